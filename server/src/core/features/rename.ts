import { writeId } from '../lint/mend.ts'
import type { FileEdit } from '../lint/rule.ts'
import { isId, isOwnKeyResult, MAX_ID, parseLink } from '../model/link.ts'
import { keyResultItem, objectiveItem } from '../project/facts.ts'
import { referencesTo, resolve } from '../project/resolve.ts'
import { get } from '../project/shard-map.ts'
import { isConfigUri, textOf, withFiles } from '../project/snapshot.ts'
import type { Item, Snapshot } from '../project/types.ts'
import { replaceScalar } from '../syntax/edit-yaml.ts'
import type { TextEdit } from '../text/edit.ts'
import { applyEdits } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import { openFile, writtenIn } from './items.ts'
import { linkAt, linkPartAt, spotAt } from './locate.ts'
import { references } from './references.ts'
import { definedAt, found, resolutionAt } from './target.ts'
import type { Mention } from './types.ts'

/** What can be renamed at an offset: the words to change and what they are now. */
export interface Renamable {
  readonly span: Span
  readonly name: string
}

/** The edits of a rename, or why there are none, in a sentence. */
export type Renaming = { readonly edits: readonly FileEdit[] } | { readonly refusal: string }

type Target = Renamable & (
  | { readonly kind: 'team' | 'person' }
  | { readonly kind: 'item'; readonly item: Item }
)

/** Whether something with an id stands at an offset: an objective, key result, team or person, at its definition or where it is mentioned. */
export const prepareRename = (snapshot: Snapshot, uri: string, offset: number): Renamable | undefined => {
  const target = targetAt(snapshot, uri, offset)
  return target && { span: target.span, name: target.name }
}

/**
 * Gives what stands at an offset another id, wherever it is mentioned, in every file. An objective or key result without a written id gets
 * one. Refused where the name is malformed or taken, or where some link would lead elsewhere afterwards.
 */
export function rename(snapshot: Snapshot, uri: string, offset: number, name: string): Renaming {
  const target = targetAt(snapshot, uri, offset)
  if (!target) return { refusal: 'Only objectives, key results, teams and people can be renamed. Put the cursor on an id, or on a link.' }
  // Who is no id yet may stay a name.
  const free = target.kind === 'person' && !isId(target.name) && name !== '' && !/[\r\n]/.test(name)
  if (!isId(name) && !free) return { refusal: `\`${name}\` cannot be an id: use lower-case letters, digits and dashes, ${MAX_ID} characters at most.` }
  if (name === target.name && (target.kind !== 'item' || (target.item.keyResult ?? target.item.objective).written)) return { edits: [] }
  return target.kind === 'item' ? renameItem(snapshot, target.item, name) : renameName(snapshot, target, name, uri, offset)
}

function targetAt(snapshot: Snapshot, uri: string, offset: number): Target | undefined {
  const spot = spotAt(snapshot, uri, offset)
  if (!spot?.scalar) return
  const text = spot.scalar.text
  const whole = (kind: 'team' | 'person'): Target => ({ kind, name: text, span: inner(spot.node) })
  const section = spot.role === 'key' && spot.is === 'name' ? spot.path.at(-2) : undefined
  if (section === 'teams' || (spot.role === 'value' && spot.is === 'team')) return whole('team')
  if (section === 'people' || (spot.role === 'value' && spot.is === 'person')) return text.trim() === '' ? undefined : whole('person')
  const open = isConfigUri(uri) ? undefined : openFile(snapshot, uri)
  if (!open) return
  const own = definedAt(open, spot, offset)
  if (own) return { kind: 'item', item: own, name: (own.keyResult ?? own.objective).slug, span: inner(spot.node) }
  const link = linkAt(spot)
  const [item, another] = found(resolutionAt(snapshot, open, spot, offset))
  if (!link || (another && another.key !== item?.key)) return
  const { part, span } = linkPartAt(open.text, spot.node, link, offset)
  if (part === 'team') return { kind: 'team', name: link.team!, span }
  if (!item || part === 'cycle') return
  if (part === 'objective' && item.keyResult && link.keyResult !== undefined) return { kind: 'item', item: objectiveItem(item.uri, item.document, item.objective), name: item.objective.slug, span }
  return { kind: 'item', item, name: (item.keyResult ?? item.objective).slug, span }
}

/** Without its quotes. */
function inner(node: { readonly span: Span; readonly kind: string; readonly style?: string }): Span {
  const quoted = node.style === 'double' || node.style === 'single'
  return quoted ? { start: node.span.start + 1, end: node.span.end - 1 } : node.span
}

