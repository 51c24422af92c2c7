import { createConnection, createServerSocketTransport, ProposedFeatures } from 'vscode-languageserver/node'
import type { Connection } from 'vscode-languageserver/node'
import { gitHistory } from './host/goalposts.ts'
import { giveMemoryBack } from './host/memory.ts'
import { diskHost } from './host/node.ts'
import { cancelWaiting } from './lsp/guard.ts'
import { serve } from './lsp/server.ts'

/*
 * The server as a process: `--stdio` (also when nothing is said), `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. It ends with its client, however that ends.
 */

const connection = connect()
serve(connection, { file: diskHost }, { history: gitHistory, onRead: giveMemoryBack })
connection.listen()

function connect(): Connection {
  const args = process.argv.slice(2)
  if (!args.some((arg) => /^--(stdio|node-ipc|socket|pipe)\b/.test(arg))) process.argv.push('--stdio')
  const port = Number(/^--socket=(\d+)$/.exec(args.find((arg) => arg.startsWith('--socket=')) ?? '')?.[1])
  if (port) {
    const [reader, writer] = createServerSocketTransport(port)
    reader.onClose(() => process.exit(0))
    return createConnection(ProposedFeatures.all, reader, writer, cancelWaiting)
  }
  process.on('disconnect', () => process.exit(0))
  return createConnection(ProposedFeatures.all, cancelWaiting)
}
