import { workspace } from 'vscode'
import type { Disposable, TextDocument } from 'vscode'
import { DocumentDiagnosticRequest, vsdiag } from 'vscode-languageclient'
import type { BaseLanguageClient, DiagnosticProviderMiddleware } from 'vscode-languageclient'
import { createHolding } from './holding.ts'

/** So long after the last keystroke what is new may show, in milliseconds. */
const PAUSE = 800

/**
 * Keeps new findings back while somebody types (holding.ts), until they pause or save. The server knows nothing of it: other editors have habits of their own.
 */
export function createCalm(): { readonly middleware: DiagnosticProviderMiddleware, watch(client: BaseLanguageClient): Disposable } {
  const holding = createHolding()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const stop = (file: string): void => {
    clearTimeout(timers.get(file))
    timers.delete(file)
  }
  return {
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token)
        if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report
        const items = holding.show(('uri' in document ? document.uri : document).toString(), report.items)
        // Without the id of the whole answer, the next question gets the whole answer again.
        return items.length < report.items.length ? { kind: report.kind, items } : report
      },
    },
    watch(client) {
      const settle = (document: TextDocument): void => {
        const file = document.uri.toString()
        stop(file)
        if (holding.paused(file)) client.getFeature(DocumentDiagnosticRequest.method)?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire()
      }
      const listeners = [
        workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
          const file = document.uri.toString()
          if (contentChanges.length === 0 || !holding.typed(file)) return
          stop(file)
          timers.set(file, setTimeout(settle, PAUSE, document))
        }),
        workspace.onDidSaveTextDocument(settle),
        workspace.onDidCloseTextDocument(({ uri }) => {
          stop(uri.toString())
          holding.forget(uri.toString())
        }),
      ]
      return {
        dispose() {
          for (const listener of listeners) listener.dispose()
          for (const file of [...timers.keys()]) stop(file)
        },
      }
    },
  }
}
