import { linkTo } from '../lint/links.ts'
import { addSupport, inFile, ownEntry, removeFrom } from '../lint/mend.ts'
import type { FileEdit } from '../lint/rule.ts'
import { mapAt } from '../model/reader.ts'
import { walk, wholeObjective } from '../project/circles.ts'
import { factsOfItem } from '../project/facts.ts'
import { targetOf } from '../project/resolve.ts'
import { get } from '../project/shard-map.ts'
import { configOf, levelOfDocument } from '../project/snapshot.ts'
import type { Item, Snapshot } from '../project/types.ts'
import { replaceScalar } from '../syntax/edit-yaml.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Refusal } from './check-in.ts'
import { itemsByKey, openFile, placeOf, writtenIn } from './items.ts'
import type { OpenFile, Written } from './items.ts'
import { count } from './say.ts'

/** An objective that is moved to support something. */
export interface Move {
  readonly key: string
  readonly uri: string
  /** The key of what it supports now and shall no longer; it is added to what it supports when left out. */
  readonly from?: string
}

export interface Target {
  readonly key: string
  readonly uri: string
}

export interface Alignment {
  readonly edits: readonly FileEdit[]
  /** What happens, in a few words: `“A habit” supports “Loved by every team”`. */
  readonly title: string
}

/** Lets objectives support an objective or key result: all of them, or with the reason why not, none. Without a target the links to `from` go. */
export function align(snapshot: Snapshot, moves: readonly Move[], to: Target | undefined): Alignment | Refusal {
  const target = to && itemsByKey(snapshot, to.key, to.uri)[0]
  if (to && !target) return { refused: 'What you dropped on is not there any more.' }
  if (target && !factsOfItem(target).slug) return { refused: 'Nothing can link to something without a title. Write one first.', place: placeOf(target) }
  const edits = new Map<string, TextEdit[]>()
  const titles: string[] = []
  for (const move of moves) {
    const found = lookUp(snapshot, move)
    if ('refused' in found) return found
    const reason = target && whyNot(snapshot, found.written.item, target)
    if (reason) return { refused: reason, place: placeOf(found.written.item) }
    const change = relink(snapshot, found, move.from, target)
    if (change === 'alias') return { refused: `The links of ${named(found.written.item)} are shared with others, through an alias (\`*name\`): change them by hand.`, place: placeOf(found.written.item) }
    if (change.length === 0) continue
    edits.set(found.open.uri, [...(edits.get(found.open.uri) ?? []), ...change])
    titles.push(named(found.written.item))
  }
  if (titles.length === 0) return { refused: target ? `${moves.length === 1 ? 'It supports' : 'They all support'} ${named(target)} already.` : 'It supports nothing from which it could be taken away.' }
  const who = titles.length === 1 ? titles[0]! : count(titles.length, 'objective')
  return {
    edits: [...edits].flatMap(([uri, all]) => inFile(uri, all)),
    title: target ? `${who} ${titles.length === 1 ? 'supports' : 'support'} ${named(target)}` : `${who} no longer ${titles.length === 1 ? 'supports' : 'support'} it`,
  }
}

interface Found {
  readonly open: OpenFile
  readonly written: Written
  /** The objective and its key results. */
  readonly parts: readonly Written[]
}

function lookUp(snapshot: Snapshot, { key, uri }: Move): Found | Refusal {
  const item = itemsByKey(snapshot, key, uri)[0]
  const open = item && openFile(snapshot, item.uri)
  if (!item || !open) return { refused: 'What you dragged is not there any more.' }
  if (item.keyResult) return { refused: 'A key result belongs to its objective. Drag the objective, or write `supports:` at the key result by hand.', place: placeOf(item) }
  const all = writtenIn(open)
  const written = all.find((one) => one.item.key === key)
  if (!written || get(snapshot.files, open.uri)?.stale) return { refused: `The file of ${named(item)} cannot be read right now: mend what the Problems panel shows first.`, place: placeOf(item) }
  return { open, written, parts: all.filter(({ objective }) => objective === written.objective) }
}

/** In plain words, why one cannot support the other. */
export function whyNot(snapshot: Snapshot, item: Item, target: Item): string | undefined {
  if (wholeObjective(target).key === item.key) return `${named(item)} cannot support itself.`
  const [own, theirs] = [levelOfDocument(snapshot, item), levelOfDocument(snapshot, target)]
  if (own < theirs) {
    const level = (index: number, { uri }: Item) => configOf(snapshot, uri).levels[index] ?? 'team'
    return `Support leads up: the ${level(own, item)} cannot support a ${level(theirs, target)}. Drag ${named(target)} onto ${named(item)} instead.`
  }
  if (walk(snapshot, target, 'supports').reached.some(({ key }) => key === item.key)) {
    return `${named(wholeObjective(target))} supports ${named(item)} already, directly or over others: they would support each other in a circle.`
  }
}

/** The links that lead to `from` lead to the target; where there is none, one is added. */
function relink(snapshot: Snapshot, { open, written, parts }: Found, from: string | undefined, target: Item | undefined): TextEdit[] | 'alias' {
  const { item } = written
  const leadsTo = (key: string) => parts.flatMap((part) => part.model.supports.filter(({ value }) => targetOf(snapshot, value, item)?.key === key).map((field) => ({ part, field })))
  const old = from === undefined ? [] : leadsTo(from)
  if (target && from === target.key) return []
  const already = target !== undefined && leadsTo(target.key).length > 0
  const link = target && linkTo(snapshot, target, item)
  const edits: TextEdit[] = []
  for (const [i, { part, field }] of old.entries()) {
    const map = mapAt(part.model.node)
    const own = field.node.kind === 'scalar' && field.node.span.start === field.span.start && map && ownEntry(map, 'supports')
    if (!own || field.node.kind !== 'scalar') return 'alias'
    const change = link !== undefined && !already && i === 0
      ? [replaceScalar(field.node, link, own.value.kind === 'seq' && own.value.flow)]
      : removeFrom(open.text, map, 'supports', field.node)
    if (!change) return 'alias'
    edits.push(...change)
  }
  if (link === undefined || already || old.length > 0) return edits
  return addSupport(open.text, written.model, written.objective, link) ?? 'alias'
}

const named = (item: Item): string => {
  const title = factsOfItem(item).title.replace(/\s+/g, ' ').trim() || factsOfItem(item).slug
  return `“${title.length > 60 ? `${title.slice(0, 59)}…` : title}”`
}
