import type { Position, Range } from 'vscode-languageserver'
import { FileChangeType } from 'vscode-languageserver'
import { CancellationTokenSource, LSPErrorCodes, ErrorCodes } from 'vscode-languageserver-protocol'
import { parse } from '../../server/src/core/syntax/parse.ts'
import { address, capable, startClient } from './lsp-client.ts'
import type { Client, Options } from './lsp-client.ts'

/*
 * An editor that gets in the way: what it does, and how it answers, is drawn from a seed. Afterwards it behaves, so that what the server has made of all that
 * can be held against a server that has seen nothing but the end.
 */

export interface Random {
  /** A whole number from 0, below `end`. */
  below(end: number): number
  chance(share: number): boolean
  of<T>(choices: readonly T[]): T
}

export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b9) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return { below: (end) => Math.floor(next() * end), chance: (share) => next() < share, of: (choices) => choices[Math.floor(next() * choices.length)]! }
}

const folders = ['file:///ws', 'file:///ws/inner', 'file:///other', 'file:///empty'] as const
const files = [
  'a.okr.yaml', 'b.okr.yaml', 'inner/c.okr.yaml', 'inner/okr.config.yaml', 'okr.config.yaml', 'file:///other/d.okr.yaml', 'file:///nowhere/e.okr.yaml',
  'node_modules/f.okr.yaml', 'sp%20ace/%C3%A9.okr.yaml',
].map(address)
/** Open in an editor only: not found by a search, or not on any disk. */
const strange = ['file:///ws/notes.yaml', 'untitled:Untitled-1', 'git:/ws/a.okr.yaml?ref=HEAD', 'review://host/ws/inner/c.okr.yaml', 'file:///ws/a.okr.yaml?again', 'odd scheme:x.okr.yaml', 'mem:x.okr.yaml']
const unknown = ['', 'nowhere', 'file:///ws', 'file:///ws/inner/', 'file:///WS/A.okr.yaml', 'file:///ws/%61.okr.yaml', 'file:///ws/gone.okr.yaml', 'file:///ws/%zz', 'x:////y']

const okrs = (r: Random): string => {
  const team = r.of(['growth', 'platform', 'company', 'sales'])
  const objective = () => `  - ${r.chance(0.7) ? `id: ${r.of(['one', 'two', 'three'])}\n    ` : ''}title: ${r.of(['Riders love it 🚴', 'Nobody waits', 'Ship the app', ''])}\n${
    r.chance(0.5) ? `    supports: ${r.of(['company/one', 'growth/two', 'nowhere/x', 'one'])}\n` : ''}    key_results:\n      - id: k\n        title: Rides rise from 3 to 9\n${
    r.chance(0.5) ? '        check_ins:\n          - { date: 2026-10-12, value: 5 }\n' : ''}`
  return `team: ${team}\ncycle: ${r.of(['2026-Q4', '2026', '2026-Q3'])}\nobjectives:\n${Array.from({ length: 1 + r.below(3) }, objective).join('')}`.replaceAll('\n', r.of(['\n', '\n', '\r\n', '\r']))
}
const config = (r: Random): string => r.of(['rules: { few-key-results: off }\n', 'scoring: { rollup: children }\n', 'teams:\n  growth: { name: Growth, parent: company }\n', 'levels: [\n', ''])
const textFor = (uri: string, r: Random): string => (uri.includes('okr.config') ? config(r) : okrs(r))
const scraps = ['', '\n', '\r', '\r\n', 'x', ' ', ': ', '  - title: 🚀', '\ud83d', '\ude80', 'supports: company/one', 'owner: @maria', '[', '"', '# okr: ignore\n', '🏳️‍🌈']

const requests = [
  'textDocument/hover', 'textDocument/completion', 'textDocument/definition', 'textDocument/references', 'textDocument/documentHighlight', 'textDocument/documentSymbol', 'textDocument/codeLens',
  'textDocument/inlayHint', 'textDocument/foldingRange', 'textDocument/selectionRange', 'textDocument/documentLink', 'textDocument/semanticTokens/full', 'workspace/symbol', 'textDocument/prepareCallHierarchy',
  'callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls', 'textDocument/codeAction', 'textDocument/prepareRename', 'textDocument/rename', 'textDocument/formatting', 'textDocument/onTypeFormatting',
  'textDocument/rangeFormatting', 'textDocument/diagnostic', 'completionItem/resolve', 'codeLens/resolve', 'workspace/executeCommand', 'okr/tree', 'okr/treePath', 'okr/cycles', 'okr/explain', 'okr/count',
  'okr/align', 'okr/supportChoices', 'okr/checkInForm', 'okr/checkIn', 'okr/parents', 'okr/status', 'okr/newFile', 'okr/newFilePlace', 'okr/newFileText', 'okr/map', 'okr/moveObjective', 'okr/teams',
  'okr/writeIds', 'okr/review', 'okr/reviewMarkdown', 'okr/report',
] as const

