import { styleText } from 'node:util'
import { severities } from '../../core/model/config.ts'
import type { Report } from './index.ts'

const colors = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' } as const

/** For people at a terminal: a place, a rule and a sentence each, and a line that sums up. */
export function asText(report: Report): string {
  const { rows, color } = report
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (color ? styleText(style, text, { validateStream: false }) : text)
  let out = ''
  for (const { row: { file, line, column, severity, rule, message } } of rows) {
    out += `${paint('bold', `${file}:${line}:${column}`)} ${paint(colors[severity], severity)} ${paint('gray', rule)}\n  ${message}\n`
  }
  return `${out}${rows.length ? '\n' : ''}${summary(report)}\n`
}

/** `3 findings in 2 of 14 files: 1 error, 2 warnings.` */
export function summary({ rows, files }: Pick<Report, 'rows' | 'files'>): string {
  const among = count(files.length, 'file')
  if (files.length === 0) return 'No OKR files here. Their names end in `.okr.yaml`.'
  if (rows.length === 0) return `No findings in ${among}.`
  const parts = severities.flatMap((severity) => {
    const n = rows.filter(({ row }) => row.severity === severity).length
    return n ? [severity === 'info' ? `${n} info` : count(n, severity)] : []
  })
  return `${count(rows.length, 'finding')} in ${new Set(rows.map(({ row }) => row.file)).size} of ${among}: ${parts.join(', ')}.`
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
