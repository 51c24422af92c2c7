import type { Link } from '../model/link.ts'
import { parseLink } from '../model/link.ts'
import type { FieldShape, Shape } from '../model/schema.ts'
import { optionsOf, shapeOf } from '../model/schema.ts'
import type { Format } from '../model/vocabulary.ts'
import { configFile, okrFile } from '../model/vocabulary.ts'
import { get } from '../project/shard-map.ts'
import { fileOf, folderOf, isConfigUri } from '../project/snapshot.ts'
import type { Snapshot } from '../project/types.ts'
import { deref } from '../syntax/lookup.ts'
import type { AliasNode, Node, ScalarNode, Tree } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'
import { touches } from '../text/span.ts'

/** A key or value, and what the vocabulary says of its place. */
export interface Spot {
  readonly role: 'key' | 'value'
  /** As it stands in the text. */
  readonly node: ScalarNode | AliasNode
  /** Aliases followed; missing when one leads nowhere, or to more than a value. */
  readonly scalar?: ScalarNode
  /** The field that this is the key or the value of; missing for keys that the format does not have, or that are names. */
  readonly field?: FieldShape
  /** What kind of value belongs here; for a key that is a name, `name`. */
  readonly is?: Format | 'choice' | 'name'
  /** The keys from the root down to here, list items left out: `['objectives', 'key_results', 'owner']`. */
  readonly path: readonly string[]
}

/** The syntax tree of an OKR file or config, and the shape it should have. */
export function treeOf(snapshot: Snapshot, uri: string): { readonly tree: Tree; readonly shape: Shape } | undefined {
  if (isConfigUri(uri)) {
    const config = snapshot.configs.get(folderOf(uri))
    return config && { tree: config.tree, shape: shapeOf(configFile) }
  }
  const entry = get(snapshot.files, uri)
  return entry && { tree: fileOf(entry).tree, shape: shapeOf(okrFile) }
}

/** The key or value under the cursor. */
export function spotAt(snapshot: Snapshot, uri: string, offset: number): Spot | undefined {
  const found = treeOf(snapshot, uri)
  if (!found) return
  for (const { root } of found.tree.documents) {
    const spot = root && touches(root.span, offset) ? descend(root, found.shape, undefined, [], offset) : undefined
    if (spot) return spot.is === undefined && spot.role === 'value' ? elsewhere(found, spot) : spot
  }
}

/** A value that is written below a key of one's own (`x-base: &base`) is what it is where an alias reads it. */
function elsewhere(found: NonNullable<ReturnType<typeof treeOf>>, spot: Spot): Spot {
  if (!spot.scalar || !found.tree.text.includes('&')) return spot
  for (const { scalar, is, path } of leavesOf(found)) if (scalar === spot.scalar) return { ...spot, is, path }
  return spot
}

function descend(node: Node, shape: Shape | undefined, field: FieldShape | undefined, path: readonly string[], offset: number): Spot | undefined {
  if (node.kind === 'seq') {
    const item = node.items.find(({ span }) => touches(span, offset))
    return item && descend(item, itemShape(shape), field, path, offset)
  }
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (touches(key.span, offset)) return keySpot(key, shape, path)
      if (!touches(value.span, offset)) continue
      const under = fieldOf(shape, key.text)
      return descend(value, under?.shape ?? entryShape(shape), under, [...path, key.text], offset)
    }
    return
  }
  return valueSpot(node, shape, field, path)
}

function keySpot(key: ScalarNode, shape: Shape | undefined, path: readonly string[]): Spot {
  const field = fieldOf(shape, key.text)
  const named = shape && optionsOf(shape).some((option) => option.kind === 'record' || option.kind === 'special')
  return { role: 'key', node: key, scalar: key, field, is: named && !field ? 'name' : undefined, path: [...path, key.text] }
}

