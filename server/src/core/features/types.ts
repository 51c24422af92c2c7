import type { Severity } from '../model/config.ts'
import type { Status } from '../model/score.ts'
import type { Span } from '../text/span.ts'

/** A place in a file. */
export interface Place {
  readonly uri: string
  readonly span: Span
}

/** Something to show about the words under the cursor. */
export interface Hover {
  readonly span: Span
  readonly markdown: string
}

/** From the words at `origin` to the place they name: `span` what to show, `name` what to put the cursor on. */
export interface Definition extends Place {
  readonly origin: Span
  readonly name: Span
}

export interface Completion {
  readonly label: string
  readonly kind: 'key' | 'value' | 'link' | 'team' | 'person' | 'cycle' | 'date' | 'snippet' | 'rule'
  /** What it is, in a line or a sentence. */
  readonly detail?: string
  /** What the label stands for, to be seen beside every label: the title behind a link. */
  readonly title?: string
  /** How that is doing, or where it is found, to be seen beside every label, in two or three words. */
  readonly state?: string
  readonly markdown?: string
  /** What is replaced, and by which snippet (`$1` …; text from files is escaped). Its lines carry their whole indentation: insert it as it is. */
  readonly span: Span
  readonly snippet: string
  /** Best first. */
  readonly sort: string
  /** What typing is matched against, where it is not the label. */
  readonly filter?: string
  /** Ask for the next completion right away: a key whose value has choices. */
  readonly more?: boolean
  /** The objective or key result that a link leads to: its card is made when somebody looks (`completionCard`). */
  readonly item?: string
}

/** What could stand at the cursor. An incomplete list is asked for again as more is typed. */
export interface Completions {
  readonly items: readonly Completion[]
  readonly incomplete: boolean
}

/** A place where something is mentioned, or defined. */
export interface Mention extends Place {
  readonly definition: boolean
}

export interface DocumentSymbol {
  readonly name: string
  readonly detail: string
  readonly kind: 'document' | 'objective' | 'key-result' | 'initiative' | 'check-in'
  readonly span: Span
  readonly nameSpan: Span
  readonly children: readonly DocumentSymbol[]
}

/** A line above an objective or key result. Its words cost more than its place and are asked for later, by `key`. */
export interface Lens {
  readonly span: Span
  readonly kind: 'score' | 'what-if' | 'supporters'
  /** The item: `team@cycle/objective.key-result`. */
  readonly key: string
}

/** Full: `0.4 · behind (expected 0.62) · 3 key results`; short: `0.4 · behind`. */
export type LensStyle = 'full' | 'short'

/** A status, or none: the row of a team, a file without objectives. */
export type State = Status | 'none'

/** What a feature needs to know of a finding; lint/rule.ts's `Finding` is one. */
export interface FindingAt {
  readonly rule: string
  readonly severity: Severity
  readonly span: Span
  readonly message: string
}

/** The findings of a file, from whoever has worked them out. */
export type FindingsOf = (uri: string) => readonly FindingAt[]

export type TreeView = 'alignment' | 'teams'

export interface TreeFilter {
  /** Only this cycle; `@now`: those that contain today (all of them, where none does). */
  readonly cycle?: string
  /** Only what this person owns, and what leads there. */
  readonly owner?: string
}

/** Which of the rows side by side comes first: the worst state, the title by the alphabet, the least progress. */
export type TreeSort = 'state' | 'title' | 'progress'

/** What the objectives of the alignment tree are put together by, in place of what they support. */
export type TreeGroup = 'state' | 'owner' | 'level' | 'team'

/** What a tree shows, and in which order. Left out: as it is written, below what it supports. */
export interface TreeShape extends TreeFilter {
  readonly sort?: TreeSort
  /** Of the alignment tree alone; the other one is by team. */
  readonly group?: TreeGroup
}

/** A row of a tree. */
export interface TreeRow {
  /** Unique in its view and stable over edits: the way from the root, `company@2026/loved-product>growth@2026-Q4/daily-habit`. */
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
  readonly place?: Place
  readonly children: boolean
  /** Whether the row starts open. */
  readonly open: boolean
  /** Warnings and errors at this item. */
  readonly findings: number
  /** The item's `team@cycle/objective.key-result`, where it is one. */
  readonly key?: string
}

/** How a number came about, line by line. */
export interface Explanation {
  readonly title: string
  readonly lines: readonly { readonly label: string; readonly result: string; readonly formula?: string; readonly note?: string }[]
  readonly place?: Place
}

export interface FileStatus {
  readonly state: State
  /** Short: `0.4 · behind · 2 warnings`. */
  readonly text: string
  /** Markdown. */
  readonly tooltip: string
}

export interface CycleChoice {
  readonly name: string
  /** `2026-10-01 to 2026-12-31`, or empty when the cycle is unknown. */
  readonly dates: string
  readonly current: boolean
  readonly objectives: number
}
