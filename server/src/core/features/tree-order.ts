import { WEAKEST_FIRST } from '../model/score.ts'
import { factsOfItem } from '../project/facts.ts'
import { scoreOf } from '../project/score.ts'
import type { Item, Snapshot } from '../project/types.ts'
import type { TreeSort } from './types.ts'

/** By words, as people sort them: capitals do not matter, and 9 comes before 10. */
export const byWords = (a: string, b: string): number => a.localeCompare(b, undefined, { numeric: true })

/**
 * The rows that stand side by side, in the order asked for; where it leaves two equal, or none is asked for, as they are written. Key results stay before
 * the objectives that support theirs.
 */
export function inTreeOrder(snapshot: Snapshot, items: readonly Item[], sort: TreeSort | undefined): readonly Item[] {
  if (sort === undefined) return items
  const compare = comparers[sort]
  const asked = items.map((item) => {
    const { status, progress } = scoreOf(snapshot, item)
    return { item, status: WEAKEST_FIRST.indexOf(status), progress: progress ?? 0, title: factsOfItem(item).title }
  })
  return asked.sort((a, b) => Number(!a.item.keyResult) - Number(!b.item.keyResult) || compare(a, b)).map(({ item }) => item)
}

interface Sortable {
  readonly status: number
  readonly progress: number
  readonly title: string
}

const comparers: Record<TreeSort, (a: Sortable, b: Sortable) => number> = {
  state: (a, b) => a.status - b.status || a.progress - b.progress,
  title: (a, b) => byWords(a.title, b.title),
  progress: (a, b) => a.progress - b.progress,
}
