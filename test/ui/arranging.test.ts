import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import { openWorkbench } from '../support/workbench.ts'
import type { Workbench } from '../support/workbench.ts'

/** Somebody looks for something in the trees, and changes them, by the keyboard alone. */
describe('finding one’s way in the trees', () => {
  let window: Workbench
  before(async () => {
    window = await openWorkbench({ of: 'examples' })
    await window.openView('OKR')
    await eventually(async () => assert.ok((await window.rows('Alignment')).length > 3))
  })
  after(() => window?.close())

  const labels = async () => (await window.rows('Alignment')).map(({ label }) => label)
  const header = async () => (await window.pane('Alignment')).locator('.pane-header').innerText()

  it('groups the alignment tree by owner, and says so beside its name', async () => {
    await window.command('OKR: Group the Alignment Tree…', { asks: true })
    await window.pick('By Owner')
    await eventually(async () => assert.equal((await labels())[0], 'Anke Brüning'))
    await eventually(async () => assert.match(await header(), /by owner/i))
    await window.screenshot('grouped-by-owner')
  })

  it('groups by state, the worst first, and sorts within', async () => {
    await window.command('OKR: Group the Alignment Tree…', { asks: true })
    await window.pick('By State')
    await window.command('OKR: Sort Trees…', { asks: true })
    await window.pick('By Progress')
    await eventually(async () => assert.match((await labels())[0]!, /^At risk$/))
    await window.screenshot('grouped-by-state')
    await window.command('OKR: Group the Alignment Tree…', { asks: true })
    await window.pick('By Alignment')
    await window.command('OKR: Sort Trees…', { asks: true })
    await window.pick('As Written')
    await eventually(async () => assert.match((await labels())[0]!, /Families keep riding/))
  })

  it('goes to an objective by a few letters of its owner', async () => {
    await window.command('OKR: Go to Objective or Key Result…', { asks: true })
    await window.page.locator('.quick-input-widget input').fill('samir')
    await eventually(async () => assert.match((await window.quickPick())[0]!, /Shops · 2026-Q4/))
    await window.screenshot('go-to')
    await window.page.keyboard.press('Enter')
    await eventually(async () => assert.match(await window.activeFile(), /\.okr\.yaml$/))
  })

  it('copies the link of the row that the keyboard is on, from its menu', async () => {
    await window.command('OKR: Focus on Alignment View')
    await window.page.keyboard.press('Home')
    await window.page.keyboard.press('ArrowDown')
    await window.page.keyboard.press('ContextMenu')
    await window.page.locator('.monaco-menu .action-label', { hasText: 'Copy Link' }).hover()
    await window.page.keyboard.press('Enter')
    await window.page.locator('.statusbar-item', { hasText: 'Copied company@2026-Q4/winter-riding.cancellations' }).waitFor()
  })

  it('lets an objective support another by the keyboard', async () => {
    await window.expand('Alignment', 'Fewer subscribers cancel')
    await (await window.row('Alignment', 'Families who join in autumn')).click()
    await (await window.row('Alignment', 'Families who join in autumn')).click({ button: 'right' })
    await window.page.locator('.monaco-menu .action-label', { hasText: 'Choose What It Supports…' }).hover()
    await window.page.keyboard.press('Enter')
    await window.quickPick()
    await window.screenshot('support')
    await window.pick('More subscribers ride in a week')
    await eventually(async () => assert.equal(await window.activeFile(), 'market.okr.yaml'))
    await window.page.keyboard.press('Control+1')
    await eventually(async () => assert.match(await window.save('2026-q4/market.okr.yaml'), /supports: company\/winter-riding\.rainy-weeks\n/))
  })
})
