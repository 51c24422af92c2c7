import { span } from '../text/span.ts'
import {
  APOSTROPHE, BACKSLASH, BLANK, COLON, CR, DASH, GREATER, HASH, LF, QUOTE, endsWord, isFlowMark, nextLine, unsure,
} from './plain-reader.ts'
import type { Reader } from './plain-reader.ts'
import type { ScalarNode } from './tree.ts'

/* The quick reader's texts and numbers, and what they are worth. */

/** A text without quotes, which may go on in further lines that are indented more. */
export function plainText(reader: Reader, column: number): ScalarNode {
  const { text, at: start } = reader
  if (!mayBegin(text, start, false)) unsure()
  let end = plainEnd(text, start)
  reader.at = end
  nextLine(reader)
  if (reader.indent <= column) return plainScalar(text, start, end)
  let words = text.slice(start, end)
  while (reader.indent > column) {
    const between = text.slice(end, reader.at)
    if (between.includes('#')) unsure()
    const lines = between.split('\n').length - 1
    const from = reader.at
    if (text.charCodeAt(from) === HASH || (text.charCodeAt(from) === DASH && endsWord(text, from + 1))) unsure()
    end = plainEnd(text, from)
    words += (lines === 1 ? ' ' : '\n'.repeat(lines - 1)) + text.slice(from, end)
    reader.at = end
    nextLine(reader)
  }
  return { kind: 'scalar', style: 'plain', span: span(start, end), text: words, value: valueOf(words), anchor: undefined }
}

/** The end of a plain text on its line, without the blanks behind it. With a colon and a blank in it, it is no text. */
function plainEnd(text: string, start: number): number {
  let end = start
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) === LF)) break
    if (code === BLANK) {
      if (text.charCodeAt(at + 1) === HASH) break
      continue
    }
    if (code === COLON && endsWord(text, at + 1)) unsure()
    end = at + 1
  }
  return end
}

/** `|` and `>` with lines that are all indented alike. */
export function blockText(reader: Reader, column: number): ScalarNode {
  const { text, at: start } = reader
  const head = /[|>]-? *\n/y
  head.lastIndex = start
  const folded = text.charCodeAt(start) === GREATER
  const found = head.exec(text)
  if (!found) unsure()
  const lines: string[] = []
  let at = head.lastIndex
  let indent = -1
  let end = -1
  for (;;) {
    let from = at
    while (text.charCodeAt(from) === BLANK) from++
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    if (from >= text.length) unsure()
    if (from === to) {
      // A line of nothing but blanks may mean anything.
      if (from > at || folded || indent < 0) unsure()
      lines.push('')
    } else {
      if (from - at <= column) break
      if (indent < 0) indent = from - at
      if (from - at < indent || (folded && from - at !== indent) || text.charCodeAt(to - 1) === CR || /\s/.test(text[to - 1]!)) unsure()
      lines.push(text.slice(at + indent, to))
      end = to
    }
    at = to + 1
  }
  if (end < 0) unsure()
  let last = lines.length
  while (lines[last - 1] === '') last--
  const words = lines.slice(0, last).join(folded ? ' ' : '\n') + (found[0].includes('-') ? '' : '\n')
  reader.at = end
  nextLine(reader)
  reader.open = true
  return { kind: 'scalar', style: 'block', span: span(start, end), text: words, value: words, anchor: undefined }
}

/** A quoted text that ends on its line and escapes nothing but quotes. */
export function quoted(reader: Reader): ScalarNode {
  const { text, at: start } = reader
  const quote = text.charCodeAt(start)
  let at = start + 1
  let escaped = false
  for (;; at++) {
    const code = text.charCodeAt(at)
    if (at >= text.length || code === LF || code === CR) unsure()
    if (quote === QUOTE && code === BACKSLASH) {
      if (text.charCodeAt(at + 1) !== QUOTE) unsure()
    } else if (code !== quote) continue
    else if (quote === QUOTE || text.charCodeAt(at + 1) !== APOSTROPHE) break
    escaped = true
    at++
  }
  const written = text.slice(start + 1, at)
  const words = escaped ? (quote === QUOTE ? written.replaceAll('\\"', '"') : written.replaceAll("''", "'")) : written
  reader.at = at + 1
  return { kind: 'scalar', style: quote === QUOTE ? 'double' : 'single', span: span(start, at + 1), text: words, value: words, anchor: undefined }
}

/** Where a plain key ends, with its colon right behind it and a blank or the end of the line behind that; -1 where none stands. */
export function keyEnd(text: string, start: number): number {
  let at = start
  for (;; at++) {
    const code = text.charCodeAt(at)
    const word = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
    if (!word && (at === start || !(code === DASH || code === 46 || code === 47))) break
  }
  return at > start && text.charCodeAt(at) === COLON && endsWord(text, at + 1) ? at : -1
}

/** Whether a plain text may begin with what stands here. Some of what YAML allows beside it is left to the library. */
export function mayBegin(text: string, at: number, inFlow: boolean): boolean {
  const first = text[at]!
  if (first === '-') return !endsWord(text, at + 1) && !(inFlow && isFlowMark(text.charCodeAt(at + 1)))
  return !'?:,[]{}#&*!|>\'"%@`'.includes(first)
}

export function plainScalar(text: string, start: number, end: number): ScalarNode {
  const words = text.slice(start, end)
  return { kind: 'scalar', style: 'plain', span: span(start, end), text: words, value: valueOf(words), anchor: undefined }
}

const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/
const POWER = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/

/** What YAML 1.2 core makes of a plain text (https://yaml.org/spec/1.2.2/#103-core-schema). */
function valueOf(words: string): ScalarNode['value'] {
  const first = words.charCodeAt(0)
  // Digits, signs and dots; words of four or five letters and `~`: nothing else can be anything but text.
  if ((first >= 48 && first <= 57) || first === 43 || first === DASH || first === 46) {
    if (INTEGER.test(words)) return words[1] === 'o' ? parseInt(words.slice(2), 8) : words[1] === 'x' ? parseInt(words.slice(2), 16) : parseInt(words, 10)
    if (DECIMAL.test(words) || POWER.test(words)) return parseFloat(words)
    if (/^\.(?:nan|NaN|NAN)$/.test(words)) return NaN
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(words)) return first === DASH ? -Infinity : Infinity
    return words
  }
  switch (words) {
    case '~': case 'null': case 'Null': case 'NULL': return null
    case 'true': case 'True': case 'TRUE': return true
    case 'false': case 'False': case 'FALSE': return false
    default: return words
  }
}
