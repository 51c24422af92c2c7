import { vagueWords as findVagueWords } from '../../judge/judge.ts'
import { wordsAt } from '../look.ts'
import { defineRule } from '../rule.ts'
import { isStrict, judgementOf, measuredByFields, troubleOf } from '../trouble.ts'

export const vagueWords = defineRule({
  id: 'vague-words',
  group: 'measurement',
  severity: 'hint',
  strict: 'warning',
  summary: 'words such as “significantly” or “world-class” where a number belongs',
  what: `A key result is reported when its title rests on a word that everybody fills with a meaning of their own. Where the key result as a whole cannot be settled because of it,
[unmeasurable](unmeasurable.md) says so, and this rule keeps still. Beside a number only words that decide what is counted are reported ("*adequate* answers rise to 80%"); the preset \`strict\` looks at the others
as well. Objectives may inspire and are left alone, and so is what is measured by fields.`,
  why: 'A vague word hides a disagreement. It comes out at the end of the cycle, when one half of the room calls the result reached and the other half does not.',
  question: 'How would a stranger notice the difference?',
  source: 'Douglas Hubbard, *How to Measure Anything* (3rd ed. 2014): what matters can be noticed, and what can be noticed can be counted.',
  bad: [{ files: `
      team: citizens-office
      cycle: 2026-Q4
      objectives:
        - title: A world-class welcome at the town hall
          key_results:
            - Adequate answers on the first day rise from 55% to 80%
      #       ^^^^^^^^ vague-words
            - Visitors without an appointment who are seen rise from 20% to 60%
  ` }],
  good: [{ files: `
      team: citizens-office
      cycle: 2026-Q4
      objectives:
        - title: A world-class welcome at the town hall
          key_results:
            - Callers who do not call again for the same matter rise from 55% to 80%
            - Visitors without an appointment who are seen rise from 20% to 60%
  ` }],
  check: {
    keyResult(context, { model, objective }) {
      const { title } = model
      const words = title ? findVagueWords(title.value) : []
      if (!title || words.length === 0 || measuredByFields(model) || troubleOf(context, model, objective.model)) return
      const counted = judgementOf(model, objective.model).measure === 'metric' && !isStrict(context)
      const found = counted ? words.find(({ word }) => CRITERION.test(word)) : words[0]!
      if (!found) return
      context.report(wordsAt(context, title, found.span), `“${found.word}” means something else to each reader. Say how much, or what a stranger would notice.`)
    },
  },
})

/** Words that say what counts; others only say how glad one would be. */
const CRITERION = /^(?:adequate|appropriate|acceptable|meaningful|proper|sufficient|reasonabl[ey]|manageable|(?:as|if|where|when) )/i
