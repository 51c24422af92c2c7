import { EventEmitter } from 'vscode'
import type { Disposable, Event } from 'vscode'
import { State } from 'vscode-languageclient'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { CycleChoice, Explanation, FileStatus, TreeParams, TreePathParams, TreeRow } from '../../server/src/lsp/protocol.ts'

/** What the views ask the server. Without a running server the answers are empty: nothing waits, nothing fails. */
export interface Server {
  tree(params: TreeParams): Promise<readonly TreeRow[]>
  treePath(params: TreePathParams): Promise<readonly TreeRow[]>
  cycles(): Promise<readonly CycleChoice[]>
  status(uri: string): Promise<FileStatus | null>
  explain(uri: string, key: string): Promise<Explanation | null>
  count(): Promise<number>
  /** What trees and lenses show may have changed. */
  readonly onChanged: Event<void>
}

export function connect(client: BaseLanguageClient): Server & Disposable {
  const changed = new EventEmitter<void>()
  const listener = client.onNotification('okr/changed', () => changed.fire())
  const ask = async <T>(method: string, params: unknown, otherwise: T): Promise<T> => {
    if (client.state !== State.Running) return otherwise
    try {
      return await client.sendRequest<T>(method, params)
    } catch {
      return otherwise // the server went away, or the question is out of date: it is asked again when something changes
    }
  }
  return {
    tree: (params) => ask<readonly TreeRow[]>('okr/tree', params, []),
    treePath: (params) => ask<readonly TreeRow[]>('okr/treePath', params, []),
    cycles: () => ask<readonly CycleChoice[]>('okr/cycles', {}, []),
    status: (uri) => ask<FileStatus | null>('okr/status', { uri }, null),
    explain: (uri, key) => ask<Explanation | null>('okr/explain', { uri, key }, null),
    count: () => ask('okr/count', {}, 0),
    onChanged: changed.event,
    dispose: () => {
      listener.dispose()
      changed.dispose()
    },
  }
}
