import { testRepository } from './git.ts'
import type { TestRepository } from './git.ts'

/*
 * A repository with a quarter of history: kick-off, ten weekly check-ins, a target lowered and one dropped on the way, a team split in two,
 * and the closing. The company, Tidewater, is the one of docs/format.md.
 *
 *     node test/support/demo.ts FOLDER      makes it there, to try okr diff, log and report on
 */

/** The Mondays from 12 October to 14 December 2026. */
const MONDAYS = ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14']

const config = (mobile: boolean) => `teams:
  company:  { name: Tidewater, level: company, owner: ines }
  growth:   { name: Growth, level: team, parent: company, owner: maria }
  platform: { name: Platform, level: team, parent: company, owner: li }
${mobile ? '  mobile:   { name: Mobile, level: team, parent: company, owner: jun }\n' : ''}people:
  ines:  { name: Ines Prado }
  maria: { name: Maria Duarte }
  jun:   { name: Jun Sato }
  li:    { name: Li Wen }
scoring:
  rollup: both
`

interface Row {
  readonly value: string
  readonly confidence: number
  readonly note?: string
  readonly blocker?: string
}

const checkIns = (rows: readonly Row[], indent = 10): string => rows.length === 0 ? '' : `${' '.repeat(indent - 2)}check_ins:\n${rows.map(({ value, confidence, note, blocker }, week) =>
  `${' '.repeat(indent)}- { date: ${MONDAYS[week]}, value: ${value}, confidence: ${confidence}${note ? `, note: ${JSON.stringify(note)}` : ''}${blocker ? `, blockers: [${JSON.stringify(blocker)}]` : ''} }\n`).join('')}`

const rows = (values: readonly (string | number)[], unit: string, confidences: readonly number[], notes: Readonly<Record<number, string>> = {}, blockers: Readonly<Record<number, string>> = {}): Row[] =>
  values.map((value, week) => ({ value: `${value}${unit}`, confidence: confidences[week] ?? confidences.at(-1)!, note: notes[week], blocker: blockers[week] }))

const RECOMMEND = rows([20, 21, 23, 24, 26, 27, 29, 30, 32, 33], '%', [6, 6, 6, 6, 5, 5, 6, 6, 6, 6])
const SECOND_WEEK = rows([31, 32, 33, 33, 34, 35, 36, 36, 37, 38], '%', [6, 6, 5, 4, 4, 4, 5, 5, 5, 6], { 3: 'The reminder e-mail moved nothing.', 6: 'Teams that import their calendar come back.' }, { 4: 'The notification service is frozen until November' })
const INVITES = rows([12, 12, 12, 12, 13], '%', [5, 4, 4, 3, 2])
const FIRST_SYNC = rows([2.4, 2.3, 2.0, 1.8, 1.8, 1.5, 1.3, 1.2, 1.1, 0.9], ' s', [5, 5, 6, 6, 6, 7, 7, 8, 8, 9])
const CRASHES = rows(['0.9', '0.9', '0.8', '0.8', '0.7', '0.7', '0.6', '0.6', '0.5', '0.5'], '%', [5, 5, 5, 6, 6, 6, 6, 7, 7, 7])

const company = (weeks: number) => `team: company
cycle: 2026-Q4

objectives:
  - id: loved-product
    title: A product that teams love
    owner: ines
    key_results:
      - id: recommend
        title: Teams that recommend us
        baseline: 20%
        target: 40%
        owner: ines
${checkIns(RECOMMEND.slice(0, weeks))}`

interface GrowthState {
  readonly weeks: number
  readonly target: string
  readonly invites: boolean
  readonly closing?: boolean
}

const growth = ({ weeks, target, invites, closing }: GrowthState) => `team: growth
cycle: 2026-Q4

objectives:
  - id: daily-habit
    title: Planning the week in Tidewater becomes a habit
    type: aspirational
    owner: maria
    why: Interviews in August named "I forget it is there" as the first reason to leave.
    supports: company/loved-product
    key_results:
      - id: second-week
        title: Trial teams that come back in their second week
        baseline: 31%
        target: ${target}
        owner: jun
        source: https://metrics.tidewater.example/second-week
${checkIns(SECOND_WEEK.slice(0, weeks))}${closing ? '        closing: { score: 0.8, assessment: "From 31% to 38%; the target moved in November.", learned: "Calendars bring people back, reminders do not.", decision: carry_forward }\n' : ''}${invites ? `
  - id: invited
    title: Teams bring their colleagues along
    owner: maria
    supports: company/loved-product
    key_results:
      - id: invites
        title: Invited colleagues who join within a week
        baseline: 12%
        target: 20%
        owner: maria
${checkIns(INVITES.slice(0, weeks))}` : ''}`

const sync = (weeks: number, closing?: boolean) => `  - id: fast-sync
    title: Nobody waits for the sync
    owner: li
    supports: company/loved-product
    key_results:
      - id: first-sync
        title: First sync of a new team
        baseline: 2.4 s
        target: 0.8 s
        owner: li
${checkIns(FIRST_SYNC.slice(0, weeks))}${closing ? '        closing: { score: 0.9, assessment: Below a second for the first time, decision: keep }\n' : ''}`

const calm = (weeks: number) => `  - id: calm-app
    title: The app never loses what you typed
    owner: jun
    supports: company/loved-product
    key_results:
      - id: crashes
        title: Sessions that end in a crash
        baseline: 0.9%
        target: 0.3%
        owner: jun
${checkIns(CRASHES.slice(0, weeks))}`

const team = (id: string, objectives: string) => `team: ${id}\ncycle: 2026-Q4\n\nobjectives:\n${objectives}`

/** Makes the repository. Its tags: `kick-off`, `week-1` to `week-10`, `lowered`, `dropped`, `split`, `closed`. */
export function demoRepository(path?: string): TestRepository {
  const repository = testRepository(path)
  const tagged = (tag: string, summary: string, files: Record<string, string | undefined>, day: string, author = 'maria') => {
    repository.commit(summary, files, { day, author })
    repository.git('tag', tag)
  }
  let target = '45%'
  let invites = true
  let mobile = false
  const files = (weeks: number, closing = false) => ({
    'okr.config.yaml': config(mobile),
    'company.okr.yaml': company(weeks),
    'teams/growth.okr.yaml': growth({ weeks, target, invites, closing }),
    'teams/platform.okr.yaml': team('platform', mobile ? sync(weeks, closing) : `${sync(weeks)}\n${calm(weeks)}`),
    ...(mobile ? { 'teams/mobile.okr.yaml': team('mobile', calm(weeks)) } : {}),
  })
  tagged('kick-off', 'OKRs for the fourth quarter', files(0), '2026-10-01', 'ines')
  MONDAYS.forEach((day, i) => {
    const week = i + 1
    tagged(`week-${week}`, `Check-ins of ${day}`, files(week), day, week % 2 ? 'jun' : 'maria')
    if (week === 4) {
      target = '40%'
      tagged('lowered', 'Adjust the retention target', files(week), '2026-11-05', 'maria')
    }
    if (week === 5) {
      invites = false
      tagged('dropped', 'Focus on one objective', files(week), '2026-11-12', 'maria')
    }
    if (week === 7) {
      mobile = true
      tagged('split', 'Mobile becomes a team of its own', files(week), '2026-11-25', 'li')
    }
  })
  tagged('closed', 'Close the quarter', files(10, true), '2026-12-30', 'ines')
  return repository
}

if (import.meta.filename === process.argv[1]) console.log(demoRepository(process.argv[2]).path)
