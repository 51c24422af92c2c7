import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import { openWorkbench } from '../support/workbench.ts'
import type { Workbench } from '../support/workbench.ts'

/** Somebody arranges and updates OKRs from the tree. */
describe('working in the trees', () => {
  let window: Workbench
  before(async () => {
    window = await openWorkbench({ of: 'examples' })
    await window.openView('OKR')
    await eventually(async () => assert.ok((await window.rows('Alignment')).length > 3))
  })
  after(() => window?.close())

  const drag = async (from: string, onto: string) => {
    // The card of the row under the mouse would lie over others.
    await window.page.mouse.move(900, 600)
    await window.page.locator('.workbench-hover').waitFor({ state: 'hidden' })
    await (await window.row('Alignment', from)).dragTo(await window.row('Alignment', onto), { sourcePosition: { x: 80, y: 10 }, targetPosition: { x: 80, y: 10 } })
  }

  it('moves an objective below another key result by the mouse', async () => {
    await window.expand('Alignment', 'Fewer subscribers cancel')
    await drag('Families who join in autumn', 'More subscribers ride in a week')
    await eventually(async () => assert.equal(await window.activeFile(), 'market.okr.yaml'))
    await window.page.keyboard.press('Control+1')
    await eventually(async () => assert.match(await window.save('2026-q4/market.okr.yaml'), /supports: company\/winter-riding\.rainy-weeks\n/))
    await eventually(async () => {
      const labels = (await window.rows('Alignment')).map(({ label }) => label)
      assert.ok(labels.indexOf('Families who join in autumn know what a winter on a cargo bike is like') > labels.indexOf('More subscribers ride in a week with three wet days'), labels.join('\n'))
    })
  })

  it('refuses to turn the tree upside down, and says why', async () => {
    await drag('Small shops trust us', 'Families who join in autumn')
    await window.page.locator('.notification-list-item-message', { hasText: 'Support leads up: the company cannot support a department.' }).waitFor()
    await window.screenshot('refused')
    await window.command('Notifications: Clear All Notifications')
  })

  it('adds a check-in by three answers', async () => {
    const row = await window.row('Alignment', 'Monthly income from shops')
    await row.hover()
    await row.getByLabel('Add Check-in').click()
    await window.answer('What is it today', 'lots')
    await window.page.locator('.quick-input-message', { hasText: 'no amount' }).waitFor()
    await window.screenshot('check-in')
    await window.answer('no amount', '€340k')
    await window.answer('How sure are you', '5')
    await window.answer('What happened', 'Two bakeries signed.')
    await eventually(async () => assert.equal(await window.activeFile(), 'company.okr.yaml'))
    assert.match(await window.save('2026-q4/company.okr.yaml'), /- \{ date: 2026-11-09, value: €340k, confidence: 5, note: Two bakeries signed\. \}\n/)
  })

  it('asks which key result a check-in is for, where no editor tells', async () => {
    await window.command('View: Close All Editors')
    await window.command('OKR: Add Check-in', { asks: true })
    assert.match((await window.quickPick()).join('\n'), /Fewer subscribers cancel in a winter month ?Packhorse · 0\.\d/)
    await window.page.keyboard.press('Enter')
    await window.page.locator('.quick-input-message', { hasText: 'What is it today' }).waitFor()
    await window.page.keyboard.press('Escape')
  })

  it('shows what something contributes to', async () => {
    await (await window.row('Alignment', 'Families who join in autumn')).hover()
    await (await window.row('Alignment', 'Families who join in autumn')).getByLabel('Show What It Contributes To').click()
    assert.match((await window.quickPick()).join('\n'), /More subscribers ride in a week with three wet days.*Families keep riding/s)
    await window.page.keyboard.press('Escape')
  })

  it('moves several at once, as one edit of each file', async () => {
    const [one, another, onto] = ['Families who join in autumn', 'For a new family the bike', 'Riders get their bike back sooner']
    await (await window.row('Alignment', one)).click()
    await (await window.row('Alignment', another)).click({ modifiers: ['ControlOrMeta'] })
    await drag(another, onto)
    await window.page.locator('.statusbar-item', { hasText: '2 objectives support “Riders get their bike back sooner after a breakdown”' }).waitFor()
    for (const file of ['2026-q4/market.okr.yaml', '2026-q4/product/product.okr.yaml']) {
      await window.openFile(file)
      await eventually(async () => assert.match(await window.save(file), /supports: company\/back-on-the-road\.days-off-the-road\n/))
    }
  })
})
