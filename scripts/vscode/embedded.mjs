/**
 * The embedded VS Code: a whole VS Code that is served to a browser, from the npm package `code-server`, for machines
 * without a desktop build. It lives in `.vscode-test/`.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, Failure, node24, runOrFail, say, start } from '../project.mjs'

const version = '4.139.1'
const home = join(cache, `code-server-${version}`)
const program = join(home, 'node_modules', 'code-server', 'out', 'node', 'entry.js')

/** Settings that keep the first picture plain: no welcome page, no chat, no questions. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'always',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}

/** Installs the embedded VS Code unless it is there. An interrupted installation leaves nothing that counts. */
export async function install() {
  if (existsSync(program)) return
  if (process.platform === 'win32') {
    throw new Failure('The embedded VS Code runs on Linux and macOS. Install VS Code (https://code.visualstudio.com) so that `code` is on your PATH, then try again.')
  }
  say(`installing the embedded VS Code (code-server ${version}; once, about a minute, 700 MB in .vscode-test/) …`)
  const began = Date.now()
  const draft = `${home}.draft-${process.pid}`
  removeDrafts()
  mkdirSync(draft, { recursive: true })
  writeFileSync(join(draft, 'package.json'), JSON.stringify({ private: true, dependencies: { 'code-server': version } }))

  // No package of it runs a script: what those would compile (spdlog, sqlite, a watchdog) VS Code does without.
  const vscode = join(draft, 'node_modules', 'code-server', 'lib', 'vscode')
  for (const folder of [draft, vscode, join(vscode, 'extensions')]) {
    const args = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    await runOrFail('Installing the embedded VS Code', 'npm', args, { cwd: folder })
  }
  if (!existsSync(program)) rmSync(home, { recursive: true, force: true })
  try {
    renameSync(draft, home)
  } catch (error) {
    // Another terminal was quicker: its copy is as good.
    if (!existsSync(program)) throw error
    rmSync(draft, { recursive: true, force: true })
  }
  say(`installed in ${Math.round((Date.now() - began) / 1000)} s`)
}

/** Installs a packed extension for the embedded VS Code that keeps its data in `data`. */
export async function installExtension(/** @type {string} */ vsix, /** @type {string} */ data) {
  await runOrFail('Installing the extension', node24, [program, ...folders(data), '--install-extension', vsix, '--force'], { env: environment() })
}

/**
 * Serves the embedded VS Code on this machine alone.
 * @param {{ data: string, folder?: string, port?: number, driver?: boolean, log?: (text: string) => void }} options `data`: the folder of
 * its settings and extensions; `port` 0 takes any free one; `driver` lets the page accept a test payload
 * @returns {Promise<{ address: string, server: import('node:child_process').ChildProcess }>}
 */
export function serve({ data, folder, port = 0, driver = false, log = () => undefined }) {
  const server = start(node24, [
    program, ...folders(data), '--bind-addr', `127.0.0.1:${port}`, '--auth', 'none',
    '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override',
    ...(driver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ...(folder === undefined ? [] : [folder]),
  ], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })

  return new Promise((resolve, reject) => {
    let output = ''
    const read = (/** @type {Buffer} */ chunk) => {
      log(String(chunk))
      output += chunk
      const address = /listening on (http:\/\/[\d.:]+)/.exec(output)?.[1]
      if (address !== undefined) resolve({ address, server })
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.once('error', reject)
    server.once('exit', () => reject(new Failure(`The embedded VS Code ended before it was ready:\n${output.trim()}`)))
  })
}

/**
 * Writes settings of the embedded VS Code that keeps its data in `data`: the user's, which are read when a window opens, or
 * the machine's, which open windows follow.
 * @param {string} data
 * @param {Record<string, unknown>} settings
 * @param {'User' | 'Machine'} [of]
 */
export function writeSettings(data, settings, of = 'User') {
  mkdirSync(join(data, of), { recursive: true })
  writeFileSync(settingsFile(data, of), JSON.stringify(settings, null, 2) + '\n')
}

export const settingsFile = (/** @type {string} */ data, of = 'User') => join(data, of, 'settings.json')

/** Its own places for everything, so that it reads and writes nothing of the person's. */
const folders = (/** @type {string} */ data) => [
  '--config', join(data, 'config.yaml'), '--user-data-dir', data, '--extensions-dir', join(data, 'extensions'),
]

/** The environment without what a surrounding VS Code terminal sets: with it, a new VS Code would talk to that one instead of starting. */
const environment = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name)))

/** Removes what interrupted installations left; the number in their names is the process that made them. */
function removeDrafts() {
  mkdirSync(cache, { recursive: true })
  for (const name of readdirSync(cache)) {
    const owner = /\.draft-(\d+)$/.exec(name)?.[1]
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(cache, name), { recursive: true, force: true })
  }
}

function isRunning(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
