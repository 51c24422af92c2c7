import { addToKeyResult } from '../fields.ts'
import { keyResultAt } from '../look.ts'
import { defineRule } from '../rule.ts'

export const noSource = defineRule({
  id: 'no-source',
  group: 'measurement',
  severity: 'off',
  strict: 'hint',
  summary: 'a number, and no word on where it is read',
  what: 'A key result with a `target`, `stay` or `levels` and without a `source` is reported. A source is whatever leads a colleague to the same number: a report’s name, an address, "Ask the front desk".',
  why: `Two people who read a number in two places get two numbers, and the check-in is spent on which one is right. When the owner is on holiday, nobody else can look.`,
  question: 'If you were away, where would somebody find this week’s value?',
  source: 'An operational definition, in W. Edwards Deming’s sense (*Out of the Crisis*, 1982): a measure is what a named procedure yields.',
  bad: [{ files: `
      team: swimming-pool
      cycle: 2026-Q4
      objectives:
        - title: Every child in town can swim
          key_results:
            - title: Second-graders who swim 25 metres
      #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-source
              baseline: 62%
              target: 80%
  ` }],
  good: [{ files: `
      team: swimming-pool
      cycle: 2026-Q4
      objectives:
        - title: Every child in town can swim
          key_results:
            - title: Second-graders who swim 25 metres
              baseline: 62%
              target: 80%
              source: Badge book at the cash desk
            - Second-graders who are afraid of water fall from 18% to 5%
  ` }],
  check: {
    keyResult({ report }, { model }) {
      const measure = model.target ?? model.stay ?? model.levels
      if (measure && !model.source && model.title) report(model.title.span, 'Nobody but you can tell where this number is read. Add a `source`: a report, an address, or whom to ask.')
    },
  },
  fix(context, { span }) {
    const found = keyResultAt(context.file, span)
    const fix = found && addToKeyResult('Add the source', context, found.objective, found.keyResult, [{ key: 'source', snippet: '${1:where the number is read}' }])
    return fix ? [{ ...fix, preferred: true }] : []
  },
})
