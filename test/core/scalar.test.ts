import assert from 'node:assert/strict'
import fc from 'fast-check'
import { sourceOf } from '../../server/src/core/syntax/edit-yaml.ts'
import { parse } from '../../server/src/core/syntax/parse.ts'
import { spanInText } from '../../server/src/core/syntax/scalar.ts'
import type { MapNode, ScalarNode } from '../../server/src/core/syntax/tree.ts'

const valueIn = (text: string): ScalarNode => (parse(text).documents[0]!.root as MapNode).entries[0]!.value as ScalarNode

/** What stands in the file where the given words of the text are. */
function found(text: string, words: string): string {
  const node = valueIn(text)
  const start = node.text.indexOf(words)
  assert.ok(start >= 0, `${words} is not in ${node.text}`)
  const { start: from, end } = spanInText(text, node, { start, end: start + words.length })
  return text.slice(from, end)
}

describe('the place of words in a scalar', () => {
  it('is exact for quotes and escapes', () => {
    assert.equal(found('a: Improve the mood', 'mood'), 'mood')
    assert.equal(found("a: 'It''s a mood'", "It's"), "It''s")
    assert.equal(found("a: 'It''s a mood'", 'mood'), 'mood')
    assert.equal(found('a: "Say \\"so\\" \\u00e9t\\xe9 \\U0001F600 now"', 'now'), 'now')
    assert.equal(found('a: "Say \\"so\\" \\u00e9t\\xe9"', 'été'), '\\u00e9t\\xe9')
    assert.equal(found('a: "\\U0001F600 now"', '😀'), '\\U0001F600')
    assert.equal(found('a: "tab\\there"', 'here'), 'here')
  })

  it('is found in text on several lines', () => {
    assert.equal(found('a: Improve\n  the mood', 'the mood'), 'the mood')
    assert.equal(found('a: Improve\n\n\n  the mood', 'the'), 'the')
    assert.equal(found('a: "Improve  \r\n   the \\\r\n   mood"', 'mood'), 'mood')
    assert.equal(found('a: "Improve\n  \\ the mood"', 'the'), 'the')
    assert.equal(found('a: >-\n  Improve\n  the mood\n\n  of all', 'mood'), 'mood')
    assert.equal(found('a: >-\n  Improve\n  the mood\n\n  of all', 'all'), 'all')
    assert.equal(found('a: |2\n    Improve\n  the mood', 'the mood'), 'the mood')
    assert.equal(found('a: |  # note\r\n  Improve\r\n  the mood', 'mood'), 'mood')
  })

  const blanks = /\s+/g
  const text = fc.array(fc.oneof(fc.constantFrom('reduce', "it's", '"so"', '50%', '\\n', 'é', '🎉', ':', '#'), fc.string({ minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 8 }).map((list) => list.join(' '))

  it('stands for the same words in every one-line style', () => {
    fc.assert(fc.property(text, fc.constantFrom('plain', 'single', 'double'), fc.nat(), fc.nat(), (words, style, a, b) => {
      const source = `a: ${sourceOf(words, { like: { style } as ScalarNode })} # c`
      const node = valueIn(source)
      const [start, end] = [a % (node.text.length + 1), b % (node.text.length + 1)].sort((x, y) => x - y) as [number, number]
      const at = spanInText(source, node, { start, end })
      const quote = node.style === 'double' ? '"' : node.style === 'single' ? "'" : ''
      const piece = source.slice(at.start, at.end)
      assert.equal(quote ? valueIn(`a: ${quote}${piece}${quote}`).text : piece, node.text.slice(start, end))
    }))
  })

  it('never leaves the scalar, however it is written', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n  ', "'", '"', '\\', '|', '>', '-', '\r\n  ', 'é', '\\\n  ', '🎉', '\t', '#') }), fc.constantFrom('', '"', "'", '|\n  ', '>-\n  ', '|2+\n  '), fc.nat(60), fc.nat(60), (words, style, a, b) => {
      const source = `a: ${style}${words}${/^["']/.test(style) ? style : ''}\nb: 1\n`
      const root = parse(source).documents[0]?.root
      for (const { key, value } of root?.kind === 'map' ? root.entries : []) for (const node of [key, value]) {
        if (node.kind !== 'scalar') continue
        const at = spanInText(source, node, { start: Math.min(a, b), end: Math.max(a, b) })
        assert.ok(node.span.start <= at.start && at.start <= at.end && at.end <= node.span.end)
      }
    }))
  })

  it('covers the same words in folded and literal text', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z%'"]{1,6}$/), { minLength: 2, maxLength: 9 }), fc.constantFrom('>-', '|', '>+', ''), fc.constantFrom('\n', '\r\n'), fc.nat(), (words, style, eol, pick) => {
      fc.pre(style !== '' || !/^["'%]/.test(words[0]!))
      const lines = words.map((word, i) => (i % 3 === 2 ? `${word}${eol}  ` : `${word} `)).join('')
      const source = `a: ${style}${style ? `${eol}  ` : ''}${lines.trimEnd()}${eol}`
      const node = valueIn(source)
      const at = pick % words.length
      const start = words.slice(0, at).reduce((sum, word) => sum + word.length + 1, 0)
      const span = spanInText(source, node, { start, end: start + words[at]!.length })
      assert.equal(source.slice(span.start, span.end).replace(blanks, ' '), words[at])
    }))
  })
})
