/**
 * `npm run bench`: what the product costs, next to what the same work costs elsewhere, in one run; a table in docs/performance.md.
 * Takes a few minutes. `-- --small` leaves out the workspace of 10,000 files.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { WorkspaceDiagnosticRequest } from 'vscode-languageserver-protocol'
import { parseDocument } from 'yaml'
import { emptySnapshot, withFiles } from '../server/src/core/project/snapshot.ts'
import { diffOfMany, logOfMany } from './git.ts'
import { change, open, percentiles, start, timed } from './lsp.ts'
import type { Percentiles, Server } from './lsp.ts'
import { config, fileText, generate } from './workspace.ts'

const root = join(import.meta.dirname, '..')
const small = process.argv.includes('--small')
const sizes = small ? [1000] : [1000, 10_000]
const settings = { okr: { today: '2026-11-09', me: '', lenses: { enabled: true, style: 'full' }, workspaceFindings: true } }
const rows: [what: string, measured: string, bar: string, ok: boolean | undefined][] = []
const row = (what: string, measured: string, bar = '', ok?: boolean) => {
  rows.push([what, measured, bar, ok])
  console.log(`${ok === undefined ? ' ' : ok ? '✓' : '✗'} ${what}: ${measured}${bar ? ` (bar: ${bar})` : ''}`)
}
const ms = (n: number) => `${n < 10 ? n.toFixed(1) : n.toFixed(0)} ms`
const both = ({ p50, p95 }: Percentiles) => `p50 ${ms(p50)}, p95 ${ms(p95)}`

/** The index of a workspace, against nothing but parsing the same texts. The best of three each, taken in turns. */
function coldIndex(): void {
  const perFile: number[] = []
  for (const count of sizes) {
    const files = [...generate(count)]
    let bare = Infinity
    let index = Infinity
    for (let round = 0; round < 3; round++) {
      const a = performance.now()
      for (const [, text] of files) parseDocument(text)
      const b = performance.now()
      withFiles(emptySnapshot(20_000), files)
      bare = Math.min(bare, b - a)
      index = Math.min(index, performance.now() - b)
    }
    perFile.push(index / count)
    row(`cold index of ${count.toLocaleString('en')} files`, `${ms(index)}, ${(index / bare).toFixed(2)} times the bare parse (${ms(bare)})`, 'at most 1.5 times', index / bare <= 1.5)
  }
  if (perFile.length > 1) row('the same per file, 10,000 against 1,000', `${(perFile[1]! / perFile[0]!).toFixed(2)} times`, 'linear')
}

interface Costs { findings: Percentiles; hover: Percentiles; completion: Percentiles }

