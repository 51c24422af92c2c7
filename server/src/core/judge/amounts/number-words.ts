import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../words.ts'
import { TIME, amountOf, isWindow } from './amount.ts'
import type { Amount } from './amount.ts'
import { countsSeveral, nounAfter } from './noun-groups.ts'

/** "three new partners", "two thirds of …", "one in four", "at least one". */
export function readNumberWord(tokens: readonly Token[], i: number, count: number, lexicon: Lexicon): Amount | undefined {
  const { quantifiers, grammar } = lexicon
  const { value, next } = withNextNumber(tokens, i, count, lexicon)
  const before = tokens[i - 1]?.lower ?? ''
  const word = tokens[next]?.lower ?? ''
  const share = PARTS[word]
  if (share !== undefined) return amountOf(tokens, { first: i, next: next + 1, kind: 'percent', value: 100 * value / share, word: true }, lexicon)
  const outOf = quantifiers.numbers.get(tokens[next + 1]?.lower ?? '')
  if (word === 'in' && outOf !== undefined) return amountOf(tokens, { first: i, next: next + 2, kind: 'percent', value: 100 * value / outOf, word: true }, lexicon)
  if (/^(one|une?|eine?[nrms]?|una|uno|uma?)$/.test(tokens[i]!.lower)) return readOne(tokens, i, next, value, lexicon)
  if (quantifiers.numbered.has(before) && !countsSeveral(tokens, i, next, lexicon) || word === '' || grammar.conjunctions.has(word)) return undefined
  if (TIME.test(word)) return isWindow(tokens, i, lexicon) ? undefined : amountOf(tokens, { first: i, next: next + 1, kind: 'time', value, word: true }, lexicon)
  if (quantifiers.percent.has(word)) return amountOf(tokens, { first: i, next: next + 1, kind: 'percent', value, word: true }, lexicon)
  if (quantifiers.times.has(word)) return amountOf(tokens, { first: i, next: next + 1, kind: 'multiple', value, noun: 'none', word: true }, lexicon)
  const noun = nounAfter(tokens, next, lexicon)
  return noun && amountOf(tokens, { first: i, next, kind: quantifiers.top.has(before) ? 'rank' : 'count', value, noun, word: true }, lexicon)
}

const PARTS: Readonly<Record<string, number>> = { thirds: 3, quarters: 4, fifths: 5 }

/** "two hundred", "twenty five". */
function withNextNumber(tokens: readonly Token[], i: number, count: number, { quantifiers }: Lexicon): { value: number, next: number } {
  const more = tokens[i + 1]?.kind === 'word' ? quantifiers.numbers.get(tokens[i + 1]!.lower) : undefined
  return more === undefined ? { value: count, next: i + 1 } : { value: more >= 100 ? count * more : count + more, next: i + 2 }
}

/** "One" counts behind "at least" or a verb ("win one grant"); elsewhere it is weak, or no number at all ("one of", "the one"). */
function readOne(tokens: readonly Token[], i: number, next: number, value: number, lexicon: Lexicon): Amount | undefined {
  const before = tokens[i - 1]
  const bounded = lexicon.quantifiers.min.has(before?.lower ?? '') || lexicon.quantifiers.max.has(before?.lower ?? '')
  const noun = nounAfter(tokens, next, lexicon)
  const countsNothing = !noun || /^(of|-)$/.test(tokens[next]?.lower ?? '') || /^(a|the|this|that)$/.test(before?.lower ?? '')
  if (!bounded && (tokens[i]!.lower !== 'one' || countsNothing)) return undefined
  return amountOf(tokens, { first: i, next, kind: 'count', value, noun: noun ?? 'none', weak: !bounded && !isVerb(before), word: true }, lexicon)
}

function isVerb(token: Token | undefined): boolean {
  for (const forms of token?.info?.verbs.values() ?? []) if (forms.has('base')) return true
  return false
}

/** "an order of magnitude", "two orders of magnitude". */
export function readMagnitude(tokens: readonly Token[], i: number, lexicon: Lexicon): Amount | undefined {
  if (!/^orders?$/.test(tokens[i]!.lower) || tokens[i + 1]?.lower !== 'of' || tokens[i + 2]?.lower !== 'magnitude') return undefined
  return amountOf(tokens, { first: i, next: i + 3, kind: 'multiple', value: 10, noun: 'none', word: true }, lexicon)
}

/** "half of …", "double the …", "a third of …"; not "third" as in first, second, third, nor "double opt-in". */
export function readMultipleWord(tokens: readonly Token[], i: number, value: number, lexicon: Lexicon): Amount | undefined {
  const { grammar, quantifiers } = lexicon
  const word = tokens[i]!.lower
  const before = tokens[i - 1]?.lower ?? ''
  const after = tokens[i + 1]?.lower ?? ''
  if (/^(thirds?|quarters?|majority)$/.test(word) && after !== 'of' && !(before === 'a' && quantifiers.by.has(tokens[i - 2]?.lower ?? ''))) return undefined
  if (/^(half|halves)$/.test(word) && (/^(first|second|next|1st|2nd)$/.test(before) || after === 'year')) return undefined
  if (word === 'once' && !quantifiers.min.has(before)) return undefined
  if (word === 'double' && i > 0 && !(grammar.determiners.has(after) || quantifiers.by.has(before))) return undefined
  return amountOf(tokens, { first: i, next: i + 1, kind: 'multiple', value, word: true }, lexicon)
}

const ALONE = /^(everyone|everybody|nobody|never|always|everything|nothing|none)$/
/** Quantifiers that often only colour a sentence. */
const HEDGED = /^(each|both|everyone|everybody|everything|always|never|nothing|without|entire|whole|nobody|none)$/

/** "all services", "no incidents", "everyone". */
export function readQuantifier(tokens: readonly Token[], i: number, kind: 'all' | 'none', lexicon: Lexicon): Amount | undefined {
  const token = tokens[i]!
  if (kind === 'none' && i > 0 && /^\p{Lu}/u.test(token.text)) return undefined
  if (kind === 'none' && /^(later|longer|matter|one)$/.test(tokens[i + 1]?.lower ?? '')) return undefined
  const alone = ALONE.test(token.lower)
  const noun = nounAfter(tokens, i + 1, lexicon)
  if (!noun && !alone) return undefined
  // "every week", "each quarter": how often, not how many.
  if (noun && TIME.test(tokens[noun.next - 1]!.lower)) return undefined
  const weak = HEDGED.test(token.lower) && !(i === 0 && /^(each|both)$/.test(token.lower))
  return amountOf(tokens, { first: i, next: i + 1, kind, value: kind === 'all' ? 100 : 0, noun: alone || !noun ? 'none' : noun, weak, word: true }, lexicon)
}
