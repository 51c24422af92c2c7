import type { AliasNode, Entry, MapNode, Node, ScalarNode, Tree } from './tree.ts'

/** How far merge keys are followed: they may nest, and an alias bomb nests them on purpose. */
const MERGE_DEPTH = 64
const MERGE_KEYS = 1_000

/** The node itself, or what an alias stands for. */
export function deref(node: Node): Exclude<Node, AliasNode> | undefined {
  let at: Node | undefined = node
  for (let i = 0; at?.kind === 'alias' && i < MERGE_DEPTH; i++) at = at.target
  return at?.kind === 'alias' ? undefined : at
}

/** The entries of a map by key: the first of twins wins, and what it says itself wins over what it merges (`<<`). */
export function entriesOf(map: MapNode): Map<string, Entry> {
  const found = new Map<string, Entry>()
  collect(map, found, new Set(), 0)
  return found
}

/** Each map is looked at once: a second time it has nothing new to say. */
function collect(map: MapNode, found: Map<string, Entry>, seen: Set<MapNode>, depth: number): void {
  if (seen.has(map)) return
  seen.add(map)
  const merges: Node[] = []
  for (const entry of map.entries) {
    if (found.size >= MERGE_KEYS && depth > 0) return
    if (entry.key.text === '<<') merges.push(entry.value)
    else if (!found.has(entry.key.text)) found.set(entry.key.text, entry)
  }
  if (depth >= MERGE_DEPTH) return
  for (const merge of merges) {
    const target = deref(merge)
    for (const node of target?.kind === 'seq' ? target.items : target ? [target] : []) {
      const inner = deref(node)
      if (inner?.kind === 'map') collect(inner, found, seen, depth + 1)
    }
  }
}

export const isEmpty = (node: Node): boolean => node.kind === 'scalar' && (node.style === 'empty' || node.value === null)

export const asScalar = (node: Node | undefined): ScalarNode | undefined => {
  const real = node && deref(node)
  return real?.kind === 'scalar' && !isEmpty(real) ? real : undefined
}

/** The entry whose key begins at an offset, and its map. */
export function entryAt(tree: Tree, offset: number): { readonly map: MapNode; readonly entry: Entry } | undefined {
  const find = (node: Node | undefined): { map: MapNode; entry: Entry } | undefined => {
    if (!node || node.kind === 'alias' || node.kind === 'scalar' || offset < node.span.start || offset > node.span.end) return
    if (node.kind === 'seq') return first(node.items)
    const entry = node.entries.find(({ key }) => key.span.start === offset)
    return entry ? { map: node, entry } : first(node.entries.map(({ value }) => value))
  }
  const first = (nodes: readonly (Node | undefined)[]) => {
    for (const node of nodes) {
      const found = find(node)
      if (found) return found
    }
    return undefined
  }
  return first(tree.documents.map(({ root }) => root))
}

/** The scalar that begins at an offset. */
export function scalarAt(tree: Tree, offset: number): { readonly node: ScalarNode; readonly flow: boolean } | undefined {
  let found: { node: ScalarNode; flow: boolean } | undefined
  const visit = (node: Node | undefined, flow: boolean): void => {
    if (found || !node || node.kind === 'alias' || offset < node.span.start || offset > node.span.end) return
    if (node.kind === 'scalar') {
      if (node.span.start === offset && node.style !== 'empty') found = { node, flow }
    } else if (node.kind === 'seq') node.items.forEach((item) => visit(item, node.flow))
    else for (const { key, value } of node.entries) { visit(key, node.flow); visit(value, node.flow) }
  }
  for (const { root } of tree.documents) visit(root, false)
  return found
}
