import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventually } from '../support/eventually.ts'
import { gitIn } from '../support/git.ts'
import { openWorkbench } from '../support/workbench.ts'
import type { Workbench } from '../support/workbench.ts'

/** Somebody lowers a target, and looks at what that means before it is committed. */
describe('reviewing changes before they are committed', () => {
  let window: Workbench
  const git = (...args: string[]) => gitIn(window.folder, ['-c', 'user.name=maria', '-c', 'user.email=maria@example.com', ...args], { GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day })
  let day = '2026-10-01T09:00:00Z'
  const rows = async () => (await window.rows('Review')).map(({ label, description }) => `${label}: ${description}`)
  before(async () => {
    window = await openWorkbench({ of: 'test/fixtures/tidewater' })
    await window.openView('OKR')
  })
  after(() => window?.close())

  it('says so where there is no repository', async () => {
    const pane = await window.pane('Review')
    await pane.locator('.welcome-view-content', { hasText: 'not in a git repository' }).waitFor()
  })

  it('shows a lowered target by team, and opens the difference at its place', async () => {
    git('init', '--quiet', '--initial-branch=main')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Kick-off')
    await window.page.reload()
    await window.page.locator('.monaco-workbench .activitybar').waitFor()
    await window.openView('OKR')
    await (await window.pane('Review')).locator('.welcome-view-content', { hasText: 'No OKR has changed' }).waitFor()

    writeFileSync(join(window.folder, 'growth.okr.yaml'), window.text('growth.okr.yaml').replace('45%', '40%'))
    const found = await eventually(async () => {
      const all = await rows()
      assert.ok(all.some((row) => row.includes('45% → 40%')), all.join('\n'))
      return all
    })
    assert.match(found[0]!, /^Growth: 2026-Q4$/)
    await (await window.row('Review', '45% → 40%')).click()
    await window.page.locator('.monaco-diff-editor .view-line', { hasText: '45%' }).first().waitFor()
    await window.page.locator('.monaco-diff-editor .codelens-decoration', { hasText: /^0\.21 → 0\.33$/ }).first().waitFor()
    await window.page.locator('.monaco-diff-editor .modified .squiggly-warning').first().waitFor()
    assert.equal(await window.page.locator('.monaco-diff-editor .original .codelens-decoration').count(), 0, 'the old text says nothing')
    await window.screenshot('review')
  })

  it('leaves the same file alone where it is edited', async () => {
    await window.command('View: Close Editor')
    await window.openFile('growth.okr.yaml')
    await window.page.locator('.editor-instance .codelens-decoration', { hasText: '40%' }).first().waitFor()
    await eventually(async () => assert.ok(!(await window.problems()).some((row) => row.includes('moved-target')), 'nobody is nagged in ordinary editing'))
    await window.hideProblems()
  })

  it('is empty again once the change is committed', async () => {
    day = '2026-11-05T09:00:00Z'
    git('commit', '--quiet', '--all', '--message', 'A lower bar')
    await (await window.pane('Review')).locator('.welcome-view-content', { hasText: 'No OKR has changed' }).waitFor()
  })

  it('tells from then on, above the key result, what the target was', async () => {
    await window.command('Developer: Reload Window')
    await window.page.locator('.editor-instance .codelens-decoration', { hasText: 'target was 45% until 5 November (maria)' }).first().waitFor()
    const hover = await window.hover('growth.okr.yaml', '40%')
    assert.match(hover, /target 45% → 40% on 5 November \(maria\)/)
    await window.screenshot('goalposts')
  })
})
