import type { AlignmentMap } from '../../../server/src/lsp/protocol.ts'
import './map.css'
import { createBar } from './bar.ts'
import { choose, everything, matches } from './choose.ts'
import type { Choice, Chosen } from './choose.ts'
import { createDetail } from './detail.ts'
import { draw } from './draw.ts'
import type { Drawing } from './draw.ts'
import { boxSize } from './geometry.ts'
import { layout } from './layout.ts'
import type { Layout } from './layout.ts'
import type { FromPage, ToPage, Words } from './messages.ts'
import { createMinimap } from './minimap.ts'
import { neighbour } from './neighbour.ts'
import { toPng, toSvg } from './picture.ts'
import { relatedTo } from './related.ts'
import { html, svg } from './svg.ts'
import { createView } from './view.ts'
import type { Sight } from './view.ts'

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): Kept | undefined; setState(kept: Kept): void }

/** What survives when the page is hidden and shown again. */
interface Kept {
  readonly choice: Choice
  readonly sight?: Sight
}

interface Shown extends Drawing {
  readonly chosen: Chosen
  readonly layout: Layout
}

const vscode = acquireVsCodeApi()
const kept = vscode.getState()
let choice: Choice = kept?.choice ?? everything
let map: AlignmentMap = { nodes: [], edges: [] }
let words: Words | undefined
let shown: Shown | undefined
/** The objective that the keyboard is at; the one under the editor's cursor; the one whose links are followed; those that were found. */
let focused: string | undefined
let current: string | undefined
let followed: string | undefined
let found: ReadonlySet<string> = new Set()

const definitions = svg('defs', {}, (['arrow', 'wait'] as const).map((id) =>
  svg('marker', { id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto-start-reverse' }, [svg('path', { class: id, d: 'M0 0L8 4L0 8z' })])))
const drawing = svg('g')
const picture = svg('svg', { class: 'map' }, [definitions, drawing])
const empty = html('p', { class: 'empty', hidden: '' })
const detail = createDetail(picture)
let keeping: ReturnType<typeof setTimeout> | undefined
/** Once the wheel rests: tells VS Code what to remember. */
const keep = () => {
  clearTimeout(keeping)
  keeping = setTimeout(() => vscode.setState({ choice, sight: view.sight }), 200)
}
/** Of the drawing, with the lines that go around its right side. */
const whole = () => ({ width: (shown?.layout.width ?? 0) + (shown?.chosen.edges.some(({ kind }) => kind === 'depends_on') ? 40 : 0), height: shown?.layout.height ?? 0 })
const view = createView(picture, drawing, whole, (sight, room) => {
  detail.look(sight, room)
  minimap.look(sight, room)
  keep()
})
const minimap = createMinimap((middle) => view.center(middle))
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
  clear,
  zoom: (factor) => view.zoom(factor),
  fit: view.fit,
  save: (format) => void save(format),
})
document.body.append(bar.element, html('main', {}, [picture, minimap.element, empty]))

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
new ResizeObserver(view.resized).observe(picture)
view.resized()
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
  const drawn = draw(chosen, placed, words)
  shown = { ...drawn, chosen, layout: placed }
  drawing.replaceChildren(drawn.element)
  detail.show(drawn.cards.values())
  minimap.show(drawn.cards.values(), placed, placed.down)
  bar.update(map, choice, words, chosen.nodes.length - chosen.around.size)
  found = matches(chosen.nodes, bar.search.value)
  empty.hidden = chosen.nodes.length > 0
  empty.textContent = words.nothing
  if (from === 'start') (placed.down ? view.fit : view.begin)()
  else view.show(from === 'same' ? view.sight : from)
  if (focused === undefined || !drawn.cards.has(focused)) focused = chosen.nodes[0]?.id
  if (followed !== undefined && !drawn.cards.has(followed)) followed = undefined
  mark()
  follow(followed)
  if (hadFocus && focused) drawn.cards.get(focused)?.element.focus({ preventScroll: true })
}

/** Marks what is focused, found and under the editor's cursor. */
function mark(): void {
  if (!shown) return
  const searching = bar.search.value.trim() !== ''
  for (const [id, { element }] of shown.cards) {
    element.setAttribute('tabindex', id === focused ? '0' : '-1')
    element.classList.toggle('current', id === current)
    element.classList.toggle('found', found.has(id))
    element.classList.toggle('missed', searching && !found.has(id))
  }
  for (const { from, to, element } of shown.links) element.classList.toggle('near', current !== undefined && (to === current || from.includes(current)))
}

/** Lets everything step back that an objective has nothing to do with; nothing does when it is undefined. */
function follow(id: string | undefined): void {
  if (!shown) return
  followed = id
  picture.classList.toggle('following', id !== undefined)
  const related = id === undefined ? new Set<string>() : relatedTo(id, shown.chosen.edges)
  for (const [each, { element }] of shown.cards) element.classList.toggle('related', related.has(each))
  for (const { from, to, element } of shown.links) element.classList.toggle('related', related.has(to) && from.some((each) => related.has(each)))
}

function reveal(id: string): void {
  const box = shown?.cards.get(id)?.box
  if (box) view.reveal(box, boxSize)
}

function focus(id: string): void {
  focused = id
  mark()
  reveal(id)
  shown?.cards.get(id)?.element.focus({ preventScroll: true })
}

/** Away with what was searched for; then with the filters. */
function clear(): void {
  follow(undefined)
  if (bar.search.value !== '') {
    bar.search.value = ''
    found = new Set()
    mark()
  } else if (choice !== everything) {
    choice = everything
    show({ from: 'start' })
  }
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
  if (id === undefined) return
  if ((event.target as Element).matches(':focus-visible')) follow(id)
  if (id === focused) return
  focused = id
  mark()
})
picture.addEventListener('focusout', () => follow(undefined))

// Not at once: the mouse passes over many on its way.
let resting: ReturnType<typeof setTimeout> | undefined
picture.addEventListener('pointerover', (event) => {
  clearTimeout(resting)
  const id = event.buttons === 0 ? cardOf(event) : undefined
  if (id !== followed) resting = setTimeout(() => follow(id), id === undefined ? 100 : 350)
})
picture.addEventListener('pointerleave', () => {
  clearTimeout(resting)
  follow(undefined)
})

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') clear()
  else if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return
  else if (event.key === '+' || event.key === '=') view.zoom(1.3)
  else if (event.key === '-') view.zoom(1 / 1.3)
  else if (event.key === '0') view.fit()
  else if (event.key === '/') bar.search.focus()
  else {
    const id = cardOf(event)
    if (id === undefined || !shown) return
    if (event.key === 'Enter' || event.key === ' ') vscode.postMessage({ type: 'open', id })
    else if (event.key.startsWith('Arrow')) {
      const to = neighbour(id, event.key, shown.layout, shown.chosen.edges)
      if (to) focus(to)
    } else return
  }
  event.preventDefault()
})

/** As it is seen from near and without what is marked at the moment. */
async function save(format: 'svg' | 'png'): Promise<void> {
  if (!shown) return
  detail.all()
  const before = picture.getAttribute('class')!
  picture.setAttribute('class', 'map whole')
  const { text, width, height } = toSvg(drawing, definitions)
  picture.setAttribute('class', before)
  vscode.postMessage({ type: 'save', format, data: format === 'svg' ? text : await toPng(text, width, height) })
}
