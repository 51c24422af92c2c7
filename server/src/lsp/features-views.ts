import { align } from '../core/features/align.ts'
import { supportChoices } from '../core/features/align-choices.ts'
import { checkInChoices } from '../core/features/check-in-choices.ts'
import { checkIn, checkInForm } from '../core/features/check-in.ts'
import type { Refusal as CoreRefusal } from '../core/features/check-in.ts'
import { alignmentMap } from '../core/features/map.ts'
import { newFileChoices, newFilePlace, newFileText } from '../core/features/new-file.ts'
import { parents } from '../core/features/parents.ts'
import type { Snapshot } from '../core/project/types.ts'
import { fileStatus } from '../core/features/status.ts'
import type { Abilities } from './abilities.ts'
import { locationOf, rangeOf } from './convert.ts'
import type { Documents } from './documents.ts'
import { workspaceEdit } from './edits.ts'
import { gone, own, text } from './feature.ts'
import type { Feature } from './feature.ts'
import { invalid } from './guard.ts'
import { findingsOf } from './reports.ts'
import type { AlignParams, AlignResult, AlignmentMap, CheckInChoice, CheckInForm, CheckInParams, CheckInResult, FileStatus, ItemRef, Parent, Refusal, SupportChoice, SupportChoicesParams } from './protocol.ts'
import { canonical, withoutSlash } from './uris.ts'
import type { View, Workspaces } from './workspaces.ts'

/** What the client's trees, its map and its commands ask for, beyond what every editor asks. */
export function viewing(abilities: Abilities, documents: Documents, workspaces: Workspaces): readonly Feature[] {
  return [
    own('okr/align', gone, aligned),
    own('okr/supportChoices', [], choices),
    own('okr/checkInChoices', [], toCheckIn),
    own('okr/checkInForm', gone, formFor),
    own('okr/checkIn', gone, checkedIn),
    own('okr/parents', [], parentsOf),
    own('okr/status', null, ({ uri }) => status(text(uri, 'uri'))),
    own('okr/newFile', { teams: [], cycles: [] }, ({ folder }) => inFolder(folder, newFileChoices)),
    own('okr/newFilePlace', null, ({ folder, team, cycle }) =>
      inFolder(folder, (snapshot, root) => newFilePlace(snapshot, root, text(team, 'team'), text(cycle, 'cycle')))),
    own('okr/newFileText', null, ({ folder, team, cycle, beginning }) =>
      inFolder(folder, (snapshot, root) => newFileText(snapshot, root, text(team, 'team'), text(cycle, 'cycle'), beginning))),
    own('okr/map', { nodes: [], edges: [] }, map),
  ]

  function aligned({ moves, to }: AlignParams): AlignResult | Refusal {
    const views = [...moves, ...(to ? [to] : [])].map(viewOf)
    const view = views[0]
    if (!view || views.includes(undefined)) return gone
    if (views.some((one) => one!.project !== view.project)) return { refused: 'Links lead no further than a folder of the workspace: these two lie in different ones.' }
    const here = <T extends ItemRef>(item: T): T => ({ ...item, uri: canonical(item.uri) })
    const found = align(view.snapshot, moves.map(here), to && here(to))
    return 'refused' in found ? refusal(view, found) : { title: found.title, edit: workspaceEdit(view, found.edits, abilities, documents) }
  }

  /** Of objectives in different folders, nothing can be above all. */
  function choices({ items }: SupportChoicesParams): SupportChoice[] {
    const views = items.map(viewOf)
    const view = views[0]
    if (!view || views.some((one) => one?.project !== view.project)) return []
    const found = supportChoices(view.snapshot, items.map(({ uri, key }) => ({ key: text(key, 'key'), uri: canonical(uri) })))
    return found.map((choice) => ({ ...choice, uri: view.clientUri(choice.uri) }))
  }

  /** Of one folder where its file says which, else of all. */
  function toCheckIn({ uri, me }: { readonly uri?: string; readonly me?: string }): CheckInChoice[] {
    const view = uri === undefined ? undefined : viewOf({ uri, key: '' })
    const asked = { uri: view?.uri, me }
    return (view ? [view.project] : [...workspaces.all()]).flatMap((project) =>
      checkInChoices(project.snapshot(), asked).map((choice) => ({ ...choice, uri: workspaces.view(choice.uri)?.clientUri(choice.uri) ?? choice.uri })))
  }

  function formFor(item: ItemRef): CheckInForm | Refusal {
    const view = viewOf(item)
    const found = view && checkInForm(view.snapshot, text(item.key, 'key'), view.uri)
    return !found ? gone : 'refused' in found ? refusal(view, found) : found
  }

  function checkedIn({ uri, key, ...entry }: CheckInParams): CheckInResult | Refusal {
    const view = viewOf({ uri, key })
    const found = view && checkIn(view.snapshot, text(key, 'key'), view.uri, entry)
    if (!found) return gone
    if ('refused' in found) return refusal(view, found)
    return { edit: workspaceEdit(view, found.edits, abilities, documents), uri: view.clientUri(found.edits[0]!.uri), line: found.line }
  }

  function parentsOf(item: ItemRef): Parent[] {
    const view = viewOf(item)
    return view ? parents(view.snapshot, text(item.key, 'key'), view.uri).map((parent) => ({ ...parent, place: locationOf(view, parent.place) })) : []
  }

  function status(uri: string): FileStatus | null {
    const view = workspaces.view(canonical(uri))
    return (view && fileStatus(view.snapshot, view.uri, () => findingsOf(view))) ?? null
  }

  /** Something about a folder of the workspace, whose address is given with a slash. */
  function inFolder<T>(uri: string, answer: (snapshot: Snapshot, root: string) => T): T {
    const root = withoutSlash(canonical(text(uri, 'folder')))
    const project = workspaces.folders().find((folder) => folder.root === root)
    if (!project) throw invalid('`folder` has to be a folder of the workspace')
    return answer(project.snapshot(), `${root}/`)
  }

  /** The graphs of all folders beside each other: no link leads from one to another. Of several, each team says which folder it is of. */
  function map(): AlignmentMap {
    const several = workspaces.folders().length > 1
    const maps = [...workspaces.all()].map((project, i) => {
      const snapshot = project.snapshot()
      const { nodes, edges } = alignmentMap(snapshot)
      const id = (key: string) => `${i}|${key}`
      return {
        nodes: nodes.map(({ place, whole, team, ...node }) => {
          const uri = workspaces.view(place.uri)?.clientUri(place.uri) ?? place.uri
          const named = several && project.root !== undefined ? { id: id(team.id), name: `${team.name} · ${project.name}` } : team
          return { ...node, id: id(node.id), team: named, place: { uri, range: rangeOf(snapshot, place) }, whole: rangeOf(snapshot, { uri: place.uri, span: whole }) }
        }),
        edges: edges.map(({ from, to, kind }) => ({ from: id(from), to: id(to), kind })),
      }
    })
    return { nodes: maps.flatMap(({ nodes }) => nodes), edges: maps.flatMap(({ edges }) => edges) }
  }

  function viewOf({ uri }: ItemRef): View | undefined {
    return workspaces.view(canonical(text(uri, 'uri')))
  }
}

const refusal = (view: View, { refused, place }: CoreRefusal): Refusal => ({ refused, ...(place ? { place: locationOf(view, place) } : {}) })
