import type { Config } from '../model/config.ts'
import { containsCycle, cycleDays } from '../model/cycle.ts'
import type { Cycle } from '../model/cycle.ts'
import { keyResultItem, objectiveItem } from '../project/facts.ts'
import { get, keys } from '../project/shard-map.ts'
import { cycleOf } from '../project/snapshot.ts'
import type { Item, ObjectiveFacts, PlacedDocument, Snapshot } from '../project/types.ts'
import { scoreOf } from '../project/score.ts'
import { escapeSnippet } from '../syntax/edit-yaml.ts'
import type { Span } from '../text/span.ts'
import { teamChain } from './card-around.ts'
import { joined, sayState } from './say.ts'
import type { Completion } from './types.ts'

/** More than this nobody reads; typing on brings others in. */
export const MOST = 200

export interface Wanted {
  readonly snapshot: Snapshot
  readonly from: PlacedDocument
  readonly cycle: Cycle | undefined
  readonly config: Config
  /** The objective that holds the link, which cannot lead to itself. */
  readonly own: ObjectiveFacts | undefined
  readonly kind: 'supports' | 'depends_on'
  readonly typed: string
  readonly span: Span
}

/** The objectives and key results that a link could lead to: those of the nearest teams first. */
export function linkCompletions(wanted: Wanted): { readonly items: Completion[]; readonly incomplete: boolean } {
  const items: Completion[] = []
  for (const target of targets(wanted)) {
    if (items.length >= MOST) return { items, incomplete: true }
    items.push(linkCompletion(wanted, target, items.length))
  }
  return { items, incomplete: false }
}

/** The same as bare links, no more than so many. */
export function nearestLinks(wanted: Wanted, most: number): string[] {
  const links: string[] = []
  for (const { link } of targets(wanted)) {
    if (links.length >= most) break
    links.push(link)
  }
  return links
}

function* targets(wanted: Wanted): Generator<Target> {
  for (const { team, near } of teamsByNearness(wanted)) yield* targetsIn(wanted, team, near)
}

interface Target {
  readonly item: Item
  readonly link: string
}

/** What is there in the document's own cycle and in those that contain it; the nearest cycle needs no name. */
function* targetsIn(wanted: Wanted, team: string, near: boolean): Generator<Target> {
  const { from, own, typed } = wanted
  const known = new Set<string>()
  for (const { uri, document } of documentsInReach(wanted, team)) {
    for (const objective of document.objectives) {
      if (objective === own || objective.slug === '') continue
      const elsewhere = known.has(objective.slug)
      known.add(objective.slug)
      const whole = elsewhere ? `${team}@${document.cycle}/${objective.slug}` : team === from.document.team && !typed.includes('/') ? objective.slug : `${team}/${objective.slug}`
      yield { item: objectiveItem(uri, document, objective), link: whole }
      if (!near && !typed.startsWith(`${whole}.`)) continue
      for (const keyResult of objective.keyResults) yield { item: keyResultItem(uri, document, objective, keyResult), link: `${whole}.${keyResult.slug}` }
    }
  }
}

function documentsInReach({ snapshot, from, cycle }: Wanted, team: string): readonly PlacedDocument[] {
  const documents = get(snapshot.teams, team) ?? []
  if (!cycle) return documents
  return documents.flatMap((placed) => {
    if (placed.document.cycle === from.document.cycle) return [{ placed, days: 0 }]
    const theirs = cycleOf(snapshot, placed)
    return theirs && containsCycle(theirs, cycle) ? [{ placed, days: cycleDays(theirs) }] : []
  }).sort((a, b) => a.days - b.days).map(({ placed }) => placed)
}

/**
 * For `supports`, the teams above, nearest first; for `depends_on`, the neighbours. Then the own team, the rest of the family, and all others
 * whose name holds what is typed. A team that is typed in full is looked up by name.
 */
function* teamsByNearness({ snapshot, from, kind, typed, config: { teams } }: Wanted): Generator<{ readonly team: string; readonly near: boolean }> {
  const own = from.document.team
  const named = /^([a-z0-9-]+)(?:@[A-Za-z0-9-]*)?\//.exec(typed)?.[1]
  if (named !== undefined) {
    yield { team: named, near: true }
    return
  }
  const seen = new Set<string>()
  const fresh = (team: string) => !seen.has(team) && seen.add(team) !== undefined
  const above = teamChain(snapshot, from.uri, own).slice(1)
  const parent = teams.get(own)?.parent
  const neighbours = parent === undefined ? [] : [...teams.values()].filter((team) => team.parent === parent && team.id !== own).map(({ id }) => id)
  const family = kind === 'supports' ? [...above, own, ...neighbours] : [...neighbours, ...above, own]
  for (const team of family) if (fresh(team)) yield { team, near: kind === 'supports' ? above.includes(team) || team === own : true }
  const words = typed.toLowerCase().split(/[/@.]/)[0]!
  const others: string[] = []
  for (const team of keys(snapshot.teams)) {
    if (seen.has(team)) continue
    if (words !== '' && team.includes(words)) {
      if (fresh(team)) yield { team, near: false }
    } else if (others.length <= MOST) others.push(team) // one more than is shown tells that there are more
    else if (words === '') break
  }
  for (const team of others) if (fresh(team)) yield { team, near: false }
}

function linkCompletion({ snapshot, config: { teams, people }, span }: Wanted, { item, link }: Target, index: number): Completion {
  const { title, owner } = item.keyResult ?? item.objective
  const words = title.replace(/\s+/g, ' ').trim()
  return {
    label: link, kind: 'link', span, snippet: escapeSnippet(link), sort: `b${String(index).padStart(4, '0')}`, filter: `${link} ${words}`, item: item.key,
    title: words, state: sayState(scoreOf(snapshot, item)),
    detail: joined(words, teams.get(item.document.team)?.name ?? item.document.team, owner[0] && (people.get(owner[0])?.name ?? owner[0])),
  }
}
