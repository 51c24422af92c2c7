import assert from 'node:assert/strict'
import { decoded, nameOf } from '../../server/src/core/text/address.ts'

describe('addresses as people read them', () => {
  it('are told without escapes, and a lone % does no harm', () => {
    assert.equal(nameOf('file:///a%20b/M%C3%BCller%20%26%20S%C3%B6hne.okr.yaml'), 'Müller & Söhne.okr.yaml')
    assert.equal(decoded('100%25'), '100%')
    assert.equal(decoded('100%'), '100%')
  })
})
