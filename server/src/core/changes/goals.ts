import { startOf } from '../model/progress.ts'
import type { Measure } from '../model/progress.ts'
import type { Band, Quantity } from '../model/quantity.ts'
import { sameUnit } from '../model/quantity.ts'
import { sayScore } from '../model/say.ts'
import { readings } from '../project/measure.ts'
import { canonical, shown } from './canonical.ts'
import type { Draft } from './compare.ts'
import { listOf, fieldsOf, paired } from './fields.ts'
import type { Fields } from './fields.ts'
import type { WrittenKeyResult } from './written.ts'

interface GoalChanges {
  readonly drafts: readonly Draft[]
  /** The goal is read from the title, and its numbers are all that differs there. */
  readonly explainsTitle: boolean
}

/** How the bar of a key result moved: baseline, target, band, levels, milestones, or the way it is measured; from its fields or its words. */
export function goalChanges(before: WrittenKeyResult, after: WrittenKeyResult, was: Fields, is: Fields): GoalChanges {
  const from = readings(before.item.keyResult!).measure
  const to = readings(after.item.keyResult!).measure
  const place = (key: string) => ({ spanBefore: was.get(key)?.span ?? before.model.title?.span, spanAfter: is.get(key)?.span ?? after.model.title?.span })
  const draft = (kind: Draft['kind'], field: string, a: string | undefined, b: string | undefined, easier?: boolean): Draft =>
    ({ kind, class: 'intent', field, before: a, after: b, easier, ...place(field) })
  const drafts: Draft[] = []
  // What was only guessed from words, before somebody wrote the fields, was promised by nobody.
  const guessed = fromWords(from) && !fromWords(to) && to.kind !== 'none'
  if (from.kind !== to.kind) drafts.push(draft('measure', fieldOf(to.kind === 'none' ? from : to), guessed ? undefined : sayGoal(from), sayGoal(to)))
  else if (from.kind === 'from-to' && to.kind === 'from-to') {
    if (!same(from.baseline, to.baseline)) drafts.push(draft('baseline', 'baseline', from.baseline?.text, to.baseline?.text))
    if (!same(from.target, to.target)) drafts.push(draft('target', 'target', from.target.text, to.target.text, shorter({ ...from, baseline: to.baseline }, to)))
  } else if (from.kind === 'stay' && to.kind === 'stay') {
    if (canonicalBand(from.band) !== canonicalBand(to.band)) drafts.push(draft('target', 'stay', from.band.text, to.band.text, wider(from.band, to.band)))
  } else if (from.kind === 'levels' && to.kind === 'levels') {
    if (!same(from.baseline, to.baseline)) drafts.push(draft('baseline', 'baseline', from.baseline?.text, to.baseline?.text))
    if (canonical(was.get('levels')?.value, 'levels') !== canonical(is.get('levels')?.value, 'levels')) drafts.push(draft('target', 'levels', sayGoal(from), sayGoal(to)))
  }
  drafts.push(...milestoneChanges(was, is))
  if (canonical(was.get('unit')?.value) !== canonical(is.get('unit')?.value)) {
    drafts.push(draft('measure', 'unit', shown(was.get('unit')?.value), shown(is.get('unit')?.value)))
  }
  if (from.kind === to.kind) drafts.push(...idleFields([from, to], was, is))
  return { drafts, explainsTitle: drafts.length > 0 && fromWords(from) && fromWords(to) && sameButNumbers(before, after) }
}

const fromWords = (measure: Measure): boolean => 'read' in measure && measure.read === 'text'

const fieldOf = ({ kind }: Measure): string => (kind === 'from-to' ? 'target' : kind === 'none' ? 'title' : kind)

/** The fields that each kind is measured by. */
const READ: Readonly<Record<Measure['kind'], readonly string[]>> = {
  'from-to': ['baseline', 'target'], stay: ['stay'], levels: ['baseline', 'levels'], milestones: [], done: [], none: [],
}

