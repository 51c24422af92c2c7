import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gitIn, repositoryAt, temporaryFolder, testRepository } from '../support/git.ts'
import type { TestRepository } from '../support/git.ts'
import { growth } from '../support/growth.ts'
import { okrIn } from '../support/okr.ts'

const lowered = /Lowered the target of “Trial teams that come back in their second week” from 45% to 40%/

describe('okr diff in real repositories', () => {
  const made: string[] = []
  const repository = (): TestRepository => { const one = testRepository(); made.push(one.path); return one }
  const folder = (): string => { const one = temporaryFolder(); made.push(one); return one }
  afterEach(() => { for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true }) })

  it('compares the working tree with where the branch left main', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth() })
    repo.git('switch', '--quiet', '--create', 'work')
    repo.commit('lower', { 'growth.okr.yaml': growth('40%') })
    repo.git('switch', '--quiet', 'main')
    repo.commit('elsewhere', { 'sales.okr.yaml': growth().replace('team: growth', 'team: sales') })
    repo.git('switch', '--quiet', 'work')
    const { code, out } = await okrIn(repo.path, 'diff')
    assert.equal(code, 0)
    assert.match(out, lowered)
    assert.doesNotMatch(out, /sales/)
    assert.match((await okrIn(repo.path, 'diff', 'main..work')).out, /removed the objective/i, 'what main has got since is missing on the branch')
    assert.doesNotMatch((await okrIn(repo.path, 'diff', 'main...work')).out, /removed/i)
  })

  it('sees new files that git does not ignore, edits that are not committed, and deleted files', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth(), 'sales.okr.yaml': growth().replace('growth', 'sales'), '.gitignore': 'drafts/\n' })
    repo.write({ 'growth.okr.yaml': growth('40%'), 'new.okr.yaml': 'team: new\ncycle: 2026-Q4\nobjectives:\n  - title: Nobody waits for help\n', 'drafts/a.okr.yaml': growth().replace('growth', 'drafts'), 'sales.okr.yaml': undefined })
    const { out } = await okrIn(repo.path, 'diff', 'HEAD')
    assert.match(out, lowered)
    assert.match(out, /new · 2026-Q4\n {2}Added the objective/)
    assert.match(out, /sales · 2026-Q4\n {2}Removed the objective/)
    assert.doesNotMatch(out, /drafts/)
  })

  it('leaves everything as it is: index, files, and what git writes for itself', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth() })
    repo.write({ 'growth.okr.yaml': growth('40%') })
    const state = () => execFileSync('find', ['.', '-type', 'f', '-printf', '%p %s %T@\\n'], { cwd: repo.path, encoding: 'utf8' }).split('\n').sort()
    const before = state()
    for (const args of [['diff'], ['diff', 'HEAD', '--format', 'json'], ['log', 'growth/habit'], ['report', '--since', '2026-11-01'], ['check', '--since', 'HEAD']]) await okrIn(repo.path, ...args)
    assert.deepEqual(state(), before)
  })

  it('follows merges, and names the files as they are', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth() })
    repo.git('switch', '--quiet', '--create', 'side')
    repo.commit('lower', { 'growth.okr.yaml': growth('40%') })
    repo.git('switch', '--quiet', 'main')
    repo.commit('other', { 'readme.md': 'x' })
    repo.git('merge', '--quiet', '--no-edit', 'side')
    assert.match((await okrIn(repo.path, 'diff', 'HEAD^1..HEAD')).out, lowered)
    const { out } = await okrIn(repo.path, 'log', 'growth/habit.second-week')
    assert.equal(out.match(/target 45% → 40%/g)?.length, 1, 'once, not again for the merge')
  })

  it('takes a moved and renamed file for what it is', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth() })
    repo.commit('tidy', { 'growth.okr.yaml': undefined, 'teams/growth/2026-q4.okr.yaml': growth() })
    assert.equal((await okrIn(repo.path, 'diff', 'HEAD~1')).out, 'No changes to OKRs. Files may look different; what they say is the same.\n')
  })

  it('works in a bare repository, between commits', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth() })
    repo.commit('lower', { 'growth.okr.yaml': growth('40%') })
    const bare = join(folder(), 'bare.git')
    gitIn(repo.path, ['clone', '--quiet', '--bare', repo.path, bare])
    assert.match((await okrIn(bare, 'diff', 'HEAD~1')).out, lowered)
    assert.match((await okrIn(bare, 'log', 'growth/habit.second-week')).out, /target 45% → 40%/)
  })

  it('says how to deepen a shallow clone', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth() })
    repo.commit('main goes on', { 'growth.okr.yaml': growth('44%') })
    repo.git('switch', '--quiet', '--create', 'work', 'HEAD~1')
    repo.commit('lower', { 'growth.okr.yaml': growth('40%') })
    const shallow = join(folder(), 'shallow')
    gitIn(repo.path, ['clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${repo.path}`, shallow])
    const merged = await okrIn(shallow, 'diff', 'origin/main...')
    assert.equal(merged.code, 2)
    assert.match(merged.err, /^okr: this clone is shallow and does not reach back to where `HEAD` and `origin\/main` parted\. .*`git fetch --unshallow`.*\.\n$/)
    const missing = await okrIn(shallow, 'diff', 'HEAD~1')
    assert.match(missing.err, /^okr: there is no commit `HEAD~1` here\. This clone is shallow/)
    const cut = await okrIn(shallow, 'log', 'growth/habit.second-week')
    assert.doesNotMatch(cut.out, /added/)
    assert.match(cut.err, /^okr: this clone is shallow, and what happened before is not in it\. .*`git fetch --unshallow`/)
    gitIn(shallow, ['fetch', '--quiet', '--unshallow'])
    const full = await okrIn(shallow, 'log', 'growth/habit.second-week')
    assert.match(full.out, /target[^]*added/)
    assert.equal(full.err, '')
    assert.match((await okrIn(shallow, 'diff', 'origin/main...')).out, lowered)
  })

  it('works in a worktree', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth() })
    const other = join(folder(), 'worktree')
    repo.git('worktree', 'add', '--quiet', '-b', 'work', other)
    repositoryAt(other).write({ 'growth.okr.yaml': growth('40%') })
    assert.match((await okrIn(other, 'diff')).out, lowered)
    assert.match((await okrIn(repo.path, 'diff')).out, /^No changes/)
  })

  it('looks into submodules, at the commits that were recorded', async () => {
    const inner = repository()
    inner.commit('start', { 'growth.okr.yaml': growth() })
    const outer = repository()
    outer.commit('start', { 'okr.config.yaml': 'teams: { growth: { name: Growth } }\n' })
    gitIn(outer.path, ['submodule', '--quiet', 'add', inner.path, 'teams/growth'])
    outer.commit('add growth')
    const checkedOut = repositoryAt(join(outer.path, 'teams/growth'))
    assert.match((await okrIn(outer.path, 'diff', 'HEAD~1..HEAD')).out, /Added the objective/)
    checkedOut.write({ 'growth.okr.yaml': growth('40%') })
    assert.match((await okrIn(outer.path, 'diff', 'HEAD')).out, lowered)
    checkedOut.commit('lower')
    outer.commit('newer growth')
    assert.match((await okrIn(outer.path, 'diff', 'HEAD~1..HEAD')).out, lowered)
    assert.match((await okrIn(checkedOut.path, 'diff', 'HEAD~1')).out, lowered, 'and from within')
  })

  it('reads paths in any script, with spaces, quotes and line breaks', async () => {
    const repo = repository()
    const paths = ['Größe/größe.okr.yaml', 'チーム/成長.okr.yaml', 'with space/it\'s "one".okr.yaml', 'line\nbreak.okr.yaml']
    const files = (target: string) => Object.fromEntries(paths.map((path, i) => [path, growth(target).replace('team: growth', `team: team-${i}`)]))
    repo.commit('start', files('45%'))
    repo.commit('lower', files('40%'))
    for (const args of [['diff', 'HEAD~1..HEAD'], ['diff', 'HEAD~1']]) {
      assert.equal((await okrIn(repo.path, ...args)).out.match(/Lowered the target/g)?.length, paths.length)
    }
    assert.match((await okrIn(repo.path, 'log', 'team-1/habit.second-week')).out, /target 45% → 40%/)
  })

  it('does not take line ends for changes', async () => {
    const repo = repository()
    repo.git('config', 'core.autocrlf', 'false')
    repo.commit('start', { 'growth.okr.yaml': growth() })
    repo.commit('windows', { 'growth.okr.yaml': `\ufeff${growth().replaceAll('\n', '\r\n')}` })
    assert.match((await okrIn(repo.path, 'diff', 'HEAD~1')).out, /^No changes/)
    repo.write({ 'growth.okr.yaml': growth('40%').replaceAll('\n', '\r\n') })
    assert.match((await okrIn(repo.path, 'diff')).out, lowered)
  })

  it('reads the config as it was', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth(), 'okr.config.yaml': 'teams: { growth: { name: Growth } }\nrules: { no-owner: warning }\n' })
    repo.commit('rename', { 'okr.config.yaml': 'teams: { growth: { name: Growth Europe } }\nrules: { no-owner: off }\n' })
    const { out } = await okrIn(repo.path, 'diff', 'HEAD~1..HEAD')
    assert.match(out, /Changed the setting teams\.growth\.name from Growth to Growth Europe\./)
    assert.match(out, /Changed the setting rules\.no-owner from warning to off, which makes the rules looser\./)
  })

  it('keeps to the folder of the workspace', async () => {
    const repo = repository()
    repo.commit('start', { 'a/okr.config.yaml': 'teams: {}\n', 'a/growth.okr.yaml': growth(), 'b/sales.okr.yaml': growth().replace('growth', 'sales'), 'a/node_modules/x/x.okr.yaml': growth().replace('growth', 'x') })
    repo.write({ 'a/growth.okr.yaml': growth('40%'), 'b/sales.okr.yaml': growth('40%').replace('growth', 'sales'), 'a/node_modules/x/x.okr.yaml': growth('40%').replace('growth', 'x') })
    const { out } = await okrIn(join(repo.path, 'a'), 'diff')
    assert.match(out, /^1 change in 1 team/)
  })

  it('reads nothing but two states: no hook, filter or difference program runs', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth(), '.gitattributes': '*.yaml diff=evil\n' })
    const trace = join(folder(), 'ran')
    for (const key of ['core.fsmonitor', 'diff.external', 'diff.evil.textconv', 'diff.evil.command', 'core.pager']) repo.git('config', key, `touch ${trace}; cat`)
    repo.write({ 'growth.okr.yaml': growth('40%') })
    assert.match((await okrIn(repo.path, 'diff')).out, lowered)
    await okrIn(repo.path, 'log', 'growth/habit')
    assert.ok(!existsSync(trace))
  })

  it('says plainly what it cannot do', async () => {
    const nowhere = folder()
    mkdirSync(join(nowhere, 'in'))
    assert.match((await okrIn(nowhere, 'diff')).err, /^okr: `.*` is in no git repository, so there is nothing to compare with\.\n$/)
    const repo = repository()
    assert.match((await okrIn(repo.path, 'diff')).err, /^okr: this repository has no commit yet/)
    repo.commit('start', { 'growth.okr.yaml': growth() })
    assert.match((await okrIn(repo.path, 'diff', 'nonsense')).err, /^okr: there is no commit `nonsense` here\. `git branch --all` and `git log` list what there is\.\n$/)
    assert.equal((await okrIn(repo.path, 'diff', '--', '--output=evil')).code, 2)
    assert.ok(!readdirSync(repo.path).includes('evil'))
    repo.git('branch', '--quiet', '--move', 'trunk')
    assert.match((await okrIn(repo.path, 'diff')).err, /no main branch was found here/)
  })

  it('tells check-ins and closings from intentions', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth() })
    repo.write({ 'growth.okr.yaml': growth('45%', '          - { date: 2026-11-09, value: 36%, confidence: 5 }\n') })
    assert.equal((await okrIn(repo.path, 'diff', '--only', 'observations')).code, 0)
    repo.write({ 'growth.okr.yaml': growth('40%', '          - { date: 2026-11-09, value: 36%, confidence: 5 }\n') })
    const { code, out } = await okrIn(repo.path, 'diff', '--only', 'observations')
    assert.equal(code, 1)
    assert.match(out, lowered)
    assert.doesNotMatch(out, /checked in/i)
    repo.write({ 'growth.okr.yaml': growth().replace('34%', '38%') })
    assert.equal((await okrIn(repo.path, 'diff', '--only', 'observations')).code, 1, 'a rewritten check-in wants eyes')
  })

  it('prints JSON, Markdown and annotations', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth() })
    repo.write({ 'growth.okr.yaml': growth('40%') })
    const { changes, today, findings } = JSON.parse((await okrIn(repo.path, 'diff', '--format', 'json')).out)
    assert.equal(today, '2026-11-09')
    assert.deepEqual([changes[0].kind, changes[0].before, changes[0].after, changes[0].place.file, changes[0].place.line, changes[0].easier], ['target', '45%', '40%', 'growth.okr.yaml', 11, true])
    assert.equal(findings.changes[0].rule, 'moved-target')
    const { out: markdown } = await okrIn(repo.path, 'diff', '--format', 'markdown')
    assert.match(markdown, /^### OKRs: 1 change in 1 team\n\n\*\*growth\*\* · 2026-Q4\n- Lowered the target of \*Trial teams/)
    assert.match(markdown, /\| Trial teams that come back in their second week \(growth\) \| ▰▰▱▱▱▱▱▱▱▱ 0\.21 behind \| ▰▰▰▱▱▱▱▱▱▱ 0\.33 behind \|/)
    repo.write({ 'growth.okr.yaml': growth('45%', '          - { date: 2026-11-09, value: 36%, confidence: 5 }\n').replace('value: 34%', 'value: 38%') })
    const { out: rewritten } = await okrIn(repo.path, 'diff', '--format', 'markdown')
    assert.match(rewritten, /2026-Q4\n- Rewrote the check-in of 2 November of .*: 38% \(before: 34%\)\.\n[^]*<details><summary>One observation/, 'what was taken back is in sight')
    assert.match(rewritten, /\*Trial teams that come back in their second week\*: Leave it as it was/)
    repo.write({ 'growth.okr.yaml': growth('40%') })
    const { out: github } = await okrIn(repo.path, 'diff', '--format', 'github')
    // What a rule has something to say to is told once, with that.
    assert.match(github, /^::warning file=growth\.okr\.yaml,line=11,.*title=moved-target::growth lowered the target .* from 45%25 to 40%25.* Add `# reason: …` to this line.*\n$/)
    repo.write({ 'growth.okr.yaml': growth().replace('owner: jun', 'owner: ines') })
    assert.match((await okrIn(repo.path, 'diff', '--format', 'github')).out, /^::notice file=growth\.okr\.yaml,line=12,.*title=OKR change::growth handed .*\n$/)
  })

  it('does not let titles break out of a comment', async () => {
    const repo = repository()
    repo.commit('start', { 'growth.okr.yaml': growth() })
    repo.write({ 'growth.okr.yaml': growth('40%').replace('Trial teams that come back in their second week', '"</details><script>alert(1)</script> | ![x](http://evil.example/x.png) @everyone `"') })
    const { out } = await okrIn(repo.path, 'diff', '--format', 'markdown')
    assert.doesNotMatch(out, /(?<!\\)<script|(?<!\\)!\[|[^\\]\| !/)
  })
})

