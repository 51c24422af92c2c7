import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse as parseYaml, parseAllDocuments } from 'yaml'
import { appendItem, insertFields, itemToFields, removeField, removeItems, replaceScalar, replaceValue, snippetEdit, sourceOf } from '../../server/src/core/syntax/edit-yaml.ts'
import { deref } from '../../server/src/core/syntax/lookup.ts'
import { parse } from '../../server/src/core/syntax/parse.ts'
import type { MapNode, Node, ScalarNode, SeqNode } from '../../server/src/core/syntax/tree.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'

const ORDER = ['id', 'title', 'owner', 'baseline', 'target', 'source', 'tags', 'check_ins']

const rootOf = (text: string): Node => deref(parse(text).documents[0]!.root!)!
const mapIn = (text: string): MapNode => rootOf(text) as MapNode
const entry = (map: MapNode, key: string) => map.entries.find((each) => each.key.text === key)!

/** Values as people write them, for a field whose lines begin `indent` blanks in. */
const block = (indent: string) => fc.constantFrom(
  'Plain words', '"quoted: words"', "'single # quoted'", '31%', '2026-10-19', '[a, b]', '{ a: 1, b: 2 }',
  `>-\n${indent}  folded\n${indent}  words`, `|\n${indent}  kept\n\n${indent}  lines`, `\n${indent}  - one\n${indent}  - two`, `\n${indent}- one`, `plain\n${indent}  on two lines`, '',
)
const comment = fc.constantFrom('', '', '   ', ' # why', '\t')

/** A list with one item of fields, in any order, with comments, empty lines, and any line ends. */
const listItem = fc.record({ indent: fc.constantFrom('', '  ', '    '), keys: fc.subarray(ORDER, { minLength: 1 }), shuffle: fc.integer({ min: 0, max: 7 }), eol: fc.constantFrom('\n', '\r\n'), end: fc.boolean() })
  .chain(({ indent, keys, shuffle, eol, end }) => {
    const turned = [...keys.slice(shuffle % keys.length), ...keys.slice(0, shuffle % keys.length)]
    return fc.tuple(...turned.map(() => fc.tuple(block(`${indent}  `), comment, fc.constantFrom('', '', '\n', `\n${indent}  # alone`)))).map((values) => {
      const lines = turned.map((key, i) => {
        const [value, tail, gap] = values[i]!
        const space = value === '' || value.startsWith('\n') ? '' : ' '
        // A comment behind the first line of a block text would be its text; behind "key:" it is one.
        const written = value.includes('\n') && !value.startsWith('\n') ? value : value.startsWith('\n') ? `${tail}${value}` : `${value}${tail}`
        return `${indent}${i === 0 ? '- ' : '  '}${key}:${space}${written}${i + 1 < turned.length ? gap : ''}`
      })
      return { text: `list:\n${lines.join('\n')}${end ? '\n' : ''}${end ? 'after: it\n' : ''}`.replaceAll('\n', eol), keys: turned }
    })
  })

const itemOf = (text: string): MapNode => deref((entry(mapIn(text), 'list').value as SeqNode).items[0]!) as MapNode

const words = fc.oneof(
  fc.string(), fc.string({ unit: 'grapheme' }),
  fc.constantFrom('a: b', 'a #b', '- a', '[x', 'null', '~', 'true', "it's", '"', '\\', '>= 99.9%', '{', ' a', 'a ', '#', ':', 'a:', '-5', '---', '%', '@x', '`', 'é🎉', 'a,b', 'a}', '', '!x', '&x', '*x'),
)

