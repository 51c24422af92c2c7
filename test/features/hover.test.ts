import assert from 'node:assert/strict'
import fc from 'fast-check'
import { hover } from '../../server/src/core/features/hover.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { atCursor, fixtureSnapshot, parseFixture } from '../support/fixture.ts'
import * as check from '../support/check.ts'

const files = `#- okr.config.yaml
teams:
  company: { name: Tidewater, level: company, owner: ines }
  growth: { name: Growth, level: team, parent: company, owner: maria, sponsor: ines }
people:
  maria: { name: Maria Alves, handle: "@maria" }
  ines: { name: Ines Duarte }
cycles:
  named: { launch: { start: 2026-11-01, end: 2026-11-20 } }
rules:
  unknown-field: warning
#- company.okr.yaml
team: company
cycle: 2026
objectives:
  - id: loved
    title: Loved by *every* team, [truly](command:okr.open)
    owner: ines
    key_results:
      - id: nps
        title: More teams recommend us
        baseline: 20%
        target: 40%
        check_ins:
          - { date: 2026-10-12, value: 22% }
          - { date: 2026-10-26, value: 28% }
          - { date: 2026-11-02, value: 30%, confidence: 6 }
#- growth.okr.yaml
team: growth
cycle: 2026-Q4
objectives:
  - id: habit
    title: A habit 🚀
    type: aspirational
    owner: &lead maria
    contributors: [ines]
    supports: company/loved.nps
    key_results:
      - Teams that plan rise from 18% to 40%
      - id: money
        title: Sales of the year
        owner: *lead
        baseline: $1.2M
        target: $1.5M
        due: 2026-12-01
        check_ins:
          - { date: 2026-10-26, value: $1.25M, confidence: 6 }
          - date: 2026-11-02
            value: $1.3M
            confidence: 5
      - title: Fast
        stay: "< 200 ms"
        guardrail: true
        x-own: 3
    initiatives:
      - { title: Reminder, key_result: money }
  # okr-ignore-next-line unknown-field -- known
`

/** The files with the cursor behind some words of the last one. */
const behind = (words: string): string => {
  const at = files.indexOf(words, files.indexOf('#- growth'))
  assert.ok(at >= 0, words)
  return `${files.slice(0, at + words.length)}$0${files.slice(at + words.length)}`
}
const inConfig = (words: string): string => files.replace(words, `${words}$0`)

describe('hover on keys', () => {
  it('tells what they mean, with an example', () => check.hover(behind('owner'), ['**`owner`** The one person who answers for this', '```yaml\nowner: maria\n```']))
  it('names the choices', () => check.hover(behind('type'), ['One of `committed`, `aspirational`, `learning`.']))
  it('says that one’s own keys are left alone', () => check.hover(behind('x-own'), ['leave it alone']))
  it('works in the config', () => {
    check.hover(inConfig('{ name: Tidewater, level'), ['**`level`**'])
    check.hover(inConfig('growth'), ['**Growth**', 'led by Maria Alves', 'sponsor Ines Duarte', 'Part of Tidewater'])
    check.hover(inConfig('  maria'), ['**Maria Alves**', '\\@maria', 'Leads Growth'])
    check.hover(inConfig('launch'), ['**launch**', '1 November to 20 November', 'day 9 of 20, 45% of the time'])
    check.hover(inConfig('unknown-field'), ['`unknown-field`', 'An error unless'])
  })
  it('says nothing of keys that the format does not have', () => check.hover('team: a\nfoo$0: 1\n', null))
})

describe('hover on links', () => {
  const card = ['**More teams recommend us**', 'Tidewater · 2026 · no owner', 'score **0.5**', '50% of the way', 'heading for', '20% → 30% → 40%', '▁▆█', 'Supported by 1']
  it('shows what they lead to', () => check.hover(behind('company/loved.np'), card))
  it('shows the objective on its part, as going there does', () => check.hover(behind('company/love'), ['**Loved by', 'Tidewater · 2026 · owner Ines Duarte', '1 key result']))
  it('shows the objective it belongs to, with its words as they are', () => check.hover(behind('loved.nps'), ['Key result of “Loved by \\*every\\* team, \\[truly\\]\\(command:okr.open\\)”']))
  it('shows the team on the team’s part', () => check.hover(behind('supports: comp'), ['**Tidewater**', 'company · led by Ines Duarte', '- Loved by']))
  it('works for a key result of the same objective', () => check.hover(behind('key_result: money'), ['**Sales of the year**', /Supports “More teams recommend us” of “Loved by .*” \(Tidewater\)/]))
  it('says nothing where they lead nowhere', () => check.hover('team: a\ncycle: 2026\nobjectives:\n  - title: B\n    supports: c/d$0\n', null))
})

