import type { z } from 'zod'
import type { Comparison } from '../changes/changes.ts'
import type { Change, ChangePlace } from '../changes/types.ts'
import type { Config, Severity } from '../model/config.ts'
import type { Cycle } from '../model/cycle.ts'
import type { Day } from '../model/day.ts'
import type { KeyResult, Objective, OkrDocument, OkrFile } from '../model/types.ts'
import type { ConfigFile } from '../model/read-config.ts'
import type { DocumentFacts, Item, KeyResultFacts, ObjectiveFacts, Snapshot } from '../project/types.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'

export const groups = ['structure', 'links', 'measurement', 'outcome', 'focus', 'changes'] as const
export type Group = (typeof groups)[number]

/** Something that a rule has to say about a place in a file. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** The words that are wrong, no more. */
  readonly span: Span
  /** What was seen, why it matters, what to do next: at most two sentences, to "you", without blame. */
  readonly message: string
  readonly related?: readonly Related[]
  /** Whatever the rule's `fix` needs; plain JSON, as it travels through the editor. */
  readonly data?: unknown
  /** Shown faded: this has no effect. */
  readonly unnecessary?: boolean
  /** The rule that it counts as where findings of two states are compared: it may change from one rule to the other without being new. */
  readonly countsAs?: string
}

export interface Related {
  readonly uri: string
  readonly span: Span
  readonly message: string
}

export interface Fix {
  /** What it does, as a command: `Write the id down`. */
  readonly title: string
  readonly edits: readonly FileEdit[]
  /** The one to take when there is no doubt. */
  readonly preferred?: boolean
  /** Certain enough to be applied to a whole file unseen. */
  readonly safe?: boolean
  /** The edit's text holds placeholders: `${1:…}`. Only ever one edit in the file at hand. */
  readonly snippet?: boolean
}

export interface FileEdit {
  readonly uri: string
  readonly edits: readonly TextEdit[]
}

/** What every check is given. */
export interface Context<O = Record<string, never>> {
  readonly uri: string
  readonly snapshot: Snapshot
  readonly config: Config
  readonly today: Day
  readonly options: O
  /** All rules there are. */
  readonly rules: readonly AnyRule[]
  /**
   * With `severity`, this finding differs from the rule's others; what the workspace sets for the rule wins. `quiet` makes it a hint whatever
   * that is: another finding says the same already.
   */
  report(span: Span, message: string, more?: Partial<Pick<Finding, 'severity' | 'related' | 'data' | 'unnecessary' | 'countsAs'>> & { readonly quiet?: boolean }): void
  /** Whether a comment silences this rule there. */
  isSilenced(rule: string, span: Span): boolean
}

/** A document of an OKR file with the cycle it names, as far as that is known. */
export interface DocumentPlace {
  readonly model: OkrDocument
  readonly facts: DocumentFacts
  readonly cycle?: Cycle
}

export interface ObjectivePlace {
  readonly model: Objective
  readonly facts: ObjectiveFacts
  readonly item: Item
  readonly document: DocumentPlace
}

export interface KeyResultPlace {
  readonly model: KeyResult
  readonly facts: KeyResultFacts
  readonly item: Item
  readonly objective: ObjectivePlace
  readonly document: DocumentPlace
}

/** Where a rule looks. The engine walks a file once and calls what a rule has. */
export interface Checks<O> {
  file?(context: Context<O>, file: OkrFile): void
  config?(context: Context<O>, config: ConfigFile): void
  document?(context: Context<O>, document: DocumentPlace): void
  objective?(context: Context<O>, objective: ObjectivePlace): void
  keyResult?(context: Context<O>, keyResult: KeyResultPlace): void
  /** A change between two states of the workspace; called by review.ts, which alone knows both. */
  change?(context: ChangeContext<O>, change: Change): void
}

/** What the check of a change is given. */
export interface ChangeContext<O = Record<string, never>> {
  readonly comparison: Comparison
  readonly config: Config
  readonly options: O
  /** With `next`, the end of the message that is left to say where the change has been told already; with `data`, whatever the rule's `fix` needs. */
  report(place: ChangePlace, message: string, more?: { readonly next?: string; readonly data?: unknown }): void
}

/** An example: a fixture as test/support/fixture.ts reads it, with the findings of this rule marked under the words they cover. */
export interface Example {
  readonly title?: string
  /** For a rule about changes: the same files before the change. */
  readonly before?: string
  readonly files: string
}

export interface Rule<O = Record<string, never>> {
  readonly id: string
  readonly group: Group
  /** In the preset `recommended`. */
  readonly severity: Severity | 'off'
  /** In the preset `strict`, where it differs. */
  readonly strict?: Severity
  /** Whether the preset `starter` has it too; all errors are in there anyway. */
  readonly starter?: true
  /** What it is about, in half a sentence: "a key result that nobody could measure". */
  readonly summary: string
  /** For its page: what is reported, why a coach would say so, the question a coach asks, where the advice comes from. Markdown. */
  readonly what: string
  readonly why: string
  readonly question: string
  readonly source: string
  readonly bad: readonly Example[]
  readonly good: readonly Example[]
  /** Options with defaults and descriptions. */
  readonly options?: z.ZodType<O>
  readonly check: Checks<O>
  /** Computed only when somebody asks for it. May give several; the best one first. */
  fix?(context: FixContext<O>, finding: Finding): readonly Fix[]
}

export interface FixContext<O = Record<string, never>> {
  readonly uri: string
  readonly file: OkrFile
  readonly snapshot: Snapshot
  readonly config: Config
  readonly today: Day
  readonly options: O
  readonly rules: readonly AnyRule[]
}

/** A rule, with its options' type forgotten, so that rules can stand in one list. */
export type AnyRule = Rule<never>

export const defineRule = <O = Record<string, never>>(rule: Rule<O>): AnyRule => rule as unknown as AnyRule
