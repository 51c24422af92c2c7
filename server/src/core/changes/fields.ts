import { deref, entriesOf, isEmpty } from '../syntax/lookup.ts'
import type { Entry, Node } from '../syntax/tree.ts'

export type Fields = ReadonlyMap<string, Entry>

/** The fields of an objective or key result, without empty ones. A key result written as one line has a title. */
export function fieldsOf(node: Node): Fields {
  const real = deref(node)
  if (real?.kind === 'map') return new Map([...entriesOf(real)].filter(([, { value }]) => !isEmpty(deref(value) ?? value)))
  if (real?.kind !== 'scalar') return new Map()
  return new Map([['title', { key: { ...real, text: 'title', value: 'title' }, value: node, span: node.span }]])
}

/** The items of a list; a value that stands alone is a list of one. */
export function listOf(node: Node | undefined): readonly Node[] {
  const real = node && deref(node)
  if (!real || isEmpty(real)) return []
  return real.kind === 'seq' ? real.items.filter((item) => !isEmpty(item)) : [node]
}

/** Pairs of the items of two lists that have the same name, twins in their order; the others stand alone. */
export function paired<T>(before: readonly T[], after: readonly T[], name: (item: T) => string): { readonly before?: T; readonly after?: T }[] {
  const open = new Map<string, T[]>()
  for (const item of after) open.set(name(item), [...(open.get(name(item)) ?? []), item])
  const pairs: { before?: T; after?: T }[] = before.map((item) => ({ before: item, after: open.get(name(item))?.shift() }))
  return [...pairs, ...[...open.values()].flat().map((item) => ({ after: item }))]
}
