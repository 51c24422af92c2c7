import { addFields, inFile, ownEntry } from '../lint/mend.ts'
import type { FileEdit } from '../lint/rule.ts'
import { formatDay } from '../model/day.ts'
import type { Day } from '../model/day.ts'
import { parseQuantity, sameUnit } from '../model/quantity.ts'
import { formatQuantityText } from '../model/quantity-style.ts'
import { mapAt } from '../model/reader.ts'
import type { CheckIn, KeyResult, Objective } from '../model/types.ts'
import { readings } from '../project/measure.ts'
import { get } from '../project/shard-map.ts'
import { withFile } from '../project/snapshot.ts'
import type { Snapshot } from '../project/types.ts'
import { appendItem, escapeSnippet, insertFields, replaceValue, snippetEdit, sourceOf } from '../syntax/edit-yaml.ts'
import type { FieldSource } from '../syntax/edit-yaml.ts'
import type { SeqNode } from '../syntax/tree.ts'
import { columnOf, eolOf } from '../text/line-ends.ts'
import { applyEdits } from '../text/edit.ts'
import type { TextEdit } from '../text/edit.ts'
import { lineAt, lineIndex } from '../text/lines.ts'
import { itemsByKey, openFile, placeOf, writtenIn } from './items.ts'
import type { OpenFile, Written } from './items.ts'
import { sayCourse } from './say.ts'
import type { Place } from './types.ts'

/** What to ask for, for a check-in on a key result. */
export interface CheckInForm {
  readonly title: string
  /** `value`: an amount; `milestones`: which were reached; `none`: nobody measures anything, or it is done or not. */
  readonly kind: 'value' | 'milestones' | 'none'
  /** `31% → 34% → 45%` */
  readonly course: string
  /** There is a check-in of today: what is entered changes that one. */
  readonly today: boolean
  /** As stated last. */
  readonly value?: string
  readonly confidence?: number
  /** Of today's check-in. */
  readonly note?: string
  /** Titles of the milestones that nobody has reached yet. */
  readonly milestones: readonly string[]
}

export interface CheckInEntry {
  /** As somebody typed it; a bare number gets the unit that the key result's other values are written with. */
  readonly value?: string
  readonly milestones?: readonly string[]
  /** 0 to 10 */
  readonly confidence?: number
  readonly note?: string
}

/** Why something cannot be done, and where to see it. */
export interface Refusal {
  readonly refused: string
  readonly place?: Place
}

/** The check-in as edits, and the line (from 0) at which it stands then. */
export interface CheckInEdit {
  readonly edits: readonly FileEdit[]
  readonly line: number
}

export function checkInForm(snapshot: Snapshot, key: string, uri: string): CheckInForm | Refusal {
  const found = lookUp(snapshot, key, uri)
  if ('refused' in found) return found
  const { model, item } = found
  const known = readings(item.keyResult!)
  const open = (model.milestones?.value ?? []).filter(({ done }) => !done).flatMap(({ title }) => title?.value ?? [])
  const reached = new Set(model.checkIns.flatMap((checkIn) => checkIn.milestones.map(({ value }) => value)))
  const { kind } = known.measure
  return {
    title: model.title?.value ?? model.slug,
    kind: kind === 'milestones' ? 'milestones' : kind === 'done' ? 'none' : 'value',
    course: kind === 'milestones' || kind === 'done' || kind === 'none' ? '' : sayCourse(known, snapshot.today),
    today: found.today !== undefined,
    note: found.today?.note?.value,
    value: latest(model, ({ value }) => value?.value.text)?.toString(),
    confidence: latest(model, ({ confidence }) => confidence?.value) ?? model.confidence?.value,
    milestones: open.filter((title) => !reached.has(title)),
  }
}

