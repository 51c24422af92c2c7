import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { find, finding, lenses, open, rulesAt, uriOf } from '../support/editor.ts'
import { eventually } from '../support/eventually.ts'

const write = (path: string, text: string) => vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text))

/** What happens around the open file: other files, settings, the config. */
describe('a folder of OKR files in VS Code', () => {
  it('is watched: a file that comes or goes has its findings at once', async () => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('platform.okr.yaml')))
    await write('later.okr.yaml', text.replaceAll('fast-sync', 'slow-sync').replaceAll('first-sync', 'last-sync'))
    await finding('later.okr.yaml', 'broken-link')
    await vscode.workspace.fs.delete(uriOf('later.okr.yaml'))
    await eventually(() => assert.deepEqual(rulesAt('later.okr.yaml'), []))
  })

  it('obeys its config at once', async () => {
    const before = await vscode.workspace.fs.readFile(uriOf('okr.config.yaml'))
    await finding('platform.okr.yaml', 'broken-link')
    await write('okr.config.yaml', new TextDecoder().decode(before) + 'rules:\n  broken-link: off\n')
    await eventually(() => assert.ok(!rulesAt('platform.okr.yaml').includes('broken-link')))
    await vscode.workspace.fs.writeFile(uriOf('okr.config.yaml'), before)
    await finding('platform.okr.yaml', 'broken-link')
  })

  it('obeys its settings at once', async () => {
    const document = await open('growth.okr.yaml')
    const { line } = find(document, '- id: daily-habit').start
    const settings = vscode.workspace.getConfiguration('okr')
    await eventually(async () => assert.notDeepEqual(await lenses(document, line), []))
    await settings.update('lenses.enabled', false)
    await eventually(async () => assert.deepEqual(await lenses(document, line), []))
    await settings.update('lenses.enabled', undefined)
    await eventually(async () => assert.notDeepEqual(await lenses(document, line), []))
  })
})
