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
        - id: on-time
          title: Deliveries that people can plan their day around
          key_results: [ Parcels within the promised hour rise from 71% to 90% ]
      #- depot.okr.yaml
      team: depot
      cycle: 2026-Q4
      objectives:
        - title: Vans leave full and on the minute
          supports: company/on-time
          key_results:
            - title: Vans that leave by seven rise from 55% to 95%
    `,
    files: `
      #- company.okr.yaml
      team: company
      cycle: 2026-Q4
      objectives:
        - id: on-time
          title: Deliveries that people can plan their day around
      #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lost-support: Vans leave full
          key_results: [ Parcels within the promised hour rise from 71% to 90% ]
      #- depot.okr.yaml
      team: depot
      cycle: 2026-Q4
      objectives:
        - title: Vans leave full and on the minute
          key_results:
            - title: Vans that leave by seven rise from 55% to 95%
    `,
  }],
  good: [{
    title: 'supported by its key result instead',
    before: `
      #- company.okr.yaml
      team: company
      cycle: 2026-Q4
      objectives:
        - id: on-time
          title: Deliveries that people can plan their day around
          key_results: [ Parcels within the promised hour rise from 71% to 90% ]
      #- depot.okr.yaml
      team: depot
      cycle: 2026-Q4
      objectives:
        - title: Vans leave full and on the minute
          supports: company/on-time
          key_results:
            - title: Vans that leave by seven rise from 55% to 95%
    `,
    files: `
      #- company.okr.yaml
      team: company
      cycle: 2026-Q4
      objectives:
        - id: on-time
          title: Deliveries that people can plan their day around
          key_results: [ Parcels within the promised hour rise from 71% to 90% ]
      #- depot.okr.yaml
      team: depot
      cycle: 2026-Q4
      objectives:
        - title: Vans leave full and on the minute
          key_results:
            - title: Vans that leave by seven rise from 55% to 95%
              supports: company/on-time
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
