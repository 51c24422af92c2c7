import { dirname } from 'node:path'
import { URI } from 'vscode-uri'
import type { Version } from '../core/features/goalposts.ts'
import { formatDay, parseDay } from '../core/model/day.ts'
import type { Day } from '../core/model/day.ts'
import { commitsOf, headLogOf, headOf, openRepository, textsOfBlobs } from './git.ts'
import type { FileCommit, TreeFile } from './git.ts'
import type { FileHistory, FileVersion } from './host.ts'
import { placesIn } from './revisions.ts'
import { watchFile } from './watch.ts'

/** So many commits to one file in one cycle are looked at. */
const MOST = 300

/** Out of the repository around a file on the disk. Where git cannot answer, there is no history. */
export const gitHistory: FileHistory = {
  head: (uri) => orElse(undefined, headOf(folderOf(uri))),
  versions: (uri, since, known) => orElse([], versions(uri, since, known)),
  watch: (uri, moved) => orElse(undefined, headLogOf(folderOf(uri)).then((path) => watchFile(path, moved))),
}

async function versions(uri: string, since: Day, known: (id: string) => boolean): Promise<FileVersion[]> {
  const folder = folderOf(uri)
  const repository = await openRepository(folder)
  const path = (await placesIn(repository, folder)).pathOf(uri)
  const commits = (await commitsOf(repository, 'HEAD', path, { since: formatDay(since), most: MOST })).map(ownOf).map((commit) => ({ ...commit, id: [commit.date, commit.author, commit.before?.blob, commit.after?.blob].join(' ') }))
  const texts = await textsOfBlobs(repository, commits.flatMap(({ id, before, after }) => (known(id) ? [] : [before, after].flatMap((file) => file?.blob ?? []))))
  const textOf = (file: TreeFile | undefined) => file && texts.get(file.blob)
  return commits.map(({ id, date, author, before, after }): FileVersion => {
    const version: Version = { day: parseDay(date) ?? since, author, before: textOf(before), after: textOf(after) }
    return known(id) ? { id } : { id, version }
  })
}

/** What a file was copied from is another file's past, and still there. */
const ownOf = (commit: FileCommit): FileCommit => (commit.copied ? { ...commit, before: undefined } : commit)

const folderOf = (uri: string): string => dirname(URI.parse(uri).fsPath)

const orElse = <T, O>(otherwise: O, answer: Promise<T>): Promise<T | O> => answer.catch(() => otherwise)
