import type { CancellationToken, Connection, DocumentDiagnosticParams, DocumentDiagnosticReport, InitializeParams, InitializeResult, WorkspaceDiagnosticReport } from 'vscode-languageserver'
import {
  CodeLensRefreshRequest, DiagnosticRefreshRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, FileChangeType, InlayHintRefreshRequest, LSPErrorCodes,
  ResponseError, TextDocumentSyncKind, WatchKind,
} from 'vscode-languageserver'
import { configOf } from '../core/project/snapshot.ts'
import type { Snapshot } from '../core/project/types.ts'
import type { FileHistory, Host } from '../host/host.ts'
import { isOkrOrConfig } from '../host/host.ts'
import { clientHost } from '../host/client.ts'
import type { Abilities } from './abilities.ts'
import { abilitiesOf } from './abilities.ts'
import { actionKinds, openPage } from './actions.ts'
import { onNewDay } from './clock.ts'
import { triggerCharacters } from './completion.ts'
import { createDiagnostics } from './diagnostics.ts'
import { createDiffs } from './diffs.ts'
import { createDocuments } from './documents.ts'
import { featureTable } from './features.ts'
import { tokenLegend } from './features-see.ts'
import { createFiles } from './files.ts'
import type { Progress } from './files.ts'
import { createGoalposts } from './goalposts.ts'
import { guarded, isolated } from './guard.ts'
import type { Guard } from './guard.ts'
import type { Project } from './project.ts'
import { methods } from './protocol.ts'
import type { DiffsParams } from './protocol.ts'
import { readSettings } from './settings.ts'
import { createSlices } from './slices.ts'
import { canonical, isBelow, schemeOf, withoutSlash } from './uris.ts'
import { createWorkspaces } from './workspaces.ts'
import type { View } from './workspaces.ts'

/** Changes are told to the client this much later, all at once, in milliseconds. */
const SETTLE = 100

/** Changes while the workspace is being read are told this often. */
const READING = 1000

/** Nobody waits when there has been no message for so long, in milliseconds. */
const QUIET = 2000

/** So long the client's settings are waited for, in milliseconds. */
const PATIENCE = 3000

/**
 * Serves one client over a connection. `hosts` reads files of the schemes that the server can reach itself; all others are read through the client.
 * With a `history`, lines tell of moved targets. `onRead` is called when whole folders have been read and the findings of their files are known, and nobody waits.
 */
