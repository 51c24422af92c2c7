import assert from 'node:assert/strict'
import { address, applied, capable, startClient, until } from '../support/lsp-client.ts'
import type { Client, Options } from '../support/lsp-client.ts'

const company = `team: company
cycle: 2026-Q4
objectives:
  - id: loved
    title: Riders love the product
    owner: ines
    key_results:
      - { title: Riders who come back within a week, baseline: 30%, target: 45% }
`
const growth = `team: growth
cycle: 2026-Q4
objectives:
  - id: habit
    title: Planning the week becomes a habit
    owner: maria
    supports: company/loved
    key_results:
      - { title: Teams that plan three weeks in a row, baseline: 18%, target: 40% }
`
const files = { 'company.okr.yaml': company, 'growth.okr.yaml': growth }
const renamed = company.replace('id: loved', 'id: adored')
/** Clients that cannot pull get findings pushed. */
const pushed = { ...capable, textDocument: { ...capable.textDocument, diagnostic: undefined, publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } } }

describe('findings over the protocol', () => {
  let client: Client
  const start = async (of: Record<string, string> = files, options: Options = {}) => (client = await startClient(of, options))
  afterEach(() => client.stop())
  const rules = async (path: string) => (await client.findings(path)).map(({ code }) => code)

  it('come with a code that leads to the rule’s page, a severity and the exact words', async () => {
    await start(undefined, { initializationOptions: { ruleUrl: 'command:okr.openRule?%5B%22{id}%22%5D' } })
    await client.open('growth.okr.yaml', growth.replace('supports: company/loved', 'supports: company/lovd'))
    const found = (await client.findings('growth.okr.yaml')).find(({ code }) => code === 'broken-link')!
    assert.equal(found.source, 'okr')
    assert.equal(found.severity, 1)
    assert.equal(found.codeDescription?.href, 'command:okr.openRule?%5B%22broken-link%22%5D')
    assert.deepEqual(found.range, { start: { line: 6, character: 22 }, end: { line: 6, character: 26 } })
  })

  it('are not sent again while they are the same', async () => {
    await start()
    await client.open('growth.okr.yaml', growth.replace('title: Planning', 'titel: Planning'))
    const first = await client.pull('growth.okr.yaml')
    assert.equal(first.kind, 'full')
    const second = await client.pull('growth.okr.yaml', first.resultId)
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId })
    await client.type('growth.okr.yaml', growth)
    assert.equal((await client.pull('growth.okr.yaml', first.resultId)).kind, 'full')
  })

  it('follow each edit, also a series of small ones at several places', async () => {
    await start()
    await client.open('growth.okr.yaml', growth)
    const line = growth.split('\n').findIndex((one) => one.includes('supports'))
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: address('growth.okr.yaml'), version: 2 },
      contentChanges: [
        { range: { start: { line, character: 22 }, end: { line, character: 27 } }, text: 'nowhere' },
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '# 🙂\r\n' },
      ],
    })
    const found = (await client.findings('growth.okr.yaml')).find(({ code }) => code === 'broken-link')
    assert.equal(found?.range.start.line, line + 1)
  })

  it('appear in other open files when an objective they link to is renamed, and go when it is named back', async () => {
    await start()
    await client.open('company.okr.yaml', company)
    await client.open('growth.okr.yaml', growth)
    assert.ok(!(await rules('growth.okr.yaml')).includes('broken-link'))
    await rules('company.okr.yaml')
    await until(() => client.count('changed') > 0)
    const before = client.count('diagnostic/refresh')
    await client.type('company.okr.yaml', renamed)
    await until(() => client.count('diagnostic/refresh') > before)
    assert.ok((await rules('growth.okr.yaml')).includes('broken-link'))
    await client.type('company.okr.yaml', company)
    assert.ok(!(await rules('growth.okr.yaml')).includes('broken-link'))
  })

  it('ask for no other file again when an edit concerns nobody else', async () => {
    await start()
    await client.open('company.okr.yaml', company)
    await client.open('growth.okr.yaml', growth)
    const watch = client.watch()
    await rules('company.okr.yaml')
    await rules('growth.okr.yaml')
    await until(() => client.count('changed') > 0)
    await quiet()
    const before = [client.count('diagnostic/refresh'), client.count('codeLens/refresh'), watch.answers()]
    await client.type('growth.okr.yaml', `${growth}# a note\n`)
    await rules('growth.okr.yaml')
    const changes = client.count('changed')
    await until(() => client.count('changed') > changes)
    await quiet()
    assert.deepEqual([client.count('diagnostic/refresh'), client.count('codeLens/refresh'), watch.answers()], before)
  })

  it('appear in files that are not open, over one request that is held', async () => {
    await start()
    await client.open('company.okr.yaml', company)
    const watch = client.watch()
    await until(() => watch.answers() > 0 || client.count('changed') > 0)
    assert.ok(!watch.rules('growth.okr.yaml')?.includes('broken-link'))
    await client.type('company.okr.yaml', renamed)
    await until(() => watch.rules('growth.okr.yaml')?.includes('broken-link'))
    await client.type('company.okr.yaml', company)
    await until(() => !watch.rules('growth.okr.yaml')?.includes('broken-link'))
    assert.equal(watch.rules('company.okr.yaml'), undefined, 'what is open is pulled by itself')
  })

  it('of files that are not open are told once, also to a client that asks anew', async () => {
    await start({ 'growth.okr.yaml': growth })
    const watch = client.watch()
    const uri = address('growth.okr.yaml')
    await until(() => watch.rules('growth.okr.yaml')?.includes('broken-link'))
    const told = watch.latest.get(uri)!
    watch.cancel()
    const again = client.watch([{ uri, value: told.resultId! }, { uri: address('gone.okr.yaml'), value: 'old' }])
    await until(() => again.answers() > 0)
    await quiet()
    assert.deepEqual([...again.latest.values()].map((report) => [report.uri, report.kind === 'full' && report.items.length]), [[address('gone.okr.yaml'), 0]])
  })

  it('answer a client without partial results once something has changed, and not before', async () => {
    await start({ 'growth.okr.yaml': growth })
    const ask = (previousResultIds: { uri: string; value: string }[]) =>
      client.send<{ items: { uri: string; resultId: string; items: unknown[] }[] }>('workspace/diagnostic', { identifier: 'okr', previousResultIds })
    const first = await ask([])
    const ids = first.items.map(({ uri, resultId }) => ({ uri, value: resultId }))
    let answered = false
    const second = ask(ids).finally(() => { answered = true })
    await quiet()
    assert.equal(answered, false)
    await client.write('growth.okr.yaml', growth.replace('title: Planning', 'titel: Planning'))
    assert.deepEqual((await second).items.map(({ uri }) => uri), [address('growth.okr.yaml')])
  })

  it('fall back to the disk’s when an editor closes without saving', async () => {
    await start({ 'company.okr.yaml': company, 'growth.okr.yaml': growth })
    const watch = client.watch()
    await client.open('growth.okr.yaml', growth.replace('title: Planning', 'titel: Planning'))
    assert.ok((await rules('growth.okr.yaml')).includes('unknown-field'))
    await client.close('growth.okr.yaml')
    await until(() => watch.rules('growth.okr.yaml'))
    assert.ok(!watch.rules('growth.okr.yaml')!.includes('unknown-field'))
  })

  it('are left out for files that are not open, should the setting say so', async () => {
    await start(undefined, { settings: () => ({ today: '2026-11-09', workspaceFindings: false }) })
    await client.open('company.okr.yaml', company)
    const watch = client.watch()
    await rules('company.okr.yaml')
    await quiet()
    assert.equal(watch.latest.size, 0)
    await client.configure(() => ({ today: '2026-11-09', workspaceFindings: true }))
    await until(() => watch.rules('growth.okr.yaml')?.length)
    await client.configure(() => ({ today: '2026-11-09', workspaceFindings: false }))
    await until(() => watch.rules('growth.okr.yaml')?.length === 0)
  })

  it('are pushed to clients that cannot pull: of changed files only, open or not', async () => {
    await start({ ...files, 'other.okr.yaml': growth.replaceAll('growth', 'other').replace('company/loved', 'nowhere') }, { capabilities: pushed })
    const [mine, theirs, other] = [address('company.okr.yaml'), address('growth.okr.yaml'), address('other.okr.yaml')]
    assert.equal(client.capabilities.diagnosticProvider, undefined)
    await client.open('company.okr.yaml', company)
    await until(() => client.published.get(mine) && client.published.get(theirs) && client.published.get(other))
    await quiet()
    const before = client.count(`publish ${other}`)
    await client.type('company.okr.yaml', renamed)
    await until(() => client.published.get(theirs)?.some(({ code }) => code === 'broken-link'))
    await quiet()
    assert.equal(client.count(`publish ${other}`), before, 'nothing changed about these')
    await client.write('growth.okr.yaml', undefined)
    await until(() => client.published.get(theirs)?.length === 0)
  })

  it('are counted for the badge', async () => {
    await start({ 'growth.okr.yaml': growth.replace('title: Planning', 'titel: Planning') })
    await until(() => client.count('changed') > 1)
    const shown = await client.findings('growth.okr.yaml')
    assert.equal(await client.send('okr/count', {}), shown.filter(({ severity }) => severity! <= 2).length)
  })
})

