import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/*
 * The only place that runs `git`. It only ever reads: nothing is fetched, no index is refreshed on disk, no hook, filter, pager or
 * difference program of the repository's config is started.
 */

/** Why git cannot answer, in one plain line; with the command that helps where there is one. */
export class GitError extends Error {}

export interface Repository {
  /** Where git is run: the top of the working tree, or the folder of a bare repository. */
  readonly root: string
  readonly bare: boolean
}

/** A file of a commit. */
export interface TreeFile {
  /** From the root of the repository, with `/`; any characters but NUL. */
  readonly path: string
  readonly blob: string
}

const ENVIRONMENT = {
  LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_PAGER: 'cat', GIT_LITERAL_PATHSPECS: '1',
}

/** Set by git for its own hooks; they would point past the folder that is asked about. */
const FOREIGN = /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|EXTERNAL_DIFF|CONFIG.*)$/

interface Result {
  readonly code: number
  readonly out: Buffer
  readonly err: string
}

/** Runs git in a folder. Rejects only when there is no git to run. */
function run(cwd: string, args: readonly string[], input?: string, more: Readonly<Record<string, string>> = {}): Promise<Result> {
  const env = { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name))), ...ENVIRONMENT, ...more }
  return new Promise((done, fail) => {
    const child = spawn('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
    const out: Buffer[] = []
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => void out.push(chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => void (err += chunk))
    child.on('error', (error: NodeJS.ErrnoException) =>
      fail(new GitError(error.code === 'ENOENT' && existsSync(cwd) ? 'the program `git` was not found. Install it, or put it on your PATH' : `git could not be started: ${error.message}`)))
    child.on('close', (code) => done({ code: code ?? 1, out: Buffer.concat(out), err }))
    // Whoever stops reading early says so by its exit code.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

async function read(cwd: string, args: readonly string[], more?: Readonly<Record<string, string>>): Promise<string> {
  const { code, out, err } = await run(cwd, args, undefined, more)
  if (code !== 0) throw new GitError(`git could not answer: ${firstLine(err) || `\`git ${args[0]}\` ended with ${code}`}`)
  return out.toString('utf8')
}

const firstLine = (text: string): string => (/^(?:fatal|error): (.*)/m.exec(text)?.[1] ?? text.split('\n')[0] ?? '').replace(/\.$/, '')

const lineOf = (result: Result): string | undefined => (result.code === 0 ? result.out.toString('utf8').trim() || undefined : undefined)

/** The repository around a folder. Throws when there is none. */
export async function openRepository(folder: string): Promise<Repository> {
  const { code, out, err } = await run(folder, ['rev-parse', '--is-bare-repository', '--is-inside-git-dir', '--absolute-git-dir'])
  if (code !== 0) {
    if (/dubious ownership/.test(err)) throw new GitError(`git does not trust \`${folder}\`, because somebody else owns it. Allow it with \`git config --global --add safe.directory ${folder}\``)
    throw new GitError(`\`${folder}\` is in no git repository, so there is nothing to compare with`)
  }
  const [bare, inside, gitFolder] = out.toString('utf8').split('\n')
  if (bare === 'true' || inside === 'true') return { root: gitFolder!, bare: true }
  return { root: await realpath((await read(folder, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '')), bare: false }
}

const isShallow = async ({ root }: Repository): Promise<boolean> => lineOf(await run(root, ['rev-parse', '--is-shallow-repository'])) === 'true'

/** How to get the history that a shallow clone leaves out. */
const DEEPEN = 'Fetch the rest with `git fetch --unshallow` (in GitHub Actions: `fetch-depth: 0` for actions/checkout; in GitLab CI: `GIT_DEPTH: 0`)'

/** The commits of a shallow clone at which its history ends: what they changed cannot be told. With words for how to get the rest. */
export async function edgesOf(repository: Repository): Promise<{ readonly commits: ReadonlySet<string>; readonly help: string }> {
  if (!(await isShallow(repository))) return { commits: new Set(), help: '' }
  const path = (await read(repository.root, ['rev-parse', '--git-path', 'shallow'])).replace(/\n$/, '')
  const list = await readFile(resolve(repository.root, path), 'utf8')
  return { commits: new Set(list.split('\n').filter((line) => line !== '')), help: DEEPEN }
}

/** The commit that a person names: a branch, tag, hash, `HEAD~2`. Throws when there is none. */
export async function commitOf(repository: Repository, name: string): Promise<string> {
  const found = await commitIfAny(repository, name)
  if (found) return found
  if (name === 'HEAD' || !lineOf(await run(repository.root, ['rev-list', '--max-count=1', '--all']))) throw new GitError('this repository has no commit yet, so there is nothing to compare with')
  const help = (await isShallow(repository)) ? `This clone is shallow and may not reach back to it. ${DEEPEN}` : '`git branch --all` and `git log` list what there is'
  throw new GitError(`there is no commit \`${name}\` here. ${help}`)
}

async function commitIfAny({ root }: Repository, name: string): Promise<string | undefined> {
  return lineOf(await run(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]))
}

/** Where two commits parted. Throws when their histories do not meet, as far as they are here. */
export async function mergeBase(repository: Repository, a: string, b: string): Promise<string> {
  const [left, right] = [await commitOf(repository, a), await commitOf(repository, b)]
  const found = lineOf(await run(repository.root, ['merge-base', left, right]))
  if (found) return found
  if (await isShallow(repository)) throw new GitError(`this clone is shallow and does not reach back to where \`${b}\` and \`${a}\` parted. ${DEEPEN}`)
  throw new GitError(`\`${a}\` and \`${b}\` have no commit in common`)
}

/** The main branch as this clone knows it: the remote's own choice, or else the usual names. */
export async function mainBranch(repository: Repository): Promise<string | undefined> {
  const chosen = lineOf(await run(repository.root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']))
  const usual = lineOf(await run(repository.root, ['config', '--get', 'init.defaultBranch']))
  for (const name of [chosen, 'origin/main', 'origin/master', 'main', 'master', usual]) {
    if (name && (await commitIfAny(repository, name))) return name
  }
  return
}

/** The last commit as seen from a folder; undefined where there is none. */
export const headOf = async (folder: string): Promise<string | undefined> => lineOf(await run(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']))

/** The file that git adds a line to whenever HEAD is another commit, unless somebody has turned that off. It may not be there yet. */
export const headLogOf = async (folder: string): Promise<string> => resolve(folder, (await read(folder, ['rev-parse', '--git-path', 'logs/HEAD'])).replace(/\n$/, ''))

/** Two states to compare: a commit, and another or the working tree. */
export interface Range {
  readonly base: string
  /** Missing for the working tree as it is on disk. */
  readonly head?: string
  /** How a person would name the base: `origin/main`, `v1.2`. */
  readonly name: string
}

/**
 * What a range in words means: `BASE` and the working tree (in a bare repository: HEAD), `BASE..HEAD`, `BASE...HEAD` from where the two parted, `BASE...`
 * for that and the working tree. Without words: from where HEAD left the main branch.
 */
export async function rangeOf(repository: Repository, words?: string): Promise<Range> {
  const atLeast = async (head: string | undefined) => (head || repository.bare ? commitOf(repository, head || 'HEAD') : undefined)
  if (words === undefined) {
    await commitOf(repository, 'HEAD')
    const main = await mainBranch(repository)
    if (!main && (await isShallow(repository))) throw new GitError(`no main branch was found in this shallow clone (origin/main, origin/master, main or master). ${DEEPEN}`)
    if (!main) throw new GitError('no main branch was found here (origin/main, origin/master, main or master). Name the commit to compare with: `okr diff HEAD~1`')
    return { base: await mergeBase(repository, main, 'HEAD'), head: await atLeast(undefined), name: main }
  }
  // What a script meant and did not fill in is not to be taken for “nothing has changed”.
  if (words.trim() === '') throw new GitError('the commit to compare with is an empty text. Name a commit, branch or tag, such as `main`; in a script, look whether its variable is set')
  const [, from = '', dots, to = ''] = /^(.*?)(\.{2,3})(.*)$/s.exec(words) ?? [undefined, words, undefined, undefined]
  const base = from || 'HEAD'
  if (dots === undefined) return { base: await commitOf(repository, base), head: await atLeast(undefined), name: base }
  if (dots === '...') return { base: await mergeBase(repository, base, to || 'HEAD'), head: await atLeast(to), name: base }
  return { base: await commitOf(repository, base), head: await commitOf(repository, to || 'HEAD'), name: base }
}

/** The calendar day, `2026-11-09`, on which a commit was made, as its author's clock said. */
export async function dayOfCommit({ root }: Repository, commit: string): Promise<string> {
  return (await read(root, ['log', '-1', '--no-show-signature', '--format=%ad', '--date=format:%Y-%m-%d', commit])).trim()
}

/** The last commit reachable from HEAD at the end of a day, `2026-11-09`. Throws when there was none yet. */
export async function commitBefore(repository: Repository, day: string): Promise<string> {
  const found = (await read(repository.root, ['rev-list', '-1', `--before=${day}T23:59:59`, await commitOf(repository, 'HEAD')])).trim()
  if (found) return found
  throw new GitError(`there is no commit on or before ${day} to compare with${(await isShallow(repository)) ? `; this clone is shallow and may not reach back to it. ${DEEPEN}` : ''}`)
}

/** The files of a commit whose paths are wanted, those of its submodules (as far as they are checked out) included. */
export async function filesOfCommit(repository: Repository, commit: string, wanted: (path: string) => boolean): Promise<(TreeFile & { readonly repository: Repository })[]> {
  const files: (TreeFile & { repository: Repository })[] = []
  for (const line of (await read(repository.root, ['ls-tree', '-r', '-z', '--full-tree', commit])).split('\0')) {
    const [, mode, hash, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    if (!mode || !hash || path === undefined) continue
    if (mode === '160000') files.push(...(await filesOfSubmodule(repository, path, hash, wanted)))
    // A symbolic link's text is where it leads; it is no file of its own.
    else if (mode !== '120000' && wanted(path)) files.push({ path, blob: hash, repository })
  }
  return files
}

async function filesOfSubmodule(repository: Repository, path: string, commit: string, wanted: (path: string) => boolean) {
  const inner = await submodule(repository, path)
  if (!inner || !(await commitIfAny(inner, commit))) return []
  return (await filesOfCommit(inner, commit, (below) => wanted(`${path}/${below}`))).map((file) => ({ ...file, path: `${path}/${file.path}` }))
}

async function submodule(repository: Repository, path: string): Promise<Repository | undefined> {
  const folder = join(repository.root, path)
  return !repository.bare && existsSync(join(folder, '.git')) ? openRepository(folder).catch(() => undefined) : undefined
}

/** The paths that differ between a commit and the working tree, new files that git does not ignore included; submodules are looked into. */
export async function pathsOfWorkingTree(repository: Repository, commit: string): Promise<string[]> {
  const { root } = repository
  const [changed, untracked, modules] = await Promise.all([
    read(root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', commit, '--']),
    read(root, ['ls-files', '-z', '--others', '--exclude-standard']),
    read(root, ['ls-files', '-z', '--stage']).then((list) => list.split('\0').flatMap((line) => /^160000 \w+ \d\t(.*)$/s.exec(line)?.[1] ?? [])),
  ])
  const paths = [...changed.split('\0'), ...untracked.split('\0')].filter((path) => path !== '')
  for (const path of modules) {
    const inner = await submodule(repository, path)
    const recorded = lineOf(await run(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}:${path}`]))
    if (!inner) continue
    const below = recorded && (await commitIfAny(inner, recorded)) ? await pathsOfWorkingTree(inner, recorded) : (await read(inner.root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])).split('\0')
    paths.push(...below.filter((inside) => inside !== '').map((inside) => `${path}/${inside}`))
  }
  return [...new Set(paths)]
}

/** The texts of blobs, in UTF-8 without a byte order mark; a blob that is not here (a partial clone) is missing. */
export async function textsOfBlobs({ root }: Repository, blobs: Iterable<string>): Promise<Map<string, string>> {
  const wanted = [...new Set(blobs)]
  const texts = new Map<string, string>()
  if (wanted.length === 0) return texts
  const { out } = await run(root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`)
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(10, at)
    if (end < 0) break
    const [hash, type, size] = out.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type !== 'blob') continue
    const length = Number(size)
    const bom = out[at] === 0xef && out[at + 1] === 0xbb && out[at + 2] === 0xbf ? 3 : 0
    texts.set(hash!, out.toString('utf8', at + bom, at + length))
    at += length + 1
  }
  return texts
}

/** A commit, as people name it. */
export interface Commit {
  readonly commit: string
  /** `2026-11-09`, by the author's clock. */
  readonly date: string
  readonly author: string
  readonly summary: string
}

/** A commit that touched a file. */
export interface FileCommit extends Commit {
  /** The file as it was (missing when the commit created it) and as it became (missing when it deleted it). */
  readonly before?: TreeFile
  readonly after?: TreeFile
  /** The commit made the file as a copy of one that is still there: `before` is that one. */
  readonly copied?: boolean
}

/** The files that a commit touched, as they were and as they became. */
export interface FilesOfChange {
  readonly before: readonly TreeFile[]
  readonly after: readonly TreeFile[]
}

const LOG = ['log', '--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--no-show-signature', '--no-color', '--date=format:%Y-%m-%d', '--format=%x01%H%x02%ad%x02%an%x02%s%x02']

const commitsIn = (out: string): (Commit & { readonly raw: string })[] => out.split('\x01').slice(1).map((entry) => {
  const [commit = '', date = '', author = '', summary = '', raw = ''] = entry.split('\x02')
  return { commit, date, author, summary, raw }
})

/**
 * The commits up to `from` that changed a file, newest first, through renames of the file; all of them, or so many of those made since a day.
 * What git takes for a copy comes with the file that it was copied from.
 */
export async function commitsOf({ root }: Repository, from: string, path: string, limit?: { readonly since: string; readonly most: number }): Promise<FileCommit[]> {
  const out = await read(root, [...LOG, '--follow', '-M', ...(limit ? [`--since=${limit.since}T00:00:00`, `--max-count=${limit.most}`] : []), from, '--', path])
  return commitsIn(out).map(({ raw, ...commit }): FileCommit => ({ ...commit, ...filesOfRaw(raw) }))
}

/** The commits up to `from` that changed files of these names (`*.okr.yaml`) anywhere, newest first; those of merged branches, or of the merges themselves what they changed against their first parent. */
export async function commitsOfFiles({ root }: Repository, from: string, names: readonly string[], kind: 'branches' | 'merges'): Promise<(Commit & FilesOfChange)[]> {
  const which = kind === 'merges' ? ['--merges', '--diff-merges=first-parent'] : ['--no-merges']
  const paths = names.map((name) => `:(top,glob)**/${name}`)
  const out = await read(root, [...LOG, '--no-renames', '--date-order', ...which, from, '--', ...paths], { GIT_LITERAL_PATHSPECS: '0' })
  return commitsIn(out).map(({ raw, ...commit }) => ({ ...commit, ...allFilesOfRaw(raw) }))
}

/** `:100644 100644 <old> <new> M\0path\0`, with a second path for renames. */
function filesOfRaw(raw: string): Pick<FileCommit, 'before' | 'after' | 'copied'> {
  const [, before, after, status, paths = ''] = /:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*\0([^]*)/.exec(raw) ?? []
  const [first, second] = paths.split('\0').filter((path) => path !== '')
  return { before: existing(first, before), after: existing(second ?? first, after), copied: status === 'C' }
}

/** The same for any number of files, without renames. */
function allFilesOfRaw(raw: string): FilesOfChange {
  const files = [...raw.matchAll(/:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\0([^\0]+)\0/g)]
  return { before: files.flatMap(([, old, , path]) => existing(path, old) ?? []), after: files.flatMap(([, , now, path]) => existing(path, now) ?? []) }
}

const existing = (path: string | undefined, blob: string | undefined): TreeFile | undefined => (path !== undefined && blob && !/^0+$/.test(blob) ? { path, blob } : undefined)

/** The files that a commit changed against its first parent (all of them, for a commit without one). */
export async function filesOfChange({ root }: Repository, commit: string): Promise<FilesOfChange> {
  return allFilesOfRaw(await read(root, ['diff-tree', '-r', '-z', '--no-abbrev', '--no-renames', '--root', '--no-commit-id', '-m', '--first-parent', commit]))
}
