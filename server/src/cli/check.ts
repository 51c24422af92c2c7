import { relative, resolve } from 'node:path'
import { lint } from '../core/lint/engine.ts'
import { review } from '../core/lint/review.ts'
import { rules } from '../core/lint/rules/index.ts'
import { severities } from '../core/model/config.ts'
import type { Severity } from '../core/model/config.ts'
import { localDay } from '../core/model/day.ts'
import type { Day } from '../core/model/day.ts'
import { asOfCommit } from '../host/revisions.ts'
import { beyondBaseline, writeBaseline } from './baseline.ts'
import { formats } from './formats/index.ts'
import type { Format } from './formats/index.ts'
import { versionOf } from './world.ts'
import type { Exit, World } from './world.ts'
import { Refusal } from './refusal.ts'
import { reporter } from './rows.ts'
import type { Reported } from './rows.ts'
import { openWorkspaces } from './workspace.ts'
import type { Workspace } from './workspace.ts'

export interface CheckOptions {
  readonly format: Format
  readonly severity: Severity
  readonly today?: Day
  /** Only what is new since this commit. */
  readonly since?: string
  /** Only what this file does not list. */
  readonly baseline?: string
  readonly updateBaseline: boolean
}

/** `okr check`: the same findings as in the editor, word for word. */
export async function check(paths: readonly string[], options: CheckOptions, world: World): Promise<Exit> {
  const { format, severity, since, baseline, updateBaseline } = options
  if (updateBaseline && since !== undefined) throw new Refusal('`--update-baseline` records all findings; it does not go together with `--since`.')
  const today = options.today ?? localDay(world.now())
  const workspaces = await openWorkspaces(paths, world.cwd, today)
  const files = workspaces.flatMap(({ asked }) => asked.map(({ path }) => relative(world.cwd, path).replaceAll('\\', '/')))
  let rows = (await Promise.all(workspaces.map((workspace) => findingsIn(workspace, since, today, world.cwd)))).flat()
  const file = baseline ?? 'okr-baseline.json'
  if (updateBaseline) {
    writeBaseline(rows, resolve(world.cwd, file), file)
    world.out(`${rows.length === 1 ? 'One finding is' : `${rows.length} findings are`} recorded in ${file}; \`okr check --baseline ${file}\` shows only what comes on top.\n`)
    return 0
  }
  if (baseline !== undefined) rows = beyondBaseline(rows, resolve(world.cwd, file), file)
  world.out(formats[format]({ rows, files, rules, version: await versionOf(), color: world.color, cwd: world.cwd }))
  const level = severities.indexOf(severity)
  return rows.some(({ row }) => severities.indexOf(row.severity) <= level) ? 1 : 0
}

async function findingsIn({ root, snapshot, asked }: Workspace, since: string | undefined, today: Day, cwd: string): Promise<Reported[]> {
  const report = reporter(cwd, root, snapshot)
  if (since === undefined) return asked.flatMap(({ uri }) => lint(snapshot, uri, rules).map((finding) => report(uri, finding)))
  const { remarks, fresh } = review(await asOfCommit(root, snapshot, since), snapshot, today, rules)
  const wanted = new Set(asked.map(({ uri }) => uri))
  const found = [...remarks, ...fresh].filter(({ uri }) => wanted.has(uri))
  const order = ({ uri, finding }: (typeof found)[number]) => [uri, finding.span.start] as const
  return found.sort((a, b) => (order(a)[0] < order(b)[0] ? -1 : order(a)[0] > order(b)[0] ? 1 : order(a)[1] - order(b)[1])).map(({ uri, finding }) => report(uri, finding))
}
