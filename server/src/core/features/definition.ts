import { objectiveItem, factsOfItem } from '../project/facts.ts'
import { get } from '../project/shard-map.ts'
import { isConfigUri } from '../project/snapshot.ts'
import type { Item, PlacedDocument, Snapshot } from '../project/types.ts'
import type { Span } from '../text/span.ts'
import { configsAround, openFile, writtenAt } from './items.ts'
import type { OpenFile } from './items.ts'
import { linkAt, linkPartAt, spotAt } from './locate.ts'
import type { Spot } from './locate.ts'
import { definedAt, found, resolutionAt } from './target.ts'
import type { Definition, Place } from './types.ts'

/** Where the words under the cursor are defined. Several places only where a link is ambiguous, or a team is defined by its files alone. */
export function define(snapshot: Snapshot, uri: string, offset: number): readonly Definition[] {
  const spot = spotAt(snapshot, uri, offset)
  if (!spot) return []
  const { node, scalar, is, role } = spot
  const name = scalar?.text ?? ''
  if (node.kind === 'alias') return anchorOf(spot, uri, openFile(snapshot, uri)?.text)
  if (role === 'key') return []
  if (is === 'team') return at(node.span, teamPlaces(snapshot, uri, name))
  if (is === 'person') return at(node.span, configPlace(snapshot, uri, 'people', name))
  if (is === 'cycle') return at(node.span, configPlace(snapshot, uri, 'cycles', name))
  if (is === 'level') return at(node.span, levelPlace(snapshot, uri, name))
  const open = isConfigUri(uri) ? undefined : openFile(snapshot, uri)
  if (!open) return []
  const own = definedAt(open, spot, offset)
  if (own) return [{ origin: node.span, ...itemPlace(own) }]
  if (spot.path.slice(-2).join('.') === 'check_ins.milestones') return milestone(open, spot, offset)
  return linkDefinition(snapshot, open, spot, offset)
}

const at = (origin: Span, places: readonly Place[]): readonly Definition[] => places.map((place) => ({ origin, ...place, name: place.span }))

function itemPlace(item: Item): Place & { readonly name: Span } {
  const { span, at: name } = factsOfItem(item)
  return { uri: item.uri, span, name }
}

/** Each part of a link leads to its own place: the team, the cycle, the objective, the key result. */
function linkDefinition(snapshot: Snapshot, open: OpenFile, spot: Spot, offset: number): readonly Definition[] {
  const link = linkAt(spot)
  if (!link) return []
  const { part, span } = linkPartAt(open.text, spot.node, link, offset)
  if (part === 'team') return at(span, teamPlaces(snapshot, open.uri, link.team!))
  if (part === 'cycle') {
    const named = configPlace(snapshot, open.uri, 'cycles', link.cycle!)
    return at(span, named.length > 0 ? named : documentPlaces((get(snapshot.teams, link.team!) ?? []).filter(({ document }) => document.cycle === link.cycle)))
  }
  const items = found(resolutionAt(snapshot, open, spot, offset))
  const whole = part === 'objective' && spot.is === 'link' ? items.map(({ uri, document, objective }) => objectiveItem(uri, document, objective)) : items
  if (whole.length > 0 || part === 'keyResult') return whole.map((item) => ({ origin: span, ...itemPlace(item) }))
  // The key result may be missing while its objective is there.
  const objective = { ...spot, scalar: { ...spot.scalar!, text: link.text.slice(0, link.spans.objective.end) } }
  return found(resolutionAt(snapshot, open, objective, offset)).map((item) => ({ origin: span, ...itemPlace(item) }))
}

/** The team's lines in a config, or else the documents that simply use it. */
function teamPlaces(snapshot: Snapshot, uri: string, team: string): readonly Place[] {
  const listed = configPlace(snapshot, uri, 'teams', team)
  return listed.length > 0 ? listed : documentPlaces(get(snapshot.teams, team) ?? [])
}

const documentPlaces = (documents: readonly PlacedDocument[]): readonly Place[] =>
  documents.map(({ uri, document: { span } }) => ({ uri, span: { start: span.start, end: span.start } }))

/** The name's key in the nearest config that has it. */
export function configPlace(snapshot: Snapshot, uri: string, section: 'teams' | 'people' | 'cycles', name: string): readonly Place[] {
  for (const config of configsAround(snapshot, uri)) {
    const key = config.definitions[section].get(name)
    if (key) return [{ uri: config.uri, span: key.span }]
  }
  return []
}

function levelPlace(snapshot: Snapshot, uri: string, level: string): readonly Place[] {
  for (const config of configsAround(snapshot, uri)) {
    const root = config.tree.documents[0]?.root
    const levels = root?.kind === 'map' ? root.entries.find(({ key }) => key.text === 'levels')?.value : undefined
    const item = levels?.kind === 'seq' ? levels.items.find((node) => node.kind === 'scalar' && node.text === level) : undefined
    if (item) return [{ uri: config.uri, span: item.span }]
  }
  return []
}

/** A milestone that a check-in reports. */
function milestone(open: OpenFile, { node, scalar }: Spot, offset: number): readonly Definition[] {
  const model = writtenAt(open, offset)?.model
  const all = model && 'milestones' in model ? (model.milestones?.value ?? []) : []
  const one = all.find(({ title }) => title?.value === scalar?.text)
  return one?.title ? [{ origin: node.span, uri: open.uri, span: one.span, name: one.title.span }] : []
}

/** From an alias to its anchor, `&name`, which stands right before what it names. */
function anchorOf({ node }: Spot, uri: string, text: string | undefined): readonly Definition[] {
  if (node.kind !== 'alias' || !node.target || text === undefined) return []
  const { span } = node.target
  const start = text.lastIndexOf(`&${node.name}`, span.start)
  return [{ origin: node.span, uri, span, name: start < 0 ? span : { start, end: start + node.name.length + 1 } }]
}