/** A check-in of today, below those that are there, in the style in which they are written; or other words for the one of today that is there. */
export function checkIn(snapshot: Snapshot, key: string, uri: string, entry: CheckInEntry): CheckInEdit | Refusal {
  const found = lookUp(snapshot, key, uri)
  if ('refused' in found) return found
  const { model, objective, open, place, today } = found
  const value = entry.value?.trim() ? readValue(entry.value.trim(), model) : undefined
  if (typeof value === 'object') return value
  const { confidence } = entry
  if (confidence !== undefined && !(confidence >= 0 && confidence <= 10)) return { refused: 'Confidence goes from 0 (no hope) to 10 (as good as done).' }
  const note = entry.note?.replace(/\s+/g, ' ').trim()
  const milestones = entry.milestones?.length ? [...(today?.milestones.map(({ value }) => value) ?? []), ...entry.milestones] : []
  const source = (flow: boolean): FieldSource[] => [
    ['date', formatDay(snapshot.today)],
    ...(value === undefined ? [] : [['value', sourceOf(value, { flow })] as const]),
    ...(milestones.length ? [['milestones', `[${milestones.map((title) => sourceOf(title, { flow: true })).join(', ')}]`] as const] : []),
    ...(confidence === undefined ? [] : [['confidence', String(confidence)] as const]),
    ...(note ? [['note', sourceOf(note, { flow })] as const] : []),
  ]
  if (source(true).length === 1) return { refused: 'There is nothing to write down yet: give a value, a confidence or a note.' }
  const edits = today ? change(open.text, today, source(today.node.flow)) : append(open.text, model, objective, source)
  if (edits?.length === 0) return { refused: 'Today’s check-in says all that already.', place }
  const line = edits && lineOfLast(snapshot, found, edits)
  if (!edits || line === undefined) return { refused: 'The check-ins of this key result are shared with others, through an alias (`*name`): add the new one by hand.', place }
  return { edits: inFile(open.uri, edits), line }
}

/** A check-in of today with holes for what only a person knows, as one edit that is a snippet; undefined where there is one, or none can be added. */
export function checkInSnippet(snapshot: Snapshot, key: string, uri: string): TextEdit | undefined {
  const found = lookUp(snapshot, key, uri)
  if ('refused' in found || found.today || found.open.uri !== uri) return
  const { model, objective, open } = found
  const hole = (n: number, words: string | undefined, flow: boolean) => (words === undefined ? `\${${n}}` : `\${${n}:${escapeSnippet(sourceOf(words, { flow }))}}`)
  const form = checkInForm(snapshot, key, uri)
  const value = 'refused' in form || form.kind !== 'value' ? undefined : form.value
  const edits = append(open.text, model, objective, (flow) => [
    ['date', formatDay(snapshot.today)],
    ...('refused' in form || form.kind !== 'value' ? [] : [['value', hole(1, value, flow)] as const]),
    ['confidence', hole(2, String(latest(model, ({ confidence }) => confidence?.value) ?? model.confidence?.value ?? 5), flow)],
  ])
  return edits && snippetEdit(open.text, edits)
}

/** Where the new check-in stands once the edits are made; undefined when it would not be there. */
function lineOfLast(snapshot: Snapshot, { open, index }: Found, edits: readonly TextEdit[]): number | undefined {
  const text = applyEdits(open.text, edits)
  const then = writtenIn(openFile(withFile(snapshot, open.uri, text), open.uri)!)[index]?.model as KeyResult | undefined
  const added = then?.checkIns?.find(({ date }) => date?.value === snapshot.today)
  return added && lineAt(lineIndex(text), added.span.start)
}

interface Found extends Written {
  readonly model: KeyResult
  readonly open: OpenFile
  /** Its place among the objectives and key results of the file. */
  readonly index: number
  readonly place: Place
  /** The check-in of today. */
  readonly today?: CheckIn
}

function lookUp(snapshot: Snapshot, key: string, uri: string): Found | Refusal {
  const item = itemsByKey(snapshot, key, uri)[0]
  const open = item && openFile(snapshot, item.uri)
  if (!item || !open) return { refused: 'This key result is not there any more.' }
  if (!item.keyResult) return { refused: 'Check-ins belong to key results, not to objectives.' }
  const place = placeOf(item)
  const all = writtenIn(open)
  const index = all.findIndex((one) => one.item.key === key)
  if (get(snapshot.files, open.uri)?.stale || index < 0) return { refused: 'The file of this key result cannot be read right now: mend what the Problems panel shows first.', place }
  const written = all[index]!
  const model = written.model as KeyResult
  if (model.closing ?? written.objective.closing) return { refused: 'This key result is closed, so nobody checks in on it any more.', place }
  return { ...written, model, open, index, place, today: model.checkIns.find(({ date }) => date?.value === snapshot.today) }
}

/** The latest of something that not every check-in has. */
function latest<T>({ checkIns }: KeyResult, of: (checkIn: KeyResult['checkIns'][number]) => T | undefined): T | undefined {
  return byDay(checkIns).map(of).findLast((value) => value !== undefined)
}

