import { deref, entriesOf } from '../syntax/lookup.ts'
import type { MapNode, Node, ScalarNode } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'
import { nearest } from '../text/nearest.ts'
import { formats } from './formats.ts'
import { optionsOf, shapeOf } from './schema.ts'
import type { FieldShape, Shape } from './schema.ts'
import type { ModelProblem } from './types.ts'
import { keyResult, objective } from './vocabulary.ts'

/** How many nodes are looked at when aliases repeat parts of a file: more than any honest file holds, few enough to stay quick. */
const BUDGET = 200_000

/** Holds a tree against the vocabulary and says what does not fit. One cause is one problem: what lies in a wrong value is not looked at. */
export function validate(root: Node, shape: Shape, name: string): ModelProblem[] {
  const problems: ModelProblem[] = []
  const walk: Walk = { problems, budget: { left: BUDGET }, checked: new Map() }
  check(root, shape, { name, subject: name }, walk)
  return problems
}

interface Walk {
  problems: ModelProblem[]
  budget: { left: number }
  /** What aliases stand for, with what it was held against: a second time there is nothing new to say. */
  checked: Map<Node, Set<object>>
}

interface Where {
  /** The key, or what a list item is called. */
  name: string
  /** For sentences: "an objective". */
  subject: string
}

const keyed = (name: string) => `\`${name}\``

function check(node: Node, shape: Shape, where: Where, walk: Walk): void {
  if (--walk.budget.left < 0) return
  if (node.kind === 'alias') {
    const target = deref(node)
    // A text that does not fit here is shown here; what is wrong inside a map or list, where it stands.
    if (target?.kind === 'scalar') check({ ...target, span: node.span }, shape, where, walk)
    else if (target && isNew(target, shape, walk)) check(target, shape, where, walk)
    return
  }
  if (node.anchor !== undefined) isNew(node, shape, walk)
  const options = optionsOf(shape)
  if (node.kind === 'scalar') return checkScalar(node, options, where, walk)
  for (const option of options) {
    if (node.kind === 'map' && option.kind === 'map') {
      return isText(node, option.fields, options) ? textWithColon(node, walk) : checkMap(node, option.fields, option.open, where, walk)
    }
    if (node.kind === 'map' && option.kind === 'record') return checkRecord(node, option, where, walk)
    if (node.kind === 'map' && option.kind === 'special') return checkSpecial(node, option.is, where, walk)
    if (node.kind === 'seq' && option.kind === 'list') {
      for (const item of node.items) check(item, option.of, { name: where.name, subject: itemName(where.name) }, walk)
      return
    }
  }
  const message = node.kind === 'map'
    ? options.some((option) => option.kind === 'list') && !options.some((option) => option.kind === 'leaf')
      ? `${keyed(where.name)} needs a list: put a dash and a space before each ${itemName(where.name)}.`
      : `${keyed(where.name)} needs ${needs(options)}, not keys of its own.`
    : options.some((option) => option.kind === 'map' || option.kind === 'record')
      ? `${keyed(where.name)} needs keys and values, not a list: remove the dashes.`
      : `${keyed(where.name)} needs ${needs(options)}, not a list.`
  walk.problems.push({ kind: 'invalid-value', span: firstLine(node), message })
}

/** Whether a place that aliases lead to is held against a shape for the first time. What is wrong there is said there, once. */
function isNew(target: Node, against: object, { checked }: Walk): boolean {
  const known = checked.get(target) ?? new Set()
  checked.set(target, known)
  return known.size < known.add(against).size
}

/** Whether a lone key with a value is really a text with a colon in it: `- Retention: from 18% to 40%`. Keys of the format are never written so. */
function isText({ flow, entries }: MapNode, fields: ReadonlyMap<string, FieldShape>, options: readonly Shape[]): boolean {
  const [only] = entries
  return !flow && entries.length === 1 && only!.value.kind === 'scalar' && !fields.has(only!.key.text) && /^\p{Lu}|\s/u.test(only!.key.text) &&
    options.some((option) => option.kind === 'leaf' && option.is === 'text')
}

