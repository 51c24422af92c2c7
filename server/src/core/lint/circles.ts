import { walk, wholeObjective } from '../project/circles.ts'
import type { LinkKind } from '../project/circles.ts'
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

/** The shortest circle through an objective, if this is the place to report it: at the member with the smallest key. */
export function circleAt(snapshot: Snapshot, place: ObjectivePlace, kind: LinkKind): Circle | undefined {
  const written = [place, ...keyResultPlaces(place)].flatMap(linksOf).filter((one) => one.kind === kind)
  if (written.length === 0) return
  const own = (get(snapshot.objectives, `${place.item.document.team}/${place.facts.slug}`) ?? []).find(({ key }) => key === place.item.key)
  // The second of two with the same id is a finding already.
  if (!own || own.uri !== place.item.uri) return
  const { circle: items } = walk(snapshot, own, kind)
  if (!items || items.some(({ key }) => key < own.key)) return
  const next = items[1] ?? own
  const leadsOn = (text: string) => {
    const target = targetOf(snapshot, text, own)
    return target !== undefined && wholeObjective(target).key === next.key
  }
  const link = written.find((one) => one.link && leadsOn(one.link.text))
  if (!link) return
  const names = items.map((item) => `\`${linkTo(snapshot, item, own)}\``)
  const related = items.slice(1).map((item, i): Related => ({
    uri: item.uri, span: item.objective.at, message: `${names[i + 1]} ${kind === 'supports' ? 'supports' : 'waits for'} ${names[i + 2] ?? names[0]}`,
  }))
  return { items, link, text: [...names, names[0]].join(' → '), related }
}
