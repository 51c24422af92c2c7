import type { FileEntry, Snapshot } from '../project/types.ts'
import { keyOf } from '../project/facts.ts'
import { get } from '../project/shard-map.ts'
import { textOf } from '../project/snapshot.ts'
import { contains } from '../text/span.ts'
import type { Finding } from './rule.ts'

/** Who a finding is, wherever it stands: the rule, what it is about, and the words it covers. Lines and paths play no part. */
export interface FindingIdentity {
  readonly rule: string
  /** The objective or key result (`team@cycle/objective.key-result`), else the team and cycle, else the path of the file from the workspace's root. */
  readonly about: string
  /** On one line, at most 120 characters. */
  readonly words: string
}

/** The identity of a finding. `path` stands for the file where that is all there is. */
export function identityOf(snapshot: Snapshot, uri: string, { rule, countsAs = rule, span }: Finding, path: string = uri): FindingIdentity {
  const words = (textOf(snapshot, uri) ?? '').slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  return { rule: countsAs, about: aboutAt(get(snapshot.files, uri), span) ?? path, words: words.length > 120 ? `${words.slice(0, 119)}…` : words }
}

function aboutAt(entry: FileEntry | undefined, span: Finding['span']): string | undefined {
  if (!entry || entry.stale) return
  // A finding at the very first character is about the file.
  if (span.end === 0) return
  for (const document of entry.facts) {
    for (const objective of document.objectives) {
      if (!contains(objective.span, span) && !contains(objective.at, span)) continue
      const keyResult = objective.keyResults.find((one) => contains(one.span, span) || contains(one.at, span))
      return keyOf(document, objective, keyResult)
    }
  }
  const document = entry.facts.findLast((one) => one.span.start <= span.start)
  return document && (document.team || document.cycle) ? `${document.team}@${document.cycle}` : undefined
}

export const sayIdentity = ({ rule, about, words }: FindingIdentity): string => `${rule} ${about} ${words}`

