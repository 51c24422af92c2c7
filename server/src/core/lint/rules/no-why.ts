import { addToObjective } from '../fields.ts'
import { objectiveAt } from '../look.ts'
import { defineRule } from '../rule.ts'

export const noWhy = defineRule({
  id: 'no-why',
  group: 'focus',
  severity: 'off',
  strict: 'hint',
  summary: 'an objective that does not say why now',
  what: 'An objective without a `why` and without a `description` is reported.',
  why: `In week six somebody asks for something else, and the team has to say why this comes first. If nobody wrote the reason down, the louder wish wins. The reason also helps others to contribute: whoever
knows what you are after can offer another way.`,
  question: 'Why this, and why this quarter rather than the next?',
  source: 'Ben Lamorte, *The OKRs Field Book* (2022), has teams write down why an objective matters now before they look for its key results.',
  bad: [{ files: `
      team: parish-council
      cycle: 2026-Q4
      objectives:
        - title: Children walk to school alone
      #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-why
          key_results:
            - Cars at the school gate in the morning fall from 140 to 60
            - Children who come on foot rise from 35% to 60%
  ` }],
  good: [{ files: `
      team: parish-council
      cycle: 2026-Q4
      objectives:
        - title: Children walk to school alone
          why: Two accidents at the gate since Easter, both with parents’ cars.
          key_results:
            - Cars at the school gate in the morning fall from 140 to 60
            - Children who come on foot rise from 35% to 60%
  ` }],
  check: {
    objective({ report }, { model: { title, why, description } }) {
      if (title && !why && !description) report(title.span, 'This does not say why it comes first now, and somebody will ask in week six. Add a sentence as `why`.')
    },
  },
  fix(context, { span }) {
    const objective = objectiveAt(context.file, span)?.objective
    const fix = objective && addToObjective('Add the reason', context, objective, [{ key: 'why', snippet: '${1:why this, and why now}' }])
    return fix ? [{ ...fix, preferred: true }] : []
  },
})
