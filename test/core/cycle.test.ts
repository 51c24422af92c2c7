import assert from 'node:assert/strict'
import fc from 'fast-check'
import { containsCycle, currentQuarter, cycleDays, elapsed, nextCycle, parseCycle } from '../../server/src/core/model/cycle.ts'
import { dayOf, formatDay, parseDay, weekday } from '../../server/src/core/model/day.ts'

const say = (name: string, fiscalYearStarts = 1) => {
  const cycle = parseCycle(name, { fiscalYearStarts, named: new Map() })
  return cycle && `${formatDay(cycle.start)} ${formatDay(cycle.end)}`
}

describe('days', () => {
  it('exist, or are none', () => {
    assert.equal(formatDay(parseDay('2026-10-19')!), '2026-10-19')
    for (const none of ['2026-02-30', '2026-13-01', '2026-1-1', '26-01-01', '', 'tomorrow']) assert.equal(parseDay(none), undefined, none)
  })
  it('know their weekday', () => {
    assert.equal(weekday(parseDay('2026-11-09')!), 0)
    assert.equal(weekday(parseDay('2026-11-15')!), 6)
    assert.equal(weekday(parseDay('1969-12-29')!), 0)
  })
})

describe('cycles', () => {
  it('are years, halves, quarters and months', () => {
    assert.equal(say('2026'), '2026-01-01 2026-12-31')
    assert.equal(say('2026-H2'), '2026-07-01 2026-12-31')
    assert.equal(say('2026-Q4'), '2026-10-01 2026-12-31')
    assert.equal(say('2026-10'), '2026-10-01 2026-10-31')
    assert.equal(say('2024-02'), '2024-02-01 2024-02-29')
  })
  it('follow the fiscal year, which is named after the year it begins in; months stay calendar months', () => {
    assert.equal(say('2026', 2), '2026-02-01 2027-01-31')
    assert.equal(say('2026-Q4', 2), '2026-11-01 2027-01-31')
    assert.equal(say('2026-H1', 7), '2026-07-01 2026-12-31')
    assert.equal(say('2026-10', 2), '2026-10-01 2026-10-31')
  })
  it('are nothing else', () => {
    for (const none of ['2026-Q5', '2026-H3', '2026-13', '2026-00', 'Q4', '2026Q4', '']) assert.equal(parseCycle(none), undefined, none)
  })
  it('have names of their own', () => {
    const launch = { name: 'launch', start: parseDay('2026-09-14')!, end: parseDay('2026-11-20')! }
    assert.equal(parseCycle('launch', { fiscalYearStarts: 1, named: new Map([['launch', launch]]) }), launch)
  })
  it('contain each other by their days', () => {
    const cycle = (name: string) => parseCycle(name)!
    assert.ok(containsCycle(cycle('2026'), cycle('2026-Q4')))
    assert.ok(containsCycle(cycle('2026-H2'), cycle('2026-Q4')))
    assert.ok(!containsCycle(cycle('2026-H1'), cycle('2026-Q4')))
    assert.ok(!containsCycle(cycle('2026-Q4'), cycle('2026')))
  })
  it('pass by whole days, the first and the last included', () => {
    const cycle = parseCycle('2026-10')!
    assert.equal(cycleDays(cycle), 31)
    assert.equal(elapsed(cycle, cycle.start - 1), 0)
    assert.equal(elapsed(cycle, cycle.start), 1 / 31)
    assert.equal(elapsed(cycle, cycle.end), 1)
    assert.equal(elapsed(cycle, cycle.end + 40), 1)
  })
  it('follow each other without a gap', () => {
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2100 }), fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q3', '-Q4', '-01', '-12'), fc.integer({ min: 1, max: 12 }), (year, part, fiscalYearStarts) => {
      const settings = { fiscalYearStarts, named: new Map() }
      const next = nextCycle(`${year}${part}`)!
      assert.equal(parseCycle(next, settings)!.start, parseCycle(`${year}${part}`, settings)!.end + 1)
    }))
    assert.equal(nextCycle('launch'), undefined)
  })
  it('hold today in exactly one quarter', () => {
    fc.assert(fc.property(fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2050, 1, 1) }), fc.integer({ min: 1, max: 12 }), (today, fiscalYearStarts) => {
      const settings = { fiscalYearStarts, named: new Map() }
      const quarter = parseCycle(currentQuarter(today, settings), settings)!
      assert.ok(quarter.start <= today && today <= quarter.end)
    }))
  })
})
