import * as z from 'zod'

/*
 * The words of the format: the only schema there is. Reading, completion, hover, the JSON Schemas and docs/format.md all come from it.
 * A leaf says what it `is`; formats.ts knows how each kind is checked and what to tell somebody who wrote something else.
 */

export type Format =
  | 'text' | 'id' | 'team' | 'person' | 'link' | 'key-result-link' | 'cycle' | 'day' | 'quantity' | 'band' | 'number' | 'flag' | 'day-or-flag'
  | 'level' | 'unit' | 'address'

interface About {
  /** What the key means, in a sentence or two for people who do not program. */
  description: string
  /** How it looks: the value as it stands in a file. */
  example?: string
}

const leaf = (is: Format, about?: About) => z.string().meta({ is, ...about })
const text = (description: string, example?: string) => leaf('text', { description, example })
const day = (description: string, example = '2026-10-19') => leaf('day', { description, example })
const quantity = (description: string, example?: string) => z.union([z.string(), z.number()]).meta({ is: 'quantity', description, example })
const number = (min: number, max: number, description: string, example?: string) => z.number().min(min).max(max).meta({ is: 'number', description, example })
const flag = (description: string, example?: string) => z.boolean().meta({ is: 'flag', description, example })
const choice = <const T extends readonly [string, ...string[]]>(values: T, description: string, example: string = values[0]) => z.enum(values).meta({ description, example })
/** One value, or a list of them. */
const oneOrMore = (is: Format, description: string, example?: string) =>
  z.union([leaf(is), z.array(leaf(is))]).meta({ description, example })
const texts = (description: string, example?: string) => oneOrMore('text', description, example)

const id = leaf('id', {
  description: 'A short name that links use: lower-case letters, digits and dashes. Without it, the words of the title stand in, and a reworded title breaks links.',
  example: 'second-week',
})
const title = (what: string, example: string) => text(`${what}.`, example)
const owner = oneOrMore('person', 'The one person who answers for this. Others who help are `contributors`.', 'maria')
const contributors = oneOrMore('person', 'People who help, without answering for it.', '[jun, ada]')
const description = text('Anything a reader needs beyond the title.', 'Counts teams with three members or more.')
const tags = texts('Your own words to group and filter by.', '[retention]')
const weight = number(0, 1000, 'How much this counts in the average of its objective, compared with its neighbours. 1 when left out.', '2')
const supports = oneOrMore('link', 'What this helps to reach: an objective or key result further up, or of another team.', 'company/loved-product')

const dependency = z.strictObject({
  on: leaf('link', { description: 'The objective or key result that this waits for.', example: 'platform/fast-sync.first-sync' }),
  need: text('What is needed from it.', 'Sync under a second, so that reminders arrive in time'),
  by: day('The day by which it is needed.', '2026-11-02'),
  agreed: z.strictObject({
    by: leaf('person', { description: 'Who of the other team agreed.', example: 'li' }),
    date: day('When it was agreed.', '2026-10-05'),
  }).partial().meta({ description: 'That the other team has accepted this dependency: by whom, and when.', example: '{ by: li, date: 2026-10-05 }' }),
}).partial().required({ on: true })

const dependsOn = z.union([leaf('link'), dependency, z.array(z.union([leaf('link'), dependency]))]).meta({
  description: 'What this cannot succeed without: another objective or key result, as a link, or with what is needed, by when, and whether it is agreed.',
  example: 'platform/fast-sync.first-sync',
})

const closing = z.strictObject({
  score: number(0, 1, 'The grade its owner gives, 0.0 to 1.0. It may differ from the measured progress.', '0.7'),
  assessment: text('Why this grade.', 'Reached in the last week, after the second redesign.'),
  execution: number(1, 5, 'How well the work itself went, 1 to 5, whatever came of it.', '4'),
  learned: text('What you know now that you did not know before.', 'Reminders only help teams that already plan.'),
  decision: choice(['keep', 'modify', 'abandon', 'carry_forward'], 'What happens with it in the next cycle.', 'carry_forward'),
  cause: text('For a low score: the reason behind it.', 'Depended on a release that moved to January.'),
}).partial().meta({ description: 'The end of the cycle: grade, reasons and decision.', example: '{ score: 0.7, assessment: "…" }' })

const initiative = z.union([leaf('text'), z.strictObject({
  id,
  title: title('The work that you bet on', 'Monday planning reminder'),
  description,
  owner: leaf('person', { description: 'Who does it.', example: 'jun' }),
  key_result: leaf('key-result-link', { description: 'The key result it should move: its id in this objective, or a whole link.', example: 'second-week' }),
  link: leaf('address', { description: 'Where the work is tracked. The tools show it and never open it by themselves.', example: 'https://tracker.example/GROW-118' }),
  due: day('When it should be finished.', '2026-11-13'),
  done: leaf('day-or-flag', { description: 'The day it was finished, or `true`.', example: '2026-11-06' }),
  tags,
}).partial().required({ title: true })])

