import assert from 'node:assert/strict'
import { tokens } from '../../server/src/core/features/tokens.ts'
import { parseFixture, workspace } from '../support/fixture.ts'

const said = (source: string): string[] => {
  const { uri, text } = parseFixture(source).files[0]!
  return tokens(workspace(source), uri).map(({ span, kind, defines }) => `${kind}${defines ? '*' : ''} ${text.slice(span.start, span.end)}`)
}

describe('tokens', () => {
  it('tell teams, cycles, ids, people and amounts, and the parts of links', () => {
    assert.deepEqual(said(`
      team: growth
      cycle: "2026-Q4"
      objectives:
        - id: habit
          title: Planning becomes a habit
          owner: maria
          supports: [company@2026/loved.nps, 'other']
          key_results:
            - id: week
              target: 40%
              stay: "< 200 ms"
          initiatives:
            - { title: Reminder, key_result: week }
    `), [
      'team* growth', 'cycle 2026-Q4', 'objective* habit', 'person maria', 'team company', 'cycle 2026', 'objective loved', 'key-result nps', 'objective other',
      'key-result* week', 'quantity 40%', 'quantity < 200 ms', 'key-result week',
    ])
  })
  it('leave aside what stands elsewhere or is malformed', () => {
    assert.deepEqual(said('team: &t growth\ncycle: 2026-Q4\nobjectives:\n  - supports: Not a link\n    shared_with: [*t]\n'), ['team* growth', 'cycle 2026-Q4'])
  })
})
