/**
 * `node bench/requests.ts FOLDER [TODAY]`: how long an editor waits for an answer in a workspace, request by request: p50 and p95 over the
 * files of the folder, measured from outside the server's process. Changes nothing.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lineIndex, positionAt } from '../server/src/core/text/lines.ts'
import { open, percentiles, start, timed } from './lsp.ts'

const [folder, today = ''] = process.argv.slice(2)
if (!folder || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error('Give the folder of a workspace, and perhaps the day: node bench/requests.ts examples 2026-11-09')

/** Places asked about in each file, for each request. */
const PLACES = 6
const ROUNDS = 2

const server = await start([join(import.meta.dirname, '../server/src/node.ts'), '--stdio'], resolve(folder), { okr: { today } })
const ask = (method: string, params: object) => server.connection.sendRequest(method, params)

const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.okr\.ya?ml$/.test(path))
const files = paths.map((path) => {
  const text = readFileSync(join(folder, path), 'utf8')
  const lines = lineIndex(text)
  const places = (pattern: RegExp) => spread([...text.matchAll(pattern)].map((match) => positionAt(lines, match.index + match[0].length)))
  return { uri: pathToFileURL(join(resolve(folder), path)).href, text, links: places(/\b(?:supports|depends_on): *\[?[a-z]|\bsupports:\s+- [a-z]/g), ids: places(/\bid: [a-z]/g), titles: places(/\btitle: *\S/g) }
})

/** At most so many, from all over the file. */
function spread<T>(all: readonly T[]): T[] {
  return all.filter((_, i) => Math.floor((i * PLACES) / all.length) !== Math.floor(((i - 1) * PLACES) / all.length))
}

const times = new Map<string, number[]>()
async function measure<T>(name: string, method: string, params: object): Promise<T> {
  let answer: unknown
  const took = await timed(async () => { answer = await ask(method, params) })
  times.set(name, [...(times.get(name) ?? []), took])
  return answer as T
}

// The server has read all files when every one of them answers.
for (const { uri, text } of files) await open(server, uri, 'okr', text)
for (const { uri } of files) await ask('textDocument/codeLens', { textDocument: { uri } })
while (((await ask('workspace/symbol', { query: '' })) as unknown[]).length === 0) await new Promise((done) => { setTimeout(done, 50) })

for (let round = 0; round <= ROUNDS; round++) {
  // The first round is the machine's: its times do not count.
  if (round === 1) times.clear()
  for (const { uri, links, ids, titles } of files) {
    const textDocument = { uri }
    for (const position of [...links, ...ids, ...titles]) await measure('hover', 'textDocument/hover', { textDocument, position })
    for (const position of links) {
      await measure('completion of a link', 'textDocument/completion', { textDocument, position })
      await measure('definition', 'textDocument/definition', { textDocument, position })
    }
    for (const position of [...links, ...ids]) {
      await measure('references', 'textDocument/references', { textDocument, position, context: { includeDeclaration: true } })
      await measure('rename', 'textDocument/rename', { textDocument, position, newName: 'renamed-by-the-bench' }).catch(() => undefined)
    }
    for (const position of titles) await measure('code actions', 'textDocument/codeAction', { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } })
    const lenses = await measure<{ range: unknown; data: unknown }[]>('lenses', 'textDocument/codeLens', { textDocument })
    for (const lens of spread(lenses)) await measure('a lens’s words', 'codeLens/resolve', lens)
    await measure('symbols of a file', 'textDocument/documentSymbol', { textDocument })
    await measure('hints', 'textDocument/inlayHint', { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } } })
    await measure('formatting', 'textDocument/formatting', { textDocument, options: { tabSize: 2, insertSpaces: true } })
  }
  for (const query of ['', 'g', 'great', 'customer', 'team']) await measure('symbols of the workspace', 'workspace/symbol', { query })
}
await server.stop()

const ms = (n: number) => n.toFixed(1)
console.log(`${files.length} files in ${folder}\n\n| request | answers | p50 (ms) | p95 (ms) |\n| --- | --: | --: | --: |`)
for (const [name, all] of times) {
  const { p50, p95 } = percentiles(all)
  console.log(`| ${name} | ${all.length} | ${ms(p50)} | ${ms(p95)} |`)
}
