import type { Diagnostic } from 'vscode-languageserver'
import type { Finding } from '../core/lint/rule.ts'
import type { Snapshot } from '../core/project/types.ts'
import type { Abilities } from './abilities.ts'
import { diagnosticOf } from './convert.ts'
import type { View } from './workspaces.ts'

/** The diagnostics of a file. Equal ones have equal ids, also after a restart. */
export interface Report {
  readonly id: string
  readonly items: Diagnostic[]
}

export const nothing: Report = { id: 'none', items: [] }

export function reportOf(view: View, findings: readonly Finding[], abilities: Abilities): Report {
  if (findings.length === 0) return nothing
  const style = { related: abilities.relatedInformation, links: abilities.codeDescriptions, tags: abilities.diagnosticTags, pageOf: abilities.pageOf }
  const items = findings.map((finding) => diagnosticOf(view, finding, style))
  return { id: fingerprint(JSON.stringify(items)), items }
}

/** A guest's snapshot is its own, so its findings can hang on it. */
const guests = new WeakMap<Snapshot, readonly Finding[]>()

export function findingsOf({ project, snapshot, uri, guest }: View): readonly Finding[] {
  if (!guest) return project.findings(uri)
  const known = guests.get(snapshot)
  if (known) return known
  const found = project.findingsIn(snapshot, uri)
  if (project.complete) guests.set(snapshot, found)
  return found
}

/** Two multiplicative hashes of 32 bits side by side: short, and equal for different texts once in a very long time. */
function fingerprint(text: string): string {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
