import type { Span } from '../../text/span.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../words.ts'
import { nounAfter } from './noun-groups.ts'
import type { NounGroup } from './noun-groups.ts'

export type AmountKind = 'percent' | 'points' | 'money' | 'time' | 'score' | 'ratio' | 'multiple' | 'rank' | 'count' | 'number' | 'all' | 'none'
export type AmountRole = 'from' | 'to' | 'by' | 'at'

/** An amount that could be a target: numbers in names, dates, versions and windows of time ("the last 12 months") are already left out. */
export interface Amount {
  readonly kind: AmountKind
  readonly value: number
  /** The other end of `60-70%`. */
  readonly upper?: number
  readonly span: Span
  /** Index of its first token, and of the token behind its last. */
  readonly first: number
  readonly next: number
  readonly role?: AmountRole
  /** "at least", ">": the amount is a bound. */
  readonly bound?: 'min' | 'max'
  /** What is counted: "blog posts", or "services" of "80% of services". */
  readonly noun?: NounGroup
  /** "one", "each" and attributive numbers ("3-year") say less than others. */
  readonly weak?: boolean
  /** Written as a word, not as digits. */
  readonly word?: boolean
}

export const TIME = /^(?:ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|d|weeks?|wk|w|months?|quarters?|years?|y|yrs?|tage?n?|wochen?|monate?n?|jahre?n?|stunden?|minuten?|sekunden?|jours?|semaines?|mois|heures?|secondes?|ans?|d[ií]as?|semanas?|meses|mes|horas?|minutos?|segundos?|años?|anos?)$/u

export const isTime = ({ kind }: Amount): boolean => kind === 'time'

/** What an amount's reader has found out; the noun is looked for behind it unless the reader says `noun: 'none'`. */
export interface Found {
  readonly first: number
  readonly next: number
  readonly kind: AmountKind
  readonly value: number
  readonly upper?: number | undefined
  readonly noun?: NounGroup | 'none' | undefined
  readonly weak?: boolean
  readonly word?: boolean
}

/** Completes an amount with its span, its noun, and the role that the words before give it. */
export function amountOf(tokens: readonly Token[], found: Found, lexicon: Lexicon): Amount {
  const { first, next, kind, value, upper, weak, word, noun = nounAfter(tokens, next, lexicon) } = found
  return {
    kind, value, first, next, span: { start: tokens[first]!.start, end: tokens[next - 1]!.end }, ...roleBefore(tokens, first, lexicon),
    ...(upper !== undefined && { upper }), ...(noun && noun !== 'none' && { noun }), ...(weak && { weak }), ...(word && { word }),
  }
}

const LESS = /^(less|fewer|lower|shorter|smaller|faster|weniger|kürzer|moins|menos|menor|inférieur|inferior)$/
/** Words that may stand between an amount and what gives it its role: "to around", "from an average of". */
const FILLERS = /^[=~≈@(]$|^(about|around|approximately|roughly|nearly|almost|an|a|average|avg|another|additional|up|the|further|of|score|level|total|or|equal|only|just)$/
/** So many words before an amount are read. */
const REACH = 6

/** The words before an amount: "from", "to", "by", "at least", "more than", ">". */
function roleBefore(tokens: readonly Token[], first: number, { quantifiers }: Lexicon): Pick<Amount, 'role' | 'bound'> {
  let at = first - 1
  let bound: Amount['bound']
  for (; at >= 0 && first - at < REACH; at--) {
    const word = tokens[at]!.lower
    if (/^[>≥]$/.test(word)) bound = 'min'
    else if (/^[<≤]$/.test(word)) bound = 'max'
    else if (quantifiers.than.has(word)) bound = LESS.test(tokens[--at]?.lower ?? '') ? 'max' : 'min'
    else if (quantifiers.max.has(word)) bound = 'max'
    else if (quantifiers.min.has(word)) bound = 'min'
    else if (!FILLERS.test(word)) break
  }
  const word = tokens[at]?.lower ?? ''
  const near = tokens[first - 1]?.lower ?? ''
  const role = quantifiers.from.has(word) ? 'from' : quantifiers.to.has(word) || word === '→' ? 'to' : quantifiers.by.has(word) ? 'by' : quantifiers.at.has(word) || near === '@' || bound ? 'at' : undefined
  return { ...(role && { role }), ...(bound && { bound }) }
}

/** "in the last 12 months", "for 3 years": time that frames, not time that is measured. */
export function isWindow(tokens: readonly Token[], i: number, { quantifiers }: Lexicon): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  return quantifiers.last.has(before) || before === 'for' || before === 'per' || before === 'over' && tokens[i - 2] === undefined
}
