import type { Span } from '../../text/span.ts'
import { isTime } from '../amounts/amounts.ts'
import type { Amount } from '../amounts/amounts.ts'
import { nounAfter } from '../amounts/noun-groups.ts'
import type { NounGroup } from '../amounts/noun-groups.ts'
import type { NounClass } from '../lexicon/lexicon.ts'
import type { Style } from '../types.ts'
import type { Token } from '../words.ts'
import { BE, COMPARATIVE, GOOD, HAVE, QUALITY, TRUST } from './cues.ts'
import type { Link, Sentence } from './cut.ts'

/** One part of a sentence while it is being named: its tokens from `first` up to `next`, and the amounts among them. */
export interface Scope {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly link: Link
  readonly first: number
  readonly next: number
  /** Its first token. */
  readonly token: Token
  readonly inside: readonly Amount[]
  readonly levels: readonly Amount[]
}

/** What a rule of the grammar says of a part: its code and style, the words that show it, and whether it has a target where its amounts do not tell. */
export interface Named {
  readonly code: string
  readonly style: Style
  readonly at?: Token | Span | undefined
  readonly target?: boolean
}

/** A rule of the grammar: what it is called, the style it stands for, and when it applies. */
export type Rule<Facts> = readonly [code: string, style: Style, when: (facts: Facts) => boolean]

/** The first rule that applies. */
export function firstRule<Facts>(rules: readonly Rule<Facts>[], facts: Facts, at?: Token | Span): Named | undefined {
  const rule = rules.find(([, , when]) => when(facts))
  return rule && { code: rule[0], style: rule[1], at }
}

export const NO_CLASSES: ReadonlySet<NounClass> = new Set()

export function scopeOf(sentence: Sentence, link: Link, first: number, next: number): Scope | undefined {
  const token = sentence.tokens[first]
  if (!token) return undefined
  const inside = sentence.amounts.filter((amount) => amount.first >= first && amount.first < next)
  return { sentence, tokens: sentence.tokens, link, first, next, token, inside, levels: inside.filter((amount) => isLevel(sentence, amount)) }
}

/** The noun group that follows `from`, past articles, prepositions and quotes; of an amount, what it counts. */
export function nounFrom({ sentence, tokens, inside, next }: Scope, from: number): NounGroup | undefined {
  const { lexicon } = sentence
  let at = from
  while (tokens[at]?.tail) at++
  const amount = inside.find((candidate) => candidate.first >= at && candidate.first <= at + 2)
  if (amount?.noun) return amount.noun
  if (amount) at = amount.next
  while (at < next && (lexicon.grammar.determiners.has(tokens[at]!.lower) || lexicon.grammar.prepositions.has(tokens[at]!.lower) || /^["“'‘(]$/.test(tokens[at]!.text))) at++
  const noun = nounAfter(tokens, at, lexicon)
  return noun && noun.first < next ? noun : undefined
}

/** The subject's classes, and whether it is several. */
export function subjectOf(scope: Scope): { classes: ReadonlySet<NounClass>, plural: boolean } {
  const { tokens, first, inside } = scope
  const amount = inside.find((candidate) => candidate.first <= first + 1)
  if (amount && /^(everyone|everybody)$/.test(tokens[amount.first]!.lower)) return { classes: new Set<NounClass>(['own', 'people']), plural: true }
  const noun = amount?.noun ?? nounFrom(scope, first)
  if (!noun) return { classes: NO_CLASSES, plural: false }
  const head = tokens[noun.next - 1]!
  return { classes: noun.classes, plural: head.info?.plural === true || /s$/.test(head.lower) }
}

export function hasVerbAfter({ tokens, next }: Scope, from: number): boolean {
  for (let i = from; i < next; i++) if (BE.test(tokens[i]!.lower) || HAVE.test(tokens[i]!.lower)) return true
  return false
}

/** Whether the word before `i` is a plural, so that a base form at `i` can be its verb. */
export function severalBefore({ tokens }: Scope, i: number): boolean {
  const before = tokens[i - 1]!
  return before.info?.plural === true || (before.kind === 'word' && /[^s]s$/.test(before.lower)) || /^(everyone|everybody)$/.test(before.lower)
}

/** "excellent service", "a culture of trust": a state of things, not a thing. */
export function isQuality({ tokens, sentence }: Scope, noun: NounGroup | undefined, named: string): boolean {
  if (TRUST.test(named)) return true
  if (!noun || !(QUALITY.test(named) || noun.classes.has('metric') && !noun.classes.has('artefact'))) return false
  return tokens.slice(noun.first, noun.next).some((word) => COMPARATIVE.test(word.lower) || GOOD.test(word.lower) || sentence.lexicon.vague.has(word.lower))
}

/** Coverage of tests, code or documents, and shares of one's own list: levels that work alone can move. */
export function isTaskMetric({ tokens, next, levels }: Scope, from: number): boolean {
  for (let i = from; i < next; i++) {
    const word = tokens[i]!.lower
    const before = tokens[i - 1]?.lower ?? ''
    if (word === 'coverage' && /^(test|tests|code|unit|branch|line|documentation|docs|type|translation|integration|e2e|api|automation)$/.test(before)) return true
    if (/^(completion|migration|implementation|rollout)$/.test(word) && /^(of|%|percent)$/.test(tokens[i + 1]?.lower ?? '') && levels.length > 0) return true
  }
  return false
}

/** "80% of services": a share of one's own list. */
export function isTaskNoun({ noun }: Amount): boolean {
  const classes = noun?.classes
  if (!classes || classes.has('metric') && !classes.has('part')) return false
  return (classes.has('part') || classes.has('artefact') || classes.has('own')) && !isPublic(classes)
}

/** People out there, whose doings are an effect: not one's own, and not "client" where software may be meant. */
export const isPublic = (classes: ReadonlySet<NounClass>): boolean => classes.has('people') && !classes.has('own') && !classes.has('artefact')

/** A level: read off somewhere, not ticked off a list. A bare count is one only of metrics. */
export function isLevel({ tokens }: Sentence, amount: Amount): boolean {
  if (amount.weak) return false
  const before = tokens[amount.first - 1]
  switch (amount.kind) {
    case 'percent': case 'points': case 'money': case 'score': case 'ratio': case 'multiple': case 'rank': return true
    case 'time': return amount.bound !== undefined || /^(save|cut|reduce|shorten|gain)$/.test(before?.lower ?? '') || amount.role !== undefined || before?.info?.nouns.has('metric') === true
    case 'number': return amount.role !== undefined || before?.info?.nouns.has('metric') === true
    case 'count': return amount.noun?.classes.has('metric') === true && !amount.noun.classes.has('thing')
    default: return false
  }
}

/** Whether a duration is bounded, or said to be what something is done in: "answered within a day". */
export const isTimely = ({ tokens }: Scope, amount: Amount): boolean => isTime(amount) && (amount.bound !== undefined || tokens[amount.first - 1]?.lower === 'in')
