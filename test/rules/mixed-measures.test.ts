import * as check from '../support/check.ts'

const kr = (fields: string) => `
  team: growth
  cycle: 2026-Q4
  objectives:
    - title: Planning
      key_results:
        - title: Teams
${fields.split('\n').map((line) => `          ${line}`).join('\n')}
`
describe('mixed-measures', () => {
  it('takes each kind by itself', () => {
    for (const fields of ['baseline: 1\ntarget: 2', 'target: 2', 'stay: "> 5"', 'baseline: 1\nlevels: { 1.0: 2 }', 'milestones: [{ title: a }]', 'done: false', 'baseline: 1']) check.rule('mixed-measures', kr(fields))
  })
  it('says which two, at the second', () => check.rule('mixed-measures', `
    team: growth
    cycle: 2026-Q4
    objectives:
      - title: Planning
        key_results:
          - { title: Teams, done: false, target: 5 }
    #                                    ^^^^^^ mixed-measures: by \`done\` and \`target\`
          - { title: More, stay: "> 5", levels: { 1.0: 3 }, milestones: [] }
    #                                   ^^^^^^ mixed-measures: by \`stay\` and \`levels\`
          - { title: Base, stay: "> 5", baseline: 3 }
    #                                   ^^^^^^^^ mixed-measures: by \`stay\` and \`baseline\`
  `))
})
