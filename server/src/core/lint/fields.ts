import type { KeyResult, Objective, OkrFile } from '../model/types.ts'
import { escapeSnippet, snippetEdit, sourceOf } from '../syntax/edit-yaml.ts'
import type { FieldSource } from '../syntax/edit-yaml.ts'
import type { TextEdit } from '../text/edit.ts'
import { contains } from '../text/span.ts'
import { addFields, isInFlow } from './mend.ts'
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
  if (!contains(keyResult.span, keyResult.node.span)) return
  return fixOf(title, uri, file.tree.text, keyResult, objective, fields, more)
}

/** The same for an objective. */
export function addToObjective(title: string, { uri, file }: Target, objective: Objective, fields: readonly NewField[]): Fix | undefined {
  if (!contains(objective.span, objective.node.span)) return
  return fixOf(title, uri, file.tree.text, objective, objective, fields)
}

function fixOf(title: string, uri: string, source: string, item: Objective | KeyResult, around: Objective, fields: readonly NewField[], more: readonly TextEdit[] = []): Fix | undefined {
  const snippet = fields.some((field) => field.snippet !== undefined)
  const flow = item.node.kind === 'map' ? item.node.flow : isInFlow(around)
  const edits = addFields(source, item, around, written(fields, flow, snippet))
  if (!edits) return
  if (!snippet) return { title, edits: [{ uri, edits: [...edits, ...more] }] }
  return { title, snippet, edits: [{ uri, edits: [snippetEdit(source, edits)] }] }
}

const written = (fields: readonly NewField[], flow: boolean, holes: boolean): FieldSource[] => fields.map(({ key, text = '', snippet }) => {
  const source = sourceOf(text, { flow })
  return [key, snippet ?? (holes ? escapeSnippet(source) : source)]
})

/** Edits within one piece of a file, as a fix that can be applied unseen. */
export const plainFix = (title: string, uri: string, edits: readonly TextEdit[], more: Pick<Fix, 'preferred' | 'safe'> = {}): Fix => ({ title, edits: [{ uri, edits }], ...more })
