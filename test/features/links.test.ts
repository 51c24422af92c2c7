import assert from 'node:assert/strict'
import fc from 'fast-check'
import { define } from '../../server/src/core/features/definition.ts'
import { references } from '../../server/src/core/features/references.ts'
import { fixtureSnapshot, parseFixture } from '../support/fixture.ts'
import * as check from '../support/check.ts'

const files = `#- okr.config.yaml
levels: [company, team]
teams:
  company: { level: company, owner: ines }
  growth: { level: team, parent: company }
people: { ines: {} }
cycles:
  named: { launch: { start: 2026-11-01, end: 2026-11-20 } }
#- company.okr.yaml
team: company
cycle: 2026
objectives:
  - id: loved
    title: Loved by every team
    owner: ines
    key_results:
      - id: nps
        title: More teams recommend us
#- growth.okr.yaml
team: growth
cycle: 2026-Q4
objectives:
  - id: habit
    title: &words A habit
    owner: &lead ines
    supports: [company/loved.nps, company@2026/loved]
    depends_on: platform/fast-sync
    key_results:
      - Teams that plan rise from 18% to 40%
      - title: Sales
        owner: *lead
        milestones: [{ title: Pilot signed }]
        check_ins:
          - { date: 2026-10-26, milestones: [Pilot signed] }
    initiatives:
      - { title: Reminder, key_result: sales }
#- platform.okr.yaml
team: platform
cycle: launch
objectives:
  - title: Fast sync
    shared_with: growth
    supports: growth/habit.sales
`

const at = (words: string, inside: number, file = '#- growth'): string => {
  const start = files.indexOf(words, files.indexOf(file))
  assert.ok(start >= 0, words)
  return `${files.slice(0, start + inside)}$0${files.slice(start + inside)}`
}

describe('definition', () => {
  it('of a key result, an objective and a team, each from its part of a link', () => {
    check.definition(at('company/loved.nps', 16), ['company.okr.yaml:9 More teams recommend us'])
    check.definition(at('company/loved.nps', 10), ['company.okr.yaml:5 Loved by every team'])
    check.definition(at('company/loved.nps', 3), ['okr.config.yaml:3 company'])
    check.definition(at('company@2026/loved', 12), ['company.okr.yaml:1'])
  })
  it('of an objective whose key result is missing', () => {
    const broken = files.replace('company/loved.nps', 'company/lo$0ved.none')
    check.definition(broken, ['company.okr.yaml:5 Loved by every team'])
    check.definition(files.replace('company/loved.nps', 'company/loved.no$0ne'), [])
  })
  it('of a key result that an initiative serves', () => check.definition(at('key_result: sales', 14), ['growth.okr.yaml:11 Sales']))
  it('of teams, people, cycles and levels: in the config', () => {
    check.definition(at('team: growth', 8), ['okr.config.yaml:4 growth'])
    check.definition(at('shared_with: growth', 15, '#- platform'), ['okr.config.yaml:4 growth'])
    check.definition(at('owner: ines', 9, '#- company'), ['okr.config.yaml:5 ines'])
    check.definition(at('cycle: launch', 9), ['okr.config.yaml:7 launch'])
    check.definition(at('level: team', 9, '#- okr'), ['okr.config.yaml:1 team'])
    check.definition(at('parent: company', 9, '#- okr'), ['okr.config.yaml:3 company'])
  })
  it('of a team that no config lists: its files', () => check.definition(at('team: platform', 8), ['platform.okr.yaml:1']))
  it('of an alias: its anchor', () => check.definition(at('*lead', 2), ['growth.okr.yaml:6 &lead']))
  it('of a milestone that a check-in reports', () => check.definition(at('[Pilot signed]', 3), ['growth.okr.yaml:13 Pilot signed']))
  it('of a title is the title, so that the editor shows who mentions it', () => check.definition(at('Sales', 2), ['growth.okr.yaml:11 Sales']))
  it('of several equally near targets is all of them', () => {
    check.definition(`#- a.okr.yaml
team: a
cycle: one
objectives: [{ title: Goal }]
---
team: a
cycle: two
objectives: [{ title: Goal }]
#- b.okr.yaml
team: b
cycle: three
objectives: [{ title: Mine, supports: a/go$0al }]
`, ['a.okr.yaml:3 Goal', 'a.okr.yaml:7 Goal'])
  })
  it('is none for keys, unknown people and links that lead nowhere', () => {
    check.definition('team: a\ncy$0cle: 2026\n', [])
    check.definition('team: a\nobjectives:\n  - owner: nobo$0dy\n', [])
    check.definition('team: a\nobjectives:\n  - supports: b/c$0\n', [])
  })
})

