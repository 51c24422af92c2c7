import { formatDay } from '../model/day.ts'
import { values } from '../project/shard-map.ts'
import { cycleOf } from '../project/snapshot.ts'
import type { Snapshot } from '../project/types.ts'
import type { CycleChoice } from './types.ts'

/** The cycles that somebody has objectives for: those of today first, the shortest before the longest; then the latest first. */
export function cycleChoices(snapshot: Snapshot): readonly CycleChoice[] {
  const choices = new Map<string, CycleChoice & { readonly start: number; readonly end: number }>()
  for (const documents of values(snapshot.teams)) for (const placed of documents) {
    const name = placed.document.cycle
    if (!name) continue
    const objectives = (choices.get(name)?.objectives ?? 0) + placed.document.objectives.length
    const known = choices.get(name)
    if (known) choices.set(name, { ...known, objectives })
    else choices.set(name, { name, objectives, ...spanOf(snapshot, placed) })
  }
  return [...choices.values()]
    .sort((a, b) => Number(b.current) - Number(a.current) || (a.current ? a.end - a.start - (b.end - b.start) : b.start - a.start || a.end - b.end) || (a.name < b.name ? -1 : 1))
    .map(({ name, dates, current, objectives }) => ({ name, dates, current, objectives }))
}

function spanOf(snapshot: Snapshot, placed: Parameters<typeof cycleOf>[1]) {
  const cycle = cycleOf(snapshot, placed)
  if (!cycle) return { dates: '', current: false, start: 0, end: 0 }
  const { start, end } = cycle
  return { dates: `${formatDay(start)} to ${formatDay(end)}`, current: start <= snapshot.today && snapshot.today <= end, start, end }
}
