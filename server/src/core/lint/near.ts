import type { Link } from '../model/link.ts'
import { objectiveItem, keyResultItem } from '../project/facts.ts'
import { entries, get } from '../project/shard-map.ts'
import { configOf } from '../project/snapshot.ts'
import type { Item, PlacedDocument, Resolution, Snapshot } from '../project/types.ts'
import { nearest } from '../text/nearest.ts'
import { linkTo } from './links.ts'

/* What somebody may have meant by a link that leads nowhere. Only asked for such links: it looks at every team. */

/** All teams that have OKRs or stand in the config. */
export const teamsOf = (snapshot: Snapshot, uri: string): ReadonlySet<string> =>
  new Set([...[...entries(snapshot.teams)].map(([team]) => team).filter((team) => team !== ''), ...configOf(snapshot, uri).teams.keys()])

/** The objectives of a team, of all its cycles. */
export const objectivesOf = (snapshot: Snapshot, team: string): Item[] =>
  (get(snapshot.teams, team) ?? []).flatMap(({ uri, document }) => document.objectives.map((objective) => objectiveItem(uri, document, objective)))

/** Why a link may be broken, and the links that would work in its place, best first. */
export interface Guess {
  readonly because: 'spelling' | 'other-cycle' | 'other-team' | 'a-team' | 'a-key-result' | 'nothing-near'
  readonly links: readonly string[]
}

export function guess(snapshot: Snapshot, link: Link, from: PlacedDocument, { part, elsewhere = [] }: Extract<Resolution, { kind: 'broken' }>): Guess {
  const team = link.team ?? from.document.team
  const to = (items: readonly Item[]) => [...new Set(items.map((item) => linkTo(snapshot, item, from)))].sort((a, b) => Number(a.includes('@')) - Number(b.includes('@')))
  switch (part) {
    case 'form': return nothing
    case 'team': {
      const rest = link.text.slice(link.text.indexOf('/') + 1)
      return spelled(nearest(team, teamsOf(snapshot, from.uri)).map((near) => `${near}/${rest}`))
    }
    case 'cycle': {
      const own = get(snapshot.objectives, `${team}/${link.objective}`)
      return own ? { because: 'other-cycle', links: to(latestFirst(own)).slice(0, 3) } : nothing
    }
    case 'key-result': {
      const keyResults = elsewhere.flatMap(({ uri, document, objective }) => objective.keyResults.map((keyResult) => keyResultItem(uri, document, objective, keyResult)))
      const near = nearest(link.keyResult!, keyResults.map((item) => item.keyResult!.slug))
      return spelled(to(near.flatMap((slug) => keyResults.find((item) => item.keyResult!.slug === slug)!)))
    }
    case 'objective': {
      if (elsewhere.length > 0) return { because: 'other-cycle', links: to(latestFirst(elsewhere)).slice(0, 3) }
      const all = objectivesOf(snapshot, team)
      const asKeyResult = all.flatMap(({ uri, document, objective }) => objective.keyResults.filter(({ slug }) => slug === link.objective).map((keyResult) => keyResultItem(uri, document, objective, keyResult)))
      if (asKeyResult.length > 0 && link.keyResult === undefined) return { because: 'a-key-result', links: to(latestFirst(asKeyResult)).slice(0, 3) }
      const near = nearest(link.objective, new Set(all.map(({ objective }) => objective.slug)))
      if (near.length > 0) return spelled(to(near.flatMap((slug) => all.filter(({ objective }) => objective.slug === slug))).slice(0, 3))
      if (link.team === undefined && teamsOf(snapshot, from.uri).has(link.objective)) return { because: 'a-team', links: to(objectivesOf(snapshot, link.objective)).slice(0, 5) }
      const others = [...entries(snapshot.teams)].flatMap(([other]) => (other === team ? [] : (get(snapshot.objectives, `${other}/${link.objective}`) ?? [])))
      return others.length > 0 ? { because: 'other-team', links: to(others).slice(0, 3) } : nothing
    }
  }
}

const nothing: Guess = { because: 'nothing-near', links: [] }
const spelled = (links: readonly string[]): Guess => (links.length > 0 ? { because: 'spelling', links } : nothing)
const latestFirst = (items: readonly Item[]): Item[] => [...items].sort((a, b) => (a.document.cycle < b.document.cycle ? 1 : -1))
