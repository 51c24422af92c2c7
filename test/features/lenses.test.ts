import assert from 'node:assert/strict'
import { cycleChoices } from '../../server/src/core/features/cycles.ts'
import { explain } from '../../server/src/core/features/explain.ts'
import { lenses, lensText, supporterPlaces } from '../../server/src/core/features/lenses.ts'
import { fileStatus } from '../../server/src/core/features/status.ts'
import { withFile } from '../../server/src/core/project/snapshot.ts'
import { atCursor, fixtureUri, workspace } from '../support/fixture.ts'
import * as check from '../support/check.ts'

/** One key result with these fields, on 9 November, the lens above it. */
const keyResult = (fields: string, says: string, style: 'full' | 'short' = 'full', today?: string) => {
  const source = `team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    key_results:\n      - title: Something changes\n${fields.replace(/^/gm, '        ')}\n`
  const snapshot = workspace(source, today)
  const lens = lenses(snapshot, fixtureUri('growth.okr.yaml'))[1]!
  assert.equal(lensText(snapshot, lens, style), says)
}

describe('the lens above a key result', () => {
  it('tells the way, the score, the status, the confidence and the last check-in', () => {
    keyResult(`
baseline: 31%
target: 45%
check_ins:
  - { date: 2026-10-26, value: 33%, confidence: 6 }
  - { date: 2026-11-05, value: 34%, confidence: 4 }`, '31% → 34% → 45% · 0.2 · behind · confidence 4 ↓ · checked in 4 days ago')
  })
  it('is short where that is wanted', () => keyResult('baseline: 31%\ntarget: 45%\ncheck_ins: [{ date: 2026-11-05, value: 34% }]', '0.2 · behind', 'short'))
  it('grows in confidence, or keeps it', () => {
    keyResult('baseline: 0\ntarget: 10\nconfidence: 5\ncheck_ins: [{ date: 2026-11-08, value: 5, confidence: 7 }]', '0 → 5 → 10 · 0.5 · on track · confidence 7 ↑ · checked in yesterday')
    keyResult('baseline: 0\ntarget: 10\nconfidence: 5\ncheck_ins: [{ date: 2026-11-09, value: 5, confidence: 5 }]', '0 → 5 → 10 · 0.5 · on track · confidence 5 · checked in today')
  })
  it('before the first check-in', () => {
    keyResult('baseline: 31%\ntarget: 45%', '31% → 45% · not started · first check-in in 4 days', 'full', '2026-10-08')
    keyResult('baseline: 31%\ntarget: 45%', '31% → 45% · not started · first check-in was due 2 days ago', 'full', '2026-10-14')
    keyResult('baseline: 31%\ntarget: 45%', '31% → 45% · no check-in yet')
    keyResult('baseline: 31%\ntarget: 45%', 'no check-in yet', 'short')
  })
  it('without a baseline, or with the latest value alone', () => {
    keyResult('target: 12 teams', 'target 12 teams · no check-in yet')
    keyResult('target: 12 teams\ncurrent: 6 teams', '6 teams → 12 teams · 0.5 · on track')
  })
  it('for what has to stay', () => {
    keyResult('stay: ">= 99.9%"\ncheck_ins: [{ date: 2026-11-09, value: 99.2% }]', '99.2%, to stay >= 99.9% · 0.0 · breached · checked in today')
    keyResult('stay: "< 200 ms"', 'stay < 200 ms · no check-in yet')
  })
  it('for levels, milestones, done or not, and no measure at all', () => {
    keyResult('baseline: 400\nlevels: { 0.3: 500, 0.7: 800, 1.0: 1000 }\ncheck_ins: [{ date: 2026-11-09, value: 650 }]', '400 → 650 → 1000 · 0.5 · on track · checked in today')
    keyResult('milestones: [{ title: A, done: true }, { title: B }, { title: C }]', '33% of milestones · 0.3 · behind')
    keyResult('done: true', 'done · 1.0 · on track')
    keyResult('done: false', 'not done · 0.0 · at risk')
    keyResult('owner: jun', 'no measure · no check-in yet')
    check.lenses('team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    key_results: [Reduce waiting by 20%]\n', ['4: no check-in yet · 1 key result', '5: by 20%, no baseline · no check-in yet'])
    keyResult('milestones: []', 'no milestones · at risk')
  })
  it('for what is closed, with the measured progress where the grade differs', () => {
    keyResult('baseline: 0\ntarget: 10\ncurrent: 7\nclosing: { score: 0.7 }', '0 → 7 → 10 · 0.7 · closed')
    keyResult('baseline: 0\ntarget: 10\ncurrent: 7\nclosing: { score: 0.9 }', '0 → 7 → 10 · 0.9 · closed (measured 70%)')
    keyResult('baseline: 0\ntarget: 10\nclosing: { assessment: Dropped }', '0 → 10 · closed')
  })
  it('reads the title where no field says more', () => {
    check.lenses('team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    key_results: [Sign-ups rise from 18% to 40.0%]\n', ['4: no check-in yet · 1 key result', '5: 18% → 40.0% · no check-in yet'])
  })
})

