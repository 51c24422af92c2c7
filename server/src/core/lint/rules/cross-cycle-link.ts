import { sayDay } from '../../model/day.ts'
import { containsCycle } from '../../model/cycle.ts'
import { resolve } from '../../project/resolve.ts'
import { cycleOf } from '../../project/snapshot.ts'
import type { Item } from '../../project/types.ts'
import { replaceScalar } from '../../syntax/edit-yaml.ts'
import { eachLink, linkOfFinding } from '../links.ts'
import { inFile } from '../mend.ts'
import { objectiveOf } from '../places.ts'
import { defineRule } from '../rule.ts'

/** How long before the end of its cycle a closed objective is no surprise. */
const CLOSING_DAYS = 14

export const crossCycleLink = defineRule({
  id: 'cross-cycle-link',
  group: 'links',
  severity: 'warning',
  summary: 'support for something that does not last as long',
  what: `\`supports\` that names, with its cycle, something of a cycle that does not contain this one, or something that is closed more than two
weeks before the end of the cycle. A quarter may support its half or its year.`,
  why: `What you reach in December cannot count for an objective that ended in September. Such links are usually left over from copying last quarter’s file, and hide that the new
quarter’s parent was never chosen.`,
  question: 'Which objective of today would miss you if you stopped?',
  source: 'Christina Wodtke, *Radical Focus*: each quarter’s OKRs are set anew, with what the last ones taught, and not carried over by habit.',
  bad: [
    {
      files: `
        #- 2026-q3/company.okr.yaml
        team: company
        cycle: 2026-Q3
        objectives:
          - id: loved-product
            title: Teams love to plan with Tidewater
        #- 2026-q4/growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - id: daily-habit
            title: Planning the week becomes a habit
            supports: company@2026-Q3/loved-product
        #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cross-cycle-link: ended on 30 September
      `,
    },
  ],
  good: [
    {
      files: `
        #- company.okr.yaml
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
            supports: company@2026/loved-product
      `,
    },
  ],
  check: eachLink(({ snapshot, report, today }, { kind, field, place }, resolution) => {
    const { cycle: own } = objectiveOf(place).document
    if (kind !== 'supports' || resolution.kind !== 'found' || !own) return
    const { item } = resolution
    const theirs = cycleOf(snapshot, item)
    const name = `\`${item.document.team}/${item.objective.slug}\``
    if (theirs && !containsCycle(theirs, own)) {
      const advice = theirs.end < own.start
        ? `${name} ended on ${sayDay(theirs.end, today)}, before this cycle began, so nothing you reach now can count for it. Support what took its place, or the objective of the half or year.`
        : containsCycle(own, theirs)
          ? `${name} covers only ${theirs.name}, and this objective is for all of ${own.name}. Turn the link around: let the shorter one support the longer one.`
          : `${name} is for ${theirs.name}, which does not cover ${own.name}. Support an objective of this cycle, or of a longer one around it.`
      return report(field.span, advice)
    }
    // Towards the end everybody closes, some a few days before others.
    if (isClosed(item) && !place.facts.closed && !objectiveOf(place).facts.closed && today <= own.end - CLOSING_DAYS) {
      report(field.span, `${name} is closed already, so nothing you reach from now on can count for it. Ask its owner what took its place, and support that.`)
    }
  }),
  fix(context, finding) {
    const one = linkOfFinding(context, finding)
    if (!one || one.link.cycle === undefined) return []
    const { snapshot, uri } = context
    const { team, objective, keyResult } = one.link
    const text = `${team === one.place.item.document.team ? '' : `${team}/`}${objective}${keyResult ? `.${keyResult}` : ''}`
    const now = resolve(snapshot, text, one.place.item)
    const { node, span } = one.field
    if (now.kind !== 'found' || isClosed(now.item) || now.item.key === one.place.item.key || node.kind !== 'scalar' || node.span.start !== span.start) return []
    return [{ title: `Link to \`${text}\` of ${now.item.document.cycle}`, edits: inFile(uri, [replaceScalar(node, text)]), preferred: true }]
  },
})

const isClosed = ({ objective, keyResult }: Item): boolean => objective.closed !== undefined || keyResult?.closed !== undefined
