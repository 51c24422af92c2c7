import assert from 'node:assert/strict'
import { judgeLines } from '../../server/src/core/judge/lines.ts'

describe('judgeLines', () => {
  it('judges each line and keeps its id', () => {
    const { out, errors } = judgeLines('{"id":"a","kr":"Raise NPS from 31 to 40"}\n\n{"kr":"Launch the portal","objective":"Returns are easy"}\n')
    assert.deepEqual(errors, [])
    const [a, b] = out.map((line) => JSON.parse(line))
    assert.deepEqual([a.id, a.measure, a.style, a.quantity.baseline.value, a.quantity.target.value], ['a', 'metric', 'outcome', 31, 40])
    assert.deepEqual([b.id, b.measure, b.style], [3, 'binary', 'output'])
  })

  it('takes a row with a target field for measured, whatever its words', () => {
    const { out } = judgeLines('{"id":1,"kr":"Improve retention","baseline":"31%","target":"45%"}')
    const row = JSON.parse(out[0]!)
    assert.deepEqual([row.measure, row.quantity.kind, row.quantity.target.value, row.quantity.target.unit], ['metric', 'from-to', 45, '%'])
  })

  it('names each malformed line and judges the others', () => {
    const { out, errors } = judgeLines('{"kr":"Raise NPS to 40"}\n{kr}\n[]\n{"id":2}\n{"kr":"x","id":{}}\n{"kr":"x","objective":1}\r\n{"kr":"Grow"}')
    assert.equal(out.length, 2)
    assert.deepEqual(errors.map(({ line }) => line), [2, 3, 4, 5, 6])
    for (const { message } of errors) assert.match(message, /not JSON|not an object|"kr"|"id"|"objective"/)
  })
})
