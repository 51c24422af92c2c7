import type { Item, Snapshot } from '../project/types.ts'
import type { Entry } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'
import { canonical, shown } from './canonical.ts'
import { fieldsOf } from './fields.ts'
import type { Fields } from './fields.ts'
import { goalChanges } from './goals.ts'
import { linkChanges } from './links.ts'
import type { Pair } from './match.ts'
import { checkInChanges, closingChanges, initiativeChanges } from './observations.ts'
import type { Change } from './types.ts'
import type { WrittenKeyResult, WrittenObjective } from './written.ts'

/** A change as it is found; what follows from it is worked out later. */
export interface Draft extends Pick<Change, 'kind' | 'class' | 'field' | 'before' | 'after' | 'day' | 'easier' | 'rewrites'> {
  /** Where it stands in the file before and after; at the item itself when missing. */
  readonly spanBefore?: Span
  readonly spanAfter?: Span
}

export interface Sides {
  readonly before: Snapshot
  readonly after: Snapshot
  /** From the key before to the key after, where they differ. */
  readonly renamed: ReadonlyMap<string, string>
}

export type One = WrittenObjective | WrittenKeyResult

export const isWrittenKeyResult = (one: One): one is WrittenKeyResult => 'parent' in one

/** Keys that say who somebody is, or that are matched on their own. */
const IDENTITY = new Set(['id', 'title', 'key_results'])
const GOAL = new Set(['baseline', 'target', 'stay', 'levels', 'unit', 'milestones'])
/** Keys that hold a measured state rather than an intention. */
const READINGS = new Set(['current', 'confidence', 'done'])
const OWN_KIND: Readonly<Record<string, Change['kind']>> = { weight: 'weight', type: 'type', owner: 'owner', due: 'due' }
/** What a key means that is not written. */
const DEFAULTS: Readonly<Record<string, string>> = { weight: '1', guardrail: '"false"', done: '"false"' }

/** How one objective or key result differs from what it was: nothing when it only looks different. */
export function compare(pair: Pair<One>, sides: Sides): Draft[] {
  const was = fieldsOf(pair.before.model.node)
  const is = fieldsOf(pair.after.model.node)
  const goal = isWrittenKeyResult(pair.before) && isWrittenKeyResult(pair.after) ? goalChanges(pair.before, pair.after, was, is) : undefined
  const drafts = [
    ...identityChanges(pair),
    ...(goal?.explainsTitle ? [] : titleChanges(pair, was, is)),
    ...(goal?.drafts ?? []),
    ...linkChanges(pair, sides),
  ]
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    if (IDENTITY.has(key) || key === 'supports' || key === 'depends_on' || (goal && GOAL.has(key))) continue
    drafts.push(...fieldChanges(key, was.get(key), is.get(key)))
  }
  return drafts
}

/** How a key differs that stands for itself: other than links, goals and identity. */
function fieldChanges(key: string, a: Entry | undefined, b: Entry | undefined): Draft[] {
  if (canonical(a?.value, key) === canonical(b?.value, key)) return []
  if (key === 'check_ins') return checkInChanges(a?.value, b?.value)
  if (key === 'closing') return closingChanges(a, b)
  if (key === 'initiatives') return initiativeChanges(a?.value, b?.value)
  const value = (entry: Entry | undefined) => canonical(entry?.value, key) || (DEFAULTS[key] ?? '')
  if (value(a) === value(b)) return []
  const reading = READINGS.has(key)
  return [{
    kind: reading ? 'reading' : (OWN_KIND[key] ?? 'field'), class: reading ? 'observation' : 'intent', field: key,
    before: shown(a?.value), after: shown(b?.value), spanBefore: a?.span, spanAfter: b?.span,
  }]
}

function identityChanges({ before, after, moved }: Pair<One>): Draft[] {
  const drafts: Draft[] = []
  const slug = (item: Item) => (item.keyResult ?? item.objective).slug
  const [was, is] = [slug(before.item), slug(after.item)]
  // An id that is only written down changes nothing as long as it says the same; an unwritten one merely follows the title.
  if (was !== is && (before.model.id || after.model.id)) {
    drafts.push({ kind: 'renamed', class: 'intent', field: 'id', before: was, after: is, spanBefore: before.model.id?.span, spanAfter: after.model.id?.span })
  }
  const move = (field: string, from: string, to: string) => {
    if (from !== to) drafts.push({ kind: 'moved', class: 'intent', field, before: from, after: to })
  }
  if (moved) drafts.push({ kind: 'moved', class: 'intent', field: 'objective', before: before.item.objective.title, after: after.item.objective.title })
  // A key result goes where its objective goes; that is said of the objective.
  if (moved || !isWrittenKeyResult(before)) {
    move('team', before.item.document.team, after.item.document.team)
    move('cycle', before.item.document.cycle, after.item.document.cycle)
  }
  return drafts
}

function titleChanges({ before, after }: Pair<One>, was: Fields, is: Fields): Draft[] {
  if (canonical(was.get('title')?.value) === canonical(is.get('title')?.value)) return []
  return [{
    kind: 'reworded', class: 'intent', field: 'title', before: shown(was.get('title')?.value), after: shown(is.get('title')?.value),
    spanBefore: before.model.title?.span, spanAfter: after.model.title?.span,
  }]
}
