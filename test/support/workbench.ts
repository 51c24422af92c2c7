/**
 * The packed extension in a real VS Code window, used as a person uses it: with the keyboard, the mouse and the eyes. One
 * server and one browser serve all tests; each test opens a window on a folder of its own.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { pack } from '../../scripts/package.mjs'
import { cache, root, stop } from '../../scripts/project.mjs'
import { launchBrowser } from '../../scripts/vscode/browser.mjs'
import { install, installExtension, quietSettings, serve, writeSettings } from '../../scripts/vscode/embedded.mjs'
import { eventually } from './eventually.ts'

/** Pictures go to a folder that git ignores; those that the docs show are renewed when that is asked for (`npm test -- --pictures`). */
const pictures = join(cache, 'pictures')
const shown = process.env.OKR_PICTURES === undefined ? undefined : join(root, process.env.OKR_PICTURES)
const folderFor = (name: string): string => (shown && existsSync(join(shown, `${name}.png`)) ? shown : pictures)

export const themes = { light: 'Light 2026', dark: 'Dark 2026', contrast: 'Default High Contrast' }

export interface Row { label: string, description: string, level: number, expanded: boolean | undefined }
export type Workbench = Awaited<ReturnType<typeof openWorkbench>>

interface Session { address: string, data: string, browser: Browser, end: () => Promise<void> }
let session: Promise<Session> | undefined

/** Starts VS Code and a browser, with the extension installed from the same file that people get. */
async function startSession(): Promise<Session> {
  const browser = await launchBrowser()
  await install()
  const data = join(cache, `ui-${process.pid}`)
  const vsix = process.env.OKR_VSIX ?? join(cache, 'okrs-as-code.vsix')
  if (!existsSync(vsix)) await pack(vsix)
  await installExtension(vsix, data)
  writeSettings(data, quietSettings)
  const { address, server } = await serve({ data })
  const end = async () => {
    await browser.close()
    await stop(server)
    rmSync(data, { recursive: true, force: true })
  }
  return { address, data, browser, end }
}

/** The windows that are open: for a picture of each when a test fails, and with whether one of its tests has passed. */
const open = new Map<Page, { screenshot: (name: string) => Promise<void>, passed: boolean }>()

afterEach(async function () {
  const { state, title = '' } = this.currentTest ?? {}
  for (const [page, window] of open) {
    if (state === 'passed') window.passed = true
    if (state === 'failed') await tell(page, window, title)
  }
})

/** A picture of a window where something went wrong, and its words for those who have only the log. */
async function tell(page: Page, { screenshot }: { screenshot: (name: string) => Promise<void> }, title: string): Promise<void> {
  await screenshot(`failed ${title}`.replace(/\W+/g, '-'))
  const parts = ['.sidebar', '.editor-group-container.active', '.quick-input-widget', '.notifications-toasts', '.statusbar']
  for (const part of parts) {
    const words = await page.locator(part).first().innerText({ timeout: 1000 }).catch(() => '')
    if (words.trim()) console.log(`      ${part}: ${plain(words).slice(0, 600)}`)
  }
}

after(() => session?.then(({ end }) => end(), () => undefined))

/**
 * Opens a window on a copy of a folder, to do with as one likes.
 * @param options.of the folder in this project; an empty one when left out. Several make a workspace of several folders, called as they are
 * @param options.restricted with a folder that the person has not said to trust
 * @param options.settings settings beside the ones that keep VS Code quiet
 */