function textWithColon(node: MapNode, walk: Walk): void {
  walk.problems.push({
    kind: 'invalid-value', span: node.span, quote: true,
    message: 'YAML reads what stands before the colon as a key here, and the text is lost. Put the whole text in quotes.',
  })
}

function checkMap(node: MapNode, fields: ReadonlyMap<string, FieldShape>, open: boolean, where: Where, walk: Walk): void {
  const before = walk.problems.length
  checkFields(node, fields, open, where, walk)
  const present = entriesOf(node)
  // `Team:` is one mistake: that `team` is missing need not be said as well.
  const own = new Set(node.entries.map(({ key }) => key.span.start))
  const misspelt = new Set(walk.problems.slice(before).map(({ span, suggestion }) => (own.has(span.start) ? suggestion : undefined)))
  for (const field of fields.values()) {
    if (!field.required || present.has(field.name) || misspelt.has(field.name)) continue
    const at = node.entries[0]?.key.span ?? firstLine(node)
    missing(node, field, at, `${capital(article(where.subject))} needs ${keyed(field.name)}${suchAs(field)}`, walk)
  }
}

function checkFields(node: MapNode, fields: ReadonlyMap<string, FieldShape>, open: boolean, where: Where, walk: Walk): void {
  const seen = new Set<string>()
  for (const { key, value } of node.entries) {
    if (key.text === '<<') {
      checkMerged(value, fields, open, where, walk)
      continue
    }
    if (--walk.budget.left < 0) return
    if (seen.has(key.text)) continue
    seen.add(key.text)
    const field = fields.get(key.text)
    if (field) {
      if (value.kind === 'scalar' && value.style === 'empty') {
        if (field.required) missing(node, field, key.span, `${keyed(key.text)} is still empty${suchAs(field)}`, walk)
      } else check(value, field.shape, { name: key.text, subject: key.text }, walk)
    } else if (!open && !key.text.startsWith('x-')) unknownField(key, fields, where, walk)
  }
}

function checkMerged(merge: Node, fields: ReadonlyMap<string, FieldShape>, open: boolean, where: Where, walk: Walk): void {
  const target = deref(merge)
  for (const node of target?.kind === 'seq' ? target.items : target ? [target] : []) {
    const map = deref(node)
    if (map?.kind === 'map' && isNew(map, fields, walk)) checkFields(map, fields, open, where, walk)
  }
}

function missing(parent: MapNode, field: FieldShape, span: Span, message: string, walk: Walk): void {
  walk.problems.push({ kind: 'missing-field', span, message, field: field.name, parent })
}

const suchAs = ({ name, example }: FieldShape): string =>
  example === undefined ? '.' : example.startsWith('\n') ? `: a list that begins with \`${example.trim()}\`.` : `, for example \`${name}: ${example}\`.`

