import { parseQuantity } from '../model/quantity.ts'
import type { KeyResult } from '../model/types.ts'
import type { Written, WrittenKeyResult, WrittenObjective } from './written.ts'

/*
 * Which objective or key result of one state is which of the other: by team, cycle and id; and where ids are not written or were
 * changed, by what they say. Never by line, file or position.
 */

export interface Pair<T> {
  readonly before: T
  readonly after: T
  /** Found under another objective than its own. */
  readonly moved?: true
}

export interface Matching {
  readonly objectives: readonly Pair<WrittenObjective>[]
  readonly keyResults: readonly Pair<WrittenKeyResult>[]
  /** Without a counterpart. Their key results are not listed again, except those that moved elsewhere. */
  readonly removed: readonly (WrittenObjective | WrittenKeyResult)[]
  readonly added: readonly (WrittenObjective | WrittenKeyResult)[]
  /** From the key before to the key after, of all pairs whose keys differ. */
  readonly renamed: ReadonlyMap<string, string>
}

/** How much of two titles must be the same: half their words within a team and cycle; more when something else changed, too. */
const ALIKE = 0.5
const ALIKE_ELSEWHERE = 0.65

export function match(before: Written, after: Written): Matching {
  const objectives = matchObjectives(before.objectives, after.objectives)
  const keyResults: Pair<WrittenKeyResult>[] = []
  const leftBefore: WrittenKeyResult[] = []
  const leftAfter: WrittenKeyResult[] = []
  for (const pair of objectives.pairs) {
    const within = pairUp(pair.before.keyResults, pair.after.keyResults, ({ item }) => item.keyResult!.slug, keyResultLikeness, ALIKE)
    keyResults.push(...within.pairs)
    leftBefore.push(...within.before)
    leftAfter.push(...within.after)
  }
  // What is left may have moved to another objective, also out of one that is gone or into a new one.
  const homeless = [...leftBefore, ...objectives.before.flatMap((objective) => objective.keyResults)]
  const newcomers = [...leftAfter, ...objectives.after.flatMap((objective) => objective.keyResults)]
  const moved = pairUp(homeless, newcomers, undefined, movedKeyResultLikeness, ALIKE_ELSEWHERE)
  keyResults.push(...moved.pairs.map((pair) => ({ ...pair, moved: true as const })))
  const renamed = new Map([...objectives.pairs, ...keyResults].filter((pair) => pair.before.item.key !== pair.after.item.key)
    .map((pair) => [pair.before.item.key, pair.after.item.key]))
  const gone = new Set(moved.before)
  const come = new Set(moved.after)
  return {
    objectives: objectives.pairs,
    keyResults,
    removed: [...objectives.before, ...leftBefore.filter((one) => gone.has(one))],
    added: [...objectives.after, ...leftAfter.filter((one) => come.has(one))],
    renamed,
  }
}

interface Paired<T> {
  readonly pairs: readonly Pair<T>[]
  /** What found no counterpart. */
  readonly before: readonly T[]
  readonly after: readonly T[]
}

function matchObjectives(before: readonly WrittenObjective[], after: readonly WrittenObjective[]): Paired<WrittenObjective> {
  const byKey = pairUp(before, after, ({ item }) => item.key, undefined, 0)
  const scope = ({ item: { document } }: WrittenObjective) => `${document.team}@${document.cycle}`
  const within = pairUp(byKey.before, byKey.after, undefined, (a, b) => (scope(a) === scope(b) ? objectiveLikeness(a, b) : 0), ALIKE)
  const elsewhere = pairUp(within.before, within.after, undefined, movedObjectiveLikeness, ALIKE_ELSEWHERE)
  return { pairs: [...byKey.pairs, ...within.pairs, ...elsewhere.pairs], before: elsewhere.before, after: elsewhere.after }
}

/** Pairs what has the same name (twins in their order), then what is most alike, best first, as long as it is alike enough. */
function pairUp<T extends WrittenObjective | WrittenKeyResult>(
  before: readonly T[], after: readonly T[], name: ((one: T) => string) | undefined, likeness: ((a: T, b: T) => number) | undefined, enough: number,
): Paired<T> {
  const pairs: Pair<T>[] = []
  const open = new Set(after)
  const rest: T[] = []
  const named = new Map<string, T[]>()
  if (name) for (const one of after) named.set(name(one), [...(named.get(name(one)) ?? []), one])
  for (const one of before) {
    const twin = name && named.get(name(one))?.shift()
    if (!twin) rest.push(one)
    else if (open.delete(twin)) pairs.push({ before: one, after: twin })
  }
  if (!likeness) return { pairs, before: rest, after: [...open] }
  const candidates = alike(rest, [...open], likeness, enough)
  const free = new Set(rest)
  for (const { before: one, after: other } of candidates) {
    if (!free.has(one) || !open.has(other)) continue
    free.delete(one)
    open.delete(other)
    pairs.push({ before: one, after: other })
  }
  return { pairs, before: [...free], after: [...open] }
}

