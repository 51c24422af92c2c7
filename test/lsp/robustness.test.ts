import assert from 'node:assert/strict'
import fc from 'fast-check'
import { ResponseError } from 'vscode-languageserver'
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver-protocol'
import { createDocuments } from '../../server/src/lsp/documents.ts'
import { guarded } from '../../server/src/lsp/guard.ts'
import { address, capable, startClient, until } from '../support/lsp-client.ts'
import type { Client } from '../support/lsp-client.ts'

const text = 'team: a\ncycle: 2026-Q4\nobjectives:\n  - title: Riders love it\n'

const uri = address('a.okr.yaml')

describe('bad input over the protocol', () => {
  let client: Client
  beforeEach(async () => { client = await startClient({ 'a.okr.yaml': text }) })
  afterEach(() => client.stop())
  const textDocument = { uri }
  const alive = async () => assert.ok((await client.findings('a.okr.yaml')).length > 0)

  it('malformed parameters are refused, and the next request is answered', async () => {
    const refused: readonly [string, unknown][] = [
      ['textDocument/hover', {}],
      ['textDocument/hover', { textDocument: { uri: 7 }, position: { line: 0, character: 0 } }],
      ['textDocument/hover', { textDocument, position: { line: 'x', character: 0 } }],
      ['textDocument/completion', { textDocument }],
      ['okr/explain', {}],
    ]
    for (const [method, params] of refused) await assert.rejects(client.send(method, params), { code: ErrorCodes.InvalidParams }, method)
    await assert.rejects(client.send('okr/unheard', {}), { code: ErrorCodes.MethodNotFound })
    await alive()
  })

  it('odd parameters are answered with nothing, and logged where they hit something', async () => {
    const asked: readonly [string, unknown][] = [
      ['okr/tree', null], ['okr/tree', { view: 'nonsense', filter: null, parent: '>>>|' }], ['okr/treePath', {}], ['codeLens/resolve', {}],
      ['textDocument/hover', { textDocument: { uri: 'nowhere' }, position: { line: 0, character: 0 } }],
      ['textDocument/hover', { textDocument, position: { line: -5, character: 1e9 } }],
      ['textDocument/codeAction', { textDocument, range: null, context: {} }],
      ['workspace/executeCommand', { command: 'rm -rf' }],
    ]
    for (const [method, params] of asked) await client.send(method, params)
    await alive()
  })

  it('edits of what was never opened, closings of it and strange changes are no reason to stop', async () => {
    await client.connection.sendNotification('textDocument/didChange', { textDocument: { uri: address('never.okr.yaml'), version: 3 }, contentChanges: [{ text: 'x' }] })
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: address('never.okr.yaml') } })
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: '', type: 9 }] })
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await alive()
  })

  it('a broken message between two good ones is skipped', async () => {
    client.toServer.write('Content-Length: 9\r\n\r\n{"broken"')
    await alive()
  })

  it('the settings may be anything', async () => {
    for (const settings of [null, 7, 'x', { today: 'yesterday', lenses: 'no', workspaceFindings: 'maybe' }, { today: '2026-02-30' }]) await client.configure(() => settings)
    await alive()
  })

  it('any bytes of a file give findings or none, and no silence', async () => {
    const nasty = [
      '\0\x01binary', '\t- a\n\t\tb: [', '<<<<<<< HEAD\nteam: a\n=======\nteam: b\n>>>>>>> x\n', 'key_results: null\nobjectives: {}\n', '\ufeffteam: a\r\ncycle: 2026\robjectives: []',
      `${'- '.repeat(2000)}x`, 'a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]', '__proto__: {}\nconstructor: 1', 'team: "open', '‮שלום', '🙂'.repeat(1000),
    ]
    for (const [i, bytes] of nasty.entries()) {
      await client.open(`nasty-${i}.okr.yaml`, bytes)
      const { items } = (await client.pull(`nasty-${i}.okr.yaml`)) as { items: unknown[] }
      assert.ok(Array.isArray(items))
      for (const method of ['textDocument/hover', 'textDocument/completion', 'textDocument/definition', 'textDocument/documentSymbol', 'textDocument/codeLens']) {
        await client.send(method, { textDocument: { uri: address(`nasty-${i}.okr.yaml`) }, position: { line: 0, character: 3 } })
      }
    }
    assert.deepEqual(client.log.filter((line) => line.includes('failed')), [])
  })

  it('a request that is taken back is not answered', async () => {
    const source = new CancellationTokenSource()
    const asked = client.connection.sendRequest('textDocument/completion', { textDocument, position: { line: 0, character: 0 } }, source.token)
    source.cancel()
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled })
    await alive()
  })
})

