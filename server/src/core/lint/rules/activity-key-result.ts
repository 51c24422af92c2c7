import { reportWork } from '../all-work.ts'
import { defineRule } from '../rule.ts'
import { capital, fixesForWork } from '../work.ts'

export const activityKeyResult = defineRule({
  id: 'activity-key-result',
  group: 'outcome',
  severity: 'warning',
  starter: true,
  summary: 'work to be performed instead of a result',
  what: `A key result is reported when it is effort without an end product of its own: hold, run, attend, review, meet, interview, support, help, continue. A number does not change that: "24 home
visits" counts the effort.

Key results of a \`learning\` objective are left alone: there, finding out is the point. So is the name of a metric that had a number before the cycle
("demo requests", 50 to 120), and whatever counts down, or counts days, money or points ("review time", 3 days to 1). One finding is enough: such a key result is not reported as [unmeasurable](unmeasurable.md) as well.

Where an objective has nothing but work for key results, that is one finding, at \`key_results\`, and each of them keeps a hint with its fixes. Where the objective is
a task itself, [task-objective](task-objective.md) says it all. Key results that a comment silences are not counted.`,
  why: `Work can all be done and still change nothing. Whoever is measured by it does more of it, and the question whether it helps is asked too late. Results leave the choice of means to those who do
the work, who may find a better one in week three.`,
  question: 'If all of this were done, what would you hope to see afterwards?',
  source: `George Odiorne named it in *Management and the Activity Trap* (1974). Google’s OKR playbook, printed in John Doerr, *Measure What Matters* (2018), warns of words like “help” and “participate”: they
describe activities, and not their effect.`,
  bad: [{ files: `
      team: county-nurses
      cycle: 2026-Q4
      objectives:
        - title: Old people live at home for as long as they wish
          key_results:
      #   ^^^^^^^^^^^ activity-key-result: All 3 key results are work to do
            - Continue to support families with advice
      #       ^^^^^^^^ activity-key-result
            - Hold 24 information evenings
      #       ^^^^ activity-key-result
            - Meet with all general practitioners in the county
      #       ^^^^ activity-key-result
  ` }],
  good: [{ files: `
      team: county-nurses
      cycle: 2026-Q4
      objectives:
        - title: Old people live at home for as long as they wish
          key_results:
            - Families who know what help they are entitled to rise from 30% to 60%
            - title: Hospital stays after falls at home
              baseline: 41 a month
              target: 28 a month
          initiatives:
            - 24 information evenings
            - A visit to every general practitioner
  ` }],
  check: {
    objective(context, { model }) {
      reportWork(context, model, 'activity-key-result', (trouble) => `${capital(trouble.says || 'this is work, and not what it leads to')}. Name the change that it should lead to, and how far.`)
    },
  },
  fix: (context, { span }) => fixesForWork(context, span),
})
