import type { Amount } from '../amounts/amounts.ts'
import { nounAfter } from '../amounts/noun-groups.ts'
import type { NounGroup } from '../amounts/noun-groups.ts'
import type { NounClass } from '../lexicon/lexicon.ts'
import type { Token } from '../words.ts'
import { CHANGE_NOUN, COMPARATIVE, DOCUMENT, GOOD, MAKE_NOUN, QUALITY } from './cues.ts'
import { NO_CLASSES, firstRule, isPublic, isTaskMetric, isTaskNoun, nounFrom } from './scope.ts'
import type { Named, Rule, Scope } from './scope.ts'
import { inPlace } from './states.ts'

/** No verb: "js client", "12 blog posts", "20% more sign-ups", "usability testing". */
export function readNounPhrase(scope: Scope): Named {
  const { tokens, first, next, inside } = scope
  const done = tokens.slice(first + 1, next).find((word, i, rest) => /^(ready|complete|completed|done|live|available|operational|ga|approved)$/.test(word.lower) || word.lower === 'online' && i === rest.length - 1)
  if (done) return { code: 'is-done', style: 'output', at: done }
  const amount = inside.find((candidate) => !candidate.weak) ?? inside[0]
  return amount ? readAmountPhrase(scope, amount) : readBare(scope)
}

/** What the rules ask of a phrase without verb and amount. */
interface Bare {
  readonly word: string
  readonly follow: string
  /** The last word of its noun group, and the group's classes. */
  readonly head: string
  readonly classes: ReadonlySet<NounClass>
  readonly vague: boolean
}

const isThing = ({ classes }: Bare): boolean => classes.has('artefact') || classes.has('thing') && !classes.has('metric')
const isGood = ({ word, head, vague }: Bare): boolean => GOOD.test(word) || vague && !COMPARATIVE.test(word) && QUALITY.test(head)

/** The rules that show at the first word. */
const BARE_FIRST: readonly Rule<Bare>[] = [
  ['successful', 'outcome', ({ word }) => word.startsWith('successful')],
  ['bare-quality', 'output', (bare) => isGood(bare) && bare.classes.has('artefact')],
  ['bare-quality', 'outcome', isGood],
  ['better', 'outcome', ({ word }) => COMPARATIVE.test(word) && !/^(better|more|improved|cleaner|simpler)$/.test(word)],
  ['better-thing', 'output', (bare) => COMPARATIVE.test(bare.word) && isThing(bare)],
  ['better', 'outcome', ({ word }) => COMPARATIVE.test(word)],
  ['bare-change', 'outcome', ({ word, head }) => CHANGE_NOUN.test(word) || CHANGE_NOUN.test(head)],
  ['bare-making', 'output', ({ word, follow }) => MAKE_NOUN.test(word) && follow === 'of'],
]

/** The rules that show at the head of the noun group. */
const BARE_HEAD: readonly Rule<Bare>[] = [
  ['bare-event', 'activity', ({ classes }) => classes.has('event') && !classes.has('artefact')],
  ['bare-document', 'output', ({ classes, head }) => classes.has('artefact') && DOCUMENT.test(head)],
  ['bare-artefact', 'output', ({ classes }) => classes.has('artefact')],
  ['bare-metric', 'outcome', ({ classes }) => classes.has('metric') && !classes.has('thing')],
  ['bare-thing', 'output', ({ classes }) => classes.has('thing')],
  ['bare', 'output', () => true],
]

function readBare(scope: Scope): Named {
  const { sentence: { lexicon }, tokens, token, first, next } = scope
  for (let i = first + 1; i + 1 < next; i++) {
    const done = inPlace(tokens, i)
    if (done) return { code: 'is-done', style: 'output', at: done }
  }
  if (token.lower === 'as') return { code: 'as-as', style: 'outcome', target: true }
  const noun = nounFrom(scope, first)
  const head = noun ? tokens[noun.next - 1]! : token
  if (numberOf(scope)) return { code: 'number-of', style: 'outcome' }
  const bare: Bare = { word: token.lower, follow: tokens[first + 1]?.lower ?? '', head: head.lower, classes: noun?.classes ?? NO_CLASSES, vague: lexicon.vague.has(token.lower) }
  return firstRule(BARE_FIRST, bare) ?? firstRule(BARE_HEAD, bare, head)!
}

/** What the rules ask of "12 blog posts", "2 new enterprise customers", "NPS 40". */
interface Counted {
  readonly scope: Scope
  readonly amount: Amount
  readonly classes: ReadonlySet<NounClass>
  /** Of "number of conversations: 10", the classes of what is numbered. */
  readonly listed: ReadonlySet<NounClass> | undefined
}

