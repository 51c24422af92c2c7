/**
 * What a key result's words say: measurable or not; outcome, output or activity; the quantity in them; and why, on the words that gave it away.
 * Text in, verdict out: no files, no network, no clock. Each sentence is read once and remembered.
 */
import { ownCopy } from '../text/own.ts'
import type { Span } from '../text/span.ts'
import { findAmounts } from './amounts/amounts.ts'
import { FOREIGN_CONFIDENCE, readForeign } from './foreign.ts'
import { tellLanguageOf } from './language.ts'
import { english } from './lexicon/english.ts'
import { foreignLexicon } from './lexicon/foreign.ts'
import { NO_WORDS } from './lexicon/none.ts'
import { readMeasure } from './measure.ts'
import { decide } from './model.ts'
import { dateSpan, vagueWords } from './phrases.ts'
import { reasonsFor } from './reasons.ts'
import { readSentence } from './signals.ts'
import type { Reading } from './signals.ts'
import { findCompound, findDirection, findMetric, findTask } from './titles.ts'
import type { JudgeContext, Judgement, Language } from './types.ts'
import { isWish } from './wishes.ts'
import { tokenise } from './words.ts'
import { wordingFor } from './wording.ts'

export type { JudgeContext, Judgement, Language, Measure, ReadMeasure, Reason, Style } from './types.ts'
export { SURE } from './types.ts'
export { appraisal, placeholders, vagueWords, vanityMetric } from './phrases.ts'

interface Analysis {
  readonly judgement: Judgement
  readonly reading: Reading
}

/** An analysis weighs about 6 kB; an open file asks again and again for a few dozen sentences. */
const REMEMBERED = 300
const analyses = new Map<string, Analysis>()
const lexicon = english()

/** A title is a sentence; what goes on beyond this is read no further. */
const LONGEST = 2000

function analyse(title: string, { objective }: JudgeContext = {}): Analysis {
  const said = title.slice(0, LONGEST)
  const { language, known: told } = tellLanguageOf(said, objective)
  // The objective tells the language and nothing else: who rewords it does not have every key result below it read again.
  const key = `${language}${told ? '' : '?'}\n${said}`
  const known = analyses.get(key)
  if (known) return known
  const text = ownCopy(said)
  const analysis = language === 'en' ? readEnglish(text, told) : language === 'other' ? readNumbers(text) : readTranslated(text, language)
  if (analyses.size >= REMEMBERED) analyses.delete(analyses.keys().next().value!)
  analyses.set(key, analysis)
  return analysis
}

function readEnglish(text: string, known: boolean): Analysis {
  const reading = readSentence(text, lexicon)
  const { measure, style, sure } = decide(reading.signals)
  const quantity = measure === 'metric' ? readMeasure(text, reading, lexicon) : undefined
  const confidence = { measure: hundredth(sure.measure), style: known ? hundredth(sure.style) : 0 }
  const judgement: Judgement = { measure, style, confidence, language: known ? 'en' : 'other', reasons: reasonsFor(text, reading, measure, style, quantity?.targetSpan), ...(quantity && { quantity }) }
  return { judgement, reading }
}

/** German, French, Spanish, Portuguese: their own lexicon and grammar of quantities, without learned weights. */
function readTranslated(text: string, language: Exclude<Language, 'en' | 'other'>): Analysis {
  const { reading, measure, style } = readForeign(text, foreignLexicon(language))
  const quantity = measure === 'metric' ? readMeasure(text, reading, reading.lexicon) : undefined
  const known = reading.tokens.some(({ info }) => info !== undefined)
  const confidence = { measure: FOREIGN_CONFIDENCE, style: known ? FOREIGN_CONFIDENCE : 0 }
  return { judgement: { measure, style, confidence, language, reasons: reasonsFor(text, reading, measure, style, quantity?.targetSpan), ...(quantity && { quantity }) }, reading }
}

/** A language that the judge cannot read: only the numbers tell, and nothing is said about style. */
function readNumbers(text: string): Analysis {
  const tokens = tokenise(text, NO_WORDS)
  const found = findAmounts(tokens, NO_WORDS).map(({ noun: _, ...amount }) => amount)
  // "van 7 naar 8": two amounts of a kind with a word between them are the two ends of a change in any language.
  const [from, to] = found
  const ends = found.length === 2 && from!.kind === to!.kind && to!.first - from!.next <= 2
  const amounts = ends ? [{ ...from!, role: 'from' as const }, { ...to!, role: 'to' as const }] : found
  const reading: Reading = { tokens, amounts, lexicon: NO_WORDS, start: 0, parts: [], signals: [] }
  const quantity = readMeasure(text, reading, NO_WORDS)
  const measure = amounts.length > 0 ? 'metric' : 'binary'
  const reasons = reasonsFor(text, reading, measure, 'outcome', quantity?.targetSpan).filter(({ code, about }) => about === 'measure' && code !== 'done-or-not')
  return { judgement: { measure, style: 'outcome', confidence: { measure: amounts.length > 0 ? 0.8 : 0, style: 0 }, language: 'other', reasons, ...(quantity && { quantity }) }, reading }
}

const hundredth = (value: number): number => Math.round(value * 100) / 100

/** Judges a key result's title. The objective's title helps to tell the language of a short one. */
export function judge(text: string, context: JudgeContext = {}): Judgement {
  return analyse(text, context).judgement
}

/** "Reduce …", "grow …": the direction that the words state. */
export function statedDirection(text: string): { direction: 'rise' | 'fall', span: Span } | undefined {
  return findDirection(analyse(text).reading)
}

/** Two measures or two aims in one sentence, and the word that joins them. */
export function compound(text: string): { first: Span, second: Span, joint: Span } | undefined {
  return findCompound(analyse(text).reading)
}

/** A date that is the only thing measured: "Launch the portal by March". */
export function bareDate(text: string): { span: Span } | undefined {
  const span = dateSpan(text)
  return span && judge(text).measure !== 'metric' ? { span } : undefined
}

/** An objective that is a project or a task. */
export function taskObjective(text: string): { span: Span, word: string } | undefined {
  const { reading } = analyse(text)
  return findTask(text, reading)
}

/** An objective that is a number, or a KPI by its name alone. */
export function metricObjective(text: string): { span: Span } | undefined {
  return findMetric(text, analyse(text).reading)
}

/** A sentence that names nothing to count, so that the question is how one would notice: "better alignment". */
export function wish(text: string, context: JudgeContext = {}): boolean {
  const { judgement, reading } = analyse(text, context)
  return isWish(judgement, reading)
}

/** A better wording as a snippet with holes, never with an invented number; undefined where none can honestly be offered. */
export function betterWording(text: string, context: JudgeContext = {}): string | undefined {
  const wording = (words: string) => {
    const { judgement, reading } = analyse(words, context)
    return wordingFor(words, judgement, reading)
  }
  // "Significantly improve": how much is what the numbers are for.
  const plain = withoutDegree(text)
  return (plain === text ? undefined : wording(plain)) ?? wording(text)
}

/** The sentence without words such as "significantly". */
function withoutDegree(text: string): string {
  const words = vagueWords(text).filter(({ word }) => /^\p{L}+ly$/iu.test(word))
  const rest = words.reduceRight((all, { span }) => all.slice(0, span.start) + all.slice(span.end).replace(/^\s+/, ''), text).trim()
  return words[0]?.span.start === 0 ? rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : rest
}
