import { classesOf, hasForm } from './cut.ts'
import { ADJECTIVE, BE, CAN, CHANGE_NOUN, COMPARATIVE, HAVE, MENTAL, RECOGNISED, RELATES } from './cues.ts'
import { MOVE, TASK } from './cut.ts'
import type { NounClass, VerbClass } from '../lexicon/lexicon.ts'
import type { Token } from '../words.ts'
import { NO_CLASSES, firstRule, isPublic, isTaskMetric, isTaskNoun, nounFrom, severalBefore, subjectOf } from './scope.ts'
import type { Named, Rule, Scope } from './scope.ts'
import { readHas, readIs, readParticiple } from './states.ts'

/** A subject and a finite verb: "customers return", "the API is documented"; undefined where no verb is found. */
export function readClause(scope: Scope): Named | undefined {
  const { sentence: { lexicon: { grammar } }, tokens, token, first, next, inside } = scope
  if (/^(have|be|get|become)$/.test(token.lower)) return readHaveOrBe(scope)
  const subject = subjectOf(scope)
  for (let i = first + 1; i < next; i++) {
    const word = tokens[i]!
    if (word.text === '(') while (i < next && tokens[i]!.text !== ')') i++
    if (word.kind !== 'word') continue
    if (BE.test(word.lower) || CAN.test(word.lower)) return readIs(scope, i, subject.classes)
    if (HAVE.test(word.lower)) return readHas(scope, i, subject.classes)
    if (/^(takes?|costs?|lasts?)$/.test(word.lower) && inside.length > 0) return { code: 'is-level', style: 'outcome', at: word, target: true }
    if (/^(up|down)$/.test(word.lower) && !word.tail && inside.some((amount) => amount.first > i && amount.first <= i + 3)) return { code: 'rises', style: isTaskMetric(scope, first) ? 'output' : 'outcome', at: word }
    if (RECOGNISED.test(word.lower)) return { code: 'recognised', style: 'outcome', at: word }
    const kinds = classesOf(word)
    if (kinds.length === 0 || word.tail || (ADJECTIVE.test(word.lower) && !(word.lower === 'complete' && severalBefore(scope, i)))) continue
    const before = tokens[i - 1]!
    if (grammar.determiners.has(before.lower) || grammar.prepositions.has(before.lower) && !hasForm(word, 'ed')) continue
    const isNoun = word.info!.nouns.size > 0 || CHANGE_NOUN.test(word.lower)
    const follow = tokens[i + 1]
    const closes = i + 1 >= next || follow!.kind === 'mark' || grammar.prepositions.has(follow!.lower) || grammar.conjunctions.has(follow!.lower)
    if (hasForm(word, 'ed') && !isNoun && closes && !hasForm(word, 'base')) return readParticiple(scope, i, subject.classes)
    if (isFiniteVerb(scope, i, kinds, isNoun, subject.plural)) return readFinite(scope, word, kinds, subject.classes)
  }
  return undefined
}

/** Whether the word at `i` is the clause's verb and not a noun of the same spelling: "updates to the site", but "churn falls to 2%". */
function isFiniteVerb(scope: Scope, i: number, kinds: readonly VerbClass[], isNoun: boolean, several: boolean): boolean {
  const { sentence: { lexicon: { grammar } }, tokens } = scope
  const word = tokens[i]!
  const follow = tokens[i + 1]
  const severalAt = severalBefore(scope, i)
  const given = follow !== undefined && grammar.determiners.has(follow.lower)
  const moved = MOVE.has(kinds[0]!) && follow !== undefined && /^(by|to|from|below|above|under)$/.test(follow.lower)
  const rises = (kinds[0] === 'up' || kinds[0] === 'down') && word.info!.nouns.size === 0 && (follow?.kind !== 'word' || grammar.prepositions.has(follow.lower))
  if (hasForm(word, 's')) {
    if (rises || !isNoun || (given || moved) && !severalAt) return true
    if (RELATES.test(word.lower) && follow?.kind === 'word' && !severalAt && !grammar.prepositions.has(follow.lower)) return true
  }
  if (hasForm(word, 'base') && (severalAt || several)) return !isNoun || given || moved
  return hasForm(word, 'ed') && !isNoun && (follow?.kind === 'number' || given)
}