describe('the lens above an objective', () => {
  const objective = (keyResults: string, more = '') => `team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A${more}\n    key_results:${keyResults}\n`
  it('tells the score, the pace, its key results and who supports it', () => {
    check.lenses(`${objective(' [{ title: B, baseline: 0, target: 10, current: 2 }, { title: C, baseline: 0, target: 10, current: 1 }]')}  - { title: D, supports: a }\n  - { title: E, supports: a }\n  - { title: F, supports: a.c }\n`, [
      '4: 0.2 · at risk (expected 0.43) · 2 key results', '4: supported by 2',
      '5: 0 → 2 → 10 · 0.2 · behind', '5: 0 → 1 → 10 · 0.1 · at risk', '5: supported by 1',
      '6: not started · no key results yet', '7: not started · no key results yet', '8: not started · no key results yet',
    ])
  })
  it('tells of the work of others for a key result', () => {
    check.lenses(`${objective(' [{ title: B, baseline: 0, target: 10, current: 2 }]')}    initiatives: [{ title: Own, key_result: b }]\n  - { title: C, initiatives: [{ title: Survey, key_result: a.b }], supports: a.b }\n`, [
      '4: 0.2 · behind (expected 0.43) · 1 key result', '5: 0 → 2 → 10 · 0.2 · behind', '5: supported by 1 · 1 initiative elsewhere', '7: not started · no key results yet',
    ])
  })
  it('is short where that is wanted', () => check.lenses(objective(' [{ title: B, baseline: 0, target: 10, current: 2 }]'), ['4: 0.2 · behind', '5: 0.2 · behind'], 'short'))
  it('says what a breached limit does', () => {
    const stays = (more: string) => objective(`\n      - { title: B, baseline: 0, target: 10, current: 9 }\n      - { title: C, stay: "< 3", current: 4${more} }`)
    check.lenses(stays(', guardrail: true'), ['4: 0.9 · at risk (a guardrail is breached) · 2 key results', '6: 0 → 9 → 10 · 0.9 · on track', '7: 4, to stay < 3 · 0.0 · breached'])
    check.lenses(stays(''), ['4: 0.5 · at risk (a limit is breached) · 2 key results', '6: 0 → 9 → 10 · 0.9 · on track', '7: 4, to stay < 3 · 0.0 · breached'])
  })
  it('closes its key results with it', () => {
    check.lenses(objective(' [B]', '\n    closing: { score: 0.7 }'), ['4: 0.7 · closed · 1 key result', '6: no measure · closed'])
    check.lenses(objective(' [{ title: B, closing: { score: 0.4 } }]'), ['4: 0.4 · closed · 1 key result', '5: no measure · 0.4 · closed'])
  })
  it('has no pace in a cycle that nobody knows', () => {
    check.lenses('team: a\ncycle: someday\nobjectives:\n  - title: A\n    key_results: [{ title: B, baseline: 0, target: 10, current: 5 }]\n', ['4: 0.5 · not started · 1 key result', '5: 0 → 5 → 10 · 0.5 · not started'])
  })
})

