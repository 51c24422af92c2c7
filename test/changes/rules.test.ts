import assert from 'node:assert/strict'
import { sayChange } from '../../server/src/core/changes/say.ts'
import { fixesOf } from '../../server/src/core/lint/engine.ts'
import { review } from '../../server/src/core/lint/review.ts'
import type { Example } from '../../server/src/core/lint/rule.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { emptySnapshot, withFiles } from '../../server/src/core/project/snapshot.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { fixtureSnapshot, parseFixture, showFixture } from '../support/fixture.ts'

/** The findings of a rule on a change, as marks in the files after it. */
function remarks(id: string, { before = '', files }: Example): { shown: string; expected: string; messages: string[] } {
  const after = parseFixture(files)
  const { remarks: all } = review(fixtureSnapshot(parseFixture(before)), fixtureSnapshot(after), after.today, rules)
  const own = all.filter(({ finding }) => finding.rule === id)
  const marked = after.files.map((file) => ({
    ...file,
    marks: own.filter(({ uri }) => uri === file.uri).map(({ finding: { rule, span, message } }) => {
      const wanted = file.marks.find((mark) => mark.span.start === span.start && message.includes(mark.words ?? ''))
      return { rule, span, words: wanted?.words ?? message }
    }),
  }))
  return { shown: showFixture(marked), expected: showFixture(after.files), messages: own.map(({ finding }) => finding.message) }
}

describe('rules about changes', () => {
  for (const rule of rules.filter(({ group }) => group === 'changes')) {
    describe(rule.id, () => {
      rule.bad.forEach((example, i) => it(`speaks up: ${example.title ?? `example ${i + 1}`}`, () => {
        assert.match(example.files, /\^ /, 'a bad example marks its findings')
        const { shown, expected, messages } = remarks(rule.id, example)
        assert.equal(shown, expected)
        for (const message of messages) {
          assert.match(message, /[.?!]$/)
          assert.ok(message.length <= 320, `too long: ${message}`)
        }
      }))
      rule.good.forEach((example, i) => it(`keeps still: ${example.title ?? `good example ${i + 1}`}`, () => {
        const { shown, expected } = remarks(rule.id, example)
        assert.equal(shown, expected)
      }))
    })
  }

  const before = `
    team: growth
    cycle: 2026-Q4
    objectives:
      - title: Trial teams find their rhythm
        key_results:
          - { title: Trial teams that come back, baseline: 31%, target: 45% }
  `
  const lowered = (text: string, day = '2026-11-09') => `
    #- growth.okr.yaml today:${day}
    ${before.replace('45% }', `40% } ${text}`)}`

  it('are silenced like any other, and their comments never count as idle', () => {
    const files = lowered('# okr-ignore moved-target -- agreed in the board')
    const after = parseFixture(files)
    const { remarks: said, fresh } = review(fixtureSnapshot(parseFixture(before)), fixtureSnapshot(after), after.today, rules)
    assert.deepEqual([said, fresh.map(({ finding }) => finding.rule)], [[], []])
  })

  it('let a team change its mind in the first week, and before the cycle begins', () => {
    assert.equal(remarks('moved-target', { before, files: lowered('', '2026-10-05') }).messages.length, 0)
    assert.equal(remarks('moved-target', { before, files: lowered('', '2026-09-20') }).messages.length, 0)
    assert.equal(remarks('moved-target', { before, files: lowered('', '2026-10-09') }).messages.length, 1)
  })

  it('let an objective be carried over to a cycle that is under way, with another target', () => {
    assert.equal(remarks('moved-target', { before: before.replace('2026-Q4', '2026-Q3'), files: lowered('') }).messages.length, 0)
  })

  it('do not take the reason of an earlier change for this one', () => {
    const old = before.replace('45% }', '45% } # reason: the free plan ended')
    assert.equal(remarks('moved-target', { before: old, files: lowered('# reason: the free plan ended') }).messages.length, 1)
    assert.equal(remarks('moved-target', { before: old, files: lowered('# reason: sales moved on') }).messages.length, 0)
  })

  it('offer the place for the reason: behind the line, or above it where a comment stands already', () => {
    const fixed = (text: string, target = '40%') => {
      const after = parseFixture(lowered(text).replace('40%', target))
      const [remark] = review(fixtureSnapshot(parseFixture(before)), fixtureSnapshot(after), after.today, rules).remarks
      const [fix] = fixesOf(fixtureSnapshot(after), remark!.uri, remark!.finding, rules)
      return fix && applyEdits(after.files[0]!.text, fix.edits[0]!.edits).split('\n').filter((line) => /reason|target/.test(line)).map((line) => line.trimEnd())
    }
    assert.deepEqual(fixed(''), ['      - { title: Trial teams that come back, baseline: 31%, target: 40% }  # reason: ${1:why}'])
    assert.deepEqual(fixed('# measured on Mondays'), ['      # reason: ${1:why}', '      - { title: Trial teams that come back, baseline: 31%, target: 40% } # measured on Mondays'])
    assert.deepEqual(fixed('', '"40%\n            "')?.at(-1), '        " }  # reason: ${1:why}', 'never within a text')
  })
})

