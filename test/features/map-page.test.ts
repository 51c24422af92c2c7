import assert from 'node:assert/strict'
import fc from 'fast-check'
import { choose, matches, NOW } from '../../client/src/map/choose.ts'
import type { Choice } from '../../client/src/map/choose.ts'
import { boxSize, layout } from '../../client/src/map/layout.ts'
import type { AlignmentMap, MapNode } from '../../server/src/lsp/protocol.ts'

/* What the map's page works out without a page: which objectives it shows, and where. */

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
const node = (id: string, more: Partial<MapNode> = {}): MapNode => ({
  id, title: `Title of ${id}`, team: { id: 'growth', name: 'Growth' }, cycle: '2026-Q4', now: true, owners: [], level: 0, state: 'on-track', keyResults: [], checkIns: 0, accessible: id,
  place: { uri: 'file:///a', range }, whole: range, ...more,
})
const all: Choice = { team: '', cycle: '', owner: '', without: [] }

describe('the choice of what the map shows', () => {
  const map: AlignmentMap = {
    nodes: [
      node('top', { team: { id: 'company', name: 'Tidewater' } }), node('habit', { owners: [{ id: 'maria', name: 'Maria Duarte' }] }),
      node('before', { cycle: '2026-Q3', now: false, state: 'closed' }), node('late', { state: 'at-risk' }),
    ],
    edges: [{ from: 'habit', to: 'top', kind: 'supports' }, { from: 'late', to: 'habit', kind: 'supports' }, { from: 'before', to: 'late', kind: 'depends_on' }],
  }
  const chosen = (choice: Partial<Choice>) => {
    const { nodes, around, edges } = choose(map, { ...all, ...choice })
    return { nodes: nodes.map(({ id }) => (around.has(id) ? `(${id})` : id)), edges: edges.length }
  }

  it('is everything, or what runs now', () => {
    assert.deepEqual(chosen({}), { nodes: ['top', 'habit', 'before', 'late'], edges: 3 })
    assert.deepEqual(chosen({ cycle: NOW }), { nodes: ['top', 'habit', 'late'], edges: 2 })
    assert.deepEqual(chosen({ cycle: '2026-Q3' }), { nodes: ['before'], edges: 0 })
  })
  it('is everything where nothing runs now', () => assert.equal(choose({ nodes: [node('old', { now: false })], edges: [] }, { ...all, cycle: NOW }).nodes.length, 1))
  it('keeps what it leads to', () => {
    assert.deepEqual(chosen({ owner: 'maria' }), { nodes: ['(top)', 'habit'], edges: 1 })
    assert.deepEqual(chosen({ without: ['on-track', 'closed'] }), { nodes: ['(top)', '(habit)', 'late'], edges: 2 })
  })
  it('ends in circles', () => {
    const circle: AlignmentMap = { nodes: [node('a', { cycle: '1' }), node('b')], edges: [{ from: 'a', to: 'b', kind: 'supports' }, { from: 'b', to: 'a', kind: 'supports' }] }
    assert.equal(choose(circle, { ...all, cycle: '1' }).nodes.length, 2)
  })
  it('is searched by all words, in titles, teams, cycles and people', () => {
    assert.deepEqual([...matches(map.nodes, 'maria GROWTH')], ['habit'])
    assert.deepEqual([...matches(map.nodes, '  ')], [])
  })
})

describe('the layout of the map', () => {
  const graph = fc.integer({ min: 2, max: 50 }).chain((n) => fc.record({
    ids: fc.constant(Array.from({ length: n }, (_, i) => `o${i}`)),
    supports: fc.uniqueArray(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)).filter(([a, b]) => a !== b), { maxLength: n * 2, selector: String }).map((pairs) => pairs.map(([a, b]) => ({ from: `o${a}`, to: `o${b}` }))),
  }))

  it('places every objective once, and none on another', () => fc.assert(fc.property(graph, ({ ids, supports }) => {
    const { boxes, width, height } = layout(ids, supports)
    assert.deepEqual(boxes.map(({ id }) => id).sort(), [...ids].sort())
    for (const box of boxes) {
      assert.ok(box.x >= -0.01 && box.y >= -0.01 && box.x + boxSize.width <= width + 0.01 && box.y + boxSize.height <= height + 0.01, 'within the picture')
      for (const other of boxes) if (other !== box) assert.ok(Math.abs(other.x - box.x) >= boxSize.width || Math.abs(other.y - box.y) >= boxSize.height, `${box.id} lies on ${other.id}`)
    }
  }), { numRuns: 40, endOnFailure: true }))

  it('draws a line for every link', () => fc.assert(fc.property(graph, ({ ids, supports }) => {
    const drawn = layout(ids, supports).lines.flatMap(({ from, to }) => from.map((one) => `${one} ${to}`))
    assert.deepEqual(drawn.sort(), supports.map(({ from, to }) => `${from} ${to}`).sort())
  }), { numRuns: 40, endOnFailure: true }))

  it('puts what is supported to the left', () => {
    const { boxes } = layout(['a', 'b', 'c'], [{ from: 'b', to: 'a' }, { from: 'c', to: 'b' }])
    const x = (id: string) => boxes.find((box) => box.id === id)!.x
    assert.ok(x('a') < x('b') && x('b') < x('c'))
  })

  it('puts many that support one thing into columns, with one line', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `o${i}`)
    const { lines, frames, width, height } = layout(ids, ids.slice(1).map((from) => ({ from, to: 'o0' })))
    assert.equal(lines.length, 1)
    assert.equal(frames.length, 1)
    assert.ok(height / width < 3 && width / height < 3)
  })
})
