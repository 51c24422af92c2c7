import { boxSize } from './geometry.ts'
import type { Point, Size } from './geometry.ts'
import type { Card } from './draw.ts'
import { svg } from './svg.ts'
import type { Sight } from './view.ts'

/** How large it may be, in pixels. */
const most = { width: 190, height: 130 }

export interface Minimap {
  readonly element: SVGSVGElement
  /** @param worthIt whether the map is so large that it helps: it lies on what is below it */
  show(cards: Iterable<Card>, size: Size, worthIt: boolean): void
  /** Frames what is in sight; away when all of it is. */
  look(sight: Sight, window: Size): void
}

/** The whole map in a corner, with a frame around what is in sight; a click or a drag goes there. For the eye and the mouse alone: the keyboard walks along the links. */
export function createMinimap(go: (middle: Point) => void): Minimap {
  const dots = svg('g')
  const frame = svg('rect', { class: 'sight' })
  const element = svg('svg', { class: 'minimap', 'aria-hidden': 'true' }, [dots, frame])
  let whole: Size = { width: 1, height: 1 }
  const at = (event: PointerEvent): Point => {
    const box = element.getBoundingClientRect()
    return { x: (event.clientX - box.x) / box.width * whole.width, y: (event.clientY - box.y) / box.height * whole.height }
  }
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId)
    go(at(event))
  })
  element.addEventListener('pointermove', (event) => { if (event.buttons === 1) go(at(event)) })

  return {
    element,
    show(cards, size, worthIt) {
      whole = size
      element.classList.toggle('none', !worthIt)
      if (!worthIt) return
      const scale = Math.min(most.width / size.width, most.height / size.height)
      for (const [name, value] of Object.entries({ viewBox: `0 0 ${size.width} ${size.height}`, width: size.width * scale, height: size.height * scale })) element.setAttribute(name, String(value))
      // One path for each state, whatever the number of objectives.
      const paths = new Map<string, string>()
      for (const { node, box } of cards) paths.set(node.state, `${paths.get(node.state) ?? ''}M${box.x} ${box.y}h${boxSize.width}v${boxSize.height}h-${boxSize.width}z`)
      dots.replaceChildren(...[...paths].map(([state, d]) => svg('path', { class: state, d })))
    },
    look({ x, y, zoom }, window) {
      const seen = { x: -x / zoom, y: -y / zoom, width: window.width / zoom, height: window.height / zoom }
      const all = seen.x <= 0 && seen.y <= 0 && seen.x + seen.width >= whole.width && seen.y + seen.height >= whole.height
      element.classList.toggle('away', all)
      for (const [name, value] of Object.entries(seen)) frame.setAttribute(name, String(value))
    },
  }
}
