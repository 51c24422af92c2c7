import { sayPercent } from '../model/say.ts'
import { keyResultItem, objectiveItem } from '../project/facts.ts'
import { targetOf } from '../project/resolve.ts'
import { scoreOf } from '../project/score.ts'
import { levelOfDocument } from '../project/snapshot.ts'
import type { Item, ObjectiveFacts, Snapshot } from '../project/types.ts'
import type { Span } from '../text/span.ts'
import { documentsInOrder, whenIs } from './alignment.ts'
import { personName, placeOf, teamName } from './items.ts'
import { count, sayGrade, sayStanding } from './say.ts'
import type { Place, State } from './types.ts'

/** A person or team: what the files call it, and what people do. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** An objective on the map. */
export interface MapNode {
  /** Its key; with a number behind it where others have the same one. */
  readonly id: string
  readonly title: string
  readonly team: Named
  readonly cycle: string
  /** Whether its cycle contains today; so does an unknown one. */
  readonly now: boolean
  readonly owners: readonly Named[]
  /** Of its team, 0 the widest. */
  readonly level: number
  readonly state: State
  /** `0.4`; missing while nothing is known. */
  readonly score?: string
  /** `41%` */
  readonly progress?: string
  readonly keyResults: readonly { readonly title: string; readonly state: State; readonly score?: string }[]
  /** How often anybody checked in on its key results. */
  readonly checkIns: number
  /** All of it in words, for screen readers. */
  readonly accessible: string
  /** What to show, and all of its text, to tell what the cursor stands in. */
  readonly place: Place
  readonly whole: Span
}

/** From an objective to what it supports or depends on; links of key results count for their objectives. */
export interface MapEdge {
  readonly from: string
  readonly to: string
  readonly kind: 'supports' | 'depends_on'
}

export interface AlignmentMap {
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
}

/** The whole company's objectives and how they hang together. What is linked in vain is left out: that is a finding. */
export function alignmentMap(snapshot: Snapshot): AlignmentMap {
  const items = documentsInOrder(snapshot).flatMap(({ uri, document }) => document.objectives.map((objective) => objectiveItem(uri, document, objective)))
  const ids = new Map<ObjectiveFacts, string>()
  const times = new Map<string, number>()
  for (const { key, objective } of items) {
    const before = times.get(key) ?? 0
    times.set(key, before + 1)
    ids.set(objective, before === 0 ? key : `${key}~${before}`)
  }
  const edges = new Map<string, MapEdge>()
  const join = (item: Item, kind: MapEdge['kind'], links: readonly { readonly text: string }[]) => {
    for (const { text } of links) {
      const target = targetOf(snapshot, text, item)?.objective
      const [from, to] = [ids.get(item.objective), target && ids.get(target)]
      if (from !== undefined && to !== undefined && from !== to) edges.set(JSON.stringify([from, to, kind]), { from, to, kind })
    }
  }
  for (const item of items) {
    for (const { supports, dependsOn } of [item.objective, ...item.objective.keyResults]) {
      join(item, 'supports', supports)
      join(item, 'depends_on', dependsOn)
    }
  }
  const links = new Map<string, Links>()
  const linksOf = (id: string) => links.get(id) ?? { supports: 0, supportedBy: 0, dependsOn: 0 }
  for (const { from, to, kind } of edges.values()) {
    const [one, other] = [linksOf(from), linksOf(to)]
    links.set(from, kind === 'supports' ? { ...one, supports: one.supports + 1 } : { ...one, dependsOn: one.dependsOn + 1 })
    if (kind === 'supports') links.set(to, { ...other, supportedBy: other.supportedBy + 1 })
  }
  return { nodes: items.map((item) => nodeOf(snapshot, item, ids.get(item.objective)!, linksOf(ids.get(item.objective)!))), edges: [...edges.values()] }
}

/** How many links an objective has, by kind. */
interface Links {
  readonly supports: number
  readonly supportedBy: number
  readonly dependsOn: number
}

function nodeOf(snapshot: Snapshot, item: Item, id: string, links: Links): MapNode {
  const { uri, document: { team, cycle }, objective } = item
  const score = scoreOf(snapshot, item)
  const title = oneLine(objective.title)
  const grade = sayGrade(score)
  const progress = score.progress === undefined ? undefined : sayPercent(score.progress)
  const owners = objective.owner.map((owner) => ({ id: owner, name: personName(snapshot, uri, owner) }))
  const name = team === '' ? 'Without a team' : teamName(snapshot, uri, team)
  const linked = [
    links.supports > 0 && `supports ${links.supports}`, links.supportedBy > 0 && `supported by ${links.supportedBy}`, links.dependsOn > 0 && `depends on ${links.dependsOn}`,
  ]
  return {
    id, title, team: { id: team, name }, cycle, owners, state: score.status, score: grade, progress,
    now: [0, 3].includes(whenIs(snapshot, item).rank),
    level: levelOfDocument(snapshot, item),
    keyResults: objective.keyResults.map((keyResult) => {
      const own = scoreOf(snapshot, keyResultItem(uri, item.document, objective, keyResult))
      return { title: oneLine(keyResult.title), state: own.status, score: sayGrade(own) }
    }),
    checkIns: objective.keyResults.reduce((sum, { readings }) => sum + readings.points.length, 0),
    accessible: [
      title, name, cycle, sayStanding(score), grade && `score ${grade}`, owners.length > 0 && `owner ${owners.map((owner) => owner.name).join(' and ')}`,
      count(objective.keyResults.length, 'key result'), ...linked,
    ].filter(Boolean).join(', '),
    place: placeOf(item), whole: objective.span,
  }
}

const oneLine = (title: string): string => title.replace(/\s+/g, ' ').trim() || 'Without a title'
