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

describe('slips of people who are new to YAML', () => {
  const file = (lines: string) => `team: growth\ncycle: 2026-Q4\nobjectives:\n${lines}`
  const habit = '  - title: Planning becomes a habit\n'
  const kr = '      - Teams that plan rise from 18% to 40%\n'
  /** What is said, and what the first fix makes of it. */
  const mends = (before: string, after: string, title: string) => check.fix('syntax', before, after, { title })

  it('are found where the line begins too far right, and mended together with what stands below it', () => {
    check.rule('syntax', `
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Planning becomes a habit
           owner: maria
      #    ^^^^^^^^^^^^ syntax: further right than what it belongs to. Begin it in the same column as \`title\` above
           key_results:
             - Teams that plan rise from 18% to 40%
    `)
    mends(file(`${habit}     owner: maria\n     key_results:\n       - Teams that plan rise from 18% to 40%\n`), file(`${habit}    owner: maria\n    key_results:\n${kr}`), 'Line it up with `title` above')
  })
  it('are found where it begins too far left, under the dash', () => {
    mends(file(`${habit}  owner: maria\n  key_results:\n  - Teams that plan rise from 18% to 40%\n${habit}`), file(`${habit}    owner: maria\n    key_results:\n    - Teams that plan rise from 18% to 40%\n${habit}`), 'Line it up with `title` above')
    mends(file(`${habit}    key_results:\n${kr}   - title: Second\n     owner: maria\n`), file(`${habit}    key_results:\n${kr}  - title: Second\n    owner: maria\n`), 'Line it up with the dash above')
  })
  it('are found in an item that YAML takes for the end of the one above', () => {
    check.rule('syntax', `
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Planning becomes a habit
          key_results:
          - Teams that plan rise from 18% to 40%
           - Trial teams in their second week rise from 31% to 45%
      #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ syntax: read as part of the text above
    `)
    mends(file(`${habit}    key_results:\n    - One\n     - Two\n`), file(`${habit}    key_results:\n    - One\n    - Two\n`), 'Line it up with the dash above')
    check.rule('syntax', file('  - title: Planning\n    why: |\n      - one\n      - two\n'))
  })
  it('are mended everywhere at once where a sign is missing', () => {
    mends('team:growth\ncycle:2026-Q4\nobjectives:\n  - title:Planning\n', 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Planning\n', 'Put a space after the colon')
    mends(file('  -title: Planning\n   owner: maria\n   key_results:\n     -One\n     -Two\n'), file('  - title: Planning\n    owner: maria\n    key_results:\n      - One\n      - Two\n'), 'Put a space after the dash')
    mends(file(`${habit}    key_results:\n      - title: A\n        target :20\n`), file(`${habit}    key_results:\n      - title: A\n        target: 20\n`), 'Put the colon behind its key')
  })
  it('come from elsewhere with bullets', () => {
    mends(file('  • title: Planning\n    key_results:\n      – One\n      – Two\n'), file('  - title: Planning\n    key_results:\n      - One\n      - Two\n'), 'Begin with a dash')
  })
  it('tell why a text needs quotes', () => {
    const says = (line: string, message: RegExp) => check.rule('syntax', `
      team: growth
      objectives:
        - title: ${line}
      #          ${'^'.repeat(line.length)} syntax: ${message.source}
    `)
    says('Growth: planning', /A colon with a space behind it/)
    says('@maria is happy', /At the beginning of a text `@`/)
  })
  it('are no reason to put a bracket in quotes', () => check.noFix('syntax', '{ "team": "growth", "objectives": [ { "title": "Planning" } ]\n'))
})

describe('a file that is not YAML yet', () => {
  const begun = `
team: \${1:growth}
cycle: \${2:2026-Q4}

objectives:
  - title: \${3:Where you want to go, in words people remember}
    key_results:
      - \${4:How you will know that you are there, from 20% to 40%}
`
  const title = 'Keep the text as comments, and begin a first objective'

  it('has one finding, whose fix keeps the text as comments above a first objective', () => {
    const texts = {
      'invalid-value': ['Our OKRs\n\n- Win more customers\n- Churn from 5% to 3%\n', 'Our OKRs for Q4:\n- Win more customers\n'],
      syntax: ['Our OKRs for Q4:\n\n• Win more customers\n\t• Churn: from 5% to 3%\n', "Our OKRs\n'We' sell: more\n"],
    }
    for (const [rule, each] of Object.entries(texts)) for (const text of each) {
      check.diagnostics(text.replace('\n', `\n#^ ${rule}: An OKR file begins with its keys\n`))
      check.fix(rule, text, text.trimEnd().replace(/^(?=.)/gm, '# ') + '\n' + begun, { title })
    }
  })
  it('keeps comments that stand there', () => check.fix('missing-field', '# Ask Ines for the numbers\n', `# Ask Ines for the numbers\n${begun}`))
  it('only lacks a sign where its one line has a key', () => {
    check.fix('invalid-value', 'team:growth\n', 'team: growth\n', { title: 'Put a space after the colon' })
    check.noFix('invalid-value', '- team: growth\n')
  })
})