describe('edits on YAML', () => {
  it('write any one-line text so that it reads as the same text', () => {
    fc.assert(fc.property(words, fc.boolean(), fc.constantFrom('plain', 'single', 'double'), (text, flow, style) => {
      const source = sourceOf(text, { flow, like: { style } as ScalarNode })
      const scalar = (mapIn(flow ? `{ a: ${source}, b: 1 }` : `a: ${source}\nb: 1`)).entries[0]!.value as ScalarNode
      assert.equal(scalar.text, text)
    }))
  })

  it('put fields in their place and change nothing else', () => {
    fc.assert(fc.property(listItem, fc.subarray(['owner', 'baseline', 'source'], { minLength: 1 }), ({ text, keys }, wanted) => {
      const added = wanted.filter((key) => !keys.includes(key))
      const before = parseYaml(text)
      const edits = insertFields(text, itemOf(text), added.map((key) => [key, `new-${key}`]), ORDER)
      for (const edit of edits) assert.equal(edit.span.start, edit.span.end)
      const after = applyEdits(text, edits)
      const fields = Object.fromEntries(added.map((key) => [key, `new-${key}`]))
      assert.deepEqual(parseYaml(after), { ...before, list: [{ ...before.list[0], ...fields }] })
      assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(text))
      const order = itemOf(after).entries.map(({ key }) => key.text)
      for (const key of added) {
        const at = order.indexOf(key)
        const earlier = keys.filter((each) => ORDER.indexOf(each) < ORDER.indexOf(key))
        if (earlier.length === 0) assert.ok(keys.every((each) => order.indexOf(each) > at))
        else assert.ok(earlier.some((each) => order.indexOf(each) < at))
      }
    }))
  })

  it('put fields into maps in braces', () => {
    const add = (text: string) => applyEdits(text, insertFields(text, mapIn(text).entries[0]!.value as MapNode, [['baseline', '31%'], ['id', 'x']], ORDER))
    assert.equal(add('a: { title: T, target: 45% } # c'), 'a: { id: x, title: T, baseline: 31%, target: 45% } # c')
    assert.equal(add('a: {}'), 'a: { id: x, baseline: 31% }')
    assert.equal(add('a: {\n  title: T,\n}'), 'a: {\n  id: x, title: T, baseline: 31%,\n}')
  })

  it('take a field out, with its line', () => {
    fc.assert(fc.property(listItem, fc.nat(), ({ text, keys }, pick) => {
      fc.pre(keys.length > 1)
      const key = keys[pick % keys.length]!
      const before = parseYaml(text)
      const map = itemOf(text)
      const after = parseYaml(applyEdits(text, [removeField(text, map, entry(map, key))]))
      const { [key]: _gone, ...rest } = before.list[0]
      assert.deepEqual(after, { ...before, list: [rest] })
    }))
    const flow = 'a: { b: 1, c: 2, d: 3 }'
    const take = (key: string) => {
      const map = mapIn(flow).entries[0]!.value as MapNode
      return applyEdits(flow, [removeField(flow, map, entry(map, key))])
    }
    assert.deepEqual([take('b'), take('c'), take('d')], ['a: { c: 2, d: 3 }', 'a: { b: 1, d: 3 }', 'a: { b: 1, c: 2 }'])
  })

  it('take items out of a list that keeps others', () => {
    fc.assert(fc.property(fc.boolean(), fc.integer({ min: 2, max: 6 }), fc.array(fc.nat(5), { maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (flow, count, picks, eol) => {
      const out = [...new Set(picks.map((pick) => pick % count))].slice(0, count - 1)
      const all = Array.from({ length: count }, (_, i) => `i${i}`)
      const text = (flow ? `list: [${all.join(', ')}] # c\nb: 1\n` : `list:\n${all.map((one) => `  - ${one} # c\n`).join('')}b: 1\n`).replaceAll('\n', eol)
      const list = mapIn(text).entries[0]!.value as SeqNode
      assert.deepEqual(parseYaml(applyEdits(text, removeItems(text, list, out))), { list: all.filter((_, i) => !out.includes(i)), b: 1 })
    }))
  })

  it('replace a scalar in its own style', () => {
    const by = (text: string, words: string) => applyEdits(text, [replaceScalar(mapIn(text).entries[0]!.value as ScalarNode, words)])
    assert.equal(by('a: old # c', 'new'), 'a: new # c')
    assert.equal(by("a: 'old'", "it's"), "a: 'it''s'")
    assert.equal(by('a: "old"', 'say "so"'), 'a: "say \\"so\\""')
    assert.equal(by('a: old', 'b: c'), 'a: "b: c"')
    assert.equal(by('a: >-\n  old\n  text\nb: 1', 'new'), 'a: new\nb: 1')
  })

  it('fill in a value that is missing', () => {
    const fill = (text: string) => applyEdits(text, [replaceValue(text, mapIn(text).entries[0]!, '5')])
    assert.equal(fill('a:\n  - x\n  - y\nb: 1'), 'a: 5\nb: 1')
    assert.equal(fill('a: # why\n  - x\nb: 1'), 'a: # why\n  5\nb: 1')
    assert.deepEqual(['a:', 'a: # later', 'a: 3', 'a :\nb: 1', '{ a, b: 1 }', '{ a: , b: 1 }'].map(fill), ['a: 5', 'a: 5 # later', 'a: 5', 'a : 5\nb: 1', '{ a: 5, b: 1 }', '{ a: 5 , b: 1 }'])
  })

  it('add an item to a list, as the list is written', () => {
    const add = (text: string) => applyEdits(text, [appendItem(text, mapIn(text).entries[0]!.value as SeqNode, 'z')])
    assert.equal(add('a: [x, y] # c'), 'a: [x, y, z] # c')
    assert.equal(add('a: []'), 'a: [z]')
    assert.equal(add('a:\n  - x # c\n  - y # d\nb: 1'), 'a:\n  - x # c\n  - y # d\n  - z\nb: 1')
    assert.equal(add('a:\r\n- x'), 'a:\r\n- x\r\n- z')
  })

  it('turn a line into fields, with its quotes and comment', () => {
    const item = fc.constantFrom('Plain words', '"quoted: #words"', "'single'", 'plain\n    on two lines', '"quoted\n\n    on lines"', '|\n    kept\n\n      deeper', '>-\n    folded\n    words')
    fc.assert(fc.property(item, fc.constantFrom('', '  '), comment, fc.constantFrom('\n', '\r\n'), fc.boolean(), (value, indent, tail, eol, last) => {
      const text = `list:\n${indent}- ${value}${value.includes('\n') ? '' : tail}\n${last ? '' : `${indent}- other\n`}`.replaceAll('\n', eol)
      const before = parseYaml(text)
      const node = (entry(mapIn(text), 'list').value as SeqNode).items[0] as ScalarNode
      const after = applyEdits(text, itemToFields(text, node, 'title', [['baseline', '31%'], ['target', '45%']], false)!)
      assert.deepEqual(parseYaml(after), { list: [{ title: before.list[0], baseline: '31%', target: '45%' }, ...before.list.slice(1)] })
      if (tail.includes('#') && !value.includes('\n')) assert.match(after, /title: .* # why\r?\n/)
    }))
    const flow = 'list: [A, "b"]'
    const node = (mapIn(flow).entries[0]!.value as SeqNode).items[1] as ScalarNode
    assert.equal(applyEdits(flow, itemToFields(flow, node, 'title', [['target', '5']], true)!), 'list: [A, { title: "b", target: 5 }]')
    const anchored = mapIn('list: [&x A]').entries[0]!.value as SeqNode
    assert.equal(itemToFields('list: [&x A]', anchored.items[0] as ScalarNode, 'title', [], true), undefined)
  })

  it('become one snippet, with everything between them escaped', () => {
    const text = 'list:\n  - Save $5 {now}\n'
    const node = (mapIn(text).entries[0]!.value as SeqNode).items[0] as ScalarNode
    const edit = snippetEdit(text, itemToFields(text, node, 'title', [['target', '${1:45%}']], false)!)
    assert.equal(edit.text, 'title: Save \\$5 {now\\}\n    target: ${1:45%}')
  })

  it('leave a file readable, several documents included', () => {
    const text = '---\nteam: a\n---\nteam: b\n'
    const map = parse(text).documents[1]!.root as MapNode
    const after = applyEdits(text, insertFields(text, map, [['tags', 'x']], ORDER))
    assert.deepEqual(parseAllDocuments(after).map((each) => each.toJS()), [{ team: 'a' }, { team: 'b', tags: 'x' }])
  })
})
