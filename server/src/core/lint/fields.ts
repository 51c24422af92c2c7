import type { KeyResult, Objective, OkrFile } from '../model/types.ts'
import { escapeSnippet, insertFields, itemToFields, snippetEdit, sourceOf } from '../syntax/edit-yaml.ts'
import type { FieldSource } from '../syntax/edit-yaml.ts'
import { deref, entriesOf } from '../syntax/lookup.ts'
import type { TextEdit } from '../text/edit.ts'
import { contains } from '../text/span.ts'
import { fieldOrder } from './mend.ts'
import type { Fix } from './rule.ts'

/* Fixes that write fields of objectives and key results, each in its place in the format's own order. */

/** A field to write: plain text, or a snippet such as `${1:owner}`. */
export interface NewField {
  readonly key: string
  readonly text?: string
  readonly snippet?: string
}

interface Target {
  readonly uri: string
  readonly file: OkrFile
}

/**
 * A fix that gives a key result more fields, turning a one-line one into fields. With a snippet among them it becomes one edit that
 * leaves the cursor in the first hole. Undefined where the key result stands behind an alias or an anchor: others read it, too.
 * `more` are edits of the key result's own text to make along with it; only without snippets.
 */
export function addToKeyResult(title: string, { uri, file }: Target, objective: Objective, keyResult: KeyResult, fields: readonly NewField[], more: readonly TextEdit[] = []): Fix | undefined {
  const { node, span } = keyResult
  if (!contains(span, node.span)) return
  const source = file.tree.text
  const holes = fields.some(({ snippet }) => snippet !== undefined)
  if (node.kind === 'map') return fixOf(title, uri, source, insertFields(source, node, written(fields, node.flow, holes), fieldOrder.keyResult), holes, more)
  if (node.kind !== 'scalar') return
  const inFlow = isInFlow(objective)
  const edits = itemToFields(source, node, 'title', written(fields, inFlow, holes), inFlow)
  return edits && fixOf(title, uri, source, edits, holes, more)
}

/** The same for an objective. */
export function addToObjective(title: string, { uri, file }: Target, { node, span }: Objective, fields: readonly NewField[]): Fix | undefined {
  if (node.kind !== 'map' || !contains(span, node.span)) return
  const source = file.tree.text
  const holes = fields.some(({ snippet }) => snippet !== undefined)
  return fixOf(title, uri, source, insertFields(source, node, written(fields, node.flow, holes), fieldOrder.objective), holes)
}

function fixOf(title: string, uri: string, source: string, edits: readonly TextEdit[], snippet: boolean, more: readonly TextEdit[] = []): Fix {
  if (!snippet) return { title, edits: [{ uri, edits: [...edits, ...more] }] }
  return { title, snippet, edits: [{ uri, edits: [snippetEdit(source, edits)] }] }
}

const written = (fields: readonly NewField[], flow: boolean, holes: boolean): FieldSource[] => fields.map(({ key, text = '', snippet }) => {
  const source = sourceOf(text, { flow })
  return [key, snippet ?? (holes ? escapeSnippet(source) : source)]
})

/** Whether an objective's key results stand in brackets, on one line. */
export function isInFlow({ node }: Objective): boolean {
  const list = node.kind === 'map' ? entriesOf(node).get('key_results') : undefined
  const real = list && deref(list.value)
  return real?.kind === 'seq' && real.flow
}

/** Edits within one piece of a file, as a fix that can be applied unseen. */
export const plainFix = (title: string, uri: string, edits: readonly TextEdit[], more: Pick<Fix, 'preferred' | 'safe'> = {}): Fix => ({ title, edits: [{ uri, edits }], ...more })
