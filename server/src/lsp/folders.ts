import type { Connection, InitializeParams, WorkDoneProgressReporter } from 'vscode-languageserver'
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver'
import { isOkrOrConfig } from '../host/host.ts'
import type { Abilities } from './abilities.ts'
import type { Documents } from './documents.ts'
import type { Files, Progress } from './files.ts'
import { isolated } from './guard.ts'
import type { Project } from './project.ts'
import type { Refreshing } from './refreshing.ts'
import { readSettings } from './settings.ts'
import { canonical, withoutSlash } from './uris.ts'
import type { Folder, Workspaces } from './workspaces.ts'

/** The folders of the client's window, with their settings: read at first, and followed from then on. */
export interface Folders {
  /** The client is ready: reads these, and listens to which ones come and go. */
  start(folders: readonly Folder[]): Promise<void>
  /** Reads a folder, or reads it again. */
  index(project: Project): Promise<void>
  loadSettings(projects: readonly Project[]): Promise<void>
  /** Learns what there is to know of a file that was opened and that no search has found: what is saved of it, and the settings of one on its own. */
  meet(project: Project, uri: string, alone: boolean): Promise<void>
  /** The client sent its settings without being asked. */
  given(settings: unknown): void
}

/** A search of a slow disk takes longer than a question: so many times the patience is waited for it. */
const SEARCH = 5

/** What following folders needs to know and tell. */
export interface Surroundings {
  readonly connection: Connection
  readonly abilities: Abilities
  readonly documents: Documents
  readonly workspaces: Workspaces
  readonly files: Files
  readonly refreshing: Refreshing
  /** So long the client's settings are waited for, in milliseconds. */
  readonly patience: number
  /** A folder has been read to its end. */
  indexed(): void
}

export function createFolders({ connection, abilities, documents, workspaces, files, refreshing, patience, indexed }: Surroundings): Folders {
  const log = connection.console
  /** What the client said of itself the moment it said so. */
  let given: unknown

  /** Which of the questions for settings a project has heard the answer of: an earlier one that is answered later is out of date. */
  const heard = new WeakMap<Project, number>()
  let questions = 0

  async function loadSettings(asked: readonly Project[]): Promise<void> {
    const question = ++questions
    const all = await answers(asked)
    const projects = asked.filter((project) => (heard.get(project) ?? 0) < question)
    const before = projects.map(({ settings }) => settings)
    for (const project of projects) {
      heard.set(project, question)
      project.setSettings(readSettings(all[asked.indexOf(project)]))
    }
    const differ = (key: 'lenses' | 'hints') => projects.some(({ settings }, i) => JSON.stringify(settings[key]) !== JSON.stringify(before[i]![key]))
    if (differ('lenses')) refreshing.lenses()
    if (differ('hints')) refreshing.hints()
  }

  /** The section `okr` for each of the projects. */
  async function answers(projects: readonly Project[]): Promise<readonly unknown[]> {
    if (!abilities.asksConfiguration) {
      const section = (given as { okr?: unknown } | null | undefined)?.okr ?? given
      return projects.map(() => section)
    }
    const all: unknown = await connection.workspace.getConfiguration(projects.map((project) => ({ section: 'okr', scopeUri: project.root ?? [...project.uris()][0] })))
    return Array.isArray(all) ? all : []
  }

  const index = isolated('indexing', log, async (project: Project) => {
    // Where the search never ends, as through a client that does not answer, requests are answered all the same.
    const enough = setTimeout(project.setReady, patience * SEARCH)
    try {
      // A client that does not answer, or answers with an error, gets the defaults.
      const settings = loadSettings([project]).catch((error: unknown) => log.warn(`The settings could not be read: ${String(error)}`))
      await files.index(project, Promise.race([settings, later(patience)]), progress)
    } finally {
      clearTimeout(enough)
      project.setComplete()
      indexed()
    }
  })

  /** Shown from when the client has made it; nothing waits for that. */
  function progress(): Progress {
    let bar: WorkDoneProgressReporter | undefined
    let ended = false
    if (abilities.showsProgress) {
      void isolated('progress', log, async () => {
        bar = await connection.window.createWorkDoneProgress()
        if (ended) bar.done()
        else bar.begin('Reading OKR files', 0, undefined, false)
      })()
    }
    return {
      report: (percent, message) => bar?.report(percent, message),
      done() {
        ended = true
        bar?.done()
      },
    }
  }

  async function meet(project: Project, uri: string, alone: boolean): Promise<void> {
    const found = project.root !== undefined && isOkrOrConfig(uri)
    await Promise.all([found ? undefined : files.reread([uri]), alone ? loadSettings([project]) : undefined])
  }

  /** What is open finds its place among other folders. */
  async function adoptOpen(): Promise<void> {
    const met = [...documents.all()].map(({ uri, text }) => {
      const known = workspaces.owner(uri)
      const project = workspaces.adopt(uri)
      project?.hear(uri, { kind: 'edited', text })
      return project && meet(project, uri, !known)
    })
    await Promise.all(met)
  }

  /** A client may say that it can, and refuse. */
  const register = isolated('registering', log, async () => {
    const watchers = [
      { globPattern: '**/*.okr.{yaml,yml}' },
      { globPattern: '**/okr.config.{yaml,yml}' },
      // A folder that goes away is told as one deletion.
      { globPattern: '**/*', kind: WatchKind.Delete },
    ]
    await Promise.all([
      abilities.registersConfiguration && connection.client.register(DidChangeConfigurationNotification.type, { section: 'okr' }),
      abilities.registersWatchers && connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
    ])
  })

  function followFolders(): void {
    if (abilities.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(isolated('didChangeWorkspaceFolders', log, async (event) => {
        const change = workspaces.change(event.added.map(folderOf), event.removed.map(({ uri }) => withoutSlash(canonical(uri))))
        const adopted = adoptOpen()
        refreshing.findings(change.moved)
        await Promise.all([adopted, ...[...change.added, ...change.again].map(index)])
      }))
    }
  }

  return {
    async start(folders) {
      const { added } = workspaces.change(folders, [])
      const adopted = adoptOpen()
      void register()
      followFolders()
      await Promise.all([adopted, ...added.map(index)])
    },
    index,
    loadSettings,
    meet,
    given: (settings) => { given = settings },
  }
}

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds) })

const folderOf = ({ uri, name }: Folder): Folder => ({ uri: withoutSlash(canonical(uri)), name })

/** The folders that a client begins with; an old one has a root only. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams & { rootUri?: string | null }): Folder[] {
  if (workspaceFolders?.length) return workspaceFolders.map(folderOf)
  return rootUri ? [folderOf({ uri: rootUri, name: '' })] : []
}
