import assert from 'node:assert/strict'
import { changeFindings, changeLines } from '../../server/src/core/features/diff.ts'
import { review } from '../../server/src/core/lint/review.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { textOf } from '../../server/src/core/project/snapshot.ts'
import { lineAt, lineIndex } from '../../server/src/core/text/lines.ts'
import { fixtureSnapshot, fixtureUri, parseFixture } from '../support/fixture.ts'

const company = `
  #- okr.config.yaml
  teams: { company: { name: Tidewater, level: company }, growth: { name: Growth, level: team, parent: company } }
  scoring: { rollup: both }
  #- company.okr.yaml
  team: company
  cycle: 2026-Q4
  objectives:
    - id: loved
      title: A product that teams love
      key_results:
        - { title: Teams that recommend us, baseline: 20%, target: 40%, check_ins: [{ date: 2026-11-02, value: 24% }] }
`
const growth = ({ target = '45%', second = true, supports = true, blank = '', title = 'Trial teams that return' } = {}) => `
  #- growth.okr.yaml
  team: growth
  cycle: 2026-Q4
  objectives:
    - id: habit
      title: Planning becomes a habit
${supports ? '      supports: company/loved\n' : ''}${blank}      key_results:
        - id: return
          title: ${title}
          baseline: 31%
          target: ${target}
          check_ins: [{ date: 2026-11-02, value: 34% }]
${second ? '        - { id: invites, title: Invited colleagues who join, baseline: 12%, target: 20%, check_ins: [{ date: 2026-11-02, value: 12% }] }\n' : ''}`

/** What stands in the diff of a file: `line: words` for each line above an item, and `line: rule` for each finding. */
function shown(before: string, after: string, path = 'growth.okr.yaml') {
  const now = parseFixture(company + after)
  const found = review(fixtureSnapshot(parseFixture(company + before)), fixtureSnapshot(now), now.today, rules)
  const uri = fixtureUri(path)
  const line = (offset: number) => lineAt(lineIndex(textOf(found.after, uri)!), offset) + 1
  return {
    lines: changeLines(found, uri).map(({ span, key, text }) => `${line(span.start)} ${key?.replace(/.*\//, '')}: ${text}`),
    findings: changeFindings(found, uri).map(({ finding }) => `${line(finding.span.start)} ${finding.rule}`),
  }
}

describe('a diff editor', () => {
  it('says above what was changed what it does to the numbers, and to those in other files', () => {
    const { lines, findings } = shown(growth(), growth({ target: '40%' }))
    assert.deepEqual(lines, ['4 habit: 0.11 → 0.17', '8 habit.return: 0.21 → 0.33 · “A product that teams love” (Tidewater) 0.15 → 0.18'])
    assert.deepEqual(findings, ['11 moved-target'])
  })

  it('is quiet where nothing moves: spaces, other words for the same', () => {
    assert.deepEqual(shown(growth(), growth({ blank: '      # agreed in September\n' })), { lines: [], findings: [] })
    assert.deepEqual(shown(growth(), growth({ title: 'Trial teams that come back' })), { lines: [], findings: [] })
  })

  it('tells of a key result that is gone above its objective', () => {
    const { lines, findings } = shown(growth(), growth({ second: false }))
    assert.deepEqual(lines, ['4 habit: 0.11 → 0.21 · at risk → behind · “A product that teams love” (Tidewater) 0.15 → 0.21 · at risk → behind'])
    assert.deepEqual(findings, ['5 dropped', '7 too-few-key-results'])
  })

  it('tells of what has lost its support, which stands in another file', () => {
    const { lines } = shown(growth(), growth({ supports: false }))
    assert.match(lines.join('\n'), /^4 habit: “A product that teams love” \(Tidewater\) without support/)
    assert.deepEqual(shown(growth(), growth({ supports: false }), 'company.okr.yaml').findings, ['5 lost-support', '5 unsupported'])
    assert.deepEqual(shown(growth(), growth({ supports: false }), 'company.okr.yaml').lines, ['4 loved: 0.15 → 0.20 · at risk → behind'])
  })

  it('tells of a whole objective that is gone where the list of objectives begins', () => {
    const { lines, findings } = shown(growth(), '\n  #- growth.okr.yaml\n  team: growth\n  cycle: 2026-Q4\n  objectives: []\n')
    assert.match(lines[0]!, /^3 undefined: “A product that teams love” \(Tidewater\) without support/)
    assert.ok(findings.includes('3 dropped'))
  })

  it('names two things elsewhere and counts the rest', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => `\n  #- ${id}.okr.yaml\n  team: company\n  cycle: 2026-Q4\n  objectives:\n    - { id: ${id}, title: Something that takes all of the people of this company to do well ${id}, key_results: [{ title: Teams that stay, baseline: 1%, target: 2% }] }\n`).join('')
    const linked = (text: string) => many + text.replace('supports: company/loved', 'supports: [company/a, company/b, company/c, company/d]')
    const [, line] = shown(linked(growth()), linked(growth({ target: '40%' }))).lines
    assert.match(line!, /“Something that takes all of the people of this…” \(Tidewater\) .* · 2 more above$/)
  })
})
