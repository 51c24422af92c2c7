import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { find, finding, hover, lenses, open, replace, revert, rulesAt, uriOf } from '../support/editor.ts'
import { eventually } from '../support/eventually.ts'

/** What VS Code's own commands answer about OKR files, with the extension behind them. */
describe('OKR files in VS Code', () => {
  it('have findings, with a code that leads to the rule’s page', async () => {
    await open('platform.okr.yaml')
    const broken = await finding('platform.okr.yaml', 'broken-link')
    assert.equal(broken.severity, vscode.DiagnosticSeverity.Error)
    assert.match(broken.message, /loved-prodct/)
    assert.ok(typeof broken.code === 'object' && /broken-link/.test(broken.code.target.toString(true)))
  })

  it('have fixes that clear their findings', async () => {
    const document = await open('platform.okr.yaml')
    const { range } = await finding('platform.okr.yaml', 'broken-link')
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value, 10)
    const fix = actions.find(({ title }) => title.includes('company/loved-product'))
    assert.ok(fix?.edit, `one of ${actions.map(({ title }) => title).join(', ')}`)
    await vscode.workspace.applyEdit(fix.edit)
    await eventually(() => assert.ok(!rulesAt('platform.okr.yaml').includes('broken-link')))
    assert.match(document.getText(), /supports: company\/loved-product\n/)
    await revert(document)
    await finding('platform.okr.yaml', 'broken-link')
  })

  it('show score and pace above objectives and key results', async () => {
    const document = await open('growth.okr.yaml')
    await eventually(async () => {
      assert.match((await lenses(document, find(document, '- id: daily-habit').start.line)).join(' | '), /0\.4.*behind.*2 key results/)
      assert.match((await lenses(document, find(document, '- id: second-week').start.line)).join(' | '), /31% → 34% → 45%.*0\.2/)
    })
  })

  it('explain themselves under the pointer', async () => {
    const document = await open('growth.okr.yaml')
    await eventually(async () => assert.match(await hover(document, 'company/loved-product'), /Teams love to plan with Tidewater/))
  })

  it('complete what can be linked to', async () => {
    const document = await open('growth.okr.yaml')
    const at = find(document, 'company/loved-product').start
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at)
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    assert.ok(labels.some((label) => label.includes('company/loved-product')), labels.join(', '))
  })

  it('lead from a link to its objective, and back to all who support it', async () => {
    const document = await open('growth.okr.yaml')
    const at = find(document, 'loved-product').start
    const [target] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at)
    assert.equal((target as vscode.LocationLink).targetUri?.path ?? (target as vscode.Location).uri.path, uriOf('company.okr.yaml').path)
    const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at)
    assert.ok(places.some(({ uri }) => uri.path === document.uri.path))
  })

  it('have an outline of objectives and key results', async () => {
    const document = await open('growth.okr.yaml')
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri)
    const flat = (symbols: vscode.DocumentSymbol[]): string[] => symbols.flatMap(({ name, children }) => [name, ...flat(children)])
    assert.ok(flat(outline).some((name) => name.includes('Planning the week becomes a habit')), flat(outline).join(', '))
  })

  it('that change change the findings of others, open or not', async () => {
    const company = await open('company.okr.yaml')
    await replace(company, 'id: loved-product', 'id: loved')
    await finding('growth.okr.yaml', 'broken-link')
    await revert(company)
    await eventually(() => assert.ok(!rulesAt('growth.okr.yaml').includes('broken-link')))
  })
})