/** All pairs that are alike enough, the most alike first. Only what shares a word or an id is compared at all: a reorganisation moves thousands. */
function alike<T extends WrittenObjective | WrittenKeyResult>(before: readonly T[], after: readonly T[], likeness: (a: T, b: T) => number, enough: number): Pair<T>[] {
  const byWord = new Map<string, T[]>()
  for (const one of after) for (const word of new Set([...wordsOf(titleOf(one)), slugOf(one)])) byWord.set(word, [...(byWord.get(word) ?? []), one])
  const common = Math.max(50, after.length / 10)
  const found: (Pair<T> & { readonly by: number })[] = []
  for (const one of before) {
    const others = new Set<T>()
    for (const word of new Set([...wordsOf(titleOf(one)), slugOf(one)])) {
      const having = byWord.get(word) ?? []
      if (having.length <= common) for (const other of having) others.add(other)
    }
    for (const other of others) {
      const by = likeness(one, other)
      if (by >= enough) found.push({ before: one, after: other, by })
    }
  }
  const order = (pair: Pair<T>) => `${pair.before.item.key} ${pair.after.item.key}`
  return found.sort((a, b) => b.by - a.by || (order(a) < order(b) ? -1 : 1))
}

const titleOf = ({ item }: WrittenObjective | WrittenKeyResult): string => (item.keyResult ?? item.objective).title
const slugOf = ({ item }: WrittenObjective | WrittenKeyResult): string => (item.keyResult ?? item.objective).slug

const wordsOf = (text: string): Set<string> => new Set(text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** The share of words that two texts have in common, 0 to 1 (Sørensen and Dice). */
function wordLikeness(a: string, b: string): number {
  const left = wordsOf(a)
  const right = wordsOf(b)
  if (left.size + right.size === 0) return 0
  let shared = 0
  for (const word of left) if (right.has(word)) shared++
  return (2 * shared) / (left.size + right.size)
}

/** Titles, and a little of what stands below them: who kept all key results has kept the objective, whatever it is called now. */
function objectiveLikeness(a: WrittenObjective, b: WrittenObjective): number {
  const slugs = new Set(a.keyResults.map(slugOf))
  const most = Math.max(a.keyResults.length, b.keyResults.length)
  const kept = most === 0 ? 0 : b.keyResults.filter((one) => slugs.has(slugOf(one))).length / most
  return wordLikeness(titleOf(a), titleOf(b)) + kept / 2
}

const movedObjectiveLikeness = (a: WrittenObjective, b: WrittenObjective): number =>
  objectiveLikeness(a, b) - (sameWrittenId(a, b) ? 0 : 0.15)

/** Titles, and whether the same was measured: check-ins and goals are seldom the same by chance. */
function keyResultLikeness(a: WrittenKeyResult, b: WrittenKeyResult): number {
  const history = a.model.checkIns.length > 0 && historyOf(a.model) === historyOf(b.model)
  const goals = goalsOf(a.model) !== '' && goalsOf(a.model) === goalsOf(b.model)
  return wordLikeness(titleOf(a), titleOf(b)) + (history ? 0.3 : 0) + (goals ? 0.15 : 0)
}

const movedKeyResultLikeness = (a: WrittenKeyResult, b: WrittenKeyResult): number => keyResultLikeness(a, b) - (sameWrittenId(a, b) ? 0 : 0.1)

const sameWrittenId = (a: WrittenObjective | WrittenKeyResult, b: WrittenObjective | WrittenKeyResult): boolean =>
  a.model.id !== undefined && a.model.id.value === b.model.id?.value

const historyOf = ({ checkIns }: KeyResult): string => checkIns.map(({ date, value }) => `${date?.value} ${value?.value.value}`).join()
const goalsOf = ({ baseline, target }: KeyResult): string =>
  [baseline, target].flatMap((field) => (field ? parseQuantity(field.value.text)?.value ?? '' : [])).join()
