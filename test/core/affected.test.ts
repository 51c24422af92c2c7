import assert from 'node:assert/strict'
import fc from 'fast-check'
import { lint } from '../../server/src/core/lint/engine.ts'
import type { AnyRule } from '../../server/src/core/lint/rule.ts'
import { rules as allRules } from '../../server/src/core/lint/rules/index.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { affected } from '../../server/src/core/project/affected.ts'
import { emptySnapshot, withFile, withFiles } from '../../server/src/core/project/snapshot.ts'
import type { Snapshot } from '../../server/src/core/project/types.ts'
import { fixtureUri, workspace } from '../support/fixture.ts'

/** Every rule is on, those of taste too. */
const rules = allRules.map((rule): AnyRule => (rule.severity === 'off' ? { ...rule, severity: 'hint' } : rule))

const config = `
teams:
  company: { level: company }
  product: { level: department, parent: company }
  growth: { level: team, parent: product }
  design: { level: team, parent: product }
`

interface KeyResult { id?: string, title: string, supports?: string, closed: boolean }
interface Objective { id?: string, title: string, links: readonly [key: string, link: string][], keyResults: readonly KeyResult[], closed: boolean, initiative?: string }
interface Doc { team: string, cycle: string, objectives: readonly Objective[], blank: boolean }

const slug = fc.constantFrom('alpha', 'alphas', 'beta', 'gamma')
const krSlug = fc.constantFrom('one', 'ones', 'two')
const team = fc.constantFrom('company', 'product', 'growth', 'design')
const cycle = fc.constantFrom('2026-Q4', '2026-Q4', '2026', '2026-Q3')
const id = (of: fc.Arbitrary<string>) => fc.option(of, { nil: undefined, freq: 3 })
const link = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(team, slug).map(([t, s]) => `${t}/${s}`) },
  { weight: 3, arbitrary: fc.tuple(team, slug, krSlug).map(([t, s, k]) => `${t}/${s}.${k}`) },
  { weight: 2, arbitrary: fc.tuple(team, cycle, slug).map(([t, c, s]) => `${t}@${c}/${s}`) },
  { weight: 2, arbitrary: slug },
  { weight: 1, arbitrary: fc.constantFrom('compny/alpha', 'growth', 'one', 'company/one', 'company@2027/beta') },
)
const keyResult: fc.Arbitrary<KeyResult> = fc.record({ id: id(krSlug), title: krSlug, supports: fc.option(link, { nil: undefined, freq: 2 }), closed: fc.boolean() })
const objective: fc.Arbitrary<Objective> = fc.record({
  id: id(slug), title: slug, closed: fc.boolean(), keyResults: fc.array(keyResult, { maxLength: 2 }),
  links: fc.uniqueArray(fc.tuple(fc.constantFrom('supports', 'depends_on', 'shared_with'), link), { maxLength: 2, selector: ([key]) => key }),
  initiative: fc.option(fc.oneof(krSlug, link), { nil: undefined, freq: 3 }),
})
const doc: fc.Arbitrary<Doc> = fc.record({ team, cycle, objectives: fc.array(objective, { minLength: 1, maxLength: 3 }), blank: fc.boolean() })

const show = ({ team, cycle, objectives, blank }: Doc): string => `${blank ? '\n' : ''}team: ${team}\ncycle: ${cycle}\nobjectives:\n${objectives.map((one) => [
  `  - title: ${one.title}`,
  ...(one.id ? [`    id: ${one.id}`] : []),
  ...one.links.map(([key, to]) => `    ${key}: ${key === 'shared_with' ? to.replace(/[/@.].*/, '') : to}`),
  ...(one.closed ? ['    closing: { score: 0.7 }'] : []),
  ...(one.initiative ? ['    initiatives:', `      - { title: Work, key_result: ${one.initiative} }`] : []),
  ...(one.keyResults.length ? ['    key_results:'] : []),
  ...one.keyResults.map((kr) => `      - { title: ${kr.title}${kr.id ? `, id: ${kr.id}` : ''}${kr.supports ? `, supports: ${kr.supports}` : ''}${kr.closed ? ', closing: { score: 1.0 }' : ''} }`),
].join('\n')).join('\n')}\n`

/** Edits that people make: one file's objectives change, its team and cycle stay. Now and then the file is broken, or all of it new. */
const edit = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.array(objective, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([objectives, blank]) => (was: Doc) => show({ ...was, objectives, blank })) },
  { weight: 4, arbitrary: fc.tuple(objective, fc.nat(2)).map(([objective, at]) => (was: Doc) => show({ ...was, objectives: was.objectives.map((one, i) => (i === at % was.objectives.length ? objective : one)) })) },
  { weight: 2, arbitrary: fc.constant((was: Doc) => show({ ...was, blank: !was.blank })) },
  { weight: 1, arbitrary: fc.constant((was: Doc) => show(was).replace('title: ', 'title: "')) },
  { weight: 1, arbitrary: doc.map((next) => () => show(next)) },
)

const uriOf = (i: number) => fixtureUri(`f${i}.okr.yaml`)

