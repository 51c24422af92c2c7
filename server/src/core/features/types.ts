import type { Span } from '../text/span.ts'

/** A place in a file. */
export interface Place {
  readonly uri: string
  readonly span: Span
}

/** Something to show about the words under the cursor. */
export interface Hover {
  readonly span: Span
  readonly markdown: string
}

/** From the words at `origin` to the place they name: `span` what to show, `name` what to put the cursor on. */
export interface Definition extends Place {
  readonly origin: Span
  readonly name: Span
}

export interface Completion {
  readonly label: string
  readonly kind: 'key' | 'value' | 'link' | 'team' | 'person' | 'cycle' | 'date' | 'snippet' | 'rule'
  /** Right of the label, short. */
  readonly detail?: string
  readonly markdown?: string
  /** What is replaced, and by which snippet (`$1` …; text from files is escaped). */
  readonly span: Span
  readonly snippet: string
  /** Best first. */
  readonly sort: string
  /** What typing is matched against, where it is not the label. */
  readonly filter?: string
  /** Ask for the next completion right away: a key whose value has choices. */
  readonly more?: boolean
}

export interface DocumentSymbol {
  readonly name: string
  readonly detail: string
  readonly kind: 'document' | 'objective' | 'key-result' | 'initiative' | 'check-in'
  readonly span: Span
  readonly nameSpan: Span
  readonly children: readonly DocumentSymbol[]
}

/** A line above an objective or key result. Its words cost more than its place and are asked for later, by `key`. */
export interface Lens {
  readonly span: Span
  readonly kind: 'score' | 'supporters'
  /** The item: `team@cycle/objective.key-result`. */
  readonly key: string
}
