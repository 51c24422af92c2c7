import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { activateWith } from './common.ts'

/** The desktop, and remote machines: the server runs as a process beside the extension. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js')
  activateWith(context, (options) => new LanguageClient('okr', 'OKR', {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  }, options))
}
