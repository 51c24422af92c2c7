import assert from 'node:assert/strict'
import { checkInChoices } from '../../server/src/core/features/check-in-choices.ts'
import { checkIn, checkInForm } from '../../server/src/core/features/check-in.ts'
import type { CheckInEntry } from '../../server/src/core/features/check-in.ts'
import { writtenAt, openFile } from '../../server/src/core/features/items.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { fixtureSnapshot, fixtureUri, parseFixture, atCursor } from '../support/fixture.ts'

/** The key result at `$0` with a check-in of 9 November 2026, and the line of it; or why there is none. */
function after(source: string, entry: CheckInEntry): { text: string; line: string } | string {
  const { snapshot, uri, offset, text } = atCursor(source)
  const { key } = writtenAt(openFile(snapshot, uri)!, offset)!.item
  const result = checkIn(snapshot, key, uri, entry)
  if ('refused' in result) return result.refused
  assert.deepEqual(result.edits.map((file) => file.uri), [uri])
  const written = applyEdits(text, result.edits[0]!.edits)
  return { text: written, line: written.split(/\r?\n/)[result.line]!.trim() }
}

const formAt = (source: string) => {
  const { snapshot, uri, offset } = atCursor(source)
  return checkInForm(snapshot, writtenAt(openFile(snapshot, uri)!, offset)!.item.key, uri)
}

function becomes(before: string, entry: CheckInEntry, expected: string, line?: string): void {
  const result = after(before, entry)
  assert.ok(typeof result === 'object', `Refused: ${String(result)}`)
  assert.equal(result.text, expected)
  if (line !== undefined) assert.equal(result.line, line)
}

const head = 'team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: A habit\n    key_results:\n'
const week = { value: '36', confidence: 5, note: 'The calendar helps: more come back' }

describe('key results to check in on', () => {
  const file = (team: string, cycle: string, more = '') => `#- ${team}.okr.yaml
team: ${team}
cycle: ${cycle}
objectives:
  - title: A habit
    owner: ines
    key_results:
      - { title: ${team} one, baseline: 1, target: 2, owner: maria }
      - { title: ${team} two, baseline: 1, target: 2 }
      - { title: ${team} three, baseline: 1, target: 2, closing: { score: 0.5 } }
${more}`
  const choices = (asked: { uri?: string; me?: string }, source = `${file('growth', '2026-Q4')}\n${file('sales', '2026-Q4')}\n${file('past', '2025-Q4')}`) =>
    checkInChoices(fixtureSnapshot(parseFixture(source)), asked).map(({ title, description }) => `${title} — ${description}`)

  it('are those of a file that are not closed', () =>
    assert.deepEqual(choices({ uri: fixtureUri('past.okr.yaml') }), ['past one — at risk', 'past two — at risk']))
  it('are else those of the current cycle, a person’s own first', () => {
    assert.deepEqual(choices({ me: 'maria' }), ['growth one', 'sales one', 'growth two', 'sales two'].map((title) => `${title} — ${title.split(' ')[0]} · no check-in yet`))
    assert.equal(choices({ me: 'ines', uri: fixtureUri('empty.okr.yaml') })[0], 'growth two — growth · no check-in yet')
  })
  it('are those of every cycle where none runs today', () => assert.equal(choices({}, file('past', '2025-Q4')).length, 2))
})

