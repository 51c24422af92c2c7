import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import type {
  ClientCapabilities, CodeAction, Diagnostic, DocumentDiagnosticReport, InitializeParams, InitializeResult, ProtocolConnection, PublishDiagnosticsParams,
  WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport, WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import { CancellationTokenSource, createProtocolConnection, FileChangeType, WorkspaceDiagnosticRequest } from 'vscode-languageserver-protocol/node'
import type { FileHistory, Host } from '../../server/src/host/host.ts'
import { isOkrOrConfig } from '../../server/src/host/host.ts'
import { cancelWaiting } from '../../server/src/lsp/guard.ts'
import { serve } from '../../server/src/lsp/server.ts'
import { offsetAt, lineIndex } from '../../server/src/core/text/lines.ts'

/*
 * A small editor for tests: it speaks to the server over a real connection and keeps what the server says.
 */

/** What VS Code can do, as far as this server cares. */
export const capable: ClientCapabilities = {
  workspace: {
    configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true }, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: [1, 2] } } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } }, isPreferredSupport: true },
    rename: { prepareSupport: true },
  },
  window: { showDocument: { support: true } },
}

export interface Options {
  readonly capabilities?: ClientCapabilities
  readonly folders?: readonly string[] | null
  readonly rootUri?: string | null
  readonly initializationOptions?: unknown
  /** The section `okr`, for all folders or by folder. */
  readonly settings?: (scope: string | undefined) => unknown
  /** What git would tell. */
  readonly history?: FileHistory
  /** Slows reading down, or makes it fail; the client is there before the files are then. */
  readonly read?: (uri: string) => Promise<void>
  /** Says that it can register, show progress and open pages, and then cannot. */
  readonly refuses?: boolean
  /** Comes before each answer to the server: it may take its time, fail, or never end. */
  readonly before?: (method: string) => Promise<void>
  /** So long the server waits for an answer of the client before it goes on without, in milliseconds. */
  readonly patience?: number
}

export type Client = Awaited<ReturnType<typeof startClient>>

export const root = 'file:///ws'

/** Starts a server for a workspace of these files (path in the folder `/ws`, or whole address → text) and opens a connection to it. */
export async function startClient(files: Record<string, string> = {}, options: Options = {}) {
  const disk = new Map(Object.entries(files).map(([path, text]) => [address(path), text]))
  const host: Host = {
    find: (folder) => Promise.resolve({ uris: [...disk.keys()].filter((uri) => uri.startsWith(`${folder}/`) && isOkrOrConfig(uri)), notes: [] }),
    async read(uri) {
      await options.read?.(uri)
      return disk.get(uri)
    },
  }
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient), cancelWaiting)
  serve(server, { file: host }, { history: options.history, patience: options.patience })
  server.listen()
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  const client = await talk(connection, options)
  if (!options.read) await until(() => client.count('complete') > 0)
  return {
    ...client, disk, toServer,
    /** Changes the disk and tells the server, as a file watcher does. Without a text the file is gone, or the folder with all that is in it. */
    async write(path: string, text: string | undefined): Promise<void> {
      const uri = address(path)
      const type = text === undefined ? FileChangeType.Deleted : disk.has(uri) ? FileChangeType.Changed : FileChangeType.Created
      if (text === undefined) for (const known of [...disk.keys()]) if (known === uri || known.startsWith(`${uri}/`)) disk.delete(known)
      if (text !== undefined) disk.set(uri, text)
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] })
    },
    async stop(): Promise<void> {
      await connection.sendRequest('shutdown')
      connection.dispose()
      server.dispose()
    },
  }
}

export const address = (path: string): string => (/^[a-z -]+:/.test(path) ? path : `${root}/${path}`)

