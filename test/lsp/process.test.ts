import assert from 'node:assert/strict'
import { fork, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createProtocolConnection, IPCMessageReader, IPCMessageWriter, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { URI } from 'vscode-uri'
import { diskHost } from '../../server/src/host/node.ts'
import { talk, until } from '../support/lsp-client.ts'

const entry = fileURLToPath(new URL('../../server/src/node.ts', import.meta.url))
const text = (team: string, more = '') => `team: ${team}\ncycle: 2026-Q4\nobjectives:\n  - id: one\n    title: Riders love it\n${more}`

describe('the server as a process', () => {
  let folder: string
  let child: ChildProcess | undefined
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'okr-lsp-'))
    writeFileSync(join(folder, 'company.okr.yaml'), `\ufeff${text('company')}`)
  })
  afterEach(() => {
    child?.kill('SIGKILL')
    child = undefined
    rmSync(folder, { recursive: true, force: true })
  })
  const ended = (of: ChildProcess) => new Promise<number | null>((resolve) => { of.on('exit', resolve) })
  const uri = (path: string) => URI.file(join(folder, path)).toString()
  const options = () => ({ folders: [URI.file(folder).toString()] })
  const overStdio = (args: string[]) => {
    const server = spawn(process.execPath, [entry, ...args], { stdio: 'pipe' })
    child = server
    return { server, connection: createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)) }
  }

  for (const args of [['--stdio'], []]) {
    it(`speaks over standard input and output (${args.join(' ') || 'without arguments'}), and ends with code 0 when told to`, async () => {
      const { server, connection } = overStdio(args)
      const client = await talk(connection, options())
      await client.open(uri('growth.okr.yaml'), text('growth', '    supports: company/one\n'))
      await until(() => client.count('complete') > 0)
      assert.ok(!(await client.findings(uri('growth.okr.yaml'))).some(({ code }) => code === 'broken-link'))
      const end = ended(server)
      await client.send('shutdown', undefined)
      await connection.sendNotification('exit')
      assert.equal(await end, 0)
      connection.dispose()
    })
  }

  it('ends when its client goes away without a word', async () => {
    const { server, connection } = overStdio(['--stdio'])
    await talk(connection, options())
    const end = ended(server)
    connection.dispose()
    server.stdin.end()
    assert.notEqual(await end, null)
  })

  it('ends when its client is killed, even while somebody else holds the pipe', async () => {
    const editor = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'])
    const { server, connection } = overStdio(['--stdio'])
    connection.listen()
    await connection.sendRequest('initialize', { processId: editor.pid, rootUri: null, capabilities: {} })
    const end = ended(server)
    editor.kill('SIGKILL')
    await end
    connection.dispose()
  })

  it('speaks over Node’s own channel, and ends when that breaks', async () => {
    const server = fork(entry, ['--node-ipc'], { execPath: process.execPath, execArgv: [], silent: true })
    child = server
    const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server))
    const client = await talk(connection, options())
    await client.open(uri('company.okr.yaml'), text('company'))
    assert.ok(Array.isArray(await client.findings(uri('company.okr.yaml'))))
    const end = ended(server)
    connection.dispose()
    server.disconnect()
    await end
  })

  it('speaks over a socket, and ends when that closes', async () => {
    const listener = createServer().listen(0, '127.0.0.1')
    const socket = new Promise<Socket>((resolve) => { listener.once('connection', resolve) })
    await new Promise((resolve) => { listener.once('listening', resolve) })
    const server = spawn(process.execPath, [entry, `--socket=${(listener.address() as AddressInfo).port}`])
    child = server
    const end = ended(server)
    const wire = await socket
    const connection = createProtocolConnection(new StreamMessageReader(wire), new StreamMessageWriter(wire))
    const client = await talk(connection, options())
    assert.equal(client.serverInfo?.name, 'okr')
    connection.dispose()
    wire.destroy()
    listener.close()
    await end
  })

  it('starts again after it was killed, and knows everything from the disk', async () => {
    const first = overStdio(['--stdio'])
    const before = await talk(first.connection, options())
    await until(() => before.count('complete') > 0)
    const ids = await before.send<unknown[]>('okr/tree', { view: 'teams', filter: {} })
    assert.equal(ids.length, 1)
    const end = ended(first.server)
    first.server.kill('SIGKILL')
    await end
    const after = await talk(overStdio(['--stdio']).connection, options())
    await until(() => after.count('complete') > 0)
    assert.deepEqual(await after.send('okr/tree', { view: 'teams', filter: {} }), ids)
  })
})

describe('reading from the disk', () => {
  let folder: string
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'okr-disk-')) })
  afterEach(() => { rmSync(folder, { recursive: true, force: true }) })
  const put = (path: string, content: string | Buffer) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const find = async () => {
    const { uris, notes } = await diskHost.find(URI.file(folder).toString())
    return { paths: uris.map((uri) => URI.parse(uri).fsPath.slice(folder.length + 1)), notes }
  }

  it('finds OKR files and configs, and leaves out other people’s folders', async () => {
    for (const path of ['b/x.okr.yml', 'a.okr.yaml', 'okr.config.yaml', 'node_modules/m/x.okr.yaml', '.git/x.okr.yaml', 'notes.yaml', 'okr.yaml']) put(path, '')
    assert.deepEqual((await find()).paths, ['a.okr.yaml', 'b/x.okr.yml', 'okr.config.yaml'])
  })

  it('follows links out of the folder once, and never in circles', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'okr-outside-'))
    writeFileSync(join(outside, 'x.okr.yaml'), '')
    symlinkSync(outside, join(outside, 'again'))
    put('a/a.okr.yaml', '')
    symlinkSync(folder, join(folder, 'a', 'up'))
    symlinkSync(join(folder, 'a'), join(folder, 'twin'))
    symlinkSync(tmpdir(), join(folder, 'far-up'))
    symlinkSync('nowhere', join(folder, 'dangling.okr.yaml'))
    symlinkSync(outside, join(folder, 'out'))
    assert.deepEqual((await find()).paths, ['a/a.okr.yaml', 'out/x.okr.yaml'])
    rmSync(outside, { recursive: true })
  })

  it('notes what it may not look into', async function () {
    if (process.getuid?.() === 0) this.skip() // root may look into everything
    put('closed/x.okr.yaml', '')
    put('open.okr.yaml', '')
    chmodSync(join(folder, 'closed'), 0)
    const { paths, notes } = await find()
    chmodSync(join(folder, 'closed'), 0o700)
    assert.deepEqual(paths, ['open.okr.yaml'])
    assert.match(notes[0]!, /closed is left out: you have no permission to read it/)
  })

  it('notes a folder that is not there', async () => {
    const { uris, notes } = await diskHost.find('file:///nowhere/at/all')
    assert.deepEqual(uris, [])
    assert.match(notes[0]!, /it does not exist/)
  })

  it('takes byte order marks away, reads names with spaces, and knows files that are gone', async () => {
    put('with space + plus.okr.yaml', '\ufeffteam: a')
    assert.equal(await diskHost.read(URI.file(join(folder, 'with space + plus.okr.yaml')).toString()), 'team: a')
    assert.equal(await diskHost.read(URI.file(join(folder, 'gone.okr.yaml')).toString()), undefined)
    await assert.rejects(diskHost.read(URI.file(folder).toString()), /cannot be read: it is a folder/)
  })

  it('does not take a huge file into memory', async () => {
    put('huge.okr.yaml', Buffer.alloc(20_000_000, 'a'))
    assert.ok((await diskHost.read(URI.file(join(folder, 'huge.okr.yaml')).toString()))!.length < 9_000_000)
  })
})
