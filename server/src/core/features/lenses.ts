import { isKeyResult } from '../project/score.ts'
import { servedFrom, supportersOf, supportTo } from '../project/resolve.ts'
import type { Snapshot } from '../project/types.ts'
import { count, joined, sayKeyResult, sayObjective } from './say.ts'
import { itemsByKey, openFile, writtenIn } from './items.ts'
import type { Lens, LensStyle, Place } from './types.ts'

/** Where lines stand above objectives and key results. Cheap: what they say is asked for by `lensText`. */
export function lenses(snapshot: Snapshot, uri: string): readonly Lens[] {
  const open = openFile(snapshot, uri)
  if (!open) return []
  return writtenIn(open).flatMap(({ item, model }): Lens[] => {
    const span = { start: model.span.start, end: model.span.start }
    const score: Lens = { span, kind: 'score', key: item.key }
    return supportersOf(snapshot, item).length + servedFrom(snapshot, item).length > 0 ? [score, { span, kind: 'supporters', key: item.key }] : [score]
  })
}

/** The words of a lens; undefined when its item is gone. `uri` is the file that the lens stands in. */
export function lensText(snapshot: Snapshot, { key, kind }: Pick<Lens, 'key' | 'kind'>, style: LensStyle = 'full', uri?: string): string | undefined {
  const item = itemsByKey(snapshot, key, uri)[0]
  if (!item) return
  if (kind === 'score') return isKeyResult(item) ? sayKeyResult(snapshot, item, style) : sayObjective(snapshot, item, style)
  return kind === 'supporters' ? saySupport(supportersOf(snapshot, item).length, servedFrom(snapshot, item).length) : undefined
}

/** `supported by 2 · 1 initiative elsewhere` */
const saySupport = (supporters: number, initiatives: number): string => joined(supporters > 0 && `supported by ${supporters}`, initiatives > 0 && `${count(initiatives, 'initiative')} elsewhere`)

/** The places of the links by which others support an item. */
export function supporterPlaces(snapshot: Snapshot, key: string, uri?: string): readonly Place[] {
  const item = itemsByKey(snapshot, key, uri)[0]
  return item ? supportTo(snapshot, item).map(({ from, link }) => ({ uri: from.uri, span: link.span })) : []
}
