import type { CancellationToken, ConnectionOptions } from 'vscode-languageserver'
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { canonical } from './uris.ts'

export interface Log {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

export interface Guard {
  readonly log: Log
  /** The version of an open text. */
  versionOf(uri: string): number | undefined
  /** Is told of each request. */
  stir(): void
}

/** Longer than this is worth a line in the log. */
const SLOW = 300

/** Requests that are taken back while they wait in line are never begun: behind a slow one, that is when most of them are. */
export const cancelWaiting: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: (message) => ({ jsonrpc: message.jsonrpc, id: null, error: { code: LSPErrorCodes.RequestCancelled, message: 'Taken back before it was begun' } }),
  },
}

/**
 * Around every request: a cancelled one is not answered, an answer about a text that has moved on is dropped, and one that fails is logged and answered
 * with `otherwise`, so that no feature can take the others down. Nearly all run in one go, between two messages; only what waits can be overtaken.
 */
export function guarded<P, R>(
  method: string, otherwise: R, run: (params: P, token: CancellationToken) => R | Promise<R>, { log, versionOf, stir }: Guard,
  moved: () => ResponseError<unknown> = () => new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since'),
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    stir()
    const uri = uriOf(params)
    const version = uri === undefined ? undefined : versionOf(uri)
    const began = performance.now()
    try {
      refuseCancelled(token)
      const result = run(params, token)
      if (!(result instanceof Promise)) return result
      const later = await result
      refuseCancelled(token)
      if (uri !== undefined && versionOf(uri) !== version) throw moved()
      return later
    } catch (error) {
      if (error instanceof ResponseError) throw error
      log.error(`${method} failed: ${reasonFor(error)}`)
      return otherwise
    } finally {
      const took = performance.now() - began
      if (took > SLOW && method !== 'workspace/diagnostic') log.info(`${method} took ${Math.round(took)} ms`)
    }
  }
}

/** The same for notifications and what runs in the background: there is nobody to answer. */
export function isolated<A extends unknown[]>(name: string, log: Log, run: (...args: A) => void | Promise<void>): (...args: A) => Promise<void> {
  return async (...args) => {
    try {
      await run(...args)
    } catch (error) {
      log.error(`${name} failed: ${reasonFor(error)}`)
    }
  }
}

export const reasonFor = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
}

export const invalid = (what: string): ResponseError<void> => new ResponseError(ErrorCodes.InvalidParams, what)

function uriOf(params: unknown): string | undefined {
  const uri = (params as { textDocument?: { uri?: unknown } } | null)?.textDocument?.uri
  return typeof uri === 'string' ? canonical(uri) : undefined
}
