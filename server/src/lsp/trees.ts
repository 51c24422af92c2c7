import { treePath, treeRows } from '../core/features/tree.ts'
import type { TreeRow as CoreRow } from '../core/features/types.ts'
import { textOf } from '../core/project/snapshot.ts'
import { nameOf } from '../core/text/address.ts'
import { offsetIn, rangeOf } from './convert.ts'
import type { Project } from './project.ts'
import type { TreeParams, TreePathParams, TreeRow } from './protocol.ts'
import { canonical } from './uris.ts'
import type { Workspaces } from './workspaces.ts'

/*
 * The trees of all folders as one: of a single folder its own rows, of several a row for each. The folder stands before a row's id then; it is an
 * address, in which a bar is escaped.
 */
const BAR = '|'

export function rowsBelow(workspaces: Workspaces, { view, filter, arrange, parent }: TreeParams): TreeRow[] {
  const shape = { ...filter, ...arrange }
  const projects = projectsOf(workspaces)
  if (projects.length === 1) return rows(projects[0]!, '', parent)
  if (parent === undefined) return projects.map((project) => folderRow(project, rows(project, '', undefined).length > 0))
  const bar = parent.indexOf(BAR)
  const project = projects.find((one) => addressOf(one) === parent.slice(0, bar))
  return project ? rows(project, `${addressOf(project)}${BAR}`, parent.slice(bar + 1) || undefined) : []

  function rows(project: Project, prefix: string, below: string | undefined): TreeRow[] {
    return treeRows(project.snapshot(), view, shape, below, project.findings).map((row) => rowOf(workspaces, project, row, prefix))
  }
}

export function rowsTo(workspaces: Workspaces, { view, filter, arrange, uri, position }: TreePathParams): TreeRow[] {
  const projects = projectsOf(workspaces)
  const seen = workspaces.view(canonical(uri))
  if (!seen || !projects.includes(seen.project) || !position) return []
  const { project } = seen
  // A diff's other side has its items in the tree as well: under the address of the file itself.
  const here = textOf(project.snapshot(), seen.uri) === undefined ? [] : treePath(project.snapshot(), view, { ...filter, ...arrange }, seen.uri, offsetIn(seen, position), project.findings)
  const alone = projects.length === 1
  const found = here.map((row) => rowOf(workspaces, project, row, alone ? '' : `${addressOf(project)}${BAR}`))
  return alone || found.length === 0 ? found : [folderRow(project, true), ...found]
}

/** Folders, or where there are none the single files. */
const projectsOf = (workspaces: Workspaces): readonly Project[] => (workspaces.folders().length ? workspaces.folders() : [...workspaces.all()])

const addressOf = (project: Project): string => project.root ?? [...project.uris()][0] ?? ''

function folderRow(project: Project, children: boolean): TreeRow {
  const label = project.name || nameOf(addressOf(project))
  return {
    id: `${addressOf(project)}${BAR}`, kind: 'folder', label, description: '', tooltip: '', accessible: `Folder ${label}`, state: 'none', children, open: true, findings: 0,
  }
}

function rowOf(workspaces: Workspaces, project: Project, { place, ...row }: CoreRow, prefix: string): TreeRow {
  const clientUri = place && (workspaces.view(place.uri)?.clientUri(place.uri) ?? place.uri)
  return { ...row, id: prefix + row.id, ...(place && clientUri ? { place: { uri: clientUri, range: rangeOf(project.snapshot(), place) } } : {}) }
}
