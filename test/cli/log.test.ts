import assert from 'node:assert/strict'
import { testRepository } from '../support/git.ts'
import type { TestRepository } from '../support/git.ts'
import { growth } from '../support/growth.ts'
import { okrIn } from '../support/okr.ts'

describe('okr log', () => {
  it('follows an item through renamed files and ids, and from file to file', async () => {
    const repo = testRepository()
    try {
      repo.commit('start', { 'growth.okr.yaml': growth() }, { day: '2026-10-01', author: 'ines' })
      repo.commit('lower', { 'growth.okr.yaml': growth('40%') }, { day: '2026-11-05' })
      repo.commit('tidy', { 'growth.okr.yaml': undefined, 'teams/growth.okr.yaml': growth('40%') }, { day: '2026-11-06' })
      repo.commit('rename', { 'teams/growth.okr.yaml': growth('40%').replace('id: second-week', 'id: retention') }, { day: '2026-11-07', author: 'jun' })
      const own = growth('40%').replace('id: second-week', 'id: retention')
      const at = own.indexOf('      - id: retention')
      const habit = `${own.slice(0, at)}      - Teams that plan rise from 18% to 40%\n`
      repo.commit('split', { 'teams/growth.okr.yaml': habit, 'teams/trial.okr.yaml': `team: trial\ncycle: 2026-Q4\nobjectives:\n  - id: trials\n    title: Trials go well\n    key_results:\n${own.slice(at)}` }, { day: '2026-11-08' })
      repo.commit('nothing to do with it', { 'readme.md': 'x' })
      const { out, code } = await okrIn(repo.path, 'log', 'trial/trials.retention', '--format', 'json')
      assert.equal(code, 0)
      const { item, history } = JSON.parse(out)
      assert.equal(item, 'trial@2026-Q4/trials.retention')
      assert.deepEqual(history.map((entry: { summary: string; author: string; date: string; changes: { kind: string }[] }) => [entry.summary, entry.author, entry.date, entry.changes.map(({ kind }) => kind).join(' ')]), [
        ['split', 'maria', '2026-11-08', 'moved moved'],
        ['rename', 'jun', '2026-11-07', 'renamed'],
        ['lower', 'maria', '2026-11-05', 'target'],
        ['start', 'ines', '2026-10-01', 'added'],
      ])
      assert.match((await okrIn(repo.path, 'log', 'trial/trials.retention')).out, /2026-11-05 {2}maria {2}[0-9a-f]{9} {2}lower\n {2}target 45% → 40%, five weeks into the quarter/)
    } finally { repo.remove() }
  })

  it('says which items there are when it finds none', async () => {
    const repo = testRepository()
    try {
      repo.commit('start', { 'growth.okr.yaml': growth() })
      const err = async (...args: string[]) => (await okrIn(repo.path, 'log', ...args)).err
      assert.match(await err(), /^okr: `okr log` needs an objective or key result/)
      assert.match(await err('habit'), /^okr: `habit` names no objective or key result\. Write it as `team\/objective`/)
      assert.match(await err('growth/habbit'), /Did you mean `growth\/habit`\?\n$/)
      assert.match(await err('growth/habit.third-week'), /The key results of `habit` are `second-week`\.\n$/)
      assert.match(await err('sales/habit'), /No team `sales` has OKRs here\.\n$/)
    } finally { repo.remove() }
  })

  /** What `okr log` tells of each commit: its summary, and what it did. */
  async function told(repo: TestRepository, item: string) {
    const { out, err } = await okrIn(repo.path, 'log', item, '--format', 'json')
    assert.equal(err, '')
    const { history, ...rest } = JSON.parse(out) as { item: string; asked?: string; removed?: { summary: string; author: string; date: string }; history: { summary: string; copyOf?: string; changes: { kind: string }[] }[] }
    return { ...rest, history: history.map(({ summary, copyOf, changes }) => [summary, changes.map(({ kind }) => kind).join(' '), ...(copyOf ? [copyOf] : [])]) }
  }

  it('tells a copy from a move', async () => {
    const repo = testRepository()
    try {
      const sales = growth().replace('team: growth', 'team: sales')
      repo.commit('start', { 'growth.okr.yaml': growth() })
      repo.commit('sales copies', { 'sales.okr.yaml': sales })
      repo.commit('sales lowers', { 'sales.okr.yaml': sales.replace('45%', '40%') })
      assert.deepEqual((await told(repo, 'sales/habit.second-week')).history, [['sales lowers', 'target'], ['sales copies', 'added', 'growth@2026-Q4/habit.second-week']])
      assert.match((await okrIn(repo.path, 'log', 'sales/habit')).out, /\n {2}added, copied from growth@2026-Q4\/habit\n$/)
      assert.deepEqual((await told(repo, 'growth/habit')).history, [['start', 'added']])
      repo.commit('next quarter', { 'growth-q1.okr.yaml': growth().replace('2026-Q4', '2027-Q1') })
      assert.deepEqual((await told(repo, 'growth@2027-Q1/habit')).history, [['next quarter', 'added', 'growth@2026-Q4/habit']])
      repo.commit('sales becomes europe', { 'sales.okr.yaml': undefined, 'europe.okr.yaml': sales.replace('team: sales', 'team: europe') })
      assert.deepEqual((await told(repo, 'europe/habit')).history, [['sales becomes europe', 'moved'], ['sales copies', 'added', 'growth@2026-Q4/habit']])
    } finally { repo.remove() }
  })

  it('goes on through a file that was moved by a copy, and removed later', async () => {
    const repo = testRepository()
    try {
      repo.commit('start', { 'growth.okr.yaml': growth() })
      repo.commit('lower', { 'growth.okr.yaml': growth('40%') })
      repo.commit('copy', { 'teams/growth.okr.yaml': growth('40%') })
      repo.commit('remove', { 'growth.okr.yaml': undefined })
      assert.deepEqual((await told(repo, 'growth/habit.second-week')).history, [['lower', 'target'], ['start', 'added']])
    } finally { repo.remove() }
  })

  it('names the commit that removed an item, after all that happened before', async () => {
    const repo = testRepository()
    try {
      repo.commit('start', { 'growth.okr.yaml': growth(), 'other.okr.yaml': 'team: other\ncycle: 2026-Q4\nobjectives:\n  - title: Nobody waits for help\n' }, { author: 'ines' })
      repo.commit('lower', { 'growth.okr.yaml': growth('40%') }, { day: '2026-11-05' })
      const cut = growth('40%')
      repo.commit('focus', { 'growth.okr.yaml': `${cut.slice(0, cut.indexOf('    key_results'))}    key_results: [ Teams that plan rise from 18% to 40% ]\n` }, { day: '2026-11-12', author: 'jun' })
      repo.commit('growth is gone', { 'growth.okr.yaml': undefined }, { day: '2026-11-20' })
      const { removed, history } = await told(repo, 'growth/habit.second-week')
      assert.deepEqual([removed?.summary, removed?.author, removed?.date], ['focus', 'jun', '2026-11-12'])
      assert.deepEqual(history, [['focus', 'removed'], ['lower', 'target'], ['start', 'added']])
      const { out } = await okrIn(repo.path, 'log', 'growth@2026-Q4/habit.second-week')
      assert.match(out, /^Trial teams that come back in their second week\n.*\n\n2026-11-12 {2}jun {2}[0-9a-f]{9} {2}focus\n {2}removed, six weeks into the quarter, with no reason given\n/)
      assert.match(out, /\n\nIt is gone: jun removed it on 2026-11-12 \([0-9a-f]{9}\)\.\n$/)
      assert.deepEqual((await told(repo, 'growth/habit')).history, [['growth is gone', 'removed'], ['start', 'added']])
      assert.equal((await told(repo, 'other/nobody-waits-for-help')).removed, undefined)
    } finally { repo.remove() }
  })

  it('names the merge that removed an item, when no other commit did', async () => {
    const repo = testRepository()
    try {
      repo.commit('start', { 'growth.okr.yaml': growth() })
      repo.git('switch', '--quiet', '--create', 'side')
      repo.commit('aside', { 'a.md': 'a' })
      repo.git('switch', '--quiet', 'main')
      repo.commit('ahead', { 'b.md': 'b' })
      repo.git('merge', '--quiet', '--no-ff', '--no-commit', 'side')
      repo.commit('merge and drop', { 'growth.okr.yaml': undefined })
      const { removed, history } = await told(repo, 'growth/habit')
      assert.deepEqual([removed?.summary, history], ['merge and drop', [['merge and drop', 'removed'], ['start', 'added']]])
    } finally { repo.remove() }
  })

  it('finds an item by any name it had', async () => {
    const repo = testRepository()
    try {
      const named = (objective: string, keyResult: string, team = 'growth') => growth().replace('id: habit', `id: ${objective}`).replace('id: second-week', `id: ${keyResult}`).replace('team: growth', `team: ${team}`)
      repo.commit('start', { 'growth.okr.yaml': named('habit', 'second-week') })
      repo.commit('one', { 'growth.okr.yaml': named('habit', 'retention') })
      repo.commit('two', { 'growth.okr.yaml': named('rhythm', 'retention') })
      repo.commit('three', { 'growth.okr.yaml': undefined, 'teams/europe.okr.yaml': named('rhythm', 'retention', 'europe') })
      for (const name of ['growth/habit.second-week', 'growth/habit.retention', 'growth@2026-Q4/rhythm.retention']) {
        const { item, asked, history } = await told(repo, name)
        assert.deepEqual([item, asked, history.at(-1)], ['europe@2026-Q4/rhythm.retention', name, ['start', 'added']])
      }
      assert.equal((await told(repo, 'europe/rhythm.retention')).asked, undefined)
      assert.match((await okrIn(repo.path, 'log', 'growth/habit')).out, /\neurope@2026-Q4\/rhythm, once growth\/habit\n/)
      repo.commit('gone', { 'teams/europe.okr.yaml': undefined })
      const { item, removed } = await told(repo, 'growth/habit.second-week')
      assert.deepEqual([item, removed?.summary], ['europe@2026-Q4/rhythm.retention', 'gone'])
    } finally { repo.remove() }
  })

  it('finds an item without a written id by the slug that its title had', async () => {
    const repo = testRepository()
    try {
      const titled = (title: string) => `team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: ${title}\n    owner: maria\n    key_results: [ Teams that plan rise from 18% to 40% ]\n`
      repo.commit('start', { 'growth.okr.yaml': titled('Planning the week becomes a habit') })
      repo.commit('reword', { 'growth.okr.yaml': titled('Planning the week becomes a joy') })
      const { item, history } = await told(repo, 'growth/planning-the-week-becomes-a-habit')
      assert.equal(item, 'growth@2026-Q4/planning-the-week-becomes-a-joy')
      assert.deepEqual(history, [['reword', 'reworded'], ['start', 'added']])
    } finally { repo.remove() }
  })
})
