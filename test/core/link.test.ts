import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isId, MAX_ID, parseLink, slug } from '../../server/src/core/model/link.ts'

describe('links', () => {
  it('name an objective, and perhaps a team, a cycle and a key result', () => {
    const parts = (text: string) => {
      const link = parseLink(text)
      return link && [link.team, link.cycle, link.objective, link.keyResult]
    }
    assert.deepEqual(parts('daily-habit'), [undefined, undefined, 'daily-habit', undefined])
    assert.deepEqual(parts('daily-habit.second-week'), [undefined, undefined, 'daily-habit', 'second-week'])
    assert.deepEqual(parts('company/loved-product'), ['company', undefined, 'loved-product', undefined])
    assert.deepEqual(parts('company@2026-Q4/loved-product.nps'), ['company', '2026-Q4', 'loved-product', 'nps'])
    for (const none of ['', 'Company/x', 'a/b/c', 'a b', '@2026/x', 'a@/x', 'a/', '/a', 'a.', 'a..b', 'a.b.c', 'a/b.']) assert.equal(parseLink(none), undefined, none)
  })
  it('know where their parts stand', () => {
    const text = 'company@2026-Q4/loved-product.nps'
    const { spans } = parseLink(text)!
    const at = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end)
    assert.deepEqual([at(spans.team), at(spans.cycle), at(spans.objective), at(spans.keyResult)], ['company', '2026-Q4', 'loved-product', 'nps'])
  })
})

describe('slugs', () => {
  it('are the words of a title', () => {
    assert.equal(slug('Planning the week becomes a habit'), 'planning-the-week-becomes-a-habit')
    assert.equal(slug('Größere Städte, weniger Straßen'), 'grossere-stadte-weniger-strassen')
    assert.equal(slug("Customers don't wait"), 'customers-dont-wait')
    assert.equal(slug('  '), '')
  })
  it('exist for every title, fit into an id, and stay the same', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (title) => {
      const made = slug(title)
      assert.equal(made, slug(title))
      assert.ok(title.trim() === '' ? made === '' : isId(made) && made.length <= MAX_ID, made)
    }))
    assert.notEqual(slug('顧客'), slug('品質'))
  })
})
