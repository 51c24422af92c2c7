import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { activateWith } from './common.ts'

/** The desktop, and remote machines: the server runs as a process beside the extension. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js')
  // On Linux each thread hoards memory of its own that it has given back; the server's threads do nothing at the same time, and can share.
  const env = { MALLOC_ARENA_MAX: '1' }
  activateWith(context, (options) => new LanguageClient('okr', 'OKR', {
    run: { module, transport: TransportKind.ipc, options: { env } },
    debug: { module, transport: TransportKind.ipc, options: { env, execArgv: ['--nolazy', '--inspect=6019'] } },
  }, options))
}
