import * as vscode from 'vscode'
import { equal, match, ok } from '../support/assert.ts'
import { find, finding, hover, lenses, open, replace, revert, rulesAt } from '../support/editor.ts'
import { eventually } from '../support/eventually.ts'

/** The same client, with its server as a worker that reads every file through the client. */
describe('the extension in a browser', () => {
  it('is running without Node', () => {
    equal(vscode.env.uiKind, vscode.UIKind.Web)
    equal(typeof (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node, 'undefined')
  })

  it('is activated in the worker', async () => {
    const extension = vscode.extensions.getExtension('okrs-as-code.okrs-as-code')
    ok(extension, 'it is installed')
    await extension!.activate()
    equal(extension!.isActive, true)
  })

  it('finds what is wrong in files, open or not', async () => {
    await open('growth.okr.yaml')
    await finding('platform.okr.yaml', 'broken-link')
    equal(rulesAt('growth.okr.yaml').includes('broken-link'), false)
  })

  it('shows scores above objectives, and what a link means', async () => {
    const document = await open('growth.okr.yaml')
    await eventually(async () => match((await lenses(document, find(document, '- id: daily-habit').start.line)).join(' | '), /0\.4.*behind/))
    match(await hover(document, 'company/loved-product'), /Teams love to plan with Tidewater/)
  })

  it('follows an edit into other files', async () => {
    const company = await open('company.okr.yaml')
    await replace(company, 'id: loved-product', 'id: loved')
    await finding('growth.okr.yaml', 'broken-link')
    await revert(company)
    await eventually(() => equal(rulesAt('growth.okr.yaml').includes('broken-link'), false))
  })
})
