import assert from 'node:assert/strict'
import { createHolding } from '../../client/src/holding.ts'

const vague = { code: 'vague-words', message: '“Better” means something else to each reader.' }
const broken = { code: 'broken-link', message: '`company` has no objective `lov`.' }

describe('findings while somebody types', () => {
  it('are all shown in a file that is only read', () => {
    const { show, paused } = createHolding()
    assert.deepEqual(show('a', [vague, broken]), [vague, broken])
    assert.equal(paused('a'), false)
  })
  it('wait for a pause when they are new, and stay when they were there before', () => {
    const { show, typed, paused } = createHolding()
    show('a', [vague])
    typed('a')
    assert.deepEqual(show('a', [broken, vague]), [vague])
    typed('a')
    assert.deepEqual(show('a', [broken, vague]), [vague])
    assert.equal(paused('a'), true)
    assert.deepEqual(show('a', [broken, vague]), [broken, vague])
    assert.equal(paused('a'), false)
  })
  it('go at once when they are mended, and count as new when they come back', () => {
    const { show, typed, paused } = createHolding()
    show('a', [vague])
    typed('a')
    assert.deepEqual(show('a', []), [])
    assert.deepEqual(show('a', [vague]), [])
    assert.equal(paused('a'), true)
  })
  it('are counted: a second one of the same words is new', () => {
    const { show, typed } = createHolding()
    show('a', [vague])
    typed('a')
    assert.equal(show('a', [vague, { ...vague }]).length, 1)
  })
  it('of other files are not held back', () => {
    const { show, typed } = createHolding()
    show('a', [])
    show('b', [])
    typed('a')
    assert.deepEqual(show('b', [broken]), [broken])
  })
  it('are all shown when the file is opened again', () => {
    const { show, typed, forget } = createHolding()
    show('a', [])
    typed('a')
    forget('a')
    assert.deepEqual(show('a', [broken]), [broken])
  })
})
