import { factsOfItem, objectiveItem } from '../project/facts.ts'
import { values } from '../project/shard-map.ts'
import type { Item, Memo, PlacedDocument, Snapshot } from '../project/types.ts'
import { parentsOf, whenIs } from './alignment.ts'
import type { TreeFilter, TreeView } from './types.ts'

const filtered = new WeakMap<Memo, Map<string, ReadonlySet<unknown>>>()

/** Whether an item passes the filter or, in the alignment tree, leads to one that does. */
export function shows(snapshot: Snapshot, view: TreeView, filter: TreeFilter, item: Item): boolean {
  return passesAll(filter) || visibleIn(snapshot, view, filter).has(factsOfItem(item))
}

/** Whether the tree of teams has anything of a document to show. */
export function showsDocument(snapshot: Snapshot, filter: TreeFilter, { uri, document }: PlacedDocument): boolean {
  if (filter.owner === undefined) return runs(snapshot, filter, { uri, document })
  const visible = visibleIn(snapshot, 'teams', filter)
  return document.objectives.some((objective) => visible.has(objective))
}

const passesAll = ({ cycle, owner }: TreeFilter): boolean => cycle === undefined && owner === undefined

/** The facts of all objectives and key results that a filter leaves. */
function visibleIn(snapshot: Snapshot, view: TreeView, filter: TreeFilter): ReadonlySet<unknown> {
  let sets = filtered.get(snapshot.memo)
  if (!sets) filtered.set(snapshot.memo, (sets = new Map()))
  const name = JSON.stringify([view, filter.cycle, filter.owner])
  let set = sets.get(name)
  if (!set) {
    const passing = passingObjectives(snapshot, filter)
    set = new Set(passing.flatMap(({ objective, keyResults }) => [objective.objective, ...keyResults]))
    if (view === 'alignment') set = new Set([...set, ...above(snapshot, passing.map(({ objective }) => objective))])
    sets.set(name, set)
  }
  return set
}

/** Stands for the cycles that contain today. */
const NOW = '@now'

/** Whether a document is of the cycle asked for. One that does not say its cycle yet is being written now. */
function runs(snapshot: Snapshot, { cycle }: TreeFilter, placed: PlacedDocument): boolean {
  if (cycle !== NOW) return cycle === undefined || placed.document.cycle === cycle
  return !anythingRuns(snapshot) || [0, 3].includes(whenIs(snapshot, placed).rank)
}

const running = new WeakMap<Memo, boolean>()

function anythingRuns(snapshot: Snapshot): boolean {
  let answer = running.get(snapshot.memo)
  if (answer === undefined) {
    answer = [...values(snapshot.teams)].flat().some((placed) => whenIs(snapshot, placed).rank === 0)
    running.set(snapshot.memo, answer)
  }
  return answer
}

/** What a person owns of a cycle: an objective with all its key results, or those of the key results that are theirs. */
function passingObjectives(snapshot: Snapshot, filter: TreeFilter) {
  const { owner } = filter
  const owns = (facts: { readonly owner: readonly string[] }) => owner === undefined || facts.owner.includes(owner)
  return [...values(snapshot.teams)].flat().filter((placed) => runs(snapshot, filter, placed)).flatMap(({ uri, document }) =>
    document.objectives.flatMap((objective) => {
      const keyResults = owns(objective) ? objective.keyResults : objective.keyResults.filter(owns)
      return owns(objective) || keyResults.length > 0 ? [{ objective: objectiveItem(uri, document, objective), keyResults }] : []
    }))
}

/** The facts of all that objectives support, up to the top. */
function above(snapshot: Snapshot, objectives: readonly Item[]): ReadonlySet<unknown> {
  const found = new Set<unknown>()
  const pending = [...objectives]
  const done = new Set<unknown>()
  for (let item = pending.pop(); item; item = pending.pop()) {
    if (done.has(item.objective)) continue
    done.add(item.objective)
    for (const parent of parentsOf(snapshot, item)) {
      for (const facts of [parent.objective, factsOfItem(parent)]) found.add(facts)
      pending.push(objectiveItem(parent.uri, parent.document, parent.objective))
    }
  }
  return found
}
