import { containsCycle, parseCycle } from '../../model/cycle.ts'
import { levelOf } from '../../model/config.ts'
import { get } from '../../project/shard-map.ts'
import { eachLink, linksOf } from '../links.ts'
import { keyResultPlaces, objectiveOf } from '../places.ts'
import { defineRule } from '../rule.ts'

export const levelSkip = defineRule({
  id: 'level-skip',
  group: 'links',
  severity: 'off',
  summary: 'a team that supports the company past its own department',
  what: `\`supports\` that leads past the team’s own \`parent\` to something wider, while that parent has OKRs for this time and nothing here supports them. Off by default: many companies want
teams to link straight to the top.`,
  why: `Where departments set OKRs in earnest, a team that passes them by is left out when the department looks at its own, and its work is missed where it would be planned for.`,
  question: 'Does your department know that you count on this?',
  source: 'A matter of taste. Felipe Castro warns of trees in which every goal has to hang on the one above it; turn this on only if your company means its levels so.',
  bad: [
    {
      files: `
        #- okr.config.yaml
        teams:
          company: { level: company }
          product: { level: department, parent: company }
          growth: { level: team, parent: product }
        #- company.okr.yaml
        team: company
        cycle: 2026-Q4
        objectives:
          - id: loved-product
            title: Teams love to plan with Tidewater
        #- product.okr.yaml
        team: product
        cycle: 2026-Q4
        objectives:
          - id: weekly-use
            title: Tidewater is open every Monday
            supports: company/loved-product
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            supports: company/loved-product
        #             ^^^^^^^^^^^^^^^^^^^^^ level-skip: past \`product\`
      `,
    },
  ],
  good: [
    {
      files: `
        #- okr.config.yaml
        teams:
          company: { level: company }
          product: { level: department, parent: company }
          growth: { level: team, parent: product }
        #- company.okr.yaml
        team: company
        cycle: 2026-Q4
        objectives:
          - id: loved-product
            title: Teams love to plan with Tidewater
        #- product.okr.yaml
        team: product
        cycle: 2026-Q4
        objectives:
          - id: weekly-use
            title: Tidewater is open every Monday
            supports: company/loved-product
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            supports: product/weekly-use
      `,
    },
  ],
  check: eachLink(({ snapshot, config, report }, { kind, field, place }, resolution) => {
    if (kind !== 'supports' || resolution.kind !== 'found') return
    const objective = objectiveOf(place)
    const { team } = objective.document.facts
    const parent = config.teams.get(team)?.parent
    const target = resolution.item.document.team
    if (parent === undefined || target === parent || target === team) return
    const middle = levelOf(config, parent)
    if (!(levelOf(config, target) < middle && middle < levelOf(config, team))) return
    const own = objective.document.cycle
    const here = (get(snapshot.teams, parent) ?? []).some(({ document: { cycle, objectives } }) => {
      const theirs = parseCycle(cycle, config.cycles)
      return objectives.length > 0 && own && theirs && containsCycle(theirs, own)
    })
    const written = [objective, ...keyResultPlaces(objective)].flatMap(linksOf)
    if (!here || written.some((one) => one.kind === 'supports' && one.link?.team === parent)) return
    report(field.span, `This leads past \`${parent}\`, the team that \`${team}\` belongs to, and it may not know of it. Support one of its objectives, or agree with it on this.`)
  }),
})
