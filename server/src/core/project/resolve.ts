import { containsCycle, cycleDays, parseCycle } from '../model/cycle.ts'
import { initiativeLink, parseLink } from '../model/link.ts'
import { keyResultItem } from './facts.ts'
import { get } from './shard-map.ts'
import { configOf, cycleOf } from './snapshot.ts'
import type { Item, PlacedDocument, Reference, Resolution, Snapshot } from './types.ts'

/** What a link in a document leads to (format.md, Links): in the cycle it names, or else in the nearest that holds the id. */
export function resolve(snapshot: Snapshot, text: string, from: PlacedDocument): Resolution {
  const link = parseLink(text)
  if (!link) return { kind: 'broken', part: 'form' }
  const team = link.team ?? from.document.team
  const all = get(snapshot.objectives, `${team}/${link.objective}`) ?? []
  const near = link.cycle !== undefined ? all.filter((item) => item.document.cycle === link.cycle) : nearest(snapshot, all, from)
  if (near.length === 0) {
    const documents = get(snapshot.teams, team) ?? []
    const teamKnown = documents.length > 0 || configOf(snapshot, from.uri).teams.has(team)
    const cycleKnown = link.cycle === undefined || documents.some(({ document }) => document.cycle === link.cycle)
    return { kind: 'broken', part: !teamKnown ? 'team' : all.length > 0 || cycleKnown ? 'objective' : 'cycle', elsewhere: all }
  }
  const cycles = new Set(near.map((item) => item.document.cycle))
  if (cycles.size > 1) return { kind: 'ambiguous', items: near }
  if (link.keyResult === undefined) return { kind: 'found', item: near[0]! }
  for (const { uri, document, objective } of near) {
    const keyResult = objective.keyResults.find(({ slug }) => slug === link.keyResult)
    if (keyResult) return { kind: 'found', item: keyResultItem(uri, document, objective, keyResult) }
  }
  return { kind: 'broken', part: 'key-result', elsewhere: near }
}

/** The objectives of the document's own cycle, or else of the shortest cycles that contain it. */
function nearest(snapshot: Snapshot, items: readonly Item[], from: PlacedDocument): readonly Item[] {
  const own = items.filter((item) => item.document.cycle === from.document.cycle)
  if (own.length > 0 || items.length === 0) return own
  const { cycles } = configOf(snapshot, from.uri)
  const cycle = parseCycle(from.document.cycle, cycles)
  if (!cycle) return items // its cycle is a finding already; the link need not be another
  let shortest = Infinity
  let found: Item[] = []
  for (const item of items) {
    const theirs = cycleOf(snapshot, item)
    if (!theirs || !containsCycle(theirs, cycle)) continue
    const days = cycleDays(theirs)
    if (days < shortest) [shortest, found] = [days, []]
    if (days === shortest) found.push(item)
  }
  return found
}

/** The item a link leads to, if it leads to exactly one. */
export function targetOf(snapshot: Snapshot, text: string, from: PlacedDocument): Item | undefined {
  const resolution = resolve(snapshot, text, from)
  return resolution.kind === 'found' ? resolution.item : undefined
}

/** Where a reference leads, if to exactly one item. */
const targetOfReference = (snapshot: Snapshot, { kind, link, from }: Reference): Item | undefined =>
  targetOf(snapshot, kind === 'initiative' ? initiativeLink(link.text, from.objective.slug) : link.text, from)

/** The links that lead to an item (for an objective: not those to its key results), in order of file and place. */
export function referencesTo(snapshot: Snapshot, item: Item): readonly Reference[] {
  const known = snapshot.memo.supporters.get(item.key)
  if (known) return known
  const named = get(snapshot.references, `${item.document.team}/${item.objective.slug}`) ?? []
  const found = named.filter((reference) => targetOfReference(snapshot, reference)?.key === item.key)
  snapshot.memo.supporters.set(item.key, found)
  return found
}

/** The items that support an item directly. */
export const supportersOf = (snapshot: Snapshot, item: Item): readonly Item[] =>
  unique(referencesTo(snapshot, item).filter(({ kind }) => kind === 'supports').map(({ from }) => from))

/** The references to an item by work for other objectives. */
export const servedFrom = (snapshot: Snapshot, item: Item): readonly Reference[] =>
  referencesTo(snapshot, item).filter(({ kind, from }) => kind === 'initiative' && from.objective !== item.objective)

/** The links by which others support an item or do work for it, in order of file and place. */
export const supportTo = (snapshot: Snapshot, item: Item): readonly Reference[] =>
  referencesTo(snapshot, item).filter(({ kind, from }) => kind === 'supports' || (kind === 'initiative' && from.objective !== item.objective))

/** The items that an item supports directly. */
export function supportedBy(snapshot: Snapshot, item: Item): readonly Item[] {
  const { supports } = item.keyResult ?? item.objective
  return unique(supports.flatMap((link) => targetOf(snapshot, link.text, item) ?? []))
}

function unique(items: readonly Item[]): Item[] {
  const seen = new Set<string>()
  return items.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** An objective and its key results as items. */
export const itemsOfObjective = (item: Item): readonly Item[] =>
  [item, ...item.objective.keyResults.map((keyResult) => keyResultItem(item.uri, item.document, item.objective, keyResult))]
