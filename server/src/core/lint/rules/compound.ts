import { compound as findCompound, taskObjective } from '../../judge/judge.ts'
import { referencesTo } from '../../project/resolve.ts'
import { keyResultAt, wordsAt } from '../look.ts'
import { itemPlaces } from '../places.ts'
import { defineRule } from '../rule.ts'
import { splitFixes } from '../split.ts'
import { troubleOf } from '../trouble.ts'

export const compound = defineRule({
  id: 'compound',
  group: 'outcome',
  severity: 'hint',
  strict: 'warning',
  summary: 'two objectives or two measures in one sentence',
  what: 'An objective is reported when it names two aims, and a key result when it names two measures with an "and" between them. From–to, bounds, and lists of things that are counted together are one measure.',
  why: `Two things share one score, and it says the truth about neither: 0.5 may be half of both, or all of one and nothing of the other. Two aims in one objective mostly mean that the choice between them
has been put off.`,
  question: 'If you could have only one of the two, which would it be?',
  source: '[Google’s guide](https://rework.withgoogle.com/intl/en/guides/set-goals-with-okrs) wants key results that are easy to grade with a number: one number, one key result.',
  bad: [{ files: `
      team: film-festival
      cycle: 2026-Q4
      objectives:
        - title: The festival belongs to the whole town
          key_results:
            - Raise ticket sales from 8,000 to 11,000 and cut complaints from 60 to 20
      #                                               ^^^ compound
  ` }],
  good: [{ files: `
      team: film-festival
      cycle: 2026-Q4
      objectives:
        - title: The festival belongs to the whole town
          key_results:
            - Raise ticket sales from 8,000 to 11,000
            - Cut complaints from 60 to 20
  ` }],
  check: {
    objective(context, { model: { title } }) {
      const found = title && !taskObjective(title.value) && findCompound(title.value)
      if (found) context.report(wordsAt(context, title, found.joint), 'These are two objectives in one, and only one of them can come first. Choose, or give each its own key results.')
    },
    keyResult(context, { model, objective }) {
      const found = model.title && findCompound(model.title.value)
      if (!found || troubleOf(context, model, objective.model)) return
      context.report(wordsAt(context, model.title, found.joint), 'Two results share one score here, so it will tell the truth about neither. Give each a key result of its own.')
    },
  },
  fix({ snapshot, uri, file, config }, { span }) {
    const { keyResult, objective } = keyResultAt(file, span) ?? {}
    const found = keyResult?.title && findCompound(keyResult.title.value)
    if (!found || !objective) return []
    const place = itemPlaces(uri, file, config).find(({ model }) => model === keyResult)
    const linked = place !== undefined && referencesTo(snapshot, place.item).length > 0
    return splitFixes({ uri, source: file.tree.text, objective, keyResult, joint: found.joint, linked })
  },
})
