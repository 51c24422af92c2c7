import * as check from '../support/check.ts'

describe('missing-field', () => {
  it('begins an empty file with its team and the quarter of today', () => check.fix('missing-field', `
    #- platform-team.okr.yaml
  `, `
    #- platform-team.okr.yaml
    team: \${1:platform-team}
    cycle: \${2:2026-Q4}

    objectives:
      - title: \${3:Where you want to go, in words people remember}
        key_results:
          - \${4:How you will know that you are there, from 20% to 40%}
  `))
  it('puts a key where it belongs', () => {
    check.fix('missing-field', 'team: growth\nobjectives: []\n', 'team: growth\ncycle: ${1:2026-Q4}\nobjectives: []\n')
    check.fix('missing-field', 'cycle: 2026-Q4\nobjectives: []\n', '#- growth.okr.yaml\nteam: ${1:growth}\ncycle: 2026-Q4\nobjectives: []\n')
    check.fix('missing-field', 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - id: habit\n    owner: maria\n', 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - id: habit\n    title: ${1:What will be different}\n    owner: maria\n')
    check.fix('missing-field', 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - { owner: maria }\n', 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - { title: ${1:What will be different}, owner: maria \\}\n'.replace(' \\}', ' }'))
    check.fix('missing-field', 'team: growth\ncycle: 2026-Q4\n', 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: ${1:Where you want to go, in words people remember}\n')
  })
  it('fills in a key that is still empty', () =>
    check.fix('missing-field', 'team: growth\ncycle:\nobjectives: []\n', 'team: growth\ncycle: ${1:2026-Q4}\nobjectives: []\n'))
  it('dates a check-in today', () => check.fix('missing-field', `
    team: growth
    cycle: 2026-Q4
    objectives:
      - title: Planning
        key_results:
          - title: Teams
            check_ins:
              - value: 3
  `, `
    team: growth
    cycle: 2026-Q4
    objectives:
      - title: Planning
        key_results:
          - title: Teams
            check_ins:
              - date: \${1:2026-11-09}
                value: 3
  `))
  it('counts what is merged', () => check.rule('missing-field', `
    x-all: &all { team: growth, cycle: 2026-Q4 }
    <<: *all
    objectives: []
  `))
  it('says nothing behind a syntax error', () => check.rule('missing-field', 'team: growth\nobjectives:\n  - title: "Planning\n'))
})
