import { inFile, writeId } from '../../lint/mend.ts'
import type { FileEdit } from '../../lint/rule.ts'
import { referencesTo } from '../../project/resolve.ts'
import { entries } from '../../project/shard-map.ts'
import type { Snapshot } from '../../project/types.ts'
import type { TextEdit } from '../../text/edit.ts'
import { contains } from '../../text/span.ts'
import { openFile, writtenIn } from '../items.ts'
import type { OpenFile, Written } from '../items.ts'
import type { Refactoring, Spot } from './types.ts'

/** Writes down the id that stands in for a missing one, so that another title breaks no link: here, and for the whole file. */
export function writeIds({ snapshot, uri, open, written, onTitle }: Spot): Refactoring[] {
  if (!onTitle) return []
  const all = writtenIn(open)
  const own = editOf(open, written, all)
  if (!own) return []
  const here: Refactoring = { title: `Write down the id \`${written.model.slug}\``, kind: 'rewrite', edits: inFile(uri, own) }
  const { count, edits } = missing(snapshot, open, all)
  return count > 1 ? [here, { title: `Write down all ${count} missing ids of this file`, kind: 'rewrite', edits: inFile(uri, edits) }] : [here]
}

/** The same for all files: their edits, and how many ids these write. */
export function writeAllIds(snapshot: Snapshot): { readonly count: number; readonly edits: readonly FileEdit[] } {
  let count = 0
  const edits = [...entries(snapshot.files)].flatMap(([uri, entry]) => {
    const open = entry.stale ? undefined : openFile(snapshot, uri)
    const found = open && missing(snapshot, open, writtenIn(open))
    if (!found || found.count === 0) return []
    count += found.count
    return inFile(uri, found.edits)
  })
  return { count, edits }
}

/** The ids that a file lacks. A key result in one line keeps its shape unless something links to it. */
function missing(snapshot: Snapshot, open: OpenFile, all: readonly Written[]): { readonly count: number; readonly edits: TextEdit[] } {
  const found = all.flatMap((written) => {
    const { model, item } = written
    if ('oneLine' in model && model.oneLine && referencesTo(snapshot, item).length === 0) return []
    const edits = editOf(open, written, all)
    return edits ? [edits] : []
  })
  return { count: found.length, edits: found.flat() }
}

/** Undefined where there is an id, or none could be made, or two would get the same, or the item stands behind an alias. */
function editOf({ text }: OpenFile, { model, objective, item }: Written, all: readonly Written[]): TextEdit[] | undefined {
  if (model.id || model.slug === '' || !contains(model.span, model.node.span)) return
  if (all.filter((other) => other.item.key === item.key).length > 1) return
  return writeId(text, model, objective, model.slug)
}
