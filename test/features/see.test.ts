import assert from 'node:assert/strict'
import { hierarchyAt, incoming, outgoing } from '../../server/src/core/features/hierarchy.ts'
import { inlayHints } from '../../server/src/core/features/inlay.ts'
import type { InlayKind } from '../../server/src/core/features/inlay.ts'
import { documentLinks, foldingSpans, highlights, selectionSpans } from '../../server/src/core/features/ranges.ts'
import { workspaceSymbols } from '../../server/src/core/features/workspace-symbols.ts'
import { atCursor, fixtureSnapshot, parseFixture } from '../support/fixture.ts'

const files = `#- company.okr.yaml
team: company
cycle: 2026
objectives:
  - id: loved
    title: A product people love
    key_results:
      - id: nps
        title: More teams recommend us
        baseline: 20%
        target: 50%
#- growth.okr.yaml
team: growth
cycle: 2026-Q4
objectives:
  - title: Planning becomes a habit
    supports: company/loved.nps
    key_results:
      - Teams that plan rise from 18% to 40%
      - { title: More teams come back, baseline: 31%, target: 45%, source: "https://metrics.example/weeks", check_ins: [{ date: 2026-11-09, value: 34% }] }
`

describe('inlay hints', () => {
  const hints = (name: string, kinds?: InlayKind[]) => {
    const fixture = parseFixture(files)
    const file = fixture.files.find(({ path }) => path === name)!
    return inlayHints(fixtureSnapshot(fixture), file.uri, { start: 0, end: file.text.length }, kinds && new Set(kinds))
      .map(({ offset, text }) => `${file.text.slice(0, offset).split('\n').at(-1)!.trim()}| ${text}`)
  }
  it('say what was read from words that do not show it themselves', () => {
    const hint = (words: string) => {
      const fixture = parseFixture(`team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    key_results:\n      - ${words}\n`)
      const [file] = fixture.files
      return inlayHints(fixtureSnapshot(fixture), file!.uri, { start: 0, end: file!.text.length }, new Set(['measure'])).map(({ text }) => text).join()
    }
    assert.equal(hint('Increase NPS to 40 from 20'), '20 → 40')
    assert.equal(hint('Pages load in less than 200 ms'), 'stay <= 200 ms')
    assert.equal(hint('Teams that plan rise from 18% to 40%'), '')
    assert.equal(hint('Die Abwanderung sinkt von 12,5 % auf 8,0 %'), '')
  })
  it('say where links lead, what is expected and how much time is left', () => {
    assert.deepEqual(hints('growth.okr.yaml'), [
      'cycle: 2026-Q4| 52 days left',
      'supports: company/loved.nps| More teams recommend us',
      '- { title: More teams come back, baseline: 31%, target: 45%| expected by now: 37.1%',
    ])
  })
  it('come in the kinds that somebody wants', () => {
    assert.deepEqual(hints('growth.okr.yaml', ['link']), ['supports: company/loved.nps| More teams recommend us'])
    assert.deepEqual(hints('growth.okr.yaml', []), [])
  })
  it('come for the lines that are seen', () => {
    const fixture = parseFixture(files)
    const { uri } = fixture.files[1]!
    assert.deepEqual(inlayHints(fixtureSnapshot(fixture), uri, { start: 0, end: 40 }).map(({ kind }) => kind), ['days'])
  })
})

describe('workspace symbols', () => {
  const find = (query: string) => workspaceSymbols(fixtureSnapshot(parseFixture(files)), query).map(({ name, container }) => `${name} (${container})`)
  it('are found by words, ids, teams, and by letters in between', () => {
    assert.equal(find('planning')[0], 'Planning becomes a habit (growth · 2026-Q4)')
    assert.equal(find('loved.nps')[0], 'More teams recommend us (company · 2026)')
    assert.equal(find('plhabit')[0], 'Planning becomes a habit (growth · 2026-Q4)')
    assert.deepEqual(find('xyzzy'), [])
    assert.equal(find('bhabit')[0], 'Planning becomes a habit (growth · 2026-Q4)')
    assert.deepEqual(find('pgt'), []) // strewn over “Planning becomes a habit”
    assert.equal(find('').length, 7)
  })
  it('are found by who answers for them, by id or name', () => {
    const source = '#- okr.config.yaml\npeople: { mrd: { name: Maria Duarte } }\n#- a.okr.yaml\nteam: a\ncycle: 2026\nobjectives: [{ title: One, owner: mrd }, { title: Two }]\n'
    const names = (query: string) => workspaceSymbols(fixtureSnapshot(parseFixture(source)), query).map(({ name }) => name)
    assert.deepEqual([names('maria d'), names('mrd')], [['One'], ['One']])
  })
  it('put what begins with the query first', () => {
    assert.equal(find('growth')[0], 'growth ()')
  })
})

