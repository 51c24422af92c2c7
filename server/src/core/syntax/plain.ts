import { span } from '../text/span.ts'
import {
  APOSTROPHE, BAR, BLANK, CLOSE_LIST, CLOSE_MAP, COLON, COMMA, CR, GREATER, HASH, LF, OPEN_LIST, OPEN_MAP, QUOTE, UNSURE, isDash, isFlowMark, nextLine, skipBlanks, unsure,
} from './plain-reader.ts'
import type { Reader } from './plain-reader.ts'
import { blockText, keyEnd, mayBegin, plainScalar, plainText, quoted } from './plain-scalars.ts'
import type { Entry, MapNode, Node, SeqNode, ScalarNode, YamlDocument } from './tree.ts'

/*
 * A reader for YAML as people write OKRs: keys, lists, texts on one line or several, `{ … }` and `[ … ]` on one line, comments. It is ten times as
 * fast as the library, and it has no opinion on anything else: at the first thing that it does not know for certain, an error included, it gives up,
 * and the library reads the file. So the library alone decides what YAML is; a test holds the two against each other.
 */

/** What is nested deeper, or holds more, meets the limits of parse.ts. */
const DEEPEST = 50
const MOST = 50_000

/** The documents that a text holds; undefined where the library has to look. */
export function readPlain(text: string): YamlDocument[] | undefined {
  // Tabs, byte order marks and lone carriage returns are rare, and each is a story of its own.
  if (/[\t\ufeff]|\r(?!\n)/.test(text)) return
  const reader: Reader = { text, at: 0, line: 0, indent: 0, marker: false, contentEnd: 0, comment: false, open: false, collections: 0 }
  try {
    nextLine(reader)
    const documents: YamlDocument[] = []
    for (let marked = reader.marker; documents.length === 0 || marked; marked = reader.marker) {
      const start = reader.at
      if (marked) {
        reader.at += 3
        nextLine(reader)
      }
      if (reader.indent !== 0) return
      const root = block(reader, 0)
      if (!atEnd(reader) || reader.comment || reader.open) return
      documents.push({ root, span: span(start, reader.contentEnd) })
    }
    return documents
  } catch (error) {
    if (error === UNSURE) return
    throw error
  }
}

const atEnd = ({ indent }: Reader): boolean => indent === -1

/** A map or a list that begins here. */
function block(reader: Reader, depth: number): Node {
  return isDash(reader, reader.at) ? list(reader, reader.at - reader.line, depth) : map(reader, reader.at - reader.line, depth)
}

function map(reader: Reader, column: number, depth: number): MapNode {
  count(reader, depth)
  const start = reader.at
  const entries: Entry[] = []
  const keys = new Set<string>()
  do {
    const end = keyEnd(reader.text, reader.at)
    if (end < 0) unsure()
    const key = plainScalar(reader.text, reader.at, end)
    if (!isNew(key, entries, keys)) unsure()
    reader.at = end + 1
    const value = below(reader, column, true, depth)
    entries.push({ key, value, span: span(key.span.start, Math.max(key.span.end, value.span.end)) })
  } while (reader.indent === column)
  if (reader.indent > column) unsure()
  return { kind: 'map', flow: false, entries, span: span(start, entries.at(-1)!.span.end), anchor: undefined }
}

function list(reader: Reader, column: number, depth: number): SeqNode {
  count(reader, depth)
  const start = reader.at
  const items: Node[] = []
  do {
    reader.at++
    items.push(below(reader, column, false, depth))
  } while (reader.indent === column && isDash(reader, reader.at))
  if (reader.indent > column) unsure()
  return { kind: 'seq', flow: false, items, span: span(start, Math.max(start, items.at(-1)!.span.end)), anchor: undefined }
}