/** An edit to its findings, a hover, a completion: ours and yaml-language-server's, in turns, on the same texts. */
async function editsAndQuestions(): Promise<Costs> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-bench-'))
  writeFileSync(join(folder, 'okr.config.yaml'), config)
  const ours = await start([join(root, 'dist/server.js'), '--stdio'], folder, settings)
  const schema = `file://${join(root, 'schemas/okr.schema.json')}`
  const theirs = await start([join(root, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'], folder,
    { yaml: { schemas: { [schema]: '*.okr.yaml' }, validate: true, hover: true, completion: true, schemaStore: { enable: false } } })
  let mine: Costs | undefined
  for (const [name, objectives, anchored] of [['4.4 kB', 3, false], ['44 kB', 30, false], ['4.4 kB with an anchor, which only the library reads', 3, true]] as const) {
    const plain = fileText(1, objectives)
    const text = anchored ? plain.replace('owner: person-1', 'owner: &who person-1') : plain
    const uri = `file://${folder}/a${objectives}${anchored ? 'b' : ''}.okr.yaml`
    await open(ours, uri, 'okr', text)
    await open(theirs, uri, 'yaml', text)
    await findingsOfOurs(ours, uri)
    await new Promise((resolve) => setTimeout(resolve, 2500))
    const times = { ours: [] as number[], theirs: [] as number[] }
    for (let i = 2; i < 122; i++) {
      const edited = text.replace('reach their goal', `reach their goal in ${i} days`)
      // Each begins at rest: neither pays for what the other still does behind its answer.
      await rest()
      times.ours.push(await timed(async () => {
        await change(ours, uri, i, edited)
        await findingsOfOurs(ours, uri)
      }))
      await rest()
      times.theirs.push(await timed(async () => {
        const done = published(theirs, uri)
        await change(theirs, uri, i, edited)
        await done
      }) - 200)
    }
    const costs = { ours: percentiles(times.ours.slice(WARM)), theirs: percentiles(times.theirs.slice(WARM)) }
    row(`${name}: the first edit after opening, and the tenth`, [times.ours, times.theirs].map((all, i) => `${i ? 'yaml-language-server ' : ''}${ms(all[0]!)}, ${ms(all[9]!)}`).join('; '))
    if (anchored) {
      row(`${name}: an edit to its findings`, `${both(costs.ours)}; yaml-language-server ${both(costs.theirs)}`)
      continue
    }
    compare(`${name}: an edit to its findings`, costs.ours, costs.theirs)
    const at = place(text, 'baseline', 3)
    const hovers = await repeat(ours, theirs, 'textDocument/hover', uri, at)
    compare(`${name}: hover`, hovers.ours, hovers.theirs)
    const half = text.replace('        owner: person-1\n', '        \n')
    const cursor = place(half, '        \n', 8)
    await change(ours, uri, 100, half)
    await change(theirs, uri, 100, half)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const completions = await repeat(ours, theirs, 'textDocument/completion', uri, cursor)
    compare(`${name}: completion`, completions.ours, completions.theirs)
    mine ??= { findings: costs.ours, hover: hovers.ours, completion: completions.ours }
  }
  await Promise.all([ours.stop(), theirs.stop()])
  rmSync(folder, { recursive: true, force: true })
  return mine!
}

/** Rounds that are not counted: until then the engine is still compiling. */
const WARM = 40

const rest = () => new Promise((resolve) => setTimeout(resolve, 60))

const compare = (what: string, ours: Percentiles, theirs: Percentiles) =>
  row(what, `${both(ours)}; yaml-language-server ${both(theirs)}`, 'no slower', ours.p50 <= theirs.p50 * 1.05 && ours.p95 <= theirs.p95 * 1.15)

const findingsOfOurs = (server: Server, uri: string) => server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })

function published(server: Server, uri: string): Promise<void> {
  return new Promise((resolve) => {
    const listener = server.connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string }) => {
      if (params.uri !== uri) return
      listener.dispose()
      resolve()
    })
  })
}

