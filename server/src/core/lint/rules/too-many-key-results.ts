import * as z from 'zod'
import { isAllWork } from '../all-work.ts'
import { defineRule } from '../rule.ts'

const options = z.object({
  max: z.int().min(1).default(5).describe('How many key results an objective may have; guardrails are not counted.'),
}).strict()

export const tooManyKeyResults = defineRule<z.infer<typeof options>>({
  id: 'too-many-key-results',
  group: 'focus',
  severity: 'warning',
  options,
  summary: 'more than five key results for an objective',
  what: 'An objective with more than five key results is reported. Guardrails are not counted: they watch over the others. Where all of them are work, [output-key-result](output-key-result.md) says so, and this rule keeps still.',
  why: `Key results are the few numbers by which you would know. With eight of them, most are tasks or figures that are watched anyway; each counts so little in the average that a failed one does not show;
and the check-in takes an hour.`,
  question: 'Which two of these would convince you alone?',
  source: 'John Doerr, *Measure What Matters* (2018): about three to five key results for each objective.',
  bad: [{
    title: 'With `too-many-key-results: [warning, { max: 3 }]`', files: `
      #- okr.config.yaml
      rules:
        too-many-key-results: [warning, { max: 3 }]
      #- hotel.okr.yaml
      team: hotel
      cycle: 2026-Q4
      objectives:
        - title: Guests come back to us in winter
          key_results:
      #   ^^^^^^^^^^^ too-many-key-results
            - Guests who book again within a year rise from 22% to 30%
            - Rooms occupied in November rise from 41% to 55%
            - Direct bookings rise from 35% to 50%
            - Guests who eat in the house rise from 38% to 50%
  ` }],
  good: [{ files: `
      team: hotel
      cycle: 2026-Q4
      objectives:
        - title: Guests come back to us in winter
          key_results:
            - Guests who book again within a year rise from 22% to 30%
            - Rooms occupied in November rise from 41% to 55%
            - title: Nights that staff work beyond their hours
              stay: "<= 6"
              guardrail: true
  ` }],
  check: {
    objective(context, { model }) {
      const { options: { max } } = context
      const counted = model.keyResults.filter(({ guardrail }) => !guardrail?.value)
      if (counted.length <= max || !model.keyResultsKey || isAllWork(context, model)) return
      context.report(model.keyResultsKey.span, `There are ${counted.length} key results here, and beyond ${max} each counts too little to be noticed. Keep the few that would convince you, and see whether some of the others are work: those are \`initiatives\`.`)
    },
  },
})
