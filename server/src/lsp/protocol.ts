import type { Location, Position, Range, WorkspaceEdit } from 'vscode-languageserver-protocol'
import type { Move } from '../core/features/align.ts'
import type { CheckInChoice } from '../core/features/check-in-choices.ts'
import type { CheckInEntry, CheckInForm, Refusal as CoreRefusal } from '../core/features/check-in.ts'
import type { SupportChoice } from '../core/features/align-choices.ts'
import type { AlignmentMap as CoreMap, MapEdge, MapNode as CoreNode, Named } from '../core/features/map.ts'
import type { NewFileChoices } from '../core/features/new-file.ts'
import type { Parent as CoreParent } from '../core/features/parents.ts'
import type { ReviewRow as CoreReviewRow } from '../core/features/review-rows.ts'
import type { Beginning } from '../core/features/shapes.ts'
import type { CycleChoice, Explanation as CoreExplanation, FileStatus, Place, State, TreeFilter, TreeRow as CoreRow, TreeShape, TreeView } from '../core/features/types.ts'
import type { Span } from '../core/text/span.ts'

/*
 * What client and server say to each other beyond the language server protocol. The client imports these types and nothing else of the server.
 * What the core answers is described there; here it only gets lines and characters in place of offsets.
 */

export type { Beginning, CheckInChoice, CheckInForm, CycleChoice, FileStatus, MapEdge, NewFileChoices, State, SupportChoice, TreeFilter, TreeView }

/** A type of the core as it goes over the wire. */
type Wire<T> = T extends Place ? Location : T extends Span ? Range : T extends readonly (infer U)[] ? readonly Wire<U>[] : T extends object ? { readonly [K in keyof T]: Wire<T[K]> } : T

export type TreeRow = Wire<CoreRow>
export type Explanation = Wire<CoreExplanation>
export type Refusal = Wire<CoreRefusal>
export type Parent = Wire<CoreParent>
export type MapNode = Wire<CoreNode>
export type AlignmentMap = Wire<CoreMap>
export type ReviewRow = Wire<CoreReviewRow>

/** Handed over at `initialize`, as `initializationOptions`. */
export interface InitializationOptions {
  /** How a rule's page is opened: an address with `{id}` in it, e.g. a command of the client. The public page when left out. */
  readonly ruleUrl?: string
  /** Commands that results may call. Without them lenses are words alone. */
  readonly commands?: readonly ((typeof commands)[keyof typeof commands] | 'editor.action.triggerSuggest')[]
  /** Whether `git` may be run, to read. A client that asks people first says so later, by `okr/allowGit`. */
  readonly git?: boolean
}

/** Commands of the client that lenses and actions call, with their arguments. */
export const commands = {
  /** (uri, key): show how a score came about */
  explain: 'okr.explain',
  /** (uri, position, locations): list places */
  showPlaces: 'okr.showPlaces',
  /** (uri, key): ask where to, and move an objective there */
  moveObjective: 'okr.moveObjective',
} as const

/** The section `okr` of the settings, as the server asks for it. */
export interface Settings {
  /** `2026-11-09` pins the day; empty for the real one. */
  readonly today: string
  /** Your id among `people`, for "only mine". */
  readonly me: string
  readonly lenses: { readonly enabled: boolean; readonly style: 'full' | 'short'; /** Whether moved targets are told, out of git. */ readonly history: boolean }
  /** Which kinds of inlay hints are shown. */
  readonly hints: { readonly measure: boolean; readonly links: boolean; readonly expected: boolean; readonly days: boolean }
  /** Whether findings in files that are not open are shown as well. */
  readonly workspaceFindings: boolean
}

/** In which order a tree stands. */
export type TreeArrangement = Pick<TreeShape, 'sort' | 'group'>

export interface TreeParams {
  readonly view: TreeView
  readonly filter: TreeFilter
  readonly arrange?: TreeArrangement
  /** The row whose children are asked for; the top rows when left out. */
  readonly parent?: string
}

/** The way from the top row to the row of the item at a place in a file; empty when nothing of the view stands there. */
export interface TreePathParams extends Omit<TreeParams, 'parent'> {
  readonly uri: string
  readonly position: Position
}

/** An objective or key result: its `team@cycle/objective.key-result`, and a file of the workspace folder that holds it. */
export interface ItemRef {
  readonly uri: string
  readonly key: string
}

export interface AlignParams {
  /** The objectives, each with the key of what it supports now and shall no longer. */
  readonly moves: readonly Move[]
  /** What they shall support; nothing more than before when left out. */
  readonly to?: ItemRef
}

/** What to change, and what that does: `“A habit” supports “Loved by every team”`. */
export interface AlignResult {
  readonly title: string
  readonly edit: WorkspaceEdit
}

export interface SupportChoicesParams {
  readonly items: readonly ItemRef[]
}

export interface CheckInParams extends ItemRef, CheckInEntry {}

