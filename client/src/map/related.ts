import type { MapEdge } from '../../../server/src/lsp/protocol.ts'

/** All that an objective contributes to, up to the top, all that contributes to it, and what it waits for or is waited for by; itself included. */
export function relatedTo(id: string, edges: readonly MapEdge[]): ReadonlySet<string> {
  const up = new Map<string, string[]>()
  const down = new Map<string, string[]>()
  const related = new Set([id])
  for (const { from, to, kind } of edges) {
    if (kind === 'supports') {
      up.set(from, [...(up.get(from) ?? []), to])
      down.set(to, [...(down.get(to) ?? []), from])
    } else if (from === id || to === id) related.add(from).add(to)
  }
  for (const next of [up, down]) {
    const seen = new Set([id])
    for (const at of seen) for (const other of next.get(at) ?? []) seen.add(other)
    for (const other of seen) related.add(other)
  }
  return related
}
