import type { Day } from './day.ts'
import { heldIn } from './progress.ts'
import type { Point, Readings } from './progress.ts'
import type { Status } from './score.ts'

/* How numbers are said, the same in lenses, hovers, trees and the terminal. What is not known is a dash. */

export const UNKNOWN = '–'

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  closed: 'closed',
  stale: 'stale',
  breached: 'breached',
  'not-started': 'not started',
  'on-track': 'on track',
  behind: 'behind',
  'at-risk': 'at risk',
}

/** `on track`, `at risk` … */
export const sayStatus = (status: Status): string => STATUS_WORDS[status]

/** A score or forecast, always with one decimal: `0.4`, `1.0`. */
export const sayScore = (score: number | undefined): string => (score === undefined ? UNKNOWN : withoutMinusZero(score.toFixed(1)))

/** An expected progress as lenses show it: `0.62`. */
export const sayShare = (share: number | undefined): string => (share === undefined ? UNKNOWN : withoutMinusZero(share.toFixed(2)))

/** A share of 1 in percent: `21%`, with more `decimals` where asked for: `21.4%`. */
export function sayPercent(share: number | undefined, decimals = 0): string {
  return share === undefined ? UNKNOWN : `${sayNumber(share * 100, decimals)}%`
}

/** A number with at most so many decimals, and no rounding noise: `0.3`, not `0.30000000000000004`. */
export function sayNumber(value: number, decimals = 2): string {
  const text = (value + Math.sign(value) * 1e-9).toFixed(decimals)
  return withoutMinusZero(/^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text)
}

/** What a share means where something is to stay within bounds: `held in 4 of 5 check-ins`. Undefined for all else, and before the first value. */
export function sayHeld(readings: Readings, today: Day): string | undefined {
  const count = heldIn(readings, today)
  if (!count) return
  if (count.of === 1) return count.held === 1 ? 'held at the one check-in so far' : 'not held at the one check-in so far'
  if (count.held === count.of) return count.of === 2 ? 'held in both check-ins' : `held in all ${count.of} check-ins`
  return `held in ${count.held} of ${count.of} check-ins`
}

const withoutMinusZero = (text: string): string => (/^-[0.]*$/.test(text) ? text.slice(1) : text)

const BLOCKS = '▁▂▃▄▅▆▇█'

/** The course of the last values as a row of blocks: `▁▃▂▅█`. Empty without values; a row of middle blocks when nothing moves. */
export function sparkline(points: readonly Point[], most = 12): string {
  const values = points.flatMap(({ value }) => value ?? []).slice(-most)
  const low = Math.min(...values)
  const span = Math.max(...values) / 2 - low / 2
  return values.map((value) => BLOCKS[span > 0 ? Math.round(((value / 2 - low / 2) / span) * 7) : 3]).join('')
}

interface Graded {
  readonly score: number
  readonly graded: boolean
  /** A share of 1. */
  readonly progress?: number
}

/** Whether a score is more than its progress in one decimal: a grade was given to it, or to key results that it is the average of. */
export const isGrade = ({ graded, score, progress = 0 }: Graded): boolean => graded || Math.abs(score - Math.max(0, Math.min(1, progress))) > 0.0501

/** `0.41`: two decimals of progress, as a small step would not show in one; a grade as it was given, `0.4`. */
export const sayAmount = (standing: Graded): string => (isGrade(standing) ? sayScore(standing.score) : sayShare(standing.progress))
