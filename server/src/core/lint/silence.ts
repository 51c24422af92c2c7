import type { Node, Tree } from '../syntax/tree.ts'
import { lineAt, lineIndex } from '../text/lines.ts'
import type { Finding, Fix } from './rule.ts'

/** The comment above a finding that silences it, with the reason left to write. Undefined where a comment would become part of a text, and in a file that cannot be read: there it would hide all that is there. */
export function silence(tree: Tree, uri: string, finding: Finding): Fix | undefined {
  const { text } = tree
  if (tree.problems.some(({ fatal }) => fatal) || !tree.documents.some(({ root }) => root?.kind === 'map')) return
  const lines = lineIndex(text)
  const start = lines.starts[lineAt(lines, finding.span.start)]!
  if (tree.documents.some(({ root }) => root && insideText(root, start))) return
  const indent = /^[ \t]*/.exec(text.slice(start))![0]
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const insert = `${indent}# okr-ignore-next-line ${finding.rule} -- \${1:why this is fine here}${end}`
  return { title: `Silence \`${finding.rule}\` here, with a reason`, snippet: true, edits: [{ uri, edits: [{ span: { start, end: start }, text: insert }] }] }
}

/** Whether an offset lies within a text that goes over several lines. */
export function insideText(node: Node, offset: number): boolean {
  if (offset <= node.span.start || offset > node.span.end) return false
  if (node.kind === 'scalar') return true
  if (node.kind === 'map') return node.entries.some(({ key, value }) => insideText(key, offset) || insideText(value, offset))
  return node.kind === 'seq' && node.items.some((item) => insideText(item, offset))
}