describe('a client that refuses what it said it could do', () => {
  it('gets its findings all the same, and the server says what it was refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`t${i}.okr.yaml`, text.replace('team: a', `team: t${i}`)]))
    const client = await startClient(files, { refuses: true, capabilities: { ...capable, window: { workDoneProgress: true, showDocument: { support: true } } } })
    await client.send('workspace/executeCommand', { command: 'okr.server.openPage', arguments: ['https://example.org'] })
    assert.ok((await client.findings('t249.okr.yaml')).length > 0)
    await until(() => ['registering', 'showDocument'].every((what) => client.log.some((line) => line.startsWith(`${what} failed`))))
    await client.stop()
  })
})

describe('a client that never answers', () => {
  const never = () => new Promise<never>(() => undefined)

  it('is not waited for with the progress of reading', async () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`t${i}.okr.yaml`, text.replace('team: a', `team: t${i}`)]))
    const client = await startClient(files, {
      capabilities: { ...capable, window: { workDoneProgress: true } }, before: (method) => (method === 'window/workDoneProgress/create' ? never() : Promise.resolve()),
    })
    assert.equal((await client.send<unknown[]>('okr/teams', {})).length, 250)
    await client.stop()
  })

  it('gets findings of a folder that it does not search', async () => {
    const client = await startClient({}, { folders: ['vfs://host/empty'], patience: 10 })
    client.connection.onRequest('okr/findFiles', never)
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'vfs://host/repo', name: 'repo' }], removed: [] } })
    await client.open('vfs://host/repo/a.okr.yaml', text)
    assert.ok((await client.findings('vfs://host/repo/a.okr.yaml')).length > 0)
    await client.stop()
  })

  it('or answers late, has its latest settings followed', async () => {
    let answerFirst = () => undefined as void
    const client = await startClient({ 'a.okr.yaml': text })
    const questions: string[] = []
    client.connection.onRequest('workspace/configuration', async () => {
      const mine = questions.push('asked')
      if (mine === 1) await new Promise<void>((resolve) => { answerFirst = resolve })
      return [{ lenses: { enabled: mine === 1 }, today: '2026-11-09' }]
    })
    const lenses = () => client.send<unknown[]>('textDocument/codeLens', { textDocument: { uri } })
    assert.notEqual((await lenses()).length, 0)
    for (let i = 0; i < 2; i++) await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    while ((await lenses()).length > 0) await until(() => questions.length === 2)
    answerFirst()
    // What is asked next is answered after that has come.
    for (let i = 0; i < 5; i++) assert.deepEqual(await lenses(), [])
    await client.stop()
  })
})

describe('strange addresses', () => {
  for (const [what, folder, strange] of [
    ['that are none', 'file:///ws', 'odd scheme:x.okr.yaml'],
    ['without a place, beside a folder with a host', 'vfs://host/repo', 'untitled:Untitled-1'],
  ] as const) {
    it(`${what} take nothing from other files`, async () => {
      const client = await startClient({}, { folders: [folder] })
      await client.open(strange, text)
      const before = client.count('changed')
      await client.open(`${folder}/a.okr.yaml`, text)
      await until(() => client.count('changed') > before)
      assert.ok((await client.findings(strange)).length > 0)
      assert.deepEqual(client.log.filter((line) => line.includes(' failed')), [])
      await client.stop()
    })
  }

  it('with a query are a version of a file, and no second file', async () => {
    const client = await startClient({ 'a.okr.yaml': text })
    await client.open(`${uri}?again`, text)
    assert.equal((await client.send<{ nodes: unknown[] }>('okr/map', {})).nodes.length, 1)
    await client.stop()
  })
})

