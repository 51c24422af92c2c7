import { Graph, layout as arrange } from '@dagrejs/dagre'
import { boxSize } from './geometry.ts'
import type { Box, Frame, Line, Point, Size, Support } from './geometry.ts'
import { nest } from './nest.ts'

export interface Layout extends Size {
  /** Top left corners. */
  readonly boxes: readonly Box[]
  /** From the one that supports to what it supports. */
  readonly lines: readonly Line[]
  readonly frames: readonly Frame[]
  /** Where the boxes without any line begin, below the others; missing when there are none. */
  readonly looseFrom?: number
  /** Whether those who support stand below what they support; else to the right of it. */
  readonly down: boolean
}

const gap = { column: 70, row: 14, part: 40, heading: 34, afar: 100 }
const step = { x: boxSize.width + gap.row, y: boxSize.height + gap.row }

/** As many objectives as columns of them can be overlooked; more are nested. */
const FEW = 40

/**
 * Places objectives. A few stand in columns: what is supported to the left of those who support it. Many are nested: below each objective, in a frame,
 * stand those who support it. What hangs together with nothing stands in a grid at the end.
 */
export function layout(ids: readonly string[], supports: readonly Support[]): Layout {
  const parts = connected(ids, supports)
  const joined = parts.filter(({ length }) => length > 1)
  const loose = parts.filter(({ length }) => length === 1).flat()
  const down = ids.length > FEW
  const alone = new Set(loose)
  const whole = down ? nest(ids.filter((id) => !alone.has(id)), supports) : below(joined.map((part) => inColumns(part, supports)))
  if (loose.length === 0) return { ...whole, down }
  const top = joined.length > 0 ? whole.height + (down ? gap.afar : gap.part) : 0
  // As wide as what stands above, or where nothing does, about as a window.
  const columns = Math.max(4, Math.floor((whole.width + gap.row) / step.x), Math.ceil(Math.sqrt(loose.length * 1.6 * step.y / step.x)))
  const grid = gridOf(loose, columns, top + gap.heading)
  return { ...whole, down, boxes: [...whole.boxes, ...grid.boxes], looseFrom: top, width: Math.max(whole.width, grid.width), height: top + gap.heading + grid.height }
}

type Placed = Omit<Layout, 'looseFrom' | 'down'>

/** One below the other. */
function below(parts: readonly Placed[]): Placed {
  const boxes: Box[] = []
  const lines: Line[] = []
  let [width, top] = [0, 0]
  for (const part of parts) {
    const down = <T extends Point>(one: T): T => ({ ...one, y: one.y + top })
    boxes.push(...part.boxes.map(down))
    lines.push(...part.lines.map((line) => ({ ...line, points: line.points.map(down) })))
    width = Math.max(width, part.width)
    top += part.height + gap.part
  }
  return { boxes, lines, frames: [], width, height: Math.max(0, top - gap.part) }
}

function gridOf(ids: readonly string[], columns: number, top: number) {
  const boxes = ids.map((id, i): Box => ({ id, x: (i % columns) * step.x, y: top + Math.floor(i / columns) * step.y, room: boxSize.width }))
  return { boxes, width: Math.min(columns, ids.length) * step.x - gap.row, height: Math.ceil(ids.length / columns) * step.y - gap.row }
}

/** A part whose objectives hang together, from left to right. */
function inColumns(ids: readonly string[], all: readonly Support[]): Placed {
  const graph = new Graph({ directed: true })
  graph.setGraph({ rankdir: 'LR', nodesep: gap.row, ranksep: gap.column, edgesep: 8, ranker: 'longest-path' })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const id of ids) graph.setNode(id, { ...boxSize })
  const members = new Set(ids)
  const supports = all.filter(({ from }) => members.has(from))
  for (const { from, to } of supports) graph.setEdge(to, from)
  arrange(graph)
  const at = (id: string) => graph.node(id) as Point
  const boxes = ids.map((id): Box => ({ id, x: at(id).x - boxSize.width / 2, y: at(id).y - boxSize.height / 2, room: boxSize.width }))
  // Lines leave at the middle of a side and arrive at the middle of one; in between they go around what is in the way.
  const lines = supports.map(({ from, to }): Line => {
    const between = (graph.edge(to, from) as { points: Point[] }).points.slice(1, -1).reverse()
    return { from: [from], to, points: [{ x: at(from).x - boxSize.width / 2, y: at(from).y }, ...between, { x: at(to).x + boxSize.width / 2, y: at(to).y }] }
  })
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return { boxes, lines, frames: [], width, height }
}

/** Groups that hang together, in the order of their first members. */
function connected(ids: readonly string[], supports: readonly Support[]): string[][] {
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { from, to } of supports) {
    neighbours.get(from)?.push(to)
    neighbours.get(to)?.push(from)
  }
  const seen = new Set<string>()
  return ids.flatMap((id) => {
    if (seen.has(id)) return []
    const part: string[] = []
    const pending = [id]
    seen.add(id)
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      part.push(next)
      for (const other of neighbours.get(next)!) if (!seen.has(other)) {
        seen.add(other)
        pending.push(other)
      }
    }
    return [part]
  })
}
