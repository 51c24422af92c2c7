import type { AlignmentMap, State } from '../../../server/src/lsp/protocol.ts'
import { NOW } from './choose.ts'
import type { Choice } from './choose.ts'
import { sign } from './draw.ts'
import type { Words } from './messages.ts'
import { html, svg } from './svg.ts'

export interface Bar {
  readonly element: HTMLElement
  readonly search: HTMLInputElement
  /** Offers what there is to choose from in this map. */
  update(map: AlignmentMap, choice: Choice, words: Words, shown: number): void
}

export interface Acts {
  choose(change: Partial<Choice>): void
  find(query: string): void
  /** To the next objective that was found. */
  next(): void
  /** Takes back the search, or else the filters. */
  clear(): void
  zoom(factor: number): void
  fit(): void
  save(format: 'svg' | 'png'): void
}

const lines = ['supports', 'depends'] as const
const order: readonly State[] = ['on-track', 'behind', 'at-risk', 'breached', 'stale', 'not-started', 'closed', 'none']

/** Search, filters, legend and buttons above the map. */
export function createBar(acts: Acts): Bar {
  const search = html('input', { type: 'search', id: 'search' })
  search.addEventListener('input', () => acts.find(search.value))
  search.addEventListener('keydown', (event) => { if (event.key === 'Enter') acts.next() })
  const select = (pick: (value: string) => Partial<Choice>) => {
    const element = html('select')
    element.addEventListener('change', () => acts.choose(pick(element.value)))
    return element
  }
  const team = select((value) => ({ team: value }))
  const cycle = select((value) => ({ cycle: value }))
  const owner = select((value) => ({ owner: value }))
  const legend = html('span', { class: 'legend', role: 'group' })
  const shown = html('span', { class: 'shown', role: 'status' })
  const button = (text: string, act: () => void) => {
    const element = html('button', { type: 'button' }, [text])
    element.addEventListener('click', act)
    return element
  }
  const buttons = {
    zoomOut: button('−', () => acts.zoom(1 / 1.3)), zoomIn: button('+', () => acts.zoom(1.3)), fit: button('', acts.fit),
    exportSvg: button('SVG', () => acts.save('svg')), exportPng: button('PNG', () => acts.save('png')),
  }
  buttons.fit.append(svg('svg', { width: 12, height: 12, viewBox: '0 0 12 12', 'aria-hidden': 'true' }, [svg('path', { class: 'glyph', d: 'M1 4V1h3M8 1h3v3M11 8v3H8M4 11H1V8' })]))
  const element = html('div', { class: 'bar', role: 'toolbar' }, [
    html('span', { class: 'filters' }, [search, team, cycle, owner]), shown, html('span', { class: 'buttons' }, Object.values(buttons)), legend,
  ])

  return {
    element, search,
    update({ nodes }, choice, words, count) {
      element.setAttribute('aria-label', words.map)
      name(search, words.search)
      search.placeholder = words.searchShort
      for (const [key, one] of Object.entries(buttons)) name(one, words[key as keyof typeof buttons])
      const teams = new Map(nodes.map((node) => [node.team.id, node.team.name]))
      const owners = new Map(nodes.flatMap((node) => node.owners.map(({ id, name }) => [id, name] as const)))
      const cycles = [...new Set(nodes.map((node) => node.cycle))].filter(Boolean).sort().reverse()
      fill(team, words.team, [['', words.all], ...teams], choice.team)
      fill(cycle, words.cycle, [[NOW, words.now], ['', words.all], ...cycles.map((one) => [one, one] as const)], choice.cycle)
      fill(owner, words.owner, [['', words.all], ...[...owners].sort(([, a], [, b]) => a.localeCompare(b))], choice.owner)
      const focused = legend.querySelector<HTMLElement>(':focus')?.dataset.state
      legend.replaceChildren(...order.filter((state) => nodes.some((node) => node.state === state)).map((state) => {
        const on = !choice.without.includes(state)
        const toggle = html('button', { type: 'button', 'aria-pressed': String(on), 'data-state': state }, [svg('svg', { width: 14, height: 14, viewBox: '0 0 16 16' }, [sign(state)]), words.states[state] ?? state])
        toggle.addEventListener('click', () => acts.choose({ without: on ? [...choice.without, state] : choice.without.filter((one) => one !== state) }))
        return toggle
      }))
      legend.append(...lines.map((kind) => html('span', { class: 'lines' }, [svg('svg', { width: 26, height: 10, 'aria-hidden': 'true' }, [svg('path', { class: kind, d: 'M1 5h24' })]), words[kind === 'supports' ? 'supports' : 'dependsOn']])))
      if (focused) legend.querySelector<HTMLElement>(`[data-state="${focused}"]`)?.focus()
      shown.textContent = words.shown.replace('{0}', String(count)).replace('{1}', String(nodes.length))
    },
  }
}

function name(element: HTMLElement, words: string): void {
  element.setAttribute('aria-label', words)
  element.title = words
}

function fill(select: HTMLSelectElement, label: string, options: readonly (readonly [value: string, text: string])[], chosen: string): void {
  name(select, label)
  select.replaceChildren(...options.map(([value, text]) => html('option', { value }, [value === '' ? `${label}: ${text}` : text])))
  select.value = chosen
}
