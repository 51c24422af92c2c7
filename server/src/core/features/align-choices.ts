import { containsCycle } from '../model/cycle.ts'
import { factsOfItem, objectiveItem } from '../project/facts.ts'
import { itemsOfObjective } from '../project/resolve.ts'
import { scoreOf } from '../project/score.ts'
import { cycleOf, levelOfDocument } from '../project/snapshot.ts'
import type { Item, Snapshot } from '../project/types.ts'
import { whyNot } from './align.ts'
import { documentsInOrder, parentsOf } from './alignment.ts'
import { teamChain } from './card-around.ts'
import { itemsByKey, teamName } from './items.ts'
import { joined, sayState } from './say.ts'

/** Something that objectives may support. */
export interface SupportChoice {
  readonly key: string
  readonly uri: string
  readonly kind: 'objective' | 'key-result'
  readonly title: string
  /** `Tidewater · 2026 · 0.4 · behind` */
  readonly description: string
}

/** More than this nobody looks through; what is near stands first. */
const MOST = 1000

/**
 * What objectives could support and do not all support yet: in their cycle or one around it, on their level or a wider one, and without a circle. The teams
 * that they are part of come first, the nearest before the others; key results stand behind their objective.
 */
export function supportChoices(snapshot: Snapshot, wanted: readonly { readonly key: string; readonly uri: string }[]): readonly SupportChoice[] {
  const items = wanted.flatMap(({ key, uri }) => itemsByKey(snapshot, key, uri)[0] ?? [])
  const [first] = items
  if (!first) return []
  const chain = teamChain(snapshot, first.uri, first.document.team).slice(1)
  const distance = (team: string) => (chain.includes(team) ? chain.indexOf(team) : chain.length)
  const level = Math.min(...items.map((item) => levelOfDocument(snapshot, item)))
  const documents = documentsInOrder(snapshot)
    .filter((placed) => levelOfDocument(snapshot, placed) <= level && items.every((item) => inReach(snapshot, item, placed)))
    .sort((a, b) => distance(a.document.team) - distance(b.document.team))
  const already = items.map((item) => new Set(parentsOf(snapshot, item).map(({ key }) => key))).reduce((some, others) => new Set([...some].filter((key) => others.has(key))))
  const found: SupportChoice[] = []
  for (const { uri, document } of documents) {
    for (const objective of document.objectives) {
      const target = objectiveItem(uri, document, objective)
      if (objective.slug === '' || objective.closed || items.some((item) => whyNot(snapshot, item, target) !== undefined)) continue
      found.push(...itemsOfObjective(target).filter((one) => factsOfItem(one).slug !== '' && !already.has(one.key)).map((one) => choiceOf(snapshot, one)))
      if (found.length >= MOST) return found
    }
  }
  return found
}

/** In the same cycle, or one that contains it; where a cycle is unknown, nobody can say. */
function inReach(snapshot: Snapshot, item: Item, placed: Parameters<typeof cycleOf>[1]): boolean {
  if (item.document.cycle === placed.document.cycle) return true
  const [own, theirs] = [cycleOf(snapshot, item), cycleOf(snapshot, placed)]
  return !own || !theirs || containsCycle(theirs, own)
}

const choiceOf = (snapshot: Snapshot, item: Item): SupportChoice => ({
  key: item.key, uri: item.uri, kind: item.keyResult ? 'key-result' : 'objective',
  title: factsOfItem(item).title.replace(/\s+/g, ' ').trim() || factsOfItem(item).slug,
  description: joined(teamName(snapshot, item.uri, item.document.team), item.document.cycle, sayState(scoreOf(snapshot, item))),
})
