import { lstat, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { statesOf } from '../core/changes/states.ts'
import { parseDay } from '../core/model/day.ts'
import type { Day } from '../core/model/day.ts'
import { emptySnapshot, isConfigUri, withFiles } from '../core/project/snapshot.ts'
import type { Snapshot } from '../core/project/types.ts'
import { readTextAsync } from './disk.ts'
import { dayOfCommit, filesOfCommit, GitError, headOf, openRepository, pathsOfWorkingTree, rangeOf, textsOfBlobs } from './git.ts'
import type { Range, Repository } from './git.ts'
import { isOkrOrConfig, isSkippedFolder } from './host.ts'

/** Two states of a workspace folder out of its git repository, as of one day. */
export interface Revisions {
  readonly repository: Repository
  readonly range: Range
  /** The day of the change: today for the working tree, else the day of the newer commit. */
  readonly today: Day
  readonly before: Snapshot
  readonly after: Snapshot
}

export interface RevisionOptions {
  /** `BASE`, `BASE..HEAD` …; see `rangeOf`. */
  readonly range?: string
  /** The day to reckon with, whatever the commits say. */
  readonly today?: Day
  readonly now: Day
  /** Whether the snapshots hold all files, or only those that the changes can matter to (`statesOf`). */
  readonly whole?: boolean
}

/** Reads two states of the OKR files below a folder. Throws a GitError for what git cannot tell. */
export async function openRevisions(folder: string, { range: words, today: pinned, now, whole = false }: RevisionOptions): Promise<Revisions> {
  const repository = await openRepository(folder)
  const range = await rangeOf(repository, words)
  const today = pinned ?? (range.head ? parseDay(await dayOfCommit(repository, range.head)) : undefined) ?? now
  const place = await placesIn(repository, folder)
  const [old, changes] = await Promise.all([stateOf(repository, range.base, place), changesSince(repository, range, place)])
  const changed = new Map([...changes].filter(([uri, text]) => old.get(uri) !== text))
  return { repository, range, today, ...statesOf(old, changed, today, whole) }
}

/** What a workspace that was read from disk was like at a commit: the same snapshot, but for what has changed since. Throws a GitError for what git cannot tell. */
export async function asOfCommit(folder: string, after: Snapshot, words: string): Promise<Snapshot> {
  const repository = await openRepository(folder)
  if (repository.bare) throw new GitError('this repository is bare: it holds commits, but no files to compare them with. `okr diff HEAD~1..HEAD` compares two commits')
  // Before the first commit (a hook asks there, too) everything is new.
  if (words === 'HEAD' && !(await headOf(repository.root))) return emptySnapshot(after.today)
  const range = await rangeOf(repository, words)
  if (range.head) throw new GitError(`findings are those of the files as they are now, so one commit is enough to compare with: \`${range.name}\` instead of \`${words}\`. \`okr diff ${words}\` compares two`)
  const place = await placesIn(repository, folder)
  const changed = new Set((await pathsOfWorkingTree(repository, range.base)).filter(place.wanted))
  const old = await stateOf(repository, range.base, { ...place, wanted: (path) => changed.has(path) })
  return withFiles(after, [...changed].map((path) => [place.uriOf(path), old.get(place.uriOf(path))] as const))
}

/** The workspace at a commit; with `wanted`, of the OKR files only those whose text passes. */
export async function openCommit(folder: string, commit: string, today: Day, wanted: (text: string) => boolean = () => true): Promise<Snapshot> {
  const repository = await openRepository(folder)
  const state = await stateOf(repository, commit, await placesIn(repository, folder))
  return withFiles(emptySnapshot(today), [...state].filter(([uri, text]) => isConfigUri(uri) || wanted(text)))
}

/** Which paths of a repository are OKR files of the workspace, and their uris. */
export interface Places {
  wanted(path: string): boolean
  uriOf(path: string): string
  pathOf(uri: string): string
}

export async function placesIn(repository: Repository, folder: string): Promise<Places> {
  const prefix = repository.bare ? '' : relative(repository.root, await realpath(folder)).split(sep).join('/')
  const inside = prefix ? `${prefix}/` : ''
  const top = repository.bare ? repository.root : folder
  return {
    wanted(path) {
      if (!path.startsWith(inside) || !isOkrOrConfig(`/${path}`)) return false
      return !path.slice(inside.length).split('/').slice(0, -1).some(isSkippedFolder)
    },
    uriOf: (path) => pathToFileURL(join(top, path.slice(inside.length))).href,
    pathOf: (uri) => inside + relative(top, fileURLToPath(uri)).split(sep).join('/'),
  }
}

async function stateOf(repository: Repository, commit: string, { wanted, uriOf }: Places): Promise<Map<string, string>> {
  const files = await filesOfCommit(repository, commit, wanted)
  const state = new Map<string, string>()
  for (const owner of new Set(files.map((file) => file.repository))) {
    const own = files.filter((file) => file.repository === owner)
    const texts = await textsOfBlobs(owner, own.map(({ blob }) => blob))
    for (const { path, blob } of own) if (texts.has(blob)) state.set(uriOf(path), texts.get(blob)!)
  }
  return state
}

/** The texts that differ from the base; undefined for files that are gone. */
async function changesSince(repository: Repository, { base, head }: Range, places: Places): Promise<Map<string, string | undefined>> {
  if (head) return changesBetweenCommits(repository, base, head, places)
  const changes = new Map<string, string | undefined>()
  for (const path of (await pathsOfWorkingTree(repository, base)).filter(places.wanted)) {
    const full = join(repository.root, path)
    const file = await lstat(full).catch(() => undefined)
    changes.set(places.uriOf(path), file?.isFile() ? await readTextAsync(full) : undefined)
  }
  return changes
}

async function changesBetweenCommits(repository: Repository, base: string, head: string, { wanted, uriOf }: Places): Promise<Map<string, string | undefined>> {
  const [old, now] = await Promise.all([filesOfCommit(repository, base, wanted), filesOfCommit(repository, head, wanted)])
  const known = new Map(old.map(({ path, blob }) => [path, blob]))
  const left = new Set(now.map(({ path }) => path))
  const changes = new Map<string, string | undefined>(old.filter(({ path }) => !left.has(path)).map(({ path }) => [uriOf(path), undefined]))
  const differing = now.filter(({ path, blob }) => known.get(path) !== blob)
  for (const owner of new Set(differing.map((file) => file.repository))) {
    const own = differing.filter((file) => file.repository === owner)
    const texts = await textsOfBlobs(owner, own.map(({ blob }) => blob))
    for (const { path, blob } of own) changes.set(uriOf(path), texts.get(blob))
  }
  return changes
}
