import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { identityOf } from '../core/lint/identity.ts'
import type { FindingIdentity } from '../core/lint/identity.ts'
import { ruleUrl } from '../core/lint/pages.ts'
import type { Finding } from '../core/lint/rule.ts'
import type { Severity } from '../core/model/config.ts'
import { textOf } from '../core/project/snapshot.ts'
import type { Snapshot } from '../core/project/types.ts'
import { lineIndex, positionAt } from '../core/text/lines.ts'
import type { LineIndex } from '../core/text/lines.ts'
import type { Span } from '../core/text/span.ts'

/** A place for people and other programs: lines and columns from 1, the file relative to the working folder. */
export interface FilePlace {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A finding as `okr check --format json` prints it. */
export interface Row extends FilePlace {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly url: string
}

/** A row, and what other formats need beside it. */
export interface Reported {
  readonly row: Row
  readonly snapshot: Snapshot
  readonly uri: string
  readonly finding: Finding
  readonly identity: FindingIdentity
}

/** Rows for the findings of files of one workspace. Lines are counted once for each file. */
export function reporter(cwd: string, root: string, snapshot: Snapshot): (uri: string, finding: Finding) => Reported {
  const place = placer(cwd, snapshot)
  return (uri, finding) => {
    const { rule, severity, message } = finding
    const path = relative(root, fileURLToPath(uri)).replaceAll('\\', '/')
    return { row: { ...place(uri, finding.span), rule, severity, message, url: ruleUrl(rule) }, snapshot, uri, finding, identity: identityOf(snapshot, uri, finding, path) }
  }
}

/** Places in the files of a snapshot. */
export function placer(cwd: string, snapshot: Snapshot): (uri: string, span: Span) => FilePlace {
  const lines = new Map<string, LineIndex>()
  return (uri, span) => {
    const index = lines.get(uri) ?? lineIndex(textOf(snapshot, uri) ?? '')
    lines.set(uri, index)
    const [start, end] = [positionAt(index, span.start), positionAt(index, span.end)]
    const file = relative(cwd, fileURLToPath(uri)).replaceAll('\\', '/')
    return { file, line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 }
  }
}
