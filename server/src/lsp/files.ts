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
  /** Reads a file again, or finds that it is gone. */
  reread(uri: string): Promise<void>
  /** A file or a whole folder is gone. */
  deleted(uri: string): void
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

  async function reread(uri: string): Promise<void> {
    const reading = ++count
    readings.set(uri, reading)
    let text: string | undefined
    try {
      text = await hostFor(uri).read(uri)
    } catch (error) {
      log.warn(error instanceof Error ? error.message : String(error))
    }
    if (readings.get(uri) !== reading) return
    readings.delete(uri)
    workspaces.owner(uri)?.hear(uri, { kind: 'disk', text })
  }

  function gone(uri: string): void {
    readings.delete(uri)
    workspaces.owner(uri)?.hear(uri, { kind: 'disk', text: undefined })
  }

  return {
    reread,
    async index(project, settings, progress) {
      const { uris, notes } = await hostFor(project.root!).find(project.root!)
      for (const note of notes) log.warn(note)
      const mine = uris.map(canonical).filter((uri) => workspaces.owner(uri) === project)
      // Configs first: they decide how loud every rule is.
      await Promise.all([...mine.filter(isConfigUri).map(reread), settings])
      project.setReady()
      const files = mine.filter((uri) => !isConfigUri(uri))
      const bar = files.length > MANY ? await progress() : undefined
      for (let i = 0; i < files.length; i += BATCH) {
        await Promise.all(files.slice(i, i + BATCH).map(reread))
        project.snapshot()
        bar?.report(Math.round((i / files.length) * 100), `${i} of ${files.length} files`)
        await slices.pause()
      }
      bar?.done()
      const found = new Set(mine)
      for (const uri of [...project.uris()]) if (!found.has(uri)) project.hear(uri, { kind: 'disk', text: undefined })
      project.setComplete()
    },
    deleted(uri) {
      if (isOkrOrConfig(uri)) return gone(uri)
      for (const project of workspaces.folders()) {
        for (const below of [...project.uris()]) if (below.startsWith(`${uri}/`)) gone(below)
      }
    },
  }
}
