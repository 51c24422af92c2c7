import type { Config } from '../model/config.ts'
import type { Cycle } from '../model/cycle.ts'
import { keyResultScore, objectiveScore } from '../model/score.ts'
import type { KeyResultScore, ObjectiveParts, ObjectiveScore } from '../model/score.ts'
import { factsOfItem, keyResultItem, objectiveItem } from './facts.ts'
import { readings } from './measure.ts'
import { itemsOfObjective, supportedBy, supportersOf } from './resolve.ts'
import { configOf, cycleOf } from './snapshot.ts'
import type { Item, KeyResultFacts, Snapshot } from './types.ts'

/** The item of a key result. */
export type KeyResultItem = Item & { readonly keyResult: KeyResultFacts }

export const isKeyResult = (item: Item): item is KeyResultItem => item.keyResult !== undefined

/** The numbers of an objective or key result on the snapshot's day. Worked out once for each snapshot. */
export function scoreOf(snapshot: Snapshot, item: KeyResultItem): KeyResultScore
export function scoreOf(snapshot: Snapshot, item: Item): KeyResultScore | ObjectiveScore
export function scoreOf(snapshot: Snapshot, item: Item): KeyResultScore | ObjectiveScore {
  // By the facts themselves and not by key: two items may share a key, which is a finding and no reason for a wrong number.
  const { scores } = snapshot.memo
  const facts = factsOfItem(item)
  const known = scores.get(facts)
  if (known) return known
  const score = isKeyResult(item) ? ofKeyResult(snapshot, item) : ofObjective(snapshot, item)
  scores.set(facts, score)
  return score
}

/** The same for the objective of an item. */
export const objectiveScoreOf = (snapshot: Snapshot, item: Item): ObjectiveScore =>
  scoreOf(snapshot, item.keyResult ? objectiveItem(item.uri, item.document, item.objective) : item) as ObjectiveScore

/** What a score is reckoned with: the cycle that the item's document names, and the config of its folder. */
export function settingsOf(snapshot: Snapshot, item: Item): { readonly cycle: Cycle | undefined; readonly config: Config } {
  return { cycle: cycleOf(snapshot, item), config: configOf(snapshot, item.uri) }
}

function ofKeyResult(snapshot: Snapshot, item: KeyResultItem): KeyResultScore {
  const { cycle, config } = settingsOf(snapshot, item)
  return keyResultScore(readings(item.keyResult, item.objective), cycle, snapshot.today, config)
}

function ofObjective(snapshot: Snapshot, item: Item): ObjectiveScore {
  const { cycle, config } = settingsOf(snapshot, item)
  return objectiveScore(partsOf(snapshot, item), cycle, snapshot.today, config)
}

/** What the numbers of an objective are made of. */
export function partsOf(snapshot: Snapshot, { uri, document, objective }: Item): ObjectiveParts {
  const item = objectiveItem(uri, document, objective)
  const keyResults = objective.keyResults.map((facts) => {
    const keyResult: KeyResultItem = { ...keyResultItem(uri, document, objective, facts), keyResult: facts }
    return { title: facts.title, score: scoreOf(snapshot, keyResult), weight: facts.weight, guardrail: facts.guardrail }
  })
  return { keyResults, children: childrenOf(snapshot, item), closed: objective.closed && { score: objective.closed.score } }
}

/** The objectives and key results that support an objective or its key results, where the workspace counts them (`rollup`). */
function childrenOf(snapshot: Snapshot, item: Item): ObjectiveParts['children'] {
  if (configOf(snapshot, item.uri).scoring.rollup === 'key_results') return []
  // In a loop of support nobody can count before the others: whoever is above an objective is no child of it.
  const above = objectivesAbove(snapshot, item)
  const children = new Map<string, Item>()
  for (const part of itemsOfObjective(item)) for (const child of supportersOf(snapshot, part)) children.set(child.key, child)
  return [...children.values()]
    .filter(({ objective }) => objective !== item.objective && !above.has(objective))
    .map((child) => ({ title: factsOfItem(child).title, progress: scoreOf(snapshot, child).progress, weight: factsOfItem(child).weight }))
}

/** The objectives that an objective supports, directly and through others. */
function objectivesAbove(snapshot: Snapshot, item: Item): ReadonlySet<Item['objective']> {
  const above = new Set<Item['objective']>()
  const pending: Item[] = [item]
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const part of itemsOfObjective(next)) for (const parent of supportedBy(snapshot, part)) {
      if (above.has(parent.objective)) continue
      above.add(parent.objective)
      pending.push(objectiveItem(parent.uri, parent.document, parent.objective))
    }
  }
  return above
}
