import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser'
import { cancelWaiting } from './lsp/guard.ts'
import { serve } from './lsp/server.ts'

/* The server as a worker of a browser: all files are read through the client. */

declare const self: DedicatedWorkerGlobalScope

const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self), cancelWaiting)
serve(connection)
connection.listen()
