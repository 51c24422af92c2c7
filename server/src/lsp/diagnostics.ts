import type { CancellationToken, DocumentDiagnosticReport, WorkspaceDiagnosticParams, WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver'
import { DocumentDiagnosticReportKind } from 'vscode-languageserver'
import type { Abilities } from './abilities.ts'
import type { Diffs } from './diffs.ts'
import type { Documents, OpenDocument } from './documents.ts'
import { nothing, reportOf } from './reports.ts'
import type { Report } from './reports.ts'
import type { Slices } from './slices.ts'
import type { View, Workspaces } from './workspaces.ts'

/*
 * Findings on their way to the editor. Open files are pulled by the client, file by file. All others go out over one workspace request that is held open
 * and answered only when something has changed, or are pushed to clients that cannot pull. Nothing is said twice: what the client knows is known by id.
 */

export interface Diagnostics {
  pull(view: View | undefined, uri: string, previous: string | undefined): DocumentDiagnosticReport
  /** Holds the request until a file changes; with `stream`, for good, with an answer for each change. */
  pullWorkspace(params: WorkspaceDiagnosticParams, token: CancellationToken, stream?: (report: WorkspaceDiagnosticReport) => void): Promise<WorkspaceDiagnosticReport>
  /** The editor let go of a file: what it shows came from the editor's text. */
  closed(uri: string): void
  /** Tells what follows from these files having changed. Answers whether the client has to pull open files again that it has not touched itself. */
  tell(stale: ReadonlySet<string>): boolean
  /** How many errors and warnings are shown, as far as they are known. */
  count(): number
  dispose(): void
}

/** So long the background work goes on before whatever waits has its turn, in milliseconds. */
const SLICE = 6

/** The client shows something of this file, but not what it was told here. */
const UNSURE = 'unsure'

interface Held {
  readonly stream?: (report: WorkspaceDiagnosticReport) => void
  readonly items: WorkspaceDocumentDiagnosticReport[]
  end(report: WorkspaceDiagnosticReport): void
}

export interface Outlet {
  publish(uri: string, version: number | undefined, report: Report): void
  /** All that had to be looked at has been. */
  idle(): void
  failed(uri: string, error: unknown): void
}

export function createDiagnostics(abilities: Abilities, documents: Documents, workspaces: Workspaces, diffs: Diffs, slices: Slices, outlet: Outlet): Diagnostics {
  /** What the client last pulled of an open file. */
  const pulled = new Map<string, { readonly id: string; readonly version: number | undefined }>()
  /** What it has of all other files. */
  const told = new Map<string, string>()
  const queue = new Set<string>()
  let held: Held | undefined
  let working = false
  let disposed = false

  const reportFor = (view: View): Report => reportOf(view, diffs.findingsOf(view), abilities)

  const shown = (view: View, uri: string): boolean => view.project.settings.workspaceFindings || documents.get(uri) !== undefined

  /** What is new about a file for the client, if anything is. */
  function news(uri: string): Report | undefined {
    const view = workspaces.view(uri)
    const now = view && shown(view, uri) ? reportFor(view) : nothing
    if ((told.get(uri) ?? nothing.id) === now.id) return
    if (now === nothing) told.delete(uri)
    else told.set(uri, now.id)
    return now
  }

  function look(uri: string): void {
    const project = workspaces.view(uri)?.project
    // Of a folder still being read there is nothing to say yet, except about what is open. It all comes again when that is done.
    if (project && !(project.complete || (project.isReady && documents.get(uri)))) return
    if (abilities.pullsDiagnostics) {
      if (documents.get(uri)) return
      if (!held) return void workspaces.owner(uri)?.findings(uri) // for the count
      const report = news(uri)
      if (report) held.items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: report.id, items: report.items })
    } else {
      const report = news(uri)
      if (report) outlet.publish(documents.get(uri)?.clientUri ?? uri, documents.get(uri)?.version, report)
    }
  }

  /** Tells of an open file what can be told; answers whether it has to be pulled again. */
  function tellOpen(document: OpenDocument, stale: ReadonlySet<string>): boolean {
    const view = workspaces.view(document.uri)
    if (!view || !(stale.has(document.uri) || view.guest)) return false
    if (!abilities.pullsDiagnostics) {
      look(document.uri)
      return false
    }
    const last = pulled.get(document.uri)
    // Of a text that changed since, the client asks by itself.
    return last?.version === document.version && last.id !== reportFor(view).id
  }

  async function work(): Promise<void> {
    if (working) return
    working = true
    while (queue.size > 0 && !disposed) {
      const until = performance.now() + SLICE
      for (const uri of queue) {
        queue.delete(uri)
        try {
          look(uri)
        } catch (error) {
          outlet.failed(uri, error)
        }
        if (performance.now() > until) break
      }
      answer(queue.size === 0)
      await slices.pause()
    }
    working = false
    if (!disposed) outlet.idle()
  }

  function answer(all: boolean): void {
    if (!held || held.items.length === 0) return
    const { stream, items, end } = held
    if (stream) stream({ items: items.splice(0) })
    else if (all) {
      held = undefined
      end({ items })
    }
  }

  return {
    pull(view, uri, previous) {
      const report = view ? reportFor(view) : nothing
      pulled.set(uri, { id: report.id, version: documents.get(uri)?.version })
      return report.id === previous
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: report.id }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: report.id, items: report.items }
    },
    pullWorkspace(params, token, stream) {
      held?.end({ items: [] })
      for (const [uri, id] of told) if (id !== UNSURE) told.delete(uri)
      for (const { uri, value } of Array.isArray(params?.previousResultIds) ? params.previousResultIds : []) if (value !== nothing.id) told.set(uri, value)
      for (const uri of told.keys()) queue.add(uri)
      for (const project of workspaces.all()) for (const uri of project.uris()) queue.add(uri)
      const answered = new Promise<WorkspaceDiagnosticReport>((resolve) => {
        const mine: Held = { stream, items: [], end: resolve }
        held = mine
        token.onCancellationRequested(() => {
          if (held === mine) held = undefined
          resolve({ items: [] })
        })
      })
      void work()
      return answered
    },
    closed(uri) {
      pulled.delete(uri)
      if (abilities.pullsDiagnostics) told.set(uri, UNSURE)
      queue.add(uri)
      void work()
    },
    tell(stale) {
      let again = false
      for (const document of documents.all()) {
        try {
          if (tellOpen(document, stale)) again = true
        } catch (error) {
          // One file that cannot be looked at takes nothing from the others.
          outlet.failed(document.uri, error)
        }
      }
      for (const uri of stale) queue.add(uri)
      if (queue.size > 0) void work()
      return again
    },
    count() {
      let count = 0
      for (const project of workspaces.all()) {
        const { trouble, settings: { workspaceFindings } } = project
        for (const [uri, many] of trouble) if (workspaceFindings || documents.get(uri)) count += many
      }
      return count
    },
    dispose() {
      disposed = true
      held?.end({ items: [] })
      held = undefined
    },
  }
}
