import { parse } from '../syntax/parse.ts'
import { applyEdits } from '../text/edit.ts'
import type { TextEdit } from '../text/edit.ts'
import { lineAt, lineIndex } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { fieldOrder, helps, troubles } from './mend.ts'

/*
 * Slips of people who are new to YAML: what the parser stumbles over, traced back to what the hand did. A slip is only one when undoing it lets the file be read
 * further, so what is said of it is true.
 */

export interface Slip {
  /** What to say, and where; where undefined, what the parser says is as good as anything. */
  readonly message?: string
  readonly span: Span
  /** The fix. */
  readonly title: string
  readonly edits: readonly TextEdit[]
}

/** Files longer than this are not read over and over to tell what happened, in characters. */
const LONGEST = 50_000

/** What may have happened at a place where a file stops being YAML, the likeliest first. */
export const slips = (uri: string, text: string, at: Span): Slip[] => candidates(text, at).filter(mendingIn(uri, text))

/** The likeliest of them, for a message; undefined where what the parser says is as good as anything. */
export const cause = (uri: string, text: string, at: Span): Slip | undefined => candidates(text, at).find(mendingIn(uri, text))

/** How a line that can be read, but not where it stands, is moved to where it helps. */
export function lineUp(uri: string, text: string, offset: number): Slip[] {
  if (text.length > LONGEST) return []
  const { lines, row } = linesAround(text, offset)
  return misplaced(lines, row).filter(({ edits }) => helps(uri, text, edits))
}

function candidates(text: string, at: Span): Slip[] {
  if (text.length > LONGEST) return []
  const { lines, row } = linesAround(text, at.start)
  const spelling = misspelt(lines, row)
  return [...spelling.filter(({ message }) => message), ...misplaced(lines, row), ...spelling.filter(({ message }) => !message)]
}

/** Whether undoing a slip leaves fewer problems, or lets a file that has further ones be read further. */
function mendingIn(uri: string, text: string): (slip: Slip) => boolean {
  const before = troubles(uri, text)
  const stops = stopOf(text)
  return ({ edits }) => {
    if (edits.length === 0) return false
    const mended = applyEdits(text, edits)
    const after = troubles(uri, mended)
    return after < before || (after === before && stopOf(mended) > stops)
  }
}

/** A line of a file, without its end. */
interface Line { readonly text: string; readonly start: number; readonly indent: number; readonly blank: boolean }

