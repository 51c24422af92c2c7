import type { AlignmentMap, MapEdge, MapNode, State } from '../../../server/src/lsp/protocol.ts'

export interface Choice {
  /** The ids of a team and an owner, the name of a cycle; empty for all. */
  readonly team: string
  readonly cycle: string
  readonly owner: string
  /** The states that are left out. */
  readonly without: readonly State[]
}

/** Stands for the cycles that contain today. */
export const NOW = '@now'

/** All that runs today. */
export const everything: Choice = { team: '', cycle: NOW, owner: '', without: [] }

export interface Chosen {
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
  /** Those that do not pass the filter themselves and are there because others lead to them. */
  readonly around: ReadonlySet<string>
}

/** What passes the filter, and all that it supports, up to the top. */
export function choose({ nodes, edges }: AlignmentMap, { team, cycle, owner, without }: Choice): Chosen {
  const nothingRuns = !nodes.some(({ now }) => now)
  const passing = nodes.filter((node) =>
    (cycle === '' || (cycle === NOW ? node.now || nothingRuns : node.cycle === cycle))
    && (team === '' || node.team.id === team)
    && (owner === '' || node.owners.some(({ id }) => id === owner))
    && !without.includes(node.state))
  const shown = new Set(passing.map(({ id }) => id))
  const up = new Map<string, string[]>()
  for (const { from, to, kind } of edges) if (kind === 'supports') up.set(from, [...(up.get(from) ?? []), to])
  const around = new Set<string>()
  const pending = [...shown]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const parent of up.get(id) ?? []) {
      if (shown.has(parent) || around.has(parent)) continue
      around.add(parent)
      pending.push(parent)
    }
  }
  const has = (id: string) => shown.has(id) || around.has(id)
  return { nodes: nodes.filter(({ id }) => has(id)), edges: edges.filter(({ from, to }) => has(from) && has(to)), around }
}

/** The nodes that a search is about: each of its words stands in the title, the team, the cycle or an owner's name. */
export function matches(nodes: readonly MapNode[], query: string): ReadonlySet<string> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const textOf = ({ title, team, cycle, owners }: MapNode) => [title, team.name, team.id, cycle, ...owners.flatMap(({ id, name }) => [id, name])].join('\n').toLowerCase()
  return new Set(words.length === 0 ? [] : nodes.filter((node) => words.every((word) => textOf(node).includes(word))).map(({ id }) => id))
}
