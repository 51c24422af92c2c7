import type { Span } from '../../text/span.ts'
import type { NounClass, VerbClass } from '../lexicon/lexicon.ts'
import type { Token } from '../words.ts'
import { BE, CAN, COMPARATIVE, MENTAL, RECOGNISED } from './cues.ts'
import { MOVE, classesOf, hasForm } from './cut.ts'
import { firstRule, isPublic, isQuality, isTaskNoun, isTimely, nounFrom } from './scope.ts'
import type { Named, Rule, Scope } from './scope.ts'

type Classes = ReadonlySet<NounClass>

const TASK_WORDS = /^(documented|migrated|tested|covered|automated|complete|completed|done|implemented|trained|reviewed)$/

/** "X is …", "X can …", with the verb at `i`. */
export function readIs(scope: Scope, i: number, subject: Classes): Named {
  const { sentence: { lexicon }, tokens, token, next, inside, levels } = scope
  const verb = tokens[i]!
  const can = CAN.test(verb.lower)
  const possible = (): Named => ({ code: 'can', style: inside.some((amount) => !amount.weak && amount.kind !== 'all') ? 'outcome' : 'output', at: verb })
  let better: Token | undefined
  for (let at = i + 1; at < Math.min(next, i + 6); at++) {
    const word = tokens[at]!
    const follow = tokens[at + 1]
    if (levels.some((amount) => amount.first === at || amount.first === at + 1 && amount.bound) && !tokens.slice(at, next).some((later) => TASK_WORDS.test(later.lower))) return { code: 'is-level', style: 'outcome', at: levels[0]!.span }
    if (/^(seen|viewed|perceived|regarded|considered|known|understood|felt)$/.test(word.lower)) return { code: 'perceived', style: 'outcome', at: word }
    if (RECOGNISED.test(word.lower)) return { code: 'recognised', style: 'outcome', at: word }
    if (word.lower === 'no' && follow?.lower === 'longer') return { code: 'is-better', style: 'outcome', at: follow, target: false }
    const done = inPlace(tokens, at)
    if (done) return { code: 'is-done', style: 'output', at: done }
    if (can && (lexicon.vague.has(word.lower) || COMPARATIVE.test(word.lower))) better ??= word
    if (COMPARATIVE.test(word.lower) || /er$/.test(word.lower) && follow?.lower === 'than') better ??= word
    if (lexicon.finished.has(word.lower) && !can) return { code: 'is-done', style: 'output', at: word }
    const kinds = classesOf(word)
    if (kinds.length > 0 && hasForm(word, 'ed')) return readParticiple(scope, at, subject)
    if (can && kinds.length > 0 && !BE.test(word.lower)) {
      const vague = better ?? tokens.slice(at, next).find((later) => COMPARATIVE.test(later.lower) || lexicon.vague.has(later.lower))
      if (MENTAL.test(word.lower) && (isPublic(subject) || subject.size === 0)) return { code: 'can-know', style: 'outcome', at: word }
      return vague ? { code: 'can-better', style: 'outcome', at: verb } : possible()
    }
    if (word.kind === 'mark') break
  }
  if (better) return { code: can ? 'can-better' : 'is-better', style: 'outcome', at: better }
  if (can) return possible()
  if (levels.length > 0 && !levels.every(isTaskNoun)) return { code: 'is-level', style: 'outcome', at: levels[0]!.span }
  if (token.lower === 'there') return { code: 'there-is', style: subject.has('metric') ? 'outcome' : 'output' }
  return { code: 'is', style: 'outcome', at: verb }
}

/** "in place", "in production". */
export function inPlace(tokens: readonly Token[], at: number): Span | undefined {
  const [word, follow] = [tokens[at]!, tokens[at + 1]]
  return word.lower === 'in' && follow && /^(place|production|use|effect|force|operation)$/.test(follow.lower) ? { start: word.start, end: follow.end } : undefined
}

/** "X has a roadmap", "all staff have completed …", with the verb at `i`. */
export function readHas(scope: Scope, i: number, subject: Classes): Named {
  const { tokens, next, inside, levels } = scope
  for (let at = i + 1; at < Math.min(next, i + 4); at++) {
    if (!hasForm(tokens[at], 'ed')) continue
    // "12 partners have published a case": people out there did it.
    if (at === i + 1 && isPublic(subject) && inside.length > 0) return { code: 'people-did', style: 'outcome', at: tokens[at]! }
    return readParticiple(scope, at, subject)
  }
  const noun = nounFrom(scope, i + 1)
  if (noun && inside.every(({ weak, kind }) => weak || kind === 'all') && isQuality(scope, noun, tokens[noun.next - 1]!.lower)) return { code: 'has-quality', style: 'outcome', at: tokens[i]! }
  if (noun?.classes.has('metric') && !noun.classes.has('artefact') && levels.length > 0) return { code: 'has-level', style: 'outcome', at: levels[0]!.span }
  return { code: 'has', style: noun && COMPARATIVE.test(tokens[noun.first]!.lower) ? 'outcome' : 'output', at: tokens[i]! }
}

