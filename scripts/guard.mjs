/**
 * Ends process groups when whoever started them is gone without having ended them itself: `kill -9` leaves no time for that. Started by `start` in
 * project.mjs, which says what to guard: a line `+GROUP` for each that begins, `-GROUP` for each that has ended. When that pipe closes, its writer is gone.
 */
import { createInterface } from 'node:readline'

/** @type {Set<number>} */
const groups = new Set()

// A Ctrl-C in the terminal is for the one that is guarded: it may take its time.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => undefined)

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const group = Number(line.slice(1))
    if (line.startsWith('+')) groups.add(group)
    else groups.delete(group)
  })
  .on('close', () => {
    signal('SIGTERM')
    if (groups.size > 0) setTimeout(() => signal('SIGKILL'), 2000)
  })

/** Sends a signal to all that is left. */
function signal(/** @type {NodeJS.Signals} */ name) {
  for (const group of groups) {
    try {
      process.kill(-group, name)
    } catch {
      groups.delete(group)
    }
  }
}