export interface CheckInResult {
  readonly edit: WorkspaceEdit
  /** Where the check-in stands once the edit is made: the file, and the line from 0. */
  readonly uri: string
  readonly line: number
}

export interface MoveParams extends ItemRef {
  readonly team: string
  readonly cycle: string
}

/** The ids that are missing, as edits of all files. */
export interface MissingIds {
  readonly count: number
  readonly edit: WorkspaceEdit
}

/** A new OKR file: the folder of the workspace it is for, whose it is, and when. */
export interface NewFileParams {
  readonly folder: string
  readonly team: string
  readonly cycle: string
}

/** What to compare the saved files with: the texts that were others in the base, `null` for files that were not there. The client knows them from git. */
export interface ReviewParams {
  readonly base: Readonly<Record<string, string | null>>
}

/** One side of a diff editor. */
export interface DiffSide {
  readonly uri: string
  /** The texts of other files that went with it, where they are known to be others than the ones that are saved; `null` for files that were not there. */
  readonly others?: Readonly<Record<string, string | null>>
}

/** The diff editors that are in sight, all of them. Both sides are open documents, of any scheme. */
export interface DiffsParams {
  readonly diffs: readonly { readonly original: DiffSide; readonly modified: DiffSide }[]
}

export interface ReviewResult {
  /** `3 changes and 12 observations in 2 teams` */
  readonly extent: string
  /** How many changes are more than check-ins and closings. */
  readonly intents: number
  readonly rows: readonly ReviewRow[]
}

type Nothing = Record<string, never>

/** What the client asks the server. */
export interface Requests {
  /** The rows below a row, or at the top. */
  'okr/tree': { params: TreeParams; result: readonly TreeRow[] }
  'okr/treePath': { params: TreePathParams; result: readonly TreeRow[] }
  'okr/cycles': { params: Nothing; result: readonly CycleChoice[] }
  'okr/status': { params: { readonly uri: string }; result: FileStatus | null }
  'okr/explain': { params: ItemRef; result: Explanation | null }
  'okr/align': { params: AlignParams; result: AlignResult | Refusal }
  /** What all of the items could support, the nearest teams first. */
  'okr/supportChoices': { params: SupportChoicesParams; result: readonly SupportChoice[] }
  /** The key results to check in on: of a file, if it has any, else of the current cycle; those that `me` owns first. */
  'okr/checkInChoices': { params: { readonly uri?: string; readonly me?: string }; result: readonly CheckInChoice[] }
  'okr/checkInForm': { params: ItemRef; result: CheckInForm | Refusal }
  /** Works the edit out, and changes nothing by itself. */
  'okr/checkIn': { params: CheckInParams; result: CheckInResult | Refusal }
  /** What an item contributes to, the nearest first. */
  'okr/parents': { params: ItemRef; result: readonly Parent[] }
  'okr/newFile': { params: { readonly folder: string }; result: NewFileChoices }
  /** The address at which a new file belongs. */
  'okr/newFilePlace': { params: NewFileParams; result: string | null }
  /** What it begins with, as a snippet. */
  'okr/newFileText': { params: NewFileParams & { readonly beginning: Beginning }; result: string | null }
  /** Of all folders. */
  'okr/map': { params: Nothing; result: AlignmentMap }
  'okr/review': { params: ReviewParams; result: ReviewResult }
  /** The same text as `okr diff --format markdown`. */
  'okr/reviewMarkdown': { params: ReviewParams; result: string }
  /** The same page as `okr report --format html`; of the current cycle when it is left out. */
  'okr/report': { params: { readonly cycle?: string }; result: { readonly title: string; readonly html: string } | null }
  'okr/moveObjective': { params: MoveParams; result: { readonly edit: WorkspaceEdit } | Refusal }
  /** All teams that have OKRs or stand in a config. */
  'okr/teams': { params: Nothing; result: readonly Named[] }
  'okr/writeIds': { params: Nothing; result: MissingIds }
  /** Warnings and errors in the workspace, for the badge. */
  'okr/count': { params: Nothing; result: number }
}

/** What the server asks the client, in a browser and in virtual workspaces. */
export interface ClientRequests {
  /** The bytes of a file in base64; null where there is none. Fails when there is one that cannot be read. */
  'okr/readFile': { params: { readonly uri: string }; result: string | null }
  /** The addresses of OKR files and configs below a folder. */
  'okr/findFiles': { params: { readonly folder: string }; result: readonly string[] }
}

/** What the client tells the server. */
export interface Notifications {
  /** Which texts are in sight side by side, whenever that changes. */
  'okr/diffs': DiffsParams
  /** `git` may be run from now on, to read. */
  'okr/allowGit': Nothing
}

/** What the server tells the client. */
export interface ClientNotifications {
  /** What trees and lenses show may have changed. Not `complete` while folders are being read for the first time. */
  'okr/changed': { readonly complete: boolean }
}