/** Answers that say no on purpose. */
const refusals: readonly unknown[] = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ContentModified, LSPErrorCodes.ServerCancelled, LSPErrorCodes.RequestFailed, ErrorCodes.InvalidParams]

export interface Ending {
  readonly client: Client
  readonly folders: readonly string[]
  readonly open: ReadonlyMap<string, string>
  /** What was done, for whoever looks for the cause. */
  readonly steps: readonly string[]
  /** Requests that nobody answered, or that were answered with an error that blames the server. */
  readonly unanswered: ReadonlySet<string>
  readonly wrong: readonly string[]
  /** What the log may say of failures: where nothing malformed was sent, nothing but what the client itself refused. */
  readonly excused: RegExp
  /** Whether it asks for findings, or is told of them. */
  readonly pulls: boolean
}

/** A server after a life with a difficult editor, which has come to its senses. */
export async function live(seed: number): Promise<Ending> {
  const r = randomFrom(seed)
  const malformed = r.chance(0.3)
  const pulls = r.chance(0.7)
  let calm = false
  const steps: string[] = []
  const unanswered = new Set<string>()
  const wrong: string[] = []
  const disk = Object.fromEntries(files.filter(() => r.chance(0.6)).map((uri) => [uri, textFor(uri, r)]))
  const open = new Map<string, { text: string; version: number }>()
  const listed: string[] = folders.filter(() => r.chance(0.5))
  const manners = r.of([0, 0.2, 0.6])
  const before = async (method: string): Promise<void> => {
    if (calm || !r.chance(manners)) return
    const how = r.below(3)
    steps.push(`${method}: ${['refused', 'delayed', 'never answered'][how]}`)
    if (how === 0) throw new Error('refused by the test')
    if (how === 1) return pause(r.below(60))
    return new Promise(() => undefined)
  }
  const client = await startClient(disk, {
    ...client0(pulls), folders: [...listed], before, patience: 30, settings: () => settingsOf(r.of([0, 1])),
    read: async () => { if (!calm && r.chance(manners)) return r.chance(0.5) ? pause(r.below(20)) : Promise.reject(new Error('refused by the test')) },
  })
  const notify = (method: string, params: unknown) => client.connection.sendNotification(method, params)
  const anyFile = () => r.of([...files, ...files, ...open.keys(), ...strange])
  const anyUri = () => r.of([...files, ...open.keys(), ...open.keys(), ...strange, ...unknown])
  const position = (): Position => ({ line: r.below(20), character: r.of([0, r.below(12), r.below(60), 1e6]) })
  const range = (): Range => ({ start: position(), end: position() })
  const key = () => r.of(['growth@2026-Q4/one', 'company@2026/one.k', 'growth@2026-Q4/one.k', '', 'x'])

  const acts: Record<string, () => unknown> = {
    open() {
      const uri = anyFile()
      if (open.has(uri)) return
      const text = client.disk.get(uri) !== undefined && r.chance(0.7) ? client.disk.get(uri)! : textFor(uri, r)
      open.set(uri, { text, version: 1 })
      return notify('textDocument/didOpen', { textDocument: { uri, languageId: 'okr', version: 1, text } })
    },
    edit() {
      const uri = r.of([...open.keys()])
      const document = open.get(uri)
      if (!document) return
      document.version++
      const contentChanges = Array.from({ length: 1 + r.below(3) }, () => {
        const change = r.chance(0.15) ? { text: textFor(uri, r) } : { range: range(), text: r.of(scraps) }
        document.text = changed(document.text, change)
        return change
      })
      return notify('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges })
    },
    close() {
      const uri = r.of([...open.keys()])
      if (!open.delete(uri)) return
      return notify('textDocument/didClose', { textDocument: { uri } })
    },
    async save() {
      const uri = r.of([...open.keys()])
      if (!uri?.startsWith('file:')) return
      const { text } = open.get(uri)!
      await client.write(uri, text)
      return notify('textDocument/didSave', { textDocument: { uri } })
    },
    write: () => client.write(r.of(files), r.chance(0.7) ? textFor('', r) : undefined),
    async rename() {
      const [from, to] = [r.of(files), r.of(files)]
      const text = client.disk.get(from)
      if (text === undefined || open.has(from) || open.has(to)) return
      await client.write(to, text)
      await client.write(from, undefined)
      return notify('workspace/didRenameFiles', { files: [{ oldUri: from, newUri: to }] })
    },
    watch: () => notify('workspace/didChangeWatchedFiles', { changes: Array.from({ length: r.below(4) }, () => ({ uri: anyUri(), type: r.of([FileChangeType.Created, FileChangeType.Changed, FileChangeType.Deleted]) })) }),
    folders() {
      const removed = listed.filter(() => r.chance(0.4))
      const added = folders.filter((one) => (!listed.includes(one) || removed.includes(one)) && r.chance(0.4))
      listed.splice(0, Infinity, ...listed.filter((one) => !removed.includes(one)), ...added)
      const named = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri.replace(/.*\//, '') }))
      return notify('workspace/didChangeWorkspaceFolders', { event: { added: named(added), removed: named(removed) } })
    },
    configure: () => notify('workspace/didChangeConfiguration', { settings: { okr: settingsOf(r.of([0, 1])) } }),
    diffs: () => notify('okr/diffs', { diffs: r.chance(0.5) ? [] : [{ original: { uri: anyUri() }, modified: { uri: anyUri() } }] }),
    watchFindings: () => pulls && request('workspace/diagnostic', { identifier: 'okr', previousResultIds: r.chance(0.5) ? [] : [{ uri: anyUri(), value: 'x' }] }, r.chance(0.5) ? 5 : 40),
    request() {
      const method = r.of(requests)
      const uri = anyUri()
      const whole = {
        textDocument: { uri }, position: position(), positions: [position()], range: range(), context: { diagnostics: [], includeDeclaration: true, ...(r.chance(0.3) ? { only: ['source.fixAll'] } : {}) },
        newName: r.of(['new-name', '', 'x y']), query: r.of(['', 'riders']), ch: '\n', options: { tabSize: 2, insertSpaces: true }, item: { uri, data: { key: key() } }, uri, key: key(), label: 'x',
        data: { uri, item: key(), kind: 'score', key: key() }, command: 'okr.server.openPage', arguments: ['https://example.org'], view: r.of(['teams', 'alignment', 'people', 'attention']), filter: {},
        moves: [{ uri, key: key() }], to: { uri: anyUri(), key: key() }, items: [{ uri, key: key() }], folder: `${r.of(folders)}/`, team: 'growth', cycle: r.of(['2026-Q4', 'x']), beginning: 'empty', value: '5',
        date: '2026-11-02', base: { [anyUri()]: textFor('', r), [anyUri()]: null },
      }
      return request(method, whole, r.chance(0.2) ? r.below(10) : undefined)
    },
    malformed() {
      if (!malformed) return
      const params = r.of<unknown>([null, {}, [], 7, { textDocument: null }, { textDocument: { uri: 7 } }, { textDocument: { uri: anyUri() }, position: null, range: { start: null } }, { changes: null }, { event: {} }, { files: [{}] },
        { diffs: [{ original: { uri: anyUri(), others: null }, modified: {} }] }, { diffs: [{ original: { uri: anyUri(), others: null }, modified: { uri: anyUri(), others: { x: 7 } } }] }, { previousResultIds: [{}] }, { uri: {}, key: [] },
        { textDocument: { uri: r.of(strange), version: null }, contentChanges: 7 }, { settings: 7 }])
      if (r.chance(0.7)) return request(r.of([...requests, 'workspace/diagnostic', 'okr/unheard']), params, 20)
      const uri = (params as { textDocument?: { uri?: unknown } } | null)?.textDocument?.uri
      return notify(r.of([...(typeof uri === 'string' ? [] : ['textDocument/didClose', 'textDocument/didSave']), 'textDocument/didChange', 'textDocument/didOpen', 'workspace/didChangeWatchedFiles', 'workspace/didRenameFiles', 'okr/diffs', 'okr/allowGit', 'workspace/didChangeConfiguration']), params)
    },
    pause: () => pause(r.below(15)),
  }
  const often = ['edit', 'edit', 'edit', 'open', 'open', 'request', 'request', 'request', 'request', 'malformed', 'malformed', ...Object.keys(acts)]

  /** Asks without waiting; takes the question back after some milliseconds. */
  function request(method: string, params: unknown, cancelAfter?: number): void {
    const source = new CancellationTokenSource()
    const name = `${unanswered.size} ${steps.length} ${method}`
    unanswered.add(name)
    // As it goes over the wire: what is told by name, and no more.
    const asked = client.connection.sendRequest(method, params, source.token)
    if (cancelAfter !== undefined) setTimeout(() => { source.cancel() }, cancelAfter)
    asked.catch((error: { code?: unknown; message?: unknown }) => {
      if (!refusals.includes(error.code) && !malformed && !(error.code === ErrorCodes.MethodNotFound && method === 'textDocument/diagnostic' && !pulls)) wrong.push(`${method} ${JSON.stringify(params)}: ${String(error.code)} ${String(error.message)}`)
    }).finally(() => { unanswered.delete(name) })
  }

  for (let left = 20 + r.below(40); left > 0; left--) {
    const name = r.of(often)
    steps.push(name)
    await acts[name]!()
  }

  // Of a text that cannot be read, what it said before goes on to count: there the two servers would rightly differ.
  for (const [uri, document] of open) {
    if (!isBroken(document.text)) continue
    document.text = okrs(r)
    await notify('textDocument/didChange', { textDocument: { uri, version: ++document.version }, contentChanges: [{ text: document.text }] })
  }
  for (const [uri, text] of [...client.disk]) if (isBroken(text)) await client.write(uri, okrs(r))
  // The editor comes to its senses: everything on the disk is told, and the settings are what they are.
  calm = true
  await client.configure(() => settingsOf(0))
  await notify('okr/diffs', { diffs: [] })
  await notify('workspace/didChangeWatchedFiles', { changes: files.map((uri) => ({ uri, type: client.disk.has(uri) ? FileChangeType.Changed : FileChangeType.Deleted })) })
  return { client, folders: listed, open: new Map([...open].map(([uri, { text }]) => [uri, text])), steps, unanswered, wrong, excused: malformed ? /^(?!settling)/ : /refused by the test|^Registering request handler/, pulls }
}

/** A server that finds everything as it is at the end. */
export async function fresh({ client: { disk }, folders: listed, open, pulls }: Ending): Promise<Client> {
  const client = await startClient(Object.fromEntries(disk), { ...client0(pulls), folders: listed, settings: () => settingsOf(0) })
  for (const [uri, text] of open) await client.open(uri, text)
  return client
}

/** Everything that people would see. */
export async function sight(client: Client, { client: { disk }, open, folders: listed, pulls }: Ending): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {}
  const take = async (name: string, method: string, params: unknown) => {
    seen[name] = await client.send(method, params).catch((error: unknown) => String(error))
  }
  for (const uri of new Set([...disk.keys(), ...open.keys()])) {
    const textDocument = { uri }
    if (pulls) await take(`findings of ${uri}`, 'textDocument/diagnostic', { textDocument })
    else seen[`findings of ${uri}`] = client.published.get(uri) ?? []
    await take(`symbols of ${uri}`, 'textDocument/documentSymbol', { textDocument })
    await take(`hints in ${uri}`, 'textDocument/inlayHint', { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } } })
    const lenses = await client.send<unknown[]>('textDocument/codeLens', { textDocument }).catch(() => [])
    seen[`lenses of ${uri}`] = await Promise.all(lenses.map((lens) => client.send('codeLens/resolve', lens)))
  }
  for (const view of ['teams', 'alignment', 'people', 'attention']) await take(`tree ${view}`, 'okr/tree', { view, filter: {} })
  for (const folder of listed) await take(`rows of ${folder}`, 'okr/tree', { view: 'teams', filter: {}, parent: `${folder}|` })
  await take('cycles', 'okr/cycles', {})
  await take('teams', 'okr/teams', {})
  await take('count', 'okr/count', {})
  await take('missing ids', 'okr/writeIds', {})
  await take('map', 'okr/map', {})
  await take('names', 'workspace/symbol', { query: '' })
  return withoutVersions(seen) as Record<string, unknown>
}

