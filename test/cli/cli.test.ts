import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { main } from '../../server/src/cli/main.ts'
import { ruleUrl } from '../../server/src/core/lint/pages.ts'

/** Runs `okr` in a folder with these files, and gives what a terminal and its exit code would. */
async function okr(args: string, files: Record<string, string | Buffer> = {}, prepare?: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'okr-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    prepare?.(folder)
    let out = ''
    let err = ''
    const code = await main(args.split(' ').filter(Boolean), {
      cwd: folder, color: false, now: () => new Date(2026, 10, 9), out: (text) => { out += text }, err: (text) => { err += text },
      startServer: async () => undefined,
    })
    return { code, out, err }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const growth = `team: growth
cycle: 2026-Q4
objectives:
  - id: habit
    title: Planning the week becomes a habit
    owner: maria
    suports: company/loved
    key_results:
      - { title: More teams plan three weeks in a row, baseline: 18%, target: 40%, check_ins: [{ date: 2026-11-09, value: 29% }] }
      - { title: More teams come back in their second week, baseline: 31%, target: 45%, check_ins: [{ date: 2026-11-09, value: 38% }] }
`
const company = `team: company
cycle: 2026
objectives:
  - id: loved
    title: A product people love
    owner: ines
    key_results:
      - { title: More teams recommend us, baseline: 20%, target: 50%, check_ins: [{ date: 2026-11-09, value: 35% }] }
      - { title: Fewer teams leave, baseline: 8%, target: 4%, check_ins: [{ date: 2026-11-09, value: 6% }] }
`
const sound = growth.replace('suports', 'supports')

describe('okr check', () => {
  it('exits with 0 when there is nothing to say', async () => {
    assert.deepEqual(await okr('check', { 'growth.okr.yaml': sound, 'company.okr.yaml': company }), { code: 0, out: 'No findings in 2 files.\n', err: '' })
  })
  it('shows findings with their place, and exits with 1 for errors', async () => {
    const { code, out } = await okr('check', { 'growth.okr.yaml': growth, 'company.okr.yaml': company })
    assert.equal(code, 1)
    assert.match(out, /^growth\.okr\.yaml:7:5 error unknown-field\n {2}An objective has no field `suports`\. Did you mean `supports`\?\n/m)
  })
  it('lets a level decide what counts', async () => {
    const files = { 'growth.okr.yaml': sound.replace('company/loved', 'company/loved'), 'company.okr.yaml': company.replace('    owner: ines\n', '') }
    assert.equal((await okr('check', files)).code, 0)
    assert.equal((await okr('check --severity info', files)).code, 1)
    assert.equal((await okr('check --severity error', files)).code, 0)
  })
  it('gives other programs JSON, with positions from 1', async () => {
    const { code, out } = await okr('check --format json', { 'a/growth.okr.yaml': growth, 'company.okr.yaml': company })
    assert.equal(code, 1)
    const row = (JSON.parse(out) as { rule: string }[]).find(({ rule }) => rule === 'unknown-field')
    assert.deepEqual(row, {
      file: 'a/growth.okr.yaml', line: 7, column: 5, endLine: 7, endColumn: 12, rule: 'unknown-field', severity: 'error',
      message: 'An objective has no field `suports`. Did you mean `supports`?', url: ruleUrl('unknown-field'),
    })
    assert.deepEqual(await okr('check --format json', { 'growth.okr.yaml': sound, 'company.okr.yaml': company }), { code: 0, out: '[]\n', err: '' })
  })
  it('follows links out of the paths it is asked about', async () => {
    const files = { 'okr.config.yaml': '', 'teams/growth.okr.yaml': sound, 'company.okr.yaml': company }
    assert.deepEqual(await okr('check teams', files), { code: 0, out: 'No findings in 1 file.\n', err: '' })
    assert.deepEqual(await okr('check teams/growth.okr.yaml', files), { code: 0, out: 'No findings in 1 file.\n', err: '' })
  })
  it('reads a BOM, and a file that is no text, without falling over', async () => {
    assert.equal((await okr('check', { 'growth.okr.yaml': `\ufeff${sound}`, 'company.okr.yaml': company })).code, 0)
    const { code, out } = await okr('check', { 'a.okr.yaml': Buffer.from([0, 1, 2, 255, 254, 0, 10]) })
    assert.equal(code, 1)
    assert.match(out, /a\.okr\.yaml:1:1 error syntax/)
  })
  it('goes around in no circle of links', async () => {
    const result = await okr('check', { 'growth.okr.yaml': sound, 'company.okr.yaml': company }, (folder) => symlinkSync(folder, join(folder, 'again')))
    assert.deepEqual(result, { code: 0, out: 'No findings in 2 files.\n', err: '' })
  })
  it('says where there are no OKR files at all', async () => {
    assert.deepEqual(await okr('check', { 'notes.yaml': 'a: 1' }), { code: 0, out: 'No OKR files here. Their names end in `.okr.yaml`.\n', err: '' })
  })
})

describe('okr, when it cannot run', () => {
  const refuses = (args: string, words: RegExp, files = {}) => it(`says so: okr ${args}`, async () => {
    const { code, out, err } = await okr(args, files)
    assert.equal(code, 2)
    assert.equal(out, '')
    assert.match(err, words)
    assert.equal(err.trimEnd().split('\n').length, 1, 'in one line')
  })
  refuses('chekc', /^okr: there is no command `chekc`. Did you mean `check`\?$/m)
  refuses('frobnicate', /^okr: there is no command `frobnicate`. The commands are check, /)
  refuses('check --colour', /^okr: there is no option `--colour`/)
  refuses('check --format xml', /^okr: `--format` is one of text, json/)
  refuses('check --severity loud', /^okr: `--severity` is one of error, warning, info, hint; this is `loud`/)
  refuses('check --today 2026-02-30', /^okr: `--today` needs a date that exists/)
  refuses('check nowhere', /^okr: `nowhere` cannot be read: it does not exist/)
  refuses('check notes.txt', /^okr: `notes\.txt` is no OKR file/, { 'notes.txt': 'x' })
  refuses('tree --cycle 2020', /^okr: nobody has OKRs for the cycle `2020`/, { 'growth.okr.yaml': sound })
  refuses('rules unmesurable', /^okr: there is no rule `unmesurable`\. Did you mean `unmeasurable`\?/)
  refuses('judge nowhere.jsonl', /^okr: `nowhere\.jsonl` cannot be read: it does not exist/)

  it('says so for a folder that may not be read', async function () {
    if (process.getuid?.() === 0) this.skip() // nothing is forbidden to root
    const { code, err } = await okr('check closed', { 'closed/growth.okr.yaml': sound }, (folder) => chmodSync(join(folder, 'closed'), 0))
    assert.equal(code, 2)
    assert.match(err, /`closed` cannot be read: you have no permission to read it/)
  })
})

describe('okr tree', () => {
  const files = { 'okr.config.yaml': 'teams: { company: { name: Tidal } }\n', 'growth.okr.yaml': sound, 'company.okr.yaml': company }
  it('shows who supports what', async () => {
    const { code, out } = await okr('tree', files)
    assert.equal(code, 0)
    const labels = out.trimEnd().split('\n').map((line) => line.replace(/(?<=\S) {2}\S.*$/, ''))
    assert.deepEqual(labels, [
      'A product people love',
      '├─ More teams recommend us',
      '├─ Fewer teams leave',
      '└─ Planning the week becomes a habit',
      '   ├─ More teams plan three weeks in a row',
      '   └─ More teams come back in their second week',
    ])
  })
  it('gives other programs JSON with numbers', async () => {
    const [top] = JSON.parse((await okr('tree --format json', files)).out) as { title: string; score: number; progress: number; file: string; line: number; children: { key: string; children: unknown[] }[] }[]
    assert.deepEqual([top!.title, top!.score, top!.progress, top!.file, top!.line], ['A product people love', 0.5, 0.5, 'company.okr.yaml', 5])
    assert.deepEqual(top!.children.map(({ key }) => key), ['company@2026/loved.more-teams-recommend-us', 'company@2026/loved.fewer-teams-leave', 'growth@2026-Q4/habit'])
  })
  it('keeps to a cycle', async () => {
    const [top] = JSON.parse((await okr('tree --format json --cycle 2026', files)).out) as { children: unknown[] }[]
    assert.equal(top!.children.length, 2)
  })
})

describe('okr rules, okr help, okr judge', () => {
  it('lists and explains the rules', async () => {
    const { code, out } = await okr('rules')
    assert.equal(code, 0)
    assert.match(out, /^measurement\n(?: {2}.*\n)* {2}unmeasurable +warning +\S/m)
    assert.match((await okr('rules unmeasurable')).out, /^unmeasurable \(warning\): [^]*Instead of\n\n[^]*write\n\n[^]*Source: /)
  })
  it('helps', async () => {
    for (const args of ['', '--help', 'help check', 'check --help']) {
      const { code, out } = await okr(args)
      assert.equal(code, 0)
      assert.match(out, /okr check \[PATHS\]/)
    }
    assert.match((await okr('--version')).out, /^\d+\.\d+\.\d+\n$/)
  })
  it('grades drafts, and names the lines it cannot read', async () => {
    const { code, out, err } = await okr('judge drafts.jsonl', { 'drafts.jsonl': '{"id": 1, "kr": "Churn falls from 8% to 4%"}\nnot json\n{"id": 2, "kr": "Hold weekly meetings"}\n' })
    assert.equal(code, 2)
    const verdicts = out.trim().split('\n').map((line) => JSON.parse(line) as { id: number; measure: string; style: string })
    assert.deepEqual(verdicts.map(({ id, style }) => [id, style]), [[1, 'outcome'], [2, 'activity']])
    assert.equal(verdicts[0]!.measure, 'metric')
    assert.match(err, /^okr: line 2: /)
  })
})
