import { sayPercent } from '../model/say.ts'
import { factsOfItem, keyResultItem, objectiveItem } from '../project/facts.ts'
import { scoreOf } from '../project/score.ts'
import { get } from '../project/shard-map.ts'
import { configOf } from '../project/snapshot.ts'
import type { Item, PlacedDocument, Snapshot } from '../project/types.ts'
import { contains } from '../text/span.ts'
import { alignmentOf, documentsInOrder, objectivesBelow, parentsOf, whenIs } from './alignment.ts'
import { cardWithFindings } from './card.ts'
import { itemsByKey, openFile, placeOf, teamName, writtenAt } from './items.ts'
import { escapeMarkdown } from './markdown.ts'
import { count, joined, sayGrade, sayStanding } from './say.ts'
import { shows, showsDocument } from './tree-filter.ts'
import { groupOf, treeGroups } from './tree-groups.ts'
import type { Group } from './tree-groups.ts'
import { byWords, inTreeOrder } from './tree-order.ts'
import type { FindingAt, FindingsOf, TreeRow, TreeShape, TreeView } from './types.ts'

/*
 * The two trees. A row's id is the way from the top: the keys of all that is above it. Children are found from the id alone, so that nothing
 * has to be kept between two questions, and an edit elsewhere changes no id.
 */

interface Asked {
  readonly snapshot: Snapshot
  readonly view: TreeView
  readonly shape: TreeShape
  readonly findings: FindingsOf
}

const none: FindingsOf = () => []

/** The rows below `parent`, or the top rows. */
export function treeRows(snapshot: Snapshot, view: TreeView, shape: TreeShape = {}, parent?: string, findings: FindingsOf = none): readonly TreeRow[] {
  const asked = { snapshot, view, shape, findings }
  const way = parent === undefined ? [] : wayOf(parent)
  return view === 'alignment' ? alignmentRows(asked, way) : teamRows(asked, way)
}

/** The rows from the top down to the objective or key result at an offset; empty where nothing of the view stands there. */
export function treePath(snapshot: Snapshot, view: TreeView, shape: TreeShape, uri: string, offset: number, findings: FindingsOf = none): readonly TreeRow[] {
  const open = openFile(snapshot, uri)
  const key = open && writtenAt(open, offset)?.item.key
  const item = key === undefined ? undefined : itemsByKey(snapshot, key, uri)[0]
  if (!item || !shows(snapshot, view, shape, item)) return []
  const asked = { snapshot, view, shape, findings }
  const objective = objectiveItem(item.uri, item.document, item.objective)
  const items = item.keyResult ? [objective, item] : [objective]
  if (view === 'teams') {
    const { team } = item.document
    return [teamRow(asked, team), cycleRow(asked, item), ...rowsAlong(asked, [team, cycleKey(item)], items)]
  }
  if (shape.group) {
    const group = groupOf(groupsIn(asked, shape.group), item)
    return group ? [groupRow(asked, group), ...rowsAlong(asked, [groupSegment(group)], items)] : []
  }
  const path = pathTo(snapshot, objective, new Set())
  if (!path) return []
  const along = [...path.items, ...items.slice(1)]
  return path.unaligned ? [unalignedRow(asked), ...rowsAlong(asked, [UNALIGNED], along)] : rowsAlong(asked, [], along)
}

function rowsAlong(asked: Asked, from: readonly string[], items: readonly Item[]): TreeRow[] {
  let way = from
  return items.map((item) => {
    const row = itemRow(asked, item, way)
    way = wayOf(row.id)
    return row
  })
}

/** Items from the top to an objective, key results on the way included. */
function pathTo(snapshot: Snapshot, item: Item, seen: Set<unknown>): { items: readonly Item[]; unaligned: boolean } | undefined {
  seen.add(item.objective)
  const { top, unaligned } = alignmentOf(snapshot)
  const is = (other: Item) => other.objective === item.objective
  if (top.some(is)) return { items: [item], unaligned: false }
  if (unaligned.some(is)) return { items: [item], unaligned: true }
  for (const parent of parentsOf(snapshot, item)) {
    if (seen.has(parent.objective)) continue
    const path = pathTo(snapshot, objectiveItem(parent.uri, parent.document, parent.objective), seen)
    if (path) return { ...path, items: [...path.items, ...(parent.keyResult ? [parent] : []), item] }
  }
}

