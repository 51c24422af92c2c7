import type { Cycle } from './cycle.ts'
import { cycleDays } from './cycle.ts'
import type { Day } from './day.ts'
import { sayDay } from './day.ts'
import { ownPeriod, TREND, trendPoints } from './pace.ts'
import type { Measure, Readings } from './progress.ts'
import { isInside, marksAround, pointsUntil, startOf, valuesUntil } from './progress.ts'
import type { Quantity } from './quantity.ts'
import { formatQuantity } from './quantity.ts'
import { sayHeld, sayNumber, sayPercent, sayScore, sayStatus, UNKNOWN } from './say.ts'
import type { CountedPart, KeyResultScore, ObjectiveParts, ObjectiveScore, ScoreBand, ScoreSettings } from './score.ts'
import { countedParts, keyResultScore, objectiveScore } from './score.ts'

/** One step of how a number came about: what it is, how it was reckoned, what came out, and where its parts are from. */
export interface DerivationLine {
  readonly label: string
  readonly formula?: string
  readonly result: string
  readonly note?: string
}

/** Every number of a key result, line by line, for people who do not program. */
export function explainKeyResult(readings: Readings, cycle: Cycle | undefined, today: Day, settings: ScoreSettings): readonly DerivationLine[] {
  const score = keyResultScore(readings, cycle, today, settings)
  const period = cycle && ownPeriod(cycle, readings.due)
  const paced = period !== undefined && !readings.closed
  const trends = readings.measure.kind === 'from-to' || readings.measure.kind === 'levels'
  return lines(
    progressLine(readings, score, today),
    scoreLine(score, settings, sayPercent(score.progress, 1)),
    paced && expectedLine(readings, score, period, today, settings),
    paced && gapLine(score),
    { label: 'Status', result: sayStatus(score.status), note: whyStatus(readings, score, period, today, settings) },
    paced && trends && today <= period.end && forecastLine(readings, score, period, today),
    score.confidence !== undefined && {
      label: 'Confidence',
      result: `${sayNumber(score.confidence)} of 10`,
      note: score.confidenceBefore === undefined ? undefined : `it was ${sayNumber(score.confidenceBefore)} before`,
    },
  )
}

const lines = (...all: readonly (DerivationLine | false)[]): readonly DerivationLine[] => all.filter((line) => line !== false)

/** Joins what there is to remark. */
const remarks = (...all: readonly (string | false | undefined)[]): string | undefined => all.filter(Boolean).join('; ') || undefined

function progressLine(readings: Readings, score: KeyResultScore, today: Day): DerivationLine {
  const values = valuesUntil(readings, today)
  if (score.progress === undefined) return { label: 'Progress', result: UNKNOWN, note: whyUnknown(readings.measure, values) }
  return {
    label: 'Progress',
    formula: progressFormula(readings.measure, values),
    result: sayPercent(score.progress),
    note: remarks(valueSource(readings, today), ...measureRemarks(readings, today)),
  }
}

function whyUnknown(measure: Measure, values: readonly number[]): string {
  if (measure.kind === 'none' && measure.change !== undefined) return `the title says by how much (${measure.change}), but not from where: a \`baseline\` and a \`target\` would`
  if (measure.kind === 'none') return 'nothing says how it is measured: a `baseline` and a `target` would'
  if (measure.kind === 'milestones') return 'there are no milestones with any weight'
  const latest = values.at(-1)
  if (latest === undefined) return 'there is no value yet: a check-in brings one'
  if (measure.kind === 'levels' && !marksAround(measure, latest)) return 'the baseline and the levels need to rise, or fall, step by step'
  if (measure.kind === 'from-to') {
    const start = startOf(measure, values)
    if (start === undefined) return 'without a `baseline` nobody can tell how far it has come'
    if (start === measure.target.value) return 'baseline and target are the same, so there is no way to go'
  }
  return 'the numbers are too large to reckon with'
}

