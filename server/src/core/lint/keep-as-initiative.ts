import type { Objective } from '../model/types.ts'
import { appendItem, escapeSnippet, insertFields, replaceValue, snippetEdit, sourceOf } from '../syntax/edit-yaml.ts'
import type { MapNode, ScalarNode } from '../syntax/tree.ts'
import type { TextEdit } from '../text/edit.ts'
import { columnOf, eolOf } from '../text/line-ends.ts'
import { contains } from '../text/span.ts'
import { fieldOrder, ownEntry, writeId } from './mend.ts'
import { rewordEdit } from './reword.ts'
import type { Fix } from './rule.ts'

const QUESTION = '${1:who will be better off, and how?}'

/**
 * The title of an objective that is a task becomes its last initiative, and leaves a hole to fill in. `linked` tells that others link to
 * the objective: what its title made of its id is written down then. Undefined where an alias, an anchor or several lines make that unclear.
 */
export function keepAsInitiative(uri: string, source: string, objective: Objective, linked: boolean): Fix | undefined {
  const { node: map, title, span } = objective
  if (map.kind !== 'map' || !contains(span, map.span) || title?.node.kind !== 'scalar' || title.node.anchor !== undefined) return
  const words = title.node
  if (words.style === 'block' || /[\r\n]/.test(source.slice(words.span.start, words.span.end))) return
  const aim = rewordEdit(objective, objective, QUESTION)
  const kept = addInitiative(source, map, words)
  const id = linked && !objective.id ? writeId(source, objective, objective, objective.slug) : []
  if (!aim || !kept || !id) return
  const escaped = [...id, ...kept].map((edit) => ({ ...edit, text: escapeSnippet(edit.text) }))
  return { title: 'Keep it as an initiative, and say who will be better off', snippet: true, edits: [{ uri, edits: [snippetEdit(source, [...escaped, aim])] }] }
}

/** The words as the last initiative of an objective, in the quotes they have. */
function addInitiative(source: string, map: MapNode, like: ScalarNode): TextEdit[] | undefined {
  const write = (flow: boolean) => sourceOf(like.text, { flow, like })
  const entry = ownEntry(map, 'initiatives')
  if (entry?.value.kind === 'seq') return [appendItem(source, entry.value, write(entry.value.flow || entry.value.items.length === 0))]
  if (entry?.value.kind === 'scalar' && entry.value.style === 'empty') return [replaceValue(source, entry, `[${write(true)}]`)]
  if (entry) return
  const item = map.flow ? `[${write(true)}]` : `${eolOf(source)}${' '.repeat(columnOf(source, map.entries[0]!.key.span.start) + 2)}- ${write(false)}`
  return insertFields(source, map, [['initiatives', item]], fieldOrder.objective)
}
