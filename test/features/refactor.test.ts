import assert from 'node:assert/strict'
import { refactorings } from '../../server/src/core/features/refactor/index.ts'
import { moveObjective } from '../../server/src/core/features/refactor/move-objective.ts'
import { writeAllIds } from '../../server/src/core/features/refactor/write-ids.ts'
import type { FileEdit } from '../../server/src/core/lint/rule.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { textOf, withToday } from '../../server/src/core/project/snapshot.ts'
import type { Snapshot } from '../../server/src/core/project/types.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { fixtureSnapshot, fixtureUri, parseFixture } from '../support/fixture.ts'

/* A refactoring turns one fixture into the other: every file that it changes, and no more. */

const changed = (snapshot: Snapshot, edits: readonly FileEdit[]): Record<string, string> =>
  Object.fromEntries(edits.map(({ uri, edits: all }) => [uri.slice(fixtureUri('').length), applyEdits(textOf(snapshot, uri) ?? '', all)]))

function offered(source: string, today?: string) {
  const fixture = parseFixture(source)
  const base = fixtureSnapshot(fixture)
  const snapshot = today ? withToday(base, parseDay(today)!) : base
  const { uri, offset } = fixture.cursor!
  return { snapshot, all: refactorings(snapshot, uri, { start: offset, end: offset }) }
}

function refactor(before: string, title: string, after: string, today?: string): void {
  const { snapshot, all } = offered(before, today)
  const one = all.find((each) => each.title === title)
  assert.ok(one, `“${title}” is not offered; these are: ${all.map((each) => each.title).join(', ') || 'none'}`)
  assert.deepEqual(changed(snapshot, one.edits), texts(after))
}

const texts = (source: string): Record<string, string> => Object.fromEntries(parseFixture(source, { cursor: false }).files.map(({ path, text }) => [path, text]))
const titles = (source: string, today?: string): string[] => offered(source, today).all.map(({ title }) => title)

const objective = (lines: string) => `
  team: growth
  cycle: 2026-Q4
  objectives:
    - id: habit
      title: Planning becomes a habit
${lines}`

describe('the measure of a key result', () => {
  const inWords = objective(`      key_results:
        - Teams that plan three weeks in a row rise $0from 18% to 40%   # of all teams
        - Another one
  `)
  const inFields = objective(`      key_results:
        - title: Teams that plan three weeks in a row   # of all teams
          baseline: 18%
          target: 40%
        - Another one
  `)
  it('goes from the words to fields, and back', () => {
    refactor(inWords, 'Write baseline and target as fields', inFields)
    refactor(inFields.replace('Teams', '$0Teams').replace('   # of all teams', ''), 'Write it in one line', inWords.replace('rise $0', '').replace('   # of all teams', ''))
  })
  it('goes to fields in a flow list, with quotes where they are needed', () => {
    refactor(objective(`      key_results: [Ch$0urn falls from 8% to 4%]
    `), 'Write baseline and target as fields', objective(`      key_results: [{ title: Churn falls, baseline: 8%, target: 4% }]
    `))
    refactor(objective(`      key_results:
        - "Weekly teams: fr$0om 8 to 40"
    `), 'Write baseline and target as fields', objective(`      key_results:
        - title: "Weekly teams:"
          baseline: 8
          target: 40
    `))
  })
  it('leaves words that make no sense without their numbers', () => {
    refactor(objective(`      key_results:
        - From$0 18% to 40% of all teams plan
    `), 'Write baseline and target as fields', objective(`      key_results:
        - title: From 18% to 40% of all teams plan
          baseline: 18%
          target: 40%
    `))
  })
  it('asks where it starts when the words do not tell', () => {
    refactor(objective(`      key_results:
        - At lea$0st 40% of teams plan
    `), 'Write baseline and target as fields', objective(`      key_results:
        - title: At least 40% of teams plan
          baseline: \${1:where you are today}
          target: 40%
    `))
  })
  it('keeps the id that others link to', () => {
    refactor(objective(`      key_results:
        - Churn$0 falls from 8% to 4%
      initiatives: []
    - title: Another
      supports: habit.churn-falls-from-8-to-4
    `), 'Write baseline and target as fields', objective(`      key_results:
        - id: churn-falls-from-8-to-4
          title: Churn falls
          baseline: 8%
          target: 4%
      initiatives: []
    - title: Another
      supports: habit.churn-falls-from-8-to-4
    `))
  })
  it('is not offered where something would be lost, or nothing won', () => {
    const form = (source: string) => titles(source).filter((title) => /fields|one line/.test(title))
    assert.deepEqual(form(objective('      key_results:\n        - title: Ch$0urn\n          baseline: 8% # of all\n          target: 4%\n')), [])
    assert.deepEqual(form(objective('      key_results:\n        - title: Ch$0urn\n          owner: ines\n          target: 4%\n')), [])
    assert.deepEqual(form(objective('      key_results:\n        - Bet$0ter planning\n')), [])
    assert.deepEqual(form(objective('      key_results:\n        - title: Churn\n          baseline: 8%\n          tar$0get: 4%\n')), [])
  })
})

