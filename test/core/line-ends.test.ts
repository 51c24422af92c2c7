import assert from 'node:assert/strict'
import fc from 'fast-check'
import { columnOf, eolOf, lineEnd, lineEndBefore, lineStart, nextLine } from '../../server/src/core/text/line-ends.ts'
import { lineIndex } from '../../server/src/core/text/lines.ts'

const texts = fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n', 'é', '😀'), { maxLength: 30 }).map((parts) => parts.join(''))

describe('lines of a text as offsets', () => {
  it('begin where the index of lines says', () => {
    fc.assert(fc.property(texts, fc.nat(40), (text, n) => {
      const offset = Math.min(n, text.length)
      if (text[offset - 1] === '\r' && text[offset] === '\n') return // inside a line end
      const { starts } = lineIndex(text)
      const line = starts.findLastIndex((start) => start <= offset)
      assert.equal(lineStart(text, offset), starts[line])
      assert.equal(nextLine(text, offset), starts[line + 1] ?? text.length)
      assert.match(text.slice(starts[line], lineEnd(text, offset)), /^[^\r\n]*$/)
      if (line > 0) assert.equal(lineEndBefore(text, starts[line]!), lineEnd(text, starts[line - 1]!))
    }))
  })
  it('have the end that the text uses first', () => {
    assert.equal(eolOf('a\r\nb\n'), '\r\n')
    assert.equal(eolOf('a\rb'), '\r')
    assert.equal(eolOf('a'), '\n')
  })
  it('count columns without a byte order mark', () => {
    assert.equal(columnOf('\ufeff  a', 3), 2)
    assert.equal(columnOf('\ufeffx\n  a', 5), 2)
  })
})
