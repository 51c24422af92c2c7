import { boxSize } from './geometry.ts'
import type { Box, Frame, Line, Point, Size, Support } from './geometry.ts'
import type { Layout } from './layout.ts'
import { pack } from './pack.ts'

const gap = { below: 26, frame: 12, between: 18 }

/** An objective with all that stands below it. */
interface Block extends Size {
  readonly frame?: Frame
  /** Where the blocks of those who support it are, from its own corner. */
  readonly places: readonly (Point & { readonly id: string })[]
}

/**
 * Places many objectives: each above a frame with those who support it, and so on within the frame, so that a whole company stands on one page about as wide as a
 * screen. Who supports several things stands below the first; lines lead to the others.
 */
export function nest(all: readonly string[], supports: readonly Support[]): Pick<Layout, 'boxes' | 'lines' | 'frames' | 'width' | 'height'> {
  const home = homes(all, supports)
  const below = new Map<string | undefined, string[]>()
  for (const id of all) {
    const others = below.get(home.get(id))
    if (others) others.push(id)
    else below.set(home.get(id), [id])
  }

  const blocks = new Map<string, Block>()
  for (const id of fromTheEnds(below)) blocks.set(id, blockOf((below.get(id) ?? []).map((each) => [each, blocks.get(each)!])))
  const roots = below.get(undefined) ?? []
  const whole = pack(roots.map((id) => blocks.get(id)!), gap.between * 2)

  const boxes: Box[] = []
  const frames: Frame[] = []
  const lines: Line[] = []
  const pending = roots.map((id, i) => ({ id, ...whole.places[i]! }))
  for (let next = pending.shift(); next; next = pending.shift()) {
    const { id, x, y } = next
    const { width, frame, places } = blocks.get(id)!
    boxes.push({ id, x, y, room: width })
    if (places.length === 0) continue
    if (frame) frames.push({ ...frame, x: x + frame.x, y: y + frame.y })
    const middle = x + boxSize.width / 2
    lines.push({ from: places.map((place) => place.id), to: id, points: [{ x: middle, y: y + boxSize.height + gap.below }, { x: middle, y: y + boxSize.height }] })
    pending.unshift(...places.map((place) => ({ id: place.id, x: x + place.x, y: y + place.y })))
  }
  const at = new Map(boxes.map((box) => [box.id, box]))
  for (const { from, to } of supports) {
    const [start, end] = [at.get(from), at.get(to)]
    if (!start || !end || home.get(from) === to) continue
    lines.push({ from: [from], to, points: [{ x: start.x + boxSize.width / 2, y: start.y }, { x: end.x + boxSize.width / 2, y: end.y + boxSize.height }] })
  }
  return { boxes, frames, lines, width: whole.width, height: whole.height }
}

/** Below what each stands: the first that it supports and that does not stand below it. */
function homes(ids: readonly string[], supports: readonly Support[]): Map<string, string> {
  const home = new Map<string, string>()
  const standsBelow = (id: string | undefined, other: string): boolean => {
    for (; id !== undefined; id = home.get(id)) if (id === other) return true
    return false
  }
  const known = new Set(ids)
  for (const { from, to } of supports) if (known.has(from) && !home.has(from) && !standsBelow(to, from)) home.set(from, to)
  return home
}

/** Every objective, after all that stand below it. */
function fromTheEnds(below: ReadonlyMap<string | undefined, readonly string[]>): string[] {
  const order: string[] = []
  const pending = [...(below.get(undefined) ?? [])]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    order.push(id)
    pending.push(...(below.get(id) ?? []))
  }
  return order.reverse()
}

function blockOf(children: readonly (readonly [id: string, block: Block])[]): Block {
  if (children.length === 0) return { ...boxSize, places: [] }
  const top = boxSize.height + gap.below
  // One alone needs no frame.
  const [[id, only], ...others] = children as [(typeof children)[number], ...typeof children]
  if (others.length === 0) return { width: only.width, height: top + only.height, places: [{ id, x: 0, y: top }] }
  const packed = pack(children.map(([, block]) => block), gap.between)
  const frame = { x: 0, y: top, width: Math.max(boxSize.width, packed.width + 2 * gap.frame), height: packed.height + 2 * gap.frame }
  return {
    width: frame.width, height: top + frame.height, frame,
    places: children.map(([each], i) => ({ id: each, x: packed.places[i]!.x + gap.frame, y: packed.places[i]!.y + top + gap.frame })),
  }
}
