import { isOwnKeyResult, parseLink } from '../model/link.ts'
import { factsOfItem, objectiveItem } from '../project/facts.ts'
import { itemsOfObjective, referencesTo } from '../project/resolve.ts'
import { values } from '../project/shard-map.ts'
import { isConfigUri, order } from '../project/snapshot.ts'
import type { Item, Snapshot } from '../project/types.ts'
import type { Span } from '../text/span.ts'
import { configPlace } from './definition.ts'
import { openFile } from './items.ts'
import type { Leaf } from './locate.ts'
import { leavesOf, linkAt, linkPartAt, spotAt, treeOf } from './locate.ts'
import { definedAt, found, resolutionAt } from './target.ts'
import type { Mention, Place } from './types.ts'

/**
 * All places that mention what stands under the cursor, be that its definition or a link to it: an objective, a key result, a team or a
 * person. The definition itself comes first, marked.
 */
export function references(snapshot: Snapshot, uri: string, offset: number): readonly Mention[] {
  const spot = spotAt(snapshot, uri, offset)
  if (!spot?.scalar) return []
  const name = spot.scalar.text
  const section = spot.role === 'key' ? spot.path.at(-2) : undefined
  if (section === 'teams' || spot.is === 'team') return teamMentions(snapshot, uri, name)
  if (section === 'people' || spot.is === 'person') return personMentions(snapshot, uri, name)
  if (isConfigUri(uri)) return []
  const open = openFile(snapshot, uri)
  if (!open) return []
  const own = definedAt(open, spot, offset)
  if (own) return itemMentions(snapshot, own)
  const link = linkAt(spot)
  if (!link) return []
  const { part } = linkPartAt(open.text, spot.node, link, offset)
  if (part === 'team') return teamMentions(snapshot, uri, link.team!)
  const items = found(resolutionAt(snapshot, open, spot, offset))
  return items.flatMap((item) => itemMentions(snapshot, part === 'objective' && spot.is === 'link' ? objectiveItem(item.uri, item.document, item.objective) : item))
}

/** Links to an item. For an objective, also those to its key results: whoever moves it has to look at them too. */
function itemMentions(snapshot: Snapshot, item: Item): readonly Mention[] {
  const parts = item.keyResult ? [item] : itemsOfObjective(item)
  // An initiative's own key result is named without its objective.
  const all = parts.flatMap((part) => referencesTo(snapshot, part)).filter(({ kind, link }) => item.keyResult !== undefined || kind !== 'initiative' || !isOwnKeyResult(link.text))
  const links = all.map(({ from, link }): Place => ({ uri: from.uri, span: link.span }))
  return [{ uri: item.uri, span: factsOfItem(item).at, definition: true }, ...mentions(links)]
}

/** A team's documents, its lines in configs, and the links that name it. */
function teamMentions(snapshot: Snapshot, uri: string, team: string): readonly Mention[] {
  return withDefinition(configPlace(snapshot, uri, 'teams', team), everywhere(snapshot, team, (leaf, text) => {
    if (leaf.is === 'team') return leaf.scalar.text === team ? leaf.span : undefined
    const link = leaf.is === 'link' || leaf.is === 'key-result-link' ? parseLink(leaf.scalar.text) : undefined
    return link?.team === team ? linkPartAt(text, leaf, link, leaf.span.start + (text.startsWith(link.text, leaf.span.start) ? 0 : 1)).span : undefined
  }))
}

function personMentions(snapshot: Snapshot, uri: string, person: string): readonly Mention[] {
  return withDefinition(configPlace(snapshot, uri, 'people', person), everywhere(snapshot, person, ({ is, scalar, span }) => (is === 'person' && scalar.text === person ? span : undefined)))
}

/** Looks through all files and configs in which a word occurs at all: only those are read in full. */
function everywhere(snapshot: Snapshot, word: string, test: (leaf: Leaf, text: string) => Span | undefined): readonly Place[] {
  const texts: [string, string][] = [...values(snapshot.files)].map(({ uri, text }) => [uri, text])
  for (const { uri, tree } of snapshot.configs.values()) texts.push([uri, tree.text])
  return texts.filter(([, text]) => text.includes(word)).flatMap(([uri, text]) => {
    const found = treeOf(snapshot, uri)
    return found ? [...leavesOf(found)].flatMap((leaf) => test(leaf, text) ?? []).map((span) => ({ uri, span })) : []
  })
}

const withDefinition = (definition: readonly Place[], places: readonly Place[]): readonly Mention[] =>
  [...definition.map((place) => ({ ...place, definition: true })), ...mentions(places)]

const mentions = (places: readonly Place[]): readonly Mention[] =>
  places.map((place) => ({ ...place, definition: false })).sort((a, b) => order(a.uri, b.uri) || a.span.start - b.span.start)
