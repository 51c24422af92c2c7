import type { MapNode, State } from '../../../server/src/lsp/protocol.ts'
import type { Chosen } from './choose.ts'
import { boxSize } from './geometry.ts'
import type { Box, Line, Point } from './geometry.ts'
import type { Layout } from './layout.ts'
import type { Words } from './messages.ts'
import { shapes } from './shapes.ts'
import { svg, wrap } from './svg.ts'

export const font = 'system-ui, -apple-system, "Segoe UI", Ubuntu, sans-serif'

/** The sign of a state, 16 pixels wide at scale 1. */
export const sign = (state: State, at: Point = { x: 0, y: 0 }, scale = 1): SVGGElement => svg('g', { class: `sign ${state}`, transform: `translate(${at.x} ${at.y}) scale(${scale})`, 'aria-hidden': 'true' }, [
  svg('path', { class: 'full', d: shapes[state].full }), svg('path', { class: 'line', d: shapes[state].line }),
])

/** An objective on the map. What is written on it is added when it can be read (detail.ts). */
export interface Card {
  readonly node: MapNode
  readonly box: Box
  readonly element: SVGGElement
  /** Draws what is written on it for those who are near; once. */
  write(): void
}

/** A link on the map; those who share a frame share one. */
export interface Link {
  readonly from: readonly string[]
  readonly to: string
  readonly element: SVGPathElement
}

export interface Drawing {
  readonly element: SVGGElement
  readonly cards: ReadonlyMap<string, Card>
  readonly links: readonly Link[]
}

/** The whole picture: lines below, objectives above them. */
export function draw({ nodes, edges, around }: Chosen, { boxes, lines, frames, looseFrom, down }: Layout, words: Words): Drawing {
  const withCycle = new Set(nodes.map(({ cycle }) => cycle)).size > 1
  const places = new Map(boxes.map((box) => [box.id, box]))
  const cards = new Map(nodes.map((node) => [node.id, card(node, places.get(node.id)!, around.has(node.id), withCycle)]))
  const links = [
    ...lines.map((line) => support(line, down)),
    ...edges.filter(({ kind }) => kind === 'depends_on').map(({ from, to }) => dependency(places.get(from)!, places.get(to)!, words)),
  ]
  const element = svg('g', {}, [
    svg('g', { class: 'frames' }, frames.map(({ x, y, width, height }) => svg('rect', { x, y, width, height, rx: 10 }))),
    svg('g', { class: 'lines' }, links.map((link) => link.element)),
    ...(looseFrom === undefined || lines.length === 0 ? [] : [svg('text', { class: 'heading', x: 0, y: looseFrom + 18 }, [words.unconnected])]),
    svg('g', { role: 'group', 'aria-label': words.map }, [...cards.values()].map((one) => one.element)),
  ])
  return { element, cards, links }
}

function card(node: MapNode, box: Box, faded: boolean, withCycle: boolean): Card {
  const { width, height } = boxSize
  const element = svg('g', { class: `card ${node.state}${faded ? ' around' : ''}`, transform: `translate(${box.x} ${box.y})`, 'data-id': node.id, role: 'button', tabindex: -1, 'aria-label': node.accessible }, [
    svg('title', {}, [node.accessible]),
    svg('rect', { class: 'box', width, height, rx: 6 }),
    svg('rect', { class: 'edge', width: 5, height, rx: 2.5 }),
  ])
  let written = false
  return {
    node, box, element,
    write() {
      if (!written) element.append(near(node, withCycle))
      written = true
    },
  }
}

function near(node: MapNode, withCycle: boolean): SVGGElement {
  const { width, height } = boxSize
  const title = wrap(node.title, width - 40, 2, `600 12px ${font}`)
  const whose = wrap(withCycle && node.cycle ? `${node.team.name} · ${node.cycle}` : node.team.name, width - 95 - Math.min(5, node.keyResults.length) * 13, 1, `11px ${font}`)
  return svg('g', { class: 'near' }, [
    sign(node.state, { x: 13, y: 10 }),
    ...title.map((line, i) => svg('text', { class: 'title', x: 35, y: 22 + i * 16 }, [line])),
    ...whose.map((line) => svg('text', { class: 'whose', x: 13, y: height - 10 }, [line])),
    ...node.keyResults.slice(0, 5).map(({ state }, i, all) => sign(state, { x: width - 44 - (all.length - i) * 13, y: height - 20 }, 0.65)),
    svg('text', { class: 'score', x: width - 10, y: height - 10, 'text-anchor': 'end' }, [node.score ?? '–']),
  ])
}

function support({ from, to, points }: Line, down: boolean): Link {
  return { from, to, element: svg('path', { class: down && Math.abs(points[0]!.y - points.at(-1)!.y) > 30 ? 'supports across' : 'supports', d: smooth(points, down), 'marker-end': 'url(#arrow)' }) }
}

/** Around the boxes' sides, so that it is not taken for support. */
function dependency(a: Box, b: Box, words: Words): Link {
  const { width, height } = boxSize
  const right = Math.abs(a.x - b.x) < width
  const start = { x: a.x + (right || a.x < b.x ? width : 0), y: a.y + height / 2 }
  const end = { x: b.x + (right || a.x > b.x ? width : 0), y: b.y + height / 2 }
  const bend = right ? 46 : Math.sign(end.x - start.x) * Math.max(30, Math.abs(end.x - start.x) / 2)
  const d = `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x + (right ? bend : -bend)} ${end.y} ${end.x} ${end.y}`
  return { from: [a.id], to: b.id, element: svg('path', { class: 'depends', d, 'marker-end': 'url(#wait)' }, [svg('title', {}, [words.dependsOn])]) }
}

/** A line through points, without corners. */
function smooth(points: readonly Point[], down: boolean): string {
  const [first, ...rest] = points
  const last = rest.pop()
  if (!first || !last) return ''
  if (rest.length <= 1) {
    const half = { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 }
    const bends = down ? `${first.x} ${half.y} ${last.x} ${half.y}` : `${half.x} ${first.y} ${half.x} ${last.y}`
    return `M${first.x} ${first.y}C${bends} ${last.x} ${last.y}`
  }
  const middles = rest.map((point, i) => {
    const next = rest[i + 1] ?? last
    return `${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`
  })
  return `M${first.x} ${first.y}Q${middles.join('Q')}L${last.x} ${last.y}`
}
