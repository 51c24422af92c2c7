import type { MapNode, Node, ScalarNode, Tree } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'
import type { Day } from './day.ts'
import type { Band, Quantity } from './quantity.ts'

/** A value and where it stands. */
export interface Field<T> {
  readonly value: T
  /** The node that holds it, aliases followed. */
  readonly node: Node
  /** Where a reader sees it: the value, or the alias that stands for it. */
  readonly span: Span
  /** Its key; missing for items of a list. */
  readonly key?: ScalarNode
}

/** Something that has an identity: an objective or a key result. */
export interface Item {
  readonly node: Node
  readonly span: Span
  readonly id?: Field<string>
  readonly title?: Field<string>
  /** The written id, or the slug of the title; empty when there is neither. */
  readonly slug: string
  readonly description?: Field<string>
  readonly owner: readonly Field<string>[]
  readonly contributors: readonly Field<string>[]
  readonly supports: readonly Field<string>[]
  readonly dependsOn: readonly Dependency[]
  readonly weight?: Field<number>
  readonly initiatives: readonly Initiative[]
  readonly closing?: Closing
  readonly tags: readonly Field<string>[]
}

export interface Objective extends Item {
  readonly type?: Field<'committed' | 'aspirational' | 'learning'>
  readonly why?: Field<string>
  readonly sharedWith: readonly Field<string>[]
  readonly keyResults: readonly KeyResult[]
  /** The `key_results` key, also when nothing stands behind it yet. */
  readonly keyResultsKey?: ScalarNode
}

export interface KeyResult extends Item {
  /** Written as one line of text instead of fields. */
  readonly oneLine: boolean
  readonly baseline?: Field<Quantity>
  readonly target?: Field<Quantity>
  readonly unit?: Field<string>
  readonly current?: Field<Quantity>
  readonly stay?: Field<Band>
  readonly milestones?: Field<readonly Milestone[]>
  readonly levels?: Field<readonly Level[]>
  readonly done?: Field<boolean>
  readonly due?: Field<Day>
  readonly source?: Field<string>
  readonly indicator?: Field<'leading' | 'lagging'>
  readonly confidence?: Field<number>
  readonly guardrail?: Field<boolean>
  readonly checkIns: readonly CheckIn[]
}

/** What a 0.3, a 0.7 and a 1.0 mean. */
export interface Level {
  readonly score: number
  readonly quantity: Quantity
  readonly span: Span
}

export interface Milestone {
  readonly title?: Field<string>
  readonly weight: number
  /** The day it was reached, `true` when no day was given, `undefined` while it is open. */
  readonly done?: Field<Day | true>
  readonly span: Span
}

export interface CheckIn {
  readonly node: MapNode
  readonly span: Span
  readonly date?: Field<Day>
  readonly value?: Field<Quantity>
  /** Titles of the milestones reached. */
  readonly milestones: readonly Field<string>[]
  readonly confidence?: Field<number>
  readonly note?: Field<string>
  readonly blockers: readonly Blocker[]
}

export interface Blocker {
  readonly title: Field<string>
  readonly owner?: Field<string>
  readonly since?: Field<Day>
  readonly solved?: Field<Day | boolean>
  readonly span: Span
}

export interface Initiative {
  readonly node: Node
  readonly span: Span
  readonly id?: Field<string>
  readonly title?: Field<string>
  readonly owner?: Field<string>
  /** The id of the key result it serves, within its objective, or a whole link. */
  readonly keyResult?: Field<string>
  readonly link?: Field<string>
  readonly done?: Field<Day | boolean>
}

export interface Dependency {
  readonly on: Field<string>
  readonly need?: Field<string>
  readonly by?: Field<Day>
  readonly agreed?: { readonly by?: Field<string>; readonly date?: Field<Day>; readonly span: Span }
  readonly span: Span
}

export interface Closing {
  readonly span: Span
  readonly key?: ScalarNode
  readonly score?: Field<number>
  readonly assessment?: Field<string>
  readonly execution?: Field<number>
  readonly learned?: Field<string>
  readonly decision?: Field<'keep' | 'modify' | 'abandon' | 'carry_forward'>
  readonly cause?: Field<string>
}

export interface Retrospective {
  readonly span: Span
  readonly well: readonly Field<string>[]
  readonly better: readonly Field<string>[]
  readonly drop: readonly Field<string>[]
  readonly focus: readonly Field<string>[]
}

/** One team's OKRs for one cycle: a document of an OKR file. */
export interface OkrDocument {
  readonly root?: MapNode
  readonly span: Span
  readonly team?: Field<string>
  readonly cycle?: Field<string>
  readonly objectives: readonly Objective[]
  readonly objectivesKey?: ScalarNode
  readonly retrospective?: Retrospective
}

/** What the format forbids, found while reading. */
export interface ModelProblem {
  readonly kind: 'unknown-field' | 'invalid-value' | 'missing-field'
  readonly span: Span
  readonly message: string
  /** For an unknown field: the key that was probably meant. For an invalid value: a certain correction. */
  readonly suggestion?: string
  /** For an invalid value: it is a text that needs quotes. */
  readonly quote?: true
  /** For an invalid value: it is a text that would do as the title of what belongs here. */
  readonly title?: true
  /** For an invalid value: it is all that the file, or a part of it between `---`, holds. */
  readonly whole?: true
  /** For an unknown field: the format has it, further down. */
  readonly misplaced?: true
  /** For a missing field: its name, and the map that lacks it. */
  readonly field?: string
  readonly parent?: Node
}

/** An OKR file as read: what it says, and what is wrong with its form. Config knows no part in it. */
export interface OkrFile {
  readonly tree: Tree
  readonly documents: readonly OkrDocument[]
  readonly problems: readonly ModelProblem[]
}
