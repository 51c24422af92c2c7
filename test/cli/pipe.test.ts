import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

describe('okr in a pipe', () => {
  it('ends without a word when nobody reads on, as in `okr rules | head -1`', async () => {
    const okr = spawn(process.execPath, ['server/src/cli.ts', 'rules'], { stdio: ['ignore', 'pipe', 'pipe'] })
    okr.stdout.destroy()
    const [complaint, [code, signal]] = await Promise.all([text(okr.stderr), once(okr, 'exit')])
    assert.deepEqual({ complaint, code, signal: signal as unknown }, { complaint: '', code: 0, signal: null })
  })
})
