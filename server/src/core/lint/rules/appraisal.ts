import { appraisal as findAppraisal } from '../../judge/judge.ts'
import type { Field, Item } from '../../model/types.ts'
import { wordsAt } from '../look.ts'
import { defineRule } from '../rule.ts'
import type { Context } from '../rule.ts'

export const appraisal = defineRule({
  id: 'appraisal',
  group: 'outcome',
  severity: 'warning',
  summary: 'pay, bonus or rating tied to a score',
  what: 'An objective or key result is reported when its title, description, reason or assessment ties pay, a bonus, a promotion or a performance rating to how it is scored.',
  why: `Where money hangs on a score, people set targets that they are sure to reach, and argue about the score instead of learning from it. Ambitious targets need a place where 0.6 is no shame.`,
  question: 'Would you have set the same target if nothing hung on it?',
  source: '[Google’s guide](https://rework.withgoogle.com/intl/en/guides/set-goals-with-okrs): OKRs are not employee evaluations. John Doerr, *Measure What Matters* (2018), argues for keeping the two apart.',
  bad: [{ files: `
      team: call-centre
      cycle: 2026-Q4
      objectives:
        - title: Callers hang up with an answer
          key_results:
            - title: Callers who need no second call
              baseline: 61%
              target: 75%
              description: The bonus in January depends on the score of this key result.
      #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ appraisal
  ` }],
  good: [{ files: `
      team: call-centre
      cycle: 2026-Q4
      objectives:
        - title: Callers hang up with an answer
          key_results:
            - title: Callers who need no second call
              baseline: 61%
              target: 75%
              description: Counts calls from the same number within three days.
            - Callers who wait longer than two minutes fall from 30% to 10%
  ` }],
  check: {
    objective: (context, { model }) => look(context, model, [model.title, model.why]),
    keyResult: (context, { model }) => look(context, model, [model.title]),
  },
})

function look(context: Context, { description, closing }: Item, fields: readonly (Field<string> | undefined)[]): void {
  for (const field of [...fields, description, closing?.assessment]) {
    const found = field && findAppraisal(field.value)
    if (!found) continue
    context.report(wordsAt(context, field, found.span), 'Where pay or a rating hangs on a score, people set targets they are sure to reach. Keep the two apart, and let the score be something to learn from.')
    return
  }
}