const initiatives = z.array(initiative).meta({
  description: 'The work you bet on to move the key results. Finishing it is not the result.', example: '\n  - title: Monday planning reminder',
})

const blocker = z.union([leaf('text'), z.strictObject({
  title: title('What is in the way', 'The notification service is frozen'),
  owner: leaf('person', { description: 'Who clears it.', example: 'li' }),
  since: day('Since when.'),
  solved: leaf('day-or-flag', { description: 'The day it was cleared, or `true`.', example: '2026-11-02' }),
}).partial().required({ title: true })])

const checkIn = z.strictObject({
  date: day('The day of the check-in.'),
  value: quantity('What was measured that day.', '34%'),
  milestones: oneOrMore('text', 'Titles of the milestones reached by then.', '[Pilot signed]'),
  confidence: number(0, 10, 'How sure the owner is to reach the target, 0 to 10; 5 is a fair stretch at the start.', '6'),
  note: text('What happened, in a sentence.', 'The reminder e-mail moved nothing.'),
  blockers: z.union([blocker, z.array(blocker)]).meta({ description: 'What is in the way.', example: '[The notification service is frozen until November]' }),
  actions: texts('What you will do next.', '[Interview five teams that left]'),
  decisions: texts('What was decided.', '[Stop the e-mail, try the calendar]'),
}).partial().required({ date: true })

const milestone = z.strictObject({
  title: title('What is reached', 'Pilot signed'),
  weight,
  done: leaf('day-or-flag', { description: 'The day it was reached, or `true`.', example: '2026-10-30' }),
}).partial().required({ title: true })

export const keyResult = z.strictObject({
  id,
  title: title('What will be different, and by how much', 'More trial teams come back in their second week'),
  description,
  owner,
  contributors,
  baseline: quantity('Where you start: the measured value at the beginning of the cycle.', '31%'),
  target: quantity('Where you want to be at the end. Rising or falling follows from the baseline.', '45%'),
  unit: leaf('unit', { description: 'What is counted, when the quantities do not say it themselves.', example: 'teams' }),
  current: quantity('The latest value, for teams that keep no check-ins.', '34%'),
  stay: leaf('band', { description: 'For what must not get worse: the bounds that the value stays within.', example: '">= 99.9%"' }),
  milestones: z.array(milestone).meta({ description: 'Steps that count as progress, each one verifiable. A sign of output: prefer a measured change.', example: '\n  - { title: Pilot signed, done: 2026-10-30 }' }),
  levels: z.record(z.string(), quantity('The value that earns this score.')).meta({ is: 'levels', description: 'What a 0.3, a 0.7 and a 1.0 mean, agreed at the start.', example: '{ 0.3: 500, 0.7: 800, 1.0: 1000 }' }),
  done: flag('For what is either done or not.', 'false'),
  due: day('An earlier day than the end of the cycle.', '2026-11-30'),
  source: text('Where the number is read: a text or an address. The tools never open it.', 'https://metrics.example/second-week'),
  indicator: choice(['leading', 'lagging'], 'Whether it moves early and hints at the result (leading), or is the result itself (lagging).'),
  confidence: number(0, 10, 'How sure the owner is to reach the target, 0 to 10; 5 is a fair stretch at the start.', '6'),
  weight,
  guardrail: flag('A limit that must hold while you chase the others. It is not averaged; breaking it caps the objective at “at risk”.', 'true'),
  supports,
  depends_on: dependsOn,
  initiatives,
  check_ins: z.array(checkIn).meta({ description: 'What was measured, oldest first. New ones are added below; old ones are not edited.', example: '\n  - { date: 2026-10-12, value: 33%, confidence: 6 }' }),
  closing,
  tags,
}).partial().required({ title: true })

export const objective = z.strictObject({
  id,
  title: title('Where you want to go, in words people remember', 'Planning the week becomes a habit'),
  description,
  type: choice(['committed', 'aspirational', 'learning'], 'What a 1.0 means. Committed: a promise. Aspirational: a stretch, 0.7 is good. Learning: finding out counts.', 'aspirational'),
  owner,
  contributors,
  why: text('Why this, and why now.', 'Interviews in August named it as the first reason to leave.'),
  supports,
  depends_on: dependsOn,
  shared_with: oneOrMore('team', 'Teams that hold this objective together with you.', '[platform]'),
  weight,
  key_results: z.array(z.union([leaf('text'), keyResult])).meta({
    description: 'How you will know that the objective is reached: two to five measured changes. One line of text is enough to begin with.',
    example: '\n  - Teams that plan three weeks in a row rise from 18% to 40%',
  }),
  initiatives,
  closing,
  tags,
}).partial().required({ title: true })