describe('missing ids', () => {
  const before = `
    team: growth
    cycle: 2026-Q4
    objectives:
      - title: Planning becomes a ha$0bit
        key_results:
          - Churn falls from 8% to 4%
          - title: Teams plan
            target: 40%
          - Linked from 1 to 2
      - title: Another
        supports: planning-becomes-a-habit.linked-from-1-to-2
  `
  it('are written for one', () => refactor(before, 'Write down the id `planning-becomes-a-habit`', before.replace('$0', '').replace('- title: Planning', '- id: planning-becomes-a-habit\n        title: Planning')))
  const whole = `
    team: growth
    cycle: 2026-Q4
    objectives:
      - id: planning-becomes-a-habit
        title: Planning becomes a habit
        key_results:
          - Churn falls from 8% to 4%
          - id: teams-plan
            title: Teams plan
            target: 40%
          - id: linked-from-1-to-2
            title: Linked from 1 to 2
      - id: another
        title: Another
        supports: planning-becomes-a-habit.linked-from-1-to-2
  `
  it('are written for the file; what is one line and has no link keeps its shape', () => refactor(before, 'Write down all 4 missing ids of this file', whole))
  it('are written for all files', () => {
    const snapshot = fixtureSnapshot(parseFixture(before))
    const { count, edits } = writeAllIds(snapshot)
    assert.equal(count, 4)
    assert.deepEqual(changed(snapshot, edits), texts(whole))
  })
  it('are not written twice, nor where there are some', () => {
    assert.deepEqual(titles('team: a\ncycle: 2026-Q4\nobjectives:\n  - title: Sa$0me\n  - title: Same\n'), [])
    assert.deepEqual(titles('team: a\ncycle: 2026-Q4\nobjectives:\n  - id: same\n    title: Sa$0me\n'), [])
  })
})

describe('work among the key results', () => {
  it('becomes an initiative of a result beside it', () => {
    refactor(objective(`      key_results:
        - Launch the new $0mobile app
        - Churn falls from 8% to 4%
    `), 'Make it an initiative of “Churn falls from 8% to 4%”', objective(`      key_results:
        - title: Churn falls from 8% to 4%
          initiatives: [Launch the new mobile app]
    `))
    refactor(objective(`      key_results:
        - title: Churn falls
          baseline: 8%
          target: 4%
          initiatives:
            - title: Reminder
          source: dashboard
        - Launch the new $0mobile app   # soon
    `), 'Make it an initiative of “Churn falls”', objective(`      key_results:
        - title: Churn falls
          baseline: 8%
          target: 4%
          initiatives:
            - title: Reminder
            - Launch the new mobile app   # soon
          source: dashboard
    `))
  })
  it('is only moved where it is work, and where there is a result', () => {
    assert.deepEqual(titles(objective('      key_results:\n        - Churn $0falls from 8% to 4%\n        - Teams that plan rise from 1% to 2%\n')).filter((title) => /initiative/.test(title)), [])
    assert.deepEqual(titles(objective('      key_results:\n        - Launch the new $0mobile app\n')).filter((title) => /initiative/.test(title)), [])
  })
})