const COUNTED: readonly Rule<Counted>[] = [
  ['number-event', 'activity', ({ listed }) => listed !== undefined && listed.has('event') && !listed.has('artefact')],
  ['number-thing', 'output', ({ listed }) => listed !== undefined && isMade(listed) && !isPublic(listed) && !listed.has('metric')],
  ['number-of', 'outcome', ({ listed }) => listed !== undefined],
  ['count-event', 'activity', ({ classes }) => classes.has('event') && !classes.has('artefact')],
  ['count-people', 'outcome', ({ classes }) => isPublic(classes)],
  ['count-metric', 'outcome', ({ classes }) => classes.has('metric') && !classes.has('artefact') && !classes.has('thing')],
  ['count-own', 'output', ({ classes }) => classes.has('own')],
  ['metric-amount', 'outcome', ({ scope, amount }) => followsMetric(scope, amount)],
  ['count-thing', 'outcome', ({ amount, classes }) => isMade(classes) && amount.kind === 'none' && classes.has('metric')],
  ['count-thing', 'output', ({ classes }) => isMade(classes)],
  ['count-other', 'outcome', ({ amount }) => amount.kind === 'number' || amount.kind === 'none'],
  ['count-other', 'output', () => true],
]

const isMade = (classes: ReadonlySet<NounClass>): boolean => classes.has('thing') || classes.has('artefact') || classes.has('part')

function followsMetric({ sentence, tokens, first }: Scope, amount: Amount): boolean {
  const before = nounAfter(tokens, first, sentence.lexicon)
  return before !== undefined && before.first < amount.first && before.classes.has('metric')
}

/** "number of conversations", "# of partners": what is numbered. */
function numberOf({ sentence, tokens, first }: Scope): NounGroup | undefined {
  const at = tokens.slice(first, first + 3).findIndex((token, i, some) => /^(number|#|count|%|percentage|share)$/.test(token.lower) && some[i + 1]?.lower === 'of')
  return at < 0 ? undefined : nounAfter(tokens, first + at + 2, sentence.lexicon)
}

function readAmountPhrase(scope: Scope, amount: Amount): Named {
  const { tokens, first } = scope
  const classes = amount.noun?.classes ?? NO_CLASSES
  const at = amount.noun ? { start: amount.span.start, end: tokens[amount.noun.next - 1]!.end } : amount.span
  if (isTaskMetric(scope, first)) return { code: 'task-metric', style: 'output', at }
  const led = readLed(scope, amount)
  if (led) return led
  const changes = (word: Token): boolean => CHANGE_NOUN.test(word.lower) || COMPARATIVE.test(word.lower)
  if (amount.kind !== 'none' && !classes.has('artefact') && tokens.slice(amount.next, amount.next + 3).some(changes)) return { code: 'amount-change', style: 'outcome', at }
  // "25 hours of design": time that goes in.
  if (amount.kind === 'time' && amount.bound === undefined && amount.first === first && /^hours?$/.test(tokens[amount.next - 1]!.lower)) return { code: 'hours', style: 'activity', at }
  if (/^(count|none|all|number)$/.test(amount.kind)) return firstRule(COUNTED, { scope, amount, classes, listed: numberOf(scope)?.classes }, at)!
  if (isTaskNoun(amount) && !isPublic(classes)) return { code: 'share-task', style: 'output', at }
  return { code: `level-${amount.kind}`, style: 'outcome', at }
}

/** "Battlecards for 8 competitors", "training sessions in 25 villages", "dealer council twice a year": the noun before says what is counted or repeated. */
function readLed({ sentence, tokens, first }: Scope, amount: Amount): Named | undefined {
  const before = tokens[amount.first - 1]?.lower ?? ''
  const repeated = amount.kind === 'multiple' && /^(once|twice|times)$/.test(tokens[amount.next - 1]!.lower)
  const placed = amount.kind === 'count' && amount.bound === undefined && /^(for|in|to|with|w|across|by|on|of|at|from|\/)$/.test(before)
  if (amount.first <= first || !repeated && !placed) return undefined
  const lead = nounAfter(tokens, first, sentence.lexicon)
  if (!lead || lead.next > amount.first || lead.next < amount.first - 2) return undefined
  const { classes } = lead
  const at = { start: tokens[lead.first]!.start, end: tokens[lead.next - 1]!.end }
  if (classes.has('event') && !classes.has('artefact')) return { code: 'count-event', style: 'activity', at }
  if (classes.has('metric')) return undefined
  if (isPublic(classes)) return { code: 'count-people', style: 'outcome', at }
  return classes.has('artefact') || classes.has('thing') ? { code: 'count-thing', style: 'output', at } : undefined
}
