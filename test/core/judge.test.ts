import assert from 'node:assert/strict'
import fc from 'fast-check'
import { judge } from '../../server/src/core/judge/judge.ts'
import type { Measure, Style } from '../../server/src/core/judge/judge.ts'

/** `text` with the part between guillemets marked, and where that part stands once they are gone. */
function marked(text: string): { text: string, start: number, end: number } {
  const start = text.indexOf('«')
  const end = text.indexOf('»') - 1
  return { text: text.replace(/[«»]/g, ''), start, end }
}

describe('judge', () => {
  const verdicts: readonly (readonly [string, Measure, Style])[] = [
    ['Teams that plan three weeks in a row rise from 18% to 40%', 'metric', 'outcome'],
    ['Reduce p95 latency below 200 ms', 'metric', 'outcome'],
    ['99.95 availability.', 'metric', 'outcome'],
    ['MAU increases 5%', 'metric', 'outcome'],
    ['Launch the course with a 90% completion rate', 'metric', 'outcome'],
    ['Ship search v2 and reach 500 weekly users', 'metric', 'outcome'],
    ['Open bug count under 100', 'metric', 'outcome'],
    ['Every service has an owner', 'metric', 'output'],
    ['Test coverage of the core modules at 80%', 'metric', 'output'],
    ['Hire 5 engineers', 'metric', 'output'],
    ['100% of services migrated', 'metric', 'output'],
    ['The API is documented', 'binary', 'output'],
    ['Launch the returns portal by March', 'binary', 'output'],
    ['Hire a VP of Engineering', 'binary', 'output'],
    ['EU region is live', 'binary', 'output'],
    ['Improve customer satisfaction', 'none', 'outcome'],
    ['Better alignment', 'none', 'outcome'],
    ['Increase retention from X to Y', 'none', 'outcome'],
    ['Gitbook integration', 'none', 'output'],
    ['Continue to support the sales team', 'none', 'activity'],
    ['12 customer interviews', 'metric', 'activity'],
    ['Hold a kickoff workshop with the vendor', 'binary', 'activity'],
  ]
  for (const [text, measure, style] of verdicts) {
    it(`takes "${text}" for ${measure}, ${style}`, () => {
      const { measure: saidMeasure, style: saidStyle } = judge(text)
      assert.deepEqual([saidMeasure, saidStyle], [measure, style])
    })
  }

  it('takes numbers in names, versions, levels and dates for no quantity', () => {
    for (const text of ['Ship v2 of the app', 'Fix the P0 bugs', 'Drop Python 2', 'Publish the Q4 report', 'Announce the conference 2027', 'Migrate tier 1 services to Postgres 16', 'Obtain the SOC 2 report']) {
      assert.notEqual(judge(text).measure, 'metric', text)
    }
  })

  it('takes a blacked-out number for a number, and invents no value for it', () => {
    const { measure, quantity } = judge('Increase signups from N0 to N1')
    assert.equal(measure, 'metric')
    assert.equal(quantity, undefined)
  })

  it('points at the whole sentence where no single word tells', () => {
    const reason = judge('First sync').reasons.find(({ about }) => about === 'style')!
    assert.deepEqual([reason.code, reason.span], ['sentence', { start: 0, end: 10 }])
    assert.match(reason.says, /^this reads like/)
  })

  it('points at the words that gave a verdict away', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['«Launch» the returns portal', 'style', 'deliverable-verb'],
      ['«Roll out» single sign-on to everyone', 'style', 'deliverable-verb'],
      ['The API is «documented»', 'style', 'finished-state'],
      ['The new rota is «in place»', 'style', 'finished-state'],
      ['«Support» the sales team', 'style', 'effort'],
      ['«Improve» retention', 'measure', 'direction-only'],
      ['Reduce churn by «TBD»%', 'measure', 'placeholder'],
    ]
    for (const [source, about, code] of cases) {
      const { text, start, end } = marked(source)
      const reason = judge(text).reasons.find((one) => one.about === about)
      assert.deepEqual([reason?.code, reason?.span], [code, { start, end }], text)
      assert.ok(reason!.says.includes(text.slice(start, end)), reason!.says)
    }
  })

  it('reads the quantity', () => {
    const read = (text: string): unknown => {
      const { quantity } = judge(text)
      return quantity && [quantity.kind, quantity.baseline?.value, quantity.target?.value, quantity.target?.unit, quantity.direction, quantity.metric]
    }
    assert.deepEqual(read('Teams that plan three weeks in a row rise from 18% to 40%'), ['from-to', 18, 40, '%', 'rise', 'Teams that plan three weeks in a row'])
    assert.deepEqual(read('Cut onboarding time from 10 days to 4 days'), ['from-to', 10, 4, 'days', 'fall', 'onboarding time'])
    assert.deepEqual(read('Reduce p95 latency below 200 ms'), ['below', undefined, 200, 'ms', 'fall', 'p95 latency'])
    assert.deepEqual(read('Increase revenue by 20%'), ['change', undefined, 20, '%', 'rise', 'revenue'])
    assert.deepEqual(read('Keep churn under 2%'), ['below', undefined, 2, '%', 'stay', 'churn'])
    assert.deepEqual(read('Raise NPS to 40'), ['reach', undefined, 40, '', 'rise', 'NPS'])
    assert.deepEqual(read('Publish 3 guides'), ['count', undefined, 3, 'guides', undefined, 'guides'])
  })

  it('has spans inside the text, the same answer each time, and survives any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 12 })), (text) => {
      const first = judge(text)
      for (const { span } of first.reasons) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length)
      assert.ok(first.confidence.measure >= 0 && first.confidence.measure <= 1 && first.confidence.style >= 0 && first.confidence.style <= 1)
      assert.deepEqual(judge(text), first)
    }))
  })

  it('reads no further than a long sentence', () => {
    assert.doesNotThrow(() => judge('Increase the rate and '.repeat(50_000)))
  })
})