function renameItem(snapshot: Snapshot, item: Item, name: string): Renaming {
  const { document, objective, keyResult } = item
  const taken = keyResult
    ? objective.keyResults.some((other) => other !== keyResult && other.slug === name)
    : (get(snapshot.objectives, `${document.team}/${name}`) ?? []).some((other) => other.document.cycle === document.cycle && other.objective !== objective)
  if (taken) return { refusal: keyResult ? `This objective has a key result \`${name}\` already.` : `${document.team} has an objective \`${name}\` in ${document.cycle} already.` }

  const edits = collect(snapshot)
  const open = openFile(snapshot, item.uri)
  const written = open && writtenIn(open).find((one) => one.item.key === item.key && one.item.keyResult?.at.start === keyResult?.at.start && one.item.objective.at.start === objective.at.start)
  const own = written && (written.model.id
    ? [{ span: written.model.id.node.span, text: spelled(open.text, written.model.id.node.span, written.model.id.value, name) }]
    : writeId(open.text, written.model, written.objective, name))
  if (!own) return { refusal: 'This stands behind an anchor (`&…`) that others read too. Write it out here first.' }
  edits.add(item.uri, own)

  const parts = keyResult ? [item] : [item, ...objective.keyResults.map((one) => keyResultItem(item.uri, document, objective, one))]
  for (const part of parts) {
    for (const { from, kind, link } of referencesTo(snapshot, part)) {
      // The id of a key result alone: as a link it would be an objective's.
      if (kind !== 'initiative' || !isOwnKeyResult(link.text)) edits.inLink(from.uri, link.span, keyResult ? 'keyResult' : 'objective', name)
      else if (keyResult) edits.inLink(from.uri, link.span, 'objective', name)
    }
  }
  return edits.unless(leadsElsewhere(snapshot, edits, item, name))
}

/** A link that would lead to something else after the rename, should there be one: the new name may stand nearer than what it means now. */
function leadsElsewhere(snapshot: Snapshot, edits: Edits, item: Item, name: string): string | undefined {
  if (item.keyResult) return
  const already = get(snapshot.references, `${item.document.team}/${name}`) ?? []
  if (already.length === 0) return
  const after = withFiles(snapshot, edits.texts())
  for (const { from, kind, link } of already) {
    if (kind === 'initiative' && isOwnKeyResult(link.text)) continue
    const before = resolve(snapshot, link.text, from)
    const now = resolve(after, link.text, from)
    const same = before.kind === 'found' && now.kind === 'found' ? before.item.key === now.item.key : before.kind === now.kind
    if (before.kind !== 'broken' && !same) return `\`${link.text}\` in ${from.uri.slice(from.uri.lastIndexOf('/') + 1)} means another objective and would lead here then. Choose another id.`
  }
}

function renameName(snapshot: Snapshot, target: Renamable & { readonly kind: 'team' | 'person' }, name: string, uri: string, offset: number): Renaming {
  const configs = [...snapshot.configs.values()]
  const taken = target.kind === 'team'
    ? get(snapshot.teams, name) !== undefined || configs.some(({ teams }) => teams.has(name))
    : configs.some(({ people }) => people.has(name))
  if (taken) return { refusal: `There is a ${target.kind} \`${name}\` already.` }
  const edits = collect(snapshot)
  for (const mention of references(snapshot, uri, offset)) {
    const source = textOf(snapshot, mention.uri)
    // What an alias stands for is renamed where it is written.
    const span = source?.[mention.span.start] === '*' ? spotAt(snapshot, mention.uri, mention.span.start)?.scalar?.span : mention.span
    if (source !== undefined && span) edits.add(mention.uri, [{ span, text: isId(name) ? spelled(source, span, target.name, name) : replaceName(snapshot, mention, name) }])
  }
  return edits.unless(undefined)
}

/** A new name in the place of the old one, with what is around it: quotes, or the rest of a link. */
function spelled(source: string, span: Span, old: string, name: string): string {
  const before = source.slice(span.start, span.end)
  const at = before.indexOf(old)
  return at < 0 ? name : before.slice(0, at) + name + before.slice(at + old.length)
}

/** A name that is no id, in the quotes that the old one has, or those that it needs. */
function replaceName(snapshot: Snapshot, { uri, span }: Mention, name: string): string {
  const scalar = spotAt(snapshot, uri, span.start)?.scalar
  return scalar ? replaceScalar(scalar, name, true).text : name
}

interface Edits {
  add(uri: string, edits: readonly TextEdit[]): void
  /** Changes one part of the link at a place, wherever its text really stands. */
  inLink(uri: string, span: Span, part: 'objective' | 'keyResult', name: string): void
  /** The files as they will read. */
  texts(): (readonly [uri: string, text: string])[]
  unless(refusal: string | undefined): Renaming
}

/** Edits by file; one place is only ever edited once, also when several aliases stand for it. */
function collect(snapshot: Snapshot): Edits {
  const files = new Map<string, Map<number, TextEdit>>()
  const listed = (edits: ReadonlyMap<number, TextEdit>) => [...edits.values()].sort((a, b) => a.span.start - b.span.start)
  const add = (uri: string, edits: readonly TextEdit[]) => {
    const file = files.get(uri) ?? new Map<number, TextEdit>()
    files.set(uri, file)
    for (const edit of edits) file.set(edit.span.start, edit)
  }
  return {
    add,
    inLink: (uri, span, part, name) => {
      const scalar = spotAt(snapshot, uri, span.start)?.scalar
      const source = textOf(snapshot, uri)
      const link = scalar && parseLink(scalar.text)
      const at = link?.spans[part]
      const start = link && source ? source.indexOf(link.text, scalar.span.start) : -1
      if (at && start >= 0 && start < scalar!.span.end) add(uri, [{ span: { start: start + at.start, end: start + at.end }, text: name }])
    },
    texts: () => [...files].map(([uri, edits]) => [uri, applyEdits(textOf(snapshot, uri)!, listed(edits))]),
    unless: (refusal) => (refusal === undefined ? { edits: [...files].map(([uri, edits]) => ({ uri, edits: listed(edits) })) } : { refusal }),
  }
}
