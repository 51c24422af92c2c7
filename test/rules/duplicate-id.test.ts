import * as check from '../support/check.ts'

const two = (second: string) => `
  #- a.okr.yaml
  team: growth
  cycle: 2026-Q4
  objectives:
    - id: habit
      title: Planning
  #- b.okr.yaml
  team: growth
  cycle: 2026-Q4
  objectives:
    - ${second}
`
describe('duplicate-id', () => {
  it('sees two files of one team and cycle, and points at the second', () => check.rule('duplicate-id', `
    #- a.okr.yaml
    team: growth
    cycle: 2026-Q4
    objectives:
      - id: habit
        title: Planning
    #- b.okr.yaml
    team: growth
    cycle: 2026-Q4
    objectives:
      - id: habit
    #       ^^^^^ duplicate-id: already has the id \`habit\` (a.okr.yaml)
        title: Inviting
      - title: Habit
    #          ^^^^^ duplicate-id: already has these words
  `))
  it('sees twins among key results, in an objective only', () => check.rule('duplicate-id', `
    team: growth
    cycle: 2026-Q4
    objectives:
      - id: one
        title: Planning
        key_results:
          - Teams that plan
          - teams that plan!
    #       ^^^^^^^^^^^^^^^^ duplicate-id: A key result of this objective already has these words
          - { id: x, title: Other }
      - id: two
        title: Inviting
        key_results:
          - Teams that plan
          - { id: x, title: Other }
  `))
  it('gives the second one a free id', () => {
    check.fix('duplicate-id', two('id: habit\n      title: Inviting'), two('id: habit-2\n      title: Inviting'))
    check.fix('duplicate-id', two('title: Habit'), two('id: habit-2\n      title: Habit'))
    check.fix('duplicate-id', `
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Planning
          key_results:
            - Teams that plan
            - Teams that plan # the same
    `, `
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Planning
          key_results:
            - Teams that plan
            - id: teams-that-plan-2
              title: Teams that plan # the same
    `)
  })
  it('is silent while team or cycle are unknown', () => check.rule('duplicate-id', 'objectives:\n  - title: Same\n  - title: Same\n'))
})
