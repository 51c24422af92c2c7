import type { Item as ModelItem, KeyResult, Objective } from '../model/types.ts'
import { readConfigFile } from '../model/read-config.ts'
import { readOkrFile } from '../model/read.ts'
import { mapAt } from '../model/reader.ts'
import { shapeOf } from '../model/schema.ts'
import { keyResult, objective, okrFile } from '../model/vocabulary.ts'
import { isConfigUri } from '../project/snapshot.ts'
import { appendItem, insertFields, itemToFields, removeField, removeItem, replaceScalar, replaceValue } from '../syntax/edit-yaml.ts'
import type { FieldSource } from '../syntax/edit-yaml.ts'
import { deref, entriesOf } from '../syntax/lookup.ts'
import { parse } from '../syntax/parse.ts'
import type { Entry, MapNode, ScalarNode, SeqNode } from '../syntax/tree.ts'
import { applyEdits } from '../text/edit.ts'
import type { TextEdit } from '../text/edit.ts'
import type { FileEdit } from './rule.ts'

/* Edits that fixes have in common. All of them are undefined where they would change what stands elsewhere, behind an alias. */

const namesOf = (schema: Parameters<typeof shapeOf>[0]): readonly string[] => {
  const shape = shapeOf(schema)
  return shape.kind === 'map' ? [...shape.fields.keys()] : []
}

/** The usual order of the keys. */
export const fieldOrder = { file: namesOf(okrFile), objective: namesOf(objective), keyResult: namesOf(keyResult) } as const

/** The edits of one file. */
export const inFile = (uri: string, edits: readonly TextEdit[]): FileEdit[] => [{ uri, edits }]

const isKeyResult = (item: ModelItem): item is KeyResult => 'oneLine' in item

/** The entry of a map that stands in the map itself, not in one that it merges. */
export const ownEntry = (map: MapNode, key: string): Entry | undefined => map.entries.find((entry) => entry.key.text === key)

/** Whether an objective's key results stand in brackets, on one line. */
export function isInFlow({ node }: Objective): boolean {
  const list = node.kind === 'map' ? entriesOf(node).get('key_results') : undefined
  const real = list && deref(list.value)
  return real?.kind === 'seq' && real.flow
}

/** New fields for an objective or key result, each at its usual place. A key result in one line becomes one with fields. */
export function addFields(source: string, item: Objective | KeyResult, around: Objective, fields: readonly FieldSource[]): TextEdit[] | undefined {
  const { node } = item
  if (node.kind === 'map') return insertFields(source, node, fields, isKeyResult(item) ? fieldOrder.keyResult : fieldOrder.objective)
  if (node.kind !== 'scalar') return
  const first = fields.filter(([key]) => key === 'id')
  return itemToFields(source, node, 'title', fields.filter(([key]) => key !== 'id'), isInFlow(around), first)
}

/** The id of an objective or key result, written down or changed. */
export function writeId(source: string, item: Objective | KeyResult, around: Objective, id: string): TextEdit[] | undefined {
  if (!item.id) return addFields(source, item, around, [['id', id]])
  const { node, span } = item.id
  return node.kind === 'scalar' && node.span.start === span.start ? [replaceScalar(node, id)] : undefined
}

/** One more link under `supports`. */
export function addSupport(source: string, item: Objective | KeyResult, around: Objective, link: string): TextEdit[] | undefined {
  const map = mapAt(item.node)
  const entry = map && ownEntry(map, 'supports')
  if (!entry) return addFields(source, item, around, [['supports', link]])
  const { value } = entry
  if (value.kind === 'scalar' && value.style === 'empty') return [replaceValue(source, entry, link)]
  if (value.kind === 'scalar') return [replaceValue(source, entry, `[${source.slice(value.span.start, value.span.end)}, ${link}]`)]
  return value.kind === 'seq' ? [appendItem(source, value, link)] : undefined
}

/** A value taken out of a field that may hold one or a list of them; the field goes with its last one. */
export function removeFrom(source: string, map: MapNode, key: string, value: ScalarNode): TextEdit[] | undefined {
  const entry = ownEntry(map, key)
  if (!entry) return
  const list = deref(entry.value)
  if (entry.value.kind === 'seq' && (list as SeqNode).items.length > 1) {
    const index = entry.value.items.findIndex((item) => item.span.start === value.span.start)
    return index < 0 ? undefined : [removeItem(source, entry.value, index)]
  }
  return entry.value.kind === 'alias' ? undefined : [removeField(source, map, entry)]
}

/** How many problems of form a file has, fatal ones counted as worse than any others, and more than what is missing where nothing is read at all: what a fix must bring down. */
export function troubles(uri: string, text: string): number {
  const tree = parse(text)
  const { problems } = isConfigUri(uri) ? readConfigFile(tree) : readOkrFile(tree)
  return problems.reduce((sum, { whole }) => sum + (whole ? 100 : 1), 0) + tree.problems.reduce((sum, problem) => sum + (problem.fatal ? 1000 : 1), 0)
}

/** Whether edits leave a file with fewer problems of form than before. */
export function helps(uri: string, text: string, edits: readonly TextEdit[]): boolean {
  return troubles(uri, applyEdits(text, edits)) < troubles(uri, text)
}
