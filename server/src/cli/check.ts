import { relative } from 'node:path'
import { styleText } from 'node:util'
import { lint } from '../core/lint/engine.ts'
import { ruleUrl } from '../core/lint/pages.ts'
import type { Finding } from '../core/lint/rule.ts'
import { rules } from '../core/lint/rules/index.ts'
import { severities } from '../core/model/config.ts'
import type { Severity } from '../core/model/config.ts'
import type { Day } from '../core/model/day.ts'
import { textOf } from '../core/project/snapshot.ts'
import { lineIndex, positionAt } from '../core/text/lines.ts'
import { dayToday } from './main.ts'
import type { Exit, World } from './main.ts'
import { openWorkspaces } from './workspace.ts'

export interface CheckOptions {
  readonly format: 'text' | 'json'
  readonly severity: Severity
  readonly today?: Day
}

interface Row {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly url: string
}

/** `okr check`: the same findings as in the editor, word for word. */
export async function check(paths: readonly string[], { format, severity, today }: CheckOptions, world: World): Promise<Exit> {
  const workspaces = await openWorkspaces(paths, world.cwd, today ?? dayToday(world.now()))
  const rows: Row[] = []
  let files = 0
  for (const { snapshot, asked } of workspaces) {
    for (const { path, uri } of asked) {
      files++
      const findings = lint(snapshot, uri, rules)
      if (findings.length === 0) continue
      const lines = lineIndex(textOf(snapshot, uri) ?? '')
      const file = relative(world.cwd, path).replaceAll('\\', '/')
      rows.push(...findings.map((finding) => rowOf(file, lines, finding)))
    }
  }
  world.out(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : textOfRows(rows, files, world.color))
  const level = severities.indexOf(severity)
  return rows.some((row) => severities.indexOf(row.severity) <= level) ? 1 : 0
}

function rowOf(file: string, lines: ReturnType<typeof lineIndex>, { rule, severity, span, message }: Finding): Row {
  const start = positionAt(lines, span.start)
  const end = positionAt(lines, span.end)
  return {
    file, line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1, rule, severity, message, url: ruleUrl(rule),
  }
}

const colors = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' } as const

function textOfRows(rows: readonly Row[], files: number, color: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (color ? styleText(style, text, { validateStream: false }) : text)
  let out = ''
  for (const { file, line, column, severity, rule, message } of rows) {
    out += `${paint('bold', `${file}:${line}:${column}`)} ${paint(colors[severity], severity)} ${paint('gray', rule)}\n  ${message}\n`
  }
  return out + (rows.length ? '\n' : '') + summary(rows, files) + '\n'
}

function summary(rows: readonly Row[], files: number): string {
  const among = count(files, 'file')
  if (files === 0) return 'No OKR files here. Their names end in `.okr.yaml`.'
  if (rows.length === 0) return `No findings in ${among}.`
  const parts = severities.flatMap((severity) => {
    const n = rows.filter((row) => row.severity === severity).length
    return n ? [severity === 'info' ? `${n} info` : count(n, severity)] : []
  })
  return `${count(rows.length, 'finding')} in ${new Set(rows.map(({ file }) => file)).size} of ${among}: ${parts.join(', ')}.`
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