function progressFormula(measure: Measure, values: readonly number[]): string | undefined {
  const latest = values.at(-1) ?? 0
  switch (measure.kind) {
    case 'none': case 'done': return undefined
    case 'milestones': return `${sayNumber(measure.done)} / ${sayNumber(measure.total)}`
    case 'stay': return `${values.filter((value) => isInside(measure.band, value)).length} / ${values.length}`
    case 'from-to': {
      const say = sayLike(measure.target)
      const start = measure.baseline?.value
      return start === undefined ? `${say(latest)} / ${say(measure.target.value)}` : shareOfWay(latest, start, measure.target.value, say)
    }
    case 'levels': {
      const [from, to] = marksAround(measure, latest)!
      const way = shareOfWay(latest, from.value, to.value, sayLike(measure.levels[0]!.quantity))
      return `${sayNumber(from.score)} + ${way} × ${sayNumber(to.score - from.score)}`
    }
  }
}

const sayLike = (like: Quantity) => (value: number) => formatQuantity(value, like)

/** `(34% − 31%) / (45% − 31%)` */
function shareOfWay(value: number, from: number, to: number, say: (value: number) => string): string {
  const start = from < 0 ? `(${say(from)})` : say(from)
  return `(${say(value)} − ${start}) / (${say(to)} − ${start})`
}

function measureRemarks(readings: Readings, today: Day): readonly (string | false)[] {
  const { measure } = readings
  switch (measure.kind) {
    case 'none': return []
    case 'done': return [measure.done ? 'it is done' : 'it is not done yet']
    case 'milestones': return ['milestones reached, by their weights']
    case 'stay': return [`${sayHeld(readings, today) ?? (isInside(measure.band, readings.current ?? NaN) ? 'it holds' : 'it does not hold')}: to stay ${measure.band.text}`, measure.read === 'text' && 'bounds read from the title']
    case 'levels': return [!measure.baseline && measure.levels.every((level) => level.score > 0) &&
      `no \`baseline\` is given, so ${marksAround(measure, 0)?.[0].score === 0 ? 'it counts from 0' : 'the line of the levels is drawn on'}`]
    case 'from-to': return [
      !measure.baseline && 'no `baseline` is given, so it counts from 0',
      measure.read === 'text' && (measure.baseline ? 'baseline and target read from the title' : 'target read from the title'),
    ]
  }
}

/** Where the latest value was read. */
function valueSource(readings: Readings, today: Day): string | undefined {
  const { kind } = readings.measure
  if (kind === 'milestones' || kind === 'done' || kind === 'none') return
  const latest = pointsUntil(readings, today).findLast((point) => point.value !== undefined)
  return latest ? `latest check-in, ${sayDay(latest.day, today)}` : '`current`, as no check-in has a value'
}

function scoreLine(score: KeyResultScore | ObjectiveScore, { scoring }: ScoreSettings, from: string, ...notes: readonly string[]): DerivationLine {
  const result = sayScore(score.score)
  const band = bandWords(score.band, scoring.bands)
  const { progress = 0 } = score
  const measured = from !== UNKNOWN && `measured progress is ${from}`
  if (score.graded) return { label: 'Score', result, note: remarks('the grade given at closing', measured, band) }
  if (from === UNKNOWN) return { label: 'Score', result, note: remarks('unknown progress counts as 0', band) }
  const clamped = (progress < 0 || progress > 1) && 'scores go from 0.0 to 1.0'
  return { label: 'Score', formula: `${from}, rounded`, result, note: remarks(...notes, clamped, band) }
}

function bandWords(band: ScoreBand, { red, yellow }: ScoreSettings['scoring']['bands']): string {
  if (band === 'red') return `red: ${sayNumber(red)} or less`
  return band === 'yellow' ? `yellow: above ${sayNumber(red)}, up to ${sayNumber(yellow)}` : `green: above ${sayNumber(yellow)}`
}

function expectedLine(readings: Readings, score: KeyResultScore, period: Cycle, today: Day, { scoring }: ScoreSettings): DerivationLine {
  const days = cycleDays(period)
  const day = Math.max(0, Math.min(days, today - period.start + 1))
  const stays = readings.measure.kind === 'stay'
  return {
    label: 'Expected',
    formula: stays ? undefined : `day ${day} of ${days}`,
    result: sayPercent(score.expected),
    note: remarks(
      stays ? 'it should hold at every check-in' : `${sayDay(period.start, today)} to ${sayDay(period.end, today)}`,
      !stays && period.end === readings.due && 'its own due day',
      !stays && scoring.pace !== 'linear' && 'by the pace set in okr.config.yaml',
    ),
  }
}

