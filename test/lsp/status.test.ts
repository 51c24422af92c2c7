import assert from 'node:assert/strict'
import { startClient } from '../support/lsp-client.ts'

describe('the state of a file', () => {
  it('is told for the status bar, with its findings', async () => {
    const client = await startClient({
      'growth.okr.yaml': 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Planning becomes a habit\n    owner: maria\n    suports: company/loved\n    key_results:\n      - { title: More teams plan, baseline: 18%, target: 40%, check_ins: [{ date: 2026-11-09, value: 29% }] }\n      - { title: More teams return, baseline: 31%, target: 45%, check_ins: [{ date: 2026-11-09, value: 38% }] }\n',
    }, { settings: () => ({ today: '2026-11-09' }) })
    const deadline = Date.now() + 10_000
    const ask = () => client.connection.sendRequest<{ state: string; text: string } | null>('okr/status', { uri: 'file:///ws/growth.okr.yaml' })
    let status = await ask()
    while (!status && Date.now() < deadline) status = await ask()
    assert.equal(status?.state, 'on-track')
    assert.equal(status.text, '0.5 · on track · 1 error')
    assert.equal(await client.connection.sendRequest('okr/status', { uri: 'file:///ws/none.okr.yaml' }), null)
    await client.stop()
  })
})
