import assert from 'node:assert/strict'
import { prepareRename, rename } from '../../server/src/core/features/rename.ts'
import { lint } from '../../server/src/core/lint/engine.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { textOf, withFiles } from '../../server/src/core/project/snapshot.ts'
import type { Snapshot } from '../../server/src/core/project/types.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { fixtureSnapshot, parseFixture } from '../support/fixture.ts'

/** Renames what stands at the cursor, and gives the files that changed, or the refusal. */
function renamed(source: string, name: string): Record<string, string> | string {
  const fixture = parseFixture(source)
  const { uri, offset } = fixture.cursor!
  const snapshot = fixtureSnapshot(fixture)
  const result = rename(snapshot, uri, offset, name)
  if ('refusal' in result) return result.refusal
  return Object.fromEntries(result.edits.map(({ uri: file, edits }) => [file.slice('file:///ws/'.length), applyEdits(textOf(snapshot, file)!, edits)]))
}

const company = '#- company.okr.yaml\nteam: company\ncycle: 2026-Q4\nobjectives:\n  - id: loved\n    title: A product people love\n    key_results:\n      - id: nps\n        title: More teams recommend us\n'
const growth = '#- growth.okr.yaml\nteam: growth\ncycle: 2026-Q4\nobjectives:\n  - title: A habit # ours\n    supports: [company/loved, "company/loved.nps"]\n    depends_on: { on: company@2026-Q4/loved.nps, need: numbers }\n'

