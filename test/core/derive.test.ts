import assert from 'node:assert/strict'
import fc from 'fast-check'
import { explainKeyResult, explainObjective } from '../../server/src/core/model/derive.ts'
import type { DerivationLine } from '../../server/src/core/model/derive.ts'
import type { Readings } from '../../server/src/core/model/progress.ts'
import { sayNumber, sayPercent, sayScore, sayShare, sayStatus, sparkline } from '../../server/src/core/model/say.ts'
import { keyResultScore } from '../../server/src/core/model/score.ts'
import type { ObjectiveParts } from '../../server/src/core/model/score.ts'
import { day, done, fromTo, levels, milestones, none, Q4, readings, settings, stay } from '../support/readings.ts'

/** One line of text per step: `Label: formula = result (note)`. */
const plain = (lines: readonly DerivationLine[]): string[] =>
  lines.map(({ label, formula, result, note }) => `${label}: ${formula === undefined ? '' : `${formula} = `}${result}${note === undefined ? '' : ` (${note})`}`)

const explain = (today: string, of: Readings, more = settings(), cycle: typeof Q4 | undefined = Q4) => plain(explainKeyResult(of, cycle, day(today), more))
/** Only the line with that label. */
const line = (label: string, today: string, of: Readings, more = settings()) => explain(today, of, more).find((text) => text.startsWith(`${label}: `))