/** What the rules ask of "MAU increases 5%", "customers return within a month", "payments run on the new provider". */
interface Finite {
  readonly scope: Scope
  readonly verb: Token
  readonly kinds: readonly VerbClass[]
  readonly classes: ReadonlySet<NounClass>
}

const moves = ({ kinds }: Finite): boolean => MOVE.has(kinds[0]!)

const FINITE: readonly Rule<Finite>[] = [
  ['works-level', 'outcome', ({ verb, scope: { tokens, next } }) => /^meets?$/.test(verb.lower) && /^(targets?|slos?|slas?|goals?|expectations?|deadlines?|budgets?|standards?|requirements?)$/.test(tokens.slice(0, next).at(-1)!.lower)],
  ['people-do', 'outcome', ({ classes, kinds }) => isPublic(classes) && kinds[0] !== 'up' && kinds[0] !== 'down'],
  ['task-metric', 'output', (finite) => moves(finite) && isTaskMetric(finite.scope, finite.scope.first)],
  ['rises', 'outcome', moves],
  ['people-do', 'outcome', ({ verb, classes, kinds }) => MENTAL.test(verb.lower) || classes.size === 0 && kinds.includes('behave') && hasForm(verb, 'base')],
  ['works-level', 'outcome', ({ scope }) => scope.levels.some((amount) => amount.kind === 'time' || amount.kind === 'percent' && !isTaskNoun(amount))],
  ['team-does', 'outcome', ({ classes, kinds }) => classes.has('own') && kinds.includes('behave') && !TASK.has(kinds[0]!)],
  ['team-does', 'output', ({ classes }) => classes.has('own')],
  ['metric-does', 'outcome', ({ classes }) => classes.has('metric') && !classes.has('thing')],
  ['thing-does', 'output', () => true],
]

const readFinite = (scope: Scope, verb: Token, kinds: readonly VerbClass[], classes: ReadonlySet<NounClass>): Named => firstRule(FINITE, { scope, verb, kinds, classes }, verb)!

/** What the rules ask of "have 10 customers", "get faster", "be the first choice". */
interface HaveOrBe {
  readonly scope: Scope
  readonly verb: string
  readonly follow: Token | undefined
  readonly classes: ReadonlySet<NounClass>
  /** The word behind the object. */
  readonly behind: Token | undefined
}

const HAVE_OR_BE: readonly Rule<HaveOrBe>[] = [
  ['can', 'output', ({ verb, follow }) => /^(be|become)$/.test(verb) && follow?.lower === 'able'],
  ['become', 'outcome', ({ verb }) => /^(be|become)$/.test(verb)],
  ['change', 'outcome', ({ verb, follow }) => COMPARATIVE.test(follow?.lower ?? '') || verb === 'get' && /^\p{Ll}{2,}er$/u.test(follow?.text ?? '')],
  ['reach', 'outcome', ({ verb, scope }) => verb === 'get' && scope.inside.some((amount) => !amount.weak)],
  ['have-people', 'outcome', ({ scope, classes }) => scope.inside.length > 0 && isPublic(classes)],
  ['have-metric', 'outcome', ({ scope, classes }) => scope.inside.length > 0 && classes.has('metric') && !classes.has('thing')],
  ['have-do', 'outcome', ({ scope, classes, behind }) => hasForm(behind, 'base') && classes.size > 0 && scope.inside.length > 0 && !classes.has('own')],
  ['have', 'activity', ({ verb, classes }) => verb === 'have' && classes.has('event') && !classes.has('thing')],
  ['have', 'output', () => true],
]

function readHaveOrBe(scope: Scope): Named {
  const { tokens, token, first } = scope
  const noun = nounFrom(scope, first + 1)
  return firstRule(HAVE_OR_BE, { scope, verb: token.lower, follow: tokens[first + 1], classes: noun?.classes ?? NO_CLASSES, behind: noun && tokens[noun.next] })!
}
