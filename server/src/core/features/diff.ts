import { placeLeftBehind } from '../changes/left-behind.ts'
import { shiftsOf } from '../changes/summary.ts'
import type { Change, Shift, Subject } from '../changes/types.ts'
import type { PlacedFinding, Review } from '../lint/review.ts'
import type { Span } from '../text/span.ts'
import { openFile, writtenIn } from './items.ts'
import { joined, sayMove } from './say.ts'

/*
 * What a diff editor says of a change, in the file as it is after it: a line above each objective and key result that it moves, and the findings that it
 * brings. What it leaves alone has neither.
 */

/** `0.21 → 0.33 · behind → on track · “A product that teams love” (Tidewater) 0.35 → 0.38` */
export interface ChangeLine {
  readonly span: Span
  /** Above which item, `team@cycle/objective.key-result`; missing where all that was here is gone. */
  readonly key?: string
  readonly text: string
}

/** So many things elsewhere that a change moves are named; the rest is counted. */
const MOST = 2

/** Longer titles are cut: a line above a key result is one line. */
const LONGEST = 48

/** What moves in other files is said where the change is: there is no other place in the diff for it. */
export function changeLines(review: Review, uri: string): readonly ChangeLine[] {
  const open = openFile(review.after, uri)
  if (!open) return []
  const written = writtenIn(open)
  const here = new Set(written.map(({ item }) => item.key))
  const shifts = new Map(shiftsOf(review.changes).map((shift) => [shift.subject.key, shift]))
  const changes = new Map<string, Change[]>()
  const lost: ChangeLine[] = []
  for (const change of review.changes) {
    const { subject, place = placeLeftBehind(review, change) } = change
    if (place.uri !== uri) continue
    // Of a key result that is gone, its objective tells.
    const anchor = here.has(subject.key) ? subject.key : written.find(({ item, model }) => !item.keyResult && within(place.span, model.span))?.item.key
    if (anchor !== undefined) changes.set(anchor, [...(changes.get(anchor) ?? []), change])
    else lost.push({ span: place.span, text: joined(...elsewhere([change], uri)) })
  }
  const lines = written.map(({ item: { key }, model }): ChangeLine =>
    ({ span: { start: model.span.start, end: model.span.start }, key, text: joined(moveOf(shifts.get(key)), ...elsewhere(changes.get(key) ?? [], uri)) }))
  return [...lost, ...lines].filter(({ text }) => text !== '')
}

/** What rules say to a change in one of its files: the rules about changes, and those that had nothing to say before. */
export function changeFindings({ remarks, fresh }: Review, uri: string): PlacedFinding[] {
  return [...remarks, ...fresh].filter((one) => one.uri === uri)
}

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.start <= outer.end

const moveOf = (shift: Shift | undefined): string | undefined => shift?.before && shift.after && sayMove(shift.before, shift.after)

function elsewhere(changes: readonly Change[], uri: string): string[] {
  const told = new Map<string, string>()
  for (const { consequences: { above, unsupported } } of changes) {
    for (const { subject, place } of unsupported) if (place.uri !== uri) told.set(subject.key, `${nameOf(subject)} without support`)
    for (const shift of above) {
      const move = shift.place?.uri === uri ? undefined : moveOf(shift)
      if (move && !told.has(shift.subject.key)) told.set(shift.subject.key, `${nameOf(shift.subject)} ${move}`)
    }
  }
  const all = [...told.values()]
  return all.length > MOST ? [...all.slice(0, MOST), `${all.length - MOST} more above`] : all
}

function nameOf({ title, teamName }: Subject): string {
  const cut = title.length > LONGEST ? `${title.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : title
  return `“${cut}” (${teamName})`
}
