import type { Cadence, Scoring } from './config.ts'
import type { Cycle } from './cycle.ts'
import { elapsed } from './cycle.ts'
import type { Day } from './day.ts'
import { expectedProgress, firstCheckIn, nextCheckIn, ownPeriod, trendValue } from './pace.ts'
import type { Readings } from './progress.ts'
import { isInside, pointsUntil, progressAfter, valuesUntil } from './progress.ts'

export type Status = 'closed' | 'stale' | 'breached' | 'not-started' | 'on-track' | 'behind' | 'at-risk'
export type ScoreBand = 'red' | 'yellow' | 'green'

/** Which condition settled the status of a key result. */
export type StatusReason =
  | 'closed'
  /** The next check-in is overdue past the grace days. */
  | 'overdue'
  /** The cycle is over, and when it ended the last check-in was too old for its good number to be believed. */
  | 'outdated'
  | 'outside-band'
  | 'before-cycle'
  | 'before-first-check-in'
  /** There are check-ins, but no value from which progress follows; too early to worry. */
  | 'no-progress-known'
  /** No pace can be reckoned, because the cycle is not known. */
  | 'no-cycle'
  | 'reached'
  | 'pace'

export interface ScoreSettings {
  readonly scoring: Scoring
  readonly cadence: Cadence
}

/** Shares are parts of 1: a progress of 0.21 is 21%. */
interface Score {
  /** Not clamped; undefined while it is not known. */
  readonly progress?: number
  /** 0.0 to 1.0, one decimal: the grade given at closing, or until then the progress. */
  readonly score: number
  /** The score is a grade somebody gave. */
  readonly graded: boolean
  readonly band: ScoreBand
  readonly status: Status
  readonly expected?: number
  /** Expected less actual progress; below 0 when ahead. */
  readonly gap?: number
}

export interface KeyResultScore extends Score {
  readonly because: StatusReason
  /** The progress that the last check-ins head for. */
  readonly forecast?: number
  readonly latest?: number
  /** 0 to 10, as last stated. */
  readonly confidence?: number
  readonly confidenceBefore?: number
  readonly lastCheckIn?: Day
  /** When the next check-in is due; it may have passed. Undefined when none is expected any more. */
  readonly checkInDue?: Day
}

/** The numbers of a key result as they stand on `today` (scoring.md). Without a cycle there is no pace. */
export function keyResultScore(readings: Readings, cycle: Cycle | undefined, today: Day, settings: ScoreSettings): KeyResultScore {
  const { measure, closed } = readings
  const points = pointsUntil(readings, today)
  const values = valuesUntil(readings, today)
  const progress = progressAfter(measure, values)
  const period = cycle && ownPeriod(cycle, readings.due)
  const expected = period && expectedOf(readings, elapsed(period, today), settings.scoring)
  const stated = [readings.confidence, ...points.map((point) => point.confidence)].filter((confidence) => confidence !== undefined)
  const due = checkInDue(readings, progress, period, today, settings.cadence)
  const open = !closed && !(period && today > period.end)
  const trend = open && period && (measure.kind === 'from-to' || measure.kind === 'levels') ? trendValue(points, period.end) : undefined
  return {
    progress,
    ...grade(progress, closed, settings.scoring),
    ...statusOf({ readings, values, progress, expected, period, due, today }, settings),
    expected,
    gap: gapOf(expected, progress),
    forecast: trend === undefined ? undefined : progressAfter(measure, [...values, trend]),
    latest: values.at(-1),
    confidence: stated.at(-1),
    confidenceBefore: stated.at(-2),
    lastCheckIn: points.at(-1)?.day,
    checkInDue: open ? due : undefined,
  }
}

/** What must hold all the time is expected in full from the first day on; it is not earned little by little. */
function expectedOf({ measure }: Readings, passed: number, { pace }: Scoring): number {
  return measure.kind === 'stay' ? Math.ceil(passed) : expectedProgress(pace, passed)
}

/**
 * When the next check-in is due, at the latest on the last day. Nothing is due where progress does not come from check-ins (milestones,
 * done or not, `current` alone), until somebody begins to write some; nor for a step that is done and stays done.
 */
