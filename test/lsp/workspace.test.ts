import assert from 'node:assert/strict'
import { address, startClient, until } from '../support/lsp-client.ts'
import type { AlignmentMap } from '../../server/src/lsp/protocol.ts'
import type { Client, Options } from '../support/lsp-client.ts'

const objective = (id: string, more = '') => `  - id: ${id}
    title: A place worth going to
    owner: ines
    key_results:
      - { title: Riders who come back within a week, baseline: 30%, target: 45% }
${more}`
const file = (team: string, id: string, more = '') => `team: ${team}\ncycle: 2026-Q4\nobjectives:\n${objective(id, more)}`
const linked = file('growth', 'habit', '    supports: company/loved\n')

describe('workspaces over the protocol', () => {
  let client: Client
  const start = async (files: Record<string, string>, options: Options = {}) => (client = await startClient(files, options))
  afterEach(() => client.stop())
  const rules = async (path: string) => (await client.findings(path)).map(({ code }) => code)
  const has = async (path: string, rule: string) => (await rules(path)).includes(rule)
  const eventually = async (what: () => Promise<boolean>) => { while (!(await what())) await new Promise((resolve) => setTimeout(resolve, 5)) }

  it('follow the disk: files that appear, change and go', async () => {
    await start({ 'growth.okr.yaml': linked })
    await client.open('growth.okr.yaml', linked)
    assert.ok(await has('growth.okr.yaml', 'broken-link'))
    await client.write('company.okr.yaml', file('company', 'loved'))
    await eventually(async () => !(await has('growth.okr.yaml', 'broken-link')))
    await client.write('company.okr.yaml', file('company', 'other'))
    await eventually(() => has('growth.okr.yaml', 'broken-link'))
    await client.write('company.okr.yaml', file('company', 'loved'))
    await eventually(async () => !(await has('growth.okr.yaml', 'broken-link')))
    await client.write('company.okr.yaml', undefined)
    await eventually(() => has('growth.okr.yaml', 'broken-link'))
  })

  it('notice that a whole folder is gone', async () => {
    await start({ 'top/company.okr.yaml': file('company', 'loved') })
    await client.open('growth.okr.yaml', linked)
    assert.ok(!(await has('growth.okr.yaml', 'broken-link')))
    await client.write('top', undefined)
    await eventually(() => has('growth.okr.yaml', 'broken-link'))
  })

  it('keep a file that is said to be gone and is there', async () => {
    await start({ 'company.okr.yaml': file('company', 'loved') })
    await client.open('growth.okr.yaml', linked)
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: address('company.okr.yaml'), type: 3 }] })
    assert.ok(!(await has('growth.okr.yaml', 'broken-link')))
  })

  it('find the files of a folder that was moved', async () => {
    await start({ 'old/company.okr.yaml': file('company', 'elsewhere') })
    await client.open('growth.okr.yaml', linked)
    client.disk.delete(address('old/company.okr.yaml'))
    client.disk.set(address('new/company.okr.yaml'), file('company', 'loved'))
    await client.connection.sendNotification('workspace/didRenameFiles', { files: [{ oldUri: address('old'), newUri: address('new') }] })
    await eventually(async () => !(await has('growth.okr.yaml', 'broken-link')))
    assert.ok(!JSON.stringify(await client.send('okr/tree', { view: 'teams', filter: {} })).includes('elsewhere'))
  })

  it('keep the editor’s text when the disk changes below it', async () => {
    await start({ 'company.okr.yaml': file('company', 'old') })
    await client.open('company.okr.yaml', file('company', 'loved'))
    await client.open('growth.okr.yaml', linked)
    await client.write('company.okr.yaml', file('company', 'newer'))
    await client.write('noise.okr.yaml', file('noise', 'noise'))
    await eventually(async () => JSON.stringify(await client.send('okr/tree', { view: 'teams', filter: {} })).includes('noise'))
    assert.ok(!(await has('growth.okr.yaml', 'broken-link')))
    await client.close('company.okr.yaml')
    await eventually(() => has('growth.okr.yaml', 'broken-link'))
  })

  it('take one file under two spellings of its address for one', async () => {
    await start({ 'a%20b%2Bc.okr.yaml': file('company', 'loved') })
    await client.open('file:///ws/a%20b+c.okr.yaml', file('company', 'loved'))
    assert.ok(!(await has('file:///ws/a%20b+c.okr.yaml', 'duplicate-id')))
  })

  it('answer about open files while the others are still being read, without guessing about links', async () => {
    let go: () => void = () => undefined
    const gate = new Promise<void>((resolve) => { go = resolve })
    await start({ 'company.okr.yaml': file('company', 'loved') }, { read: () => gate })
    await client.open('growth.okr.yaml', linked.replace('owner:', 'ownr:').replace('company/loved', 'company/lovd'))
    const early = await rules('growth.okr.yaml')
    assert.ok(early.includes('unknown-field'))
    assert.ok(!early.includes('broken-link'))
    go()
    await eventually(() => has('growth.okr.yaml', 'broken-link'))
  })

  it('go on when a file cannot be read, and say which', async () => {
    await start({ 'secret.okr.yaml': '', 'company.okr.yaml': file('company', 'loved') }, {
      read: (uri) => (uri.includes('secret') ? Promise.reject(new Error('/ws/secret.okr.yaml cannot be read: you have no permission to read it.')) : Promise.resolve()),
    })
    await client.open('growth.okr.yaml', linked)
    await eventually(async () => !(await has('growth.okr.yaml', 'broken-link')))
    assert.ok(client.log.some((line) => line.includes('secret.okr.yaml cannot be read')))
  })

  it('keep what they know of a file that cannot be read for the moment', async () => {
    let locked = false
    await start({ 'company.okr.yaml': file('company', 'loved') }, { read: () => (locked ? Promise.reject(new Error('company.okr.yaml is locked')) : Promise.resolve()) })
    await client.open('growth.okr.yaml', linked)
    await eventually(async () => !(await has('growth.okr.yaml', 'broken-link')))
    await until(() => client.count('complete') > 0)
    locked = true
    await client.write('company.okr.yaml', file('company', 'other'))
    await until(() => client.log.some((line) => line.includes('locked')))
    assert.ok(!(await has('growth.okr.yaml', 'broken-link')))
    await client.open('company.okr.yaml', file('company', 'unsaved'))
    assert.ok(await has('growth.okr.yaml', 'broken-link'))
    await client.close('company.okr.yaml')
    await eventually(async () => !(await has('growth.okr.yaml', 'broken-link')))
    locked = false
    await client.write('company.okr.yaml', file('company', 'other'))
    await eventually(() => has('growth.okr.yaml', 'broken-link'))
  })

  it('keep a file that appears while the others are still being read', async () => {
    let go: () => void = () => undefined
    const gate = new Promise<void>((resolve) => { go = resolve })
    const read: string[] = []
    await start({ 'noise.okr.yaml': file('noise', 'noise') }, { read: (uri) => { read.push(uri); return uri.includes('noise') ? gate : Promise.resolve() } })
    await until(() => read.length > 0)
    await client.write('company.okr.yaml', file('company', 'loved'))
    await until(() => read.length > 1)
    go()
    await until(() => client.count('complete') > 0)
    await client.open('growth.okr.yaml', linked)
    assert.ok(!(await has('growth.okr.yaml', 'broken-link')))
  })

  it('read a few files at a time, however many a checkout changes', async () => {
    let [now, most] = [0, 0]
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`t${i}.okr.yaml`, file(`t${i}`, 'old')]))
    await start(files, { async read() { most = Math.max(most, ++now); await Promise.resolve(); now-- } })
    await until(() => client.count('complete') > 0)
    for (const path of Object.keys(files)) client.disk.set(address(path), file(path.replace(/\..*/, ''), 'new'))
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: Object.keys(files).map((path) => ({ uri: address(path), type: 2 })) })
    await eventually(async () => (await client.send<AlignmentMap>('okr/map', {})).nodes.every(({ id }) => id.endsWith('/new')))
    assert.ok(most > 1 && most <= 8, `${most} at once`)
  })

  it('have a config of their own each, the innermost folder owning a file', async () => {
    const config = (severity: string) => `rules:\n  no-owner: ${severity}\n`
    const unowned = file('a', 'x').replace('    owner: ines\n', '')
    await start(
      { 'okr.config.yaml': config('error'), 'inner/okr.config.yaml': config('warning'), 'a.okr.yaml': unowned, 'inner/a.okr.yaml': unowned },
      { folders: ['file:///ws', 'file:///ws/inner'] },
    )
    await client.open('a.okr.yaml', unowned)
    await client.open('inner/a.okr.yaml', unowned)
    const severity = async (path: string) => (await client.findings(path)).find(({ code }) => code === 'no-owner')?.severity
    assert.deepEqual([await severity('a.okr.yaml'), await severity('inner/a.okr.yaml')], [1, 2])
    assert.ok(!(await has('a.okr.yaml', 'duplicate-id')), 'what another folder owns is none of its business')
  })

  it('show a row for each of several folders', async () => {
    await start({ 'file:///one/a.okr.yaml': file('a', 'x'), 'file:///two/b.okr.yaml': file('b', 'y') }, { folders: ['file:///one', 'file:///two'] })
    const ask = (parent?: string) => client.send<{ id: string; label: string; kind: string }[]>('okr/tree', { view: 'teams', filter: {}, parent })
    const top = await ask()
    assert.deepEqual(top.map(({ kind, label }) => [kind, label]), [['folder', 'one'], ['folder', 'two']])
    const [team] = await ask(top[1]!.id)
    assert.equal(team?.label, 'b')
    assert.equal((await ask(team.id))[0]?.kind, 'cycle')
    await client.open('file:///two/b.okr.yaml', file('b', 'y'))
    const path = await client.send<{ id: string; label: string }[]>('okr/treePath', { view: 'teams', filter: {}, uri: 'file:///two/b.okr.yaml', position: { line: 4, character: 10 } })
    assert.deepEqual(path.slice(0, 2).map(({ id }) => id), [top[1]!.id, team.id])
  })

  it('stand beside each other on the map, each with its own teams', async () => {
    await start({ 'file:///one/company.okr.yaml': file('company', 'loved'), 'file:///two/company.okr.yaml': file('company', 'loved'), 'file:///two/growth.okr.yaml': linked }, { folders: ['file:///one', 'file:///two'] })
    const { nodes, edges } = await client.send<AlignmentMap>('okr/map', {})
    assert.deepEqual(nodes.map(({ team }) => team.name).sort(), ['company · one', 'company · two', 'growth · two'])
    assert.equal(new Set(nodes.map(({ team }) => team.id)).size, 3)
    assert.deepEqual(edges.map(({ to }) => nodes.find(({ id }) => id === to)?.place.uri), ['file:///two/company.okr.yaml'])
  })

  it('change their folders while running', async () => {
    await start({ 'file:///one/company.okr.yaml': file('company', 'loved'), 'file:///two/growth.okr.yaml': linked, 'file:///two/inner/company.okr.yaml': file('company', 'loved') }, { folders: ['file:///one', 'file:///two'] })
    const change = (added: string[], removed: string[]) => client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: added.map((uri) => ({ uri, name: uri })), removed: removed.map((uri) => ({ uri, name: uri })) },
    })
    await client.open('file:///two/growth.okr.yaml', linked)
    assert.ok(!(await has('file:///two/growth.okr.yaml', 'broken-link')))
    await change(['file:///two/inner'], ['file:///one'])
    await eventually(() => has('file:///two/growth.okr.yaml', 'broken-link'))
    await change([], ['file:///two/inner'])
    await eventually(async () => !(await has('file:///two/growth.okr.yaml', 'broken-link')))
    await change([], ['file:///two'])
    await eventually(() => has('file:///two/growth.okr.yaml', 'broken-link'))
  })

  const folders = (added: readonly string[], removed: readonly string[]) => {
    const named = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: '' }))
    return client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: named(added), removed: named(removed) } })
  }
  const places = async () => (await client.send<AlignmentMap>('okr/map', {})).nodes.length

  it('count an open file once when a folder around it, or one within, comes', async () => {
    await start({ 'inner/company.okr.yaml': file('company', 'loved') }, { folders: [] })
    await client.open('inner/company.okr.yaml', file('company', 'loved'))
    await folders(['file:///ws'], [])
    assert.equal(await places(), 1)
    await folders(['file:///ws/inner'], [])
    await eventually(async () => (await places()) === 1)
    await client.close('inner/company.okr.yaml')
    await client.write('inner/company.okr.yaml', undefined)
    await eventually(async () => (await places()) === 0)
  })

  it('show no findings of a folder that is gone, and keep the settings for what stays open', async () => {
    await start({ 'growth.okr.yaml': linked, 'company.okr.yaml': file('company', 'other') }, { settings: () => ({ today: '2026-11-09', lenses: { enabled: false } }) })
    const watch = client.watch()
    await until(() => watch.rules('growth.okr.yaml')?.includes('broken-link'))
    await client.open('company.okr.yaml', file('company', 'other'))
    await folders([], ['file:///ws'])
    await until(() => watch.rules('growth.okr.yaml')?.length === 0)
    await eventually(async () => (await client.send<unknown[]>('textDocument/codeLens', { textDocument: { uri: address('company.okr.yaml') } })).length === 0)
    watch.cancel()
  })

  it('need no folder: a file alone is a workspace, and so is an old client’s root', async () => {
    await start({ 'company.okr.yaml': file('company', 'loved') }, { folders: null })
    await client.open('growth.okr.yaml', linked)
    assert.ok(await has('growth.okr.yaml', 'broken-link'))
    await client.stop()
    await start({ 'company.okr.yaml': file('company', 'loved') }, { folders: null, rootUri: 'file:///ws/' })
    await client.open('growth.okr.yaml', linked)
    assert.ok(!(await has('growth.okr.yaml', 'broken-link')))
  })

  it('leave alone what a search leaves out, and YAML that is not theirs', async () => {
    await start({ 'company.okr.yaml': file('company', 'loved') })
    await client.write('node_modules/x/company.okr.yaml', file('company', 'loved'))
    await client.open('company.okr.yaml', file('company', 'loved'))
    await client.open('docker-compose.yaml', 'services: {}\n', 'yaml')
    await client.write('noise.okr.yaml', file('noise', 'noise'))
    await eventually(async () => JSON.stringify(await client.send('okr/tree', { view: 'teams', filter: {} })).includes('noise'))
    assert.ok(!(await has('company.okr.yaml', 'duplicate-id')))
    assert.deepEqual(await rules('docker-compose.yaml'), [])
  })

  it('follow the settings at once', async () => {
    await start({ 'company.okr.yaml': file('company', 'loved') }, { settings: () => ({ today: '2026-10-01', lenses: { style: 'full' } }) })
    await client.open('company.okr.yaml', file('company', 'loved'))
    const uri = address('company.okr.yaml')
    const words = async () => {
      const lenses = await client.send<object[]>('textDocument/codeLens', { textDocument: { uri } })
      const resolved = await Promise.all(lenses.map((lens) => client.send<{ command: { title: string } }>('codeLens/resolve', lens)))
      return resolved.map(({ command }) => command.title)
    }
    const early = await words()
    const before = client.count('codeLens/refresh')
    await client.configure(() => ({ today: '2027-06-01' }))
    await until(() => client.count('codeLens/refresh') > before)
    assert.notDeepEqual(await words(), early)
    await client.configure(() => ({ today: '2026-10-01', lenses: { enabled: false } }))
    await eventually(async () => (await words()).length === 0)
  })
})

