import { parseBand, parseQuantity } from '../model/quantity.ts'
import type { Quantity } from '../model/quantity.ts'
import { deref, entriesOf, isEmpty } from '../syntax/lookup.ts'
import type { Node } from '../syntax/tree.ts'

/*
 * Two spellings of one thing compare equal: key order, quotes, line breaks inside a text, `1,000` for `1000`, an alias for what it stands for.
 */

const QUANTITIES = new Set(['baseline', 'target', 'current', 'value'])
const NUMBERS = new Set(['weight', 'confidence', 'score', 'execution'])
/** Lists whose order says nothing. */
const SETS = new Set([
  'owner', 'contributors', 'supports', 'depends_on', 'shared_with', 'tags', 'milestones', 'initiatives', 'check_ins', 'blockers', 'objectives', 'key_results', 'focus',
])

/** Beyond so many nodes a value is compared by what was read of it so far: aliases can multiply without end. */
const MOST = 5_000

/** A text that is equal for values that mean the same under this key; empty for no value. */
export function canonical(node: Node | undefined, key = ''): string {
  let left = MOST
  return node ? visit(node, key) : ''

  function visit(at: Node, name: string): string {
    const real = deref(at)
    if (!real || left-- <= 0 || isEmpty(real)) return ''
    switch (real.kind) {
      case 'scalar': return scalar(real.text, name)
      case 'seq': {
        const items = real.items.map((item) => visit(item, name)).filter((item) => item !== '')
        if (SETS.has(name)) items.sort()
        // One value, or a list of one: the format takes either.
        return items.length < 2 ? (items[0] ?? '') : `[${items.join(',')}]`
      }
      case 'map': {
        const fields = [...entriesOf(real)].map(([inner, entry]) => [inner, visit(entry.value, name === 'levels' ? 'value' : inner)] as const)
          .filter(([, value]) => value !== '').map(([inner, value]) => `${JSON.stringify(name === 'levels' ? String(Number(inner)) : inner)}:${value}`)
        return fields.length ? `{${fields.sort().join(',')}}` : ''
      }
    }
  }
}

function scalar(text: string, key: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (QUANTITIES.has(key)) {
    const quantity = parseQuantity(words)
    if (quantity) return sayCanonical(quantity)
  } else if (NUMBERS.has(key) && words !== '' && Number.isFinite(Number(words))) return String(Number(words))
  else if (key === 'stay') {
    const band = parseBand(words)
    if (band) return JSON.stringify([band.low && sayCanonical(band.low), band.lowOpen === true, band.high && sayCanonical(band.high), band.highOpen === true])
  }
  return JSON.stringify(words)
}

const sayCanonical = ({ value, unit }: Quantity): string => `${value} ${unit}`

/** A value as a reader would say it, on one line: texts as they are, lists with commas, maps as `key: value` pairs. Long ones are cut. */
export function shown(node: Node | undefined): string | undefined {
  let left = 200
  const visit = (at: Node): string => {
    const real = deref(at)
    if (!real || left-- <= 0 || isEmpty(real)) return ''
    if (real.kind === 'scalar') return real.text.replace(/\s+/g, ' ').trim()
    if (real.kind === 'seq') return real.items.map(visit).filter(Boolean).join(', ')
    return [...entriesOf(real)].map(([key, { value }]) => [key, visit(value)]).filter(([, value]) => value).map(([key, value]) => `${key}: ${value}`).join(', ')
  }
  const text = node ? visit(node) : ''
  if (text === '') return
  return text.length > 200 ? `${text.slice(0, 199).trimEnd()}…` : text
}
