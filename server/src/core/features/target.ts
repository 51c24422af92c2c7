import { keyResultItem } from '../project/facts.ts'
import { resolve } from '../project/resolve.ts'
import type { Item, PlacedDocument, Resolution, Snapshot } from '../project/types.ts'
import type { OpenFile, Written } from './items.ts'
import { documentAt, writtenAt } from './items.ts'
import type { Spot } from './locate.ts'
import { linkAt } from './locate.ts'

/** What the link at a spot leads to; nothing where no link stands. */
export function resolutionAt(snapshot: Snapshot, open: OpenFile, spot: Spot, offset: number): Resolution | undefined {
  const link = linkAt(spot)
  const document = documentAt(open, offset)
  if (!link || !document) return
  if (spot.is === 'key-result-link') {
    const own = ownKeyResult(writtenAt(open, offset), link.text)
    if (own) return { kind: 'found', item: own }
  }
  const from: PlacedDocument = { uri: open.uri, document }
  return resolve(snapshot, link.text, from)
}

/** In an initiative, the id of a key result of the same objective. */
function ownKeyResult(written: Written | undefined, id: string): Item | undefined {
  if (!written) return
  const { uri, document, objective } = written.item
  const keyResult = objective.keyResults.find(({ slug }) => slug === id)
  return keyResult && keyResultItem(uri, document, objective, keyResult)
}

/** The objectives and key results at the end of a resolution: one, several that are equally near, or none. */
export function found(resolution: Resolution | undefined): readonly Item[] {
  return resolution?.kind === 'found' ? [resolution.item] : resolution?.kind === 'ambiguous' ? resolution.items : []
}

/** The objective or key result whose own id or title (or one line) stands at a spot. */
export function definedAt(open: OpenFile, spot: Spot, offset: number): Item | undefined {
  const name = spot.path.at(-1)
  const own = spot.role === 'value' && (name === 'id' || name === 'title') && ['objectives', 'key_results'].includes(spot.path.at(-2) ?? '')
  const line = spot.role === 'value' && name === 'key_results'
  return own || line ? writtenAt(open, offset)?.item : undefined
}
