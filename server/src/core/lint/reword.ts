import type { KeyResult, Objective } from '../model/types.ts'
import { sourceOf } from '../syntax/edit-yaml.ts'
import type { TextEdit } from '../text/edit.ts'
import { contains } from '../text/span.ts'
import { isInFlow } from './mend.ts'
import type { Fix } from './rule.ts'

/** A fix that puts other words in a key result's title; they are a snippet with holes. Undefined where the title stands behind an alias. */
export function rewordTitle(title: string, uri: string, objective: Objective, keyResult: KeyResult, words: string): Fix | undefined {
  const edit = rewordEdit(keyResult, objective, words)
  return edit && { title, snippet: true, edits: [{ uri, edits: [edit] }] }
}

/** The edit alone, for an objective as well. */
export function rewordEdit({ node: item, title: old }: Objective | KeyResult, objective: Objective, words: string): TextEdit | undefined {
  if (old?.node.kind !== 'scalar' || !contains(old.span, old.node.span)) return
  const flow = item.kind === 'map' ? item.flow : isInFlow(objective)
  const plain = old.node.style !== 'single' && old.node.style !== 'double' && sourceOf(asText(words), { flow }) === asText(words)
  // In quotes a quote of the words is escaped, and the backslash of that is one for the snippet as well.
  const text = plain ? words : `"${words.replaceAll('"', '\\\\"')}"`
  return { span: old.node.span, text }
}

/** What a snippet looks like before anybody has filled it in. */
const asText = (snippet: string): string => snippet.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1').replace(/\$\{?\d+\}?/g, '…').replace(/\\([\\$}])/g, '$1')
