import { ownEntry } from '../../lint/mend.ts'
import type { FileEdit } from '../../lint/rule.ts'
import { isId, isOwnKeyResult, parseLink } from '../../model/link.ts'
import { mapAt } from '../../model/reader.ts'
import { factsOfItem, keyOf } from '../../project/facts.ts'
import { itemsOfObjective, referencesTo, targetOf } from '../../project/resolve.ts'
import { get } from '../../project/shard-map.ts'
import { configOf, textOf, withFiles } from '../../project/snapshot.ts'
import { parseCycle } from '../../model/cycle.ts'
import type { Item, LinkFacts, PlacedDocument, Snapshot } from '../../project/types.ts'
import { applyEdits } from '../../text/edit.ts'
import type { TextEdit } from '../../text/edit.ts'
import { contains } from '../../text/span.ts'
import type { Span } from '../../text/span.ts'
import { itemsByKey, openFile, writtenIn } from '../items.ts'
import { addObjective, pieceOf } from './home.ts'
import type { Home } from './home.ts'
import { hasAnchor, removal } from '../../syntax/pieces.ts'
import type { Refused } from './types.ts'

/**
 * Puts an objective, with its key results and comments, among those of another team or cycle. Links to it, and its own, are rewritten
 * where they would lead elsewhere; those that still lead right stay as they are.
 */
export function moveObjective(snapshot: Snapshot, key: string, uri: string, home: Home): { readonly edits: readonly FileEdit[] } | Refused {
  const item = itemsByKey(snapshot, key, uri)[0]
  const found = item && cut(snapshot, item)
  if (!item || !found) return { refused: 'This objective is not there any more.' }
  if ('refused' in found) return found
  const refusal = refusalOf(snapshot, item, home)
  if (refusal !== undefined) return { refused: refusal }

  const source = textOf(snapshot, item.uri)!
  const { piece, remove } = found
  const plain = addObjective(snapshot, home, { ...piece, text: source.slice(piece.span.start, piece.span.end) }, item.uri)
  if ('refused' in plain) return plain
  // Where links lead then depends on who is where, and not on what the links say.
  const after = withFiles(snapshot, textsAfter(snapshot, [{ uri: item.uri, edits: remove }, { uri: plain.uri, edits: [plain.edit] }]))
  const { inside, outside } = relink(snapshot, after, item, home, plain.uri, piece.span)

  const text = applyEdits(source.slice(piece.span.start, piece.span.end), inside.map(({ span, text }) => ({ text, span: { start: span.start - piece.span.start, end: span.end - piece.span.start } })))
  const added = addObjective(snapshot, home, { ...piece, text }, item.uri)
  if ('refused' in added) return added
  return { edits: merged([{ uri: item.uri, edits: remove }, { uri: added.uri, edits: [added.edit] }, ...outside]) }
}

/** An objective as lines to take out. Refused where others read a part of it, or it reads a part of others. */
function cut(snapshot: Snapshot, item: Item): { readonly piece: NonNullable<ReturnType<typeof pieceOf>>; readonly remove: readonly TextEdit[] } | Refused {
  const open = openFile(snapshot, item.uri)
  const written = open && writtenIn(open).find((one) => one.item.key === item.key && one.model === one.objective && one.model.span.start === item.objective.span.start)
  const root = written?.document.root && mapAt(written.document.root)
  const entry = root && ownEntry(root, 'objectives')
  if (!written || get(snapshot.files, item.uri)?.stale || entry?.value.kind !== 'seq') return { refused: 'The file of this objective cannot be read right now, or shares its objectives with others: mend what the Problems panel shows first.' }
  const list = entry.value
  const index = list.items.findIndex(({ span }) => span.start === written.model.span.start)
  const piece = pieceOf(open.text, list, index)
  if (!piece || index < 0) return { refused: 'The objectives of this file stand in brackets or share a line: give each its own line first.' }
  if (hasAnchor(list.items[index]!)) return { refused: 'This objective has an anchor (`&…`) or an alias (`*…`), which mean nothing in another place. Write it out first.' }
  const taken = { span: removal(open.text, piece.span), text: '' }
  if (list.items.length > 1) return { piece, remove: [taken] }
  // What is said behind the key stays there.
  const colon = open.text.indexOf(':', entry.key.span.end) + 1
  return { piece, remove: [{ span: { start: colon, end: colon }, text: ' []' }, taken] }
}

