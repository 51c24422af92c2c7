import assert from 'node:assert/strict'
import fc from 'fast-check'
import { complete } from '../../server/src/core/features/completion.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { emptySnapshot, withFile, withFiles } from '../../server/src/core/project/snapshot.ts'
import { lint } from '../../server/src/core/lint/engine.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import * as check from '../support/check.ts'
import { atCursor } from '../support/fixture.ts'

/** A company above the file at hand, which comes last. */
const around = (source: string): string => `
#- okr.config.yaml
teams:
  company: { name: Tidewater, level: company, owner: ines }
  growth: { name: Growth, parent: company, owner: maria }
  platform: { name: Platform, parent: company }
people:
  ines: { name: Ines Duarte }
  maria: { name: Maria Alves }
  jun: { name: Jun Watanabe }
cycles:
  named: { launch: { start: 2026-11-01, end: 2026-11-30 } }
#- company.okr.yaml
team: company
cycle: 2026
objectives:
  - id: loved
    title: Loved by teams that hate planning
    owner: ines
    key_results:
      - id: nps
        title: NPS rises from 20 to 40
#- platform.okr.yaml
team: platform
cycle: 2026-Q4
objectives:
  - id: fast-sync
    title: Sync nobody waits for
    key_results: [95% of syncs end within 200 ms]
#- growth.okr.yaml
${source.replace(/^\n/, '')}`

const objective = (rest: string): string => around(`
team: growth
cycle: 2026-Q4
objectives:
  - title: A habit
${rest}`)

const keyResult = (rest: string): string => objective(`
    key_results:
      - title: More teams come back
${rest}`.slice(1))

const keyResultShapes = ['Key result from–to', 'Key result in one line', 'Key result stay (guardrail)', 'Key result levels', 'Key result milestones', 'Key result done']

describe('completion of keys', () => {
  it('begins a file', () => check.complete(around('$0\n'), ['OKR file: a first objective', 'OKR file: an objective with two key results', 'OKR file: an example to rewrite', 'team', 'cycle', 'objectives', 'retrospective']))
  it('offers nothing for a value that is written out, so that Enter begins the next line', () => {
    for (const line of ['team: growth$0\n', 'team: growth\ncycle: launch$0\n', 'team: growth\nobjectives:\n  - title: A\n    owner: maria$0\n', 'team: growth\nobjectives:\n  - title: A\n    type: committed$0\n']) {
      check.complete(around(line), [], ['growth', 'launch', 'maria', 'committed'])
    }
    const { uri, offset, snapshot } = atCursor(around('team: grow$0\n'))
    assert.equal(complete(snapshot, uri, offset).incomplete, true) // or the editor would not ask again at the last letter
  })
  it('offers what is still missing', () => check.complete(around('team: growth\n$0\n'), ['cycle', 'objectives', 'retrospective'], ['team']))
  it('takes half a word on a line for a key', () => check.complete(objective('    ow$0\n'), ['key_results', 'owner', 'supports'], ['title', 'team', 'baseline']))
  it('sees the keys below the cursor too', () => check.complete(objective('    $0\n    key_results:\n    - A\n    owner: jun\n'), ['supports'], ['owner', 'key_results', 'title']))
  it('goes by the indentation of an empty line', () => {
    check.complete(keyResult('        $0\n'), ['baseline', 'target'], ['title', 'why'])
    check.complete(keyResult('    $0\n'), ['owner', 'supports'], ['baseline', 'key_results'])
    check.complete(keyResult('$0\n'), ['retrospective'], ['team', 'owner'])
  })
  it('works behind a dash', () => check.complete(keyResult('      - ti$0\n'), [...keyResultShapes, 'title', 'baseline', 'target']))
  it('works behind the dash of an objective', () => check.complete(objective('  - $0\n'), ['Objective', 'Objective with two key results', 'title', 'key_results', 'owner']))
  it('works in the middle of a file that goes on below', () => {
    check.complete(objective('    wh$0\n    key_results:\n      - title: A\n  - title: Another\n    why: Because\n'), ['owner'], ['title', 'key_results'])
  })
  it('works inside braces', () => {
    check.complete(keyResult('        check_ins:\n          - { da$0 }\n'), ['date', 'value'])
    check.complete(keyResult('        check_ins:\n          - { date: 2026-11-02, $0 , note: ok }\n'), ['value', 'milestones', 'confidence'], ['date', 'note'])
  })
  it('works inside braces that are still open', () => check.complete(keyResult('        check_ins:\n          - { date: 2026-11-02, va$0\n'), ['value'], ['date']))
  it('works inside braces over several lines', () => check.complete(keyResult('        closing: {\n          score: 0.7,\n          as$0\n        }\n'), ['assessment'], ['score']))
  it('leaves out a second way to measure', () => {
    check.complete(keyResult('        target: 45%\n        $0\n'), ['baseline'], ['stay', 'done', 'levels', 'milestones', 'target'])
    check.complete(keyResult('        stay: ">= 4"\n        $0\n'), ['owner'], ['baseline', 'target', 'done'])
    check.complete(keyResult('        baseline: 4\n        $0\n'), ['target'], ['stay', 'done'])
  })
  it('says nothing inside text', () => {
    check.complete(objective('    why: >-\n      Some words\n      ow$0\n'), [])
    assert.deepEqual(check.completions(objective('    why: >-\n      Some words\n      ow$0\n')), [])
    assert.deepEqual(check.completions(objective('    why: ow$0\n')), [])
    assert.deepEqual(check.completions(objective('    x-own: { ow$0 }\n')), [])
  })
  it('knows the second of several documents', () => check.complete(around('team: growth\ncycle: 2026-Q3\n---\nteam: growth\n$0\n'), ['cycle', 'objectives'], ['team']))
  it('works behind a byte order mark', () => {
    check.complete('\ufeffteam: a\n$0\n', ['cycle', 'objectives'], ['team'])
    check.accept('\ufeffte$0\n', 'team', '\ufeffteam: $0\n')
  })
  it('works with Windows line ends and emoji', () => {
    const text = 'team: growth\r\ncycle: 2026-Q4\r\nobjectives:\r\n  - title: 🚀 lift-off 🎉\r\n    ow\r\n    key_results:\r\n      - A\r\n'
    const snapshot = withFile(emptySnapshot(parseDay('2026-11-09')!), 'file:///ws/growth.okr.yaml', text)
    const { items } = complete(snapshot, 'file:///ws/growth.okr.yaml', text.indexOf('ow\r') + 2)
    const owner = items.find(({ label }) => label === 'owner')!
    assert.equal(text.slice(owner.span.start, owner.span.end), 'ow')
    assert.ok(!items.some(({ label }) => label === 'key_results' || label === 'title'))
  })
})

