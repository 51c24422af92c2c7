import { currentQuarter, nextCycle, parseCycle } from '../model/cycle.ts'
import { formatDay } from '../model/day.ts'
import { get } from '../project/shard-map.ts'
import { configOf, folderOf } from '../project/snapshot.ts'
import type { Snapshot } from '../project/types.ts'
import { documentsInOrder, whenIs } from './alignment.ts'
import { count, joined } from './say.ts'
import { newFileSnippet } from './shapes.ts'
import type { Beginning } from './shapes.ts'

/** What a new OKR file may be for. */
export interface NewFileChoices {
  /** Teams that have OKRs or stand in a config, as the config lists them. */
  readonly teams: readonly { readonly id: string; readonly name: string; readonly description: string }[]
  /** The current one and the next one first, then those that are in use. */
  readonly cycles: readonly { readonly name: string; readonly description: string }[]
}

/** The choices of a folder (`root`: its address, with a slash). */
export function newFileChoices(snapshot: Snapshot, root: string): NewFileChoices {
  const config = configOf(snapshot, `${root}new.okr.yaml`)
  const all = documentsInOrder(snapshot)
  const ids = new Set([...[...snapshot.configs.keys()].sort().flatMap((at) => [...configOf(snapshot, at).teams.keys()]), ...all.map(({ document }) => document.team)])
  ids.delete('')
  const teams = [...ids].map((id) => {
    const files = all.filter(({ document }) => document.team === id)
    const team = configOf(snapshot, files[0]?.uri ?? root).teams.get(id)
    const cycles = [...new Set(files.map(({ document }) => document.cycle))].filter(Boolean)
    return { id, name: team?.name ?? id, description: joined(team?.level, cycles.length > 0 && cycles.slice(0, 3).join(', ')) }
  })
  const now = cycleToBegin(snapshot, `${root}new.okr.yaml`)
  const used = all.map(({ document }) => document.cycle).filter((name) => name !== '' && parseCycle(name, config.cycles) !== undefined)
  const cycles = [...new Set([now, nextCycle(now) ?? '', ...used])].filter(Boolean).map((name) => {
    const cycle = parseCycle(name, config.cycles)
    const files = all.filter(({ document }) => document.cycle === name).length
    return {
      name, description: joined(cycle && `${formatDay(cycle.start)} to ${formatDay(cycle.end)}`, name === now && 'now', name === nextCycle(now) && 'next', files > 0 && count(files, 'file')),
    }
  })
  return { teams, cycles }
}

/** The cycle to write OKRs for in a file: the one of today that most files are for, or else the quarter. */
export function cycleToBegin(snapshot: Snapshot, uri: string): string {
  const times = new Map<string, number>()
  for (const placed of documentsInOrder(snapshot)) {
    if (placed.document.cycle !== '' && whenIs(snapshot, placed).rank === 0) times.set(placed.document.cycle, (times.get(placed.document.cycle) ?? 0) + 1)
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? currentQuarter(snapshot.today, configOf(snapshot, uri).cycles)
}

/**
 * Where a team's file for a cycle belongs: where the team's other files are, or else the files of that cycle. A folder that is called after its
 * cycle (`2026-q4/`) gives way to one called after the new one. Nothing stands there yet.
 */
export function newFilePlace(snapshot: Snapshot, root: string, team: string, cycle: string): string {
  const all = documentsInOrder(snapshot).filter(({ uri }) => uri.startsWith(root))
  const like = all.find(({ document }) => document.team === team) ?? all.find(({ document }) => document.cycle === cycle) ?? all[0]
  const folder = like ? folderFor(folderOf(like.uri), root, like.document.cycle, cycle) : root
  const names = [team, `${team}-${cycle.toLowerCase()}`, ...Array.from({ length: 98 }, (_, i) => `${team}-${cycle.toLowerCase()}-${i + 2}`)]
  return `${folder}${names.find((name) => get(snapshot.files, `${folder}${name}.okr.yaml`) === undefined) ?? team}.okr.yaml`
}

function folderFor(folder: string, root: string, from: string, to: string): string {
  const parts = folder.slice(root.length).split('/')
  return root + parts.map((part) => (from !== '' && part.toLowerCase() === from.toLowerCase() ? (part === part.toLowerCase() ? to.toLowerCase() : to) : part)).join('/')
}

/** The text of a new file for a team and cycle, as a snippet. */
export function newFileText(snapshot: Snapshot, root: string, team: string, cycle: string, beginning: Beginning): string {
  return newFileSnippet(beginning, team, cycle, { today: snapshot.today, owner: configOf(snapshot, `${root}new.okr.yaml`).teams.get(team)?.owner })
}
