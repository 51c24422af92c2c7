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
  const end = lines.starts[last]! + /^[^\r\n]*/.exec(text.slice(lines.starts[last]!))![0].trimEnd().length
  const taken = commentsOf(text).some((comment) => lineAt(lines, comment.span.start) === last)
  const at = taken ? start : end
  if (tree.documents.some(({ root }) => root && insideText(root, at + (taken ? 0 : 1)))) return []
  const indent = /^[ \t]*/.exec(text.slice(start))![0]
  const insert = taken ? `${indent}# reason: \${1:why}${/\r\n|\n|\r/.exec(text)?.[0] ?? '\n'}` : '  # reason: ${1:why}'
  return [{ title: 'Say why, in a comment', preferred: true, snippet: true, edits: [{ uri, edits: [{ span: { start: at, end: at }, text: insert }] }] }]
}
