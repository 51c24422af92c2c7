import { isKeyResult } from '../project/score.ts'
import { referencesTo, supportersOf } from '../project/resolve.ts'
import type { Snapshot } from '../project/types.ts'
import { sayKeyResult, sayObjective } from './say.ts'
import { itemsByKey, openFile, writtenIn } from './items.ts'
import type { Lens, LensStyle, Place } from './types.ts'

/** Where lines stand above objectives and key results. Cheap: what they say is asked for by `lensText`. */
export function lenses(snapshot: Snapshot, uri: string): readonly Lens[] {
  const open = openFile(snapshot, uri)
  if (!open) return []
  return writtenIn(open).flatMap(({ item, model }): Lens[] => {
    const span = { start: model.span.start, end: model.span.start }
    const score: Lens = { span, kind: 'score', key: item.key }
    return supportersOf(snapshot, item).length > 0 ? [score, { span, kind: 'supporters', key: item.key }] : [score]
  })
}

/** The words of a lens; undefined when its item is gone. `uri` is the file that the lens stands in. */
export function lensText(snapshot: Snapshot, { key, kind }: Pick<Lens, 'key' | 'kind'>, style: LensStyle = 'full', uri?: string): string | undefined {
  const item = itemsByKey(snapshot, key, uri)[0]
  if (!item) return
  if (kind === 'score') return isKeyResult(item) ? sayKeyResult(snapshot, item, style) : sayObjective(snapshot, item, style)
  return kind === 'supporters' ? `supported by ${supportersOf(snapshot, item).length}` : undefined
}

/** The places of the links by which others support an item. */
export function supporterPlaces(snapshot: Snapshot, key: string, uri?: string): readonly Place[] {
  const item = itemsByKey(snapshot, key, uri)[0]
  return item ? referencesTo(snapshot, item).filter(({ kind }) => kind === 'supports').map(({ from, link }) => ({ uri: from.uri, span: link.span })) : []
}
