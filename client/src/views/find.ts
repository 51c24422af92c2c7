import { l10n, window } from 'vscode'
import type { QuickPickItem } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { SymbolKind } from 'vscode-languageserver-protocol'
import type { WorkspaceSymbol } from 'vscode-languageserver-protocol'
import { open } from '../edits.ts'
import { debounce } from './tree.ts'

type Row = QuickPickItem & { readonly symbol: WorkspaceSymbol }

/**
 * *Go to Objective or Key Result…*: VS Code's own search in a tree knows only the rows that have been shown. This one asks the server, by title, id, team
 * or owner; the trees follow to what is opened.
 */
export function find(client: BaseLanguageClient): void {
  const input = window.createQuickPick<Row>()
  input.title = l10n.t('Go to an objective, key result or team')
  input.placeholder = l10n.t('A few letters of its title, id, team or owner')
  input.matchOnDescription = true
  let round = 0
  const ask = async (query: string) => {
    const mine = ++round
    input.busy = true
    const found = await client.sendRequest<WorkspaceSymbol[] | null>('workspace/symbol', { query }).catch(() => null)
    if (mine !== round) return
    input.busy = false
    // The server has chosen: what it matched by may not stand in the row.
    input.items = (found ?? []).map((symbol) => ({ label: `$(${icons[symbol.kind] ?? 'circle-outline'}) ${symbol.name}`, description: symbol.containerName, alwaysShow: true, symbol }))
  }
  const later = debounce(ask, 80)
  input.onDidChangeValue((typed) => later(typed))
  input.onDidAccept(() => {
    const location = input.selectedItems[0]?.symbol.location
    input.hide()
    if (location) void open(location.uri, 'range' in location ? location.range : undefined)
  })
  input.onDidHide(() => {
    later.cancel()
    input.dispose()
  })
  input.show()
  void ask('')
}

const icons: Partial<Record<SymbolKind, string>> = { [SymbolKind.Class]: 'target', [SymbolKind.Number]: 'graph', [SymbolKind.Namespace]: 'organization' }
