import assert from 'node:assert/strict'
import { reportOn } from '../../server/src/core/features/report.ts'
import { reportHtml } from '../../server/src/core/features/report-html.ts'
import { reportMarkdown } from '../../server/src/core/features/report-markdown.ts'
import * as check from '../support/check.ts'
import { workspace } from '../support/fixture.ts'

const source = (keyResults: string) => `
team: platform
cycle: 2026-Q4
objectives:
  - title: Everybody can rely on us
    key_results:
      - { title: Renewals, baseline: 10, target: 20, check_ins: [{ date: 2026-11-09, value: 11 }] }
${keyResults.trim().replace(/^/gm, '      ')}
`
const uptime = (more = '') => `- title: Uptime\n  stay: ">= 99.9%"${more}\n  owner: ines\n  check_ins:\n    - { date: 2026-10-26, value: 99.95% }\n    - { date: 2026-11-02, value: 99.97% }\n    - { date: 2026-11-09, value: 99.2%, note: The move to the new region. }`

describe('a report on limits', () => {
  const risks = (keyResults: string) => /## (?:At risk.*|Without news)\n\n([^#]*)\n\n#/.exec(reportMarkdown(reportOn(workspace(source(keyResults)), '2026-Q4')))?.[1]

  it('says in how many check-ins a guardrail held, and where it is now', () => {
    assert.equal(risks(uptime('\n  guardrail: true')), [
      '- **guardrail breached**: *Uptime* (platform · ines), 99.2%, to stay >= 99.9%, held in 2 of 3 check-ins. “The move to the new region.”',
      '- **at risk**: *Renewals* (platform), 10% of the way, 43% expected',
    ].join('\n').replace('>=', '\\>='))
    assert.match(risks(uptime())!, /^- \*\*limit breached\*\*: \*Uptime\*/)
  })
  it('says the same in a browser', () => {
    const html = reportHtml(reportOn(workspace(source(uptime('\n  guardrail: true'))), '2026-Q4'))
    assert.match(html, /<span class="state breached">guardrail breached<\/span><\/td><td data-label="Progress">held in 2 of 3 check-ins<\/td><td data-label="Expected">to stay &#62;= 99.9%</)
  })
  it('speaks of no way where there is none, in the card of a key result either', () => {
    assert.match(risks(`- title: Uptime\n  stay: ">= 99.9%"\n  check_ins: [{ date: 2026-10-12, value: 99.95% }]`)!, /\*\*stale\*\*: \*Uptime\* \(platform\), 99\.95%, to stay .*>= 99\.9%, held at the one check-in so far/)
    check.hover(source(uptime()).replace('title: Uptime', 'title: Upt$0ime'), ['score **0.7** · **breached** · held in 2 of 3 check-ins'])
  })
})

describe('a report on key results that were graded', () => {
  it('shows the grade of their objective as its bar, as it shows it as its number', () => {
    const graded = workspace(`
team: growth
cycle: 2026-Q4
objectives:
  - title: Planning becomes a habit
    key_results:
      - { title: Teams that come back, baseline: 0%, target: 100%, closing: { score: 0.8 }, check_ins: [ { date: 2026-11-02, value: 30% } ] }
`)
    const report = reportOn(graded, '2026-Q4')
    assert.match(reportHtml(report), /class="sum"><span class="meter closed" aria-hidden="true"><b style="width:80\.0%"><\/b><\/span> <strong>0\.8</)
    assert.match(reportMarkdown(report), /\| ▰▰▰▰▰▰▰▰▱▱ 0\.8 \|/)
  })
})