function gapLine({ expected, progress, gap }: KeyResultScore | ObjectiveScore): DerivationLine | false {
  if (gap === undefined) return false
  // Of the numbers as they stand in the formula: 43.5% − 33.3% is 10.2 points to whoever checks it, though unrounded it is 10.14.
  const tenths = (share = 0): number => Math.round(share * 1000 + Math.sign(share) * 1e-6)
  const points = sayPoints(Math.abs(tenths(expected) - tenths(progress)) / 1000)
  const result = points === sayPoints(0) ? 'none' : gap < 0 ? `${points} ahead` : points
  return { label: 'Gap', formula: `${sayPercent(expected, 1)} − ${sayPercent(progress, 1)}`, result }
}

function sayPoints(share: number): string {
  const points = sayNumber(share * 100, 1)
  return points === '1' ? '1 point' : `${points} points`
}

function whyStatus(readings: Readings, score: KeyResultScore, period: Cycle | undefined, today: Day, settings: ScoreSettings): string {
  const say = (day: Day) => sayDay(day, today)
  const { lastCheckIn, checkInDue } = score
  const grace = days(settings.cadence.graceDays)
  switch (score.because) {
    case 'closed': return 'it was closed'
    case 'overdue': {
      const last = lastCheckIn === undefined ? 'there is none yet' : `the last one is of ${say(lastCheckIn)}`
      return `a check-in was due ${say(checkInDue!)}, with ${grace} of grace; ${last}`
    }
    case 'outdated': return `its time ended ${say(period!.end)}, and the last check-in, of ${say(lastCheckIn!)}, is too old to tell how it ended`
    case 'outside-band': return readings.measure.kind === 'stay' ? outside(readings.measure, score.latest!) : ''
    case 'before-cycle': return `its cycle begins ${say(period!.start)}`
    case 'before-first-check-in':
      if (checkInDue === undefined) return 'it has only just begun'
      if (today <= checkInDue) return `the first check-in is due ${say(checkInDue)}`
      return `the first check-in was due ${say(checkInDue)}, and has ${grace} of grace`
    case 'no-progress-known': return 'no progress is known yet'
    case 'no-cycle': return 'its cycle is not known, so there is no pace to compare with'
    case 'reached': return 'the target is reached'
    case 'pace': return remarks(
      score.progress === undefined && 'unknown progress counts as 0%',
      readings.measure.kind === 'stay' && score.progress === 1 ? 'it has held at every check-in' : paceWords(score, settings),
      readings.measure.kind === 'done' && score.status !== 'on-track' && 'done or not knows no steps between, so it looks late until it is done',
    )!
  }
}

function outside(measure: Measure & { kind: 'stay' }, latest: number): string {
  const like = measure.band.low ?? measure.band.high
  return `the latest value, ${like ? formatQuantity(latest, like) : sayNumber(latest)}, is not inside ${measure.band.text}`
}

