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

  it('is served as well when a setting makes its files plain YAML again', async () => {
    const files = vscode.workspace.getConfiguration('files')
    await files.update('associations', { '*.okr.yaml': 'yaml' })
    const document = await open('platform.okr.yaml')
    await eventually(() => assert.equal(document.languageId, 'yaml'))
    await finding('platform.okr.yaml', 'broken-link')
    assert.equal(rulesAt('platform.okr.yaml').filter((rule) => rule === 'broken-link').length, 1)
    const growth = await open('growth.okr.yaml')
    await eventually(async () => assert.notDeepEqual(await lenses(growth, find(growth, '- id: daily-habit').start.line), []))
    await files.update('associations', undefined)
    await eventually(() => assert.equal(document.languageId, 'okr'))
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
