import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { parseAllDocuments } from 'yaml'
import { parseFixture } from '../../server/src/core/lint/fixture.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { formats } from '../../server/src/core/model/formats.ts'
import { readOkrFile } from '../../server/src/core/model/read.ts'
import { parse } from '../../server/src/core/syntax/parse.ts'

const schema = (name: string) => JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8'))

/* That generated files are up to date is checked by `node scripts/generate.mjs --check`, a part of `npm test`. */

describe('what is generated', () => {
  describe('JSON Schemas', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTuples: false, allErrors: true })
    const okr = ajv.compile(schema('okr.schema.json'))
    const config = ajv.compile(schema('okr.config.schema.json'))
    const read = (text: string) => parseAllDocuments(text, { merge: true }).map((document) => document.toJS() as unknown)

    it('are draft-07 and nothing beyond it', () => {
      for (const name of ['okr.schema.json', 'okr.config.schema.json']) {
        assert.equal(ajv.validateSchema(schema(name)), true)
        assert.doesNotMatch(JSON.stringify(schema(name)), /"(?:is|keys|example|\$defs|prefixItems|markdownDescription)":/)
      }
    })

    it('take the example company and the good examples of all rules', () => {
      const files = [
        ...globSync('examples/**/*.yaml').map((path) => ({ path, text: readFileSync(path, 'utf8') })),
        ...rules.flatMap(({ good }) => good.flatMap((example) => parseFixture(example.files).files)),
      ]
      assert.ok(files.length > 50)
      for (const { path, text } of files) for (const value of read(text)) {
        const validate = path.endsWith('okr.config.yaml') ? config : okr
        assert.ok(validate(value), `${path}: ${ajv.errorsText(validate.errors)}\n${text}`)
      }
    })

    it('refuse what the product refuses', () => {
      const file = (fields: string) => `team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    key_results:\n      - title: B\n        ${fields}\n`
      for (const fields of [
        'goal: 5', 'target: [1]', 'id: No Id', 'confidence: 11', 'confidence: high', 'supports: "a b"', 'due: tomorrow', 'check_ins: [{ value: 5 }]', 'levels: { 2: 5 }', 'indicator: late',
        'guardrail: perhaps', 'milestones: [A]', 'closing: { score: 7 }', 'depends_on: { need: x }',
      ]) {
        assert.ok(readOkrFile(parse(file(fields))).problems.length > 0, fields)
        assert.ok(read(file(fields)).some((value) => !okr(value)), fields)
      }
      for (const fields of ['target:', 'x-mine: { any: thing }', 'target: 5', 'baseline: 31%', 'owner: [a, b]', 'check_ins: []', 'due: 2026-11-30', 'milestones: [{ title: A, done: true }]']) {
        assert.deepEqual(readOkrFile(parse(file(fields))).problems, [], fields)
        for (const value of read(file(fields))) assert.ok(okr(value), `${fields}: ${ajv.errorsText(okr.errors)}`)
      }
      for (const text of ['rules: { unmeasurable: loud }', 'rules: { no-such-rule: error }', 'rules: { too-many-objectives: [warning, { max: 0 }] }', 'cycles: { fiscal_year_starts: 13 }', 'teams: { a: { boss: x } }']) {
        assert.ok(!config(read(text)[0]), text)
      }
      for (const text of ['rules: { unmeasurable: error, extends: strict, x-own: 1 }', 'rules: { too-many-objectives: [warning, { max: 3, ignore: "a *" }], no-owner: { severity: off } }', 'scoring: { pace: { 0.5: 0.3 } }']) {
        assert.ok(config(read(text)[0]), `${text}: ${ajv.errorsText(config.errors)}`)
      }
    })

    it('know ids, links and cycles as the product does', () => {
      const part = fc.stringMatching(/^[a-cA-C0-2@./ -]{1,9}$/)
      const okrDefinitions = schema('okr.schema.json').definitions
      const patterns = { id: okrDefinitions.objective.properties.id.pattern, link: okrDefinitions.dependency.properties.on.pattern, cycle: schema('okr.schema.json').properties.cycle.pattern } as const
      fc.assert(fc.property(part, fc.constantFrom('id', 'link', 'cycle'), (text, kind) => {
        assert.equal(new RegExp(patterns[kind]).test(text), formats[kind].accepts(text), `${kind} ${text}`)
      }), { numRuns: 500 })
    })
  })
})
