import { comparison } from '../changes/changes.ts'
import { placeOfItem, standingOf, teamNameOf } from '../changes/standings.ts'
import type { Change, ChangePlace, Standing } from '../changes/types.ts'
import { configOf, cycleOf, fileOf, levelOfDocument } from '../project/snapshot.ts'
import { containsCycle, elapsed, parseCycle } from '../model/cycle.ts'
import type { Cycle } from '../model/cycle.ts'
import type { Day } from '../model/day.ts'
import type { Status } from '../model/score.ts'
import { keyResultItem, objectiveItem } from '../project/facts.ts'
import { readings } from '../project/measure.ts'
import { scoreOf } from '../project/score.ts'
import type { KeyResultItem } from '../project/score.ts'
import { get } from '../project/shard-map.ts'
import type { Item, PlacedDocument, Snapshot } from '../project/types.ts'
import { documentsInOrder, objectivesBelow } from './alignment.ts'
import { cycleChoices } from './cycles.ts'
import { personName } from './items.ts'
import { sayHeld } from '../model/say.ts'
import { sayCourse } from './say.ts'

/** The state of a cycle, for people who do not open an editor. Plain data; report-markdown.ts and report-html.ts give it a form. */
export interface CycleReport {
  readonly cycle: string
  /** Missing where the cycle's name says no dates. */
  readonly dates?: Cycle
  /** The share of the cycle that has passed, 0 to 1. */
  readonly elapsed?: number
  readonly today: Day
  /** The name of the widest level's team, when it has one. */
  readonly organisation?: string
  readonly counts: ReadonlyMap<Status, number>
  readonly levels: readonly { readonly level: string; readonly teams: readonly TeamReport[] }[]
  /** What the widest level's key results rest on. */
  readonly coverage: readonly Coverage[]
  readonly risks: readonly Risk[]
  /** Teams that have not yet checked in on many of their key results: one thing to say, and not one for each. */
  readonly silent: readonly Silent[]
  readonly blockers: readonly BlockerReport[]
  readonly since?: { readonly day: Day; readonly changes: readonly Change[] }
}

export interface TeamReport {
  readonly team: string
  readonly name: string
  readonly objectives: readonly ObjectiveReport[]
}

interface ItemReport {
  readonly title: string
  readonly owner: string
  readonly now: Standing
  /** At the last report. */
  readonly then?: Standing
  readonly place: ChangePlace
}

export interface ObjectiveReport extends ItemReport {
  readonly cycle: string
  readonly type?: string
  readonly supports: readonly string[]
  readonly keyResults: readonly KeyResultReport[]
}

export interface KeyResultReport extends ItemReport {
  /** `31% → 34% → 45%` */
  readonly course: string
  readonly confidence?: number
  readonly lastCheckIn?: Day
  /** What the last check-in said. */
  readonly note?: string
  readonly guardrail: boolean
}

export interface Coverage {
  readonly title: string
  readonly team: string
  readonly objective: string
  /** Teams with an objective that supports it, or its objective as a whole. */
  readonly direct: readonly string[]
  readonly whole: readonly string[]
}

export interface Risk {
  readonly title: string
  readonly team: string
  readonly status: Status
  readonly expected?: number
  readonly progress?: number
  /** Of what is to stay within bounds, instead of a way: `99.2%, to stay >= 99.9%`, `>= 99.9%`, `held in 3 of 4 check-ins`. */
  readonly bounds?: { readonly course: string; readonly band: string; readonly held: string; readonly guardrail: boolean }
  readonly note?: string
  readonly owner: string
}

export interface Silent {
  readonly team: string
  /** Of its key results in the report, those that are overdue without a single value. */
  readonly waiting: number
  readonly all: number
}

export interface BlockerReport {
  readonly title: string
  readonly team: string
  readonly keyResult: string
  readonly owner?: string
  readonly since?: Day
}

/** The cycle to report on when nobody names one: the shortest of those under way, or else the latest. */
export const currentCycle = (snapshot: Snapshot): string | undefined => cycleChoices(snapshot)[0]?.name

