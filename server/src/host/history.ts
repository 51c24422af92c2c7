import { comparison } from '../core/changes/changes.ts'
import { itemOf } from '../core/changes/standings.ts'
import type { Change } from '../core/changes/types.ts'
import { parseDay } from '../core/model/day.ts'
import { emptySnapshot, isConfigUri, withFiles } from '../core/project/snapshot.ts'
import type { Item, Snapshot } from '../core/project/types.ts'
import { commitsOf, commitsOfFiles, filesOfChange, textsOfBlobs } from './git.ts'
import type { Commit, FilesOfChange, Repository, TreeFile } from './git.ts'
import { placesIn } from './revisions.ts'

/** A commit that changed an objective or key result, and what it did to it. */
export interface HistoryEntry extends Commit {
  readonly changes: readonly Change[]
  /** What it was made from, where the commit copied a file whose original is still there: the key of the original. */
  readonly copyOf?: string
}

/** So many different files of an item's past are followed; more are a sign of a circle. */
const MOST_FILES = 50

const OKR_FILES = ['*.okr.yaml', '*.okr.yml']

/** Reads states of a workspace out of some files of some commits, with the workspace's settings of today. */
async function readerOf(repository: Repository, folder: string, config: Snapshot) {
  const { wanted, uriOf, pathOf } = await placesIn(repository, folder)
  const configs = [...config.configs.values()].map((one) => [one.uri, one.tree.text] as const)
  const isRead = (path: string) => wanted(path) && !isConfigUri(`/${path}`)

  function state(files: readonly (TreeFile | undefined)[], texts: ReadonlyMap<string, string>): Snapshot {
    const given = files.flatMap((file) => (file && texts.has(file.blob) && isRead(file.path) ? [[uriOf(file.path), texts.get(file.blob)!] as const] : []))
    return withFiles(emptySnapshot(0), [...configs, ...given])
  }
  /** A function that reads single files, each once. */
  function stateOfOne(texts: ReadonlyMap<string, string>): (file: TreeFile | undefined) => Snapshot {
    const known = new Map<string, Snapshot>()
    return (file) => {
      const name = file ? `${file.blob} ${file.path}` : ''
      if (!known.has(name)) known.set(name, state([file], texts))
      return known.get(name)!
    }
  }
  /** What a commit did to an item, all its files taken together; `source` is the file that held the item before. */
  async function stepOfAll(files: FilesOfChange, key: string, side: 'before' | 'after', commit: Commit): Promise<Step & { readonly source?: TreeFile }> {
    const [old, now] = [files.before.filter(({ path }) => isRead(path)), files.after.filter(({ path }) => isRead(path))]
    const texts = await textsOfBlobs(repository, [...old, ...now].map(({ blob }) => blob))
    const [before, after] = [state(old, texts), state(now, texts)]
    const made = side === 'after' ? step(before, after, key, commit) : stepFrom(before, after, key, commit)
    const source = made.was === undefined ? undefined : itemOf(before, made.was)?.uri
    return { ...made, source: old.find(({ path }) => uriOf(path) === source) }
  }
  return { isRead, uriOf, pathOf, stateOfOne, stepOfAll }
}

export interface HistoryOptions {
  /** The hash of the commit to look back from. */
  readonly from: string
  /** Whose settings hold: the workspace as it is now. */
  readonly config: Snapshot
}

/**
 * The history of an objective or key result, newest first, up to a commit: every commit that changed what it says. Followed through
 * renames of files and ids, and from file to file.
 * @param key `team@cycle/objective.key-result`, as it is called in `from`
 * @param uri of the file that holds it in `from`
 */
export async function historyOf(repository: Repository, folder: string, { key, uri, from, config }: HistoryOptions & { readonly key: string; readonly uri: string }): Promise<HistoryEntry[]> {
  const reader = await readerOf(repository, folder, config)
  const entries: HistoryEntry[] = []
  let at: { key: string; path: string; from: string } | undefined = { key, path: reader.pathOf(uri), from }
  for (let files = 0; at && files < MOST_FILES; files++) at = await followFile(at)
  return entries

  /** Walks back through the commits of one file; returns where the item was before, when it came from another. */
  async function followFile(start: { key: string; path: string; from: string }): Promise<typeof at> {
    const commits = await commitsOf(repository, start.from, start.path)
    const stateOf = reader.stateOfOne(await textsOfBlobs(repository, commits.flatMap(({ before, after }) => [before, after].flatMap((file) => file?.blob ?? []))))
    let current = start.key
    for (const commit of commits) {
      const [before, after] = [stateOf(commit.before), stateOf(commit.after)]
      // On the other side of a merge the item may not be in this version; it has no say there.
      if (!itemOf(after, current) && !itemOf(before, current)) continue
      const made = step(before, after, current, commit)
      // Where the file had another name and the item had, too, it may have been copied: only the whole commit tells.
      if (made.was !== undefined && (made.was === current || commit.before?.path === commit.after?.path)) {
        if (made.changes.length > 0) entries.push(entryOf(commit, made.changes))
        current = made.was
        continue
      }
      // Not in this file before: new, or from another file that the same commit changed.
      const whole = await reader.stepOfAll(await filesOfChange(repository, commit.commit), current, 'after', commit)
      entries.push({ ...entryOf(commit, whole.changes.length > 0 ? whole.changes : made.changes), copyOf: whole.was === undefined ? made.was : undefined })
      return whole.source && { key: whole.was!, path: whole.source.path, from: `${commit.commit}^` }
    }
    return
  }
}

