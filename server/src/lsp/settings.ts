import { parseDay } from '../core/model/day.ts'
import type { Day } from '../core/model/day.ts'
import type { Settings } from './protocol.ts'

export const defaultSettings: Settings = { today: '', me: '', lenses: { enabled: true, style: 'full', history: true }, hints: { measure: true, links: true, expected: true, days: true }, workspaceFindings: true }

/** The settings as a client gives them: whatever is missing or of another kind has its default. */
export function readSettings(given: unknown): Settings {
  const { today, me, lenses, hints, workspaceFindings } = object(given)
  const { enabled, style, history } = object(lenses)
  const { measure, links, expected, days } = object(hints)
  return {
    today: typeof today === 'string' ? today.trim() : defaultSettings.today,
    me: typeof me === 'string' ? me.trim() : defaultSettings.me,
    lenses: { enabled: unlessOff(enabled), style: style === 'short' ? 'short' : 'full', history: unlessOff(history) },
    hints: { measure: unlessOff(measure), links: unlessOff(links), expected: unlessOff(expected), days: unlessOff(days) },
    workspaceFindings: unlessOff(workspaceFindings),
  }
}

const unlessOff = (value: unknown): boolean => value !== false

const object = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {})

/** The day that the settings pin, if they pin one that exists. */
export const pinnedDay = ({ today }: Settings): Day | undefined => parseDay(today)
