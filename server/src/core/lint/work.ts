import { betterWording } from '../judge/judge.ts'
import type { Objective } from '../model/types.ts'
import { referencesTo } from '../project/resolve.ts'
import { appendItem, insertFields, removeItem, snippetEdit } from '../syntax/edit-yaml.ts'
import { columnOf, eolOf } from '../text/line-ends.ts'
import { contains } from '../text/span.ts'
import type { Span } from '../text/span.ts'
import { plainFix } from './fields.ts'
import { keyResultAt, objectiveAt } from './look.ts'
import { fieldOrder, ownEntry } from './mend.ts'
import { itemPlaces } from './places.ts'
import { rewordTitle } from './reword.ts'
import type { Fix, FixContext } from './rule.ts'

/** What to do with a key result that is work: ask what it should change, or let it be the work that it is. */
export function fixesForWork(context: Pick<FixContext, 'uri' | 'file' | 'snapshot' | 'config'>, at: Span): Fix[] {
  const { uri, file } = context
  const found = keyResultAt(file, at)
  if (!found) return fixesForAll(context, at)
  const title = found?.keyResult.title?.value
  if (title === undefined) return []
  const wording = betterWording(title, { objective: found.objective.title?.value })
  const reworded = wording === undefined ? undefined : rewordTitle('Say what it should change', uri, found.objective, found.keyResult, wording)
  const moved = toInitiative(uri, file.tree.text, found)
  return [...(reworded ? [{ ...reworded, preferred: true }] : []), ...(moved ? [moved] : [])]
}

/** Where all are work: a result to begin with, and the work becomes initiatives where nothing would be lost by that. */
function fixesForAll({ uri, file, snapshot, config }: Pick<FixContext, 'uri' | 'file' | 'snapshot' | 'config'>, at: Span): Fix[] {
  const objective = objectiveAt(file, at)?.objective
  if (!objective) return []
  const linked = itemPlaces(uri, file, config).some((place) => 'objective' in place && place.objective.model === objective && referencesTo(snapshot, place.item).length > 0)
  const kept = linked ? undefined : allToInitiatives(uri, file.tree.text, objective)
  const added = addResult(uri, file.tree.text, objective)
  return [kept, added].flatMap((fix, i) => (fix ? [{ ...fix, ...(i === 0 || !kept ? { preferred: true } : {}) }] : []))
}

/** The list of key results becomes the list of initiatives as it stands, below a first result to fill in. */
function allToInitiatives(uri: string, source: string, { node: map, span, keyResults }: Objective): Fix | undefined {
  if (map.kind !== 'map' || map.flow || !contains(span, map.span) || ownEntry(map, 'initiatives')) return
  const entry = ownEntry(map, 'key_results')
  if (entry?.value.kind !== 'seq' || !keyResults.every(({ oneLine, node }) => oneLine && node.anchor === undefined && contains(entry.value.span, node.span))) return
  const { key } = entry
  const next = `${eolOf(source)}${' '.repeat(columnOf(source, key.span.start))}`
  const text = `key_results:${next}  - ${RESULT}${next}initiatives`
  return { title: 'Keep the work as initiatives, and say what it should change', snippet: true, edits: [{ uri, edits: [{ span: key.span, text }] }] }
}

const RESULT = `\${1:who or what} rises from \${2:where you are today} to \${3:where you want to be}`

/** One more key result, with a hole for each of its parts. */
export function addResult(uri: string, source: string, { node }: Objective): Fix | undefined {
  const list = node.kind === 'map' ? ownEntry(node, 'key_results')?.value : undefined
  if (list?.kind !== 'seq') return
  return { title: 'Add a measured key result', snippet: true, edits: [{ uri, edits: [snippetEdit(source, [appendItem(source, list, RESULT)])] }] }
}

/** A one-line key result with others beside it becomes an initiative of its objective, comment and all. */
function toInitiative(uri: string, source: string, { objective, keyResult }: NonNullable<ReturnType<typeof keyResultAt>>): Fix | undefined {
  const map = objective.node
  if (!keyResult.oneLine || map.kind !== 'map' || map.flow || !contains(objective.span, map.span)) return
  const list = ownEntry(map, 'key_results')?.value
  const index = list?.kind === 'seq' ? list.items.findIndex(({ span }) => span.start === keyResult.span.start) : -1
  if (list?.kind !== 'seq' || list.items.length < 2 || index < 0 || keyResult.node.anchor !== undefined) return
  const { start, end } = keyResult.span
  // It needs a line of its own, as it had.
  const comment = list.flow ? '' : /^[ \t]+#[^\r\n]*/.exec(source.slice(end))?.[0] ?? ''
  const words = source.slice(start, end)
  const initiatives = ownEntry(map, 'initiatives')?.value
  if (/[\r\n]/.test(words) || (initiatives && initiatives.kind !== 'seq')) return
  // In brackets a comma or a bracket of the text would mean something else: there it stands in quotes, or stays where it is.
  const inBrackets = initiatives ? initiatives.flow : comment === ''
  if (inBrackets && ((/[,[\]{}]/.test(words) && !/^["']/.test(words)) || comment)) return
  const line = `${eolOf(source)}${' '.repeat(columnOf(source, map.entries[0]!.key.span.start) + 2)}- ${words}${comment}`
  const added = initiatives ? [appendItem(source, initiatives, words + comment)] : insertFields(source, map, [['initiatives', inBrackets ? `[${words}]` : line]], fieldOrder.objective)
  return plainFix('Make it an initiative', uri, [removeItem(source, list, index), ...added])
}

/** The start of a sentence. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** What began a sentence, within one. */
export const uncapital = (text: string): string => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
