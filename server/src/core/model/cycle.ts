import { dayOf, formatDay } from './day.ts'
import type { Day } from './day.ts'

/** A stretch of time that OKRs are set for; both days belong to it. */
export interface Cycle {
  readonly name: string
  readonly start: Day
  readonly end: Day
}

export interface CycleSettings {
  /** 1 to 12. The fiscal year is named after the calendar year in which it begins: with 2, `2026` is February 2026 to January 2027. */
  readonly fiscalYearStarts: number
  readonly named: ReadonlyMap<string, Cycle>
}

export const defaultCycles: CycleSettings = { fiscalYearStarts: 1, named: new Map() }

/** Reads a year (`2026`), half (`2026-H2`), quarter (`2026-Q4`), calendar month (`2026-10`) or a named cycle; undefined when it is none. */
export function parseCycle(name: string, settings: CycleSettings = defaultCycles): Cycle | undefined {
  const named = settings.named.get(name)
  if (named) return named
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(name)
  if (!match) return
  const year = Number(match[1])
  const [, , half, quarter, month] = match
  if (month) return months(name, year, Number(month), 1)
  if (quarter) return months(name, year, settings.fiscalYearStarts + (Number(quarter) - 1) * 3, 3)
  if (half) return months(name, year, settings.fiscalYearStarts + (Number(half) - 1) * 6, 6)
  return months(name, year, settings.fiscalYearStarts, 12)
}

const months = (name: string, year: number, first: number, count: number): Cycle =>
  ({ name, start: dayOf(year, first, 1), end: dayOf(year, first + count, 1) - 1 })

/** Whether `inner` lies wholly in `outer` (a cycle contains itself). */
export const containsCycle = (outer: Cycle, inner: Cycle): boolean => outer.start <= inner.start && inner.end <= outer.end

export const cycleDays = (cycle: Cycle): number => cycle.end - cycle.start + 1

/** The share of a cycle that has passed on `today`, 0 to 1; the first and the last day count (scoring.md, Pace). */
export function elapsed(cycle: Cycle, today: Day): number {
  return Math.max(0, Math.min(1, (today - cycle.start + 1) / cycleDays(cycle)))
}

/** The cycle after a year, half, quarter or month; undefined for named ones. */
export function nextCycle(name: string): string | undefined {
  const match = /^(\d{4})(?:-([HQ])(\d)|-(\d{2}))?$/.exec(name)
  if (!match) return
  const year = Number(match[1])
  if (match[2]) {
    const last = match[2] === 'H' ? 2 : 4
    const part = Number(match[3])
    return part < last ? `${year}-${match[2]}${part + 1}` : `${year + 1}-${match[2]}1`
  }
  if (match[4]) return formatDay(dayOf(year, Number(match[4]) + 1, 1)).slice(0, 7)
  return String(year + 1)
}

/** The quarter that holds `today`, with the cycle settings' fiscal year. */
export function currentQuarter(today: Day, settings: CycleSettings = defaultCycles): string {
  const year = Number(formatDay(today).slice(0, 4))
  for (const y of [year - 1, year, year + 1]) for (const q of [1, 2, 3, 4]) {
    const cycle = parseCycle(`${y}-Q${q}`, { ...settings, named: new Map() })!
    if (cycle.start <= today && today <= cycle.end) return cycle.name
  }
  return `${year}-Q1`
}
