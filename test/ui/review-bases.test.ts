import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventually } from '../support/eventually.ts'
import { gitIn } from '../support/git.ts'
import { openWorkbench } from '../support/workbench.ts'
import type { Workbench } from '../support/workbench.ts'

const DAY = { GIT_AUTHOR_DATE: '2026-11-05T09:00:00Z', GIT_COMMITTER_DATE: '2026-11-05T09:00:00Z' }
const git = (folder: string, ...args: string[]) => gitIn(folder, ['-c', 'user.name=maria', '-c', 'user.email=maria@example.com', ...args], DAY)

const rows = async (window: Workbench) => (await window.rows('Review')).map(({ label, description }) => `${label}: ${description}`)
const shows = (window: Workbench, words: string | RegExp) => eventually(async () => assert.match((await rows(window)).join('\n'), new RegExp(words)))
const welcomes = async (window: Workbench, words: string) => (await window.pane('Review')).locator('.welcome-view-content', { hasText: words }).waitFor()

/** Folds the other trees away, so that the whole of *Review* is in sight. */
async function openReview(window: Workbench): Promise<void> {
  await window.openView('OKR')
  for (const title of ['Alignment', 'Teams']) {
    const header = (await window.pane(title)).locator('.pane-header')
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click()
  }
  await window.pane('Review')
}

async function reload(window: Workbench): Promise<void> {
  await window.page.reload()
  await window.page.locator('.monaco-workbench .activitybar').waitFor()
  await openReview(window)
}

const replace = (window: Workbench, path: string, from: string, to: string) => writeFileSync(join(window.folder, path), window.text(path).replace(from, to))

async function since(window: Workbench, name: string): Promise<void> {
  await (await window.pane('Review')).hover()
  await (await window.pane('Review')).locator('.pane-header [aria-label="Review Changes Since…"]').first().click()
  await window.page.locator('.quick-input-widget input[type=text]').fill(name)
  await window.pick(name)
}

