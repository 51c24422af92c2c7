import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { lineAt, lineIndex, offsetAt, positionAt, withLineFeeds } from '../../server/src/core/text/lines.ts'
import { nearest } from '../../server/src/core/text/nearest.ts'

const text = fc.array(fc.constantFrom('a', 'é', '🚀', '\n', '\r\n', '\r', '\ufeff', ' ', 'עב', '\u2028'), { maxLength: 30 }).map((parts) => parts.join(''))

describe('places in a text', () => {
  it('go to line and character and back', () => fc.assert(fc.property(text, (source) => {
    const lines = lineIndex(source)
    // Between the two characters of one line end there is no place.
    for (let offset = 0; offset <= source.length; offset++) if (source.slice(offset - 1, offset + 1) !== '\r\n') assert.equal(offsetAt(lines, positionAt(lines, offset)), offset)
  })))
  it('count lines as editors do', () => fc.assert(fc.property(text, (source) => {
    const pieces = source.split(/\r\n|\r|\n/)
    const lines = lineIndex(source)
    assert.equal(lines.starts.length, pieces.length)
    pieces.forEach((piece, line) => assert.equal(source.slice(lines.starts[line], lines.starts[line]! + piece.length), piece))
  })))
  it('beyond the end are taken back to it', () => {
    const lines = lineIndex('ab\ncd')
    assert.equal(offsetAt(lines, { line: 0, character: 99 }), 2)
    assert.equal(offsetAt(lineIndex('ab\r\ncd'), { line: 0, character: 3 }), 2)
    assert.equal(offsetAt(lines, { line: 9, character: 0 }), 5)
    assert.equal(offsetAt(lines, { line: -1, character: 4 }), 0)
    assert.deepEqual(positionAt(lines, 99), { line: 1, character: 2 })
    assert.equal(lineAt(lines, 3), 1)
  })
  it('stay where they are when lone carriage returns become line feeds', () => fc.assert(fc.property(text, (source) => {
    const plain = withLineFeeds(source)
    assert.equal(plain.length, source.length)
    assert.deepEqual(lineIndex(plain).starts, lineIndex(source).starts)
    assert.doesNotMatch(plain, /\r(?!\n)/)
  })))
})

describe('edits', () => {
  it('are made against the text as it was, in any order', () => {
    const edits = [{ span: { start: 5, end: 6 }, text: 'F' }, { span: { start: 0, end: 1 }, text: 'A' }, { span: { start: 3, end: 3 }, text: '-' }, { span: { start: 3, end: 3 }, text: '+' }]
    assert.equal(applyEdits('abcdef', edits), 'Abc-+deF')
  })
  it('refuse to overlap', () => assert.throws(() => applyEdits('abc', [{ span: { start: 0, end: 2 }, text: '' }, { span: { start: 1, end: 3 }, text: '' }]), /Overlapping/))
})

describe('the nearest words', () => {
  it('are few, near, and best first', () => {
    assert.deepEqual(nearest('titel', ['title', 'tile', 'target', 'tags']), ['tile', 'title'])
    assert.deepEqual(nearest('daily-habits', ['daily-habit', 'weekly-habits', 'other']), ['daily-habit', 'weekly-habits'])
    assert.deepEqual(nearest('xyz', ['abc']), [])
  })
})
