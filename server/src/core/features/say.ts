import type { Day } from '../model/day.ts'
import type { Measure, Readings } from '../model/progress.ts'
import { valuesUntil } from '../model/progress.ts'
import { formatQuantity } from '../model/quantity.ts'
import type { Quantity } from '../model/quantity.ts'
import { sayAmount, sayNumber, sayPercent, sayScore, sayShare, sayStatus } from '../model/say.ts'
import type { KeyResultScore, ObjectiveScore } from '../model/score.ts'
import { readings } from '../project/measure.ts'
import { objectiveScoreOf, scoreOf } from '../project/score.ts'
import type { KeyResultItem } from '../project/score.ts'
import type { Item, KeyResultFacts, Snapshot } from '../project/types.ts'

/* What lenses, trees, hovers and the terminal say of an objective or key result, in the same words. */

export const joined = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' · ')

/** `1 key result`, `3 key results`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** `today`, `yesterday`, `33 days ago`, `in 3 days`. */
export function sayAgo(day: Day, today: Day): string {
  const days = today - day
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days === -1) return 'tomorrow'
  return days > 0 ? `${days} days ago` : `in ${-days} days`
}

/** The score: a grade, the progress, or what the grades of key results come to. Nothing while none of these is known. */
export function sayGrade({ score, graded, progress }: KeyResultScore | ObjectiveScore): string | undefined {
  return graded || progress !== undefined || score > 0 ? sayScore(score) : undefined
}

/** The state. What is late and was never heard of is not called stale: it is new, or nobody has begun. */
export function sayStanding(score: KeyResultScore | ObjectiveScore): string {
  const silent = 'silent' in score ? score.silent : score.lastCheckIn === undefined && score.progress === undefined
  return score.status === 'stale' && silent ? 'no check-in yet' : sayStatus(score.status)
}

/** `0.4 · behind`, `not started`, `0.7 · closed`. */
export const sayState = (score: KeyResultScore | ObjectiveScore): string => joined(sayGrade(score), sayStanding(score))

/** `0.41 → 0.44 · behind → on track`; undefined where nothing that is shown differs. */
export function sayMove(before: Standing, after: Standing): string | undefined {
  const move = (was: string, is: string) => was !== is && `${was} → ${is}`
  return joined(move(sayAmount(before), sayAmount(after)), move(sayStatus(before.status), sayStatus(after.status))) || undefined
}

type Standing = Pick<KeyResultScore | ObjectiveScore, 'graded' | 'score' | 'progress' | 'status'>

/** How far it went by measure, where the grade given at closing says something else. */
export function sayDifference({ score, graded, progress }: KeyResultScore | ObjectiveScore): string | undefined {
  if (!graded || progress === undefined) return
  const measured = Math.round(Math.max(0, Math.min(1, progress)) * 10) / 10
  return measured === score ? undefined : `measured ${sayPercent(progress)}`
}

const inBrackets = (words: string | undefined): string => (words ? ` (${words})` : '')

/** `0.4 · behind (expected 0.62) · 3 key results`, or short: `0.4 · behind`. */
export function sayObjective(snapshot: Snapshot, item: Item, style: 'full' | 'short' = 'full'): string {
  const score = objectiveScoreOf(snapshot, item)
  const { keyResults } = item.objective
  const state = sayState(score)
  if (style === 'short') return state
  return joined(`${state}${inBrackets(aside(snapshot, item, score))}`, keyResults.length === 0 ? 'no key results yet' : count(keyResults.length, 'key result'))
}

/** Why the status is what the score alone would not tell. */
function aside(snapshot: Snapshot, item: Item, score: ObjectiveScore): string | undefined {
  if (score.status === 'closed') return sayDifference(score)
  const weakest = score.weakest === undefined ? undefined : item.objective.keyResults[score.weakest]
  if (weakest && score.status === 'at-risk' && scoreOf(snapshot, { ...item, keyResult: weakest }).status === 'breached') {
    return weakest.guardrail ? 'a guardrail is breached' : 'a limit is breached'
  }
  const paced = score.status === 'on-track' || score.status === 'behind' || score.status === 'at-risk'
  return paced && score.progress !== undefined && score.expected !== undefined ? `expected ${sayShare(score.expected)}` : undefined
}