describe('what an edit touches', () => {
  it('holds every file whose findings differ', () => {
    let narrow = 0
    fc.assert(fc.property(fc.boolean(), fc.array(doc, { minLength: 2, maxLength: 6 }), fc.nat(5), fc.array(edit, { minLength: 1, maxLength: 3 }), (flat, docs, at, edits) => {
      let before: Snapshot = withFiles(emptySnapshot(parseDay('2026-11-09')!), [[fixtureUri('okr.config.yaml'), flat ? 'levels: [team]\n' : config], ...docs.map((one, i) => [uriOf(i), show(one)] as const)])
      const index = at % docs.length
      for (const change of edits) {
        const after = withFile(before, uriOf(index), change(docs[index]!))
        const uris = affected(before, after, uriOf(index))
        if (uris !== 'all') {
          docs.forEach((_, i) => {
            if (uris.has(uriOf(i))) return
            narrow++
            assert.deepEqual(lint(after, uriOf(i), rules), lint(before, uriOf(i), rules), `findings of ${uriOf(i)}`)
          })
        }
        before = after
      }
    }), { numRuns: 300 })
    assert.ok(narrow > 200, `only ${narrow} files were left alone: the set is too wide to be of use`)
  })

  it('holds them for several files at once, too', () => fc.assert(fc.property(
    fc.array(doc, { minLength: 3, maxLength: 6 }), fc.array(fc.tuple(fc.nat(5), edit), { minLength: 1, maxLength: 6 }), (docs, edits) => {
      let before: Snapshot = withFiles(emptySnapshot(parseDay('2026-11-09')!), [[fixtureUri('okr.config.yaml'), config], ...docs.map((one, i) => [uriOf(i), show(one)] as const)])
      for (let i = 0; i < edits.length; i += 2) {
        const changes = edits.slice(i, i + 2).map(([at, change]) => [uriOf(at % docs.length), change(docs[at % docs.length]!)] as const)
        const after = withFiles(before, changes)
        const all = changes.map(([uri]) => affected(before, after, uri))
        if (!all.includes('all')) {
          docs.forEach((_, i) => {
            if (!all.some((uris) => uris !== 'all' && uris.has(uriOf(i)))) assert.deepEqual(lint(after, uriOf(i), rules), lint(before, uriOf(i), rules))
          })
        }
        before = after
      }
    }), { numRuns: 300 }))

  const files = `
    #- company.okr.yaml
    team: company
    cycle: 2026
    objectives:
      - id: loved-product
        title: Teams love to plan with Tidewater
        key_results:
          - { id: nps, title: Net promoter score, baseline: 21, target: 40 }
    #- growth.okr.yaml
    team: growth
    cycle: 2026-Q4
    objectives:
      - id: daily-habit
        title: Planning the week becomes a habit
        supports: company/loved-product
        key_results:
          - id: weeks
            title: Teams that plan three weeks in a row
            baseline: 18%
            target: 40%
    #- platform.okr.yaml
    team: platform
    cycle: 2026-Q4
    objectives:
      - id: fast-sync
        title: Plans are the same on every device
        supports: company/loved-produkt
  `
  const names = (uris: ReadonlySet<string> | 'all') => (uris === 'all' ? uris : [...uris].map((uri) => uri.slice(fixtureUri('').length, -'.okr.yaml'.length)).sort())
  const after = (path: string, from: string, to: string) => {
    const before = workspace(files)
    const uri = fixtureUri(path)
    const texts = new Map(files.split(/ {4}#- /).slice(1).map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).replace(/^ {4}/gm, '')]))
    const text = texts.get(path)!.trimEnd() + '\n'
    assert.ok(text.includes(from))
    return names(affected(withFile(before, uri, text), withFile(before, uri, text.replace(from, to)), uri))
  }

  it('is the file alone for numbers and check-ins', () => {
    assert.deepEqual(after('growth.okr.yaml', 'target: 40%', 'target: 45%'), ['growth'])
    assert.deepEqual(after('company.okr.yaml', 'target: 40 }', 'target: 40, check_ins: [{ date: 2026-11-02, value: 30 }] }'), ['company'])
  })
  it('is those who link there when a title or id changes, and links that lead nowhere when an id might be theirs', () => {
    assert.deepEqual(after('company.okr.yaml', 'Teams love to plan', 'Everybody loves to plan'), ['company', 'growth'])
    assert.deepEqual(after('company.okr.yaml', 'id: loved-product', 'id: loved-produkt'), ['company', 'growth', 'platform'])
  })
  it('is the other end when a link changes', () => {
    assert.deepEqual(after('growth.okr.yaml', 'supports: company/loved-product', 'supports: platform/fast-sync'), ['company', 'growth', 'platform'])
  })
  it('is everything when a team, a cycle or a config changes', () => {
    assert.equal(after('growth.okr.yaml', 'cycle: 2026-Q4', 'cycle: 2026-Q3'), 'all')
    const before = workspace(files)
    assert.equal(affected(before, withFile(before, fixtureUri('okr.config.yaml'), 'levels: [company]\n'), fixtureUri('okr.config.yaml')), 'all')
  })
})
