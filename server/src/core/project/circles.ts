import { objectiveItem } from './facts.ts'
import { targetOf } from './resolve.ts'
import type { Item, Snapshot } from './types.ts'

export type LinkKind = 'supports' | 'depends_on'

/** Nobody draws a longer way on purpose, and a chain that long need not be walked at every keystroke. */
const MOST = 200

/** The objectives that an objective and its key results lead to. That a key result names a neighbour within its own objective is no way to anywhere. */
function ways(snapshot: Snapshot, item: Item, kind: LinkKind): Item[] {
  const linksIn = (of: Item['objective'] | Item['objective']['keyResults'][number]) => (kind === 'supports' ? of.supports : of.dependsOn)
  const targets = (links: readonly { readonly text: string }[]) => links.flatMap(({ text }) => targetOf(snapshot, text, item) ?? [])
  const fromKeyResults = item.objective.keyResults.flatMap((keyResult) =>
    targets(linksIn(keyResult)).filter((target) => wholeObjective(target).key !== item.key || !target.keyResult || target.keyResult.slug === keyResult.slug))
  return [...targets(linksIn(item.objective)), ...fromKeyResults].map(wholeObjective)
}

/** The objective of an item, without its key result. */
export const wholeObjective = (item: Item): Item => (item.keyResult ? objectiveItem(item.uri, item.document, item.objective) : item)

interface Walk {
  /** Every objective that the way leads to, the first one included. */
  readonly reached: readonly Item[]
  /** The shortest way from the first one back to itself, the first one once. */
  readonly circle?: readonly Item[]
}

/** Where the links of an objective lead, directly or over others. */
export function walk(snapshot: Snapshot, from: Item, kind: LinkKind): Walk {
  const start = wholeObjective(from)
  const cameFrom = new Map<string, { item: Item; before?: string }>([[start.key, { item: start }]])
  const queue = [start]
  let circle: Item[] | undefined
  for (let i = 0; i < queue.length && i < MOST; i++) {
    const at = queue[i]!
    for (const next of ways(snapshot, at, kind)) {
      if (next.key === start.key) circle ??= back(cameFrom, at)
      if (cameFrom.has(next.key)) continue
      cameFrom.set(next.key, { item: next, before: at.key })
      queue.push(next)
    }
  }
  return { reached: queue, circle }
}

function back(cameFrom: ReadonlyMap<string, { item: Item; before?: string }>, last: Item): Item[] {
  const items: Item[] = []
  for (let at = cameFrom.get(last.key); at; at = at.before === undefined ? undefined : cameFrom.get(at.before)) items.unshift(at.item)
  return items
}
