import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { eventually } from '../support/eventually.ts'

const project = pathToFileURL(join(import.meta.dirname, '../../scripts/project.mjs')).href

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A script that starts a program, which starts another, and says their numbers; as `npm start` starts VS Code, and that a language server. */
async function startTwo() {
  const program = 'const { spawn } = require("node:child_process"); const inner = spawn(process.execPath, ["-e", "setInterval(() => 0, 1000)"]); console.log(process.pid, inner.pid); setInterval(() => 0, 1000)'
  const script = spawn(process.execPath, ['--input-type=module', '-e', `import { start } from ${JSON.stringify(project)}; start(process.execPath, ['-e', ${JSON.stringify(program)}], { stdio: 'inherit' })`], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = (await once(script.stdout, 'data')) as [Buffer]
  const pids = String(said).trim().split(' ').map(Number)
  assert.ok(pids.length === 2 && pids.every(isRunning))
  return { script, pids }
}

describe('what scripts start', function () {
  if (process.platform === 'win32') return
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    it(`ends with them, and so does what that has started (${signal})`, async () => {
      const { script, pids } = await startTwo()
      script.kill(signal)
      await eventually(() => assert.deepEqual(pids.filter(isRunning), []))
    })
  }
})