describe('check-ins out of order', () => {
  it('are sorted, each with its comments', () => {
    refactor(objective(`      key_results:
        - id: churn
          title: Churn falls from 8% to 4%
          check_ins:
            # the first
            - { date: 2026-10-19, value: 6% }   # late
            - date: 2026-10-05
              value: 8%$0
              # well
            - { date: 2026-10-12, value: 7% }
    `), 'Sort the check-ins by date', objective(`      key_results:
        - id: churn
          title: Churn falls from 8% to 4%
          check_ins:
            - date: 2026-10-05
              value: 8%
              # well
            - { date: 2026-10-12, value: 7% }
            # the first
            - { date: 2026-10-19, value: 6% }   # late
    `))
    refactor(objective(`      key_results:
        - { id: churn, title: Churn, check_ins: [{ date: 2026-10-19, $0value: 6% }, { date: 2026-10-05, value: 8% }] }
    `), 'Sort the check-ins by date', objective(`      key_results:
        - { id: churn, title: Churn, check_ins: [{ date: 2026-10-05, value: 8% }, { date: 2026-10-19, value: 6% }] }
    `))
  })
  it('are left alone in order', () => {
    assert.deepEqual(titles(objective('      key_results:\n        - id: a\n          check_ins:\n            - { date: 2026-10-05, $0value: 8% }\n            - { date: 2026-10-12, value: 7% }\n')).filter((title) => /Sort/.test(title)), [])
  })
})

describe('a check-in for today', () => {
  it('goes below those that are there, with holes to fill in', () => {
    refactor(objective(`      key_results:
        - id: week
          title: Teams that $0plan
          baseline: 18%
          target: 40%
          check_ins:
            - { date: 2026-11-02, value: 22%, confidence: 7 }   # late
          source: dashboard
    `), 'Add a check-in for today', objective(`      key_results:
        - id: week
          title: Teams that plan
          baseline: 18%
          target: 40%
          check_ins:
            - { date: 2026-11-02, value: 22%, confidence: 7 }   # late
            - { date: 2026-11-09, value: \${1:22%}, confidence: \${2:7} }
          source: dashboard
    `))
  })
  it('turns one line into fields', () => {
    refactor(objective(`      key_results:
        - Churn $0falls from 8% to 4%
    `), 'Add a check-in for today', objective(`      key_results:
        - title: Churn falls from 8% to 4%
          check_ins:
            - { date: 2026-11-09, value: \${1}, confidence: \${2:5} }
    `))
  })
  it('is offered once a day, in a cycle that runs', () => {
    const adding = (source: string, today?: string) => titles(source, today).includes('Add a check-in for today')
    const source = objective('      key_results:\n        - title: Chu$0rn\n          baseline: 8%\n          target: 4%\n          check_ins: [{ date: 2026-11-02, value: 7% }]\n')
    assert.ok(adding(source))
    assert.ok(adding(source.replace('$0', '').replace('[{', '[{$0')))
    assert.ok(!adding(source.replace('$0', '').replace('baseline', 'base$0line')))
    assert.ok(!adding(source.replace('11-02', '11-09')))
    assert.ok(!adding(source, '2027-01-01'))
    assert.ok(!adding(source, '2026-09-30'))
  })
})

