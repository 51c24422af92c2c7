import { get } from '../../project/shard-map.ts'
import { mapAt } from '../../model/reader.ts'
import { supportedBy } from '../../project/resolve.ts'
import { configOf, fileOf, levelOfDocument } from '../../project/snapshot.ts'
import type { Item } from '../../project/types.ts'
import { eachLink, linkOfFinding, linkTo, resolveLink } from '../links.ts'
import { addSupport, removeFrom } from '../mend.ts'
import { itemPlaces, objectiveOf } from '../places.ts'
import { defineRule } from '../rule.ts'

export const upsideDownLink = defineRule({
  id: 'upside-down-link',
  group: 'links',
  severity: 'warning',
  summary: 'a wider level that supports a narrower one',
  what: `\`supports\` from an objective of a wider level (\`levels\` in okr.config.yaml, widest first) to one of a narrower level, such as from the company to a team. Links between teams of the
same level are fine.`,
  why: `\`supports\` says “my success contributes to that”. Written from the top down it turns the tree upside down: the team’s objective looks as if it stood above the company’s,
and the company’s shows nobody working on it.`,
  question: 'Which of the two is the reason for the other?',
  source: 'Felipe Castro, *The Beginner’s Guide to OKR*: teams set their own OKRs and say how these contribute to those of the company.',
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
        #             ^^^^^^^^^^^^^^^^^^ upside-down-link: Turn it around
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - id: daily-habit
            title: Planning the week becomes a habit
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
  check: eachLink(({ snapshot, report, config }, { kind, field, place }, resolution) => {
    if (kind !== 'supports' || resolution.kind !== 'found') return
    const { item } = resolution
    const own = levelOfDocument(snapshot, place.item)
    const theirs = levelOfDocument(snapshot, item)
    if (own >= theirs || supportsBack(supportedBy(snapshot, item), place.item)) return
    const level = (index: number) => config.levels[index] ?? 'team'
    report(field.span, `Here the ${level(own)} supports a ${level(theirs)}, so the tree would show \`${item.document.team}/${item.objective.slug}\` above this objective. Turn it around, and let that one support this one.`)
  }),
  fix(context, finding) {
    const { snapshot, uri, file } = context
    const one = linkOfFinding(context, finding)
    const resolution = one && resolveLink(snapshot, one.link, one.place)
    if (resolution?.kind !== 'found' || !one || one.field.node.kind !== 'scalar') return []
    const { item } = resolution
    const entry = get(snapshot.files, item.uri)
    const theirs = entry && itemPlaces(item.uri, fileOf(entry), configOf(snapshot, item.uri)).find((place) => place.item.key === item.key)
    const map = mapAt(one.place.model.node)
    const gone = map && removeFrom(file.tree.text, map, 'supports', one.field.node)
    const added = theirs && addSupport(entry.text, theirs.model, objectiveOf(theirs).model, linkTo(snapshot, one.place.item, item))
    if (!gone || !added) return []
    const title = `Turn it around: \`${item.document.team}/${item.objective.slug}\` supports this`
    return [{ title, edits: item.uri === uri ? [{ uri, edits: [...gone, ...added] }] : [{ uri, edits: gone }, { uri: item.uri, edits: added }] }]
  },
})

/** Two that support each other are a circle, which is a finding of its own. */
const supportsBack = (supported: readonly Item[], own: Item): boolean =>
  supported.some(({ document, objective }) => document.team === own.document.team && document.cycle === own.document.cycle && objective.slug === own.objective.slug)
