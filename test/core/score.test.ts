import assert from 'node:assert/strict'
import fc from 'fast-check'
import { elapsed } from '../../server/src/core/model/cycle.ts'
import { formatDay } from '../../server/src/core/model/day.ts'
import type { Readings } from '../../server/src/core/model/progress.ts'
import { keyResultScore, objectiveScore } from '../../server/src/core/model/score.ts'
import type { KeyResultScore, ObjectiveParts, Status } from '../../server/src/core/model/score.ts'
import type { CheckIn } from '../support/readings.ts'
import { day, done, fromTo, levels, milestones, none, Q4, readings, settings, stay } from '../support/readings.ts'

const scoreOn = (today: string, of: Readings, more = settings()) => keyResultScore(of, Q4, day(today), more)
const statusOn = (today: string, of: Readings, more = settings()): string => {
  const { status, because } = scoreOn(today, of, more)
  return status === because ? status : `${status}: ${because}`
}

/** A check-in each Monday from 12 October to that day, all with the same value. */
function weekly(until: string, value?: number, confidence?: number): readonly CheckIn[] {
  const days: CheckIn[] = []
  for (let date = day('2026-10-12'); date <= day(until); date += 7) days.push([formatDay(date), value, confidence])
  return days
}

describe('score of a key result', () => {
  const growth = fromTo('0', '100')

  it('has all numbers of scoring.md', () => {
    const of = readings(fromTo('31%', '45%'), [['2026-10-12', 33, 6], ['2026-10-19', 34, 4]], { confidence: 5 })
    const score = scoreOn('2026-10-20', of)
    assert.deepEqual({ ...score, progress: Number(score.progress!.toFixed(4)), expected: Number(score.expected!.toFixed(4)), gap: Number(score.gap!.toFixed(4)) }, {
      progress: 0.2143, score: 0.2, graded: false, band: 'red', status: 'on-track', because: 'pace', expected: 0.2174, gap: 0.0031, forecast: undefined,
      latest: 34, confidence: 4, confidenceBefore: 6, lastCheckIn: day('2026-10-19'), checkInDue: day('2026-10-26'),
    })
  })

  it('is the progress, within 0 and 1, rounded to one decimal, with its band', () => {
    const cases: readonly [value: number, score: number, band: string][] = [
      [-20, 0, 'red'], [0, 0, 'red'], [34, 0.3, 'red'], [35, 0.4, 'yellow'], [64, 0.6, 'yellow'], [65, 0.7, 'green'], [100, 1, 'green'], [140, 1, 'green'],
    ]
    for (const [value, score, band] of cases) {
      const actual = scoreOn('2026-10-19', readings(growth, [['2026-10-19', value]]))
      assert.deepEqual([actual.score, actual.band, actual.graded], [score, band, false], String(value))
    }
  })

  it('has bands of the workspace’s own', () => {
    const own = settings({ bands: { red: 0.4, yellow: 0.8 } })
    assert.deepEqual([40, 80, 90].map((value) => scoreOn('2026-10-19', readings(growth, [['2026-10-19', value]]), own).band), ['red', 'yellow', 'green'])
  })

  it('gives way to the grade at closing, and keeps the measured progress', () => {
    const { score, graded, band, status, progress } = scoreOn('2026-12-31', readings(growth, [['2026-12-28', 70]], { closed: { score: 0.9 } }))
    assert.deepEqual({ score, graded, band, status, progress }, { score: 0.9, graded: true, band: 'green', status: 'closed', progress: 0.7 })
    const ungraded = scoreOn('2026-12-31', readings(growth, [['2026-12-28', 70]], { closed: {} }))
    assert.deepEqual([ungraded.score, ungraded.graded, ungraded.status], [0.7, false, 'closed'])
  })

  it('is read as of today', () => {
    const of = readings(growth, [['2026-10-12', 10, 7], ['2026-10-19', 20, 5], ['2026-10-26', 30, 2]])
    const { latest, confidence, confidenceBefore, lastCheckIn } = scoreOn('2026-10-20', of)
    assert.deepEqual({ latest, confidence, confidenceBefore, lastCheckIn }, { latest: 20, confidence: 5, confidenceBefore: 7, lastCheckIn: day('2026-10-19') })
  })

  it('forecasts the progress at the end of its time', () => {
    const steady = readings(growth, [['2026-10-12', 10], ['2026-10-19', 17], ['2026-10-26', 24]])
    assert.equal(scoreOn('2026-10-26', steady).forecast!.toFixed(6), '0.900000')
    assert.equal(scoreOn('2026-10-26', { ...steady, due: day('2026-11-30') }).forecast!.toFixed(6), '0.590000')
    assert.equal(scoreOn('2026-10-26', { ...steady, measure: levels({ 0.5: '45', 1.0: '180' }) }).forecast!.toFixed(3), '0.667')
    for (const without of [{ ...steady, closed: {} }, { ...steady, measure: stay('<= 50') }, { ...steady, points: steady.points.slice(1) }]) {
      assert.equal(scoreOn('2026-10-26', without).forecast, undefined)
    }
    assert.equal(scoreOn('2027-01-02', steady).forecast, undefined)
  })

  describe('status', () => {
    const silent = readings(growth)
    const cases: readonly [what: string, today: string, of: Readings, status: string][] = [
      ['closed, whatever else', '2026-12-01', readings(stay('< 5'), [['2026-10-12', 9]], { closed: {} }), 'closed'],
      ['before the cycle', '2026-09-20', readings(stay('< 5'), [['2026-09-14', 9]]), 'not-started: before-cycle'],
      ['on the first day', '2026-10-01', silent, 'not-started: before-first-check-in'],
      ['on the day of the first check-in', '2026-10-12', silent, 'not-started: before-first-check-in'],
      ['in the grace days of the first check-in', '2026-10-15', silent, 'not-started: before-first-check-in'],
      ['past the grace days of the first check-in', '2026-10-16', silent, 'stale: overdue'],
      ['an early check-in', '2026-10-05', readings(growth, [['2026-10-05', 5]]), 'on-track: pace'],
      ['a check-in before the cycle is no check-in of it', '2026-10-16', readings(growth, [['2026-09-29', 5]]), 'stale: overdue'],
      ['in the grace days of the next', '2026-10-22', readings(growth, [['2026-10-12', 20]]), 'on-track: pace'],
      ['past the grace days of the next', '2026-10-23', readings(growth, [['2026-10-12', 100, 10]]), 'stale: overdue'],
      ['a check-in dated in the future does not count', '2026-10-23', readings(growth, [['2026-10-12', 20], ['2026-10-26', 30]]), 'stale: overdue'],
      ['stale comes before breached', '2026-11-16', readings(stay('< 5'), [['2026-10-12', 9]]), 'stale: overdue'],
      ['outside its bounds', '2026-10-19', readings(stay('< 5'), [['2026-10-12', 4], ['2026-10-19', 5]]), 'breached: outside-band'],
      ['back inside, after one of ten', '2026-12-14', readings(stay('< 5'), [['2026-10-12', 9], ...weekly('2026-12-14', 4).slice(1)]), 'on-track: pace'],
      ['back inside, after half the check-ins', '2026-10-19', readings(stay('< 5'), [['2026-10-12', 9], ['2026-10-19', 4]]), 'at-risk: pace'],
      ['confidence without a value, early', '2026-10-08', readings(growth, [['2026-10-08', undefined, 8]]), 'not-started: no-progress-known'],
      ['confidence without a value, later', '2026-10-19', readings(growth, weekly('2026-10-19', undefined, 8)), 'behind: pace'],
      ['confidence without a value, much later', '2026-11-02', readings(growth, weekly('2026-11-02', undefined, 8)), 'at-risk: pace'],
      ['no measure and no word', '2026-11-02', readings(none), 'stale: overdue'],
      ['`current` alone is not stale', '2026-11-15', readings(growth, [], { current: 50 }), 'on-track: pace'],
      ['`current` alone, late', '2026-12-15', readings(growth, [], { current: 50 }), 'at-risk: pace'],
      ['milestones, before anything is expected', '2026-10-14', readings(milestones(0, 4)), 'not-started: before-first-check-in'],
      ['milestones, some reached', '2026-11-15', readings(milestones(2, 4)), 'on-track: pace'],
      ['milestones, none reached', '2026-11-15', readings(milestones(0, 4)), 'at-risk: pace'],
      ['milestones with check-ins that ceased', '2026-11-15', readings(milestones(2, 4), [['2026-10-12']]), 'stale: overdue'],
      ['all milestones reached, and no more check-ins', '2026-11-15', readings(milestones(4, 4), [['2026-10-12']]), 'on-track: pace'],
      ['done', '2026-11-15', readings(done(true)), 'on-track: pace'],
      ['not done', '2026-11-15', readings(done(false)), 'at-risk: pace'],
      ['a target that is its baseline', '2026-10-26', readings(fromTo('5', '5'), weekly('2026-10-26', 5)), 'at-risk: pace'],
      ['the last days, with nothing due any more', '2026-12-31', readings(growth, weekly('2026-12-28', 95)), 'on-track: pace'],
      ['after the end, reached', '2027-02-01', readings(growth, weekly('2026-12-28', 95)), 'on-track: pace'],
      ['after the end, missed', '2027-02-01', readings(growth, weekly('2026-12-28', 60)), 'at-risk: pace'],
      ['after the end, low and long ago', '2027-02-01', readings(growth, weekly('2026-11-02', 60)), 'at-risk: pace'],
      ['after the end, high but long ago', '2027-02-01', readings(growth, weekly('2026-11-02', 100)), 'stale: outdated'],
      ['after the end, never a word', '2027-02-01', silent, 'at-risk: pace'],
      ['past its own due day', '2026-12-15', { ...readings(growth, weekly('2026-11-30', 60)), due: day('2026-11-30') }, 'at-risk: pace'],
    ]
    for (const [what, today, of, status] of cases) it(`${what}: ${status}`, () => assert.equal(statusOn(today, of), status))

    it('goes by the gap, bounds included', () => {
      // Day 46 of 92: half is expected.
      const at = (value: number, more = settings()) => statusOn('2026-11-15', readings(growth, [['2026-11-14', value]]), more)
      assert.deepEqual([60, 50, 40, 39, 25, 24].map((value) => at(value)), ['on-track', 'on-track', 'on-track', 'behind', 'behind', 'at-risk'].map((status) => `${status}: pace`))
      assert.equal(at(49, settings({ onTrackWithin: 0, atRiskBeyond: 0.25 })), 'behind: pace')
      assert.equal(at(20, settings({ pace: [[0.5, 0.2]] })), 'on-track: pace')
    })

    it('expects more, earlier, of a key result with a due day', () => {
      const of = readings(growth, [['2026-11-14', 50]])
      assert.equal(statusOn('2026-11-15', of), 'on-track: pace')
      assert.equal(statusOn('2026-11-15', { ...of, due: day('2026-12-07') }), 'behind: pace')
    })

    it('keeps to the cadence of the workspace', () => {
      const of = readings(growth, [['2026-10-19', 30]])
      const on = (everyDays: number, graceDays: number) => scoreOn('2026-11-03', of, settings({}, { everyDays, graceDays }))
      assert.deepEqual([on(7, 3).status, on(14, 0).status, on(14, 1).status, on(30, 3).status], ['stale', 'stale', 'on-track', 'on-track'])
      assert.equal(formatDay(on(14, 1).checkInDue!), '2026-11-02')
    })

    it('tells what it can without a cycle, and never that it is on track', () => {
      const score = (today: string, of: Readings) => {
        const { status, because, expected } = keyResultScore(of, undefined, day(today), settings())
        return `${status}: ${because}, ${expected}`
      }
      assert.equal(score('2026-11-01', silent), 'not-started: no-cycle, undefined')
      assert.equal(score('2026-10-14', readings(growth, [['2026-10-12', 50]])), 'not-started: no-cycle, undefined')
      assert.equal(score('2026-10-14', readings(growth, [['2026-10-12', 100]])), 'on-track: reached, undefined')
      assert.equal(score('2026-12-01', readings(growth, [['2026-10-12', 100]])), 'stale: overdue, undefined')
      assert.equal(score('2026-10-14', readings(stay('< 5'), [['2026-10-12', 9]])), 'breached: outside-band, undefined')
    })

    it('asks for a next check-in only while one can still be made', () => {
      const due = (today: string, of: Readings) => { const { checkInDue } = scoreOn(today, of); return checkInDue && formatDay(checkInDue) }
      assert.equal(due('2026-09-01', silent), '2026-10-12')
      assert.equal(due('2026-11-01', silent), '2026-10-12')
      assert.equal(due('2026-12-29', readings(growth, weekly('2026-12-28', 5))), undefined)
      assert.equal(due('2027-01-10', silent), undefined)
      assert.equal(due('2026-11-01', { ...silent, closed: {} }), undefined)
      assert.equal(due('2026-11-01', readings(done(false))), undefined)
    })
  })

  describe('whatever the readings', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true })
    const quantity = value.map((number) => ({ value: number, unit: '', text: String(number) }))
    const measure = fc.oneof(
      fc.record({ kind: fc.constant('from-to' as const), baseline: fc.option(quantity, { nil: undefined }), target: quantity, read: fc.constant('fields' as const) }),
      fc.record({ kind: fc.constant('levels' as const), baseline: fc.option(quantity, { nil: undefined }), levels: fc.array(fc.record({ score: fc.constantFrom(0, 0.3, 0.7, 1), quantity }), { maxLength: 4 }) }),
      fc.record({ kind: fc.constant('milestones' as const), done: value, total: value }),
      fc.record({ kind: fc.constant('done' as const), done: fc.boolean() }),
      fc.constant(stay('4 to 6')),
      fc.constant(none),
    )
    const anyDay = fc.integer({ min: Q4.start - 60, max: Q4.end + 60 })
    const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined })
    const anyReadings: fc.Arbitrary<Readings> = fc.record({
      measure,
      points: fc.array(fc.record({ day: anyDay, value: optional(value), confidence: optional(fc.integer({ min: 0, max: 10 })) })).map((points) => points.sort((a, b) => a.day - b.day)),
      current: optional(value), confidence: optional(fc.integer({ min: 0, max: 10 })), due: optional(anyDay),
      closed: optional(fc.record({ score: optional(fc.double({ noNaN: true, min: -1, max: 2 })) })),
    })

    it('numbers are finite, scores within 0 and 1 with one decimal, and asking twice gives the same', () => {
      fc.assert(fc.property(anyReadings, anyDay, fc.boolean(), (of, today, known) => {
        const score = keyResultScore(of, known ? Q4 : undefined, today, settings())
        for (const number of Object.values(score)) if (typeof number === 'number') assert.ok(Number.isFinite(number))
        assert.ok(score.score >= 0 && score.score <= 1 && score.score === Number(score.score.toFixed(1)))
        assert.deepEqual(keyResultScore(of, known ? Q4 : undefined, today, settings()), score)
      }), { numRuns: 500 })
    })

    it('silence is never green: on track takes progress that is known, and at the pace', () => {
      fc.assert(fc.property(anyReadings, anyDay, (of, today) => {
        const score = keyResultScore(of, Q4, today, settings())
        if (score.status === 'on-track') assert.ok(score.progress !== undefined && score.gap! <= 0.1 + 1e-9)
      }), { numRuns: 500 })
    })

    it('what is dated later changes nothing', () => {
      fc.assert(fc.property(anyReadings, anyDay, (of, today) => {
        const known = { ...of, points: of.points.filter((point) => point.day <= today) }
        assert.deepEqual(keyResultScore(of, Q4, today, settings()), keyResultScore(known, Q4, today, settings()))
      }))
    })
  })
})

