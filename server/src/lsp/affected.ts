import { parseLink } from '../core/model/link.ts'
import { get } from '../core/project/shard-map.ts'
import type { DocumentFacts, Snapshot } from '../core/project/types.ts'

/** The files whose findings or scores may have changed because one file did: those that name, or are named by, what it held or holds. */
export function affected(before: Snapshot, after: Snapshot, uri: string): ReadonlySet<string> {
  const was = get(before.files, uri)?.facts ?? []
  const is = get(after.files, uri)?.facts ?? []
  const uris = new Set<string>()
  if (was === is) return uris
  const see = (snapshot: Snapshot, document: DocumentFacts) => {
    for (const placed of get(snapshot.teams, document.team) ?? []) uris.add(placed.uri)
    for (const objective of document.objectives) {
      for (const { from } of get(snapshot.references, `${document.team}/${objective.slug}`) ?? []) uris.add(from.uri)
      for (const { supports, dependsOn } of [objective, ...objective.keyResults]) {
        for (const { text } of [...supports, ...dependsOn]) {
          const link = parseLink(text)
          if (link) for (const item of get(snapshot.objectives, `${link.team ?? document.team}/${link.objective}`) ?? []) uris.add(item.uri)
        }
      }
    }
  }
  for (const document of was) see(before, document)
  for (const document of is) see(after, document)
  uris.delete(uri)
  return uris
}
