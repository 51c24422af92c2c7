import assert from 'node:assert/strict'
import { supportChoices } from '../../server/src/core/features/align-choices.ts'
import { align } from '../../server/src/core/features/align.ts'
import type { Move } from '../../server/src/core/features/align.ts'
import { get } from '../../server/src/core/project/shard-map.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { fixtureUri, workspace } from '../support/fixture.ts'

const files = `#- okr.config.yaml
teams:
  company: { level: company }
  growth: { level: team, parent: company }
  platform: { level: team, parent: company }
#- company.okr.yaml
team: company
cycle: 2026-Q4
objectives:
  - id: loved
    title: Loved by every team
    key_results:
      - { id: nps, title: More recommend us, baseline: 20, target: 40 }
  - id: calm
    title: Nothing breaks
#- growth.okr.yaml
team: growth
cycle: 2026-Q4
objectives:
  - id: habit
    title: A habit
    supports: company/loved # agreed in September
    key_results:
      - { id: week, title: Third week, target: 40%, supports: platform/sync }
  - title: A side project
    owner: jun
#- platform.okr.yaml
team: platform
cycle: 2026-Q4
objectives:
  - id: sync
    title: Fast sync
    supports: [company/loved, company/calm]
  - id: shared
    title: Shared
    supports: &up company/loved
  - id: sharing
    title: Sharing
    supports: *up
`

const file = (key: string) => fixtureUri(`${key.split('@')[0]}.okr.yaml`)
const item = (key: string) => ({ key, uri: file(key) })

function result(keys: readonly (string | readonly [key: string, from: string])[], to: string | undefined) {
  const moves = keys.map((one): Move => (typeof one === 'string' ? item(one) : { ...item(one[0]), from: one[1] }))
  return align(workspace(files), moves, to === undefined ? undefined : item(to))
}

