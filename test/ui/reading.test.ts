import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import { openWorkbench, themes } from '../support/workbench.ts'
import type { Workbench } from '../support/workbench.ts'

/** Somebody opens the example company and looks around. */
describe('reading the example company', () => {
  let window: Workbench
  before(async () => {
    window = await openWorkbench({ of: 'examples' })
    await window.openView('OKR')
  })
  after(() => window?.close())

  it('shows the company’s objectives with their scores, and below them what supports them', async () => {
    const rows = await eventually(async () => {
      const found = await window.rows('Alignment')
      assert.ok(found.length > 3)
      return found
    })
    assert.equal(rows[0]!.level, 1)
    assert.match(rows[0]!.label, /Families keep riding through the winter/)
    assert.match(rows[0]!.description, /^0\.\d · \d+%/)
    assert.ok(rows.some(({ level }) => level === 2), 'its key results or supporters are in sight')
  })

  it('shows each team with its cycles', async () => {
    await eventually(async () => assert.ok((await window.rows('Teams')).some(({ label }) => label === 'Workshops')))
    await window.expand('Teams', 'Workshops')
    const rows = await window.rows('Teams')
    const below = rows[rows.findIndex(({ label }) => label === 'Workshops') + 1]!
    assert.equal(below.level, 2)
    assert.match(below.label, /2026-Q[34]/)
  })

  it('opens the place of a row that is clicked, with its score above it', async () => {
    await (await window.row('Alignment', 'Families keep riding through the winter')).click()
    await eventually(async () => assert.equal(await window.activeFile(), 'company.okr.yaml'))
    // A lens has its place a moment before it has its words.
    await eventually(async () => assert.match((await window.codeLenses())[0] ?? '', /0\.\d · .*key results/))
  })

  it('explains a score on demand', async () => {
    await window.clickLens(/0\.\d · .*key results/)
    const lines = await eventually(() => window.quickPick())
    assert.ok(lines.length > 1, lines.join('\n'))
    await window.screenshot('score')
    await window.page.keyboard.press('Escape')
  })

  it('explains a link under the pointer', async () => {
    await window.openFile('2026-q4/product/first-ride.okr.yaml')
    await eventually(async () => assert.ok((await window.codeLenses()).length > 1))
    assert.match(await window.hover('2026-q4/product/first-ride.okr.yaml', 'everyday-riders'), /For a new family the bike becomes/)
    await window.screenshot('hover')
  })

  it('lists all findings of the folder in the Problems panel', async () => {
    const rows = await eventually(async () => {
      const found = await window.problems()
      assert.ok(found.some((row) => row.startsWith('parts.okr.yaml')), found.join('\n'))
      return found
    })
    await window.goTo('2026-q4/service/parts.okr.yaml', 'Significantly improve')
    await window.squiggle()
    await eventually(async () => assert.ok((await window.codeLenses()).length > 1))
    await window.screenshot('findings')
    assert.ok(rows.some((row) => /okr ?\(?[a-z-]+\)? \[Ln \d+, Col \d+\]/.test(row)), rows.join('\n'))
    await window.hideProblems()
  })

  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    it(`is readable in ${theme} colours`, async () => {
      await window.changeTheme(theme)
      await window.openFile('2026-q4/product/first-ride.okr.yaml')
      await eventually(async () => assert.ok((await window.codeLenses()).length > 1))
      await window.screenshot(theme === 'light' ? 'overview' : `overview-${theme}`)
    })
  }
})

/** Somebody looks at a folder from elsewhere, which nobody has said to trust. */
describe('a folder in Restricted Mode', () => {
  let window: Workbench
  before(async () => { window = await openWorkbench({ of: 'examples', restricted: true }) })
  after(() => window?.close())

  it('has its trees, findings and scores all the same, and says why there is no review', async () => {
    await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor()
    await window.openView('OKR')
    await eventually(async () => assert.ok((await window.rows('Alignment')).length > 3))
    await window.openFile('2026-q4/company.okr.yaml')
    await eventually(async () => assert.match((await window.codeLenses()).join(' | '), /0\.4.*behind/))
    assert.match((await window.problems()).join('\n'), /one-vist/)
    await window.hideProblems()
    await eventually(async () => assert.match(await (await window.pane('Review')).innerText(), /Restricted Mode/))
    await window.screenshot('restricted')
  })
})
