/** A browser to show the embedded VS Code in, for the tests and the pictures. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { Failure, run, say } from '../project.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** The path of a program, if it is on the PATH. */
export const onPath = (/** @type {string} */ name) =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find((file) => existsSync(file))

/**
 * Starts a browser without a window: the one named by `CHROME_PATH`, one on the PATH, or an installed Chrome or Edge. On
 * Debian and Ubuntu it is installed first if nothing is found.
 * @param {string[]} [args] further arguments of the browser
 */
export async function launchBrowser(args = []) {
  const common = { args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...args] }
  const path = process.env.CHROME_PATH ?? found() ?? await chromiumFromDebian()
  if (path !== undefined) return chromium.launch({ ...common, executablePath: path })
  for (const channel of ['chrome', 'msedge']) {
    const browser = await chromium.launch({ ...common, channel }).catch(() => undefined)
    if (browser) return browser
  }
  throw new Failure('The tests in VS Code need Chromium, Chrome or Edge, and none was found. Install one '
    + '(Debian, Ubuntu: sudo apt-get install chromium), or name its program in the variable CHROME_PATH.')
}

const found = () => names.map(onPath).find((path) => path !== undefined)

/** Installs Debian's Chromium where that needs no password. */
async function chromiumFromDebian() {
  if (!onPath('apt-get')) return undefined
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length > 0 && (await run('sudo', ['-n', 'true']).catch(() => ({ code: 1 }))).code !== 0) return undefined
  say('installing Chromium for the tests in VS Code (apt-get, once) …')
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']]) {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...args]
    await run(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  return found()
}