/** The lines that differ afterwards: `- old`, `+ new`. */
function changes(...asked: Parameters<typeof result>): string[] {
  const aligned = result(...asked)
  assert.ok('edits' in aligned, `Refused: ${JSON.stringify(aligned)}`)
  return aligned.edits.flatMap(({ uri, edits }) => {
    const before = get(workspace(files).files, uri)!.text
    const [was, is] = [before.split('\n'), applyEdits(before, edits).split('\n')]
    return [...was.filter((line) => !is.includes(line)).map((line) => `- ${line.trim()}`), ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line.trim()}`)]
  })
}

function refused(...asked: Parameters<typeof result>): string {
  const aligned = result(...asked)
  assert.ok('refused' in aligned, `Not refused: ${JSON.stringify(aligned)}`)
  return aligned.refused
}

describe('dropping an objective', () => {
  it('on a key result or objective lets it support that', () => {
    assert.deepEqual(changes(['growth@2026-Q4/a-side-project'], 'company@2026-Q4/loved.nps'), ['+ supports: company/loved.nps'])
    assert.deepEqual(changes(['growth@2026-Q4/habit'], 'company@2026-Q4/calm'), ['- supports: company/loved # agreed in September', '+ supports: [company/loved, company/calm] # agreed in September'])
    assert.deepEqual(changes(['growth@2026-Q4/a-side-project'], 'growth@2026-Q4/habit.week'), ['+ supports: habit.week'])
  })

  it('from under another replaces the link to that one, where it stands', () => {
    assert.deepEqual(changes([['growth@2026-Q4/habit', 'company@2026-Q4/loved']], 'company@2026-Q4/calm'), ['- supports: company/loved # agreed in September', '+ supports: company/calm # agreed in September'])
    assert.deepEqual(changes([['growth@2026-Q4/habit', 'platform@2026-Q4/sync']], 'company@2026-Q4/calm'),
      ['- - { id: week, title: Third week, target: 40%, supports: platform/sync }', '+ - { id: week, title: Third week, target: 40%, supports: company/calm }'])
    assert.deepEqual(changes([['platform@2026-Q4/sync', 'company@2026-Q4/calm']], 'company@2026-Q4/loved.nps'), ['- supports: [company/loved, company/calm]', '+ supports: [company/loved, company/loved.nps]'])
  })

  it('leaves one link where it supports the new one already', () => {
    assert.deepEqual(changes([['platform@2026-Q4/sync', 'company@2026-Q4/calm']], 'company@2026-Q4/loved'), ['- supports: [company/loved, company/calm]', '+ supports: [company/loved]'])
  })

  it('takes several along, of several files', () => {
    const both = ['growth@2026-Q4/a-side-project', ['platform@2026-Q4/sync', 'company@2026-Q4/loved']] as const
    assert.deepEqual(changes(both, 'company@2026-Q4/loved.nps'), ['+ supports: company/loved.nps', '- supports: [company/loved, company/calm]', '+ supports: [company/loved.nps, company/calm]'])
    const aligned = result(both, 'company@2026-Q4/loved.nps')
    assert.equal('title' in aligned && aligned.title, '2 objectives support “More recommend us”')
  })

  it('on nothing takes the link away', () => {
    assert.deepEqual(changes([['growth@2026-Q4/habit', 'company@2026-Q4/loved']], undefined), ['- supports: company/loved # agreed in September'])
  })

  it('is refused with the reason', () => {
    assert.match(refused(['growth@2026-Q4/habit'], 'growth@2026-Q4/habit.week'), /“A habit” cannot support itself/)
    assert.match(refused(['growth@2026-Q4/habit.week'], 'company@2026-Q4/calm'), /belongs to its objective/)
    assert.match(refused(['company@2026-Q4/calm'], 'growth@2026-Q4/habit'), /Support leads up: the company cannot support a team. Drag “A habit” onto “Nothing breaks” instead/)
    assert.match(refused(['platform@2026-Q4/sync'], 'growth@2026-Q4/habit'), /“A habit” supports “Fast sync” already, directly or over others.*circle/)
    assert.match(refused([['growth@2026-Q4/habit', 'company@2026-Q4/loved']], 'company@2026-Q4/loved'), /It supports “Loved by every team” already/)
    assert.match(refused(['growth@2026-Q4/habit'], 'company@2026-Q4/gone'), /not there any more/)
    assert.match(refused([['platform@2026-Q4/sharing', 'company@2026-Q4/loved']], 'company@2026-Q4/calm'), /alias/)
  })

  it('changes nothing at all where one of several is refused', () => {
    assert.match(refused(['growth@2026-Q4/a-side-project', 'company@2026-Q4/calm'], 'growth@2026-Q4/habit'), /Support leads up/)
  })
})

describe('what an objective could support', () => {
  const choices = (...keys: string[]) => supportChoices(workspace(files), keys.map(item)).map(({ kind, title, description }) => `${kind === 'key-result' ? '  ' : ''}${title} — ${description}`)

  it('is what no rule of the tree forbids and it does not support yet, the teams above it first', () => assert.deepEqual(choices('growth@2026-Q4/habit'), [
    '  More recommend us — company · 2026-Q4 · no check-in yet',
    'Nothing breaks — company · 2026-Q4 · not started',
    'A side project — growth · 2026-Q4 · not started',
    'Shared — platform · 2026-Q4 · not started',
    'Sharing — platform · 2026-Q4 · not started',
  ]))
  it('is for several what all of them could', () => {
    assert.deepEqual(choices('growth@2026-Q4/habit', 'platform@2026-Q4/sync').filter((line) => /growth|platform/.test(line)), [
      'A side project — growth · 2026-Q4 · not started', 'Shared — platform · 2026-Q4 · not started', 'Sharing — platform · 2026-Q4 · not started',
    ])
  })
  it('is what a drop there would do', () => {
    const snapshot = workspace(files)
    const all = supportChoices(snapshot, [item('platform@2026-Q4/sync')])
    assert.ok(all.length > 3)
    for (const { key, uri } of all) assert.ok('edits' in align(snapshot, [item('platform@2026-Q4/sync')], { key, uri }), key)
  })
  it('leads from a quarter to the year around it, and to no other quarter', () => {
    const cycles = 'team: a\ncycle: 2026-Q4\nobjectives: [{ title: Mine }]\n---\nteam: a\ncycle: 2026\nobjectives: [{ title: Year }]\n---\nteam: a\ncycle: 2026-Q3\nobjectives: [{ title: Before }]\n'
    const [first] = [...get(workspace(cycles).teams, 'a')!]
    assert.deepEqual(supportChoices(workspace(cycles), [{ key: 'a@2026-Q4/mine', uri: first!.uri }]).map(({ title }) => title), ['Year'])
  })
})
