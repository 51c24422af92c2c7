import assert from 'node:assert/strict'
import { fixesOf, lint } from '../../server/src/core/lint/engine.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import * as check from '../support/check.ts'
import { fixtureUri, workspace } from '../support/fixture.ts'

describe('invalid-value', () => {
  const of = (cycle: string, config = '') => `${config ? `#- okr.config.yaml\n${config}` : ''}#- growth.okr.yaml\nteam: growth\ncycle: ${cycle}\nobjectives: []\n`

  it('knows cycles, and how they are meant', () => {
    check.fix('invalid-value', of('2026Q4'), of('2026-Q4'))
    check.fix('invalid-value', of('Q4-2026'), of('2026-Q4'))
    check.fix('invalid-value', of('2026-q4'), of('2026-Q4'))
    check.fix('invalid-value', of('"Q4 2026"'), of('"2026-Q4"'))
    check.noFix('invalid-value', of('autumn'))
    const named = 'cycles: { named: { launch: { start: 2026-09-14, end: 2026-11-20 } } }\n'
    check.fix('invalid-value', of('lauch', named), of('launch', named))
    check.rule('invalid-value', of('launch', named))
  })
  it('says once that a cycle is missing or written in a form that no cycle has', () => check.rule('invalid-value', `
    team: growth
    cycle: Q4/26
    #      ^^^^^ invalid-value: \`cycle\` needs a cycle such as
    objectives: []
  `))

  it('corrects what is certain', () => {
    const kr = (fields: string) => `team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Planning\n    key_results:\n      - { title: Teams, ${fields} }\n`
    check.fix('invalid-value', kr('due: 2026/11/3'), kr('due: 2026-11-03'))
    check.fix('invalid-value', kr('closing: { score: 70 }'), kr('closing: { score: 0.7 }'))
    check.fix('invalid-value', kr('guardrail: yes'), kr('guardrail: true'))
    check.fix('invalid-value', kr('supports: Company / Loved Product'), kr('supports: company/loved-product'))
    check.noFix('invalid-value', kr('due: 03/04/2026'))
    check.noFix('invalid-value', kr('baseline: much'))
  })
  it('mends unseen only what is the same in another spelling', () => {
    const safe = (source: string) => {
      const snapshot = workspace(source)
      const uri = fixtureUri('growth.okr.yaml')
      return lint(snapshot, uri, rules).filter(({ rule }) => rule === 'invalid-value').flatMap((finding) => fixesOf(snapshot, uri, finding, rules)).map((fix) => fix.safe === true)
    }
    const kr = (fields: string) => `team: growth\ncycle: 2026-Q4\nobjectives: [{ title: Planning, key_results: [{ title: Teams, ${fields} }] }]\n`
    for (const source of [of('Q4 2026'), of('2026q4'), kr('due: 2026/11/3'), kr('guardrail: yes')]) assert.deepEqual(safe(source), [true], source)
    for (const source of [of('2026-Q5'), kr('closing: { score: 70 }'), kr('supports: Company / Loved Product')]) assert.ok(!safe(source).includes(true), source)
  })
  it('puts a text with a colon in quotes', () => check.fix('invalid-value', `
    team: growth
    cycle: 2026-Q4
    objectives:
      - title: Planning
        key_results:
          - Retention: rises from "18%" to 40%
          - Next
  `, `
    team: growth
    cycle: 2026-Q4
    objectives:
      - title: Planning
        key_results:
          - "Retention: rises from \\"18%\\" to 40%"
          - Next
  `))

  it('checks that a config fits together', () => check.rule('invalid-value', `
    #- okr.config.yaml
    teams:
      a: { parent: b }
    #              ^ invalid-value: would belong to itself
      b: { parent: a }
      c: { parent: c }
    #              ^ invalid-value: would belong to itself
      d: { parent: a, level: team }
    cycles: { named: { launch: { start: 2026-11-20, end: 2026-09-14 } } }
    #                                                    ^^^^^^^^^^ invalid-value: ends before it begins
    rules:
      extends: recomended
    #          ^^^^^^^^^^ invalid-value: Did you mean \`recommended\`?
      too-many-objectives: [warn, { max: many }]
    #                       ^^^^ invalid-value: Did you mean \`warning\`?
    #                                    ^^^^ invalid-value: needs a
      placeholder: { severity: loud }
    #                          ^^^^ invalid-value: is one of
  `))
  it('takes levels and parents from the folders around, too', () => check.rule('invalid-value', `
    #- okr.config.yaml
    levels: [company, tribe, squad]
    teams: { company: { level: company } }
    #- product/okr.config.yaml
    teams:
      growth: { level: squad, parent: company }
      design: { level: team }
    #                  ^^^^ invalid-value: There are \`company\`, \`tribe\`, \`squad\`
  `))
})

describe('what people write by habit', () => {
  it('is an objective of one line, which becomes its title', () => check.fix('invalid-value',
    'team: growth\ncycle: 2026-Q4\nobjectives:\n  - Planning becomes a habit\n',
    'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Planning becomes a habit\n', { title: 'Make it the title' }))
  it('is a day with dots, the day first', () => {
    const file = (day: string) => `team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Planning\n    key_results:\n      - title: Teams\n        due: ${day}\n`
    check.fix('invalid-value', file('3.11.2026'), file('2026-11-03'))
    assert.deepEqual(check.fixTitles('invalid-value', file('31.11.2026')), [])
  })
})
