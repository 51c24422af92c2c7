/** A place in a text: line and character both from 0, characters in UTF-16 units, as editors count. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Where the lines of a text begin. `\n`, `\r\n` and a lone `\r` each end a line, as VS Code counts them. */
export interface LineIndex {
  readonly starts: readonly number[]
  /** Where each ends, before what ends it. */
  readonly ends: readonly number[]
  readonly length: number
}

export function lineIndex(text: string): LineIndex {
  const starts = [0]
  const ends: number[] = []
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c !== 10 && c !== 13) continue
    ends.push(i)
    if (c === 13 && text.charCodeAt(i + 1) === 10) i++
    starts.push(i + 1)
  }
  ends.push(text.length)
  return { starts, ends, length: text.length }
}

/** The line, from 0, that holds `offset`. */
export function lineAt(lines: LineIndex, offset: number): number {
  let low = 0
  let high = lines.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines.starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

export function positionAt(lines: LineIndex, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, lines.length))
  const line = lineAt(lines, inside)
  return { line, character: inside - lines.starts[line]! }
}

/** The offset of a position; one past the end of its line, or of the text, is taken back to that end. */
export function offsetAt(lines: LineIndex, { line, character }: Position): number {
  if (line < 0) return 0
  const start = lines.starts[line]
  if (start === undefined) return lines.length
  return Math.max(start, Math.min(start + character, lines.ends[line]!))
}

/** A lone `\r` ends a line for editors and for YAML, but not for the YAML library; as `\n` it does, and every offset stays as it is. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text)
