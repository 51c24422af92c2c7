import type { Gap } from '../changes/left-behind.ts'
import { commentsOf } from '../syntax/comments.ts'
import { lineAt, lineIndex } from '../text/lines.ts'
import type { Finding, Fix, FixContext } from './rule.ts'
import { insideText } from './silence.ts'

/** The comment that says why something changed, with the reason left to write: behind it, or above it where a comment stands already. None where a comment would become part of a text. */
export function giveReason<O>({ uri, file: { tree } }: FixContext<O>, { span }: Finding): readonly Fix[] {
  const { text } = tree
  const lines = lineIndex(text)
  const [first, last] = [lineAt(lines, span.start), lineAt(lines, span.end)]
  const start = lines.starts[first]!
  const end = lines.starts[last]! + /^[^\r\n]*/.exec(text.slice(lines.starts[last]))![0].trimEnd().length
  const taken = commentsOf(text).some((comment) => lineAt(lines, comment.span.start) === last)
  const at = taken ? start : end
  if (tree.documents.some(({ root }) => root && insideText(root, at + (taken ? 0 : 1)))) return []
  const indent = /^[ \t]*/.exec(text.slice(start))![0]
  return [inserting(uri, at, taken ? `${indent}# reason: \${1:why}${lineEndOf(text)}` : '  # reason: ${1:why}')]
}

/** The comment that says why something is gone, on a line of its own where it stood; its finding's data are a Gap, or nothing where there is no such line. */
export function giveReasonForGone<O>({ uri, file: { tree } }: FixContext<O>, { data }: Finding): readonly Fix[] {
  if (!data) return []
  const { at, indent, id } = data as Gap
  const { text } = tree
  // A text that ends right there goes on no further: the comment is indented less.
  if (tree.documents.some(({ root }) => root && insideText(root, at) && insideText(root, at + 1))) return []
  const comment = `${indent}# reason (${id}): \${1:why}`
  const isLast = at >= text.length && !/[\r\n]$/.test(text)
  return [inserting(uri, at, isLast ? `${lineEndOf(text)}${comment}` : `${comment}${lineEndOf(text)}`)]
}

const inserting = (uri: string, at: number, text: string): Fix =>
  ({ title: 'Say why, in a comment', preferred: true, snippet: true, edits: [{ uri, edits: [{ span: { start: at, end: at }, text }] }] })

const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
