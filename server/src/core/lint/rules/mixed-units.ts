import { normalUnit, sameUnit } from '../../model/quantity.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Field, KeyResult } from '../../model/types.ts'
import type { Span } from '../../text/span.ts'
import { defineRule } from '../rule.ts'

export const mixedUnits = defineRule({
  id: 'mixed-units',
  group: 'measurement',
  severity: 'warning',
  summary: 'baseline, target and check-ins in different units',
  what: `The amounts of a key result are held against its \`target\` (or its first level, or its bound): \`baseline\`, \`current\`, the values of check-ins, and \`unit\`. The first in another
unit is reported. A number without a unit fits any; \`%\` and points of a percentage are two units.`,
  why: 'Units are not converted. From 2 hours to 45 minutes looks like a rise from 2 to 45, and every score made of it is wrong.',
  question: 'In which unit do you read the number?',
  source: 'A check of the file against itself; it needs no authority.',
  bad: [{ files: `
      team: kitchen
      cycle: 2026-Q4
      objectives:
        - title: Lunch fits into a lunch break
          key_results:
            - title: Guests wait less between ordering and eating
              baseline: 0.5 h
      #                 ^^^^^ mixed-units
              target: 12 min
  ` }],
  good: [{ files: `
      team: kitchen
      cycle: 2026-Q4
      objectives:
        - title: Lunch fits into a lunch break
          key_results:
            - title: Guests wait less between ordering and eating
              baseline: 30 min
              target: 12 min
              check_ins:
                - { date: 2026-10-12, value: 27 }
            - Guests who come again in the same week rise from 15% to 25%
  ` }],
  check: {
    keyResult(context, { model }) {
      const main = mainAmount(model)
      if (!main) return
      const odd = amountsOf(model).find(({ amount }) => !sameUnit(amount, main.amount))
      if (odd) {
        context.report(odd.span, `${odd.name} is in ${unitName(odd.amount.unit)}, but ${main.name} in ${unitName(main.amount.unit)}, so progress between them means nothing. Write both in the same unit.`)
        return
      }
      const [dotted, grouped] = [DOTTED, GROUPED].map((form) => [main, ...amountsOf(model)].find(({ amount: { text } }) => form.test(text)))
      if (dotted && grouped) {
        context.report(dotted.span, `The dot makes this ${dotted.amount.value}, and the comma of ${grouped.amount.text} makes that one ${grouped.amount.value}. If both mean thousands, write them without dot and comma.`)
        return
      }
      const { unit } = model
      // `unit` may be a phrase ("share of orders"); only a single word is surely a unit.
      if (unit && !/\s/.test(unit.value.trim()) && !sameUnit(unit.value, main.amount)) {
        context.report(unit.span, `\`unit\` is ${normalUnit(unit.value)}, but ${main.name} is in ${unitName(main.amount.unit)}. Write one of them only.`)
      }
    },
  },
})

/** `1.200` is one and a fifth, `1,500` is one and a half thousand; on one key result that is hardly meant. */
const DOTTED = /^\D*[1-9]\d{0,2}\.\d{3}(?!\d)\D*$/
const GROUPED = /^\D*[1-9]\d{0,2}(?:,\d{3})+(?!\d)\D*$/

interface Amount {
  readonly name: string
  readonly amount: Quantity
  readonly span: Span
}

const amount = (name: string, field: Field<Quantity> | undefined): Amount[] => (field ? [{ name, amount: field.value, span: field.span }] : [])

function mainAmount({ target, levels, stay }: KeyResult): Amount | undefined {
  const level = levels?.value.find(({ quantity }) => quantity.unit !== '')
  const bound = stay?.value.low ?? stay?.value.high
  return amount('`target`', target)[0]
    ?? (level && { name: `the level ${level.score.toFixed(1)}`, amount: level.quantity, span: level.span })
    ?? (stay && bound && { name: '`stay`', amount: bound, span: stay.span })
}

const amountsOf = ({ baseline, current, levels, checkIns }: KeyResult): Amount[] => [
  ...amount('`baseline`', baseline),
  ...(levels?.value ?? []).map(({ score, quantity, span }) => ({ name: `The level ${score.toFixed(1)}`, amount: quantity, span })),
  ...amount('`current`', current),
  ...checkIns.flatMap(({ value }) => amount('This check-in', value)),
]

const NAMES: Readonly<Record<string, string>> = { h: 'hours', min: 'minutes', s: 'seconds', ms: 'milliseconds', pp: 'percentage points', '%': 'percent' }
const unitName = (unit: string): string => NAMES[unit] ?? unit
