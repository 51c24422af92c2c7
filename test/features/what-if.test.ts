import assert from 'node:assert/strict'
import { sayWhatIf, whatIfLenses } from '../../server/src/core/features/what-if.ts'
import { textOf, withFile } from '../../server/src/core/project/snapshot.ts'
import { lineAt, lineIndex } from '../../server/src/core/text/lines.ts'
import { fixtureUri, workspace } from '../support/fixture.ts'

const source = (rollup: string) => `
  #- okr.config.yaml
  scoring: { rollup: ${rollup} }
  #- company.okr.yaml
  team: company
  cycle: 2026-Q4
  objectives:
    - id: loved
      title: A product that people love
      key_results:
        - { id: nps, title: Recommendation, baseline: 0, target: 10, check_ins: [{ date: 2026-11-05, value: 4 }] }
  #- growth.okr.yaml
  team: growth
  cycle: 2026-Q4
  objectives:
    - id: habit
      title: Planning becomes a habit
      supports: company/loved
      key_results:
        - { id: week, title: Teams that plan, baseline: 0, target: 10, check_ins: [{ date: 2026-11-05, value: 1 }] }
        - { id: other, title: Others, baseline: 0, target: 10, check_ins: [{ date: 2026-11-05, value: 5 }] }
`
const growth = fixtureUri('growth.okr.yaml')
const company = fixtureUri('company.okr.yaml')

function edited(rollup: string, from: string, to: string) {
  const saved = workspace(source(rollup))
  return { saved, now: withFile(saved, growth, textOf(saved, growth)!.replace(from, to)) }
}

const says = ({ saved, now }: ReturnType<typeof edited>, uri: string): string[] => {
  const lines = lineIndex(textOf(now, uri)!)
  return whatIfLenses(saved, now, uri).map(({ span, key }) => `${lineAt(lines, span.start) + 1}: ${sayWhatIf(saved, now, key, uri)}`)
}

describe('what an unsaved edit would do', () => {
  it('is said above what it changes, in the file itself', () => {
    const states = edited('key_results', 'value: 1 }', 'value: 4 }')
    assert.deepEqual(says(states, growth), ['4: 0.30 → 0.45 · at risk → on track with your edit', '8: 0.10 → 0.40 · at risk → on track with your edit'])
    assert.deepEqual(says(states, company), [])
  })
  it('is said up the tree where children count', () => {
    assert.deepEqual(says(edited('both', 'value: 1 }', 'value: 4 }'), company), ['4: 0.35 → 0.43 with your edit'])
    assert.deepEqual(says(edited('children', 'value: 1 }', 'value: 4 }'), company), ['4: 0.30 → 0.45 · behind → on track with your edit'])
  })
  it('is not said where nothing that is shown changes', () => {
    assert.deepEqual(says(edited('both', 'Teams that plan', 'Teams that plan ahead'), growth), [])
    assert.deepEqual(says(edited('both', 'id: habit', 'id: custom'), growth), [], 'there is nothing to compare a new objective with')
  })
  it('tells grades, and what was unknown', () => {
    assert.deepEqual(says(edited('key_results', '[{ date: 2026-11-05, value: 1 }]', '[]'), growth), ['4: 0.30 → 0.25 · at risk → stale with your edit', '8: 0.10 → – · at risk → stale with your edit'])
    assert.match(says(edited('key_results', 'supports: company/loved', 'closing: { score: 0.7 }'), growth)[0]!, /^4: 0\.30 → 0\.7 · at risk → closed with your edit$/)
  })
})
