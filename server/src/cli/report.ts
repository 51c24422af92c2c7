import { currentCycle, reportOn } from '../core/features/report.ts'
import { reportHtml } from '../core/features/report-html.ts'
import { reportMarkdown } from '../core/features/report-markdown.ts'
import { formatDay, localDay } from '../core/model/day.ts'
import type { Day } from '../core/model/day.ts'
import { values } from '../core/project/shard-map.ts'
import { commitBefore, openRepository } from '../host/git.ts'
import { openCommit } from '../host/revisions.ts'
import type { Exit, World } from './world.ts'
import { Refusal } from './refusal.ts'
import { openWorkspaces } from './workspace.ts'

export interface ReportOptions {
  readonly cycle?: string
  readonly format: 'markdown' | 'html'
  readonly since?: Day
  readonly today?: Day
}

/** `okr report`: the state of a cycle, for people who do not open an editor. */
export async function report(paths: readonly string[], { cycle: asked, format, since, today }: ReportOptions, world: World): Promise<Exit> {
  if (paths.length > 1) throw new Refusal('`okr report` takes one folder at a time.')
  const [workspace] = await openWorkspaces(paths, world.cwd, today ?? localDay(world.now()))
  const { snapshot, root } = workspace!
  const known = new Set([...values(snapshot.teams)].flat().map(({ document }) => document.cycle))
  const cycle = asked ?? currentCycle(snapshot)
  if (cycle === undefined) throw new Refusal('there are no OKR files here. Their names end in `.okr.yaml`.')
  if (!known.has(cycle)) throw new Refusal(`nobody has OKRs for the cycle \`${cycle}\`. There are some for ${[...known].sort().join(', ')}.`)
  const before = since === undefined ? undefined : { snapshot: await stateOn(root, since), day: since }
  const result = reportOn(snapshot, cycle, before)
  world.out(format === 'html' ? reportHtml(result) : reportMarkdown(result))
  return 0
}

async function stateOn(root: string, day: Day) {
  return openCommit(root, await commitBefore(await openRepository(root), formatDay(day)), day)
}