describe('rename', () => {
  it('changes an objective and every link to it and its key results, from its id or from any link', () => {
    const expected = {
      'company.okr.yaml': 'team: company\ncycle: 2026-Q4\nobjectives:\n  - id: cherished\n    title: A product people love\n    key_results:\n      - id: nps\n        title: More teams recommend us\n',
      'growth.okr.yaml': 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: A habit # ours\n    supports: [company/cherished, "company/cherished.nps"]\n    depends_on: { on: company@2026-Q4/cherished.nps, need: numbers }\n',
    }
    assert.deepEqual(renamed(company.replace('id: loved', 'id: lo$0ved') + growth, 'cherished'), expected)
    assert.deepEqual(renamed(company + growth.replace('[company/loved', '[company/lo$0ved'), 'cherished'), expected)
    assert.deepEqual(renamed(company + growth.replace('"company/loved', '"company/lo$0ved'), 'cherished'), expected)
  })
  it('changes a key result alone', () => {
    assert.deepEqual(renamed(company + growth.replace('loved.nps"', 'loved.n$0ps"'), 'recommend'), {
      'company.okr.yaml': 'team: company\ncycle: 2026-Q4\nobjectives:\n  - id: loved\n    title: A product people love\n    key_results:\n      - id: recommend\n        title: More teams recommend us\n',
      'growth.okr.yaml': 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: A habit # ours\n    supports: [company/loved, "company/loved.recommend"]\n    depends_on: { on: company@2026-Q4/loved.recommend, need: numbers }\n',
    })
  })
  it('writes an id down where there is none yet', () => {
    const source = '#- growth.okr.yaml\nteam: growth\ncycle: 2026-Q4\nobjectives:\n  - title: A ha$0bit # ours\n    key_results:\n      - Churn falls from 8% to 4%   # monthly\n  - title: Another\n    supports: a-habit.churn-falls-from-8-to-4\n'
    assert.deepEqual(renamed(source, 'habit'), {
      'growth.okr.yaml': 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - id: habit\n    title: A habit # ours\n    key_results:\n      - Churn falls from 8% to 4%   # monthly\n  - title: Another\n    supports: habit.churn-falls-from-8-to-4\n',
    })
    assert.deepEqual(renamed(source.replace('ha$0bit', 'habit').replace('- Churn', '- Chu$0rn'), 'churn'), {
      'growth.okr.yaml': 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: A habit # ours\n    key_results:\n      - id: churn\n        title: Churn falls from 8% to 4%   # monthly\n  - title: Another\n    supports: a-habit.churn\n',
    })
  })
  it('follows initiatives to the key result they serve', () => {
    const source = 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: A habit\n    key_results:\n      - id: week\n        title: More teams come back\n    initiatives:\n      - { title: Reminder, key_result: we$0ek }\n'
    assert.deepEqual(renamed(source, 'second-week'), { 'growth.okr.yaml': source.replace('we$0ek', 'second-week').replace('id: week', 'id: second-week') })
  })
  it('follows initiatives of others, which name what they serve by a whole link', () => {
    const work = '#- platform.okr.yaml\nteam: platform\ncycle: 2026-Q4\nobjectives:\n  - title: Speed\n    key_results: [P95 falls from 90 ms to 40 ms]\n    initiatives:\n      - { title: Survey, key_result: company/loved.nps } # ours\n'
    const files = company.replace('id: nps', 'id: n$0ps') + work
    const says = (result: Record<string, string> | string) => (typeof result === 'string' ? result : /key_result: (\S+)/.exec(result['platform.okr.yaml'] ?? '')?.[1])
    assert.equal(says(renamed(files, 'recommend')), 'company/loved.recommend')
    assert.equal(says(renamed(company + work.replace('loved.nps', 'lo$0ved.nps'), 'cherished')), 'company/cherished.nps')
    assert.equal(says(renamed(company + work.replace('loved.nps', 'loved.n$0ps'), 'recommend')), 'company/loved.recommend')
    assert.equal(says(renamed(company + work.replace('company/loved', 'comp$0any/loved'), 'firm')), 'firm/loved.nps')
  })
  it('leaves the key result that an own initiative names, though the objective is called the same', () => {
    const source = 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - id: we$0ek\n    title: A habit\n    key_results:\n      - { id: week, title: More teams come back }\n    initiatives:\n      - { title: Reminder, key_result: week }\n      - { title: Mail, key_result: week.week }\n'
    assert.deepEqual(renamed(source, 'habit'), { 'growth.okr.yaml': source.replace('id: we$0ek', 'id: habit').replace('key_result: week.week', 'key_result: habit.week') })
  })
  it('changes a team in its config, in links, parents and files', () => {
    const source = '#- okr.config.yaml\nteams:\n  grow$0th: { parent: company }\n  pages: { parent: growth }\n#- growth.okr.yaml\nteam: growth\ncycle: 2026-Q4\nobjectives: [{ title: A habit }]\n#- pages.okr.yaml\nteam: "pages"\ncycle: 2026-Q4\nobjectives: [{ title: B, supports: growth/a-habit, shared_with: [growth] }]\n'
    assert.deepEqual(renamed(source, 'reach'), {
      'okr.config.yaml': 'teams:\n  reach: { parent: company }\n  pages: { parent: reach }\n',
      'growth.okr.yaml': 'team: reach\ncycle: 2026-Q4\nobjectives: [{ title: A habit }]\n',
      'pages.okr.yaml': 'team: "pages"\ncycle: 2026-Q4\nobjectives: [{ title: B, supports: reach/a-habit, shared_with: [reach] }]\n',
    })
  })
  it('changes a person', () => {
    assert.deepEqual(renamed('#- okr.config.yaml\npeople: { maria: { name: Maria } }\n#- growth.okr.yaml\nteam: growth\ncycle: 2026-Q4\nobjectives: [{ title: A habit, owner: mar$0ia, contributors: ["maria", jun] }]\n', 'mia'), {
      'okr.config.yaml': 'people: { mia: { name: Maria } }\n',
      'growth.okr.yaml': 'team: growth\ncycle: 2026-Q4\nobjectives: [{ title: A habit, owner: mia, contributors: ["mia", jun] }]\n',
    })
  })
  it('keeps anchors, and changes what aliases share just once', () => {
    const source = `${company}#- growth.okr.yaml\nteam: growth\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    supports: &up company/lo$0ved\n  - title: B\n    supports: *up\n`
    assert.equal((renamed(source, 'x') as Record<string, string>)['growth.okr.yaml'], 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    supports: &up company/x\n  - title: B\n    supports: *up\n')
  })
  it('finds what stands behind aliases and merge keys, from wherever it is read', () => {
    const source = 'team: growth\ncycle: 2026-Q4\nx-base: &base\n  owner: maria\nx-all: &all [maria, jun]\nobjectives:\n  - <<: *base\n    title: A\n    contributors: *all\n  - <<: [*base]\n    title: B\n    contributors: [&m "maria"]\n  - { title: C, owner: *m }\n'
    const expected = { 'growth.okr.yaml': source.replaceAll('maria', 'mia') }
    for (const place of ['owner: mar', 'all [mar', '&m "mar', 'owner: *']) assert.deepEqual(renamed(source.replace(place, `${place}$0`), 'mia'), expected, place)
  })
  it('knows the documents of a file apart', () => {
    const source = 'team: a\ncycle: 2026-Q4\nobjectives: [{ id: x, title: One }]\n---\nteam: a\ncycle: 2026-Q3\nobjectives: [{ id: x, title: Before }, { title: Y, supports: x }]\n---\nteam: b\ncycle: 2026-Q4\nobjectives: [{ title: Z, supports: [a/x, a@2026-Q3/x] }]\n'
    assert.deepEqual(renamed(source.replace('id: x', 'id: x$0 ').replace('x$0 ,', 'x$0 ,'), 'y'), { 'growth.okr.yaml': source.replace('id: x,', 'id: y ,').replace('a/x', 'a/y') })
  })
  it('gives a person a name as it gives an id', () => {
    const source = 'team: a\ncycle: 2026-Q4\nobjectives: [{ title: A, owner: Maria$0 Duarte, contributors: ["Maria Duarte"] }]\n'
    assert.deepEqual(renamed(source, 'maria'), { 'growth.okr.yaml': 'team: a\ncycle: 2026-Q4\nobjectives: [{ title: A, owner: maria, contributors: ["maria"] }]\n' })
    assert.deepEqual(renamed(source, 'Duarte, Maria'), { 'growth.okr.yaml': 'team: a\ncycle: 2026-Q4\nobjectives: [{ title: A, owner: "Duarte, Maria", contributors: ["Duarte, Maria"] }]\n' })
  })
  it('refuses what would be wrong, and says why', () => {
    const at = company.replace('id: loved', 'id: lo$0ved')
    assert.match(renamed(at, 'So Loved') as string, /cannot be an id: use lower-case letters, digits and dashes/)
    assert.match(renamed(`${at}  - id: taken\n    title: T\n`, 'taken') as string, /company has an objective `taken` in 2026-Q4 already/)
    assert.match(renamed('#- okr.config.yaml\nteams: { a$0: {}, b: {} }\n', 'b') as string, /There is a team `b` already/)
    assert.match(renamed('team: growth\ncy$0cle: 2026-Q4\nobjectives: []\n', 'x') as string, /Only objectives, key results, teams and people/)
  })
  it('refuses a name that would catch another objective’s links', () => {
    const source = `${company.replace('id: loved', 'id: lo$0ved')}#- year.okr.yaml\nteam: company\ncycle: 2026\nobjectives: [{ id: north, title: N }]\n#- growth.okr.yaml\nteam: growth\ncycle: 2026-Q4\nobjectives: [{ title: A, supports: company/north }]\n`
    assert.match(renamed(source, 'north') as string, /`company\/north` in growth\.okr\.yaml means another objective/)
  })
  it('changes no finding', () => {
    const fixture = parseFixture(company.replace('id: loved', 'id: lo$0ved') + growth)
    const snapshot = fixtureSnapshot(fixture)
    const { uri, offset } = fixture.cursor!
    const result = rename(snapshot, uri, offset, 'cherished')
    assert.ok('edits' in result)
    const after = withFiles(snapshot, result.edits.map(({ uri: file, edits }) => [file, applyEdits(textOf(snapshot, file)!, edits)] as const))
    const said = (of: Snapshot) => fixture.files.flatMap((file) => lint(of, file.uri, rules).map((finding) => finding.rule))
    assert.deepEqual(said(after), said(snapshot))
  })
  it('says beforehand what will change', () => {
    const fixture = parseFixture(company + growth.replace('"company/loved.nps"', '"company/loved.n$0ps"'))
    const { uri, offset } = fixture.cursor!
    const found = prepareRename(fixtureSnapshot(fixture), uri, offset)!
    assert.equal(found.name, 'nps')
    assert.equal(fixture.files.find((file) => file.uri === uri)!.text.slice(found.span.start, found.span.end), 'nps')
  })
})
