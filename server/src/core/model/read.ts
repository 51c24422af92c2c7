import type { MapNode, Node, Tree } from '../syntax/tree.ts'
import { asScalar, deref, isEmpty } from '../syntax/lookup.ts'
import { slug } from './link.ts'
import { parseBand, parseQuantity } from './quantity.ts'
import { choiceOf, dayOf, dayOrFlagOf, field, flagOf, itemsOf, mapAt, numberOf, quantityOf, reader, textOf, textsOf, valueField } from './reader.ts'
import type { Reader } from './reader.ts'
import { shapeOf } from './schema.ts'
import type {
  Blocker, CheckIn, Closing, Dependency, Initiative, Item, KeyResult, Level, Milestone, ModelProblem, Objective, OkrDocument, OkrFile, Retrospective,
} from './types.ts'
import { validate } from './validate.ts'
import { okrFile } from './vocabulary.ts'

/** Objectives and key results beyond these are not read: no team has them, and an alias bomb would. */
const MOST = 1_000

/** What is said of a file that is neither keys nor values. */
export const NO_KEYS = 'An OKR file begins with its keys, `team: …`, `cycle: …` and `objectives:`, and not with a list or a text.'

/** Reads an OKR file: what it says, and where its form is wrong. Never throws; what cannot be read is left out. */
export function readOkrFile(tree: Tree): OkrFile {
  const problems: ModelProblem[] = []
  const documents: OkrDocument[] = []
  let any = false
  for (const { root, span } of tree.documents) {
    if (!root) continue
    any = true
    const real = deref(root)
    const found = real?.kind === 'map' ? validate(real, shapeOf(okrFile), 'okr file') : []
    if (real?.kind === 'map' && !isText(real, found)) {
      problems.push(...found)
      documents.push(readDocument(real, span))
    } else {
      const start = { start: root.span.start, end: Math.min(root.span.end, root.span.start + 1) }
      problems.push({ kind: 'invalid-value', span: start, whole: true, message: NO_KEYS })
    }
  }
  if (!any && tree.problems.length === 0) {
    const span = { start: 0, end: Math.min(tree.text.length, 1) }
    problems.push({ kind: 'missing-field', span, field: 'team', message: 'This file is still empty. Begin with `team: …`, `cycle: …` and `objectives:`.' })
  }
  return { tree, documents, problems }
}

/** Whether what is read as keys are words before a colon: `Our goals for Q4:`, then what they are. None of them is a key of the format, nor close to one. */
function isText({ entries }: MapNode, problems: readonly ModelProblem[]): boolean {
  const unknown = new Set(problems.filter(({ kind, suggestion }) => kind === 'unknown-field' && suggestion === undefined).map(({ span }) => span.start))
  return entries.length > 0 && entries.every(({ key }) => /^\p{Lu}|\s/u.test(key.text) && unknown.has(key.span.start))
}

function readDocument(root: MapNode, span: OkrDocument['span']): OkrDocument {
  const from = reader(root)
  const retrospective = mapAt(from.entries.get('retrospective')?.value)
  return {
    root,
    span,
    team: textOf(from, 'team'),
    cycle: textOf(from, 'cycle'),
    objectives: itemsOf(from, 'objectives').slice(0, MOST).flatMap((node) => mapAt(node) ?? []).map(readObjective),
    objectivesKey: from.entries.get('objectives')?.key,
    retrospective: retrospective && readRetrospective(reader(retrospective)),
  }
}

function readObjective(node: MapNode): Objective {
  const from = reader(node)
  return {
    ...readItem(node, from),
    type: choiceOf(from, 'type', ['committed', 'aspirational', 'learning']),
    why: textOf(from, 'why'),
    sharedWith: textsOf(from, 'shared_with'),
    keyResults: itemsOf(from, 'key_results').slice(0, MOST).flatMap((item) => readKeyResult(item) ?? []),
    keyResultsKey: from.entries.get('key_results')?.key,
  }
}

function readItem(node: MapNode, from: Reader): Item {
  const id = textOf(from, 'id')
  const title = textOf(from, 'title')
  return {
    node,
    span: node.span,
    id,
    title,
    slug: id?.value ?? slug(title?.value ?? ''),
    description: textOf(from, 'description'),
    owner: textsOf(from, 'owner'),
    contributors: textsOf(from, 'contributors'),
    supports: textsOf(from, 'supports'),
    dependsOn: itemsOf(from, 'depends_on').flatMap((item) => readDependency(item) ?? []),
    weight: numberOf(from, 'weight', 0, 1000),
    initiatives: itemsOf(from, 'initiatives').flatMap((item) => readInitiative(item) ?? []),
    closing: readClosing(from),
    tags: textsOf(from, 'tags'),
  }
}

