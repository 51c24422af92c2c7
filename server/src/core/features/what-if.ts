import { scoreOf } from '../project/score.ts'
import type { Snapshot } from '../project/types.ts'
import { itemsByKey, openFile, writtenIn } from './items.ts'
import { sayMove } from './say.ts'
import type { Lens } from './types.ts'

/*
 * What unsaved edits do to the numbers: in the edited file itself, and up the tree where children count. `saved` is the workspace as it
 * lies on the disk, `now` as it stands in the editors.
 */

/** `0.41 → 0.44 · behind → on track with your edit`; undefined where nothing that is shown changes, or there is nothing to compare with. */
export function sayWhatIf(saved: Snapshot, now: Snapshot, key: string, uri: string): string | undefined {
  const before = itemsByKey(saved, key, uri)[0]
  const after = itemsByKey(now, key, uri)[0]
  if (!before || !after) return
  const [was, is] = [scoreOf(saved, before), scoreOf(now, after)]
  const says = sayMove(was, is)
  return says && `${says} with your edit`
}

/** Where that is said: above the objectives and key results of a file that change. */
export function whatIfLenses(saved: Snapshot, now: Snapshot, uri: string): readonly Lens[] {
  const open = openFile(now, uri)
  if (!open) return []
  return writtenIn(open).flatMap(({ item, model }): Lens[] =>
    (sayWhatIf(saved, now, item.key, uri) === undefined ? [] : [{ span: { start: model.span.start, end: model.span.start }, kind: 'what-if', key: item.key }]))
}
