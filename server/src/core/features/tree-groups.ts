import { WEAKEST_FIRST } from '../model/score.ts'
import { sayStatus } from '../model/say.ts'
import { factsOfItem, keyResultItem, objectiveItem } from '../project/facts.ts'
import { scoreOf } from '../project/score.ts'
import { configOf, levelOfDocument } from '../project/snapshot.ts'
import type { Item, Memo, Snapshot } from '../project/types.ts'
import { documentsInOrder } from './alignment.ts'
import { personName, teamName } from './items.ts'
import { shows } from './tree-filter.ts'
import { byWords } from './tree-order.ts'
import type { State, TreeFilter, TreeGroup } from './types.ts'

/*
 * All objectives in heaps: those of a state, an owner, a level or a team, wherever they stand in the alignment.
 */

export interface Group {
  /** Of the state, person, level or team; empty for the objectives that nobody owns. */
  readonly value: string
  readonly label: string
  readonly kind: 'state' | 'person' | 'level' | 'team'
  /** Of a group of one state, the state. */
  readonly state: State
  /** Objectives and, with their owners, the key results that somebody owns below another's objective. */
  readonly items: readonly Item[]
}

const known = new WeakMap<Memo, Map<string, readonly Group[]>>()

/** The groups that have anything to show: the worst state first, the widest level first, teams as the config lists them, people by name. */
export function treeGroups(snapshot: Snapshot, by: TreeGroup, filter: TreeFilter): readonly Group[] {
  let groups = known.get(snapshot.memo)
  if (!groups) known.set(snapshot.memo, (groups = new Map()))
  const name = JSON.stringify([by, filter.cycle, filter.owner])
  const before = groups.get(name)
  if (before) return before
  const all = documentsInOrder(snapshot).flatMap(({ uri, document }) => document.objectives.map((objective) => objectiveItem(uri, document, objective)))
  const found = grouped(snapshot, by, all.filter((item) => shows(snapshot, 'teams', filter, item)), filter)
  groups.set(name, found)
  return found
}

/** The first group that has an objective, whatever else it is in. */
export const groupOf = (groups: readonly Group[], item: Item): Group | undefined => groups.find(({ items }) => items.some(({ objective, keyResult }) => !keyResult && objective === item.objective))

interface Label {
  readonly label: string
  readonly rank: number
  readonly state?: State
}

function grouped(snapshot: Snapshot, by: TreeGroup, objectives: readonly Item[], filter: TreeFilter): Group[] {
  const heaps = new Map<string, Label & { readonly items: Item[] }>()
  const put = (value: string, item: Item, label: () => Label) => {
    const heap = heaps.get(value) ?? { ...label(), items: [] }
    heaps.set(value, heap)
    heap.items.push(item)
  }
  for (const item of objectives) {
    const { team } = item.document
    if (by === 'state') {
      const { status } = scoreOf(snapshot, item)
      put(status, item, () => ({ label: capital(sayStatus(status)), rank: WEAKEST_FIRST.indexOf(status), state: status }))
    } else if (by === 'level') {
      const rank = levelOfDocument(snapshot, item)
      const level = configOf(snapshot, item.uri).levels[rank] ?? 'team'
      put(level, item, () => ({ label: capital(level), rank }))
    } else if (by === 'team') put(team, item, () => ({ label: team === '' ? 'Without a team' : teamName(snapshot, item.uri, team), rank: heaps.size }))
    else for (const { owner, item: owned } of ownedIn(snapshot, item, filter)) {
      put(owner, owned, () => (owner === '' ? { label: 'Nobody', rank: 1 } : { label: personName(snapshot, item.uri, owner), rank: 0 }))
    }
  }
  const kind: Group['kind'] = by === 'owner' ? 'person' : by
  return [...heaps].map(([value, { label, rank, state = 'none', items }]) => ({ value, label, kind, rank, state, items }))
    .sort((a, b) => a.rank - b.rank || byWords(a.label, b.label)).map(({ rank: _, ...group }) => group)
}

/** An objective for each of its owners, and those of its key results that are for others to answer. */
function ownedIn(snapshot: Snapshot, item: Item, filter: TreeFilter): { readonly owner: string; readonly item: Item }[] {
  const { uri, document, objective } = item
  const own = filter.owner === undefined ? objective.owner : objective.owner.filter((owner) => owner === filter.owner)
  const keyResults = objective.keyResults.map((keyResult) => keyResultItem(uri, document, objective, keyResult)).filter((one) => shows(snapshot, 'teams', filter, one))
  const others = keyResults.flatMap((one) => factsOfItem(one).owner
    .filter((owner) => !objective.owner.includes(owner) && (filter.owner === undefined || owner === filter.owner)).map((owner) => ({ owner, item: one })))
  return [...own.map((owner) => ({ owner, item })), ...(objective.owner.length === 0 && filter.owner === undefined ? [{ owner: '', item }] : []), ...others]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
