import assert from 'node:assert/strict'
import { alignmentMap } from '../../server/src/core/features/map.ts'
import { workspace } from '../support/fixture.ts'

const files = `#- okr.config.yaml
teams:
  company: { name: Tidewater, level: company }
  growth: { name: Growth, level: team, parent: company }
people: { maria: { name: Maria Duarte } }
#- company.okr.yaml
team: company
cycle: 2026
objectives:
  - id: loved
    title: Loved by every team
    key_results:
      - { id: nps, title: More recommend us, baseline: 20, target: 40, check_ins: [{ date: 2026-11-09, value: 30 }] }
#- growth.okr.yaml
team: growth
cycle: 2026-Q4
objectives:
  - id: habit
    title: >
      A habit
      for all
    owner: maria
    supports: company/loved
    key_results:
      - { title: Third week, target: 40%, supports: company/loved.nps, depends_on: platform/sync }
#- platform.okr.yaml
team: platform
cycle: 2026-Q3
objectives:
  - { id: sync, title: Fast sync, supports: [company/nowhere, sync] }
  - { id: sync, title: Fast sync again }
`

describe('the alignment map', () => {
  const { nodes, edges } = alignmentMap(workspace(files, '2026-11-09'))
  const node = (id: string) => nodes.find((one) => one.id === id)!

  it('has every objective once, twins included', () =>
    assert.deepEqual(nodes.map(({ id }) => id).sort(), ['company@2026/loved', 'growth@2026-Q4/habit', 'platform@2026-Q3/sync', 'platform@2026-Q3/sync~1']))

  it('has each link between two objectives once, the ones of their key results included, and none that leads nowhere or back', () =>
    assert.deepEqual(edges, [{ from: 'growth@2026-Q4/habit', to: 'company@2026/loved', kind: 'supports' }]))

  it('says what there is to know', () => {
    const { title, team, cycle, now, owners, level, keyResults, accessible } = node('growth@2026-Q4/habit')
    assert.deepEqual({ title, team, cycle, now, owners, level, keyResults: keyResults.map((one) => one.title) }, {
      title: 'A habit for all', team: { id: 'growth', name: 'Growth' }, cycle: '2026-Q4', now: true, owners: [{ id: 'maria', name: 'Maria Duarte' }], level: 2, keyResults: ['Third week'],
    })
    assert.match(accessible, /^A habit for all, Growth, 2026-Q4, .*owner Maria Duarte, 1 key result, supports 1$/)
    assert.match(node('company@2026/loved').accessible, /score 0\.5.*supported by 1/)
    assert.equal(node('company@2026/loved').progress, '50%')
    assert.equal(node('company@2026/loved').checkIns, 1)
    assert.equal(node('platform@2026-Q3/sync').now, false)
  })
})
