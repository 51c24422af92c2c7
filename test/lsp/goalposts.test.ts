import assert from 'node:assert/strict'
import { pathToFileURL } from 'node:url'
import type { CodeLens, Hover, MarkupContent } from 'vscode-languageserver-protocol'
import { parseDay } from '../../server/src/core/model/day.ts'
import type { FileHistory } from '../../server/src/host/host.ts'
import { gitHistory } from '../../server/src/host/goalposts.ts'
import { testRepository } from '../support/git.ts'
import { address, startClient, until } from '../support/lsp-client.ts'
import type { Client } from '../support/lsp-client.ts'

const growth = (target: string) => `team: growth
cycle: 2026-Q4
objectives:
  - id: habit
    title: Planning becomes a habit
    key_results:
      - { id: return, title: Trial teams that come back, baseline: 31%, target: ${target} }
`

describe('moved goalposts over the protocol', () => {
  let client: Client
  let asked: string[]
  let heads: number
  let commits: number
  let watching: (() => void)[]
  const history: FileHistory = {
    head: () => Promise.resolve(`commit ${++heads > 0 && commits}`),
    versions(uri) {
      asked.push(uri)
      const lowered = { id: 'a', version: { day: parseDay('2026-11-05')!, author: 'maria', before: growth('45%'), after: growth('40%') } }
      const raised = { id: 'b', version: { day: parseDay('2026-11-09')!, author: 'jun', before: growth('40%'), after: growth('42%') } }
      return Promise.resolve(commits > 1 ? [raised, lowered] : [lowered])
    },
    watch(_uri, moved) {
      watching.push(moved)
      return Promise.resolve(() => { watching = watching.filter((one) => one !== moved) })
    },
  }
  const start = async (more: { git?: boolean; settings?: object; cycle?: string } = {}) => {
    asked = []
    heads = 0
    commits = 1
    watching = []
    client = await startClient({ 'growth.okr.yaml': growth('40%') }, { history, initializationOptions: { git: more.git }, settings: () => ({ today: '2026-11-09', ...more.settings }) })
    await client.open('growth.okr.yaml', growth('40%').replace('2026-Q4', more.cycle ?? '2026-Q4'))
  }
  const told = async () => (await client.send<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: address('growth.okr.yaml') } })).flatMap(({ command, range }) => (command ? [`${range.start.line}: ${command.title}`] : []))
  afterEach(() => client.stop())

  it('are told a little later, above the key result and in its hover, and git is asked once', async () => {
    await start({ git: true })
    assert.deepEqual(await told(), [], 'nobody waits for git')
    await until(() => client.count('codeLens/refresh') > 0)
    assert.deepEqual(await told(), ['6: target was 45% until 5 November (maria)'])
    const hover = await client.send<Hover>('textDocument/hover', { textDocument: { uri: address('growth.okr.yaml') }, position: { line: 6, character: growth('').split('\n')[6]!.indexOf('target: ') + 9 } })
    assert.match((hover.contents as MarkupContent).value, /- target 45% → 40% on 5 November \(maria\)/)
    await told()
    assert.deepEqual(asked, [address('growth.okr.yaml')])
  })

  it('are told anew after a commit, while nobody types', async () => {
    await start({ git: true })
    await told()
    await until(() => client.count('codeLens/refresh') > 0)
    await told()
    assert.equal(watching.length, 1)
    commits = 2
    watching[0]!()
    await until(() => client.count('codeLens/refresh') > 1)
    assert.deepEqual(await told(), ['6: target was 45% until 5 November (maria), then 40% until 9 November (jun)'])
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: address('growth.okr.yaml') } })
    await until(() => watching.length === 0)
  })

  it('come out of a real repository, right after the commit', async () => {
    const repository = testRepository()
    try {
      repository.commit('Kick-off', { 'growth.okr.yaml': growth('45%') }, { day: '2026-10-01' })
      repository.write({ 'growth.okr.yaml': growth('40%') })
      const folder = pathToFileURL(repository.path).href
      const uri = `${folder}/growth.okr.yaml`
      client = await startClient({ [uri]: growth('40%') }, { folders: [folder], history: gitHistory, initializationOptions: { git: true } })
      await client.open(uri, growth('40%'))
      const lenses = async () => (await client.send<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } })).flatMap(({ command }) => command?.title ?? [])
      assert.deepEqual(await lenses(), [])
      // Long enough for git to have been asked; later than that, the commit alone makes it tell.
      await new Promise((later) => setTimeout(later, 500))
      repository.commit('Lower', {}, { day: '2026-11-05' })
      await until(() => client.count('codeLens/refresh') > 0)
      assert.deepEqual(await lenses(), ['target was 45% until 5 November (maria)'])
    } finally { repository.remove() }
  })

  it('are not looked for until the client says that git may be run', async () => {
    await start()
    assert.deepEqual(await told(), [])
    assert.equal(heads, 0)
    await client.connection.sendNotification('okr/allowGit')
    await until(() => client.count('codeLens/refresh') > 0)
    await told()
    await until(() => client.count('codeLens/refresh') > 1)
    assert.deepEqual(await told(), ['6: target was 45% until 5 November (maria)'])
  })

  it('are told of one file though git fails for another', async () => {
    const head = (uri: string) => (uri.includes('broken') ? Promise.reject(new Error('no memory')) : history.head(uri))
    client = await startClient({ 'growth.okr.yaml': growth('40%'), 'broken.okr.yaml': growth('40%').replace('growth', 'broken') }, { history: { ...history, head }, initializationOptions: { git: true } })
    for (const path of ['broken.okr.yaml', 'growth.okr.yaml']) await client.send('textDocument/codeLens', { textDocument: { uri: address(path) } })
    await until(() => client.count('codeLens/refresh') > 0)
    assert.ok((await told()).length > 0)
    assert.ok(client.log.some((line) => line.includes('no memory')))
  })

  it('can be turned off, and are of no use once the cycle is over', async () => {
    await start({ git: true, settings: { lenses: { history: false } } })
    await told()
    await client.stop()
    assert.equal(heads, 0)
    await start({ git: true, cycle: '2026-Q2' })
    await told()
    await client.findings('growth.okr.yaml')
    assert.equal(heads, 0)
  })
})
