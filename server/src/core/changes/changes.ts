import type { Cycle } from '../model/cycle.ts'
import type { Day } from '../model/day.ts'
import type { OkrDocument } from '../model/types.ts'
import { cycleOf, textOf, withToday } from '../project/snapshot.ts'
import type { Item, Snapshot } from '../project/types.ts'
import type { Span } from '../text/span.ts'
import { canonical, shown } from './canonical.ts'
import { compare, isWrittenKeyResult } from './compare.ts'
import type { Draft, One, Sides } from './compare.ts'
import { configChanges } from './config.ts'
import { fieldsOf } from './fields.ts'
import { placeLeftBehind } from './left-behind.ts'
import { match } from './match.ts'
import { noteOf, reasonsIn } from './reasons.ts'
import type { Reasons } from './reasons.ts'
import { consequencesIn, placeOfItem, subjectOf, teamNameOf } from './standings.ts'
import type { Change, ChangePlace, Consequences, Subject } from './types.ts'
import { differing, writtenIn } from './written.ts'
import type { Written, WrittenDocument } from './written.ts'

const nothing: Consequences = { above: [], unsupported: [] }

/**
 * What happened to the OKRs between two states of a workspace, on a day: each objective and key result compared with its counterpart,
 * wherever that stands. What only looks different is no change. Scores on both sides are those of `today`. In the order of teams, cycles
 * and places; what is gone comes last.
 */
export function changesBetween(before: Snapshot, after: Snapshot, today: Day): Change[] {
  return comparison(before, after, today).changes
}

export interface Comparison {
  /** Both states as of the day of the change. */
  readonly before: Snapshot
  readonly after: Snapshot
  readonly changes: readonly Change[]
  /** From the key of an item before to its key after, where they differ. */
  readonly renamed: ReadonlyMap<string, string>
  /** The files and the folders of configs whose text differs. */
  readonly files: readonly string[]
  readonly configs: readonly string[]
}

/** The changes, with what they were found from. */
export function comparison(earlier: Snapshot, later: Snapshot, today: Day): Comparison & { readonly changes: Change[] } {
  const [before, after] = [withToday(earlier, today), withToday(later, today)]
  const { files, configs } = differing(before, after)
  const [old, now] = [writtenIn(before, files), writtenIn(after, files)]
  // What stands in a file that cannot be read is neither gone nor new: nothing is known of it.
  const broken = new Set([...old.unreadable, ...now.unreadable])
  const [was, is] = [without(old, broken), without(now, broken)]
  const matching = match(was, is)
  const sides: Sides = { before, after, renamed: matching.renamed }
  const reasons = reasonsIn(before, after)
  const consequences = consequencesIn(sides)
  const changes: Change[] = []
  const moved = new Set<One>(matching.keyResults.filter((pair) => pair.moved).flatMap((pair) => [pair.before, pair.after]))
  /** How many key results come and go with an objective: those that moved are told of on their own. */
  const keyResultsWith = (one: One) => (isWrittenKeyResult(one) ? undefined : one.keyResults.filter((keyResult) => !moved.has(keyResult)).length)

  for (const pair of [...matching.objectives, ...matching.keyResults]) {
    const drafts = compare(pair, sides)
    if (drafts.length === 0) continue
    const [from, to] = [pair.before.item, pair.after.item]
    const shared = { subject: subjectOf(after, to), ...timing(cycleOf(after, to), today), consequences: consequences.of(from, to) }
    // What is carried over to another cycle promises there what it says now.
    const carried: Pick<Change, 'weeksIn' | 'midCycle'> | undefined = from.document.cycle === to.document.cycle ? undefined : { weeksIn: undefined, midCycle: false }
    for (const draft of drafts) {
      // A change that stands nowhere in particular stands at the title.
      const nowhere = !draft.spanBefore && !draft.spanAfter
      const place = placed(to, nowhere ? placeOfItem(to).span : draft.spanAfter)
      const comment = reasons.at(to.uri, (place ?? placeOfItem(to)).span)
      changes.push({
        ...told(draft), ...shared, ...(draft.kind === 'moved' ? undefined : carried), place, was: placed(from, nowhere ? placeOfItem(from).span : draft.spanBefore),
        reason: comment ?? (draft.class === 'intent' ? noteOf(pair.before.model, pair.after.model, today) : undefined),
      })
    }
  }
  for (const one of matching.added) {
    const { item } = one
    changes.push({
      kind: 'added', class: 'intent', subject: subjectOf(after, item), after: titleOf(one), keyResults: keyResultsWith(one), ...timing(cycleOf(after, item), today),
      reason: reasons.at(item.uri, placeOfItem(item).span), place: placeOfItem(item), consequences: consequences.of(undefined, item),
    })
  }
  for (const one of matching.removed) {
    const { item } = one
    const [subject, was] = [subjectOf(before, item), placeOfItem(item)]
    changes.push({
      kind: 'removed', class: 'intent', subject, before: titleOf(one), keyResults: keyResultsWith(one), ...timing(cycleOf(before, item), today),
      reason: reasons.gone([item.uri, placeLeftBehind(sides, { subject, was }).uri], (item.keyResult ?? item.objective).slug), was, consequences: consequences.of(item, undefined),
    })
  }
  changes.push(...documentChanges(was, is, sides, today))
  for (const uri of [...broken].sort()) changes.push(unreadable(uri, sides, { before: old.unreadable.includes(uri), after: now.unreadable.includes(uri) }))
  for (const folder of configs) changes.push(...ofConfig(sides, folder, reasons))
  return { before, after, changes: changes.sort(inOrder), renamed: matching.renamed, files, configs }
}

