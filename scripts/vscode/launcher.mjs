#!/usr/bin/env node
/**
 * A "VS Code executable" for `@vscode/test-electron`: it takes the desktop program's arguments, runs the suite in the
 * extension host of the embedded VS Code, prints what that logs and ends with the suite's exit code.
 *
 *     launcher.mjs FOLDER --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE [--worker]
 *
 * `--worker` runs it in the web worker extension host instead, the only one that VS Code has in a browser.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { cache, fail, Failure, stop } from '../project.mjs'
import { launchBrowser } from './browser.mjs'
import { install, quietSettings, serve, writeSettings } from './embedded.mjs'
import { loadInWorker } from './worker.mjs'

const option = (/** @type {string} */ name) => {
  const value = process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
  if (value === undefined) throw new Failure(`--${name}=… is missing`)
  return value
}

async function main() {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('-'))
  const [extension, tests] = [option('extensionDevelopmentPath'), option('extensionTestsPath')]
  const worker = process.argv.includes('--worker')

  const browser = await launchBrowser(worker ? ['--disable-features=LocalNetworkAccessChecks'] : [])
  await install()
  const data = join(cache, `host-${process.pid}`)
  writeSettings(data, { ...quietSettings, 'files.autoSave': 'off' })
  const { address, server } = await serve({ data, driver: !worker })
  try {
    const page = await browser.newPage()
    const ended = new Promise((end) => {
      void page.exposeFunction('codeAutomationExit', end)
      server.once('exit', () => end(1))
      page.once('crash', () => end(1))
    })
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _level, /** @type {unknown[]} */ args) => console.log(...args))

    const query = new URLSearchParams(folder === undefined ? {} : { folder })
    if (worker) await loadInWorker(page, { extension, tests })
    else query.set('payload', JSON.stringify(payload(new URL(address).host, { extension, tests })))
    await page.goto(`${address}/?${query}`)
    return Number(await ended)
  } finally {
    await browser.close()
    await stop(server)
    rmSync(data, { recursive: true, force: true })
  }
}

/** What tells the page to load an extension under development and its tests from the server's disk. */
const payload = (/** @type {string} */ host, /** @type {{ extension: string, tests: string }} */ { extension, tests }) => [
  ['extensionDevelopmentPath', `vscode-remote://${host}${extension}`],
  ['extensionTestsPath', `vscode-remote://${host}${tests}`],
]

await main().then((code) => process.exit(code), fail)