export function serve(connection: Connection, hosts: Readonly<Record<string, Host>> = {}, { history, onRead }: { readonly history?: FileHistory; readonly onRead?: () => void } = {}): void {
  const log = connection.console
  const documents = createDocuments()
  const workspaces = createWorkspaces(documents, changed)
  const throughClient = clientHost((method, params) => connection.sendRequest(method, params))
  const slices = createSlices()
  const files = createFiles((uri) => hosts[schemeOf(uri)] ?? throughClient, workspaces, slices, log)
  let settleTimer: ReturnType<typeof setTimeout> | undefined
  let settle = (): void => undefined
  /** What the client said of itself the moment it said so. */
  let given: unknown

  function changed(): void {
    settleTimer ??= setTimeout(() => {
      settleTimer = undefined
      settle()
    }, SETTLE)
  }

  connection.onInitialize((params): InitializeResult => {
    const abilities = abilitiesOf(params)
    const start = connect(abilities)
    connection.onInitialized(isolated('initialized', log, () => start(foldersOf(params))))
    return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'okr' } }
  })

  /** Everything that depends on what the client can do. Answers what to do once it is ready. */
  function connect(abilities: Abilities): (folders: readonly { uri: string; name: string }[]) => Promise<void> {
    let shownCount = 0
    let toldChanged = -Infinity
    let foldersRead = false
    const diffs = createDiffs(documents, workspaces)
    const goalposts = createGoalposts(history, abilities.runsGit, workspaces, slices, () => { if (abilities.refreshesLenses) void ask(CodeLensRefreshRequest.method) })
    const diagnostics = createDiagnostics(abilities, documents, workspaces, diffs, slices, {
      publish: (uri, version, { items }) => void connection.sendDiagnostics({ uri, version, diagnostics: items }),
      idle() {
        const now = diagnostics.count()
        if (now !== shownCount) void connection.sendNotification(methods.changed)
        shownCount = now
        if (!foldersRead || !onRead) return
        foldersRead = false
        slices.whenQuiet(QUIET, onRead)
      },
      failed: (uri, error) => log.error(`The findings of ${uri} could not be worked out: ${String(error)}`),
    })
    /** What the lenses that the client has were made from. */
    const lenses = new Map<string, { readonly version: number; readonly snapshot: Snapshot }>()
    const seen = new WeakMap<Project, Snapshot>()

    settle = () => void isolated('settling', log, () => {
      const stale = new Set<string>()
      const moved = new Set<Project>()
      const saved = new Set<string>()
      for (const project of workspaces.all()) {
        const snapshot = project.snapshot()
        if (seen.get(project) !== snapshot) moved.add(project)
        seen.set(project, snapshot)
        for (const uri of project.stale) stale.add(uri)
        project.stale.clear()
        for (const uri of project.saved) saved.add(uri)
        if (project.saved.size > 0) moved.add(project)
        project.saved.clear()
      }
      let outdated = false
      for (const [uri, { version, snapshot }] of lenses) {
        const view = workspaces.view(uri)
        // After an edit of the text itself the client asks by itself.
        if (!view || documents.get(uri)?.version !== version) continue
        if (view.snapshot === snapshot && saved.size === 0) continue
        // Where children count, any number may change the scores above it.
        if (stale.has(uri) || saved.has(uri) || (moved.has(view.project) && configOf(view.snapshot, uri).scoring.rollup !== 'key_results')) outdated = true
      }
      if (diagnostics.tell(stale) && abilities.refreshesDiagnostics) void ask(DiagnosticRefreshRequest.method)
      if (outdated && abilities.refreshesLenses) void ask(CodeLensRefreshRequest.method)
      if (outdated && abilities.refreshesHints) void ask(InlayHintRefreshRequest.method)
      // While files are being read, once a second is enough.
      const reading = [...workspaces.all()].some(({ complete }) => !complete)
      if (reading && performance.now() - toldChanged < READING) return changed()
      toldChanged = performance.now()
      void connection.sendNotification(methods.changed)
    })()

    const guard: Guard = { log, versionOf: (uri) => documents.get(uri)?.version, stir: slices.stir }
    const on = <P, R>(method: string, otherwise: R, run: (params: P, token: CancellationToken) => R | Promise<R>) =>
      connection.onRequest(method, guarded(method, otherwise, run, guard))

    const noteLenses = (view: View) => {
      const version = documents.get(view.uri)?.version
      if (version !== undefined) lenses.set(view.uri, { version, snapshot: view.snapshot })
    }
    for (const { method, otherwise, waits, answer } of featureTable(abilities, documents, workspaces, diffs, goalposts, noteLenses)) {
      on(method, otherwise, waits ? (params: never) => whenReady(params, () => answer(params)) : answer)
    }
    on(methods.count, 0, () => diagnostics.count())
    if (abilities.pullsDiagnostics) {
      connection.languages.diagnostics.on(guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>('textDocument/diagnostic', { kind: 'full', items: [] }, (params) => {
        const uri = canonical(params.textDocument.uri)
        return whenReady(params, () => diagnostics.pull(workspaces.view(uri), uri, params.previousResultId))
      }, guard, () => new ResponseError(LSPErrorCodes.ServerCancelled, 'The text has changed since', { retriggerRequest: true })))
      connection.languages.diagnostics.onWorkspace((params, token, _progress, partial): Promise<WorkspaceDiagnosticReport> =>
        diagnostics.pullWorkspace(params, token, partial && ((report) => partial.report(report))))
    }

    connection.onDidOpenTextDocument(isolated('didOpen', log, async (params) => {
      const document = documents.open(params)
      if (!document) return
      const known = workspaces.owner(document.uri)
      const project = workspaces.adopt(document.uri)
      if (project) project.hear(document.uri, { kind: 'edited', text: document.text })
      else changed()
      if (project && !known) await loadSettings([project])
    }))
    connection.onDidChangeTextDocument(isolated('didChange', log, (params) => {
      slices.stir()
      const document = documents.change(params)
      if (!document) return
      const project = workspaces.owner(document.uri)
      if (project) project.hear(document.uri, { kind: 'edited', text: document.text })
      else changed()
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
      lenses.delete(uri)
      const project = workspaces.owner(uri)
      project?.hear(uri, { kind: 'closed' })
      // Its text counts until the disk has been heard; a file on its own, or without an OKR file's name, is not kept.
      if (project?.root !== undefined && isOkrOrConfig(uri)) await files.reread(uri)
      else project?.hear(uri, { kind: 'disk', text: undefined })
      if (documents.get(uri)) return
      if (project?.root === undefined) workspaces.release(uri)
      diagnostics.closed(uri)
    }))
    connection.onDidChangeWatchedFiles(isolated('didChangeWatchedFiles', log, async ({ changes }) => {
      const again: string[] = []
      for (const change of changes) {
        const uri = canonical(change.uri)
        if (change.type === FileChangeType.Deleted) files.deleted(uri)
        else if (isOkrOrConfig(uri)) again.push(uri)
      }
      await Promise.all(again.map((uri) => files.reread(uri)))
    }))
    // Of a folder that was renamed or moved, a watcher may tell no more than that it is there.
    connection.workspace.onDidRenameFiles(isolated('didRenameFiles', log, async (event) => {
      for (const { oldUri } of event.files) files.deleted(canonical(oldUri))
      await Promise.all([...new Set(event.files.flatMap(({ newUri }) => workspaces.folders().filter(({ root }) => isBelow(root!, canonical(newUri)))))].map(index))
    }))
    connection.onDidChangeConfiguration(isolated('didChangeConfiguration', log, async ({ settings }) => {
      given = settings as unknown
      await loadSettings([...workspaces.all()])
    }))

    connection.onNotification(methods.diffs, isolated('diffs', log, (params: DiffsParams) => {
      const touched = diffs.show(params)
      if (touched.size === 0) return
      if (diagnostics.tell(touched) && abilities.refreshesDiagnostics) void ask(DiagnosticRefreshRequest.method)
      if (abilities.refreshesLenses) void ask(CodeLensRefreshRequest.method)
    }))

    connection.onNotification(methods.allowGit, isolated('allowGit', log, () => goalposts.allow()))

    const day = onNewDay(() => { for (const project of workspaces.all()) project.recheck() })
    connection.onShutdown(() => {
      day.dispose()
      clearTimeout(settleTimer)
      settle = () => undefined
      diagnostics.dispose()
      slices.dispose()
    })

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
      if (abilities.refreshesLenses && differ('lenses')) void ask(CodeLensRefreshRequest.method)
      if (abilities.refreshesHints && differ('hints')) void ask(InlayHintRefreshRequest.method)
    }

    async function whenReady<T>(params: { textDocument?: { uri?: string } }, answer: () => T): Promise<T> {
      const uri = params?.textDocument?.uri
      if (typeof uri === 'string') await workspaces.view(canonical(uri))?.project.ready
      return answer()
    }

    const index = isolated('indexing', log, async (project: Project) => {
      try {
        // A client that does not answer, or answers with an error, gets the defaults.
        const settings = loadSettings([project]).catch((error: unknown) => log.warn(`The settings could not be read: ${String(error)}`))
        await files.index(project, Promise.race([settings, patience()]), progress)
      } finally {
        project.setComplete()
        foldersRead = true
      }
    })

    async function progress(): Promise<Progress> {
      if (!abilities.showsProgress) return { report: () => undefined, done: () => undefined }
      const bar = await connection.window.createWorkDoneProgress()
      bar.begin('Reading OKR files', 0, undefined, false)
      return bar
    }

    const ask = isolated('refreshing', log, (method: string) => connection.sendRequest(method))

    on('workspace/executeCommand', null, ({ command, arguments: args }: { command: string; arguments?: unknown[] }) => {
      const address = args?.[0]
      if (command === openPage && typeof address === 'string' && /^https?:/.test(address)) void connection.window.showDocument({ uri: address, external: true })
      return null
    })

    return async (folders) => {
      const { added } = workspaces.change(folders, [])
      // What was opened in the meantime finds its place.
      for (const document of documents.all()) workspaces.adopt(document.uri)?.hear(document.uri, { kind: 'edited', text: document.text })
      if (abilities.registersConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'okr' })
      if (abilities.registersWatchers) {
        void connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [
            { globPattern: '**/*.okr.{yaml,yml}' },
            { globPattern: '**/okr.config.{yaml,yml}' },
            // A folder that goes away is told as one deletion.
            { globPattern: '**/*', kind: WatchKind.Delete },
          ],
        })
      }
      if (abilities.changesFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(isolated('didChangeWorkspaceFolders', log, async (event) => {
          const change = workspaces.change(event.added.map(folderOf), event.removed.map(({ uri }) => withoutSlash(canonical(uri))))
          for (const document of documents.all()) workspaces.adopt(document.uri)?.hear(document.uri, { kind: 'edited', text: document.text })
          await Promise.all([...change.added, ...change.again].map(index))
        }))
      }
      await Promise.all(added.map(index))
    }
  }
}

const patience = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, PATIENCE) })

const folderOf = ({ uri, name }: { uri: string; name: string }) => ({ uri: withoutSlash(canonical(uri)), name })

function foldersOf({ workspaceFolders, rootUri }: InitializeParams & { rootUri?: string | null }) {
  if (workspaceFolders?.length) return workspaceFolders.map(folderOf)
  return rootUri ? [folderOf({ uri: rootUri, name: '' })] : []
}

function capabilitiesFor(abilities: Abilities): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(abilities.pullsDiagnostics ? { diagnosticProvider: { identifier: 'okr', interFileDependencies: true, workspaceDiagnostics: true } } : {}),
    hoverProvider: true,
    completionProvider: { triggerCharacters, resolveProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    codeActionProvider: { codeActionKinds: actionKinds },
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    semanticTokensProvider: { legend: tokenLegend, full: true },
    callHierarchyProvider: true,
    renameProvider: abilities.preparesRename ? { prepareProvider: true } : true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    ...(abilities.opensPages ? { executeCommandProvider: { commands: [openPage] } } : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: { filters: [{ pattern: { glob: '**/*', matches: 'folder' } }] } },
    },
  }
}
