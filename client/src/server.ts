import { EventEmitter, l10n } from 'vscode'
import type { Disposable, Event } from 'vscode'
import { State } from 'vscode-languageclient'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { WorkspaceEdit } from 'vscode-languageserver-protocol'
import type {
  AlignmentMap, AlignParams, AlignResult, Beginning, CheckInForm, CheckInParams, CheckInResult, CycleChoice, DiffsParams, Explanation, FileStatus, ItemRef, MissingIds, MoveParams, NewFileChoices, Parent, Refusal, ReviewParams, ReviewResult, SupportChoice, SupportChoicesParams, TeamChoice, TreeParams, TreePathParams, TreeRow,
} from '../../server/src/lsp/protocol.ts'

/** What the views ask the server. Without a running server the answers are empty: nothing waits, nothing fails. */
export interface Server {
  tree(params: TreeParams): Promise<readonly TreeRow[]>
  treePath(params: TreePathParams): Promise<readonly TreeRow[]>
  cycles(): Promise<readonly CycleChoice[]>
  status(uri: string): Promise<FileStatus | null>
  explain(uri: string, key: string): Promise<Explanation | null>
  count(): Promise<number>
  parents(item: ItemRef): Promise<readonly Parent[]>
  map(): Promise<AlignmentMap>
  newFile(folder: string): Promise<NewFileChoices>
  /** The address at which a new file belongs; null without a server. */
  newFilePlace(folder: string, team: string, cycle: string): Promise<string | null>
  newFileText(folder: string, team: string, cycle: string, beginning: Beginning): Promise<string>
  align(params: AlignParams): Promise<AlignResult | Refusal>
  supportChoices(params: SupportChoicesParams): Promise<readonly SupportChoice[]>
  checkInForm(item: ItemRef): Promise<CheckInForm | Refusal>
  checkIn(params: CheckInParams): Promise<CheckInResult | Refusal>
  moveObjective(params: MoveParams): Promise<{ readonly edit: WorkspaceEdit } | Refusal>
  teams(): Promise<readonly TeamChoice[]>
  writeIds(): Promise<MissingIds>
  /** Undefined while the server does not answer. */
  review(params: ReviewParams): Promise<ReviewResult | undefined>
  reviewMarkdown(params: ReviewParams): Promise<string>
  report(): Promise<{ readonly title: string; readonly html: string } | null>
  /** Which texts are in sight side by side; false while the server does not listen. */
  showDiffs(params: DiffsParams): boolean
  /** Git may be run, to read. */
  allowGit(): void
  readonly onStarted: Event<void>
  /** What trees and lenses show may have changed. */
  readonly onChanged: Event<void>
}

export function connect(client: BaseLanguageClient): Server & Disposable {
  const changed = new EventEmitter<void>()
  const started = new EventEmitter<void>()
  const listener = client.onNotification('okr/changed', () => changed.fire())
  const state = client.onDidChangeState(({ newState }) => { if (newState === State.Running) started.fire() })
  const ask = async <T>(method: string, params: unknown, otherwise: T): Promise<T> => {
    if (client.state !== State.Running) return otherwise
    try {
      return await client.sendRequest<T>(method, params)
    } catch {
      return otherwise // the server went away, or the question is out of date: it is asked again when something changes
    }
  }
  return {
    tree: (params) => ask<readonly TreeRow[]>('okr/tree', params, []),
    treePath: (params) => ask<readonly TreeRow[]>('okr/treePath', params, []),
    cycles: () => ask<readonly CycleChoice[]>('okr/cycles', {}, []),
    status: (uri) => ask<FileStatus | null>('okr/status', { uri }, null),
    explain: (uri, key) => ask<Explanation | null>('okr/explain', { uri, key }, null),
    count: () => ask('okr/count', {}, 0),
    parents: (item) => ask<readonly Parent[]>('okr/parents', item, []),
    map: () => ask<AlignmentMap>('okr/map', {}, { nodes: [], edges: [] }),
    newFile: (folder) => ask<NewFileChoices>('okr/newFile', { folder }, { teams: [], cycles: [] }),
    newFilePlace: (folder, team, cycle) => ask<string | null>('okr/newFilePlace', { folder, team, cycle }, null),
    newFileText: (folder, team, cycle, beginning) => ask('okr/newFileText', { folder, team, cycle, beginning }, `team: ${team}\ncycle: ${cycle}\n\nobjectives:\n  - $0\n`),
    align: (params) => ask<AlignResult | Refusal>('okr/align', params, away()),
    supportChoices: (params) => ask<readonly SupportChoice[]>('okr/supportChoices', params, []),
    checkInForm: (item) => ask<CheckInForm | Refusal>('okr/checkInForm', item, away()),
    checkIn: (params) => ask<CheckInResult | Refusal>('okr/checkIn', params, away()),
    moveObjective: (params) => ask<{ edit: WorkspaceEdit } | Refusal>('okr/moveObjective', params, away()),
    teams: () => ask<readonly TeamChoice[]>('okr/teams', {}, []),
    writeIds: () => ask<MissingIds>('okr/writeIds', {}, { count: 0, edit: {} }),
    review: (params) => ask<ReviewResult | undefined>('okr/review', params, undefined),
    reviewMarkdown: (params) => ask('okr/reviewMarkdown', params, ''),
    report: () => ask<{ title: string; html: string } | null>('okr/report', {}, null),
    showDiffs: (params) => {
      if (client.state === State.Running) void client.sendNotification('okr/diffs', params)
      return client.state === State.Running
    },
    allowGit: () => { if (client.state === State.Running) void client.sendNotification('okr/allowGit') },
    onStarted: started.event,
    onChanged: changed.event,
    dispose: () => {
      listener.dispose()
      state.dispose()
      changed.dispose()
      started.dispose()
    },
  }
}

const away = (): Refusal => ({ refused: l10n.t('The OKR language server does not answer. “OKR: Restart the Language Server” tries again.') })
