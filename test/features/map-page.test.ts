import assert from 'node:assert/strict'
import fc from 'fast-check'
import { choose, matches, NOW } from '../../client/src/map/choose.ts'
import type { Choice } from '../../client/src/map/choose.ts'
import { boxSize } from '../../client/src/map/geometry.ts'
import { layout } from '../../client/src/map/layout.ts'
import { neighbour } from '../../client/src/map/neighbour.ts'
import { relatedTo } from '../../client/src/map/related.ts'
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

const graph = ([least, most]: readonly [number, number]) => fc.integer({ min: least, max: most }).chain((n) => fc.record({
  ids: fc.constant(Array.from({ length: n }, (_, i) => `o${i}`)),
  supports: fc.uniqueArray(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)).filter(([a, b]) => a !== b), { maxLength: n * 2, selector: String }).map((pairs) => pairs.map(([a, b]) => ({ from: `o${a}`, to: `o${b}` }))),
}))

for (const [name, size] of [['a few objectives', [2, 20]], ['many objectives', [45, 120]]] as const) {
  describe(`the layout of ${name}`, () => {
    it('places every objective once, and none on another', () => fc.assert(fc.property(graph(size), ({ ids, supports }) => {
      const { boxes, width, height } = layout(ids, supports)
      assert.deepEqual(boxes.map(({ id }) => id).sort(), [...ids].sort())
      for (const box of boxes) {
        assert.ok(box.x >= -0.01 && box.y >= -0.01 && box.x + boxSize.width <= width + 0.01 && box.y + boxSize.height <= height + 0.01, 'within the picture')
        for (const other of boxes) if (other !== box) assert.ok(Math.abs(other.x - box.x) >= boxSize.width - 0.01 || Math.abs(other.y - box.y) >= boxSize.height - 0.01, `${box.id} lies on ${other.id}`)
      }
    }), { numRuns: 40, endOnFailure: true }))

    it('draws a line for every link', () => fc.assert(fc.property(graph(size), ({ ids, supports }) => {
      const drawn = layout(ids, supports).lines.flatMap(({ from, to }) => from.map((one) => `${one} ${to}`))
      assert.deepEqual(drawn.sort(), supports.map(({ from, to }) => `${from} ${to}`).sort())
    }), { numRuns: 40, endOnFailure: true }))

    it('frames those who support one thing, and nobody else', () => fc.assert(fc.property(graph(size), ({ ids, supports }) => {
      const { boxes, frames } = layout(ids, supports)
      for (const frame of frames) for (const { id, x, y } of boxes) {
        const [dx, dy] = [x - frame.x, y - frame.y]
        const inside = dx >= 0 && dy >= 0 && dx + boxSize.width <= frame.width + 0.01 && dy + boxSize.height <= frame.height + 0.01
        const outside = dx + boxSize.width <= 0.01 || dy + boxSize.height <= 0.01 || dx >= frame.width - 0.01 || dy >= frame.height - 0.01
        assert.ok(inside || outside, `${id} stands on a frame`)
      }
    }), { numRuns: 40, endOnFailure: true }))
  })
}

describe('the layout of the map', () => {
  it('puts what is supported to the left', () => {
    const { boxes } = layout(['a', 'b', 'c'], [{ from: 'b', to: 'a' }, { from: 'c', to: 'b' }])
    const x = (id: string) => boxes.find((box) => box.id === id)!.x
    assert.ok(x('a') < x('b') && x('b') < x('c'))
  })

  it('nests many: those who support one thing stand below it in a frame, with one line', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `o${i}`)
    const { lines, frames, boxes, down } = layout(ids, ids.slice(1).map((from) => ({ from, to: 'o0' })))
    assert.ok(down)
    assert.deepEqual(lines.map(({ from, to }) => [from.length, to]), [[59, 'o0']])
    assert.equal(frames.length, 1)
    assert.ok(boxes.slice(1).every(({ y }) => y > boxes[0]!.y + boxSize.height))
  })

  it('makes a company of 500 objectives about as wide as a window', () => {
    const ids = Array.from({ length: 500 }, (_, i) => `o${i}`)
    const { width, height } = layout(ids, ids.slice(5).map((from, i) => ({ from, to: `o${Math.floor(i / 5)}` })))
    assert.ok(width / height > 1 && width / height < 2.6, `${width} × ${height}`)
    assert.ok(width * height < 4 * 500 * boxSize.width * boxSize.height, 'a quarter of it at least is filled')
  })

  it('makes many that are not linked yet as wide as a window, too', () => {
    const { width, height } = layout(Array.from({ length: 400 }, (_, i) => `o${i}`), [])
    assert.ok(width / height > 1 && width / height < 2.6, `${width} × ${height}`)
  })

  it('takes a chain of thousands', () => {
    const ids = Array.from({ length: 3000 }, (_, i) => `o${i}`)
    assert.equal(layout(ids, ids.slice(1).map((from, i) => ({ from, to: `o${i}` }))).boxes.length, 3000)
  })
})

describe('the arrow keys on the map', () => {
  const walk = (ids: readonly string[], links: readonly (readonly [string, string])[]) => {
    const edges = links.map(([from, to]) => ({ from, to, kind: 'supports' as const }))
    const placed = layout(ids, edges)
    return (id: string, key: string) => neighbour(id, key, placed, edges)
  }

  it('lead to what is supported and back, and up and down a column', () => {
    const go = walk(['top', 'a', 'b'], [['a', 'top'], ['b', 'top']])
    assert.equal(go('a', 'ArrowLeft'), 'top')
    assert.ok(['a', 'b'].includes(go('top', 'ArrowRight')!))
    assert.equal(new Set([go('a', 'ArrowDown') ?? go('a', 'ArrowUp'), go('b', 'ArrowDown') ?? go('b', 'ArrowUp')]).size, 2)
    assert.equal(go('top', 'ArrowLeft'), undefined)
  })

  it('lead up and down where many are nested, and sideways to the next', () => {
    const ids = Array.from({ length: 50 }, (_, i) => `o${i}`)
    const go = walk(ids, ids.slice(1).map((from) => [from, 'o0']))
    assert.equal(go('o1', 'ArrowUp'), 'o0')
    assert.equal(go('o0', 'ArrowDown'), 'o1')
    assert.equal(go('o1', 'ArrowRight'), 'o2')
    assert.equal(go('o2', 'ArrowLeft'), 'o1')
  })
})

describe('what an objective has to do with', () => {
  const edges: AlignmentMap['edges'] = [
    { from: 'team', to: 'department', kind: 'supports' }, { from: 'department', to: 'company', kind: 'supports' }, { from: 'other', to: 'company', kind: 'supports' },
    { from: 'team', to: 'waited-for', kind: 'depends_on' }, { from: 'waited-for', to: 'further', kind: 'depends_on' },
  ]
  it('is all above it and below it, not beside it', () => {
    assert.deepEqual([...relatedTo('department', edges)].sort(), ['company', 'department', 'team'])
    assert.deepEqual([...relatedTo('team', edges)].sort(), ['company', 'department', 'team', 'waited-for'])
  })
  it('ends in circles', () => assert.deepEqual([...relatedTo('a', [{ from: 'a', to: 'b', kind: 'supports' }, { from: 'b', to: 'a', kind: 'supports' }])].sort(), ['a', 'b']))
})
