import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseDay } from '../../server/src/core/model/day.ts'
import { parseLink } from '../../server/src/core/model/link.ts'
import { referencesTo, resolve, supportersOf } from '../../server/src/core/project/resolve.ts'
import { change, emptyShards, entries, get, has } from '../../server/src/core/project/shard-map.ts'
import { configOf, emptySnapshot, withFile, withFiles } from '../../server/src/core/project/snapshot.ts'
import type { Item, Snapshot } from '../../server/src/core/project/types.ts'

const today = parseDay('2026-11-09')!
const workspace = (files: Record<string, string>): Snapshot =>
  withFiles(emptySnapshot(today), Object.entries(files).map(([name, text]) => [`file:///ws/${name}`, text] as const))

const okr = (team: string, cycle: string, ...objectives: string[]) => `team: ${team}\ncycle: ${cycle}\nobjectives:\n${objectives.join('')}`
const objective = (id: string, supports?: string) => `  - id: ${id}\n    title: About ${id}\n${supports ? `    supports: ${supports}\n` : ''}    key_results:\n      - { id: kr, title: A number rises, baseline: 1, target: 2 }\n`

const from = (snapshot: Snapshot, name: string) => {
  const uri = `file:///ws/${name}`
  return { uri, document: get(snapshot.files, uri)!.facts[0]! }
}
const say = (resolution: ReturnType<typeof resolve>) => resolution.kind === 'found' ? resolution.item.key : resolution.kind === 'ambiguous' ? `ambiguous: ${resolution.items.map((item) => item.key).join(', ')}` : `broken: ${resolution.part}`

describe('links across files', () => {
  const files = {
    'company-q4.okr.yaml': okr('company', '2026-Q4', objective('near'), objective('both')),
    'company.okr.yaml': okr('company', '2026', objective('loved'), objective('both')),
    'company-h2.okr.yaml': okr('company', '2026-H2', objective('half')),
    'old.okr.yaml': okr('company', '2026-Q3', objective('past')),
    'growth.okr.yaml': okr('growth', '2026-Q4', objective('habit', 'company/loved')),
  }
  const snapshot = workspace(files)
  const lead = (text: string) => say(resolve(snapshot, text, from(snapshot, 'growth.okr.yaml')))

  it('lead to the nearest cycle that holds the id', () => {
    assert.equal(lead('habit'), 'growth@2026-Q4/habit')
    assert.equal(lead('company/near'), 'company@2026-Q4/near')
    assert.equal(lead('company/half'), 'company@2026-H2/half')
    assert.equal(lead('company/loved'), 'company@2026/loved')
    assert.equal(lead('company/both'), 'company@2026-Q4/both')
    assert.equal(lead('company@2026/both.kr'), 'company@2026/both.kr')
    assert.equal(lead('company@2026-Q3/past'), 'company@2026-Q3/past')
  })
  it('say which part leads nowhere', () => {
    assert.equal(lead('nobody/x'), 'broken: team')
    assert.equal(lead('company/lovd'), 'broken: objective')
    assert.equal(lead('company/past'), 'broken: objective')
    assert.equal(lead('company@2020/loved'), 'broken: objective')
    assert.equal(lead('company@2020/none'), 'broken: cycle')
    assert.equal(lead('company/loved.none'), 'broken: key-result')
    assert.equal(lead('Company / Loved'), 'broken: form')
  })
  it('are ambiguous when two cycles are equally near', () => {
    const two = workspace({
      'okr.config.yaml': 'cycles:\n  named:\n    a: { start: 2026-09-01, end: 2026-12-31 }\n    b: { start: 2026-09-01, end: 2026-12-31 }\n',
      'a.okr.yaml': okr('company', 'a', objective('x')), 'b.okr.yaml': okr('company', 'b', objective('x')), 'growth.okr.yaml': okr('growth', '2026-Q4', objective('habit')),
    })
    assert.equal(say(resolve(two, 'company/x', from(two, 'growth.okr.yaml'))), 'ambiguous: company@a/x, company@b/x')
  })
  it('are known from the other end', () => {
    const item = (resolve(snapshot, 'company/loved', from(snapshot, 'growth.okr.yaml')) as { item: Item }).item
    assert.deepEqual(supportersOf(snapshot, item).map(({ key }) => key), ['growth@2026-Q4/habit'])
    assert.equal(referencesTo(snapshot, item).length, 1)
  })
  it('join two files of one team and cycle', () => {
    const merged = workspace({ 'a.okr.yaml': okr('growth', '2026-Q4', objective('one')), 'b.okr.yaml': okr('growth', '2026-Q4', objective('two', 'one')) })
    assert.equal(say(resolve(merged, 'one', from(merged, 'b.okr.yaml'))), 'growth@2026-Q4/one')
  })
  it('hold on to the last good reading of a file that cannot be read', () => {
    const broken = withFile(snapshot, 'file:///ws/company.okr.yaml', 'team: company\n\tcycle: [\n')
    assert.equal(say(resolve(broken, 'company/loved', from(broken, 'growth.okr.yaml'))), 'company@2026/loved')
    assert.equal(get(broken.files, 'file:///ws/company.okr.yaml')!.stale, true)
    const mended = withFile(broken, 'file:///ws/company.okr.yaml', okr('company', '2026', objective('renamed')))
    assert.equal(say(resolve(mended, 'company/loved', from(mended, 'growth.okr.yaml'))), 'broken: objective')
  })
})