describe('hover on values', () => {
  it('tells of a title how far it is and why', () => {
    check.hover(behind('A habit'), ['**A habit 🚀**', 'Growth · 2026-Q4 · owner Maria Alves', '3 key results', '- Progress: \\(0% + 33%\\) / 2 = **17%**', '- Status: **at risk**; the weakest'])
    check.hover(behind('Teams that'), ['18% → 40% · read from the title', 'Key result of “A habit 🚀”'])
  })
  it('tells of a number how it was read, and what it leads to', () => {
    check.hover(behind('target: $1.5M'), ['Read as 1,500,000 \\$.', '`target` Where you want to be', '- Progress: \\(\\$1.3M − \\$1.2M\\) / \\(\\$1.5M − \\$1.2M\\) = **33%**'])
    check.hover(behind('confidence: 5'), ['`confidence` How sure', 'So far: 6 → 5'])
    check.hover(behind('"< 200'), ['`stay`'])
  })
  it('tells of a check-in what it meant on its day', () => {
    check.hover(behind('value: $1.25'), ['On 26 October:', '- Progress: \\(\\$1.25M − \\$1.2M\\) / \\(\\$1.5M − \\$1.2M\\) = **17%**'])
  })
  it('knows people, also behind an alias', () => {
    check.hover(behind('&lead maria'), ['**Maria Alves**'])
    check.hover(behind('owner: *le'), ['**Maria Alves**'])
    check.hover(behind('contributors: [in'), ['**Ines Duarte**', 'Leads Tidewater'])
  })
  it('knows teams and cycles', () => {
    check.hover(behind('team: grow'), ['**Growth**', '2026-Q4:\n- A habit 🚀 (0.2 · at risk)'])
    check.hover(behind('cycle: 2026-Q4'), ['1 October to 31 December', 'day 40 of 92, 43% of the time', '2 check-ins overdue', 'next check-in today'])
  })
  it('says the day of the week', () => {
    check.hover(behind('date: 2026-11-02'), ['Monday, 2 November 2026 (7 days ago)'])
    check.hover(behind('due: 2026-12-01'), ['Tuesday, 1 December 2026 (in 22 days)'])
  })
  it('says nothing about free text', () => check.hover('team: a\ncycle: 2026\nobjectives:\n  - title: B\n    why: Beca$0use\n', null))
  it('knows what nobody has listed', () => {
    check.hover('#- okr.config.yaml\nteams: { a: {} }\npeople: { b: {} }\n#- x.okr.yaml\nteam: nobo$0dy\ncycle: 2026\nobjectives: []\n', ['**nobody**', 'Not listed under `teams`', 'No objectives yet'])
    check.hover('team: a\ncycle: someday$0\nobjectives: []\n', ['**someday**', 'Not a cycle yet'])
  })
})

describe('hover on findings and rules', () => {
  const more = { ruleUrl: (id: string) => `https://rules.example/${id}` }
  it('asks what a coach would ask', () => {
    const { snapshot, uri, offset } = atCursor('team: a\nte$0am: b\n')
    const findings = [{ rule: 'unknown-field', severity: 'error' as const, span: { start: offset - 2, end: offset + 2 }, message: '…' }]
    const found = hover(snapshot, uri, offset, { ...more, findings })
    assert.match(found?.markdown ?? '', /^\*A coach would ask:\* .+\n\n\[More about unknown-field\]\(https:\/\/rules\.example\/unknown-field\)\n\n---\n\n\*\*`team`\*\*/)
    assert.ok(rules.length > 0)
  })
  it('says a key result that is work as a result, with gaps for its author', () => {
    const source = 'team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    key_results:\n      - Launch the $0new app\n'
    const { snapshot, uri, offset, text } = atCursor(source)
    const at = { start: text.indexOf('Launch'), end: text.indexOf('app') + 3 }
    const saying = (rule: string) => hover(snapshot, uri, offset, { findings: [{ rule, severity: 'warning', span: at, message: '' }] })?.markdown ?? ''
    assert.match(saying('output-key-result'), /\n\*One way to say it:\* Launch the new app so that … rises from … to …\n/)
    assert.doesNotMatch(saying('no-owner'), /One way/)
  })
  it('tells what a comment silences', () => {
    check.hover(behind('unknown-field'), ['`unknown-field`', '[More about unknown-field](https://rules.example/unknown-field)'], more)
    check.hover(behind('# okr-ignore-next'), ['The reason is required'])
  })
})

describe('hover anywhere', () => {
  it('never fails, in any file, at any place', () => {
    const fixture = parseFixture(files)
    const snapshot = fixtureSnapshot(fixture)
    for (const { uri, text } of fixture.files) {
      fc.assert(fc.property(fc.nat(text.length), (offset) => {
        const found = hover(snapshot, uri, offset)
        if (!found) return
        assert.ok(found.span.start <= offset && offset <= found.span.end)
        assert.doesNotMatch(found.markdown, /undefined|NaN|\[object/)
      }))
    }
  })
  it('is silent about files that are not there, and empty ones', () => {
    assert.equal(hover(fixtureSnapshot(parseFixture(files)), 'file:///ws/none.okr.yaml', 0), undefined)
    check.hover('$0\n', null)
  })
})
