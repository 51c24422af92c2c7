import type { Amount } from '../amounts/amounts.ts'
import { nounAfter } from '../amounts/noun-groups.ts'
import type { NounGroup } from '../amounts/noun-groups.ts'
import type { NounClass, VerbClass } from '../lexicon/lexicon.ts'
import type { Token } from '../words.ts'
import { CHANGE_NOUN, COMPARATIVE } from './cues.ts'
import { classesOf } from './cut.ts'
import { NO_CLASSES, firstRule, isPublic, isQuality, isTaskMetric, isTaskNoun, nounFrom } from './scope.ts'
import type { Named, Rule, Scope } from './scope.ts'

/** What the rules ask of a part that a verb leads: "launch the portal", "raise NPS to 40". */
interface Led {
  readonly scope: Scope
  readonly kind: VerbClass
  /** The verb, and the word behind it. */
  readonly verb: string
  readonly follow: string
  /** Its object, the object's classes and last word. */
  readonly noun: NounGroup | undefined
  readonly classes: ReadonlySet<NounClass>
  readonly named: string
  readonly inside: readonly Amount[]
  readonly levels: readonly Amount[]
  /** The object is a metric; something made (a name of its own counts as such); people; an event. */
  readonly metric: boolean
  readonly proper: boolean
  readonly made: boolean
  readonly people: boolean
  readonly event: boolean
}

/** Names a part whose first word is a verb. */
export function readVerbLed(scope: Scope): Named | undefined {
  const { tokens, token, first, inside, levels } = scope
  const noun = nounFrom(scope, first + 1)
  const classes = noun?.classes ?? NO_CLASSES
  const head = noun ? tokens[noun.next - 1]! : token
  const proper = classes.size === 0 && noun !== undefined && /^\p{Lu}\p{Ll}/u.test(head.text)
  const led: Led = {
    scope, kind: classesOf(token)[0]!, verb: token.lower, follow: tokens[first + 1]?.lower ?? '', noun, classes, named: head.lower, inside, levels, proper,
    metric: classes.has('metric') && !classes.has('artefact'),
    made: classes.has('thing') || classes.has('artefact') || classes.has('part') || proper,
    people: classes.has('people'),
    event: classes.has('event'),
  }
  const rules = RULES[led.kind] ?? MAKING
  return firstRule(rules, led, token) ?? { code: led.kind, style: 'output', at: token }
}

const isCounted = ({ inside }: Led): boolean => inside.some((amount) => amount.kind === 'count')
const hasStrong = ({ inside }: Led): boolean => inside.some(({ weak }) => !weak)
const hasTaskMetric = ({ scope }: Led): boolean => isTaskMetric(scope, scope.first + 1)
const countsThings = (led: Led): boolean => /^(number|amount|count|list|set|backlog)s?$/.test(led.named)
const isOwnThing = ({ made, people, proper, kind }: Led): boolean => made && !people && !(proper && kind !== 'improve')
const isCompared = ({ levels, named }: Led): boolean => levels.length > 0 || COMPARATIVE.test(named)
const always = (): boolean => true

/** More, less or better of something: an effect where it is a level or people's, work where it is one's own thing. */
const MOVING: readonly Rule<Led>[] = [
  ['task-metric', 'output', hasTaskMetric],
  ['make', 'output', ({ verb, made, metric }) => /^(extend|expand|widen|broaden)/.test(verb) && made && !metric],
  ['finish', 'output', ({ verb, named, levels }) => /^rais/.test(verb) && /^(round|series|capital|issue|ticket)s?$/.test(named) && levels.length === 0],
  ['change-thing', 'output', (led) => countsThings(led) && (isListOfThings(led) || /^(list|set)s?$/.test(led.named))],
  ['change-metric', 'outcome', (led) => countsThings(led) || led.metric || /^(how|what|when|where)$/.test(led.follow)],
  ['improve-thing', 'outcome', (led) => led.kind === 'improve' && isOwnThing(led) && isCompared(led)],
  ['improve-thing', 'output', (led) => led.kind === 'improve' && isOwnThing(led)],
  ['change-thing', 'outcome', isOwnThing],
  ['grow-team', 'output', ({ kind, classes, verb }) => classes.has('own') && kind === 'up' && /^(grow|expand|scale|double)/.test(verb)],
  ['change-people', 'outcome', ({ people }) => people],
  ['change', 'outcome', always],
]

/** "reduce the number of scripts". */
function isListOfThings({ scope, noun }: Led): boolean {
  const { tokens, sentence } = scope
  const of = tokens[noun!.next]?.lower === 'of' ? nounAfter(tokens, noun!.next, sentence.lexicon) : undefined
  return of !== undefined && !of.classes.has('metric') && !of.classes.has('people') && (of.classes.has('thing') || of.classes.has('part'))
}

const stays = ({ verb }: Led): boolean => /^(stay|remain)/.test(verb)

const ACTING: readonly Rule<Led>[] = [
  ['reach', 'outcome', ({ verb, named }) => /^meet/.test(verb) && /^(targets?|goals?|quotas?|slas?|slos?|expectations?|standards?|requirements?|deadlines?|demand|needs)$/.test(named)],
  ['make', 'output', ({ verb, follow }) => /^run/.test(verb) && /^(on|in|under|against)$/.test(follow)],
  ['make', 'output', (led) => /^support/.test(led.verb) && isCounted(led) && !led.people && !led.event],
  ['make', 'output', ({ verb, made, inside }) => /^contribut/.test(verb) && made && inside.length > 0],
  ['act-event', 'activity', ({ kind, event }) => event && kind === 'act'],
  ['act', 'activity', ({ kind }) => kind === 'act'],
  ['open', 'activity', always],
]

