import { factsOfItem } from '../project/facts.ts'
import { itemsOfObjective } from '../project/resolve.ts'
import { values } from '../project/shard-map.ts'
import type { Item, Snapshot } from '../project/types.ts'
import { configPlace } from './definition.ts'
import { personName, placeOf, teamName, teamsOf } from './items.ts'
import { joined } from './say.ts'
import type { Place } from './types.ts'

export interface WorkspaceSymbol {
  readonly name: string
  readonly kind: 'objective' | 'key-result' | 'team'
  /** Whose it is. */
  readonly container: string
  readonly place: Place
}

/** More than anybody scrolls through. */
const MOST = 200

/** Objectives, key results and teams whose words, id, team or owner hold the letters of `query` in this order; the closest first. */
export function workspaceSymbols(snapshot: Snapshot, query: string): readonly WorkspaceSymbol[] {
  const wanted = query.toLowerCase().replace(/\s+/g, '')
  const found: { symbol: WorkspaceSymbol; far: number }[] = []
  const consider = (words: string, ids: () => string, symbol: () => WorkspaceSymbol) => {
    const far = distance(wanted, words.toLowerCase()) ?? (ids().toLowerCase().includes(wanted) ? 1 : undefined)
    if (far !== undefined) found.push({ far, symbol: symbol() })
  }
  for (const { team, uri } of teamsOf(snapshot)) {
    const [place] = configPlace(snapshot, uri, 'teams', team)
    consider(teamName(snapshot, uri, team), () => team, () => ({ name: teamName(snapshot, uri, team), kind: 'team', container: '', place: place ?? { uri, span: { start: 0, end: 0 } } }))
  }
  for (const objectives of values(snapshot.objectives)) {
    for (const objective of objectives) for (const item of itemsOfObjective(objective)) consider(`${factsOfItem(item).title} ${item.document.team}`, () => idsOf(snapshot, item), () => symbolOf(snapshot, item))
  }
  return found.sort((a, b) => a.far - b.far || (a.symbol.name < b.symbol.name ? -1 : 1)).slice(0, MOST).map(({ symbol }) => symbol)
}

/** Id and owners, each as it is written; a space, which nobody's query has any more, between them. */
const idsOf = (snapshot: Snapshot, item: Item): string => {
  const { document, objective, keyResult, uri } = item
  const owners = factsOfItem(item).owner.map((owner) => `${owner} ${personName(snapshot, uri, owner).replace(/\s+/g, '')}`)
  return [`${document.team}/${objective.slug}${keyResult ? `.${keyResult.slug}` : ''}`, ...owners].join(' ')
}

const symbolOf = (snapshot: Snapshot, item: Item): WorkspaceSymbol => ({
  name: factsOfItem(item).title.replace(/\s+/g, ' ').trim() || factsOfItem(item).slug,
  kind: item.keyResult ? 'key-result' : 'objective',
  container: joined(teamName(snapshot, item.uri, item.document.team), item.document.cycle),
  place: placeOf(item),
})

/** Letters strewn further than this are in any sentence. */
const APART = 3

/** How many letters lie between the first and the last that match; 0 when they stand together, less at the very start, undefined when some are missing or far from the others. */
function distance(wanted: string, words: string): number | undefined {
  const whole = words.replace(/\s+/g, '').indexOf(wanted)
  if (whole >= 0) return whole === 0 ? -1 : 0
  let nearest: number | undefined
  for (let first = words.indexOf(wanted[0]!); first >= 0; first = words.indexOf(wanted[0]!, first + 1)) {
    let at = first
    for (let i = 1; i < wanted.length && at >= 0; i++) at = words.indexOf(wanted[i]!, at + 1)
    if (at < 0) break // nor from any place further on
    nearest = Math.min(nearest ?? Infinity, at - first + 1 - wanted.length)
  }
  return nearest !== undefined && nearest <= APART * wanted.length ? nearest : undefined
}
