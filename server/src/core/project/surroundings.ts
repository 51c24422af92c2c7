import { containsCycle, parseCycle } from '../model/cycle.ts'
import { configOf, landscape, levelOfDocument } from './snapshot.ts'
import type { PlacedDocument, Snapshot } from './types.ts'

/** Who works towards the same time as a document. */
export interface Surroundings {
  /** The document's own level. */
  readonly level: number
  /** The levels with objectives in its cycle or one that contains it: what it can support. */
  readonly above: ReadonlySet<number>
  /** The levels with objectives in its cycle or one within it: what can support it. */
  readonly below: ReadonlySet<number>
  /** Whether other teams have objectives in any of these. */
  readonly others: boolean
}

export function surroundings(snapshot: Snapshot, placed: PlacedDocument): Surroundings {
  const { cycles } = configOf(snapshot, placed.uri)
  const own = parseCycle(placed.document.cycle, cycles)
  const above = new Set<number>()
  const below = new Set<number>()
  let others = false
  for (const [name, { levels, teams }] of landscape(snapshot)) {
    const cycle = name === placed.document.cycle ? own : parseCycle(name, cycles)
    const contains = name === placed.document.cycle || (own && cycle && containsCycle(cycle, own))
    const within = name === placed.document.cycle || (own && cycle && containsCycle(own, cycle))
    if (contains) for (const level of levels) above.add(level)
    if (within) for (const level of levels) below.add(level)
    if (contains || within) others ||= teams.size > (teams.has(placed.document.team) ? 1 : 0)
  }
  return { level: levelOfDocument(snapshot, placed), above, below, others }
}