describe('the reason for what is gone', () => {
  const keyResult = (id: string) => `      - id: ${id}\n        title: Of ${id} we see 80% instead of 20%\n        owner: jun`
  const objective = (id: string, ...keyResults: readonly string[]) => [`  - id: ${id}`, `    title: What ${id} promises`, ...(keyResults.length ? ['    key_results:', ...keyResults.map(keyResult)] : [])].join('\n')
  const file = (...objectives: readonly string[]) => ['team: growth', 'cycle: 2026-Q4', objectives.length ? 'objectives:' : 'objectives: []', ...objectives, ''].join('\n')
  const whole = file(objective('first', 'a', 'b', 'c'), objective('second', 'd', 'e'))

  /** The line that the fix writes, with the one above it, for each finding of `dropped`; asserts that all of them together are answered by it. */
  function reasonsFor(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
    const snapshot = (files: Readonly<Record<string, string>>) => withFiles(emptySnapshot(parseDay('2026-11-09')!), Object.entries(files).map(([name, text]) => [`file:///${name}`, text] as const))
    const dropped = (files: Readonly<Record<string, string>>) => review(snapshot(before), snapshot(files), parseDay('2026-11-09')!, rules).remarks.filter(({ finding }) => finding.rule === 'dropped')
    let files = { ...after }
    const written: string[] = []
    // One after the other, as a person would: each edit moves what stands below.
    for (let [next, count] = [dropped(files)[0], dropped(files).length]; next; [next, count] = [dropped(files)[0], count - 1]) {
      const [fix] = fixesOf(snapshot(files), next.uri, next.finding, rules)
      if (!fix) return [...written, next.finding.message]
      assert.deepEqual([fix.title, fix.snippet, fix.edits.length, fix.edits[0]!.uri], ['Say why, in a comment', true, 1, next.uri])
      const name = next.uri.slice('file:///'.length)
      const text = applyEdits(files[name]!, fix.edits[0]!.edits).replace('${1:why}', 'we learned enough')
      const lines = text.split(/\r\n|\n/)
      const at = lines.findIndex((line, i) => line.includes('we learned enough') && line !== files[name]!.split(/\r\n|\n/)[i])
      written.push(`${lines[at - 1]}\n${lines[at]}`)
      files = { ...files, [name]: text }
      assert.equal(dropped(files).length, count - 1, `not answered by ${lines[at]}`)
      assert.ok(!snapshot(files).files.shards.flatMap((shard) => [...shard?.values() ?? []]).some(({ stale }) => stale))
    }
    return written
  }
  const inOne = (after: string, before = whole) => reasonsFor({ 'growth.okr.yaml': before }, { 'growth.okr.yaml': after })

  it('is offered where a key result stood: below the one above it, or above the one below it', () => {
    assert.deepEqual(inOne(file(objective('first', 'a', 'c'), objective('second', 'd', 'e'))), ['        owner: jun\n      # reason (b): we learned enough'])
    assert.deepEqual(inOne(file(objective('first', 'b', 'c'), objective('second', 'd', 'e'))), ['    key_results:\n      # reason (a): we learned enough'])
    assert.deepEqual(inOne(file(objective('first', 'c'), objective('second', 'd', 'e'))), ['    key_results:\n      # reason (a): we learned enough', '      # reason (a): we learned enough\n      # reason (b): we learned enough'])
  })

  it('is offered at the end of an objective that has nothing left to stand beside', () => {
    assert.deepEqual(inOne(file(objective('first', 'a', 'b', 'c'), objective('second')), file(objective('first', 'a', 'b', 'c'), objective('second', 'd'))), ['    title: What second promises\n    # reason (d): we learned enough'])
  })

  it('is offered where an objective stood', () => {
    assert.deepEqual(inOne(file(objective('first', 'a', 'b', 'c'))), ['        owner: jun\n  # reason (second): we learned enough'])
    assert.deepEqual(inOne(file(objective('second', 'd', 'e'))), ['objectives:\n  # reason (first): we learned enough'])
    assert.deepEqual(inOne(file(), file(objective('first', 'a'))), ['objectives: []\n# reason (first): we learned enough'])
  })

  it('knows files without a last line end, with other line ends, and in braces', () => {
    assert.deepEqual(inOne(file(objective('first', 'a', 'b', 'c')).trimEnd()), ['        owner: jun\n  # reason (second): we learned enough'])
    assert.deepEqual(inOne(file(objective('first', 'a', 'b', 'c')).replaceAll('\n', '\r\n'), whole.replaceAll('\n', '\r\n')), ['        owner: jun\n  # reason (second): we learned enough'])
    const note = (text: string) => text.replace('        owner: jun\n      - id: b', '        description: |\n          a # b\n\n      - id: b')
    assert.deepEqual(inOne(note(whole).replace(/ {6}- id: b\n.*\n.*\n/, ''), note(whole)), ['          a # b\n      # reason (b): we learned enough'])
    const braces = (...titles: readonly string[]) => `team: growth\ncycle: 2026-Q4\nobjectives: [\n${titles.map((title) => `  { title: ${title} }`).join(',\n')}\n]\n`
    assert.deepEqual(inOne(braces('Everybody finds it', 'Everybody keeps it'), braces('Everybody finds it', 'Nobody waits for help', 'Everybody keeps it')), ['  { title: Everybody finds it },\n  # reason (nobody-waits-for-help): we learned enough'])
  })

  it('is read where the rest went, too, and offered there', () => {
    assert.deepEqual(reasonsFor({ 'a.okr.yaml': whole }, { 'b.okr.yaml': file(objective('first', 'a', 'c'), objective('second', 'd', 'e')) }), ['        owner: jun\n      # reason (b): we learned enough'])
    assert.deepEqual(reasonsFor({ 'a.okr.yaml': file(objective('first', 'a')), 'b.okr.yaml': file(objective('second', 'd')) }, { 'b.okr.yaml': file(objective('second', 'd')) }), ['objectives:\n# reason (first): we learned enough'])
  })

  it('is not asked for where no file is left to write it into', () => {
    const [message, ...more] = reasonsFor({ 'a.okr.yaml': file(objective('first', 'a')), 'other.okr.yaml': whole.replace('growth', 'other') }, { 'other.okr.yaml': whole.replace('growth', 'other') })
    assert.match(message!, /Keep the file, and close it with `decision: abandon` instead\.$/)
    assert.deepEqual(more, [])
  })
})

