import { sayDay } from '../model/day.ts'
import { parseQuantity } from '../model/quantity.ts'
import { sayAmount, sayPercent, sayScore, sayStatus } from '../model/say.ts'
import type { Change, Shift, Standing, Subject } from './types.ts'

/* Changes in whole sentences, for reviewers who need not know the format. */

/** How words out of files are set off from the words around them: as plain text, Markdown or HTML, escaped as that needs. */
export interface Voice {
  title(text: string): string
  /** Something short as it stands in a file: an id, a key, a value. */
  value(text: string): string
  /** Somebody's own words. */
  quote(text: string): string
}

export const plainVoice: Voice = { title: (text) => `“${text}”`, value: (text) => text, quote: (text) => `“${text}”` }

/**
 * `Growth lowered the target of “…” from 45% to 40%, five weeks into the quarter, with no reason given.` Without the team where that is
 * said already, and without the time where the change may be older than the day it is looked at.
 */
export function sayChange(change: Change, voice: Voice = plainVoice, { team = true, when = true }: { team?: boolean; when?: boolean } = {}): string {
  const { subject, kind, reason } = change
  const action = `${deed(change, voice)}${when ? sayWhen(change) : ''}${missingReason(change) ? ', with no reason given' : ''}`
  const who = subject.teamName && team ? voice.value(subject.teamName) : undefined
  const sentence = who ? `${who} ${action}` : kind === 'unreadable' ? action : capital(action)
  return `${sentence}${/[.!?][”"]?$/.test(sentence) ? '' : '.'}${reason ? ` Reason given: ${voice.quote(reason)}` : ''}`
}

/**
 * The same where it is plain what it is about: `target 45% → 40%, five weeks into the quarter, with no reason given`, `reworded, was “…”`,
 * `check-in of 9 November: 34%, confidence 4`. With an aside behind what was done, and without the time where that is known.
 */
export function sayBriefly(change: Change, { when = true, aside = '' }: { when?: boolean; aside?: string } = {}): string {
  const { reason } = change
  return `${briefDeed(change)}${aside}${when ? sayWhen(change) : ''}${when && missingReason(change) ? ', with no reason given' : ''}${when && reason ? `; reason given: “${reason}”` : ''}`
}

function briefDeed(change: Change): string {
  const { kind, field = '', before, after } = change
  const verb = field === 'depends_on' ? 'depends on' : 'supports'
  switch (kind) {
    case 'added': case 'removed': return kind
    case 'unreadable': return 'cannot be read'
    case 'reworded': return `reworded, was “${before ?? ''}”`
    case 'moved': return field === 'objective' ? `moved from “${before ?? ''}”` : `moved from ${field === 'team' ? 'the team ' : ''}${before ?? ''} to ${after ?? ''}`
    case 'renamed': return arrow('id', before, after)
    case 'link-added': return `now ${verb} ${after ?? ''}`
    case 'link-removed': return `no longer ${verb} ${before ?? ''}`
    case 'check-in-added': return `check-in${ofDay(change)}: ${after ?? ''}`
    case 'check-in-edited': return `check-in${ofDay(change)} ${change.rewrites ? 'rewritten' : 'added to'}: ${arrow('', before, after)}`
    case 'check-in-deleted': return `check-in${ofDay(change)} deleted: ${before ?? ''}`
    case 'closing-added': return `closed: ${after ?? ''}`
    case 'closing-removed': return `closing taken back: ${before ?? ''}`
    default: return arrow(field.replaceAll('_', ' '), before, after)
  }
}

