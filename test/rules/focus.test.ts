import assert from 'node:assert/strict'
import { lint } from '../../server/src/core/lint/engine.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { fixtureUri, workspace } from '../support/fixture.ts'
import * as check from '../support/check.ts'

const titles = (count: number, from = 1) => Array.from({ length: count }, (_, i) => `  - title: Aim ${i + from}`).join('\n')

describe('rules of focus', () => {
  it('objectives are counted over a team’s files, and the excess is shown once', () => {
    check.rule('too-many-objectives', `
#- a.okr.yaml
team: farm
cycle: 2026-Q4
objectives:
${titles(4)}
#- b.okr.yaml
team: farm
cycle: 2026-Q4
objectives:
${titles(2, 5)}
#          ^^^^^ too-many-objectives: \`farm\` has 6 objectives in 2026-Q4
#- c.okr.yaml
team: farm
cycle: 2027-Q1
objectives:
${titles(3)}
`)
    check.rule('too-many-objectives', `
#- a.okr.yaml
team: farm
cycle: 2026-Q4
objectives:
${titles(6)}
#          ^^^^^ too-many-objectives: \`farm\` has 9
#- b.okr.yaml
team: farm
cycle: 2026-Q4
objectives:
${titles(3, 7)}
`)
  })

  it('a single key result is a hint, unless the workspace says how loud', () => {
    const file = 'team: farm\ncycle: 2026-Q4\nobjectives:\n  - title: A\n  - title: B\n    key_results: [Rise from 1 to 2]\n'
    const loud = (config: string) => lint(workspace(`#- okr.config.yaml\n${config}\n#- a.okr.yaml\n${file}`), fixtureUri('a.okr.yaml'), rules)
      .filter(({ rule }) => rule === 'too-few-key-results').map(({ severity }) => severity)
    assert.deepEqual(loud('rules: {}'), ['warning', 'hint'])
    assert.deepEqual(loud('rules: { too-few-key-results: error }'), ['error', 'error'])
  })

  it('guardrails do not count, and what cannot be read is another finding', () => {
    check.rule('too-few-key-results', `
      team: farm
      cycle: 2026-Q4
      objectives:
        - title: The herd is healthy
          key_results: none yet
        - title: Neighbours buy from us
      #          ^^^^^^^^^^^^^^^^^^^^^^ too-few-key-results
          key_results:
            - { title: Prices, stay: "<= 3 €", guardrail: true }
        - title: The soil holds more water
          key_results:
            - Earthworms rise from 40 to 90 a square metre
            - { title: Harvest, stay: ">= 30 t", guardrail: true }
    `)
    check.rule('too-many-key-results', `
      team: farm
      cycle: 2026-Q4
      objectives:
        - title: The herd is healthy
          key_results: [A, B, C, D, E, { title: Prices, stay: "<= 3 €", guardrail: true }]
        - title: Neighbours buy from us
          key_results: [A, B, C, D, E, F]
      #   ^^^^^^^^^^^ too-many-key-results: There are 6
    `)
  })

  it('a first key result is begun', () => {
    check.fix('too-few-key-results', 'team: farm\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    owner: ada\n',
      'team: farm\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    owner: ada\n    key_results:\n      - ${1:who or what} rises from ${2:where you are today} to ${3:where you want to be}\n')
    check.fix('too-few-key-results', 'team: farm\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    key_results: # soon\n',
      'team: farm\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    key_results: # soon\n      - ${1:who or what} rises from ${2:where you are today} to ${3:where you want to be}\n')
  })

  it('nobody answering is said once, and not where a key result each has somebody', () => {
    check.rule('no-owner', `
      team: farm
      cycle: 2026-Q4
      objectives:
      #^^^^^^^^^^ no-owner: No objective here names
        - title: The herd is healthy
        - title: Neighbours buy from us
    `)
    check.rule('no-owner', `
      team: farm
      cycle: 2026-Q4
      objectives:
        - title: The herd is healthy
          key_results:
            - { title: Calves born, owner: ada }
            - { title: Milk sold, owner: jo }
        - title: Neighbours buy from us
      #          ^^^^^^^^^^^^^^^^^^^^^^ no-owner
          key_results:
            - { title: Baskets sold, owner: ada }
            - Prices
    `)
  })

  it('an owner is chosen among the people of the workspace', () =>
    check.fix('no-owner', '#- okr.config.yaml\npeople: { ada: {}, jo: {} }\n#- a.okr.yaml\nteam: farm\ncycle: 2026-Q4\nobjectives:\n  - id: a\n    title: A\n',
      '#- okr.config.yaml\npeople: { ada: {}, jo: {} }\n#- a.okr.yaml\nteam: farm\ncycle: 2026-Q4\nobjectives:\n  - id: a\n    title: A\n    owner: ${1|ada,jo|}\n'))

  it('of several owners the first stays, however they are written', () => {
    const file = (fields: string) => `team: farm\ncycle: 2026-Q4\nobjectives:\n  - title: A\n${fields.replace(/^/gm, '    ')}\n    why: Because\n`
    check.fix('shared-owner', file('owner: [ada, jo, max] # all of us'), file('owner: ada # all of us\ncontributors: [jo, max]'))
    check.fix('shared-owner', file('owner:\n  - ada\n  - jo'), file('owner: ada\ncontributors: [jo]'))
    check.fix('shared-owner', file('owner: ada & jo\ncontributors: [max]'), file('owner: ada\ncontributors: [max, jo]'))
    check.rule('shared-owner', '#- okr.config.yaml\npeople: { anderson: {}, "ada-and-jo": {} }\n#- a.okr.yaml\nteam: farm\ncycle: 2026-Q4\nobjectives:\n  - { title: A, owner: anderson }\n  - { title: B, owner: ada-and-jo }\n')
  })
})
