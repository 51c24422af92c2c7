import type { Point, Size } from './geometry.ts'

export interface Packed extends Size {
  /** Top left corners, in the order of the sizes. */
  readonly places: readonly Point[]
}

/** About the form of a window. */
const wanted = 1.6

/**
 * Puts rectangles into one that is small and about as wide and high as a window. High or wide ones come first; then each stands as far up as it can, as in
 * "skyline bottom-left" packing (Jylänki, A Thousand Ways to Pack the Bin, 2010, section 4), for several widths, of which the best is taken.
 */
export function pack(sizes: readonly Size[], gap: number): Packed {
  const [one] = sizes
  if (one && sizes.every(({ width, height }) => width === one.width && height === one.height)) return alike(one, sizes.length, gap)
  const widest = Math.max(0, ...sizes.map(({ width }) => width))
  const side = Math.sqrt(sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0))
  const by = (value: (size: Size) => number) => sizes.map((_, i) => i).sort((a, b) => value(sizes[b]!) - value(sizes[a]!) || a - b)
  const orders = [by(({ height }) => height), by(({ width }) => width)]
  const widths = new Set([0.7, 0.9, 1, 1.1, 1.2, 1.3, 1.45, 1.6, 1.9, 2.4].map((factor) => Math.max(widest, side * factor)))
  // Few large ones fill a row only if it is as wide as some of them together.
  if (sizes.length <= 12) for (const { width: a } of sizes) for (const { width: b } of sizes) for (const { width: c } of [...sizes, { width: -gap }]) {
    const width = a + b + c + 2 * gap
    if (width > side * 0.7 && width < side * 2.4) widths.add(Math.max(widest, width))
  }
  const cost = ({ width, height }: Size) => width * height * (1 + 0.5 * Math.abs(Math.log(width / Math.max(1, height) / wanted)))
  return [...widths].flatMap((width) => orders.map((order) => packInto(width, sizes, order, gap))).reduce((best, each) => (cost(each) < cost(best) ? each : best))
}

/** Of one size they stand in rows. */
function alike({ width, height }: Size, count: number, gap: number): Packed {
  const columns = Math.max(1, Math.round(Math.sqrt(count * wanted * (height + gap) / (width + gap))))
  const places = Array.from({ length: count }, (_, i) => ({ x: (i % columns) * (width + gap), y: Math.floor(i / columns) * (height + gap) }))
  return { places, width: Math.min(columns, count) * (width + gap) - gap, height: Math.ceil(count / columns) * (height + gap) - gap }
}

function packInto(limit: number, sizes: readonly Size[], order: readonly number[], gap: number): Packed {
  /** How far down things reach, from left to right. */
  let sky: { readonly x: number; readonly y: number; readonly width: number }[] = [{ x: 0, y: 0, width: limit + gap }]
  const places: Point[] = []
  let [right, bottom] = [0, 0]
  for (const i of order) {
    const { width, height } = sizes[i]!
    const place = sky.map(({ x }) => ({ x, y: Math.max(...sky.filter((each) => each.x < x + width + gap && each.x + each.width > x).map(({ y }) => y)) }))
      .filter(({ x }) => x + width <= limit + 0.001)
      .reduce((best, each) => (each.y < best.y ? each : best), { x: 0, y: Infinity })
    places[i] = place
    right = Math.max(right, place.x + width)
    bottom = Math.max(bottom, place.y + height)
    const [from, to] = [place.x, place.x + width + gap]
    sky = [
      ...sky.flatMap((each) => [
        { ...each, width: Math.min(each.width, from - each.x) },
        { ...each, x: Math.max(each.x, to), width: each.x + each.width - Math.max(each.x, to) },
      ]).filter((each) => each.width > 0.001),
      { x: from, y: place.y + height + gap, width: to - from },
    ].sort((a, b) => a.x - b.x)
  }
  return { places, width: right, height: bottom }
}
