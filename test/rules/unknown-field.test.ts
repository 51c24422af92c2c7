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

describe('a field that stands too far up', () => {
  it('is told where it belongs, and lined up with the others there', () => {
    check.rule('unknown-field', `
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Planning
          target: 40%
      #   ^^^^^^ unknown-field: \`target\` belongs to a key result, not to an objective
      Key Results:
      #^^^^^^^^^^^ unknown-field: \`key_results\` belongs to an objective, not to an OKR file
        - Teams that plan rise from 18% to 40%
    `)
    check.fix('unknown-field', 'team: growth\ncycle: 2026-Q4\nobjectives:\n- title: Planning\n  owner: maria\nkey_results:\n  - One\n', 'team: growth\ncycle: 2026-Q4\nobjectives:\n- title: Planning\n  owner: maria\n  key_results:\n    - One\n')
  })
  it('is one mistake where only its spelling is wrong, and mended whatever stands below', () => {
    const source = 'Team: growth\ncycle: 2026-Q4\nObjectives:\n  - Title: Planning\n    Key Results: []\n'
    check.diagnostics(`
      Team: growth
      #^^^^ unknown-field: Did you mean \`team\`?
      cycle: 2026-Q4
      Objectives:
      #^^^^^^^^^^ unknown-field: Did you mean \`objectives\`?
        - Title: Planning
    `)
    check.fix('unknown-field', source.replace('Team', 'team'), source.replace('Team', 'team').replace('Objectives', 'objectives'), { title: 'Change it to `objectives`', remains: true })
  })
})