describe('an objective carried over', () => {
  const before = `
    #- growth/2026-q4.okr.yaml
    team: growth
    cycle: 2026-Q4
    objectives:
      # The one that matters
      - id: habit
        title: Planning $0becomes a habit
        supports: company/loved
        key_results:
          - id: week
            title: Teams that plan
            baseline: 18%   # in September
            target: 40%
            confidence: 6
            check_ins:
              - { date: 2026-10-12, value: 22% }
              - { date: 2026-12-14, value: 31% }
            closing: { score: 0.6 }
          - title: Churn falls from 8% to 4%
            current: 5%
          - id: reached
            title: Teams on mobile
            baseline: 10
            target: 20
            check_ins: [{ date: 2026-12-14, value: 21 }]
          - Errors stay below 1%
        closing:
          score: 0.6
  `
  const there = `
    #- growth/2026-q4.okr.yaml
    team: growth
    cycle: 2026-Q4
    objectives:
      # The one that matters
      - id: habit
        title: Planning becomes a habit
        supports: company/loved
        key_results:
          - id: week
            title: Teams that plan
            baseline: 18%   # in September
            target: 40%
            confidence: 6
            check_ins:
              - { date: 2026-10-12, value: 22% }
              - { date: 2026-12-14, value: 31% }
            closing: { score: 0.6 }
          - title: Churn falls from 8% to 4%
            current: 5%
          - id: reached
            title: Teams on mobile
            baseline: 10
            target: 20
            check_ins: [{ date: 2026-12-14, value: 21 }]
          - Errors stay below 1%
        closing:
          score: 0.6
          decision: carry_forward
    #- growth/2027-q1.okr.yaml
    team: growth
    cycle: 2027-Q1

    objectives:
      # The one that matters
      - id: habit
        title: Planning becomes a habit
        supports: company/loved
        key_results:
          - id: week
            title: Teams that plan
            baseline: 31%   # in September
            target: 40%
          - title: Churn falls from 5% to 4%
          - Errors stay below 1%
  `
  it('starts afresh from where it stands, and says here what was decided', () => refactor(before, 'Carry it over to 2027-Q1', there, '2026-12-28'))
  it('is offered at the end of the cycle, once', () => {
    const carrying = (source: string, today: string) => titles(source, today).filter((title) => /Carry/.test(title))
    assert.deepEqual(carrying(before, '2026-11-09'), [])
    assert.deepEqual(carrying(before, '2027-01-20'), ['Carry it over to 2027-Q1'])
    assert.deepEqual(carrying(before.replace('score: 0.6\n  ', 'decision: abandon\n  '), '2027-01-20'), [])
    assert.deepEqual(carrying(`${before.trimEnd()}\n#- later.okr.yaml\nteam: growth\ncycle: 2027-Q1\nobjectives: [{ id: habit, title: Again }]\n`.replace(/^    /gm, ''), '2027-01-20'), [])
  })
})

