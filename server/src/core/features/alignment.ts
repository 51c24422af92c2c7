import { objectiveItem } from '../project/facts.ts'
import { itemsOfObjective, supportedBy, supportersOf } from '../project/resolve.ts'
import { values } from '../project/shard-map.ts'
import { configOf, cycleOf, levelOfDocument, order, widestLevel } from '../project/snapshot.ts'
import type { Item, Memo, ObjectiveFacts, PlacedDocument, Snapshot } from '../project/types.ts'

/*
 * Who supports whom, as a forest of objectives. An objective counts as supporting whatever it or one of its key results names.
 */

export interface Alignment {
  /** The widest level's objectives. */
  readonly top: readonly Item[]
  /** What supports nothing. Of objectives that support each other in a circle and nothing else, the first one. */
  readonly unaligned: readonly Item[]
}

const known = new WeakMap<Memo, Alignment>()

export function alignmentOf(snapshot: Snapshot): Alignment {
  const before = known.get(snapshot.memo)
  if (before) return before
  const alignment = align(snapshot)
  known.set(snapshot.memo, alignment)
  return alignment
}

function align(snapshot: Snapshot): Alignment {
  const widest = widestLevel(snapshot)
  const top: Item[] = []
  const unaligned: Item[] = []
  const linked: Item[] = []
  const below = new Map<ObjectiveFacts, ObjectiveFacts[]>()
  for (const item of objectivesInOrder(snapshot)) {
    const parents = parentsOf(snapshot, item)
    for (const parent of parents) below.set(parent.objective, [...(below.get(parent.objective) ?? []), item.objective])
    if (levelOfDocument(snapshot, item) === widest) {
      if (parents.some((parent) => levelOfDocument(snapshot, parent) === widest)) linked.push(item)
      else top.push(item)
    } else if (parents.length > 0) linked.push(item)
    else unaligned.push(item)
  }
  const reached = new Set<ObjectiveFacts>()
  const reach = (from: readonly Item[]) => {
    const pending = from.map(({ objective }) => objective)
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (reached.has(next)) continue
      reached.add(next)
      pending.push(...(below.get(next) ?? []))
    }
  }
  reach([...top, ...unaligned])
  // What is left hangs on a circle that nothing leads into from above. It has to show somewhere.
  for (const item of linked) {
    if (reached.has(item.objective)) continue
    unaligned.push(item)
    reach([item])
  }
  return { top, unaligned }
}

/** All objectives: by level and team as the config lists them, the cycles of today first. */
export function objectivesInOrder(snapshot: Snapshot): Item[] {
  return documentsInOrder(snapshot).flatMap(({ uri, document }) => document.objectives.map((objective) => objectiveItem(uri, document, objective)))
}

export function documentsInOrder(snapshot: Snapshot): PlacedDocument[] {
  const places = new Map<string, number>()
  const ranked = [...values(snapshot.teams)].flat().map((placed) => {
    const { team, cycle } = placed.document
    const config = configOf(snapshot, placed.uri)
    if (places.size === 0) for (const id of config.teams.keys()) places.set(id, places.size)
    return { placed, level: levelOfDocument(snapshot, placed), place: places.get(team) ?? Infinity, team, when: whenIs(snapshot, placed), cycle }
  })
  return ranked.sort((a, b) =>
    a.level - b.level || (a.place === b.place ? 0 : a.place - b.place) || order(a.team, b.team) || a.when.rank - b.when.rank || a.when.within - b.when.within ||
    order(a.cycle, b.cycle) || order(a.placed.uri, b.placed.uri) || a.placed.document.span.start - b.placed.document.span.start).map(({ placed }) => placed)
}

/** For sorting: cycles of today before those to come before those that are over; the wider, the sooner and the later first. */
export function whenIs(snapshot: Snapshot, placed: PlacedDocument): { readonly rank: number; readonly within: number } {
  const cycle = cycleOf(snapshot, placed)
  const { today } = snapshot
  if (!cycle) return { rank: 3, within: 0 }
  if (today < cycle.start) return { rank: 1, within: cycle.start }
  return today > cycle.end ? { rank: 2, within: -cycle.end } : { rank: 0, within: cycle.start - cycle.end }
}

/** The objectives and key results that an objective, or one of its key results, supports. */
export function parentsOf(snapshot: Snapshot, item: Item): readonly Item[] {
  const { objective } = item
  if (objective.supports.length === 0 && objective.keyResults.every(({ supports }) => supports.length === 0)) return []
  return itemsOfObjective(item).flatMap((part) => supportedBy(snapshot, part)).filter((parent) => parent.objective !== objective)
}

/** The objectives that support an objective or key result, themselves or by one of their key results. */
export function objectivesBelow(snapshot: Snapshot, item: Item): readonly Item[] {
  const found = new Map<ObjectiveFacts, Item>()
  for (const { uri, document, objective } of supportersOf(snapshot, item)) {
    if (objective !== item.objective && !found.has(objective)) found.set(objective, objectiveItem(uri, document, objective))
  }
  return [...found.values()]
}
