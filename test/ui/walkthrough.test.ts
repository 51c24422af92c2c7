import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import { openWorkbench } from '../support/workbench.ts'
import type { Workbench } from '../support/workbench.ts'

/** Somebody writes a first OKR, step by step. */
describe('the walkthrough', () => {
  let window: Workbench
  before(async () => {
    window = await openWorkbench({})
    await window.openView('OKR')
  })
  after(() => window?.close())

  it('opens, and checks a step off once it is really done', async () => {
    const welcome = (await window.pane('Alignment')).locator('.welcome-view-content .monaco-button')
    await welcome.filter({ hasText: 'Step by Step' }).click()
    const steps = window.page.locator('.getting-started-step')
    await eventually(async () => assert.equal(await steps.count(), 5))
    const done = steps.filter({ hasText: 'Write a First Objective' }).locator('.codicon-getting-started-step-checked')
    assert.equal(await done.count(), 0)
    await window.screenshot('walkthrough')
    await welcome.filter({ hasText: 'New OKR File' }).click()
    await window.answer('Whose OKRs', 'Growth Team')
    await window.pick('now')
    await window.pick('Two Key Results')
    await eventually(async () => assert.equal(await window.activeFile(), 'growth-team.okr.yaml'))
    await eventually(async () => assert.ok((await window.rows('Alignment')).length > 0))
    // Out of the snippet, and its suggestions.
    await window.page.keyboard.press('Escape')
    await window.page.keyboard.press('Escape')
    await window.command('OKR: Write Your First OKR')
    await eventually(async () => assert.ok((await done.count()) > 0))
  })
})
