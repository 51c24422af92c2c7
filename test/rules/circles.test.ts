import assert from 'node:assert/strict'
import * as check from '../support/check.ts'

const ring = (...links: string[]) => `
team: growth
cycle: 2026-Q4
objectives:
${links.map((link, i) => `  - id: ${'abcdefgh'[i]}\n    title: Objective ${i}\n${link ? `    ${link}\n` : ''}`).join('')}`

describe('alignment-loop', () => {
  const says = (...links: string[]) => check.messages('alignment-loop', ring(...links))
  it('is one finding for the circle, with its way', () => {
    assert.deepEqual(says('supports: b', 'supports: c', 'supports: a'), ['These objectives support each other in a circle: `a` → `b` → `c` → `a`. Remove the link that points down, so that one of them comes first.'])
  })
  it('finds circles that others lead into', () => assert.equal(says('supports: b', 'supports: c', 'supports: b').length, 1))
  it('finds two circles', () => assert.equal(says('supports: b', 'supports: a', 'supports: d', 'supports: c').length, 2))
  it('knows an objective that supports itself', () => {
    assert.match(says('supports: a')[0]!, /supports itself/)
    assert.match(says('key_results: [{ id: one, title: One, supports: a }]')[0]!, /supports itself/)
    assert.deepEqual(says('key_results: [{ id: one, title: One, supports: a.two }, { id: two, title: Two }]'), [])
  })
  it('goes over key results', () => assert.equal(says('key_results: [{ id: one, title: One, supports: b }]', 'supports: a.one').length, 1))
  it('keeps still where ways only meet', () => assert.deepEqual(says('supports: [b, c]', 'supports: d', 'supports: d', ''), []))
  it('ends on a long chain', () => {
    const many = Array.from({ length: 150 }, (_, i) => `  - { id: o${i}, title: T${i}, supports: o${(i + 1) % 150} }\n`).join('')
    assert.equal(check.messages('alignment-loop', `team: growth\ncycle: 2026-Q4\nobjectives:\n${many}`).length, 1)
  })
})

describe('dependency-loop', () => {
  const says = (...links: string[]) => check.messages('dependency-loop', ring(...links))
  it('is one finding for the circle', () => assert.match(says('depends_on: { on: b, need: it }', 'depends_on: a')[0]!, /wait for each other.*`a` → `b` → `a`/))
  it('does not mix support and dependence', () => assert.deepEqual(says('depends_on: b', 'supports: a'), []))
  it('lets a key result wait for its neighbour', () =>
    assert.deepEqual(says('key_results: [{ id: one, title: One, depends_on: a.two }, { id: two, title: Two }]'), []))
})