describe('guests: documents of other schemes', () => {
  let client: Client
  afterEach(() => client.stop())
  const rules = async (path: string) => (await client.findings(path)).map(({ code }) => code)

  it('get lenses and hovers in the light of the workspace, and stay out of it', async () => {
    client = await startClient({ 'company.okr.yaml': file('company', 'loved'), 'growth.okr.yaml': linked })
    const git = 'git:/ws/growth.okr.yaml?%7B%22path%22%3A%22/ws/growth.okr.yaml%22%2C%22ref%22%3A%22HEAD%22%7D'
    const old = linked.replace('company/loved', 'company/lovd').replace('id: habit', 'id: ancient')
    await client.open('growth.okr.yaml', linked)
    await client.open(git, old)
    assert.deepEqual(await rules(git), [], 'nobody can mend what an old version says')
    assert.ok(!(await rules('growth.okr.yaml')).includes('broken-link'))
    const lenses = await client.send<object[]>('textDocument/codeLens', { textDocument: { uri: git } })
    assert.ok(lenses.length > 0)
    const tree = JSON.stringify(await client.send('okr/tree', { view: 'teams', filter: {} }))
    assert.ok(!tree.includes('ancient'))
    const outline = await client.send<{ name: string }[]>('textDocument/documentSymbol', { textDocument: { uri: git } })
    assert.equal(outline[0]?.name, 'A place worth going to')
  })

  it('keep their own address in what leads back to them', async () => {
    client = await startClient({ 'company.okr.yaml': file('company', 'loved'), 'growth.okr.yaml': linked })
    const untitled = 'untitled:Untitled-1'
    const text = file('new', 'one', '    supports: [company/loved, two]\n') + objective('two')
    await client.open(untitled, text)
    assert.ok(!(await rules(untitled)).includes('broken-link'))
    const lines = text.split('\n')
    const line = lines.findIndex((one) => one.includes('supports'))
    const define = (word: string) => client.send<{ targetUri: string }[]>('textDocument/definition', {
      textDocument: { uri: untitled }, position: { line, character: lines[line]!.indexOf(word) + 1 },
    })
    assert.equal((await define('two'))[0]?.targetUri, untitled)
    assert.equal((await define('loved'))[0]?.targetUri, address('company.okr.yaml'))
    await client.close(untitled)
    assert.deepEqual(await rules(untitled), [])
  })
})