describe('derivation of a key result', () => {
  it('tells every number, line by line', () => {
    const of = readings(fromTo('31%', '45%'), [['2026-10-12', 33, 6], ['2026-10-19', 34, 5], ['2026-11-02', 34, 4]])
    assert.deepEqual(explain('2026-11-04', of), [
      'Progress: (34% − 31%) / (45% − 31%) = 21% (latest check-in, 2 November)',
      'Score: 21.4%, rounded = 0.2 (red: 0.3 or less)',
      'Expected: day 35 of 92 = 38% (1 October to 31 December)',
      'Gap: 38% − 21.4% = 16.6 points',
      'Status: behind (the gap is over 10 points, and 25 points at most)',
      'Forecast: a straight line through the last 3 check-ins, to 31 December = heading for 0.4 (if it goes on like this)',
      'Confidence: 4 of 10 (it was 5 before)',
    ])
  })

  it('leaves out pace once it is closed', () => {
    assert.deepEqual(explain('2026-12-31', readings(fromTo('0', '10'), [['2026-12-28', 7]], { closed: { score: 0.9 } })), [
      'Progress: (7 − 0) / (10 − 0) = 70% (latest check-in, 28 December)',
      'Score: 0.9 (the grade given at closing; measured progress is 70%; green: above 0.6)',
      'Status: closed (it was closed)',
    ])
  })

  it('says what little is known in silence', () => {
    assert.deepEqual(explain('2026-10-20', readings(none)), [
      'Progress: – (nothing says how it is measured: a `baseline` and a `target` would)',
      'Score: 0.0 (unknown progress counts as 0; red: 0.3 or less)',
      'Expected: day 20 of 92 = 22% (1 October to 31 December)',
      'Status: stale (a check-in was due 12 October, with 3 days of grace; there is none yet)',
    ])
  })

  it('says of a change that only its start is missing', () =>
    assert.equal(explain('2026-10-20', readings({ kind: 'none', change: '20%' }))[0], 'Progress: – (the title says by how much (20%), but not from where: a `baseline` and a `target` would)'))

  it('has no pace without a cycle', () => {
    assert.deepEqual(plain(explainKeyResult(readings(fromTo('0', '10'), [['2026-10-12', 4]]), undefined, day('2026-10-13'), settings())), [
      'Progress: (4 − 0) / (10 − 0) = 40% (latest check-in, 12 October)',
      'Score: 40%, rounded = 0.4 (yellow: above 0.3, up to 0.6)',
      'Status: not started (its cycle is not known, so there is no pace to compare with)',
    ])
  })

  const progress: readonly [what: string, of: Readings, text: string][] = [
    ['falling, with units', readings(fromTo('$1.2M', '$0.8M'), [['2026-10-12', 1e6]]), '($1M − $1.2M) / ($0.8M − $1.2M) = 50% (latest check-in, 12 October)'],
    ['a negative baseline', readings(fromTo('-10', '10'), [['2026-10-12', -5]]), '(-5 − (-10)) / (10 − (-10)) = 25% (latest check-in, 12 October)'],
    ['read from the title', readings(fromTo('18%', '40%', 'text'), [['2026-10-12', 29]]), '(29% − 18%) / (40% − 18%) = 50% (latest check-in, 12 October; baseline and target read from the title)'],
    ['no baseline', readings(fromTo(undefined, '12 teams', 'text'), [], { current: 3 }), '3 teams / 12 teams = 25% (`current`, as no check-in has a value; no `baseline` is given, so it counts from 0; target read from the title)'],
    ['no baseline, beyond the target', readings(fromTo(undefined, '5%'), [], { current: 7 }), '– (without a `baseline` nobody can tell how far it has come)'],
    ['no value', readings(fromTo('1', '5')), '– (there is no value yet: a check-in brings one)'],
    ['flat', readings(fromTo('5', '5'), [['2026-10-12', 5]]), '– (baseline and target are the same, so there is no way to go)'],
    ['too large', readings(fromTo('-1e308', '1e308'), [['2026-10-12', 1]]), '– (the numbers are too large to reckon with)'],
    ['levels', readings(levels({ 0.3: '500', 0.7: '800', 1.0: '1000' }, '400'), [['2026-10-12', 620]]), '0.3 + (620 − 500) / (800 − 500) × 0.4 = 46% (latest check-in, 12 October)'],
    ['levels from 0', readings(levels({ 0.3: '500', 0.7: '800' }), [['2026-10-12', 250]]), '0 + (250 − 0) / (500 − 0) × 0.3 = 15% (latest check-in, 12 October; no `baseline` is given, so it counts from 0)'],
    ['falling levels without a baseline', readings(levels({ 0.3: '8', 0.7: '4' }), [['2026-10-12', 6]]), '0.3 + (6 − 8) / (4 − 8) × 0.4 = 50% (latest check-in, 12 October; no `baseline` is given, so the line of the levels is drawn on)'],
    ['levels in disorder', readings(levels({ 0.3: '8', 0.7: '4' }, '5'), [['2026-10-12', 6]]), '– (the baseline and the levels need to rise, or fall, step by step)'],
    ['stay', readings(stay('>= 99.9%'), [['2026-10-05', 99], ['2026-10-12', 99.95]]), '1 / 2 = 50% (latest check-in, 12 October; held in 1 of 2 check-ins: to stay >= 99.9%)'],
    ['stay, always', readings(stay('>= 99.9%'), [['2026-10-05', 99.9], ['2026-10-12', 99.95]]), '2 / 2 = 100% (latest check-in, 12 October; held in both check-ins: to stay >= 99.9%)'],
    ['stay, once', readings(stay('>= 99.9%'), [['2026-10-05', 99]]), '0 / 1 = 0% (latest check-in, 5 October; not held at the one check-in so far: to stay >= 99.9%)'],
    ['stay, without check-ins', readings(stay('>= 99.9%'), [], { current: 99 }), '0 / 1 = 0% (`current`, as no check-in has a value; it does not hold: to stay >= 99.9%)'],
    ['milestones', readings(milestones(2, 3)), '2 / 3 = 67% (milestones reached, by their weights)'],
    ['no milestones', readings(milestones(0, 0)), '– (there are no milestones with any weight)'],
    ['done', readings(done(true)), '100% (it is done)'],
    ['not done', readings(done(false)), '0% (it is not done yet)'],
  ]
  for (const [what, of, text] of progress) it(`progress: ${what}`, () => assert.equal(line('Progress', '2026-10-14', of), `Progress: ${text}`))

  const status: readonly [today: string, of: Readings, text: string][] = [
    ['2026-09-30', readings(fromTo('0', '10')), 'not started (its cycle begins 1 October)'],
    ['2026-10-02', readings(fromTo('0', '10')), 'not started (the first check-in is due 12 October)'],
    ['2026-10-14', readings(fromTo('0', '10')), 'not started (the first check-in was due 12 October, and has 3 days of grace)'],
    ['2026-10-14', readings(milestones(0, 3)), 'not started (it has only just begun)'],
    ['2026-10-23', readings(fromTo('0', '10'), [['2026-10-12', 9]]), 'stale (a check-in was due 19 October, with 3 days of grace; the last one is of 12 October)'],
    ['2026-10-12', readings(stay('>= 99.9%'), [['2026-10-12', 99.2]]), 'breached (the latest value, 99.2%, is not inside >= 99.9%)'],
    ['2026-10-08', readings(fromTo('0', '10'), [['2026-10-08', undefined, 7]]), 'not started (no progress is known yet)'],
    ['2026-11-08', readings(fromTo('0', '10'), [['2026-11-08', undefined, 7]]), 'at risk (unknown progress counts as 0%; the gap is over 25 points)'],
    ['2026-11-08', readings(fromTo('0', '10'), [['2026-11-08', 5]]), 'on track (the gap is 10 points at most)'],
    ['2026-11-08', readings(done(false)), 'at risk (the gap is over 25 points; done or not knows no steps between, so it looks late until it is done)'],
    ['2027-01-10', readings(fromTo('0', '10'), [['2026-11-09', 10]]), 'stale (its time ended 31 December 2026, and the last check-in, of 9 November 2026, is too old to tell how it ended)'],
  ]
  for (const [today, of, text] of status) it(`status: ${text}`, () => assert.equal(line('Status', today, of), `Status: ${text}`))

  it('expects what its due day, its kind or the workspace’s curve ask for', () => {
    const of = readings(fromTo('0', '10'), [['2026-10-12', 4]])
    assert.equal(line('Expected', '2026-10-30', { ...of, due: day('2026-11-29') }), 'Expected: day 30 of 60 = 50% (1 October to 29 November; its own due day)')
    assert.equal(line('Expected', '2026-11-15', of, settings({ pace: [[0.5, 0.2]] })), 'Expected: day 46 of 92 = 20% (1 October to 31 December; by the pace set in okr.config.yaml)')
    assert.equal(line('Expected', '2026-11-15', readings(stay('< 5'), [['2026-11-09', 4]])), 'Expected: 100% (it should hold at every check-in)')
  })

  it('takes the gap between the numbers that it shows', () => {
    assert.equal(line('Gap', '2026-11-09', readings(fromTo('4.2%', '3%'), [['2026-11-09', 3.8]])), 'Gap: 43.5% − 33.3% = 10.2 points')
  })

  it('says when it is ahead, and when scores stop at their ends', () => {
    const of = readings(fromTo('0', '10'), [['2026-10-12', 12]])
    assert.equal(line('Gap', '2026-10-12', of), 'Gap: 13% − 120% = 107 points ahead')
    assert.equal(line('Score', '2026-10-12', of), 'Score: 120%, rounded = 1.0 (scores go from 0.0 to 1.0; green: above 0.6)')
    assert.equal(line('Forecast', '2026-10-12', of), 'Forecast: – (it takes check-ins with a value on 3 days)')
  })

  it('shows no rounding noise', () => {
    const noise = /\d\.\d{7,}|NaN|Infinity|undefined|null/
    const percent = fc.integer({ min: -30_000, max: 30_000 }).map((n) => n / 100)
    fc.assert(fc.property(percent, percent, fc.array(percent, { minLength: 1, maxLength: 8 }), (b, t, values) => {
      const of = readings(fromTo(`${b}%`, `${t}%`), values.map((value, i) => [`2026-10-${10 + i}`, value / 3, 5]))
      for (const text of explain('2026-10-19', of)) assert.doesNotMatch(text, noise)
    }))
  })
})

