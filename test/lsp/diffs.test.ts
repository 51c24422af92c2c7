import assert from 'node:assert/strict'
import type { CodeLens } from 'vscode-languageserver-protocol'
import { address, startClient, until } from '../support/lsp-client.ts'
import type { Client } from '../support/lsp-client.ts'

const company = 'team: company\ncycle: 2026-Q4\nobjectives:\n  - id: loved\n    title: A product that teams love\n    owner: ada\n    key_results:\n      - { title: Teams that stay, baseline: 40%, target: 60%, check_ins: [{ date: 2026-11-02, value: 48% }] }\n'
const growth = ({ target = '45%', ids = 'habit', link = 'company/loved' } = {}) => `team: growth
cycle: 2026-Q4
objectives:
  - id: ${ids}
    title: Planning becomes a habit
    owner: maria
    supports: ${link}
    key_results:
      - title: Trial teams that return
        baseline: 31%
        target: ${target}
        check_ins:
          - { date: 2026-11-02, value: 34% }
`
const version = (path: string, ref: string, scheme = 'git') => `${scheme}:/ws/${path}?${encodeURIComponent(JSON.stringify({ path: `/ws/${path}`, ref }))}`

describe('diff editors over the protocol', () => {
  let client: Client
  const old = version('growth.okr.yaml', 'HEAD')
  const start = async (text: string) => {
    client = await startClient({ 'company.okr.yaml': company, 'growth.okr.yaml': text }, { settings: () => ({ today: '2026-11-09' }) })
  }
  afterEach(() => client.stop())
  const show = (...diffs: [original: string, modified: string, others?: Record<string, string | null>][]) => client.connection.sendNotification('okr/diffs', {
    diffs: diffs.map(([original, modified, others]) => ({ original: { uri: address(original), others }, modified: { uri: address(modified) } })),
  })
  const rules = async (path: string) => (await client.findings(path)).map(({ code }) => code)
  const lenses = async (path: string) => {
    const all = await client.send<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: address(path) } })
    return Promise.all(all.map(async (lens) => (lens.command ?? (await client.send<CodeLens>('codeLens/resolve', lens)).command!).title))
  }

  it('show what the change of a working file does, as long as they are in sight', async () => {
    await start(growth({ target: '40%' }))
    await client.open('growth.okr.yaml', growth({ target: '40%' }))
    await client.open(old, growth())
    assert.ok(!(await rules('growth.okr.yaml')).includes('moved-target'))
    const before = await lenses('growth.okr.yaml')
    assert.match(before.join(), /31% → 34% → 40%/)
    await show([old, 'growth.okr.yaml'])
    await until(() => client.count('codeLens/refresh') === 1 && client.count('diagnostic/refresh') === 1)
    assert.ok((await rules('growth.okr.yaml')).includes('moved-target'))
    assert.deepEqual(await lenses('growth.okr.yaml'), ['0.21 → 0.33', '0.21 → 0.33'])
    assert.deepEqual([await rules(old), await lenses(old)], [[], []])
    await show()
    await until(() => client.count('codeLens/refresh') === 2)
    assert.ok(!(await rules('growth.okr.yaml')).includes('moved-target'))
    assert.deepEqual(await lenses('growth.okr.yaml'), before)
    await show()
    await client.findings('growth.okr.yaml')
    assert.equal(client.count('codeLens/refresh'), 2, 'nothing new is nothing to ask again for')
  })

  it('are told again when the old text comes later than the news of them', async () => {
    await start(growth({ target: '40%' }))
    await client.open('growth.okr.yaml', growth({ target: '40%' }))
    await show([old, 'growth.okr.yaml'])
    await until(() => client.count('codeLens/refresh') === 1)
    assert.match((await lenses('growth.okr.yaml')).join(), /31% → 34% → 40%/)
    await client.open(old, growth())
    await until(() => client.count('codeLens/refresh') === 2)
    assert.deepEqual(await lenses('growth.okr.yaml'), ['0.21 → 0.33', '0.21 → 0.33'])
  })

  it('follow what is typed into the right side', async () => {
    await start(growth())
    await client.open('growth.okr.yaml', growth())
    await client.open(old, growth())
    await show([old, 'growth.okr.yaml'])
    assert.deepEqual(await lenses('growth.okr.yaml'), [])
    await client.type('growth.okr.yaml', growth({ target: '40%' }))
    assert.deepEqual(await lenses('growth.okr.yaml'), ['0.21 → 0.33', '0.21 → 0.33'])
    await client.type('growth.okr.yaml', growth({ target: '40%  # reason: the free plan ended' }))
    assert.ok(!(await rules('growth.okr.yaml')).includes('moved-target'))
  })

  it('serve two texts that are nowhere on the disk, of any scheme: only what the change brings is found', async () => {
    await start(growth())
    const [base, head] = [version('growth.okr.yaml', 'abc', 'review'), version('growth.okr.yaml', 'def', 'review')]
    await client.open(base, growth({ link: 'company/lvd' }))
    await client.open(head, growth({ link: 'company/lvd', target: '40%' }))
    await show([base, head])
    assert.deepEqual(await rules(head), ['moved-target'], 'the broken link was there before')
    assert.deepEqual(await lenses(head), ['0.21 → 0.33', '0.21 → 0.33'])
  })

  it('know an objective that came from another file, when they are told of its text then', async () => {
    await start(`${growth()}`)
    const other = address('old.okr.yaml')
    await client.open('growth.okr.yaml', growth())
    await client.open(old, 'team: growth\ncycle: 2026-Q4\nobjectives: []\n')
    await show([old, 'growth.okr.yaml', { [other]: growth({ target: '50%' }) }])
    assert.ok((await rules('growth.okr.yaml')).includes('moved-target'))
    assert.deepEqual(await lenses('growth.okr.yaml'), ['0.16 → 0.21 · at risk → behind', '0.16 → 0.21 · at risk → behind'])
  })

  it('are no matter where two files of the workspace stand side by side, or nobody knows the texts', async () => {
    await start(growth())
    await client.open('growth.okr.yaml', growth())
    await client.open('company.okr.yaml', company)
    const before = [await lenses('growth.okr.yaml'), await rules('growth.okr.yaml')]
    await show(['company.okr.yaml', 'growth.okr.yaml'])
    assert.deepEqual([await lenses('growth.okr.yaml'), await rules('growth.okr.yaml')], before)
    await show([version('growth.okr.yaml', 'unopened'), 'growth.okr.yaml'])
    assert.deepEqual([await lenses('growth.okr.yaml'), await rules('growth.okr.yaml')], before)
  })

  it('follow a file that was renamed', async () => {
    await start(growth())
    const before = version('team.okr.yaml', 'HEAD')
    await client.open('growth.okr.yaml', growth())
    await client.open(before, growth({ target: '40%' }))
    await show([before, 'growth.okr.yaml'])
    assert.deepEqual(await lenses('growth.okr.yaml'), ['0.33 → 0.21', '0.33 → 0.21'])
  })
})
