import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver'
import { ruleUrl } from '../core/lint/pages.ts'
import type { InitializationOptions } from './protocol.ts'

/** What the client can do, as far as the server makes a difference. Nothing here is needed. */
export interface Abilities {
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly refreshesLenses: boolean
  readonly refreshesHints: boolean
  readonly asksConfiguration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly changesFolders: boolean
  readonly showsProgress: boolean
  readonly opensPages: boolean
  readonly definitionLinks: boolean
  readonly nestedSymbols: boolean
  readonly completionSnippets: boolean
  readonly completionLabels: boolean
  readonly editSnippets: boolean
  readonly versionedEdits: boolean
  readonly createsFiles: boolean
  readonly preparesRename: boolean
  readonly actionLiterals: boolean
  readonly preferredActions: boolean
  readonly relatedInformation: boolean
  readonly codeDescriptions: boolean
  readonly diagnosticTags: boolean
  readonly runsGit: boolean
  /** Whether the client has a command that results may name. */
  has(command: string): boolean
  /** Where the page of a rule is. */
  pageOf(rule: string): string
}

export function abilitiesOf({ capabilities, initializationOptions }: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): Abilities {
  const { textDocument, workspace, window }: ClientCapabilities = capabilities
  const options = (initializationOptions ?? {}) as InitializationOptions
  // Some clients state these for one way of getting diagnostics only, and mean both.
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic }
  const commands = new Set<string>(Array.isArray(options.commands) ? options.commands : [])
  const page = typeof options.ruleUrl === 'string' && options.ruleUrl.includes('{id}') ? options.ruleUrl : undefined
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    asksConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    opensPages: window?.showDocument?.support === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    completionLabels: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    editSnippets: workspace?.workspaceEdit?.snippetEditSupport === true && workspace.workspaceEdit.documentChanges === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    actionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    relatedInformation: diagnostics.relatedInformation === true,
    codeDescriptions: diagnostics.codeDescriptionSupport === true,
    diagnosticTags: diagnostics.tagSupport !== undefined,
    runsGit: options.git === true,
    has: (command) => commands.has(command),
    pageOf: (rule) => page?.replace('{id}', encodeURIComponent(rule)) ?? ruleUrl(rule),
  }
}
