import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { format, formatLine, formatText } from '../../server/src/core/features/format.ts'
import { shapeOf } from '../../server/src/core/model/schema.ts'
import { configFile, okrFile } from '../../server/src/core/model/vocabulary.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { atCursor } from '../support/fixture.ts'

const shape = shapeOf(okrFile)
const formatted = (text: string) => formatText(text, shape)

describe('formatting', () => {
  it('indents by two, with list items below their key', () => {
    assert.equal(formatted('team: growth\nobjectives:\n- title: A\n  key_results:\n  -    title: B\n       target: 2\n  - C\n'),
      'team: growth\nobjectives:\n  - title: A\n    key_results:\n      - title: B\n        target: 2\n      - C\n')
    assert.equal(formatted('team: growth\nobjectives:\n    - title: A\n      key_results:\n          - B\n'),
      'team: growth\nobjectives:\n  - title: A\n    key_results:\n      - B\n')
  })
  it('moves comments, block texts and lines that go on with what they belong to', () => {
    assert.equal(formatted('objectives:\n# first\n- title: A # why not\n  why: |\n    one\n      two\n\n  description: goes\n    on\n  # end\n  owner: x\n'),
      'objectives:\n  # first\n  - title: A # why not\n    why: |\n      one\n        two\n\n    description: goes\n      on\n    # end\n    owner: x\n')
  })
  it('puts keys in the order of the format, with the comments above them', () => {
    assert.equal(formatted('cycle: 2026-Q4\nteam: growth\nobjectives:\n  - key_results:\n      - target: 4 # hoped for\n        # measured in May\n        baseline: 2\n        title: B\n    title: A\n    id: a\n'),
      'team: growth\ncycle: 2026-Q4\nobjectives:\n  - id: a\n    title: A\n    key_results:\n      - title: B\n        # measured in May\n        baseline: 2\n        target: 4 # hoped for\n')
  })
  it('moves nothing across a blank line, nor where anchors or keys of one’s own are', () => {
    for (const text of ['cycle: 2026-Q4\n\nteam: growth\n', 'cycle: &c 2026-Q4\nteam: growth\n', 'cycle: 2026-Q4\nx-note: 1\nteam: growth\n']) assert.equal(formatted(text), text)
  })
  it('writes quantities in one style', () => {
    assert.equal(formatted('objectives:\n  - title: A 5 %\n    key_results:\n      - title: B\n        baseline: 31 %\n        target: "45 %"\n'),
      'objectives:\n  - title: A 5 %\n    key_results:\n      - title: B\n        baseline: 31%\n        target: "45 %"\n')
  })
  it('keeps line ends', () => {
    assert.equal(formatted('cycle: 2026-Q4\r\nteam: growth\r\nobjectives:\r\n- title: A\r\n'), 'team: growth\r\ncycle: 2026-Q4\r\nobjectives:\r\n  - title: A\r\n')
  })
  it('leaves what cannot be read alone', () => {
    const { snapshot, uri } = atCursor('team: "growth\ncycle: [\n  - x: y: z\n')
    assert.deepEqual(format(snapshot, uri), [])
  })
  it('writes days in one style, where the year comes first', () => {
    assert.equal(formatted('objectives:\n  - title: 2026/1/5\n    key_results:\n      - title: B\n        due: 2026/10/5\n        check_ins: [{ date: 2026-11-9 }, { date: 9.11.2026 }, { date: 2026-13-01 }]\n'),
      'objectives:\n  - title: 2026/1/5\n    key_results:\n      - title: B\n        due: 2026-10-05\n        check_ins: [{ date: 2026-11-09 }, { date: 9.11.2026 }, { date: 2026-13-01 }]\n')
  })
  it('loses nothing else where an amount is written anew', () => {
    assert.equal(formatted('objectives:\n- title: A\n  key_results:\n  - title: B\n    target: $ 1.2M\n'), 'objectives:\n  - title: A\n    key_results:\n      - title: B\n        target: $1.2M\n')
  })
  describe('of some lines', () => {
    const some = (source: string, from: string, to = from) => {
      const { snapshot, uri, text } = atCursor(source)
      return applyEdits(text, format(snapshot, uri, { start: text.indexOf(from), end: text.indexOf(to) + to.length }))
    }
    it('changes those and no others', () => {
      assert.equal(some('team: growth\nobjectives:\n- title: A\n  key_results:\n  -   target: 31 %\n      title: B\n  - title: C\n    target: 4 %\n', '-   target', 'title: B'),
        'team: growth\nobjectives:\n- title: A\n  key_results:\n  - title: B\n    target: 31%\n  - title: C\n    target: 4 %\n')
      assert.equal(some('cycle: 2026\nteam: growth\nobjectives:\n- owner: x\n  title: A\n', '- owner', 'title: A\n'), 'cycle: 2026\nteam: growth\nobjectives:\n  - title: A\n    owner: x\n')
    })
    it('leaves an item in line with its neighbours, which would not be its neighbours any more', () => {
      const text = 'team: growth\nobjectives:\n- title: A\n- title: B\n'
      assert.equal(some(text, '- title: B'), text)
      assert.equal(some(text, '- title: A', '- title: B'), 'team: growth\nobjectives:\n  - title: A\n  - title: B\n')
    })
    it('does not reach into a line that the selection ends right before', () => {
      assert.equal(some('objectives:\n  - title: A\n    key_results:\n      - title: B\n        target: 3 %\n        baseline: 1 %\n', 'target: 3 %\n'), 'objectives:\n  - title: A\n    key_results:\n      - title: B\n        target: 3%\n        baseline: 1 %\n')
    })
  })
  it('as one goes on to the next line tidies the one before, and moves nothing', () => {
    const { snapshot, uri, offset, text } = atCursor('objectives:\n- title: A\n  key_results:\n  - target: 31 %\n    $0\n    baseline: 2 %\n')
    assert.equal(applyEdits(text, formatLine(snapshot, uri, offset)), text.replace('31 %', '31%'))
  })
  it('leaves the example company as it is written, or says the same', () => {
    const files = (folder: string): string[] => readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : /\.ya?ml$/.test(name) ? [join(folder, name)] : []))
    for (const file of files('examples')) {
      const text = readFileSync(file, 'utf8')
      const once = formatText(text, file.endsWith('okr.config.yaml') ? shapeOf(configFile) : shape)
      assert.equal(formatText(once, file.endsWith('okr.config.yaml') ? shapeOf(configFile) : shape), once, file)
    }
  })
  it('twice changes nothing more, and loses no comment, whatever the file', () => {
    const word = fc.constantFrom('growth', 'a b', '35 %', '"x: y"', "'q'", '|\n{}one\n{}  two', '[a, b]', '{ a: 1 }', '# c', '&x v', '*x', '')
    const key = fc.constantFrom('team', 'cycle', 'title', 'id', 'owner', 'target', 'baseline', 'x-own', 'why')
    const entry = fc.tuple(key, word, fc.constantFrom('', ' # note', ' #'))
    const block = fc.tuple(fc.array(entry, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '# above', '\n'))
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 4 }), fc.nat(40), fc.nat(12), (blocks, step, seed, length) => {
      let text = 'objectives:\n'
      for (const [entries, extra, eol, above] of blocks) {
        const pad = ' '.repeat(step)
        if (above) text += above === '\n' ? eol : `${pad}${above}${eol}`
        entries.forEach(([name, value, note], i) => {
          const indent = pad + ' '.repeat(2 + extra)
          text += `${i === 0 ? `${pad}-${' '.repeat(1 + extra)}` : indent}${name}: ${value.replaceAll('{}', `${indent}  `)}${value.includes('|') ? '' : note}${eol}`
        })
      }
      const once = formatted(text)
      assert.equal(formatted(once), once)
      const comments = (of: string) => [...of.matchAll(/(?<=^|\s)#[^\r\n]*/g)].map((match) => match[0].trim()).sort()
      assert.deepEqual(comments(once), comments(text))
      const lines = (of: string) => of.split(/\r\n|\n|\r/)
      const first = seed % lines(text).length
      const last = Math.min(first + length, lines(text).length - 1)
      const some = formatText(text, shape, { first, last })
      const [was, is] = [lines(text), lines(some)]
      assert.deepEqual([is.slice(0, first), is.slice(last + 1)], [was.slice(0, first), was.slice(last + 1)], 'lines around those asked for')
      assert.equal(formatText(some, shape, { first, last }), some)
      assert.deepEqual(comments(some), comments(text))
      assert.deepEqual([...once].filter((c) => !/\s/.test(c)).sort().join(''), [...text].filter((c) => !/\s/.test(c)).sort().join(''), 'no letter is lost')
    }), { numRuns: 500 })
  })
})
