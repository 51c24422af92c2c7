import assert from 'node:assert/strict'
import { pathToFileURL } from 'node:url'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { goalposts, listGoalposts, movesIn, runningSince, sayGoalposts } from '../../server/src/core/features/goalposts.ts'
import type { Version } from '../../server/src/core/features/goalposts.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { emptySnapshot, withFile } from '../../server/src/core/project/snapshot.ts'
import { gitHistory } from '../../server/src/host/goalposts.ts'
import { eventually } from '../support/eventually.ts'
import { repositoryAt, temporaryFolder, testRepository } from '../support/git.ts'
import * as check from '../support/check.ts'

const uri = 'file:///ws/growth.okr.yaml'
const today = parseDay('2026-12-01')!
const growth = ({ target = '45%', title = 'Trial teams that come back', id = 'return', cycle = '2026-Q4' } = {}) => `team: growth
cycle: ${cycle}
objectives:
  - id: habit
    title: Planning becomes a habit
    key_results:
      - { id: ${id}, title: ${title}, baseline: 31%, target: ${target} }
`
const snapshot = withFile(emptySnapshot(today), uri, growth())

/** Commits, the oldest first: day, author and the text after each. */
function history(...commits: [day: string, author: string, text: string][]): Version[] {
  return commits.map(([day, author, after], i): Version => ({ day: parseDay(day)!, author, before: commits[i - 1]?.[2], after })).reverse()
}
const said = (versions: readonly Version[]) => [...goalposts(versions.map((version) => movesIn(snapshot, uri, version)), today)].map(([key, posts]) => `${key}: ${sayGoalposts(posts, today)}`)

describe('moved goalposts', () => {
  it('tell what a target was, until when, and who moved it', () => {
    assert.deepEqual(said(history(['2026-10-01', 'ines', growth()], ['2026-11-12', 'maria', growth({ target: '40%' })])), ['growth@2026-Q4/habit.return: target was 45% until 12 November (maria)'])
  })

  it('tell of two moves, and count more', () => {
    const moved = [['2026-10-01', 'ines', growth()], ['2026-11-05', 'maria', growth({ target: '42%' })], ['2026-11-20', 'jun', growth({ target: '40%' })]] satisfies [string, string, string][]
    assert.deepEqual(said(history(...moved)), ['growth@2026-Q4/habit.return: target was 45% until 5 November (maria), then 42% until 20 November (jun)'])
    assert.deepEqual(said(history(...moved, ['2026-11-27', 'jun', growth({ target: '38%' })])), ['growth@2026-Q4/habit.return: target was 45% until 5 November (maria), and moved 2 times since'])
  })

  it('tell of other words', () => {
    const moved = history(['2026-10-01', 'ines', growth()], ['2026-11-05', 'maria', growth({ title: 'Trial teams that *return*' })])
    assert.deepEqual(said(moved), ['growth@2026-Q4/habit.return: reworded on 5 November (maria)'])
    const [posts] = [...goalposts(moved.map((version) => movesIn(snapshot, uri, version)), today).values()]
    assert.equal(listGoalposts(posts!, today), '*Changed since the cycle began:*\n- reworded on 5 November (maria); it was “Trial teams that come back”')
  })

  it('follow a key result through another id', () => {
    assert.deepEqual(said(history(['2026-10-01', 'ines', growth({ id: 'old' })], ['2026-11-05', 'maria', growth({ id: 'old', target: '40%' })], ['2026-11-09', 'jun', growth({ target: '40%' })])),
      ['growth@2026-Q4/habit.return: target was 45% until 5 November (maria)'])
  })

  it('take what one person did on one day together, and say nothing of what came back, or came before the cycle', () => {
    const [first] = [['2026-10-01', 'ines', growth()] as [string, string, string]]
    assert.deepEqual(said(history(first, ['2026-11-05', 'maria', growth({ target: '4%' })], ['2026-11-05', 'maria', growth({ target: '40%' })])), ['growth@2026-Q4/habit.return: target was 45% until 5 November (maria)'])
    assert.deepEqual(said(history(first, ['2026-11-05', 'maria', growth({ target: '40%' })], ['2026-11-06', 'jun', growth()])), [])
    assert.deepEqual(said(history(['2026-09-01', 'ines', growth()], ['2026-09-15', 'maria', growth({ target: '40%' })])), [])
  })

  it('are none where an objective is carried over to a cycle that is under way', () => {
    assert.deepEqual(said(history(['2026-09-01', 'ines', growth({ cycle: '2026-Q3' })], ['2026-10-05', 'maria', growth({ target: '60%' })])), [])
  })

  it('know nothing of what is later than the day one looks back to', () => {
    const first = ['2026-10-01', 'ines', growth()] as [string, string, string]
    assert.deepEqual(said(history(first, ['2026-12-02', 'maria', growth({ target: '40%' })])), [])
    assert.deepEqual(said(history(first, ['2026-11-05', 'maria', growth({ target: '40%' })], ['2026-12-02', 'jun', growth()])), ['growth@2026-Q4/habit.return: target was 45% until 5 November (maria)'])
  })

  it('are asked for only where a cycle runs', () => {
    assert.equal(runningSince(snapshot, uri), parseDay('2026-10-01'))
    assert.equal(runningSince(withFile(snapshot, uri, growth({ cycle: '2026-Q2' })), uri), undefined)
  })

  it('show in the hover of the key result', () => {
    const posts = new Map([['growth@2026-Q4/habit.return', [{ what: 'target', before: '45%', after: '40%', day: parseDay('2026-11-05')!, author: 'maria' }] as const]])
    const file = `#- growth.okr.yaml\n${growth({ target: '40$0%' })}`
    check.hover(file, [/Changed since the cycle began:\*\n- target 45% → 40% on 5 November \(maria\)/], { goalposts: posts })
  })
})