describe('a check-in', () => {
  it('stands below the others, written as they are', () => {
    becomes(`${head}      - id: week$0
        title: Second week
        baseline: 31%
        target: 45%
        check_ins:
          - { date: 2026-10-12, value: 33%, confidence: 6 } # kick-off
          - { date: 2026-10-19, value: 34%, confidence: 4 } # a bad week
        owner: jun
`, week, `${head}      - id: week
        title: Second week
        baseline: 31%
        target: 45%
        check_ins:
          - { date: 2026-10-12, value: 33%, confidence: 6 } # kick-off
          - { date: 2026-10-19, value: 34%, confidence: 4 } # a bad week
          - { date: 2026-11-09, value: 36%, confidence: 5, note: "The calendar helps: more come back" }
        owner: jun
`, '- { date: 2026-11-09, value: 36%, confidence: 5, note: "The calendar helps: more come back" }')
  })

  it('is written like the values beside it, whatever comma somebody types', () => {
    const before = (value: string) => `${head}      - title: Second week$0\n        baseline: ${value}\n        target: 60%\n        check_ins:\n          - { date: 2026-10-19, value: 55% }\n`
    const written = (value: string, typed: string) => {
      const result = after(before(value), { value: typed })
      return typeof result === 'object' ? result.line : result
    }
    assert.equal(written('50%', '56,5 %'), '- { date: 2026-11-09, value: 56.5% }')
    assert.equal(written('50%', '56,5'), '- { date: 2026-11-09, value: 56.5% }')
    assert.equal(written('50,5%', '56,5 %'), '- { date: 2026-11-09, value: "56,5%" }')
    assert.match(written('50%', '1,500%'), /value: "1,500%"/)
  })

  it('takes a line for each field where the last one does, and the file’s line ends', () => {
    const before = `${head}      - title: Wait$0\n        baseline: 2 s\n        target: 1 s\n        check_ins:\n        - date: 2026-10-19\n          value: 1.8 s\n`.replaceAll('\n', '\r\n')
    becomes(before, { value: '1.65 s', note: 'Nearly there' },
      `${before.replace('$0', '')}        - date: 2026-11-09\r\n          value: 1.65 s\r\n          note: Nearly there\r\n`, '- date: 2026-11-09')
  })

  it('goes into brackets where the others do', () => {
    becomes(`${head}      - { title: $0Wait, target: 1 s, check_ins: [{ date: 2026-10-19, value: 1.8 s }] }\n`, { value: '1.6', note: 'Yes, and no' },
      `${head}      - { title: Wait, target: 1 s, check_ins: [{ date: 2026-10-19, value: 1.8 s }, { date: 2026-11-09, value: 1.6 s, note: "Yes, and no" }] }\n`)
    becomes(`${head}      - { title: $0Wait, target: 1 s }\n`, { value: '1.6' }, `${head}      - { title: Wait, target: 1 s, check_ins: [{ date: 2026-11-09, value: 1.6 s }] }\n`)
  })

  it('begins the list where there is none', () => {
    const expected = `${head}      - title: Wait\n        target: 12 teams\n        check_ins:\n          - { date: 2026-11-09, value: 3 teams }\n        tags: [a]\n`
    becomes(`${head}      - title: Wait$0\n        target: 12 teams\n        tags: [a]\n`, { value: '3' }, expected)
    becomes(`${head}      - title: Wait$0\n        target: 12 teams\n        check_ins:\n        tags: [a]\n`, { value: '3' }, expected)
  })

  it('turns a key result in one line into one with fields', () => {
    becomes(`${head}      - Teams that plan rise from 18% to 40%$0 # so we hope\n      - Another\n`, { value: '21%', confidence: 6 },
      `${head}      - title: Teams that plan rise from 18% to 40% # so we hope\n        check_ins:\n          - { date: 2026-11-09, value: 21%, confidence: 6 }\n      - Another\n`)
    becomes('team: growth\ncycle: 2026-Q4\nobjectives: [{ title: A habit, key_results: [$0Teams rise from 18% to 40%, Another] }]\n', { value: '21%' },
      'team: growth\ncycle: 2026-Q4\nobjectives: [{ title: A habit, key_results: [{ title: Teams rise from 18% to 40%, check_ins: [{ date: 2026-11-09, value: 21% }] }, Another] }]\n')
  })

  it('names the milestones that were reached', () => {
    becomes(`${head}      - title: Pilot$0\n        milestones: [{ title: Signed }, { title: "Run, and kept" }]\n`, { milestones: ['Run, and kept'], confidence: 7 },
      `${head}      - title: Pilot\n        milestones: [{ title: Signed }, { title: "Run, and kept" }]\n        check_ins:\n          - { date: 2026-11-09, milestones: ["Run, and kept"], confidence: 7 }\n`)
  })

  it('of today changes when there is one already', () => {
    const one = (checkIn: string) => `${head}      - title: Wait\n        target: 1 s\n        check_ins:\n          - { date: 2026-11-02, value: 2 s }\n${checkIn}`
    becomes(one('          - { date: 2026-11-09, value: 1.8 s$0 } # early\n'), { value: '1.7', confidence: 6 }, one('          - { date: 2026-11-09, value: 1.7 s, confidence: 6 } # early\n'))
    becomes(one('          - date: 2026-11-09$0\n            note: All quiet\n'), { value: '1.7', note: 'Good news' }, one('          - date: 2026-11-09\n            value: 1.7 s\n            note: Good news\n'), '- date: 2026-11-09')
  })

  it('is refused with the reason', () => {
    const one = (fields: string) => `${head}      - title: Wait$0\n        baseline: 2 s\n        target: 1 s\n${fields}`
    assert.match(String(after(one(''), { value: 'fast' })), /no amount.*such as 1 s/)
    assert.match(String(after(one(''), { value: '12%' })), /another unit.*such as 1 s/)
    assert.match(String(after(one(''), { confidence: 11 })), /from 0 .* to 10/)
    assert.match(String(after(one(''), { value: ' ', note: ' ' })), /nothing to write down/)
    assert.match(String(after(one('        check_ins: [{ date: 2026-11-09, value: 1 s }]\n'), { value: '1' })), /says all that already/)
    assert.match(String(after(one('        closing: { score: 0.7 }\n'), week)), /closed/)
    assert.match(String(after('team: growth\ncycle: 2026-Q4\nobjectives:\n  - title: A habit$0\n', week)), /key results, not to objectives/)
    assert.match(String(after(`x-mine: &mine [{ date: 2026-10-12, value: 2 s }]\n${one('        check_ins: *mine\n')}`, { value: '1.5 s' })), /alias/)
    assert.match(String(after(`${head}      - title: Income$0\n        baseline: $1.2M\n        target: $2M\n`, { value: '1.4' })), /the way the other values are written, such as \$2M/)
  })
})

describe('the form of a check-in', () => {
  it('knows what is measured and what was said last', () => {
    assert.deepEqual(formAt(`${head}      - title: Week$0\n        baseline: 31%\n        target: 45%\n        check_ins: [{ date: 2026-10-12, value: 33%, confidence: 6 }, { date: 2026-10-19, note: Nothing }]\n`),
      { title: 'Week', kind: 'value', course: '31% → 33% → 45%', today: false, value: '33%', confidence: 6, note: undefined, milestones: [] })
  })
  it('lists the milestones that are open', () => {
    assert.deepEqual(formAt(`${head}      - title: Pilot$0\n        confidence: 4\n        milestones: [{ title: Signed, done: true }, { title: Run }, { title: Kept }]\n        check_ins: [{ date: 2026-10-12, milestones: Run }]\n`),
      { title: 'Pilot', kind: 'milestones', course: '', today: false, note: undefined, value: undefined, confidence: 4, milestones: ['Kept'] })
  })
  it('asks for no amount where it is done or not', () => {
    const form = formAt(`${head}      - { title: $0Signed, done: false }\n`)
    assert.equal('kind' in form && form.kind, 'none')
  })
})
