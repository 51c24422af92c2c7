import { placeLeftBehind } from '../changes/left-behind.ts'
import { sayBriefly, sayChange, sayShift } from '../changes/say.ts'
import { groupChanges } from '../changes/summary.ts'
import type { ChangeGroup } from '../changes/summary.ts'
import type { Change, ChangePlace, Shift } from '../changes/types.ts'
import type { PlacedFinding, Review } from '../lint/review.ts'
import { textOf } from '../project/snapshot.ts'
import { code, escapeMarkdown, paragraphs } from './markdown.ts'
import { inline, markdownVoice } from './review-markdown.ts'
import { joined } from './say.ts'
import type { Place } from './types.ts'

/** A row of the view *Review*: a team with its changes, a change, a finding. */
export interface ReviewRow {
  /** Unique in the view, and the same as long as the change is the same. */
  readonly id: string
  readonly icon: 'team' | 'workspace' | 'added' | 'removed' | 'moved' | 'goal' | 'link' | 'edited' | 'observation' | 'warning'
  /** What changed, short: `target 45% → 40%`. It stands before the title, which a narrow side bar cuts. */
  readonly label: string
  /** Of what. */
  readonly description: string
  /** Markdown: the change in a sentence, what follows from it, what the rules say to it. */
  readonly tooltip: string
  /** All of it in words, for screen readers. */
  readonly accessible: string
  /** Where it stood before, and where it stands now; or what it is gone from. */
  readonly was?: Place
  readonly place?: Place
  /** Whether its children are in sight from the start. */
  readonly open: boolean
  readonly children: readonly ReviewRow[]
}

/** A review as rows: what was intended by team, what was observed folded away below it, and new findings at the end. */
export function reviewRows(review: Review): ReviewRow[] {
  const rows = groupChanges(review.changes).map((group) => groupRow(review, group))
  const { fresh } = review
  if (fresh.length === 0) return rows
  const label = fresh.length === 1 ? '1 new finding' : `${fresh.length} new findings`
  return [...rows, parent('findings', 'warning', label, '', distinct(fresh.map(findingRow)))]
}

function groupRow(review: Review, { team, teamName, cycle, intents, observations }: ChangeGroup): ReviewRow {
  const id = `${team}@${cycle}`
  const row = (change: Change) => changeRow(review, change, id)
  const children = intents.map(row)
  if (observations.length > 0) {
    const label = observations.length === 1 ? '1 observation' : `${observations.length} observations`
    children.push({ ...parent(`${id}>observations`, 'observation', label, 'check-ins, closings, readings', distinct(observations.map(row))), open: intents.length === 0 })
  }
  return parent(id, team ? 'team' : 'workspace', team ? teamName : 'Workspace', cycle, distinct(children))
}

const parent = (id: string, icon: ReviewRow['icon'], label: string, description: string, children: readonly ReviewRow[]): ReviewRow =>
  ({ id, icon, label, description, tooltip: '', accessible: joined(label, description).replaceAll(' · ', ', '), open: true, children })

/** Two changes of one kind to one thing (two links, two check-ins of a day) are told apart by their order. */
function distinct(rows: readonly ReviewRow[]): ReviewRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const count = (seen.get(row.id) ?? 0) + 1
    seen.set(row.id, count)
    return count === 1 ? row : { ...row, id: `${row.id}#${count}` }
  })
}

function changeRow(review: Review, change: Change, group: string): ReviewRow {
  const remarks = remarksTo(review, change)
  const place = change.place ?? placeLeftBehind(review, change)
  return {
    id: [group, change.subject.key, change.kind, change.field, change.day].filter((part) => part !== undefined).join('>'),
    icon: remarks.length > 0 ? 'warning' : iconOf(change),
    label: sayBriefly(change, { when: false }),
    description: change.subject.title || change.subject.key,
    tooltip: paragraphs(sayChange(change, markdownVoice), followsFrom(change), ...remarks.map(sayFinding)),
    accessible: [sayChange(change), ...remarks.map(({ finding }) => finding.message)].join(' '),
    was: change.was,
    place: textOf(review.after, place.uri) === undefined ? undefined : place,
    open: false,
    children: [],
  }
}

/** What the rules say to a change: those words that stand where it stands. */
function remarksTo(review: Review, change: Change): PlacedFinding[] {
  const at: ChangePlace = change.place ?? placeLeftBehind(review, change)
  return review.remarks.filter(({ about, uri, finding: { span } }) =>
    about === change.subject.key && (uri !== at.uri || (span.start >= at.span.start && span.start <= at.span.end) || (at.span.start >= span.start && at.span.start <= span.end)))
}

function iconOf({ kind, class: of }: Change): ReviewRow['icon'] {
  if (of === 'observation') return 'observation'
  if (kind === 'added' || kind === 'removed' || kind === 'moved') return kind
  if (kind === 'target' || kind === 'baseline' || kind === 'measure') return 'goal'
  if (kind.startsWith('link-')) return 'link'
  return kind === 'unreadable' ? 'warning' : 'edited'
}

/** What moved with a change, a line each, and what it leaves without support. */
function followsFrom({ consequences: { own, above, unsupported } }: Change): string | undefined {
  const line = (shift: Shift) => `- *${escapeMarkdown(shift.subject.title)}* (${escapeMarkdown(shift.subject.teamName)}) ${sayShift(shift)}`
  const lines = [
    ...(own?.after ? [line(own)] : []), ...above.map(line),
    ...unsupported.map(({ subject }) => `- *${escapeMarkdown(subject.title)}* (${escapeMarkdown(subject.teamName)}) is supported by nobody now`),
  ]
  return lines.length > 0 ? lines.join('\n') : undefined
}

const sayFinding = ({ finding: { rule, message } }: PlacedFinding): string => `$(warning) ${inline(message)} (${code(rule)})`

function findingRow({ uri, finding, about }: PlacedFinding): ReviewRow {
  const { rule, severity, message, span } = finding
  return {
    id: `findings>${uri}>${about}>${rule}`, icon: 'warning', label: message.replaceAll('`', ''), description: rule, tooltip: `${severity} ${code(rule)}: ${inline(message)}`,
    accessible: `${severity}: ${message}`, place: { uri, span }, open: false, children: [],
  }
}
