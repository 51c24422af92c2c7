import { readNumber } from '../model/quantity.ts'
import type { Lexicon, WordInfo } from './lexicon/lexicon.ts'

/**
 * `number`: digits that may be an amount; `name`: digits that are part of a name, a date or a version (`Q4`, `v2`, `2026-10-02`, `#12`);
 * `mark`: one punctuation mark.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'name' | 'mark'
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly info?: WordInfo
  /** Of a number: its value, with a glued scale applied. */
  readonly value?: number
  /** Of a number: what is glued to it: `%`, `$`, `x`, `ms`, `st`; of `4.5/5` the `/5`, of `1:3` the `:3`. */
  readonly glued?: string
  /** Of a number: the other end of `60-70`. */
  readonly upper?: number
  /** Of a number: whether a hyphen ties it to the next word, as in `3-year`. */
  readonly attributive?: boolean
  /** Whether the word continues an expression that the token before holds ("roll" + "out"). */
  readonly tail?: boolean
}

const TOKEN = new RegExp([
  '(?<url>https?:\\/\\/\\S+|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]+)',
  "(?<number>(?:[$€£¥₹]\\s?)?(?:\\d+(?:[.,'\\u00a0\\u202f]\\d+)*|\\.\\d+))(?<glued>[\\p{L}%‰×]*)",
  "(?<word>[\\p{L}\\p{N}_]+(?:['’.&+-][\\p{L}\\p{N}_]+)*[’']?)",
  '(?<mark>\\S)',
].join('|'), 'uy')

const GLUED = /^(?:%|‰|x|×|k|m|mm|mn|b|bn|mio|mrd|k\+|ms|s|sec|secs|min|mins|h|hr|hrs|d|w|y|pp|pt|pts|gb|mb|kb|tb|kg|km|usd|eur|st|nd|rd|th|ish|er|bps)$/iu
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mm: 1e6, mn: 1e6, mio: 1e6, b: 1e9, bn: 1e9, mrd: 1e9 }

/** Words, numbers and marks of a sentence, with what the lexicon knows of each. Linear in the text. */
export function tokenise(text: string, lexicon: Lexicon, decimalComma = false): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (!match) {
      at++
      continue
    }
    const groups = match.groups!
    let token: Token
    if (groups.number !== undefined) token = numberToken(text, at, groups.number, groups.glued ?? '', decimalComma)
    else if (groups.url !== undefined) token = plainToken('name', groups.url, at)
    else if (groups.word !== undefined) token = wordToken(groups.word, at, lexicon)
    else token = plainToken('mark', groups.mark!, at)
    tokens.push(token)
    at = token.end
  }
  return joinPhrases(tokens, lexicon)
}

function plainToken(kind: Token['kind'], text: string, start: number): Token {
  return { kind, text, lower: text.toLowerCase(), start, end: start + text.length }
}

