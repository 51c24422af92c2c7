import assert from 'node:assert/strict'
import { judge } from '../../server/src/core/judge/judge.ts'
import { senseOf } from '../../server/src/core/judge/lexicon/senses.ts'
import { decide, tellingWord } from '../../server/src/core/judge/model.ts'
import type { Weights } from '../../server/src/core/judge/model.ts'

describe('the senses of words', () => {
  it('are found in any form', () => {
    assert.equal(senseOf('satisfaction').noun, 'feeling')
    assert.deepEqual([senseOf('companies').noun, senseOf('company').noun], ['group', 'group'])
    for (const form of ['build', 'builds', 'building', 'created', 'creating']) assert.equal(senseOf(form).verb, 'creation', form)
  })
  it('of a word with hyphens are those of its last part', () => assert.equal(senseOf('customer-interviews').noun, senseOf('interview').noun))
  it('are empty for what no dictionary holds', () => assert.deepEqual(senseOf('grpcurl'), {}))
})

describe('the weights of words', () => {
  const table: Weights = new Map([['*', [0, 0, 0, 0]], ['w=adopted', [0, 0, 25, 0]], ['w=guide', [0, 0, 0, 25]], ['has:thing', [0, 0, 0, 27]]])
  const at = (code: string, start: number): { code: string, span: { start: number, end: number } } => ({ code, span: { start, end: start + 5 } })

  it('add up, and a doubtful task passes for an outcome', () => {
    assert.equal(decide([at('w=adopted', 0)], table).style, 'outcome')
    assert.equal(decide([at('w=guide', 0)], table).style, 'output')
    const doubtful = decide([at('w=adopted', 0), at('w=guide', 10)], table)
    assert.equal(doubtful.style, 'outcome')
    assert.ok(doubtful.sure.style < 0.5)
  })
  it('show the word that speaks most for a style, and leave the grammar to its own reasons', () => {
    const signals = [at('w=adopted', 0), at('w=guide', 10), at('has:thing', 20)]
    assert.equal(tellingWord(signals, 'outcome', () => true, table)?.start, 0)
    assert.equal(tellingWord(signals, 'output', () => true, table)?.start, 10)
    assert.equal(tellingWord(signals, 'activity', () => true, table), undefined)
    assert.equal(tellingWord(signals, 'outcome', ({ start }) => start !== 0, table), undefined)
  })
  it('leave titles alone that hold no word at all', () => {
    for (const text of ['', ' ', '!', '5', '—']) assert.ok(judge(text).measure)
  })
})
