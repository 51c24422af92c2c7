import { Disposable, extensions, l10n, window, workspace } from 'vscode'
import type { ExtensionContext } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts'
import { createCalm } from './calm.ts'
import { registerCommands } from './commands.ts'
import { watchDiffs } from './diffs.ts'
import { answerServer } from './files.ts'
import { lazyGit } from './git.ts'
import { connect } from './server.ts'
import type { Server } from './server.ts'
import { createBadges } from './views/badges.ts'
import { createFirstSteps } from './views/first-steps.ts'
import { dragging } from './views/dragging.ts'
import { createFilter } from './views/filter.ts'
import { createMapPanel } from './views/map-panel.ts'
import { createReview } from './views/review.ts'
import { createStatus } from './views/status.ts'
import { createTree } from './views/tree.ts'
import type { Tree } from './views/tree.ts'

/** The files that the server looks at, whatever language a user's settings give them. */
const selector = [{ language: 'okr' }, { pattern: '**/*.okr.{yaml,yml}' }, { pattern: '**/okr.config.{yaml,yml}' }]

/**
 * Starts everything that desktop and browser share. Returns before the server is up: views ask again once it is, and no editor waits.
 */
export function activateWith(context: ExtensionContext, create: (options: LanguageClientOptions) => BaseLanguageClient): void {
  const log = window.createOutputChannel('OKR', { log: true })
  const calm = createCalm()
  const client = create({
    documentSelector: selector,
    outputChannel: log,
    initializationOptions: {
      ruleUrl: 'command:okr.openRule?%5B%22{id}%22%5D',
      commands: ['okr.explain', 'okr.showPlaces', 'okr.moveObjective', 'editor.action.triggerSuggest'],
    } satisfies InitializationOptions,
    markdown: { isTrusted: { enabledCommands: ['okr.openRule', 'okr.explain', 'okr.open'] }, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: true },
    middleware: calm.middleware,
    synchronize: { configurationSection: 'okr' },
  })
  const server = connect(client)
  const filter = createFilter(context.workspaceState)
  const trees: Record<'alignment' | 'teams', Tree> = {
    alignment: createTree('alignment', server, filter, dragging(server, client, () => trees.alignment)),
    teams: createTree('teams', server, filter),
  }
  const status = createStatus(server)
  const map = createMapPanel(context, server)
  const firstSteps = createFirstSteps(context.globalState, server)
  const git = lazyGit()
  const review = createReview(server, git, context.workspaceState)
  const refresh = () => {
    review.refresh()
    trees.alignment.refresh()
    trees.teams.refresh()
    status.refresh()
    map.refresh()
    firstSteps.refresh()
  }
  context.subscriptions.push(
    log, filter, createBadges(), review, trees.alignment, trees.teams, status, map, firstSteps, git,
    calm.watch(client),
    ...answerServer(client),
    ...registerCommands({ context, client, server, filter, trees, map, review }),
    watchDiffs(server, git),
    ...offerGit(server),
    server.onChanged(refresh),
    filter.onChanged(refresh),
    // A killed server comes back by itself; what the views show is asked for again then.
    server.onStarted(refresh),
    workspace.onDidChangeWorkspaceFolders(refresh),
    new Disposable(() => void client.dispose()),
  )
  client.start().catch((error: unknown) => {
    log.error(error instanceof Error ? error : String(error))
    void window.showErrorMessage(l10n.t('The OKR language server could not start, so there are no findings and no trees. “OKR: Restart the Language Server” tries again; the output “OKR” tells why.'))
  })
}

/** The server runs git where VS Code's own git extension would: in a workspace that is trusted, and unless it is turned off. */
function offerGit(server: Server): Disposable[] {
  const offer = () => {
    if (workspace.isTrusted && extensions.getExtension('vscode.git') && workspace.getConfiguration('git').get('enabled', true)) server.allowGit()
  }
  return [server.onStarted(offer), workspace.onDidGrantWorkspaceTrust(offer)]
}
