import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../words.ts'
import { TIME, amountOf, isWindow } from './amount.ts'
import type { Amount, AmountKind } from './amount.ts'
import { nounAfter } from './noun-groups.ts'

/** What the words behind a number, or the marks glued to it, make of it; `takes` words of those behind belong to the amount. */
interface Unit {
  readonly kind: AmountKind
  readonly takes: number
}

/** A number in digits: its scale, its kind, and what it counts. */
export function readDigits(tokens: readonly Token[], i: number, lexicon: Lexicon): Amount | undefined {
  const token = tokens[i]!
  const glued = token.glued?.toLowerCase() ?? ''
  let next = i + 1
  const scale = scaleOf(tokens[next], glued)
  if (scale !== undefined) next++
  if (tokens[next]?.text === '+') next++
  const unit = unitOf(tokens, i, next, glued, lexicon)
  if (unit) next += unit.takes
  if (unit?.kind === 'time' && isWindow(tokens, i, lexicon)) return undefined
  const noun = nounAfter(tokens, next, lexicon)
  return amountOf(tokens, { first: i, next, kind: unit?.kind ?? (noun ? 'count' : 'number'), value: token.value! * (scale ?? 1), upper: token.upper, noun: noun ?? 'none' }, lexicon)
}

const SCALES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['thousand', 'tausend', 'mille', 'mil', 'k'].map((word) => [word, 1e3])),
  ...Object.fromEntries(['million', 'millions', 'mio', 'millionen', 'millones', 'millón', 'milhões', 'milhão', 'mn', 'm'].map((word) => [word, 1e6])),
  ...Object.fromEntries(['billion', 'mrd', 'milliarden', 'bn'].map((word) => [word, 1e9])),
  hundred: 100,
  dozen: 12,
}

/** "5 million", "$3 m"; a lone letter is a scale only of money. */
function scaleOf(word: Token | undefined, glued: string): number | undefined {
  if (word?.kind !== 'word' || !Object.hasOwn(SCALES, word.lower)) return undefined
  return word.lower.length > 1 || glued.startsWith('$') || glued.startsWith('€') ? SCALES[word.lower] : undefined
}

/** "CHF 20,000": the code stands before. */
const CURRENCY = /^(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|INR|JPY|CNY|BRL|MXN|ZAR|Rs)$/

function unitOf(tokens: readonly Token[], i: number, next: number, glued: string, lexicon: Lexicon): Unit | undefined {
  const { quantifiers } = lexicon
  const follow = tokens[next]
  const word = follow && (follow.kind === 'word' || /^[%€$£]$/.test(follow.text)) ? follow.lower : ''
  const own = glued === '' ? 1 : 0
  if (CURRENCY.test(tokens[i - 1]?.text ?? '')) return { kind: 'money', takes: 0 }
  if (glued === '%' || glued === '‰' || word === '%' || quantifiers.percent.has(word)) return percent(tokens, next, glued === '%' ? 0 : 1, lexicon)
  if (/^[$€£¥₹]|^(usd|eur)$/.test(glued) || quantifiers.money.has(word) || /^[€$£]$/.test(word)) return { kind: 'money', takes: own }
  if (/^[x×]$/.test(glued) || quantifiers.times.has(word)) return { kind: 'multiple', takes: own }
  if (glued.startsWith(':')) return { kind: 'ratio', takes: 0 }
  // "3/4" is a share, "4.5/5" a score.
  if (glued.startsWith('/')) return { kind: tokens[i]!.value! < Number(glued.slice(1)) && Number(glued.slice(1)) <= 4 ? 'percent' : 'score', takes: 0 }
  if (glued === 'pp' || quantifiers.points.has(word)) return { kind: 'points', takes: 0 }
  if (TIME.test(glued)) return { kind: 'time', takes: 0 }
  if (TIME.test(word)) return { kind: 'time', takes: 1 }
  const isNumber = (token: Token | undefined): boolean => token?.kind === 'number'
  if (word === 'out' && tokens[next + 1]?.lower === 'of' && isNumber(tokens[next + 2])) return { kind: 'score', takes: 3 }
  if (word === 'of' && isNumber(tokens[next + 1])) return { kind: 'percent', takes: 2 }
  if (word === 'in' && (isNumber(tokens[next + 1]) || quantifiers.numbers.has(tokens[next + 1]?.lower ?? ''))) return { kind: 'percent', takes: 2 }
  return quantifiers.top.has(tokens[i - 1]?.lower ?? '') ? { kind: 'rank', takes: 0 } : undefined
}

/** "5%", "5 percent", "5 percentage points", "5 %-Punkte". */
function percent(tokens: readonly Token[], next: number, takes: number, { quantifiers }: Lexicon): Unit {
  const isPoint = (token: Token | undefined): boolean => quantifiers.points.has(token?.lower ?? '')
  if (isPoint(tokens[next + takes])) return { kind: 'points', takes: takes + 1 }
  if (tokens[next + takes]?.text === '-' && isPoint(tokens[next + takes + 1])) return { kind: 'points', takes: takes + 2 }
  return { kind: 'percent', takes }
}
