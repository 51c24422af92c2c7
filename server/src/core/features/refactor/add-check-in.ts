import { elapsed } from '../../model/cycle.ts'
import { cycleOf } from '../../project/snapshot.ts'
import { touches } from '../../text/span.ts'
import { mapAt } from '../../model/reader.ts'
import { ownEntry } from '../../lint/mend.ts'
import { checkInSnippet } from '../check-in.ts'
import type { Refactoring, Spot } from './types.ts'

/** A check-in of today, below those that are there; from the title of a key result, or its check-ins, while its cycle runs. */
export function addCheckIn({ snapshot, uri, span, written: { model, item }, onTitle }: Spot): Refactoring[] {
  const cycle = cycleOf(snapshot, item)
  const map = mapAt(model.node)
  const checkIns = map && ownEntry(map, 'check_ins')
  const here = onTitle || (checkIns !== undefined && touches(checkIns.span, span.start))
  if (!here || !item.keyResult || !cycle || elapsed(cycle, snapshot.today) === 0 || snapshot.today > cycle.end) return []
  const edit = checkInSnippet(snapshot, item.key, uri)
  return edit ? [{ title: 'Add a check-in for today', kind: 'rewrite', snippet: true, edits: [{ uri, edits: [edit] }] }] : []
}
