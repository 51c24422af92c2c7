import { placeholders } from '../../judge/judge.ts'
import type { Field } from '../../model/types.ts'
import { wordsAt } from '../look.ts'
import { defineRule } from '../rule.ts'
import type { Context, KeyResultPlace, ObjectivePlace } from '../rule.ts'

export const placeholder = defineRule({
  id: 'placeholder',
  group: 'structure',
  severity: 'warning',
  starter: true,
  summary: 'a blank that somebody meant to fill in',
  what: `\`TBD\`, \`TODO\`, \`xx%\`, \`___\`, “insert metric here” and the like, left in a title, a reason, a description, a source, an owner or an initiative.`,
  why: `A blank looks like a plan from afar. Until the number stands there, nobody has agreed to anything, and blanks left in the first week are usually still there in the
last. If the starting value is not known yet, finding it out is honest first work.`,
  question: 'What keeps you from writing a number here today, and who could find it out?',
  source: `Andy Grove, as John Doerr quotes him in *Measure What Matters*: at the end you look, and can tell without any argument whether it was done or not. A blank
leaves the argument for the end.`,
  bad: [
    {
      files: `
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            owner: TBD
        #          ^^^ placeholder: “TBD”
            key_results:
              - Teams that plan three weeks in a row rise from 18% to xx%
        #                                                             ^^^ placeholder: “xx%”
      `,
    },
  ],
  good: [
    {
      files: `
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            owner: maria
            key_results:
              - Teams that plan three weeks in a row rise from 18% to 40%
      `,
    },
  ],
  check: { objective: look, keyResult: look },
})

function look(context: Context, { model }: ObjectivePlace | KeyResultPlace): void {
  const why = 'why' in model ? model.why : undefined
  const source = 'source' in model ? model.source : undefined
  const fields = [model.title, model.description, why, source, ...model.owner, ...model.initiatives.map(({ title }) => title)]
  for (const field of fields) if (field) lookInto(context, field)
}

/** One finding per text, on its first blank: whoever fills that in sees the others. */
function lookInto(context: Context, field: Field<string>): void {
  const hole = placeholders(field.value)[0]
  if (!hole) return
  const words = field.value.slice(hole.span.start, hole.span.end)
  context.report(wordsAt(context, field, hole.span), `“${words}” is a blank that is still to be filled in. Write down what you know, or who finds it out and by when.`)
}
