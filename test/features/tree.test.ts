import assert from 'node:assert/strict'
import { treePath, treeRows } from '../../server/src/core/features/tree.ts'
import type { TreeShape, TreeView } from '../../server/src/core/features/types.ts'
import { withFile } from '../../server/src/core/project/snapshot.ts'
import type { Snapshot } from '../../server/src/core/project/types.ts'
import { atCursor, fixtureUri, workspace } from '../support/fixture.ts'
import * as check from '../support/check.ts'

const files = `#- okr.config.yaml
teams:
  company: { name: Tidewater, level: company }
  growth: { name: Growth, parent: company }
  platform: { name: Platform, parent: company }
#- company.okr.yaml
team: company
cycle: 2026
objectives:
  - id: loved
    title: Loved by every team
    key_results:
      - id: nps
        title: More teams recommend us
        baseline: 20
        target: 40
        check_ins: [{ date: 2026-11-02, value: 25 }, { date: 2026-11-09, value: 30 }]
      - id: stay
        title: Nobody leaves
#- growth.okr.yaml
team: growth
cycle: 2026-Q4
objectives:
  - id: habit
    title: A habit
    owner: maria
    supports: [company/loved.nps, company/loved]
    key_results:
      - id: third-week
        title: Teams plan in their third week
        owner: jun
        done: true
    initiatives:
      - { title: Reminder, key_result: third-week, done: true }
      - Interviews
  - title: A side project
    owner: jun
---
team: growth
cycle: 2026-Q3
objectives:
  - title: The habit before
    closing: { score: 0.7 }
#- platform.okr.yaml
team: platform
cycle: 2026-Q4
objectives:
  - title: Fast sync
    key_results:
      - { title: Below 200 ms, supports: growth/habit.third-week }
`

describe('the alignment tree', () => {
  it('goes from the widest level down, an objective with two parents under both, and ends with what is not aligned', () => check.tree(files, 'alignment', `
    Loved by every team — 0.3 · 25% · Tidewater
      More teams recommend us — 0.5 · 50%
        A habit — 1.0 · 100% · Growth
          Teams plan in their third week — 1.0 · 100%
            Fast sync — no check-in yet · Platform
              Below 200 ms — no check-in yet
      Nobody leaves — no check-in yet
      A habit — 1.0 · 100% · Growth
        Teams plan in their third week — 1.0 · 100%
          Fast sync — no check-in yet · Platform
            Below 200 ms — no check-in yet
    Not aligned — 2 objectives
      A side project — not started · Growth
      The habit before — 0.7 · Growth · 2026-Q3
  `))

  it('keeps to a cycle, and what leads there', () => check.tree(files, 'alignment', `
    Not aligned — 1 objective
      The habit before — 0.7 · Growth · 2026-Q3
  `, { cycle: '2026-Q3' }))

  it('keeps to what one person owns, and what leads there', () => {
    check.tree(files, 'alignment', `
      Loved by every team — 0.3 · 25% · Tidewater
        More teams recommend us — 0.5 · 50%
          A habit — 1.0 · 100% · Growth
            Teams plan in their third week — 1.0 · 100%
        A habit — 1.0 · 100% · Growth
          Teams plan in their third week — 1.0 · 100%
      Not aligned — 1 objective
        A side project — not started · Growth
    `, { owner: 'jun' })
    check.tree(files, 'alignment', '', { owner: 'nobody' })
  })

  it('has no end of rows for objectives that support each other in a circle', () => check.tree(`
team: a
cycle: 2026-Q4
objectives:
  - { title: One, supports: two, key_results: [{ title: Self, supports: one }] }
  - { title: Two, supports: one }
  - { title: Three, supports: two }
`, 'alignment', `
    Not aligned — 1 objective
      One — no check-in yet · a
        Self — no check-in yet
        Two — not started · a
          One — no check-in yet · a · already above
          Three — not started · a
  `))

  it('puts a year’s objectives above the quarter’s on the same level', () => check.tree(`
team: company
cycle: 2026-Q4
objectives:
  - { title: This quarter, supports: company@2026/all-year }
---
team: company
cycle: 2026
objectives:
  - { title: All year }
`, 'alignment', `
    All year — not started · company
      This quarter — not started · company
  `))

  it('shows every objective, whatever the links', () => {
    const snapshot = workspace(files)
    const labels = new Set(check.allRows(snapshot, 'alignment').map(({ row }) => row.label))
    for (const title of ['Loved by every team', 'A habit', 'A side project', 'The habit before', 'Fast sync']) assert.ok(labels.has(title), title)
  })
})

