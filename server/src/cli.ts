import { enableCompileCache } from 'node:module'
import { main } from './cli/main.ts'

// Half of a short run would go into compiling this file; Node 22 and later keep the result.
enableCompileCache?.()

// `okr check | head`: who reads no further has seen enough, and a half-written line is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

void main(process.argv.slice(2), {
  cwd: process.cwd(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  now: () => new Date(),
  // A bundle of its own, loaded only when it is asked for.
  startServer: async () => void (await import('./node.ts')),
}).then((code) => {
  // `okr lsp` goes on; everything else ends here, once its output is written.
  if (code !== undefined) process.exitCode = code
})