const without = ({ documents, objectives, unreadable }: Written, uris: ReadonlySet<string>): Written =>
  ({ documents: documents.filter(({ uri }) => !uris.has(uri)), objectives: objectives.filter(({ item }) => !uris.has(item.uri)), unreadable })

const titleOf = (one: One): string => (isWrittenKeyResult(one) ? one.item.keyResult! : one.item.objective).title

const placed = ({ uri }: Item, span: Span | undefined): ChangePlace | undefined => span && { uri, span }

/** A draft without its spans. */
function told({ kind, class: of, field, before, after, day, easier, rewrites }: Draft) {
  return { kind, class: of, field, before, after, day, easier, rewrites: rewrites || undefined }
}

function timing(cycle: Cycle | undefined, today: Day): Pick<Change, 'weeksIn' | 'midCycle'> {
  if (!cycle || today > cycle.end) return { midCycle: false }
  return { weeksIn: Math.floor((today - cycle.start) / 7), midCycle: today >= cycle.start }
}

/** What belongs to a team's cycle as a whole, in however many files: its retrospective, and keys of the team's own. */
function documentChanges(was: Written, is: Written, { before, after }: Sides, today: Day): Change[] {
  const changes: Change[] = []
  const group = (documents: readonly WrittenDocument[]) => {
    const groups = new Map<string, WrittenDocument[]>()
    for (const one of documents) groups.set(`${one.team}@${one.cycle}`, [...(groups.get(`${one.team}@${one.cycle}`) ?? []), one])
    return groups
  }
  const [old, now] = [group(was.documents), group(is.documents)]
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [from, to] = [wholeOf(old.get(key)), wholeOf(now.get(key))]
    for (const name of new Set([...from.keys(), ...to.keys()])) {
      const [a, b] = [from.get(name), to.get(name)]
      if (a?.value === b?.value) continue
      const retrospective = name === 'retrospective'
      const { uri, team, cycle } = (now.get(key) ?? old.get(key)!)[0]!
      const snapshot = now.has(key) ? after : before
      changes.push({
        kind: retrospective ? 'retrospective' : 'field', class: retrospective ? 'observation' : 'intent', field: name, before: a?.shown, after: b?.shown,
        subject: { kind: 'team', key, team, teamName: teamNameOf(snapshot, uri, team), cycle, title: teamNameOf(snapshot, uri, team) },
        ...timing(cycleOf(snapshot, { uri, document: { team, cycle, span: { start: 0, end: 0 }, objectives: [] } }), today),
        place: b?.place, was: a?.place, consequences: nothing,
      })
    }
  }
  return changes
}

interface Whole {
  readonly value: string
  readonly shown?: string
  readonly place: ChangePlace
}

/** The keys of a team's cycle over all its documents, other than what has an identity of its own. */
function wholeOf(documents: readonly WrittenDocument[] = []): Map<string, Whole> {
  const found = new Map<string, Whole>()
  const fields = documents.flatMap(({ uri, model }) => [...rootOf(model)].map(([key, entry]) => ({ key, uri, entry, value: canonical(entry.value, key) })))
  for (const { key, uri, entry, value } of fields.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))) {
    if (key === 'team' || key === 'cycle' || key === 'objectives' || value === '') continue
    const known = found.get(key)
    found.set(key, known ? { ...known, value: `${known.value}${value}` } : { value, shown: shown(entry.value), place: { uri, span: entry.span } })
  }
  return found
}

const rootOf = ({ root }: OkrDocument) => (root ? fieldsOf(root) : new Map<string, never>())

function unreadable(uri: string, { after }: Sides, on: { readonly before: boolean; readonly after: boolean }): Change {
  const place = textOf(after, uri) === undefined ? undefined : { uri, span: { start: 0, end: 0 } }
  const [was, is] = [on.before, on.after].map((one) => (one ? 'unreadable' : undefined))
  return {
    kind: 'unreadable', class: 'intent', before: was, after: is, subject: withoutTeam('file', uri), midCycle: false, place, was: place ? undefined : { uri, span: { start: 0, end: 0 } }, consequences: nothing,
  }
}

function ofConfig({ before, after }: Sides, folder: string, reasons: Reasons): Change[] {
  const [was, is] = [before.configs.get(folder)?.uri, after.configs.get(folder)?.uri]
  const subject = withoutTeam('config', (is ?? was)!)
  return configChanges(before, after, folder).map((draft): Change => ({
    ...told(draft), subject, midCycle: false, consequences: nothing,
    reason: is !== undefined && draft.spanAfter ? reasons.at(is, draft.spanAfter) : undefined,
    place: is !== undefined && draft.spanAfter ? { uri: is, span: draft.spanAfter } : undefined,
    was: was !== undefined && draft.spanBefore ? { uri: was, span: draft.spanBefore } : undefined,
  }))
}

const withoutTeam = (kind: 'file' | 'config', uri: string): Subject =>
  ({ kind, key: uri, team: '', teamName: '', cycle: '', title: uri.slice(uri.lastIndexOf('/') + 1) })

function inOrder(a: Change, b: Change): number {
  const rank = ({ subject, place }: Change) => [subject.kind === 'config' || subject.kind === 'file' ? 1 : 0, subject.team, subject.cycle, place ? 0 : 1, (place ?? { uri: '' }).uri] as const
  const [x, y] = [rank(a), rank(b)]
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return x[i]! < y[i]! ? -1 : 1
  return (a.place ?? a.was)!.span.start - (b.place ?? b.was)!.span.start
}
