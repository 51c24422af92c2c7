import type { CancellationToken, Connection, DocumentDiagnosticParams, DocumentDiagnosticReport, InitializeResult, WorkspaceDiagnosticReport } from 'vscode-languageserver'
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { clientHost } from '../host/client.ts'
import type { FileHistory, Host } from '../host/host.ts'
import type { Abilities } from './abilities.ts'
import { abilitiesOf } from './abilities.ts'
import { openPage } from './actions.ts'
import { capabilitiesFor } from './capabilities.ts'
import { onNewDay } from './clock.ts'
import { createDiagnostics } from './diagnostics.ts'
import { createDiffs } from './diffs.ts'
import { createDocuments } from './documents.ts'
import { featureTable } from './features.ts'
import { createFiles } from './files.ts'
import { createFolders, foldersOf } from './folders.ts'
import { createGoalposts } from './goalposts.ts'
import { guarded, isolated } from './guard.ts'
import type { Guard } from './guard.ts'
import { listen } from './listening.ts'
import type { ClientRequests, Notifications } from './protocol.ts'
import { createRefreshing } from './refreshing.ts'
import { createSlices } from './slices.ts'
import { canonical, schemeOf } from './uris.ts'
import { createWorkspaces } from './workspaces.ts'
import type { Folder } from './workspaces.ts'

/** Changes are told to the client this much later, all at once, in milliseconds. */
const SETTLE = 100

/** Nobody waits when there has been no message for so long, in milliseconds. */
const QUIET = 2000

export interface Options {
  /** With one, lines tell of moved targets. */
  readonly history?: FileHistory
  /** Called when whole folders have been read and the findings of their files are known, and nobody waits. */
  readonly onRead?: () => void
  /** So long is waited for what the client has to tell about a folder before requests are answered without, in milliseconds. */
  readonly patience?: number
}

/** Serves one client over a connection. `hosts` reads files of the schemes that the server can reach itself; all others are read through the client. */
export function serve(connection: Connection, hosts: Readonly<Record<string, Host>> = {}, { history, onRead, patience = 3000 }: Options = {}): void {
  const log = connection.console
  const documents = createDocuments()
  const workspaces = createWorkspaces(documents, changed)
  const ask = <M extends keyof ClientRequests>(method: M, params: ClientRequests[M]['params']) => connection.sendRequest<ClientRequests[M]['result']>(method, params)
  const throughClient = clientHost({ findFiles: (folder) => ask('okr/findFiles', { folder }), readFile: (uri) => ask('okr/readFile', { uri }) })
  const slices = createSlices()
  const files = createFiles((uri) => hosts[schemeOf(uri)] ?? throughClient, workspaces, slices, log)
  let settleTimer: ReturnType<typeof setTimeout> | undefined
  let settle = (): void => undefined

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
  function connect(abilities: Abilities): (folders: readonly Folder[]) => Promise<void> {
    let shownCount = 0
    let foldersRead = false
    const diffs = createDiffs(documents, workspaces)
    const diagnostics = createDiagnostics(abilities, documents, workspaces, diffs, slices, {
      publish: (uri, version, { items }) => void connection.sendDiagnostics({ uri, version, diagnostics: items }),
      idle() {
        const now = diagnostics.count()
        if (now !== shownCount) refreshing.changed()
        shownCount = now
        if (!foldersRead || !onRead) return
        foldersRead = false
        slices.whenQuiet(QUIET, onRead)
      },
      failed: (uri, error) => log.error(`The findings of ${uri} could not be worked out: ${String(error)}`),
    })
    const refreshing = createRefreshing(connection, abilities, documents, workspaces, diagnostics, changed)
    const goalposts = createGoalposts(history, abilities.runsGit, workspaces, slices, log, refreshing.lenses)
    const folders = createFolders({ connection, abilities, documents, workspaces, files, refreshing, patience, indexed: () => { foldersRead = true } })
    settle = () => void isolated('settling', log, refreshing.settle)()
    /** Files look different, though their text is the same. */
    const lookAgain = (touched: ReadonlySet<string>): void => {
      if (touched.size === 0) return
      refreshing.findings(touched)
      refreshing.lenses()
    }
    listen(connection, {
      documents, workspaces, files, folders, slices, diagnostics, changed,
      opened: (uri) => lookAgain(diffs.beside(uri)),
      closed(uri) {
        refreshing.closed(uri)
        goalposts.closed(uri)
      },
    })

    const guard: Guard = { log, versionOf: (uri) => documents.get(uri)?.version, stir: slices.stir }
    const on = <P, R>(method: string, otherwise: R, run: (params: P, token: CancellationToken) => R | Promise<R>) =>
      connection.onRequest(method, guarded(method, otherwise, run, guard))

    for (const { method, otherwise, waits, answer } of featureTable(abilities, documents, workspaces, diffs, goalposts, log, refreshing.showsLenses)) {
      on(method, otherwise, waits ? (params: never) => whenReady(params, () => answer(params)) : answer)
    }
    on('okr/count', 0, () => diagnostics.count())
    on('workspace/executeCommand', null, ({ command, arguments: args }: { command: string; arguments?: unknown[] }) => {
      const address = args?.[0]
      if (command === openPage && typeof address === 'string' && /^https?:/.test(address)) void openInBrowser(address)
      return null
    })
    if (abilities.pullsDiagnostics) {
      connection.languages.diagnostics.on(guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>('textDocument/diagnostic', { kind: 'full', items: [] }, (params) => {
        const uri = canonical(params.textDocument.uri)
        return whenReady(params, () => diagnostics.pull(workspaces.view(uri), uri, params.previousResultId))
      }, guard, () => new ResponseError(LSPErrorCodes.ServerCancelled, 'The text has changed since', { retriggerRequest: true })))
      connection.languages.diagnostics.onWorkspace((params, token, _progress, partial): Promise<WorkspaceDiagnosticReport> =>
        diagnostics.pullWorkspace(params, token, partial && ((report) => partial.report(report))))
    }

    connection.onNotification('okr/diffs', isolated('diffs', log, (params: Notifications['okr/diffs']) => lookAgain(diffs.show(params))))
    connection.onNotification('okr/allowGit', isolated('allowGit', log, () => goalposts.allow()))

    const day = onNewDay(() => { for (const project of workspaces.all()) project.recheck() })
    connection.onShutdown(() => {
      day.dispose()
      clearTimeout(settleTimer)
      settle = () => undefined
      diagnostics.dispose()
      refreshing.dispose()
      slices.dispose()
    })

    return folders.start
  }

  const openInBrowser = isolated('showDocument', log, async (uri: string) => { await connection.window.showDocument({ uri, external: true }) })

  /** Answers about a file once its folder's configs and settings are known. */
  async function whenReady<T>(params: { textDocument?: { uri?: string } }, answer: () => T): Promise<T> {
    const uri = params?.textDocument?.uri
    if (typeof uri === 'string') await workspaces.view(canonical(uri))?.project.ready
    return answer()
  }
}
