import { get } from '../../project/shard-map.ts'
import { configOf, fileOf } from '../../project/snapshot.ts'
import type { Item } from '../../project/types.ts'
import { eachLink, linkOfFinding, partSpan, resolveLink } from '../links.ts'
import { writeId } from '../mend.ts'
import { isOver, itemPlaces, objectiveOf } from '../places.ts'
import { defineRule } from '../rule.ts'

export const linkToUnwrittenId = defineRule({
  id: 'link-to-unwritten-id',
  group: 'links',
  severity: 'hint',
  summary: 'a link to something whose id is only the words of its title',
  what: `\`supports\` or \`depends_on\` that leads to an objective or key result without an \`id\`. Until one is written down, the words of its title stand in for it.`,
  why: `The link works today, and breaks on the day somebody improves the title. Once others count on something, it deserves a name that stays.`,
  question: 'If its owner found better words tomorrow, should your link still hold?',
  source: 'The format, Identity: once something links to an item without an id, the id is worth writing down.',
  bad: [
    {
      files: `
        #- company.okr.yaml
        team: company
        cycle: 2026-Q4
        objectives:
          - title: Teams love to plan
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            supports: company/teams-love-to-plan
        #                     ^^^^^^^^^^^^^^^^^^ link-to-unwritten-id: Write the id down
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
            title: Teams love to plan
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            supports: company/loved-product
      `,
    },
  ],
  check: eachLink(({ snapshot, uri, today, report }, one, resolution) => {
    if (one.kind === 'initiative' || resolution.kind !== 'found' || isOver(objectiveOf(one.place).document, today)) return
    const { item } = resolution
    const part = !item.objective.written ? 'objective' : item.keyResult && !item.keyResult.written ? 'keyResult' : undefined
    if (part) report(partSpan(snapshot, uri, one, part), 'This is only the words of a title, and a reworded title would break the link. Write the id down where they stand.')
  }),
  fix(context, finding) {
    const one = linkOfFinding(context, finding)
    const resolution = one && resolveLink(context.snapshot, one.link, one.place)
    if (resolution?.kind !== 'found') return []
    const { item } = resolution
    const entry = get(context.snapshot.files, item.uri)
    const places = entry ? itemPlaces(item.uri, fileOf(entry), configOf(context.snapshot, item.uri)) : []
    const objective = places.find(({ facts }) => facts.span.start === item.objective.span.start)
    const wanted = [item.objective, item.keyResult].filter((facts) => facts !== undefined && !facts.written) as Item['objective'][]
    const edits = wanted.flatMap((facts) => {
      const place = places.find((one) => one.facts.span.start === facts.span.start && one.facts.slug === facts.slug && 'sharedWith' in one.facts === 'sharedWith' in facts)
      return (place && objective && writeId(entry!.text, place.model, objectiveOf(objective).model, facts.slug)) ?? []
    })
    if (edits.length !== wanted.length && edits.length === 0) return []
    const ids = wanted.map(({ slug }) => `\`${slug}\``).join(' and ')
    return [{ title: `Write down the id ${ids}`, edits: [{ uri: item.uri, edits }], preferred: true, safe: true }]
  },
})
