import { initiativeLink } from '../model/link.ts'
import { resolve } from './resolve.ts'
import { get, values } from './shard-map.ts'
import type { FileEntry, KeyResultFacts, ObjectiveFacts, Snapshot } from './types.ts'

/** The files with links that lead nowhere. One look at every link; then kept up to date by `updateLooseLinks`. */
export function looseLinks(snapshot: Snapshot): ReadonlySet<string> {
  if (snapshot.memo.loose) return snapshot.memo.loose
  const loose = new Set([...values(snapshot.files)].filter((entry) => hasLooseLink(snapshot, entry)).map(({ uri }) => uri))
  snapshot.memo.loose = loose
  return loose
}

/** The same after an edit, with another look at some files only. */
export function updateLooseLinks(was: ReadonlySet<string>, snapshot: Snapshot, uris: Iterable<string>): void {
  const loose = new Set(was)
  for (const uri of uris) {
    const entry = get(snapshot.files, uri)
    if (entry && hasLooseLink(snapshot, entry)) loose.add(uri)
    else loose.delete(uri)
  }
  snapshot.memo.loose = loose
}

function hasLooseLink(snapshot: Snapshot, { uri, facts }: FileEntry): boolean {
  return facts.some((document) => {
    const isLoose = (text: string) => resolve(snapshot, text, { uri, document }).kind === 'broken'
    return document.objectives.some((objective) => {
      const has = ({ supports, dependsOn, initiatives }: ObjectiveFacts | KeyResultFacts) =>
        supports.some(({ text }) => isLoose(text)) || dependsOn.some(({ text }) => isLoose(text)) ||
        initiatives.some(({ keyResult }) => keyResult !== undefined && isLoose(initiativeLink(keyResult.text, objective.slug)))
      return has(objective) || objective.keyResults.some(has)
    })
  })
}