function refusalOf(snapshot: Snapshot, { document, objective, uri }: Item, { team, cycle }: Home): string | undefined {
  if (!isId(team)) return `\`${team}\` cannot be a team’s id: use lower-case letters, digits and dashes.`
  if (!parseCycle(cycle, configOf(snapshot, uri).cycles)) return `\`${cycle}\` is no cycle: write a year, half, quarter or month such as 2026-Q4, or a name from okr.config.yaml.`
  if (team === document.team && cycle === document.cycle) return `It belongs to ${team} in ${cycle} already.`
  const taken = (get(snapshot.objectives, `${team}/${objective.slug}`) ?? []).some((other) => other.document.cycle === cycle)
  return taken ? `${team} has an objective \`${objective.slug}\` in ${cycle} already. Rename one of the two first.` : undefined
}

/** The links that have to say something else: those within the objective, and those in the rest of the workspace. */
function relink(before: Snapshot, after: Snapshot, item: Item, home: Home, uri: string, piece: Span): { inside: TextEdit[]; outside: FileEdit[] } {
  const moved = { ...item.document, ...home }
  const inside: TextEdit[] = []
  const outside: FileEdit[] = []
  const isInside = (at: string, { span }: LinkFacts) => at === item.uri && contains(piece, span)
  const parts = itemsOfObjective(item)
  const note = (at: string, link: LinkFacts, text: string | undefined) => {
    const edit = text === undefined ? undefined : editOf(textOf(before, at)!, link, text)
    if (!edit) return
    if (isInside(at, link)) inside.push(edit)
    else outside.push({ uri: at, edits: [edit] })
  }
  for (const part of parts) {
    const key = keyOf(moved, item.objective, part.keyResult)
    for (const { from, kind, link } of referencesTo(before, part)) {
      if (kind === 'initiative' && isOwnKeyResult(link.text)) continue // it goes along with what it names
      const within = from.objective === item.objective
      note(from.uri, link, spelled(after, link, key, within ? { uri, document: moved } : from))
    }
    const { supports, dependsOn, initiatives } = factsOfItem(part)
    const work = initiatives.flatMap(({ keyResult }) => (keyResult && !isOwnKeyResult(keyResult.text) ? [keyResult] : []))
    for (const link of [...supports, ...dependsOn, ...work]) {
      const target = targetOf(before, link.text, part)
      if (target && target.objective !== item.objective) note(item.uri, link, spelled(after, link, target.key, { uri, document: moved }))
    }
  }
  return { inside, outside }
}

/** The shortest link, in the manner of the one that is there, that leads to a key; undefined where the one that is there does. */
function spelled(after: Snapshot, { text }: LinkFacts, key: string, from: PlacedDocument): string | undefined {
  const link = parseLink(text)
  const [, team, cycle] = /^(.*?)@([^/]*)\//.exec(key) ?? []
  const rest = key.slice(key.indexOf('/') + 1)
  const leads = (words: string) => targetOf(after, words, from)?.key === key
  if (!link || leads(text)) return
  const short = link.team === undefined && team === from.document.team ? [rest] : []
  const near = link.cycle === undefined ? [...short, `${team}/${rest}`] : []
  return [...near, `${team}@${cycle}/${rest}`].find(leads)
}

/** A link that stands in the text itself; what an alias stands for belongs to others, too. */
function editOf(source: string, { text, span }: LinkFacts, by: string): TextEdit | undefined {
  const start = source.indexOf(text, span.start)
  return start < 0 || start + text.length > span.end ? undefined : { span: { start, end: start + text.length }, text: by }
}

const textsAfter = (snapshot: Snapshot, files: readonly FileEdit[]): (readonly [string, string])[] =>
  merged(files).map(({ uri, edits }) => [uri, applyEdits(textOf(snapshot, uri) ?? '', edits)])

/** One entry for each file. */
function merged(files: readonly FileEdit[]): FileEdit[] {
  const byUri = new Map<string, TextEdit[]>()
  for (const { uri, edits } of files) {
    const all = byUri.get(uri) ?? []
    byUri.set(uri, all)
    // Two references may share one link: a key result and its objective are named by the same words.
    for (const edit of edits) if (!all.some(({ span }) => span.start === edit.span.start && span.end === edit.span.end)) all.push(edit)
  }
  return [...byUri].map(([uri, edits]) => ({ uri, edits }))
}
