import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import { openWorkbench } from '../support/workbench.ts'
import type { Workbench } from '../support/workbench.ts'

/** Somebody has the OKRs of two companies open in one window; both have a team `company`. */
describe('two folders in one window', () => {
  let window: Workbench
  before(async () => {
    window = await openWorkbench({ of: ['examples', 'test/fixtures/tidewater'] })
    await window.openView('OKR')
    await eventually(async () => assert.equal((await window.rows('Alignment')).filter(({ level }) => level === 1).length, 2))
  })
  after(() => window?.close())

  it('stand in the trees with a row each, and their own OKRs below', async () => {
    assert.deepEqual((await window.rows('Alignment')).filter(({ level }) => level === 1).map(({ label }) => label), ['examples', 'tidewater'])
    await window.screenshot('folders')
  })

  it('have their own findings: no link leads across', async () => {
    await window.typeAt('tidewater/growth.okr.yaml', 'company/loved-product', 'families/neighbours', { replace: 'company/loved-product' })
    await eventually(async () => assert.match((await window.problems()).join('\n'), /Nobody has a team .families./))
    await window.hideProblems()
  })

  it('stand on the map side by side, each with its own teams', async () => {
    await window.command('OKR: Open Alignment Map')
    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
    await page.locator('.card').first().waitFor()
    await page.getByLabel('Cycle').selectOption('')
    const teams = await page.getByLabel('Team').locator('option').allInnerTexts()
    assert.deepEqual(teams.filter((team) => /Packhorse|Tidewater/.test(team)).sort(), ['Packhorse · examples', 'Tidewater · tidewater'])
    await window.screenshot('folders-map')
  })

  it('are asked for where a new file shall go', async () => {
    await window.command('OKR: New OKR File…', { asks: true })
    const folders = await window.quickPick()
    assert.ok(folders.length === 2 && folders[0]!.startsWith('examples') && folders[1]!.startsWith('tidewater'), folders.join('\n'))
    await window.pick('tidewater')
    await window.page.locator('.quick-input-title', { hasText: '1 of 3' }).waitFor()
    const teams = await window.quickPick()
    assert.ok(teams.some((row) => /Growth/.test(row)) && !teams.some((row) => /Workshops/.test(row)), teams.join('\n'))
    await window.screenshot('folders-new-file')
    await window.page.keyboard.press('Escape')
  })
})
