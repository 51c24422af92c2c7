import assert from 'node:assert/strict'
import fc from 'fast-check'
import { formatQuantity, normalUnit, parseBand, parseQuantity, sameUnit } from '../../server/src/core/model/quantity.ts'

const read = (text: string): [number, string] | undefined => {
  const quantity = parseQuantity(text)
  return quantity && [quantity.value, quantity.unit]
}

describe('parseQuantity', () => {
  const amounts: readonly (readonly [string, number, string])[] = [
    ['35%', 35, '%'], ['40 percent', 40, '%'], ['3,5 %', 3.5, '%'], ['2 pp', 2, 'pp'], ['2 percentage points', 2, 'pp'], ['3 %-points', 3, 'pp'],
    ['$1.2M', 1_200_000, '$'], ['$1.2m', 1_200_000, '$'], ['€40k', 40_000, '€'], ['40k €', 40_000, '€'], ['-$5', -5, '$'], ['US$ 3', 3, '$'], ['1.5 million users', 1_500_000, 'users'],
    ['1,000', 1000, ''], ['1 000 000', 1_000_000, ''], ['1.000,5', 1000.5, ''], ['.65', 0.65, ''], ['1e3', 1000, ''], ['-5%', -5, '%'], ['−5%', -5, '%'],
    ['40 ms', 40, 'ms'], ['30 sec', 30, 's'], ['1 day', 1, 'days'], ['3 days', 3, 'days'], ['5 m', 5, 'm'],
    ['4.5/5', 4.5, '/5'], ['4.5 out of 5', 4.5, '/5'], ['7:1', 7, ':1'], ['1:3.7', 3.7, '1:'], ['2x', 2, 'x'],
    ['12 teams', 12, 'teams'], ['1 team', 1, 'teams'], ['1 person', 1, 'people'], ['3 companies', 3, 'companies'], ['1 company', 1, 'companies'], ['NPS 40', 40, 'nps'], ['40 NPS', 40, 'nps'],
    ['5 constructor', 5, 'constructors'], ['constructor 5', 5, 'constructor'],
  ]
  for (const [text, value, unit] of amounts) it(`reads ${text}`, () => assert.deepEqual(read(text), [value, unit]))

  for (const text of ['', '  ', 'soon', '1e999', '-1e999', '9'.repeat(400), '2026-10-02', '1.2.3', '45%-50%', 'from 18% to 40%', '5 of the 7 teams that we met in the spring of last year', 'NaN', 'Infinity', '$', '--5']) {
    it(`reads no amount in ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(parseQuantity(text), undefined))
  }

  it('takes a number as it is, unless it is not finite', () => {
    assert.deepEqual(parseQuantity(0.5), { value: 0.5, unit: '', text: '0.5' })
    assert.equal(parseQuantity(Infinity), undefined)
    assert.equal(parseQuantity(NaN), undefined)
  })

  it('reads thousands by the language', () => {
    assert.equal(parseQuantity('1.000')?.value, 1)
    assert.equal(parseQuantity('1.000', { decimalComma: true })?.value, 1000)
    assert.equal(parseQuantity('1,000', { decimalComma: true })?.value, 1)
    assert.equal(parseQuantity('1.234.567')?.value, 1_234_567)
  })

  it('gives a finite value or nothing, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Number.isFinite(parseQuantity(text)?.value ?? 0)))
    fc.assert(fc.property(fc.stringMatching(/^[-$€\d.,:/ %kKMxa-z]{0,30}$/), (text) => Number.isFinite(parseQuantity(text)?.value ?? 0)))
  })

  it('reads back what it formats', () => {
    const models = ['45%', '$1.2M', '4.5/5', '12 teams', 'NPS 40', '40 ms', '1,000', '€40k', '7:1'] as const
    fc.assert(fc.property(fc.constantFrom(...models), fc.integer({ min: -5000, max: 5000 }), (model, tenths) => {
      const like = parseQuantity(model)!
      const scale = like.value >= 10_000 ? 1000 : 1
      const value = (tenths / 10) * scale
      const again = parseQuantity(formatQuantity(value, like))
      assert.ok(again, `${value} like ${model}: ${formatQuantity(value, like)}`)
      assert.ok(Math.abs(again.value - value) <= Math.abs(like.value) / 10 + 1e-9, `${value} like ${model}: ${again.text}`)
      assert.equal(again.unit, like.unit)
    }))
  })
})

describe('formatQuantity', () => {
  it('takes short units for no plurals', () => assert.equal(formatQuantity(1, parseQuantity('40 ms')!), '1 ms'))
  const cases: readonly (readonly [number, string, string])[] = [
    [34, '45%', '34%'], [34.5, '45%', '34.5%'], [900_000, '$1.2M', '$0.9M'], [4.2, '4.5/5', '4.2/5'], [1, '12 teams', '1 team'], [5, '1 team', '5 teams'],
    [40, 'NPS 50', 'NPS 40'], [12_345, '1,000', '12,345'], [-3, '$5', '-$3'], [3.2, '1:3', '1:3.2'], [0, '3 bugs', '0 bugs'], [1, '3 companies', '1 company'],
  ]
  for (const [value, like, text] of cases) it(`writes ${value} like ${like}`, () => assert.equal(formatQuantity(value, parseQuantity(like)!), text))
})

describe('units', () => {
  it('have one spelling', () => {
    assert.equal(normalUnit('Percent'), '%')
    assert.equal(normalUnit('percentage points'), 'pp')
    assert.equal(normalUnit('Sekunden'), 's')
    assert.equal(normalUnit('paying customer'), 'paying customers')
  })

  it('compare across number and language, and keep percent apart from points', () => {
    assert.ok(sameUnit('team', 'teams'))
    assert.ok(sameUnit('days', 'Tage'))
    assert.ok(!sameUnit('%', 'percentage points'))
    assert.ok(sameUnit(parseQuantity('5')!, parseQuantity('12 teams')!), 'a bare number takes over the other unit')
  })
})

describe('parseBand', () => {
  const ends = (text: string): unknown => {
    const band = parseBand(text)
    return band && [band.low?.value, band.high?.value, band.lowOpen ?? false, band.highOpen ?? false, (band.low ?? band.high)!.unit]
  }
  const bands: readonly (readonly [string, unknown])[] = [
    ['>= 99.9%', [99.9, undefined, false, false, '%']], ['< 200 ms', [undefined, 200, false, true, 'ms']], ['4% to 6%', [4, 6, false, false, '%']], ['4–6%', [4, 6, false, false, '%']],
    ['4-6%', [4, 6, false, false, '%']], ['between 4 and 6 days', [4, 6, false, false, 'days']], ['at most 3', [undefined, 3, false, false, '']], ['more than $5k', [5000, undefined, true, false, '$']],
    ['5+', [5, undefined, false, false, '']], ['3 or fewer', [undefined, 3, false, false, '']], ['-5 to 5', [-5, 5, false, false, '']], ['unter 5 %', [undefined, 5, false, true, '%']],
  ]
  for (const [text, want] of bands) it(`reads ${text}`, () => assert.deepEqual(ends(text), want))
  for (const text of ['99.9%', '6% to 4%', 'stable', '4 days to 6 weeks', '']) it(`reads no band in ${JSON.stringify(text)}`, () => assert.equal(parseBand(text), undefined))
})
