/**
 * Opens the extension in a real VS Code.
 *
 *     npm start [-- FOLDER] [--desktop | --embedded] [--port N]
 *
 * The desktop VS Code is used where `code` is on the PATH, else an embedded one whose address is printed. Both keep their
 * settings in `.vscode-test/`, apart from the person's own. Ctrl-C ends everything.
 */
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { pack } from './package.mjs'
import { cache, endWithNpm, fail, Failure, root, say, start } from './project.mjs'
import { onPath } from './vscode/browser.mjs'
import { install, installExtension, quietSettings, serve, settingsFile, writeSettings } from './vscode/embedded.mjs'

/** A port that stays the same from start to start, so that the browser remembers how the window was left. */
const usualPort = 8733

/** The window opens on the folder's README, which for the example company is a tour. */
const firstSettings = { ...quietSettings, 'workbench.startupEditor': 'readme' }

async function main() {
  const { folder, desktop, embedded, port } = readArguments()
  endWithNpm(() => process.kill(process.pid, 'SIGTERM'))
  await build()
  if (!embedded && await openDesktop(folder, desktop)) return
  await openEmbedded(folder, port)
}

function readArguments() {
  const options = /** @type {const} */ ({ desktop: { type: 'boolean' }, embedded: { type: 'boolean' }, port: { type: 'string' } })
  const usage = 'Usage: npm start [-- FOLDER] [--desktop | --embedded] [--port N]'
  const { values, positionals } = parse()
  function parse() {
    try {
      return parseArgs({ options, allowPositionals: true })
    } catch (error) {
      throw new Failure(`${/** @type {Error} */ (error).message.split('. ')[0]}\n${usage}`)
    }
  }
  if (positionals.length > 1) throw new Failure(`One folder can be opened, not ${positionals.length}: ${positionals.join(', ')}\n${usage}`)
  if (values.desktop && values.embedded) throw new Failure(`Give --desktop or --embedded, not both.\n${usage}`)
  const port = Number(values.port ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Failure(`--port wants a number from 1 to 65535, not ${values.port}.`)

  // npm runs scripts in the project's folder; a relative path means the folder the person stands in.
  const folder = positionals[0] === undefined ? join(root, 'examples') : resolve(process.env.INIT_CWD ?? '.', positionals[0])
  if (!existsSync(folder)) throw new Failure(`There is no folder ${folder}`)
  if (!statSync(folder).isDirectory()) throw new Failure(`${folder} is a file: give the folder that it is in.`)
  return { folder, port, desktop: values.desktop === true, embedded: values.embedded === true }
}

/**
 * Opens the folder in the desktop VS Code and waits until its window is closed.
 * @returns {Promise<boolean>} false where there is no desktop VS Code, or it cannot open a window here
 */
async function openDesktop(/** @type {string} */ folder, /** @type {boolean} */ wanted) {
  const code = onPath(process.platform === 'win32' ? 'code.cmd' : 'code')
  // In the terminal of a remote window, `code` only talks to that window.
  const remote = process.env.VSCODE_IPC_HOOK_CLI !== undefined
  if (!code && wanted) throw new Failure('--desktop needs the command `code` on the PATH. In VS Code: Ctrl+Shift+P, "Shell Command: Install \'code\' command in PATH".')
  if (!code || (remote && !wanted)) return false

  const data = join(cache, 'desktop')
  const lock = join(data, 'code.lock')
  rmSync(lock, { force: true })
  if (!existsSync(settingsFile(data))) writeSettings(data, firstSettings)
  say(`opening ${folder} in the desktop VS Code; Ctrl-C here, or closing its window, ends it`)
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = start(code, [
    folder, '--new-window', '--wait', `--extensionDevelopmentPath=${root}`, '--disable-workspace-trust',
    `--user-data-dir=${data}`, `--extensions-dir=${join(data, 'extensions')}`, ...asRoot,
  ], { stdio: 'inherit', shell: process.platform === 'win32' })

  // `code` starts the window apart from itself; the window's own process writes its number into a file.
  process.once('exit', () => {
    try {
      const window = Number(readFileSync(lock, 'utf8'))
      if (window > 1) process.kill(window)
    } catch {
      // It is closed already.
    }
  })
  const exit = await new Promise((done) => child.once('exit', (code, signal) => done(signal ?? code)).once('error', done))
  const stopped = typeof exit === 'string'
  // Without a display, the desktop VS Code ends at once and calls that a success.
  const windowless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  if (stopped || (exit === 0 && (wanted || !windowless))) return true
  if (wanted) throw new Failure(`The desktop VS Code (${code}) could not open a window.`)
  say(`the desktop VS Code could not open a window here${windowless ? ' (no display)' : ''}; using the embedded one`)
  return false
}

/** Serves the folder in the embedded VS Code, with the extension as people install it, and prints where. */
async function openEmbedded(/** @type {string} */ folder, /** @type {number} */ port) {
  await install()
  const data = join(cache, 'embedded')
  const vsix = join(cache, 'okrs-as-code.vsix')
  await pack(vsix)
  await installExtension(vsix, data)
  if (!existsSync(settingsFile(data))) writeSettings(data, firstSettings)
  const { address, server } = await serve({ data, folder, port: port || (await isFree(usualPort) ? usualPort : 0) })
  say(`\nVS Code with the extension is ready. Open this address in a browser:\n\n    ${address}/?folder=${encodeURIComponent(folder).replaceAll('%2F', '/')}\n\nCtrl-C ends it.`)
  await new Promise((ended) => server.once('exit', ended))
}

/** Whether nothing listens on a port of this machine. */
const isFree = (/** @type {number} */ port) => new Promise((tell) => {
  const probe = createServer()
  probe.once('error', () => tell(false))
  probe.listen(port, '127.0.0.1', () => probe.close(() => tell(true)))
})

await main().catch(fail)
