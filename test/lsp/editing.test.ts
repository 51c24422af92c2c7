import assert from 'node:assert/strict'
import type { CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, DocumentLink, FoldingRange, InlayHint, SelectionRange, TextEdit, WorkspaceEdit, WorkspaceSymbol } from 'vscode-languageserver-protocol'
import { address, applied, startClient, until } from '../support/lsp-client.ts'
import type { Client, Options } from '../support/lsp-client.ts'

const company = `team: company
cycle: 2026-Q4
objectives:
  - id: loved
    title: A product that people love
    owner: ines
    key_results:
      - id: nps
        title: Teams that recommend us rise from 20% to 40%
        source: https://metrics.example/nps
`
const growth = `team: growth
cycle: 2026-Q4
objectives:
  - title: Planning becomes a habit
    supports: company/loved   # and nothing else
    key_results:
      - title: Teams that plan three weeks in a row
        target: 40 %
        baseline: 18%
`
const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

describe('editing over the protocol', () => {
  let client: Client
  const start = async (options: Options = {}) => {
    client = await startClient({ 'company.okr.yaml': company, 'growth.okr.yaml': growth }, options)
    await client.open('growth.okr.yaml', growth)
  }
  afterEach(() => client.stop())
  const here = { textDocument: { uri: address('growth.okr.yaml') } }
  const at = (words: string) => {
    const before = growth.slice(0, growth.indexOf(words)).split('\n')
    return { ...here, position: { line: before.length - 1, character: before.at(-1)!.length } }
  }

  it('renames what stands at the cursor in every file', async () => {
    await start()
    const prepared = await client.send<{ range: unknown; placeholder: string }>('textDocument/prepareRename', at('loved'))
    assert.deepEqual(prepared, { range: { start: { line: 4, character: 22 }, end: { line: 4, character: 27 } }, placeholder: 'loved' })
    const edit = await client.send<WorkspaceEdit>('textDocument/rename', { ...at('loved'), newName: 'cherished' })
    assert.equal(applied(growth, edit, address('growth.okr.yaml')), growth.replace('/loved', '/cherished'))
    assert.equal(applied(company, edit, address('company.okr.yaml')), company.replace('id: loved', 'id: cherished'))
  })

  it('says why something cannot be renamed', async () => {
    await start()
    await assert.rejects(client.send('textDocument/prepareRename', at('40 %')), /Only objectives, key results, teams and people can be renamed/)
    await assert.rejects(client.send('textDocument/rename', { ...at('loved'), newName: 'So loved' }), /`So loved` cannot be an id/)
    await assert.rejects(client.send('textDocument/rename', { ...at('company/'), newName: 'growth' }), /There is a team `growth` already/)
  })

  it('formats a file and a part of one', async () => {
    await start()
    const options = { tabSize: 2, insertSpaces: true }
    const tidy = growth.replace('        target: 40 %\n        baseline: 18%\n', '        baseline: 18%\n        target: 40%\n')
    const whole = await client.send<TextEdit[]>('textDocument/formatting', { ...here, options })
    assert.equal(applied(growth, { changes: { here: whole } }, 'here'), tidy)
    const range = { start: { line: 7, character: 0 }, end: { line: 7, character: 5 } }
    const part = await client.send<TextEdit[]>('textDocument/rangeFormatting', { ...here, options, range })
    assert.equal(applied(growth, { changes: { here: part } }, 'here'), growth.replace('40 %', '40%'))
    const typed = await client.send<TextEdit[]>('textDocument/onTypeFormatting', { ...here, options, ch: '\n', position: { line: 8, character: 0 } })
    assert.equal(applied(growth, { changes: { here: typed } }, 'here'), growth.replace('40 %', '40%'))
  })

  it('shows hints of the kinds that are turned on, and anew when that changes', async () => {
    await start()
    const hints = async () => (await client.send<InlayHint[]>('textDocument/inlayHint', { ...here, range: everywhere })).map(({ label }) => String(label).replace(/: .*/, ''))
    assert.deepEqual(await hints(), ['52 days left', 'A product that people love', 'expected by now'])
    await client.configure(() => ({ today: '2026-11-09', hints: { expected: false, days: false } }))
    await until(() => client.count('inlayHint/refresh') > 0)
    assert.deepEqual(await hints(), ['A product that people love'])
  })

  it('finds objectives, key results and teams by their words', async () => {
    await start()
    const found = await client.send<WorkspaceSymbol[]>('workspace/symbol', { query: 'habit' })
    assert.deepEqual(found.map(({ name, containerName, location }) => [name, containerName, location.uri]).slice(0, 1), [['Planning becomes a habit', 'growth · 2026-Q4', address('growth.okr.yaml')]])
  })

  it('shows who supports what as a call hierarchy', async () => {
    await start()
    const [loved] = await client.send<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at('loved'))
    assert.equal(loved!.name, 'A product that people love')
    const [habit] = await client.send<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: loved })
    assert.equal(habit!.from.name, 'Planning becomes a habit')
    assert.deepEqual(habit!.fromRanges, [{ start: { line: 4, character: 14 }, end: { line: 4, character: 27 } }])
    const [up] = await client.send<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: habit!.from })
    assert.equal(up!.to.name, 'A product that people love')
    assert.deepEqual(up!.fromRanges, habit!.fromRanges)
  })

  it('links addresses, folds what is long, and selects from the inside out', async () => {
    await start()
    const links = await client.send<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: address('company.okr.yaml') } })
    assert.deepEqual(links.map(({ target }) => target), ['https://metrics.example/nps'])
    const folds = await client.send<FoldingRange[]>('textDocument/foldingRange', here)
    assert.deepEqual(folds.map(({ startLine, endLine }) => [startLine, endLine]), [[2, 8], [3, 8], [5, 8], [6, 8]])
    const [selection] = await client.send<SelectionRange[]>('textDocument/selectionRange', { ...here, positions: [at('40 %').position] })
    const lines: number[] = []
    for (let one: SelectionRange | undefined = selection; one; one = one.parent) lines.push(one.range.start.line)
    assert.deepEqual(lines, [7, 7, 6, 6, 5, 3, 3, 2, 0, 0])
  })

  it('tells words apart by what they mean', async () => {
    await start()
    const { legend } = client.capabilities.semanticTokensProvider!
    const { data } = await client.send<{ data: number[] }>('textDocument/semanticTokens/full', here)
    const found = Array.from({ length: data.length / 5 }, (_, i) => legend.tokenTypes[data[5 * i + 3]!])
    assert.deepEqual(found, ['namespace', 'enumMember', 'namespace', 'class', 'number', 'number'])
  })

  it('offers changes of form where they apply, and nothing elsewhere', async () => {
    await start({ initializationOptions: { commands: ['okr.moveObjective'] } })
    const offered = async (words: string, only = ['refactor']) => {
      const { position } = at(words)
      return client.actions('growth.okr.yaml', { start: position, end: position }, only)
    }
    const [ids, move] = [(await offered('habit', ['refactor.rewrite'])), await offered('habit', ['refactor.move'])]
    assert.deepEqual(ids.map(({ title, kind }) => [title, kind]), [
      ['Write down the id `planning-becomes-a-habit`', 'refactor.rewrite'], ['Write down all 2 missing ids of this file', 'refactor.rewrite'],
    ])
    assert.equal(applied(growth, ids[0]!.edit, address('growth.okr.yaml')), growth.replace('- title: Planning', '- id: planning-becomes-a-habit\n    title: Planning'))
    assert.deepEqual(move.map(({ command }) => command?.arguments), [[address('growth.okr.yaml'), 'growth@2026-Q4/planning-becomes-a-habit']])
    assert.deepEqual(await offered('2026-Q4'), [])
    assert.deepEqual((await offered('habit', ['quickfix'])).filter(({ kind }) => kind !== 'quickfix'), [])
    const [checkIn] = (await offered('Teams that plan')).filter(({ title }) => /check-in/.test(title))
    assert.match(JSON.stringify(checkIn?.edit), /"snippet":\{"kind":"snippet","value":".*2026-11-09/)
  })

  it('moves an objective, into a new file where there is none', async () => {
    await start()
    const item = { uri: address('growth.okr.yaml'), key: 'growth@2026-Q4/planning-becomes-a-habit' }
    assert.deepEqual(await client.send('okr/teams', {}), [{ id: 'company', name: 'company' }, { id: 'growth', name: 'growth' }])
    const { edit } = await client.send<{ edit: WorkspaceEdit }>('okr/moveObjective', { ...item, team: 'pages', cycle: '2026-Q4' })
    const [emptied, created, filled] = edit.documentChanges!
    assert.deepEqual([emptied, created, filled].map((change) => (change && 'textDocument' in change ? change.textDocument.uri : change && 'uri' in change && change.uri)), ['growth', 'pages', 'pages'].map((name) => address(`${name}.okr.yaml`)))
    assert.deepEqual(created, { kind: 'create', uri: address('pages.okr.yaml'), options: { ignoreIfExists: true } })
    assert.match(applied('', { documentChanges: [filled!] }, address('pages.okr.yaml')), /^team: pages\ncycle: 2026-Q4\n\nobjectives:\n {2}- title: Planning/)
    const refused = await client.send<{ refused: string }>('okr/moveObjective', { ...item, team: 'growth', cycle: '2026-Q4' })
    assert.match(refused.refused, /already/)
  })

  it('writes down the ids that are missing anywhere', async () => {
    await start()
    const { count, edit } = await client.send<{ count: number; edit: WorkspaceEdit }>('okr/writeIds', {})
    assert.equal(count, 2)
    assert.match(applied(growth, edit, address('growth.okr.yaml')), /- id: teams-that-plan-three-weeks-in-a-row\n {8}title:/)
  })

  it('mends all that is certain, as on saving', async () => {
    await start()
    const linked = `${growth}  - title: Another\n    supports: planning-becomes-a-habit\n`
    await client.type('growth.okr.yaml', linked)
    const [all] = await client.actions('growth.okr.yaml', everywhere, ['source.fixAll'])
    assert.equal(all?.kind, 'source.fixAll.okr')
    assert.equal(applied(linked, all.edit, address('growth.okr.yaml')), linked.replace('- title: Planning', '- id: planning-becomes-a-habit\n    title: Planning'))
  })
})
