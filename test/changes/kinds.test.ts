import assert from 'node:assert/strict'
import { changesBetween } from '../../server/src/core/changes/changes.ts'
import { sayChange } from '../../server/src/core/changes/say.ts'
import { needsReview } from '../../server/src/core/changes/summary.ts'
import type { Change } from '../../server/src/core/changes/types.ts'
import { workspace } from '../support/fixture.ts'

/* Every kind of change, by two states that differ in one thing. */

const BASE = `
#- okr.config.yaml
teams:
  company: { name: Tidewater, level: company }
  growth: { name: Growth, parent: company }
rules:
  extends: recommended
  unmeasurable: error
#- company.okr.yaml
team: company
cycle: 2026
objectives:
  - id: loved-product
    title: A product that teams love
    key_results:
      - { id: recommend, title: Teams that recommend us, baseline: 20%, target: 40% }
  - id: known
    title: Everybody knows us
#- growth.okr.yaml
team: growth
cycle: 2026-Q4
objectives:
  - id: daily-habit
    title: Planning the week becomes a habit
    type: aspirational
    owner: maria
    supports: company/loved-product
    key_results:
      - id: second-week
        title: Trial teams that come back in their second week
        baseline: 31%
        target: 45%
        weight: 2
        owner: jun
        due: 2026-12-15
        check_ins:
          - { date: 2026-10-26, value: 33%, confidence: 6 }
          - { date: 2026-11-02, value: 34%, confidence: 4, blockers: [ The service is frozen ] }
      - id: uptime
        title: Reminders arrive
        stay: ">= 99%"
      - id: size
        title: Teams that plan
        levels: { 0.3: 500, 0.7: 800, 1.0: 1000 }
      - id: partners
        title: Partners on board
        milestones:
          - { title: Pilot signed }
          - { title: Rollout, weight: 2 }
      - Teams that plan three weeks in a row rise from 18% to 40%
    initiatives:
      - { title: Monday reminder, key_result: second-week }
  - title: Teams bring their colleagues along
    key_results:
      - Invited colleagues who join rise from 12% to 20%
`

interface Expected {
  readonly says: RegExp
  readonly class?: Change['class']
  readonly more?: Partial<Change>
}

function changes(edit: (text: string) => string): Change[] {
  const after = edit(BASE)
  assert.notEqual(after, BASE, 'the edit changes nothing')
  const snapshot = workspace(after)
  return changesBetween(workspace(BASE), snapshot, snapshot.today)
}

/** The edit is exactly one change. */
function one(name: string, kind: Change['kind'], edit: (text: string) => string, { says, class: of = 'intent', more = {} }: Expected): void {
  it(name, () => {
    const found = changes(edit)
    assert.deepEqual(found.map((change) => change.kind), [kind], found.map((change) => sayChange(change)).join('\n'))
    const [change] = found
    assert.match(sayChange(change!), says)
    assert.equal(change!.class, of)
    for (const [key, value] of Object.entries(more)) assert.deepEqual(change![key as keyof Change], value, key)
    assert.deepEqual(JSON.parse(JSON.stringify(change)), JSON.parse(JSON.stringify({ ...change })), 'plain data')
  })
}

/** The edit is none. */
const none = (name: string, edit: (text: string) => string): void => void it(name, () => assert.deepEqual(changes(edit).map((change) => sayChange(change)), []))

const swap = (from: string, to: string) => (text: string) => text.replace(from, to)

