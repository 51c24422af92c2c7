import type { Point, Size } from './geometry.ts'
import { legible, tiny } from './detail.ts'

/** The part of the drawing that is in sight: moved by `x` and `y` pixels, `zoom` times as large. */
export interface Sight extends Point {
  readonly zoom: number
}

const least = 0.02
const most = 2.5
const margin = 32

export interface View {
  readonly sight: Sight
  show(sight: Sight): void
  /** Zooms by a factor, around a place of the window or its middle. */
  zoom(factor: number, around?: Point): void
  /** Everything at once. */
  fit(): void
  /** The window has another size: what was all in sight is so again. */
  resized(): void
  /** The beginning, from left to right as much as can be read. */
  begin(): void
  /** Brings a part of the drawing into sight, if it is not. */
  reveal(at: Point, size: Size): void
  /** Brings a place of the drawing into the middle. */
  center(at: Point): void
}

/**
 * Panning by wheel, mouse and touch, zooming by wheel with Ctrl and by two fingers.
 * @param whole how large the drawing is: some of it always stays in sight
 * @param moved told after each change, with the size of the window
 */
export function createView(window: SVGSVGElement, drawing: SVGGElement, whole: () => Size, moved: (sight: Sight, room: Size) => void): View {
  let sight: Sight = { x: 24, y: 24, zoom: 1 }
  let fitted = false
  /** Measured when it changes: measuring after each change would make the page lay itself out at once, each time. */
  let room: Size = { width: 1, height: 1 }

  const show = (next: Sight): void => {
    fitted = false
    const { zoom } = next
    const { width, height } = whole()
    const held = (at: number, size: number, room: number) => Math.min(room - 2 * margin, Math.max(2 * margin - size * zoom, at))
    sight = { zoom, x: held(next.x, width, room.width), y: held(next.y, height, room.height) }
    drawing.setAttribute('transform', `translate(${sight.x} ${sight.y}) scale(${zoom})`)
    window.classList.toggle('afar', zoom < legible)
    window.classList.toggle('tiny', zoom < tiny)
    moved(sight, room)
  }
  const zoom = (factor: number, around: Point = { x: room.width / 2, y: room.height / 2 }): void => {
    const to = Math.min(most, Math.max(least, sight.zoom * factor))
    const by = to / sight.zoom
    show({ zoom: to, x: around.x - (around.x - sight.x) * by, y: around.y - (around.y - sight.y) * by })
  }

  window.addEventListener('wheel', (event) => {
    event.preventDefault()
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1
    const box = window.getBoundingClientRect()
    if (event.ctrlKey || event.metaKey) zoom(Math.exp(-event.deltaY * unit * 0.01), { x: event.clientX - box.x, y: event.clientY - box.y })
    else show({ ...sight, x: sight.x - (event.shiftKey ? event.deltaY : event.deltaX) * unit, y: sight.y - (event.shiftKey ? 0 : event.deltaY) * unit })
  }, { passive: false })

  let held: { readonly pointer: number; readonly from: Point; readonly sight: Sight; dragged: boolean } | undefined
  window.addEventListener('pointerdown', (event) => {
    if (event.button === 0) held = { pointer: event.pointerId, from: { x: event.clientX, y: event.clientY }, sight, dragged: false }
  })
  window.addEventListener('pointermove', (event) => {
    if (held?.pointer !== event.pointerId) return
    const by = { x: event.clientX - held.from.x, y: event.clientY - held.from.y }
    if (!held.dragged && Math.hypot(by.x, by.y) < 4) return
    if (!held.dragged) window.setPointerCapture(event.pointerId)
    held.dragged = true
    show({ ...held.sight, x: held.sight.x + by.x, y: held.sight.y + by.y })
  })
  const release = (): void => {
    const { dragged } = held ?? {}
    held = undefined
    // What is let go of after a pan was not clicked.
    if (dragged) window.addEventListener('click', (event) => event.stopPropagation(), { capture: true, once: true })
  }
  window.addEventListener('pointerup', release)
  window.addEventListener('pointercancel', release)

  const fit = (): void => {
    const { width, height } = whole()
    const to = Math.min(1.2, Math.max(least, Math.min((room.width - 2 * margin) / width, (room.height - 2 * margin) / height)))
    const middle = (room: number, size: number) => Math.max(margin, (room - size * to) / 2)
    show({ zoom: to, x: middle(room.width, width), y: middle(room.height, height) })
    fitted = true
  }

  return {
    get sight() {
      return sight
    },
    show, zoom, fit,
    resized() {
      room = { width: window.clientWidth, height: window.clientHeight }
      if (fitted) fit()
      else show(sight)
    },
    begin() {
      const { width } = whole()
      const to = Math.min(1, Math.max(0.75, (room.width - 2 * margin) / width))
      show({ zoom: to, x: Math.max(margin, (room.width - width * to) / 2), y: margin })
    },
    reveal(at, { width, height }) {
      const from = { x: at.x * sight.zoom + sight.x, y: at.y * sight.zoom + sight.y }
      const into = (start: number, size: number, room: number) => (start < margin || start + size > room - margin ? (room - size) / 2 - start : 0)
      const by = { x: into(from.x, width * sight.zoom, room.width), y: into(from.y, height * sight.zoom, room.height) }
      if (by.x || by.y) show({ ...sight, x: sight.x + by.x, y: sight.y + by.y })
    },
    center: ({ x, y }) => show({ ...sight, x: room.width / 2 - x * sight.zoom, y: room.height / 2 - y * sight.zoom }),
  }
}
