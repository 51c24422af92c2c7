import type { Span } from '../text/span.ts'

/** The YAML of a file, reduced to what the product needs. Spans are exact: no trailing blanks or line ends. */
export type Node = MapNode | SeqNode | ScalarNode | AliasNode

interface Base {
  readonly span: Span
  /** Name of the anchor (`&name`) on this node. */
  readonly anchor?: string
}

export interface ScalarNode extends Base {
  readonly kind: 'scalar'
  readonly style: 'plain' | 'single' | 'double' | 'block' | 'empty'
  /** The text as a person means it: the source of a plain scalar (`007` stays `007`), the unescaped text of a quoted one. */
  readonly text: string
  /** What YAML 1.2 core makes of it. */
  readonly value: string | number | boolean | null
}

export interface Entry {
  readonly key: ScalarNode
  readonly value: Node
  /** From the key to the end of the value. */
  readonly span: Span
}

export interface MapNode extends Base {
  readonly kind: 'map'
  readonly flow: boolean
  readonly entries: readonly Entry[]
}

export interface SeqNode extends Base {
  readonly kind: 'seq'
  readonly flow: boolean
  readonly items: readonly Node[]
}

export interface AliasNode extends Base {
  readonly kind: 'alias'
  readonly name: string
  /** The node it stands for; missing when no such anchor comes before it. */
  readonly target?: Node
}

/** What keeps a file, or a part of it, from being read. */
export interface SyntaxProblem {
  readonly code: 'yaml' | 'tab' | 'open-quote' | 'conflict' | 'duplicate-key' | 'too-large' | 'too-deep' | 'binary' | 'unknown-anchor' | 'hidden-item'
  readonly span: Span
  readonly message: string
  /** Whether the rest of the tree can still be trusted. */
  readonly fatal: boolean
}

export interface YamlDocument {
  /** Missing for an empty document. */
  readonly root?: Node
  readonly span: Span
}

export interface Tree {
  readonly text: string
  readonly documents: readonly YamlDocument[]
  readonly problems: readonly SyntaxProblem[]
}
