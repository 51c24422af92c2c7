import assert from 'node:assert/strict'
import { parents } from '../../server/src/core/features/parents.ts'
import { fixtureUri, workspace } from '../support/fixture.ts'

const files = `#- company.okr.yaml
team: company
cycle: 2026-Q4
objectives:
  - { id: loved, title: Loved, key_results: [{ id: nps, title: Recommended }] }
  - { id: calm, title: Calm, supports: growth/round }
#- growth.okr.yaml
team: growth
cycle: 2026-Q4
objectives:
  - { id: habit, title: A habit, supports: [company/loved.nps, company/calm], key_results: [{ id: week, title: Third week }, { id: own, title: Own way, supports: company/calm }] }
  - { id: round, title: Round, supports: company/calm }
`

const above = (key: string) => parents(workspace(files), `growth@2026-Q4/${key}`, fixtureUri('growth.okr.yaml')).map(({ steps, title }) => `${steps} ${title}`)

describe('what stands above', () => {
  it('is everything that is supported, the nearest first', () => assert.deepEqual(above('habit'), ['1 Recommended', '1 Calm', '2 Loved', '2 Round']))
  it('is, for a key result, its objective and what it names itself', () => {
    assert.deepEqual(above('habit.week'), ['1 A habit', '2 Recommended', '2 Calm', '3 Loved', '3 Round'])
    assert.deepEqual(above('habit.own'), ['1 A habit', '1 Calm', '2 Recommended', '2 Round', '3 Loved'])
  })
  it('ends where it would go in a circle', () => assert.deepEqual(above('round'), ['1 Calm']))
  it('is nothing where nothing is named', () => assert.deepEqual(above('gone'), []))
})
