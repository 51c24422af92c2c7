import type { AlignmentMap } from '../../../server/src/lsp/protocol.ts'
import './map.css'
import { createBar } from './bar.ts'
import { choose, matches, NOW } from './choose.ts'
import type { Choice, Chosen } from './choose.ts'
import { draw } from './draw.ts'
import { boxSize, layout } from './layout.ts'
import type { Box, Layout } from './layout.ts'
import type { FromPage, ToPage, Words } from './messages.ts'
import { toPng, toSvg } from './picture.ts'
import { html, svg } from './svg.ts'
import { createView } from './view.ts'
import type { Sight } from './view.ts'

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): Kept | undefined; setState(kept: Kept): void }

/** What survives when the page is hidden and shown again. */
interface Kept {
  readonly choice: Choice
  readonly sight?: Sight
}

interface Shown {
  readonly chosen: Chosen
  readonly layout: Layout
  readonly boxes: ReadonlyMap<string, Box>
  readonly cards: ReadonlyMap<string, SVGGElement>
}

const vscode = acquireVsCodeApi()
const kept = vscode.getState()
let choice: Choice = kept?.choice ?? { team: '', cycle: NOW, owner: '', without: [] }
let map: AlignmentMap = { nodes: [], edges: [] }
let words: Words | undefined
let shown: Shown | undefined
/** The objective that the keyboard is at; the one under the editor's cursor; those that were found. */
let focused: string | undefined
let current: string | undefined
let found: ReadonlySet<string> = new Set()

