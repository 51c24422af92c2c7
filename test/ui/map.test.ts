import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import { openWorkbench, themes } from '../support/workbench.ts'
import type { Workbench } from '../support/workbench.ts'

/** Somebody looks at the whole company. */
describe('the alignment map', () => {
  let window: Workbench
  before(async () => {
    window = await openWorkbench({ of: 'examples' })
    await window.openView('OKR')
    await eventually(async () => assert.ok((await window.rows('Alignment')).length > 3))
    await window.command('OKR: Open Alignment Map')
  })
  after(() => window?.close())

  const page = () => window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
  const card = (words: string) => page().locator('.card', { hasText: words }).first()

  it('shows the objectives of now, with what they support and wait for', async () => {
    await card('Families keep riding through the winter').waitFor()
    assert.ok((await page().locator('.supports').count()) > 10)
    assert.ok((await page().locator('.depends').count()) > 0)
    assert.equal(await page().locator('.card', { hasText: 'What begins as a summer ride' }).count(), 0)
    assert.match((await card('Families keep riding').getAttribute('aria-label')) ?? '', /Packhorse, 2026-Q4, .*score 0\.\d.*supported by/)
  })

  it('narrows down by team, and keeps what that leads to', async () => {
    await page().getByLabel('Team').selectOption('fleet')
    await eventually(async () => assert.equal(await page().locator('.card:not(.around)').count(), 1))
    assert.ok((await page().locator('.card.around').count()) > 0)
    await page().getByLabel('Team').selectOption('')
  })

  it('finds by words, and is used by the keyboard alone', async () => {
    await page().getByLabel('Search').fill('battery product')
    await page().getByLabel('Search').press('Enter')
    await eventually(async () => assert.match(await page().locator('.card:focus').innerHTML(), /battery/))
    await page().getByLabel('Search').fill('')
    await card('Riders never wonder').focus()
    await window.page.keyboard.press('ArrowLeft')
    await eventually(async () => assert.match(await page().locator('.card:focus').innerHTML(), /Families keep riding/))
    await window.page.keyboard.press('Enter')
    await eventually(async () => assert.equal(await window.activeFile(), 'company.okr.yaml'))
  })

  it('follows the cursor of the editor', async () => {
    await window.goTo('2026-q4/company.okr.yaml', 'id: shops-on-wheels')
    await eventually(async () => assert.match(await page().locator('.card.current').innerHTML(), /Small shops/))
  })

  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    it(`is readable in ${theme} colours`, async () => {
      await window.changeTheme(theme)
      await card('Families keep riding through the winter').waitFor()
      await window.screenshot(theme === 'light' ? 'map' : `map-${theme}`)
    })
  }
})
