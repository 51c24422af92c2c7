/** The suite that runs inside VS Code's extension host; `run` is what VS Code calls. */
import Mocha from 'mocha'
import { runHosted } from '../support/hosted.ts'

export const run = () => runHosted(Mocha, async () => {
  await import('./extension.test.ts')
  await import('./language.test.ts')
  await import('./editing.test.ts')
  await import('./workspace.test.ts')
})
