import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { judge } from '../../server/src/core/judge/judge.ts'
import type { Language, Measure, Style } from '../../server/src/core/judge/judge.ts'

interface Labelled { readonly kr: string, readonly measure: Measure, readonly style: Style }
type Row = Labelled & { readonly said: { readonly measure: Measure, readonly style: Style } }

function judged(name: string): readonly Row[] {
  const file = new URL(`../corpus/${name}.jsonl`, import.meta.url)
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Labelled).map((row) => ({ ...row, said: judge(row.kr) }))
}

/** Of what was flagged, the share that is right; of what should be, the share that was flagged. */
function flags(rows: readonly Row[], flagged: (labels: { measure: Measure, style: Style }) => boolean): { precision: number, recall: number } {
  const both = rows.filter((row) => flagged(row) && flagged(row.said)).length
  return { precision: both / rows.filter((row) => flagged(row.said)).length, recall: both / rows.filter(flagged).length }
}

/** Agreement beyond chance (Cohen). */
function kappa(rows: readonly Row[], key: 'measure' | 'style'): number {
  const share = (count: number): number => count / rows.length
  const values = new Set(rows.map((row) => row[key]))
  const agree = share(rows.filter((row) => row[key] === row.said[key]).length)
  const chance = [...values].reduce((sum, value) => sum + share(rows.filter((row) => row[key] === value).length) * share(rows.filter((row) => row.said[key] === value).length), 0)
  return (agree - chance) / (1 - chance)
}

describe('the judge on sentences it has not learned from', () => {
  const rows = judged('sentences')
  const atLeast = (value: number, bar: number): void => assert.ok(value >= bar, `${value.toFixed(3)} is below ${bar}`)

  it('has enough of them', () => assert.ok(rows.length >= 200))
  it('tells results from tasks', () => {
    const { precision, recall } = flags(rows, ({ style }) => style !== 'outcome')
    atLeast(precision, 0.95)
    atLeast(recall, 0.94)
  })
  it('tells the measurable from the rest', () => {
    const { precision, recall } = flags(rows, ({ measure }) => measure === 'none')
    atLeast(precision, 0.9)
    atLeast(recall, 0.9)
  })
  it('agrees with the labels', () => {
    atLeast(kappa(rows, 'measure'), 0.9)
    atLeast(kappa(rows, 'style'), 0.9)
  })
})

describe('the judge in other languages', () => {
  for (const language of ['de', 'fr', 'es', 'pt'] as const satisfies readonly Language[]) {
    it(`reads ${language}`, () => {
      const wrong = judged(`sentences.${language}`).filter(({ measure, style, said }) => said.measure !== measure || said.style !== style)
      assert.deepEqual(wrong.map(({ kr }) => kr), [])
    })
  }

  it('takes a comma for a decimal point and reads both ends of a change', () => {
    const ends = (text: string): unknown => {
      const { quantity } = judge(text)
      return [quantity?.kind, quantity?.baseline?.value, quantity?.target?.value, quantity?.target?.unit]
    }
    assert.deepEqual(ends('Die Kundenzufriedenheit steigt von 7,8 auf 8,5'), ['from-to', 7.8, 8.5, ''])
    assert.deepEqual(ends('Le taux de rétention passe de 18 % à 40 %'), ['from-to', 18, 40, '%'])
    assert.deepEqual(ends('La tasa de retención pasa del 18 % al 40 %'), ['from-to', 18, 40, '%'])
    assert.deepEqual(ends('A taxa de retenção passa de 18% para 40%'), ['from-to', 18, 40, '%'])
    assert.deepEqual(ends('Umsatz auf 1.250.000 € steigern'), ['reach', undefined, 1_250_000, '€'])
  })

  it('tells a short German title by its objective', () => {
    assert.equal(judge('Portal', { objective: 'Unsere Kunden finden alles, was sie brauchen' }).language, 'de')
  })

  it('says nothing about style in a language it cannot read, and takes what numbers alone can tell', () => {
    for (const text of ['Verhoog de klanttevredenheid van 7 naar 8', 'Aumentare la retention dal 18% al 40%', 'Увеличить выручку на 20%', '顧客満足度を80%に上げる', 'Lanceer het nieuwe portaal', 'Zwiększyć sprzedaż o 20%']) {
      const { language, confidence } = judge(text)
      assert.deepEqual([language, confidence.style], ['other', 0], text)
    }
    assert.deepEqual([judge('Увеличить выручку на 20%').measure, judge('Aumentare la retention dal 18% al 40%').quantity?.baseline?.value], ['metric', 18])
  })
})
