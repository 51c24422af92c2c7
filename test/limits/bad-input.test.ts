import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fixesOf, lint } from '../../server/src/core/lint/engine.ts'
import type { AnyRule, Finding } from '../../server/src/core/lint/rule.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { emptySnapshot, withFiles } from '../../server/src/core/project/snapshot.ts'
import { parse } from '../../server/src/core/syntax/parse.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { troubles } from '../../server/src/core/lint/mend.ts'
import * as check from '../support/check.ts'

/* Whatever a file holds, reading it ends, soon, with findings a person can act on. */

const HEAD = 'team: growth\ncycle: 2026-Q4\nobjectives:\n'
const OBJECTIVE = `  - id: daily-habit
    title: Planning the week becomes a habit
    owner: maria
    supports: company/loved-product
    key_results:
      - Teams that plan three weeks in a row rise from 18% to 40%
      - { id: back, title: Trial teams that come back, baseline: 31%, target: 45%, check_ins: [{ date: 2026-10-12, value: 33% }] }
`
const GOOD = HEAD + OBJECTIVE
const CONFIG = 'levels: [company, team]\nteams:\n  growth: { level: team, owner: maria }\ncycles: { named: { launch: { start: 2026-09-14, end: 2026-11-20 } } }\nrules: { placeholder: [error, {}] }\n'

const snapshotOf = (text: string, path = 'growth.okr.yaml') => withFiles(emptySnapshot(parseDay('2026-11-09')!), [
  [`file:///ws/${path}`, text],
  ['file:///ws/company.okr.yaml', 'team: company\ncycle: 2026\nobjectives:\n  - id: loved-product\n    title: Teams love to plan\n'],
])
function findings(text: string, path = 'growth.okr.yaml'): readonly Finding[] {
  return lint(snapshotOf(text, path), `file:///ws/${path}`, rules)
}
const said = (text: string, path?: string) => findings(text, path).map(({ rule }) => rule)
const errors = (text: string, path?: string) => findings(text, path).filter(({ severity }) => severity === 'error').map(({ rule, span, message }) => `${rule} [${text.slice(span.start, span.end)}] ${message}`)

