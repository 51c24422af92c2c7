import type { ReadMeasure } from '../../judge/judge.ts'
import type { Quantity } from '../../model/quantity.ts'
import { escapeSnippet } from '../../syntax/edit-yaml.ts'
import type { KeyResultPlace } from '../rule.ts'
import { defineRule } from '../rule.ts'
import { addToKeyResult } from '../fields.ts'
import type { NewField } from '../fields.ts'
import { fieldsFromTitle } from '../from-title.ts'
import { keyResultAt, wordsAt } from '../look.ts'
import { judgementOf, measuredByFields, sure, troubleOf } from '../trouble.ts'

export const missingBaseline = defineRule({
  id: 'missing-baseline',
  group: 'measurement',
  severity: 'hint',
  strict: 'warning',
  summary: 'a target without a starting point',
  what: `A \`target\` without a \`baseline\` is reported, and so is a title that names only the end of a way ("raise donations to €40k").

So is a percentage that a title tells as a change ("increase sign-ups by 20%"): 20% of what?

Counts of things that do not exist yet need no baseline: they start at none. Neither do bounds to stay within, shares of all, or a change that is told in numbers or points ("by 500", "by 5 percentage
points").`,
  why: `A target alone does not tell how far the way is. From 44% to 45% is a week’s luck, from 20% to 45% a year’s work. Without a start, progress cannot be worked out, and a first value that
arrives in week three looks like a success or a failure by accident.`,
  question: 'What is the number today, and when was it last measured?',
  source: 'Paul Niven and Ben Lamorte, *Objectives and Key Results* (2016): where nobody knows the number yet, finding out the baseline is a key result of its own.',
  bad: [{ files: `
      team: blood-bank
      cycle: 2026-Q4
      objectives:
        - title: No operation waits for blood
          key_results:
            - title: First-time donors come back within half a year
              target: 45%
      #               ^^^ missing-baseline
            - Increase donations on weekdays to 180 a week
      #                                         ^^^ missing-baseline
            - Increase first-time donations by 20%
      #                                        ^^^ missing-baseline: 20% of what?
  ` }],
  good: [{ files: `
      team: blood-bank
      cycle: 2026-Q4
      objectives:
        - title: No operation waits for blood
          key_results:
            - title: First-time donors come back within half a year
              baseline: 31%
              target: 45%
            - Increase donations on weekdays from 120 to 180 a week
            - title: Increase first-time donations by 20%
              baseline: 50 a week
              target: 60 a week
  ` }],
  check: {
    keyResult(context, place) {
      const { model, objective: { model: objective } } = place
      const { quantity, style, confidence } = judgementOf(model, objective)
      const share = quantity && model.title && shareOfSomething(model.title.value, quantity)
      if (model.target && !model.baseline && !startsAtNone(place)) {
        const { value } = model.target
        const missing = share && sameAmount(share, value) ? ofWhat(value) : `Nobody can tell how far it is to ${value.text}, because the start is missing. Add the value you measure today as \`baseline\`.`
        context.report(model.target.span, missing)
        return
      }
      if (!model.title || model.baseline || measuredByFields(model) || troubleOf(context, model, objective)) return
      if (!quantity || quantity.baseline || style !== 'outcome' || !sure(context, confidence.measure)) return
      const words = wordsAt(context, model.title, quantity.targetSpan ?? quantity.span)
      if (share) context.report(words, ofWhat(share))
      if (quantity.kind === 'reach' && isOnTheWay(model.title.value, quantity)) context.report(words, `Nobody can tell how far it is to ${quantity.target!.text}, because the start is missing. Add the value you measure today: “from … to ${quantity.target!.text}”.`)
    },
  },
  fix(context, { span }) {
    const found = keyResultAt(context.file, span)
    if (!found) return []
    const { objective, keyResult } = found
    const judgement = judgementOf(keyResult, objective)
    const title = keyResult.title?.value ?? ''
    const share = judgement.quantity && shareOfSomething(title, judgement.quantity)
    const start = baselineOf(keyResult, judgement.quantity?.baseline?.text)
    const fields = keyResult.target ? [start]
      : share ? [start, { key: 'target', snippet: `\${2:${escapeSnippet(share.text)} ${judgement.quantity?.direction === 'fall' ? 'less' : 'more'} than that}` }]
      : fieldsFromTitle(title, judgement)
    const fix = fields && addToKeyResult(keyResult.target || share ? 'Add the baseline' : 'Write the measure as fields', context, objective, keyResult, fields)
    return fix ? [{ ...fix, preferred: true }] : []
  },
})

/** "By 20%": a part of what nobody has named. */
function shareOfSomething(title: string, { kind, target, baseline, targetSpan, span }: ReadMeasure): Quantity | undefined {
  const rest = title.slice((targetSpan ?? span).end).replace(/\b(?:q[1-4]|20\d\d)\b/gi, '')
  const named = NAMED.test(rest) || /\d/.test(rest) || /\bfrom\b/i.test(title)
  return kind === 'change' && !baseline && target?.unit === '%' && !named ? target : undefined
}

/** "By 20% over last year", "by 20% to $4M", "um 20 % gegenüber 2025": what it is a part of. */
const NAMED = /(?<!\p{L})(?:to|over|on|than|vs|versus|compared|against|relative|baseline|yoy|auf|zu|gegenüber|vergleich|à|rapport|respecto|comparaci[óo]n|relação|comparado)(?!\p{L})/iu

const sameAmount = (a: Quantity, b: Quantity): boolean => a.value === b.value && a.unit === b.unit

const ofWhat = ({ text }: Quantity): string => `${text} of what? Add the value you measure today as \`baseline\`, and what it should come to as \`target\`.`

/** "Raise … to 180", and not "a 20% increase", which tells the start by itself, nor a title that speaks of where it comes from. */
function isOnTheWay(title: string, { direction, targetSpan, span }: ReadMeasure): boolean {
  if (direction !== 'rise' && direction !== 'fall') return false
  const before = title.slice(0, (targetSpan ?? span).start)
  return /\b(?:to|auf|à|a|para)\s+(?:\S+\s+){0,2}$/i.test(before) && !/\b(?:from|von|de|desde)\b/i.test(before)
}

/** "Publish 12 posts" starts at none: what is made from nothing needs no baseline. */
function startsAtNone({ model, objective }: KeyResultPlace): boolean {
  if (!model.title) return false
  const { style, quantity } = judgementOf(model, objective.model)
  return style !== 'outcome' || quantity?.kind === 'none-left' || quantity?.kind === 'all' || quantity?.kind === 'count'
}

/** What the title says, or a hole with the first check-in's value in it: it may have been measured at the start. */
function baselineOf({ checkIns }: KeyResultPlace['model'], inTitle: string | undefined): NewField {
  if (inTitle !== undefined) return { key: 'baseline', text: inTitle }
  const first = checkIns[0]?.value?.value.text
  return { key: 'baseline', snippet: `\${1:${first ?? 'where you are today'}}` }
}
