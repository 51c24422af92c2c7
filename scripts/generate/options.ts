import { z } from 'zod'
import type { AnyRule, Rule } from '../../server/src/core/lint/rule.ts'

export interface RuleOption {
  readonly name: string
  /** The default, as YAML. */
  readonly value: string
  readonly description: string
  readonly schema: Readonly<Record<string, unknown>>
}

/** A rule's options, from its zod object. */
export function optionsOf(rule: AnyRule): RuleOption[] {
  const { options } = rule as unknown as Rule<unknown>
  if (!options) return []
  const { properties = {} } = z.toJSONSchema(options, { target: 'draft-7', io: 'input' })
  return Object.entries(properties).flatMap(([name, schema]) => (typeof schema === 'boolean' ? [] : [{
    name, value: JSON.stringify(schema.default ?? null), description: schema.description ?? '', schema: schema as Record<string, unknown>,
  }]))
}
