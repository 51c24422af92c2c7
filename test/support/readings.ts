import { defaultConfig } from '../../server/src/core/model/config.ts'
import type { Cadence, Scoring } from '../../server/src/core/model/config.ts'
import { parseCycle } from '../../server/src/core/model/cycle.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import type { Measure, Point, Readings } from '../../server/src/core/model/progress.ts'
import { parseBand, parseQuantity } from '../../server/src/core/model/quantity.ts'

/** Short ways to write down what a key result's numbers are, for tests of scores. */

/** October to December 2026: 92 days from a Thursday to a Thursday. */
export const Q4 = parseCycle('2026-Q4')!

export const day = (text: string): number => parseDay(text)!
export const q = (text: string) => parseQuantity(text)!

export const fromTo = (baseline: string | undefined, target: string, read: 'fields' | 'text' = 'fields'): Measure & { kind: 'from-to' } =>
  ({ kind: 'from-to', baseline: baseline === undefined ? undefined : q(baseline), target: q(target), read })
export const stay = (band: string): Measure & { kind: 'stay' } => ({ kind: 'stay', band: parseBand(band)!, read: 'fields' })
export const levels = (scores: Readonly<Record<string, string>>, baseline?: string): Measure & { kind: 'levels' } => ({
  kind: 'levels',
  baseline: baseline === undefined ? undefined : q(baseline),
  levels: Object.entries(scores).map(([score, quantity]) => ({ score: Number(score), quantity: q(quantity) })),
})
export const milestones = (done: number, total: number): Measure => ({ kind: 'milestones', done, total })
export const done = (done: boolean): Measure => ({ kind: 'done', done })
export const none: Measure = { kind: 'none' }

/** `['2026-10-12', 33, 6]`: date, value, confidence. */
export type CheckIn = readonly [date: string, value?: number, confidence?: number]

export const readings = (measure: Measure, checkIns: readonly CheckIn[] = [], more: Partial<Readings> = {}): Readings =>
  ({ measure, points: checkIns.map(([date, value, confidence]): Point => ({ day: day(date), value, confidence })), ...more })

export const settings = (scoring: Partial<Scoring> = {}, cadence: Partial<Cadence> = {}) =>
  ({ scoring: { ...defaultConfig.scoring, ...scoring }, cadence: { ...defaultConfig.cadence, ...cadence } })
