import assert from 'node:assert/strict'
import { newFileChoices, newFilePlace } from '../../server/src/core/features/new-file.ts'
import { fixtureUri, workspace } from '../support/fixture.ts'

const files = `#- okr.config.yaml
teams:
  company: { name: Tidewater, level: company }
  growth: { name: Growth, level: team }
  sales: { name: Sales, level: team }
#- 2026-q4/company.okr.yaml
team: company
cycle: 2026-Q4
objectives: [{ title: Loved }]
#- 2026-q4/product/growth.okr.yaml
team: growth
cycle: 2026-Q4
objectives: [{ title: A habit }]
#- 2026-q3/product/growth.okr.yaml
team: growth
cycle: 2026-Q3
objectives: [{ title: Before }]
`
const root = fixtureUri('')

describe('a new OKR file', () => {
  it('is for a team that there is, or for the cycle of now or the next', () => {
    const { teams, cycles } = newFileChoices(workspace(files, '2026-11-09'), root)
    assert.deepEqual(teams, [
      { id: 'company', name: 'Tidewater', description: 'company · 2026-Q4' }, { id: 'growth', name: 'Growth', description: 'team · 2026-Q4, 2026-Q3' }, { id: 'sales', name: 'Sales', description: 'team' },
    ])
    assert.deepEqual(cycles, [
      { name: '2026-Q4', description: '2026-10-01 to 2026-12-31 · now · 2 files' }, { name: '2027-Q1', description: '2027-01-01 to 2027-03-31 · next' },
      { name: '2026-Q3', description: '2026-07-01 to 2026-09-30 · 1 file' },
    ])
  })

  it('is for this quarter where there is nothing yet', () => {
    assert.deepEqual(newFileChoices(workspace('x-nothing: here\n', '2026-11-09'), root).cycles.map(({ name }) => name), ['2026-Q4', '2027-Q1'])
  })

  it('lies where the team’s others do, in the folder of its cycle', () => {
    const place = (team: string, cycle: string, of = files) => newFilePlace(workspace(of, '2026-11-09'), root, team, cycle).slice(root.length)
    assert.equal(place('growth', '2027-Q1'), '2027-q1/product/growth.okr.yaml')
    assert.equal(place('growth', '2026-Q4'), '2026-q4/product/growth-2026-q4.okr.yaml')
    assert.equal(place('sales', '2026-Q4'), '2026-q4/sales.okr.yaml')
    assert.equal(place('sales', '2027-Q1'), '2027-q1/sales.okr.yaml')
    assert.equal(place('sales', '2026-Q4', 'x-nothing: here\n'), 'sales.okr.yaml')
  })
})