/** What the rules ask of "X (is) published", "80% of tickets answered within a day", "all staff trained". */
interface Done {
  readonly scope: Scope
  /** The participle's index, its word and the class in which it is one. */
  readonly at: number
  readonly word: string
  readonly kind: VerbClass
  readonly subject: Classes
}

const DONE: readonly Rule<Done>[] = [
  // "Zero incidents caused by deployments".
  ['none-left', 'outcome', ({ scope }) => scope.inside.some((amount) => amount.kind === 'none' && !amount.weak && amount.noun?.classes.has('metric') === true)],
  ['done-by-people', 'outcome', ({ scope, at, word }) => !/^(reviewed|approved|agreed|accepted|signed|discussed|tested|validated|ratified)$/.test(word) && isDoneByOthers(scope, at)],
  ['done-in-time', 'outcome', ({ scope }) => scope.inside.some((amount) => amount.bound === 'max' && amount.kind !== 'percent')],
  ['moved', 'outcome', ({ scope, subject }) => scope.levels.some((amount) => amount.kind === 'money' || amount.kind === 'score') && !subject.has('artefact')],
  ['is-better', 'outcome', ({ kind, scope: { tokens, next }, at }) => kind === 'behave' && tokens.slice(at + 1, next).some((later) => COMPARATIVE.test(later.lower))],
  ['done-in-time', 'outcome', ({ scope, at }) => scope.inside.some((amount) => isTimely(scope, amount)) || /^(on|in)$/.test(scope.tokens[at + 1]?.lower ?? '') && scope.tokens[at + 2]?.lower === 'time'],
  // "Java 8 support dropped" is removed; with a level it has fallen.
  ['done-finish', 'output', ({ word, scope, subject }) => word === 'dropped' && scope.levels.length === 0 && !subject.has('metric')],
  ['moved', 'outcome', ({ kind }) => kind === 'improve' || kind === 'up' || kind === 'down'],
  ['done-reach', 'outcome', ({ kind, scope, subject }) => MOVE.has(kind) && (scope.levels.length > 0 || subject.has('metric'))],
  ['done-reach', 'output', ({ kind }) => MOVE.has(kind)],
  ['acted-event', 'output', ({ kind, subject }) => isEffort(kind) && subject.has('event') && subject.has('artefact')],
  ['acted-event', 'activity', ({ kind, subject }) => isEffort(kind) && subject.has('event')],
  ['acted', 'output', ({ kind, subject }) => isEffort(kind) && (subject.has('artefact') || subject.has('thing'))],
  ['acted', 'activity', ({ kind }) => isEffort(kind)],
  ['behaved', 'outcome', ({ kind, subject }) => kind === 'behave' && (isPublic(subject) || subject.has('metric'))],
  ['done-event', 'activity', ({ subject }) => subject.has('event') && !subject.has('thing') && !subject.has('artefact')],
  ['people-done', 'outcome', ({ kind, subject }) => kind === 'finish' && isPublic(subject)],
]

const isEffort = (kind: VerbClass): boolean => kind === 'act' || kind === 'open'

/** What a participle at `at` says of its subject. */
export function readParticiple(scope: Scope, at: number, subject: Classes): Named {
  const participle = scope.tokens[at]!
  const kinds = classesOf(participle)
  const kind = kinds.find((one) => participle.info!.verbs.get(one)?.has('ed')) ?? kinds[0]!
  return firstRule(DONE, { scope, at, word: participle.lower, kind, subject }, participle) ?? { code: `done-${kind}`, style: 'output', at: participle }
}

/** "written by the community", "launched and used by 50 people": somebody out there has done it. */
function isDoneByOthers(scope: Scope, index: number): boolean {
  const { tokens, next, inside } = scope
  for (let i = index + 1; i < Math.min(next, index + 5); i++) {
    if (tokens[i]!.lower !== 'by') continue
    const amount = inside.find((candidate) => candidate.first > i && candidate.first <= i + 3)
    const noun = amount?.noun ?? nounFrom(scope, i + 1)
    return noun !== undefined && isPublic(noun.classes)
  }
  return false
}
