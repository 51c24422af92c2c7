import type { Connection, InitializeParams } from 'vscode-languageserver'
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver'
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
  /** The client sent its settings without being asked. */
  given(settings: unknown): void
}

/** So long the client's settings are waited for, in milliseconds. */
const PATIENCE = 3000

/** `indexed` is called when a folder has been read to its end. */
export function createFolders(connection: Connection, abilities: Abilities, documents: Documents, workspaces: Workspaces, files: Files, refreshing: Refreshing, indexed: () => void): Folders {
  const log = connection.console
  /** What the client said of itself the moment it said so. */
  let given: unknown

  async function loadSettings(projects: readonly Project[]): Promise<void> {
    const before = projects.map(({ settings }) => settings)
    if (abilities.asksConfiguration) {
      const all = await connection.workspace.getConfiguration(projects.map((project) => ({ section: 'okr', scopeUri: project.root ?? [...project.uris()][0] })))
      projects.forEach((project, i) => { project.setSettings(readSettings((all as unknown[])[i])) })
    } else {
      const section = (given as { okr?: unknown } | undefined)?.okr ?? given
      for (const project of projects) project.setSettings(readSettings(section))
    }
    const differ = (key: 'lenses' | 'hints') => projects.some(({ settings }, i) => JSON.stringify(settings[key]) !== JSON.stringify(before[i]![key]))
    if (differ('lenses')) refreshing.lenses()
    if (differ('hints')) refreshing.hints()
  }

  const index = isolated('indexing', log, async (project: Project) => {
    try {
      // A client that does not answer, or answers with an error, gets the defaults.
      const settings = loadSettings([project]).catch((error: unknown) => log.warn(`The settings could not be read: ${String(error)}`))
      await files.index(project, Promise.race([settings, patience()]), progress)
    } finally {
      project.setComplete()
      indexed()
    }
  })

  async function progress(): Promise<Progress> {
    const bar = abilities.showsProgress ? await connection.window.createWorkDoneProgress().catch(() => undefined) : undefined
    if (!bar) return { report: () => undefined, done: () => undefined }
    bar.begin('Reading OKR files', 0, undefined, false)
    return bar
  }

  /** What is open finds its place among other folders. */
  function adoptOpen(): void {
    for (const document of documents.all()) workspaces.adopt(document.uri)?.hear(document.uri, { kind: 'edited', text: document.text })
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
        adoptOpen()
        await Promise.all([...change.added, ...change.again].map(index))
      }))
    }
  }

  return {
    async start(folders) {
      const { added } = workspaces.change(folders, [])
      adoptOpen()
      void register()
      followFolders()
      await Promise.all(added.map(index))
    },
    index,
    loadSettings,
    given: (settings) => { given = settings },
  }
}

const patience = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, PATIENCE) })

const folderOf = ({ uri, name }: Folder): Folder => ({ uri: withoutSlash(canonical(uri)), name })

/** The folders that a client begins with; an old one has a root only. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams & { rootUri?: string | null }): Folder[] {
  if (workspaceFolders?.length) return workspaceFolders.map(folderOf)
  return rootUri ? [folderOf({ uri: rootUri, name: '' })] : []
}
