import { judge } from '../judge/judge.ts'
import type { ReadMeasure } from '../judge/types.ts'
import type { Measure, Readings } from '../model/progress.ts'
import type { Quantity } from '../model/quantity.ts'
import type { KeyResultFacts, ObjectiveFacts } from './types.ts'

/**
 * The numbers of a key result. Fields win; where they name no measure, one is read from the words of the title (format.md: "text"), and
 * says so: `read: 'text'`. Where its objective is given and was closed as a whole, the key result counts as closed with it.
 */
export function readings(keyResult: KeyResultFacts, objective?: ObjectiveFacts): Readings {
  const closed = keyResult.readings.closed ?? (objective?.closed && {})
  const said = closed === keyResult.readings.closed ? keyResult.readings : { ...keyResult.readings, closed }
  if (said.measure.kind !== 'none' || keyResult.title === '') return said
  const { quantity } = judge(keyResult.title)
  const measure = quantity && (measureFromWords(quantity) ?? openChange(quantity))
  return measure ? { ...said, measure } : said
}

/**
 * What words set as a target, as a measure. A change ("by 20%") and a rank ("among the top three") say how far, but not from where: they
 * give no scale without a baseline.
 */
function measureFromWords({ kind, baseline, target, upper }: ReadMeasure): Measure | undefined {
  if (!target) return
  switch (kind) {
    case 'from-to': return { kind: 'from-to', baseline, target, read: 'text' }
    case 'reach': case 'count': case 'all': return { kind: 'from-to', target, read: 'text' }
    case 'below': case 'none-left': return { kind: 'stay', band: { high: target, text: `<= ${shown(target)}` }, read: 'text' }
    case 'between': return upper && { kind: 'stay', band: { low: target, high: upper, text: `${shown(target)} to ${shown(upper)}` }, read: 'text' }
    case 'change': case 'rank': return
  }
}

/** "By 20%" is no scale, but more than nothing. */
const openChange = ({ kind, target }: ReadMeasure): Measure | undefined => (kind === 'change' && target ? { kind: 'none', change: shown(target) } : undefined)

/** As an amount that a reader knows from fields: words such as "no" and "all" become their number. */
function shown({ text, value, unit }: Quantity): string {
  if (/\d/.test(text)) return text
  return unit === '%' || unit === '' ? `${value}${unit}` : `${value} ${unit}`
}
