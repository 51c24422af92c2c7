import { span } from '../text/span.ts'
import type { Span } from '../text/span.ts'
import type { ScalarNode } from './tree.ts'

/** How long an escape of a double-quoted text is, by its letter; all others are two characters. */
const LONG_ESCAPES: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 }
/** A line end in a quoted or plain text, with the blanks around it: read as one space, or as the empty lines in it. */
const FOLD = /[ \t]*\r?\n[ \t\r\n]*/y
/** A backslash before a line end: both are left out. */
const JOINED = /\\\r?\n[ \t]*/y

/**
 * Where a part of a scalar's text (offsets into `node.text`) stands in the file. Exact but for blanks that a folded text leaves
 * out; always within the node.
 */
export function spanInText(source: string, node: ScalarNode, part: Span): Span {
  const { start, end } = node.span
  const from = Math.max(0, Math.min(part.start, node.text.length))
  const to = Math.max(from, Math.min(part.end, node.text.length))
  if (source.slice(start, end) === node.text) return span(start + from, start + to)
  const places = placesOf(source, node)
  const first = places[from]?.start ?? places.at(-1)?.end ?? start
  return span(first, to > from ? Math.max(first, places[to - 1]!.end) : first)
}

/** For each UTF-16 unit of the scalar's text, the piece of the file that it was read from. */
function placesOf(source: string, { text, style, span: { start, end } }: ScalarNode): Span[] {
  const places: Span[] = []
  let at = style === 'single' || style === 'double' ? start + 1 : style === 'block' ? lineAfter(source, start, end) : start
  const take = (count: number, length: number) => {
    const place = span(Math.min(at, end), Math.min(at + length, end))
    for (let i = 0; i < count; i++) places.push(place)
    at += length
  }
  while (places.length < text.length) {
    const char = text[places.length]!
    if (style === 'double') at += lengthAt(JOINED, source, at)
    const blank = /\s/.test(char)
    if (style === 'block') {
      if (!blank) while (at < end && /\s/.test(source[at]!)) at++
      take(1, !blank || /\s/.test(source[at] ?? '') ? 1 : 0)
    } else if (style === 'double' && source[at] === '\\') {
      const letter = source[at + 1] ?? ''
      take(letter === 'U' && text.codePointAt(places.length)! > 0xffff ? 2 : 1, LONG_ESCAPES[letter] ?? 2)
    } else if (style === 'single' && char === "'") take(1, 2)
    else {
      const fold = blank ? lengthAt(FOLD, source, at) : 0
      if (fold > 0) take(Math.max(1, source.slice(at, at + fold).split('\n').length - 2), fold)
      else take(1, 1)
    }
  }
  return places
}

function lengthAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0].length ?? 0
}

/** A block text begins on the line below its `|` or `>`. */
function lineAfter(source: string, start: number, end: number): number {
  const line = source.indexOf('\n', start)
  return line < 0 ? end : Math.min(line + 1, end)
}
