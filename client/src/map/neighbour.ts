import type { MapEdge } from '../../../server/src/lsp/protocol.ts'
import type { Box } from './geometry.ts'
import { boxSize } from './geometry.ts'
import type { Layout } from './layout.ts'

/** The keys that lead along links: towards what is supported, and towards those who support it. */
const along = { right: { up: 'ArrowLeft', down: 'ArrowRight' }, down: { up: 'ArrowUp', down: 'ArrowDown' } }
const towards: Readonly<Record<string, readonly [x: number, y: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/**
 * Where an arrow key leads from an objective: to what it supports, to those who support it, or else to the next one in that direction.
 * Of several, to the nearest.
 */
export function neighbour(id: string, key: string, { boxes, down }: Layout, edges: readonly MapEdge[]): string | undefined {
  const from = boxes.find((box) => box.id === id)!
  const keys = along[down ? 'down' : 'right']
  const linked = new Set(edges.flatMap((edge) => (edge.kind !== 'supports' ? [] : key === keys.up && edge.from === id ? [edge.to] : key === keys.down && edge.to === id ? [edge.from] : [])))
  if (linked.size > 0) return nearest(boxes.filter((box) => linked.has(box.id)), ({ x, y }) => Math.hypot(x - from.x, y - from.y))
  // In columns, a key for links that leads nowhere leads nowhere.
  if (!down && (key === keys.up || key === keys.down)) return
  const [dx, dy] = towards[key] ?? [0, 0]
  const ahead = (box: Box) => (box.x - from.x) * dx + (box.y - from.y) * dy
  const aside = (box: Box) => Math.abs((box.x - from.x) * dy) + Math.abs((box.y - from.y) * dx)
  const inLine = boxes.filter((box) => ahead(box) > 0 && (down || Math.abs(box.x - from.x) < boxSize.width / 2))
  return nearest(inLine, (box) => ahead(box) + 3 * aside(box))
}

const nearest = (boxes: readonly Box[], far: (box: Box) => number): string | undefined =>
  boxes.reduce<Box | undefined>((best, box) => (best === undefined || far(box) < far(best) ? box : best), undefined)?.id
