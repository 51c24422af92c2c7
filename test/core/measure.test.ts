import assert from 'node:assert/strict'
import { readings } from '../../server/src/core/project/measure.ts'
import type { KeyResultFacts } from '../../server/src/core/project/types.ts'
import { get } from '../../server/src/core/project/shard-map.ts'
import { sayMeasure } from '../../server/src/core/features/say.ts'
import { workspace } from '../support/fixture.ts'

const facts = (keyResult: string, objective = ''): { keyResult: KeyResultFacts; objective: Parameters<typeof readings>[1] } => {
  const [item] = get(workspace(`team: a\ncycle: 2026\nobjectives:\n  - title: A\n    key_results:\n      - ${keyResult}\n${objective}`).objectives, 'a/a')!
  return { keyResult: item!.objective.keyResults[0]!, objective: item!.objective }
}

describe('the measure of a key result', () => {
  const cases: readonly [title: string, measure: string | undefined][] = [
    ['Teams that plan every week rise from 18% to 40%', 'from 18% to 40%'],
    ['Sign at least 12 teams', 'reach 12 teams'],
    ['Median time to first reply is below 200 ms', 'stay <= 200 ms'],
    ['Make everybody happier', undefined],
  ]
  for (const [title, measure] of cases) {
    it(`is read from “${title}”: ${measure ?? 'nothing'}`, () => {
      const { measure: found } = readings(facts(title).keyResult)
      assert.equal(sayMeasure(found), measure)
      assert.equal('read' in found ? found.read : undefined, measure && 'text')
    })
  }
  it('is what the fields say, whatever the title says', () => {
    const { measure } = readings(facts('{ title: Rise from 18% to 40%, baseline: 1, target: 2 }').keyResult)
    assert.equal(sayMeasure(measure), 'from 1 to 2')
  })
  it('has no scale where the words name a change alone', () => assert.deepEqual(readings(facts('Grow revenue by 20%').keyResult).measure, { kind: 'none', change: '20%' }))
  it('closes with its objective', () => {
    const { keyResult, objective } = facts('Sign 12 teams', '    closing: { score: 0.7 }\n')
    assert.equal(readings(keyResult).closed, undefined)
    assert.deepEqual(readings(keyResult, objective).closed, {})
  })
})