describe('okr report', () => {
  it('tells the state of a cycle, and what changed since a day', async () => {
    const repo = testRepository()
    try {
      repo.commit('start', { 'growth.okr.yaml': growth() }, { day: '2026-10-01' })
      repo.commit('lower', { 'growth.okr.yaml': growth('40%') }, { day: '2026-11-05' })
      const { out } = await okrIn(repo.path, 'report', '--since', '2026-11-01')
      assert.match(out, /^# growth: OKRs 2026-Q4\n\n1 October to 31 December · 43% of the time has passed\n\n1 key result: 1 behind\.\n\n## What changed since 1 November\n\n- growth lowered the target/)
      const { out: html, code } = await okrIn(repo.path, 'report', '--format', 'html')
      assert.equal(code, 0)
      assert.doesNotMatch(html, /<script|<link|src=|@import|url\(/)
      assert.doesNotMatch(html, /class="about">[^<]*2026-Q4/, 'the cycle of the report is said once')
      assert.match(html, /^<!doctype html>\n<html lang="en">/)
      assert.equal((html.match(/<table/g) ?? []).length, (html.match(/<caption/g) ?? []).length, 'each table has a caption')
      // In half a window, cells of every table stand below each other; in columns, words would break within.
      assert.match(html, /@media screen and \(prefers-color-scheme:dark\)/, 'paper is white, whatever the screen is')
      assert.match(html, /@media \(max-width:40rem\)\{table,[^}]*\{display:block/)
      assert.doesNotMatch(html, /<td>(?!.*data-label)[^<]*<\/td>/)
      assert.match((await okrIn(repo.path, 'report', '--since', '2026-09-01')).err, /there is no commit on or before 2026-09-01/)
      assert.match((await okrIn(repo.path, 'report', '--cycle', '2027-Q1')).err, /nobody has OKRs for the cycle `2027-Q1`\. There are some for 2026-Q4\./)
    } finally { repo.remove() }
  })
})

describe('okr report of teams that do not check in', () => {
  it('names the team once, and the key results of others one by one', async () => {
    const repo = testRepository()
    const file = (team: string, keyResults: readonly string[]) => JSON.stringify({ team, cycle: '2026-Q4', objectives: [{ title: `Of ${team}`, key_results: keyResults }] })
    const moves = (n: number) => `Answers within a day rise from ${n}% to 80%`
    try {
      repo.commit('start', { 'a.okr.yaml': file('growth', [10, 20, 30, 40].map(moves)), 'b.okr.yaml': file('sales', [50, 60].map(moves)) }, { day: '2026-10-01' })
      const { out } = await okrIn(repo.path, 'report')
      assert.match(out, /## Without news\n\n- \*\*stale\*\*: \*Answers within a day rise from 50% to 80%\* \(sales\), nothing measured yet\n- .*60%.*\n\n## Not checked in yet\n\n- growth: all 4 key results\n\n/)
      assert.match((await okrIn(repo.path, 'report', '--format', 'html')).out, /Key results without a value<[^]*growth<[^]*all 4 key results/)
    } finally { repo.remove() }
  })
})

describe('what is written for browsers', () => {
  it('shows every word of a file as a word', async () => {
    const repo = testRepository()
    const evil = '<img src=x onerror=alert(1)>"\\\'&'
    const file = (target: string) => JSON.stringify({
      team: 'growth', cycle: '2026-Q4', objectives: [{ id: 'a', title: evil, owner: evil, why: evil, key_results: [
        { id: 'b', title: evil, baseline: '1%', target, owner: evil, check_ins: [{ date: '2026-11-02', value: '2%', note: evil, blockers: [evil] }] }, evil] }],
    }, null, 1)
    try {
      repo.commit('start', { 'a.okr.yaml': file('50%'), 'okr.config.yaml': JSON.stringify({ teams: { growth: { name: evil } } }) }, { day: '2026-10-01' })
      repo.write({ 'a.okr.yaml': file('40%').replace('"why"', `"description": ${JSON.stringify(evil)}, "why"`) })
      const { out, code, err } = await okrIn(repo.path, 'report', '--format', 'html', '--since', '2026-10-02')
      assert.deepEqual([code, err], [0, ''])
      assert.doesNotMatch(out, /<img|onerror=alert\(1\)>|[^;]'&(?!#)/)
      assert.match(out, /&#60;img src=x onerror=alert\(1\)&#62;/)
      assert.doesNotMatch((await okrIn(repo.path, 'diff', '--format', 'markdown')).out, /(?<!\\)<img/)
      assert.doesNotMatch((await okrIn(repo.path, 'report')).out, /(?<!\\)<img/)
    } finally { repo.remove() }
  })
})

describe('okr check against the past', () => {
  const broken = growth().replace('owner: maria', 'owner: maria\n    supports: nowhere/at-all')

  it('shows only what is new since a commit; moved lines are not new', async () => {
    const repo = testRepository()
    try {
      repo.commit('start', { 'growth.okr.yaml': broken })
      repo.write({ 'growth.okr.yaml': `# one\n# two\n${broken}` })
      assert.equal((await okrIn(repo.path, 'check')).code, 1)
      assert.deepEqual(await okrIn(repo.path, 'check', '--since', 'HEAD'), { code: 0, out: 'No findings in 1 file.\n', err: '' })
      repo.write({ 'growth.okr.yaml': `# one\n${broken.replace('owner: jun', 'owner: jun\n        depends_on: also/nowhere')}` })
      const { code, out } = await okrIn(repo.path, 'check', '--since', 'HEAD')
      assert.equal(code, 1)
      assert.match(out, /^growth\.okr\.yaml:15:21 error broken-link/)
      assert.match(out, /1 finding in 1 of 1 file/)
      repo.write({ 'growth.okr.yaml': undefined, 'moved.okr.yaml': broken })
      assert.equal((await okrIn(repo.path, 'check', '--since', 'HEAD')).code, 0)
      repo.write({ 'moved.okr.yaml': broken.replace('45%', '40%') })
      assert.match((await okrIn(repo.path, 'check', '--since', 'HEAD', '--severity', 'warning')).out, /warning moved-target/)
    } finally { repo.remove() }
  })

  it('lives with what a baseline lists', async () => {
    const repo = testRepository()
    try {
      repo.write({ 'growth.okr.yaml': broken })
      assert.match((await okrIn(repo.path, 'check', '--baseline', 'known.json')).err, /^okr: there is no baseline `known\.json` yet/)
      const { code, out } = await okrIn(repo.path, 'check', '--baseline', 'known.json', '--update-baseline')
      assert.equal(code, 0)
      assert.match(out, /recorded in known\.json/)
      assert.match(readFileSync(join(repo.path, 'known.json'), 'utf8'), /\{"rule":"broken-link","about":"growth@2026-Q4\/habit","words":"nowhere"\}/)
      repo.write({ 'growth.okr.yaml': `\n\n${broken}` })
      assert.equal((await okrIn(repo.path, 'check', '--baseline', 'known.json', '--severity', 'hint')).code, 0)
      repo.write({ 'growth.okr.yaml': broken.replace('nowhere/at-all', '[ nowhere/at-all, beyond/nowhere ]') })
      assert.match((await okrIn(repo.path, 'check', '--baseline', 'known.json')).out, /beyond/)
      repo.write({ 'known.json': '{' })
      assert.match((await okrIn(repo.path, 'check', '--baseline', 'known.json')).err, /it is no JSON/)
      assert.ok(statSync(join(repo.path, 'known.json')).isFile())
    } finally { repo.remove() }
  })
})
