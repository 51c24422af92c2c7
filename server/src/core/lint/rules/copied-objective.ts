import { supportedBy } from '../../project/resolve.ts'
import type { Item } from '../../project/types.ts'
import { isOver } from '../places.ts'
import { defineRule } from '../rule.ts'

export const copiedObjective = defineRule({
  id: 'copied-objective',
  group: 'links',
  severity: 'hint',
  summary: 'the words of the objective above, without a part of one’s own',
  what: `An objective with the same words, or nearly, as the objective or key result that it supports, when it adds no key result of its own: it has none, or only those of the one above.`,
  why: `A copy says that you agree, and not what you will do about it. If the one above is reached, nobody can tell whether your team had a share in it; if all teams copy it, nobody has decided
anything.`,
  question: 'What can your team change about this that no other team can?',
  source: 'Felipe Castro, *The Beginner’s Guide to OKR*, on aligning instead of cascading: a team asks what it can contribute, and does not take over the goals from above.',
  bad: [
    {
      files: `
        #- company.okr.yaml
        team: company
        cycle: 2026-Q4
        objectives:
          - id: loved-product
            title: Teams love to plan with Tidewater
            key_results:
              - Net promoter score rises from 21 to 40
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Teams love to plan with Tidewater
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ copied-objective: These are the words of \`company\`
            supports: company/loved-product
            key_results:
              - Net promoter score rises from 21 to 40
      `,
    },
  ],
  good: [
    {
      files: `
        #- company.okr.yaml
        team: company
        cycle: 2026-Q4
        objectives:
          - id: loved-product
            title: Teams love to plan with Tidewater
            key_results:
              - Net promoter score rises from 21 to 40
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Teams love to plan with Tidewater
            supports: company/loved-product
            key_results:
              - Teams that plan three weeks in a row rise from 18% to 40%
      `,
    },
  ],
  check: {
    objective({ snapshot, today, report }, { facts, document, item }) {
      if (facts.closed || isOver(document, today)) return
      const parent = supportedBy(snapshot, item).find((one) => one.document.team !== document.facts.team && isCopy(facts, one))
      if (parent) report(facts.at, `These are the words of \`${parent.document.team}\` again, without a key result of your own. Say what your team in particular will change, and how you will see it.`)
    },
  },
})

function isCopy({ title, keyResults }: Item['objective'], { objective, keyResult }: Item): boolean {
  if (!alike(title, keyResult?.title ?? objective.title)) return false
  return keyResults.every((own) => objective.keyResults.some((theirs) => alike(own.title, theirs.title)))
}

/** The same words but for one in four. */
function alike(a: string, b: string): boolean {
  const one = wordsOf(a)
  const other = wordsOf(b)
  const common = [...one].filter((word) => other.has(word)).length
  return common > 0 && common / (one.size + other.size - common) >= 0.75
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{M}\d%]+/gu))
