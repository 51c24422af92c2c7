import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { gitIn, repositoryAt, temporaryFolder, testRepository } from '../support/git.ts'
import type { TestRepository } from '../support/git.ts'
import { okrIn } from '../support/okr.ts'

/* Wherever somebody stands in git, `okr diff` and `okr check --since` answer right, or say in one line what helps. */

const growth = (target = '45%', link = '') => `team: growth
cycle: 2026-Q4
objectives:
  - id: habit
    title: Planning the week becomes a habit
    owner: maria${link}
    key_results:
      - { id: return, title: Trial teams that come back, baseline: 31%, target: ${target}, owner: jun }
`
const broken = (target = '45%') => growth(target, '\n    supports: nowhere/at-all')
const lowered = /Lowered the target of “Trial teams that come back” from 45% to 40%/

describe('okr diff and okr check --since', () => {
  const made: string[] = []
  const folder = (): string => { const one = temporaryFolder(); made.push(one); return one }
  /** Two commits: a target, and a lower one. */
  const repository = (path = folder()): TestRepository => {
    const one = testRepository(path)
    one.commit('start', { 'teams/growth.okr.yaml': growth(), 'okr.config.yaml': 'teams: { growth: { name: Growth } }\n' })
    one.commit('lower', { 'teams/growth.okr.yaml': growth('40%') })
    return one
  }
  afterEach(() => { for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true }) })

  async function refuses(cwd: string, args: readonly string[], why: RegExp): Promise<void> {
    const { code, out, err } = await okrIn(cwd, ...args)
    assert.deepEqual([code, out], [2, ''], args.join(' '))
    assert.match(err, why)
    assert.match(err, /^okr: [^\n]+\.\n$/, 'one line')
    assert.doesNotMatch(err, /git could not answer|fatal/)
  }
  async function bothAnswer(cwd: string, base: string): Promise<void> {
    assert.match((await okrIn(cwd, 'diff', base)).out, lowered)
    const { out, err } = await okrIn(cwd, 'check', '--since', base, '--severity', 'warning')
    assert.match(out, /growth\.okr\.yaml:8:\d+ warning moved-target/)
    assert.equal(err, '')
  }

  it('work in a folder of the repository, and where the path has spaces and umlauts', async () => {
    const repo = repository(join(folder(), 'Größe & Ziele', 'unser Repo'))
    await bothAnswer(join(repo.path, 'teams'), 'HEAD~1')
    await bothAnswer(repo.path, 'HEAD~1')
    assert.match((await okrIn(join(repo.path, 'teams'), 'log', 'growth/habit.return')).out, /target 45% → 40%/)
  })

  it('work without a branch, and in a linked worktree', async () => {
    const repo = repository()
    repo.git('switch', '--quiet', '--detach')
    await bothAnswer(repo.path, 'HEAD~1')
    assert.match((await okrIn(repo.path, 'diff')).out, /^No changes/, 'it has not left main')
    repo.write({ 'teams/growth.okr.yaml': broken('40%') })
    assert.match((await okrIn(repo.path, 'diff')).out, /support nowhere\/at-all/)
    assert.match((await okrIn(repo.path, 'check', '--since', 'main...')).out, /broken-link/)
    const other = join(folder(), 'linked')
    repo.git('worktree', 'add', '--quiet', '--detach', other)
    await bothAnswer(other, 'HEAD~1')
    repositoryAt(other).write({ 'teams/growth.okr.yaml': broken('40%') })
    assert.match((await okrIn(other, 'check', '--since', 'HEAD')).out, /broken-link/)
  })

  it('take two bases for what they are', async () => {
    const repo = repository()
    repo.git('switch', '--quiet', '--create', 'side', 'HEAD~1')
    repo.commit('aside', { 'teams/growth.okr.yaml': growth('50%') })
    assert.match((await okrIn(repo.path, 'diff', 'main..side')).out, /from 40% to 50%/)
    assert.match((await okrIn(repo.path, 'diff', 'main...side')).out, /from 45% to 50%/)
    assert.match((await okrIn(repo.path, 'diff', 'main...')).out, /from 45% to 50%/)
    assert.match((await okrIn(repo.path, 'diff', 'main..')).out, /from 40% to 50%/)
    await refuses(repo.path, ['diff', 'main', 'side'], /takes one range, such as `main\.\.side`/)
    await refuses(repo.path, ['check', '--since', 'main..side'], /one commit is enough to compare with: `main` instead of `main\.\.side`\. `okr diff main\.\.side` compares two/)
    await refuses(repo.path, ['check', '--since', 'main...side'], /`main` instead of `main\.\.\.side`/)
  })

  it('name what helps where a base is missing, empty, or a file', async () => {
    const repo = repository()
    for (const args of [['diff', 'nope'], ['diff', 'nope..HEAD'], ['diff', 'HEAD...nope'], ['check', '--since', 'nope'], ['check', '--since', 'HEAD~9']]) await refuses(repo.path, args, /there is no commit `(?:nope|HEAD~9)` here\. `git branch --all` and `git log` list what there is/)
    for (const args of [['diff', ''], ['check', '--since', '']]) await refuses(repo.path, args, /is an empty text\..* whether its variable is set/)
    await refuses(repo.path, ['diff', 'teams/growth.okr.yaml'], /compares commits, and looks at all OKR files.*is a file/)
  })

  it('say that there is no commit yet', async () => {
    const repo = testRepository(folder())
    repo.write({ 'growth.okr.yaml': growth() })
    for (const args of [['diff'], ['diff', 'HEAD'], ['diff', 'main'], ['check', '--since', 'main...'], ['log', 'growth/habit'], ['report', '--since', '2026-11-01']]) {
      await refuses(repo.path, args, /this repository has no commit yet, so there is nothing to compare with/)
    }
    assert.equal((await okrIn(repo.path, 'check', '--since', 'HEAD')).code, 0)
    repo.write({ 'growth.okr.yaml': broken() })
    const { code, out } = await okrIn(repo.path, 'check', '--since', 'HEAD')
    assert.equal(code, 1, 'everything is new to the first commit, as its hook wants to know')
    assert.match(out, /broken-link/)
  })

  it('say that a bare repository has no files to check, and which command compares its commits', async () => {
    const bare = join(folder(), 'bare.git')
    gitIn(folder(), ['clone', '--quiet', '--bare', repository().path, bare])
    assert.match((await okrIn(bare, 'diff', 'HEAD~1..HEAD')).out, lowered)
    await refuses(bare, ['check', '--since', 'HEAD~1'], /this repository is bare.*`okr diff HEAD~1\.\.HEAD` compares two commits/)
  })

  it('name the command that deepens a shallow clone, whatever is missing from it', async () => {
    const repo = repository()
    const shallow = join(folder(), 'shallow')
    gitIn(repo.path, ['clone', '--quiet', '--depth', '1', `file://${repo.path}`, shallow])
    for (const args of [['diff', 'HEAD~1'], ['check', '--since', 'HEAD~1'], ['diff', 'HEAD~1..HEAD'], ['report', '--since', '2026-09-01'], ['log', 'growth/nothing']]) await refuses(shallow, args, /shallow.*`git fetch --unshallow`/)
    // As a checkout of a pull request in CI: no branch at all.
    gitIn(shallow, ['switch', '--quiet', '--detach'])
    gitIn(shallow, ['branch', '--quiet', '--delete', '--force', 'main'])
    gitIn(shallow, ['remote', 'remove', 'origin'])
    await refuses(shallow, ['diff'], /no main branch was found in this shallow clone.*`git fetch --unshallow`/)
  })
})
