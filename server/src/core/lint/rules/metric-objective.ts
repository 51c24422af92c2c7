import { metricObjective as findMetricObjective, taskObjective } from '../../judge/judge.ts'
import { wordsAt } from '../look.ts'
import { defineRule } from '../rule.ts'

export const metricObjective = defineRule({
  id: 'metric-objective',
  group: 'outcome',
  severity: 'hint',
  strict: 'warning',
  summary: 'an objective that is a number, or a KPI by another name',
  what: 'An objective is reported when its title is a number to be reached, or the name of a figure that is watched all year.',
  why: `People remember a picture and not a percentage. An objective says in words where you want to go and why anybody should care; the key results below it say how far. When the objective is the
number itself, the key results turn into tasks.`,
  question: 'What would it be like here if you had that number?',
  source: 'Christina Wodtke, *Radical Focus* (2nd ed. 2021): the objective is words that get people out of bed; the numbers are for the key results.',
  bad: [{ files: `
      team: bakery
      cycle: 2026-Q4
      objectives:
        - title: Reach €80k of revenue a month
      #                ^^^^ metric-objective
          key_results:
            - Regular customers rise from 310 to 450
            - Bread left over at closing falls from 14% to 6%
  ` }],
  good: [{ files: `
      team: bakery
      cycle: 2026-Q4
      objectives:
        - title: The street has breakfast with us
          key_results:
            - Revenue rises from €61k to €80k a month
            - Regular customers rise from 310 to 450
  ` }],
  check: {
    objective(context, { model: { title } }) {
      const found = title && !taskObjective(title.value) && findMetricObjective(title.value)
      if (!found) return
      context.report(wordsAt(context, title, found.span), 'This objective is a number, and numbers are for key results. Put it there, and say here what you want to be true for people.')
    },
  },
})
