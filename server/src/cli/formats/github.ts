import type { Severity } from '../../core/model/config.ts'
import type { FilePlace } from '../rows.ts'
import type { Report } from './index.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' }

/** GitHub's workflow commands: each line becomes an annotation on the pull request. */
export const asGitHub = ({ rows }: Report): string =>
  rows.map(({ row }) => annotation(row.severity, row, row.rule, `${row.message} ${row.url}`)).join('')

export function annotation(severity: Severity, place: FilePlace, title: string, message: string): string {
  const { file, line, column, endLine, endColumn } = place
  // Columns are only understood on one line.
  const columns = line === endLine ? { col: column, endColumn } : {}
  const properties = Object.entries({ file, line, endLine, ...columns, title }).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(message)}\n`
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