function paceWords({ status }: KeyResultScore | ObjectiveScore, { scoring }: ScoreSettings): string {
  const within = sayPoints(scoring.onTrackWithin)
  const beyond = sayPoints(scoring.atRiskBeyond)
  if (status === 'on-track') return `the gap is ${within} at most`
  return status === 'behind' ? `the gap is over ${within}, and ${beyond} at most` : `the gap is over ${beyond}`
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

function forecastLine(readings: Readings, score: KeyResultScore, period: Cycle, today: Day): DerivationLine {
  const count = trendPoints(pointsUntil(readings, today)).length
  if (score.forecast === undefined) {
    const why = count < TREND.least ? `it takes check-ins with a value on ${TREND.least} days` : 'no line fits'
    return { label: 'Forecast', result: UNKNOWN, note: why }
  }
  return {
    label: 'Forecast',
    formula: `a straight line through the last ${count} check-ins, to ${sayDay(period.end, today)}`,
    result: `heading for ${sayScore(score.forecast)}`,
    note: 'if it goes on like this',
  }
}

/** Every number of an objective, line by line. */
export function explainObjective(parts: ObjectiveParts, cycle: Cycle | undefined, today: Day, settings: ScoreSettings): readonly DerivationLine[] {
  const score = objectiveScore(parts, cycle, today, settings)
  const counted = countedParts(parts, cycle, today, settings.scoring)
  const graded = !score.graded && counted.some((part) => part.grade !== undefined)
  const grades = averageFormula(counted, (part) => part.grade ?? part.progress) ?? sayPercent(counted[0]?.grade)
  const average = graded ? grades : sayPercent(score.progress, 1)
  const notes = graded ? ['key results count with the grade they were given'] : []
  return lines(
    averageLine(parts, counted, score, settings),
    scoreLine(score, settings, average, ...notes),
    !parts.closed && score.expected !== undefined && {
      label: 'Expected',
      formula: averageFormula(counted, (part) => part.expected),
      result: sayPercent(score.expected),
      note: counted.length > 1 ? 'averaged in the same way' : undefined,
    },
    !parts.closed && gapLine(score),
    { label: 'Status', result: sayStatus(score.status), note: whyObjectiveStatus(parts, score, settings) },
  )
}

function averageLine(parts: ObjectiveParts, counted: readonly CountedPart[], score: ObjectiveScore, { scoring }: ScoreSettings): DerivationLine {
  const guardrails = parts.keyResults.some((part) => part.guardrail) && 'guardrails are not averaged'
  if (score.progress === undefined) {
    const weightless = counted.some((part) => part.progress !== undefined) && 'nothing has any weight'
    const why = counted.length === 0 ? 'there is no key result to average' : weightless || 'no key result has a known progress'
    return { label: 'Progress', result: UNKNOWN, note: remarks(why, guardrails) }
  }
  return {
    label: 'Progress',
    formula: averageFormula(counted, (part) => part.progress),
    result: sayPercent(score.progress),
    note: remarks(
      whatCounts(parts, counted, scoring.rollup),
      counted.some((part) => part.progress === undefined) && 'unknown progress counts as 0%',
      counted.some(({ progress = 0 }) => progress < 0 || progress > 1) && 'each counts as 0% at least and 100% at most',
      guardrails,
    ),
  }
}

function whatCounts({ children }: ObjectiveParts, counted: readonly CountedPart[], rollup: ScoreSettings['scoring']['rollup']): string {
  if (rollup === 'key_results' || children.length === 0) return counted.length > 1 ? 'the average of its key results' : 'its one key result'
  return `the average of ${rollup === 'both' ? 'its key results and ' : ''}the objectives that support it`
}

/** `(21% + 80%) / 2`, or `(2 × 21% + 1 × 80%) / 3` where weights differ. A single part needs no formula. */
function averageFormula(parts: readonly CountedPart[], of: (part: CountedPart) => number | undefined): string | undefined {
  if (parts.length < 2) return
  const even = parts.every((part) => part.weight === parts[0]!.weight)
  const say = (part: CountedPart) => sayPercent(Math.max(0, Math.min(1, of(part) ?? 0)))
  const terms = parts.map((part) => (even ? say(part) : `${sayNumber(part.weight)} × ${say(part)}`))
  const total = even ? parts.length : parts.reduce((sum, part) => sum + part.weight, 0)
  return `(${terms.join(' + ')}) / ${sayNumber(total)}`
}

function whyObjectiveStatus(parts: ObjectiveParts, score: ObjectiveScore, settings: ScoreSettings): string {
  if (parts.closed) return 'it was closed'
  if (score.weakest === undefined) return parts.children.length > 0 ? paceWords(score, settings) : 'it has no key results yet'
  const { title, score: weakest, guardrail } = parts.keyResults[score.weakest]!
  const name = title ? `“${title}”` : `key result ${score.weakest + 1}`
  if (weakest.status === 'breached') return `${guardrail ? 'the guardrail ' : ''}${name} is breached, whatever the others reach`
  return parts.keyResults.length > 1 ? `the weakest of its key results is ${name}` : `as its one key result, ${name}`
}
