import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { find, finding, lenses, open, replace, revert } from '../support/editor.ts'
import { eventually } from '../support/eventually.ts'

/** Changes that VS Code makes with what the server works out. */
describe('editing OKR files in VS Code', () => {
  it('renames an objective in every file, and says why something cannot be renamed', async () => {
    const company = await open('company.okr.yaml')
    const document = await open('growth.okr.yaml')
    const at = find(document, 'loved-product').start
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, 'cherished-product')
    assert.deepEqual(edit.entries().map(([uri]) => uri.path.replace(/.*\//, '')).filter((name) => name !== 'platform.okr.yaml').sort(), ['company.okr.yaml', 'growth.okr.yaml'])
    assert.ok(await vscode.workspace.applyEdit(edit))
    assert.match(company.getText(), /id: cherished-product/)
    assert.match(document.getText(), /company\/cherished-product/)
    await revert(company)
    await revert(document)
    await assert.rejects(Promise.resolve(vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at, 'Not An Id')), /cannot be an id/)
  })

  it('shows what an unsaved edit does to the score', async () => {
    const document = await open('growth.okr.yaml')
    await replace(document, 'value: 34%', 'value: 44%')
    const line = find(document, '- id: second-week').start.line
    await eventually(async () => assert.match((await lenses(document, line)).join(' | '), /→ .* with your edit/))
    await revert(document)
    await eventually(async () => assert.doesNotMatch((await lenses(document, line)).join(' | '), /with your edit/))
  })

  it('mends what is certain as a file is saved, for those who turn that on', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'okr' })
    await settings.update('codeActionsOnSave', { 'source.fixAll.okr': 'explicit' }, vscode.ConfigurationTarget.Global, true)
    const document = await open('growth.okr.yaml')
    const before = document.getText()
    await replace(document, 'cycle: 2026-Q4', 'cycle: Q4 2026')
    await finding('growth.okr.yaml', 'invalid-value')
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.files.save')
      assert.equal(document.getText(), before)
    })
    assert.equal(document.isDirty, false)
    await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global, true)
  })

  it('shows hints, and offers changes of form on a title', async () => {
    const document = await open('growth.okr.yaml')
    const whole = new vscode.Range(0, 0, document.lineCount, 0)
    await eventually(async () => {
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole)
      assert.ok(hints.some(({ label }) => label === 'Teams love to plan with Tidewater'), JSON.stringify(hints.map(({ label }) => label)))
    })
    const { start } = find(document, 'id: second-week')
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(start, start), vscode.CodeActionKind.Refactor.value)
    assert.ok(offered.some(({ title }) => title === 'Add a check-in for today'), offered.map(({ title }) => title).join(', '))
  })
})