describe('lenses', () => {
  const source = 'team: a\ncycle: 2026-Q4\nobjectives:\n  - { id: x, title: First, key_results: [{ title: A, target: 2, current: 1 }] }\n  - { id: y, title: Second, supports: x }\n'
  it('are there for files that cannot be read to the end', () => check.lenses('team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    ow\n    key_results: [B]\n', ['4: no check-in yet · 1 key result', '6: no measure · no check-in yet']))
  it('are none for empty files, configs and what is not there', () => {
    check.lenses('\n', [])
    const snapshot = workspace(source)
    assert.deepEqual(lenses(snapshot, fixtureUri('okr.config.yaml')), [])
    assert.equal(lensText(snapshot, { kind: 'score', key: 'a@2026-Q4/gone' }), undefined)
    assert.equal(lensText(snapshot, { kind: 'score', key: 'no key' }), undefined)
  })
  it('know the places of those who support', () => {
    const snapshot = workspace(source)
    assert.deepEqual(supporterPlaces(snapshot, 'a@2026-Q4/x').map((place) => check.sayPlace(snapshot, place)), ['growth.okr.yaml:5 x'])
  })
  it('speak of their own file where two have the same key', () => {
    const uri = fixtureUri('copy.okr.yaml')
    const snapshot = withFile(workspace(source), uri, source.replace('current: 1', 'current: 2'))
    const [lens] = lenses(snapshot, uri)
    assert.equal(lensText(snapshot, lens!, 'short', uri), '1.0 · on track')
    assert.equal(lensText(snapshot, lens!, 'short', fixtureUri('growth.okr.yaml')), '0.5 · on track')
  })
})

describe('the derivation behind a lens', () => {
  const snapshot = workspace('team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    key_results:\n      - { title: B, baseline: 31%, target: 45%, check_ins: [{ date: 2026-11-09, value: 34% }] }\n')
  it('goes line by line', () => {
    const found = explain(snapshot, 'a@2026-Q4/a.b')
    assert.equal(found?.title, 'B')
    assert.deepEqual(found?.lines[0], { label: 'Progress', formula: '(34% − 31%) / (45% − 31%)', result: '21%', note: 'latest check-in, 9 November' })
    assert.equal(check.sayPlace(snapshot, found!.place!), 'growth.okr.yaml:6 B')
  })
  it('is there for objectives, and for nothing that is gone', () => {
    assert.equal(explain(snapshot, 'a@2026-Q4/a')?.lines[0]?.note, 'its one key result')
    assert.equal(explain(snapshot, 'a@2026-Q4/gone'), undefined)
  })
})

describe('the state of a file', () => {
  const status = (source: string, noise: readonly ('error' | 'warning' | 'hint')[] = []) => {
    const { snapshot, uri } = atCursor(source)
    return fileStatus(snapshot, uri, () => noise.map((severity) => ({ rule: 'x', severity, span: { start: 0, end: 0 }, message: '' })))
  }
  const source = 'team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    key_results: [{ title: B, baseline: 0, target: 10, current: 5 }]\n  - title: C *x*\n    key_results: [{ title: D, baseline: 0, target: 10, current: 2 }]\n'
  it('is the average score, the weakest state and what is loud', () => {
    const found = status(source, ['warning', 'warning', 'hint', 'error'])
    assert.equal(found?.text, '0.4 · behind · 1 error · 2 warnings')
    assert.equal(found?.state, 'behind')
    assert.equal(found?.tooltip, '**a · 2026-Q4**\n\n- A (0.5 · on track)\n- C \\*x\\* (0.2 · behind)\n\n1 error · 2 warnings')
  })
  it('looks at the cycle of today where a file has several', () => {
    assert.equal(status(`team: a\ncycle: 2026-Q3\nobjectives: [{ title: Old, closing: { score: 1 } }]\n---\n${source}`)?.text, '0.4 · behind')
  })
  it('is there for empty files, and none for configs', () => {
    assert.deepEqual(status('\n'), { state: 'none', text: 'no objectives yet', tooltip: 'No objectives yet.' })
    assert.equal(status('#- okr.config.yaml\nteams: {}\n'), undefined)
  })
})

describe('the cycles to choose from', () => {
  it('are those in use: today’s first, then the latest', () => {
    const choices = cycleChoices(workspace(`
#- a.okr.yaml
team: a
cycle: 2026
objectives: [{ title: A }, { title: B }]
---
team: a
cycle: 2026-Q4
objectives: [{ title: A }]
#- b.okr.yaml
team: b
cycle: 2026-Q4
objectives: [{ title: A }]
---
team: b
cycle: 2026-Q2
objectives: []
---
team: b
cycle: 2026-Q3
objectives: []
---
team: b
cycle: someday
objectives: []
---
objectives: []
`))
    assert.deepEqual(choices.map(({ name, objectives, current }) => [name, objectives, current]), [
      ['2026-Q4', 2, true], ['2026', 2, true], ['2026-Q3', 0, false], ['2026-Q2', 0, false], ['someday', 0, false],
    ])
    assert.deepEqual(choices[0], { name: '2026-Q4', dates: '2026-10-01 to 2026-12-31', current: true, objectives: 2 })
    assert.equal(choices.at(-1)?.dates, '')
  })
})
