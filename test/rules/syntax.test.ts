import * as check from '../support/check.ts'

const rest = '        key_results:\n          - Teams that plan rise from 18% to 40%\n'

describe('syntax', () => {
  it('replaces all tabs at once', () => check.fix('syntax',
    'team: growth\ncycle: 2026-Q4\nobjectives:\n\t- title: Planning\n\t\towner: maria\n',
    'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Planning\n    owner: maria\n'))

  it('closes a quote at the end of its line', () => check.fix('syntax', `
    team: growth
    objectives:
      - title: "Planning the week
${rest}`, `
    team: growth
    objectives:
      - title: "Planning the week"
${rest}`, { title: 'Close the quote' }))

  it('puts a text with a colon in quotes', () => check.fix('syntax', `
    objectives:
      - title: Growth: planning
        owner: maria
  `, `
    objectives:
      - title: "Growth: planning"
        owner: maria
  `))

  it('puts in the blank or the colon behind a key', () => {
    check.fix('syntax', 'team:growth\ncycle: 2026-Q4\n', 'team: growth\ncycle: 2026-Q4\n', { title: 'Put a space after the colon' })
    check.fix('syntax', 'team growth\ncycle: 2026-Q4\n', 'team: growth\ncycle: 2026-Q4\n', { title: 'Put a colon after the key' })
  })

  const merge = `
    team: growth
    objectives:
    <<<<<<< main
      - title: Planning
    ||||||| base
      - title: Plans
    =======
      - title: Habits
    >>>>>>> lower-target
  `
  it('keeps one side of a merge', () => {
    check.fix('syntax', merge, 'team: growth\nobjectives:\n  - title: Planning\n', { title: 'Keep the upper side of the merge' })
    check.fix('syntax', merge, 'team: growth\nobjectives:\n  - title: Habits\n', { title: 'Keep the lower side of the merge' })
  })

  it('removes the second of two keys', () => check.fix('syntax', `
    team: growth
    objectives:
      - title: Planning
        owner: maria # answers for it
        title: Habits
  `, `
    team: growth
    objectives:
      - title: Planning
        owner: maria # answers for it
  `))

  it('leaves out what the objective of the error only seems to lack', () => check.diagnostics(`
    team: growth
    cycle: 2026-Q4
    objectives:
      - title: Planning the week becomes a habit
        owner maria
    #   ^^^^^^^^^^^ syntax
        key_results:
          - Teams that plan rise from 18% to 40%
          - Trial teams in their second week rise from 31% to 45%
  `))

  it('offers nothing for what it cannot know', () => check.noFix('syntax', 'team: growth\nobjectives: *nowhere\n'))
})