function arrow(name: string, before: string | undefined, after: string | undefined): string {
  const values = before === undefined ? (after ?? '') : after === undefined ? `${before} → nothing` : `${before} → ${after}`
  return `${name} ${values}`.trim()
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

function deed(change: Change, voice: Voice): string {
  const { subject, field = '', before, after } = change
  const it = voice.title(subject.title || subject.key)
  const [was, is] = [before && voice.value(before), after && voice.value(after)]
  switch (change.kind) {
    case 'added': return `added the ${what(subject)} ${it}${subject.objective ? ` to ${voice.title(subject.objective)}` : ''}${sayKeyResults('with', change)}`
    case 'removed': return `removed the ${what(subject)} ${it}${subject.objective ? ` from ${voice.title(subject.objective)}` : ''}${sayKeyResults('with its', change)}`
    case 'renamed': return `changed the id of ${it} from ${was} to ${is}`
    case 'reworded': return `reworded ${before ? voice.title(before) : 'an empty title'} to ${after ? voice.title(after) : 'nothing'}`
    case 'moved': return field === 'objective'
      ? `moved ${it} from ${voice.title(before ?? '')} to ${voice.title(after ?? '')}`
      : `moved ${it} from ${field === 'team' ? 'the team ' : ''}${was} to ${is}`
    case 'target': case 'baseline': return goalDeed(change, it, voice)
    case 'measure': return field === 'unit' ? valueDeed('unit', it, was, is) : !was && is ? `wrote down how ${it} is measured: ${is}` : `changed how ${it} is measured: ${was ?? 'by nothing'} before, ${is ?? 'by nothing'} now`
    case 'owner': return was && is ? `handed ${it} over from ${was} to ${is}` : is ? `made ${is} the owner of ${it}` : `left ${it} without an owner (it was ${was})`
    case 'weight': case 'type': return valueDeed(field, it, was, is)
    case 'due': return valueDeed('due date', it, was, is)
    case 'link-added': return `let ${it} ${verbOf(field)} ${is}`
    case 'link-removed': return `let ${it} no longer ${verbOf(field)} ${was}`
    case 'link-retargeted': return `let ${it} ${verbOf(field)} ${is} instead of ${was}`
    case 'check-in-added': return `checked in ${it}${onDay(change)}${is ? `: ${is}` : ''}`
    case 'check-in-edited': return `${change.rewrites ? 'rewrote' : 'added to'} the check-in${ofDay(change)} of ${it}: ${is ?? 'without'}${was ? ` ${is ? '(before: ' : ''}${was}${is ? ')' : ''}` : ''}`
    case 'check-in-deleted': return `deleted the check-in${ofDay(change)} of ${it}: ${was}`
    case 'closing-added': return `closed ${it}: ${is}`
    case 'closing-changed': return `changed the closing of ${it}: ${is} (before: ${was})`
    case 'closing-removed': return `took back the closing of ${it} (${was})`
    case 'reading': return field === 'initiatives' || field === 'milestones' ? `reported on ${it}: ${is}` : `reported ${voice.value(field)} of ${it}: ${is ?? 'nothing'}${was ? ` (before: ${was})` : ''}`
    case 'retrospective': return was && is ? 'changed its retrospective' : is ? 'wrote its retrospective' : 'removed its retrospective'
    case 'field': return subject.kind === 'team' ? `changed ${voice.value(field)}${fromTo(was, is)}` : fieldDeed(field, it, was, is, voice)
    case 'config': return configDeed(change, was, is, voice)
    case 'unreadable': return `${voice.value(subject.title)} ${unreadable(before, after)}, so nothing can be said about ${after ? 'what is in it' : 'what has changed in it'}`
  }
}

function configDeed({ field = '', easier }: Change, was: string | undefined, is: string | undefined, voice: Voice): string {
  const [, kind, name] = /^(team|people)s?\.([^.]+)$/.exec(field) ?? []
  if (name !== undefined) return `${is === undefined ? 'took' : 'added'} the ${kind === 'team' ? 'team' : 'person'} ${voice.value(name)} ${is === undefined ? 'off' : 'to'} the workspace’s list of ${kind === 'team' ? 'teams' : 'people'}`
  return `${is === undefined ? `removed the setting ${voice.value(field)}` : was === undefined ? `set ${voice.value(field)} to ${is}` : `changed the setting ${voice.value(field)}${fromTo(was, is)}`}${easier ? ', which makes the rules looser' : ''}`
}

const sayKeyResults = (how: string, { keyResults = 0 }: Change): string =>
  keyResults === 0 ? '' : ` ${how} ${keyResults === 1 ? (how === 'with' ? 'one key result' : 'key result') : `${WORDS[keyResults] ?? keyResults} key results`}`

const unreadable = (before: string | undefined, after: string | undefined): string =>
  before && after ? 'could not be read as YAML before this change, and cannot after it' : after ? 'cannot be read as YAML after this change' : 'could not be read as YAML before this change'

const what = ({ kind }: Subject): string => (kind === 'objective' ? 'objective' : 'key result')

const verbOf = (field: string): string => (field === 'depends_on' ? 'depend on' : 'support')

function goalDeed({ kind, field = '', before, after, easier }: Change, it: string, voice: Voice): string {
  const [was, is] = [before && voice.value(before), after && voice.value(after)]
  if (field === 'milestones') {
    return !was ? `added the milestone ${is} to ${it}` : !is ? `removed the milestone ${was} from ${it}` : `changed a milestone of ${it} from ${was} to ${is}`
  }
  const noun = { target: 'target', baseline: 'baseline', stay: 'limit', levels: 'levels' }[field] ?? kind
  if (!was || !is) return valueDeed(noun, it, was, is)
  const [from, to] = [parseQuantity(before ?? '')?.value, parseQuantity(after ?? '')?.value]
  const verb = from === undefined || to === undefined || from === to || noun === 'levels' ? 'changed' : to < from ? 'lowered' : 'raised'
  // Said only where the verb alone would tell the reader something else, or nothing.
  const obvious = kind === 'target' && (verb === 'lowered' ? easier === true : verb === 'raised' && easier === false)
  const aside = easier === undefined || obvious ? '' : easier ? ', which is easier to reach' : ', which is harder to reach'
  return `${verb} the ${noun} of ${it} from ${was} to ${is}${aside}`
}

const valueDeed = (noun: string, it: string, was: string | undefined, is: string | undefined): string =>
  was && is ? `changed the ${noun} of ${it} from ${was} to ${is}` : is ? `set the ${noun} of ${it} to ${is}` : `took away the ${noun} of ${it} (${was})`

function fieldDeed(field: string, it: string, was: string | undefined, is: string | undefined, voice: Voice): string {
  const name = voice.value(field)
  return was && is ? `changed ${name} of ${it}: ${is} (before: ${was})` : is ? `added ${name} to ${it}: ${is}` : `removed ${name} from ${it}: ${was ?? ''}`
}

const fromTo = (was: string | undefined, is: string | undefined): string => (was && is ? ` from ${was} to ${is}` : is ? ` to ${is}` : was ? ` (it was ${was})` : '')

const onDay = ({ day }: Change): string => (day === undefined ? '' : ` on ${sayDay(day, day)}`)
const ofDay = ({ day }: Change): string => (day === undefined ? '' : ` of ${sayDay(day, day)}`)

/** What was agreed at the start: whoever changes it later says why. */
const PROMISES = new Set<Change['kind']>(['target', 'baseline', 'measure', 'removed', 'moved', 'due'])

const isPromise = ({ kind, before }: Change): boolean => PROMISES.has(kind) && before !== undefined

const missingReason = (change: Change): boolean => isPromise(change) && change.midCycle && change.reason === undefined && (change.weeksIn ?? 0) >= 1

function sayWhen(change: Change): string {
  return isPromise(change) && change.midCycle && change.weeksIn !== undefined ? `, ${sayWeeks(change.weeksIn, change.subject.cycle)}` : ''
}

const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen']

/** `five weeks into the quarter` */
export function sayWeeks(weeks: number, cycle: string): string {
  const noun = /^\d{4}-Q/.test(cycle) ? 'quarter' : /^\d{4}-H/.test(cycle) ? 'half-year' : /^\d{4}-\d/.test(cycle) ? 'month' : /^\d{4}$/.test(cycle) ? 'year' : 'cycle'
  return weeks < 1 ? `in the first week of the ${noun}` : `${WORDS[weeks] ?? weeks} week${weeks === 1 ? '' : 's'} into the ${noun}`
}

/** `now stands at 0.33 instead of 0.21, on track instead of behind` */
export function sayShift({ before, after }: Shift): string {
  if (!before || !after) return after ? `stands at ${sayStanding(after)}` : 'is gone'
  const numbers = sayAmount(before) === sayAmount(after) ? undefined : `now stands at ${sayAmount(after)} instead of ${sayAmount(before)}`
  const status = before.status === after.status ? undefined : `${numbers ? '' : 'is now '}${sayStatus(after.status)} instead of ${sayStatus(before.status)}`
  return [numbers, status].filter(Boolean).join(', ') || 'stands where it stood'
}

/** `2 findings are gone` */
export const sayMended = (mended: readonly unknown[]): string => (mended.length === 1 ? 'One finding is gone' : `${mended.length} findings are gone`)

/** `0.4 (41%), behind` */
const sayStanding = (standing: Standing): string =>
  `${standing.progress === undefined && !standing.graded ? 'no progress known' : `${sayScore(standing.score)}${standing.progress === undefined ? '' : ` (${sayPercent(standing.progress)})`}`}, ${sayStatus(standing.status)}`
