import { sayExtent } from '../core/changes/summary.ts'
import type { ChangePlace } from '../core/changes/types.ts'
import { code } from '../core/features/markdown.ts'
import { currentCycle, reportOn } from '../core/features/report.ts'
import { reportHtml } from '../core/features/report-html.ts'
import { reviewMarkdown } from '../core/features/review-markdown.ts'
import { reviewRows } from '../core/features/review-rows.ts'
import type { ReviewRow as CoreRow } from '../core/features/review-rows.ts'
import { review } from '../core/lint/review.ts'
import type { Review } from '../core/lint/review.ts'
import { rules } from '../core/lint/rules/index.ts'
import { withFiles } from '../core/project/snapshot.ts'
import type { Snapshot } from '../core/project/types.ts'
import { decoded } from '../core/text/address.ts'
import { rangeOf } from './convert.ts'
import { own } from './feature.ts'
import type { Feature } from './feature.ts'
import { invalid } from './guard.ts'
import type { Project } from './project.ts'
import type { ReviewParams, ReviewResult, ReviewRow } from './protocol.ts'
import { canonical } from './uris.ts'
import type { Workspaces } from './workspaces.ts'

/** What the changes since some commit mean. The client knows git; it brings along the texts that were others then. */
export function reviewing(workspaces: Workspaces): readonly Feature[] {
  return [
    own('okr/review', nothing, reviewed),
    own('okr/reviewMarkdown', '', (params) => reviews(params).map(([project, found]) => reviewMarkdown(found, { where: whereIn(project, found) })).join('\n')),
    own('okr/report', null, ({ cycle }) => report(cycle)),
  ]

  function reviewed(params: ReviewParams): ReviewResult {
    const all = reviews(params)
    const changes = all.flatMap(([, found]) => found.changes)
    const intents = changes.filter((change) => change.class === 'intent').length
    const several = workspaces.folders().length > 1
    return { extent: sayExtent(changes), intents, rows: all.flatMap(([project, found]) => reviewRows(found).map((row) => rowOf(found, row, several ? project : undefined))) }
  }

  /** A review of each folder that something has changed in: the files as they are saved against the texts of the base. */
  function reviews({ base }: ReviewParams): [Project, Review][] {
    if (typeof base !== 'object' || base === null) throw invalid('`base` has to be texts by uri')
    const texts = new Map<Project, [string, string | undefined][]>()
    for (const [uri, text] of Object.entries(base)) {
      const project = workspaces.owner(canonical(uri))
      if (project) texts.set(project, [...(texts.get(project) ?? []), [canonical(uri), text?.replace(/^\uFEFF/, '')]])
    }
    return [...texts].map(([project, old]) => {
      const after = project.onDisk() ?? project.snapshot()
      return [project, review(withFiles(after, old), after, after.today, rules)]
    })
  }

  function rowOf(found: Review, { was, place, children, ...row }: CoreRow, project: Project | undefined): ReviewRow {
    const at = (snapshot: Snapshot, one: ChangePlace) => ({ uri: workspaces.view(one.uri)?.clientUri(one.uri) ?? one.uri, range: rangeOf(snapshot, one) })
    return {
      ...row, id: project ? `${project.root ?? ''}|${row.id}` : row.id,
      ...(was ? { was: at(found.before, was) } : {}), ...(place ? { place: at(found.after, place) } : {}),
      children: children.map((child) => rowOf(found, child, project)),
    }
  }

  /** The report of a cycle (the current one when left out) on the first folder that knows it. */
  function report(cycle: string | undefined): { title: string; html: string } | null {
    for (const project of workspaces.all()) {
      const snapshot = project.onDisk() ?? project.snapshot()
      const wanted = cycle ?? currentCycle(snapshot)
      const result = wanted === undefined ? undefined : reportOn(snapshot, wanted)
      if (result && result.levels.length > 0) return { title: `OKRs ${result.cycle}`, html: reportHtml(result) }
    }
    return null
  }
}

const nothing: ReviewResult = { extent: 'no changes', intents: 0, rows: [] }

/** `teams/growth.okr.yaml:12`, as `okr diff` says it in the folder. */
const whereIn = ({ root }: Project, found: Review) => ({ uri, finding: { span } }: { uri: string; finding: { span: ChangePlace['span'] } }): string =>
  code(`${decoded(uri.slice(root === undefined ? uri.lastIndexOf('/') + 1 : root.length + 1))}:${rangeOf(found.after, { uri, span }).start.line + 1}`)