describe('what a review compares with', () => {
  let window: Workbench
  before(async () => {
    window = await openWorkbench({ of: 'test/fixtures/tidewater' })
    git(window.folder, 'init', '--quiet', '--initial-branch=main')
    await reload(window)
  })
  after(() => window?.close())

  it('is nothing as long as there is no commit', async () => {
    await welcomes(window, 'The commit to compare with is not here')
  })

  it('is the last commit at first: a commit and what is saved after it show by themselves, with a count', async () => {
    git(window.folder, 'add', '--all')
    git(window.folder, 'commit', '--quiet', '--message', 'Kick-off')
    git(window.folder, 'tag', 'kick-off')
    await welcomes(window, 'No OKR has changed')
    await window.typeAt('growth.okr.yaml', '45%', '40%', { replace: '45%' })
    await window.save('growth.okr.yaml')
    await shows(window, 'target 45% → 40%')
    await eventually(async () => assert.match(await window.page.locator('.sidebar .pane-header', { hasText: 'Review' }).innerText(), /since the last commit/))
    await eventually(async () => assert.match((await window.page.locator('.activitybar .action-item', { has: window.page.locator('[aria-label^="OKR"]') }).first().locator('a').first().getAttribute('aria-label')) ?? '', /1 change in 1 team/))
  })

  it('is where the branch left the main branch, when that is chosen', async () => {
    git(window.folder, 'switch', '--quiet', '--create', 'lower')
    git(window.folder, 'commit', '--quiet', '--all', '--message', 'Lower')
    await welcomes(window, 'No OKR has changed')
    await since(window, 'Where this branch left the main branch')
    await shows(window, 'target 45% → 40%')
    await window.screenshot('review-merge-base')
  })

  it('follows a checkout', async () => {
    git(window.folder, 'switch', '--quiet', 'main')
    await welcomes(window, 'No OKR has changed')
    git(window.folder, 'switch', '--quiet', 'lower')
    await shows(window, 'target 45% → 40%')
  })

  it('is a tag or a branch by its name, also without a branch to stand on; and says so when it is gone', async () => {
    git(window.folder, 'switch', '--quiet', '--detach')
    await since(window, 'kick-off')
    await shows(window, 'target 45% → 40%')
    git(window.folder, 'tag', '--delete', 'kick-off')
    await welcomes(window, 'The commit to compare with is not here')
    await since(window, 'main')
    await shows(window, 'target 45% → 40%')
    await (await window.row('Review', '45% → 40%')).click()
    await window.page.locator('.monaco-diff-editor .view-line', { hasText: '45%' }).first().waitFor()
    await window.page.locator('.monaco-diff-editor .modified .codelens-decoration', { hasText: /^0\.\d\d → 0\.\d\d$/ }).first().waitFor()
    await window.screenshot('review-branch')
  })

  it('asks for the reason where the change is', async () => {
    await window.page.locator('.monaco-diff-editor .modified .squiggly-warning').first().waitFor()
    await window.page.keyboard.press('ControlOrMeta+.')
    await window.page.locator('.action-widget .monaco-list-row', { hasText: 'Say why, in a comment' }).first().click()
    await window.page.locator('.monaco-diff-editor .modified .view-line', { hasText: '# reason: why' }).waitFor()
    await window.page.keyboard.type('the free plan ended')
    await window.page.keyboard.press('ControlOrMeta+S')
    await eventually(() => assert.match(window.text('growth.okr.yaml'), /target: 40% {2}# reason: the free plan ended\n/))
    await window.page.locator('.monaco-diff-editor .modified .squiggly-warning').first().waitFor({ state: 'detached' })
    await window.screenshot('review-reason')
    await window.command('View: Close All Editors')
  })

  it('can be copied as Markdown', async () => {
    await window.command('Copy Review as Markdown')
    await window.command('File: New Untitled Text File')
    await window.page.locator('.monaco-editor.focused').waitFor()
    await window.page.keyboard.press('ControlOrMeta+V')
    await window.page.locator('.view-line', { hasText: '### OKRs: 1 change in 1 team' }).waitFor()
    await window.screenshot('review-copied')
  })

  it('comes with a report to read', async () => {
    await window.command('Open Report')
    const page = window.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame')
    await page.locator('h1', { hasText: 'OKRs 2026-Q4' }).waitFor()
    assert.ok(await page.locator('table.krs').count() > 0)
    await window.screenshot('report')
  })

  it('has its reason completed in a comment', async () => {
    const line = window.text('company.okr.yaml').split('\n').find((one) => one.trim().startsWith('target:'))!
    await window.goTo('company.okr.yaml', line)
    await window.page.keyboard.press('End')
    await window.page.keyboard.type('  # ', { delay: 30 })
    await eventually(async () => assert.match((await window.suggestions())[0] ?? '', /^reason:/))
    await window.screenshot('reason-completion')
  })
})

describe('a review of several repositories', () => {
  let window: Workbench
  let library: string
  before(async () => {
    window = await openWorkbench({ of: 'test/fixtures/tidewater' })
    // Two repositories side by side in the folder, and a submodule in one of them.
    library = mkdtempSync(join(tmpdir(), 'okr-ui-library-'))
    writeFileSync(join(library, 'data.okr.yaml'), window.text('platform.okr.yaml').replace(/^team: .*/m, 'team: data'))
    for (const name of ['one', 'two']) mkdirSync(join(window.folder, name))
    renameSync(join(window.folder, 'growth.okr.yaml'), join(window.folder, 'one/growth.okr.yaml'))
    renameSync(join(window.folder, 'company.okr.yaml'), join(window.folder, 'two/company.okr.yaml'))
    for (const folder of [library, join(window.folder, 'one'), join(window.folder, 'two')]) git(folder, 'init', '--quiet', '--initial-branch=main')
    git(library, 'add', '--all')
    git(library, 'commit', '--quiet', '--message', 'Data')
    git(join(window.folder, 'one'), 'submodule', '--quiet', 'add', library, 'data')
    for (const name of ['one', 'two']) {
      git(join(window.folder, name), 'add', '--all')
      git(join(window.folder, name), 'commit', '--quiet', '--message', 'Kick-off')
    }
    await reload(window)
  })
  after(async () => {
    await window?.close()
    rmSync(library, { recursive: true, force: true })
  })

  it('has the changes of both, and of a submodule', async () => {
    await welcomes(window, 'No OKR has changed')
    replace(window, 'one/growth.okr.yaml', '45%', '40%')
    const target = /target: (\S+)/.exec(window.text('two/company.okr.yaml'))![1]!
    replace(window, 'two/company.okr.yaml', `target: ${target}`, 'target: 99%')
    await shows(window, 'target 45% → 40%')
    await shows(window, `target ${target} → 99%`)
    const data = /target: (\S+)/.exec(window.text('one/data/data.okr.yaml'))![1]!
    replace(window, 'one/data/data.okr.yaml', `target: ${data}`, 'target: 1')
    await shows(window, 'target 2 s → 1 s')
    await window.screenshot('review-repositories')
  })

  it('shows each row against its own repository', async () => {
    await (await window.row('Review', '→ 1 s')).click()
    await window.page.locator('.monaco-diff-editor .modified .codelens-decoration', { hasText: /^0\.\d\d → 0\.\d\d$/ }).first().waitFor()
    await window.screenshot('review-submodule')
  })
})
