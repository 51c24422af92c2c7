import { containsCycle, parseCycle } from '../../model/cycle.ts'
import { slug } from '../../model/link.ts'
import { entries } from '../../project/shard-map.ts'
import { levelOfDocument } from '../../project/snapshot.ts'
import { surroundings } from '../../project/surroundings.ts'
import type { Item } from '../../project/types.ts'
import { linkTo } from '../links.ts'
import { addSupport, inFile } from '../mend.ts'
import { objectivesOf } from '../near.ts'
import { documentPlaces, isOver, objectivePlaces } from '../places.ts'
import { defineRule } from '../rule.ts'
import type { FixContext, ObjectivePlace } from '../rule.ts'

export const orphanObjective = defineRule({
  id: 'orphan-objective',
  group: 'links',
  severity: 'info',
  summary: 'an objective that supports nothing further up',
  what: `An objective below the widest level with OKRs in this cycle, when neither it nor any of its key results supports anything. Nothing is said about closed objectives, about cycles
that are over, and where nobody further up has OKRs yet.`,
  why: `It may be excellent work that nobody asked for, or the most important thing in the company that nobody sees. Saying what it is for takes one line, and finding that there is nothing
to say is worth even more.`,
  question: 'If this succeeds beyond all hopes, whose objective gets better?',
  source: `John Doerr, *Measure What Matters*: people who see how their work connects to the company’s goals work better, and connections that are public show what is done twice and
what by nobody. Not everything has to be connected: some of the best objectives begin at the edge, and may say so with a silencing comment.`,
  bad: [
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
          - title: Planning the week becomes a habit
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ orphan-objective: supports nothing further up
            key_results:
              - Teams that plan three weeks in a row rise from 18% to 40%
      `,
    },
  ],
  good: [
    {
      title: 'A link of a key result is one, too',
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
          - title: Planning the week becomes a habit
            key_results:
              - title: Teams that plan three weeks in a row rise from 18% to 40%
                supports: company/loved-product
      `,
    },
    {
      title: 'Where there is one level only, nothing stands above',
      files: `
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
        #- platform.okr.yaml
        team: platform
        cycle: 2026-Q4
        objectives:
          - title: Plans are the same on every device
      `,
    },
  ],
  check: {
    objective({ snapshot, today, report }, { facts, document, item }) {
      if (supportsSomething(facts) || facts.closed || !facts.title || isOver(document, today)) return
      const { level, above } = surroundings(snapshot, item)
      if (level <= Math.min(level, ...above)) return
      report(facts.at, 'This objective supports nothing further up, so others cannot see what it is for. Name what it helps under `supports:`, or ask whether it matters most right now.')
    },
  },
  fix(context, finding) {
    const { uri, file, config } = context
    const place = documentPlaces(file, config).flatMap((document) => objectivePlaces(uri, document)).find(({ facts }) => facts.at.start === finding.span.start)
    return (place ? parents(context, place) : []).flatMap((parent) => {
      const link = linkTo(context.snapshot, parent, place!.item)
      const edits = addSupport(file.tree.text, place!.model, place!.model, link)
      return edits ? [{ title: `Support \`${link}\`: ${short(parent.objective.title)}`, edits: inFile(uri, edits) }] : []
    })
  },
})

export const supportsSomething = ({ supports, keyResults }: Pick<ObjectivePlace['facts'], 'supports' | 'keyResults'>): boolean =>
  supports.length > 0 || keyResults.some((keyResult) => keyResult.supports.length > 0)

/** What it could support: of the teams it belongs to first, then by the words that both use. At most five. */
function parents({ snapshot, config, uri }: FixContext, { facts, document, item }: ObjectivePlace): Item[] {
  const level = levelOfDocument(snapshot, item)
  const own = document.cycle
  const chain: string[] = []
  for (let at = config.teams.get(document.facts.team)?.parent; at !== undefined && !chain.includes(at); at = config.teams.get(at)?.parent) chain.push(at)
  const words = new Set(slug(facts.title).split('-').filter((word) => word.length > 3))
  return [...entries(snapshot.teams)]
    .flatMap(([team, [first]]) => (first && levelOfDocument(snapshot, first) < level ? objectivesOf(snapshot, team) : []))
    .filter((one) => {
      const theirs = parseCycle(one.document.cycle, config.cycles)
      return one.objective.slug !== '' && !one.objective.closed && (one.document.cycle === document.facts.cycle || (own && theirs && containsCycle(theirs, own)))
    })
    .map((one) => ({
      one,
      far: chain.includes(one.document.team) ? chain.indexOf(one.document.team) : chain.length,
      common: slug(one.objective.title).split('-').filter((word) => words.has(word)).length,
    }))
    .sort((a, b) => a.far - b.far || b.common - a.common || (a.one.uri === uri ? -1 : 0) || (a.one.key < b.one.key ? -1 : 1))
    .slice(0, 5).map(({ one }) => one)
}

const short = (title: string): string => (title.length > 50 ? `${title.slice(0, 49)}…` : title)
