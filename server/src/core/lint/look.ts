import { contains } from '../text/span.ts'
import type { Span } from '../text/span.ts'
import type { Field, KeyResult, Objective, OkrDocument, OkrFile } from '../model/types.ts'
import { get } from '../project/shard-map.ts'
import type { Snapshot } from '../project/types.ts'
import { spanInText } from '../syntax/scalar.ts'

/* What rules ask again and again: where words stand, and what stands at a finding. */

/** Where a part of a field's text stands in its file: those words, or the whole value where an alias stands for it. */
export function wordsAt({ snapshot, uri }: { readonly snapshot: Snapshot; readonly uri: string }, field: Field<string>, part: Span): Span {
  const { node, span } = field
  if (node.kind !== 'scalar' || !contains(span, node.span)) return span
  const text = get(snapshot.files, uri)?.text
  return text === undefined ? span : spanInText(text, node, part)
}

/** The objective around a finding, with its document. */
export function objectiveAt(file: OkrFile, at: Span): { document: OkrDocument; objective: Objective } | undefined {
  for (const document of file.documents) {
    const objective = document.objectives.find(({ span }) => contains(span, at))
    if (objective) return { document, objective }
  }
}

/** The key result around a finding, with its objective and document. */
export function keyResultAt(file: OkrFile, at: Span): { document: OkrDocument; objective: Objective; keyResult: KeyResult } | undefined {
  const around = objectiveAt(file, at)
  const keyResult = around?.objective.keyResults.find(({ span }) => contains(span, at))
  return around && keyResult && { ...around, keyResult }
}
