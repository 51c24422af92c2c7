import type { Day } from '../model/day.ts'
import type { ScoreBand, Status } from '../model/score.ts'
import type { Span } from '../text/span.ts'

/*
 * What happened to OKRs between two states of a workspace. Plain data: it travels to editors and into JSON as it is.
 */

/** Intent (titles, baselines, targets, links) changes rarely and by review; observations (check-ins, closings) are appended (format.md, Principles). */
export type ChangeClass = 'intent' | 'observation'

export type ChangeKind =
  | 'added' | 'removed'
  /** Another id. */
  | 'renamed'
  /** Another title. */
  | 'reworded'
  /** To another team, cycle or objective: see `field`. */
  | 'moved'
  | 'baseline'
  /** The bar: a target, the band to stay in, the levels, or the set of milestones. */
  | 'target'
  /** Another way to measure, or another unit. */
  | 'measure'
  | 'weight' | 'type' | 'owner' | 'due'
  | 'link-added' | 'link-removed' | 'link-retargeted'
  | 'check-in-added' | 'check-in-edited' | 'check-in-deleted'
  | 'closing-added' | 'closing-changed' | 'closing-removed'
  /** A measured state outside of check-ins: `current`, `confidence`, `done`, a milestone or an initiative finished. */
  | 'reading'
  | 'retrospective'
  /** Any other key. */
  | 'field'
  /** A setting of the workspace. */
  | 'config'
  /** A file that YAML cannot read, before or after: nothing can be said of what is in it. */
  | 'unreadable'

/** What a change is about. */
export interface Subject {
  readonly kind: 'objective' | 'key-result' | 'team' | 'config' | 'file'
  /** `team@cycle/objective.key-result` as it is now, or as it was when it is gone; for a config or file its uri. */
  readonly key: string
  /** Empty for configs and files. */
  readonly team: string
  readonly teamName: string
  readonly cycle: string
  /** The title as it is now, or was; for a team its name. */
  readonly title: string
  /** For a key result: the title of its objective. */
  readonly objective?: string
}

export interface ChangePlace {
  readonly uri: string
  readonly span: Span
}

/** The numbers of an objective or key result that a reviewer looks at. */
export interface Standing {
  /** 0.0 to 1.0, one decimal: the grade, or until there is one the progress. */
  readonly score: number
  readonly graded: boolean
  /** A share of 1, not clamped; missing while it is not known. */
  readonly progress?: number
  readonly expected?: number
  readonly status: Status
  readonly band: ScoreBand
}

/** An objective or key result before and after, both reckoned on the same day: time alone shifts nothing. */
export interface Shift {
  readonly subject: Subject
  readonly place?: ChangePlace
  readonly before?: Standing
  readonly after?: Standing
}

export interface Consequences {
  /** The numbers of what was changed, where they differ. Several changes to one key result share them. */
  readonly own?: Shift
  /** What above it (its objective, what that supports, and so on) has other numbers now, nearest first. */
  readonly above: readonly Shift[]
  /** What had support before, has none now, and was supported by this. */
  readonly unsupported: readonly { readonly subject: Subject; readonly place: ChangePlace }[]
}

export interface Change {
  readonly kind: ChangeKind
  readonly class: ChangeClass
  readonly subject: Subject
  /** The key that changed, as files write it: `target`, `supports`, `check_ins`; for a config its path: `rules.unmeasurable`. */
  readonly field?: string
  /** As a reader would say it: `45%`, `growth`, a title. Missing where there was nothing. Of a check-in that was edited, only what differs; of a file, whether YAML could read it. */
  readonly before?: string
  readonly after?: string
  /** For a check-in: its day. */
  readonly day?: Day
  /** For `target` and limits of rules: whether the new one is easier to reach. Missing where that cannot be told. */
  readonly easier?: boolean
  /** For an objective that was added or removed: how many key results came or went with it. */
  readonly keyResults?: number
  /** For check-ins and closings: words, values or the date of what was recorded were replaced or taken away, not only added to. */
  readonly rewrites?: boolean
  /** Whole weeks from the start of its cycle to the day of the change; below 0 before it, missing once it is over or where the cycle is unknown. */
  readonly weeksIn?: number
  /** Whether the cycle was under way on the day of the change. */
  readonly midCycle: boolean
  /** Why, in the words of its author (docs/format.md, Reasons). */
  readonly reason?: string
  /** Where it stands now; missing for what is gone. */
  readonly place?: ChangePlace
  /** Where it stood before; missing for what is new. */
  readonly was?: ChangePlace
  readonly consequences: Consequences
}