function readKeyResult(node: Node): KeyResult | undefined {
  const text = asScalar(node)
  if (text) {
    const title = valueField(node, (value) => (value.trim() === '' ? undefined : value))
    return {
      node: text, span: node.span, oneLine: true, title, slug: slug(text.text),
      owner: [], contributors: [], supports: [], dependsOn: [], initiatives: [], tags: [], checkIns: [],
    }
  }
  const map = mapAt(node)
  if (!map) return
  const from = reader(map)
  const levels = from.entries.get('levels')
  const milestones = from.entries.get('milestones')
  return {
    ...readItem(map, from),
    oneLine: false,
    baseline: quantityOf(from, 'baseline'),
    target: quantityOf(from, 'target'),
    unit: textOf(from, 'unit'),
    current: quantityOf(from, 'current'),
    stay: field(from, 'stay', (value) => parseBand(value)),
    levels: levels && mapAt(levels.value) && { value: readLevels(mapAt(levels.value)!), node: levels.value, span: levels.value.span, key: levels.key },
    milestones: milestones && !isEmpty(milestones.value)
      ? { value: itemsOf(from, 'milestones').flatMap((item) => readMilestone(item) ?? []), node: milestones.value, span: milestones.value.span, key: milestones.key }
      : undefined,
    done: flagOf(from, 'done'),
    due: dayOf(from, 'due'),
    source: textOf(from, 'source'),
    indicator: choiceOf(from, 'indicator', ['leading', 'lagging']),
    confidence: numberOf(from, 'confidence', 0, 10),
    guardrail: flagOf(from, 'guardrail'),
    checkIns: itemsOf(from, 'check_ins').flatMap((item) => readCheckIn(item) ?? []),
  }
}

function readLevels(map: MapNode): Level[] {
  return map.entries.flatMap(({ key, value, span }) => {
    const score = Number(key.text)
    const text = asScalar(value)
    const quantity = text && parseQuantity(text.text)
    return quantity && score >= 0 && score <= 1 ? [{ score, quantity, span }] : []
  }).sort((a, b) => a.score - b.score)
}

function readMilestone(node: Node): Milestone | undefined {
  const map = mapAt(node)
  if (!map) return
  const from = reader(map)
  const done = dayOrFlagOf(from, 'done')
  return { title: textOf(from, 'title'), weight: numberOf(from, 'weight', 0, 1000)?.value ?? 1, done: done?.value === false ? undefined : (done as Milestone['done']), span: node.span }
}

function readCheckIn(node: Node): CheckIn | undefined {
  const map = mapAt(node)
  if (!map) return
  const from = reader(map)
  return {
    node: map,
    span: node.span,
    date: dayOf(from, 'date'),
    value: quantityOf(from, 'value'),
    milestones: textsOf(from, 'milestones'),
    confidence: numberOf(from, 'confidence', 0, 10),
    note: textOf(from, 'note'),
    blockers: itemsOf(from, 'blockers').flatMap((item) => readBlocker(item) ?? []),
  }
}

function readBlocker(node: Node): Blocker | undefined {
  const alone = valueField(node, (text) => text || undefined)
  if (alone) return { title: alone, span: node.span }
  const map = mapAt(node)
  const from = map && reader(map)
  const title = from && textOf(from, 'title')
  return title && { title, owner: textOf(from, 'owner'), since: dayOf(from, 'since'), solved: dayOrFlagOf(from, 'solved'), span: node.span }
}

function readInitiative(node: Node): Initiative | undefined {
  const alone = valueField(node, (text) => text || undefined)
  if (alone) return { node, span: node.span, title: alone }
  const map = mapAt(node)
  if (!map) return
  const from = reader(map)
  return {
    node, span: node.span, id: textOf(from, 'id'), title: textOf(from, 'title'), owner: textOf(from, 'owner'),
    keyResult: textOf(from, 'key_result'), link: textOf(from, 'link'), done: dayOrFlagOf(from, 'done'),
  }
}

function readDependency(node: Node): Dependency | undefined {
  const alone = valueField(node, (text) => text || undefined)
  if (alone) return { on: alone, span: node.span }
  const map = mapAt(node)
  const from = map && reader(map)
  const on = from && textOf(from, 'on')
  if (!on) return
  const agreement = mapAt(from.entries.get('agreed')?.value)
  const agreed = agreement && reader(agreement)
  return {
    on, need: textOf(from, 'need'), by: dayOf(from, 'by'), span: node.span,
    agreed: agreed && { by: textOf(agreed, 'by'), date: dayOf(agreed, 'date'), span: agreed.node.span },
  }
}

function readClosing(of: Reader): Closing | undefined {
  const entry = of.entries.get('closing')
  const map = mapAt(entry?.value)
  if (!map) return
  const from = reader(map)
  return {
    span: map.span,
    key: entry!.key,
    score: numberOf(from, 'score', 0, 1),
    assessment: textOf(from, 'assessment'),
    execution: numberOf(from, 'execution', 1, 5),
    learned: textOf(from, 'learned'),
    decision: choiceOf(from, 'decision', ['keep', 'modify', 'abandon', 'carry_forward']),
    cause: textOf(from, 'cause'),
  }
}

function readRetrospective(from: Reader): Retrospective {
  return { span: from.node.span, well: textsOf(from, 'well'), better: textsOf(from, 'better'), drop: textsOf(from, 'drop'), focus: textsOf(from, 'focus') }
}
