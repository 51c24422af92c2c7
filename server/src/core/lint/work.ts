import { betterWording } from '../judge/judge.ts'
import { appendItem, insertFields, removeItem } from '../syntax/edit-yaml.ts'
import { columnOf, eolOf } from '../text/line-ends.ts'
import { contains } from '../text/span.ts'
import type { Span } from '../text/span.ts'
import { plainFix } from './fields.ts'
import { keyResultAt } from './look.ts'
import { fieldOrder, ownEntry } from './mend.ts'
import { rewordTitle } from './reword.ts'
import type { Fix, FixContext } from './rule.ts'

/** What to do with a key result that is work: ask what it should change, or let it be the work that it is. */
export function fixesForWork({ uri, file }: Pick<FixContext, 'uri' | 'file'>, at: Span): Fix[] {
  const found = keyResultAt(file, at)
  const title = found?.keyResult.title?.value
  if (!found || title === undefined) return []
  const wording = betterWording(title, { objective: found.objective.title?.value })
  const reworded = wording === undefined ? undefined : rewordTitle('Say what it should change', uri, found.objective, found.keyResult, wording)
  const moved = toInitiative(uri, file.tree.text, found)
  return [...(reworded ? [{ ...reworded, preferred: true }] : []), ...(moved ? [moved] : [])]
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