/** What is read or attended to its end by those who learn: effort, not something made. */
const LEARNT = /^(books?|chapters?|courses?|tutorials?|textbooks?|films?|movies?|readings?|lessons?|modules?|class(es)?|certifications?|weeks?)$/

const HELP = /^(help|support|assistance|guidance|advice|feedback|input|coaching|mentoring|care|consultation)$/

/** Verbs of making and settling; what is left over is called by the verb's class. */
const MAKING: readonly Rule<Led>[] = [
  ['change', 'outcome', ({ inside, noun, named, verb }) => inside.length === 0 && noun !== undefined && CHANGE_NOUN.test(named.replace(/s$/, '')) && /^(make|target|deliver|show|seek)/.test(verb)],
  ['finish-learning', 'activity', ({ verb, named, classes }) => /^(finish|complet)/.test(verb) && LEARNT.test(named) && !classes.has('people')],
  ['reach', 'outcome', (led) => /^finish/.test(led.verb) && led.follow === 'in' && hasStrong(led)],
  ['make-better', 'outcome', (led) => /^(make|making)$/.test(led.verb) && makesBetter(led.scope)],
  ['become', 'outcome', ({ follow }) => /^(ourselves|us|itself)$/.test(follow)],
  ['open', 'activity', ({ verb, named, noun, scope }) => /^(provid|offer|giv|deliver)/.test(verb) && HELP.test(named) && !(noun && isQuality(scope, noun, named))],
  ['make-quality', 'outcome', ({ kind, inside, scope, noun, named }) => kind === 'make' && inside.length === 0 && isQuality(scope, noun, named)],
  ['make-metric', 'outcome', ({ kind, metric, made, levels }) => kind === 'make' && metric && !made && levels.some((amount) => amount.kind === 'money' || amount.kind === 'percent' || amount.kind === 'count')],
  ['win-people', 'outcome', (led) => led.kind === 'make' && isPublic(led.classes) && !led.made && isCounted(led) && /^(secure|sign|obtain|acquire|activate|enlist|add|land|bring)/.test(led.verb)],
  ...(['finish', 'study', 'define', 'make'] as const).map((kind): Rule<Led> => [`${kind}-event`, 'activity', (led) => led.kind === kind && led.event && !led.made && TAKES_PLACE[kind](led.verb)]),
]

/** Whether the verb lets an event take place, rather than make something of it: "schedule a workshop", but "record a workshop". */
const TAKES_PLACE = {
  finish: always,
  study: always,
  define: (verb: string): boolean => verb === 'schedule',
  make: (verb: string): boolean => !/^(ship|adopt|release|build|design|develop|fix|add|remove|enable|record|document|film|publish|write|translat|transcrib)/.test(verb),
} as const

/** By the verb's class, the rules in the order in which they are tried. `ensure` is read by what follows it (parts.ts). */
const RULES: Partial<Record<VerbClass, readonly Rule<Led>[]>> = {
  up: MOVING,
  down: MOVING,
  improve: MOVING,
  reach: [
    ['task-metric', 'output', (led) => hasTaskMetric(led) || led.levels.some(isTaskNoun) && !led.metric],
    ['reach-thing', 'output', ({ inside, made, event }) => inside.length === 0 && (made || event)],
    ['reach-thing', 'output', ({ made, metric, people, levels }) => made && !metric && !people && levels.length === 0],
    ['reach-thing', 'outcome', ({ made, metric, people }) => made && !metric && !people],
    ['reach', 'outcome', always],
  ],
  keep: [
    ['task-metric', 'output', hasTaskMetric],
    ['open', 'activity', ({ verb, follow, levels }) => /^stay/.test(verb) && /^(in|on|up)$/.test(follow) && levels.length === 0],
    ['keep-level', 'outcome', (led) => led.levels.length > 0 || hasStrong(led)],
    ['keep-metric', 'outcome', (led) => led.metric || led.people || stays(led)],
    ['keep-thing', 'activity', always],
  ],
  act: ACTING,
  open: ACTING,
  behave: [
    ['is-better', 'outcome', ({ scope: { tokens, first, next } }) => tokens.slice(first + 1, next).some((word) => COMPARATIVE.test(word.lower))],
    ['win-people', 'outcome', ({ people, inside }) => people && inside.length > 0],
    ['behave-lead', 'outcome', ({ metric }) => metric],
    ['behave-lead', 'output', always],
  ],
}

/** "make the website faster", "make it easier to …", "make our service more inclusive". */
function makesBetter({ sentence: { lexicon }, tokens, first, next }: Scope): boolean {
  for (let i = first + 2; i < Math.min(next, first + 7); i++) {
    const word = tokens[i]!.lower
    if ((COMPARATIVE.test(word) || lexicon.vague.has(word)) && !tokens[i + 1]?.info?.nouns.has('thing')) return true
  }
  const last = tokens.slice(first + 1, next).filter(({ kind }) => kind === 'word').at(-1)
  return tokens[first + 1]?.lower === 'it' || last !== undefined && saysHow(last, lexicon.finished)
}

/** "readable", "useful", "user-friendly": an ending that makes a quality of a word. */
const saysHow = (word: Token, finished: ReadonlySet<string>): boolean =>
  !word.info && !finished.has(word.lower) && /(?:able|ible|ful|ive|ous|ent|ant|friendly|proof|safe|aware)$/.test(word.lower)