describe('score of an objective', () => {
  const today = day('2026-11-15')
  const half = elapsed(Q4, today)

  const keyResult = (progress: number | undefined, status: Status = 'on-track', more: Partial<KeyResultScore> = {}): KeyResultScore =>
    ({ progress, status, score: 0, graded: false, band: 'red', because: 'pace', expected: half, ...more })
  const parts = (keyResults: readonly (KeyResultScore | readonly [KeyResultScore, weight: number, guardrail?: boolean])[], more: Partial<ObjectiveParts> = {}): ObjectiveParts => ({
    keyResults: keyResults.map((part) => {
      const [score, weight = 1, guardrail = false] = 'status' in part ? [part] : part
      return { score, weight, guardrail }
    }),
    children: [],
    ...more,
  })
  const score = (of: ObjectiveParts, more = settings()) => objectiveScore(of, Q4, today, more)
  const progress = (of: ObjectiveParts, more = settings()) => Number(score(of, more).progress?.toFixed(6))

  it('averages progress, by weight', () => {
    assert.equal(progress(parts([keyResult(0.2), keyResult(0.6)])), 0.4)
    assert.equal(progress(parts([[keyResult(0.2), 3], [keyResult(0.6), 1]])), 0.3)
    assert.equal(score(parts([[keyResult(0.2), 0]])).progress, undefined)
  })

  it('counts none twice and none below nothing', () => assert.equal(progress(parts([keyResult(1.8), keyResult(-0.5)])), 0.5))

  it('counts unknown progress as 0, and is unknown when all is', () => {
    assert.equal(progress(parts([keyResult(0.6), keyResult(undefined)])), 0.3)
    assert.equal(score(parts([keyResult(undefined), keyResult(undefined)])).progress, undefined)
    assert.equal(score(parts([])).progress, undefined)
  })

  it('leaves guardrails out of the average, but a breached one puts it at risk', () => {
    const { progress, status, weakest } = score(parts([keyResult(0.8), [keyResult(0.5, 'breached'), 1, true]]))
    assert.deepEqual({ progress, status, weakest }, { progress: 0.8, status: 'at-risk', weakest: 1 })
  })

  it('has what is expected of its key results, and the gap', () => {
    const { expected, gap } = score(parts([keyResult(0.2), keyResult(0.4, 'on-track', { expected: 0.9 })]))
    assert.deepEqual([expected!.toFixed(6), gap!.toFixed(6)], ['0.700000', '0.400000'])
    assert.equal(objectiveScore(parts([keyResult(0.2, 'not-started', { expected: undefined })]), undefined, today, settings()).expected, undefined)
  })

  it('is graded by its own closing, or else by the grades of its key results', () => {
    const graded = keyResult(undefined, 'closed', { score: 0.9, graded: true })
    const pick = (of: ObjectiveParts) => { const { score: grade, graded, band, status } = score(of); return [grade, graded, band, status] }
    assert.deepEqual(pick(parts([keyResult(0.3)], { closed: { score: 0.8 } })), [0.8, true, 'green', 'closed'])
    assert.deepEqual(pick(parts([keyResult(0.3)], { closed: {} })), [0.3, false, 'red', 'closed'])
    assert.deepEqual(pick(parts([graded, graded])), [0.9, false, 'green', 'closed'])
    assert.deepEqual(pick(parts([graded, keyResult(0.3, 'behind')])), [0.6, false, 'yellow', 'behind'])
  })

  it('has the status of its weakest key result', () => {
    const cases: readonly [readonly Status[], Status][] = [
      [['on-track', 'on-track'], 'on-track'],
      [['on-track', 'behind'], 'behind'],
      [['on-track', 'not-started'], 'not-started'],
      [['not-started', 'behind'], 'behind'],
      [['on-track', 'stale'], 'stale'],
      [['behind', 'stale'], 'stale'],
      [['at-risk', 'stale'], 'at-risk'],
      [['on-track', 'breached'], 'at-risk'],
      [['closed', 'on-track'], 'on-track'],
      [['closed', 'closed'], 'closed'],
      [[], 'not-started'],
    ]
    for (const [statuses, status] of cases) {
      assert.equal(score(parts(statuses.map((each) => keyResult(0.5, each)))).status, status, statuses.join(', '))
      assert.equal(score(parts([...statuses].reverse().map((each) => keyResult(0.5, each)))).status, status, statuses.join(', '))
    }
  })

  it('counts the objectives that support it only where the workspace says so', () => {
    const of = parts([keyResult(0.8)], { children: [{ progress: 0.2, weight: 1 }, { progress: undefined, weight: 1 }] })
    assert.equal(progress(of), 0.8)
    assert.equal(progress(of, settings({ rollup: 'children' })), 0.1)
    assert.equal(progress(of, settings({ rollup: 'both' })), Number((1 / 3).toFixed(6)))
    assert.deepEqual([score(of).status, score(of, settings({ rollup: 'children' })).status], ['on-track', 'at-risk'])
    assert.equal(progress(parts([keyResult(0.8)]), settings({ rollup: 'children' })), 0.8)
    assert.equal(score(parts([], { children: [{ progress: 0.5, weight: 1 }] }), settings({ rollup: 'children' })).status, 'on-track')
  })
})
