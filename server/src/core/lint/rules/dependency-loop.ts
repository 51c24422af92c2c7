import { circleAt } from '../circles.ts'
import { defineRule } from '../rule.ts'

export const dependencyLoop = defineRule({
  id: 'dependency-loop',
  group: 'links',
  severity: 'warning',
  summary: 'objectives that wait for each other',
  what: `\`depends_on\` links that lead from an objective, over one or more others, back to itself. Links of key results count for their objective. The circle is reported once.`,
  why: `Each of them says that it cannot succeed without the next, so none of them can go first. That is worth a talk in the first week and not a discovery in the tenth.`,
  question: 'What is the smallest piece that one of you could deliver without the others?',
  source: 'Google’s OKR playbook, printed in John Doerr’s *Measure What Matters*: where several teams are needed, each one’s own contribution is agreed and written into its own OKRs.',
  bad: [
    {
      files: `
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - id: daily-habit
            title: Planning the week becomes a habit
            depends_on: platform/fast-sync
        #               ^^^^^^^^^^^^^^^^^^ dependency-loop: \`daily-habit\` → \`platform/fast-sync\` → \`daily-habit\`
        #- platform.okr.yaml
        team: platform
        cycle: 2026-Q4
        objectives:
          - id: fast-sync
            title: Plans are the same on every device
            depends_on: growth/daily-habit
      `,
    },
  ],
  good: [
    {
      files: `
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - id: daily-habit
            title: Planning the week becomes a habit
            depends_on: platform/fast-sync
        #- platform.okr.yaml
        team: platform
        cycle: 2026-Q4
        objectives:
          - id: fast-sync
            title: Plans are the same on every device
      `,
    },
  ],
  check: {
    objective({ snapshot, report }, place) {
      const circle = circleAt(snapshot, place, 'depends_on')
      if (!circle) return
      const { items, link, text, related } = circle
      if (items.length === 1) report(link.field.span, 'This objective waits for itself. Name what you need from somebody else, or leave the link out.')
      else report(link.field.span, `These objectives wait for each other, so none of them can go first: ${text}. Agree on what one of you delivers without the others.`, { related })
    },
  },
})
