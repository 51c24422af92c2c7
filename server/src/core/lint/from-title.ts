import { parseBand, parseQuantity } from '../model/quantity.ts'
import type { Quantity } from '../model/quantity.ts'
import { statedDirection } from '../judge/judge.ts'
import type { Judgement } from '../judge/judge.ts'
import type { NewField } from './fields.ts'

/**
 * The numbers in a title as fields: "from 18% to 40%" as `baseline` and `target`, "between 4% and 6%" as `stay`. Where the title tells
 * no start, its field is a hole of a snippet. Undefined when the words name no amount that a field could hold.
 */
export function fieldsFromTitle(title: string, { quantity }: Pick<Judgement, 'quantity'>): readonly NewField[] | undefined {
  if (!quantity?.target) return
  const { kind, baseline, target, upper } = quantity
  const start: NewField = { key: 'baseline', snippet: '${1:where you are today}' }
  const field = (key: string, { text }: Quantity): NewField[] | undefined => (parseQuantity(text) ? [{ key, text: text.trim() }] : undefined)
  const towards = (to: Quantity) => {
    const fields = field('target', to)
    return fields && [start, ...fields]
  }
  switch (kind) {
    case 'from-to': {
      const from = baseline && field('baseline', baseline)
      const to = field('target', target)
      return from && to && [...from, ...to]
    }
    case 'between': return stay(`${target.text} to ${upper?.text ?? ''}`)
    case 'below': return statedDirection(title)?.direction === 'fall' ? towards(target) : stay(`< ${target.text}`)
    case 'reach':
    case 'count': return towards(target)
    case 'all': return towards({ ...target, text: '100%' })
    case 'none-left': return towards({ ...target, text: '0' })
    default: return undefined
  }
}

const stay = (band: string): NewField[] | undefined => (parseBand(band) ? [{ key: 'stay', text: band }] : undefined)
