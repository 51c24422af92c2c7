import assert from 'node:assert/strict'
import type { CodeLens, CompletionList, Hover, Location, LocationLink } from 'vscode-languageserver-protocol'
import { commands } from '../../server/src/lsp/protocol.ts'
import type { Explanation, CycleChoice, TreeRow } from '../../server/src/lsp/protocol.ts'
import { plainText } from '../../server/src/core/text/snippet.ts'
import { address, capable, startClient } from '../support/lsp-client.ts'
import type { Client } from '../support/lsp-client.ts'

const company = `team: company
cycle: 2026-Q4
objectives:
  - id: loved
    title: Riders love the product
    owner: ines
    key_results:
      - id: back
        title: Riders who come back within a week
        baseline: 30%
        target: 45%
        check_ins:
          - { date: 2026-11-02, value: 36%, confidence: 6 }
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

describe('features over the protocol', () => {
  let client: Client
  const textDocument = { uri: address('growth.okr.yaml') }
  const at = (text: string, word: string) => {
    const before = text.slice(0, text.indexOf(word) + 1).split('\n')
    return { line: before.length - 1, character: before.at(-1)!.length }
  }
  const start = async (options: Parameters<typeof startClient>[1] = {}) => {
    client = await startClient({ 'company.okr.yaml': company, 'growth.okr.yaml': growth }, options)
    await client.open('growth.okr.yaml', growth)
  }
  afterEach(() => client.stop())

  it('explain what is under the cursor', async () => {
    await start()
    const hover = await client.send<Hover>('textDocument/hover', { textDocument, position: at(growth, 'company/loved') })
    assert.match((hover.contents as { value: string }).value, /Riders love the product/)
    assert.equal(hover.range?.start.line, 6)
    assert.equal(await client.send('textDocument/hover', { textDocument, position: { line: 500, character: 3 } }), null)
  })

  it('complete keys with snippets, and links with a card for the one looked at', async () => {
    await start({ initializationOptions: { commands: ['editor.action.triggerSuggest'] } })
    const text = growth.replace('supports: company/loved', 'supports: ')
    await client.type('growth.okr.yaml', text)
    const position = { line: 6, character: '    supports: '.length }
    const { items } = await client.send<CompletionList>('textDocument/completion', { textDocument, position })
    const link = items.find(({ label }) => label.includes('loved'))!
    assert.ok(link.textEdit)
    assert.equal(link.documentation, undefined)
    const resolved = await client.send<typeof link>('completionItem/resolve', link)
    assert.match((resolved.documentation as { value: string }).value, /Riders love the product/)
    assert.equal(link.labelDetails, undefined, 'the editor has no room beside a label')
    assert.match(link.detail ?? '', /^Riders love the product · .* · 0\.4 · on track$/)
    assert.ok(client.capabilities.completionProvider?.triggerCharacters?.includes('/'))
  })

  it('complete links with state and title beside them, where an editor has room for that', async () => {
    await start({ capabilities: { ...capable, textDocument: { ...capable.textDocument, completion: { completionItem: { snippetSupport: true, labelDetailsSupport: true } } } } })
    await client.type('growth.okr.yaml', growth.replace('supports: company/loved', 'supports: '))
    const { items } = await client.send<CompletionList>('textDocument/completion', { textDocument, position: { line: 6, character: '    supports: '.length } })
    assert.deepEqual(items.find(({ label }) => label.includes('loved'))?.labelDetails, { description: '0.4 · on track · Riders love the pr…' })
  })

  it('complete a whole file in an empty one, as plain text where an editor has no snippets', async () => {
    await start({ capabilities: {} })
    await client.type('growth.okr.yaml', '')
    const { items } = await client.send<CompletionList>('textDocument/completion', { textDocument, position: { line: 0, character: 0 } })
    const first = items.find(({ label }) => label === 'OKR file: a first objective')
    assert.match(first?.textEdit?.newText ?? '', /^team: growth\ncycle: 2026-Q4\n\nobjectives:\n {2}- title: Where [^$]* rises from 30% to 45%$/s)
    assert.match((first?.documentation as { value: string }).value, /^```yaml\nteam: growth\n/)
  })

  it('complete the rules that have a finding first, in a comment that silences one', async () => {
    await start()
    const text = growth.replace('    supports: company/loved', '    # okr-ignore-next-line \n    supports: company/nowhere')
    await client.type('growth.okr.yaml', text)
    const { items } = await client.send<CompletionList>('textDocument/completion', { textDocument, position: { line: 6, character: '    # okr-ignore-next-line '.length } })
    assert.equal(items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1))[0]?.label, 'broken-link')
  })

  it('complete plain text where an editor has no snippets', async () => {
    await start({ capabilities: {} })
    await client.type('growth.okr.yaml', `${growth}    \n`)
    const { items } = await client.send<CompletionList>('textDocument/completion', { textDocument, position: { line: growth.split('\n').length - 1, character: 4 } })
    assert.ok(items.length > 5)
    assert.ok(items.every(({ insertTextFormat, textEdit, command }) => insertTextFormat === 1 && !textEdit!.newText.includes('$') && !command))
  })

  it('lead from a link to what it names, in the form the editor knows', async () => {
    await start()
    const position = at(growth, 'loved')
    const [link] = await client.send<LocationLink[]>('textDocument/definition', { textDocument, position })
    assert.equal(link?.targetUri, address('company.okr.yaml'))
    assert.equal(link.originSelectionRange?.start.line, 6)
    await client.stop()
    await start({ capabilities: { ...capable, textDocument: {} } })
    const [location] = await client.send<Location[]>('textDocument/definition', { textDocument, position })
    assert.deepEqual(location, { uri: link.targetUri, range: link.targetSelectionRange })
  })

  it('list who mentions something, with or without its definition', async () => {
    await start()
    const ask = (includeDeclaration: boolean) => client.send<Location[]>('textDocument/references', { textDocument, position: at(growth, 'loved'), context: { includeDeclaration } })
    assert.deepEqual((await ask(false)).map(({ uri }) => uri), [address('growth.okr.yaml')])
    assert.deepEqual((await ask(true)).map(({ uri }) => uri), [address('company.okr.yaml'), address('growth.okr.yaml')])
  })

  it('outline a file, nested or flat', async () => {
    await start()
    const nested = await client.send<{ name: string; children: { name: string }[] }[]>('textDocument/documentSymbol', { textDocument })
    assert.equal(nested[0]?.name, 'Planning the week becomes a habit')
    assert.equal(nested[0].children[0]?.name, 'Teams that plan three weeks in a row')
    await client.stop()
    await start({ capabilities: {} })
    const flat = await client.send<{ name: string; containerName?: string }[]>('textDocument/documentSymbol', { textDocument })
    assert.deepEqual(flat.slice(0, 2).map(({ containerName }) => containerName), [undefined, 'Planning the week becomes a habit'])
  })

  it('put lenses in place at once and words to them later, calling only commands that the client has', async () => {
    await start({ initializationOptions: { commands: Object.values(commands) } })
    await client.open('company.okr.yaml', company)
    const uri = address('company.okr.yaml')
    const ask = () => client.send<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } })
    const lenses = await ask()
    assert.ok(lenses.every(({ command }) => command === undefined))
    const resolved = await Promise.all(lenses.map((lens) => client.send<CodeLens>('codeLens/resolve', lens)))
    const explain = resolved.find(({ command }) => command?.command === commands.explain)!
    assert.equal(explain.command?.arguments?.[0], uri)
    const places = resolved.find(({ command }) => command?.command === commands.showPlaces)!
    assert.equal(places.command?.title, 'supported by 1')
    assert.equal((places.command?.arguments?.[2] as Location[])[0]?.uri, address('growth.okr.yaml'))
    const explanation = await client.send<Explanation>('okr/explain', { uri, key: explain.command!.arguments![1] as string })
    assert.ok(explanation.lines.length > 0)
    assert.equal(explanation.place?.uri, uri)

    await client.stop()
    await start()
    await client.open('company.okr.yaml', company)
    const plain = await client.send<CodeLens>('codeLens/resolve', (await ask())[0]!)
    assert.equal(plain.command?.command, '')
    assert.notEqual(plain.command.title, '')
  })

  it('resolve a lens whose item is gone to nothing', async () => {
    await start()
    const [lens] = await client.send<CodeLens[]>('textDocument/codeLens', { textDocument })
    await client.type('growth.okr.yaml', 'team: growth\n')
    assert.equal((await client.send<CodeLens>('codeLens/resolve', lens!)).command?.title, '')
  })

  it('show trees with places, stable ids, cycles and explanations', async () => {
    await start()
    const tree = (parent?: string) => client.send<TreeRow[]>('okr/tree', { view: 'alignment', filter: {}, parent })
    const [top] = await tree()
    assert.equal(top?.label, 'Riders love the product')
    assert.deepEqual(top.place, { uri: address('company.okr.yaml'), range: { start: { line: 4, character: 11 }, end: { line: 4, character: 34 } } })
    assert.ok((await tree(top.id)).some(({ label }) => label === 'Planning the week becomes a habit'))
    await client.type('growth.okr.yaml', `# moved down\n${growth}`)
    assert.equal((await tree())[0]?.id, top.id)
    const path = await client.send<TreeRow[]>('okr/treePath', { view: 'alignment', filter: {}, uri: textDocument.uri, position: { line: 5, character: 14 } })
    assert.deepEqual(path.map(({ label }) => label), ['Riders love the product', 'Planning the week becomes a habit'])
    const cycles = await client.send<CycleChoice[]>('okr/cycles', {})
    assert.deepEqual(cycles.map(({ name, current, objectives }) => [name, current, objectives]), [['2026-Q4', true, 2]])
    assert.equal(await client.send('okr/explain', { uri: textDocument.uri, key: 'nobody@2026/nothing' }), null)
  })
})

describe('the plain text of a snippet', () => {
  const cases: readonly [snippet: string, plain: string][] = [
    ['title: $0', 'title: '],
    ['${1:what} from ${2:here} to $3', 'what from here to '],
    ['type: ${1|committed,aspirational|}$0', 'type: committed'],
    ['${1:a ${2:nested} place}!', 'a nested place!'],
    ['\\$40k, 50\\} and C:\\\\', '$40k, 50} and C:\\'],
    ['costs $ or $x', 'costs $ or $x'],
    ['${1:open', 'open'],
  ]
  for (const [snippet, plain] of cases) it(`of ${snippet}`, () => assert.equal(plainText(snippet), plain))
})
