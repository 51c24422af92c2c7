import { judge } from '../judge/judge.ts'
import { sameUnit } from '../model/quantity.ts'
import type { Quantity } from '../model/quantity.ts'
import type { KeyResult, Objective } from '../model/types.ts'
import { escapeSnippet, replaceScalar, snippetEdit, sourceOf } from '../syntax/edit-yaml.ts'
import { dashColumn, isAiry, piecesOf } from '../syntax/pieces.ts'
import type { MapNode, ScalarNode, SeqNode } from '../syntax/tree.ts'
import { eolOf } from '../text/line-ends.ts'
import type { TextEdit } from '../text/edit.ts'
import { contains } from '../text/span.ts'
import type { Span } from '../text/span.ts'
import { addFields, ownEntry } from './mend.ts'
import type { Fix } from './rule.ts'

/**
 * Two results in one sentence, as two key results. What stands in fields, check-ins above all, stays with the part that it measures; the
 * other part becomes a key result right behind it, of the same owner, with holes where its words name no measure.
 */

export interface Compound {
  readonly uri: string
  readonly source: string
  readonly objective: Objective
  readonly keyResult: KeyResult
  /** The words between the two, in the title. */
  readonly joint: Span
  /** Whether others link to it by what its words make of it. */
  readonly linked: boolean
}

/** One fix where the fields tell which part they measure, or there are none; else one for each part. None where an alias or an anchor makes it two people's text. */
export function splitFixes(compound: Compound): Fix[] {
  const { keyResult: { title, node }, joint } = compound
  if (title?.node.kind !== 'scalar' || title.node.style === 'block' || title.node.anchor !== undefined || !contains(title.span, title.node.span)) return []
  const { text } = title.node
  const parts = [text.slice(0, joint.start), text.slice(joint.end)].map(tidy) as [string, string]
  if (parts.includes('')) return []
  if (node.kind === 'scalar') return fixOf(compound, parts, 'Split it into two key results', true)
  const measured = parts.map((words) => isMeasuredBy(words, compound.keyResult))
  const bare = node.kind === 'map' && node.entries.every(({ key }) => ['title', 'id', 'owner'].includes(key.text))
  if (bare || (measured[0] && !measured[1])) return fixOf(compound, parts, 'Split it into two key results', true)
  if (measured[1] && !measured[0]) return fixOf(compound, [parts[1], parts[0]], 'Split it into two key results', true)
  return [parts, [parts[1], parts[0]] as const].flatMap((pair) => fixOf(compound, pair, `Split it: the fields are about “${short(pair[0])}”`, false))
}

/** Whether the numbers in the words are those in the fields. */
function isMeasuredBy(words: string, { baseline, target }: KeyResult): boolean {
  const read = judge(words).quantity
  const same = (a: Quantity | undefined, b: KeyResult['target']) => a !== undefined && b !== undefined && a.value === b.value.value && sameUnit(a, b.value)
  return read !== undefined && (same(read.target, target) || (same(read.baseline, baseline) && baseline !== undefined))
}

function fixOf({ uri, source, objective, keyResult, linked }: Compound, [own, other]: readonly [string, string], title: string, preferred: boolean): Fix[] {
  const list = objective.node.kind === 'map' ? ownEntry(objective.node, 'key_results')?.value : undefined
  const { node } = keyResult
  const words = keyResult.title!.node as ScalarNode
  if (list?.kind !== 'seq' || !contains(list.span, node.span) || (node.kind !== 'map' && node.kind !== 'scalar')) return []
  const inFlow = node.kind === 'map' ? node.flow : list.flow
  const edits: TextEdit[] = [replaceScalar(words, own, inFlow)]
  if (linked && !keyResult.id) {
    const id = addFields(source, keyResult, objective, [['id', keyResult.slug]])
    if (!id) return []
    edits.unshift(...id)
  }
  const { lines, snippet } = node.kind === 'map' ? newFields(source, node, other) : { lines: [sourceOf(other, { flow: list.flow, like: words })], snippet: false }
  const added = addBehind(source, list, node, lines)
  if (!added) return []
  if (!snippet) return [{ title, edits: [{ uri, edits: [...edits, added] }], ...(preferred ? { preferred } : {}) }]
  const escaped = edits.map(({ span, text }) => ({ span, text: escapeSnippet(text) }))
  return [{ title, snippet: true, edits: [{ uri, edits: [snippetEdit(source, [...escaped, added])] }], ...(preferred ? { preferred } : {}) }]
}

/** The other part as fields: its words, its owner, and a start and an aim to fill in where the words name none. */
function newFields(source: string, map: MapNode, words: string): { readonly lines: readonly string[]; readonly snippet: boolean } {
  const owner = ownEntry(map, 'owner')?.value
  const snippet = judge(words).quantity?.target === undefined
  const write = (text: string) => (snippet ? escapeSnippet(text) : text)
  const lines = [
    `title: ${write(sourceOf(words, { flow: true }))}`,
    ...(snippet ? ['baseline: ${1:where you are today}', 'target: ${2:where you want to be}'] : []),
    ...(owner?.kind === 'scalar' && owner.style !== 'block' && owner.text !== '' && owner.anchor === undefined ? [`owner: ${write(source.slice(owner.span.start, owner.span.end))}`] : []),
  ]
  return { lines, snippet }
}

/** An item of one line, or of fields, right behind another one and what is said about that. */
function addBehind(source: string, list: SeqNode, node: MapNode | ScalarNode, lines: readonly string[]): TextEdit | undefined {
  if (list.flow) return { span: { start: node.span.end, end: node.span.end }, text: `, ${node.kind === 'map' ? `{ ${lines.join(', ')} }` : lines[0]}` }
  const pieces = piecesOf(source, list)
  const at = pieces?.[list.items.findIndex(({ span }) => span.start === node.span.start)]?.end
  if (!pieces || at === undefined) return
  const eol = eolOf(source)
  const indent = ' '.repeat(dashColumn(source, list))
  return { span: { start: at, end: at }, text: `${isAiry(source, pieces) ? eol : ''}${lines.map((line, i) => `${eol}${indent}${i === 0 ? '- ' : '  '}${line}`).join('')}` }
}

const tidy = (part: string): string => part.trim().replace(/[,;]$/, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

const short = (title: string): string => (title.length > 40 ? `${title.slice(0, 39)}…` : title)
