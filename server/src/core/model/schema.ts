import type { z } from 'zod'
import type { Format } from './vocabulary.ts'

/*
 * A view of the zod vocabulary that the rest of the product walks: what a place in a file may hold, with its description.
 */

export type Shape =
  | { readonly kind: 'map'; readonly fields: ReadonlyMap<string, FieldShape>; readonly open: boolean }
  | { readonly kind: 'record'; readonly of: Shape; readonly keys: string }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'leaf'; readonly is: Format; readonly min?: number; readonly max?: number; readonly whole?: boolean }
  | { readonly kind: 'either'; readonly options: readonly Shape[] }
  /** Checked by its own code: `levels`, `pace`, `rules`. */
  | { readonly kind: 'special'; readonly is: string }

export interface FieldShape {
  readonly name: string
  readonly required: boolean
  readonly description: string
  readonly example?: string
  readonly shape: Shape
}

interface Internals {
  _zod: { def: { type: string; innerType?: z.ZodType; element?: z.ZodType; options?: readonly z.ZodType[]; valueType?: z.ZodType; catchall?: { _zod: { def: { type: string } } } } }
  shape?: Record<string, z.ZodType>
  options?: unknown
  minValue?: number | null
  maxValue?: number | null
  format?: string | null
}

const cache = new WeakMap<z.ZodType, Shape>()

/** What a schema of the vocabulary allows. */
export function shapeOf(schema: z.ZodType): Shape {
  const known = cache.get(schema)
  if (known) return known
  const shape = build(schema)
  cache.set(schema, shape)
  return shape
}

function build(schema: z.ZodType): Shape {
  const meta = schema.meta() as { is?: string; keys?: string } | undefined
  const internals = schema as unknown as Internals
  const { def } = internals._zod
  if (def.type === 'optional' || def.type === 'nonoptional') return shapeOf(def.innerType!)
  if (meta?.is === 'levels' || meta?.is === 'pace' || meta?.is === 'rules') return { kind: 'special', is: meta.is }
  switch (def.type) {
    case 'object': {
      const fields = new Map<string, FieldShape>()
      for (const [name, field] of Object.entries(internals.shape!)) fields.set(name, fieldShape(name, field))
      return { kind: 'map', fields, open: def.catchall?._zod.def.type === 'unknown' }
    }
    case 'record': return { kind: 'record', of: shapeOf(def.valueType!), keys: meta?.keys ?? 'text' }
    case 'array': return { kind: 'list', of: shapeOf(def.element!) }
    case 'enum': return { kind: 'choice', values: internals.options as string[] }
    case 'union':
      if (meta?.is) return { kind: 'leaf', is: meta.is as Format }
      return { kind: 'either', options: def.options!.map(shapeOf) }
    case 'number': return { kind: 'leaf', is: 'number', min: finite(internals.minValue), max: finite(internals.maxValue), whole: internals.format === 'safeint' }
    case 'boolean': return { kind: 'leaf', is: 'flag' }
    default: return { kind: 'leaf', is: (meta?.is ?? 'text') as Format }
  }
}

const finite = (n: number | null | undefined): number | undefined => (typeof n === 'number' && Number.isFinite(n) ? n : undefined)

function fieldShape(name: string, schema: z.ZodType): FieldShape {
  const about = describe(schema)
  return {
    name,
    required: (schema as unknown as Internals)._zod.def.type !== 'optional',
    description: about.description ?? '',
    example: about.example,
    shape: shapeOf(schema),
  }
}

function describe(schema: z.ZodType): { description?: string; example?: string } {
  const meta = schema.meta() as { description?: string; example?: string } | undefined
  if (meta?.description) return meta
  const inner = (schema as unknown as Internals)._zod.def.innerType
  return inner ? describe(inner) : {}
}

/** The options of an `either`, or the shape alone. */
export const optionsOf = (shape: Shape): readonly Shape[] => (shape.kind === 'either' ? shape.options.flatMap(optionsOf) : [shape])

/** The map that a shape allows, alone, in a list, or among others. */
export function mapOf(shape: Shape): Extract<Shape, { kind: 'map' }> | undefined {
  return optionsOf(shape).find((option) => option.kind === 'map')
}
