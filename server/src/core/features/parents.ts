import { factsOfItem } from '../project/facts.ts'
import { wholeObjective } from '../project/circles.ts'
import { supportedBy } from '../project/resolve.ts'
import { scoreOf } from '../project/score.ts'
import type { Item, Snapshot } from '../project/types.ts'
import { parentsOf } from './alignment.ts'
import { itemsByKey, placeOf, teamName } from './items.ts'
import { joined, sayState } from './say.ts'
import type { Place } from './types.ts'

/** Something further up that an objective or key result contributes to. */
export interface Parent {
  readonly key: string
  readonly title: string
  /** `Tidewater · 2026 · 0.4 · behind` */
  readonly description: string
  /** How many steps up, from 1. */
  readonly steps: number
  readonly place: Place
}

/** All that something contributes to, directly or over others, the nearest first. A key result contributes to its objective, and to what it names itself. */
export function parents(snapshot: Snapshot, key: string, uri: string): readonly Parent[] {
  const start = itemsByKey(snapshot, key, uri)[0]
  if (!start) return []
  const found: Parent[] = []
  const seen = new Set<unknown>([factsOfItem(start)])
  let level = directParents(snapshot, start)
  for (let steps = 1; level.length > 0; steps++) {
    const fresh = level.filter((item) => !seen.has(factsOfItem(item)) && seen.add(factsOfItem(item)))
    found.push(...fresh.map((item) => parentOf(snapshot, item, steps)))
    level = fresh.flatMap((item) => directParents(snapshot, item))
  }
  return found
}

const directParents = (snapshot: Snapshot, item: Item): readonly Item[] =>
  item.keyResult ? [wholeObjective(item), ...supportedBy(snapshot, item)] : parentsOf(snapshot, item)

const parentOf = (snapshot: Snapshot, item: Item, steps: number): Parent => ({
  key: item.key, steps, place: placeOf(item), title: factsOfItem(item).title.replace(/\s+/g, ' ').trim(),
  description: joined(teamName(snapshot, item.uri, item.document.team), item.document.cycle, sayState(scoreOf(snapshot, item))),
})