/** What people call things elsewhere, and what they are called here. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  name: ['title'], text: ['title'], objective: ['title', 'objectives'], key_result: ['title', 'key_results'], kr: ['key_results'], krs: ['key_results'], results: ['key_results'],
  goal: ['target', 'title'], to: ['target'], from: ['baseline'], start: ['baseline'], start_value: ['baseline'], end: ['target'], actual: ['current', 'value'], progress: ['current', 'value'],
  parent: ['supports'], parents: ['supports'], aligned_to: ['supports'], aligns_with: ['supports'], aligns_to: ['supports'], contributes_to: ['supports'], children: ['key_results'],
  requires: ['depends_on'], dependencies: ['depends_on'], needs: ['depends_on'], deadline: ['due'], by: ['due'], responsible: ['owner'], assignee: ['owner'], dri: ['owner'], owners: ['owner'],
  period: ['cycle'], quarter: ['cycle'], updates: ['check_ins'], checkins: ['check_ins'], check_in: ['check_ins'], history: ['check_ins'], comment: ['note'], notes: ['note', 'description'], comments: ['note'],
  tasks: ['initiatives'], projects: ['initiatives'], actions: ['initiatives'], url: ['link', 'source'], score: ['closing'], grade: ['score', 'closing'], labels: ['tags'], reason: ['why', 'assessment'],
  metric: ['title', 'source'], range: ['stay'], keep: ['stay'], risks: ['blockers'], learnings: ['learned'], lesson: ['learned'],
}))

function unknownField(key: ScalarNode, fields: ReadonlyMap<string, FieldShape>, where: Where, walk: Walk): void {
  const plain = key.text.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase().replace(/[\s-]+/g, '_')
  const certain = fields.has(plain) ? plain : synonyms.get(plain)?.find((name) => fields.has(name))
  const home = certain ? undefined : homeOf(plain, where)
  if (home) {
    const message = `${keyed(plain)} belongs to ${article(home)}, not to ${article(where.subject)}. Put it below the title of one, in the same column as the title.`
    walk.problems.push({ kind: 'unknown-field', span: key.span, message, misplaced: true })
    return
  }
  const suggestion = certain ?? nearest(plain, fields.keys(), 1)[0]
  const help = suggestion ? `Did you mean ${keyed(suggestion)}?` : `Remove it, or begin its name with \`x-\` to keep it as your own.`
  walk.problems.push({ kind: 'unknown-field', span: key.span, message: `${capital(article(where.subject))} has no field ${/^[\w.-]{1,64}$/.test(key.text) ? keyed(key.text) : quote(key.text)}. ${help}`, suggestion })
}

/** Where a field belongs that stands too far up: the indentation is wrong, not the name. */
function homeOf(name: string, { subject }: Where): string | undefined {
  const below = subject === 'okr file' ? [['objective', objective], ['key result', keyResult]] as const : subject === 'objective' ? [['key result', keyResult]] as const : []
  return below.find(([, schema]) => {
    const shape = shapeOf(schema)
    return optionsOf(shape).some((option) => option.kind === 'map' && option.fields.has(name))
  })?.[0]
}

function checkRecord(node: MapNode, shape: Extract<Shape, { kind: 'record' }>, where: Where, walk: Walk): void {
  for (const { key, value } of node.entries) {
    if (key.text.startsWith('x-') || key.text === '<<') continue
    const format = shape.keys === 'id' ? formats.id : shape.keys === 'cycle-name' ? formats.cycle : undefined
    if (format && !format.accepts(key.text)) invalid(key, `\`${key.text}\` cannot be a name here: it needs ${format.needs}.`, format.correct?.(key.text), walk)
    else if (!(value.kind === 'scalar' && value.style === 'empty')) check(value, shape.of, { name: key.text, subject: itemName(where.name) }, walk)
  }
}

function checkSpecial(node: MapNode, is: string, where: Where, walk: Walk): void {
  if (is === 'rules') return // its keys are rules: checked where the rules are known
  for (const { key, value } of node.entries) {
    const share = Number(key.text)
    if (!formats.number.accepts(key.text) || share < 0 || share > 1) {
      invalid(key, `${keyed(where.name)} needs ${is === 'levels' ? 'scores' : 'shares of the cycle'} between 0.0 and 1.0 as its keys; this is \`${key.text}\`.`, undefined, walk)
    } else if (is === 'levels') {
      if (value.kind === 'scalar' && value.style !== 'empty' && !formats.quantity.accepts(value.text)) invalid(value, `A level needs ${formats.quantity.needs}.`, undefined, walk)
    } else if (value.kind !== 'scalar' || typeof value.value !== 'number' || value.value < 0 || value.value > 1) {
      invalid(value, `The progress expected by then is a number between 0.0 and 1.0.`, undefined, walk)
    }
  }
}

