import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parse, parseAny } from '../../server/src/core/syntax/parse.ts'
import { readPlain } from '../../server/src/core/syntax/plain.ts'

const example = join(import.meta.dirname, '../../examples')
const files = readdirSync(example, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path)).map((path) => readFileSync(join(example, path), 'utf8'))

/** What the quick reader makes of a text is what the library makes of it, to the last span; `undefined` where it leaves the text to the library. */
function check(text: string): boolean {
  const documents = readPlain(text)
  if (!documents) return false
  assert.deepEqual({ documents, problems: [] }, { documents: parseAny(text).documents, problems: parseAny(text).problems }, JSON.stringify(text))
  return true
}

describe('the quick reader', () => {
  it('reads what people write', () => {
    for (const text of [
      'a: 1\nb: two words # comment\n\n# alone\nc: "x: \\"y\\" # z"\nd: \'it\'\'s\'\n', 'a:\n- b\n- c: 1\n  d: 2\n-\n  e: f\nz: [a, "b", {c: d, e: []}]\n', 'a:\n  - b\n  -\n  - c\nd:\ne: {}\n',
      'a: one\n  two\n\n  three\nb: |\n  x\n\n    y\n\nc: >-\n  d\n  e\nf: ~\n', 'a: 0x1f\nb: -1.50\nc: 1e3\nd: .inf\ne: True\nf: 007\ng: 2026-10-12\nh: -5%\n0.3: k\n',
      'a: 1\n---\nb: 2\n# between\n---\nc: 3\n\n', '---\na: 1\n', 'a: x\r\nb:\r\n  - y\r\n', 'a: \u2019\ud83d\ude00\n  \u00a0b\nc: d', '__proto__: 1\nconstructor: 2\n',
    ]) assert.ok(check(text), JSON.stringify(text))
    for (const text of files) check(text)
    assert.ok(files.filter(check).length > files.length / 2)
  })
  it('leaves what it does not know for certain to the library', () => {
    for (const text of ['', '# only a comment\n', 'a\n', '- a: 1\n b: 2\n', 'a: b: c\n', 'a: 1\na: 2\n', 'a: "x\n', 'a: [1\n', 'a: &x 1\nb: *x\n', '\ta: 1\n', 'a: !!str 1\n', 'a: |2\n   x\n', '? a\n: b\n', 'a: >5\n', 'a: @b\n', '<<: {}\n', '%YAML 1.2\n---\na: 1\n', 'a: 1\n...\n', 'a: x\n  # y\n  z\n', 'a: {b}\n']) {
      assert.equal(check(text), false, JSON.stringify(text))
    }
  })
  it('agrees with the library on any file that somebody is typing in', () => {
    const pieces = [' ', '  ', '\n', ':', ': ', '- ', '#', ' # c', '"', "'", '{', '}', '[', ']', ',', '|\n', '>-\n', '~', '1', '.5', '\\', '&', '*', '!', '?', '@', '%', '---\n', '...\n', '<<: ', '\r\n', '\u00a0', '\u2028', 'a: b\n', '- a\n', '    x: y\n', '  # note\n', 'k: |\n    t\n']
    const start = fc.constantFrom(...files).chain((text) => {
      const lines = text.split('\n')
      return fc.nat(lines.length - 1).map((from) => lines.slice(from, from + 12).join('\n'))
    })
    const edits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(3), add: fc.constantFrom('', ...pieces) }), { maxLength: 4 })
    fc.assert(fc.property(start, edits, (text, changes) => {
      let edited = text
      for (const { at, drop, add } of changes) {
        const offset = Math.floor(at * edited.length)
        edited = edited.slice(0, offset) + add + edited.slice(offset + drop)
      }
      check(edited)
    }), { numRuns: 1000 })
  })
  it('has no limit that the library does not have', () => {
    for (const text of ['a: ['.padEnd(300, '[') + ''.padEnd(296, ']'), Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')]) {
      assert.deepEqual(parse(text), parseAny(text))
    }
  })
})
