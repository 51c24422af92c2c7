import { lineAbove, lineBelow } from './indentation.ts'
import type { Line } from './indentation.ts'

/* Whether several lines can be put in at a line that is empty but for a word, without becoming part of what stands around it. */

/** A line that says something: how far it is indented, whether it begins with a dash. */
interface Neighbour {
  readonly column: number
  readonly dash: boolean
  /** Whether it ends with a key that has its value below. */
  readonly opens: boolean
}

/** A key with its value, at `column`: what stands below is no deeper, and is no list of the key above. */
export function keyFits(text: string, line: Line, column: number): boolean {
  const below = neighbour(text, line, lineBelow)
  return !below || below.column < column || (below.column === column && !below.dash)
}

/** An item with its dash, at `column`: in line with those that are there, and splitting none of them. */
export function itemFits(text: string, line: Line, column: number): boolean {
  const below = neighbour(text, line, lineBelow)
  if (below && (below.column > column || (below.column === column && !below.dash))) return false
  let deeper = false
  for (let at: Line | undefined = lineAbove(text, line); at; at = lineAbove(text, at)) {
    const above = said(text, at)
    if (!above) continue
    if (above.column > column) deeper = true
    else if (above.column === column && above.dash) return true
    // The key of the list: nothing of it stands in between, and nothing of it stands below, further out.
    else return above.opens && !deeper && !(below?.dash && (below.column > above.column || (below.column === above.column && !above.dash)))
  }
  return false
}

function neighbour(text: string, line: Line, next: (text: string, line: Line) => Line | undefined): Neighbour | undefined {
  for (let at = next(text, line); at; at = next(text, at)) {
    const found = said(text, at)
    if (found) return found
  }
}

function said(text: string, { start, end }: Line): Neighbour | undefined {
  const [, indent, rest] = /^([ ]*)(.*)$/s.exec(text.slice(start, end)) as unknown as [string, string, string]
  return rest.trim() === '' || rest.startsWith('#') ? undefined : { column: indent.length, dash: /^-(?:\s|$)/.test(rest), opens: /:(?:\s+[&!]\S+)*\s*(?:\s#.*)?$/.test(rest) }
}