// Ids

const SEPARATOR = '>'
const UNALIGNED = 'unaligned'

const segment = (key: string): string => key.replace(/%/g, '%25').replace(/>/g, '%3E')
const unsegment = (text: string): string => text.replace(/%3E/g, '>').replace(/%25/g, '%')
const idOf = (way: readonly string[]): string => way.map(segment).join(SEPARATOR)
const wayOf = (id: string): readonly string[] => id.split(SEPARATOR).map(unsegment)

/** A key, with a number behind it where others before it have the same one. */
function uniqueKey(snapshot: Snapshot, item: Item): string {
  const facts = factsOfItem(item)
  const twin = itemsByKey(snapshot, item.key).findIndex((other) => factsOfItem(other) === facts)
  return twin > 0 ? `${item.key}~${twin}` : item.key
}

function itemOf(snapshot: Snapshot, key: string | undefined): Item | undefined {
  if (key === undefined) return
  const twin = /^(.*)~(\d+)$/s.exec(key)
  return itemsByKey(snapshot, key)[0] ?? (twin ? itemsByKey(snapshot, twin[1]!)[Number(twin[2])] : undefined)
}

// Alignment

function alignmentRows(asked: Asked, way: readonly string[]): readonly TreeRow[] {
  const { snapshot, shape } = asked
  if (shape.group) return groupedRows(asked, shape.group, way)
  if (way.length === 0) {
    const { top, unaligned } = alignmentOf(snapshot)
    const rows = itemRows(asked, top, way)
    return unaligned.some((item) => isShown(asked, item)) ? [...rows, unalignedRow(asked)] : rows
  }
  if (way.length === 1 && way[0] === UNALIGNED) return itemRows(asked, alignmentOf(snapshot).unaligned, way)
  const item = itemOf(snapshot, way.at(-1))
  return item ? itemRows(asked, below(snapshot, item), way) : []
}

const isShown = ({ snapshot, view, shape }: Asked, item: Item): boolean => shows(snapshot, view, shape, item)

/** The rows of those items that the filter leaves, in the order asked for. */
const itemRows = (asked: Asked, items: readonly Item[], way: readonly string[]): readonly TreeRow[] =>
  inTreeOrder(asked.snapshot, items.filter((item) => isShown(asked, item)), asked.shape.sort).map((item) => itemRow(asked, item, way))

/** Of an objective, its key results and what supports it as a whole; of a key result, what supports it. */
function below(snapshot: Snapshot, item: Item): readonly Item[] {
  return item.keyResult ? objectivesBelow(snapshot, item) : [...keyResultsOf(item), ...objectivesBelow(snapshot, item)]
}

const keyResultsOf = ({ uri, document, objective }: Item): readonly Item[] =>
  objective.keyResults.map((keyResult) => keyResultItem(uri, document, objective, keyResult))

function unalignedRow(asked: Asked): TreeRow {
  const objectives = alignmentOf(asked.snapshot).unaligned.filter((item) => isShown(asked, item)).length
  return {
    id: UNALIGNED, kind: 'unaligned', label: 'Not aligned', description: count(objectives, 'objective'), state: 'none', children: true, open: false, findings: 0,
    tooltip: 'Objectives that support nothing further up. Give each a `supports:`, or ask what it is for.',
    accessible: `Not aligned: ${count(objectives, 'objective')} that support nothing further up`,
  }
}

// Groups, in place of the alignment

const groupSegment = ({ kind, value }: Group): string => `${kind}=${value}`

const groupsIn = ({ snapshot, shape }: Asked, by: NonNullable<TreeShape['group']>): readonly Group[] => treeGroups(snapshot, by, shape)

