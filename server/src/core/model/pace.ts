import type { Cadence, Scoring } from './config.ts'
import type { Cycle } from './cycle.ts'
import type { Day } from './day.ts'
import { weekday } from './day.ts'
import type { Point } from './progress.ts'

/** The stretch of a cycle that a key result has: all of it, or until its `due`. A `due` outside the cycle is a mistake and shortens nothing. */
export function ownPeriod(cycle: Cycle, due: Day | undefined): Cycle {
  return due !== undefined && cycle.start <= due && due < cycle.end ? { ...cycle, end: due } : cycle
}

/**
 * The progress expected when the share `elapsed` (0 to 1) of the time has passed: the same share, or what the workspace's curve says
 * (scoring.md, Pace). A curve begins at 0 and ends at 1 unless it has points of its own there.
 */
export function expectedProgress(pace: Scoring['pace'], elapsed: number): number {
  if (pace === 'linear') return elapsed
  const points: (readonly [number, number])[] = pace.filter(([at]) => at >= 0 && at <= 1).sort((a, b) => a[0] - b[0])
  if (points[0]?.[0] !== 0) points.unshift([0, 0])
  if (points.at(-1)![0] !== 1) points.push([1, 1])
  const next = points.findIndex(([at]) => at >= elapsed)
  const [toAt, to] = points[next]!
  if (next === 0) return to
  const [fromAt, from] = points[next - 1]!
  return from + ((elapsed - fromAt) / (toAt - fromAt)) * (to - from)
}

/**
 * The first check-in of a cycle is due on the first check-in day (Monday, say) once one whole interval has passed: nobody has
 * anything to tell on day three.
 */
export const firstCheckIn = (start: Day, cadence: Cadence): Day => onOrAfter(start + cadence.everyDays, cadence.day)

/**
 * The next check-in is due one interval after the last one, on the nearest check-in day: Friday's early one and Tuesday's late
 * one both count for Monday, and being late once does not shift the rhythm.
 */
export const nextCheckIn = (last: Day, cadence: Cadence): Day => onOrAfter(last + cadence.everyDays - 3, cadence.day)

const onOrAfter = (day: Day, wanted: number): Day => day + ((wanted - weekday(day) + 7) % 7)

/** A trend wants a few recent points: fewer than three are no trend, and what was long ago does not tell where it is heading now. */
export const TREND = { least: 3, most: 6 } as const

/** The last check-ins with a value, one a day (the last of that day), oldest first: those that a forecast is drawn through. */
export function trendPoints(points: readonly Point[]): readonly { readonly day: Day; readonly value: number }[] {
  const byDay = new Map<Day, number>()
  for (const { day, value } of points) if (value !== undefined) byDay.set(day, value)
  return [...byDay].map(([day, value]) => ({ day, value })).slice(-TREND.most)
}

/** The value on the day `end` if it goes on like this: least squares through the last check-ins. Undefined without a trend. */
export function trendValue(points: readonly Point[], end: Day): number | undefined {
  const trend = trendPoints(points)
  if (trend.length < TREND.least) return
  const mean = (of: (point: { day: Day; value: number }) => number) => trend.reduce((sum, point) => sum + of(point) / trend.length, 0)
  const day = mean((point) => point.day)
  const value = mean((point) => point.value)
  const slope = mean((point) => (point.day - day) * (point.value - value)) / mean((point) => (point.day - day) ** 2)
  const result = value + slope * (end - day)
  return Number.isFinite(result) ? result : undefined
}