function checkInDue(readings: Readings, progress: number | undefined, period: Cycle | undefined, today: Day, cadence: Cadence): Day | undefined {
  const { kind } = readings.measure
  const last = pointsUntil(readings, today).at(-1)?.day
  const steps = kind === 'milestones' || kind === 'done'
  if (steps && (progress ?? 0) >= 1) return
  if (last === undefined && (steps || readings.current !== undefined)) return
  if (!period) return last === undefined ? undefined : nextCheckIn(last, cadence)
  const next = last === undefined || last < period.start ? firstCheckIn(period.start, cadence) : nextCheckIn(last, cadence)
  return next <= period.end ? next : undefined
}

interface Known {
  readonly readings: Readings
  readonly values: readonly number[]
  readonly progress?: number
  readonly expected?: number
  readonly period?: Cycle
  readonly due?: Day
  readonly today: Day
}

/** The first condition that holds (scoring.md, Pace). Silence is never green. */
function statusOf(known: Known, { scoring, cadence }: ScoreSettings): { status: Status; because: StatusReason } {
  const { readings, values, progress, expected, period, due, today } = known
  const over = period !== undefined && today > period.end
  if (readings.closed) return { status: 'closed', because: 'closed' }
  if (period && today < period.start) return { status: 'not-started', because: 'before-cycle' }

  // Once the time is over nobody can make up for a check-in: what is due now is the closing. So nothing new becomes overdue, and a low
  // number says more than "stale" does. Only a good number that was out of date already when the time ended is not believed.
  const overdue = due !== undefined && (over ? period.end : today) > due + cadence.graceDays
  if (overdue && !over) return { status: 'stale', because: 'overdue' }
  if (isBreached(readings, values)) return { status: 'breached', because: 'outside-band' }
  if (!over && isSilent(known, cadence)) return { status: 'not-started', because: 'before-first-check-in' }
  if (expected === undefined) {
    return (progress ?? 0) >= 1 ? { status: 'on-track', because: 'reached' } : { status: 'not-started', because: 'no-cycle' }
  }

  const status = paceStatus(expected - (progress ?? 0), scoring)
  if (status !== 'on-track') return { status, because: 'pace' }
  if (progress === undefined) return { status: 'not-started', because: 'no-progress-known' }
  return over && overdue ? { status: 'stale', because: 'outdated' } : { status, because: 'pace' }
}

function isBreached({ measure }: Readings, values: readonly number[]): boolean {
  const latest = values.at(-1)
  return measure.kind === 'stay' && latest !== undefined && !isInside(measure.band, latest)
}

/** Nothing was heard yet, and it is not late: the first check-in is still to come. */
function isSilent({ readings, progress, period, today }: Known, cadence: Cadence): boolean {
  const heard = pointsUntil(readings, today).length > 0 || (progress ?? 0) > 0
  return !heard && period !== undefined && today <= firstCheckIn(period.start, cadence) + cadence.graceDays
}

/** Rounding noise must not move anybody over a bound. */
const EPSILON = 1e-9

function paceStatus(gap: number, { onTrackWithin, atRiskBeyond }: Scoring): 'on-track' | 'behind' | 'at-risk' {
  if (gap <= onTrackWithin + EPSILON) return 'on-track'
  return gap <= atRiskBeyond + EPSILON ? 'behind' : 'at-risk'
}

const gapOf = (expected: number | undefined, progress: number | undefined): number | undefined =>
  expected === undefined || progress === undefined ? undefined : expected - progress

function grade(progress: number | undefined, closed: Readings['closed'], { bands }: Scoring): Pick<Score, 'score' | 'graded' | 'band'> {
  const score = Math.round(clamp(closed?.score ?? progress ?? 0) * 10 + EPSILON) / 10
  const band = score <= bands.red ? 'red' : score <= bands.yellow ? 'yellow' : 'green'
  return { score, graded: closed?.score !== undefined, band }
}

const clamp = (share: number): number => Math.max(0, Math.min(1, share))

export interface KeyResultPart {
  readonly title?: string
  readonly score: KeyResultScore
  readonly weight: number
  readonly guardrail: boolean
}