/** The end of an item, or of its name. */
export interface Departure {
  /** The commit that removed it, or gave it another name. */
  readonly entry: HistoryEntry
  /** As it was until then. */
  readonly item: Item
  /** What it was called from then on; missing where it was removed. */
  readonly now?: string
}

/** So many commits are read at a time, so that a long history is not in memory as a whole. */
const AT_A_TIME = 200

/**
 * The newest commit after which an item is called so no more. Undefined when no commit knows it under that name.
 * @param named finds the item in some files of a commit
 * @param mentions whether a text may hold it; quick
 */
export async function departureOf(repository: Repository, folder: string, { from, config, named, mentions }: HistoryOptions & {
  readonly named: (snapshot: Snapshot) => Item | undefined
  readonly mentions: (text: string) => boolean
}): Promise<Departure | undefined> {
  const reader = await readerOf(repository, folder, config)
  for (const kind of ['branches', 'merges'] as const) {
    const commits = await commitsOfFiles(repository, from, OKR_FILES, kind)
    for (let i = 0; i < commits.length; i += AT_A_TIME) {
      const some = commits.slice(i, i + AT_A_TIME).map((commit) => ({ ...commit, before: commit.before.filter(({ path }) => reader.isRead(path)), after: commit.after.filter(({ path }) => reader.isRead(path)) }))
      const all = await textsOfBlobs(repository, some.flatMap(({ before, after }) => [...before, ...after].map(({ blob }) => blob)))
      const stateOf = reader.stateOfOne(new Map([...all].filter(([, text]) => mentions(text))))
      const find = (files: readonly TreeFile[]) => files.map((file) => named(stateOf(file))).find((item) => item !== undefined)
      for (const { before, after, ...commit } of some) {
        const item = find(before)
        if (!item || find(after)) continue
        const { changes, now } = await reader.stepOfAll({ before, after }, item.key, 'before', commit)
        return { entry: entryOf(commit, changes), item, now }
      }
    }
  }
  return
}

interface Step {
  readonly changes: readonly Change[]
  /** What the item was called before; missing where it did not exist. */
  readonly was?: string
  /** What it is called after; missing where it is gone. */
  readonly now?: string
}

/** What one commit did to an item, by its key after it. */
function step(before: Snapshot, after: Snapshot, key: string, { date }: Commit): Step {
  const { changes, renamed } = comparison(before, after, parseDay(date) ?? 0)
  const own = changes.filter((change) => isAbout(change, key))
  const was = [...renamed].find(([, now]) => now === key)?.[0] ?? (itemOf(before, key) ? key : undefined)
  if (was !== undefined || own.length > 0) return { changes: own, was, now: key }
  // A key result that came with its objective.
  return { changes: changes.filter(({ kind, subject }) => kind === 'added' && key.startsWith(`${subject.key}.`)), now: key }
}

/** The same by its key before it: what became of it. */
function stepFrom(before: Snapshot, after: Snapshot, key: string, commit: Commit): Step {
  const { changes, renamed } = comparison(before, after, parseDay(commit.date) ?? 0)
  const now = renamed.get(key) ?? (itemOf(after, key) ? key : undefined)
  if (now !== undefined) return { ...step(before, after, now, commit), was: key }
  // Nothing can be said of what stands in a file that cannot be read.
  return { changes: changes.filter((change) => isAbout(change, key) || change.kind === 'unreadable'), was: key }
}

/** A key result moves, is renamed and goes with its objective. */
const isAbout = ({ subject, kind, field }: Change, key: string): boolean =>
  subject.key === key || (key.startsWith(`${subject.key}.`) && (kind === 'moved' || kind === 'removed' || (kind === 'renamed' && field === 'id')))

const entryOf = ({ commit, date, author, summary }: Commit, changes: readonly Change[]): HistoryEntry => ({ commit, date, author, summary, changes })
