import assert from 'node:assert/strict'
import { fixesOf, lint } from '../../server/src/core/lint/engine.ts'
import type { AnyRule, Example } from '../../server/src/core/lint/rule.ts'
import { groups } from '../../server/src/core/lint/rule.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { fixtureSnapshot, parseFixture } from '../../server/src/core/lint/fixture.ts'
import { severities } from '../../server/src/core/model/config.ts'
import * as check from '../support/check.ts'

/* What a rule's page shows is what the rule does: its examples are its first tests. */

/** Found by the engine itself; what they are about cannot be shown in a small file. */
const ownPages = new Set(['internal'])

const on = (id: string): readonly AnyRule[] => rules.map((rule) => (rule.id === id && rule.severity === 'off' ? { ...rule, severity: 'warning' as const } : rule))
const findingsOf = (id: string, { files }: Example) => {
  const fixture = parseFixture(files)
  const snapshot = fixtureSnapshot(fixture)
  const found = fixture.files.flatMap(({ uri, text }) => lint(snapshot, uri, on(id)).map((finding) => ({ uri, text, finding })))
  return { fixture, snapshot, found, own: found.filter(({ finding }) => finding.rule === id) }
}

describe('rules', () => {
  it('have names of their own, in the order of their groups', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length)
    const order = rules.map(({ group }) => groups.indexOf(group))
    assert.deepEqual(order, [...order].sort((a, b) => a - b))
  })

  for (const rule of rules) {
    const { id, bad, good } = rule
    describe(id, () => {
      it('has a whole page', () => {
        assert.match(id, /^[a-z]+(-[a-z]+)*$/)
        assert.ok(groups.includes(rule.group))
        assert.ok([...severities, 'off'].includes(rule.severity))
        for (const key of ['summary', 'what', 'why', 'question', 'source'] as const) assert.ok(rule[key].trim().length > 5, `${key} is missing`)
        assert.match(rule.question, /\?$/, 'a question ends in a question mark')
        assert.doesNotMatch(rule.summary, /\.$|^[A-Z][a-z]/, 'the summary is half a sentence')
        assert.doesNotMatch(rule.summary, /\n/)
        assert.ok(ownPages.has(id) || (bad.length > 0 && good.length > 0), 'a bad and a good example')
      })

      // Two states make such an example: test/changes/rules.test.ts.
      if (rule.group === 'changes') return

      bad.forEach((example, i) => it(`says what is wrong: ${example.title ?? `example ${i + 1}`}`, () => {
        assert.match(example.files, /\^ /, 'a bad example marks its findings')
        check.rule(id, example.files)
        const { own } = findingsOf(id, example)
        for (const { finding } of own) speaksWell(finding.message)
      }))

      good.forEach((example, i) => it(`keeps still: ${example.title ?? `good example ${i + 1}`}`, () => {
        assert.doesNotMatch(example.files, /\^ /)
        check.rule(id, example.files)
        assert.deepEqual(findingsOf(id, example).found.filter(({ finding }) => finding.severity === 'error').map(({ finding }) => finding.message), [])
      }))

      if (rule.fix) it('mends its examples, and leaves the files readable', () => bad.forEach((example) => {
        const { fixture, snapshot, own } = findingsOf(id, example)
        for (const { uri, finding } of own) {
          for (const fix of fixesOf(snapshot, uri, finding, on(id))) {
            assert.match(fix.title, /^\p{Lu}.*[^.]$/u)
            if (fix.snippet) {
              assert.deepEqual(fix.edits.map((edit) => [edit.uri, edit.edits.length]), [[uri, 1]], 'a snippet is one edit in the file at hand')
            }
            const files = check.applyFix(snapshot, fixture, fix).map((file) => (fix.snippet ? { ...file, text: typed(file.text) } : file))
            const again = fixtureSnapshot({ ...fixture, files })
            const count = (rules: readonly AnyRule[], only: string, of = again) => files.flatMap((file) => lint(of, file.uri, rules)).filter((one) => one.rule === only).length
            assert.ok(count(on(id), id) < own.length || fix.snippet, `“${fix.title}” leaves the finding as it was`)
            assert.ok(count(rules, 'syntax') <= count(rules, 'syntax', snapshot), `“${fix.title}” leaves a file that cannot be read`)
          }
        }
      }))
    })
  }
})

/** A snippet as it is once all holes are left as suggested. */
const typed = (text: string): string => text.replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1').replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1').replace(/\\([\\$}])/g, '$1')

/** Short, to "you", without blame. */
function speaksWell(message: string): void {
  const plain = message.replace(/`[^`]*`|“[^”]*”/g, 'x')
  const sentences = plain.split(/[.?!](?=\s|$)/).filter((sentence) => sentence.trim() !== '')
  assert.ok(sentences.length <= 2, `more than two sentences: ${message}`)
  assert.match(message, /[.?!”]$/, `no end: ${message}`)
  assert.doesNotMatch(plain, /\b(?:invalid|illegal|wrong(?:ly)?|bad|fail(?:ed|ure)?|forbidden|you must|you should have|stupid|lazy|obviously|simply|just)\b(?! closed)/i, `blames: ${message}`)
  assert.doesNotMatch(plain, /\bplease\b/i)
  assert.ok(message.length <= 320, `too long: ${message}`)
}
