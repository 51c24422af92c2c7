import type { Span } from '../text/span.ts'
import { findAmounts } from './amounts/amounts.ts'
import type { Amount } from './amounts/amounts.ts'
import { nounAfter } from './amounts/noun-groups.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { CHANGE_NOUN } from './grammar/cues.ts'
import { classesOf, hasForm } from './grammar/cut.ts'
import type { Sentence } from './grammar/cut.ts'
import { readParts } from './grammar/parts.ts'
import { isLevel } from './grammar/scope.ts'
import type { Part } from './grammar/parts.ts'
import { placeholders } from './phrases.ts'
import { sayWords } from './word-signals.ts'
import { tokenise } from './words.ts'
import type { Token } from './words.ts'

/** One thing that the words say, and where. What it weighs for each verdict is learned (weights.ts); what it tells a reader is in reasons.ts. */
export interface Signal {
  readonly code: string
  readonly span?: Span
}

/** A sentence as the grammar sees it. */
export interface Reading extends Sentence {
  readonly parts: readonly Part[]
  readonly signals: readonly Signal[]
}

export function readSentence(text: string, lexicon: Lexicon): Reading {
  const tokens = tokenise(text, lexicon)
  const amounts = findAmounts(tokens, lexicon)
  const sentence: Sentence = { tokens, amounts, lexicon, start: contentStart(tokens) }
  const parts = readParts(sentence)
  return { ...sentence, parts, signals: signalsOf(text, sentence, parts) }
}

/** Passes over labels ("Hiring:"), pronouns, "to", adverbs and opening marks. */
function contentStart(tokens: readonly Token[]): number {
  if (/^[#%]$/.test(tokens[0]?.text ?? '')) return 0
  const colon = tokens.findIndex((token) => token.text === ':')
  // "Number of partners: 5" is no label.
  const labelled = colon > 0 && colon <= 4 && colon + 1 < tokens.length && tokens[colon + 1]!.kind !== 'number'
  let at = labelled ? colon + 1 : 0
  for (; at < tokens.length - 1; at++) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    const pass = token.kind === 'mark' || token.kind === 'name' && /^[qh]\d$/.test(token.lower)
      || /^(we|i|our|to|successfully|further|also|continuously|please|will|by|then|fully|formally|jointly|must|should|the|a|an)$/.test(token.lower)
      || (token.lower === 'keep' && ['up', 'down', 'improve'].some((kind) => next?.info?.verbs.get(kind as 'up')?.has('ing')))
      || (token.lower === 'have' && hasForm(next, 'ed') && !next!.info!.nouns.size)
      || (/ly$/.test(token.lower) && !token.info && (next?.info?.verbs.size ?? 0) > 0)
    if (!pass) break
  }
  return at
}

/** The style that the parts add up to: an outcome with a target wins, then an output, then what the first part is. */
export function leadingPart(parts: readonly Part[]): Part | undefined {
  const together = parts[0]?.code === 'open' && /^(work|collaborat|partner|help|cooperat|liais|coordinat)/.test(parts[0].word)
  const own = parts.filter(({ link }) => link === 'main' || link === 'by' || (link === 'to' && together))
  return parts.find(({ style, target }) => style === 'outcome' && target) ?? own.find(({ style }) => style === 'output') ?? own.find(({ link }) => link === 'by')
    ?? own.find(({ style }) => style === 'outcome') ?? own[0] ?? parts[0]
}

function signalsOf(text: string, sentence: Sentence, parts: readonly Part[]): readonly Signal[] {
  const { tokens, amounts, lexicon, start } = sentence
  const signals = new Map<string, Signal>()
  const say = (code: string, at?: Token | Span): void => {
    if (!signals.has(code)) signals.set(code, at ? { code, span: { start: at.start, end: at.end } } : { code })
  }
  const strong = amounts.filter((amount) => counts(sentence, amount) && !(amount.kind === 'all' && amount.first >= (parts[1]?.first ?? tokens.length)))
  if (strong.length > 0) say('q', strong[0]!.span)
  else if (amounts.length > 0) say('q-weak', amounts[0]!.span)
  for (const amount of amounts) readAmount(sentence, amount, say)
  if (strong.some((amount) => isLevel(sentence, amount))) say('level')

  const leading = leadingPart(parts)
  for (const part of parts) {
    say(`${part.link}:${part.code}`, part.span)
    if (part.link === 'main') say(`${part.link}:${part.code}${part.target ? '+t' : '-t'}`, part.span)
  }
  if (leading) {
    say(`sum:${leading.style}${leading.target ? '+t' : ''}`, leading.span)
    say(`sum:${leading.style}`, leading.span)
    say(`lead:${leading.code}`, leading.span)
    say(`lead:${leading.code}${strong.length > 0 ? '+q' : '-q'}`, leading.span)
  }
  const than = tokens.find((token, i) => i > 0 && token.lower === 'than' && /er$|^(more|less)$/.test(`${tokens[i - 1]!.lower} ${tokens[i - 2]?.lower ?? ''}`.split(' ').find((word) => /er$|^(more|less)$/.test(word) && !/^(other|rather)$/.test(word)) ?? ''))
  const asAs = tokens.find((token, i) => token.lower === 'as' && i + 2 < tokens.length && tokens[i + 2]!.lower === 'as' && !/^(soon|well|much|many|possible|long)$/.test(tokens[i + 1]!.lower))
  const rival = tokens[start] && /^(outperform|outpac|beat|surpass)/.test(tokens[start]!.lower) ? tokens[start] : undefined
  if (than ?? asAs ?? rival) say('compare', than ?? asAs ?? rival)
  const hole = placeholders(text)[0]
  const settled = strong.length > 0 || than || asAs || rival ? 'metric' : hole !== undefined || (leading && isOpenEnded(leading.code)) ? 'none' : 'binary'
  say(`settles:${settled}`)
  const often = oftenAt(sentence)
  if (often) {
    say('often', often)
    if (leading) say(`often+${leading.style}`, often)
  }
  const whole = amounts.find((amount) => amount.kind === 'all')
  if (whole && leading) say(`all+${/done|^is|acted|people-done/.test(leading.code) ? 'state' : leading.style}`, whole.span)
  if (parts.length > 1) say('parts')
  if (!strong.length && amounts.length && leading) say(`q-weak+${leading.style}`)

  for (const token of tokens) {
    for (const kind of token.info?.nouns ?? []) say(`has:${kind}`, token)
    if (CHANGE_NOUN.test(token.lower)) say('has:change', token)
    if (lexicon.vague.has(token.lower)) say('vague', token)
  }
  for (const kind of classesOf(tokens[start])) say(`first:${kind}`, tokens[start])
  if (hole) say('placeholder', hole.span)
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'name').length
  say(words <= 2 ? 'words:2' : words <= 4 ? 'words:4' : words <= 10 ? 'words:10' : words <= 20 ? 'words:20' : 'words:more')
  if (signals.has('vague')) say(`vague+${leading?.style ?? ''}`)
  if (lexicon.language === 'en') sayWords(sentence, parts, strong.length > 0, say)
  return [...signals.values()]
}