describe('the hierarchy', () => {
  it('tells who supports an objective or key result, and what it supports', () => {
    const { snapshot, uri, offset } = atCursor(files.replace('More teams rec', 'More te$0ams rec'))
    const [item] = hierarchyAt(snapshot, uri, offset)
    assert.equal(item!.key, 'company@2026/loved.nps')
    const calls = incoming(snapshot, item!.key)
    assert.deepEqual(calls.map((call) => [call.item.key, call.links.length]), [['growth@2026-Q4/planning-becomes-a-habit', 1]])
    assert.deepEqual(outgoing(snapshot, calls[0]!.item.key).map((call) => call.item.key), ['company@2026/loved.nps'])
    assert.deepEqual(outgoing(snapshot, item!.key).map((call) => call.item.key), ['company@2026/loved'])
  })
  it('counts the work of others, not what an objective does for its own key results', () => {
    const work = `${files}    initiatives: [{ title: Survey, key_result: company/loved.nps }, { title: Mail, key_result: more-teams-come-back }]\n`
    const { snapshot, uri, offset } = atCursor(work.replace('More teams rec', 'More te$0ams rec'))
    const [item] = hierarchyAt(snapshot, uri, offset)
    assert.deepEqual(incoming(snapshot, item!.key).map((call) => [call.item.key, call.links.length]), [['growth@2026-Q4/planning-becomes-a-habit', 2]])
    assert.deepEqual(incoming(snapshot, 'growth@2026-Q4/planning-becomes-a-habit.more-teams-come-back'), [])
  })
  it('begins at the end of a link', () => {
    const { snapshot, uri, offset } = atCursor(files.replace('company/loved.nps', 'company/lov$0ed.nps'))
    assert.deepEqual(hierarchyAt(snapshot, uri, offset).map(({ key }) => key), ['company@2026/loved.nps'])
  })
})

describe('pieces of a file', () => {
  it('fold by their keys and dashes', () => {
    const { snapshot, uri, text } = atCursor(`$0${files.split('#- growth')[0]!.split('\n').slice(1).join('\n')}`)
    assert.deepEqual(foldingSpans(snapshot, uri).map(({ start }) => text.slice(start, text.indexOf('\n', start)).trim()), ['objectives:', 'id: loved', 'key_results:', 'id: nps'])
  })
  it('are selected from the smallest to the largest', () => {
    const { snapshot, uri, offset, text } = atCursor('team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: Plan$0ning\n    owner: maria\n')
    assert.deepEqual(selectionSpans(snapshot, uri, offset).map(({ start, end }) => text.slice(start, end).split('\n')[0]), [
      'Planning', 'title: Planning', 'title: Planning', '- title: Planning', 'objectives:', 'team: growth', 'team: growth',
    ])
  })
  it('are lit up where they mention the same', () => {
    const { snapshot, uri, offset } = atCursor('team: growth\ncycle: 2026-Q4\nobjectives:\n  - { id: on$0e, title: One }\n  - { title: Two, supports: one }\n')
    assert.equal(highlights(snapshot, uri, offset).length, 2)
  })
  it('are links where they are addresses', () => {
    const fixture = parseFixture(files)
    assert.deepEqual(documentLinks(fixtureSnapshot(fixture), fixture.files[1]!.uri).map(({ target }) => target), ['https://metrics.example/weeks'])
  })
})
