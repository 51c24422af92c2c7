import { parse } from 'yaml'
import type { AnyRule } from '../../server/src/core/lint/rule.ts'
import { ruleUrl } from '../../server/src/core/lint/pages.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { severities } from '../../server/src/core/model/config.ts'
import { shapeOf } from '../../server/src/core/model/schema.ts'
import type { FieldShape, Shape } from '../../server/src/core/model/schema.ts'
import { configFile, okrFile } from '../../server/src/core/model/vocabulary.ts'
import type { Format } from '../../server/src/core/model/vocabulary.ts'
import { capital } from './markdown.ts'
import { optionsOf } from './options.ts'

/*
 * JSON Schemas (draft-07, nothing beyond it) for editors and tools that know YAML, but not OKRs. They accept what the product
 * reads without a finding of form (but want numbers without quotes), and know neither links nor words. Scalars are told as YAML types
 * them: `cycle: 2026` is a number there.
 */

type Json = Readonly<Record<string, unknown>>

const ID = '[a-z0-9]+(-[a-z0-9]+)*'
const DAY = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'

/** What each kind of value looks like to a tool that reads YAML. An empty value is "not yet" everywhere. */
const leaves: Readonly<Record<Format, Json>> = {
  text: { type: ['string', 'number', 'boolean', 'null'] },
  id: { type: ['string', 'integer', 'null'], pattern: `^${ID}$`, maxLength: 64 },
  team: { type: ['string', 'integer', 'null'], pattern: `^${ID}$`, maxLength: 64 },
  person: { type: ['string', 'number', 'null'] },
  link: { type: ['string', 'integer', 'null'], pattern: `^(${ID}(@[A-Za-z0-9][A-Za-z0-9-]*)?/)?${ID}(\\.${ID})?$` },
  'key-result-link': { type: ['string', 'integer', 'null'], pattern: `^(${ID}(@[A-Za-z0-9][A-Za-z0-9-]*)?/)?${ID}(\\.${ID})?$` },
  cycle: { type: ['string', 'integer', 'null'], pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$' },
  day: { type: ['string', 'null'], pattern: DAY },
  quantity: { type: ['string', 'number', 'null'] },
  band: { type: ['string', 'null'] },
  number: { type: ['number', 'null'] },
  flag: { type: ['boolean', 'null'] },
  'day-or-flag': { type: ['string', 'boolean', 'null'], pattern: DAY },
  level: { type: ['string', 'null'] },
  unit: { type: ['string', 'null'] },
  address: { type: ['string', 'null'] },
}

/** Keys of the user's own. */
const own = { patternProperties: { '^x-': true } }

/** The files in schemas/, by path. */
export function schemas(): Map<string, string> {
  const file = (title: string, description: string, shape: Shape) =>
    `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title, description, ...document(shape) }, null, 2)}\n`
  return new Map([
    ['schemas/okr.schema.json', file('OKR file', 'One team’s objectives and key results for one cycle (*.okr.yaml).', shapeOf(okrFile))],
    ['schemas/okr.config.schema.json', file('OKR workspace', 'Teams, people, cycles, cadence, scoring and rules of a workspace (okr.config.yaml).', shapeOf(configFile))],
  ])
}

/** What the maps are called that stand under these keys; each is written down once, under `definitions`. */
const names: Readonly<Record<string, string>> = {
  objectives: 'objective', key_results: 'key_result', milestones: 'milestone', check_ins: 'check_in', blockers: 'blocker', initiatives: 'initiative',
  depends_on: 'dependency', closing: 'closing', retrospective: 'retrospective', teams: 'team', people: 'person',
}

function document(root: Shape): Json {
  const definitions: Record<string, Json> = {}
  const of = (shape: Shape, key: string): Json => {
    const name = names[key]
    if (shape.kind !== 'map' || name === undefined) return build(shape, key, of)
    definitions[name] ??= build(shape, key, of)
    return { $ref: `#/definitions/${name}` }
  }
  const schema = { ...build(root, 'file', of), type: 'object' }
  return { ...schema, definitions: { ...definitions, ...(JSON.stringify(schema).includes('#/definitions/rule') && ruleDefinitions) } }
}

type Of = (shape: Shape, name: string) => Json

function build(shape: Shape, name: string, of: Of): Json {
  switch (shape.kind) {
    case 'map': {
      const fields = [...shape.fields.values()]
      const required = fields.filter((field) => field.required).map((field) => field.name)
      return {
        type: ['object', 'null'],
        properties: Object.fromEntries(fields.map((field) => [field.name, described(field, of(field.shape, field.name))])),
        ...own, additionalProperties: false, ...(required.length && { required }),
      }
    }
    case 'record': return { type: ['object', 'null'], ...own, additionalProperties: of(shape.of, name) }
    case 'list': return { type: ['array', 'null'], items: of(shape.of, name) }
    case 'choice': return { enum: [...shape.values, null] }
    case 'leaf': return {
      ...leaves[shape.is],
      ...(shape.whole && { type: ['integer', 'null'] }),
      ...(shape.min !== undefined && { minimum: shape.min }), ...(shape.max !== undefined && { maximum: shape.max }),
    }
    case 'either': return { anyOf: shape.options.map((option) => of(option, name)) }
    case 'special': return special[shape.is]!()
  }
}

/** Description and example; beside a `$ref` draft-07 reads nothing, so there the reference goes into an `allOf`. */
function described({ description, example, required }: FieldShape, schema: Json): Json {
  const value = example === undefined || example.includes('…') ? undefined : (parse(example) as unknown)
  const about = { ...(description && { description }), ...(value !== undefined && { examples: [value] }) }
  return '$ref' in schema ? { ...about, allOf: [schema] } : { ...about, ...(required ? filled(schema) : schema) }
}

/** What is needed may not be empty. */
const filled = (schema: Json): Json => (Array.isArray(schema.type) ? { ...schema, type: schema.type.filter((type) => type !== 'null') } : schema)

const share = { type: 'number', minimum: 0, maximum: 1 }

const special: Readonly<Record<string, () => Json>> = {
  levels: () => ({ type: ['object', 'null'], propertyNames: { pattern: '^(0(\\.[0-9]+)?|1(\\.0+)?)$' }, additionalProperties: leaves.quantity }),
  pace: () => ({ anyOf: [{ enum: ['linear'] }, { type: 'object', propertyNames: { pattern: '^(0(\\.[0-9]+)?|1(\\.0+)?)$' }, additionalProperties: share }] }),
  rules: () => ({
    type: ['object', 'null'],
    properties: {
      extends: { description: 'The set of rules to start from.', enum: ['starter', 'recommended', 'strict'] },
      ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    },
    ...own, additionalProperties: false,
  }),
}

const severity = { enum: [...severities, 'off'] }
const ignore = { description: 'Titles that this rule leaves alone; * stands for any text.', type: ['string', 'array'], items: { type: 'string' } }

/** A rule’s setting: how loud it is, alone, with options beside it, or among them. */
const setting = (options: Json): Json => ({
  anyOf: [
    severity,
    { type: 'array', items: [severity, { type: 'object', properties: { ignore, ...options }, additionalProperties: false }], minItems: 1, additionalItems: false },
    { type: 'object', properties: { severity, ignore, ...options }, additionalProperties: false },
  ],
})

const ruleDefinitions = { rule: setting({}) }

function ruleSchema(rule: AnyRule): Json {
  const description = `${capital(rule.summary)}. ${ruleUrl(rule.id)}`
  const options = optionsOf(rule)
  if (options.length === 0) return { description, allOf: [{ $ref: '#/definitions/rule' }] }
  return { description, ...setting(Object.fromEntries(options.map(({ name, schema }) => [name, schema]))) }
}
