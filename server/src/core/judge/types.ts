import type { Quantity } from '../model/quantity.ts'
import type { Span } from '../text/span.ts'

/** Could anyone tell, at the end, how far it was reached? A quantity with a target; done or not done; nobody could settle it. */
export type Measure = 'metric' | 'binary' | 'none'

/** What changes for somebody; something made or finished; effort without an end product. */
export type Style = 'outcome' | 'output' | 'activity'

/** The languages whose words the judge knows. Of `other` it reads only the numbers. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'other'

/** Why: a code, the words in the text that gave it away, and a plain part of a sentence that a finding can show. */
export interface Reason {
  readonly code: string
  readonly span: Span
  readonly says: string
  readonly about: 'measure' | 'style'
}

/** The quantity read from the words. */
export interface ReadMeasure {
  readonly kind: 'from-to' | 'reach' | 'below' | 'between' | 'change' | 'rank' | 'all' | 'none-left' | 'count'
  readonly baseline?: Quantity
  readonly target?: Quantity
  /** The upper end of `between`. */
  readonly upper?: Quantity
  readonly baselineSpan?: Span
  readonly targetSpan?: Span
  readonly direction?: 'rise' | 'fall' | 'stay'
  /** What is measured: "teams that plan three weeks in a row". */
  readonly metric?: string
  readonly metricSpan?: Span
  readonly span: Span
}

export interface Judgement {
  readonly measure: Measure
  readonly style: Style
  /** 0 to 1, the share of such verdicts that hold; style is 0 in a language that the judge cannot read. */
  readonly confidence: { readonly measure: number, readonly style: number }
  readonly quantity?: ReadMeasure
  readonly reasons: readonly Reason[]
  readonly language: Language
}

export interface JudgeContext {
  /** The objective's title, for what the key result's own words leave open. */
  readonly objective?: string
}

/** Below this, `output-key-result`, `activity-key-result` and `unmeasurable` stay silent except in the strict preset. Chosen by measurement. */
export const SURE = 0.7
