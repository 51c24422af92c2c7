import { referencesTo } from '../../project/resolve.ts'
import { contains } from '../../text/span.ts'
import { taskObjective as findTaskObjective } from '../../judge/judge.ts'
import { workBelowTask } from '../all-work.ts'
import { keepAsInitiative } from '../keep-as-initiative.ts'
import { wordsAt } from '../look.ts'
import { itemPlaces } from '../places.ts'
import { defineRule } from '../rule.ts'
import { uncapital } from '../work.ts'

export const taskObjective = defineRule({
  id: 'task-objective',
  group: 'outcome',
  severity: 'warning',
  summary: 'an objective that is a project or a task',
  what: `An objective is reported when its title is a piece of work: build, launch, migrate, write, hire, roll out. Where all of its key results are work as well, this one finding tells of them, too.`,
  why: `A project is one answer; the objective should be the question. "Launch the booking app" is reached on the day of the launch, also if nobody books. "Booking a court takes a minute" can be reached
with an app, a phone line or a list on the door, and the team may change its mind on the way.`,
  question: 'Who will be better off when this is finished, and how would they say it?',
  source: 'Marty Cagan and Chris Jones, *Empowered* (2020): teams are given problems to solve, and not features to build.',
  bad: [{ files: `
      team: tennis-club
      cycle: 2026-Q4
      objectives:
        - title: Launch the new booking app
      #          ^^^^^^ task-objective
          key_results:
            - Members who book a court without calling rise from 20% to 70%
            - Courts that stand empty at weekends fall from 18% to 8%
  ` }],
  good: [{ files: `
      team: tennis-club
      cycle: 2026-Q4
      objectives:
        - title: Finding a court and a partner takes a minute
          key_results:
            - Members who book a court without calling rise from 20% to 70%
            - Courts that stand empty at weekends fall from 18% to 8%
          initiatives:
            - The new booking app
  ` }],
  check: {
    objective(context, { model }) {
      const { title } = model
      const found = title && findTaskObjective(title.value)
      if (!found) return
      const below = workBelowTask(context, model)
      const work = below ? `makes this a piece of work, and ${uncapital(below.subject)} are work as well: it could all be done` : 'makes this a piece of work, and it can be finished'
      const advice = 'without anybody being better off. Say what will be different for whom, and list the work under `initiatives`.'
      context.report(wordsAt(context, title, found.span), `“${found.word}” ${work} ${advice}`, below && { related: below.related })
    },
  },
  fix({ snapshot, uri, file, config }, { span }) {
    const place = itemPlaces(uri, file, config).find(({ model }) => model.title && contains(model.title.node.span, span))
    if (!place || 'objective' in place) return []
    const fix = keepAsInitiative(uri, file.tree.text, place.model, referencesTo(snapshot, place.item).length > 0)
    return fix ? [{ ...fix, preferred: true }] : []
  },
})
