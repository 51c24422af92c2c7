/**
 * Packs the built extension into one `.vsix` file.
 *
 *     node scripts/package.mjs [FILE]
 */
import { mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fail, Failure, isMain, node24, root, runOrFail, say } from './project.mjs'
import { build } from './build.mjs'

/** What a person has to download for it, at most. */
const limit = 900_000

/** Packs what was built and what belongs to it, without asking the network for anything, and returns the file's size. */
export async function pack(/** @type {string} */ file) {
  mkdirSync(dirname(file), { recursive: true })
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce')
  await runOrFail('Packing the extension', node24, [
    vsce, 'package', '--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', file,
  ])
  const { size } = statSync(file)
  say(`packed ${file}, ${Math.round(size / 1000)} kB`)
  return size
}

/** Packs the extension for others to download, which bounds its size. */
export async function packForRelease(/** @type {string} */ file) {
  if (await pack(file) > limit) throw new Failure(`The packed extension is larger than ${limit / 1000} kB: see what \`npx vsce ls\` lists.`)
}

if (isMain(import.meta)) {
  await build().then(() => packForRelease(resolve(process.argv[2] ?? 'okrs-as-code.vsix'))).catch(fail)
}
