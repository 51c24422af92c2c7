import { isOwnKeyResult } from '../../model/link.ts'
import { itemsOfObjective, referencesTo, resolve } from '../../project/resolve.ts'
import { objectiveItem } from '../../project/facts.ts'
import { get } from '../../project/shard-map.ts'
import { surroundings } from '../../project/surroundings.ts'
import type { DocumentFacts, PlacedDocument, Snapshot } from '../../project/types.ts'
import { isOver } from '../places.ts'
import { defineRule } from '../rule.ts'
import { supportsSomething } from './orphan-objective.ts'

export const silo = defineRule({
  id: 'silo',
  group: 'links',
  severity: 'hint',
  summary: 'a team with objectives and no link to or from any other team',
  what: `A team that neither supports, depends on nor shares anything with another team in a cycle, and that no other team links to, while others have OKRs for the same time. Said once for
the team, and only where \`orphan-objective\` and \`unsupported\` do not already say it.`,
  why: `Teams that really need nobody are rare. More often the links exist in people’s heads, and come out as surprises in the middle of the quarter.`,
  question: 'Which other team would notice first if you missed your objectives?',
  source: 'John Doerr, *Measure What Matters*: goals that everybody can see connect teams across, and not only up and down.',
  bad: [
    {
      files: `
        #- growth.okr.yaml
        team: growth
        #     ^^^^^^ silo
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
        #- design.okr.yaml
        team: design
        cycle: 2026-Q4
        objectives:
          - title: The first plan takes five minutes
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
  good: [
    {
      files: `
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            shared_with: platform
        #- platform.okr.yaml
        team: platform
        cycle: 2026-Q4
        objectives:
          - id: fast-sync
            title: Plans are the same on every device
            supports: growth/planning-the-week-becomes-a-habit
      `,
    },
  ],
  check: {
    document({ snapshot, uri, today, report }, { model, facts, cycle }) {
      if (!model.team || !cycle || facts.objectives.length === 0 || isOver({ model, facts, cycle }, today)) return
      const all = (get(snapshot.teams, facts.team) ?? []).filter(({ document }) => document.cycle === facts.cycle)
      // Several files may hold one team's cycle: the first one speaks.
      if (all[0] && (all[0].uri !== uri || all[0].document.span.start !== facts.span.start)) return
      const { level, above, below, others } = surroundings(snapshot, { uri, document: facts })
      if (!others) return
      const documents = all.length > 0 ? all : [{ uri, document: facts }]
      const hasOrphan = level > Math.min(level, ...above) && documents.some(({ document }) => document.objectives.some((objective) => !supportsSomething(objective)))
      const isTop = level === Math.min(level, ...above) && Math.max(level, ...below) > level
      if (hasOrphan || isTop || documents.some((placed) => linksOut(snapshot, placed) || linkedFrom(snapshot, placed))) return
      report(model.team.span, `\`${facts.team}\` has no link to or from any other team in ${facts.cycle}. Ask who needs something from you, or you from them, and write it down as \`supports\`, \`depends_on\` or \`shared_with\`.`)
    },
  },
})

/** A link that cannot be followed counts: it has a finding of its own. */
function linksOut(snapshot: Snapshot, placed: PlacedDocument): boolean {
  const away = (text: string) => {
    const resolution = resolve(snapshot, text, placed)
    return resolution.kind !== 'found' || resolution.item.document.team !== placed.document.team
  }
  const out = ({ supports, dependsOn, initiatives }: Pick<DocumentFacts['objectives'][number], 'supports' | 'dependsOn' | 'initiatives'>) =>
    [...supports, ...dependsOn].some(({ text }) => away(text)) || initiatives.some(({ keyResult }) => keyResult !== undefined && !isOwnKeyResult(keyResult.text) && away(keyResult.text))
  return placed.document.objectives.some((objective) => objective.sharedWith.length > 0 || out(objective) || objective.keyResults.some(out))
}

const linkedFrom = (snapshot: Snapshot, { uri, document }: PlacedDocument): boolean =>
  document.objectives.some((objective) => itemsOfObjective(objectiveItem(uri, document, objective))
    .some((item) => referencesTo(snapshot, item).some(({ from }) => from.document.team !== document.team)))
