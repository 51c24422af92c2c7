import type { InitializeResult } from 'vscode-languageserver'
import { TextDocumentSyncKind } from 'vscode-languageserver'
import type { Abilities } from './abilities.ts'
import { actionKinds, openPage } from './actions.ts'
import { triggerCharacters } from './completion.ts'
import { tokenLegend } from './features-see.ts'

/** What the server offers a client. */
export function capabilitiesFor(abilities: Abilities): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(abilities.pullsDiagnostics ? { diagnosticProvider: { identifier: 'okr', interFileDependencies: true, workspaceDiagnostics: true } } : {}),
    hoverProvider: true,
    completionProvider: { triggerCharacters, resolveProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    codeActionProvider: { codeActionKinds: actionKinds },
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    semanticTokensProvider: { legend: tokenLegend, full: true },
    callHierarchyProvider: true,
    renameProvider: abilities.preparesRename ? { prepareProvider: true } : true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    ...(abilities.opensPages ? { executeCommandProvider: { commands: [openPage] } } : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: { filters: [{ pattern: { glob: '**/*', matches: 'folder' } }] } },
    },
  }
}
