import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { open } from '../support/editor.ts'

describe('the extension in VS Code', () => {
  it('takes *.okr.yaml files and okr.config.yaml for OKR files', async () => {
    for (const file of ['growth.okr.yaml', 'okr.config.yaml']) assert.equal((await open(file)).languageId, 'okr')
  })

  it('is activated by opening one', async () => {
    const extension = vscode.extensions.getExtension('okrs-as-code.okrs-as-code')
    assert.ok(extension, 'it is installed')
    await extension.activate()
    assert.equal(extension.isActive, true)
  })

  it('has every command that it offers', async () => {
    const { contributes } = vscode.extensions.getExtension('okrs-as-code.okrs-as-code')!.packageJSON as { contributes: { commands: { command: string }[] } }
    const known = new Set(await vscode.commands.getCommands(true))
    assert.deepEqual(contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)), [])
  })
})