function groupedRows(asked: Asked, by: NonNullable<TreeShape['group']>, way: readonly string[]): readonly TreeRow[] {
  const { snapshot, shape } = asked
  const groups = groupsIn(asked, by)
  if (way.length === 0) return groups.map((group) => groupRow(asked, group))
  if (way.length === 1) {
    const items = groups.find((group) => groupSegment(group) === way[0])?.items ?? []
    const [objectives, keyResults] = [items.filter(({ keyResult }) => !keyResult), items.filter(({ keyResult }) => keyResult)]
    return [objectives, keyResults].flatMap((some) => inTreeOrder(snapshot, some, shape.sort)).map((item) => itemRow(asked, item, way))
  }
  const item = itemOf(snapshot, way.at(-1))
  return item ? itemRows(asked, below(snapshot, item), way) : []
}

function groupRow(asked: Asked, group: Group): TreeRow {
  const { kind, label, state, items } = group
  const keyResults = items.filter(({ keyResult }) => keyResult).length
  const objectives = items.length - keyResults
  const size = joined(objectives > 0 && count(objectives, 'objective'), keyResults > 0 && count(keyResults, 'key result'))
  return {
    id: idOf([groupSegment(group)]), kind, label, description: size, tooltip: `**${escapeMarkdown(label)}**\n\n${size}`, accessible: `${label}, ${size.replace(' · ', ', ')}`, state,
    children: true, open: groupsIn(asked, asked.shape.group!)[0] === group, findings: 0,
  }
}

// Teams

const cycleKey = ({ document: { team, cycle } }: PlacedDocument): string => `${team}@${cycle}`

function teamRows(asked: Asked, way: readonly string[]): readonly TreeRow[] {
  const { snapshot, shape } = asked
  const [team, cycle, ...keys] = way
  if (team === undefined) {
    const teams = new Set(documentsInOrder(snapshot).filter((placed) => showsDocument(snapshot, shape, placed)).map(({ document }) => document.team))
    const rows = [...teams].map((id) => teamRow(asked, id))
    return shape.sort === 'title' ? rows.sort((a, b) => byWords(a.label, b.label)) : rows
  }
  if (cycle === undefined) {
    const cycles = new Map(documentsOf(asked, team).map((placed) => [cycleKey(placed), placed]))
    return [...cycles.values()].sort((a, b) => byTime(snapshot, a, b)).map((placed) => cycleRow(asked, placed))
  }
  if (keys.length === 0) {
    const objectives = documentsOf(asked, team).filter((placed) => cycleKey(placed) === cycle)
      .flatMap(({ uri, document }) => document.objectives.map((objective) => objectiveItem(uri, document, objective)))
    return itemRows(asked, objectives, way)
  }
  const item = itemOf(snapshot, keys.at(-1))
  if (!item) return []
  return [...(item.keyResult ? [] : itemRows(asked, keyResultsOf(item), way)), ...initiativesOf(item).map((initiative) => initiativeRow(item, initiative, way))]
}

function byTime(snapshot: Snapshot, a: PlacedDocument, b: PlacedDocument): number {
  const [left, right] = [whenIs(snapshot, a), whenIs(snapshot, b)]
  return left.rank - right.rank || left.within - right.within
}

const documentsOf = ({ snapshot, shape }: Asked, team: string): readonly PlacedDocument[] =>
  (get(snapshot.teams, team) ?? []).filter((placed) => showsDocument(snapshot, shape, placed))

function teamRow(asked: Asked, team: string): TreeRow {
  const documents = documentsOf(asked, team)
  const cycles = new Set(documents.map(cycleKey)).size
  const uri = documents[0]?.uri ?? ''
  const label = team === '' ? 'Without a team' : teamName(asked.snapshot, uri, team)
  const level = configOf(asked.snapshot, uri).teams.get(team)?.level
  return {
    id: idOf([team]), kind: 'team', label, description: joined(level, cycles > 1 && count(cycles, 'cycle')), tooltip: `**${escapeMarkdown(label)}**`,
    accessible: `Team ${label}, ${count(cycles, 'cycle')}`, state: 'none', children: true, open: false, findings: 0,
  }
}