describe('what a key brings along', () => {
  const accept = (before: string, label: string, after: string) => check.accept(before.replace(/^\n/, ''), label, after)
  it('room for a value', () => accept('team: a\ncy$0\n', 'cycle', 'team: a\ncycle: $0\n'))
  it('nothing where the colon is there', () => accept('te$0: a\n', 'team', 'team: a\n'))
  it('the lines of a list, indented from where the key stands', () => {
    accept('objectives:\n  - title: A\n    ke$0\n', 'key_results', 'objectives:\n  - title: A\n    key_results:\n      - $0\n')
    accept('objectives:\n  - ke$0\n', 'key_results', 'objectives:\n  - key_results:\n      - $0\n')
    accept('$0\n', 'objectives', 'objectives:\n  - title: $1\n    key_results:\n      - $0\n')
  })
  it('a check-in of today', () => {
    accept('objectives:\n  - title: A\n    key_results:\n      - title: B\n        ch$0\n', 'check_ins',
      'objectives:\n  - title: A\n    key_results:\n      - title: B\n        check_ins:\n          - { date: 2026-11-09, value: $1, confidence: $2 }\n')
  })
  it('braces inside braces', () => accept('objectives: [{ title: A, cl$0 }]\n', 'closing', 'objectives: [{ title: A, closing: { score: $1, assessment: $0 } }]\n'))
  it('the first item on the line below a list’s key', () => {
    accept('objectives:\n  - title: A\n    key_results:\n      $0\n', '- title', 'objectives:\n  - title: A\n    key_results:\n      - title: $0\n')
  })
  it('tells what the key means', () => {
    const target = check.completionItems(keyResult('        ta$0\n')).find(({ label }) => label === 'target')
    assert.match(target?.markdown ?? '', /Where you want to be at the end/)
  })
})

