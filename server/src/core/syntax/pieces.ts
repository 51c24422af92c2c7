import type { Node, SeqNode } from './tree.ts'
import { lineEnd, lineEndBefore, lineStart, nextLine } from '../text/line-ends.ts'
import type { Span } from '../text/span.ts'

/**
 * The lines that belong to each item of a block list: the comments right above it, the item, and what is said deeper below it. Without
 * the last line's end. Undefined where an item shares its first line with something else (`- - a`), or a list is in brackets.
 */
export function piecesOf(source: string, list: SeqNode): readonly Span[] | undefined {
  if (list.flow || list.items.length === 0) return
  const pieces: Span[] = []
  for (const item of list.items) {
    const dash = source.lastIndexOf('-', item.span.start - 1)
    const first = lineStart(source, dash)
    if (dash < 0 || source.slice(first, dash).replace(/^\ufeff/, '').trim() !== '' || source.slice(dash + 1, item.span.start).trim() !== '') return
    const column = dash - first
    const floor = pieces.at(-1)?.end ?? 0
    pieces.push({ start: withCommentsAbove(source, first, floor, column), end: withCommentsBelow(source, lineEnd(source, Math.max(dash + 1, item.span.end)), column) })
  }
  return pieces
}

/** The lines of a piece moved to another column. */
export function indentedBy(text: string, columns: number): string {
  return text.replace(/(^|\r\n|\n|\r)( *)(?=[^\s])/g, (_, before: string, blanks: string) => before + ' '.repeat(Math.max(0, blanks.length + columns)))
}

/** Whether a node is, or holds, an alias or something that an alias may stand for: neither means the same in another place. */
export const hasAnchor = (node: Node): boolean => node.kind === 'alias' || node.anchor !== undefined
  || (node.kind === 'map' ? node.entries.some(({ value }) => hasAnchor(value)) : node.kind === 'seq' && node.items.some(hasAnchor))

/** The column of an item's dash. */
export const dashColumn = (source: string, list: SeqNode): number => {
  const dash = source.lastIndexOf('-', list.items[0]!.span.start - 1)
  return dash - lineStart(source, dash)
}

/** The lines of a piece and the line end that goes with them, and a blank line of the two that would meet. */
export function removal(source: string, { start, end }: Span): Span {
  const after = nextLine(source, end)
  const blankBefore = start > 0 && isBlank(source, lineStart(source, lineEndBefore(source, start)))
  const atEnd = after >= source.length
  if (blankBefore && (atEnd || isBlank(source, after))) return { start: lineStart(source, lineEndBefore(source, start)), end: after }
  return { start, end: after }
}

/** Whether the items of a list are kept apart by blank lines. */
export const isAiry = (source: string, pieces: readonly Span[]): boolean =>
  pieces.length > 1 && pieces.slice(1).every(({ start }) => isBlank(source, lineStart(source, lineEndBefore(source, start))))

function withCommentsAbove(source: string, from: number, floor: number, column: number): number {
  let start = from
  while (start > floor) {
    const above = lineStart(source, lineEndBefore(source, start))
    const line = source.slice(above, start)
    if (above < floor || !/^ *#/.test(line) || line.indexOf('#') < column) break
    start = above
  }
  return start
}

function withCommentsBelow(source: string, from: number, column: number): number {
  let end = from
  for (let next = nextLine(source, end); next < source.length; next = nextLine(source, end)) {
    const line = source.slice(next, lineEnd(source, next))
    if (!/^ *#/.test(line) || line.indexOf('#') <= column) break
    end = next + line.length
  }
  return end
}

const isBlank = (source: string, start: number): boolean => source.slice(start, lineEnd(source, start)).trim() === ''