const byDay = (checkIns: KeyResult['checkIns']) => [...checkIns].sort((a, b) => day(a.date?.value) - day(b.date?.value))
const day = (of: Day | undefined): number => of ?? -Infinity

function readValue(asTyped: string, model: KeyResult): string | Refusal {
  const typed = inStyle(asTyped, model)
  const amount = parseQuantity(typed)
  const like = latest(model, ({ value }) => value?.value) ?? model.target?.value ?? model.baseline?.value ?? model.stay?.value.low ?? model.stay?.value.high ?? model.levels?.value[0]?.quantity
  if (!amount) return { refused: `“${typed}” is no amount. Write a number${like ? `, such as ${like.text}` : ''}; a sentence belongs in the note.` }
  if (!like) return typed
  if (!sameUnit(amount, like)) return { refused: `“${typed}” is in another unit than the other values here, such as ${like.text}.` }
  if (amount.unit !== '' || like.unit === '') return typed
  // A number alone is written like the others: 36 becomes 36%.
  const dressed = String(like.text).replace(/-?\d(?:[\d.,]*\d)?/, typed)
  if (parseQuantity(dressed)?.value === amount.value) return dressed
  return { refused: `Write “${typed}” the way the other values are written, such as ${like.text}.` }
}

/** An amount without blanks that its kind has no need of, and with a decimal point unless another value here has a comma: `56,5 %` stands beside `55%` as `56.5%`. */
function inStyle(typed: string, { baseline, target, checkIns }: KeyResult): string {
  const text = formatQuantityText(typed)
  const others = [baseline?.value, target?.value, ...checkIns.map(({ value }) => value?.value)].flatMap((one) => one?.text ?? [])
  return others.length > 0 && !others.some((one) => DECIMAL_COMMA.test(one)) ? text.replace(DECIMAL_COMMA, '$1.$2') : text
}

/** A lone comma that separates no thousands. */
const DECIMAL_COMMA = /^([^.,]*\d),(\d{1,2}|\d{4,})(?=[^\d.,]*$)/

/** Fields of a check-in set to what is said now. */
function change(source: string, { node, span }: CheckIn, fields: readonly FieldSource[]): TextEdit[] | undefined {
  if (node.span.start !== span.start) return
  const own = (key: string) => ownEntry(node, key)
  const changed = fields.flatMap(([key, value]): TextEdit[] => {
    const entry = key === 'date' ? undefined : own(key)
    const edit = entry && replaceValue(source, entry, value)
    return edit && source.slice(edit.span.start, edit.span.end) !== edit.text ? [edit] : []
  })
  return [...changed, ...insertFields(source, node, fields.filter(([key]) => !own(key)), fieldOrder)]
}

const fieldOrder = ['date', 'value', 'milestones', 'confidence', 'note']

/** Undefined where the list, or the map it would stand in, belongs to others, too. */
function append(source: string, model: KeyResult, objective: Objective, fields: (flow: boolean) => FieldSource[]): TextEdit[] | undefined {
  const map = mapAt(model.node)
  const entry = map && ownEntry(map, 'check_ins')
  const list = entry?.value
  const inBraces = `{ ${fields(true).map((field) => field.join(': ')).join(', ')} }`
  if (list?.kind === 'seq') {
    const last = list.items.at(-1)
    if (list.flow || last?.kind !== 'map' || last.flow) return [appendItem(source, list, inBraces)]
    const next = eolOf(source) + ' '.repeat(columnOf(source, list.span.start) + 2)
    return [appendItem(source, list, fields(false).map((field) => field.join(': ')).join(next))]
  }
  const home = map ?? listOf(objective)
  if (!home) return
  const first = map ? (map.entries[0]?.key ?? map) : model.node
  const value = home.flow ? `[${inBraces}]` : `${eolOf(source)}${' '.repeat(columnOf(source, first.span.start) + 2)}- ${inBraces}`
  if (!entry) return model.checkIns.length > 0 ? undefined : addFields(source, model, objective, [['check_ins', value]])
  if (list?.kind !== 'scalar' || list.style !== 'empty') return
  const edit = replaceValue(source, entry, value)
  return [{ ...edit, text: edit.text.replace(/ (?=[\r\n])/, '') }]
}

function listOf(objective: Objective): SeqNode | undefined {
  const map = mapAt(objective.node)
  const list = map && ownEntry(map, 'key_results')?.value
  return list?.kind === 'seq' ? list : undefined
}
