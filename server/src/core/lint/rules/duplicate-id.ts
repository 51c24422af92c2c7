import { MAX_ID } from '../../model/link.ts'
import { get } from '../../project/shard-map.ts'
import type { Snapshot } from '../../project/types.ts'
import { nameOf } from '../../text/address.ts'
import { itemPlaces, objectiveOf } from '../places.ts'
import { inFile, writeId } from '../mend.ts'
import { defineRule } from '../rule.ts'
import type { Context, KeyResultPlace, ObjectivePlace } from '../rule.ts'

export const duplicateId = defineRule({
  id: 'duplicate-id',
  group: 'structure',
  severity: 'error',
  summary: 'two things that links cannot tell apart',
  what: `An \`id\` that a team uses twice among its objectives of a cycle, in one file or in two, or twice among the key results of an objective. Where no \`id\` is written, the words
of the title stand in for it, and the same title twice is reported too.`,
  why: `A link says team, cycle and id, and nothing else. With two of a kind it leads to the first, whichever was meant, and the second one has neither supporters nor history.`,
  question: 'Are these two the same thing, written down twice?',
  source: 'The format, Identity: an id is unique among a team’s objectives of a cycle, or among an objective’s key results.',
  bad: [
    {
      files: `
        team: growth
        cycle: 2026-Q4
        objectives:
          - id: daily-habit
            title: Planning the week becomes a habit
            key_results:
              - Teams that plan three weeks in a row rise from 18% to 40%
          - id: daily-habit
        #       ^^^^^^^^^^^ duplicate-id: already
            title: Teams invite the people they plan with
            key_results:
              - Teams of three or more rise from 30% to 45%
      `,
    },
  ],
  good: [
    {
      title: 'The same id in another cycle is another objective',
      files: `
        #- 2026-q3/growth.okr.yaml
        team: growth
        cycle: 2026-Q3
        objectives:
          - id: daily-habit
            title: Planning the week becomes a habit
        #- 2026-q4/growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - id: daily-habit
            title: Planning the week stays a habit
      `,
    },
  ],
  check: {
    objective(context, place) {
      const { item: { uri, document }, facts } = place
      if (!facts.slug || !document.team || !document.cycle) return
      const twins = twinsOf(context.snapshot, `${document.team}/${facts.slug}`, document.cycle)
      const self = twins.findIndex((twin) => twin.uri === uri && twin.objective.span.start === facts.span.start)
      const first = twins[0]
      if (self < 1 || !first) return
      const where = first.uri === uri ? '' : ` (${nameOf(first.uri)})`
      report(context, place, `An objective of \`${document.team}\` in ${document.cycle}`, where, { uri: first.uri, span: first.objective.at })
    },
    keyResult(context, place) {
      const { facts, objective } = place
      const first = objective.facts.keyResults.find(({ slug }) => slug === facts.slug)
      if (facts.slug && first && first !== facts) report(context, place, 'A key result of this objective', '', { uri: context.uri, span: first.at })
    },
  },
  fix({ uri, file, config, snapshot }, finding) {
    const place = itemPlaces(uri, file, config).find(({ model }) => spanOf(model).start === finding.span.start)
    if (!place) return []
    const taken = 'objective' in place
      ? (id: string) => place.objective.facts.keyResults.some(({ slug }) => slug === id)
      : (id: string) => twinsOf(snapshot, `${place.item.document.team}/${id}`, place.item.document.cycle).length > 0
    const id = freeId(place.facts.slug, taken)
    const edits = writeId(file.tree.text, place.model, objectiveOf(place).model, id)
    return edits ? [{ title: `${place.model.id ? 'Rename this one to' : 'Give this one the id'} \`${id}\``, edits: inFile(uri, edits) }] : []
  },
})

const spanOf = ({ id, title, span }: ObjectivePlace['model'] | KeyResultPlace['model']) => id?.span ?? title?.span ?? span

function report({ report }: Context, { model }: ObjectivePlace | KeyResultPlace, already: string, where: string, first: { uri: string; span: { start: number; end: number } }): void {
  const related = [{ ...first, message: 'The first one' }]
  if (model.id) report(model.id.span, `${already} already has the id \`${model.id.value}\`${where}, so links cannot tell the two apart. Choose another id for one of them.`, { related })
  else report(spanOf(model), `${already} already has these words or this id${where}, so links cannot tell the two apart. Reword one, or give it an \`id\`.`, { related })
}

/** The objectives that share an id in a cycle, in order of file and place. */
const twinsOf = (snapshot: Snapshot, name: string, cycle: string) => (get(snapshot.objectives, name) ?? []).filter(({ document }) => document.cycle === cycle)

function freeId(slug: string, taken: (id: string) => boolean): string {
  for (let n = 2; ; n++) {
    const id = `${slug.slice(0, MAX_ID - String(n).length - 1).replace(/-+$/, '')}-${n}`
    if (!taken(id)) return id
  }
}