describe('the tree of teams', () => {
  it('goes from teams over cycles to initiatives', () => check.tree(files, 'teams', `
    Tidewater — company
      2026 — 1 objective · now
        Loved by every team — 0.3 · 25%
          More teams recommend us — 0.5 · 50%
          Nobody leaves — no check-in yet
    Growth — 2 cycles
      2026-Q4 — 2 objectives · now
        A habit — 1.0 · 100%
          Teams plan in their third week — 1.0 · 100%
            Reminder — done
          Interviews
        A side project — not started
      2026-Q3 — 1 objective
        The habit before — 0.7
    Platform
      2026-Q4 — 1 objective · now
        Fast sync — no check-in yet
          Below 200 ms — no check-in yet
  `))

  it('keeps to a cycle and an owner', () => {
    check.tree(files, 'teams', `
      Growth
        2026-Q3 — 1 objective
          The habit before — 0.7
    `, { cycle: '2026-Q3' })
    check.tree(files, 'teams', `
      Growth
        2026-Q4 — 2 objectives · now
          A habit — 1.0 · 100%
            Teams plan in their third week — 1.0 · 100%
              Reminder — done
            Interviews
          A side project — not started
    `, { owner: 'jun' })
  })

  it('has a place for files that do not say whose they are, or when', () => check.tree('objectives: [{ title: Lost }, {}]\n', 'teams', `
    Without a team
      Without a cycle — 2 objectives
        Lost — not started
        Without a title — not started
  `))
})

describe('trees in another order', () => {
  const sorted = `
team: company
cycle: 2026-Q4
objectives:
  - title: Zebra
    key_results:
      - { title: b half, baseline: 0, target: 10, check_ins: [{ date: 2026-11-09, value: 5 }] }
      - { title: A tenth, baseline: 0, target: 10, check_ins: [{ date: 2026-11-09, value: 1 }] }
      - { title: c all, baseline: 0, target: 10, check_ins: [{ date: 2026-11-09, value: 10 }] }
      - { title: Not heard of, baseline: 0, target: 10 }
    closing: { score: 1.0 }
  - { title: ant 10, supports: zebra }
  - { title: Ant 9, supports: zebra }
`
  it('have the worst state first', () => check.tree(sorted, 'alignment', `
    Zebra — 1.0 · 40% · company
      Not heard of — closed
      A tenth — 0.1 · 10%
      b half — 0.5 · 50%
      c all — 1.0 · 100%
      ant 10 — not started · company
      Ant 9 — not started · company
  `, { sort: 'state' }))
  it('have the least progress first', () => check.tree(sorted, 'teams', `
    company
      2026-Q4 — 3 objectives · now
        ant 10 — not started
        Ant 9 — not started
        Zebra — 1.0 · 40%
          Not heard of — closed
          A tenth — 0.1 · 10%
          b half — 0.5 · 50%
          c all — 1.0 · 100%
  `, { sort: 'progress' }))
  it('go by the alphabet, teams as well', () => {
    check.tree(sorted, 'alignment', `
      Zebra — 1.0 · 40% · company
        A tenth — 0.1 · 10%
        b half — 0.5 · 50%
        c all — 1.0 · 100%
        Not heard of — closed
        Ant 9 — not started · company
        ant 10 — not started · company
    `, { sort: 'title' })
    assert.deepEqual(treeRows(workspace(files), 'teams', { sort: 'title' }).map(({ label }) => label), ['Growth', 'Platform', 'Tidewater'])
  })
})

