import { columnOf, eolOf, lineEnd, lineEndBefore, lineStart } from '../text/line-ends.ts'
import type { TextEdit } from '../text/edit.ts'
import { span } from '../text/span.ts'
import type { Entry, MapNode, ScalarNode, SeqNode } from './tree.ts'

/*
 * Edits on a file's YAML that leave its author's hand recognisable: comments, order, quotes, indent and line ends stay as they are.
 * A `source` is YAML as it stands in the file; `sourceOf` makes one from a text.
 */

/** A key with the YAML of its value. */
export type FieldSource = readonly [key: string, source: string]

/** YAML for a one-line text: plain where that reads as the same text, quoted otherwise (in the style of `like`, where it has quotes). */
export function sourceOf(text: string, { flow = false, like }: { flow?: boolean; like?: ScalarNode } = {}): string {
  if (like?.style === 'double') return doubleQuoted(text)
  if (like?.style === 'single' && isPrintable(text)) return singleQuoted(text)
  return isPlain(text, flow) ? text : doubleQuoted(text)
}

const isPrintable = (text: string): boolean => !/[\p{Cc}\u2028\u2029\ufeff]/u.test(text)
const singleQuoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

function isPlain(text: string, flow: boolean): boolean {
  if (text === '' || text.trim() !== text || !isPrintable(text)) return false
  if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(text) && !/^-[\d.]/.test(text)) return false
  if (/^(?:---|\.\.\.)/.test(text)) return false
  if (/:(?=\s|$)|\s#/.test(text) || /^(?:true|false|null|~)$/i.test(text)) return false
  return !flow || !/[,[\]{}]|:(?=["'])/.test(text)
}

/** The text of a scalar replaced by another, in the same style where that can hold it. */
export function replaceScalar(node: ScalarNode, text: string, flow = false): TextEdit {
  return { span: node.span, text: sourceOf(text, { flow, like: node }) }
}

/** The value of a field replaced by other YAML on one line, or filled in where there is none yet. */
export function replaceValue(source: string, { key, value }: Entry, by: string): TextEdit {
  if (value.kind !== 'scalar' || value.style !== 'empty') {
    // A value that begins on the line below comes up to its key, unless a comment stands between.
    const below = /^\s*:(?=[ \t]*\r?\n\s*$)/.exec(source.slice(key.span.end, value.span.start))
    return below ? { span: span(key.span.end + below[0].length, value.span.end), text: ` ${by}` } : { span: value.span, text: by }
  }
  const colon = /^\s*:/.exec(source.slice(key.span.end))
  const at = key.span.end + (colon?.[0].length ?? 0)
  return { span: span(at, at), text: colon ? ` ${by}` : `: ${by}` }
}

/**
 * Fields put into a map, each behind the last field that comes before it in `order` (or as the first one). The map must stand in
 * the file itself: what an alias stands for may belong to others, too.
 */
export function insertFields(source: string, map: MapNode, fields: readonly FieldSource[], order: readonly string[]): TextEdit[] {
  const rank = (key: string): number => {
    const at = order.indexOf(key)
    return at < 0 ? order.length : at
  }
  const byPlace = new Map<Entry | undefined, FieldSource[]>()
  for (const field of [...fields].sort(([a], [b]) => rank(a) - rank(b))) {
    const after = map.entries.findLast(({ key }) => rank(key.text) < rank(field[0]))
    byPlace.set(after, [...(byPlace.get(after) ?? []), field])
  }
  return [...byPlace].map(([after, group]) => insertAfter(source, map, after, group))
}

/** A value that begins on the next line needs no blank behind the colon. */
const fieldLine = ([key, value]: FieldSource): string => `${key}:${/^[\r\n]/.test(value) ? '' : ' '}${value}`

function insertAfter(source: string, map: MapNode, after: Entry | undefined, fields: readonly FieldSource[]): TextEdit {
  const lines = fields.map(fieldLine)
  const first = map.entries[0]
  if (map.flow) {
    if (!first) return { span: map.span, text: `{ ${lines.join(', ')} }` }
    return after ? insertion(after.span.end, `, ${lines.join(', ')}`) : insertion(first.key.span.start, `${lines.join(', ')}, `)
  }
  const next = newLine(source, columnOf(source, first?.key.span.start ?? map.span.start))
  return after
    ? insertion(lineEnd(source, after.span.end), lines.map((line) => next + line).join(''))
    : insertion(first?.key.span.start ?? map.span.start, lines.map((line) => line + next).join(''))
}

/** A field taken out of a map, with its line and the comment on it. */
export function removeField(source: string, map: MapNode, entry: Entry): TextEdit {
  const at = map.entries.indexOf(entry)
  const before = map.entries[at - 1]
  const after = map.entries[at + 1]
  if (map.flow) {
    if (before) return { span: span(before.span.end, entry.span.end), text: '' }
    return { span: after ? span(entry.span.start, after.key.span.start) : entry.span, text: '' }
  }
  // The first field may share its line with a dash: then the next field takes its place.
  if (!before) return { span: after ? span(entry.span.start, after.key.span.start) : entry.span, text: '' }
  const start = lineStart(source, entry.key.span.start)
  return { span: span(lineEndBefore(source, start), lineEnd(source, entry.span.end)), text: '' }
}

/** A list's new last item. */
export function appendItem(source: string, list: SeqNode, item: string): TextEdit {
  const last = list.items.at(-1)
  if (!last) return { span: list.span, text: `[${item}]` }
  if (list.flow) return insertion(last.span.end, `, ${item}`)
  return insertion(lineEnd(source, last.span.end), `${newLine(source, columnOf(source, list.span.start))}- ${item}`)
}

/** An item taken out of a list that has others, with its line and the comment on it. */
export function removeItem(source: string, list: SeqNode, index: number): TextEdit {
  const item = list.items[index]!
  const before = list.items[index - 1]
  const after = list.items[index + 1]
  if (list.flow) {
    if (before) return { span: span(before.span.end, item.span.end), text: '' }
    return { span: after ? span(item.span.start, after.span.start) : item.span, text: '' }
  }
  // The first item may share its line with the key or dash before the list: then the next one takes its place.
  if (!before) return { span: after ? span(item.span.start, after.span.start) : item.span, text: '' }
  const start = lineStart(source, item.span.start)
  return { span: span(lineEndBefore(source, start), lineEnd(source, item.span.end)), text: '' }
}

/** Several items taken out of a list that has others: the first ones as one, since the next that stays takes their place. */
export function removeItems(source: string, list: SeqNode, indexes: readonly number[]): TextEdit[] {
  const sorted = [...indexes].sort((a, b) => a - b)
  const leading = sorted.filter((index, i) => index === i).length
  const first: TextEdit[] = leading > 1 ? [{ span: span(list.items[0]!.span.start, list.items[leading]!.span.start), text: '' }] : sorted.slice(0, leading).map((index) => removeItem(source, list, index))
  return [...first, ...sorted.slice(leading).map((index) => removeItem(source, list, index))]
}

/**
 * A list item of one text turned into fields: the text becomes the value of `key`, as it is written; the fields follow, after those
 * that go `before` it. `inFlow` tells that the list is one in brackets. Undefined where that would change what others read: the text
 * has an anchor.
 */
export function itemToFields(source: string, node: ScalarNode, key: string, fields: readonly FieldSource[], inFlow: boolean, before: readonly FieldSource[] = []): TextEdit[] | undefined {
  if (node.anchor !== undefined) return
  const { start, end } = node.span
  const lines = fields.map(fieldLine)
  const first = before.map(fieldLine)
  if (inFlow) return [insertion(start, `{ ${[...first, `${key}: `].join(', ')}`), insertion(end, `${lines.map((line) => `, ${line}`).join('')} }`)]
  const next = newLine(source, columnOf(source, start))
  const deeper = [...source.slice(start, end).matchAll(/\n(?=[ \t]*[^\s])/g)].map((line) => insertion(start + line.index + 1, '  '))
  return [insertion(start, `${first.map((line) => line + next).join('')}${key}: `), ...deeper, insertion(lineEnd(source, end), lines.map((line) => next + line).join(''))]
}

/**
 * Several edits as one that holds a snippet: what lies between them is escaped, their own texts are snippets already (`${1:…}`).
 * Text from the file or from a person goes through `escapeSnippet` first.
 */
export function snippetEdit(source: string, edits: readonly TextEdit[]): TextEdit {
  const start = Math.min(...edits.map((edit) => edit.span.start))
  const end = Math.max(...edits.map((edit) => edit.span.end))
  const sorted = edits.map((edit, order) => ({ edit, order })).sort((a, b) => a.edit.span.start - b.edit.span.start || a.order - b.order)
  let text = ''
  let at = start
  for (const { edit } of sorted) {
    text += escapeSnippet(source.slice(at, edit.span.start)) + edit.text
    at = edit.span.end
  }
  return { span: span(start, end), text: text + escapeSnippet(source.slice(at, end)) }
}

export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

const insertion = (at: number, text: string): TextEdit => ({ span: span(at, at), text })

const newLine = (source: string, column: number): string => eolOf(source) + ' '.repeat(column)
