/** Where things are in this project, and how its scripts talk and start programs. */
import { spawn, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { realpathSync } from 'node:fs'

/** The project's own folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Everything that is downloaded or made while starting and testing VS Code; git ignores it, and it may be deleted at any time. */
export const cache = join(root, '.vscode-test')

const windows = process.platform === 'win32'

/** Node 24, which the embedded VS Code and the packaging tool need, whatever Node `npm` itself was started with. */
export const node24 = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')

/** One plain line for the person at the terminal. */
export const say = (/** @type {string} */ line) => console.log(line)

/** Whether a module is the script that was started, rather than imported by another. */
export const isMain = (/** @type {ImportMeta} */ meta) => process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(meta.url)

/** An error that tells its reader all they need: the scripts print its message without a stack. */
export class Failure extends Error {}

/** Ends the script on an error: a `Failure` in plain words, anything else with its stack. */
export function fail(/** @type {unknown} */ error) {
  console.error(error instanceof Failure ? `\n${error.message}` : error)
  process.exit(1)
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Starts a program in a process group of its own. The group ends when this script does, however that happens, `kill -9`
 * included: its children, and theirs, are not left behind.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  if (running.size === 0) endWithThisProcess()
  const child = spawn(command, args, { cwd: root, ...options, detached: !windows })
  running.add(child)
  tellGuard('+', child)
  child.once('exit', () => {
    running.delete(child)
    tellGuard('-', child)
  })
  return child
}

/** @type {import('node:child_process').ChildProcess | undefined} */
let guard

/**
 * Has guard.mjs end a group in case this script no longer can; or tells it that the group has ended.
 * @param {'+' | '-'} what
 * @param {import('node:child_process').ChildProcess} child
 */
function tellGuard(what, { pid }) {
  // On Windows there are no groups to end.
  if (windows || pid === undefined) return
  if (!guard) {
    guard = spawn(process.execPath, [join(root, 'scripts', 'guard.mjs')], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
    // It must not keep this script running, nor may it matter where it cannot start.
    guard.on('error', () => undefined).unref()
    const pipe = /** @type {import('node:net').Socket} */ (guard.stdin)
    pipe.on('error', () => undefined).unref()
  }
  guard.stdin?.write(`${what}${pid}\n`)
}

/** Ends a started program with everything it started; a group that takes no hint is killed two seconds later. */
export async function stop(/** @type {import('node:child_process').ChildProcess} */ child) {
  if (child.exitCode !== null || child.signalCode !== null) return signalGroup(child, 'SIGKILL')
  const ended = new Promise((resolve) => child.once('exit', resolve))
  signalGroup(child, 'SIGTERM')
  const late = setTimeout(() => signalGroup(child, 'SIGKILL'), 2000)
  await ended
  clearTimeout(late)
  signalGroup(child, 'SIGKILL')
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { show?: (text: string) => void, minutes?: number }} [options] `show` gets the
 * output as it comes; a program that takes longer than `minutes` is ended
 * @returns {Promise<{ code: number, output: string }>} its exit code, and what it wrote to both streams
 */
export function run(command, args, { show = () => undefined, minutes = 15, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const late = setTimeout(() => {
      collect(Buffer.from(`\n${command} was ended after ${minutes} minutes\n`))
      void stop(child)
    }, minutes * 60_000)
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk
      show(String(chunk))
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(late)
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Runs a program that has to succeed.
 * @param {string} what what the program was to do, for the error's first line
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} its output
 */
export async function runOrFail(what, command, args, options) {
  const { code, output } = await run(command, args, options).catch((error) => ({ code: 1, output: String(error) }))
  if (code !== 0) throw new Failure(`${what} failed:\n${output.trim().split('\n').slice(-20).join('\n')}`)
  return output
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return
  if (windows) return void spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' })
  try {
    process.kill(-child.pid, signal)
  } catch {
    // Nobody of the group is left.
  }
}

/**
 * Ends this script when the `npm` that runs it is gone: a shell stands between the two, and passes nothing on when npm is killed.
 * @param {() => void} end
 */
export function endWithNpm(end) {
  if (windows || process.env.npm_lifecycle_event === undefined) return
  const look = (/** @type {string} */ what, /** @type {number} */ pid) => spawnSync('ps', ['-o', `${what}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  const npm = [process.ppid, Number(look('ppid', process.ppid))].find((pid) => pid > 1 && /\bnpm\b/.test(look('args', pid)))
  if (npm === undefined) return
  const watch = setInterval(() => {
    try {
      process.kill(npm, 0)
    } catch {
      clearInterval(watch)
      end()
    }
  }, 1000)
  watch.unref()
}

let bound = false
function endWithThisProcess() {
  if (bound) return
  bound = true
  process.once('exit', () => running.forEach((child) => signalGroup(child, 'SIGKILL')))
  for (const [signal, code] of /** @type {const} */ ([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]])) {
    let ending = false
    process.on(signal, () => {
      if (ending) return
      ending = true
      void Promise.all([...running].map(stop)).then(() => process.exit(code))
    })
  }
}
