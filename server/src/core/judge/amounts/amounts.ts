import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../words.ts'
import { TIME, amountOf } from './amount.ts'
import type { Amount } from './amount.ts'
import { readDigits } from './digits.ts'
import { isName } from './names.ts'
import { readMagnitude, readMultipleWord, readNumberWord, readQuantifier } from './number-words.ts'

export { isTime } from './amount.ts'
export type { Amount, AmountKind } from './amount.ts'

/** The amounts of a tokenised sentence, from left to right. */
export function findAmounts(tokens: readonly Token[], lexicon: Lexicon): readonly Amount[] {
  const found: Amount[] = []
  for (let i = 0; i < tokens.length; i++) {
    const amount = amountAt(tokens, i, lexicon)
    if (!amount) continue
    found.push(amount)
    i = Math.max(i, amount.next - 1)
  }
  return found
}

function amountAt(tokens: readonly Token[], i: number, lexicon: Lexicon): Amount | undefined {
  const token = tokens[i]!
  const { quantifiers } = lexicon
  if (token.kind === 'number') return isName(tokens, i, lexicon) ? undefined : readDigits(tokens, i, lexicon)
  if (token.kind !== 'word') return undefined
  const count = quantifiers.numbers.get(token.lower) ?? hyphenated(token.lower, lexicon)
  if (count !== undefined) return readNumberWord(tokens, i, count, lexicon)
  const multiple = quantifiers.multiples.get(token.lower)
  if (multiple !== undefined) return readMultipleWord(tokens, i, multiple, lexicon)
  if (isOneOfTime(tokens, i, lexicon)) return amountOf(tokens, { first: i, next: i + 2, kind: 'time', value: 1, word: true }, lexicon)
  if (quantifiers.all.has(token.lower)) return readQuantifier(tokens, i, 'all', lexicon)
  if (quantifiers.none.has(token.lower)) return readQuantifier(tokens, i, 'none', lexicon)
  return readMagnitude(tokens, i, lexicon)
}

/** "twenty-five". */
function hyphenated(word: string, { quantifiers }: Lexicon): number | undefined {
  const [tens, ones, more] = word.split('-').map((part) => quantifiers.numbers.get(part))
  return tens !== undefined && ones !== undefined && more === undefined && tens >= 20 && ones < 10 ? tens + ones : undefined
}

/** "less than an hour", "within a day". */
function isOneOfTime(tokens: readonly Token[], i: number, { quantifiers }: Lexicon): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  return /^an?$/.test(tokens[i]!.lower) && TIME.test(tokens[i + 1]?.lower ?? '') && (quantifiers.than.has(before) || quantifiers.max.has(before))
}
