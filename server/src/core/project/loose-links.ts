import { parseLink } from '../model/link.ts'
import { resolve } from './resolve.ts'
import { get, values } from './shard-map.ts'
import type { FileEntry, KeyResultFacts, LooseLinks, ObjectiveFacts, Snapshot } from './types.ts'

/** The files with links that lead nowhere, and those with links that stand in no index. One look at every link; then kept up to date by `updateLooseLinks`. */
export function looseLinks(snapshot: Snapshot): LooseLinks {
  if (snapshot.memo.loose) return snapshot.memo.loose
  const loose = { broken: new Set<string>(), unindexed: new Set<string>() }
  for (const entry of values(snapshot.files)) look(snapshot, entry, loose)
  snapshot.memo.loose = loose
  return loose
}

/** The same after an edit, with another look at some files only. */
export function updateLooseLinks(was: LooseLinks, snapshot: Snapshot, uris: Iterable<string>): LooseLinks {
  const loose = { broken: new Set(was.broken), unindexed: new Set(was.unindexed) }
  for (const uri of uris) {
    loose.broken.delete(uri)
    loose.unindexed.delete(uri)
    const entry = get(snapshot.files, uri)
    if (entry) look(snapshot, entry, loose)
  }
  snapshot.memo.loose = loose
  return loose
}

function look(snapshot: Snapshot, { uri, facts }: FileEntry, loose: { broken: Set<string>; unindexed: Set<string> }): void {
  for (const document of facts) {
    const isBroken = (text: string) => resolve(snapshot, text, { uri, document }).kind === 'broken'
    const lookInto = ({ supports, dependsOn, initiatives }: ObjectiveFacts | KeyResultFacts) => {
      for (const { text } of supports) if (isBroken(text)) loose.broken.add(uri)
      for (const { text } of dependsOn) if (isBroken(text)) loose.broken.add(uri)
      // An initiative may name a key result elsewhere by a whole link; hardly any does.
      for (const { keyResult } of initiatives) {
        if (keyResult === undefined || !/[./@]/.test(keyResult) || !parseLink(keyResult)) continue
        loose.unindexed.add(uri)
        if (isBroken(keyResult)) loose.broken.add(uri)
      }
    }
    for (const objective of document.objectives) {
      lookInto(objective)
      objective.keyResults.forEach(lookInto)
    }
  }
}
