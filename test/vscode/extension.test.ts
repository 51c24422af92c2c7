import assert from 'node:assert/strict'
import * as vscode from 'vscode'

describe('the extension in VS Code', () => {
  it('takes *.okr.yaml files for OKR files', async () => {
    const [file] = await vscode.workspace.findFiles('**/*.okr.yaml', null, 1)
    assert.ok(file, 'the example workspace has OKR files')
    assert.equal((await vscode.workspace.openTextDocument(file)).languageId, 'okr')
  })

  it('is activated by opening one', async () => {
    const extension = vscode.extensions.getExtension('okrs-as-code.okrs-as-code')
    assert.ok(extension, 'it is installed')
    await extension.activate()
    assert.equal(extension.isActive, true)
  })
})
