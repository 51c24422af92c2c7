import type { Config } from '../model/config.ts'
import type { Day } from '../model/day.ts'
import type { ConfigFile } from '../model/read-config.ts'
import type { ShardMap } from './shard-map.ts'
import type { Readings } from '../model/progress.ts'
import type { KeyResultScore, ObjectiveScore } from '../model/score.ts'
import type { Span } from '../text/span.ts'

/*
 * What other files, trees and scores need of a file. Facts are small, keep no syntax tree, and depend on the text alone:
 * neither on the config nor on the day.
 */

export interface LinkFacts {
  readonly text: string
  readonly span: Span
}

export interface DependencyFacts extends LinkFacts {
  readonly agreed: boolean
}

interface ItemFacts {
  /** The written id, or the slug of the title. */
  readonly slug: string
  /** Whether the id is written down. */
  readonly written: boolean
  readonly title: string
  /** Where to point at it: the title, or the first line of what stands there. */
  readonly at: Span
  readonly span: Span
  readonly owner: readonly string[]
  readonly weight: number
  readonly supports: readonly LinkFacts[]
  readonly dependsOn: readonly DependencyFacts[]
  readonly initiatives: readonly { readonly title: string; readonly at: Span; readonly done: boolean; readonly keyResult?: LinkFacts }[]
  readonly closed?: { readonly score?: number; readonly assessed: boolean; readonly decision?: string }
}

export interface KeyResultFacts extends ItemFacts {
  readonly guardrail: boolean
  /** What its fields say. Where they name no measure, measure.ts reads one from the title when somebody asks. */
  readonly readings: Readings
}

export interface ObjectiveFacts extends ItemFacts {
  readonly type?: 'committed' | 'aspirational' | 'learning'
  readonly sharedWith: readonly LinkFacts[]
  readonly keyResults: readonly KeyResultFacts[]
}

export interface DocumentFacts {
  /** Empty while the file does not say. */
  readonly team: string
  readonly cycle: string
  readonly span: Span
  readonly objectives: readonly ObjectiveFacts[]
}

/** A file of the workspace, as it counts now: the editor's text over the disk's. */
export interface FileEntry {
  readonly uri: string
  readonly text: string
  readonly facts: readonly DocumentFacts[]
  /** The facts come from an earlier text, because this one cannot be read. */
  readonly stale: boolean
}

/** A config of the workspace. */
export interface ConfigEntry extends ConfigFile {
  readonly uri: string
}

/** An objective, or one of its key results, with all that is around it. */
export interface Item {
  /** `team@cycle/objective` or `team@cycle/objective.key-result`; unique but for duplicate ids. */
  readonly key: string
  readonly uri: string
  readonly document: DocumentFacts
  readonly objective: ObjectiveFacts
  readonly keyResult?: KeyResultFacts
}

/** A link and the item that holds it. */
export interface Reference {
  readonly from: Item
  /** `initiative`: work of the item names the key result that it is for. */
  readonly kind: 'supports' | 'depends_on' | 'initiative'
  readonly link: LinkFacts
}

export type Resolution =
  | { readonly kind: 'found'; readonly item: Item }
  /** Two or more targets in cycles equally near. */
  | { readonly kind: 'ambiguous'; readonly items: readonly Item[] }
  /** What could not be found: the text is no link, nobody has that team, the team has no such objective (in reach), or the objective no such key result. */
  | { readonly kind: 'broken'; readonly part: 'form' | 'team' | 'cycle' | 'objective' | 'key-result'; readonly elsewhere?: readonly Item[] }

/** A document and the file it stands in. */
export interface PlacedDocument {
  readonly uri: string
  readonly document: DocumentFacts
}

/**
 * A workspace folder at one moment. Immutable: an edit makes a new one that shares all but what the edit touches.
 * snapshot.ts makes them; resolve.ts and score.ts answer questions about them.
 */
export interface Snapshot {
  /** The day that scores and findings are for. */
  readonly today: Day
  readonly files: ShardMap<FileEntry>
  /** Configs by the folder they stand in, e.g. `file:///repo/product/`. */
  readonly configs: ReadonlyMap<string, ConfigEntry>
  /** Documents by team. */
  readonly teams: ShardMap<readonly PlacedDocument[]>
  /** Objectives by `team/slug`, of all cycles. */
  readonly objectives: ShardMap<readonly Item[]>
  /** Links by the `team/slug` they name, whatever they resolve to. */
  readonly references: ShardMap<readonly Reference[]>
  /** Answers worked out so far; each snapshot has its own. */
  readonly memo: Memo
}

export interface Memo {
  readonly config: Map<string, Config>
  readonly supporters: Map<string, readonly Reference[]>
  /** By the facts of the objective or key result. */
  readonly scores: Map<object, KeyResultScore | ObjectiveScore>
  /** By the name of the cycle; see `landscape`. Kept over edits that move no document. */
  landscape?: ReadonlyMap<string, Landscape>
  /** The files with links that lead nowhere; see loose-links.ts. */
  loose?: ReadonlySet<string>
}

/** Who has objectives in a cycle. */
export interface Landscape {
  readonly levels: ReadonlySet<number>
  readonly teams: ReadonlySet<string>
}
