import { isConfigUri } from '../../project/snapshot.ts'
import { get } from '../../project/shard-map.ts'
import type { Snapshot } from '../../project/types.ts'
import type { Span } from '../../text/span.ts'
import { lineAt, lineIndex } from '../../text/lines.ts'
import { openFile, writtenAt } from '../items.ts'
import { addCheckIn } from './add-check-in.ts'
import { carryOver } from './carry-over.ts'
import { toFields, toOneLine } from './measure-form.ts'
import { sortCheckIns } from './sort-check-ins.ts'
import { toInitiative } from './to-initiative.ts'
import type { Refactoring, Spot } from './types.ts'
import { writeIds } from './write-ids.ts'

const all: readonly ((spot: Spot) => readonly Refactoring[])[] = [addCheckIn, toFields, toOneLine, toInitiative, sortCheckIns, carryOver, writeIds]

/** The changes of form that make sense for just what is selected. None in files that cannot be read. */
export function refactorings(snapshot: Snapshot, uri: string, span: Span): readonly Refactoring[] {
  const spot = spotOf(snapshot, uri, span)
  return spot ? all.flatMap((one) => one(spot)) : []
}

/** The key result or objective at a place, and whether its title is meant. */
export function spotOf(snapshot: Snapshot, uri: string, span: Span): Spot | undefined {
  if (isConfigUri(uri) || get(snapshot.files, uri)?.stale !== false) return
  const open = openFile(snapshot, uri)
  const written = open && !open.file.tree.problems.some(({ fatal }) => fatal) ? writtenAt(open, span.start) : undefined
  if (!open || !written || span.end > written.model.span.end) return
  const lines = lineIndex(open.text)
  const line = lineAt(lines, span.start)
  const { id, title } = written.model
  const onTitle = [id, title].some((field) => field !== undefined && lineAt(lines, field.span.start) <= line && line <= lineAt(lines, field.span.end))
  return { snapshot, uri, open, span, written, onTitle }
}
