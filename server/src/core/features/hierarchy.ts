import { factsOfItem, objectiveItem } from '../project/facts.ts'
import { supportTo, targetOf } from '../project/resolve.ts'
import { isConfigUri } from '../project/snapshot.ts'
import type { Item, LinkFacts, Snapshot } from '../project/types.ts'
import type { Span } from '../text/span.ts'
import { itemsByKey, openFile, writtenAt } from './items.ts'
import { spotAt } from './locate.ts'
import { sayState } from './say.ts'
import { scoreOf } from '../project/score.ts'
import { found, resolutionAt } from './target.ts'

/** An objective or key result in the hierarchy of who supports what. */
export interface HierarchyItem {
  readonly key: string
  readonly name: string
  readonly detail: string
  readonly kind: 'objective' | 'key-result'
  readonly uri: string
  readonly span: Span
  readonly nameSpan: Span
}

/** One end of a support, and the links that make it, in the file of the one that supports. */
export interface HierarchyCall {
  readonly item: HierarchyItem
  readonly links: readonly Span[]
}

/** The objective or key result at an offset, or the one that the link there leads to. */
export function hierarchyAt(snapshot: Snapshot, uri: string, offset: number): readonly HierarchyItem[] {
  const open = isConfigUri(uri) ? undefined : openFile(snapshot, uri)
  if (!open) return []
  const spot = spotAt(snapshot, uri, offset)
  const linked = spot ? found(resolutionAt(snapshot, open, spot, offset)) : []
  const here = writtenAt(open, offset)?.item
  return (linked.length ? linked : here ? [here] : []).map((item) => itemOf(snapshot, item))
}

/** Who supports it, and whose work is for it. */
export function incoming(snapshot: Snapshot, key: string): readonly HierarchyCall[] {
  const item = itemsByKey(snapshot, key)[0]
  if (!item) return []
  return grouped(snapshot, supportTo(snapshot, item).map(({ from, link }) => ({ item: from, link })))
}

/** What it supports. A key result supports its own objective, and what it names itself. */
export function outgoing(snapshot: Snapshot, key: string): readonly HierarchyCall[] {
  const item = itemsByKey(snapshot, key)[0]
  if (!item) return []
  const { supports } = factsOfItem(item)
  const named = supports.flatMap((link) => {
    const target = targetOf(snapshot, link.text, item)
    return target ? [{ item: target, link }] : []
  })
  const own = item.keyResult ? [{ item: objectiveItem(item.uri, item.document, item.objective), link: { text: '', span: item.keyResult.at } }] : []
  return grouped(snapshot, [...own, ...named])
}

function grouped(snapshot: Snapshot, ends: readonly { readonly item: Item; readonly link: LinkFacts }[]): HierarchyCall[] {
  const calls = new Map<string, { item: HierarchyItem; links: Span[] }>()
  for (const { item, link } of ends) {
    const call = calls.get(item.key) ?? { item: itemOf(snapshot, item), links: [] }
    calls.set(item.key, call)
    call.links.push(link.span)
  }
  return [...calls.values()]
}

function itemOf(snapshot: Snapshot, item: Item): HierarchyItem {
  const { title, slug, span, at } = factsOfItem(item)
  const inside = span.start <= at.start && at.end <= span.end
  return {
    key: item.key, uri: item.uri, span, nameSpan: inside ? at : span, kind: item.keyResult ? 'key-result' : 'objective',
    name: title.replace(/\s+/g, ' ').trim() || slug, detail: `${item.document.team} · ${sayState(scoreOf(snapshot, item))}`,
  }
}
