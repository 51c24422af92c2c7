import type { Day } from './day.ts'
import type { Band, Quantity } from './quantity.ts'

/** How a key result is measured (format.md, Key result). `read` tells whether fields say so or the words of the title. */
export type Measure =
  | { readonly kind: 'from-to'; readonly baseline?: Quantity; readonly target: Quantity; readonly read: 'fields' | 'text' }
  | { readonly kind: 'stay'; readonly band: Band; readonly read: 'fields' | 'text' }
  | { readonly kind: 'levels'; readonly baseline?: Quantity; readonly levels: readonly { readonly score: number; readonly quantity: Quantity }[] }
  | { readonly kind: 'milestones'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly done: boolean }
  /** `change`: how far the title's words want to go, where they do not say from where: `20%` of "by 20%". */
  | { readonly kind: 'none'; readonly change?: string }

/** A check-in, reduced to its numbers. */
export interface Point {
  readonly day: Day
  readonly value?: number
  readonly confidence?: number
}

/** All that is known of a key result's numbers. */
export interface Readings {
  readonly measure: Measure
  /** Check-ins in order of their days. */
  readonly points: readonly Point[]
  readonly current?: number
  /** Stated at the start, before any check-in. */
  readonly confidence?: number
  readonly due?: Day
  readonly closed?: { readonly score?: number }
}

/** What is known on a day; check-ins dated later are plans or slips of the pen, and tell nothing yet. */
export const pointsUntil = (readings: Readings, today: Day): readonly Point[] => readings.points.filter((point) => point.day <= today)

/** The measured values known on a day, oldest first: those of the check-ins, or `current` where there are none. */
export function valuesUntil(readings: Readings, today: Day): readonly number[] {
  const values = pointsUntil(readings, today).flatMap(({ value }) => value ?? [])
  if (values.length > 0) return values
  return readings.current === undefined ? [] : [readings.current]
}

/**
 * Progress after these values (oldest first): 0 at the baseline, 1 at the target, not clamped. Undefined when it cannot be known: no
 * value yet, no way to measure, or numbers that make no scale (scoring.md, Progress of a key result).
 */
export function progressAfter(measure: Measure, values: readonly number[]): number | undefined {
  if (measure.kind === 'done') return measure.done ? 1 : 0
  if (measure.kind === 'milestones') return measure.total > 0 ? finite(measure.done / measure.total) : undefined
  const value = values.at(-1)
  if (value === undefined || measure.kind === 'none') return
  if (measure.kind === 'stay') return values.filter((each) => isInside(measure.band, each)).length / values.length
  if (measure.kind === 'levels') return levelProgress(measure, value)
  const start = startOf(measure, values)
  return start === undefined ? undefined : finite(shareOfWay(value, start, measure.target.value))
}

/**
 * Where a from–to key result starts. Without a baseline, progress towards an amount counts from 0 ("12 teams"). But when the first
 * value lies beyond the target already, it may as well be one to bring down ("churn of 5%", now 7%): then nothing is guessed.
 */
export function startOf(measure: Measure & { kind: 'from-to' }, values: readonly number[]): number | undefined {
  if (measure.baseline) return measure.baseline.value
  const target = measure.target.value
  return target > 0 && (values[0] ?? 0) <= target ? 0 : undefined
}

export function isInside({ low, high, lowOpen, highOpen }: Band, value: number): boolean {
  if (low && (lowOpen ? value <= low.value : value < low.value)) return false
  return !(high && (highOpen ? value >= high.value : value > high.value))
}

/** In how many of so many check-ins a band has held; undefined for other measures, and where no check-in tells. */
export function heldIn(readings: Readings, today: Day): { readonly held: number; readonly of: number } | undefined {
  const { measure } = readings
  const values = pointsUntil(readings, today).flatMap(({ value }) => value ?? [])
  return measure.kind === 'stay' && values.length > 0 ? { held: values.filter((value) => isInside(measure.band, value)).length, of: values.length } : undefined
}

/** A point of the scale that levels make: the value that earns a score. */
export interface Mark {
  readonly score: number
  readonly value: number
}

/**
 * The two marks that a value is measured between: the ones around it, or the nearest two when it lies outside. Undefined unless
 * the values of all marks rise, or all fall, with their scores. Without a baseline, rising levels start from 0.
 */
export function marksAround(measure: Measure & { kind: 'levels' }, value: number): readonly [Mark, Mark] | undefined {
  const marks: Mark[] = measure.levels.map(({ score, quantity }) => ({ score, value: quantity.value })).sort((a, b) => a.score - b.score)
  const first = marks[0]
  if (first === undefined) return
  const rises = marks.length === 1 || marks[1]!.value > first.value
  const start = measure.baseline?.value ?? (rises && first.value > 0 ? 0 : undefined)
  if (start !== undefined && first.score > 0) marks.unshift({ score: 0, value: start })
  const direction = Math.sign(marks.at(-1)!.value - marks[0]!.value)
  const inOrder = marks.every((mark, i) => i === 0 || Math.sign(mark.value - marks[i - 1]!.value) === direction)
  if (direction === 0 || !inOrder) return
  const beyond = marks.findIndex((mark, i) => i > 0 && (mark.value - value) * direction >= 0)
  const upper = beyond < 0 ? marks.length - 1 : beyond
  return [marks[upper - 1]!, marks[upper]!]
}

function levelProgress(measure: Measure & { kind: 'levels' }, value: number): number | undefined {
  const marks = marksAround(measure, value)
  if (!marks) return
  const [from, to] = marks
  return finite(from.score + shareOfWay(value, from.value, to.value) * (to.score - from.score))
}

/** NaN where there is no way at all, or an endless one: dividing by infinity would pass for no progress. */
function shareOfWay(value: number, from: number, to: number): number {
  const way = to - from
  return way !== 0 && Number.isFinite(way) ? (value - from) / way : NaN
}

/** Numbers too large to reckon with give no progress, rather than an infinite one; and there is no "-0%". */
const finite = (value: number): number | undefined => (Number.isFinite(value) ? value + 0 : undefined)
