import { Lexer } from 'yaml'
import { withLineFeeds } from '../text/lines.ts'
import { lineStart } from '../text/line-ends.ts'
import type { Span } from '../text/span.ts'

export interface Comment {
  readonly span: Span
  /** With its `#`. */
  readonly text: string
  /** Whether nothing but blanks stands before it on its line. */
  readonly alone: boolean
}

/** The comments of a YAML text. What looks like one inside a text value is none. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = []
  let at = 0
  let inScalar = false
  for (const token of new Lexer().lex(withLineFeeds(text))) {
    // The lexer marks what follows with control characters that are not in the text.
    if (token === '\x02' || token === '\x18') continue
    if (token === '\x1f') {
      inScalar = true
      continue
    }
    if (token.startsWith('#') && !inScalar) {
      comments.push({ span: { start: at, end: at + token.length }, text: token, alone: text.slice(lineStart(text, at), at).trim() === '' })
    }
    inScalar = false
    at += token.length
  }
  return comments
}
