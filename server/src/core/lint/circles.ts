import { objectiveItem } from '../project/facts.ts'
import { targetOf } from '../project/resolve.ts'
import { get } from '../project/shard-map.ts'
import type { Item, Snapshot } from '../project/types.ts'
import { linksOf, linkTo } from './links.ts'
import type { WrittenLink } from './links.ts'
import { keyResultPlaces } from './places.ts'
import type { ObjectivePlace, Related } from './rule.ts'

/** A way from an objective back to itself, over links of one kind. */
export interface Circle {
  /** The objectives on the way, the first one once. */
  readonly items: readonly Item[]
  /** The link with which the first one begins. */
  readonly link: WrittenLink
  /** `growth/habit` → `company/loved` → `growth/habit`. */
  readonly text: string
  readonly related: readonly Related[]
}

/** Nobody draws a longer one on purpose, and a chain that long need not be walked at every keystroke. */
const MOST = 1_000

/** The shortest circle through an objective, if this is the place to report it: at the member with the smallest key. */
export function circleAt(snapshot: Snapshot, place: ObjectivePlace, kind: 'supports' | 'depends_on'): Circle | undefined {
  const own = (get(snapshot.objectives, `${place.item.document.team}/${place.facts.slug}`) ?? []).find(({ key }) => key === place.item.key)
  // The second of two with the same id is a finding already.
  if (!own || own.uri !== place.item.uri) return
  const items = shortest(snapshot, own, kind)
  if (!items || items.some(({ key }) => key < own.key)) return
  const next = items[1] ?? own
  const written = [place, ...keyResultPlaces(place)].flatMap(linksOf)
  const link = written.find((one) => one.kind === kind && one.link && onObjective(targetOf(snapshot, one.link.text, own))?.key === next.key)
  if (!link) return
  const names = items.map((item) => `\`${linkTo(snapshot, item, own)}\``)
  const related = items.slice(1).map((item, i): Related => ({
    uri: item.uri, span: item.objective.at, message: `${names[i + 1]} ${kind === 'supports' ? 'supports' : 'waits for'} ${names[i + 2] ?? names[0]}`,
  }))
  return { items, link, text: [...names, names[0]].join(' → '), related }
}

function shortest(snapshot: Snapshot, own: Item, kind: 'supports' | 'depends_on'): readonly Item[] | undefined {
  const cameFrom = new Map<string, { item: Item; before?: string }>([[own.key, { item: own }]])
  const queue = [own]
  for (let i = 0; i < queue.length && i < MOST; i++) {
    const at = queue[i]!
    for (const next of edges(snapshot, at, kind)) {
      if (next.key === own.key) return way(cameFrom, at)
      if (cameFrom.has(next.key)) continue
      cameFrom.set(next.key, { item: next, before: at.key })
      queue.push(next)
    }
  }
  return undefined
}

function way(cameFrom: ReadonlyMap<string, { item: Item; before?: string }>, last: Item): Item[] {
  const items: Item[] = []
  for (let at = cameFrom.get(last.key); at; at = at.before === undefined ? undefined : cameFrom.get(at.before)) items.unshift(at.item)
  return items
}

/** The objectives that an objective and its key results lead to. That a key result names a neighbour within its own objective is no circle. */
function edges(snapshot: Snapshot, item: Item, kind: 'supports' | 'depends_on'): Item[] {
  const targets = (links: readonly { readonly text: string }[]) => links.flatMap(({ text }) => targetOf(snapshot, text, item) ?? [])
  const linksIn = (of: Item['objective'] | Item['objective']['keyResults'][number]) => (kind === 'supports' ? of.supports : of.dependsOn)
  const fromKeyResults = item.objective.keyResults.flatMap((keyResult) =>
    targets(linksIn(keyResult)).filter((target) => onObjective(target)!.key !== item.key || !target.keyResult || target.keyResult.slug === keyResult.slug))
  return [...targets(linksIn(item.objective)), ...fromKeyResults].map((target) => onObjective(target)!)
}

const onObjective = (item: Item | undefined): Item | undefined => item && (item.keyResult ? objectiveItem(item.uri, item.document, item.objective) : item)
