import { circleAt } from '../circles.ts'
import { defineRule } from '../rule.ts'

export const alignmentLoop = defineRule({
  id: 'alignment-loop',
  group: 'links',
  severity: 'error',
  summary: 'objectives that support each other in a circle',
  what: `\`supports\` links that lead from an objective, over one or more others, back to itself. Links of key results count for their objective. The circle is reported once.`,
  why: `Support runs in one direction: my success contributes to yours. In a circle nothing comes first, no tree can be drawn, and each side may wait for the other to say what it is all for.`,
  question: 'If only one of these could succeed, which one would be worth having by itself?',
  source: 'John Doerr, *Measure What Matters*, and Felipe Castro, *The Beginner’s Guide to OKR*: alignment asks how a team contributes to the goals of the organisation, and so has a direction.',
  bad: [
    {
      files: `
        #- company.okr.yaml
        team: company
        cycle: 2026-Q4
        objectives:
          - id: loved-product
            title: Teams love to plan with Tidewater
            supports: growth/daily-habit
        #             ^^^^^^^^^^^^^^^^^^ alignment-loop: \`loved-product\` → \`growth/daily-habit\` → \`loved-product\`
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - id: daily-habit
            title: Planning the week becomes a habit
            supports: company/loved-product
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
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - id: daily-habit
            title: Planning the week becomes a habit
            supports: company/loved-product
      `,
    },
  ],
  check: {
    objective({ snapshot, report }, place) {
      const circle = circleAt(snapshot, place, 'supports')
      if (!circle) return
      const { items, link, text, related } = circle
      if (items.length === 1) report(link.field.span, 'This objective supports itself, which says nothing about what it is for. Link to what it helps further up, or leave the link out.')
      else report(link.field.span, `These objectives support each other in a circle: ${text}. Remove the link that points down, so that one of them comes first.`, { related })
    },
  },
})
