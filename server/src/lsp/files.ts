import type { OverlayEvent } from '../core/project/overlay.ts'
import { isConfigUri } from '../core/project/snapshot.ts'
import { isOkrOrConfig } from '../host/host.ts'
import type { Host } from '../host/host.ts'
import type { Log } from './guard.ts'
import type { Project } from './project.ts'
import type { Slices } from './slices.ts'
import { canonical } from './uris.ts'
import type { Workspaces } from './workspaces.ts'

/** Reads what lies on disk into the projects: at first, when the client says that something changed, and when an editor closes a file. */
export interface Files {
  /** Finds and reads the files of a folder; those it no longer has are dropped. The project is ready once its configs and `settings` are there. */
  index(project: Project, settings: Promise<void>, progress: () => Progress): Promise<void>
  /** Reads files again, or finds that they are gone. One that cannot be read for the moment stays as it was. */
  reread(uris: readonly string[]): Promise<void>
  /** What is being read of a file is not heard any more. */
  forget(uri: string): void
  /** Files, or whole folders, are said to be gone: what is known of them is looked at. Editors that save by replacing say so of files that are there. */
  deleted(uris: readonly string[]): Promise<void>
}

export interface Progress {
  report(percent: number, message: string): void
  done(): void
}

/** Files read at once: enough to keep the disk busy, and parsed before anybody would notice. */
const BATCH = 8
/** From this many on, people are told how far it is. */
const MANY = 200

export function createFiles(hostFor: (uri: string) => Host, workspaces: Workspaces, slices: Slices, log: Log): Files {
  /** The latest reading of each file; what an earlier one brings later is out of date. */
  const readings = new Map<string, number>()
  let count = 0

  async function readOne(uri: string): Promise<void> {
    const reading = ++count
    readings.set(uri, reading)
    const heard = await hostFor(uri).read(uri).then((text): OverlayEvent => ({ kind: 'disk', text }), (error: unknown): OverlayEvent => {
      log.warn(error instanceof Error ? error.message : String(error))
      return { kind: 'unreadable' }
    })
    if (readings.get(uri) !== reading) return
    readings.delete(uri)
    workspaces.owner(uri)?.hear(uri, heard)
  }

  /** A few at a time: a checkout changes thousands, and a process may only have so many files open. */
  async function reread(uris: readonly string[], between?: (read: number) => Promise<void>): Promise<void> {
    for (let i = 0; i < uris.length; i += BATCH) {
      await Promise.all(uris.slice(i, i + BATCH).map(readOne))
      await between?.(i + BATCH)
    }
  }

  return {
    reread: (uris) => reread(uris),
    forget: (uri) => void readings.delete(uri),
    async index(project, settings, progress) {
      // What comes while the search is under way is heard of on its own.
      const before = [...project.uris()]
      const { uris, notes } = await hostFor(project.root!).find(project.root!)
      for (const note of notes) log.warn(note)
      const mine = uris.map(canonical).filter((uri) => workspaces.owner(uri) === project)
      // Configs first: they decide how loud every rule is.
      await Promise.all([reread(mine.filter(isConfigUri)), settings])
      project.setReady()
      const files = mine.filter((uri) => !isConfigUri(uri))
      const bar = files.length > MANY ? progress() : undefined
      await reread(files, async (read) => {
        project.snapshot()
        bar?.report(Math.round((read / files.length) * 100), `${read} of ${files.length} files`)
        await slices.pause()
      })
      bar?.done()
      const found = new Set(mine)
      await reread(before.filter((uri) => isOkrOrConfig(uri) && !found.has(uri)))
      project.setComplete()
    },
    deleted(uris) {
      const said = new Set(uris)
      const known = [...workspaces.all()].flatMap((project) => [...project.uris()])
      return reread(known.filter((uri) => said.has(uri) || isBelowAny(said, uri)))
    },
  }
}

/** Looks at the folders of one file rather than at each deletion: who deletes a build deletes more files than anybody has OKRs. */
function isBelowAny(folders: ReadonlySet<string>, uri: string): boolean {
  for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) if (folders.has(uri.slice(0, end))) return true
  return false
}
