import type { KeyResult, Objective } from '../../model/types.ts'
import { defineRule } from '../rule.ts'
import type { Context } from '../rule.ts'
import { objectiveAt } from '../look.ts'
import { isStrict, judgementOf, measuredByFields, sure, troubleOf } from '../trouble.ts'
import { addResult } from '../work.ts'

export const onlyMilestones = defineRule({
  id: 'only-milestones',
  group: 'outcome',
  severity: 'warning',
  summary: 'an objective with no metric at all',
  what: `An objective is reported when every one of its key results is either done or not: milestones, \`done\`, or a state in words. Where each of them has a finding of its own already,
that is enough. Objectives of the type \`learning\` are left alone.`,
  why: `Milestones show that work is moving, and not whether it helps. Until the last one falls, all one sees is plan and promise; and when the last has fallen, nobody knows whether the objective
has come true. One number that moves with it is enough to find out in time.`,
  question: 'Which number would begin to move if you were on the right way?',
  source: 'Christina Wodtke, *Radical Focus* (2nd ed. 2021): key results quantify the words of the objective. Paul Niven and Ben Lamorte, *Objectives and Key Results* (2016), tell metric from milestone key results and prefer the first.',
  bad: [{ files: `
      team: harbour
      cycle: 2026-Q4
      objectives:
        - title: Ships in port run on power from land
          key_results:
      #   ^^^^^^^^^^^ only-milestones
            - title: Two berths have sockets
              milestones:
                - { title: Permits granted, done: 2026-10-12 }
                - title: First berth connected
                - title: Second berth connected
            - title: Ferries switch over
              milestones:
                - title: Contract with the ferry line
                - title: First crossing without engines in port
  ` }],
  good: [{ files: `
      team: harbour
      cycle: 2026-Q4
      objectives:
        - title: Ships in port run on power from land
          key_results:
            - title: Two berths have sockets
              milestones:
                - { title: Permits granted, done: 2026-10-12 }
                - title: First berth connected
                - title: Second berth connected
            - title: Hours in port without a running engine
              baseline: 4%
              target: 25%
  ` }],
  check: {
    objective(context, { model }) {
      const { keyResults, type, keyResultsKey } = model
      if (keyResults.length === 0 || (type?.value === 'learning' && !isStrict(context))) return
      if (!keyResults.every((keyResult) => hasNoMetric(context, keyResult, model))) return
      if (keyResults.every((keyResult) => troubleOf(context, keyResult, model))) return
      context.report(keyResultsKey!.span, 'All of these key results are either done or not, so nobody will see whether the objective comes true. Add at least one number that moves when it does.')
    },
  },
  fix({ uri, file }, { span }) {
    const found = objectiveAt(file, span)
    const fix = found && addResult(uri, file.tree.text, found.objective)
    return fix ? [{ ...fix, preferred: true }] : []
  },
})

function hasNoMetric(context: Context, keyResult: KeyResult, objective: Objective): boolean {
  if (keyResult.milestones || keyResult.done) return true
  if (measuredByFields(keyResult)) return false
  const { measure, confidence } = judgementOf(keyResult, objective)
  return measure !== 'metric' && sure(context, confidence.measure)
}