describe('completion of links', () => {
  it('offers what stands above first, the own objective never', () => {
    check.complete(objective('    supports: $0\n'), ['company/loved', 'company/loved.nps', 'platform/fast-sync'], ['a-habit', 'growth/a-habit'])
  })
  it('offers neighbours first to depend on', () => check.complete(objective('    depends_on: $0\n'), ['platform/fast-sync', 'platform/fast-sync.95-of-syncs-end-within-200-ms', 'company/loved']))
  it('works with half a link in a list that is still open', () => check.complete(objective('    supports: [plat$0\n'), ['company/loved']))
  it('works behind a dash and in a dependency', () => {
    check.complete(objective('    supports:\n      - $0\n'), ['company/loved'])
    check.complete(objective('    depends_on:\n      - on: $0\n'), ['platform/fast-sync'])
    check.complete(objective('    depends_on: { on: $0 }\n'), ['platform/fast-sync'])
    check.complete(objective('    depends_on: { on: platform/fast-sync, $0 }\n'), ['need', 'by', 'agreed'], ['platform/fast-sync'])
  })
  it('finds a target by its title, and tells whose it is', () => {
    const [first] = check.completionItems(objective('    supports: $0\n'))
    assert.equal(first?.filter, 'company/loved Loved by teams that hate planning')
    assert.equal(first?.detail, 'Loved by teams that hate planning · Tidewater · Ines Duarte')
    assert.equal(first?.item, 'company@2026/loved')
  })
  it('tells beside each target its title, and how it is doing', () => {
    const source = objective('    supports: $0\n').replace('NPS rises from 20 to 40', '{ id: nps, title: NPS, baseline: 20, target: 40, check_ins: [{ date: 2026-11-02, value: 30 }] }').replace('      - id: nps\n        title: ', '      - ')
    assert.deepEqual(check.completionItems(source).map(({ label, title, state }) => [label, title, state]).slice(0, 3), [
      ['company/loved', 'Loved by teams that hate planning', '0.5 · at risk'], ['company/loved.nps', 'NPS', '0.5 · at risk'], ['platform/fast-sync', 'Sync nobody waits for', 'no check-in yet'],
    ])
  })
  it('keeps to a team that is typed, and offers its key results', () => {
    assert.deepEqual(check.completions(objective('    supports: platform/$0\n')), ['platform/fast-sync', 'platform/fast-sync.95-of-syncs-end-within-200-ms'])
    assert.deepEqual(check.completions(objective('    supports: company/loved.$0\n')), ['company/loved', 'company/loved.nps'])
  })
  it('replaces the whole link, and stays inside quotes', () => {
    check.accept('team: a\ncycle: 2026\nobjectives:\n  - id: one\n    title: One\n  - title: Two\n    supports: o$0ld-name\n', 'one',
      'team: a\ncycle: 2026\nobjectives:\n  - id: one\n    title: One\n  - title: Two\n    supports: one\n')
    check.accept('team: a\ncycle: 2026\nobjectives:\n  - id: one\n    title: One\n  - title: Two\n    supports: "o$0"\n', 'one',
      'team: a\ncycle: 2026\nobjectives:\n  - id: one\n    title: One\n  - title: Two\n    supports: "one"\n')
  })
  it('names the cycle where the nearest one has the same id', () => {
    const source = `
#- a.okr.yaml
team: company
cycle: 2026
objectives: [{ id: loved, title: All year }]
---
team: company
cycle: 2026-Q4
objectives: [{ id: loved, title: This quarter }]
#- b.okr.yaml
team: growth
cycle: 2026-Q4
objectives:
  - title: A habit
    supports: $0
`
    assert.deepEqual(check.completionItems(source).map(({ label, detail }) => [label, detail]), [
      ['company/loved', 'This quarter · company'], ['company@2026/loved', 'All year · company'],
    ])
  })
  it('names key results of the same objective in an initiative', () => {
    check.complete(keyResult('    initiatives:\n      - title: Reminder\n        key_result: $0\n'), ['more-teams-come-back'])
  })
  it('offers no more than two hundred, and asks again', () => {
    const files = Array.from({ length: 300 }, (_, i): [string, string] => [`file:///ws/t${i}.okr.yaml`, `team: t${i}\ncycle: 2026\nobjectives: [{ title: Goal }]\n`])
    const text = 'team: me\ncycle: 2026\nobjectives:\n  - title: Mine\n    supports: \n'
    const snapshot = withFiles(emptySnapshot(0), [...files, ['file:///ws/me.okr.yaml', text]])
    const { items, incomplete } = complete(snapshot, 'file:///ws/me.okr.yaml', text.length - 1)
    assert.equal(items.length, 200)
    assert.ok(incomplete)
    const typed = text.replace('supports: ', 'supports: t299')
    assert.ok(complete(withFile(snapshot, 'file:///ws/me.okr.yaml', typed), 'file:///ws/me.okr.yaml', typed.length - 1).items.some(({ label }) => label === 't299/goal'))
  })
})

