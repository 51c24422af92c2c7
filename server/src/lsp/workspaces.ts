import { textOf, withFile } from '../core/project/snapshot.ts'
import type { Snapshot } from '../core/project/types.ts'
import { decoded } from '../core/text/address.ts'
import { isOkrOrConfig, isSkippedFolder } from '../host/host.ts'
import { today } from './clock.ts'
import type { Documents } from './documents.ts'
import { createProject } from './project.ts'
import type { Project } from './project.ts'
import { addressIn, hasQuery, isBelow, sameFileIn, schemeOf } from './uris.ts'

/** A file as a request sees it: the snapshot to compute from, and its address there. */
export interface View {
  readonly project: Project
  readonly snapshot: Snapshot
  readonly uri: string
  readonly text: string
  /** Of another scheme (a diff, a review, an untitled text): computed on a snapshot of its own, and never in the index. */
  readonly guest: boolean
  /** A guest that is another version of a file in a folder, told by its path: an old commit of it, or one of somebody else's. */
  readonly version: boolean
  /** How the client calls a file of the snapshot. */
  clientUri(uri: string): string
}

export interface Folder {
  readonly uri: string
  readonly name: string
}

export interface Workspaces {
  /** One for each folder, and one for each open file that lies in none. */
  all(): Iterable<Project>
  folders(): readonly Project[]
  /** Whose index a file belongs to: the innermost folder's. None for guests, and for what a search leaves out. */
  owner(uri: string): Project | undefined
  /** The owner of an open file; one that lies in no folder gets a project of its own. */
  adopt(uri: string): Project | undefined
  /** Lets go of the project of a single file. */
  release(uri: string): void
  view(uri: string): View | undefined
  /**
   * Changes the folders; answers the new ones, those whose files have to be listed again because a nested folder came or went, and the files that are not
   * where they were.
   */
  change(added: readonly Folder[], removed: readonly string[]): { readonly added: readonly Project[]; readonly again: readonly Project[]; readonly moved: ReadonlySet<string> }
}

export function createWorkspaces(documents: Documents, changed: () => void): Workspaces {
  /** As the client lists them, and the innermost first. */
  let folders: Project[] = []
  let innermost: Project[] = []
  const single = new Map<string, Project>()
  const guests = new Map<string, { readonly text: string; readonly base: Snapshot; readonly snapshot: Snapshot }>()
  const nowhere = createProject(undefined, '', today, changed)
  nowhere.setReady()

  const owner = (uri: string): Project | undefined => {
    if (hasQuery(uri)) return
    const folder = innermost.find(({ root }) => isBelow(root!, uri))
    if (!folder) return single.get(uri)
    return isSearched(folder.root!, uri) ? folder : single.get(uri)
  }

  return {
    owner,
    folders: () => folders,
    // In whichever order they were opened: what people see of them stands still.
    all: () => [...folders, ...[...single].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, project]) => project)],
    adopt(uri) {
      const known = owner(uri)
      if (known || !livesHere(folders, uri)) return known
      const project = createProject(undefined, '', today, changed)
      project.setReady()
      single.set(uri, project)
      return project
    },
    release(uri) {
      single.delete(uri)
      guests.delete(uri)
    },
    /* A guest is looked at in the folder that has its path, or else in the first one. */
    view(uri) {
      const clientUri = (one: string) => documents.get(one)?.clientUri ?? one
      const project = owner(uri)
      if (project) {
        const snapshot = project.snapshot()
        const text = textOf(snapshot, uri)
        return text === undefined ? undefined : { project, snapshot, uri, text, guest: false, version: false, clientUri }
      }
      const document = documents.get(uri)
      if (!document) return
      const same = sameFile(innermost, uri)
      const host = same ?? (folders[0] ? { project: folders[0], uri: addressIn(folders[0].root!, isOkrOrConfig(uri) ? uri : uri.replace(/[?#].*/, '')) } : { project: nowhere, uri })
      const base = host.project.snapshot()
      let guest = guests.get(uri)
      if (guest?.text !== document.text || guest.base !== base) {
        guest = { text: document.text, base, snapshot: withFile(base, host.uri, document.text) }
        guests.set(uri, guest)
      }
      return { ...host, snapshot: guest.snapshot, text: document.text, guest: true, version: same !== undefined && schemeOf(uri) !== 'untitled', clientUri: (one) => (one === host.uri ? document.clientUri : clientUri(one)) }
    },
    change(added, removed) {
      const gone = folders.filter(({ root }) => removed.includes(root!))
      const fresh = added.filter(({ uri }) => !folders.some(({ root }) => root === uri) || removed.includes(uri)).map(({ uri, name }) => createProject(uri, name, today, changed))
      const changing = [...gone, ...fresh]
      const again = folders.filter((folder) => !gone.includes(folder) && changing.some(({ root }) => isBelow(folder.root!, root!)))
      folders = [...folders.filter((folder) => !gone.includes(folder)), ...fresh]
      innermost = folders.toSorted((a, b) => b.root!.length - a.root!.length)
      guests.clear()
      const moved = new Set(gone.flatMap((folder) => [...folder.uris()]))
      for (const uri of single.keys()) {
        if (owner(uri) === single.get(uri)) continue
        single.delete(uri)
        moved.add(uri)
      }
      // A nested folder takes its files with it, also those that are open.
      for (const folder of again) {
        for (const uri of [...folder.uris()]) {
          if (owner(uri) === folder) continue
          folder.hear(uri, { kind: 'closed' })
          folder.hear(uri, { kind: 'disk', text: undefined })
          moved.add(uri)
        }
      }
      changed()
      return { added: fresh, again, moved }
    },
  }
}

/** Whether a file is where the search for OKR files would find it. */
function isSearched(root: string, uri: string): boolean {
  const parts = uri.slice(root.length + 1).split('/')
  return !parts.slice(0, -1).some((part) => isSkippedFolder(decoded(part)))
}

/** Files on the disk, and those of a folder's own scheme, are no guests even where no folder holds them. */
const livesHere = (folders: readonly Project[], uri: string): boolean =>
  !hasQuery(uri) && (schemeOf(uri) === 'file' || folders.some(({ root }) => isBelow(root!, uri)))

/** The file of a folder that has the path of a guest. */
function sameFile(innermost: readonly Project[], uri: string): { project: Project; uri: string } | undefined {
  for (const project of innermost) {
    const there = sameFileIn(project.root!, uri)
    if (there) return { project, uri: there }
  }
  return
}
