import { objectiveItem } from '../project/facts.ts'
import { supportersOf, targetOf } from '../project/resolve.ts'
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

/** An objective and where it stands: an item without its key. */
type Placed = Omit<Item, 'key' | 'keyResult'>

const itemOf = ({ uri, document, objective }: Placed): Item => objectiveItem(uri, document, objective)

function align(snapshot: Snapshot): Alignment {
  const widest = widestLevel(snapshot)
  const top: Item[] = []
  const unaligned: Item[] = []
  const linked: Linked[] = []
  for (const documents of values(snapshot.teams)) for (const { uri, document } of documents) {
    const isWidest = levelOfDocument(snapshot, { uri, document }) === widest
    for (const objective of document.objectives) {
      const placed: Placed = { uri, document, objective }
      const parents = parentsOf(snapshot, placed)
      const leading = isWidest ? parents.filter((parent) => levelOfDocument(snapshot, parent) === widest) : parents
      if (leading.length > 0) linked.push({ placed, above: leading })
      else (isWidest ? top : unaligned).push(itemOf(placed))
    }
  }
  return { top: inOrder(snapshot, top), unaligned: inOrder(snapshot, [...unaligned, ...firstOfCircles(snapshot, inCircles(linked))]) }
}

interface Linked {
  readonly placed: Placed
  readonly above: readonly Item[]
}

/** Of the objectives that support something, those from which no way leads to one that stands on its own: circles, and what hangs on them. */
function inCircles(linked: readonly Linked[]): readonly Linked[] {
  const open = new Set(linked.map(({ placed }) => placed.objective))
  let left = linked
  for (;;) {
    const rest = left.filter(({ placed, above }) => above.every(({ objective }) => open.has(objective)) || !open.delete(placed.objective))
    if (rest.length === left.length) return rest
    left = rest
  }
}

/** Of each circle its first objective; the others, and what supports them, show below it. */
function firstOfCircles(snapshot: Snapshot, circles: readonly Linked[]): readonly Item[] {
  const below = new Map<ObjectiveFacts, ObjectiveFacts[]>()
  for (const { placed, above } of circles) for (const parent of above) below.set(parent.objective, [...(below.get(parent.objective) ?? []), placed.objective])
  const reached = new Set<ObjectiveFacts>()
  return inOrder(snapshot, circles.map(({ placed }) => itemOf(placed))).filter(({ objective }) => {
    if (reached.has(objective)) return false
    const pending = [objective]
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (reached.has(next)) continue
      reached.add(next)
      pending.push(...(below.get(next) ?? []))
    }
    return true
  })
}

/** By level and team as the config lists them, the cycles of today first; then by file and place. */
export function inOrder<T extends PlacedDocument & { readonly objective?: ObjectiveFacts }>(snapshot: Snapshot, all: readonly T[]): readonly T[] {
  const places = new Map<string, number>()
  const ranked = all.map((placed) => {
    const { team, cycle } = placed.document
    if (places.size === 0) for (const id of configOf(snapshot, placed.uri).teams.keys()) places.set(id, places.size)
    const { rank, within } = whenIs(snapshot, placed)
    const start = (placed.objective ?? placed.document).span.start
    return { placed, level: levelOfDocument(snapshot, placed), place: places.get(team) ?? places.size, team, rank, within, cycle, start }
  })
  return ranked.sort((a, b) => a.level - b.level || a.place - b.place || order(a.team, b.team) || a.rank - b.rank || a.within - b.within ||
    order(a.cycle, b.cycle) || order(a.placed.uri, b.placed.uri) || a.start - b.start).map(({ placed }) => placed)
}

export const documentsInOrder = (snapshot: Snapshot): readonly PlacedDocument[] => inOrder(snapshot, [...values(snapshot.teams)].flat())

/** For sorting: cycles of today before those to come before those that are over; the wider, the sooner and the later first. */
export function whenIs(snapshot: Snapshot, placed: PlacedDocument): { readonly rank: number; readonly within: number } {
  const cycle = cycleOf(snapshot, placed)
  const { today } = snapshot
  if (!cycle) return { rank: 3, within: 0 }
  if (today < cycle.start) return { rank: 1, within: cycle.start }
  return today > cycle.end ? { rank: 2, within: -cycle.end } : { rank: 0, within: cycle.start - cycle.end }
}

/** The objectives and key results that an objective, or one of its key results, supports. */
export function parentsOf(snapshot: Snapshot, item: Placed): readonly Item[] {
  const parents: Item[] = []
  const add = ({ supports }: Pick<ObjectiveFacts, 'supports'>) => {
    for (const { text } of supports) {
      const parent = targetOf(snapshot, text, item)
      if (parent && parent.objective !== item.objective && !parents.some(({ key }) => key === parent.key)) parents.push(parent)
    }
  }
  add(item.objective)
  for (const keyResult of item.objective.keyResults) add(keyResult)
  return parents
}

/** The objectives that support an objective or key result, themselves or by one of their key results. */
export function objectivesBelow(snapshot: Snapshot, item: Item): readonly Item[] {
  const found = new Map<ObjectiveFacts, Item>()
  for (const { uri, document, objective } of supportersOf(snapshot, item)) {
    if (objective !== item.objective && !found.has(objective)) found.set(objective, objectiveItem(uri, document, objective))
  }
  return [...found.values()]
}
