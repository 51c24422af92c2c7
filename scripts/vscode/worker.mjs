/** Loads an extension into the web worker extension host of the embedded VS Code. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, relative } from 'node:path'

const types = /** @type {Record<string, string>} */ ({ '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' })

/**
 * Makes a page, which has not been opened yet, take the extension from the web, as vscode.dev would: a server on a second
 * port offers its folder, and the configuration in VS Code's page is rewritten to name it.
 * @param {import('playwright-core').Page} page
 * @param {{ extension: string, tests: string }} paths the extension's folder, and its tests module inside that
 */
export async function loadInWorker(page, { extension, tests }) {
  const authority = await offer(extension)
  const at = (/** @type {string} */ path) => ({ scheme: 'http', authority, path })
  const developmentOptions = {
    enableSmokeTestDriver: true,
    extensions: [at('/')],
    extensionTestsPath: at(`/${relative(extension, tests)}`),
  }
  await page.route((url) => url.pathname === '/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/,
      (_, before, settings, after) => before + toAttribute({ ...fromAttribute(settings), developmentOptions }) + after,
    )
    // The policy names the page's own scripts, and its length has changed.
    const { 'content-security-policy': _policy, 'content-length': _length, ...headers } = response.headers()
    await route.fulfill({ status: response.status(), headers, body })
  })
}

const fromAttribute = (/** @type {string} */ text) => JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
const toAttribute = (/** @type {unknown} */ value) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Offers a folder's files to pages of any origin, on this machine alone, and returns where. */
async function offer(/** @type {string} */ folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'content-type': types[extname(path)] ?? 'text/plain' }
    readFile(join(folder, path)).then(
      (bytes) => response.writeHead(200, headers).end(bytes),
      () => response.writeHead(404, headers).end(),
    )
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)))
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  // By this name, since the policy of VS Code's worker lets scripts come from there.
  return `localhost:${address.port}`
}