describe('derivation of an objective', () => {
  const today = day('2026-11-15')
  const keyResult = (title: string | undefined, of: Readings, weight = 1, guardrail = false): ObjectiveParts['keyResults'][number] =>
    ({ title, score: keyResultScore(of, Q4, today, settings()), weight, guardrail })
  const measured = (value: number) => readings(fromTo('0', '100'), [['2026-11-14', value]])
  const explainParts = (parts: Partial<ObjectiveParts>, more = settings()) => plain(explainObjective({ keyResults: [], children: [], ...parts }, Q4, today, more))

  it('tells every number, line by line', () => {
    assert.deepEqual(explainParts({ keyResults: [keyResult('More teams plan', measured(30)), keyResult('Fewer leave', measured(55))] }), [
      'Progress: (30% + 55%) / 2 = 43% (the average of its key results)',
      'Score: 42.5%, rounded = 0.4 (yellow: above 0.3, up to 0.6)',
      'Expected: (50% + 50%) / 2 = 50% (averaged in the same way)',
      'Gap: 50% − 42.5% = 7.5 points',
      'Status: behind (the weakest of its key results is “More teams plan”)',
    ])
  })

  it('tells weights, guardrails, what is unknown and what goes beyond', () => {
    const keyResults = [keyResult('Teams', measured(120), 2), keyResult('Silent', readings(fromTo('0', '1'))), keyResult('Uptime', readings(stay('>= 99%'), [['2026-11-14', 90]]), 1, true)]
    assert.deepEqual(explainParts({ keyResults }), [
      'Progress: (2 × 100% + 1 × 0%) / 3 = 67% (the average of its key results; unknown progress counts as 0%; each counts as 0% at least and 100% at most; guardrails are not averaged)',
      'Score: 66.7%, rounded = 0.7 (green: above 0.6)',
      'Expected: (2 × 50% + 1 × 50%) / 3 = 50% (averaged in the same way)',
      'Gap: 50% − 66.7% = 16.7 points ahead',
      'Status: at risk (the guardrail “Uptime” is breached, whatever the others reach)',
    ])
  })

  it('counts the grades of key results', () => {
    const keyResults = [keyResult('Teams', { ...measured(30), closed: { score: 0.9 } }), keyResult(undefined, measured(55))]
    assert.deepEqual(explainParts({ keyResults }).slice(0, 2), [
      'Progress: (30% + 55%) / 2 = 43% (the average of its key results)',
      'Score: (90% + 55%) / 2, rounded = 0.7 (key results count with the grade they were given; green: above 0.6)',
    ])
    assert.equal(explainParts({ keyResults: keyResults.slice(0, 1) })[1], 'Score: 90%, rounded = 0.9 (key results count with the grade they were given; green: above 0.6)')
  })

  it('tells when it is closed, empty, or lives from other objectives', () => {
    assert.deepEqual(explainParts({ keyResults: [keyResult(undefined, measured(30))], closed: { score: 0.5 } }), [
      'Progress: 30% (its one key result)',
      'Score: 0.5 (the grade given at closing; measured progress is 30%; yellow: above 0.3, up to 0.6)',
      'Status: closed (it was closed)',
    ])
    assert.deepEqual(explainParts({}), [
      'Progress: – (there is no key result to average)',
      'Score: 0.0 (unknown progress counts as 0; red: 0.3 or less)',
      'Status: not started (it has no key results yet)',
    ])
    assert.deepEqual(explainParts({ children: [{ progress: 0.2, weight: 1 }, { weight: 1 }] }, settings({ rollup: 'children' })), [
      'Progress: (20% + 0%) / 2 = 10% (the average of the objectives that support it; unknown progress counts as 0%)',
      'Score: 10%, rounded = 0.1 (red: 0.3 or less)',
      'Expected: (50% + 50%) / 2 = 50% (averaged in the same way)',
      'Gap: 50% − 10% = 40 points',
      'Status: at risk (the gap is over 25 points)',
    ])
    assert.equal(explainParts({ keyResults: [keyResult(undefined, measured(30))] }).at(-1), 'Status: behind (as its one key result, key result 1)')
    assert.equal(explainParts({ keyResults: [keyResult('A', measured(30), 0)] })[0], 'Progress: – (nothing has any weight)')
    assert.equal(explainParts({ keyResults: [keyResult('A', readings(none))] })[0], 'Progress: – (no key result has a known progress)')
  })
})

