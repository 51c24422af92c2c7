import { styleText } from 'node:util'
import { sayChange, sayMended, sayShift } from '../core/changes/say.ts'
import { groupChanges, needsReview, sayExtent, shiftsOf } from '../core/changes/summary.ts'
import type { Change, ChangePlace, Shift } from '../core/changes/types.ts'
import { code } from '../core/features/markdown.ts'
import { reviewMarkdown } from '../core/features/review-markdown.ts'
import { sayMove } from '../core/features/say.ts'
import { review } from '../core/lint/review.ts'
import type { PlacedFinding, Review } from '../core/lint/review.ts'
import { rules } from '../core/lint/rules/index.ts'
import type { Day } from '../core/model/day.ts'
import { formatDay, localDay } from '../core/model/day.ts'
import { keepRead, textOf } from '../core/project/snapshot.ts'
import { openRevisions } from '../host/revisions.ts'
import type { Revisions } from '../host/revisions.ts'
import { annotation } from './formats/github.ts'
import type { Exit, World } from './world.ts'
import { placer, reporter } from './rows.ts'
import type { FilePlace } from './rows.ts'
import { rootOf } from './workspace.ts'

export interface DiffOptions {
  readonly format: 'text' | 'json' | 'markdown' | 'github'
  readonly only?: 'observations'
  readonly today?: Day
}

/** `okr diff`: what a change means for the OKRs. */
export async function diff(range: string | undefined, { format, only, today }: DiffOptions, world: World): Promise<Exit> {
  keepRead(2_000_000)
  const root = rootOf(world.cwd)
  const revisions = await openRevisions(root, { range, today, now: localDay(world.now()) })
  const result = review(revisions.before, revisions.after, revisions.today, rules)
  const asking = needsReview(result.changes)
  const shown = only ? { ...result, changes: asking.length > 0 ? asking : result.changes } : result
  const place = placesOf(world.cwd, result)
  const printed = {
    text: () => text(shown, place, world.color),
    json: () => json(shown, revisions, root, place, world.cwd),
    markdown: () => reviewMarkdown(shown, { where: (one) => code(sayPlace(place({ uri: one.uri, span: one.finding.span }))) }),
    github: () => annotations(shown, place),
  }[format]()
  world.out(printed)
  return only && asking.length > 0 ? 1 : 0
}

type PlaceOf = (at: ChangePlace) => FilePlace

/** Places in the files as they are now, or else as they were. */
function placesOf(cwd: string, { before, after }: Review): PlaceOf {
  const [now, old] = [placer(cwd, after), placer(cwd, before)]
  return ({ uri, span }) => (textOf(after, uri) === undefined ? old(uri, span) : now(uri, span))
}

const sayPlace = ({ file, line }: FilePlace): string => `${file}:${line}`

function text({ changes, remarks, fresh, mended }: Review, place: PlaceOf, color: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], words: string) => (color ? styleText(style, words, { validateStream: false }) : words)
  if (changes.length === 0 && fresh.length === 0) return 'No changes to OKRs. Files may look different; what they say is the same.\n'
  const line = (change: Change) => `  ${sayChange(change, undefined, { team: false })}`
  const finding = ({ uri, finding: { rule, severity, span, message }, title, next = message }: PlacedFinding) =>
    `  ${paint('bold', sayPlace(place({ uri, span })))} ${severity} ${paint('gray', rule)}\n    ${title && !next.includes(title) ? `“${title}”: ` : ''}${next}`
  const groups = groupChanges(changes).map(({ team, teamName, cycle, intents, observations }) => [
    paint('bold', team ? `${teamName} · ${cycle}` : 'Workspace'), ...intents.map(line), ...observations.map((change) => paint('gray', line(change))),
  ].join('\n'))
  const shifts = shiftsOf(changes)
  const found = [...remarks, ...fresh]
  return `${[
    `${sayExtent(changes)}`,
    ...groups,
    shifts.length > 0 && [paint('bold', 'What follows'), ...shiftLines(shifts)].join('\n'),
    found.length > 0 && [paint('bold', 'Findings on this change'), ...found.map(finding)].join('\n'),
    mended.length > 0 && `${sayMended(mended)}: ${[...new Set(mended.map(({ finding }) => finding.rule))].join(', ')}`,
  ].filter(Boolean).join('\n\n')}\n`
}

/** `  0.14 → 0.22 · behind → on track  Planning the week becomes a habit (Growth)`, one below the other. */
function shiftLines(shifts: readonly Shift[]): string[] {
  const rows = shifts.map((shift) => ({ move: (shift.before && shift.after && sayMove(shift.before, shift.after)) ?? sayShift(shift), who: `${shift.subject.title} (${shift.subject.teamName})` }))
  const width = Math.max(...rows.map(({ move }) => move.length))
  return rows.map(({ move, who }) => `  ${move.padEnd(width)}  ${who}`)
}

/** Everything, for other programs; places with lines and columns from 1. */
function json({ changes, remarks, fresh, mended, before, after }: Review, { range, today }: Revisions, root: string, place: PlaceOf, cwd: string): string {
  const at = (one: ChangePlace | undefined) => one && place(one)
  const shift = (one: Shift | undefined) => one && { ...one, place: at(one.place) }
  const was = placer(cwd, before)
  const [now, then] = [reporter(cwd, root, after), reporter(cwd, root, before)]
  const rows = (all: readonly PlacedFinding[], report: typeof now) => all.map(({ uri, finding }) => report(uri, finding).row)
  return `${JSON.stringify({
    base: range.base, head: range.head ?? null, today: formatDay(today),
    changes: changes.map((change) => ({
      ...change, day: change.day === undefined ? undefined : formatDay(change.day), sentence: sayChange(change),
      place: at(change.place), was: change.was && was(change.was.uri, change.was.span),
      consequences: {
        own: shift(change.consequences.own), above: change.consequences.above.map(shift),
        unsupported: change.consequences.unsupported.map((one) => ({ ...one, place: at(one.place) })),
      },
    })),
    findings: { changes: rows(remarks, now), new: rows(fresh, now), gone: rows(mended, then) },
  }, null, 2)}\n`
}

/** Workflow commands: a notice on each changed line, and the findings as loud as they are; one annotation for one thing. */
function annotations({ changes, remarks, fresh }: Review, place: PlaceOf): string {
  // What a rule has something to say to is told with that.
  const remarked = new Set(remarks.flatMap(({ change }) => change ?? []))
  const told = changes.filter((change) => change.class === 'intent' && change.place && !remarked.has(change)).map((change) => annotation('info', place(change.place!), 'OKR change', sayChange(change)))
  const found = [...remarks, ...fresh].map(({ uri, finding: { rule, severity, span, message }, change, next }) =>
    annotation(severity, place({ uri, span }), rule, change && next ? `${sayChange(change)} ${next}` : message))
  return [...told, ...found].join('')
}