describe('an objective moved', () => {
  function move(before: string, key: string, team: string, cycle: string): Record<string, string> | string {
    const snapshot = fixtureSnapshot(parseFixture(before))
    const result = moveObjective(snapshot, key, fixtureUri('growth.okr.yaml'), { team, cycle })
    return 'refused' in result ? result.refused : changed(snapshot, result.edits)
  }
  const before = `
    #- growth.okr.yaml
    team: growth
    cycle: 2026-Q4
    objectives:
      - id: first
        title: First
        supports: [habit, company/loved]

      # Ours for now
      - id: habit
        title: Planning becomes a habit
        supports: first
        depends_on: platform/sync
        key_results:
          - id: week
            title: Teams that plan
            supports: habit.other   # itself
          - id: other
            title: Another
        # the end of it
    #- pages.okr.yaml
    team: pages
    cycle: 2026-Q4
    objectives:
        - title: Pages are quick
          supports: growth/habit.week   # with them
    #- platform.okr.yaml
    team: platform
    cycle: 2026-Q4
    objectives: [{ id: sync, title: Sync is fast, supports: growth@2026-Q4/habit }]
  `
  it('takes its links along, and those of others follow', () => {
    assert.deepEqual(move(before, 'growth@2026-Q4/habit', 'pages', '2026-Q4'), texts(`
      #- growth.okr.yaml
      team: growth
      cycle: 2026-Q4
      objectives:
        - id: first
          title: First
          supports: [pages/habit, company/loved]
      #- pages.okr.yaml
      team: pages
      cycle: 2026-Q4
      objectives:
          - title: Pages are quick
            supports: pages/habit.week   # with them

          # Ours for now
          - id: habit
            title: Planning becomes a habit
            supports: growth/first
            depends_on: platform/sync
            key_results:
              - id: week
                title: Teams that plan
                supports: habit.other   # itself
              - id: other
                title: Another
            # the end of it
      #- platform.okr.yaml
      team: platform
      cycle: 2026-Q4
      objectives: [{ id: sync, title: Sync is fast, supports: pages@2026-Q4/habit }]
    `))
  })
  it('takes the links of its work along, and those of the work of others follow', () => {
    const work = '#- growth.okr.yaml\nteam: growth\ncycle: 2026-Q4\nobjectives:\n  - id: habit\n    title: Planning\n    key_results: [{ id: week, title: Teams that plan }]\n    initiatives:\n      - { title: Own, key_result: week }\n      - { title: Neighbour, key_result: other.kr }\n  - id: other\n    title: Other\n    key_results: [{ id: kr, title: A number }]\n    initiatives: [{ title: Help, key_result: habit.week }]\n'
    assert.deepEqual(move(work, 'growth@2026-Q4/habit', 'pages', '2026-Q4'), {
      'growth.okr.yaml': 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - id: other\n    title: Other\n    key_results: [{ id: kr, title: A number }]\n    initiatives: [{ title: Help, key_result: pages/habit.week }]\n',
      'pages.okr.yaml': 'team: pages\ncycle: 2026-Q4\n\nobjectives:\n  - id: habit\n    title: Planning\n    key_results: [{ id: week, title: Teams that plan }]\n    initiatives:\n      - { title: Own, key_result: week }\n      - { title: Neighbour, key_result: growth/other.kr }\n',
    })
  })
  it('makes a file for a team and cycle that have none, and leaves an empty list behind', () => {
    const one = '#- growth.okr.yaml\nteam: growth\ncycle: 2026-Q4\nobjectives:\n  - id: habit\n    title: Planning\n#- pages.okr.yaml\nteam: pages\ncycle: 2026-Q4\nobjectives: [{ title: A, supports: growth/habit }]\n'
    assert.deepEqual(move(one, 'growth@2026-Q4/habit', 'growth', '2026'), {
      'growth.okr.yaml': 'team: growth\ncycle: 2026-Q4\nobjectives: []\n',
      'growth-2026.okr.yaml': 'team: growth\ncycle: 2026\n\nobjectives:\n  - id: habit\n    title: Planning\n',
    })
  })
  it('is refused where it cannot be', () => {
    assert.match(String(move(before, 'growth@2026-Q4/habit', 'growth', '2026-Q4')), /belongs to growth in 2026-Q4 already/)
    assert.match(String(move(before, 'growth@2026-Q4/habit', 'Growth Team', '2026-Q4')), /cannot be a team’s id/)
    assert.match(String(move(before, 'growth@2026-Q4/habit', 'growth', 'soon')), /is no cycle/)
    assert.match(String(move(before.replace('title: Pages are quick', 'id: habit\n          title: Pages are quick'), 'growth@2026-Q4/habit', 'pages', '2026-Q4')), /has an objective `habit`/)
    assert.match(String(move(before.replace('title: Planning', 'title: &t Planning'), 'growth@2026-Q4/habit', 'pages', '2026-Q4')), /anchor/)
    assert.match(String(move(before, 'growth@2026-Q4/habit', 'platform', '2026-Q4')), /brackets/)
    assert.match(String(move(before, 'growth@2026-Q4/nowhere', 'pages', '2026-Q4')), /not there any more/)
  })
})
