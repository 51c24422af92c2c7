/** Lines of a text as offsets, whatever ends them: `\n`, `\r\n` or `\r`. */

/** The line end that a text uses; `\n` where it has a single line. */
export const eolOf = (source: string): string => /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'

const isEol = (char: string | undefined): boolean => char === '\n' || char === '\r'

/** Where the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && !isEol(source[at - 1])) at--
  return at
}

/** Where the line of an offset ends: before its line end. */
export function lineEnd(source: string, offset: number): number {
  let at = offset
  while (at < source.length && !isEol(source[at])) at++
  return at
}

/** Where the line below that of an offset begins; the end of the text when there is none. */
export function nextLine(source: string, offset: number): number {
  const at = lineEnd(source, offset)
  return at >= source.length ? source.length : at + (source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1)
}

/** Of the start of a line, where the line above ends: before its line end. */
export function lineEndBefore(source: string, start: number): number {
  if (source[start - 1] === '\n') return source[start - 2] === '\r' ? start - 2 : start - 1
  return source[start - 1] === '\r' ? start - 1 : start
}

/** How far into its line an offset stands; a BOM takes no room. */
export function columnOf(source: string, offset: number): number {
  const start = lineStart(source, offset)
  return offset - start - (start === 0 && source.charCodeAt(0) === 0xfeff ? 1 : 0)
}
