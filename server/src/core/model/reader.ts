import type { Entry, MapNode, Node } from '../syntax/tree.ts'
import { asScalar, deref, entriesOf, isEmpty } from '../syntax/lookup.ts'
import { parseDay } from './day.ts'
import type { Day } from './day.ts'
import { parseQuantity } from './quantity.ts'
import type { Quantity } from './quantity.ts'
import type { Field } from './types.ts'

/*
 * Taking fields out of a map. What is missing, empty or of the wrong type is undefined here: validate.ts has already said so.
 */

export interface Reader {
  readonly node: MapNode
  readonly entries: ReadonlyMap<string, Entry>
}

export const reader = (node: MapNode): Reader => ({ node, entries: entriesOf(node) })

/** The map behind a node; undefined for anything else. */
export function mapAt(node: Node | undefined): MapNode | undefined {
  const real = node && deref(node)
  return real?.kind === 'map' ? real : undefined
}

export function field<T>(from: Reader, key: string, read: (text: string) => T | undefined): Field<T> | undefined {
  const entry = from.entries.get(key)
  return entry && valueField(entry.value, read, entry)
}

export function valueField<T>(node: Node, read: (text: string) => T | undefined, entry?: Entry): Field<T> | undefined {
  const scalar = asScalar(node)
  const value = scalar && read(scalar.text)
  return value === undefined ? undefined : { value, node: scalar!, span: node.span, key: entry?.key }
}

const words = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

export const textOf = (from: Reader, key: string) => field(from, key, words)
export const dayOf = (from: Reader, key: string) => field(from, key, parseDay)
export const quantityOf = (from: Reader, key: string): Field<Quantity> | undefined => field(from, key, (text) => parseQuantity(text))
export const choiceOf = <const T extends string>(from: Reader, key: string, values: readonly T[]) =>
  field(from, key, (text) => (values as readonly string[]).includes(text) ? (text as T) : undefined)
export const flagOf = (from: Reader, key: string) => field(from, key, flag)
export const dayOrFlagOf = (from: Reader, key: string): Field<Day | boolean> | undefined => field(from, key, (text) => flag(text) ?? parseDay(text))
export const numberOf = (from: Reader, key: string, min: number, max: number) => field(from, key, (text) => {
  const value = text.trim() === '' ? NaN : Number(text)
  return value >= min && value <= max ? value : undefined
})

const flag = (text: string): boolean | undefined => (text === 'true' ? true : text === 'false' ? false : undefined)

/** The items of a list; a value that stands alone counts as a list of one. */
export function itemsOf(from: Reader, key: string): readonly Node[] {
  const entry = from.entries.get(key)
  const real = entry && deref(entry.value)
  if (!real || isEmpty(real)) return []
  return real.kind === 'seq' ? real.items.filter((item) => !isEmpty(item)) : [entry.value]
}

export const textsOf = (from: Reader, key: string): Field<string>[] =>
  itemsOf(from, key).flatMap((node) => valueField(node, words) ?? [])
