import assert from 'node:assert/strict'
import { fixesOf, lint } from '../../server/src/core/lint/engine.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { readOkrFile } from '../../server/src/core/model/read.ts'
import { parse } from '../../server/src/core/syntax/parse.ts'
import { plainText } from '../../server/src/core/text/snippet.ts'
import * as check from '../support/check.ts'
import { fixtureSnapshot, parseFixture } from '../support/fixture.ts'

const objective = (keyResults: string, more = '') => `team: kitchen
cycle: 2026-Q4
objectives:
  - title: Lunch fits into a lunch break
${more}    key_results:
${keyResults.trim().replace(/^/gm, '      ')}
`

describe('rules of outcome', () => {
  it('a key result that is work becomes an initiative, comment and all', () => {
    check.fix('output-key-result', objective(`
- Guests who wait less than ten minutes rise from 40% to 80%
- "Publish the new menu"
- Meals sent back fall from 5% to 2%`), objective(`
- Guests who wait less than ten minutes rise from 40% to 80%
- Meals sent back fall from 5% to 2%`) + '    initiatives: ["Publish the new menu"]\n', { title: 'Make it an initiative' })
    check.fix('activity-key-result', objective(`
- Continue to support the cooks
- Meals sent back fall from 5% to 2%`) + '    initiatives:\n      - A second till # by Friday\n', objective(`
- Meals sent back fall from 5% to 2%`) + '    initiatives:\n      - A second till # by Friday\n      - Continue to support the cooks\n', { title: 'Make it an initiative' })
    check.fix('output-key-result', objective(`
- "Publish the new menu" # by May
- Meals sent back fall from 5% to 2%`), objective(`
- Meals sent back fall from 5% to 2%`) + '    initiatives:\n      - "Publish the new menu" # by May\n', { title: 'Make it an initiative' })
    check.noFix('output-key-result', objective('- Publish the new menu'), { title: 'Make it an initiative' })
    check.noFix('output-key-result', objective('- Publish the menu, in three languages\n- Meals sent back fall from 5% to 2%'), { title: 'Make it an initiative' })
  })

  it('a German name for what is counted is no deliverable, where fields say from how many to how many', () => check.rule('output-key-result', objective(`

- { title: Neue Verträge, baseline: 5, target: 20 }
- { title: Neue Kunden, baseline: 0, target: 20 }
- { title: Unterzeichnete Verträge, baseline: 5, target: 20 }
- { title: Neues Portal für Kunden, done: false }
#                ^^^^^^ output-key-result: “Portal” is a deliverable
  `).replace('Lunch fits into a lunch break', 'Unsere Kunden kaufen gern bei uns')))

  it('asks what the work should change, with holes instead of numbers', () =>
    check.fix('output-key-result', objective('- "Publish the \\"new\\" menu"'),
      objective('- "Publish the \\\\"new\\\\" menu so that ${1:___} rises from ${2:___} to ${3:___}"'), { title: 'Say what it should change' }))

  describe('only-milestones', () => {
    const milestones = (title: string) => `- title: ${title}\n  milestones:\n    - title: A first one\n    - title: A second one`

    it('wants one number, and no more', () => {
      check.rule('only-milestones', `team: kitchen
cycle: 2026-Q4
objectives:
  - title: Lunch fits into a lunch break
    key_results:
#   ^^^^^^^^^^^ only-milestones
${milestones('The second till is open').replace(/^/gm, '      ')}
`)
      check.rule('only-milestones', objective(`${milestones('The second till is open')}\n- Meals sent back fall from 5% to 2%`))
      check.rule('only-milestones', objective(milestones('The second till is open'), '    type: learning\n'))
    })

    it('adds a key result with holes', () =>
      check.fix('only-milestones', objective(milestones('The second till is open')), objective(`${milestones('The second till is open')}
- \${1:who or what} rises from \${2:where you are today} to \${3:where you want to be}`)))
  })

  it('a sign that calls itself one is no vanity', () => check.rule('vanity-metric', objective(`
- Followers on Instagram rise from 4,200 to 10,000
# ^^^^^^^^^ vanity-metric
- title: Followers on Instagram
  baseline: 4200
  target: 10000
  indicator: leading`)))

  it('two results in one line are split, in the quotes they had', () => {
    check.fix('compound', objective('- "Raise lunches from 120 to 180 and cut complaints from 60 to 20" # weekdays'), objective(`
- "Raise lunches from 120 to 180" # weekdays
- "Cut complaints from 60 to 20"`))
  })

  describe('two results with fields', () => {
    const compound = (fields: string, rest = '') => objective(`- title: Raise lunches from 120 to 180 and cut complaints from 60 to 20 # weekdays\n${fields}${rest}`)
    it('are split as they are, where the fields tell whose they are or nothing of the measure', () => {
      check.fix('compound', compound('  owner: ada'), objective(`
- title: Raise lunches from 120 to 180 # weekdays
  owner: ada
- title: Cut complaints from 60 to 20
  owner: ada`))
      check.fix('compound', compound('  baseline: 60\n  target: 20\n  check_ins:\n    - { date: 2026-11-02, value: 48 } # new cook\n    # more to come', '\n- Nobody waits for more than 5 minutes'), objective(`
- title: Cut complaints from 60 to 20 # weekdays
  baseline: 60
  target: 20
  check_ins:
    - { date: 2026-11-02, value: 48 } # new cook
    # more to come
- title: Raise lunches from 120 to 180
- Nobody waits for more than 5 minutes`))
    })
    it('offer both where nothing tells', () => {
      assert.deepEqual(check.fixTitles('compound', compound('  check_ins: [{ date: 2026-11-02, value: 48 }]')).filter((title) => /^Split/.test(title)), [
        'Split it: the fields are about “Raise lunches from 120 to 180”', 'Split it: the fields are about “Cut complaints from 60 to 20”',
      ])
    })
    it('ask for the measure of a part that names none', () => {
      const before = compound('  baseline: 120\n  target: 180').replace('cut complaints from 60 to 20', 'cut complaints')
      check.fix('compound', before, objective(`
- title: Raise lunches from 120 to 180 # weekdays
  baseline: 120
  target: 180
- title: Cut complaints
  baseline: \${1:where you are today}
  target: \${2:where you want to be}`))
    })
    it('keep their id where others link to the words', () => {
      const linked = (keyResults: string, id: string) => `team: kitchen\ncycle: 2026-Q4\nobjectives:\n  - id: food\n    title: Lunch fits into a lunch break\n    key_results:${keyResults}\n  - title: Other\n    supports: food.${id}\n`
      const id = 'raise-lunches-from-120-to-180-and-cut-complaints-from-60-to-20'
      const line = 'Raise lunches from 120 to 180 and cut complaints from 60 to 20'
      check.fix('compound', linked(`\n      - ${line}`, id), linked(`\n      - id: ${id}\n        title: Raise lunches from 120 to 180\n      - Cut complaints from 60 to 20`, id))
      check.fix('compound', linked(` [${line}, Other]`, id), linked(` [{ id: ${id}, title: Raise lunches from 120 to 180 }, Cut complaints from 60 to 20, Other]`, id))
      check.fix('compound', linked(` [{ title: ${line} }, Other]`, id), linked(` [{ id: ${id}, title: Raise lunches from 120 to 180 }, { title: Cut complaints from 60 to 20 }, Other]`, id))
    })
    it('stay as they are where others read the title, too', () => check.noFix('compound', objective('- title: &t Raise lunches from 120 to 180 and cut complaints from 60 to 20\n  owner: ada')))
  })

  it('a task of two words is underlined whole', () => check.rule('task-objective', `
    team: kitchen
    cycle: 2026-Q4
    objectives:
      - title: Roll out the new ordering system
    #          ^^^^^^^^ task-objective: “Roll out” makes this
  `))

  describe('an objective that is a task', () => {
    const file = (objective: string, rest = '') => `team: kitchen\ncycle: 2026-Q4\nobjectives:\n${objective.trim().replace(/^/gm, '  ')}\n${rest}`
    const hole = '${1:who will be better off, and how?}'
    it('keeps its words as an initiative, and asks for its aim', () => {
      check.fix('task-objective', file(`
- title: Launch the ordering app # since May
  owner: ada
  key_results:
    # one for a start
    - Lunches ordered ahead rise from 5% to $40
  closing: { score: 0.4 }`), file(`
- title: ${hole} # since May
  owner: ada
  key_results:
    # one for a start
    - Lunches ordered ahead rise from 5% to \\$40
  initiatives:
    - Launch the ordering app
  closing: { score: 0.4 }`))
    })
    it('goes behind the initiatives that are there, in the quotes it had', () => {
      check.fix('task-objective', file(`
- title: "Launch the new ordering app: now"
  initiatives:
    - A second till # by Friday`), file(`
- title: "${hole}"
  initiatives:
    - A second till # by Friday
    - "Launch the new ordering app: now"`))
      check.fix('task-objective', file("- title: 'Launch the app, and the till'\n  initiatives: [A second till]"), file(`- title: "${hole}"\n  initiatives: [A second till, 'Launch the app, and the till']`))
      check.fix('task-objective', file('- title: Launch the app\n  initiatives:'), file(`- title: ${hole}\n  initiatives: [Launch the app]`))
      check.fix('task-objective', file('- { title: Launch the app, owner: ada }'), file(`- { title: "${hole}", owner: ada, initiatives: [Launch the app] }`))
    })
    it('writes down the id that others know it by', () =>
      check.fix('task-objective', file('- title: Launch the app', '  - title: Lunch fits into a lunch break\n    supports: launch-the-app\n'),
        file(`- id: launch-the-app\n  title: ${hole}\n  initiatives:\n    - Launch the app`, '  - title: Lunch fits into a lunch break\n    supports: launch-the-app\n')))
    it('stays as it is where others read the words, too, or they go over several lines', () => {
      check.noFix('task-objective', file('- title: &app Launch the app\n  why: *app'))
      check.noFix('task-objective', file('- title: >\n    Launch the app'))
    })
    it('can be read as it stands, in any editor', () => {
      for (const objective of ['- title: Launch the app', '- { title: "Launch the app" }', "- title: 'Launch the app'\n  key_results: [a]"]) {
        const fixture = parseFixture(file(objective))
        const snapshot = fixtureSnapshot(fixture)
        const finding = lint(snapshot, fixture.files[0]!.uri, rules).find(({ rule }) => rule === 'task-objective')!
        const [fix] = fixesOf(snapshot, fixture.files[0]!.uri, finding, rules)
        const text = plainText(check.applyFix(snapshot, fixture, fix!)[0]!.text)
        const mended = readOkrFile(parse(text)).documents[0]?.objectives[0]
        assert.deepEqual([mended?.title?.value, mended?.initiatives.map(({ title }) => title?.value)], ['who will be better off, and how?', ['Launch the app']])
      }
    })
  })

  it('an objective that is a project is not also a number or two aims', () => {
    const ids = ['task-objective', 'metric-objective', 'compound']
    check.diagnostics(`
      team: kitchen
      cycle: 2026-Q4
      objectives:
        - title: Launch the new menu and hire 3 cooks
      #          ^^^^^^ task-objective
        - title: A world-class lunch for everybody
    `, { rules: rules.filter(({ id }) => ids.includes(id)) })
  })

  it('pay is looked for in all that is told', () => check.rule('appraisal', `
    team: kitchen
    cycle: 2026-Q4
    objectives:
      - title: Lunch fits into a lunch break
        why: The bonus depends on the score.
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^ appraisal
        key_results:
          - title: Meals sent back fall from 5% to 2%
            closing:
              score: 0.7
              assessment: Went well.
  `))
})