function wordToken(word: string, start: number, lexicon: Lexicon): Token {
  // A number that its publisher blacked out (`N0`) is a number all the same.
  if (/^N\d$/.test(word)) return { ...plainToken('number', word, start), value: NaN }
  const token = plainToken(/\p{N}/u.test(word) ? 'name' : 'word', word, start)
  const lower = token.lower.replace(/’/g, "'").replace(/'s?$/, '')
  const info = lookUp(lower, lexicon)
  return info && token.kind === 'word' ? { ...token, lower, info } : { ...token, lower }
}

const NO_VERBS: WordInfo['verbs'] = new Map()

/** A hyphenated word is looked up whole, without its hyphens, and by its last part; "sign-ups", "re-launch", "customer-interviews". */
export function lookUp(lower: string, lexicon: Lexicon): WordInfo | undefined {
  const whole = lexicon.words.get(lower) ?? lexicon.guess?.(lower)
  if (whole || !lower.includes('-')) return whole
  const parts = lower.split('-')
  const joined = lexicon.words.get(parts.join(''))
  if (joined) return joined
  const last = lexicon.words.get(parts.at(-1)!)
  // "re-launch" is a launch; "on-call" calls nobody.
  return last && last.verbs.size > 0 && !/^(?:re|co|pre|de|un|over)$/.test(parts[0]!) ? { ...last, verbs: NO_VERBS } : last
}

function numberToken(text: string, start: number, written: string, glued: string, decimalComma: boolean): Token {
  const end = start + written.length + glued.length
  const before = text[start - 1] ?? ' '
  const rest = text.slice(end, end + 12)
  const name = (length = 0): Token => plainToken('name', text.slice(start, end + length), start)
  const dated = /^(?:[-/]\d{1,4}[-/]\d{1,4}|:\d\d(?!\d|\.)(?:\s?[ap]m\b)?)/i.exec(rest)
  if (dated && !/^:1(?!\d)/.test(rest)) return name(dated[0].length)
  if (/[#\p{L}\p{N}_]/u.test(before) || (glued !== '' && !GLUED.test(glued))) return name(/^[\p{L}\p{N}_-]*/u.exec(rest)![0].length)
  const digits = written.replace(/^[$€£¥₹]\s?/, '')
  if (/^\d+(?:\.\d+){2,}$/.test(digits) && !/^\d{1,3}(?:\.\d{3})+$/.test(digits)) return name()
  const number = readNumber(digits, { decimalComma })
  if (number === undefined || !Number.isFinite(number)) return name()

  const money = digits.length < written.length ? written[0]! : ''
  const suffix = glued.toLowerCase()
  const scale = Object.hasOwn(SCALES, suffix) ? SCALES[suffix]! : 1
  const base = { kind: 'number' as const, start, value: number * scale }
  const pair = /^(\/|:)(\d+(?:\.\d+)?)(?![\d/:])/.exec(rest)
  if (pair && glued === '') {
    if (pair[1] === '/' && number === 24) return name(pair[0].length)
    return finish(base, end + pair[0].length, `${pair[1]}${pair[2]}`)
  }
  const range = /^\s?[-–—~]\s?[$€£]?(\d+(?:\.\d+)?)(%|[kKM](?!\p{L}))?(?![\p{L}\d.-])/u.exec(rest)
  if (range && !(number > 1900 && number < 2100)) {
    const unit = range[2] === '%' ? '%' : money || (scale === 1 ? suffix : '')
    return { ...finish(base, end + range[0].length, unit), upper: Number(range[1]) * (range[2] && range[2] !== '%' ? SCALES[range[2].toLowerCase()]! : scale) }
  }
  const attributive = /^[-–]\p{L}/u.test(rest)
  return { ...finish(base, end, money || (scale === 1 ? suffix : '')), ...(attributive && { attributive }) }

  function finish(token: { kind: 'number', start: number, value: number }, stop: number, unit: string): Token {
    const piece = text.slice(start, stop)
    return { ...token, text: piece, lower: piece.toLowerCase(), end: stop, ...(unit && { glued: unit }) }
  }
}

/** "roll out", "set up" and the like become one verb, on their first word. */
function joinPhrases(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!tokens.some((token) => token.kind === 'word' && startsPhrase(token, lexicon))) return tokens
  const out = [...tokens]
  for (let i = 0; i + 1 < out.length; i++) {
    const token = out[i]!
    if (token.kind !== 'word' || token.tail) continue
    const next = out[i + 1]!
    if (next.kind !== 'word') continue
    const third = out[i + 2]
    const long = third?.kind === 'word' ? lexicon.words.get(`${token.lower}-${next.lower}-${third.lower}`) : undefined
    const info = long ?? lexicon.words.get(`${token.lower}-${next.lower}`)
    if (!info) continue
    out[i] = { ...token, info }
    out[i + 1] = { ...next, tail: true }
    if (long) out[i + 2] = { ...third!, tail: true }
  }
  return out
}

const startsPhrase = (token: Token, lexicon: Lexicon): boolean => lexicon.phraseStarts.has(token.lower)