/** Fields of a goal that do not count, because it is measured in another way: nothing is left out of a review. */
function idleFields(measures: readonly [Measure, Measure], was: Fields, is: Fields): Draft[] {
  const read = measures.every(fromWords) ? [] : READ[measures[0].kind]
  return ['baseline', 'target', 'stay', 'levels'].filter((key) => !read.includes(key)).flatMap((key): Draft[] => {
    const [a, b] = [was.get(key), is.get(key)]
    if (canonical(a?.value, key) === canonical(b?.value, key)) return []
    return [{ kind: 'field', class: 'intent', field: key, before: shown(a?.value), after: shown(b?.value), spanBefore: a?.span, spanAfter: b?.span }]
  })
}

function same(a: Quantity | undefined, b: Quantity | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.value === b.value && sameUnit(a, b)
}

/** Whether the way from baseline to target got shorter; undefined when that is no question of more or less. */
function shorter(from: Measure & { kind: 'from-to' }, to: Measure & { kind: 'from-to' }): boolean | undefined {
  const [a, b] = [startOf(from, []), startOf(to, [])]
  if (a === undefined || b === undefined) return
  const [wayBefore, wayAfter] = [from.target.value - a, to.target.value - b]
  return wayBefore * wayAfter > 0 && wayBefore !== wayAfter ? Math.abs(wayAfter) < Math.abs(wayBefore) : undefined
}

function wider(from: Band, to: Band): boolean | undefined {
  const low = (band: Band) => band.low?.value ?? -Infinity
  const high = (band: Band) => band.high?.value ?? Infinity
  if (low(to) <= low(from) && high(to) >= high(from)) return true
  return low(to) >= low(from) && high(to) <= high(from) ? false : undefined
}

const canonicalBand = ({ low, high, lowOpen, highOpen }: Band): string =>
  [low?.value, low?.unit, lowOpen === true, high?.value, high?.unit, highOpen === true].join()

function milestoneChanges(was: Fields, is: Fields): Draft[] {
  const [before, after] = [was.get('milestones'), is.get('milestones')]
  if (!before || !after || canonical(before.value, 'milestones') === canonical(after.value, 'milestones')) return []
  const title = (node: Parameters<typeof fieldsOf>[0]) => shown(fieldsOf(node).get('title')?.value) ?? ''
  return paired(listOf(before.value), listOf(after.value), title).flatMap(({ before: a, after: b }): Draft[] => {
    if (a && b) {
      const [old, now] = [fieldsOf(a), fieldsOf(b)]
      const differs = [...new Set([...old.keys(), ...now.keys()])].filter((key) => canonical(old.get(key)?.value, key) !== canonical(now.get(key)?.value, key))
      if (differs.length === 0) return []
      const spans = { spanBefore: a.span, spanAfter: b.span }
      if (differs.every((key) => key === 'done')) {
        const state = (fields: Fields) => { const done = shown(fields.get('done')?.value); return done === undefined || done === 'false' ? 'open' : 'reached' }
        return [{ kind: 'reading', class: 'observation', field: 'milestones', before: `${title(a)}: ${state(old)}`, after: `${title(b)}: ${state(now)}`, rewrites: old.has('done') || undefined, ...spans }]
      }
      return [{ kind: 'target', class: 'intent', field: 'milestones', before: shown(a), after: shown(b), ...spans }]
    }
    const node = (a ?? b)!
    return [{ kind: 'target', class: 'intent', field: 'milestones', before: a && title(a), after: b && title(b), easier: a !== undefined, spanBefore: a && node.span, spanAfter: b && node.span }]
  })
}

const sameButNumbers = (before: WrittenKeyResult, after: WrittenKeyResult): boolean => {
  const words = ({ model }: WrittenKeyResult) => (model.title?.value ?? '').replace(/[\d.,]+/g, '0').replace(/\s+/g, ' ').trim()
  return words(before) === words(after)
}

/** How a key result is measured, in few words: `31% → 45%`, `stay >= 99.9%`; undefined when nothing says it. */
function sayGoal(measure: Measure): string | undefined {
  switch (measure.kind) {
    case 'none': return
    case 'done': return 'done or not'
    case 'milestones': return 'milestones'
    case 'stay': return `stay ${measure.band.text}`
    case 'levels': return measure.levels.map(({ score, quantity }) => `${sayScore(score)} is ${quantity.text}`).join(', ')
    case 'from-to': return measure.baseline ? `${measure.baseline.text} → ${measure.target.text}` : `→ ${measure.target.text}`
  }
}
