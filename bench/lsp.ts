import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { ChildProcess } from 'node:child_process'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import type { ProtocolConnection } from 'vscode-languageserver-protocol/node'

/* A language server as a process, timed from the outside: what an editor waits for. */

export interface Server {
  readonly process: ChildProcess
  readonly connection: ProtocolConnection
  /** Resident memory in bytes. */
  memory(): number
  /** Processor time taken so far, in hundredths of a second. */
  work(): number
  stop(): Promise<void>
}

/** Starts a server as the extension starts it (client/src/node.ts), and connects to it as VS Code would. */
export async function start(command: readonly string[], folder: string, settings: Record<string, unknown>): Promise<Server> {
  const child = spawn(process.execPath, [...command], { stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, MALLOC_ARENA_MAX: '1' } })
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!))
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) => items.map(({ section }) => settings[section ?? ''] ?? null))
  connection.onRequest('client/registerCapability', () => null)
  connection.onRequest('window/workDoneProgress/create', () => null)
  connection.onRequest('workspace/diagnostic/refresh', () => null)
  connection.onRequest('workspace/codeLens/refresh', () => null)
  connection.listen()
  const uri = `file://${folder}`
  await connection.sendRequest('initialize', {
    processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'bench' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { synchronization: {}, diagnostic: {}, publishDiagnostics: {}, hover: { contentFormat: ['markdown'] }, completion: { completionItem: { snippetSupport: true } } },
    },
  })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('workspace/didChangeConfiguration', { settings })
  return {
    process: child, connection,
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) * 1024,
    work: () => readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13).reduce((sum, ticks) => sum + Number(ticks), 0),
    stop: async () => {
      await connection.sendRequest('shutdown').catch(() => undefined)
      await connection.sendNotification('exit').catch(() => undefined)
      connection.dispose()
      child.kill()
    },
  }
}

export const open = (server: Server, uri: string, languageId: string, text: string) =>
  server.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })

export const change = (server: Server, uri: string, version: number, text: string) =>
  server.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] })

/** Milliseconds until `action` is done. */
export async function timed(action: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await action()
  return performance.now() - began
}

export interface Percentiles {
  readonly p50: number
  readonly p95: number
}

export function percentiles(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { p50: at(0.5), p95: at(0.95) }
}
