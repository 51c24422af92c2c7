import { betterWording, wish } from '../../judge/judge.ts'
import { keyResultAt, wordsAt } from '../look.ts'
import { addToKeyResult } from '../fields.ts'
import { rewordTitle } from '../reword.ts'
import { defineRule } from '../rule.ts'
import { troubleOf } from '../trouble.ts'

export const unmeasurable = defineRule({
  id: 'unmeasurable',
  group: 'measurement',
  severity: 'warning',
  strict: 'error',
  starter: true,
  summary: 'a key result that nobody could settle at the end',
  what: `A key result is reported when neither its fields nor its words tell how anybody would know that it was reached: a direction without a target ("increase
retention"), a quality without a measure ("a better welcome"), or a topic ("onboarding").

A key result with a \`target\`, \`stay\`, \`levels\`, \`milestones\` or \`done\` is never reported, whatever its title says. Without them the title is read, and
"from 18% to 40%", "below 200 ms", "at least 12 schools", "by a fifth" or "all wards" are enough; so is a state that is plainly there or not ("the pool has reopened").

Where the words name what could be counted, the fix leaves holes for two numbers ("increase retention from … to …"). Where they name nothing of the kind ("better alignment"), numbers alone would not
help: the fix asks how you would notice, and leaves a hole for what people would do.`,
  why: `Without an end, every result is a success in the telling. The team cannot see in week five that it is behind, and at the end the discussion is about words and not about what
was learned. Agreeing on a number also brings out, before the work begins, that people meant different things.`,
  question: 'Suppose it is the last day of the cycle. What would you look at to decide whether this was reached, and what would you have to see?',
  source: `"It’s not a key result unless it has a number" is Marissa Mayer’s rule as told in John Doerr, *Measure What Matters* (2018). [Google’s guide](https://rework.withgoogle.com/intl/en/guides/set-goals-with-okrs)
asks for key results that are easy to grade with a number.`,
  bad: [{
    title: 'A direction, a quality and a topic', files: `
      team: reading-room
      cycle: 2026-Q4
      objectives:
        - title: The library is the living room of the district
          key_results:
            - Increase visits by families
      #       ^^^^^^^^ unmeasurable
            - Better opening hours
      #       ^^^^^^ unmeasurable
            - title: Improve the mood in the reading room
      #              ^^^^^^^ unmeasurable
              owner: petra
  ` }],
  good: [{
    title: 'The same, with a start and an end', files: `
      team: reading-room
      cycle: 2026-Q4
      objectives:
        - title: The library is the living room of the district
          key_results:
            - Family visits on Saturdays rise from 140 to 220
            - Visits after six in the evening rise from 30 to 80 a week
            - title: Visitors like the mood in the reading room
              baseline: 3.6/5
              target: 4.3/5
              owner: petra
  ` }],
  check: {
    keyResult(context, { model, objective }) {
      const trouble = troubleOf(context, model, objective.model)
      if (trouble?.rule !== 'unmeasurable') return
      const says = trouble.says || 'it does not say how far'
      const next = wish(model.title!.value, { objective: objective.model.title?.value })
        ? 'How would you notice: what would people do then that they do not do today?'
        : 'Add where you start and where you want to be.'
      context.report(wordsAt(context, model.title!, trouble.at), `Nobody could say at the end whether this was reached: ${says}. ${next}`)
    },
  },
  fix(context, { span }) {
    const found = keyResultAt(context.file, span)
    if (!found) return []
    const { objective, keyResult } = found
    const measure = addToKeyResult('Add a measure', context, objective, keyResult, [
      { key: 'baseline', snippet: '${1:where you are today}' }, { key: 'target', snippet: '${2:where you want to be}' },
    ])
    const title = keyResult.title!.value
    const around = { objective: objective.title?.value }
    const wording = betterWording(title, around)
    const isWish = wish(title, around)
    const reworded = wording === undefined ? undefined : rewordTitle(isWish ? 'Say how you would notice' : 'Say it with numbers', context.uri, objective, keyResult, wording)
    // Two numbers alone would leave open what is counted.
    const [best, other] = isWish && reworded ? [reworded, measure] : [measure, reworded]
    return [...(best ? [{ ...best, preferred: true }] : []), ...(other ? [other] : [])]
  },
})
