import type { Connection } from 'vscode-languageserver'
import { FileChangeType } from 'vscode-languageserver'
import { isOkrOrConfig } from '../host/host.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { Documents, OpenDocument } from './documents.ts'
import type { Files } from './files.ts'
import type { Folders } from './folders.ts'
import { isolated } from './guard.ts'
import type { Slices } from './slices.ts'
import { canonical, isBelow } from './uris.ts'
import type { Workspaces } from './workspaces.ts'

/** What listening needs to know and tell. */
export interface Ears {
  readonly documents: Documents
  readonly workspaces: Workspaces
  readonly files: Files
  readonly folders: Folders
  readonly slices: Slices
  readonly diagnostics: Diagnostics
  /** Something has changed that no project knows of. */
  changed(): void
  /** A text was opened, which may be an old one beside a newer one. */
  opened(uri: string): void
  /** Nothing of this text is shown any more. */
  closed(uri: string): void
}

/** Hears what happens to open texts, to files on the disk, and to settings. */
export function listen(connection: Connection, { documents, workspaces, files, folders, slices, diagnostics, changed, opened, closed }: Ears): void {
  const log = connection.console

  const edited = ({ uri, text }: OpenDocument): void => {
    const project = workspaces.owner(uri)
    if (project) project.hear(uri, { kind: 'edited', text })
    else changed()
  }

  connection.onDidOpenTextDocument(isolated('didOpen', log, async (params) => {
    const document = documents.open(params)
    if (!document) return
    const known = workspaces.owner(document.uri)
    const project = workspaces.adopt(document.uri)
    edited(document)
    opened(document.uri)
    if (project) await folders.meet(project, document.uri, known === undefined)
  }))
  connection.onDidChangeTextDocument(isolated('didChange', log, (params) => {
    slices.stir()
    const document = documents.change(params)
    if (document) edited(document)
  }))
  connection.onDidSaveTextDocument(isolated('didSave', log, ({ textDocument }) => {
    const document = documents.get(canonical(textDocument.uri))
    // The disk says so itself a little later; what unsaved edits would do is over at once.
    if (document) workspaces.owner(document.uri)?.hear(document.uri, { kind: 'disk', text: document.text })
  }))
  connection.onDidCloseTextDocument(isolated('didClose', log, async ({ textDocument }) => {
    const document = documents.close(textDocument.uri)
    if (!document) return
    const { uri } = document
    closed(uri)
    const project = workspaces.owner(uri)
    project?.hear(uri, { kind: 'closed' })
    // Its text counts until the disk has been heard; a file on its own, or without an OKR file's name, is not kept.
    if (project?.root !== undefined && isOkrOrConfig(uri)) await files.reread([uri])
    else {
      files.forget(uri)
      project?.hear(uri, { kind: 'disk', text: undefined })
    }
    if (documents.get(uri)) return
    if (project?.root === undefined) workspaces.release(uri)
    diagnostics.closed(uri)
  }))

  connection.onDidChangeWatchedFiles(isolated('didChangeWatchedFiles', log, async ({ changes }) => {
    const [deleted, again]: [string[], string[]] = [[], []]
    for (const { uri, type } of changes) (type === FileChangeType.Deleted ? deleted : again).push(canonical(uri))
    await files.deleted(deleted)
    await files.reread(again.filter(isOkrOrConfig))
  }))
  // Of a folder that was renamed or moved, a watcher may tell no more than that it is there.
  connection.workspace.onDidRenameFiles(isolated('didRenameFiles', log, async (event) => {
    await files.deleted(event.files.map(({ oldUri }) => canonical(oldUri)))
    const around = event.files.flatMap(({ newUri }) => workspaces.folders().filter(({ root }) => isBelow(root!, canonical(newUri))))
    await Promise.all([...new Set(around)].map(folders.index))
  }))

  connection.onDidChangeConfiguration(isolated('didChangeConfiguration', log, async ({ settings }) => {
    folders.given(settings)
    await folders.loadSettings([...workspaces.all()])
  }))
}
