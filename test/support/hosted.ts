/**
 * Runs suites inside VS Code's extension host, where VS Code's own lines go to the same console: every line of a suite's
 * report begins with a mark, so that scripts/test.mjs shows those alone.
 */
import type MochaType from 'mocha'

export const mark = '| '

/**
 * @param Mocha the build of mocha that fits this host: Node's, or the browser's
 * @param load imports the files with the tests, once `describe` and `it` exist
 * @throws an Error with the number of failed tests, which VS Code turns into its exit code
 */
export async function runHosted(Mocha: typeof MochaType, load: () => Promise<unknown>): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 40_000 })
  const reporters = Mocha.reporters.Base as unknown as { consoleLog: (...args: unknown[]) => void }
  reporters.consoleLog = (format = '', ...args) => {
    const text = String(format).replace(/%[sd]/g, () => String(args.shift()))
    for (const line of text.split('\n')) console.log(mark + line)
  }
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  await load()
  const failures = await new Promise<number>((done) => void mocha.run(done))
  if (failures > 0) throw new Error(`${failures} failed`)
}