/** `31% → 34% → 45% · 0.2 · behind · confidence 4 ↓ · checked in 33 days ago`, or short: `0.2 · behind`. */
export function sayKeyResult(snapshot: Snapshot, item: KeyResultItem, style: 'full' | 'short' = 'full'): string {
  const score = scoreOf(snapshot, item)
  if (style === 'short') return sayState(score)
  const course = sayCourse(readings(item.keyResult, item.objective), snapshot.today)
  if (score.status === 'closed') return joined(course, `${sayState(score)}${inBrackets(sayDifference(score))}`)
  return joined(course, sayState(score), sayConfidence(score), sayCheckIn(score, item.keyResult, snapshot.today))
}

export function sayConfidence({ confidence, confidenceBefore }: KeyResultScore): string | undefined {
  if (confidence === undefined) return
  const arrow = confidenceBefore === undefined || confidenceBefore === confidence ? '' : confidence < confidenceBefore ? ' ↓' : ' ↑'
  return `confidence ${sayNumber(confidence)}${arrow}`
}

/** When it was last heard of; nothing for what nobody expects check-ins for. */
function sayCheckIn({ lastCheckIn, checkInDue, status }: KeyResultScore, { readings: { points } }: KeyResultFacts, today: Day): string | undefined {
  if (lastCheckIn !== undefined) return `checked in ${sayAgo(lastCheckIn, today)}`
  if (points.length > 0 || checkInDue === undefined || status === 'closed') return
  if (status === 'not-started') return `first check-in ${checkInDue < today ? 'was due ' : ''}${sayAgo(checkInDue, today)}`
  return status === 'stale' ? undefined : 'no check-in yet'
}

/** Where it began, where it stands, where it should go: `31% → 34% → 45%`. */
export function sayCourse(of: Readings, today: Day): string {
  const { measure } = of
  const latest = valuesUntil(of, today).at(-1)
  switch (measure.kind) {
    case 'none': return measure.change === undefined ? 'no measure' : `by ${measure.change}, no baseline`
    case 'done': return measure.done ? 'done' : 'not done'
    case 'milestones': return measure.total > 0 ? `${sayPercent(measure.done / measure.total)} of milestones` : 'no milestones'
    case 'stay': {
      const like = measure.band.low ?? measure.band.high
      return latest === undefined || !like ? `stay ${measure.band.text}` : `${formatQuantity(latest, like)}, to stay ${measure.band.text}`
    }
    case 'levels': case 'from-to': return wayOf(measure, latest)
  }
}

function wayOf(measure: Measure & { kind: 'levels' | 'from-to' }, latest: number | undefined): string {
  const target = measure.kind === 'from-to' ? measure.target : measure.levels.at(-1)?.quantity
  if (!target) return 'no levels'
  const start = measure.baseline && asWritten(measure.baseline, target)
  const now = latest === undefined ? undefined : formatQuantity(latest, target)
  const way = [start, now, asWritten(target, target)].filter((step) => step !== undefined)
  return way.length > 1 ? way.join(' → ') : `target ${way[0]}`
}

/** `3.0%` stays `3.0%`; words read from a title ("no", "half") become their number. */
const asWritten = (quantity: Quantity, like: Quantity): string => (/\d/.test(quantity.text) ? quantity.text : formatQuantity(quantity.value, like))

/** `from 31% to 45%`: what would be measured, in words; undefined when nothing says it. */
export function sayMeasure(measure: Measure): string | undefined {
  switch (measure.kind) {
    case 'none': return
    case 'done': return 'done or not'
    case 'milestones': return 'by milestones'
    case 'stay': return `stay ${measure.band.text}`
    case 'levels': return measure.levels.map(({ score, quantity }) => `${sayScore(score)} is ${quantity.text}`).join(', ')
    case 'from-to': return measure.baseline ? `from ${measure.baseline.text} to ${measure.target.text}` : `reach ${measure.target.text}`
  }
}
