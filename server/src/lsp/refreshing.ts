import type { Connection } from 'vscode-languageserver'
import { CodeLensRefreshRequest, DiagnosticRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver'
import { configOf } from '../core/project/snapshot.ts'
import type { Snapshot } from '../core/project/types.ts'
import type { Abilities } from './abilities.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { Documents } from './documents.ts'
import { isolated } from './guard.ts'
import type { Project } from './project.ts'
import type { ClientNotifications } from './protocol.ts'
import type { View, Workspaces } from './workspaces.ts'

/** Asks the client to ask again: for what it shows and has not changed itself. */
export interface Refreshing {
  /** Some time after changes: works out what they outdate, and says that they happened. */
  settle(): void
  /** Says that what trees show may have changed. */
  changed(): void
  /** Findings of these files are to be looked at again. */
  findings(stale: ReadonlySet<string>): void
  lenses(): void
  hints(): void
  /** The client shows lenses of a file. */
  showsLenses(view: View): void
  closed(uri: string): void
  dispose(): void
}

/** Changes while the workspace is being read are told this often, in milliseconds. */
const READING = 1000

/** An editor that has not asked for the lenses of its own edit after so long has forgotten to, in milliseconds: VS Code drops the question when another editor gets the cursor. */
const FORGOTTEN = 2000

/** `later` has `settle` called once more after a while. */
export function createRefreshing(connection: Connection, abilities: Abilities, documents: Documents, workspaces: Workspaces, diagnostics: Diagnostics, later: () => void): Refreshing {
  /** What the lenses that the client has were made from. */
  const lenses = new Map<string, { readonly version: number; readonly snapshot: Snapshot; reminded?: number | undefined }>()
  const seen = new WeakMap<Project, Snapshot>()
  let toldChanged = -Infinity
  let reminder: ReturnType<typeof setTimeout> | undefined

  const isComplete = (): boolean => [...workspaces.all()].every(({ complete }) => complete)
  const ask = isolated('refreshing', connection.console, (method: string) => connection.sendRequest(method))

  const refreshing: Refreshing = {
    settle() {
      const { stale, moved, saved } = news()
      remind()
      const outdated = areOutdated(stale, moved, saved)
      refreshing.findings(stale)
      if (outdated) refreshing.lenses()
      if (outdated) refreshing.hints()
      // While files are being read, once a second is enough.
      if (!isComplete() && performance.now() - toldChanged < READING) return later()
      refreshing.changed()
    },
    changed() {
      toldChanged = performance.now()
      void connection.sendNotification('okr/changed', { complete: isComplete() } satisfies ClientNotifications['okr/changed'])
    },
    findings(stale) {
      if (diagnostics.tell(stale) && abilities.refreshesDiagnostics) void ask(DiagnosticRefreshRequest.method)
    },
    lenses() {
      if (abilities.refreshesLenses) void ask(CodeLensRefreshRequest.method)
    },
    hints() {
      if (abilities.refreshesHints) void ask(InlayHintRefreshRequest.method)
    },
    showsLenses(view) {
      const version = documents.get(view.uri)?.version
      if (version !== undefined) lenses.set(view.uri, { version, snapshot: view.snapshot })
    },
    closed: (uri) => void lenses.delete(uri),
    dispose: () => clearTimeout(reminder),
  }
  return refreshing

  /** Has lenses of a text that has moved on asked for once more, unless the client does so by itself before long. Once for each text: a file that is out of sight is not asked for. */
  function remind(): void {
    const behind = [...lenses].filter(([uri, { version, reminded }]) => ![version, reminded].includes(documents.get(uri)?.version))
    if (behind.length === 0) return
    clearTimeout(reminder)
    reminder = setTimeout(() => {
      const forgotten = behind.filter(([uri, shown]) => lenses.get(uri) === shown)
      for (const [uri, shown] of forgotten) shown.reminded = documents.get(uri)?.version
      if (forgotten.length > 0) refreshing.lenses()
    }, FORGOTTEN)
  }

  /** What has happened since the last time: files whose findings may differ, projects with another snapshot, files that were saved. */
  function news() {
    const stale = new Set<string>()
    const moved = new Set<Project>()
    const saved = new Set<string>()
    for (const project of workspaces.all()) {
      const snapshot = project.snapshot()
      if (seen.get(project) !== snapshot) moved.add(project)
      seen.set(project, snapshot)
      for (const uri of project.stale) stale.add(uri)
      project.stale.clear()
      for (const uri of project.saved) saved.add(uri)
      if (project.saved.size > 0) moved.add(project)
      project.saved.clear()
    }
    return { stale, moved, saved }
  }

  /** Whether any lens that the client shows may say something else now. */
  function areOutdated(stale: ReadonlySet<string>, moved: ReadonlySet<Project>, saved: ReadonlySet<string>): boolean {
    for (const [uri, { version, snapshot }] of lenses) {
      const view = workspaces.view(uri)
      // After an edit of the text itself the client asks by itself, or is reminded.
      if (!view || documents.get(uri)?.version !== version) continue
      if (view.snapshot === snapshot && saved.size === 0) continue
      // Where children count, any number may change the scores above it.
      if (stale.has(uri) || saved.has(uri) || (moved.has(view.project) && configOf(view.snapshot, uri).scoring.rollup !== 'key_results')) return true
    }
    return false
  }
}
