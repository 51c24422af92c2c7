import type { Span } from './span.ts'

/** Put `text` where `span` is; an empty span inserts. */
export interface TextEdit {
  readonly span: Span
  readonly text: string
}

/** Applies edits that were all made against the same text. Throws when two of them overlap: their author has a bug. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, order) => ({ ...edit, order })).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.order - b.order)
  let out = ''
  let at = 0
  for (const { span, text: insert } of sorted) {
    if (span.start < at) throw new Error(`Overlapping edits at offset ${span.start}`)
    out += text.slice(at, span.start) + insert
    at = span.end
  }
  return out + text.slice(at)
}
