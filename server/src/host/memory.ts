import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Gives memory back to the system. Reading thousands of files leaves garbage that V8 would keep pages for as long as nobody else asks for
 * them: two thirds of what a large workspace seems to need. Holds everything up for a moment, so it is for when nobody waits.
 */
export function giveMemoryBack(): void {
  try {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as (how: object) => void
    setFlagsFromString('--no-expose-gc')
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  } catch {
    // Another engine, or one whose flags are fixed: it keeps what it has.
  }
}
