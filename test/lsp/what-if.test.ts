import assert from 'node:assert/strict'
import type { CodeLens } from 'vscode-languageserver-protocol'
import { address, startClient, until } from '../support/lsp-client.ts'
import type { Client } from '../support/lsp-client.ts'

const file = (team: string, id: string, value: number, more = '') => `team: ${team}
cycle: 2026-Q4
objectives:
  - id: ${id}
    title: A place worth going to
${more}    key_results:
      - { title: Riders who come back, baseline: 0, target: 10, check_ins: [{ date: 2026-11-05, value: ${value} }] }
`
const company = file('company', 'loved', 5)
const growth = file('growth', 'habit', 1, '    supports: company/loved\n')
const config = 'scoring: { rollup: both }\n'

describe('unsaved edits over the protocol', () => {
  let client: Client
  afterEach(() => client.stop())
  const whatIf = async (path: string): Promise<(string | undefined)[]> => {
    const lenses = await client.send<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: address(path) } })
    const found = lenses.filter(({ data }) => (data as { kind: string }).kind === 'what-if')
    return Promise.all(found.map(async (lens) => (await client.send<CodeLens>('codeLens/resolve', lens)).command?.title))
  }

  it('show what they do, up the tree, until they are saved', async () => {
    client = await startClient({ 'okr.config.yaml': config, 'company.okr.yaml': company, 'growth.okr.yaml': growth })
    await client.open('company.okr.yaml', company)
    await client.open('growth.okr.yaml', growth)
    assert.deepEqual([...await whatIf('company.okr.yaml'), ...await whatIf('growth.okr.yaml')], [])
    const better = growth.replace('value: 1', 'value: 4')
    const before = client.count('codeLens/refresh')
    await client.type('growth.okr.yaml', better)
    await until(() => client.count('codeLens/refresh') > before)
    assert.deepEqual(await whatIf('company.okr.yaml'), ['0.30 → 0.45 · behind → on track with your edit'])
    assert.deepEqual(await whatIf('growth.okr.yaml'), Array(2).fill('0.10 → 0.40 · at risk → on track with your edit'))
    const shown = client.count('codeLens/refresh')
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: address('growth.okr.yaml') } })
    await until(() => client.count('codeLens/refresh') > shown)
    assert.deepEqual([...await whatIf('company.okr.yaml'), ...await whatIf('growth.okr.yaml')], [])
  })

  it('are compared with what is on the disk, whoever wrote it there', async () => {
    client = await startClient({ 'growth.okr.yaml': growth })
    await client.open('growth.okr.yaml', growth.replace('value: 1', 'value: 4'))
    assert.equal((await whatIf('growth.okr.yaml')).length, 2)
    await client.write('growth.okr.yaml', growth.replace('value: 1', 'value: 2'))
    await until(() => client.count('codeLens/refresh') > 0)
    assert.deepEqual(await whatIf('growth.okr.yaml'), Array(2).fill('0.20 → 0.40 · behind → on track with your edit'))
  })
  it('are shown in the end, though the editor forgot to ask when another one got the cursor', async () => {
    client = await startClient({ 'growth.okr.yaml': growth })
    await client.open('growth.okr.yaml', growth)
    await client.type('growth.okr.yaml', growth.replace('value: 1', 'value: 4'))
    assert.equal((await whatIf('growth.okr.yaml')).length, 2)
    const before = client.count('codeLens/refresh')
    await client.type('growth.okr.yaml', growth)
    await until(() => client.count('codeLens/refresh') > before)
    assert.deepEqual(await whatIf('growth.okr.yaml'), [])
  })
})