describe('the alignment tree in groups', () => {
  /** The groups, and what stands right below each. */
  const groups = (shape: TreeShape, source = files) => {
    const snapshot = workspace(source)
    return treeRows(snapshot, 'alignment', shape).map((group) => `${group.label} (${group.description}): ${treeRows(snapshot, 'alignment', shape, group.id).map(({ label }) => label).join(', ')}`)
  }
  it('of a state, the worst first, has each objective once', () => assert.deepEqual(groups({ group: 'state' }), [
    'At risk (1 objective): Loved by every team',
    'Stale (1 objective): Fast sync',
    'Not started (1 objective): A side project',
    'On track (1 objective): A habit',
    'Closed (1 objective): The habit before',
  ]))
  it('of an owner, has what is theirs, and what nobody answers for last', () => assert.deepEqual(groups({ group: 'owner' }), [
    'jun (1 objective · 1 key result): A side project, Teams plan in their third week',
    'maria (1 objective): A habit',
    'Nobody (3 objectives): Loved by every team, The habit before, Fast sync',
  ]))
  it('of a level or a team', () => {
    assert.deepEqual(groups({ group: 'level' }), ['Company (1 objective): Loved by every team', 'Team (4 objectives): A habit, A side project, The habit before, Fast sync'])
    assert.deepEqual(groups({ group: 'team', sort: 'title' }), [
      'Tidewater (1 objective): Loved by every team', 'Growth (3 objectives): A habit, A side project, The habit before', 'Platform (1 objective): Fast sync',
    ])
  })
  it('keeps to a cycle and a person, without what leads there', () => {
    assert.deepEqual(groups({ group: 'state', cycle: '2026-Q3' }), ['Closed (1 objective): The habit before'])
    assert.deepEqual(groups({ group: 'owner', owner: 'jun' }), ['jun (1 objective · 1 key result): A side project, Teams plan in their third week'])
  })
  it('has below each objective what it has in the alignment', () => check.tree(files, 'alignment', `
    jun — 1 objective · 1 key result
      A side project — not started · Growth
      Teams plan in their third week — 1.0 · 100% · Growth
  `, { group: 'owner', owner: 'jun' }))
  it('says of a group in words what it is, and shows its state', () => {
    const [row] = treeRows(workspace(files), 'alignment', { group: 'state' })
    assert.equal(row?.accessible, 'At risk, 1 objective')
    assert.deepEqual([row?.kind, row?.state, row?.open], ['state', 'at-risk', true])
  })
})

describe('rows of the trees', () => {
  const twins = 'team: a\ncycle: 2026-Q4\nobjectives:\n  - { id: x, title: First, key_results: [A, A] }\n  - { id: x, title: Second, key_results: [B] }\n'

  it('have ids of their own, also where two objectives share a key', () => {
    for (const source of [files, twins]) for (const view of ['alignment', 'teams'] as const) {
      const ids = check.allRows(workspace(source), view).map(({ row }) => row.id)
      assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), [])
    }
    check.tree(twins, 'alignment', `
      First — no check-in yet · a
        A — no check-in yet
        A — no check-in yet
      Second — no check-in yet · a
        B — no check-in yet
    `)
  })

  it('keep their ids when the text above them changes', () => {
    const before = workspace(files)
    const uri = fixtureUri('growth.okr.yaml')
    const text = atCursor(files.replace('team: growth\ncycle: 2026-Q4', '$0team: growth\ncycle: 2026-Q4')).text
    const after = withFile(before, uri, `# A comment\n${text}`)
    const ids = (snapshot: Snapshot) => check.allRows(snapshot, 'alignment').map(({ row }) => row.id)
    assert.deepEqual(ids(after), ids(before))
  })

  it('say all that is known in words', () => {
    const [row] = treeRows(workspace(files), 'alignment')
    assert.equal(row?.accessible, 'Objective: Loved by every team, at risk, score 0.3, 25%, Tidewater')
    assert.match(row?.tooltip ?? '', /^\*\*Loved by every team\*\*\n\nTidewater · 2026 · no owner/)
    assert.equal(row?.key, 'company@2026/loved')
    assert.ok(row?.open && row.children)
  })

  it('count warnings and errors, and show what findings say', () => {
    const snapshot = workspace(files)
    const uri = fixtureUri('company.okr.yaml')
    const span = { start: 60, end: 62 }
    const findings = (of: string) => (of === uri ? [{ rule: 'a-hint', severity: 'hint' as const, span, message: 'A hint.' }, { rule: 'a-rule', severity: 'warning' as const, span, message: 'Say *how much*.' }] : [])
    const [row] = treeRows(snapshot, 'alignment', {}, undefined, findings)
    assert.equal(row?.findings, 1)
    assert.match(row?.tooltip ?? '', /- Say \\\*how much\\\*\. `a-rule`\n- A hint\. `a-hint`$/)
    assert.match(row?.accessible ?? '', /, 1 finding$/)
  })

  it('have no children once they are gone', () => assert.deepEqual(treeRows(workspace(files), 'alignment', {}, 'gone@2026/gone'), []))
  it('are none for an empty workspace', () => {
    assert.deepEqual(treeRows(workspace('x-nothing: here\n'), 'alignment'), [])
    assert.equal(treeRows(workspace('x-nothing: here\n'), 'teams').length, 1)
  })
})

