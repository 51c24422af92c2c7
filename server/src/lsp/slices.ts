/** Work in the background, in slices, behind whatever people wait for. */
export interface Slices {
  /** A message came in: the next ones are likely to follow at once. */
  stir(): void
  /** Between two slices: lets everything that waits have its turn, and steps back for a while when somebody is at work. */
  pause(): Promise<void>
  /** Calls back once there has been no message for so many milliseconds. */
  whenQuiet(milliseconds: number, callback: () => void): void
  dispose(): void
}

/** An edit and what is asked about it come within this time, in milliseconds. */
const BURST = 30

export function createSlices(): Slices {
  let last = -Infinity
  let waiting: ReturnType<typeof setTimeout> | undefined
  return {
    stir: () => { last = performance.now() },
    pause: () => new Promise((resolve) => { setTimeout(resolve, performance.now() - last < BURST ? BURST : 0) }),
    whenQuiet(milliseconds, callback) {
      clearTimeout(waiting)
      const look = () => {
        const left = last + milliseconds - performance.now()
        if (left > 0) waiting = setTimeout(look, left)
        else callback()
      }
      waiting = setTimeout(look, milliseconds)
    },
    dispose: () => clearTimeout(waiting),
  }
}
