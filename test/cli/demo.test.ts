import assert from 'node:assert/strict'
import { demoRepository } from '../support/demo.ts'
import type { TestRepository } from '../support/git.ts'
import { okrIn } from '../support/okr.ts'

/* A quarter of history, told by diff, log and report. */

describe('a quarter', () => {
  let demo: TestRepository
  before(() => { demo = demoRepository() })
  after(() => demo.remove())
  const okr = async (...args: string[]) => {
    const { code, out, err } = await okrIn(demo.path, ...args)
    assert.equal(err, '')
    return { code, out }
  }

  it('has a lowered target, which lifts the scores above it', async () => {
    const { out } = await okr('diff', 'week-4..lowered', '--format', 'markdown')
    assert.equal(out, `### OKRs: 1 change in 1 team

**Growth** · 2026-Q4
- Lowered the target of *Trial teams that come back in their second week* from 45% to 40%, five weeks into the quarter, with no reason given.

| What moves | Before | After |
| --- | --- | --- |
| Trial teams that come back in their second week (Growth) | ▰▱▱▱▱▱▱▱▱▱ 0.14 behind | ▰▰▱▱▱▱▱▱▱▱ 0.22 behind |
| Planning the week in Tidewater becomes a habit (Growth) | ▰▱▱▱▱▱▱▱▱▱ 0.14 behind | ▰▰▱▱▱▱▱▱▱▱ 0.22 behind |
| A product that teams love (Tidewater) | ▰▰▱▱▱▱▱▱▱▱ 0.18 behind | ▰▰▱▱▱▱▱▱▱▱ 0.19 behind |

**Findings on this change**
- **warning** *Trial teams that come back in their second week*: Add \`# reason: …\` to this line, so that everybody knows at the end which bar was reached. (\`moved-target\`, \`teams/growth.okr.yaml:15\`)
`)
  })

  it('has weeks of check-ins that need no review, and others that do', async () => {
    for (let week = 2; week <= 10; week++) {
      const quiet = await okr('diff', `week-${week}~1..week-${week}`, '--only', 'observations')
      assert.equal(quiet.code, 0, quiet.out)
    }
    for (const tag of ['lowered', 'dropped', 'split']) assert.equal((await okr('diff', `${tag}~1..${tag}`, '--only', 'observations')).code, 1)
    assert.equal((await okr('diff', 'closed~1..closed', '--only', 'observations')).code, 0, 'closings are observations')
  })

  it('has an objective that was dropped, and one that moved to a new team', async () => {
    assert.match((await okr('diff', 'dropped~1..dropped')).out, /Removed the objective “Teams bring their colleagues along” with its key result, six weeks into the quarter, with no reason given\./)
    const { out } = await okr('diff', 'split~1..split')
    assert.match(out, /Moved “The app never loses what you typed” from the team platform to mobile/)
    assert.match(out, /Added the team mobile to the workspace’s list of teams\./)
    assert.doesNotMatch(out, /removed|added the objective/i)
  })

  it('is remembered key result by key result', async () => {
    const { history } = JSON.parse((await okr('log', 'mobile/calm-app.crashes', '--format', 'json')).out)
    assert.deepEqual(history.map(({ summary }: { summary: string }) => summary.replace('Check-ins of ', '')), [
      '2026-12-14', '2026-12-07', '2026-11-30', 'Mobile becomes a team of its own', '2026-11-23', '2026-11-16', '2026-11-09', '2026-11-02', '2026-10-26', '2026-10-19', '2026-10-12',
      'OKRs for the fourth quarter',
    ])
  })
})
