/** The suite that runs inside the web worker extension host, where there is no Node; `run` is what VS Code calls. */
import 'mocha/mocha.js'
import type MochaType from 'mocha'
import { runHosted } from '../support/hosted.ts'

const { Mocha } = globalThis as unknown as { Mocha: typeof MochaType }

export const run = () => runHosted(Mocha, async () => {
  await import('./extension.test.ts')
})
