import assert from 'node:assert/strict'
import * as check from '../support/check.ts'

describe('unknown-field', () => {
  it('renames to what was probably meant, or keeps it as your own', () => {
    const before = 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Planning\n    responsible: maria\n'
    check.fix('unknown-field', before, before.replace('responsible', 'owner'))
    check.fix('unknown-field', before, before.replace('responsible', 'x-responsible'), { title: 'Keep it as your own: `x-responsible`' })
  })
  it('does not rename to a key that is there already, or whose value would not fit', () => {
    assert.deepEqual(check.fixTitles('unknown-field', 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Planning\n    name: Habit\n'), ['Keep it as your own: `x-name`'])
    assert.deepEqual(check.fixTitles('unknown-field', 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Planning\n    score: 0.7\n'), ['Keep it as your own: `x-score`'])
  })
  it('keeps the style of a quoted key', () => check.fix('unknown-field', 'team: growth\ncycle: 2026-Q4\n"objektives": []\n', 'team: growth\ncycle: 2026-Q4\n"objectives": []\n'))

  it('knows the rules and their options', () => check.rule('unknown-field', `
    #- okr.config.yaml
    rules:
      extends: strict
      x-note: ours
      orphan: off
    # ^^^^^^ unknown-field: There is no rule \`orphan\`
      too-many-objectives: [warning, { maximum: 3 }]
    #                                  ^^^^^^^ unknown-field: The rule \`too-many-objectives\` has no option \`maximum\`
      placeholder: { severity: hint, ignore: [x], ignored: [y] }
    #                                             ^^^^^^^ unknown-field: Did you mean \`ignore\`?
  `))
  it('mends the name of a rule', () => check.fix('unknown-field', '#- okr.config.yaml\nrules:\n  broken-links: off\n', '#- okr.config.yaml\nrules:\n  broken-link: off\n'))
  it('looks into what is merged', () => check.rule('unknown-field', `
    x-base: &base
      titel: Planning
    # ^^^^^ unknown-field
    team: growth
    cycle: 2026-Q4
    objectives:
      - { <<: *base, title: One }
      - { <<: *base, title: Two }
  `))
})
