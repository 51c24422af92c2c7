import { reportWork } from '../all-work.ts'
import { defineRule } from '../rule.ts'
import { capital, fixesForWork } from '../work.ts'

export const outputKeyResult = defineRule({
  id: 'output-key-result',
  group: 'outcome',
  severity: 'warning',
  starter: true,
  summary: 'a deliverable instead of what it should change',
  what: `A key result is reported when it is something that the team itself makes, ships, writes, migrates, decides or hires, one piece or many ("publish 12 recipes"), also when it is said as a
state ("the handbook is written") or as the coverage of a task ("all sites moved"). Fields do not change that: counting pieces from 0 to 12 measures the work.

Key results of a \`learning\` objective are left alone, and so is what is kept with \`stay\` or told in \`milestones\` (see [only-milestones](only-milestones.md)). So is what already had a number when the
cycle began ("rooms occupied", 41% to 55%; "signed teams", 200 to 800), unless its title begins with the making of it, and whatever counts down, or counts days, money or points ("review time", 3 days to 1). Where the text says what should come of it, with a number of its own ("launch the course with 90% finishing it"), it counts as an outcome.

Where an objective has nothing but work for key results, that is one finding, at \`key_results\`, and each of them keeps a hint with its fixes. Where the objective is
a task itself, [task-objective](task-objective.md) says it all. Key results that a comment silences are not counted.`,
  why: `A deliverable is a bet that something will change. When the bet is the key result, it is won by delivering, and nobody looks whether anything changed. It also ties the team to its first idea:
when week four shows that the brochure does not help, a team that promised a brochure has to finish it.

The work is not lost: it belongs in \`initiatives\`, next to the key result it should move.`,
  question: 'So that … what? If it were finished and nobody cared, would you call that a success?',
  source: `Joshua Seiden, *Outcomes Over Output* (2019), and Jeff Gothelf and Joshua Seiden, *Who Does What By How Much?* (2024): a key result is a change in what people do.
[Google’s guide](https://rework.withgoogle.com/intl/en/guides/set-goals-with-okrs): OKRs are no shared to-do list.`,
  bad: [{
    title: 'Things to be made', files: `
      team: apprentices
      cycle: 2026-Q4
      objectives:
        - title: Nobody drops out of an apprenticeship unheard
          key_results:
            - Apprentices who leave in their first year fall from 19% to 12%
            - Publish a handbook for new apprentices
      #       ^^^^^^^ output-key-result
            - Hire 2 social workers
      #       ^^^^ output-key-result
            - title: Redesign the intranet page for apprentices
      #              ^^^^^^^^ output-key-result
              done: false
  ` }, {
    title: 'Nothing but work', files: `
      team: apprentices
      cycle: 2026-Q4
      objectives:
        - title: Nobody drops out of an apprenticeship unheard
          key_results:
      #   ^^^^^^^^^^^ output-key-result: Both key results are work to do
            - Publish a handbook for new apprentices
      #       ^^^^^^^ output-key-result
            - Hire 2 social workers
      #       ^^^^ output-key-result
  ` }],
  good: [{
    title: 'What they are for, with the work beside it', files: `
      team: apprentices
      cycle: 2026-Q4
      objectives:
        - title: Nobody drops out of an apprenticeship unheard
          key_results:
            - Apprentices who leave in their first year fall from 19% to 12%
            - title: Apprentices know whom to ask when things go wrong
              baseline: 44%
              target: 85%
              source: Survey in October and December
          initiatives:
            - A handbook for new apprentices
            - Two social workers
  ` }],
  check: {
    objective(context, { model }) {
      reportWork(context, model, 'output-key-result', (trouble) => `${capital(trouble.says || 'this is something you make, and not what it changes')}. Ask “so that …?” and measure the answer.`)
    },
  },
  fix: (context, { span }) => fixesForWork(context, span),
})