function cycleRow(asked: Asked, placed: PlacedDocument): TreeRow {
  const { snapshot } = asked
  const { team, cycle } = placed.document
  const objectives = documentsOf(asked, team).filter(({ document }) => document.cycle === cycle).reduce((sum, { document }) => sum + document.objectives.length, 0)
  const label = cycle || 'Without a cycle'
  const current = whenIs(snapshot, placed).rank === 0
  return {
    id: idOf([team, cycleKey(placed)]), kind: 'cycle', label, description: joined(count(objectives, 'objective'), current && 'now'), tooltip: `**${escapeMarkdown(label)}**`,
    accessible: `Cycle ${label}, ${count(objectives, 'objective')}`, state: 'none', children: objectives > 0, open: current, findings: 0,
    place: { uri: placed.uri, span: { start: placed.document.span.start, end: placed.document.span.start } },
  }
}

type Initiative = Item['objective']['initiatives'][number]

/** Of a key result, its own and those of its objective that name it; of an objective, the rest. */
function initiativesOf({ objective, keyResult }: Item): readonly Initiative[] {
  const named = ({ keyResult }: Initiative, slug: string) => keyResult?.text === slug || keyResult?.text.endsWith(`${objective.slug}.${slug}`) === true
  if (keyResult) return [...keyResult.initiatives, ...objective.initiatives.filter((initiative) => named(initiative, keyResult.slug))]
  return objective.initiatives.filter((initiative) => !objective.keyResults.some(({ slug }) => named(initiative, slug)))
}

function initiativeRow(item: Item, initiative: Initiative, way: readonly string[]): TreeRow {
  const label = initiative.title || 'Without a title'
  return {
    id: idOf([...way, `initiative at ${initiativesOf(item).indexOf(initiative)}`]), kind: 'initiative', label, description: initiative.done ? 'done' : '',
    tooltip: `**${escapeMarkdown(label)}**`, accessible: `Initiative: ${label}${initiative.done ? ', done' : ''}`, state: 'none',
    place: { uri: item.uri, span: initiative.at }, children: false, open: false, findings: 0,
  }
}

// Objectives and key results

function itemRow(asked: Asked, item: Item, way: readonly string[]): TreeRow {
  const { snapshot, view, shape } = asked
  const facts = factsOfItem(item)
  const score = scoreOf(snapshot, item)
  const key = uniqueKey(snapshot, item)
  const circle = way.includes(key)
  const findings = findingsAt(asked, item)
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length
  const label = facts.title.replace(/\s+/g, ' ').trim() || 'Without a title'
  const alone = !item.keyResult || (shape.group !== undefined && way.length === 1)
  const from = view === 'alignment' && alone ? whose(snapshot, item) : undefined
  const progress = score.progress === undefined ? undefined : sayPercent(score.progress)
  const kind = item.keyResult ? 'key-result' : 'objective'
  return {
    id: idOf([...way, key]), kind, label, key: item.key, state: score.status, findings: loud, place: placeOf(item),
    description: joined(sayGrade(score) ?? sayStanding(score), progress, from, circle && 'already above'),
    tooltip: cardWithFindings(snapshot, item, findings),
    accessible: [`${item.keyResult ? 'Key result' : 'Objective'}: ${label}`, sayStanding(score), sayGrade(score) && `score ${sayGrade(score)}`, progress, from, loud > 0 && count(loud, 'finding')]
      .filter(Boolean).join(', '),
    children: !circle && hasChildren(asked, item),
    open: way.length === 0,
  }
}

/** The team of a row that may stand below another team's, and its cycle where that is not today's. */
function whose(snapshot: Snapshot, item: Item): string {
  return joined(teamName(snapshot, item.uri, item.document.team), whenIs(snapshot, item).rank > 0 && item.document.cycle)
}

function hasChildren(asked: Asked, item: Item): boolean {
  const { snapshot, view } = asked
  const children = view === 'alignment' ? below(snapshot, item) : item.keyResult ? [] : keyResultsOf(item)
  return children.some((child) => isShown(asked, child)) || (view === 'teams' && initiativesOf(item).length > 0)
}

const loudness = ['error', 'warning', 'info', 'hint']

function findingsAt({ findings }: Asked, item: Item): readonly FindingAt[] {
  const { span } = factsOfItem(item)
  return findings(item.uri).filter((finding) => contains(span, finding.span)).sort((a, b) => loudness.indexOf(a.severity) - loudness.indexOf(b.severity))
}
