import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Measure } from '../../server/src/core/model/progress.ts'
import { isInside, pointsUntil, progressAfter, valuesUntil } from '../../server/src/core/model/progress.ts'
import { parseBand } from '../../server/src/core/model/quantity.ts'
import { day, done, fromTo, levels, milestones, none, readings, stay } from '../support/readings.ts'

describe('progress of a key result', () => {
  const cases: readonly [what: string, measure: Measure, values: readonly number[], progress: number | undefined][] = [
    ['a rising target', fromTo('31%', '45%'), [33, 38], 0.5],
    ['a falling target', fromTo('600 ms', '200 ms'), [500], 0.25],
    ['beyond the target', fromTo('10', '20'), [22], 1.2],
    ['worse than the baseline', fromTo('10', '20'), [9], -0.1],
    ['worse than a falling baseline', fromTo('20', '10'), [21], -0.1],
    ['across zero', fromTo('-10', '10'), [0], 0.5],
    ['down to zero', fromTo('8 bugs', '0 bugs'), [2], 0.75],
    ['no value yet', fromTo('31%', '45%'), [], undefined],
    ['a target equal to its baseline', fromTo('45%', '45%'), [45], undefined],
    ['an amount to reach, without a baseline', fromTo(undefined, '12 teams'), [3], 0.25],
    ['an amount passed on the way, without a baseline', fromTo(undefined, '12 teams'), [3, 15], 1.25],
    ['a value beyond the target from the start, without a baseline', fromTo(undefined, '5%'), [7, 6], undefined],
    ['zero as a target, without a baseline', fromTo(undefined, '0 bugs'), [4], undefined],
    ['a negative target, without a baseline', fromTo(undefined, '-2%'), [1], undefined],
    ['below the first level', levels({ 0.3: '500', 0.7: '800', 1.0: '1000' }, '400'), [450], 0.15],
    ['at a level', levels({ 0.3: '500', 0.7: '800', 1.0: '1000' }, '400'), [800], 0.7],
    ['between levels', levels({ 0.3: '500', 0.7: '800', 1.0: '1000' }, '400'), [650], 0.5],
    ['above the last level', levels({ 0.3: '500', 0.7: '800', 1.0: '1000' }, '400'), [1100], 1.15],
    ['before the baseline of levels', levels({ 0.3: '500', 0.7: '800', 1.0: '1000' }, '400'), [300], -0.3],
    ['falling levels', levels({ 0.3: '8 days', 0.7: '5 days', 1.0: '3 days' }, '10 days'), [4], 0.85],
    ['levels in any order', levels({ '1.0': '1000', 0.7: '800', 0.3: '500' }, '400'), [650], 0.5],
    ['rising levels without a baseline', levels({ 0.3: '500', 0.7: '800', 1.0: '1000' }), [250], 0.15],
    ['falling levels without a baseline', levels({ 0.3: '8 days', 0.7: '5 days', 1.0: '3 days' }), [9.5], 0.1],
    ['one level', levels({ 1.0: '10' }), [4], 0.4],
    ['one level that needs a baseline', levels({ 1.0: '-10' }), [-4], undefined],
    ['levels that go up and down', levels({ 0.3: '500', 0.7: '400', 1.0: '1000' }, '400'), [650], undefined],
    ['levels that stand still', levels({ 0.3: '500', 0.7: '500' }, '500'), [500], undefined],
    ['no levels', levels({}), [3], undefined],
    ['inside at every check-in', stay('>= 99.9%'), [99.95, 99.9], 1],
    ['inside at some check-ins', stay('>= 99.9%'), [99.95, 99, 99.9, 100], 0.75],
    ['nothing to stay inside with', stay('>= 99.9%'), [], undefined],
    ['milestones by weight', milestones(3, 4), [], 0.75],
    ['milestones without weight', milestones(0, 0), [], undefined],
    ['done', done(true), [], 1],
    ['not done', done(false), [], 0],
    ['a way too long to measure', fromTo('-1e308', '1e308'), [1], undefined],
    ['no measure', none, [3], undefined],
  ]
  for (const [what, measure, values, expected] of cases) {
    it(`${what}: ${expected ?? '–'}`, () => close(progressAfter(measure, values), expected))
  }

  it('knows open and closed ends of a band', () => {
    const inside = (band: string, value: number) => isInside(parseBand(band)!, value)
    assert.deepEqual([inside('>= 4', 4), inside('> 4', 4), inside('<= 4', 4), inside('< 4', 4), inside('4 to 6', 4), inside('4 to 6', 6.1)], [true, false, true, false, true, false])
  })

  it('takes check-ins before `current`, and none from the future', () => {
    const both = readings(fromTo('0', '10'), [['2026-10-05', 2], ['2026-10-12'], ['2026-10-19', 4]], { current: 9 })
    assert.deepEqual(valuesUntil(both, day('2026-10-18')), [2])
    assert.deepEqual(valuesUntil(both, day('2026-10-19')), [2, 4])
    assert.deepEqual(valuesUntil(both, day('2026-10-01')), [9])
    assert.equal(pointsUntil(both, day('2026-10-18')).length, 2)
  })

  describe('whatever the numbers', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0)
    const any = fc.double({ noNaN: true, noDefaultInfinity: true })
    const scale = (b: number, t: number, value: number) => progressAfter(numbers(b, t), [value])

    it('is 0 at the baseline and 1 at the target', () => {
      fc.assert(fc.property(number, number, (b, t) => {
        fc.pre(b !== t)
        assert.equal(scale(b, t, b), 0)
        assert.equal(scale(b, t, t), 1)
      }))
    })

    it('is the same for a falling target as for its mirror image that rises', () => {
      fc.assert(fc.property(number, number, number, (b, t, v) => assert.equal(scale(b, t, v), scale(-b, -t, -v))))
    })

    it('does not get less by coming closer to the target', () => {
      fc.assert(fc.property(number, number, number, number, (b, t, v, w) => {
        fc.pre(b < t && v <= w)
        const [less, more] = [scale(b, t, v), scale(b, t, w)]
        fc.pre(less !== undefined && more !== undefined)
        assert.ok(less <= more)
        assert.ok(scale(-b, -t, -v)! <= scale(-b, -t, -w)!)
      }))
    })

    it('is finite or unknown, never divided by zero', () => {
      fc.assert(fc.property(any, any, any, (b, t, v) => {
        const progress = scale(b, t, v)
        assert.ok(progress === undefined || Number.isFinite(progress))
        assert.equal(scale(b, b, v), undefined)
      }))
    })

    it('is finite and rises with levels too', () => {
      const marks = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 4 }).map((values) => values.sort((a, b) => a - b).map(String))
      fc.assert(fc.property(marks, number, number, fc.boolean(), ([b, low, middle, high], v, w, falls) => {
        fc.pre(v <= w)
        const measure = falls ? levels({ 0.3: middle!, 0.7: low!, 1.0: b! }, high) : levels({ 0.3: low!, 0.7: middle!, 1.0: high! }, b)
        const [less, more] = falls ? [w, v] : [v, w]
        assert.ok(progressAfter(measure, [less])! <= progressAfter(measure, [more])!)
      }))
    })
  })
})

const numbers = (baseline: number, target: number): Measure =>
  ({ kind: 'from-to', baseline: { value: baseline, unit: '', text: '' }, target: { value: target, unit: '', text: '' }, read: 'fields' })

function close(actual: number | undefined, expected: number | undefined) {
  if (actual === undefined || expected === undefined) assert.equal(actual, expected)
  else assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`)
}
