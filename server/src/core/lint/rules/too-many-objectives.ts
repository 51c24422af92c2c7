import * as z from 'zod'
import { get } from '../../project/shard-map.ts'
import { defineRule } from '../rule.ts'

const options = z.object({
  max: z.int().min(1).default(5).describe('How many objectives a team may have in a cycle.'),
}).strict()

export const tooManyObjectives = defineRule<z.infer<typeof options>>({
  id: 'too-many-objectives',
  group: 'focus',
  severity: 'warning',
  options,
  summary: 'more than five objectives for a team and cycle',
  what: 'The objectives of a team and cycle are counted over all its files. With more than five there is one finding, where the first one too many stands.',
  why: `An objective is a promise of attention. With seven of them each gets half a day a week, everybody works on what is nearest, and saying no to a new wish has no ground to stand on. Most coaches
advise one to three; five is where nearly all agree that it is too many.`,
  question: 'If only one of these came true this quarter, which should it be?',
  source: 'John Doerr, *Measure What Matters* (2018): three to five objectives a cycle at most. Christina Wodtke, *Radical Focus* (2nd ed. 2021): one.',
  bad: [{
    title: 'With `too-many-objectives: [warning, { max: 3 }]`', files: `
      #- okr.config.yaml
      rules:
        too-many-objectives: [warning, { max: 3 }]
      #- farm.okr.yaml
      team: farm
      cycle: 2026-Q4
      objectives:
        - title: The herd is healthy without routine medicine
        - title: Neighbours buy their vegetables from us
        - title: The soil holds more water every year
        - title: Schools come to learn and come again
      #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ too-many-objectives
  ` }],
  good: [{ files: `
      team: farm
      cycle: 2026-Q4
      objectives:
        - title: The herd is healthy without routine medicine
          key_results:
            - Cows treated with antibiotics fall from 22% to 8%
            - Calves that reach their first birthday rise from 89% to 96%
        - title: Neighbours buy their vegetables from us
          key_results:
            - Households with a weekly basket rise from 60 to 150
            - Households that cancel within three months fall from 35% to 15%
  ` }],
  check: {
    document({ uri, snapshot, options: { max }, report }, { model, facts }) {
      const parts = facts.team === '' || facts.cycle === '' ? [] : (get(snapshot.teams, facts.team) ?? []).filter(({ document }) => document.cycle === facts.cycle)
      const total = parts.length ? parts.reduce((sum, { document }) => sum + document.objectives.length, 0) : facts.objectives.length
      if (total <= max) return
      // Over several files, the excess is shown once: in the file where it begins.
      const here = parts.findIndex((part) => part.uri === uri && part.document.span.start === facts.span.start)
      const before = parts.slice(0, Math.max(0, here)).reduce((sum, { document }) => sum + document.objectives.length, 0)
      const first = model.objectives[max - before]
      if (before > max || !first) return
      report(facts.objectives[max - before]!.at, `${facts.team ? `\`${facts.team}\`` : 'This team'} has ${total} objectives in ${facts.cycle || 'this cycle'}, and beyond ${max} none of them can come first. Choose the ones that matter most now, and leave the others for later.`)
    },
  },
})
