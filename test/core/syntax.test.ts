import assert from 'node:assert/strict'
import fc from 'fast-check'
import { asScalar, deref, entriesOf, entryAt, scalarAt } from '../../server/src/core/syntax/lookup.ts'
import { commentsOf } from '../../server/src/core/syntax/comments.ts'
import { parse } from '../../server/src/core/syntax/parse.ts'
import type { MapNode, Node } from '../../server/src/core/syntax/tree.ts'

const root = (text: string): MapNode => deref(parse(text).documents[0]!.root!) as MapNode
const value = (text: string, key: string): Node => entriesOf(root(text)).get(key)!.value
const texts = (text: string) => Object.fromEntries([...entriesOf(root(text))].map(([key, entry]) => [key, asScalar(entry.value)?.text]))

describe('reading YAML', () => {
  it('keeps what a person wrote', () => {
    assert.deepEqual(texts('a: 007\nb: 2026-10\nc: "q\\n1"\nd: \'it\'\'s\'\ne: 1e3\nf: yes\ng: 0x1F\n'), { a: '007', b: '2026-10', c: 'q\n1', d: 'it’s'.replace('’', "'"), e: '1e3', f: 'yes', g: '0x1F' })
  })
  it('knows where each value stands, without blanks and line ends', () => {
    const text = 'a:   plain text   # comment\nb: "quoted"\nc: |\n  block\n  text\n\nd: [x,  y]\ne:\n  - one\n  - two\n'
    const slice = (key: string) => { const { span } = value(text, key); return text.slice(span.start, span.end) }
    assert.deepEqual(['a', 'b', 'c', 'd', 'e'].map(slice), ['plain text', '"quoted"', '|\n  block\n  text', '[x,  y]', '- one\n  - two'])
  })
  it('takes every kind of line end, and a byte order mark', () => {
    for (const end of ['\n', '\r\n', '\r']) assert.deepEqual(texts(`\ufeffa: x${end}b: y # c${end}`), { a: 'x', b: 'y' })
    assert.deepEqual(commentsOf('a: x # one\r# two\r\nb: "# no"\n').map(({ text, alone }) => [text, alone]), [['# one', false], ['# two', true]])
  })
  it('follows aliases and merges, own keys first', () => {
    assert.deepEqual(texts('x: &x { a: 1, b: 2 }\ny: &y { b: 3, c: 4 }\n<<: [*x, *y]\na: 0\n'), { x: undefined, y: undefined, a: '0', b: '2', c: '4' })
    assert.equal(asScalar(value('a: &a hello\nb: *a\n', 'b'))?.text, 'hello')
    assert.deepEqual(parse('b: *a\n').problems.map(({ code }) => code), ['unknown-anchor'])
  })
  it('reads several documents', () => assert.equal(parse('a: 1\n---\nb: 2\n---\n').documents.filter((document) => document.root).length, 2))
  it('keeps __proto__ a key like any other', () => assert.deepEqual(root('__proto__: 1\nconstructor: 2\n').entries.map(({ key }) => key.text), ['__proto__', 'constructor']))
})

describe('recovery', () => {
  it('keeps all but the line with the open quote', () => {
    assert.deepEqual(texts('a: 1\nb: "open\nc: 3\nd: "4"\n'), { a: '1', b: undefined, c: '3', d: '4' })
    assert.deepEqual(texts("a: 1\nb: 'open\nc: 3\n"), { a: '1', b: undefined, c: '3' })
  })
  it('keeps all but a half-typed line', () => {
    const tree = parse('team: growth\nobjectives:\n  - title: Planning\n    own\n    why: Because\n')
    assert.equal(tree.problems.length, 1)
    assert.ok(tree.documents[0]!.root)
  })
  it('reads the upper side of a merge', () => {
    assert.deepEqual(texts('a: 1\n<<<<<<< x\nb: 2\n||||||| base\nb: 0\n=======\nb: 3\n>>>>>>> y\nc: 4\n'), { a: '1', b: '2', c: '4' })
    assert.deepEqual(texts('a: 1\r\n<<<<<<< x\r\nb: 2\r\n=======\r\nb: 3\r\n>>>>>>> y\r\n'), { a: '1', b: '2' })
  })
  it('tells one cause only', () => {
    for (const [text, code] of [['a:\n\t- b\n\t- c\n', 'tab'], ['a: [1, 2\nb: 3\n', 'yaml'], ['a: b: c\nd: e: f\n', 'yaml'], ['a: "x\nb: "y\n', 'open-quote'], ['a: 1\na: 2\n', 'duplicate-key']] as const) {
      assert.deepEqual(parse(text).problems.map((problem) => problem.code), [code], text)
    }
  })
})

describe('looking up', () => {
  const text = 'a: 1\nb:\n  - c: 2\n    d: { e: 3 }\n'
  it('finds every key and value where it begins', () => {
    const tree = parse(text)
    for (const key of ['a', 'b', 'c', 'd', 'e']) assert.equal(entryAt(tree, text.indexOf(`${key}:`))?.entry.key.text, key)
    assert.deepEqual(['1', '2', '3'].map((one) => scalarAt(tree, text.indexOf(one))?.flow), [false, false, true])
    assert.equal(entryAt(tree, 2), undefined)
  })
  it('holds spans inside their parents', () => fc.assert(fc.property(fc.array(fc.constantFrom('a: ', 'b', '- ', '\n', '\n  ', '{', '}', '[', ']', ', ', '"', '# c', '&x ', '*x', '|\n'), { maxLength: 25 }), (parts) => {
    const source = parts.join('')
    const visit = (node: Node, outer: { start: number; end: number }) => {
      assert.ok(outer.start <= node.span.start && node.span.end <= outer.end, `${JSON.stringify(source)}: ${node.span.start}–${node.span.end}`)
      if (node.kind === 'map') for (const entry of node.entries) { visit(entry.key, node.span); visit(entry.value, node.span) }
      if (node.kind === 'seq') for (const item of node.items) visit(item, node.span)
    }
    for (const { root } of parse(source).documents) if (root) visit(root, { start: 0, end: source.length })
  }), { numRuns: 500 }))
})
