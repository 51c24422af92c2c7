import { createHash } from 'node:crypto'
import { sayIdentity } from '../../core/lint/identity.ts'
import type { Severity } from '../../core/model/config.ts'
import type { Report } from './index.ts'

const grades: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info', hint: 'info' }

/** GitLab's code quality report. */
export function asGitLab({ rows }: Report): string {
  const seen = new Map<string, number>()
  const issues = rows.map(({ row, identity }) => ({
    description: row.message,
    check_name: row.rule,
    fingerprint: fingerprint(sayIdentity(identity), seen),
    severity: grades[row.severity],
    location: { path: row.file, lines: { begin: row.line, end: row.endLine } },
  }))
  return `${JSON.stringify(issues, null, 2)}\n`
}

/** The same for a finding wherever its lines move, and another for its twin. */
export function fingerprint(identity: string, seen: Map<string, number>): string {
  const twin = seen.get(identity) ?? 0
  seen.set(identity, twin + 1)
  return createHash('sha256').update(`${identity} ${twin}`).digest('hex').slice(0, 40)
}
