import * as vscode from 'vscode'
import { equal, ok } from '../support/assert.ts'

describe('the extension in a browser', () => {
  it('is running without Node', () => {
    equal(vscode.env.uiKind, vscode.UIKind.Web)
    equal(typeof (globalThis as { WorkerGlobalScope?: unknown }).WorkerGlobalScope, 'function')
  })

  it('is activated in the worker', async () => {
    const extension = vscode.extensions.getExtension('okrs-as-code.okrs-as-code')
    ok(extension, 'it is installed')
    await extension!.activate()
    equal(extension!.isActive, true)
  })
})
