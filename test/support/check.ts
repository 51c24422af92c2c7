import assert from 'node:assert/strict'
import { fixesOf, lint } from '../../server/src/core/lint/engine.ts'
import type { AnyRule, Finding, Fix } from '../../server/src/core/lint/rule.ts'
import { rules as allRules } from '../../server/src/core/lint/rules/index.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { get } from '../../server/src/core/project/shard-map.ts'
import { withToday } from '../../server/src/core/project/snapshot.ts'
import type { Snapshot } from '../../server/src/core/project/types.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { fixtureSnapshot, fixtureUri, parseFixture, showFixture } from './fixture.ts'
import type { Fixture, Mark } from './fixture.ts'

/*
 * One helper per boundary. Fixtures are described in server/src/core/lint/fixture.ts; a failing check shows the fixture as
 * it should be marked against the fixture as it is.
 */

interface Options {
  readonly rules?: readonly AnyRule[]
  readonly today?: string
}

/** All findings in all files of the fixture are exactly the marked ones. */
export function diagnostics(source: string, { rules = allRules, today }: Options = {}): void {
  compare(source, today, (snapshot, uri) => lint(snapshot, uri, rules))
}

/** The findings of this rule are exactly the marked ones; other rules keep still. A rule that is off by default is on here. */
export function rule(id: string, source: string, { today }: Pick<Options, 'today'> = {}): void {
  compare(source, today, (snapshot, uri) => lint(snapshot, uri, withRuleOn(id)).filter((finding) => finding.rule === id))
}

/** The first fix (or the one with this title) of the rule's finding at the cursor, or else of its first, turns one fixture into the other, and the finding is gone. */
export function fix(id: string, before: string, after: string, { title, remains = false }: { title?: string | RegExp; remains?: boolean } = {}): void {
  const { fixture, snapshot, finding, uri, fixes } = fixesAt(id, before)
  const chosen = title === undefined ? fixes[0] : fixes.find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)))
  assert.ok(chosen, `No fix ${title ? `“${title}” ` : ''}for “${finding.message}”; offered: ${fixes.map((one) => `“${one.title}”`).join(', ') || 'nothing'}`)
  const fixed = applyFix(snapshot, fixture, chosen)
  assert.equal(showFixture(fixed), showFixture(parseFixture(after, { cursor: false }).files.map((file) => ({ ...file, marks: [] }))))
  if (chosen.snippet || remains) return
  const again = fixtureSnapshot({ ...fixture, files: fixed })
  const count = (of: Snapshot) => lint(of, uri, withRuleOn(id)).filter((one) => one.rule === id).length
  assert.ok(count(again) < count(snapshot), 'The finding is still there after its fix')
}

/** The rule's finding at the cursor, or else its first, has no fix (with this title). */
export function noFix(id: string, source: string, { title }: { title?: string } = {}): void {
  const { fixes } = fixesAt(id, source)
  assert.deepEqual(fixes.map((one) => one.title).filter((one) => title === undefined || one === title), [])
}

/** The titles of the fixes for the rule's finding at the cursor, or else for its first. */
export const fixTitles = (id: string, source: string): readonly string[] => fixesAt(id, source).fixes.map(({ title }) => title)

/** The messages of a rule's findings in a fixture, in order of file and place. */
export function messages(id: string, source: string): readonly string[] {
  const fixture = parseFixture(source)
  const snapshot = fixtureSnapshot(fixture)
  return fixture.files.flatMap(({ uri }) => lint(snapshot, uri, withRuleOn(id)).filter((finding) => finding.rule === id).map(({ message }) => message))
}

/** The files of a fixture after a fix. */
export function applyFix(snapshot: Snapshot, fixture: Fixture, { edits }: Fix): { path: string; uri: string; text: string; marks: readonly Mark[] }[] {
  const texts = new Map(fixture.files.map(({ path, uri, text }) => [uri, { path, uri, text, marks: [] }]))
  for (const { uri, edits: changes } of edits) {
    const text = texts.get(uri)?.text ?? get(snapshot.files, uri)?.text ?? ''
    texts.set(uri, { path: uri.slice(fixtureUri('').length), uri, text: applyEdits(text, changes), marks: [] })
  }
  return [...texts.values()]
}

/** All rules, with one of them turned on should its preset have it off. */
const withRuleOn = (id: string): readonly AnyRule[] =>
  allRules.map((one) => (one.id === id && one.severity === 'off' ? { ...one, severity: 'warning' as const } : one))

function fixesAt(id: string, source: string) {
  const fixture = parseFixture(source)
  const snapshot = fixtureSnapshot(fixture)
  const found = fixture.files.flatMap(({ uri }) => lint(snapshot, uri, withRuleOn(id)).filter((finding) => finding.rule === id).map((finding) => ({ uri, finding })))
  const { cursor } = fixture
  const at = cursor ? found.find(({ uri, finding: { span } }) => uri === cursor.uri && span.start <= cursor.offset && cursor.offset <= span.end) : found[0]
  assert.ok(at, `There is no finding of ${id}${cursor ? ' at the cursor' : ''}`)
  // As the editor does: what a finding carries travels as JSON.
  const finding: Finding = { ...at.finding, data: at.finding.data === undefined ? undefined : JSON.parse(JSON.stringify(at.finding.data)) }
  return { fixture, snapshot, uri: at.uri, finding, fixes: fixesOf(snapshot, at.uri, finding, withRuleOn(id)) }
}

function compare(source: string, today: string | undefined, findings: (snapshot: Snapshot, uri: string) => readonly Finding[]): void {
  const fixture = parseFixture(source)
  const snapshot = today ? withToday(fixtureSnapshot(fixture), parseDay(today)!) : fixtureSnapshot(fixture)
  const actual = fixture.files.map(({ path, uri, text, marks }) => {
    const open = [...marks]
    return { path, text, marks: findings(snapshot, uri).map((finding): Mark => claim(open, finding, text)) }
  })
  assert.equal(showFixture(actual), showFixture(fixture.files))
}

/** What a finding looks like as a mark: the expected one where it is just that, else with its whole message. */
function claim(open: Mark[], { rule: id, span, message }: Finding, text: string): Mark {
  const lineEnd = span.start + text.slice(span.start).search(/[\r\n]|$/)
  const end = Math.max(span.start + 1, Math.min(span.end, lineEnd))
  const index = open.findIndex((mark) => mark.rule === id && mark.span.start === span.start && mark.span.end === end && message.includes(mark.words ?? ''))
  return index < 0 ? { rule: id, span, words: message } : open.splice(index, 1)[0]!
}

export * from './check-features.ts'