describe('saying numbers', () => {
  it('is the same everywhere', () => {
    assert.deepEqual([sayScore(0.4), sayScore(1), sayScore(-0.01), sayScore(undefined)], ['0.4', '1.0', '0.0', '–'])
    assert.deepEqual([sayPercent(0.213), sayPercent(0.213, 1), sayPercent(1.2), sayPercent(-0.001), sayPercent(undefined)], ['21%', '21.3%', '120%', '0%', '–'])
    assert.deepEqual([sayShare(0.617), sayShare(1), sayShare(undefined)], ['0.62', '1.00', '–'])
    assert.deepEqual([sayNumber(0.1 + 0.2), sayNumber(100), sayNumber(1.005), sayNumber(-0), sayNumber(1.5e30)], ['0.3', '100', '1.01', '0', '1.5e+30'])
    assert.deepEqual((['closed', 'stale', 'breached', 'not-started', 'on-track', 'behind', 'at-risk'] as const).map(sayStatus), ['closed', 'stale', 'breached', 'not started', 'on track', 'behind', 'at risk'])
  })

  it('draws the course of values', () => {
    const draw = (...values: (number | undefined)[]) => sparkline(values.map((value, i) => ({ day: i, value })))
    assert.equal(draw(0, 1, 2, 3, 4, 5, 6, 7), '▁▂▃▄▅▆▇█')
    assert.equal(draw(600, undefined, 400, 200), '█▅▁')
    assert.equal(draw(5, 5, 5), '▄▄▄')
    assert.equal(draw(), '')
    assert.equal(draw(-1.7e308, 1.7e308), '▁█')
    assert.equal(draw(...Array.from({ length: 40 }, (_, i) => i)).length, 12)
  })
})
