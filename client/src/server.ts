import { EventEmitter, l10n } from 'vscode'
import type { Disposable, Event } from 'vscode'
import { State } from 'vscode-languageclient'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type {
  AlignParams, Beginning, CheckInParams, DiffsParams, ItemRef, MissingIds, MoveParams, Refusal, Requests, ReviewParams, ReviewResult, SupportChoicesParams, TreeParams, TreePathParams,
} from '../../server/src/lsp/protocol.ts'

/** What the views ask the server. Without a running server the answers are empty, or say so where empty would be taken for an answer: nothing waits, nothing fails. */
export interface Server {
  tree(params: TreeParams): Answer<'okr/tree'>
  treePath(params: TreePathParams): Answer<'okr/treePath'>
  cycles(): Answer<'okr/cycles'>
  status(uri: string): Answer<'okr/status'>
  explain(uri: string, key: string): Answer<'okr/explain'>
  count(): Answer<'okr/count'>
  parents(item: ItemRef): Answer<'okr/parents'>
  map(): Answer<'okr/map'>
  newFile(folder: string): Answer<'okr/newFile'>
  newFilePlace(folder: string, team: string, cycle: string): Answer<'okr/newFilePlace'>
  newFileText(folder: string, team: string, cycle: string, beginning: Beginning): Promise<string>
  align(params: AlignParams): Answer<'okr/align'>
  supportChoices(params: SupportChoicesParams): Answer<'okr/supportChoices'>
  checkInChoices(params: Requests['okr/checkInChoices']['params']): Promise<Requests['okr/checkInChoices']['result'] | Refusal>
  checkInForm(item: ItemRef): Answer<'okr/checkInForm'>
  checkIn(params: CheckInParams): Answer<'okr/checkIn'>
  moveObjective(params: MoveParams): Answer<'okr/moveObjective'>
  teams(): Answer<'okr/teams'>
  writeIds(): Promise<MissingIds | Refusal>
  /** Undefined while the server does not answer. */
  review(params: ReviewParams): Promise<ReviewResult | undefined>
  reviewMarkdown(params: ReviewParams): Answer<'okr/reviewMarkdown'>
  report(): Answer<'okr/report'>
  /** False while the server does not listen. */
  showDiffs(params: DiffsParams): boolean
  allowGit(): void
  readonly onStarted: Event<void>
  /** What trees and lenses show may have changed. */
  readonly onChanged: Event<void>
}

type Answer<M extends keyof Requests> = Promise<Requests[M]['result']>

export function connect(client: BaseLanguageClient): Server & Disposable {
  const changed = new EventEmitter<void>()
  const started = new EventEmitter<void>()
  const listener = client.onNotification('okr/changed', () => changed.fire())
  const state = client.onDidChangeState(({ newState }) => { if (newState === State.Running) started.fire() })
  const ask = async <M extends keyof Requests, T>(method: M, params: Requests[M]['params'], otherwise: T): Promise<Requests[M]['result'] | T> => {
    if (client.state !== State.Running) return otherwise
    try {
      return await client.sendRequest<Requests[M]['result']>(method, params)
    } catch {
      return otherwise // the server went away, or the question is out of date: it is asked again when something changes
    }
  }
  return {
    tree: (params) => ask('okr/tree', params, []),
    treePath: (params) => ask('okr/treePath', params, []),
    cycles: () => ask('okr/cycles', {}, []),
    status: (uri) => ask('okr/status', { uri }, null),
    explain: (uri, key) => ask('okr/explain', { uri, key }, null),
    count: () => ask('okr/count', {}, 0),
    parents: (item) => ask('okr/parents', item, []),
    map: () => ask('okr/map', {}, { nodes: [], edges: [] }),
    newFile: (folder) => ask('okr/newFile', { folder }, { teams: [], cycles: [] }),
    newFilePlace: (folder, team, cycle) => ask('okr/newFilePlace', { folder, team, cycle }, null),
    newFileText: async (folder, team, cycle, beginning) => (await ask('okr/newFileText', { folder, team, cycle, beginning }, null)) ?? `team: ${team}\ncycle: ${cycle}\n\nobjectives:\n  - $0\n`,
    align: (params) => ask('okr/align', params, away()),
    supportChoices: (params) => ask('okr/supportChoices', params, []),
    checkInChoices: (params) => ask('okr/checkInChoices', params, away()),
    checkInForm: (item) => ask('okr/checkInForm', item, away()),
    checkIn: (params) => ask('okr/checkIn', params, away()),
    moveObjective: (params) => ask('okr/moveObjective', params, away()),
    teams: () => ask('okr/teams', {}, []),
    writeIds: () => ask('okr/writeIds', {}, away()),
    review: (params) => ask('okr/review', params, undefined),
    reviewMarkdown: (params) => ask('okr/reviewMarkdown', params, ''),
    report: () => ask('okr/report', {}, null),
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