describe('changes', () => {
  describe('of what there is', () => {
    one('an objective added', 'added', (text) => `${text}  - title: Nobody waits for help\n`, { says: /^Growth added the objective “Nobody waits for help”\.$/ })
    one('an objective added with key results', 'added', (text) => `${text}  - title: Nobody waits for help\n    key_results: [ Answers within a day rise from 10% to 80%, Nobody asks twice ]\n`, { says: /^Growth added the objective “Nobody waits for help” with two key results\.$/ })
    one('a key result added', 'added', swap('      - Invited', '      - Colleagues who stay rise from 50% to 60%\n      - Invited'), { says: /added the key result “Colleagues who stay .*” to “Teams bring/ })
    one('an objective removed', 'removed', (text) => text.slice(0, text.indexOf('  - title: Teams bring')), { says: /removed the objective “Teams bring.*” with its key result, five weeks into the quarter, with no reason given\.$/, more: { after: undefined, place: undefined } })
    one('a key result removed', 'removed', swap('      - Teams that plan three weeks in a row rise from 18% to 40%\n', ''), { says: /removed the key result “Teams that plan three.*” from “Planning/ })
    one('a removal with a reason', 'removed', swap('      - Teams that plan three weeks in a row rise from 18% to 40%\n', '      # reason: counted twice\n'), { says: /Reason given: “counted twice”$/ })
    one('an id renamed', 'renamed', swap('id: second-week', 'id: retention'), { says: /changed the id of “Trial teams .*” from second-week to retention/ })
    one('a title reworded', 'reworded', swap('Trial teams that come back in their second week', 'Trials back in week two'), { says: /reworded “Trial teams .*” to “Trials back in week two”/ })
    one('a title reworded that no id holds', 'reworded', swap('Teams bring their colleagues along', 'Teams bring colleagues along'), { says: /reworded/ })
    one('moved to another cycle', 'moved', (text) => {
      const at = text.indexOf('  - title: Teams bring')
      return `${text.slice(0, at)}#- next.okr.yaml\nteam: growth\ncycle: 2027-Q1\nobjectives:\n${text.slice(at)}`
    }, { says: /moved “Teams bring.*” from 2026-Q4 to 2027-Q1/ })
    one('moved to another team', 'moved', (text) => {
      const at = text.indexOf('  - title: Teams bring')
      return `${text.slice(0, at)}#- mobile.okr.yaml\nteam: mobile\ncycle: 2026-Q4\nobjectives:\n${text.slice(at)}`
    }, { says: /^mobile moved “Teams bring.*” from the team growth to mobile/ })
    one('a key result moved to another objective', 'moved', (text) => {
      const line = '      - Teams that plan three weeks in a row rise from 18% to 40%\n'
      return text.replace(line, '') + line
    }, { says: /moved “Teams that plan three.*” from “Planning.*” to “Teams bring/ })
  })

  describe('of goals', () => {
    one('a target lowered', 'target', swap('target: 45%', 'target: 40%'), { says: /^Growth lowered the target of “Trial teams .*” from 45% to 40%, five weeks into the quarter, with no reason given\.$/, more: { easier: true, before: '45%', after: '40%', weeksIn: 5, midCycle: true } })
    one('a target raised', 'target', swap('target: 45%', 'target: 50%'), { says: /raised the target of .* from 45% to 50%, five weeks/, more: { easier: false } })
    one('a target lowered with a reason on the line', 'target', swap('target: 45%', 'target: 40% # reason: the free plan ended'), { says: /from 45% to 40%, five weeks into the quarter\. Reason given: “the free plan ended”$/ })
    one('a target moved in the title', 'target', swap('rise from 18% to 40%', 'rise from 18% to 35%'), { says: /lowered the target of .* from 40% to 35%/ })
    one('a baseline', 'baseline', swap('baseline: 31%', 'baseline: 28%'), { says: /lowered the baseline of .* from 31% to 28%, five weeks/, more: { easier: undefined } })
    one('a limit', 'target', swap('">= 99%"', '">= 98%"'), { says: /changed the limit of “Reminders arrive” from >= 99% to >= 98%, which is easier to reach/ })
    one('levels', 'target', swap('1.0: 1000', '1.0: 900'), { says: /changed the levels of “Teams that plan”/ })
    one('a milestone removed', 'target', swap('          - { title: Rollout, weight: 2 }\n', ''), { says: /removed the milestone Rollout from “Partners on board”/, more: { easier: true } })
    one('another measure', 'measure', swap('stay: ">= 99%"', 'done: false'), { says: /changed how “Reminders arrive” is measured: stay >= 99% before, done or not now/ })
    one('another unit', 'measure', swap('weight: 2', 'weight: 2\n        unit: teams'), { says: /set the unit of .* to teams/ })
    one('a weight', 'weight', swap('weight: 2', 'weight: 1'), { says: /weight of .* from 2 to 1/ })
    one('a type', 'type', swap('type: aspirational', 'type: committed'), { says: /type of .* from aspirational to committed/ })
    one('an owner', 'owner', swap('owner: jun', 'owner: li'), { says: /handed “Trial teams .*” over from jun to li/ })
    one('no owner any more', 'owner', swap('        owner: jun\n', ''), { says: /left “Trial teams .*” without an owner/ })
    one('a due date', 'due', swap('due: 2026-12-15', 'due: 2026-12-20'), { says: /due date/ })
    one('any other key', 'field', swap('owner: maria', 'owner: maria\n    why: People forget.'), { says: /added why to “Planning.*”: People forget\./ })
    one('a key of your own', 'field', swap('owner: maria', 'owner: maria\n    x-board: 7'), { says: /x-board/ })
    it('planned work', () => assert.deepEqual(changes(swap('Monday reminder,', 'Friday reminder,')).map(({ kind, field }) => `${kind} ${field}`), ['field initiatives', 'field initiatives']))
  })

  describe('of links', () => {
    one('a link removed', 'link-removed', swap('    supports: company/loved-product\n', ''), { says: /no longer support company\/loved-product/ })
    one('a link added', 'link-added', swap('supports: company/loved-product', 'supports: [ company/loved-product, company/known ]'), { says: /let “Planning.*” support company\/known/ })
    one('a link turned elsewhere', 'link-retargeted', swap('supports: company/loved-product', 'supports: company/known'), { says: /support company\/known instead of company\/loved-product/ })
    one('a link to what was renamed says the same', 'renamed', (text) => text.replaceAll('loved-product', 'loved'), { says: /^Tidewater changed the id/ })
    one('an agreement', 'link-added', swap('owner: jun', 'owner: jun\n        depends_on: company/known'), { says: /depend on company\/known/ })
  })

  describe('of observations', () => {
    const last = '          - { date: 2026-11-02, value: 34%, confidence: 4, blockers: [ The service is frozen ] }\n'
    const observation = 'observation' as const
    one('a check-in', 'check-in-added', swap(last, `${last}          - { date: 2026-11-09, value: 36%, confidence: 5, note: Better. }\n`), { says: /checked in “Trial teams .*” on 9 November: 36%, confidence 5, “Better\.”$/, class: observation, more: { rewrites: undefined } })
    one('a check-in edited', 'check-in-edited', swap('value: 33%', 'value: 36%'), { says: /rewrote the check-in of 26 October of “Trial teams .*”: 36% \(before: 33%\)\.$/, class: observation, more: { rewrites: true } })
    one('a note added to a check-in', 'check-in-edited', swap('value: 33%, confidence: 6', 'value: 33%, confidence: 6, note: Holidays.'), { says: /added to the check-in of 26 October of “Trial teams .*”: “Holidays\.”$/, class: observation, more: { rewrites: undefined } })
    one('a blocker solved', 'check-in-edited', swap('[ The service is frozen ]', '[ { title: The service is frozen, solved: 2026-11-08 } ]'), { says: /added to/, class: observation, more: { rewrites: undefined } })
    one('a check-in redated', 'check-in-edited', swap('2026-10-26', '2026-10-27'), { says: /rewrote the check-in of 27 October of “Trial teams .*”: date 2026-10-27 \(before: date 2026-10-26\)\.$/, class: observation, more: { rewrites: true } })
    one('a check-in deleted', 'check-in-deleted', swap(last, ''), { says: /deleted the check-in of 2 November/, class: observation, more: { rewrites: true } })
    one('a closing', 'closing-added', swap('    initiatives:', '    closing: { score: 0.7, decision: keep }\n    initiatives:'), { says: /closed “Planning.*”: 0\.7, keep\.$/, class: observation })
    one('a milestone reached', 'reading', swap('{ title: Pilot signed }', '{ title: Pilot signed, done: 2026-11-06 }'), { says: /reported on “Partners on board”: Pilot signed: reached/, class: observation })
    one('work finished', 'reading', swap('{ title: Monday reminder,', '{ title: Monday reminder, done: 2026-11-06,'), { says: /Monday reminder, done/, class: observation })
    one('a current value', 'reading', swap('levels:', 'current: 640\n        levels:'), { says: /reported current of “Teams that plan”: 640/, class: observation })
    one('a retrospective', 'retrospective', swap('objectives:\n  - id: daily-habit', 'retrospective: { well: [ Mondays ] }\nobjectives:\n  - id: daily-habit'), { says: /^Growth wrote its retrospective\.$/, class: observation })

    it('pass without review as long as they take nothing back', () => {
      const asking = (edit: (text: string) => string) => needsReview(changes(edit)).length
      assert.equal(asking(swap(last, `${last}          - { date: 2026-11-09, value: 36% }\n`)), 0)
      assert.equal(asking(swap('value: 33%', 'value: 36%')), 1)
      assert.equal(asking(swap(last, '')), 1)
      assert.equal(asking((text) => text.replace(last, `${last}          - { date: 2026-11-09, value: 36% }\n`).replace('target: 45%', 'target: 40%')), 1)
      assert.equal(asking((text) => `${text}    x-note: 1\n`), 1)
    })
  })

  describe('of the workspace', () => {
    one('a rule turned off', 'config', swap('unmeasurable: error', 'unmeasurable: off'), { says: /changed the setting rules\.unmeasurable from error to off, which makes the rules looser/i, more: { easier: true } })
    one('a looser preset', 'config', swap('extends: recommended', 'extends: starter'), { says: /looser/, more: { easier: true } })
    one('a team listed', 'config', swap('  growth: {', '  mobile: { level: team, parent: company }\n  growth: {'), { says: /^Added the team mobile to the workspace’s list of teams\.$/ })
    one('a cadence', 'config', swap('rules:', 'cadence: { check_in: biweekly }\nrules:'), { says: /Set cadence\.check_in to biweekly/ })
    none('a rule in another spelling', swap('unmeasurable: error', 'unmeasurable: { severity: error }'))
    one('a file that cannot be read', 'unreadable', swap('team: growth', 'team: "growth'), { says: /^growth\.okr\.yaml cannot be read as YAML after this change, so nothing can be said about what is in it\.$/ })
  })

  describe('are not', () => {
    none('comments and blank lines', (text) => text.replace('team: growth', '# who\n\nteam: growth'))
    none('quotes', (text) => text.replace('target: 45%', 'target: "45%"'))
    none('a spelling of the same quantity', (text) => text.replace('1.0: 1000', '1.0: "1,000"'))
    none('another order of keys', (text) => text.replace('baseline: 31%\n        target: 45%', 'target: 45%\n        baseline: 31%'))
    none('another order of objectives', (text) => {
      const [start, end] = [text.indexOf('  - id: daily-habit'), text.indexOf('  - title: Teams bring')]
      return text.slice(0, start) + text.slice(end) + text.slice(start, end)
    })
    none('another file', (text) => text.replace('#- growth.okr.yaml', '#- teams/growth/q4.okr.yaml'))
    none('two files for one', (text) => text.replace('  - title: Teams bring', '#- growth-2.okr.yaml\nteam: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Teams bring'))
    none('the one-line form', (text) => text.replace('- Invited colleagues who join rise from 12% to 20%', '- title: Invited colleagues who join rise from 12% to 20%'))
    none('an id that says what the title said', (text) => text.replace('- title: Teams bring their colleagues along', '- id: teams-bring-their-colleagues-along\n    title: Teams bring their colleagues along'))
    none('a list of one', (text) => text.replace('owner: jun', 'owner: [ jun ]'))
    none('what a missing key means anyway', (text) => text.replace('stay: ">= 99%"', 'stay: ">= 99%"\n        weight: 1\n        guardrail: false'))
    none('numbers that moved from the title into fields', (text) => text.replace('- Invited colleagues who join rise from 12% to 20%', '- title: Invited colleagues who join rise from 12% to 20%\n        baseline: 12%\n        target: 20%'))
    none('a link written in full', (text) => text.replace('supports: company/loved-product', 'supports: company@2026/loved-product'))
  })

  it('tell what follows for everything above', () => {
    const rolled = BASE.replace('teams:', 'scoring: { rollup: both }\nteams:')
    const [change] = changesBetween(workspace(rolled), workspace(rolled.replace('target: 45%', 'target: 40%')), workspace(rolled).today)
    const { own, above } = change!.consequences
    assert.deepEqual([own?.before?.progress?.toFixed(2), own?.after?.progress?.toFixed(2)], ['0.21', '0.33'])
    assert.deepEqual(above.map(({ subject }) => subject.key), ['growth@2026-Q4/daily-habit', 'company@2026/loved-product'])
    assert.ok(above.every(({ before, after }) => after!.progress! > before!.progress!))
  })

  it('tell what loses its support', () => {
    const [change] = changes(swap('    supports: company/loved-product\n', ''))
    assert.deepEqual(change!.consequences.unsupported.map(({ subject }) => subject.key), ['company@2026/loved-product'])
  })
})