function linesAround(text: string, offset: number): { lines: Line[]; row: number } {
  const index = lineIndex(text)
  const lines = [...index.starts].map((start, i): Line => {
    const line = text.slice(start, index.starts[i + 1] ?? text.length).replace(/[\r\n]+$/, '')
    return { text: line, start, indent: /^ */.exec(line)![0].length, blank: /^\s*(#|$)/.test(line) }
  })
  return { lines, row: lineAt(index, offset) }
}

/** The line of the first thing that cannot be read. */
function stopOf(text: string): number {
  const first = Math.min(...parse(text).problems.filter(({ fatal }) => fatal).map(({ span }) => span.start))
  return first === Infinity ? Infinity : lineAt(lineIndex(text), first)
}

const words = ({ text, start, indent }: Line): Span => ({ start: start + indent, end: start + text.trimEnd().length })

/** A key at the beginning of a line, behind its dashes, with its column. */
function keyOn({ text }: Line): { name: string; column: number } | undefined {
  const match = /^(\s*(?:-\s+)*)([\w-]+):(?=\s|$)/.exec(text)
  return match ? { name: match[2]!, column: match[1]!.length } : undefined
}

/** A line that is further off stands where it was meant to, in columns. */
const FAR = 4

/** Lines that begin in another column than what they stand beside. */
function misplaced(lines: readonly Line[], row: number): Slip[] {
  const next = lines.findIndex((line, i) => i > row && !line.blank)
  return [row, next].flatMap((at): Slip[] => {
    const line = lines[at]
    if (!line || !(keyOn(line) || /^\s*-(\s|$)/.test(line.text))) return []
    const dash = /^\s*-(\s|$)/.test(line.text)
    const above = lines.slice(Math.max(0, at - 60), at).filter(({ blank }) => !blank).reverse()
    const columns = new Map<number, string>()
    for (const one of above) {
      const own = keyOn(one)
      if (!dash && own && !columns.has(own.column)) columns.set(own.column, `\`${own.name}\``)
      if (dash && /^\s*-\s/.test(one.text) && !columns.has(one.indent)) columns.set(one.indent, 'the dash')
    }
    const nearestFirst = [...columns].filter(([column]) => column !== line.indent && Math.abs(column - line.indent) <= FAR).sort(([a], [b]) => Math.abs(a - line.indent) - Math.abs(b - line.indent) || b - a)
    return nearestFirst.slice(0, 3).map(([column, name]): Slip => ({
      span: words(line),
      message: `This line begins ${column < line.indent ? 'further right' : 'further left'} than what it belongs to. Begin it in the same column as ${name} above.`,
      title: `Line it up with ${name} above`, edits: shift(lines, at, column - line.indent),
    }))
  })
}

/** Moves a line sideways, with those below that are as deep. */
function shift(lines: readonly Line[], from: number, by: number): TextEdit[] {
  const { indent, text } = lines[from]!
  const dash = /^\s*-(\s|$)/.test(text)
  // In the same column as a key, `- Churn falls` is of its list, and `- title:` the next of the list that the key stands in.
  const end = lines.findIndex(({ blank, ...line }, i) => i > from && !blank && (line.indent < indent || (!dash && line.indent === indent && /^\s*-\s+[\w-]+:(\s|$)/.test(line.text))))
  return lines.slice(from, end < 0 ? undefined : end).filter(({ text }) => text.trim() !== '')
    .map(({ start, indent }) => ({ span: { start, end: start + indent }, text: ' '.repeat(Math.max(0, indent + by)) }))
}

const known = new Set([...fieldOrder.file, ...fieldOrder.objective, ...fieldOrder.keyResult])

/** Signs that are missing on a line, or that YAML has another use for. */
function misspelt(lines: readonly Line[], row: number): Slip[] {
  const line = lines[row]!
  const at = (offset: number) => line.start + offset
  const insert = (offset: number, text: string): TextEdit => ({ span: { start: at(offset), end: at(offset) }, text })
  const found: Slip[] = []

  const bullet = /^\s*([•·●▪◦*–—])\s/.exec(line.text)?.[1]
  if (bullet) {
    found.push({
      span: words(line), message: `A list begins each line with a dash and a space; this is \`${bullet}\`. Write \`-\` instead.`,
      title: 'Begin with a dash', edits: everywhere(lines, /^\s*(?=[•·●▪◦*–—]\s)/, '-', 1),
    })
  }
  if (TIGHT_DASH.test(line.text)) {
    found.push({ span: words(line), message: 'A space belongs behind the dash: `- title: …`.', title: 'Put a space after the dash', edits: spacedDashes(lines) })
  }

  const key = /^(\s*(?:-\s+)*)([a-z_]+)([ \t]*:?)([ \t]*)(.*)$/.exec(line.text)
  const name = key?.[2] ?? ''
  const afterKey = key ? key[1]!.length + name.length : 0
  if (key && known.has(name)) {
    const value = key[5]!.trimEnd()
    if (key[3] === ':' && key[4] === '' && value) {
      found.push({
        span: words(line), message: `A space belongs behind the colon: \`${name}: …\`.`,
        title: 'Put a space after the colon', edits: everywhere(lines, /^\s*(?:-\s+)*([a-z_]+):(?=[^\s:/])/, ' ', 0, (match) => known.has(match[1]!)),
      })
    }
    if (/^[ \t]+:$/.test(key[3]!) && key[4] === '' && value) {
      found.push({
        span: words(line), message: `The colon belongs right behind its key, and a space behind the colon: \`${name}: …\`.`,
        title: 'Put the colon behind its key', edits: [{ span: { start: at(afterKey), end: at(afterKey + key[3]!.length) }, text: ': ' }],
      })
    }
    if (!key[3]!.includes(':') && (value === '' || /^[ \t]+$/.test(key[3]!) || key[4] !== '')) {
      found.push({ span: words(line), message: `A colon belongs behind \`${name}\`: \`${name}: …\`.`, title: 'Put a colon after the key', edits: [insert(afterKey, ':')] })
    }
  }

  const head = /^\s*(?:-\s+)*(?:[\w-]+:(?=\s|$))?\s*/.exec(line.text)![0]
  const value = line.text.slice(head.length).trimEnd()
  const quote = /^["']/.exec(value)?.[0]
  if (quote) found.push({ span: words(line), title: 'Close the quote', edits: [insert(line.text.trimEnd().length, quote)] })
  else if (value && !value.includes(' #') && !/^(\{|\[(?![ x]?\]))/i.test(value)) {
    const sign = /^[`@%&*!|>?}[\],]/.exec(value)?.[0]
    found.push({
      span: { start: at(head.length), end: at(head.length + value.length) },
      message: /:(\s|$)/.test(value) ? 'A colon with a space behind it makes a key of what stands before it. Put the whole text in quotes.'
        : sign ? `At the beginning of a text ${sign === '`' ? 'a backtick' : `\`${sign}\``} has a meaning of its own. Put the whole text in quotes.` : undefined,
      title: 'Put the text in quotes', edits: [{ span: { start: at(head.length), end: at(head.length + value.length) }, text: JSON.stringify(value) }],
    })
  }
  return found
}

const TIGHT_DASH = /^\s*-(?=[\p{L}"'])/u

/** A space behind each dash that has none; what lines up with its text goes along. */
function spacedDashes(lines: readonly Line[]): TextEdit[] {
  const edits: TextEdit[] = []
  const written = lines.filter(({ blank }) => !blank)
  let moved: number[] = []
  for (const [i, { text, start, indent }] of written.entries()) {
    moved = moved.filter((column) => column < indent)
    if (moved.length > 0) edits.push({ span: { start, end: start }, text: ' '.repeat(moved.length) })
    if (!TIGHT_DASH.test(text)) continue
    edits.push({ span: { start: start + indent + 1, end: start + indent + 1 }, text: ' ' })
    if (written[i + 1]?.indent === indent + 1) moved.push(indent)
  }
  return edits
}

/** The same slip on every line that has it, since nobody makes it once: `text` stands in for so many characters behind the match. */
function everywhere(lines: readonly Line[], pattern: RegExp, text: string, replaced = 0, wanted: (match: RegExpExecArray) => boolean = () => true): TextEdit[] {
  return lines.flatMap((line) => {
    const match = line.blank ? null : pattern.exec(line.text)
    if (!match || !wanted(match)) return []
    const start = line.start + match[0].length
    return [{ span: { start, end: start + replaced }, text }]
  })
}