/** "weekly", "every two weeks", "each quarter", "once a month": how often. */
function oftenAt({ tokens, lexicon }: Sentence): Span | undefined {
  for (const [i, { lower, start, end }] of tokens.entries()) {
    // "guests who come twice a week": what they do, not what is done.
    if (/^(who|that|which)$/.test(lower)) return undefined
    if (/^(daily|weekly|monthly|quarterly|bi-?weekly|fortnightly|yearly|annually)$/.test(lower)) {
      // "in the weekly meeting" names the meeting, not how often.
      if (/^(in|at|during|on|of|from|to|for|with|the|our|their|upon|and|or)$/.test(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.text === ',') continue
      // "weekly users", "monthly revenue": the span of a metric.
      const noun = nounAfter(tokens, i + 1, lexicon)
      if (noun?.classes.has('people') || noun?.classes.has('metric')) continue
      return { start, end }
    }
    if (!/^(every|each|per|a)$/.test(lower)) continue
    const time = tokens.slice(i + 1, i + 3).find((token) => PERIOD.test(token.lower))
    if (time && (lower !== 'a' || /^(once|twice|times?|\p{L}+s?)$/u.test(tokens[i - 1]?.lower ?? '') && tokens[i + 1] === time && !/^(within|in|for|than|after|of|by|is)$/.test(tokens[i - 1]!.lower))) return { start, end: time.end }
  }
  return undefined
}

const PERIOD = /^(day|week|month|quarter|year|sprint|fortnight|morning|evening)s?$/

/** What stays open unless a number closes it: directions, vague states, effort, topics. */
const OPEN_ENDED = /^(?:ensure-)?(?:change|improve|better|is-better|can-better|make-better|make-quality|keep|open|become|bare$|bare-(?:thing|artefact|metric|event|change|quality)|people-do|is$|successful|perceived|number-of|has-quality|rises|metric-does|reach$|moved)/

export const isOpenEnded = (code: string): boolean => OPEN_ENDED.test(code)

/** Whether an amount measures something: not "one of", nor "for all customers", nor a deadline in days. */
function counts({ tokens }: Sentence, amount: Amount): boolean {
  if (amount.weak) return false
  if (amount.kind === 'time') return amount.bound !== undefined || amount.role !== undefined || (amount.noun !== undefined && !amount.noun.classes.has('artefact'))
  if (amount.kind === 'all') return !/^(for|to|across|in|on|of|from|with|by|at|that|which)$/.test(tokens[amount.first - 1]?.lower ?? '')
  return true
}

function readAmount({ tokens }: Sentence, amount: Amount, say: (code: string, at?: Token | Span) => void): void {
  const weak = amount.weak ? '-weak' : ''
  say(`q${weak}:${amount.kind}`, amount.span)
  if (amount.role) say(`q:${amount.role}`, amount.span)
  if (amount.bound) say('q:bound', amount.span)
  if (amount.kind === 'all') {
    const before = tokens[amount.first - 1]?.lower ?? '^'
    say(`all${weak}@${/^(for|to|across|in|on|of|from|with|by|at|that|which|\^)$/.test(before) ? before : 'object'}`, amount.span)
  }
  if (amount.kind === 'none') say(amount.first === 0 ? 'none@^' : 'none@later', amount.span)
  if (amount.weak && amount.kind === 'count') say(hasForm(tokens[amount.first - 1], 'base') ? 'one@verb' : 'one@later', amount.span)
  for (const kind of amount.noun?.classes ?? []) say(`q${weak}/${kind}`, amount.span)
  if (amount.noun?.classes.size === 0) say(`q${weak}/?`, amount.span)
}
