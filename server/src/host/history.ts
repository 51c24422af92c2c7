import { comparison } from '../core/changes/changes.ts'
import { itemOf } from '../core/changes/standings.ts'
import type { Change } from '../core/changes/types.ts'
import { parseDay } from '../core/model/day.ts'
import { emptySnapshot, isConfigUri, withFiles } from '../core/project/snapshot.ts'
import type { Snapshot } from '../core/project/types.ts'
import { commitsOf, filesOfChange, textsOfBlobs } from './git.ts'
import type { FileCommit, Repository, TreeFile } from './git.ts'
import { placesIn } from './revisions.ts'

/** A commit that changed an objective or key result, and what it did to it. */
export interface HistoryEntry {
  readonly commit: string
  /** `2026-11-09`, by its author's clock. */
  readonly date: string
  readonly author: string
  readonly summary: string
  readonly changes: readonly Change[]
}

/** So many different files of an item's past are followed; more are a sign of a circle. */
const MOST_FILES = 50

/**
 * The history of an objective or key result, newest first, up to a commit: every commit that changed what it says. Followed through
 * renames of files and ids, and from file to file.
 * @param key `team@cycle/objective.key-result`, as it is called in `from`
 * @param uri of the file that holds it in `from`
 */
export async function historyOf(repository: Repository, folder: string, { key, uri, from, config }: { key: string; uri: string; from: string; config: Snapshot }): Promise<HistoryEntry[]> {
  const { wanted, uriOf, pathOf } = await placesIn(repository, folder)
  const entries: HistoryEntry[] = []
  const configs = [...config.configs.values()].map((one) => [one.uri, one.tree.text] as const)
  let at: { key: string; path: string; from: string } | undefined = { key, path: pathOf(uri), from }
  for (let files = 0; at && files < MOST_FILES; files++) at = await followFile(at)
  return entries

  /** Walks back through the commits of one file; returns where the item was before, when it came from another. */
  async function followFile(start: { key: string; path: string; from: string }): Promise<typeof at> {
    const commits = await commitsOf(repository, start.from, start.path)
    const texts = await textsOfBlobs(repository, commits.flatMap(({ before, after }) => [before, after].flatMap((file) => file?.blob ?? [])))
    const states = new Map<string, Snapshot>()
    let current = start.key
    for (const commit of commits) {
      const [before, after] = [stateOf([commit.before], texts, states), stateOf([commit.after], texts, states)]
      // On the other side of a merge the item may not be in this version; it has no say there.
      if (!itemOf(after, current) && !itemOf(before, current)) continue
      const made = step(before, after, current, commit)
      if (made.was !== undefined) {
        if (made.changes.length > 0) entries.push(entryOf(commit, made.changes))
        current = made.was
        continue
      }
      // Not in this file before: new, or from another file that the same commit changed.
      const all = await filesOfChange(repository, commit.commit)
      const [old, now] = [all.before.filter((file) => wanted(file.path)), all.after.filter((file) => wanted(file.path))]
      const more = await textsOfBlobs(repository, [...old, ...now].map(({ blob }) => blob))
      const whole = step(stateOf(old, more), stateOf(now, more), current, commit)
      entries.push(entryOf(commit, whole.was === undefined ? made.changes : whole.changes))
      const source = whole.was === undefined ? undefined : old.find((file) => itemOf(stateOf([file], more), whole.was!))
      return source && { key: whole.was!, path: source.path, from: `${commit.commit}^` }
    }
    return
  }

  function stateOf(files: readonly (TreeFile | undefined)[], texts: ReadonlyMap<string, string>, known?: Map<string, Snapshot>): Snapshot {
    const [only] = files
    const name = files.length === 1 && only ? `${only.blob} ${only.path}` : undefined
    const found = name && known?.get(name)
    if (found) return found
    const given = files.flatMap((file) => (file && texts.has(file.blob) && !isConfigUri(`/${file.path}`) ? [[uriOf(file.path), texts.get(file.blob)!] as const] : []))
    const snapshot = withFiles(emptySnapshot(0), [...configs, ...given])
    if (name) known?.set(name, snapshot)
    return snapshot
  }
}

/** What one commit did to an item, and what the item was called before; `was` is missing where it did not exist. */
function step(before: Snapshot, after: Snapshot, key: string, { date }: FileCommit): { readonly changes: readonly Change[]; readonly was?: string } {
  const { changes, renamed } = comparison(before, after, parseDay(date) ?? 0)
  // A key result moves, is renamed and goes with its objective.
  const own = changes.filter(({ subject, kind, field }) => subject.key === key || (key.startsWith(`${subject.key}.`) && (kind === 'moved' || kind === 'removed' || (kind === 'renamed' && field === 'id'))))
  const was = [...renamed].find(([, now]) => now === key)?.[0] ?? (itemOf(before, key) ? key : undefined)
  if (was !== undefined || own.length > 0) return { changes: own, was }
  // A key result that came with its objective.
  return { changes: changes.filter(({ kind, subject }) => kind === 'added' && key.startsWith(`${subject.key}.`)) }
}

const entryOf = ({ commit, date, author, summary }: FileCommit, changes: readonly Change[]): HistoryEntry => ({ commit, date, author, summary, changes })