describe('what runs now', () => {
  const teams = (today: string) => treeRows(workspace(files, today), 'teams', { cycle: '@now' }).map(({ label, description }) => `${label} ${description}`.trim())

  it('is what contains today, the year and the quarter alike', () => assert.deepEqual(teams('2026-11-09'), ['Tidewater company', 'Growth', 'Platform']))
  it('changes with the day', () => assert.deepEqual(teams('2026-08-10'), ['Tidewater company', 'Growth']))
  it('is everything where nothing runs', () => assert.deepEqual(teams('2030-01-01'), ['Tidewater company', 'Growth 2 cycles', 'Platform']))
  it('has what does not say its cycle yet, since somebody is writing it', () => {
    const source = `${files}#- new.okr.yaml\nteam: fresh\nobjectives: [{ title: A start }]\n`
    assert.ok(treeRows(workspace(source, '2026-11-09'), 'teams', { cycle: '@now' }).some(({ label }) => label === 'fresh'))
  })
  it('keeps in the alignment tree what leads to it', () => {
    assert.deepEqual(treeRows(workspace(files, '2026-11-09'), 'alignment', { cycle: '@now' }).map(({ label }) => label), ['Loved by every team', 'Not aligned'])
  })
})

describe('the way to the row at the cursor', () => {
  const labels = (source: string, view: TreeView, filter = {}) => {
    const { snapshot, uri, offset } = atCursor(source)
    const path = treePath(snapshot, view, filter, uri, offset)
    // Each row of the way is among the children of the one before it.
    path.forEach((row, i) => assert.deepEqual(treeRows(snapshot, view, filter, path[i - 1]?.id).find(({ id }) => id === row.id), row))
    return path.map(({ label }) => label)
  }
  const at = (words: string) => files.replace(words, `${words}$0`)

  it('leads over the first parent to the objective and key result', () => {
    assert.deepEqual(labels(at('Teams plan'), 'alignment'), ['Loved by every team', 'More teams recommend us', 'A habit', 'Teams plan in their third week'])
    assert.deepEqual(labels(at('Below'), 'alignment'), ['Loved by every team', 'More teams recommend us', 'A habit', 'Teams plan in their third week', 'Fast sync', 'Below 200 ms'])
    assert.deepEqual(labels(at('A side'), 'alignment'), ['Not aligned', 'A side project'])
  })
  it('leads over team and cycle', () => assert.deepEqual(labels(at('Teams plan'), 'teams'), ['Growth', '2026-Q4', 'A habit', 'Teams plan in their third week']))
  it('leads over a group', () => {
    assert.deepEqual(labels(at('Teams plan'), 'alignment', { group: 'owner' }), ['maria', 'A habit', 'Teams plan in their third week'])
    assert.deepEqual(labels(at('Below'), 'alignment', { group: 'team', sort: 'state' }), ['Platform', 'Fast sync', 'Below 200 ms'])
  })
  it('is empty where nothing stands, or the filter hides it', () => {
    assert.deepEqual(labels('$0team: a\ncycle: 2026\nobjectives: [{ title: A }]\n', 'alignment'), [])
    assert.deepEqual(labels(at('A side'), 'alignment', { owner: 'maria' }), [])
  })
})