function place(text: string, word: string, inside: number): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(word) + inside).split('\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}

/** The same question again and again, to both in turns. */
async function repeat(ours: Server, theirs: Server, method: string, uri: string, position: { line: number; character: number }): Promise<{ ours: Percentiles; theirs: Percentiles }> {
  const times = { ours: [] as number[], theirs: [] as number[] }
  const ask = (server: Server) => timed(() => server.connection.sendRequest(method, { textDocument: { uri }, position }))
  for (let i = 0; i < 220; i++) {
    times.ours.push(await ask(ours))
    times.theirs.push(await ask(theirs))
  }
  return { ours: percentiles(times.ours.slice(20)), theirs: percentiles(times.theirs.slice(20)) }
}

/** Real folders of many files: how long until everything is known, what a file weighs, and whether an edit minds how many there are. */
async function workspaces(alone: Costs): Promise<void> {
  const found: Percentiles[] = []
  for (const count of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'okr-bench-'))
    const empty = mkdtempSync(join(tmpdir(), 'okr-bench-'))
    fill(folder, count)
    const atStart = await settledMemory(empty, 0)
    const few = mkdtempSync(join(tmpdir(), 'okr-bench-'))
    fill(few, 20)
    const warm = await settledMemory(few, 20)
    const server = await start([join(root, 'dist/server.js'), '--stdio'], folder, settings)
    const began = performance.now()
    const findings = findingsOfWorkspace(server, began, true)
    await known(server, folder, fileText(1), count)
    row(`${count.toLocaleString('en')} files: until the tree is there`, ms(performance.now() - began))
    const { first, last, files } = await findings
    row(`${count.toLocaleString('en')} files: until the first finding is told, and the last`, `${ms(first)}, ${ms(last)} (of ${files.toLocaleString('en')} files that are not open)`)
    await quiet()
    const whole = server.memory()
    const perFile = (whole - warm) / (count - 20)
    row(`${count.toLocaleString('en')} files: resident memory per file, beyond a server that has read 20`, `${(perFile / 1000).toFixed(1)} kB`, 'at most 25 kB', perFile <= 25_000)
    row(`${count.toLocaleString('en')} files: the same, beyond one that has read none`, `${((whole - atStart) / count / 1000).toFixed(1)} kB (${((warm - atStart) / 1e6).toFixed(0)} MB come with the first 20)`)
    const uri = `file://${folder}/d0/team-1.okr.yaml`
    const times: number[] = []
    for (let i = 10; i < 90; i++) {
      times.push(await timed(async () => {
        await change(server, uri, i, fileText(1).replace('reach their goal', `reach their goal in ${i} days`))
        await findingsOfOurs(server, uri)
      }))
    }
    found.push(percentiles(times.slice(10)))
    row(`${count.toLocaleString('en')} files: an edit to its findings`, `${both(found.at(-1)!)}; alone ${both(alone.findings)}`)
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
    rmSync(empty, { recursive: true, force: true })
    rmSync(few, { recursive: true, force: true })
  }
  if (found.length > 1) {
    const ratio = found[1]!.p50 / found[0]!.p50
    row('an edit in 10,000 files against 1,000', `${ratio.toFixed(2)} times`, 'at most 1.3 times', ratio <= 1.3)
  }
}

/** Writes a made-up workspace. */
function fill(folder: string, count: number): void {
  writeFileSync(join(folder, 'okr.config.yaml'), config)
  for (const [uri, text] of generate(count)) {
    const path = join(folder, uri.replace('file:///bench/', ''))
    if (!existsSync(dirname(path))) mkdirSync(dirname(path))
    writeFileSync(path, text)
  }
}

/** Resident memory of a server that has read a folder, knows all findings, and has nothing left to do. */
async function settledMemory(folder: string, count: number): Promise<number> {
  const server = await start([join(root, 'dist/server.js'), '--stdio'], folder, settings)
  const findings = findingsOfWorkspace(server, performance.now(), count > 0)
  await known(server, folder, fileText(1), Math.max(count, 1))
  await findings
  await quiet()
  const memory = server.memory()
  await server.stop()
  return memory
}

/** The server gives memory back once nobody has asked for anything for two seconds. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 4000))

/** Opens a file and waits until the server has read the whole workspace: then the tree is complete. */
async function known(server: Server, folder: string, text: string, count: number): Promise<void> {
  await open(server, `file://${folder}/d0/team-1.okr.yaml`, 'okr', text)
  while ((await server.connection.sendRequest<unknown[]>('okr/tree', { view: 'teams', filter: {} })).length < count) await new Promise((resolve) => setTimeout(resolve, 150))
}

/** Asks for the findings of all files, as VS Code does, and waits until nothing new has come for three seconds: when the first and the last one came, in milliseconds. */
async function findingsOfWorkspace(server: Server, began: number, any: boolean): Promise<{ first: number; last: number; files: number }> {
  let first = 0
  let last = began
  let files = 0
  server.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'bench', ({ items }) => {
    if (items.length === 0) return
    last = performance.now()
    first ||= last
    files += items.length
  })
  void server.connection.sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'bench' }).catch(() => undefined)
  for (let before = -1; before !== files || (any && files === 0);) {
    before = files
    await new Promise((resolve) => setTimeout(resolve, 3000))
  }
  return { first: (first || last) - began, last: last - began, files }
}