function valueSpot(node: ScalarNode | AliasNode, shape: Shape | undefined, field: FieldShape | undefined, path: readonly string[]): Spot {
  const real = deref(node)
  return { role: 'value', node, scalar: real?.kind === 'scalar' ? real : undefined, field, is: shape && kindOf(shape), path }
}

const kindOf = (shape: Shape): Spot['is'] => {
  const option = optionsOf(shape).find(({ kind }) => kind === 'leaf' || kind === 'choice')
  return option?.kind === 'leaf' ? option.is : option && 'choice'
}

/** What a key of a map stands for, where its name is fixed. */
export function fieldOf(shape: Shape | undefined, key: string): FieldShape | undefined {
  const map = shape && optionsOf(shape).find((option) => option.kind === 'map')
  return map?.fields.get(key)
}

/** What stands behind the keys of a map whose keys are names. */
export function entryShape(shape: Shape | undefined): Shape | undefined {
  const record = shape && optionsOf(shape).find((option) => option.kind === 'record')
  return record?.of
}

/** What the items of a list are; a value that may also stand alone is its own item. */
export function itemShape(shape: Shape | undefined): Shape | undefined {
  const list = shape && optionsOf(shape).find((option) => option.kind === 'list')
  return list?.of
}

/** A value somewhere in a file. */
export interface Leaf {
  readonly scalar: ScalarNode
  /** Where it stands: the value, or the alias for it. */
  readonly span: Span
  readonly is: Spot['is']
  readonly path: readonly string[]
}

/**
 * All values that the vocabulary knows. What several places read through an alias or a merge key (`<<: *base`) comes once, with the place where
 * it is written; a lone value behind an alias comes with each place of the alias.
 */
export function* leavesOf({ tree, shape }: { readonly tree: Tree; readonly shape: Shape }): Generator<Leaf> {
  const seen = new Set<Node>()
  for (const { root } of tree.documents) if (root) yield* leaves(root, shape, [], seen)
}

function* leaves(node: Node, shape: Shape | undefined, path: readonly string[], seen: Set<Node>): Generator<Leaf> {
  const real = deref(node)
  if (!shape || !real) return
  if (real.kind === 'scalar') {
    yield { scalar: real, span: node.span, is: kindOf(shape), path }
    return
  }
  if (seen.has(real)) return
  seen.add(real)
  if (real.kind === 'seq') for (const item of real.items) yield* leaves(item, itemShape(shape), path, seen)
  else if (real.kind === 'map') {
    for (const { key, value } of real.entries) {
      if (key.text !== '<<') yield* leaves(value, fieldOf(shape, key.text)?.shape ?? entryShape(shape), [...path, key.text], seen)
      else for (const merged of value.kind === 'seq' ? value.items : [value]) yield* leaves(merged, shape, path, seen)
    }
  }
}

export type LinkPart = keyof Link['spans']

/** Which part of a link the cursor is in, and where that part stands. A link behind an alias, or spelled with escapes, is one part as a whole. */
export function linkPartAt(text: string, node: { readonly span: Span }, link: Link, offset: number): { readonly part: LinkPart; readonly span: Span } {
  const start = text.indexOf(link.text, node.span.start)
  const whole = link.keyResult === undefined ? 'objective' as const : 'keyResult' as const
  if (start < 0 || start + link.text.length > node.span.end) return { part: whole, span: node.span }
  const at = (part: LinkPart): Span | undefined => link.spans[part] && { start: start + link.spans[part].start, end: start + link.spans[part].end }
  for (const part of ['team', 'cycle', 'objective', 'keyResult'] as const) {
    const span = at(part)
    if (span && touches(span, offset)) return { part, span }
  }
  return { part: whole, span: at(whole) ?? node.span }
}

/** The link that a spot holds. In an initiative, a lone id names a key result of the same objective. */
export function linkAt({ is, role, scalar }: Spot): Link | undefined {
  return role === 'value' && (is === 'link' || is === 'key-result-link') && scalar ? parseLink(scalar.text) : undefined
}