/** Versions and the order of files that lie in no folder depend on what has happened before. */
const withoutVersions = (seen: unknown): unknown => JSON.parse(JSON.stringify(seen, (name, value: unknown) => (name === 'version' ? undefined : value)))

const isBroken = (text: string): boolean => parse(text).problems.some(({ fatal }) => fatal)

const settingsOf = (which: number) => [{ today: '2026-11-09' }, { today: '2026-10-01', lenses: { enabled: false }, workspaceFindings: false }][which]

function client0(pulls: boolean): Options {
  const { diagnostic, ...textDocument } = capable.textDocument!
  return {
    capabilities: {
      ...capable, textDocument: pulls ? { ...textDocument, diagnostic } : textDocument, window: { workDoneProgress: true, showDocument: { support: true } },
      workspace: { ...capable.workspace, semanticTokens: { refreshSupport: true } },
    },
  }
}

/** What an editor holds after a change, by the words of the protocol: a character beyond its line counts as the line's end, and a range has its ends in order. */
function changed(text: string, change: { range?: Range; text: string }): string {
  if (!change.range) return change.text
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  if (/[\r\n]$/.test(text)) lines.push('')
  const at = ({ line, character }: Position): number => {
    if (line >= lines.length) return text.length
    return lines.slice(0, line).join('').length + Math.min(character, lines[line]!.replace(/[\r\n]+$/, '').length)
  }
  const [start, end] = [at(change.range.start), at(change.range.end)].sort((a, b) => a - b) as [number, number]
  return text.slice(0, start) + change.text + text.slice(end)
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds) })