/** What the extension costs its host, in a real VS Code: the middle of five windows. */
function activation(): void {
  const folder = mkdtempSync(join(tmpdir(), 'okr-bench-'))
  const launcher = [join(root, 'scripts/vscode/launcher.mjs'), folder, `--extensionDevelopmentPath=${root}`, `--extensionTestsPath=${join(root, 'bench/activation-suite.cjs')}`]
  const found = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, launcher, { encoding: 'utf8', timeout: 120_000 })
    const said = /ACTIVATION (\{.*\})/.exec(stdout)?.[1]
    return said === undefined ? undefined : (JSON.parse(said) as { longest: number; whole: number })
  }).filter((one) => one !== undefined)
  rmSync(folder, { recursive: true, force: true })
  if (found.length === 0) return row('activation in VS Code', 'could not be measured here', 'at most 50 ms')
  const middle = (of: (one: { longest: number; whole: number }) => number) => found.map(of).sort((a, b) => a - b)[Math.floor(found.length / 2)]!
  const longest = middle((one) => one.longest)
  row('activation in VS Code: its host is busy at a stretch for', `${ms(longest)}, in all ${ms(middle((one) => one.whole))}`, 'at most 50 ms', longest <= 50)
}

/** What starts, and how big it is. */
function starts(): void {
  const best = (args: string[]) => Math.min(...Array.from({ length: 7 }, () => {
    const began = performance.now()
    spawnSync(process.execPath, args, { stdio: 'ignore' })
    return performance.now() - began
  }))
  const node = best(['-e', '0'])
  const cli = best([join(root, 'dist/cli.js'), '--version']) - node
  row('okr on the command line, beyond Node itself', ms(cli), 'under 150 ms', cli < 150)
  const check = best([join(root, 'dist/cli.js'), 'check', join(root, 'examples'), '--today', '2026-11-09', '--severity', 'error']) - node
  row('okr check of the example company, beyond Node itself', ms(check))
}

/** What a reviewer waits for: the whole command, cold, git included. */
function reviews(): void {
  const many = sizes.at(-1)!
  const diff = diffOfMany(many)
  row(`okr diff, 50 of ${many.toLocaleString('en')} files changed`, ms(diff.ms), 'under 2 s', diff.ms < 2000)
  const log = logOfMany(1000)
  row('okr log of a key result that 1,000 commits have changed', ms(log.ms), 'under 3 s', log.ms < 3000)
}

function write(): void {
  const vsix = join(root, '.vscode-test/okrs-as-code.vsix')
  if (existsSync(vsix)) row('the packed extension', `${(statSync(vsix).size / 1000).toFixed(0)} kB`, 'under 900 kB', statSync(vsix).size < 900_000)
  const table = rows.map(([what, measured, bar, ok]) => `| ${what} | ${measured} | ${bar} | ${ok === undefined ? '' : ok ? 'yes' : '**no**'} |`).join('\n')
  const page = join(root, 'docs/performance.md')
  const made = `| what | measured | bar | kept |\n| --- | --- | --- | --- |\n${table}\n`
  const head = existsSync(page) ? readFileSync(page, 'utf8').split('<!-- measured -->')[0]! : '# Performance\n\n'
  if (!small) writeFileSync(page, `${head}<!-- measured -->\n\nNode ${process.version.slice(1)}, ${cpus().length} cores. Load of the machine when this began: ${before.toFixed(1)} (over five minutes; 0 is idle).\n\n${made}`)
}

/** What else the machine was doing. */
const before = loadavg()[1]!

coldIndex()
const edits = await editsAndQuestions()
await workspaces(edits)
starts()
activation()
reviews()
write()
