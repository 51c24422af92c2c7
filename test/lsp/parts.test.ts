import assert from 'node:assert/strict'
import { mock } from 'node:test'
import { clientHost } from '../../server/src/host/client.ts'
import { formatDay } from '../../server/src/core/model/day.ts'
import { onNewDay, today } from '../../server/src/lsp/clock.ts'
import { readSettings } from '../../server/src/lsp/settings.ts'
import { addressIn, canonical, sameFileIn } from '../../server/src/lsp/uris.ts'

describe('files through the client', () => {
  const asked: unknown[] = []
  const host = (answers: { findFiles?: readonly string[]; readFile?: string | null }) => clientHost({
    findFiles(folder) {
      asked.push(folder)
      return answers.findFiles ? Promise.resolve(answers.findFiles) : Promise.reject(new Error('Unhandled method'))
    },
    readFile(uri) {
      asked.push(uri)
      return Promise.resolve(answers.readFile ?? null)
    },
  })

  it('are found and read as text, without a byte order mark', async () => {
    const through = host({ findFiles: ['vfs:/b.okr.yaml', 'vfs:/a.okr.yaml', 'vfs:/a.okr.yaml', 'vfs:/readme.md'], readFile: Buffer.from('\ufefftitle: Größe 🙂').toString('base64') })
    assert.deepEqual(await through.find('vfs:/'), { uris: ['vfs:/a.okr.yaml', 'vfs:/b.okr.yaml'], notes: [] })
    assert.equal(await through.read('vfs:/a.okr.yaml'), 'title: Größe 🙂')
    assert.deepEqual(asked, ['vfs:/', 'vfs:/a.okr.yaml'])
  })

  it('may be gone, and the client may not know of such requests', async () => {
    assert.equal(await host({ readFile: null }).read('vfs:/gone.okr.yaml'), undefined)
    const { uris, notes } = await host({}).find('vfs:/')
    assert.deepEqual(uris, [])
    assert.match(notes[0]!, /not searched for OKR files: Unhandled method/)
  })
})

describe('the day', () => {
  afterEach(() => mock.timers.reset())

  it('is the one of the place, and changes at its midnight', () => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: new Date(2026, 10, 9, 23, 58) })
    assert.equal(formatDay(today()), '2026-11-09')
    let days = 0
    const clock = onNewDay(() => { days++ })
    mock.timers.tick(60_000)
    assert.equal(days, 0)
    mock.timers.tick(2 * 60_000)
    assert.equal(days, 1)
    assert.equal(formatDay(today()), '2026-11-10')
    clock.dispose()
    mock.timers.tick(48 * 3_600_000)
    assert.equal(days, 1)
  })
})

describe('addresses', () => {
  it('have one spelling', () => {
    for (const [given, expected] of [
      ['file:///a b/ü+(1).okr.yaml', 'file:///a%20b/%C3%BC%2B%281%29.okr.yaml'],
      ['file:///C:/x.okr.yaml', 'file:///c%3A/x.okr.yaml'],
      ['file:///a%20b/x.okr.yaml', 'file:///a%20b/x.okr.yaml'],
      ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ] as const) {
      assert.equal(canonical(given), expected)
      assert.equal(canonical(expected), expected)
    }
  })

  it('of other schemes stand for the file of the same path', () => {
    assert.equal(sameFileIn('file:///ws', 'git:/ws/a.okr.yaml?ref=HEAD#x'), 'file:///ws/a.okr.yaml')
    assert.equal(sameFileIn('vfs://host/repo', 'review:/repo/a.okr.yaml'), 'vfs://host/repo/a.okr.yaml')
    assert.equal(sameFileIn('file:///ws', 'git:/workshop/a.okr.yaml'), undefined)
    assert.equal(addressIn('file:///ws', 'untitled:Untitled-1'), 'file:///ws/Untitled-1')
  })
})

describe('settings', () => {
  it('have a default each, whatever is given', () => {
    const defaults = readSettings(undefined)
    assert.equal(defaults.workspaceFindings, true)
    for (const odd of [null, 7, [], { lenses: null }, { today: 7, me: {}, workspaceFindings: 'no', lenses: { style: 'loud' } }]) assert.deepEqual(readSettings(odd), defaults)
    assert.deepEqual(readSettings({ today: ' 2026-11-09 ', lenses: { enabled: false, style: 'short', history: true } }).lenses, { enabled: false, style: 'short', history: true })
  })
})
