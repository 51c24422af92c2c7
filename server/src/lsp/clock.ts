import { localDay } from '../core/model/day.ts'
import type { Day } from '../core/model/day.ts'

/** The calendar day where the server runs. */
export const today = (): Day => localDay(new Date())

/** Looked at this often, so that a machine that slept through midnight notices soon after. */
const GLANCE = 10 * 60_000

/** Calls back soon after each midnight. Keeps no process alive. */
export function onNewDay(callback: () => void): { dispose(): void } {
  let known = today()
  let timer: ReturnType<typeof setTimeout>
  const glance = () => {
    const day = today()
    if (day !== known) {
      known = day
      callback()
    }
    const now = new Date()
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime()
    timer = setTimeout(glance, Math.min(GLANCE, midnight + 1000))
    // A number in a browser, where nothing has to be let go.
    if (typeof timer === 'object') timer.unref()
  }
  glance()
  return { dispose: () => clearTimeout(timer) }
}
