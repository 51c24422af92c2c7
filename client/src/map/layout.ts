import { Graph, layout as arrange } from '@dagrejs/dagre'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly id: string
}

export interface Line {
  /** One that supports, or all in a frame. */
  readonly from: readonly string[]
  readonly to: string
  readonly points: readonly Point[]
}

/** Around objectives that support one and the same, in several columns: one line serves them all. */
export interface Frame extends Point {
  readonly width: number
  readonly height: number
}

export interface Layout {
  /** Top left corners. */
  readonly boxes: readonly Box[]
  /** From the one that supports to what it supports. */
  readonly lines: readonly Line[]
  readonly frames: readonly Frame[]
  /** Where the boxes without any line begin, below the others; missing when there are none. */
  readonly looseFrom?: number
  readonly width: number
  readonly height: number
}

export const boxSize = { width: 250, height: 74 }
const gap = { column: 70, row: 14, part: 40, heading: 34 }

/** As many objectives as can stand in one column before several stand beside each other. */
const FEW = 40

interface Support {
  readonly from: string
  readonly to: string
}

/**
 * Places objectives from left to right: what is supported before those who support it. Parts that hang together stand one below the other;
 * what hangs together with nothing stands in a grid below.
 */
export function layout(ids: readonly string[], supports: readonly Support[]): Layout {
  const parts = connected(ids, supports)
  const groups = ids.length > FEW ? leaves(ids, supports) : []
  const columns = columnsFor(groups, ids.length)
  const boxes: Box[] = []
  const lines: Line[] = []
  const frames: Frame[] = []
  let [width, top] = [0, 0]
  for (const part of parts.filter(({ length }) => length > 1)) {
    const members = new Set(part)
    const placed = layoutPart(part, supports.filter(({ from }) => members.has(from)), groups.filter(({ to }) => members.has(to)), columns)
    const down = <T extends Point>(one: T): T => ({ ...one, y: one.y + top })
    boxes.push(...placed.boxes.map(down))
    frames.push(...placed.frames.map(down))
    lines.push(...placed.lines.map((line) => ({ ...line, points: line.points.map(down) })))
    width = Math.max(width, placed.width)
    top += placed.height + gap.part
  }
  const loose = parts.filter(({ length }) => length === 1).flat()
  if (loose.length === 0) return { boxes, lines, frames, width, height: Math.max(0, top - gap.part) }
  const wide = Math.max(4, Math.floor((width + gap.row) / step.x))
  const grid = gridOf(loose, wide)
  boxes.push(...grid.boxes.map((box) => ({ ...box, y: box.y + top + gap.heading })))
  return { boxes, lines, frames, looseFrom: top, width: Math.max(width, grid.width), height: top + gap.heading + grid.height }
}

const step = { x: boxSize.width + gap.row, y: boxSize.height + gap.row }

function gridOf(ids: readonly string[], columns: number) {
  const boxes = ids.map((id, i) => ({ id, x: (i % columns) * step.x, y: Math.floor(i / columns) * step.y }))
  return { boxes, width: Math.min(columns, ids.length) * step.x - gap.row, height: Math.ceil(ids.length / columns) * step.y - gap.row }
}

/** Objectives that support one thing and that nothing supports, by that one thing. */
interface Group {
  readonly to: string
  readonly ids: readonly string[]
}

function leaves(ids: readonly string[], supports: readonly Support[]): readonly Group[] {
  const supported = new Set(supports.map(({ to }) => to))
  const parents = new Map<string, string[]>()
  for (const { from, to } of supports) parents.set(from, [...(parents.get(from) ?? []), to])
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const [parent, ...others] = parents.get(id) ?? []
    if (parent !== undefined && others.length === 0 && !supported.has(id)) groups.set(parent, [...(groups.get(parent) ?? []), id])
  }
  return [...groups].map(([to, ids]) => ({ to, ids })).filter(({ ids }) => ids.length > 1)
}

/** So many columns that the whole becomes about as wide as it is high. */
function columnsFor(groups: readonly Group[], all: number): number {
  const single = all - groups.reduce((sum, { ids }) => sum + ids.length, 0)
  const form = (columns: number) => {
    const height = groups.reduce((sum, { ids }) => sum + Math.ceil(ids.length / columns) * step.y + gap.row, single * 0.5 * step.y)
    return Math.abs(Math.log((2 * (boxSize.width + gap.column) + columns * step.x) / height))
  }
  return [1, 2, 3, 4, 5, 6, 8, 12].reduce((best, columns) => (form(columns) < form(best) ? columns : best))
}

function layoutPart(ids: readonly string[], supports: readonly Support[], groups: readonly Group[], columns: number): Layout {
  const graph = new Graph({ directed: true })
  graph.setGraph({ rankdir: 'LR', nodesep: gap.row, ranksep: gap.column, edgesep: 8, ranker: 'longest-path' })
  graph.setDefaultEdgeLabel(() => ({}))
  const blocks = new Map(groups.map((group) => [group.ids[0]!, { ...group, ...gridOf(group.ids, columns) }]))
  const inBlock = new Set(groups.flatMap((group) => group.ids))
  const alone = ids.filter((id) => !inBlock.has(id))
  for (const id of alone) graph.setNode(id, { ...boxSize })
  for (const [id, { width, height }] of blocks) graph.setNode(id, { width: width + 2 * gap.row, height: height + 2 * gap.row })
  const joined = supports.filter(({ from }) => !inBlock.has(from) || blocks.has(from))
  for (const { from, to } of joined) graph.setEdge(to, from)
  arrange(graph)
  // Those of a column begin at the same place, however wide they are.
  const widths = new Map<number, number>()
  const placed = (graph.nodes() as string[]).map((id) => [id, graph.node(id) as Point & { width: number; height: number }] as const)
  for (const [, { x, width }] of placed) widths.set(Math.round(x), Math.max(width, widths.get(Math.round(x)) ?? 0))
  const corners = new Map(placed.map(([id, { x, y, height }]) => [id, { x: x - widths.get(Math.round(x))! / 2, y: y - height / 2 }]))
  const boxes = alone.map((id): Box => ({ id, ...corners.get(id)! }))
  const frames: Frame[] = []
  for (const [id, block] of blocks) {
    const { x, y } = corners.get(id)!
    boxes.push(...block.boxes.map((box) => ({ id: box.id, x: box.x + x, y: box.y + y })))
    frames.push({ x: x - gap.row, y: y - gap.row, width: block.width + 2 * gap.row, height: block.height + 2 * gap.row })
  }
  // Lines leave at the middle of a side and arrive at the middle of one; in between they go around what is in the way.
  const lines = joined.map(({ from, to }): Line => {
    const [start, end] = [corners.get(from)!, corners.get(to)!]
    const middle = (id: string) => (graph.node(id) as Point).y
    const between = (graph.edge(to, from) as { points: Point[] }).points.slice(1, -1).reverse()
    return { from: blocks.get(from)?.ids ?? [from], to, points: [{ x: start.x, y: middle(from) }, ...between, { x: end.x + boxSize.width, y: middle(to) }] }
  })
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return { boxes, lines, frames, width, height }
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