export async function openWorkbench({ of, settings = {}, theme = 'light', restricted = false }: { of?: string | readonly string[], settings?: Record<string, unknown>, theme?: keyof typeof themes, restricted?: boolean }) {
  const { address, data, browser } = await (session ??= startSession())
  const folder = join(mkdtempSync(join(tmpdir(), 'okr-ui-')), typeof of === 'string' ? basename(of) : of ? 'several' : 'empty')
  mkdirSync(folder)
  if (typeof of === 'string') cpSync(join(root, of), folder, { recursive: true })
  const several = typeof of === 'object' ? of.map((each) => basename(each)) : undefined
  for (const each of several ? of! : []) cpSync(join(root, each), join(folder, basename(each)), { recursive: true })
  const workspace = join(folder, 'several.code-workspace')
  if (several) writeFileSync(workspace, JSON.stringify({ folders: several.map((path) => ({ path })) }))
  const set = (more: Record<string, unknown>, look: keyof typeof themes = theme) =>
    writeSettings(data, { 'workbench.colorTheme': themes[look], 'editor.minimap.enabled': false, 'files.autoSave': 'off', ...settings, ...more }, 'Machine')
  set({})
  writeSettings(data, { ...quietSettings, 'security.workspace.trust.enabled': restricted, 'security.workspace.trust.startupPrompt': 'never' })

  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const opened = several ? `workspace=${encodeURIComponent(workspace)}` : `folder=${encodeURIComponent(folder)}`
  // The server now and then serves a window on nothing instead: seen with a workspace of several folders, about once in ten.
  await eventually(async () => {
    await page.goto(`${address}/?${opened}`)
    await page.locator('.monaco-workbench .activitybar').waitFor()
    await page.waitForFunction((name) => document.title.includes(name), basename(folder), { timeout: 10_000 })
  }, 45)

  const text = (path: string) => readFileSync(join(folder, path), 'utf8')
  const activeFile = async () => (await page.locator('.editor-group-container.active .tab.active').getAttribute('data-resource-name')) ?? ''

  /** Runs a command by its title in the command palette; one that asks back keeps the palette's place. */
  async function command(title: string, { asks = false } = {}): Promise<void> {
    await page.keyboard.press('F1')
    await choose(page, `>${title}`, title, asks)
  }

  /** Opens a file by its path in the workspace. */
  async function openFile(path: string): Promise<void> {
    await page.keyboard.press('ControlOrMeta+P')
    await choose(page, path, basename(path))
    await eventually(async () => assert.equal(await activeFile(), basename(path)))
  }

  /** Puts an empty file into the folder, and opens it. */
  async function newFile(path: string): Promise<void> {
    writeFileSync(join(folder, path), '')
    await eventually(() => openFile(path))
  }

  /** Puts the cursor right before some text of a saved, open file. */
  async function goTo(path: string, wanted: string): Promise<void> {
    const offset = text(path).indexOf(wanted)
    assert.notEqual(offset, -1, `${path} has no text ${wanted}`)
    const before = text(path).slice(0, offset).split('\n')
    await openFile(path)
    await page.keyboard.press('Control+G')
    const input = page.locator('.quick-input-widget input')
    await input.fill(`:${before.length}:${before.at(-1)!.length + 1}`)
    await input.press('Enter')
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  }

  /** Types before some text of a file, deleting the text `replace` first. */
  async function typeAt(path: string, wanted: string, typed: string, { replace = '' } = {}): Promise<void> {
    await goTo(path, wanted)
    for (const _ of replace) await page.keyboard.press('Delete')
    await page.keyboard.type(typed, { delay: 20 })
  }

  /** Saves the active file and returns what is on the disk then. */
  async function save(path: string): Promise<string> {
    await page.keyboard.press('ControlOrMeta+S')
    await page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor()
    return text(path)
  }

  /** Shows the hover of some text and returns its words. */
  async function hover(path: string, wanted: string): Promise<string> {
    await goTo(path, wanted)
    await page.keyboard.press('ControlOrMeta+K')
    await page.keyboard.press('ControlOrMeta+I')
    const shown = page.locator('.monaco-editor .monaco-hover:not(.hidden) .hover-row')
    await shown.first().waitFor()
    return (await shown.allInnerTexts()).map(plain).join('\n')
  }

  /** The lenses of the active editor, from top to bottom, as far as they are in sight. */
  const codeLenses = () => textsByPosition(page.locator('.editor-instance .codelens-decoration'))

  async function clickLens(words: RegExp): Promise<void> {
    await page.locator('.editor-instance .codelens-decoration a', { hasText: words }).first().click()
  }

  /** The list of completions, as far as it is in sight. */
  const suggestions = () => textsByPosition(page.locator('.suggest-widget.visible .monaco-list-row'))

  /** The rows of the list that VS Code asks one to pick from. */
  async function quickPick(): Promise<string[]> {
    await page.locator('.quick-input-widget .monaco-list-row').first().waitFor()
    return textsByPosition(page.locator('.quick-input-widget .monaco-list-row'))
  }

  /** Answers a question of VS Code's, known by its words, by typing. */
  async function answer(question: string, typed: string): Promise<void> {
    await page.locator('.quick-input-message', { hasText: question }).waitFor()
    const input = page.locator('.quick-input-widget input[type=text]')
    await input.fill(typed)
    await input.press('Enter')
  }

  /** Takes a row of the list that VS Code asks one to pick from. */
  const pick = (words: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().click()

  /** Shows the quick fixes for some text and applies one by its title. */
  async function quickFix(path: string, wanted: string, title: string, picture?: string): Promise<void> {
    await goTo(path, wanted)
    await page.keyboard.press('ControlOrMeta+.')
    const row = page.locator('.action-widget .monaco-list-row', { hasText: title }).first()
    await row.waitFor()
    if (picture) await screenshot(picture)
    await row.click()
    await row.waitFor({ state: 'hidden' })
  }

  /** Waits until some underlined text is in sight. */
  const squiggle = () => page.locator('.squiggly-error, .squiggly-warning').first().waitFor()

  /** The rows of the Problems panel: files and findings. It opens beside the editor, which keeps the keyboard. */
  async function problems(): Promise<string[]> {
    const panel = page.locator('.markers-panel')
    if (!(await panel.isVisible())) {
      await page.keyboard.press('ControlOrMeta+Shift+M')
      await panel.waitFor()
      await page.keyboard.press('ControlOrMeta+1')
    }
    return textsByPosition(panel.locator('.monaco-list-row'))
  }

  /** The key moves to the panel first where it is not there yet, and hides it then. */
  async function hideProblems(): Promise<void> {
    const panel = page.locator('.markers-panel')
    await eventually(async () => {
      if (!(await panel.isVisible())) return
      await page.keyboard.press('ControlOrMeta+Shift+M')
      await panel.waitFor({ state: 'hidden', timeout: 1000 })
    })
  }

  /** Opens a container of the activity bar by its name. */
  async function openView(name: string): Promise<void> {
    const item = page.locator('.activitybar .action-item', { has: page.locator(`[aria-label^="${name}"]`) }).first()
    if (!(await item.evaluate((element) => element.classList.contains('checked')))) await item.locator('a').first().click()
    const title = page.locator('.sidebar .composite.title', { hasText: new RegExp(name, 'i') })
    // While a window is still opening, the click may hide what was about to show.
    await title.waitFor({ timeout: 5000 }).catch(() => item.locator('a').first().click())
    await title.waitFor()
  }

  /** A tree of the side bar by its title; it is opened if it is folded. */
  async function pane(title: string): Promise<Locator> {
    const found = page.locator('.sidebar .pane', { has: page.locator('.pane-header', { hasText: title }) }).first()
    const header = found.locator('.pane-header')
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click()
    return found
  }

  /** The rows of a tree of the side bar, as far as they are in sight. */
  async function rows(title: string): Promise<Row[]> {
    const found = await inOrder((await pane(title)).locator('.monaco-list-row'))
    return Promise.all(found.map(async (row) => ({
      label: (await textOf(row.locator('.label-name').first())),
      description: (await textOf(row.locator('.label-description').first())),
      level: Number(await row.getAttribute('aria-level')),
      expanded: { true: true, false: false }[(await row.getAttribute('aria-expanded')) ?? ''],
    })))
  }

  /** A row of a tree by its label. */
  const row = async (title: string, label: string) => (await pane(title)).locator('.monaco-list-row', { hasText: label }).first()

  /** Unfolds a row of a tree by its label. */
  async function expand(title: string, label: string): Promise<void> {
    const found = await row(title, label)
    if ((await found.getAttribute('aria-expanded')) === 'false') await found.locator('.monaco-tl-twistie').click()
    await eventually(async () => assert.equal(await found.getAttribute('aria-expanded'), 'true'))
  }

  /** Takes a picture of the window; one of a failure is never kept with the docs. */
  async function screenshot(name: string, folder = folderFor(name)): Promise<void> {
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' })
  }
  open.set(page, { screenshot: (name) => screenshot(name, pictures), passed: false })

  /** Changes user settings of this window while it runs. */
  const change = (more: Record<string, unknown>) => set(more)

  async function changeTheme(look: keyof typeof themes): Promise<void> {
    set({}, look)
    const mark = { light: '.vs', dark: '.vs-dark', contrast: '.hc-black' }[look]
    await page.locator(`.monaco-workbench${mark}`).waitFor()
  }

  /** The process numbers of the language servers of the installed extension. */
  const languageServers = () => execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n').filter((line) => line.includes(join(data, 'extensions')) && line.includes('server.js')).map((line) => Number.parseInt(line, 10))

  async function close(): Promise<void> {
    // Nothing else is called after a hook that fails: where no test has passed, the window never got ready.
    const window = open.get(page)
    if (window && !window.passed) await tell(page, window, basename(folder))
    open.delete(page)
    await context.close()
    rmSync(dirname(folder), { recursive: true, force: true })
  }

  return {
    page, folder, text, activeFile, command, openFile, goTo, typeAt, save,
    newFile, hover, codeLenses, clickLens, suggestions, squiggle, quickFix, quickPick, answer, pick, problems, hideProblems,
    openView, pane, rows, row, expand, screenshot, change, changeTheme, languageServers, close,
  }
}

/** Types into the quick input and takes the first row that has the wanted words. */
async function choose(page: Page, typed: string, wanted: string, goesOn = false): Promise<void> {
  const input = page.locator('.quick-input-widget input')
  await input.fill(typed)
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: wanted }).first()
  await row.waitFor()
  await row.click()
  if (goesOn) await eventually(async () => assert.doesNotMatch(await input.inputValue(), /^>/))
  else await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
}

const textOf = async (found: Locator): Promise<string> => (await found.count()) > 0 ? plain(await found.innerText()) : ''

/** Elements in the order a reader sees them: VS Code keeps lists in the order in which it made the rows. */
async function inOrder(found: Locator): Promise<Locator[]> {
  const placed = await Promise.all((await found.all()).map(async (element) => ({ element, top: (await element.boundingBox())?.y ?? Infinity })))
  return placed.sort((a, b) => a.top - b.top).map(({ element }) => element)
}

/** All at one moment: a row that goes away in between would be waited for. */
async function textsByPosition(found: Locator): Promise<string[]> {
  const seen = await found.evaluateAll((elements) => elements.map((element) => ({ text: (element as HTMLElement).innerText, top: element.getBoundingClientRect().top })))
  return seen.sort((a, b) => a.top - b.top).map(({ text }) => plain(text))
}

/** Text as people read it: VS Code draws spaces that do not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim()
