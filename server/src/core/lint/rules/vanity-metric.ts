import { vanityMetric as findVanityMetric } from '../../judge/judge.ts'
import { wordsAt } from '../look.ts'
import { defineRule } from '../rule.ts'
import { troubleOf } from '../trouble.ts'

export const vanityMetric = defineRule({
  id: 'vanity-metric',
  group: 'outcome',
  severity: 'hint',
  strict: 'warning',
  summary: 'page views, followers, downloads, lines of code on their own',
  what: `A key result is reported when it counts something that grows by itself, or that money and noise can push up: page views, impressions, followers, likes, downloads, lines of code.
A key result marked \`indicator: leading\` is left alone, since it says itself that it is only a sign.`,
  why: `Such a number looks good and decides nothing. It rises with every campaign and says neither whether the right people came nor whether they stayed. Teams that chase it learn to push the number.`,
  question: 'What would those people do next if this were worth something to them?',
  source: 'Eric Ries, *The Lean Startup* (2011), sets vanity metrics against those that one can act on.',
  bad: [{ files: `
      team: city-theatre
      cycle: 2026-Q4
      objectives:
        - title: Young people feel that the theatre is theirs
          key_results:
            - Instagram followers rise from 4,200 to 10,000
      #                 ^^^^^^^^^ vanity-metric
  ` }],
  good: [{ files: `
      team: city-theatre
      cycle: 2026-Q4
      objectives:
        - title: Young people feel that the theatre is theirs
          key_results:
            - Tickets sold to people under 25 rise from 900 to 1,600 a month
            - title: Followers on Instagram
              baseline: 4200
              target: 10000
              indicator: leading
  ` }],
  check: {
    keyResult(context, { model, objective }) {
      const found = model.title && findVanityMetric(model.title.value)
      if (!found || model.indicator?.value === 'leading' || troubleOf(context, model, objective.model)) return
      context.report(wordsAt(context, model.title, found.span), `“${found.word}” can go up without anything being better for anybody. Measure what these people do next, or mark it as \`indicator: leading\`.`)
    },
  },
})