describe('completion of other values', () => {
  it('teams', () => check.complete(around('team: $0\n'), ['growth', 'company', 'platform']))
  it('a team in a list', () => check.complete(objective('    shared_with: [pla$0]\n'), ['company', 'growth', 'platform']))
  it('people, the team’s own first', () => check.complete(objective('    owner: $0\n'), ['maria', 'ines', 'jun']))
  it('cycles: what is now, then what is next', () => check.complete(around('team: growth\ncycle: $0\n'), ['launch', '2026-Q4', '2027-Q1', '2026-H2', '2026', '2026-11']))
  it('dates: today, and the last day of the cycle for what lies ahead', () => {
    assert.deepEqual(check.completionItems(keyResult('        check_ins:\n          - date: $0\n')).map(({ label, detail }) => [label, detail]), [['2026-11-09', 'today, Monday']])
    check.complete(keyResult('        due: $0\n'), ['2026-12-31', '2026-11-09'])
  })
  it('the day of the check-in, when it was another', () => {
    const source = keyResult('        check_ins:\n          - date: $0\n').replace('#- growth.okr.yaml', '#- growth.okr.yaml today:2026-11-12')
    assert.deepEqual(check.completionItems(source).map(({ label, detail }) => [label, detail]), [['2026-11-12', 'today, Thursday'], ['2026-11-09', 'this Monday']])
  })
  it('choices', () => check.complete(objective('    type: $0\n'), ['committed', 'aspirational', 'learning']))
  it('true and false', () => check.complete(keyResult('        guardrail: $0\n'), ['true', 'false']))
  it('units', () => check.complete(keyResult('        unit: $0\n'), ['%']))
  it('an id from the title', () => assert.deepEqual(check.completions(keyResult('        id: $0\n')), ['more-teams-come-back']))
  it('milestones that a check-in reports', () => {
    check.complete(keyResult('        milestones:\n          - title: Pilot signed\n          - title: Rolled out\n        check_ins:\n          - { date: 2026-11-02, milestones: [$0] }\n'), ['Pilot signed', 'Rolled out'])
  })
  it('a milestone as it has to be written', () => {
    const before = 'objectives:\n  - title: A\n    key_results:\n      - title: B\n        milestones: [{ title: "Pilot: $1, signed" }]\n        check_ins:\n          - { date: 2026-11-02, milestones: [X] }\n'
    check.accept(before.replace('X', '$0'), 'Pilot: $1, signed', before.replace('X', '"Pilot: \\$1, signed"'))
  })
  it('a value on the line below its key', () => check.complete(objective('    supports:\n      comp$0\n'), ['company/loved']))
  it('nothing for free text and amounts', () => assert.deepEqual(check.completions(keyResult('        baseline: $0\n')), []))
})

