import { goalposts, movesIn, runningSince } from '../core/features/goalposts.ts'
import type { Goalpost, Moves } from '../core/features/goalposts.ts'
import type { FileHistory } from '../host/host.ts'
import { isolated } from './guard.ts'
import type { Log } from './guard.ts'
import type { Slices } from './slices.ts'
import type { View, Workspaces } from './workspaces.ts'

/*
 * Moved goalposts of the files whose lines somebody looks at. Git is asked in the background, one file after the other, and only where the client says that it
 * may be; whoever asks gets what is known, at once. After a commit it is asked again by itself.
 */

export interface Goalposts {
  /** What is known of a file, by the key of the key result. Asking for it has git looked through, if that has not been done lately. */
  of(view: View): ReadonlyMap<string, readonly Goalpost[]>
  /** Nobody looks at a file any more. */
  closed(uri: string): void
  /** The client trusts this workspace. */
  allow(): void
}

/** A file's history is not looked at more often than this, in milliseconds. */
const OFTEN = 10_000

interface Known {
  /** When git was asked last. */
  asked: number
  head?: string
  since?: number
  /** The day for which they were told. */
  today?: number
  moves: ReadonlyMap<string, Moves>
  posts: ReadonlyMap<string, readonly Goalpost[]>
}

const none: ReadonlyMap<string, never> = new Map<string, never>()

/** `found` is called when lines have more to say than before. */
export function createGoalposts(history: FileHistory | undefined, allowed: boolean, workspaces: Workspaces, slices: Slices, log: Log, found: () => void): Goalposts {
  const files = new Map<string, Known>()
  const queue = new Set<string>()
  const watches = new Map<string, Promise<(() => void) | undefined>>()
  let working = false

  async function work(): Promise<void> {
    if (working) return
    working = true
    for (const uri of queue) {
      queue.delete(uri)
      await slices.pause()
      await look(uri)
    }
    working = false
  }

  function lookAt(uri: string): void {
    queue.add(uri)
    void work()
  }

  /** Where there is nothing to watch yet, somebody will look again. */
  async function watch(uri: string): Promise<void> {
    if (watches.has(uri)) return
    const watching = history!.watch(uri, () => lookAt(uri))
    watches.set(uri, watching)
    if (!(await watching) && watches.get(uri) === watching) watches.delete(uri)
  }

  const look = isolated('goalposts', log, async (uri: string) => {
    const known = files.get(uri)
    if (!known) return
    const snapshot = workspaces.view(uri)?.snapshot
    const since = snapshot && runningSince(snapshot, uri)
    if (since !== undefined) await watch(uri)
    const head = since === undefined ? undefined : await history!.head(uri)
    const today = snapshot?.today
    if (head === known.head && since === known.since && today === known.today) return
    const moves = new Map<string, Moves>()
    if (snapshot && since !== undefined && head !== undefined) {
      for (const { id, version } of await history!.versions(uri, since, (one) => known.moves.has(one))) {
        moves.set(id, known.moves.get(id) ?? movesIn(snapshot, uri, version!))
        await slices.pause()
      }
    }
    if (!files.has(uri)) return
    const posts = goalposts([...moves.values()], today ?? Infinity)
    const differs = JSON.stringify([...posts]) !== JSON.stringify([...known.posts])
    files.set(uri, { asked: known.asked, head, since, today, moves, posts })
    if (differs) found()
  })

  return {
    of({ uri, guest, project }) {
      if (!history || !allowed || guest || !project.settings.lenses.history || !uri.startsWith('file:')) return none
      const known = files.get(uri) ?? { asked: -Infinity, moves: none, posts: none }
      if (performance.now() - known.asked > OFTEN) {
        files.set(uri, { ...known, asked: performance.now() })
        lookAt(uri)
      }
      return known.posts
    },
    closed(uri) {
      files.delete(uri)
      void watches.get(uri)?.then((stop) => stop?.())
      watches.delete(uri)
    },
    allow() {
      allowed = true
      found()
    },
  }
}
