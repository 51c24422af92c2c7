import { addToKeyResult } from '../fields.ts'
import { keyResultAt, wordsAt } from '../look.ts'
import { defineRule } from '../rule.ts'
import { troubleOf } from '../trouble.ts'

export const bareDate = defineRule({
  id: 'bare-date',
  group: 'measurement',
  severity: 'warning',
  summary: 'a key result that is measured by a date alone (“by March”)',
  what: `A key result is reported when its title holds a date and nothing else that could be measured. Where the title names a thing to be made by that date,
[output-key-result](output-key-result.md) speaks instead.`,
  why: `The cycle already says by when. A date tells when somebody will look, but not what they will have to see, so on the day everything counts as reached.`,
  question: 'What will be different on that day, and by how much?',
  source: 'Google’s [guide](https://rework.withgoogle.com/intl/en/guides/set-goals-with-okrs) tells results from a list of things to do: a date alone measures only the list.',
  bad: [{ files: `
      team: ward-7
      cycle: 2026-Q4
      objectives:
        - title: Patients go home knowing what comes next
          key_results:
            - Improve our letters to family doctors by 30 November
      #                                             ^^^^^^^^^^^^^^ bare-date
  ` }],
  good: [{ files: `
      team: ward-7
      cycle: 2026-Q4
      objectives:
        - title: Patients go home knowing what comes next
          key_results:
            - title: Family doctors have the letter on the day a patient goes home
              baseline: 35%
              target: 90%
              due: 2026-11-30
            - Patients who call the ward with questions fall from 40 to 15 a week
  ` }],
  check: {
    keyResult(context, { model, objective }) {
      const trouble = troubleOf(context, model, objective.model)
      if (trouble?.rule !== 'bare-date') return
      const { start, end } = trouble.at
      context.report(wordsAt(context, model.title!, trouble.at), `“${model.title!.value.slice(start, end)}” says when, but not what will be different by then. Add where you start and where you want to be.`)
    },
  },
  fix(context, { span }) {
    const found = keyResultAt(context.file, span)
    const fix = found && addToKeyResult('Add a measure', context, found.objective, found.keyResult, [
      { key: 'baseline', snippet: '${1:where you are today}' }, { key: 'target', snippet: '${2:where you want to be}' },
    ])
    return fix ? [{ ...fix, preferred: true }] : []
  },
})
