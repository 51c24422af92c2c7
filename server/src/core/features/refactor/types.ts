import type { Fix } from '../../lint/rule.ts'
import type { Snapshot } from '../../project/types.ts'
import type { Span } from '../../text/span.ts'
import type { OpenFile, Written } from '../items.ts'

/** A change of form that somebody may want where the cursor stands; nothing is wrong without it. */
export interface Refactoring extends Pick<Fix, 'title' | 'edits' | 'snippet'> {
  /** As editors group them. */
  readonly kind: 'extract' | 'inline' | 'rewrite' | 'move'
}

/** Where somebody asks for refactorings. */
export interface Spot {
  readonly snapshot: Snapshot
  readonly uri: string
  readonly open: OpenFile
  readonly span: Span
  /** The key result, or else the objective, around the cursor. */
  readonly written: Written
  /** Whether the cursor stands on its id or title, rather than somewhere among the rest. */
  readonly onTitle: boolean
}

export interface Refused {
  /** Why, and what to do, in a sentence. */
  readonly refused: string
}
