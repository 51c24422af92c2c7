import { get } from '../project/shard-map.ts'
import { fileOf } from '../project/snapshot.ts'
import type { Comparison } from './changes.ts'
import { itemOf } from './standings.ts'
import type { Change, ChangePlace } from './types.ts'

/** Where something is gone from: its key result or objective, else its team's file, as they are now; or where it stood, when the file is gone, too. */
export function placeLeftBehind({ after, renamed }: Comparison, { subject, was }: Change): ChangePlace {
  const now = (key: string) => itemOf(after, renamed.get(key) ?? key)
  const item = now(subject.key) ?? now(subject.key.slice(0, subject.key.lastIndexOf('.')))
  if (item) return { uri: item.uri, span: (item.keyResult ?? item.objective).at }
  const uri = get(after.files, was!.uri) ? was!.uri : get(after.teams, subject.team)?.find(({ document }) => document.cycle === subject.cycle)?.uri
  const entry = uri === undefined ? undefined : get(after.files, uri)
  if (!entry) return was!
  const document = fileOf(entry).documents.find(({ team, cycle }) => team?.value === subject.team && cycle?.value === subject.cycle)
  return { uri: entry.uri, span: (document?.objectivesKey ?? document?.team)?.span ?? { start: 0, end: 0 } }
}
