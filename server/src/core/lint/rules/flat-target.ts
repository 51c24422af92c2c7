import { sameUnit } from '../../model/quantity.ts'
import type { Quantity } from '../../model/quantity.ts'
import { removeField, sourceOf } from '../../syntax/edit-yaml.ts'
import { contains } from '../../text/span.ts'
import { keyResultAt, wordsAt } from '../look.ts'
import { plainFix } from '../fields.ts'
import { defineRule } from '../rule.ts'
import type { Fix } from '../rule.ts'
import { judgementOf, measuredByFields } from '../trouble.ts'

const flat = (baseline: Quantity | undefined, target: Quantity | undefined): target is Quantity =>
  baseline !== undefined && target !== undefined && baseline.value === target.value && sameUnit(baseline, target)

export const flatTarget = defineRule({
  id: 'flat-target',
  group: 'measurement',
  severity: 'error',
  summary: 'a target that equals its baseline',
  what: 'A key result is reported when its `baseline` and `target` are the same, or its title says "from 5% to 5%".',
  why: `Progress is the part of the way from baseline to target that has been covered. Where there is no way, there is no progress: the score cannot be worked out. Often the number is
not meant to move at all, and the format has \`stay\` for that.`,
  question: 'Do you want this number to move, or to hold while other things move?',
  source: 'Andrew Grove, *High Output Management* (1983), pairs each number that should move with one that must not: such a limit is a `guardrail` with `stay`.',
  bad: [{ files: `
      team: night-buses
      cycle: 2026-Q4
      objectives:
        - title: More people take the last bus instead of the car
          key_results:
            - Passengers after midnight rise from 2,100 to 3,000 a week
            - title: Departures on time
              baseline: 96%
              target: 96%
      #               ^^^ flat-target
  ` }],
  good: [{ files: `
      team: night-buses
      cycle: 2026-Q4
      objectives:
        - title: More people take the last bus instead of the car
          key_results:
            - Passengers after midnight rise from 2,100 to 3,000 a week
            - title: Departures on time
              stay: ">= 96%"
              guardrail: true
  ` }],
  check: {
    keyResult(context, { model, objective }) {
      const { baseline, target, title } = model
      if (flat(baseline?.value, target?.value)) {
        context.report(target.span, `Baseline and target are both ${target.value.text}, so there is no progress to measure. Choose another target, or write \`stay\` if the number must only hold.`)
        return
      }
      if (!title || measuredByFields(model)) return
      const { quantity } = judgementOf(model, objective.model)
      if (quantity?.kind !== 'from-to' || !flat(quantity.baseline, quantity.target)) return
      context.report(wordsAt(context, title, quantity.span), `Start and end are both ${quantity.target.text}, so there is no progress to measure. Choose another target, or use \`stay\` if the number must only hold.`)
    },
  },
  fix({ uri, file }, { span }): Fix[] {
    const keyResult = keyResultAt(file, span)?.keyResult
    const node = keyResult?.node
    if (node?.kind !== 'map' || !contains(keyResult!.span, node.span)) return []
    const [baseline, target] = ['baseline', 'target'].map((key) => node.entries.find((entry) => entry.key.text === key))
    if (!baseline || !target || !keyResult?.target) return []
    const { text } = keyResult.target.value
    return ([['>=', 'or more'], ['<=', 'or less']] as const).map(([sign, words]) => plainFix(`Let it stay at ${text} ${words}`, uri, [
      removeField(file.tree.text, node, baseline),
      { span: target.span, text: `stay: ${sourceOf(`${sign} ${text}`, { flow: node.flow })}` },
    ]))
  },
})
