import assert from 'node:assert/strict'
import { fixesOf } from '../../server/src/core/lint/engine.ts'
import { review } from '../../server/src/core/lint/review.ts'
import type { Example } from '../../server/src/core/lint/rule.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
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
