import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventually } from '../support/eventually.ts'
import { openWorkbench } from '../support/workbench.ts'
import type { Workbench } from '../support/workbench.ts'

/** Waits until the Problems panel has a row with some words. */
const finds = (window: Workbench, words: string) => eventually(async () => assert.ok((await window.problems()).some((row) => row.includes(words)), `no row has ${words}`))

/** Waits until no row of the Problems panel has any of some words. */
const forgets = (window: Workbench, ...words: string[]) =>
  eventually(async () => assert.ok(!(await window.problems()).some((row) => words.some((one) => row.includes(one))), `a row still has ${words.join(' or ')}`))

/** Somebody writes and mends OKRs. */
describe('writing OKRs', () => {
  let window: Workbench
  before(async () => {
    window = await openWorkbench({ of: 'test/fixtures/tidewater' })
  })
  after(() => window?.close())

  it('applies a quick fix to the words that are underlined', async () => {
    await window.openFile('platform.okr.yaml')
    await finds(window, 'broken-link')
    await window.squiggle()
    await eventually(async () => assert.ok((await window.codeLenses()).length > 1))
    await window.quickFix('platform.okr.yaml', 'loved-prodct', 'company/loved-product', 'quick-fix')
    assert.match(await window.save('platform.okr.yaml'), /supports: company\/loved-product\n/)
    await forgets(window, 'broken-link')
    await window.hideProblems()
  })

  it('adds a measure as fields of the key result, as deep as the others', async () => {
    const before = window.text('growth.okr.yaml')
    await window.typeAt('growth.okr.yaml', 'key_results:', 'key_results:\n- Increase NPS', { replace: 'key_results:' })
    await finds(window, 'unmeasurable')
    await window.hideProblems()
    await window.save('growth.okr.yaml')
    await window.quickFix('growth.okr.yaml', 'Increase NPS', 'Add a measure')
    const [, indent] = /^( *)- title: Increase NPS$/m.exec(await window.save('growth.okr.yaml'))!
    assert.match(window.text('growth.okr.yaml'), new RegExp(`^${indent}  baseline: where you are today\\n${indent}  target: where you want to be$`, 'm'))
    await window.page.keyboard.press('Escape')
    writeFileSync(join(window.folder, 'growth.okr.yaml'), before)
    await forgets(window, 'unmeasurable', 'invalid-value')
    await window.hideProblems()
  })

  it('keeps the words of a task as an initiative, and leaves a hole for the aim', async () => {
    const before = window.text('growth.okr.yaml')
    await window.typeAt('growth.okr.yaml', 'Planning the week becomes a habit', 'Launch the weekly planner', { replace: 'Planning the week becomes a habit' })
    await finds(window, 'task-objective')
    await window.hideProblems()
    await window.save('growth.okr.yaml')
    await window.quickFix('growth.okr.yaml', 'Launch the weekly', 'Keep it as an initiative')
    await window.page.keyboard.type('Nobody forgets to plan')
    await window.page.keyboard.press('Escape')
    assert.equal(await window.save('growth.okr.yaml'), `${before.trimEnd().replace('Planning the week becomes a habit', 'Nobody forgets to plan')}
    initiatives:
      - Launch the weekly planner
`)
    writeFileSync(join(window.folder, 'growth.okr.yaml'), before)
    await forgets(window, 'task-objective')
    await window.hideProblems()
  })

  it('says once what is work all over, and finds it in no list twice', async () => {
    const before = window.text('growth.okr.yaml')
    writeFileSync(join(window.folder, 'growth.okr.yaml'), before.replace(/key_results:[^]*/, 'key_results:\n      - Publish a handbook for new teams\n      - Hire two designers\n'))
    await finds(window, 'Both key results are work to do')
    assert.equal((await window.problems()).filter((row) => row.includes('okr output-key-result')).length, 1)
    writeFileSync(join(window.folder, 'growth.okr.yaml'), before)
    await forgets(window, 'output-key-result')
    await window.hideProblems()
  })

  it('finds a mistake while it is typed, and forgets it with the next key', async () => {
    await window.typeAt('growth.okr.yaml', 'owner: maria', 'x')
    await finds(window, 'unknown-field')
    await window.page.keyboard.press('Backspace')
    await forgets(window, 'unknown-field')
    await window.hideProblems()
  })

  it('moves scores and trees along while numbers are typed', async () => {
    await window.openView('OKR')
    await window.typeAt('growth.okr.yaml', '34%, confidence: 4', '45', { replace: '34' })
    await eventually(async () => assert.ok((await window.codeLenses()).some((lens) => lens.includes('31% → 45% → 45%'))))
    await eventually(async () => assert.ok((await window.rows('Teams')).length > 0))
    await window.save('growth.okr.yaml')
  })

  it('offers the links that fit while one is typed', async () => {
    await window.typeAt('growth.okr.yaml', 'company/loved-product', 'comp', { replace: 'company/loved-product' })
    await eventually(async () => assert.ok((await window.suggestions()).some((row) => row.includes('company/loved-product'))))
    await window.screenshot('completion')
    await window.page.keyboard.press('Enter')
    assert.match(await window.save('growth.okr.yaml'), /supports: company\/loved-product\n/)
  })

  it('goes on when the language server is killed', async () => {
    // The server of a window that was closed a moment ago may still be there.
    const servers = await eventually(async () => {
      const found = window.languageServers()
      assert.ok(found.length > 0)
      return found
    })
    for (const server of servers) process.kill(server, 'SIGKILL')
    await eventually(async () => assert.ok(window.languageServers().some((server) => !servers.includes(server))))
    await window.typeAt('platform.okr.yaml', 'owner: jun', 'x')
    await finds(window, 'unknown-field')
    await eventually(async () => assert.ok((await window.rows('Alignment')).some(({ label }) => label.startsWith('Teams love to plan'))))
  })
})

