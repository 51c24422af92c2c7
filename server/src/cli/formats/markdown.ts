import { code } from '../../core/features/markdown.ts'
import { inline } from '../../core/features/review-markdown.ts'
import type { Report } from './index.ts'
import { summary } from './text.ts'

/** For a job's summary or a comment: a list for each file, and the line that sums up. */
export function asMarkdown(report: Report): string {
  const byFile = new Map<string, Report['rows']>()
  for (const one of report.rows) byFile.set(one.row.file, [...(byFile.get(one.row.file) ?? []), one])
  const lists = [...byFile].map(([file, rows]) =>
    `**${code(file)}**\n${rows.map(({ row }) => `- line ${row.line}, ${row.severity} [${row.rule}](${row.url}): ${inline(row.message)}`).join('\n')}`)
  return `${['### OKR findings', ...lists, summary(report)].join('\n\n')}\n`
}