describe('the history of a file in git', () => {
  const repository = testRepository()
  const at = (path: string) => pathToFileURL(join(repository.path, path)).href
  after(() => repository.remove())

  it('has each commit since a day once, through renames, and knows where there is none', async () => {
    repository.commit('Kick-off', { 'teams/growth é.okr.yaml': growth() }, { day: '2026-10-01', author: 'ines' })
    repository.commit('Lowered', { 'teams/growth é.okr.yaml': growth({ target: '40%' }) }, { day: '2026-11-05' })
    repository.git('mv', 'teams/growth é.okr.yaml', 'growth.okr.yaml')
    const head = repository.commit('Moved', {}, { day: '2026-11-06' })
    assert.equal(await gitHistory.head(at('growth.okr.yaml')), head)
    const all = await gitHistory.versions(at('growth.okr.yaml'), parseDay('2026-10-01')!, () => false)
    assert.deepEqual(all.map(({ version }) => [version!.author, version!.before?.length, version!.after?.length]), [['maria', growth().length, growth().length], ['maria', growth().length, growth().length], ['ines', undefined, growth().length]])
    const again = await gitHistory.versions(at('growth.okr.yaml'), parseDay('2026-11-01')!, (id) => id === all[1]!.id)
    assert.deepEqual(again.map(({ id, version }) => [id, version === undefined]), [[all[0]!.id, false], [all[1]!.id, true]])
    assert.deepEqual(said(all.map(({ version }) => version!)), ['growth@2026-Q4/habit.return: target was 45% until 5 November (maria)'])
    assert.equal(await gitHistory.head('file:///nowhere/x.okr.yaml'), undefined)
    assert.deepEqual(await gitHistory.versions('file:///nowhere/x.okr.yaml', 0, () => false), [])
  })

  it('does not begin with the file that it was copied from', async () => {
    repository.commit('Copied', { 'copied.okr.yaml': growth({ target: '50%' }).replace('team: growth', 'team: copied') }, { day: '2026-11-07' })
    const all = await gitHistory.versions(at('copied.okr.yaml'), parseDay('2026-10-01')!, () => false)
    assert.deepEqual(said(all.slice(0, 1).map(({ version }) => version!)), [])
    assert.equal(all[0]!.version!.before, undefined)
  })

  it('tells of commits and checkouts, as long as somebody listens', async () => {
    let told = 0
    const stop = await gitHistory.watch(at('growth.okr.yaml'), () => { told++ })
    const stopOther = await gitHistory.watch(at('growth.okr.yaml'), () => undefined)
    repository.commit('Something else', { 'readme.md': 'x' })
    await eventually(() => assert.ok(told > 0))
    told = 0
    repository.git('switch', '--quiet', '--create', 'side', 'HEAD~1')
    await eventually(() => assert.ok(told > 0))
    const linked = join(temporaryFolder(), 'linked')
    repository.git('worktree', 'add', '--quiet', '-b', 'linked', linked)
    try {
      let there = 0
      const stopLinked = await gitHistory.watch(pathToFileURL(join(linked, 'growth.okr.yaml')).href, () => { there++ })
      repositoryAt(linked).commit('There')
      await eventually(() => assert.ok(there > 0))
      stopLinked!()
    } finally { rmSync(dirname(linked), { recursive: true, force: true }) }
    stop!()
    stopOther!()
    assert.equal(await gitHistory.watch('file:///nowhere/x.okr.yaml', () => undefined), undefined)
  })
})
