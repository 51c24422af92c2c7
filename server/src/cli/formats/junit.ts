import type { Report } from './index.ts'

/** JUnit's XML, which every CI server shows: a suite for each file, a test for each finding; a clean file is one test that passes. */
export function asJUnit({ rows, files }: Report): string {
  const byFile = new Map<string, Report['rows']>(files.map((file) => [file, []]))
  for (const one of rows) byFile.set(one.row.file, [...(byFile.get(one.row.file) ?? []), one])
  // Only what would make `okr check` fail on its own counts as a failure; the rest is told beside a test that passes.
  const fails = (all: Report['rows']) => all.filter(({ row }) => row.severity === 'error' || row.severity === 'warning').length
  const suites = [...byFile].map(([file, all]) => [
    `  <testsuite name="${escapeXml(file)}" tests="${Math.max(1, all.length)}" failures="${fails(all)}" errors="0" skipped="0">`,
    ...(all.length === 0 ? [`    <testcase classname="${escapeXml(file)}" name="no findings"/>`] : all.map(({ row }) => testcase(row))),
    '  </testsuite>',
  ].join('\n'))
  const tests = [...byFile.values()].reduce((sum, all) => sum + Math.max(1, all.length), 0)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="okr check" tests="${tests}" failures="${fails(rows)}" errors="0">\n${suites.map((suite) => `${suite}\n`).join('')}</testsuites>\n`
}

function testcase({ file, line, column, rule, severity, message, url }: Report['rows'][number]['row']): string {
  const head = `    <testcase classname="${escapeXml(file)}" name="${escapeXml(`${rule} at ${line}:${column}`)}"`
  const body = escapeXml(`${file}:${line}:${column}\n${message}\n${url}`)
  return severity === 'error' || severity === 'warning'
    ? `${head}><failure type="${severity}" message="${escapeXml(message)}">${body}</failure></testcase>`
    : `${head}><system-out>${body}</system-out></testcase>`
}

/** Characters that XML 1.0 cannot hold at all are left out. */
const escapeXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`)
