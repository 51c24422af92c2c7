import { MarkdownString, StatusBarAlignment, window, workspace } from 'vscode'
import type { Disposable } from 'vscode'
import type { State } from '../../../server/src/lsp/protocol.ts'
import type { Server } from '../server.ts'
import { isOkrDocument } from './documents.ts'
import { debounce } from './tree.ts'

const icons: Record<State, string> = {
  'on-track': 'pass', behind: 'warning', 'at-risk': 'error', breached: 'shield', stale: 'history', 'not-started': 'circle-large-outline', closed: 'lock', none: 'dash',
}

/** The state of the OKR file in the active editor, in the status bar. */
export function createStatus(server: Server): Disposable & { refresh(): void } {
  const item = window.createStatusBarItem('okr.status', StatusBarAlignment.Right, 90)
  item.name = 'OKR'
  item.command = 'okr.alignment.focus'
  const show = async () => {
    const document = window.activeTextEditor?.document
    const status = document && isOkrDocument(document) ? await server.status(document.uri.toString()) : null
    if (!status || document !== window.activeTextEditor?.document) {
      item.hide()
      return
    }
    item.text = `$(${icons[status.state]}) ${status.text}`
    item.tooltip = new MarkdownString(status.tooltip)
    item.show()
  }
  const refresh = debounce(show, 80)
  const subscriptions = [item, window.onDidChangeActiveTextEditor(() => refresh()), workspace.onDidCloseTextDocument(() => refresh())]
  refresh()
  return {
    refresh: () => refresh(),
    dispose: () => {
      refresh.cancel()
      subscriptions.forEach((subscription) => subscription.dispose())
    },
  }
}
