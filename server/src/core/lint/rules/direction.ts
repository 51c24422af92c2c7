import { statedDirection } from '../../judge/judge.ts'
import type { KeyResult, Objective } from '../../model/types.ts'
import type { Span } from '../../text/span.ts'
import { contains } from '../../text/span.ts'
import { keyResultAt, wordsAt } from '../look.ts'
import { plainFix } from '../fields.ts'
import { defineRule } from '../rule.ts'
import { judgementOf, measuredByFields } from '../trouble.ts'

export const direction = defineRule({
  id: 'direction',
  group: 'measurement',
  severity: 'warning',
  summary: 'words that say down while the numbers go up, or the reverse',
  what: 'A key result is reported when its title begins with a direction ("reduce", "grow", "cut", "double") and its numbers go the other way: those of its fields, or those in the title.',
  why: `One of the two is a slip, usually baseline and target the wrong way round. Left as it is, every step forward lowers the score, and somebody finds out at the first review.`,
  question: 'Should this number go up or down?',
  source: 'A check of the file against itself; it needs no authority.',
  bad: [{ files: `
      team: emergency-room
      cycle: 2026-Q4
      objectives:
        - title: Nobody in pain waits without knowing for how long
          key_results:
            - title: Reduce the wait until the first examination
      #              ^^^^^^ direction
              baseline: 25 min
              target: 60 min
            - Grow the share of patients told their waiting time from 80% to 35%
      #       ^^^^ direction
  ` }],
  good: [{ files: `
      team: emergency-room
      cycle: 2026-Q4
      objectives:
        - title: Nobody in pain waits without knowing for how long
          key_results:
            - title: Reduce the wait until the first examination
              baseline: 60 min
              target: 25 min
            - Grow the share of patients told their waiting time from 35% to 80%
  ` }],
  check: {
    keyResult(context, { model, objective }) {
      const { title } = model
      const stated = title && clearDirection(title.value)
      if (!stated) return
      const byFields = measuredByFields(model)
      const quantity = byFields ? undefined : judgementOf(model, objective.model).quantity
      const from = byFields ? model.baseline?.value : quantity?.baseline
      const to = byFields ? model.target?.value : quantity?.target
      if (!from || !to || from.value === to.value || (to.value > from.value ? 'rise' : 'fall') === stated.direction) return
      const words = title.value.slice(stated.span.start, stated.span.end)
      const moves = to.value > from.value ? 'rise' : 'fall'
      const related = byFields ? [{ uri: context.uri, span: model.target!.span, message: `The target, ${to.text}` }] : []
      context.report(wordsAt(context, title, stated.span),
        `“${words}” says ${stated.direction === 'rise' ? 'up' : 'down'}, but the numbers ${moves} from ${from.text} to ${to.text}. Swap the two, or change the words.`, { related })
    },
  },
  fix({ uri, file, ...context }, { span }) {
    const { keyResult, objective } = keyResultAt(file, span) ?? {}
    const places = keyResult && swappable(keyResult, objective!, (part) => wordsAt({ ...context, uri }, keyResult.title!, part))
    if (!places || !contains(keyResult.span, places[0]) || !contains(keyResult.span, places[1])) return []
    const [one, two] = places
    const text = ({ start, end }: Span) => file.tree.text.slice(start, end)
    return [plainFix(`Swap ${text(one)} and ${text(two)}`, uri, [{ span: one, text: text(two) }, { span: two, text: text(one) }], { preferred: true })]
  },
})

/** The direction that a title opens with, unless the rest of it speaks of the other one as well ("reduce waste by raising the share …"). */
function clearDirection(title: string): { direction: 'rise' | 'fall'; span: Span } | undefined {
  const found = statedDirection(title)
  if (!found || title.slice(0, found.span.start).trim().split(/\s+/).length > 2) return
  const rest = title.slice(found.span.end)
  const other = statedDirection(rest)
  if ((other && other.direction !== found.direction) || /:|\b(?:by|through|so that|in order to)\s/i.test(rest.replace(/\bby\s+[\d€$£]/gi, ''))) return
  return found
}

function swappable(keyResult: KeyResult, objective: Objective, inTitle: (part: Span) => Span): readonly [Span, Span] | undefined {
  const { baseline, target, title } = keyResult
  if (baseline && target) return [baseline.span, target.span]
  const quantity = title && judgementOf(keyResult, objective).quantity
  return quantity?.baselineSpan && quantity.targetSpan && [inTitle(quantity.baselineSpan), inTitle(quantity.targetSpan)]
}
