/**
 * Bundles the extension, the server and the command line into `dist/`.
 *
 *     node scripts/build.mjs [--dev] [--watch]
 *
 * Everything is CommonJS: VS Code loads an extension's `browser` entry only so. `--dev` keeps names and adds source
 * maps; `--watch` does the same and builds again at every change.
 */
import { chmodSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build as bundle, context } from 'esbuild'
import { fail, Failure, isMain, root, say } from './project.mjs'

/** The language server is a bundle of its own, which `okr lsp` loads only when it is asked for: `okr check` starts without it. */
const serverBesideIt = {
  name: 'server-beside-it',
  setup: (/** @type {import('esbuild').PluginBuild} */ build) => {
    build.onResolve({ filter: /^\.\/node\.ts$/ }, ({ resolveDir }) =>
      resolveDir === join(root, 'server', 'src') ? { path: './server.js', external: true } : undefined)
  },
}

/** @type {import('esbuild').BuildOptions} */
const forNode = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] }
/** @type {import('esbuild').BuildOptions} */
const forWeb = { platform: 'browser', target: 'es2023', format: 'cjs' }

/** @type {Record<string, { entry: string, options: import('esbuild').BuildOptions }>} */
const product = {
  'node.js': { entry: 'client/src/node.ts', options: { ...forNode, external: ['vscode'] } },
  // Runs as a process and in a browser's worker: so it takes the build of `yaml` that asks nothing of Node.
  'server.js': { entry: 'server/src/main.ts', options: { ...forNode, conditions: ['node', 'browser', 'module'], alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') } } },
  'browser.js': { entry: 'client/src/browser.ts', options: { ...forWeb, external: ['vscode'] } },
  // The page of the alignment map; its style sheet becomes map.css beside it.
  'map.js': { entry: 'client/src/map/main.ts', options: { ...forWeb, format: 'iife' } },
  'cli.js': { entry: 'server/src/cli.ts', options: { ...forNode, banner: { js: '#!/usr/bin/env node' }, supported: { 'dynamic-import': false }, plugins: [serverBesideIt] } },
}

/** The suites that run inside VS Code; they are loaded like an extension, so they are bundled like one. */
const suites = {
  'test/vscode.js': { entry: 'test/vscode/index.ts', options: { ...forNode, minify: false, external: ['vscode', 'mocha'] } },
  // Mocha's build for browsers, a script that is packed as a module, would put itself into the place of the suite's exports.
  'test/web.js': { entry: 'test/web/index.ts', options: { ...forWeb, minify: false, external: ['vscode'], define: { module: 'undefined', exports: 'undefined' } } },
}

/**
 * Builds `dist/` and says how large each file became.
 * @param {{ dev?: boolean, watch?: boolean, tests?: boolean }} [options] `tests` adds the suites that run inside VS Code
 */
export async function build({ dev = false, watch = false, tests = false } = {}) {
  const began = Date.now()
  const bundles = Object.entries(tests ? { ...product, ...suites } : product)
  const jobs = bundles.map(([file, { entry, options }]) => ({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: `dist/${file}`,
    bundle: true,
    minify: !dev && !watch,
    sourcemap: dev || watch,
    legalComments: /** @type {const} */ ('none'),
    logLevel: /** @type {const} */ ('warning'),
    ...options,
  }))

  if (watch) {
    for (const job of jobs) await (await context(job)).watch()
    return say('watching for changes; Ctrl-C ends it')
  }
  await Promise.all(jobs.map(bundle)).catch((error) => {
    throw new Failure(`dist/ could not be built: ${error.errors?.length ?? 'some'} errors, listed above.`)
  })
  chmodSync(join(root, 'dist/cli.js'), 0o755)
  const sizes = bundles.map(([file]) => `${file} ${Math.round(statSync(join(root, 'dist', file)).size / 1000)} kB`)
  say(`built dist/ in ${((Date.now() - began) / 1000).toFixed(1)} s: ${sizes.join(', ')}`)
}

if (isMain(import.meta)) await build({ dev: process.argv.includes('--dev'), watch: process.argv.includes('--watch') }).catch(fail)
