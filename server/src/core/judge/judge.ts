/**
 * What a key result's words say: measurable or not; outcome, output or activity; the quantity in them; and why, on the words that gave it away.
 * Text in, verdict out: no files, no network, no clock.
 */
import type { Span } from '../text/span.ts'
import { languageOf } from './language.ts'
import { english } from './lexicon/english.ts'
import { directionWord, readMeasure } from './measure.ts'
import { MEASURES, STYLES, weigh } from './model.ts'
import { placeholders } from './phrases.ts'
import { leadingPart, readSentence } from './signals.ts'
import type { JudgeContext, Judgement, Reason } from './types.ts'
import { tokenise } from './words.ts'

export type { JudgeContext, Judgement, Language, Measure, ReadMeasure, Reason, Style } from './types.ts'
export { SURE } from './types.ts'
export { placeholders, vagueWords } from './phrases.ts'

const lexicon = english()
const CACHE = 4000
const judged = new Map<string, Judgement>()

/** Judges a key result's title. Pure; the last few thousand sentences are remembered. */
export function judge(text: string, context: JudgeContext = {}): Judgement {
  const key = `${text}\n${context.objective ?? ''}`
  const known = judged.get(key)
  if (known) return known
  const judgement = analyse(text)
  if (judged.size >= CACHE) judged.delete(judged.keys().next().value!)
  judged.set(key, judgement)
  return judgement
}

function analyse(text: string): Judgement {
  const language = languageOf(text)
  const reading = readSentence(text, lexicon)
  const shares = weigh(reading.signals)
  const measure = MEASURES[highest(shares.measure)]!
  const style = STYLES[highest(shares.style)]!
  const quantity = measure === 'metric' ? readMeasure(text, reading, lexicon) : undefined
  const whole = { start: 0, end: text.length }
  const reasons: Reason[] = []
  const holes = placeholders(text)
  if (measure === 'none') reasons.push({ code: holes.length ? 'placeholder' : 'no-target', span: holes[0]?.span ?? whole, says: holes.length ? 'a number is still to be filled in' : 'nothing here says how far, or when it is done', about: 'measure' })
  if (style !== 'outcome') reasons.push({ code: style, span: leadingPart(reading.parts)?.span ?? whole, says: style === 'output' ? 'this is something you make' : 'this is work you do', about: 'style' })
  return {
    measure, style, language, reasons, ...(quantity && { quantity }),
    confidence: { measure: Math.max(...shares.measure), style: language === 'other' ? 0 : Math.max(...shares.style) },
  }
}

const highest = (values: readonly number[]): number => values.indexOf(Math.max(...values))

/** "Reduce …", "grow …": the direction that the words state. */
export function statedDirection(text: string): { direction: 'rise' | 'fall', span: Span } | undefined {
  const found = directionWord(tokenise(text, lexicon), lexicon)
  return found && found.direction !== 'stay' ? { direction: found.direction, span: found.span } : undefined
}

/** A number that rises by itself and says little about success: page views, followers, downloads, lines of code. */
export function vanityMetric(_text: string): { span: Span, word: string } | undefined {
  return undefined
}

/** Two measures or two objectives in one sentence. */
export function compound(_text: string): { first: Span, second: Span, joint: Span } | undefined {
  return undefined
}

/** A date that is the only thing measured. */
export function bareDate(_text: string): { span: Span } | undefined {
  return undefined
}

/** An objective that is a project or a task. */
export function taskObjective(_text: string): { span: Span, word: string } | undefined {
  return undefined
}

/** An objective that is a number. */
export function metricObjective(_text: string): { span: Span } | undefined {
  return undefined
}

/** Pay, bonus or rating tied to a score. */
export function appraisal(_text: string): { span: Span } | undefined {
  return undefined
}

/** A better wording as a snippet with holes, never with an invented number. */
export function betterWording(_text: string, _context: JudgeContext = {}): string | undefined {
  return undefined
}
