import { normalUnit, parseQuantity } from '../model/quantity.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Span } from '../text/span.ts'
import type { Amount } from './amounts/amounts.ts'
import type { Lexicon, VerbClass } from './lexicon/lexicon.ts'
import { classesOf } from './grammar/cut.ts'
import type { Reading } from './signals.ts'
import type { ReadMeasure } from './types.ts'

/** The quantity that the words set as a target, with what it measures; undefined when there is none. */
export function readMeasure(text: string, reading: Reading, lexicon: Lexicon): ReadMeasure | undefined {
  const { amounts } = reading
  const main = mainAmount(amounts)
  if (!main || Number.isNaN(main.value)) return undefined
  const from = amounts.find((amount) => amount.role === 'from')
  const to = from && amounts.find((amount) => amount !== from && amount.role === 'to' && Math.abs(amount.first - from.next) < 8)
  const direction = directionOf(reading, lexicon)
  if (from && to) {
    const target = quantity(text, to, reading), near = quantity(text, from, reading)
    const baseline = near.unit === '' ? { ...near, unit: target.unit } : near
    const aim = target.unit === '' ? { ...target, unit: baseline.unit } : target
    const span = cover(from.span, to.span)
    return {
      kind: 'from-to', baseline, target: aim, baselineSpan: from.span, targetSpan: to.span, span,
      ...(aim.value !== baseline.value && { direction: aim.value > baseline.value ? 'rise' as const : 'fall' as const }),
      ...metricOf(text, reading, lexicon, Math.min(from.first, to.first), to),
    }
  }
  const target = quantity(text, main, reading)
  const rest = { target, targetSpan: main.span, span: main.span, ...metricOf(text, reading, lexicon, main.first, main) }
  if (main.upper !== undefined) return { kind: 'between', ...rest, upper: { ...target, value: main.upper }, ...(direction && { direction }) }
  const kind = kindOf(main, reading)
  const way = direction ?? (kind === 'below' || kind === 'none-left' ? 'fall' : undefined)
  return { kind, ...rest, ...(way && { direction: way }) }
}

/** The first amount that could be a target; of several, one with a role before one without, and shares and levels before bare counts. */
function mainAmount(amounts: readonly Amount[]): Amount | undefined {
  const rank = (amount: Amount): number => (amount.weak ? 0 : 4) + (amount.role === 'to' || amount.role === 'by' ? 3 : amount.bound ? 2 : 0) + (amount.kind === 'time' || amount.kind === 'all' ? 0 : 1)
  let best: Amount | undefined
  for (const amount of amounts) if (amount.role !== 'from' && (!best || rank(amount) > rank(best))) best = amount
  return best ?? amounts[0]
}

function kindOf(amount: Amount, { signals }: Reading): ReadMeasure['kind'] {
  if (amount.kind === 'rank') return 'rank'
  if (amount.kind === 'all') return 'all'
  if (amount.kind === 'none') return 'none-left'
  if (amount.kind === 'multiple' || amount.role === 'by' || (signals.some(({ code }) => code === 'q-change') && amount.kind === 'percent')) return 'change'
  if (amount.bound === 'max') return 'below'
  return amount.kind === 'count' && amount.role === undefined ? 'count' : 'reach'
}

/** As written, with the counted noun as its unit. */
function quantity(text: string, amount: Amount, { tokens }: Reading): Quantity {
  const written = text.slice(amount.span.start, amount.span.end)
  const noun = amount.kind === 'count' && amount.noun?.first === amount.next ? text.slice(tokens[amount.noun.first]!.start, tokens[amount.noun.next - 1]!.end) : ''
  const unit = amount.kind === 'all' ? '%' : normalUnit(noun)
  const parsed = amount.word ? undefined : parseQuantity(written)
  const full = noun && amount.word !== true ? text.slice(amount.span.start, tokens[amount.noun!.next - 1]!.end) : written
  if (!parsed || amount.upper !== undefined) return { value: amount.value, unit: amount.kind === 'percent' ? '%' : parsed?.unit || unit, text: full }
  return { value: parsed.value, unit: parsed.unit || unit, text: full }
}

const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** The direction that the sentence's first verb or noun of change names. */
export function directionOf({ tokens, start }: Reading, lexicon: Lexicon): 'rise' | 'fall' | 'stay' | undefined {
  return directionWord(tokens.slice(start), lexicon)?.direction
}

const RISE_NOUN = /^(increase|growth|rise|gain|uplift|lift|boost|improvement)$/
const FALL_NOUN = /^(reduction|reductions|decrease|drop|decline|cut|fall)$/

export function directionWord(tokens: Reading['tokens'], lexicon: Lexicon): { direction: 'rise' | 'fall' | 'stay', span: Span } | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const span = { start: token.start, end: token.end }
    if (FALL_NOUN.test(token.lower)) return { direction: 'fall', span }
    if (RISE_NOUN.test(token.lower)) return { direction: 'rise', span }
    const kinds: readonly VerbClass[] = token.tail ? [] : classesOf(token)
    if (i > 0 && token.info?.nouns.size && lexicon.language === 'en') continue
    if (kinds[0] === 'down' && !/^(limit|cap|trim|contain|lighten)/.test(token.lower)) return { direction: 'fall', span }
    if (kinds[0] === 'up' && !/^(scale|drive|expand|extend)/.test(token.lower)) return { direction: 'rise', span }
    if (kinds[0] === 'keep') return { direction: 'stay', span }
  }
  return undefined
}

/** What is measured: the words between the sentence's verb and the amount, or the subject, or what is counted. */
function metricOf(text: string, { tokens, start, parts }: Reading, lexicon: Lexicon, before: number, amount: Amount): Pick<ReadMeasure, 'metric' | 'metricSpan'> {
  const { grammar } = lexicon
  const lead = parts[0]
  const led = lead !== undefined && tokens[start]?.start === lead.span.start && classesOf(tokens[start]!).length > 0
  let first = led ? start + 1 : start
  while (tokens[first]?.tail) first++
  let next = before
  const small = (at: number): boolean => {
    const token = tokens[at]!
    return token.kind === 'mark' || grammar.prepositions.has(token.lower) || grammar.auxiliaries.has(token.lower) || grammar.determiners.has(token.lower) || /^(than|least|most|more|less|fewer|average)$/.test(token.lower)
  }
  while (next > first && small(next - 1)) next--
  while (next > first && classesOf(tokens[next - 1]!).some((kind) => kind === 'up' || kind === 'down' || kind === 'keep' || kind === 'reach' || kind === 'improve') && !tokens[next - 1]!.info!.nouns.size) next--
  while (first < next && (tokens[first]!.kind === 'mark' || grammar.determiners.has(tokens[first]!.lower))) first++
  if (first >= next) {
    if (!amount.noun) return {}
    first = amount.noun.first
    next = amount.noun.next
  }
  const metricSpan = { start: tokens[first]!.start, end: tokens[next - 1]!.end }
  return { metric: text.slice(metricSpan.start, metricSpan.end), metricSpan }
}
