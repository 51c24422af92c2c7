import type { Span } from '../text/span.ts'
import { nounAfter } from './amounts/noun-groups.ts'
import { tellingWord } from './model.ts'
import type { Part } from './grammar/parts.ts'
import type { Reading } from './signals.ts'
import { leadingPart } from './signals.ts'
import type { Measure, Reason, Style } from './types.ts'

/** A reason's code and its words, given the words that it underlines. */
type Telling = readonly [code: string, says: (words: string) => string]

/** What a part's grammar gives away about the style; the first pattern that fits. */
const STYLE: Readonly<Record<Style, readonly (readonly [RegExp, Telling])[]>> = {
  output: [
    [/^(?:ensure-)?(?:hire|past-hire|done-hire|grow-team|count-own)/, ['hiring', (words) => `${words} fills seats, and leaves open what the new people should change`]],
    [/^(?:ensure-)?(?:done|is-done|acted|moved)/, ['finished-state', (words) => `${words} is a finished state of your own work`]],
    [/^past-/, ['finished-state', (words) => `${words} is something you have made, not what it changes`]],
    [/task-metric|share-task/, ['task-coverage', (words) => `${words} counts your own finished work`]],
    [/^count/, ['count-of-things', (words) => `${words} counts what you make`]],
    [/^(?:ensure-)?(?:has|have|there-is)/, ['existence', (words) => `${words} says that something exists, not that anyone is better off`]],
    [/^(?:ensure-)?can/, ['capability', (words) => `${words} names a possibility, not its use`]],
    [/^bare|better-thing/, ['deliverable', (words) => `${words} is a deliverable by itself`]],
    [/^define/, ['decision', (words) => `${words} ends in a plan or a decision, not in a change for anyone`]],
    [/improve-thing|change-thing/, ['own-work', (words) => `${words} is about something you own, not about what gets better for those who use it`]],
    [/./, ['deliverable-verb', (words) => `${words} names something to finish, not what changes because of it`]],
  ],
  activity: [
    [/^(?:count|bare|done|acted)/, ['event', (words) => `${words} takes place whatever comes of it`]],
    [/./, ['effort', (words) => `${words} is effort and has no result of its own`]],
  ],
  outcome: [
    [/level|amount|metric|reach|keep|in-time|rises|moved|change/, ['level', (words) => `${words} is about a level outside the work itself`]],
    [/people|behaved|win/, ['behaviour', (words) => `${words} is what people do`]],
    [/./, ['effect', (words) => `${words} is an effect, not a task`]],
  ],
}

/** Where no single word tells. */
const SENTENCE: Readonly<Record<Style, string>> = {
  output: 'this reads like something to make or finish, not like what changes because of it',
  activity: 'this reads like work to do, and has no result of its own',
  outcome: 'this reads like an effect, not like a task',
}

/** Why nobody could settle it. */
const UNSETTLED: readonly (readonly [RegExp, Telling])[] = [
  [/^(?:change|improve-thing|rises|moved|bare-change|reach)/, ['direction-only', (words) => `${words} gives a direction but no target`]],
  [/better|successful/, ['comparison-only', (words) => `${words} compares, but with no number to compare to`]],
  [/quality|become/, ['vague-state', (words) => `${words} is a state that everyone would judge differently`]],
  [/^(?:open|act)/, ['open-ended', (words) => `${words} has no end, so nobody could say that it is done`]],
  [/^bare/, ['topic', (words) => `${words} is a topic, not a state that could be reached`]],
  [/^(?:keep)/, ['no-level', (words) => `${words} names no level to keep`]],
  [/./, ['no-target', (words) => `${words} does not say how far, or when it is done`]],
]