describe('fixes over the protocol', () => {
  let client: Client
  afterEach(() => client.stop())

  const broken = growth.replace('owner: maria', 'ownr: maria')

  it('mend a finding, are marked when there is no doubt, and name the finding they mend', async () => {
    client = await startClient(files)
    await client.open('growth.okr.yaml', broken)
    const found = (await client.findings('growth.okr.yaml')).find(({ code }) => code === 'unknown-field')!
    const actions = await client.actions('growth.okr.yaml', found.range)
    const fix = actions.find(({ isPreferred }) => isPreferred)!
    assert.equal(applied(broken, fix.edit, address('growth.okr.yaml')), growth)
    assert.equal(fix.kind, 'quickfix')
  })

  it('silence a finding with a comment whose reason is left to write', async () => {
    client = await startClient(files)
    await client.open('growth.okr.yaml', broken)
    const found = (await client.findings('growth.okr.yaml')).find(({ code }) => code === 'unknown-field')!
    const silence = (await client.actions('growth.okr.yaml', found.range)).find(({ title }) => title.startsWith('Silence `unknown-field`'))!
    const text = applied(broken, silence.edit, address('growth.okr.yaml'))
    assert.match(text, /\n {4}# okr-ignore-next-line unknown-field -- \$\{1:why this is fine here\}\n {4}ownr/)
    await client.type('growth.okr.yaml', text)
    assert.ok(!(await client.findings('growth.okr.yaml')).some(({ code }) => code === 'unknown-field'))
  })

  it('come without silencing where a file cannot be read as an OKR file at all', async () => {
    client = await startClient(files)
    for (const text of ['team:sales', 'Our goals\n\n- More riders\n', 'team: growth\nobjectives: [\n']) {
      await client.open('new.okr.yaml', text)
      const [found] = await client.findings('new.okr.yaml')
      assert.deepEqual((await client.actions('new.okr.yaml', found!.range)).filter(({ title }) => title.startsWith('Silence')), [], text)
      await client.close('new.okr.yaml')
    }
  })

  it('begin with a line where they write several, so that no editor indents those anew', async () => {
    client = await startClient(files)
    const text = 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Planning becomes a habit\n    key_results:\n      - Increase ${NPS}\n'
    await client.open('growth.okr.yaml', text)
    const found = (await client.findings('growth.okr.yaml')).find(({ code }) => code === 'unmeasurable')!
    const fix = (await client.actions('growth.okr.yaml', found.range)).find(({ title }) => title === 'Add a measure')!
    assert.match(JSON.stringify(fix.edit), /"start":\{"line":5,"character":0\}/)
    assert.equal(applied(text, fix.edit, address('growth.okr.yaml')).split('\n').slice(5, 8).join('\n'),
      '      - title: Increase \\${NPS\\}\n        baseline: ${1:where you are today}\n        target: ${2:where you want to be}')
  })

  it('are plain text for editors without snippets in edits, without documentChanges either', async () => {
    client = await startClient(files, { capabilities: { ...capable, workspace: { configuration: true } } })
    await client.open('growth.okr.yaml', broken)
    const found = (await client.findings('growth.okr.yaml')).find(({ code }) => code === 'unknown-field')!
    const silence = (await client.actions('growth.okr.yaml', found.range)).find(({ title }) => title.startsWith('Silence `unknown-field`'))!
    assert.equal(silence.edit?.changes?.[address('growth.okr.yaml')]?.[0]?.newText, '    # okr-ignore-next-line unknown-field -- why this is fine here\n')
  })

  it('mend all that is certain when asked for the whole file, and only then', async () => {
    client = await startClient(files)
    await client.open('growth.okr.yaml', broken)
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
    const all = await client.actions('growth.okr.yaml', range, ['source.fixAll'])
    assert.ok(all.every(({ kind }) => kind === 'source.fixAll.okr'))
    assert.ok(!(await client.actions('growth.okr.yaml', range)).some(({ kind }) => kind === 'source.fixAll.okr'))
  })

  it('lead to the rule’s page: in the browser, or by a command of the client', async () => {
    client = await startClient(files)
    await client.open('growth.okr.yaml', broken)
    const found = (await client.findings('growth.okr.yaml')).find(({ code }) => code === 'unknown-field')!
    const page = (await client.actions('growth.okr.yaml', found.range)).find(({ title }) => title === 'Read about `unknown-field`')!
    await client.send('workspace/executeCommand', page.command)
    await until(() => client.count(`show ${page.command!.arguments![0] as string}`) > 0)
    await client.stop()
    client = await startClient(files, { initializationOptions: { ruleUrl: 'command:okr.openRule?%5B%22{id}%22%5D' } })
    await client.open('growth.okr.yaml', broken)
    const command = (await client.actions('growth.okr.yaml', found.range)).find(({ title }) => title === 'Read about `unknown-field`')!.command
    assert.deepEqual([command?.command, command?.arguments], ['okr.openRule', ['unknown-field']])
  })
})

/** Long enough for anything that would be sent to have been sent. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 250))