describe('files that cannot be read', () => {
  const whole = 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Everybody finds what they need\n    owner: maria\n'
  const at = (text: string) => withFiles(emptySnapshot(parseDay('2026-11-09')!), [['file:///growth.okr.yaml', text]])
  const seen = (before: string, after: string) => {
    const { changes, fresh, mended } = review(at(before), at(after), parseDay('2026-11-09')!, rules)
    return { says: changes.map((change) => sayChange(change)), fresh: fresh.map(({ finding }) => finding.rule), mended: mended.map(({ finding }) => finding.rule) }
  }

  it('are told by the side that is broken, and their findings are not called gone', () => {
    const broken = whole.replace('title: ', 'title: "')
    assert.deepEqual(seen(whole, broken), { says: ['growth.okr.yaml cannot be read as YAML after this change, so nothing can be said about what is in it.'], fresh: ['syntax'], mended: [] })
    const { says, mended } = seen(broken, whole)
    assert.deepEqual([says, mended], [['growth.okr.yaml could not be read as YAML before this change, so nothing can be said about what has changed in it.'], ['syntax']])
    assert.deepEqual(seen(broken, `${broken}# more\n`).says, ['growth.okr.yaml could not be read as YAML before this change, and cannot after it, so nothing can be said about what is in it.'])
  })
})
