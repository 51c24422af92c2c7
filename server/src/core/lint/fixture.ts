import { parseDay } from '../model/day.ts'
import type { Day } from '../model/day.ts'
import { emptySnapshot, withFiles } from '../project/snapshot.ts'
import type { Snapshot } from '../project/types.ts'
import { lineAt, lineIndex } from '../text/lines.ts'
import type { Span } from '../text/span.ts'

/*
 * Small workspaces in one string: the examples of the rules, and what the tests begin with. Everything in them is YAML.
 *
 *     #- company.okr.yaml today:2026-11-09      a header begins a file; without one, all of it is growth.okr.yaml
 *     team: company
 *     objectives:
 *       - title: Planning $0becomes a habit     the cursor
 *         supports: nowhere
 *     #             ^^^^^^^ broken-link: words   a finding on the words above, and a part of what it says (or nothing)
 *
 * Carets that touch their `#` cover the text from the column of the `#` on. Marks and cursor are no part of the text.
 */

export interface Fixture {
  readonly files: readonly FixtureFile[]
  readonly today: Day
  readonly cursor?: { readonly uri: string; readonly offset: number }
}

export interface FixtureFile {
  readonly path: string
  readonly uri: string
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A finding that is expected on a piece of a file's text. */
export interface Mark {
  readonly rule: string
  readonly words?: string
  readonly span: Span
}

/** The day of fixtures that name none: a Monday in the middle of 2026-Q4. */
const FIXTURE_TODAY = '2026-11-09'
const DEFAULT_PATH = 'growth.okr.yaml'

export const fixtureUri = (path: string): string => `file:///ws/${path}`

const HEADER = /^#- (\S+)((?: +\S+)*) *$/
const MARK = /^( *#)( *)(\^+) +([a-z][a-z0-9-]*)(?:: *(.*?))? *$/
/** Not a sum such as `$0.50`. */
const CURSOR = /\$0(?![\d.,])/

/** Reads a fixture. Throws when it is malformed: its author has made a mistake. */
export function parseFixture(source: string, { cursor: takeCursor = true }: { readonly cursor?: boolean } = {}): Fixture {
  let today = FIXTURE_TODAY
  let cursor: Fixture['cursor']
  const drafts: { path: string; text: string; marks: Mark[]; line: number }[] = []
  const begin = (path: string) => drafts[drafts.push({ path, text: '', marks: [], line: 0 }) - 1]!
  for (const line of dedent(source).split('\n').slice(0, -1)) {
    const header = HEADER.exec(line)
    if (header) {
      begin(header[1]!)
      const day = /today:(\S+)/.exec(header[2]!)?.[1]
      if (day) today = day
      continue
    }
    const file = drafts.at(-1) ?? begin(DEFAULT_PATH)
    const mark = MARK.exec(line)
    if (mark) {
      const [, hash, gap, carets, rule, words] = mark as unknown as [string, string, string, string, string, string | undefined]
      const column = gap ? hash.length + gap.length : hash.length - 1
      file.marks.push({ rule, words: words || undefined, span: { start: file.line + column, end: file.line + column + carets.length } })
      continue
    }
    file.line = file.text.length
    const at = takeCursor ? line.search(CURSOR) : -1
    if (at >= 0) {
      if (cursor) throw new Error('A fixture has one cursor')
      cursor = { uri: fixtureUri(file.path), offset: file.line + at }
    }
    file.text += (at < 0 ? line : line.replace(CURSOR, '')) + '\n'
  }
  const day = parseDay(today)
  if (day === undefined) throw new Error(`A fixture’s day is written like ${FIXTURE_TODAY}, not ${today}`)
  const files = drafts.map(({ path, text, marks }): FixtureFile => ({ path, uri: fixtureUri(path), text, marks }))
  return { files, today: day, cursor }
}

/** The workspace of a fixture. */
export const fixtureSnapshot = ({ files, today }: Fixture): Snapshot =>
  withFiles(emptySnapshot(today), files.map(({ uri, text }) => [uri, text]))

/** Files written as a fixture again: what `parseFixture` reads, with its marks. */
export function showFixture(files: readonly Pick<FixtureFile, 'path' | 'text' | 'marks'>[]): string {
  return files.map(({ path, text, marks }) => `#- ${path}\n${showFile(text, marks)}`).join('')
}

function showFile(text: string, marks: readonly Mark[]): string {
  const lines = lineIndex(text)
  const under = new Map<number, string[]>()
  for (const { rule, words, span } of [...marks].sort((a, b) => a.span.start - b.span.start || (a.rule < b.rule ? -1 : 1))) {
    const line = lineAt(lines, span.start)
    const column = span.start - lines.starts[line]!
    // A finding on several lines is shown on its first; one on no character, as if it covered one.
    const lineEnd = lines.starts[line]! + text.slice(lines.starts[line]).search(/[\r\n]|$/)
    const carets = '^'.repeat(Math.max(1, Math.min(span.end, lineEnd) - span.start))
    const hash = column < 2 ? `${' '.repeat(column)}#` : `#${' '.repeat(column - 1)}`
    under.set(line, [...(under.get(line) ?? []), `${hash}${carets} ${rule}${words ? `: ${words}` : ''}`])
  }
  return text.split(/(?<=\r\n|\n|\r(?!\n))/).map((line, i) => line + (under.get(i) ?? []).map((mark) => `${mark}\n`).join('')).join('')
}

/** Takes away the blanks that all lines begin with, and the empty lines around. */
function dedent(source: string): string {
  const lines = source.replace(/^ *\n/, '').replace(/\n *$/, '').split('\n')
  const common = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.replace(/^ +/, '').length))
  return lines.map((line) => line.slice(Number.isFinite(common) ? common : 0) + '\n').join('')
}
