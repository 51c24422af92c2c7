import assert from 'node:assert/strict'
import { objectiveScoreOf, partsOf, scoreOf } from '../../server/src/core/project/score.ts'
import { get } from '../../server/src/core/project/shard-map.ts'
import type { Snapshot } from '../../server/src/core/project/types.ts'
import { workspace } from '../support/fixture.ts'

const objective = (snapshot: Snapshot, name: string) => get(snapshot.objectives, name)![0]!

const files = (rollup: string) => workspace(`#- okr.config.yaml
scoring: { rollup: ${rollup} }
#- a.okr.yaml
team: a
cycle: 2026-Q4
objectives:
  - title: Top
    key_results: [{ title: Own, baseline: 0, target: 10, current: 2 }]
  - { title: First, supports: top, weight: 3, key_results: [{ title: B, baseline: 0, target: 10, current: 4 }] }
  - { title: Second, supports: top.own, key_results: [{ title: C, baseline: 0, target: 10, current: 8 }] }
`)

describe('the score of an objective in its workspace', () => {
  const progress = (rollup: string) => Math.round(objectiveScoreOf(files(rollup), objective(files(rollup), 'a/top')).progress! * 1000) / 1000
  it('comes from its key results', () => assert.equal(progress('key_results'), 0.2))
  it('or from the objectives that support it or its key results, by weight', () => assert.equal(progress('children'), 0.5))
  it('or from both', () => assert.equal(progress('both'), 0.44))

  it('is worked out once', () => {
    const snapshot = files('both')
    const item = objective(snapshot, 'a/top')
    assert.equal(scoreOf(snapshot, item), scoreOf(snapshot, item))
    assert.equal(snapshot.memo.scores.size, 6)
  })

  it('ends where objectives support each other in a circle, whichever is asked first', () => {
    const source = `#- okr.config.yaml
scoring: { rollup: both }
#- a.okr.yaml
team: a
cycle: 2026-Q4
objectives:
  - { title: One, supports: two, key_results: [{ title: Own, baseline: 0, target: 10, current: 2, supports: one }] }
  - { title: Two, supports: three, key_results: [{ title: Own, baseline: 0, target: 10, current: 4 }] }
  - { title: Three, supports: one, key_results: [{ title: Own, baseline: 0, target: 10, current: 6 }] }
  - { title: Leaf, supports: three, key_results: [{ title: Own, baseline: 0, target: 10, current: 10 }] }
`
    const names = ['a/one', 'a/two', 'a/three', 'a/leaf']
    const ask = (order: readonly string[]) => {
      const snapshot = workspace(source)
      return new Map(order.map((name) => [name, objectiveScoreOf(snapshot, objective(snapshot, name)).progress]))
    }
    const forwards = ask(names)
    const backwards = ask(names.toReversed())
    for (const name of names) assert.equal(forwards.get(name), backwards.get(name), name)
    assert.deepEqual([...forwards.values()].map((value) => Math.round(value! * 100)), [20, 40, 80, 100])
  })

  it('takes the weights and guardrails that its file states', () => {
    const snapshot = workspace('team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    key_results: [{ title: B, weight: 2 }, { title: C, guardrail: true }]\n')
    assert.deepEqual(partsOf(snapshot, objective(snapshot, 'a/a')).keyResults.map(({ title, weight, guardrail }) => ({ title, weight, guardrail })), [
      { title: 'B', weight: 2, guardrail: false }, { title: 'C', weight: 1, guardrail: true },
    ])
  })
})