function checkScalar(node: ScalarNode, options: readonly Shape[], where: Where, walk: Walk): void {
  if (node.style === 'empty') return
  const leaf = options.find((option) => option.kind === 'leaf' || option.kind === 'choice')
  if (!leaf) {
    if (node.value === null) return // `key_results: null` and `key_results: ~` say: nothing yet
    if (options.some((option) => option.kind === 'special' && option.is === 'pace') && node.text === 'linear') return
    const list = options.some((option) => option.kind === 'list')
    if (!list && options.some((option) => option.kind === 'map' && option.fields.get('title')?.required)) {
      walk.problems.push({ kind: 'invalid-value', span: node.span, title: true, message: `${capital(article(where.subject))} has a title and more, a line each. Begin with \`title:\`.` })
      return
    }
    const message = list ? `${keyed(where.name)} needs a list: begin a new line with a dash for each ${itemName(where.name)}.` : `${keyed(where.name)} needs keys and values, not a text.`
    return invalid(node, message, undefined, walk)
  }
  const said = quote(node.text)
  if (leaf.kind === 'choice') {
    if (leaf.values.includes(node.text)) return
    const plain = node.text.toLowerCase().trim().replace(/[\s-]+/g, '_')
    const suggestion = leaf.values.includes(plain) ? plain : nearest(plain, leaf.values, 1)[0]
    return invalid(node, `${keyed(where.name)} is one of ${leaf.values.map(keyed).join(', ')}; this is ${said}.`, suggestion, walk)
  }
  const format = formats[leaf.is]
  if (node.value === null && leaf.is !== 'text') return
  if (!format.accepts(node.text)) return invalid(node, `${keyed(where.name)} needs ${format.needs}; this is ${said}.`, format.correct?.(node.text), walk)
  if (leaf.is !== 'number') return
  const value = Number(node.text)
  const low = leaf.min ?? -Infinity
  const high = leaf.max ?? Infinity
  if (value < low || value > high || !Number.isFinite(value)) {
    const hundred = high === 1 && value > 1 && value <= 100 ? String(value / 100) : undefined
    const bounds = high === 1000 ? '0 or more' : `from ${low} to ${high}`
    return invalid(node, `${keyed(where.name)} goes ${bounds}; this is ${said}.`, hundred, walk)
  }
  if (leaf.whole && !Number.isInteger(value)) invalid(node, `${keyed(where.name)} needs a whole number; this is ${said}.`, undefined, walk)
}

function invalid(node: Node, message: string, suggestion: string | undefined, walk: Walk): void {
  walk.problems.push({ kind: 'invalid-value', span: firstLine(node), message: suggestion ? `${message} Did you mean \`${suggestion}\`?` : message, suggestion })
}

function needs(options: readonly Shape[]): string {
  const leaf = options.find((option) => option.kind === 'leaf')
  if (leaf?.kind === 'leaf') return formats[leaf.is].needs
  const choice = options.find((option) => option.kind === 'choice')
  return choice?.kind === 'choice' ? `one of ${choice.values.map(keyed).join(', ')}` : 'keys and values'
}

const singular: ReadonlyMap<string, string> = new Map(Object.entries({
  objectives: 'objective', key_results: 'key result', check_ins: 'check-in', initiatives: 'initiative', milestones: 'milestone', blockers: 'blocker', depends_on: 'dependency',
  levels: 'level', teams: 'team', people: 'person', named: 'cycle',
}))
const itemName = (list: string): string => singular.get(list) ?? 'item'
const names: ReadonlyMap<string, string> = new Map(Object.entries({ 'okr file': 'OKR file', depends_on: 'dependency', check_ins: 'check-in' }))

function article(subject: string): string {
  const name = names.get(subject) ?? subject.replace(/_/g, ' ')
  return /^(?:[aeio]|OKR)/.test(name) ? `an ${name}` : `a ${name}`
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)

/** A value inside a message: short, on one line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`
}

/** Where to point at a value that may go on for many lines. */
export function firstLine(node: Node): Span {
  if (node.kind === 'map' && !node.flow) return node.entries[0]?.key.span ?? node.span
  if (node.kind === 'seq' && !node.flow) return { start: node.span.start, end: Math.min(node.span.end, node.span.start + 1) }
  return node.span
}