describe('completion in comments', () => {
  const ids = rules.map(({ id }) => id)
  it('the reason of a change, first where a bar is set', () => {
    check.complete(objective('    # $0\n'), ['okr-ignore-next-line', 'okr-ignore', 'okr-ignore-file', 'reason:'])
    check.accept('objectives: [{ title: A, key_results: [{ title: B,\n  target: 40% # re$0\n', 'reason:', 'objectives: [{ title: A, key_results: [{ title: B,\n  target: 40% # reason: $0\n')
    check.complete('target: 40% # $0\n', ['reason:'])
  })
  it('the ways to silence a finding', () => check.complete(objective('    # okr-$0\n'), ['okr-ignore-next-line', 'okr-ignore', 'okr-ignore-file']))
  it('the rules, with room for the reason', () => {
    assert.deepEqual(check.completions(objective('    # okr-ignore-next-line $0\n')), ids)
    check.accept('team: a # okr-ignore un$0\n', 'unknown-field', 'team: a # okr-ignore unknown-field -- ${1:reason}\n')
    check.accept('team: a # okr-ignore un$0 -- known\n', 'unknown-field', 'team: a # okr-ignore unknown-field -- known\n')
  })
  it('the rules that have something to silence there first', () => {
    const at = (comment: string) => {
      const { snapshot, uri, offset } = atCursor(`team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: A habit\n    ${comment}\n    supports: nothing/there \n    owner: TBD\n`)
      const { items } = complete(snapshot, uri, offset, { findings: () => lint(snapshot, uri, rules) })
      const sorted = [...items].sort((a, b) => (a.sort < b.sort ? -1 : 1)).map(({ label, state }) => (state === undefined ? '' : `${label} ${state}`))
      assert.doesNotMatch(sorted.join('\n'), /\n\n[^\n]/, 'they come before the others')
      return sorted.filter(Boolean)
    }
    assert.deepEqual(at('# okr-ignore-next-line $0').filter((one) => one.startsWith('broken')), ['broken-link on the line below'])
    assert.deepEqual(at('# okr-ignore $0').filter((one) => one.startsWith('broken')), ['broken-link on the line below'], 'alone on its line, it is about the one below')
    assert.deepEqual(at('description: A # okr-ignore $0'), [])
    assert.ok(at('# okr-ignore-file $0').includes('placeholder in this file'))
  })
  it('nothing in the reason, nor in other comments', () => {
    assert.deepEqual(check.completions('team: a # okr-ignore unknown-field -- be$0\n'), [])
    assert.deepEqual(check.completions('team: a # a word $0\n'), [])
  })
})

describe('completion in the config', () => {
  const config = (text: string) => `#- okr.config.yaml\n${text}`
  it('the keys', () => check.complete(config('$0\n'), ['teams', 'levels', 'people'], ['team']))
  it('the keys of a team, and the levels', () => {
    check.complete(config('teams:\n  growth:\n    $0\n'), ['name', 'level', 'parent', 'owner'])
    check.complete(config('teams:\n  growth: { level: $0 }\n'), ['company', 'department', 'team', 'person'])
    check.complete(config('teams:\n  growth: { name: Growth, $0 }\n'), ['level', 'parent'], ['name'])
  })
  it('parents and owners', () => {
    check.complete(config('people: { ines: { name: Ines } }\nteams:\n  company: {}\n  growth:\n    parent: $0\n'), ['company', 'growth'])
    check.complete(config('people: { ines: { name: Ines } }\nteams:\n  growth:\n    owner: $0\n'), ['ines'])
  })
  it('rules and how loud they are', () => {
    check.complete(config('rules:\n  $0\n'), ['extends', rules[0]!.id])
    check.complete(config('rules:\n  extends: $0\n'), ['starter', 'recommended', 'strict'])
    check.complete(config('rules:\n  unknown-field: $0\n'), ['error', 'warning', 'info', 'hint', 'off'])
    check.complete(config('rules:\n  unknown-field: { $0 }\n'), ['severity', 'ignore'])
    check.complete(config('rules:\n  unknown-field: [$0\n'), ['error', 'warning'])
  })
  it('how often', () => check.complete(config('cadence:\n  check_in: $0\n'), ['weekly', 'biweekly', 'monthly']))
})

describe('completion anywhere', () => {
  const source = keyResult('        check_ins: [{ date: 2026-11-02, value: 3 }]\n    # okr-ignore a\n    supports: "company/x"\n    initiatives:\n      - { title: B, key_result: c }\n')
  it('never fails, and replaces only what touches the cursor, wherever the text is cut', () => {
    const text = source.slice(source.indexOf('team: growth'))
    fc.assert(fc.property(fc.nat(text.length), fc.nat(text.length), fc.constantFrom('', ' ', '\n', '{', '[', '- ', '"', ':', '\t', '#'), (a, b, extra) => {
      const [cut, at] = [Math.min(a, b), Math.max(a, b)]
      const broken = text.slice(0, cut) + extra + text.slice(at)
      const snapshot = withFile(emptySnapshot(parseDay('2026-11-09')!), 'file:///ws/growth.okr.yaml', broken)
      const offset = Math.min(broken.length, cut + extra.length)
      for (const { span, snippet } of complete(snapshot, 'file:///ws/growth.okr.yaml', offset).items) {
        assert.ok(span.start <= offset && offset <= span.end && span.end <= broken.length)
        assert.doesNotMatch(broken.slice(span.start, span.end), /[\n\r]/)
        assert.doesNotMatch(snippet, /undefined/)
      }
    }), { numRuns: 200 })
  })
})
