import type { Location, Position, Range, WorkspaceEdit } from 'vscode-languageserver-protocol'

/*
 * What client and server say to each other beyond the language server protocol. The client imports these types and nothing else of the server.
 */

/** Handed over at `initialize`, as `initializationOptions`. */
export interface InitializationOptions {
  /** How a rule's page is opened: an address with `{id}` in it, e.g. a command of the client. The public page when left out. */
  readonly ruleUrl?: string
  /** Commands that results may call: of `commands` below, and VS Code's `editor.action.triggerSuggest`. Without them lenses are words alone. */
  readonly commands?: readonly string[]
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

export type State = 'closed' | 'stale' | 'breached' | 'not-started' | 'on-track' | 'behind' | 'at-risk' | 'none'

export type TreeView = 'alignment' | 'teams'

export interface TreeFilter {
  /** Only this cycle; `@now`: those that contain today (all of them, where none does). */
  readonly cycle?: string
  /** Only what this person owns, and what leads there. */
  readonly owner?: string
}

/** In which order a tree stands. Left out: as it is written, below what it supports. */
export interface TreeArrangement {
  /** Which of the rows side by side comes first: the worst state, the title by the alphabet, the least progress. */
  readonly sort?: 'state' | 'title' | 'progress'
  /** What the objectives of the alignment tree are put together by, in place of what they support. */
  readonly group?: 'state' | 'owner' | 'level' | 'team'
}

/** A row of a tree. */
export interface TreeRow {
  /** Unique in its view and stable over edits: the way from the root, e.g. `company@2026/loved-product>growth@2026-Q4/daily-habit`. */
  readonly id: string
  readonly kind: 'folder' | 'team' | 'cycle' | 'objective' | 'key-result' | 'initiative' | 'unaligned' | 'state' | 'person' | 'level'
  readonly label: string
  /** Score and progress, short: `0.4 · 41%`. */
  readonly description: string
  /** Markdown: owner, pace, confidence, last check-in, findings. */
  readonly tooltip: string
  /** State, score and kind in words, for screen readers. */
  readonly accessible: string
  readonly state: State
  /** Where a click leads. */
  readonly place?: { readonly uri: string; readonly range: Range }
  readonly children: boolean
  /** Whether the row starts open. */
  readonly open: boolean
  /** Warnings and errors at this item. */
  readonly findings: number
  /** The item's `team@cycle/objective.key-result`, where it is one. */
  readonly key?: string
}

export interface TreeParams {
  readonly view: TreeView
  readonly filter: TreeFilter
  readonly arrange?: TreeArrangement
  /** The row whose children are asked for; the top rows when left out. */
  readonly parent?: string
}

/** The way from the top row to the row of the item at a place in a file; empty when nothing of the view stands there. */
export interface TreePathParams {
  readonly view: TreeView
  readonly filter: TreeFilter
  readonly arrange?: TreeArrangement
  readonly uri: string
  readonly position: Position
}

export interface CycleChoice {
  readonly name: string
  /** `2026-10-01 to 2026-12-31`, or empty when the cycle is unknown. */
  readonly dates: string
  readonly current: boolean
  readonly objectives: number
}

export interface FileStatus {
  readonly state: State
  /** Short: `0.4 · behind · 2 warnings`. */
  readonly text: string
  readonly tooltip: string
}

/** How a number came about, line by line. */
export interface Explanation {
  readonly title: string
  readonly lines: readonly { readonly label: string; readonly result: string; readonly formula?: string; readonly note?: string }[]
  readonly place?: Location
}

/** An objective or key result: its `team@cycle/objective.key-result`, and a file of the workspace folder that holds it. */
export interface ItemRef {
  readonly uri: string
  readonly key: string
}

/** Why something cannot be done, in words for people, and where to see it. */
export interface Refusal {
  readonly refused: string
  readonly place?: Location
}

export interface AlignParams {
  /** The objectives, each with the key of what it supports now and shall no longer. */
  readonly moves: readonly (ItemRef & { readonly from?: string })[]
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

/** Something that objectives could support. */
export interface SupportChoice extends ItemRef {
  readonly kind: 'objective' | 'key-result'
  readonly title: string
  /** `Tidewater · 2026 · 0.4 · behind` */
  readonly description: string
}

/** What to ask for, for a check-in on a key result. */
export interface CheckInForm {
  readonly title: string
  /** An amount; which milestones were reached; nothing but confidence and note. */
  readonly kind: 'value' | 'milestones' | 'none'
  /** `31% → 34% → 45%` */
  readonly course: string
  /** There is a check-in of today: what is entered changes that one. */
  readonly today: boolean
  /** As stated last. */
  readonly value?: string
  readonly confidence?: number
  /** Of today's check-in. */
  readonly note?: string
  /** Titles of the milestones that are still open. */
  readonly milestones: readonly string[]
}

export interface CheckInParams extends ItemRef {
  /** A bare number gets the unit that the other values are written with. */
  readonly value?: string
  readonly milestones?: readonly string[]
  /** 0 to 10 */
  readonly confidence?: number
  readonly note?: string
}

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

export interface TeamChoice {
  readonly id: string
  readonly name: string
}

/** The ids that are missing, as edits of all files. */
export interface MissingIds {
  readonly count: number
  readonly edit: WorkspaceEdit
}

/** Something further up that an item contributes to, `steps` steps away. */
export interface Parent {
  readonly key: string
  readonly title: string
  readonly description: string
  readonly steps: number
  readonly place: Location
}

/** What a new OKR file begins with: an objective with a key result in one line, one with two key results, or an example of everything. */
export type Beginning = 'first' | 'two' | 'example'

/** What a new OKR file may be for. */
export interface NewFileChoices {
  readonly teams: readonly { readonly id: string; readonly name: string; readonly description: string }[]
  /** The current one and the next one first. */
  readonly cycles: readonly { readonly name: string; readonly description: string }[]
}

interface Named {
  readonly id: string
  readonly name: string
}

/** An objective on the alignment map. */
export interface MapNode {
  readonly id: string
  readonly title: string
  readonly team: Named
  readonly cycle: string
  readonly now: boolean
  readonly owners: readonly Named[]
  /** Of its team, 0 the widest. */
  readonly level: number
  readonly state: State
  readonly score?: string
  readonly progress?: string
  readonly keyResults: readonly { readonly title: string; readonly state: State; readonly score?: string }[]
  /** How often anybody checked in on its key results. */
  readonly checkIns: number
  /** All of it in words, for screen readers. */
  readonly accessible: string
  readonly place: Location
  /** All of its text, to tell what the cursor stands in. */
  readonly whole: Range
}

/** From an objective to what it supports or depends on. */
export interface MapEdge {
  readonly from: string
  readonly to: string
  readonly kind: 'supports' | 'depends_on'
}

export interface AlignmentMap {
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
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

/** A row of the view *Review*. */
export interface ReviewRow {
  /** Unique in the view, and the same as long as the change is the same. */
  readonly id: string
  readonly icon: 'team' | 'workspace' | 'added' | 'removed' | 'moved' | 'goal' | 'link' | 'edited' | 'observation' | 'warning'
  /** `target 45% → 40%` */
  readonly label: string
  readonly description: string
  /** Markdown: the change in a sentence, what follows from it, what the rules say to it. */
  readonly tooltip: string
  readonly accessible: string
  /** Where it stood in the base, and where it stands now, or what it is gone from. */
  readonly was?: Location
  readonly place?: Location
  readonly open: boolean
  readonly children: readonly ReviewRow[]
}

export interface ReviewResult {
  /** `3 changes and 12 observations in 2 teams` */
  readonly extent: string
  /** How many changes are more than check-ins and closings. */
  readonly intents: number
  readonly rows: readonly ReviewRow[]
}

/** Methods, with their parameters and results. */
export const methods = {
  /** TreeParams → TreeRow[] */
  tree: 'okr/tree',
  /** TreePathParams → TreeRow[] */
  treePath: 'okr/treePath',
  /** nothing → CycleChoice[] */
  cycles: 'okr/cycles',
  /** { uri } → FileStatus | null */
  status: 'okr/status',
  /** { uri, key } → Explanation | null; `uri` is any file of the workspace folder that holds the item */
  explain: 'okr/explain',
  /** AlignParams → AlignResult | Refusal */
  align: 'okr/align',
  /** SupportChoicesParams → SupportChoice[]: what all of them could support, the nearest teams first */
  supportChoices: 'okr/supportChoices',
  /** ItemRef → CheckInForm | Refusal */
  checkInForm: 'okr/checkInForm',
  /** CheckInParams → CheckInResult | Refusal; changes nothing by itself */
  checkIn: 'okr/checkIn',
  /** ItemRef → Parent[], the nearest first */
  parents: 'okr/parents',
  /** { folder } → NewFileChoices */
  newFile: 'okr/newFile',
  /** { folder, team, cycle } → string: the address at which a new file for them belongs */
  newFilePlace: 'okr/newFilePlace',
  /** { folder, team, cycle, beginning: Beginning } → string: what a new file for them begins with, as a snippet */
  newFileText: 'okr/newFileText',
  /** nothing → AlignmentMap of all folders */
  map: 'okr/map',
  /** ReviewParams → ReviewResult */
  review: 'okr/review',
  /** ReviewParams → text: the same as `okr diff --format markdown` */
  reviewMarkdown: 'okr/reviewMarkdown',
  /** { cycle? } → { title, html } | null: the same page as `okr report --format html` */
  report: 'okr/report',
  /** MoveParams → { edit: WorkspaceEdit } | Refusal */
  moveObjective: 'okr/moveObjective',
  /** nothing → TeamChoice[]: all teams that have OKRs or stand in a config */
  teams: 'okr/teams',
  /** nothing → MissingIds */
  writeIds: 'okr/writeIds',
  /** client → server, DiffsParams: which texts are in sight side by side, whenever that changes */
  diffs: 'okr/diffs',
  /** client → server, nothing: `git` may be run from now on, to read */
  allowGit: 'okr/allowGit',
  /** server → client, { complete }: what trees and lenses show may have changed; false while folders are still being read for the first time */
  changed: 'okr/changed',
  /** server → client, { uri } → base64 text | null: read a file (web and virtual workspaces) */
  readFile: 'okr/readFile',
  /** server → client, { folder } → uris of OKR files and configs below it */
  findFiles: 'okr/findFiles',
  /** nothing → number: warnings and errors in the workspace, for the badge */
  count: 'okr/count',
} as const
