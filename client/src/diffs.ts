import { Disposable, TabInputTextDiff, window, workspace } from 'vscode'
import type { Uri } from 'vscode'
import type { DiffSide, DiffsParams } from '../../server/src/lsp/protocol.ts'
import { commitOf, isOkrOrConfig, textsAt } from './git.ts'
import type { Git, lazyGit } from './git.ts'
import type { Server } from './server.ts'
import { debounce } from './views/tree.ts'

/**
 * Tells the server which OKR files are in sight side by side, whoever shows them: git, a pull request, a preview of edits. Of a side that git knows by its
 * commit, the other OKR files of that commit are told, too, since an objective may have come from there.
 */
export function watchDiffs(server: Server, git: ReturnType<typeof lazyGit>): Disposable {
  const subscriptions: Disposable[] = []
  let told = '[]'
  let round = 0
  let known: Promise<Git> | undefined
  let others = new Map<string, Promise<DiffSide['others']>>()

  const knowGit = () => (known ??= git.get().then((opened) => {
    subscriptions.push(opened.onChanged(() => {
      others = new Map()
      look()
    }))
    return opened
  }))

  /** Undefined where git cannot tell, or has no say. */
  const othersOf = async (uri: Uri): Promise<DiffSide['others']> => {
    const name = commitNamedBy(uri)
    if (name === undefined) return
    const repository = (await knowGit()).repositories()?.filter(({ rootUri }) => uri.path.startsWith(`${rootUri.path}/`)).sort((a, b) => b.rootUri.path.length - a.rootUri.path.length)[0]
    const commit = repository && (await commitOf(repository, name))
    if (!commit) return
    const key = `${repository.rootUri.path} ${commit}`
    if (!others.has(key)) others.set(key, textsAt(repository, commit).then((texts) => Object.fromEntries(texts), () => undefined))
    return others.get(key)
  }

  const side = async (uri: Uri): Promise<DiffSide> => ({ uri: uri.toString(), others: await othersOf(uri) })

  const update = async (): Promise<void> => {
    const mine = ++round
    const pairs = workspace.getConfiguration('okr').get('review.inDiffs', true) ? inSight() : []
    const diffs: DiffsParams['diffs'] = await Promise.all(pairs.map(async ({ original, modified }) => ({ original: await side(original), modified: await side(modified) })))
    const now = JSON.stringify(diffs)
    if (mine !== round || now === told) return
    if (server.showDiffs({ diffs })) told = now
  }
  const look = debounce(update, 50)

  subscriptions.push(
    window.tabGroups.onDidChangeTabs(() => look()),
    window.tabGroups.onDidChangeTabGroups(() => look()),
    workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration('okr.review')) look() }),
    // A server that was started again knows nothing.
    server.onStarted(() => {
      told = '[]'
      look()
    }),
  )
  look()
  return new Disposable(() => {
    look.cancel()
    subscriptions.forEach((subscription) => void subscription.dispose())
  })
}

const inSight = (): TabInputTextDiff[] =>
  window.tabGroups.all.flatMap(({ activeTab }) => (activeTab?.input instanceof TabInputTextDiff && isOkrOrConfig(activeTab.input.modified) ? [activeTab.input] : []))

/** What git's and other extensions' documents say of where they come from, in the query of their address; `~` is the last commit, or what is staged. */
function commitNamedBy({ query }: Uri): string | undefined {
  try {
    const { ref, commit } = JSON.parse(query) as { ref?: unknown; commit?: unknown }
    const name = ref === '~' ? 'HEAD' : (ref ?? commit)
    return typeof name === 'string' && name !== '' ? name : undefined
  } catch {
    return
  }
}
