import { replaceScalar } from '../../syntax/edit-yaml.ts'
import { eachLink, linkOfFinding, resolveLink } from '../links.ts'
import { inFile } from '../mend.ts'
import { objectiveOf } from '../places.ts'
import { defineRule } from '../rule.ts'
import type { Item } from '../../project/types.ts'

export const ambiguousLink = defineRule({
  id: 'ambiguous-link',
  group: 'links',
  severity: 'error',
  summary: 'a link that two objectives answer to',
  what: 'A link without a cycle whose id exists in two cycles that are equally near: both contain this one, and are equally long.',
  why: 'The tree would have to choose one of them for you, and would be right half of the time. Nothing is guessed silently.',
  question: 'Which of the two would you show your success to?',
  source: 'The format, Links: of two targets equally near, both are named.',
  bad: [
    {
      files: `
        #- okr.config.yaml
        cycles:
          named:
            autumn: { start: 2026-09-01, end: 2026-12-31 }
            launch: { start: 2026-09-01, end: 2026-12-31 }
        #- autumn.okr.yaml
        team: company
        cycle: autumn
        objectives:
          - id: loved-product
            title: Teams love to plan with Tidewater
        #- launch.okr.yaml
        team: company
        cycle: launch
        objectives:
          - id: loved-product
            title: Teams tell others about Tidewater
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - id: daily-habit
            title: Planning the week becomes a habit
            supports: company/loved-product
        #             ^^^^^^^^^^^^^^^^^^^^^ ambiguous-link: \`company@autumn/loved-product\` or \`company@launch/loved-product\`
      `,
    },
  ],
  good: [
    {
      files: `
        #- okr.config.yaml
        cycles: { named: { launch: { start: 2026-09-01, end: 2026-12-31 } } }
        #- launch.okr.yaml
        team: company
        cycle: launch
        objectives:
          - id: loved-product
            title: Teams tell others about Tidewater
        #- year.okr.yaml
        team: company
        cycle: 2026
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
  check: eachLink(({ report }, { link, field, place }, resolution) => {
    // Where the cycle is unknown, that is the finding.
    if (resolution.kind !== 'ambiguous' || !objectiveOf(place).document.cycle) return
    const choices = qualified(resolution.items, link.keyResult).map((text) => `\`${text}\``)
    report(field.span, `This can be ${choices.slice(0, 3).join(' or ')}. Name the cycle, so that it counts for the right one.`)
  }),
  fix(context, finding) {
    const one = linkOfFinding(context, finding)
    const resolution = one && resolveLink(context.snapshot, one.link, one.place)
    if (!one || resolution?.kind !== 'ambiguous') return []
    const { node, span } = one.field
    return qualified(resolution.items, one.link.keyResult).map((text) => ({
      title: `Link to \`${text}\``,
      edits: inFile(context.uri, [node.kind === 'scalar' && node.span.start === span.start ? replaceScalar(node, text) : { span, text }]),
    }))
  },
})

const qualified = (items: readonly Item[], keyResult: string | undefined): string[] =>
  [...new Set(items.map(({ document, objective }) => `${document.team}@${document.cycle}/${objective.slug}${keyResult ? `.${keyResult}` : ''}`))]
