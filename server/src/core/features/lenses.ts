import { isKeyResult } from '../project/score.ts'
import { get } from '../project/shard-map.ts'
import { referencesTo, supportersOf } from '../project/resolve.ts'
import type { Item, Snapshot } from '../project/types.ts'
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
    return mayBeSupported(snapshot, item) ? [score, { span, kind: 'supporters', key: item.key }] : [score]
  })
}

/** Whether anything names it; for a key result, looks closer, as most links name its objective alone. */
function mayBeSupported(snapshot: Snapshot, { document, objective, keyResult }: Item): boolean {
  const named = get(snapshot.references, `${document.team}/${objective.slug}`) ?? []
  return named.some(({ kind, link }) => kind === 'supports' && (keyResult ? link.text.endsWith(`.${keyResult.slug}`) : !link.text.includes('.')))
}

/** The words of a lens; undefined when its item is gone. `uri` is the file that the lens stands in. */
export function lensText(snapshot: Snapshot, { key, kind }: Pick<Lens, 'key' | 'kind'>, style: LensStyle = 'full', uri?: string): string | undefined {
  const item = itemsByKey(snapshot, key, uri)[0]
  if (!item) return
  if (kind === 'score') return isKeyResult(item) ? sayKeyResult(snapshot, item, style) : sayObjective(snapshot, item, style)
  const supporters = supportersOf(snapshot, item).length
  return supporters === 0 ? 'supported by nobody yet' : `supported by ${supporters}`
}

/** The places of the links by which others support an item. */
export function supporterPlaces(snapshot: Snapshot, key: string, uri?: string): readonly Place[] {
  const item = itemsByKey(snapshot, key, uri)[0]
  return item ? referencesTo(snapshot, item).filter(({ kind }) => kind === 'supports').map(({ from, link }) => ({ uri: from.uri, span: link.span })) : []
}
