import { deref } from '../syntax/lookup.ts'
import type { Node } from '../syntax/tree.ts'
import type { Snapshot } from '../project/types.ts'
import type { Span } from '../text/span.ts'
import { touches } from '../text/span.ts'
import { leavesOf, treeOf } from './locate.ts'
import { references } from './references.ts'
import type { Mention } from './types.ts'

/* Features that are about pieces of one file. */

/** What can be folded: every map and list that goes on for more than a line, by its key or dash. */
export function foldingSpans(snapshot: Snapshot, uri: string): readonly Span[] {
  const found = treeOf(snapshot, uri)
  if (!found) return []
  const { text } = found.tree
  const spans: Span[] = []
  const severalLines = ({ start, end }: Span) => /[\n\r]/.test(text.slice(start, end))
  const visit = (node: Node): void => {
    if (node.kind === 'map') {
      for (const entry of node.entries) {
        if (severalLines(entry.span)) spans.push(entry.span)
        visit(entry.value)
      }
    } else if (node.kind === 'seq') {
      for (const item of node.items) {
        if (item.kind !== 'scalar' && severalLines(item.span)) spans.push(item.span)
        visit(item)
      }
    }
  }
  for (const { root } of found.tree.documents) if (root) visit(root)
  return spans
}

/** The pieces around an offset, from the smallest to the whole file: value, field, key result, list … */
export function selectionSpans(snapshot: Snapshot, uri: string, offset: number): readonly Span[] {
  const found = treeOf(snapshot, uri)
  if (!found) return []
  const spans: Span[] = [{ start: 0, end: found.tree.text.length }]
  const enter = (span: Span) => {
    const last = spans.at(-1)!
    if (touches(span, offset) && (span.start !== last.start || span.end !== last.end)) spans.push(span)
  }
  let node: Node | undefined = found.tree.documents.find(({ root }) => root && touches(root.span, offset))?.root
  while (node) {
    enter(node.span)
    if (node.kind === 'seq') node = node.items.find(({ span }) => touches(span, offset))
    else if (node.kind === 'map') {
      const entry: (typeof node.entries)[number] | undefined = node.entries.find(({ span }) => touches(span, offset))
      if (entry) enter(entry.span)
      if (entry && touches(entry.key.span, offset)) enter(entry.key.span)
      node = entry && touches(entry.value.span, offset) ? entry.value : undefined
    } else node = undefined
  }
  return spans.reverse()
}

/** The other places of this file that mention what stands under the cursor. */
export const highlights = (snapshot: Snapshot, uri: string, offset: number): readonly Mention[] =>
  references(snapshot, uri, offset).filter((mention) => mention.uri === uri)

/** The web addresses in `source` and `link`; nothing else is ever opened, and these only when somebody clicks. */
export function documentLinks(snapshot: Snapshot, uri: string): readonly { readonly span: Span; readonly target: string }[] {
  const found = treeOf(snapshot, uri)
  if (!found) return []
  return [...leavesOf(found)].flatMap(({ path, scalar, span }) => {
    const address = deref(scalar)?.kind === 'scalar' && ['source', 'link'].includes(path.at(-1) ?? '') ? /^https?:\/\/[^\s<>"]+$/.exec(scalar.text.trim())?.[0] : undefined
    return address ? [{ span, target: address }] : []
  })
}