/** Twins are a finding. A few keys are compared, many are looked up. */
function isNew(key: ScalarNode, entries: readonly Entry[], keys: Set<string>): boolean {
  if (entries.length < 16) return !entries.some((entry) => entry.key.text === key.text)
  for (let i = keys.size; i < entries.length; i++) keys.add(entries[i]!.key.text)
  return !keys.has(key.text)
}

/** What stands behind a key's colon or an item's dash, on its line or below. `column` is that of the key or dash. Ends at the next line. */
function below(reader: Reader, column: number, ofKey: boolean, depth: number): Node {
  const { text } = reader
  let { at } = reader
  while (text.charCodeAt(at) === BLANK) at++
  const code = text.charCodeAt(at)
  if (at >= text.length || code === LF || code === CR || (code === HASH && at > reader.at)) {
    const nothing = at
    nextLine(reader)
    if (reader.indent > column) return block(reader, depth + 1)
    // A list may begin in the column of its key.
    if (ofKey && reader.indent === column && isDash(reader, reader.at)) return list(reader, column, depth + 1)
    reader.open = true
    return { kind: 'scalar', style: 'empty', span: span(nothing, nothing), text: '', value: null, anchor: undefined }
  }
  reader.at = at
  if (!ofKey && (isDash(reader, at) || keyEnd(text, at) >= 0)) return isDash(reader, at) ? unsure() : map(reader, at - reader.line, depth + 1)
  reader.open = false
  switch (code) {
    case QUOTE: case APOSTROPHE: case OPEN_MAP: case OPEN_LIST: {
      const value = code === QUOTE || code === APOSTROPHE ? quoted(reader) : flow(reader, depth + 1)
      nextLine(reader)
      if (reader.indent > column) unsure()
      return value
    }
    case BAR: case GREATER: return blockText(reader, column)
    default: return plainText(reader, column)
  }
}

/** `{ … }` or `[ … ]` on one line. */
function flow(reader: Reader, depth: number): MapNode | SeqNode {
  count(reader, depth)
  const { text, at: start } = reader
  const isMap = text.charCodeAt(start) === OPEN_MAP
  const close = isMap ? CLOSE_MAP : CLOSE_LIST
  const entries: Entry[] = []
  const keys = new Set<string>()
  const items: Node[] = []
  reader.at++
  skipBlanks(reader)
  if (text.charCodeAt(reader.at) === close) reader.at++
  else {
    for (;;) {
      if (isMap) {
        const end = keyEnd(text, reader.at)
        if (end < 0) unsure()
        const key = plainScalar(text, reader.at, end)
        if (!isNew(key, entries, keys)) unsure()
        reader.at = end + 1
        skipBlanks(reader)
        const value = flowValue(reader, depth)
        entries.push({ key, value, span: span(key.span.start, Math.max(key.span.end, value.span.end)) })
      } else items.push(flowValue(reader, depth))
      skipBlanks(reader)
      const code = text.charCodeAt(reader.at++)
      if (code === close) break
      if (code !== COMMA) unsure()
      skipBlanks(reader)
    }
  }
  const all = span(start, reader.at)
  return isMap ? { kind: 'map', flow: true, entries, span: all, anchor: undefined } : { kind: 'seq', flow: true, items, span: all, anchor: undefined }
}

function flowValue(reader: Reader, depth: number): Node {
  const { text, at: start } = reader
  const first = text.charCodeAt(start)
  if (first === QUOTE || first === APOSTROPHE) return quoted(reader)
  if (first === OPEN_MAP || first === OPEN_LIST) return flow(reader, depth + 1)
  if (!mayBegin(text, start, true)) unsure()
  let end = start
  for (let at = start;; at++) {
    const code = text.charCodeAt(at)
    if (at >= text.length || code === LF || code === CR || code === HASH || code === COLON) unsure()
    if (isFlowMark(code)) break
    if (code !== BLANK) end = at + 1
  }
  reader.at = end
  return plainScalar(text, start, end)
}

function count(reader: Reader, depth: number): void {
  if (depth > DEEPEST || ++reader.collections > MOST) unsure()
}