/** The editor's side of a connection that is already there. */
export async function talk(connection: ProtocolConnection, options: Options = {}) {
  const log: string[] = []
  const published = new Map<string, Diagnostic[]>()
  const texts = new Map<string, { version: number; text: string }>()
  const heard = new Map<string, number>()
  let settings = options.settings ?? (() => ({ today: '2026-11-09' }))
  const note = (what: string) => { heard.set(what, (heard.get(what) ?? 0) + 1) }

  const answers = <P>(method: string, answer: (params: P) => unknown): void => {
    connection.onRequest(method, async (params: P) => {
      await options.before?.(method)
      return answer(params)
    })
  }
  answers('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) => items.map(({ scopeUri }) => settings(scopeUri)))
  answers('workspace/diagnostic/refresh', () => { note('diagnostic/refresh'); return null })
  answers('workspace/codeLens/refresh', () => { note('codeLens/refresh'); return null })
  answers('workspace/inlayHint/refresh', () => { note('inlayHint/refresh'); return null })
  if (!options.refuses) {
    answers('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      for (const { method } of registrations) note(`register ${method}`)
      return null
    })
    answers('window/workDoneProgress/create', () => { note('progress'); return null })
    answers('window/showDocument', ({ uri }: { uri: string }) => { note(`show ${uri}`); return { success: true } })
  }
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => { log.push(message) })
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    note(`publish ${uri}`)
    published.set(uri, diagnostics)
  })
  connection.onNotification('okr/changed', ({ complete }: { complete: boolean }) => {
    note('changed')
    if (complete) note('complete')
  })
  connection.listen()

  const folders = options.folders === undefined ? [root] : options.folders
  const { capabilities, serverInfo } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null, rootUri: options.rootUri ?? null, capabilities: options.capabilities ?? capable, initializationOptions: options.initializationOptions,
    workspaceFolders: folders?.map((uri) => ({ uri, name: uri.replace(/.*\//, '') })) ?? null,
  } satisfies InitializeParams)
  await connection.sendNotification('initialized', {})

  const send = <R>(method: string, params: unknown): Promise<R> => connection.sendRequest<R>(method, params)

  async function pull(path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return send('textDocument/diagnostic', { textDocument: { uri: address(path) }, identifier: 'okr', previousResultId })
  }

  return {
    connection, capabilities, serverInfo, log, published, send, pull,
    async open(path: string, text: string, languageId = 'okr'): Promise<void> {
      texts.set(address(path), { version: 1, text })
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: address(path), languageId, version: 1, text } })
    },
    /** Types over the whole text, as one change of what differs. */
    async type(path: string, text: string): Promise<void> {
      const uri = address(path)
      const version = (texts.get(uri)?.version ?? 0) + 1
      texts.set(uri, { version, text })
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] })
    },
    async close(path: string): Promise<void> {
      texts.delete(address(path))
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: address(path) } })
    },
    async configure(to: (scope: string | undefined) => unknown): Promise<void> {
      settings = to
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: { okr: to(undefined) } })
    },
    /** Findings of a file, as `rule` each, in order; a file that is unchanged is an error of the test. */
    async findings(path: string): Promise<Diagnostic[]> {
      const report = await pull(path)
      assert.equal(report.kind, 'full')
      return report.kind === 'full' ? report.items : []
    },
    /** How often something was heard of, e.g. `changed` or `codeLens/refresh`. */
    count: (what: string): number => heard.get(what) ?? 0,
    /** Holds a workspace request open and keeps what comes: the latest diagnostics of each file. */
    watch(previousResultIds: { uri: string; value: string }[] = []) {
      const source = new CancellationTokenSource()
      const latest = new Map<string, WorkspaceDocumentDiagnosticReport>()
      let answers = 0
      const take = ({ items }: WorkspaceDiagnosticReport) => {
        answers++
        for (const item of items) latest.set(item.uri, item)
      }
      const token = `watch-${Math.random()}`
      connection.onProgress(WorkspaceDiagnosticRequest.partialResult, token, take)
      const done = connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { identifier: 'okr', previousResultIds, partialResultToken: token }, source.token)
      done.catch(() => undefined)
      return {
        latest, done, cancel: () => source.cancel(),
        answers: () => answers,
        rules: (path: string): string[] | undefined => {
          const report = latest.get(address(path))
          return report?.kind === 'full' ? report.items.map(({ code }) => String(code)) : undefined
        },
      }
    },
    async actions(path: string, range: Diagnostic['range'], only?: string[]): Promise<CodeAction[]> {
      return send('textDocument/codeAction', { textDocument: { uri: address(path) }, range, context: { diagnostics: [], only } })
    },
    text: (path: string): string => texts.get(address(path))!.text,
  }
}

/** Waits until something is so; the test's own time limit ends it. */
export async function until<T>(what: () => T | undefined | false): Promise<T> {
  for (;;) {
    const found = what()
    if (found !== undefined && found !== false) return found
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** A text after the edits that a code action makes in it. */
export function applied(text: string, edit: WorkspaceEdit | undefined, uri: string): string {
  const lines = lineIndex(text)
  const edits = edit?.changes?.[uri] ?? edit?.documentChanges?.flatMap((change) => ('edits' in change && change.textDocument.uri === uri ? change.edits : [])) ?? []
  const sorted = edits.map((one) => ({
    start: offsetAt(lines, one.range.start), end: offsetAt(lines, one.range.end), text: 'snippet' in one ? one.snippet.value : one.newText,
  })).sort((a, b) => b.start - a.start)
  return sorted.reduce((result, one) => result.slice(0, one.start) + one.text + result.slice(one.end), text)
}
