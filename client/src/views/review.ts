import { commands, env, EventEmitter, l10n, MarkdownString, QuickPickItemKind, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, ViewColumn, window } from 'vscode'
import type { Disposable, Memento, QuickPickItem, TreeDataProvider } from 'vscode'
import type * as lsp from 'vscode-languageserver-protocol'
import type { ReviewResult, ReviewRow } from '../../../server/src/lsp/protocol.ts'
import { rangeOf } from '../edits.ts'
import { commitOf, HEAD, MERGE_BASE, textsAt } from '../git.ts'
import type { Git, lazyGit } from '../git.ts'
import type { Server } from '../server.ts'
import { debounce } from './tree.ts'

export interface Review extends Disposable {
  refresh(): void
  pickBase(): Promise<void>
  copy(): Promise<void>
  openReport(): Promise<void>
}

/** The texts that were others at the base, by uri, and the commit that each comes from. */
interface Base {
  readonly texts: ReadonlyMap<string, string | null>
  readonly commits: ReadonlyMap<string, string>
}

/** The view *Review*: what the changes of the working tree since a commit mean. It asks git and the server only while it is in sight. */
export function createReview(server: Server, git: ReturnType<typeof lazyGit>, memory: Memento): Review {
  const changed = new EventEmitter<ReviewRow | undefined>()
  const subscriptions: Disposable[] = [changed]
  let base = memory.get<string>('okr.base') ?? HEAD
  let known: Promise<Git> | undefined
  let texts: Base | undefined
  let result: ReviewResult | undefined
  let round = 0

  const provider: TreeDataProvider<ReviewRow> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => [...(row?.children ?? result?.rows ?? [])],
    getTreeItem: reviewItem,
  }
  const view = window.createTreeView('okr.review', { treeDataProvider: provider, showCollapseAll: true })
  subscriptions.push(view)

  const knowGit = () => (known ??= git.get().then((opened) => {
    subscriptions.push(opened.onChanged(again))
    return opened
  }))

  /** Asks git again; an answer that is under way is out of date. */
  const again = () => {
    round++
    texts = undefined
    refresh()
  }

  /** Undefined where there is nothing to compare with; `state` tells the welcome text why. */
  const readBase = async (): Promise<{ base?: Base; state?: string }> => {
    const opened = await knowGit()
    if (!opened.available) return { state: 'no-git' }
    const repositories = opened.repositories()
    if (!repositories) return { state: 'looking' }
    if (repositories.length === 0) return { state: 'no-repository' }
    const all = new Map<string, string | null>()
    const commits = new Map<string, string>()
    let found = false
    for (const repository of repositories) {
      const commit = await commitOf(repository, base)
      if (!commit) continue
      found = true
      for (const [uri, text] of await textsAt(repository, commit)) {
        all.set(uri, text)
        commits.set(uri, commit)
      }
    }
    return found ? { base: { texts: all, commits } } : { state: 'no-commit' }
  }

  const update = async (): Promise<void> => {
    if (!view.visible) return
    const mine = ++round
    try {
      const read = texts ? { base: texts } : await readBase()
      const answer = read.base && await server.review({ base: Object.fromEntries(read.base.texts) })
      if (mine !== round) return
      texts = read.base
      if (read.base && !answer) return
      const before = JSON.stringify(result)
      result = answer
      view.message = undefined
      show('state' in read && read.state ? read.state : result?.rows.length ? 'changes' : 'same')
      if (JSON.stringify(result) !== before) changed.fire(undefined)
    } catch (error) {
      if (mine === round) view.message = l10n.t('Git could not answer: {0}', error instanceof Error ? error.message : String(error))
    }
  }
  const refresh = debounce(update, 250)

  const show = (state: string) => {
    void commands.executeCommand('setContext', 'okr.review', state)
    const { intents = 0, extent } = result ?? {}
    view.description = l10n.t('since {0}', nameOf(base))
    view.badge = intents > 0 ? { value: intents, tooltip: extent! } : undefined
  }

  subscriptions.push(
    view.onDidChangeVisibility(({ visible }) => { if (visible) refresh() }),
    commands.registerCommand('okr.openChange', async ({ was, place }: Pick<ReviewRow, 'was' | 'place'>) => {
      const opened = await knowGit()
      const at = (range: lsp.Range | undefined) => (range ? { selection: rangeOf({ start: range.start, end: range.start }) } : {})
      const right = place && Uri.parse(place.uri)
      const old = await oldOf(was?.uri ?? place?.uri)
      if (old && right) {
        const title = l10n.t('{0} (since {1})', right.path.slice(right.path.lastIndexOf('/') + 1), nameOf(base))
        await commands.executeCommand('vscode.diff', old, right, title, at(place.range))
      } else if (right) await commands.executeCommand('vscode.open', right, at(place.range))
      else if (old) await commands.executeCommand('vscode.open', old, at(was?.range))

      /** The document of a file as it was at the base; undefined where it was not there. Asked for now: since the row was drawn, git may have moved on. */
      async function oldOf(uri: string | undefined): Promise<Uri | undefined> {
        const read = texts ?? (await readBase()).base
        const key = uri && Uri.parse(uri).toString()
        const commit = key && read?.commits.get(key)
        return commit && read!.texts.get(key) !== null ? opened.at(Uri.parse(key), commit) : undefined
      }
    }),
  )

  return {
    refresh: () => refresh(),
    async pickBase() {
      const repositories = (await knowGit()).repositories() ?? []
      if (repositories.length === 0) return void window.showInformationMessage(l10n.t('There is no git repository here, so there is nothing to compare with.'))
      const refs = (await Promise.all(repositories.map((repository) => repository.getRefs({ sort: 'committerdate' })))).flat()
      const names = [...new Set(refs.flatMap(({ name }) => name ?? []))]
      const rows: (QuickPickItem & { base: string })[] = [
        { label: l10n.t('The last commit'), description: 'HEAD', base: HEAD },
        { label: l10n.t('Where this branch left the main branch'), base: MERGE_BASE },
        { label: l10n.t('branches and tags'), kind: QuickPickItemKind.Separator, base: '' },
        ...names.map((name) => ({ label: name, base: name })),
      ]
      const picked = await window.showQuickPick(rows, { title: l10n.t('Review the changes since …'), placeHolder: nameOf(base), matchOnDescription: true })
      if (!picked) return
      base = picked.base
      await memory.update('okr.base', base)
      again()
      await commands.executeCommand('okr.review.focus')
    },
    async copy() {
      const read = texts ? { base: texts } : await readBase()
      if (!read.base) return void window.showInformationMessage(l10n.t('There is no commit here to compare with.'))
      await env.clipboard.writeText(await server.reviewMarkdown({ base: Object.fromEntries(read.base.texts) }))
      window.setStatusBarMessage(l10n.t('Copied the review as Markdown'), 3000)
    },
    async openReport() {
      const report = await server.report()
      if (!report) return void window.showInformationMessage(l10n.t('There are no OKRs here to report on.'))
      const panel = window.createWebviewPanel('okr.report', report.title, ViewColumn.Active, { enableScripts: false, localResourceRoots: [], enableFindWidget: true })
      panel.webview.html = report.html
    },
    dispose: () => {
      refresh.cancel()
      subscriptions.forEach((subscription) => void subscription.dispose())
    },
  }
}

const nameOf = (base: string): string => (base === HEAD ? l10n.t('the last commit') : base === MERGE_BASE ? l10n.t('the main branch') : base)

const icons: Record<ReviewRow['icon'], [icon: string, color?: string]> = {
  team: ['organization'], workspace: ['settings-gear'], added: ['diff-added', 'charts.green'], removed: ['diff-removed', 'charts.red'], moved: ['diff-renamed'],
  goal: ['target'], link: ['link'], edited: ['edit'], observation: ['checklist', 'descriptionForeground'], warning: ['warning', 'charts.yellow'],
}

function reviewItem(row: ReviewRow): TreeItem {
  const item = new TreeItem(row.label, row.children.length === 0 ? TreeItemCollapsibleState.None : row.open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed)
  item.id = row.id
  item.description = row.description
  item.tooltip = row.tooltip ? new MarkdownString(row.tooltip, true) : undefined
  item.accessibilityInformation = { label: row.accessible }
  const [icon, color] = icons[row.icon]
  item.iconPath = new ThemeIcon(icon, color ? new ThemeColor(color) : undefined)
  const { was, place } = row
  if (was || place) item.command = { command: 'okr.openChange', title: l10n.t('Open'), arguments: [{ was, place }] }
  return item
}
