/**
 * Writes what follows from the code: the rules' pages, the JSON Schemas, the references of the format and the settings, and the texts to translate.
 *
 *     node scripts/generate.mjs [--check]
 *
 * Everything it writes is checked in. `--check` writes nothing, names the files that are not up to date, and ends with 1 if there are any.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formatPage } from './generate/format.ts'
import { rulePages } from './generate/rules.ts'
import { schemas } from './generate/schemas.ts'
import { settingsPage } from './generate/settings.ts'
import { wordsBundle } from './generate/words.ts'
import { isMain, root, say } from './project.mjs'

/** Folders that hold nothing but generated files: what is left over there is removed. */
const owned = ['docs/rules', 'schemas']

/** All generated files: path from the project's folder → text. */
export function generated() {
  const json = (/** @type {string} */ path) => JSON.parse(readFileSync(join(root, path), 'utf8'))
  const intro = readFileSync(join(root, 'scripts/generate/format-intro.md'), 'utf8')
  return new Map([...rulePages(), ...schemas(), ...formatPage(intro), ...settingsPage(json('package.json'), json('package.nls.json')), ...wordsBundle(join(root, 'client/src'))])
}

/** Paths whose file differs from what would be generated, leftovers included. */
export function stale(files = generated()) {
  const read = (/** @type {string} */ path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined)
  const leftover = owned.flatMap((folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []).map((name) => `${folder}/${name}`).filter((path) => !files.has(path)))
  return [...[...files].filter(([path, text]) => read(path) !== text).map(([path]) => path), ...leftover].sort()
}

function main() {
  const files = generated()
  const old = stale(files)
  if (process.argv.includes('--check')) {
    for (const path of old) console.error(`${path} is not up to date`)
    if (old.length) console.error('`npm run generate` brings them up to date.')
    process.exitCode = old.length ? 1 : 0
    return
  }
  for (const path of old) {
    const text = files.get(path)
    mkdirSync(dirname(join(root, path)), { recursive: true })
    if (text === undefined) rmSync(join(root, path))
    else writeFileSync(join(root, path), text)
  }
  say(old.length ? `wrote ${old.length} of ${files.size} generated files` : `all ${files.size} generated files are up to date`)
}

if (isMain(import.meta)) main()
