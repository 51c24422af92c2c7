import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { config, generate } from '../../bench/workspace.ts'
import { eventually } from '../support/eventually.ts'
import { openWorkbench } from '../support/workbench.ts'
import type { Workbench } from '../support/workbench.ts'

const pageOf = (window: Workbench) => window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')

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

  const page = () => pageOf(window)
  const card = (words: string) => page().locator('.card', { hasText: words }).first()

  it('shows the objectives of now, with what they support and wait for', async () => {
    await card('Families keep riding through the winter').waitFor()
    assert.ok((await page().locator('.map .supports').count()) > 10)
    assert.ok((await page().locator('.map .depends').count()) > 0)
    assert.equal(await page().locator('.card', { hasText: 'What begins as a summer ride' }).count(), 0)
    assert.match((await card('Families keep riding').getAttribute('aria-label')) ?? '', /Packhorse, 2026-Q4, .*score 0\.\d.*supported by/)
  })

  for (const theme of ['dark', 'contrast', 'light'] as const) {
    it(`is readable in ${theme} colours`, async () => {
      await window.changeTheme(theme)
      await card('Families keep riding through the winter').waitFor()
      await window.screenshot(theme === 'light' ? 'map' : `map-${theme}`)
    })
  }

  it('may run its own script and nothing else, and ask no network', async () => {
    const policy = (await page().locator('meta[http-equiv="Content-Security-Policy"]').first().getAttribute('content')) ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.match(policy, /script-src 'nonce-[0-9a-f]{48}'(;|$)/)
    assert.doesNotMatch(policy, /unsafe|connect-src/)
  })

  it('says in a legend what lines and signs mean', async () => {
    const legend = (await page().locator('.legend').innerText()).replace(/\s+/g, ' ')
    assert.match(legend, /on track.*supports depends on/)
  })

  it('narrows down by team, owner and state, and keeps what that leads to', async () => {
    const own = page().locator('.card:not(.around)')
    const all = await own.count()
    await page().getByLabel('Team').selectOption('fleet')
    await eventually(async () => assert.equal(await own.count(), 1))
    assert.ok((await page().locator('.card.around').count()) > 0)
    await page().getByLabel('Team').selectOption('')
    await page().getByRole('button', { name: 'at risk', exact: true }).click()
    await eventually(async () => assert.equal(await page().locator('.card.at-risk:not(.around)').count(), 0))
    await window.page.keyboard.press('Escape')
    await eventually(async () => assert.equal(await own.count(), all))
  })

  it('finds by words, and is used by the keyboard alone', async () => {
    await page().getByLabel('Search').fill('battery product')
    await page().getByLabel('Search').press('Enter')
    await eventually(async () => assert.match(await page().locator('.card:focus').innerHTML(), /battery/))
    await window.page.keyboard.press('Escape')
    await eventually(async () => assert.equal(await page().getByLabel('Search').inputValue(), ''))
    await card('Riders never wonder').focus()
    await window.page.keyboard.press('ArrowLeft')
    await eventually(async () => assert.match(await page().locator('.card:focus').innerHTML(), /Families keep riding/))
    assert.ok((await page().locator('.card.related').count()) > 3, 'what it has to do with stands out')
    await window.page.keyboard.press('Enter')
    await eventually(async () => assert.equal(await window.activeFile(), 'company.okr.yaml'))
  })

  it('follows the cursor of the editor', async () => {
    await window.goTo('2026-q4/company.okr.yaml', 'id: shops-on-wheels')
    await eventually(async () => assert.match(await page().locator('.card.current').innerHTML(), /Small shops/))
  })

  /** Answers VS Code's question for a file. */
  async function saveAs(format: 'SVG' | 'PNG'): Promise<Buffer> {
    const path = join(window.folder, `alignment.${format.toLowerCase()}`)
    await page().getByLabel(`Save as ${format}`).click()
    const input = window.page.locator('.quick-input-widget input[type=text]')
    // VS Code writes its own proposal into the question first, and hears no Enter while it looks at a folder.
    await eventually(async () => assert.match(await input.inputValue(), /alignment\.\w+$/))
    await input.fill(path)
    await eventually(async () => {
      await input.press('Enter', { timeout: 1000 })
      await input.waitFor({ state: 'hidden', timeout: 1000 })
    })
    await window.page.locator('.notification-toast', { hasText: `alignment.${format.toLowerCase()}` }).waitFor()
    await window.page.keyboard.press('Escape')
    return readFileSync(path)
  }

  it('is saved as a picture that needs nothing of VS Code', async () => {
    const text = String(await saveAs('SVG'))
    assert.match(text, /^<svg /)
    assert.match(text, /Families keep riding/)
    assert.doesNotMatch(text, /var\(|class=|https?:\/\/(?!www\.w3\.org)/)
    const png = await saveAs('PNG')
    assert.equal(png.subarray(1, 4).toString(), 'PNG')
    assert.ok(png.readUInt32BE(16) > 1500, 'wide enough to be read')
  })
})

/** Somebody looks at a company of 500 objectives. */
describe('the alignment map of many', () => {
  let window: Workbench
  before(async () => {
    window = await openWorkbench({ settings: { 'okr.today': '2026-11-09' } })
    for (const [uri, text] of [['/bench/okr.config.yaml', config] as const, ...generate(167)]) {
      const file = join(window.folder, uri.slice(uri.indexOf('/bench/') + '/bench/'.length))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    await window.openView('OKR')
    await window.command('OKR: Open Alignment Map')
  })
  after(() => window?.close())

  const page = () => pageOf(window)

  it('shows all of them at once, with titles that can be read from afar', async () => {
    await eventually(async () => assert.equal(await page().locator('.card').count(), 501))
    await window.page.keyboard.press('ControlOrMeta+B')
    await page().getByLabel('Show All').click()
    await eventually(async () => {
      const sizes = await page().locator('.far:visible').evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().height))
      assert.ok(sizes.length > 5 && sizes.every((height) => height >= 10), `${sizes.length} titles, the smallest ${Math.min(...sizes)} pixels high`)
    })
    await window.screenshot('map-500')
  })

  it('writes on the cards of those who come near, and on no others', async () => {
    await page().locator('.card').first().focus()
    for (let i = 0; i < 12; i++) await page().getByLabel('Zoom In').click()
    await eventually(async () => assert.ok((await page().locator('.card .near').count()) > 0))
    assert.ok((await page().locator('.card .near').count()) < 250)
    assert.ok(await page().locator('.minimap').isVisible())
    await window.screenshot('map-500-near')
  })
})
