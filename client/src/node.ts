import type { ExtensionContext } from 'vscode'

/**
 * The desktop, and remote machines: the server runs as a process beside the extension. The client library takes longer to load than all the rest, so
 * everybody else in the extension host has their turn before and after it.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  await turn()
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node')
  await turn()
  const { activateWith } = await import('./common.ts')
  const module = context.asAbsolutePath('dist/server.js')
  // On Linux each thread hoards memory of its own that it has given back; the server's threads do nothing at the same time, and can share.
  const env = { MALLOC_ARENA_MAX: '1' }
  activateWith(context, (options) => new LanguageClient('okr', 'OKR', {
    run: { module, transport: TransportKind.ipc, options: { env } },
    debug: { module, transport: TransportKind.ipc, options: { env, execArgv: ['--nolazy', '--inspect=6019'] } },
  }, options))
}

const turn = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })
