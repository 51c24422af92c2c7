import { Uri } from 'vscode'
import type { ExtensionContext } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { activateWith } from './common.ts'

/** A browser, such as vscode.dev: the server runs as a worker and reads files through the client. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true)
  // VS Code puts a Worker of its own in place of the browser's, which the client would not know for one: it is handed reader and writer.
  activateWith(context, (options) => new LanguageClient('okr', 'OKR', () => {
    const worker = new Worker(script, { name: 'OKR language server' })
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) })
  }, options))
}