/** Somebody has no OKRs yet. */
describe('an empty folder', () => {
  let window: Workbench
  before(async () => {
    window = await openWorkbench({})
    await window.openView('OKR')
  })
  after(() => window?.close())

  it('is welcomed, and gets a first file by three answers', async () => {
    const button = (await window.pane('Alignment')).locator('.welcome-view-content .monaco-button', { hasText: 'New OKR File' })
    await button.waitFor()
    await window.screenshot('welcome')
    await button.click()
    await window.answer('Whose OKRs', 'growth')
    await window.pick('Another Cycle')
    await window.answer('A year, half, quarter or month', '2026-Q4')
    await window.pick('A First Objective')
    await eventually(async () => assert.equal(await window.activeFile(), 'growth.okr.yaml'))
    await eventually(async () => assert.match(await window.save('growth.okr.yaml'), /^team: growth\ncycle: 2026-Q4\n/m))
    await eventually(async () => assert.ok((await window.rows('Alignment')).length > 0))
  })

  it('writes a file from nothing, with completion alone', async () => {
    const { keyboard } = window.page
    /** Takes what is offered under these words where the cursor is. */
    const take = async (words: string, picture?: string) => {
      await keyboard.press('Control+Space')
      const row = window.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: words }).first()
      await row.waitFor()
      if (picture) await window.screenshot(picture)
      await row.click()
      await row.waitFor({ state: 'hidden' })
    }
    /** Fills in the holes, from one to the next; an empty text leaves what is there. */
    const fill = async (...all: readonly string[]) => {
      for (const words of all) {
        await keyboard.type(words)
        await keyboard.press('Tab')
      }
    }
    await window.newFile('sales.okr.yaml')
    await take('OKR file: a first objective', 'shapes-file')
    await fill('', '', 'Customers come back by themselves', 'jun', 'Customers who buy again')
    await window.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'rises' }).waitFor()
    await keyboard.press('Enter') // chooses, and goes on to the next hole
    await fill('20%', '35%')
    await keyboard.press('Enter')
    await take('Key result from–to', 'shapes-key-result')
    await window.screenshot('shapes-holes')
    await fill('Second orders within a month', '31%', '45%')
    // Nothing opens by itself in a hole, where it would take the Tab; whoever asks is answered.
    await keyboard.type('ju')
    await take('jun')
    await keyboard.press('Tab')
    await fill('The shop')
    await window.screenshot('shapes-filled')
    assert.equal(await window.save('sales.okr.yaml'), `team: sales
cycle: 2026-Q4

objectives:
  - title: Customers come back by themselves
    owner: jun
    key_results:
      - Customers who buy again rises from 20% to 35%
      - title: Second orders within a month
        baseline: 31%
        target: 45%
        owner: jun
        source: The shop`)
  })
})
