import { statedDirection } from '../../judge/judge.ts'
import type { KeyResult, Objective } from '../../model/types.ts'
import { defineRule } from '../rule.ts'
import { judgementOf } from '../trouble.ts'

export const noGuardrail = defineRule({
  id: 'no-guardrail',
  group: 'focus',
  severity: 'off',
  strict: 'hint',
  summary: 'growth or speed with nothing that protects quality',
  what: `An objective is reported when all of its measured key results want more of something or less time for something, and none of them is a \`guardrail\` or a level to \`stay\` at. With a share or a grade among
them ("callers who say that it helped", "4.3/5") it is left alone.`,
  why: `What is pushed gives way elsewhere. Orders grow with discounts, waiting times fall with shorter visits. A limit that must hold says beforehand what the growth may not cost, and the tools show an objective as
“at risk” when it is broken.`,
  question: 'What could get worse while these numbers get better, and would you stop for it?',
  source: 'Andrew Grove, *High Output Management* (1983): pair each indicator with one that shows the opposite effect.',
  bad: [{ files: `
      team: parcel-depot
      cycle: 2026-Q4
      objectives:
        - title: Nobody waits at home for a parcel
          key_results:
      #   ^^^^^^^^^^^ no-guardrail
            - Parcels delivered rise from 1,800 to 2,600 a day
            - Reduce the time at the door from 90 s to 50 s
  ` }],
  good: [{ files: `
      team: parcel-depot
      cycle: 2026-Q4
      objectives:
        - title: Nobody waits at home for a parcel
          key_results:
            - Parcels delivered rise from 1,800 to 2,600 a day
            - Reduce the time at the door from 90 s to 50 s
            - title: Damaged parcels
              stay: "< 0.5%"
              guardrail: true
  ` }],
  check: {
    objective({ report }, { model }) {
      const { keyResults, keyResultsKey } = model
      if (!keyResultsKey || keyResults.some(({ guardrail, stay }) => guardrail?.value || stay)) return
      const pushes = keyResults.map((keyResult) => pushOf(keyResult, model))
      if (!pushes.some((push) => push === 'more' || push === 'faster') || pushes.includes('quality')) return
      report(keyResultsKey.span, 'These key results push for more or faster, and nothing says what that may not cost. Add a key result with `stay` and `guardrail: true` for what must not get worse.')
    },
  },
})

const TIME = new Set(['ms', 's', 'min', 'h', 'days', 'weeks', 'months'])

/** What a key result pushes for, by its numbers: an amount that rises, a time that falls, or a share or grade, which tells of quality. */
function pushOf(keyResult: KeyResult, objective: Objective): 'more' | 'faster' | 'quality' | undefined {
  const { quantity } = judgementOf(keyResult, objective)
  const from = keyResult.baseline?.value ?? quantity?.baseline
  const to = keyResult.target?.value ?? quantity?.target
  if (!to) return
  if (to.unit === '%' || to.unit.startsWith('/') || /^(?:nps|csat|points)$/.test(to.unit)) return quantity?.kind === 'change' ? 'more' : 'quality'
  const rises = from ? to.value > from.value : statedDirection(keyResult.title?.value ?? '')?.direction === 'rise'
  if (TIME.has(to.unit)) return rises ? undefined : 'faster'
  return rises ? 'more' : undefined
}