/** What an objective's numbers are made of. Titles are for the derivation. */
export interface ObjectiveParts {
  readonly keyResults: readonly KeyResultPart[]
  /** The objectives that support it; they count where the workspace says so (`rollup`). */
  readonly children: readonly { readonly title?: string; readonly progress?: number; readonly weight: number }[]
  readonly closed?: { readonly score?: number }
}

export interface ObjectiveScore extends Score {
  /** The place in `keyResults` of the one that settles the status; undefined when closing, the children or nothing does. */
  readonly weakest?: number
  /** Nothing was heard yet of any of its key results. */
  readonly silent: boolean
}

/** Something that counts in the average of an objective. */
export interface CountedPart {
  readonly title?: string
  readonly weight: number
  readonly progress?: number
  /** The grade, where one was given. */
  readonly grade?: number
  readonly expected?: number
}

/**
 * What is averaged: the key results but not the guardrails, the children, or both. An objective without children counts its key
 * results whatever the workspace says, as it has nothing else.
 */
export function countedParts(parts: ObjectiveParts, cycle: Cycle | undefined, today: Day, { rollup, pace }: Scoring): readonly CountedPart[] {
  const { keyResults, children } = parts
  const own = keyResults.filter((part) => !part.guardrail).map(({ title, weight, score }): CountedPart =>
    ({ title, weight, progress: score.progress, grade: score.graded ? score.score : undefined, expected: score.expected }))
  const expected = cycle && expectedProgress(pace, elapsed(cycle, today))
  const others = children.map(({ title, weight, progress }): CountedPart => ({ title, weight, progress, expected }))
  if (rollup === 'key_results' || others.length === 0) return own
  return rollup === 'children' ? others : [...own, ...others]
}

/** From the weakest to the strongest. What is known to go wrong weighs most; then what nobody can tell; then what is a little late. */
export const WEAKEST_FIRST: readonly Status[] = ['breached', 'at-risk', 'stale', 'behind', 'not-started', 'on-track', 'closed']

/**
 * The numbers of an objective: average progress, but the status of its weakest key result, as one that fails is not averaged away. A
 * breached one, guardrail or not, makes the objective "at risk".
 */
export function objectiveScore(parts: ObjectiveParts, cycle: Cycle | undefined, today: Day, { scoring }: ScoreSettings): ObjectiveScore {
  const counted = countedParts(parts, cycle, today, scoring)
  const known = counted.some((part) => part.progress !== undefined)
  const progress = known ? average(counted, (part) => clamp(part.progress ?? 0)) : undefined
  const expected = counted.some((part) => part.expected !== undefined) ? average(counted, (part) => part.expected ?? 0) : undefined
  // Grades of key results count in the grade of their objective, also where nothing could be measured.
  const graded = average(counted, (part) => part.grade ?? clamp(part.progress ?? 0))
  return {
    progress,
    ...grade(graded, parts.closed, scoring),
    ...objectiveStatus(parts, gapOf(expected, progress), scoring),
    silent: parts.keyResults.every(({ score }) => score.lastCheckIn === undefined && score.progress === undefined),
    expected,
    gap: gapOf(expected, progress),
  }
}

function objectiveStatus({ keyResults, children, closed }: ObjectiveParts, gap: number | undefined, scoring: Scoring): Pick<ObjectiveScore, 'status' | 'weakest'> {
  if (closed) return { status: 'closed' }
  const rank = (status: Status) => WEAKEST_FIRST.indexOf(status)
  const ranks = keyResults.map(({ score }) => rank(score.status))
  const weakest = Math.min(...ranks)
  // Where children count, they can make it worse but not better.
  const childrenCount = scoring.rollup !== 'key_results' && children.length > 0
  const pace = childrenCount && gap !== undefined ? paceStatus(gap, scoring) : undefined
  if (pace && rank(pace) < weakest) return { status: pace }
  if (ranks.length === 0) return { status: 'not-started' }
  const status = WEAKEST_FIRST[weakest]!
  return { status: status === 'breached' ? 'at-risk' : status, weakest: ranks.indexOf(weakest) }
}

/** Σ w·x / Σ w; undefined when nothing has any weight. */
function average(parts: readonly CountedPart[], of: (part: CountedPart) => number): number | undefined {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  return total > 0 ? parts.reduce((sum, part) => sum + (part.weight / total) * of(part), 0) : undefined
}