const retrospective = z.strictObject({
  well: texts('What went well.'),
  better: texts('What to do better.'),
  drop: texts('What to stop doing.'),
  focus: z.array(choice(['cadence', 'crafting', 'system', 'culture', 'alignment'], 'An area to work on.'))
    .meta({ description: 'The areas to work on next: cadence, crafting, system, culture, alignment.', example: '[cadence]' }),
}).partial().meta({ description: 'What the team learned about its way of working with OKRs.', example: '{ well: [], better: [] }' })

export const okrFile = z.strictObject({
  team: leaf('team', { description: 'Whose OKRs these are: an id, listed in okr.config.yaml or simply used.', example: 'growth' }),
  cycle: leaf('cycle', { description: 'When: a year, half, quarter or month, or a name from okr.config.yaml.', example: '2026-Q4' }),
  objectives: z.array(objective).meta({ description: 'The objectives of this team for this cycle. One to three is plenty.', example: '\n  - title: …' }),
  retrospective,
}).partial().required({ team: true, cycle: true, objectives: true })

const team = z.strictObject({
  name: text('How people call it.', 'Growth'),
  level: leaf('level', { description: 'Where it stands, one of `levels`.', example: 'team' }),
  parent: leaf('team', { description: 'The team it belongs to.', example: 'company' }),
  owner: leaf('person', { description: 'Who leads it.', example: 'maria' }),
  sponsor: leaf('person', { description: 'Who backs it further up.', example: 'ines' }),
}).partial()

const person = z.strictObject({
  name: text('The full name.', 'Maria Duarte'),
  handle: text('The name in your chat or repository.', '"@maria"'),
}).partial()

export const configFile = z.strictObject({
  teams: z.record(z.string(), team).meta({ is: 'record', keys: 'id', description: 'The teams, by id.', example: '{ growth: { level: team, parent: company } }' }),
  levels: z.array(leaf('text')).meta({ description: 'The levels of the organisation, widest first.', example: '[company, department, team, person]' }),
  people: z.record(z.string(), person).meta({ is: 'record', keys: 'id', description: 'The people, by id.', example: '{ maria: { name: Maria Duarte } }' }),
  cycles: z.strictObject({
    fiscal_year_starts: z.int().min(1).max(12).meta({ is: 'number', description: 'The month in which your year begins, 1 to 12. The year is named after the calendar year it begins in.', example: '2' }),
    named: z.record(z.string(), z.strictObject({
      start: day('The first day.', '2026-09-14'),
      end: day('The last day.', '2026-11-20'),
    })).meta({ is: 'record', keys: 'cycle-name', description: 'Cycles of your own, by name.', example: '{ launch: { start: 2026-09-14, end: 2026-11-20 } }' }),
  }).partial().meta({ description: 'How time is cut.', example: '{ fiscal_year_starts: 2 }' }),
  cadence: z.strictObject({
    check_in: choice(['weekly', 'biweekly', 'monthly'], 'How often key results are checked in.'),
    day: choice(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], 'The day of the check-in.'),
    grace_days: z.int().min(0).max(60).meta({ is: 'number', description: 'How many days late a check-in may be before it counts as overdue.', example: '3' }),
    review: choice(['weekly', 'biweekly', 'monthly', 'quarterly'], 'How often the team looks at all of it together.', 'monthly'),
  }).partial().meta({ description: 'When the team checks in and reviews.', example: '{ check_in: weekly, day: monday }' }),
  scoring: z.strictObject({
    on_track_within: number(0, 1, 'How far progress may lag behind what is expected and still be on track.', '0.10'),
    at_risk_beyond: number(0, 1, 'Beyond this lag it is at risk; between the two, behind.', '0.25'),
    bands: z.strictObject({
      red: number(0, 1, 'Scores up to this are red.', '0.3'),
      yellow: number(0, 1, 'Scores up to this are yellow; above, green.', '0.6'),
    }).partial().meta({ description: 'The colours of scores.', example: '{ red: 0.3, yellow: 0.6 }' }),
    pace: z.union([z.enum(['linear']), z.record(z.string(), z.number().min(0).max(1))])
      .meta({ is: 'pace', description: 'What progress is expected when: `linear`, or shares of the cycle with the progress expected by then.', example: '{ 0.5: 0.3, 1.0: 1.0 }' }),
    rollup: choice(['key_results', 'children', 'both'], 'What the progress of an objective is averaged from: its key results, the objectives that support it, or both.'),
  }).partial().meta({ description: 'How progress and pace are judged.', example: '{ on_track_within: 0.10 }' }),
  rules: z.looseObject({
    extends: choice(['starter', 'recommended', 'strict'], 'The set of rules to start from.', 'recommended').optional(),
  }).meta({ is: 'rules', description: 'Which findings you want, and how loud: a severity, or a severity with options.', example: '{ unmeasurable: error }' }),
}).partial()
