import { parseDay } from '../core/model/day.ts'
import type { Day } from '../core/model/day.ts'
import type { Settings } from './protocol.ts'

export const defaultSettings: Settings = { today: '', me: '', lenses: { enabled: true, style: 'full' }, workspaceFindings: true }

/** The settings as a client gives them: whatever is missing or of another kind has its default. */
export function readSettings(given: unknown): Settings {
  const { today, me, lenses, workspaceFindings } = object(given)
  const { enabled, style } = object(lenses)
  return {
    today: typeof today === 'string' ? today.trim() : defaultSettings.today,
    me: typeof me === 'string' ? me.trim() : defaultSettings.me,
    lenses: { enabled: typeof enabled === 'boolean' ? enabled : true, style: style === 'short' ? 'short' : 'full' },
    workspaceFindings: typeof workspaceFindings === 'boolean' ? workspaceFindings : true,
  }
}

const object = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {})

/** The day that the settings pin, if they pin one that exists. */
export const pinnedDay = ({ today }: Settings): Day | undefined => parseDay(today)