describe('configs', () => {
  it('hold for their folder, the nearest first, key by key', () => {
    const snapshot = workspace({
      'okr.config.yaml': 'teams:\n  growth: { name: Growth, level: team }\ncadence: { check_in: monthly, grace_days: 5 }\nrules: { extends: strict, unmeasurable: error }\n',
      'product/okr.config.yaml': 'teams:\n  growth: { owner: maria }\ncadence: { grace_days: 1 }\nrules: { unmeasurable: hint }\n',
    })
    const outer = configOf(snapshot, 'file:///ws/growth.okr.yaml')
    const inner = configOf(snapshot, 'file:///ws/product/growth.okr.yaml')
    assert.deepEqual(outer.teams.get('growth'), { id: 'growth', name: 'Growth', level: 'team' })
    assert.deepEqual(inner.teams.get('growth'), { id: 'growth', name: 'Growth', level: 'team', owner: 'maria' })
    assert.deepEqual([outer.cadence.everyDays, outer.cadence.graceDays, inner.cadence.everyDays, inner.cadence.graceDays], [30, 5, 30, 1])
    assert.deepEqual([outer.preset, inner.preset, outer.rules.get('unmeasurable')?.severity, inner.rules.get('unmeasurable')?.severity], ['strict', 'strict', 'error', 'hint'])
  })
  it('fall back to the defaults where they are wrong', () => {
    const snapshot = workspace({ 'okr.config.yaml': '- not\n- a config\n' })
    assert.equal(configOf(snapshot, 'file:///ws/a.okr.yaml').preset, 'recommended')
  })
})

describe('a snapshot after edits', () => {
  const name = fc.constantFrom('a.okr.yaml', 'b.okr.yaml', 'c/d.okr.yaml')
  const ids = fc.constantFrom('one', 'two', 'three')
  const text = fc.record({
    team: fc.constantFrom('red', 'blue'), cycle: fc.constantFrom('2026-Q4', '2026', 'nonsense'),
    objectives: fc.array(fc.record({ id: ids, supports: fc.option(fc.tuple(fc.constantFrom('', 'red/', 'blue@2026/'), ids, fc.constantFrom('', '.kr')).map((parts) => parts.join('')), { nil: undefined }) }), { maxLength: 3 }),
  }).map(({ team, cycle, objectives }) => okr(team, cycle, ...objectives.map(({ id, supports }) => objective(id, supports))))
  const edits = fc.array(fc.tuple(name, fc.option(text, { nil: undefined })), { maxLength: 12 })

  it('equals one made from nothing', () => {
    fc.assert(fc.property(edits, (changes) => {
      let edited = emptySnapshot(today)
      const files = new Map<string, string>()
      for (const [file, content] of changes) {
        edited = withFile(edited, `file:///ws/${file}`, content)
        if (content === undefined) files.delete(file)
        else files.set(file, content)
      }
      const rebuilt = workspace(Object.fromEntries(files))
      assert.deepEqual(contents(edited), contents(rebuilt))
    }))
  })
  it('leaves the one before as it was', () => {
    fc.assert(fc.property(edits, name, text, (changes, file, content) => {
      const before = changes.reduce((snapshot, [f, c]) => withFile(snapshot, `file:///ws/${f}`, c), emptySnapshot(today))
      const was = contents(before)
      withFile(before, `file:///ws/${file}`, content)
      assert.deepEqual(contents(before), was)
    }))
  })

  function contents(snapshot: Snapshot) {
    const sorted = <T>(map: Parameters<typeof entries<T>>[0]) => [...entries(map)].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      files: sorted(snapshot.files).map(([uri, entry]) => [uri, entry.text]),
      teams: sorted(snapshot.teams).map(([team, placed]) => [team, placed.map(({ uri, document }) => `${uri} ${document.cycle}`)]),
      objectives: sorted(snapshot.objectives).map(([key, items]) => [key, items.map((item) => `${item.uri} ${item.key}`)]),
      links: sorted(snapshot.references).map(([key, references]) => [key, references.map((reference) => [
        reference.from.key, reference.link.text, parseLink(reference.link.text)?.objective, say(resolve(snapshot, reference.link.text, reference.from)),
      ])]),
    }
  }
})

describe('shard maps', () => {
  it('behave like maps, and never change', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.option(fc.integer(), { nil: undefined })), { maxLength: 60 }), (steps) => {
      const model = new Map<string, number>()
      let map: ReturnType<typeof change<number>> = emptyShards
      for (const [key, value] of steps) {
        const before = map
        const was = before.size
        map = change(map, new Map([[key, value]]))
        assert.equal(before.size, was)
        if (value === undefined) model.delete(key)
        else model.set(key, value)
        assert.equal(map.size, model.size)
        assert.equal(get(map, key), value)
        assert.equal(has(map, key), value !== undefined)
      }
      assert.deepEqual([...entries(map)].sort(), [...model].sort())
    }))
  })
})
