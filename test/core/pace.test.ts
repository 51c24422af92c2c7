import assert from 'node:assert/strict'
import fc from 'fast-check'
import { formatDay, weekday } from '../../server/src/core/model/day.ts'
import { expectedProgress, firstCheckIn, nextCheckIn, ownPeriod, trendPoints, trendValue } from '../../server/src/core/model/pace.ts'
import type { CheckIn } from '../support/readings.ts'
import { day, fromTo, Q4, readings, settings } from '../support/readings.ts'

describe('pace', () => {
  const { cadence } = settings()
  const biweekly = { ...cadence, everyDays: 14 }
  const monthly = { ...cadence, everyDays: 30 }

  describe('expected progress', () => {
    it('is the share of the cycle that has passed', () => {
      for (const share of [0, 0.25, 1]) assert.equal(expectedProgress('linear', share), share)
    })

    it('follows a curve, from 0 to 1 where the curve says nothing else', () => {
      const late = [[0.5, 0.2]] as const
      assert.deepEqual([0, 0.25, 0.5, 0.75, 1].map((share) => Number(expectedProgress(late, share).toFixed(9))), [0, 0.1, 0.2, 0.6, 1])
      assert.equal(expectedProgress([[0, 0.1], [1, 0.7]], 0), 0.1)
      assert.equal(expectedProgress([[0, 0.1], [1, 0.7]], 1), 0.7)
      assert.equal(expectedProgress([], 0.4), 0.4)
    })

    it('lies within 0 and 1 for any curve', () => {
      const share = fc.double({ min: 0, max: 1, noNaN: true })
      fc.assert(fc.property(fc.array(fc.tuple(share, share)), share, (curve, at) => {
        const expected = expectedProgress(curve, at)
        assert.ok(expected >= 0 && expected <= 1)
      }))
    })

    it('is reached earlier by a key result that is due earlier', () => {
      assert.equal(formatDay(ownPeriod(Q4, day('2026-11-30')).end), '2026-11-30')
      assert.equal(ownPeriod(Q4, day('2027-02-01')).end, Q4.end)
      assert.equal(ownPeriod(Q4, day('2026-09-01')).end, Q4.end)
    })
  })

  describe('check-in days', () => {
    it('begin once a whole interval has passed', () => {
      // The cycle begins on a Thursday; the first Monday is its fifth day, too soon to have anything to tell.
      assert.equal(formatDay(firstCheckIn(Q4.start, cadence)), '2026-10-12')
      assert.equal(formatDay(firstCheckIn(Q4.start, { ...cadence, day: 3 })), '2026-10-08')
      assert.equal(formatDay(firstCheckIn(Q4.start, biweekly)), '2026-10-19')
      assert.equal(formatDay(firstCheckIn(Q4.start, monthly)), '2026-11-02')
    })

    const next: readonly [last: string, every: typeof cadence, due: string, why: string][] = [
      ['2026-10-12', cadence, '2026-10-19', 'on the day'],
      ['2026-10-13', cadence, '2026-10-19', 'a day late'],
      ['2026-10-15', cadence, '2026-10-19', 'three days late'],
      ['2026-10-16', cadence, '2026-10-26', 'early, on Friday for Monday'],
      ['2026-10-12', biweekly, '2026-10-26', 'on the day'],
      ['2026-10-14', biweekly, '2026-10-26', 'two days late'],
      ['2026-10-12', monthly, '2026-11-09', 'on the day'],
    ]
    for (const [last, every, due, why] of next) {
      it(`${why}, every ${every.everyDays} days: ${last} → ${due}`, () => assert.equal(formatDay(nextCheckIn(day(last), every)), due))
    }

    it('are always the chosen weekday, about one interval later', () => {
      fc.assert(fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 0, max: 6 }), fc.constantFrom(7, 14, 30), (last, chosen, everyDays) => {
        const due = nextCheckIn(last, { ...cadence, day: chosen, everyDays })
        assert.equal(weekday(due), chosen)
        assert.ok(Math.abs(due - last - everyDays) <= 3)
      }))
    })
  })

  describe('forecast', () => {
    const points = (...checkIns: CheckIn[]) => readings(fromTo('0', '10'), checkIns).points

    it('continues a straight line', () => {
      assert.equal(Math.round(trendValue(points(['2026-10-12', 1], ['2026-10-19', 2], ['2026-10-26', 3]), day('2026-11-09'))! * 1e6) / 1e6, 5)
    })

    it('needs values on three days', () => {
      assert.equal(trendValue(points(['2026-10-12', 1], ['2026-10-19', 2], ['2026-10-26']), Q4.end), undefined)
      assert.equal(trendValue(points(['2026-10-12', 1], ['2026-10-12', 2], ['2026-10-19', 3]), Q4.end), undefined)
    })

    it('looks at the last six days, and at the last value of a day', () => {
      const all = points(['2026-10-01', 99], ...[5, 6, 7, 8, 9].map((date): CheckIn => [`2026-10-0${date}`, date]), ['2026-10-10', 0], ['2026-10-10', 10])
      assert.deepEqual(trendPoints(all).map(({ value }) => value), [5, 6, 7, 8, 9, 10])
      assert.equal(Math.round(trendValue(all, day('2026-10-12'))! * 1e6) / 1e6, 12)
    })

    it('is finite or unknown', () => {
      const point = fc.record({ day: fc.integer({ min: 20_000, max: 21_000 }), value: fc.double({ noNaN: true, noDefaultInfinity: true }) })
      fc.assert(fc.property(fc.array(point), (all) => {
        const value = trendValue(all.sort((a, b) => a.day - b.day), 20_500)
        assert.ok(value === undefined || Number.isFinite(value))
      }))
    })
  })
})
