/**
 * Runs the suite of test/vscode in a real VS Code: the desktop build that `@vscode/test-electron` downloads, or the
 * embedded one where there is no display or no download. With `--worker`, runs the suite of test/web in the embedded one's
 * web worker extension host.
 */
import { mkdtempSync, rmSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { download, runTests, SilentReporter } from '@vscode/test-electron'
import { cache, root, say } from '../project.mjs'

/** @returns {Promise<{ path: string } | { reason: string }>} the desktop build, or why there is none */
async function desktopBuild() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return { reason: 'there is no display, and no xvfb-run to make one' }
  try {
    return { path: await download({ version: 'stable', cachePath: cache, timeout: 10_000, reporter: new SilentReporter() }) }
  } catch (error) {
    return { reason: `the desktop build cannot be downloaded (${/** @type {Error} */ (error).message})` }
  }
}

const worker = process.argv.includes('--worker')
const build = worker ? { reason: 'it has a web worker extension host' } : await desktopBuild()
say('path' in build ? `VS Code: the desktop build, ${build.path}` : `VS Code: the embedded one, since ${build.reason}`)

// The tests edit files, so they get a copy.
const folder = mkdtempSync(join(tmpdir(), 'okr-suite-'))
cpSync(join(root, 'test', 'fixtures', 'tidewater'), folder, { recursive: true })
const code = await runTests({
  vscodeExecutablePath: 'path' in build ? build.path : join(root, 'scripts', 'vscode', 'launcher.mjs'),
  extensionDevelopmentPath: root,
  extensionTestsPath: join(root, 'dist', 'test', worker ? 'web.js' : 'vscode.js'),
  launchArgs: worker ? [folder, '--worker'] : [folder],
}).catch(() => 1)
rmSync(folder, { recursive: true, force: true })
process.exit(code)