/** The reasons behind a verdict, on the words that gave it away; the measure's before the style's. */
export function reasonsFor(text: string, reading: Reading, measure: Measure, style: Style, target?: Span): readonly Reason[] {
  const reasons: Reason[] = []
  const leading = partOf(reading, style)
  const at = leading ? onContent(reading, wordsOf(reading, leading)) : { start: 0, end: text.length }
  const signal = (code: string): Span | undefined => reading.signals.find((one) => one.code === code)?.span
  const reason = (about: Reason['about'], [code, says]: Telling, span: Span): Reason => ({ code, span, says: says(quoted(text, span)), about })

  if (measure === 'none') {
    const hole = signal('placeholder')
    reasons.push(hole ? reason('measure', ['placeholder', (words) => `${words} is still to be filled in`], hole) : reason('measure', pick(UNSETTLED, leading?.code ?? ''), at))
    const vague = signal('vague')
    if (!hole && vague && !overlaps(vague, at)) reasons.push(reason('measure', ['vague-word', (words) => `${words} stands where a number belongs`], vague))
  } else if (measure === 'metric') {
    const amount = target ?? signal('q') ?? signal('compare') ?? signal('q-weak')
    if (amount) reasons.push(reason('measure', ['amount', (words) => `${words} can be counted or read off`], amount))
  } else reasons.push(reason('measure', ['done-or-not', (words) => `${words} is either done or not`], at))
  if (leading?.style === style) reasons.push(reason('style', pick(STYLE[style], leading.code), at))
  else {
    // The words outweigh the grammar. A verb among them can be pointed at; of nouns it is all of them together.
    const verb = style === 'outcome' ? undefined : tellingWord(reading.signals, style, (span) => isVerb(reading, span))
    reasons.push(verb ? reason('style', pick(STYLE[style], ''), verb) : reason('style', ['sentence', () => SENTENCE[style]], sentenceOf(reading, text)))
  }
  return reasons
}

/** The part that speaks for the style, else the one that leads. */
function partOf({ parts }: Reading, style: Style): Part | undefined {
  const leading = leadingPart(parts)
  return leading?.style === style ? leading : parts.find((part) => part.style === style) ?? leading
}

function pick(table: readonly (readonly [RegExp, Telling])[], code: string): Telling {
  return table.find(([pattern]) => pattern.test(code || '-'))![1]
}

/** A part's telling words; "roll out" whole. */
export function wordsOf({ tokens }: Reading, { span }: Part): Span {
  let end = span.end
  for (const token of tokens) if (token.tail && token.start > span.start && token.start <= end + 1) end = token.end
  return { start: span.start, end }
}

/** "First", "and", "for" tell nobody anything; adverbs neither. */
function isContent({ tokens, lexicon: { grammar } }: Reading, span: Span): boolean {
  const token = tokens.find(({ start }) => start === span.start)
  if (!token || token.kind === 'mark') return false
  return ![grammar.determiners, grammar.prepositions, grammar.conjunctions, grammar.pronouns].some((words) => words.has(token.lower))
}

/** A verb, and not a noun as well: "develop", but not "plan". */
function isVerb({ tokens }: Reading, span: Span): boolean {
  const info = tokens.find(({ start }) => start === span.start)?.info
  return info !== undefined && info.verbs.size > 0 && info.nouns.size === 0
}

/** From the first word that says something to the last. */
function sentenceOf({ tokens, start }: Reading, text: string): Span {
  const last = tokens.findLast(({ kind }) => kind !== 'mark')
  return last && tokens[start] ? { start: tokens[start].start, end: Math.max(last.end, tokens[start].end) } : { start: 0, end: text.length }
}

/** The span, or where it lies on a small word, the head of the nouns behind it. */
function onContent(reading: Reading, span: Span): Span {
  const { tokens, lexicon } = reading
  if (tokens.some((token) => token.start >= span.start && token.end <= span.end && isContent(reading, token))) return span
  let at = tokens.findIndex(({ start }) => start >= span.start)
  while (at >= 0 && at < tokens.length && !isContent(reading, tokens[at]!)) at++
  const noun = at < 0 ? undefined : nounAfter(tokens, at, lexicon)
  const head = noun && tokens[noun.next - 1]
  return head ? { start: head.start, end: head.end } : tokens[at] ?? span
}

function quoted(text: string, span: Span): string {
  const words = text.slice(span.start, span.end)
  return `“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
