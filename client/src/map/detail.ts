import type { Card } from './draw.ts'
import { font } from './draw.ts'
import { boxSize } from './geometry.ts'
import type { Size } from './geometry.ts'
import { svg, wrap } from './svg.ts'
import type { Sight } from './view.ts'

/** Smaller than this, small print cannot be read: there are titles alone, as large on screen whatever the zoom. */
export const legible = 0.62
/** Smaller than this, no title fits on a box: those with others below them have their title across these, the others are colours. */
export const tiny = 0.36
/** On screen, in pixels: the letters of a title from afar, and the least room for one. */
const letters = 11.5
const least = 70

/**
 * Draws of each objective what can be seen of it, when it comes into sight: all, its title alone, or a colour. So a map of many hundred objectives moves smoothly.
 */
export function createDetail(picture: SVGSVGElement): { show(cards: Iterable<Card>): void; look(sight: Sight, window: Size): void; all(): void } {
  let cards: readonly Card[] = []
  /** Titles are drawn anew when the zoom has changed by a step, not at each turn of the wheel. */
  let step: number | undefined
  const titles = new Map<Card, SVGTextElement>()
  const named = new Set<Card>()

  const name = (card: Card, zoom: number): void => {
    if (named.has(card)) return
    named.add(card)
    titles.get(card)?.remove()
    const far = zoom < tiny
    const room = (far ? card.box.room : boxSize.width) - 14
    const fits = !far || (card.box.room > boxSize.width && room * zoom >= least)
    card.element.classList.toggle('plain', !fits)
    card.element.classList.toggle('wide', fits && far)
    if (!fits) return
    const height = letters * 1.15 / zoom
    const lines = wrap(card.node.title, room * zoom, far ? 1 : Math.max(1, Math.floor(boxSize.height / height)), `600 ${letters}px ${font}`)
    // Where too little of a title is left, the team tells more.
    if (far && lines[0]!.length < Math.min(24, card.node.title.length)) lines.splice(0, 1, ...wrap(card.node.team.name, room * zoom, 1, `600 ${letters}px ${font}`))
    const top = (boxSize.height - lines.length * height) / 2 + height * 0.8
    const title = svg('text', { class: 'far' }, lines.map((line, i) => svg('tspan', { x: 12 + (far ? 6 : 0), y: top + i * height }, [line])))
    titles.set(card, title)
    card.element.append(title)
  }

  return {
    show(next) {
      cards = [...next]
      titles.clear()
      named.clear()
      step = undefined
    },
    look({ x, y, zoom }, window) {
      const afar = zoom < legible
      const now = Math.round(Math.log(zoom) / Math.log(1.12))
      if (afar && now !== step) {
        step = now
        named.clear()
        picture.style.setProperty('--letters', `${letters / zoom}px`)
        picture.style.setProperty('--hair', `${Math.max(1, 0.8 / zoom)}px`)
      }
      for (const card of cards) {
        const { box, element } = card
        const left = box.x * zoom + x
        const top = box.y * zoom + y
        const out = left > window.width || top > window.height || left + Math.max(box.room, boxSize.width) * zoom < 0 || top + boxSize.height * zoom < 0
        element.classList.toggle('out', out)
        if (out) continue
        if (afar) name(card, zoom)
        else card.write()
      }
    },
    all() {
      for (const card of cards) card.write()
    },
  }
}
