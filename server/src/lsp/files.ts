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
  index(project: Project, settings: Promise<void>, progress: () => Promise<Progress>): Promise<void>
  /** Reads files again, or finds that they are gone. One that cannot be read for the moment stays as it was. */
  reread(uris: readonly string[]): Promise<void>
  /** Files, or whole folders, are gone. */
  deleted(uris: readonly string[]): void
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

  function gone(uri: string): void {
    readings.delete(uri)
    workspaces.owner(uri)?.hear(uri, { kind: 'disk', text: undefined })
  }

  return {
    reread: (uris) => reread(uris),
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
      const bar = files.length > MANY ? await progress() : undefined
      await reread(files, async (read) => {
        project.snapshot()
        bar?.report(Math.round((read / files.length) * 100), `${read} of ${files.length} files`)
        await slices.pause()
      })
      bar?.done()
      const found = new Set(mine)
      const missing = before.filter((uri) => !found.has(uri))
      for (const uri of missing) if (workspaces.owner(uri) !== project) project.hear(uri, { kind: 'disk', text: undefined })
      await reread(missing.filter((uri) => workspaces.owner(uri) === project))
      project.setComplete()
    },
    deleted(uris) {
      uris.filter(isOkrOrConfig).forEach(gone)
      const folders = new Set(uris)
      for (const project of workspaces.folders()) {
        for (const uri of [...project.uris()]) if (isBelowAny(folders, uri)) gone(uri)
      }
    },
  }
}

/** Looks at the folders of one file rather than at each deletion: who deletes a build deletes more files than anybody has OKRs. */
function isBelowAny(folders: ReadonlySet<string>, uri: string): boolean {
  for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) if (folders.has(uri.slice(0, end))) return true
  return false
}