/** The state of a cycle and of the longer ones around it. `before` is the workspace as it was at the last report. */
export function reportOn(snapshot: Snapshot, cycle: string, before?: { readonly snapshot: Snapshot; readonly day: Day }): CycleReport {
  const { today } = snapshot
  const all = documentsInOrder(snapshot)
  const own = all.find(({ document }) => document.cycle === cycle)
  const dates = own ? cycleOf(snapshot, own) : parseCycle(cycle)
  const documents = all.filter((placed) => belongs(snapshot, placed, cycle, dates))
  const compared = before && comparison(before.snapshot, snapshot, today)
  const then = standingsThen(before?.snapshot, compared?.renamed)
  const items = documents.flatMap(({ uri, document }) => document.objectives.map((objective) => objectiveItem(uri, document, objective)))
  const keyResults = items.flatMap(keyResultsOf)
  const counts = new Map<Status, number>()
  for (const item of keyResults) {
    const { status } = scoreOf(snapshot, item)
    counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  const widest = Math.min(...documents.map((placed) => levelOfDocument(snapshot, placed)))
  const top = items.filter((item) => levelOfDocument(snapshot, item) === widest)
  const levels = levelsOf(snapshot, documents, (item) => objectiveReport(snapshot, item, then))
  return {
    cycle, dates, today, counts, levels,
    elapsed: dates && elapsed(dates, today),
    organisation: top[0] && teamNameOf(snapshot, top[0].uri, top[0].document.team),
    coverage: levels.length > 1 ? top.flatMap((item) => coverageOf(snapshot, item)) : [],
    ...worriesAmong(snapshot, keyResults),
    blockers: documents.flatMap((placed) => blockersIn(snapshot, placed)),
    since: before && compared && { day: before.day, changes: compared.changes.filter(({ subject }) => subject.cycle === cycle || subject.cycle === '') },
  }
}

/** The cycle itself, and those that contain it: a year's objectives matter in each of its quarters. */
function belongs(snapshot: Snapshot, placed: PlacedDocument, cycle: string, dates: Cycle | undefined): boolean {
  if (placed.document.objectives.length === 0) return false
  if (placed.document.cycle === cycle) return true
  const theirs = cycleOf(snapshot, placed)
  return dates !== undefined && theirs !== undefined && containsCycle(theirs, dates)
}

const keyResultsOf = ({ uri, document, objective }: Item): KeyResultItem[] =>
  objective.keyResults.map((keyResult) => ({ ...keyResultItem(uri, document, objective, keyResult), keyResult }))

function levelsOf(snapshot: Snapshot, documents: readonly PlacedDocument[], report: (item: Item) => ObjectiveReport): CycleReport['levels'] {
  const levels = new Map<string, Map<string, { name: string; objectives: ObjectiveReport[] }>>()
  for (const placed of documents) {
    const { uri, document } = placed
    const level = configOf(snapshot, uri).levels[levelOfDocument(snapshot, placed)] ?? 'team'
    const teams = levels.get(level) ?? levels.set(level, new Map()).get(level)!
    const team = teams.get(document.team) ?? teams.set(document.team, { name: teamNameOf(snapshot, uri, document.team), objectives: [] }).get(document.team)!
    team.objectives.push(...document.objectives.map((objective) => report(objectiveItem(uri, document, objective))))
  }
  return [...levels].map(([level, teams]) => ({ level, teams: [...teams].map(([team, { name, objectives }]) => ({ team, name, objectives })) }))
}

/** Looks up the standing of an item on the day of the last report, whatever it was called then. */
function standingsThen(before: Snapshot | undefined, renamed: ReadonlyMap<string, string> = new Map()): (item: Item) => Standing | undefined {
  if (!before) return () => undefined
  const old = new Map([...renamed].map(([was, is]) => [is, was]))
  return (item) => {
    const key = old.get(item.key) ?? item.key
    const [, team = '', cycle = ''] = /^(.*?)@([^/]*)\//.exec(key) ?? []
    for (const { uri, document } of get(before.teams, team) ?? []) {
      if (document.cycle !== cycle) continue
      for (const objective of document.objectives) {
        const own = objectiveItem(uri, document, objective)
        const found = own.key === key ? own : keyResultsOf(own).find((one) => one.key === key)
        if (found) return standingOf(before, found)
      }
    }
    return
  }
}

function objectiveReport(snapshot: Snapshot, item: Item, then: (item: Item) => Standing | undefined): ObjectiveReport {
  const { uri, document, objective } = item
  return {
    ...itemReport(snapshot, item, objective, then),
    cycle: document.cycle,
    type: objective.type,
    supports: objective.supports.map(({ text }) => text),
    keyResults: keyResultsOf(item).map((keyResult) => {
      const { confidence, lastCheckIn } = scoreOf(snapshot, keyResult)
      return {
        ...itemReport(snapshot, keyResult, keyResult.keyResult, then),
        course: sayCourse(readings(keyResult.keyResult), snapshot.today),
        confidence, lastCheckIn, note: noteOf(snapshot, uri, keyResult), guardrail: keyResult.keyResult.guardrail,
      }
    }),
  }
}

function itemReport(snapshot: Snapshot, item: Item, { title, owner }: { readonly title: string; readonly owner: readonly string[] }, then: (item: Item) => Standing | undefined): ItemReport {
  return { title, owner: owner.map((id) => personName(snapshot, item.uri, id)).join(', '), now: standingOf(snapshot, item), then: then(item), place: placeOfItem(item) }
}

/** The note of the last check-in until today. */
function noteOf(snapshot: Snapshot, uri: string, item: KeyResultItem): string | undefined {
  return checkInsOf(snapshot, uri, item).findLast(({ date }) => date !== undefined && date.value <= snapshot.today)?.note?.value
}

function checkInsOf(snapshot: Snapshot, uri: string, { document, objective, keyResult }: KeyResultItem) {
  const entry = get(snapshot.files, uri)
  if (!entry || entry.stale) return []
  const at = entry.facts.indexOf(document)
  const model = fileOf(entry).documents[at]?.objectives[document.objectives.indexOf(objective)]
  return model?.keyResults[objective.keyResults.indexOf(keyResult)]?.checkIns ?? []
}

/** Who carries a key result of the widest level. An objective that supports the whole objective counts for each, but less surely. */
function coverageOf(snapshot: Snapshot, item: Item): Coverage[] {
  const teams = (of: Item) => [...new Set(objectivesBelow(snapshot, of).map((below) => teamNameOf(snapshot, below.uri, below.document.team)))]
  const whole = teams(item)
  return keyResultsOf(item).map((keyResult) => ({
    title: keyResult.keyResult.title, team: teamNameOf(snapshot, item.uri, item.document.team), objective: item.objective.title, direct: teams(keyResult), whole,
  }))
}

const WORRYING: readonly Status[] = ['breached', 'at-risk', 'stale']

/** Beyond these, key results of a team that nobody has measured yet are told as a number. */
const NAMED = 2

/** What to worry about: key results by name, the worst first, and teams that have not begun to check in. */
function worriesAmong(snapshot: Snapshot, keyResults: readonly KeyResultItem[]): Pick<CycleReport, 'risks' | 'silent'> {
  const worries = keyResults.map((item): Risk => {
    const { status, expected, progress } = scoreOf(snapshot, item)
    const of = readings(item.keyResult, item.objective)
    const held = sayHeld(of, snapshot.today)
    return {
      bounds: held === undefined || of.measure.kind !== 'stay' ? undefined : { course: sayCourse(of, snapshot.today), band: of.measure.band.text, held, guardrail: item.keyResult.guardrail },
      title: item.keyResult.title, team: teamNameOf(snapshot, item.uri, item.document.team), status, expected: progress === undefined ? undefined : expected, progress,
      note: noteOf(snapshot, item.uri, item), owner: item.keyResult.owner.map((id) => personName(snapshot, item.uri, id)).join(', '),
    }
  })
  const teams = [...new Set(worries.map(({ team }) => team))].map((name) => worries.filter(({ team }) => team === name))
  const silent = teams.map((all): Silent => ({ team: all[0]!.team, waiting: all.filter(isUnmeasured).length, all: all.length })).filter(({ waiting }) => waiting > NAMED)
  const told = new Set(silent.map(({ team }) => team))
  const risks = worries.filter((risk) => WORRYING.includes(risk.status) && !(told.has(risk.team) && isUnmeasured(risk)))
  return { risks: risks.sort((a, b) => WORRYING.indexOf(a.status) - WORRYING.indexOf(b.status)), silent }
}

const isUnmeasured = ({ status, progress, note }: Risk): boolean => status === 'stale' && progress === undefined && note === undefined

/** Blockers of the last check-in that are not solved: an older one that is not named again is over. */
function blockersIn(snapshot: Snapshot, { uri, document }: PlacedDocument): BlockerReport[] {
  return document.objectives.flatMap((objective) => keyResultsOf(objectiveItem(uri, document, objective)).flatMap((item) => {
    const last = checkInsOf(snapshot, uri, item).findLast(({ date }) => date !== undefined && date.value <= snapshot.today)
    return (last?.blockers ?? []).filter(({ solved }) => !solved || solved.value === false).map(({ title, owner, since }): BlockerReport => ({
      title: title.value, team: teamNameOf(snapshot, uri, document.team), keyResult: item.keyResult.title,
      owner: owner && personName(snapshot, uri, owner.value), since: since?.value ?? last!.date!.value,
    }))
  }))
}
