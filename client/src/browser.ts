import { Uri } from 'vscode'
import type { ExtensionContext } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { activateWith } from './common.ts'

/** A browser, such as vscode.dev: the server runs as a worker and reads files through the client. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/browserServer.js').toString(true)
  activateWith(context, (options) => new LanguageClient('okr', 'OKR', () => Promise.resolve(new Worker(script, { name: 'OKR language server' })), options))
}