/** Nothing throws, every finding lies in the text, no rule fails, and every fix can be applied. */
function holds(text: string, path = 'growth.okr.yaml'): void {
  const snapshot = snapshotOf(text, path)
  const uri = `file:///ws/${path}`
  for (const finding of lint(snapshot, uri, rules)) {
    const { rule, span, message } = finding
    assert.ok(rule !== 'internal' || /more findings/.test(message), message)
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${rule} at ${span.start} to ${span.end} of ${text.length}`)
    for (const fix of fixesOf(snapshot, uri, finding, rules)) {
      for (const edit of fix.edits) {
        const before = snapshot.configs.get('file:///ws/')?.tree.text ?? (edit.uri === uri ? text : undefined)
        if (before === undefined || edit.uri !== uri) continue
        const after = applyEdits(before, edit.edits)
        // What the other side of a merge holds is not for the fix to mend.
        if (!fix.snippet && !fix.title.includes('merge')) assert.ok(troubles(uri, after) <= troubles(uri, before), `“${fix.title}” for “${message}” makes it worse:\n${after}`)
      }
    }
  }
}

describe('a rule that fails', () => {
  const broken: AnyRule = { ...rules.find(({ id }) => id === 'no-owner')!, check: { objective: () => { throw new Error('no idea') } }, fix: () => { throw new Error('no way') } }
  const text = 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Riders love it\n  - title: Drivers do, too\n'
  const snapshot = snapshotOf(text, 'growth.okr.yaml')
  const uri = 'file:///ws/growth.okr.yaml'

  it('is one finding, and takes no other with it', () => {
    const found = lint(snapshot, uri, rules.map((rule) => (rule.id === broken.id ? broken : rule)))
    assert.deepEqual(found.filter(({ rule }) => rule === 'internal').map(({ message }) => /`no-owner` failed here \(no idea\)/.test(message)), [true])
    assert.ok(found.some(({ rule }) => rule !== 'internal'))
  })

  it('offers no fix, and says why to whoever listens', () => {
    const finding = lint(snapshot, uri, rules).find(({ rule }) => rule === 'no-owner')!
    const told: unknown[] = []
    assert.deepEqual(fixesOf(snapshot, uri, finding, [broken], (error) => told.push(String(error))), [])
    assert.deepEqual(told, ['Error: no way'])
    assert.throws(() => fixesOf(snapshot, uri, finding, [broken]), /no way/)
  })
})

describe('any input', () => {
  it('of random text', () => fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 200 })), (text) => holds(text)), { numRuns: 200 }))

  const pieces = fc.constantFrom(
    'team', 'cycle', 'objectives', 'title', 'key_results', 'id', 'supports', 'depends_on', 'check_ins', 'date', 'value', 'milestones', 'levels', 'stay', 'closing', '<<', '__proto__', 'constructor',
    ': ', ':', '- ', '\n', '\n  ', '\n    ', '\r\n', '\r', '\t', '{', '}', '[', ']', ',', '"', "'", '#', ' # okr-ignore x -- y', '&a ', '*a', '!!str ', '|\n', '>-\n', '? ', '---\n', '...\n', '%YAML 1.2\n',
    '2026-Q4', '2026-02-30', '18%', '1e999', '-0', 'company/loved-product', 'growth@2026/x.y', 'true', 'null', '~', 'TBD', 'from 18% to 40%', '\ufeff', '🚀', 'עברית', '\u0000', '\ud800', '<<<<<<< a\n', '=======\n', '>>>>>>> b\n',
  )
  it('of the format’s own words, thrown together', () =>
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (words) => holds(words.join(''))), { numRuns: 400 }))

  it('of a good file with pieces taken out and put in', () => fc.assert(fc.property(
    fc.array(fc.tuple(fc.nat(GOOD.length), fc.nat(12), fc.oneof(pieces, fc.constant(''))), { minLength: 1, maxLength: 4 }),
    (cuts) => holds(cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), GOOD)),
  ), { numRuns: 400 }))

  it('of a config with pieces taken out and put in', () => fc.assert(fc.property(
    fc.array(fc.tuple(fc.nat(CONFIG.length), fc.nat(12), fc.oneof(pieces, fc.constant(''))), { minLength: 1, maxLength: 4 }),
    (cuts) => holds(cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), CONFIG), 'okr.config.yaml'),
  ), { numRuns: 200 }))

  it('keeps what a good file says, whatever its line ends and its first character', () => {
    assert.deepEqual(errors(GOOD), [])
    for (const [from, to] of [[/\n/g, '\r\n'], [/\n/g, '\r'], [/^/, '\ufeff']] as const) assert.deepEqual(said(GOOD.replace(from, to)), said(GOOD))
  })
})

describe('bad input gets', () => {
  const one = (text: string, rule: string, words: RegExp, path?: string) => {
    const found = errors(text, path)
    assert.equal(found.length, 1, found.join('\n'))
    assert.ok(found[0]!.startsWith(`${rule} `), found[0])
    assert.match(found[0]!, words)
    holds(text, path)
  }

  it('one finding for tabs', () => one(GOOD.replaceAll('    ', '\t'), 'syntax', /\[\t] YAML is indented with spaces/))
  it('one finding for an open quote, and the rest is read', () => {
    one(GOOD.replace('title: P', 'title: "P'), 'syntax', /\["Planning the week becomes a habit] This quote is opened and never closed/)
    one(GOOD.replace('- Teams', "- 'Teams"), 'syntax', /\['Teams .* to 40%] This quote/)
  })
  it('one finding for an unfinished merge', () => one(`${HEAD}<<<<<<< a\n${OBJECTIVE}||||||| base\n${OBJECTIVE}=======\n${OBJECTIVE}>>>>>>> b\n<<<<<<< a\n=======\n${OBJECTIVE}>>>>>>> b\n`, 'syntax', /<<<<<<< a] This file holds an unfinished git merge/))
  it('one finding for a text with a colon', () => {
    one(GOOD.replace('title: P', 'title: Growth: p'), 'syntax', /Put the whole text in quotes/)
    one(GOOD.replace('- Teams that', '- Teams: that'), 'invalid-value', /\[Teams: that .* 40%] YAML reads what stands before the colon as a key/)
  })
  it('one finding for a key that stands twice', () => one(GOOD.replace('owner: maria', 'owner: maria\n    owner: jun'), 'syntax', /\[owner] `owner` stands here twice/))
  it('one finding for a list where keys belong, and keys where a list belongs', () => {
    one('- team: growth\n- cycle: 2026-Q4\n', 'invalid-value', /An OKR file begins with its keys/)
    one(HEAD + '  title: Planning the week becomes a habit\n', 'invalid-value', /\[title] `objectives` needs a list: put a dash and a space/)
    one(GOOD.replace('owner: maria', 'owner: { name: maria }'), 'invalid-value', /`owner` needs a person, not keys of its own/)
  })
  it('no error for what is still empty', () => {
    for (const empty of ['', ' null', ' ~', ' []']) assert.deepEqual(errors(`${HEAD}  - title: Planning the week becomes a habit\n    key_results:${empty}\n`), [])
    one('', 'missing-field', /This file is still empty/)
    one('# nothing yet\n', 'missing-field', /This file is still empty/)
  })
  it('one finding for values nested too deep, in time', () => {
    one(`${HEAD}  - title: x\n    x-deep: ${'['.repeat(1000)}${']'.repeat(1000)}\n`, 'syntax', /nested more than 100 levels deep/)
    one(`${HEAD}  - title: x\n    x-deep: ${'{a: '.repeat(1000)}${'}'.repeat(1000)}\n`, 'syntax', /nested more than 100 levels deep/)
    one(`${HEAD}  - title: x\n    x-deep:\n${Array.from({ length: 1000 }, (_, i) => `${' '.repeat(6 + i)}a:`).join('\n')}\n`, 'syntax', /nested more than 100 levels deep/)
    holds('['.repeat(100_000))
  })
  it('an end for aliases that multiply', () => {
    const bomb = Array.from({ length: 20 }, (_, i) => `x-${i}: &b${i} [${Array(9).fill(i ? `*b${i - 1}` : 'x').join(', ')}]\n`).join('')
    holds(`${bomb}${HEAD}  - *b19\n`)
    const merges = Array.from({ length: 40 }, (_, i) => `x-${i}: &m${i} { ${i ? `<<: [${Array(9).fill(`*m${i - 1}`).join(', ')}]` : 'title: x'} }\n`).join('')
    assert.deepEqual(errors(`${merges}${HEAD}  - *m39\n`), [])
    const lists = Array.from({ length: 12 }, (_, i) => `x-${i}: &o${i} [${Array(9).fill(i ? `*o${i - 1}` : '{ title: x }').join(', ')}]\n`).join('')
    holds(`${lists}${HEAD.trimEnd()} *o11\n`)
  })
  it('one finding for files that are too large or no text', () => {
    one(HEAD + OBJECTIVE.repeat(14_000), 'syntax', /million characters; files beyond 1 million are not read/)
    one('\u0000\u0001PNG', 'syntax', /binary data/)
  })
  it('an end for the largest file that is read', () => {
    const many = findings(HEAD + OBJECTIVE.repeat(2500))
    assert.ok(many.length <= 501)
    assert.match(many.at(-1)!.message, /more findings in this file/)
  })
  it('no surprise for names that objects have', () => {
    const text = `__proto__: 1\n${GOOD.replace('owner: maria', 'owner: maria\n    constructor: { a: b }\n    hasOwnProperty: 1')}`
    assert.deepEqual(errors(text).map((error) => error.split(' ').slice(0, 2).join(' ')), ['unknown-field [__proto__]', 'unknown-field [constructor]', 'unknown-field [hasOwnProperty]'])
    holds('teams: { __proto__: { level: team }, constructor: { parent: toString } }\nrules: { __proto__: off, constructor: [error, { toString: 1 }] }\npeople: { hasOwnProperty: 5 }\n', 'okr.config.yaml')
    holds(GOOD.replace('team: growth', 'team: constructor').replace('company/loved-product', 'constructor/constructor.constructor'))
  })
  it('one finding for each day and amount that does not exist', () => {
    const kr = (fields: string) => `${HEAD}  - title: Planning the week becomes a habit\n    key_results:\n      - { title: Teams that plan, ${fields} }\n`
    one(kr('baseline: 1, target: 2, due: 2026-02-30'), 'invalid-value', /\[2026-02-30] `due` needs a date that exists/)
    one(kr('baseline: 1, target: 1e999'), 'invalid-value', /\[1e999] `target` needs a number/)
    one(kr('baseline: .inf, target: 5'), 'invalid-value', /\[.inf] `baseline` needs a number/)
    one(kr('baseline: 1, target: 2, confidence: 11'), 'invalid-value', /\[11] `confidence` goes from 0 to 10/)
    for (const fine of ['baseline: 5, target: 0', 'baseline: -3, target: -1', 'baseline: 80%, target: 120%']) assert.deepEqual(errors(kr(fine)), [])
  })
  it('the right place in emoji and in text from right to left', () => {
    assert.deepEqual(errors(GOOD.replace('Planning', '🚀👩‍👩‍👧').replace('loved-product', 'loved-produkt')), ['broken-link [loved-produkt] `company` has no objective `loved-produkt`. Did you mean `company/loved-product`?'])
    assert.deepEqual(errors(GOOD.replace('maria', 'מריה').replace('18%', '18% ‏').replace('2026-10-12', '2026-10-32')).map((error) => error.slice(0, 26)), ['invalid-value [2026-10-32]'])
  })
  it('a look into what is merged, and each place said once', () => {
    const base = 'x-base: &base\n  owner: maria\n  titel: Planning\n'
    const text = `${base}${HEAD}  - <<: *base\n    title: Planning the week becomes a habit\n  - { <<: *base, title: Teams invite others }\n`
    assert.deepEqual(errors(text), ['unknown-field [titel] An objective has no field `titel`. Did you mean `title`?'])
    assert.deepEqual(errors(`${HEAD}  - title: &t Planning the week becomes a habit\n    weight: *t\n`), ['invalid-value [*t] `weight` needs a number; this is “Planning the week becomes a habit”.'])
  })
  it('findings of the last good reading for everybody else', () => check.rule('broken-link', `
    #- company.okr.yaml
    team: company
    cycle: 2026
    objectives:
      - id: loved-product
        title: "Teams love to plan
    #- growth.okr.yaml
    team: growth
    cycle: 2026-Q4
    objectives:
      - title: Planning the week becomes a habit
        supports: company/loved-product
  `))
  it('defaults and findings for a config with errors', () => {
    one('teams: "x\n', 'syntax', /never closed/, 'okr.config.yaml')
    one('- a\n', 'invalid-value', /A config begins with its keys/, 'okr.config.yaml')
    assert.deepEqual(errors('', 'okr.config.yaml'), [])
  })
})

describe('parsing', () => {
  it('never fails, and keeps every span inside the text', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const tree = parse(text)
    assert.equal(tree.text, text)
    for (const { span } of [...tree.documents, ...tree.problems]) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length)
  })))
})
