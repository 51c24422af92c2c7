import { keyResultItem } from '../../project/facts.ts'
import { servedFrom, supportersOf } from '../../project/resolve.ts'
import { surroundings } from '../../project/surroundings.ts'
import { isOver } from '../places.ts'
import { defineRule } from '../rule.ts'

export const unsupported = defineRule({
  id: 'unsupported',
  group: 'links',
  severity: 'hint',
  summary: 'a key result at the top that nobody’s objective supports',
  what: `On the widest level with OKRs in this cycle, when narrower levels have some too: an objective that nothing supports (said once, at the objective), or a key result that nothing supports
although its neighbours are. A link to the whole objective counts for all of its key results. Guardrails, and what has initiatives,
its own or another team’s, or is shared with other teams, are left alone.`,
  why: `The widest OKRs say what matters most. When no team’s objective leads there, it is either done by people whose work shows nowhere, or by nobody.`,
  question: 'Whose week looks different because of this key result?',
  source: 'John Doerr, *Measure What Matters*, on connected goals: making them public shows which of the top goals nobody has taken up.',
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
              - id: habit
                title: Teams that plan every week rise from 18% to 40%
              - id: nps
                title: Net promoter score rises from 21 to 40
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsupported: nobody’s supports this one
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            supports: company/loved-product.habit
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
              - Teams that plan every week rise from 18% to 40%
              - Net promoter score rises from 21 to 40
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            supports: company/loved-product
      `,
    },
  ],
  check: {
    objective({ snapshot, today, report }, { facts, document, item }) {
      const { keyResults } = facts
      if (facts.closed || !facts.slug || keyResults.length === 0 || facts.sharedWith.length > 0 || facts.initiatives.length > 0 || isOver(document, today)) return
      const { level, above, below } = surroundings(snapshot, item)
      if (Math.min(level, ...above) < level || Math.max(level, ...below) === level) return
      if (supportersOf(snapshot, item).length > 0) return
      const alone = keyResults.filter((keyResult) => supportersOf(snapshot, keyResultItem(item.uri, item.document, facts, keyResult)).length === 0)
      const served = (keyResult: (typeof keyResults)[number]) => keyResult.initiatives.length > 0 || servedFrom(snapshot, keyResultItem(item.uri, item.document, facts, keyResult)).length > 0
      const work = alone.filter((keyResult) => !keyResult.guardrail && !keyResult.closed && !served(keyResult))
      if (alone.length === keyResults.length) {
        if (work.length > 0) report(facts.at, 'No team’s objective supports this one or any of its key results. Ask who will move them, and let those teams link to it.')
      } else {
        for (const { at } of work) report(at, 'Other key results here are supported by teams’ objectives, and nobody’s supports this one. Ask who will move it, and let that team link to it.')
      }
    },
  },
})
