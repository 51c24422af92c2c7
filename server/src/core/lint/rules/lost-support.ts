import { defineRule } from '../rule.ts'

export const lostSupport = defineRule({
  id: 'lost-support',
  group: 'changes',
  severity: 'info',
  summary: 'what this change leaves without support',
  what: 'An objective or key result that something supported before a change, and nothing supports after it: because a link was removed or turned elsewhere, or what held it is gone.',
  why: `Whoever answers for the objective above counts on the work below, and seldom reads the files of other teams. They should hear of it now and not at the end of the quarter.`,
  question: 'Does whoever answers for that objective know, and does it still matter?',
  source: 'Christina Wodtke, *Radical Focus* (2016): an objective that nobody works towards is a wish.',
  bad: [{
    before: `
      #- company.okr.yaml
      team: company
      cycle: 2026-Q4
      objectives:
        - id: loved-product
          title: A product that teams love
          key_results: [ Teams that recommend us rise from 20% to 40% ]
      #- growth.okr.yaml
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Trial teams find their rhythm
          supports: company/loved-product
          key_results: [ Trial teams that come back rise from 31% to 45% ]
    `,
    files: `
      #- company.okr.yaml
      team: company
      cycle: 2026-Q4
      objectives:
        - id: loved-product
          title: A product that teams love
      #          ^^^^^^^^^^^^^^^^^^^^^^^^^ lost-support: Trial teams find their rhythm
          key_results: [ Teams that recommend us rise from 20% to 40% ]
      #- growth.okr.yaml
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Trial teams find their rhythm
          key_results: [ Trial teams that come back rise from 31% to 45% ]
    `,
  }],
  good: [{
    before: `
      #- company.okr.yaml
      team: company
      cycle: 2026-Q4
      objectives:
        - id: loved-product
          title: A product that teams love
          key_results: [ Teams that recommend us rise from 20% to 40% ]
      #- growth.okr.yaml
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Trial teams find their rhythm
          supports: company/loved-product
          key_results: [ Trial teams that come back rise from 31% to 45% ]
    `,
    files: `
      #- company.okr.yaml
      team: company
      cycle: 2026-Q4
      objectives:
        - id: loved-product
          title: A product that teams love
          key_results: [ Teams that recommend us rise from 20% to 40% ]
      #- growth.okr.yaml
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Trial teams find their rhythm
          key_results:
            - title: Trial teams that come back rise from 31% to 45%
              supports: company/loved-product
    `,
  }],
  check: {
    change({ report, comparison }, change) {
      const { consequences, subject } = change
      for (const { subject: left, place } of consequences.unsupported) {
        // Several changes can take the last support away; it is said once.
        const first = comparison.changes.find((one) => one.consequences.unsupported.some((other) => other.subject.key === left.key))
        if (first === change) report(place, `Nothing supports “${left.title}” any more, now that “${subject.title}” of ${subject.teamName || subject.team} does not. Tell whoever answers for it, or ask whether it still matters.`)
      }
    },
  },
})