const definitions = svg('defs', {}, (['arrow', 'wait'] as const).map((id) =>
  svg('marker', { id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto-start-reverse' }, [svg('path', { class: id, d: 'M0 0L8 4L0 8z' })])))
const drawing = svg('g')
const picture = svg('svg', { class: 'map' }, [definitions, drawing])
const empty = html('p', { class: 'empty', hidden: '' })
const view = createView(picture, drawing, () => vscode.setState({ choice, sight: view?.sight }))
const bar = createBar({
  choose: (change) => {
    choice = { ...choice, ...change }
    show({ from: 'start' })
  },
  find: (query) => {
    found = matches(shown?.chosen.nodes ?? [], query)
    mark()
    const first = [...found][0]
    if (first) reveal(first)
  },
  next: () => {
    const all = [...found]
    const id = all[(all.indexOf(focused ?? '') + 1) % all.length]
    if (id) focus(id)
  },
  zoom: (factor) => view.zoom(factor),
  fit: () => shown && view.fit(shown.layout.width, shown.layout.height),
  save: (format) => void save(format),
})
document.body.append(bar.element, picture, empty)

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'map') {
    const first = words === undefined
    map = data.map
    words = data.words
    show({ from: first ? (kept?.sight ?? 'start') : 'same' })
  } else {
    current = data.id
    mark()
    if (current !== undefined && !document.hasFocus()) reveal(current)
  }
})
vscode.postMessage({ type: 'ready' })

/** Draws what is chosen. `from`: which part is in sight then. */
function show({ from }: { readonly from: Sight | 'start' | 'same' }): void {
  if (!words) return
  // What somebody has chosen may have gone since.
  if (choice.team && !map.nodes.some(({ team }) => team.id === choice.team)) choice = { ...choice, team: '' }
  if (choice.owner && !map.nodes.some(({ owners }) => owners.some(({ id }) => id === choice.owner))) choice = { ...choice, owner: '' }
  const chosen = choose(map, choice)
  const placed = layout(chosen.nodes.map(({ id }) => id), chosen.edges.filter(({ kind }) => kind === 'supports'))
  const hadFocus = drawing.contains(document.activeElement)
  const picture = draw(chosen, placed, words)
  const cards = new Map([...picture.querySelectorAll<SVGGElement>('.card')].map((card) => [card.dataset.id!, card]))
  drawing.replaceChildren(picture)
  shown = { chosen, layout: placed, boxes: new Map(placed.boxes.map((box) => [box.id, box])), cards }
  bar.update(map, choice, words, chosen.nodes.length - chosen.around.size)
  found = matches(chosen.nodes, bar.search.value)
  empty.hidden = chosen.nodes.length > 0
  empty.textContent = words.nothing
  if (from === 'start') view.begin(placed.width)
  else view.show(from === 'same' ? view.sight : from)
  if (focused === undefined || !cards.has(focused)) focused = chosen.nodes[0]?.id
  mark()
  if (hadFocus && focused) cards.get(focused)?.focus({ preventScroll: true })
}

/** Marks what is focused, found and under the cursor, and what hangs together with it. */
function mark(): void {
  if (!shown) return
  const searching = bar.search.value.trim() !== ''
  for (const [id, card] of shown.cards) {
    card.setAttribute('tabindex', id === focused ? '0' : '-1')
    card.classList.toggle('current', id === current)
    card.classList.toggle('found', found.has(id))
    card.classList.toggle('missed', searching && !found.has(id))
  }
  for (const line of drawing.querySelectorAll<SVGPathElement>('.lines path')) {
    const ends = [line.dataset.to, ...(JSON.parse(line.dataset.from!) as string[])]
    line.classList.toggle('near', current !== undefined && ends.includes(current))
  }
}

function reveal(id: string): void {
  const box = shown?.boxes.get(id)
  if (box) view.reveal(box, boxSize)
}

function focus(id: string): void {
  focused = id
  mark()
  reveal(id)
  shown?.cards.get(id)?.focus({ preventScroll: true })
}

const cardOf = (event: Event): string | undefined => (event.target as Element).closest<SVGGElement>('.card')?.dataset.id

picture.addEventListener('click', (event) => {
  const id = cardOf(event)
  if (id === undefined) return
  focused = id
  mark()
  vscode.postMessage({ type: 'open', id })
})

picture.addEventListener('focusin', (event) => {
  const id = cardOf(event)
  if (id === undefined || id === focused) return
  focused = id
  mark()
})

picture.addEventListener('keydown', (event) => {
  const id = cardOf(event)
  const zoom = { '+': 1.3, '=': 1.3, '-': 1 / 1.3 }[event.key]
  if (zoom) view.zoom(zoom)
  else if (event.key === '0' && shown) view.fit(shown.layout.width, shown.layout.height)
  else if (id !== undefined && (event.key === 'Enter' || event.key === ' ')) vscode.postMessage({ type: 'open', id })
  else if (id !== undefined && event.key.startsWith('Arrow')) {
    const to = neighbour(id, event.key)
    if (to) focus(to)
  } else return
  event.preventDefault()
})

/** To the left what it supports, to the right who supports it; up and down the next one in its column. */
function neighbour(id: string, key: string): string | undefined {
  const { chosen, boxes } = shown!
  const box = boxes.get(id)!
  const next = (ids: readonly string[]) => [...ids].sort((a, b) => Math.abs(boxes.get(a)!.y - box.y) - Math.abs(boxes.get(b)!.y - box.y))[0]
  const supports = chosen.edges.filter(({ kind }) => kind === 'supports')
  if (key === 'ArrowLeft') return next(supports.filter(({ from }) => from === id).map(({ to }) => to))
  if (key === 'ArrowRight') return next(supports.filter(({ to }) => to === id).map(({ from }) => from))
  const column = [...boxes.values()].filter(({ x, y }) => Math.abs(x - box.x) < boxSize.width / 2 && (key === 'ArrowUp' ? y < box.y : y > box.y))
  return next(column.map((one) => one.id))
}

async function save(format: 'svg' | 'png'): Promise<void> {
  if (!shown) return
  const { width, height } = shown.layout
  const text = toSvg(drawing, definitions, width, height)
  vscode.postMessage({ type: 'save', format, data: format === 'svg' ? text : await toPng(text, width + 48, height + 48) })
}
