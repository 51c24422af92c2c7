import assert from 'node:assert/strict'
import { parseFixture, showFixture } from '../support/fixture.ts'
import { formatDay } from '../../server/src/core/model/day.ts'

describe('fixtures', () => {
  it('hold several files, a day, a cursor and marks', () => {
    const fixture = parseFixture(`
      #- a.okr.yaml today:2026-12-01
      team: growth
      #^^^ unknown-field
      x: $0y
      #  ^ invalid-value: some words
      #  ^ placeholder
      #- sub/b.okr.yaml
      cost: $0.50
    `)
    assert.deepEqual(fixture.files, [
      { path: 'a.okr.yaml', uri: 'file:///ws/a.okr.yaml', text: 'team: growth\nx: y\n', marks: [
        { rule: 'unknown-field', words: undefined, span: { start: 0, end: 3 } },
        { rule: 'invalid-value', words: 'some words', span: { start: 16, end: 17 } },
        { rule: 'placeholder', words: undefined, span: { start: 16, end: 17 } },
      ] },
      { path: 'sub/b.okr.yaml', uri: 'file:///ws/sub/b.okr.yaml', text: 'cost: $0.50\n', marks: [] },
    ])
    assert.equal(formatDay(fixture.today), '2026-12-01')
    assert.deepEqual(fixture.cursor, { uri: 'file:///ws/a.okr.yaml', offset: 16 })
  })

  it('without a header are one file on an ordinary day', () => {
    const fixture = parseFixture('team: growth\n')
    assert.deepEqual(fixture.files.map(({ path }) => path), ['growth.okr.yaml'])
    assert.equal(formatDay(fixture.today), '2026-11-09')
  })

  it('are shown as they are read', () => {
    const source = '#- a.okr.yaml\nteam: growth\n#^^^^ a\n #^^ c\n#     ^^^^^^ b: words\n#- b.okr.yaml\ncycle: 2026\n'
    assert.equal(showFixture(parseFixture(source).files), source)
  })
})
