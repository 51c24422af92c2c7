import { FileSystemError, RelativePattern, Uri, workspace } from 'vscode'
import type { Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ClientRequests } from '../../server/src/lsp/protocol.ts'

/** Reads files for a server that cannot: in a browser, and in workspaces that are no folders on a disk. */
export function answerServer(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest('okr/findFiles', async ({ folder }: ClientRequests['okr/findFiles']['params']): Promise<ClientRequests['okr/findFiles']['result']> => {
      const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), '**/{*.okr.yaml,*.okr.yml,okr.config.yaml,okr.config.yml}'), '**/{node_modules,.*}/**')
      return found.map((uri) => uri.toString())
    }),
    client.onRequest('okr/readFile', async ({ uri }: ClientRequests['okr/readFile']['params']): Promise<ClientRequests['okr/readFile']['result']> => {
      try {
        return base64(await workspace.fs.readFile(Uri.parse(uri)))
      } catch (error) {
        // Everything else may pass: the server goes on with what it knows.
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return null
        throw error
      }
    }),
  ]
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(binary)
}
