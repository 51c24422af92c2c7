import type { MapNode, State } from '../../../server/src/lsp/protocol.ts'
import type { Chosen } from './choose.ts'
import type { Layout, Line, Point } from './layout.ts'
import { boxSize } from './layout.ts'
import type { Words } from './messages.ts'
import { shapes } from './shapes.ts'
import { svg, wrap } from './svg.ts'

const font = 'system-ui, -apple-system, "Segoe UI", Ubuntu, sans-serif'

/** The sign of a state, 16 pixels wide at scale 1. */
export const sign = (state: State, at: Point = { x: 0, y: 0 }, scale = 1): SVGGElement => svg('g', { class: `sign ${state}`, transform: `translate(${at.x} ${at.y}) scale(${scale})`, 'aria-hidden': 'true' }, [
  svg('path', { class: 'full', d: shapes[state].full }), svg('path', { class: 'line', d: shapes[state].line }),
])

/** The whole picture: lines below, objectives above them. */
export function draw({ nodes, edges, around }: Chosen, { boxes, lines, frames, looseFrom }: Layout, words: Words): SVGGElement {
  const cycles = new Set(nodes.map(({ cycle }) => cycle)).size
  const places = new Map(boxes.map((box) => [box.id, box]))
  const dependencies = edges.filter(({ kind }) => kind === 'depends_on').flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)]
    return a && b ? [dependency(a, b, from, to, words)] : []
  })
  return svg('g', {}, [
    svg('g', { class: 'frames' }, frames.map(({ x, y, width, height }) => svg('rect', { x, y, width, height, rx: 10 }))),
    svg('g', { class: 'lines' }, [...lines.map((line) => support(line)), ...dependencies]),
    ...(looseFrom === undefined || lines.length === 0 ? [] : [svg('text', { class: 'heading', x: 0, y: looseFrom + 18 }, [words.unconnected])]),
    svg('g', { role: 'group', 'aria-label': words.map }, nodes.map((node) => card(node, places.get(node.id)!, around.has(node.id), cycles > 1))),
  ])
}

function card(node: MapNode, { x, y }: Point, faded: boolean, withCycle: boolean): SVGGElement {
  const { width, height } = boxSize
  const lines = wrap(node.title, width - 40, 2, `600 12px ${font}`)
  const whose = wrap(withCycle && node.cycle ? `${node.team.name} · ${node.cycle}` : node.team.name, width - 95 - Math.min(5, node.keyResults.length) * 13, 1, `11px ${font}`)
  const big = wrap(node.title, width - 24, 2, `600 21px ${font}`)
  return svg('g', { class: `card ${node.state}${faded ? ' around' : ''}`, transform: `translate(${x} ${y})`, 'data-id': node.id, role: 'button', tabindex: -1, 'aria-label': node.accessible }, [
    svg('title', {}, [node.accessible]),
    svg('rect', { class: 'box', width, height, rx: 6 }),
    svg('rect', { class: 'edge', width: 5, height, rx: 2.5 }),
    svg('g', { class: 'near' }, [
      sign(node.state, { x: 13, y: 10 }),
      ...lines.map((line, i) => svg('text', { class: 'title', x: 35, y: 22 + i * 16 }, [line])),
      ...whose.map((line) => svg('text', { class: 'whose', x: 13, y: height - 10 }, [line])),
      ...node.keyResults.slice(0, 5).map(({ state }, i, all) => sign(state, { x: width - 44 - (all.length - i) * 13, y: height - 20 }, 0.65)),
      svg('text', { class: 'score', x: width - 10, y: height - 10, 'text-anchor': 'end' }, [node.score ?? '–']),
    ]),
    // From afar: the title alone, large.
    svg('g', { class: 'far' }, big.map((line, i) => svg('text', { class: 'big', x: 14, y: (big.length === 1 ? 45 : 31) + i * 26 }, [line]))),
  ])
}

function support({ from, to, points }: Line): SVGPathElement {
  return svg('path', { class: 'supports', d: smooth(points), 'data-from': JSON.stringify(from), 'data-to': to, 'marker-end': 'url(#arrow)' })
}

/** Around the boxes' sides, so that it is not taken for support. */
function dependency(a: Point, b: Point, from: string, to: string, words: Words): SVGPathElement {
  const { width, height } = boxSize
  const right = Math.abs(a.x - b.x) < width
  const start = { x: a.x + (right || a.x < b.x ? width : 0), y: a.y + height / 2 }
  const end = { x: b.x + (right || a.x > b.x ? width : 0), y: b.y + height / 2 }
  const bend = right ? 46 : Math.sign(end.x - start.x) * Math.max(30, Math.abs(end.x - start.x) / 2)
  const d = `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x + (right ? bend : -bend)} ${end.y} ${end.x} ${end.y}`
  return svg('path', { class: 'depends', d, 'data-from': JSON.stringify([from]), 'data-to': to, 'marker-end': 'url(#wait)' }, [svg('title', {}, [words.dependsOn])])
}

/** A line through points, without corners. */
function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points
  const last = rest.pop()
  if (!first || !last) return ''
  if (rest.length <= 1) return `M${first.x} ${first.y}C${(first.x + last.x) / 2} ${first.y} ${(first.x + last.x) / 2} ${last.y} ${last.x} ${last.y}`
  const middles = rest.map((point, i) => {
    const next = rest[i + 1] ?? last
    return `${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`
  })
  return `M${first.x} ${first.y}Q${middles.join('Q')}L${last.x} ${last.y}`
}
