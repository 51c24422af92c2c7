import * as check from '../support/check.ts'

describe('the outline of a file', () => {
  it('is objectives, key results, check-ins and initiatives', () => check.symbols(`
team: growth
cycle: 2026-Q4
objectives:
  - title: A habit 🚀
    key_results:
      - Teams that plan rise from 18% to 40%
      - title: Sales
        baseline: 1
        target: 5
        check_ins:
          - { date: 2026-10-26, value: 2, confidence: 6 }
          - { value: 3 }
        initiatives: [Calls]
    initiatives:
      - { title: Reminder, done: true }
  - {}
`, `
    A habit 🚀 — 0.1 · stale
      Teams that plan rise from 18% to 40% — 18% → 40% · no check-in yet
      Sales — 1 → 2 → 5 · 0.3 · stale
        26 October — 2 · confidence 6
        Without a date — 3
        Calls
      Reminder — done
    Without a title — not started
  `))

  it('has a part for each of several documents', () => check.symbols('team: a\ncycle: 2026-Q4\nobjectives: [{ title: A }]\n---\nteam: a\n---\nobjectives: []\n', `
    a · 2026-Q4 — 1 objective
      A — not started
    a — 0 objectives
    Without a team — 0 objectives
  `))

  it('fits what anchors, aliases and merge keys bring in from elsewhere', () => check.symbols(`
team: a
cycle: 2026-Q4
x-common: &common
  title: A common goal
  key_results: [B]
objectives:
  - <<: *common
    owner: jun
  - title: &words Said once
    key_results:
      - title: *words
`, `
    A common goal — no check-in yet
    Said once — no check-in yet
      Said once — no measure · no check-in yet
  `))

  it('is there for half-typed files, and for Windows line ends', () => {
    check.symbols('team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    ow\n    key_results: [B]\n', 'A — no check-in yet\n  B — no measure · no check-in yet')
    check.symbols('team: a\r\ncycle: 2026-Q4\r\nobjectives:\r\n  - title: A\r\n    key_results: [B]\r\n', 'A — no check-in yet\n  B — no measure · no check-in yet')
  })

  it('is empty for an empty file', () => check.symbols('\n', ''))
})
