import assert from 'node:assert/strict'
import type { ReviewResult, ReviewRow } from '../../server/src/lsp/protocol.ts'
import { address, startClient } from '../support/lsp-client.ts'

const company = 'team: company\ncycle: 2026-Q4\nobjectives:\n  - id: loved\n    title: A product that teams love\n    owner: ada\n    key_results:\n      - { title: Teams that stay, baseline: 40%, target: 60%, check_ins: [{ date: 2026-11-02, value: 48% }] }\n'
const growth = ({ target = '45%', checkIn = '' } = {}) => `team: growth
cycle: 2026-Q4
objectives:
  - id: habit
    title: Planning becomes a habit
    owner: maria
    supports: company/loved
    key_results:
      - title: Trial teams that return
        baseline: 31%
        target: ${target}
        check_ins:
          - { date: 2026-11-02, value: 34% }
${checkIn}`

/** All rows, indented: `label: description`. */
const outline = (rows: readonly ReviewRow[], indent = ''): string[] =>
  rows.flatMap(({ label, description, icon, children }) => [`${indent}${icon} ${label}: ${description}`, ...outline(children, `${indent}  `)])

describe('the review of the saved files against a base', () => {
  const start = (text: string) => startClient({ 'company.okr.yaml': company, 'growth.okr.yaml': text }, { settings: () => ({ today: '2026-11-09' }) })
  const uri = address('growth.okr.yaml')

  it('tells by team what changed, from what to what, and folds observations away', async () => {
    const client = await start(growth({ target: '40%', checkIn: '          - { date: 2026-11-09, value: 36% }\n' }))
    const { extent, intents, rows } = await client.send<ReviewResult>('okr/review', { base: { [uri]: growth() } })
    assert.equal(extent, '1 change and 1 observation in 1 team')
    assert.equal(intents, 1)
    assert.deepEqual(outline(rows), [
      'team growth: 2026-Q4',
      '  warning target 45% → 40%: Trial teams that return',
      '  observation 1 observation: check-ins, closings, readings',
      '    observation check-in of 9 November: 36%: Trial teams that return',
    ])
    const [change] = rows[0]!.children
    assert.match(change!.tooltip, /lowered the target of \*Trial teams that return\* from 45% to 40%, five weeks into the quarter, with no reason given\./)
    assert.match(change!.tooltip, /\*Trial teams that return\* \(growth\) now stands at 0\.\d\d instead of 0\.\d\d/)
    assert.match(change!.tooltip, /nothing says why.*`moved-target`/)
    assert.deepEqual([change!.was?.uri, change!.was?.range.start.line, change!.place?.uri, change!.place?.range.start.line], [uri, 10, uri, 10])
    await client.stop()
  })

  it('looks at what is saved, not at what is typed', async () => {
    const client = await start(growth())
    await client.open('growth.okr.yaml', growth())
    await client.type('growth.okr.yaml', growth({ target: '40%' }))
    assert.deepEqual((await client.send<ReviewResult>('okr/review', { base: { [uri]: growth() } })).rows, [])
    await client.write('growth.okr.yaml', growth({ target: '40%' }))
    const deadline = Date.now() + 5_000
    const ask = () => client.send<ReviewResult>('okr/review', { base: { [uri]: growth() } })
    let result = await ask()
    while (result.intents === 0 && Date.now() < deadline) result = await ask()
    assert.equal(result.intents, 1)
    await client.stop()
  })

  it('tells what is new, and what is gone and from where', async () => {
    const client = await start(growth())
    const added = await client.send<ReviewResult>('okr/review', { base: { [uri]: null } })
    assert.deepEqual(outline(added.rows).slice(0, 3), ['team growth: 2026-Q4', '  added added: Planning becomes a habit', 'warning 1 new finding: '])
    assert.deepEqual(added.rows[1]!.children.map(({ description, place }) => [description, place?.uri]), [['too-few-key-results', uri]])
    assert.equal(added.rows[0]!.children[0]!.was, undefined)
    const more = `${growth()}      - { title: Invited colleagues who join, baseline: 12%, target: 20% }\n`
    const removed = await client.send<ReviewResult>('okr/review', { base: { [uri]: more } })
    const [row] = removed.rows[0]!.children
    assert.deepEqual([row!.icon, row!.label, row!.description, row!.was?.range.start.line, row!.place?.range.start.line], ['warning', 'removed', 'Invited colleagues who join', 13, 4])
    const file = address('gone.okr.yaml')
    const gone = await client.send<ReviewResult>('okr/review', { base: { [file]: 'team: data\ncycle: 2026-Q4\nobjectives:\n  - { title: Numbers that everybody trusts, owner: jun }\n' } })
    assert.deepEqual([gone.rows[0]!.children[0]!.place, gone.rows[0]!.children[0]!.was?.uri], [undefined, file])
    await client.stop()
  })

  it('is empty where a file only looks different', async () => {
    const client = await start(growth())
    const result = await client.send<ReviewResult>('okr/review', { base: { [uri]: `# planned in September\n${growth().replace('31%', '"31%"')}`, 'file:///elsewhere/x.okr.yaml': growth() } })
    assert.deepEqual(result, { extent: 'no changes', intents: 0, rows: [] })
    await client.stop()
  })

  it('can be copied as the same Markdown that `okr diff` prints', async () => {
    const client = await start(growth({ target: '40%' }))
    const text = await client.send<string>('okr/reviewMarkdown', { base: { [uri]: growth() } })
    assert.match(text, /^### OKRs: 1 change in 1 team\n\n\*\*growth\*\* · 2026-Q4\n- Lowered the target of \*Trial teams that return\* from 45% to 40%/)
    assert.match(text, /- \*\*warning\*\* .* \(`moved-target`, `growth\.okr\.yaml:11`\)\n/)
    await client.stop()
  })

  it('comes with a report of the cycle', async () => {
    const client = await start(growth())
    const report = await client.send<{ title: string; html: string } | null>('okr/report', {})
    assert.equal(report?.title, 'OKRs 2026-Q4')
    assert.match(report.html, /^<!doctype html>[^]*Planning becomes a habit/)
    assert.equal(await client.send('okr/report', { cycle: '2031' }), null)
    await client.stop()
  })
})
