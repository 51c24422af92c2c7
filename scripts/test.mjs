/**
 * Runs every check of the project, layer by layer, and ends with one line: `N passed, N failed`.
 *
 *     npm test [-- --only NAME,…] [--pictures]
 *
 * `--pictures` lets the tests of the user interface renew the pictures in docs/images. What each layer printed, VS Code's
 * own log included, is in .vscode-test/logs.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parseArgs } from 'node:util'
import { mark } from '../test/support/hosted.ts'
import { build } from './build.mjs'
import { packForRelease } from './package.mjs'
import { cache, fail, Failure, node24, root, run, say } from './project.mjs'
import { onPath } from './vscode/browser.mjs'

/** @typedef {{ passed: number, failed: number }} Counts */

const modules = join(root, 'node_modules')
const bin = (/** @type {string} */ name) => join(modules, '.bin', name)
const vsix = join(cache, 'okrs-as-code.vsix')
const { values: asked } = parseArgs({ options: { only: { type: 'string' }, pictures: { type: 'boolean' } } })

/** The layers, from the quickest to tell to the slowest. @type {Record<string, () => Promise<Counts>>} */
const layers = {
  build: () => step(async () => {
    await build({ tests: true })
    await packForRelease(vsix)
  }),
  lint: () => check('lint', [bin('eslint'), '.']),
  types: () => all(['server/src/core', 'server', 'client', 'client/src/map', 'test', 'scripts'], (project) => check(`types of ${project}`, [bin('tsc'), '-p', project])),
  generated: () => existsSync(join(root, 'scripts/generate.mjs'))
    ? check('generated files', [node24, 'scripts/generate.mjs', '--check'])
    : Promise.resolve({ passed: 0, failed: 0 }),
  unit: () => suite('unit', [bin('mocha'), '--reporter', 'dot', 'test/!(ui|vscode|web)/**/*.test.ts'], plain),
  vscode: () => suite('vscode', extensionHost(), marked(), () => extensionHost()),
  web: () => suite('web', extensionHost('--worker'), marked(), () => extensionHost('--worker')),
  ui: () => suite('ui', userInterface(), plain, (output) => userInterface(output.match(/\btest\/ui\/[\w-]+\.test\.ts/g))),
}

/** @param {string[]} more */
function extensionHost(...more) {
  return [...(more.length > 0 ? [] : display()), node24, 'scripts/vscode/suite.mjs', ...more]
}

/** @param {readonly string[] | null} [files] the tests to run; all of them where none is known */
function userInterface(files) {
  return [bin('mocha'), '--no-config', '--exit', '--timeout', '60000', ...(files ? new Set(files) : ['test/ui/**/*.test.ts'])]
}

async function main() {
  const names = asked.only?.split(',') ?? Object.keys(layers)
  const unknown = names.find((name) => layers[name] === undefined)
  if (unknown !== undefined) throw new Failure(`There is no layer ${unknown}. The layers are ${Object.keys(layers).join(', ')}.`)
  // What runs in VS Code runs what was built just now.
  if (asked.only && names.some((name) => ['vscode', 'web', 'ui'].includes(name))) names.unshift('build')

  const total = await all(names, async (name) => {
    say(`\n── ${name} ──`)
    const began = Date.now()
    const counts = await /** @type {() => Promise<Counts>} */ (layers[name])()
    say(`${name}: ${counts.passed} passed, ${counts.failed} failed (${Math.round((Date.now() - began) / 1000)} s)`)
    return counts
  })
  say(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

/** Runs one job after the other, since two cores are soon busy, and adds up what they count. */
async function all(/** @type {string[]} */ names, /** @type {(name: string) => Promise<Counts>} */ job) {
  const total = { passed: 0, failed: 0 }
  for (const name of names) {
    const { passed, failed } = await job(name)
    total.passed += passed
    total.failed += failed
  }
  return total
}

/** A step that passes or fails as a whole. @returns {Promise<Counts>} */
const step = (/** @type {() => Promise<unknown>} */ job) => job().then(
  () => ({ passed: 1, failed: 0 }),
  (error) => {
    say(error instanceof Failure ? error.message : String(error.stack))
    return { passed: 0, failed: 1 }
  },
)

/** A program whose exit code tells whether all is well, and whose output matters only if not. */
const check = (/** @type {string} */ what, /** @type {string[]} */ command) => step(async () => {
  const { code, output } = await execute(command)
  if (code !== 0) throw new Failure(`${output.trim()}\n${what}: failed`)
})

/**
 * A program that runs tests with mocha, here or within VS Code, and reports how many passed and failed.
 * @param {string} name
 * @param {string[]} command
 * @param {(text: string) => void} show
 * @param {(output: string) => string[]} [again] the program that has another try at what failed, from what the first one printed: a window is now and then
 * slower than a test can tell from a fault
 * @returns {Promise<Counts>}
 */
async function suite(name, command, show, again) {
  const first = await once(name, command, show)
  if (!again || first.failed === 0) return first
  say(`\n${name}: ${first.failed} failed; once more, in a fresh VS Code:`)
  const second = await once(`${name}-again`, again(first.output), show)
  if (second.failed === 0) say(`${name}: what failed at first has passed when run again. If that happens twice, mend the test or what it tests.`)
  return { passed: first.passed + Math.max(0, first.failed - second.failed), failed: second.failed }
}

async function once(/** @type {string} */ name, /** @type {string[]} */ command, /** @type {(text: string) => void} */ show) {
  const { code, output } = await execute(command, show)
  const log = join(cache, 'logs', `${name}.log`)
  mkdirSync(join(cache, 'logs'), { recursive: true })
  writeFileSync(log, output)
  const count = (/** @type {string} */ word) => Number(new RegExp(`^\\W*(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0)
  const [passed, failed] = [count('passing'), count('failing')]
  // A suite that broke down before it could count its failures has failed once.
  const broken = code !== 0 || passed + failed === 0
  if (broken && failed === 0) say(`${output.trim().split('\n').slice(-15).join('\n')}\n${name} ended with exit code ${code}; all of its output is in ${log}`)
  return { passed, failed: broken ? Math.max(failed, 1) : failed, output }
}

/** @param {string[]} command @param {(text: string) => void} [show] */
function execute([program = '', ...args], show) {
  const env = {
    ...process.env,
    PATH: [join(modules, 'node', 'bin'), join(modules, '.bin'), process.env.PATH].join(delimiter),
    OKR_VSIX: vsix,
    ...(asked.pictures ? { OKR_PICTURES: 'docs/images' } : {}),
  }
  return run(program, args, { env, minutes: 10, shell: process.platform === 'win32', ...(show ? { show } : {}) })
}

/** Shows everything. */
const plain = (/** @type {string} */ text) => void process.stdout.write(text)

/** Shows the lines of a suite inside VS Code, and which VS Code it is, not VS Code's own log. */
function marked() {
  let rest = ''
  return (/** @type {string} */ text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line.startsWith(mark)) say(line.slice(mark.length))
      else if (/^(VS Code:|install)/.test(line)) say(line)
    }
  }
}

/** A desktop VS Code on a Linux without a display gets a virtual one, where there is one. */
const display = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && onPath('xvfb-run') ? ['xvfb-run', '-a'] : []

await main().catch(fail)
