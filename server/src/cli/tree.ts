import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { itemsByKey } from '../core/features/items.ts'
import { treeRows } from '../core/features/tree.ts'
import type { State, TreeRow } from '../core/features/types.ts'
import { localDay } from '../core/model/day.ts'
import type { Day } from '../core/model/day.ts'
import { sayStatus } from '../core/model/say.ts'
import { scoreOf } from '../core/project/score.ts'
import { values } from '../core/project/shard-map.ts'
import { textOf } from '../core/project/snapshot.ts'
import type { Snapshot } from '../core/project/types.ts'
import { lineAt, lineIndex } from '../core/text/lines.ts'
import type { Exit, World } from './world.ts'
import { Refusal } from './refusal.ts'
import { openWorkspaces } from './workspace.ts'

export interface TreeOptions {
  readonly format: 'text' | 'json'
  readonly cycle?: string
  readonly today?: Day
}

/** An objective that supports several others stands below each; so that a tangle does not grow without end, rows stop here. */
const MOST = 20_000

interface Branch {
  readonly row: TreeRow
  readonly children: readonly Branch[]
}

/** `okr tree`: the alignment tree with scores, as the view in the editor shows it. */
export async function tree(paths: readonly string[], { format, cycle, today }: TreeOptions, world: World): Promise<Exit> {
  if (paths.length > 1) throw new Refusal('`okr tree` takes one folder at a time.')
  const [workspace] = await openWorkspaces(paths, world.cwd, today ?? localDay(world.now()))
  const { snapshot } = workspace!
  if (cycle !== undefined) checkCycle(snapshot, cycle)
  let left = MOST
  const below = (parent?: string): Branch[] => treeRows(snapshot, 'alignment', { cycle }, parent).flatMap((row) =>
    left-- > 0 ? [{ row, children: row.children ? below(row.id) : [] }] : [])
  const branches = below()
  if (format === 'json') world.out(`${JSON.stringify(branches.map((branch) => plain(snapshot, world.cwd, branch)), null, 2)}\n`)
  else if (branches.length === 0) world.out('No OKR files here. Their names end in `.okr.yaml`.\n')
  else world.out(`${branches.flatMap((branch) => lines(branch, '', '', world.color)).join('\n')}\n`)
  if (left < 0) world.err(`okr: only the first ${MOST} rows are shown\n`)
  return 0
}

function checkCycle(snapshot: Snapshot, cycle: string): void {
  const cycles = new Set([...values(snapshot.teams)].flat().map(({ document }) => document.cycle))
  if (cycles.size > 0 && !cycles.has(cycle)) throw new Refusal(`nobody has OKRs for the cycle \`${cycle}\`. There are some for ${[...cycles].sort().join(', ')}.`)
}

const colors: Partial<Record<State, 'green' | 'yellow' | 'red' | 'magenta' | 'gray'>> = {
  'on-track': 'green', behind: 'yellow', 'at-risk': 'red', breached: 'red', stale: 'magenta', closed: 'gray', 'not-started': 'gray',
}

function lines({ row, children }: Branch, head: string, indent: string, color: boolean): string[] {
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (color && text ? styleText(style, text, { validateStream: false }) : text)
  const state = row.state === 'none' ? '' : sayStatus(row.state)
  const about = [row.description, state && !row.description.includes(state) ? paint(colors[row.state] ?? 'gray', state) : ''].filter(Boolean).join(' · ')
  const label = row.kind === 'key-result' ? row.label : paint('bold', row.label)
  return [
    `${head}${label}${about ? `  ${paint('gray', about)}` : ''}`,
    ...children.flatMap((child, i) => {
      const last = i === children.length - 1
      return lines(child, `${indent}${last ? '└─ ' : '├─ '}`, `${indent}${last ? '   ' : '│  '}`, color)
    }),
  ]
}

/** A row for other programs; `score` runs from 0 to 1, `progress` is a share of 1 and may go beyond it. */
function plain(snapshot: Snapshot, cwd: string, { row, children }: Branch): object {
  const item = row.key === undefined ? undefined : itemsByKey(snapshot, row.key, row.place?.uri)[0]
  const score = item && scoreOf(snapshot, item)
  const text = row.place && textOf(snapshot, row.place.uri)
  return {
    kind: row.kind,
    key: row.key,
    title: row.label,
    team: item?.document.team,
    cycle: item?.document.cycle,
    owner: item && [...(item.keyResult ?? item.objective).owner],
    state: item && row.state,
    score: score?.progress === undefined && !score?.graded ? undefined : score.score,
    progress: score?.progress,
    expected: score?.expected,
    file: row.place && relative(cwd, fileURLToPath(row.place.uri)).replaceAll('\\', '/'),
    line: text === undefined ? undefined : lineAt(lineIndex(text), row.place!.span.start) + 1,
    children: children.map((child) => plain(snapshot, cwd, child)),
  }
}
