import { dayOf } from '../core/model/day.ts'
import type { Day } from '../core/model/day.ts'

/** The calendar day where the server runs. */
export function localDay(now: Date = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

/** Looked at this often, so that a machine that slept through midnight notices soon after. */
const GLANCE = 10 * 60_000

/** Calls back soon after each midnight. Keeps no process alive. */
export function onNewDay(callback: () => void): { dispose(): void } {
  let known = localDay()
  let timer: ReturnType<typeof setTimeout>
  const glance = () => {
    const today = localDay()
    if (today !== known) {
      known = today
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
