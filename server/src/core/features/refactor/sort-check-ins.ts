import { inFile, ownEntry } from '../../lint/mend.ts'
import { touches } from '../../text/span.ts'
import { piecesOf } from '../../syntax/pieces.ts'
import type { Refactoring, Spot } from './types.ts'

/** Check-ins in the order of their days, where they are not; each goes with its comments. */
export function sortCheckIns({ uri, open: { text }, span, written: { model } }: Spot): Refactoring[] {
  if (!('oneLine' in model) || model.node.kind !== 'map') return []
  const entry = ownEntry(model.node, 'check_ins')
  if (!entry || entry.value.kind !== 'seq' || !touches(entry.span, span.start)) return []
  const list = entry.value
  const days = model.checkIns.map(({ date }) => date?.value)
  if (days.length !== list.items.length || days.includes(undefined)) return []
  const known = days as number[]
  const order = known.map((_, i) => i).sort((a, b) => known[a]! - known[b]! || a - b)
  if (order.every((from, to) => from === to)) return []
  const pieces = list.flow ? list.items.map((item) => item.span) : piecesOf(text, list)
  if (!pieces) return []
  const edits = order.flatMap((from, to) => (from === to ? [] : [{ span: pieces[to]!, text: text.slice(pieces[from]!.start, pieces[from]!.end) }]))
  return [{ title: 'Sort the check-ins by date', kind: 'rewrite', edits: inFile(uri, edits) }]
}