describe('references', () => {
  const ofObjective = ['* company.okr.yaml:5 Loved by every team', 'growth.okr.yaml:7 company/loved.nps', 'growth.okr.yaml:7 company@2026/loved']
  it('to an objective, from its title, its id or a link', () => {
    check.references(at('Loved by', 3, '#- company'), ofObjective)
    check.references(at('id: loved', 5, '#- company'), ofObjective)
    check.references(at('company@2026/loved', 15), ofObjective)
    check.references(at('company/loved.nps', 10), ofObjective)
  })
  it('to a key result', () => check.references(at('company/loved.nps', 16), ['* company.okr.yaml:9 More teams recommend us', 'growth.okr.yaml:7 company/loved.nps']))
  it('to a key result that an initiative serves', () => check.references(at('Sales', 2), ['* growth.okr.yaml:11 Sales', 'growth.okr.yaml:17 sales', 'platform.okr.yaml:6 growth/habit.sales']))
  it('to a key result that the work of others is for', () => {
    const work = files.replace('- platform.okr.yaml\n', '- work.okr.yaml\nteam: platform\ncycle: 2026\nobjectives: [{ title: Speed, initiatives: [{ title: Help, key_result: company/loved.nps }] }]\n#- platform.okr.yaml\n')
    check.references(work.replace('More teams rec', 'More te$0ams rec'), ['* company.okr.yaml:9 More teams recommend us', 'growth.okr.yaml:7 company/loved.nps', 'work.okr.yaml:3 company/loved.nps'])
  })
  it('to a team: its files, the links that name it, its lines in configs', () => {
    check.references(at('team: growth', 8), ['* okr.config.yaml:4 growth', 'growth.okr.yaml:1 growth', 'platform.okr.yaml:5 growth', 'platform.okr.yaml:6 growth'])
    check.references(at('company/loved.nps', 3), ['* okr.config.yaml:3 company', 'company.okr.yaml:1 company', 'growth.okr.yaml:7 company', 'growth.okr.yaml:7 company', 'okr.config.yaml:4 company'])
  })
  it('to a person, also from the config', () => {
    const mentions = ['* okr.config.yaml:5 ines', 'company.okr.yaml:6 ines', 'growth.okr.yaml:6 ines', 'growth.okr.yaml:12 *lead', 'okr.config.yaml:3 ines']
    check.references(at('owner: ines', 9, '#- company'), mentions)
    check.references(at('people: { ines', 12, '#- okr'), mentions)
  })
  it('are none for free text', () => check.references('team: a\nobjectives:\n  - title: B\n    why: Beca$0use\n', []))
})

describe('definitions and references anywhere', () => {
  it('lie in their files, wherever one asks', () => {
    const fixture = parseFixture(files)
    const snapshot = fixtureSnapshot(fixture)
    const length = new Map(fixture.files.map(({ uri, text }) => [uri, text.length]))
    for (const { uri, text } of fixture.files) {
      fc.assert(fc.property(fc.nat(text.length), (offset) => {
        for (const place of [...define(snapshot, uri, offset), ...references(snapshot, uri, offset)]) assert.ok(place.span.end <= length.get(place.uri)!)
      }))
    }
  })
})
