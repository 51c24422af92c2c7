import { Disposable, EventEmitter, extensions, workspace } from 'vscode'
import type { Event, Uri } from 'vscode'

/*
 * What this extension needs of VS Code's own git extension. It is asked for on use: in a browser, or where somebody has turned git off, there is none.
 */

interface Change { readonly uri: Uri; readonly originalUri: Uri; readonly renameUri?: Uri; readonly status: number }

export interface Repository {
  readonly rootUri: Uri
  readonly state: {
    readonly HEAD?: { readonly name?: string; readonly commit?: string }
    readonly workingTreeChanges: readonly Change[]
    /** Only where untracked files are listed on their own (`git.untrackedChanges`). */
    readonly untrackedChanges?: readonly Change[]
    readonly onDidChange: Event<void>
  }
  diffWith(ref: string): Promise<readonly Change[]>
  show(ref: string, path: string): Promise<string>
  getCommit(ref: string): Promise<{ readonly hash: string }>
  getMergeBase(one: string, other: string): Promise<string | undefined>
  getRefs(query: { readonly sort?: 'committerdate' }): Promise<readonly { readonly type: number; readonly name?: string; readonly commit?: string }[]>
}

interface Api {
  readonly state: 'uninitialized' | 'initialized'
  readonly repositories: readonly Repository[]
  readonly onDidChangeState: Event<unknown>
  readonly onDidOpenRepository: Event<Repository>
  readonly onDidCloseRepository: Event<Repository>
  toGitUri(uri: Uri, ref: string): Uri
}

interface GitExtension {
  readonly enabled: boolean
  readonly onDidChangeEnablement: Event<boolean>
  getAPI(version: 1): Api
}

/** The statuses, of those that the git extension numbers, of files that were not there before. */
const ADDED = 1
const UNTRACKED = 7

/** What the working tree is compared with: the last commit, where the branch left the main branch, or a branch or tag by its name. */
export const HEAD = 'HEAD'
export const MERGE_BASE = '@merge-base'

export interface Git extends Disposable {
  /** Undefined until git has looked for repositories; none where git is missing or turned off. */
  repositories(): readonly Repository[] | undefined
  readonly available: boolean
  /** A commit, a checkout, a saved file, another repository. */
  readonly onChanged: Event<void>
  /** The document of a file as it was at a commit. */
  at(uri: Uri, commit: string): Uri
}

/** Git, looked for when somebody first asks. */
export function lazyGit(): { get(): Promise<Git> } & Disposable {
  let git: Promise<Git> | undefined
  return {
    get: () => (git ??= openGit()),
    dispose: () => void git?.then((opened) => opened.dispose()),
  }
}

async function openGit(): Promise<Git> {
  const changed = new EventEmitter<void>()
  const subscriptions: Disposable[] = [changed]
  const extension = extensions.getExtension<GitExtension>('vscode.git')
  const git = extension && (extension.isActive ? extension.exports : await Promise.resolve(extension.activate()).catch(() => undefined))
  let api: Api | undefined
  const heard = new Set<Repository>()
  const hear = (repository: Repository) => {
    if (heard.has(repository)) return
    heard.add(repository)
    subscriptions.push(repository.state.onDidChange(() => changed.fire()))
  }
  const connect = () => {
    if (!git?.enabled || api) return
    api = git.getAPI(1)
    api.repositories.forEach(hear)
    subscriptions.push(
      api.onDidChangeState(() => changed.fire()),
      api.onDidCloseRepository((repository) => { heard.delete(repository); changed.fire() }),
      api.onDidOpenRepository((repository) => { hear(repository); changed.fire() }),
    )
  }
  connect()
  if (git) subscriptions.push(git.onDidChangeEnablement(() => { connect(); changed.fire() }))
  const available = () => git?.enabled === true && api !== undefined
  return {
    get available() { return available() },
    repositories: () => (!available() ? [] : api!.state === 'initialized' ? api!.repositories.filter(isOfWorkspace) : undefined),
    onChanged: changed.event,
    at: (uri, commit) => api?.toGitUri(uri, commit) ?? uri,
    dispose: () => Disposable.from(...subscriptions).dispose(),
  }
}

/** A repository around a folder of the workspace, or within one. */
function isOfWorkspace({ rootUri }: Repository): boolean {
  const root = `${rootUri.path}/`
  return (workspace.workspaceFolders ?? []).some(({ uri }) => `${uri.path}/`.startsWith(root) || root.startsWith(`${uri.path}/`))
}

/** The commit that a base means in a repository; undefined where there is none. */
export async function commitOf(repository: Repository, base: string): Promise<string | undefined> {
  if (base === HEAD) return repository.state.HEAD?.commit
  if (base !== MERGE_BASE) return repository.getCommit(base).then(({ hash }) => hash, () => undefined)
  for (const main of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const found = await repository.getMergeBase(main, HEAD).catch(() => undefined)
    if (found) return found
  }
  return
}

export const isOkrOrConfig = ({ path }: Uri): boolean => /\.okr\.ya?ml$|\/okr\.config\.ya?ml$/.test(path)

/** The OKR files that differ between a commit and the working tree, with their texts at the commit; null for files that were not there. */
export async function textsAt(repository: Repository, commit: string): Promise<Map<string, string | null>> {
  const texts = new Map<string, string | null>()
  const read = async (uri: Uri) => { if (isOkrOrConfig(uri)) texts.set(uri.toString(), await repository.show(commit, uri.fsPath)) }
  const { workingTreeChanges, untrackedChanges = [] } = repository.state
  for (const { uri, status } of [...workingTreeChanges, ...untrackedChanges]) if (status === UNTRACKED && isOkrOrConfig(uri)) texts.set(uri.toString(), null)
  for (const { uri, originalUri, renameUri, status } of await repository.diffWith(commit)) {
    if (renameUri) {
      if (isOkrOrConfig(renameUri)) texts.set(renameUri.toString(), null)
      await read(originalUri)
    } else if (status === ADDED) {
      if (isOkrOrConfig(uri)) texts.set(uri.toString(), null)
    } else await read(uri)
  }
  return texts
}