describe('the guard around requests', () => {
  const log: string[] = []
  const note = (line: string) => { log.push(line) }
  const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) }
  let version = 1
  const guard = { log: { info: note, warn: note, error: note }, versionOf: () => version, stir: () => undefined }

  it('logs what fails, and answers with nothing', async () => {
    const answer = await guarded('x/y', [], () => { throw new Error('oh no') }, guard)({}, token)
    assert.deepEqual(answer, [])
    assert.match(log.at(-1)!, /x\/y failed: Error: oh no/)
  })

  it('drops an answer about a text that has moved on', async () => {
    const slow = guarded<{ textDocument: { uri: string } }, number>('x/y', 0, async () => {
      version++
      return Promise.resolve(7)
    }, guard)
    await assert.rejects(slow({ textDocument: { uri } }, token), (error) => error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified)
  })

  it('does not begin what is cancelled already', async () => {
    let begun = false
    const run = guarded('x/y', 0, () => { begun = true; return 1 }, guard)
    await assert.rejects(run({}, { ...token, isCancellationRequested: true }), (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled)
    assert.equal(begun, false)
  })
})

describe('open documents', () => {
  const document = fc.string({ unit: fc.constantFrom('a', 'ß', '🙂', '\n', '\r', '\r\n', ' '), maxLength: 30 })

  it('hold after any edits what an editor holds', () => {
    fc.assert(fc.property(document, fc.array(fc.tuple(fc.nat(40), fc.nat(10), document), { maxLength: 5 }), (start, edits) => {
      const documents = createDocuments()
      documents.open({ textDocument: { uri, languageId: 'okr', version: 1, text: start } })
      let expected = start
      const contentChanges = edits.flatMap(([at, length, insert]) => {
        const from = placeOf(expected, at)
        const to = placeOf(expected, at + length)
        if (from.offset > to.offset) return []
        expected = expected.slice(0, from.offset) + insert + expected.slice(to.offset)
        return [{ range: { start: from.position, end: to.position }, text: insert }]
      })
      documents.change({ textDocument: { uri, version: 2 }, contentChanges })
      assert.equal(documents.get(uri)?.text, expected)
    }))
  })

  it('take a range that is backwards for the same range, and one beyond a line for its end', () => {
    const edited = (start: { line: number; character: number }, end: { line: number; character: number }) => {
      const documents = createDocuments()
      documents.open({ textDocument: { uri, languageId: 'okr', version: 1, text: 'one\r\ntwo\nthree' } })
      return documents.change({ textDocument: { uri, version: 2 }, contentChanges: [{ range: { start, end }, text: '-' }] })?.text
    }
    assert.equal(edited({ line: 1, character: 2 }, { line: 1, character: 0 }), 'one\r\n-o\nthree')
    assert.equal(edited({ line: 0, character: 2 }, { line: 0, character: 99 }), 'on-\r\ntwo\nthree')
    assert.equal(edited({ line: 2, character: 99 }, { line: 99, character: 0 }), 'one\r\ntwo\nthree-')
  })

  /** The line and character of an offset, counted the slow way. Between `\r` and `\n` there is no place. */
  function placeOf(of: string, wanted: number) {
    let offset = Math.min(wanted, of.length)
    if (of[offset - 1] === '\r' && of[offset] === '\n') offset++
    const lines = of.slice(0, offset).split(/\r\n|\n|\r/)
    return { offset, position: { line: lines.length - 1, character: lines.at(-1)!.length } }
  }
})
