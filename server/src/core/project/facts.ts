import { firstLine } from '../model/validate.ts'
import type { Measure, Point, Readings } from '../model/progress.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Closing, Dependency, Initiative, Item as ModelItem, KeyResult, Objective, OkrFile } from '../model/types.ts'
import type { DependencyFacts, DocumentFacts, Item, KeyResultFacts, LinkFacts, ObjectiveFacts } from './types.ts'

/** What the rest of the workspace needs of a file: the same documents, objectives and key results in the same order as in the model. */
export function factsOf(file: OkrFile): DocumentFacts[] {
  return file.documents.map((document) => ({
    team: document.team?.value ?? '',
    cycle: document.cycle?.value ?? '',
    span: document.span,
    objectives: document.objectives.map(objectiveFacts),
  }))
}

function objectiveFacts(objective: Objective): ObjectiveFacts {
  return {
    ...itemFacts(objective),
    type: objective.type?.value,
    sharedWith: objective.sharedWith.map(({ value, span }) => ({ text: value, span })),
    keyResults: objective.keyResults.map(keyResultFacts),
  }
}

function keyResultFacts(keyResult: KeyResult): KeyResultFacts {
  return { ...itemFacts(keyResult), guardrail: keyResult.guardrail?.value ?? false, readings: readingsOf(keyResult) }
}

function itemFacts(item: ModelItem) {
  return {
    slug: item.slug,
    written: item.id !== undefined,
    title: item.title?.value ?? '',
    at: item.title?.span ?? firstLine(item.node),
    span: item.span,
    owner: values(item.owner),
    weight: item.weight?.value ?? 1,
    supports: shared(item.supports.map(({ value, span }): LinkFacts => ({ text: value, span }))),
    dependsOn: shared(item.dependsOn.map(dependencyFacts)),
    initiatives: shared(item.initiatives.map(initiativeFacts)),
    closed: item.closing && closingFacts(item.closing),
  }
}

// Most items have none of these; in ten thousand files the empty lists would weigh more than the rest.
const none: readonly never[] = []
const shared = <T>(list: readonly T[]): readonly T[] => (list.length ? list : none)
const values = (fields: readonly { readonly value: string }[]): readonly string[] => shared(fields.map((field) => shareText(field.value)))

/** Owners, units and amounts come again and again: each text is kept once. Forgotten as a whole when there are too many. */
const texts = new Map<string, string>()

function shareText(text: string): string {
  const known = texts.get(text)
  if (known !== undefined) return known
  if (texts.size > 20_000) texts.clear()
  texts.set(text, text)
  return text
}

const amounts = new Map<string, Quantity>()

function shareQuantity(quantity: Quantity | undefined): Quantity | undefined {
  if (!quantity) return
  const known = amounts.get(quantity.text)
  if (known?.value === quantity.value && known.unit === quantity.unit) return known
  if (amounts.size > 20_000) amounts.clear()
  amounts.set(quantity.text, quantity)
  return quantity
}

const dependencyFacts = ({ on, agreed }: Dependency): DependencyFacts => ({ text: on.value, span: on.span, agreed: agreed !== undefined })

const initiativeFacts = ({ title, node, done, keyResult }: Initiative) =>
  ({ title: title?.value ?? '', at: title?.span ?? firstLine(node), done: done !== undefined && done.value !== false, keyResult: keyResult && { text: keyResult.value, span: keyResult.span } })

const closingFacts = ({ score, assessment, decision }: Closing) => ({ score: score?.value, assessed: assessment !== undefined, decision: decision?.value })

function readingsOf(keyResult: KeyResult): Readings {
  const points = keyResult.checkIns.flatMap(({ date, value, confidence }): Point[] =>
    date ? [{ day: date.value, value: value?.value.value, confidence: confidence?.value }] : [])
  return {
    measure: measureOf(keyResult),
    points: shared(points.sort((a, b) => a.day - b.day)),
    current: keyResult.current?.value.value,
    confidence: keyResult.confidence?.value,
    due: keyResult.due?.value,
    closed: keyResult.closing && { score: keyResult.closing.score?.value },
  }
}

/** By its fields alone. Where several kinds are mixed (a finding), the first of the format's table counts. */
function measureOf(keyResult: KeyResult): Measure {
  const { baseline, target, stay, levels, milestones, done } = keyResult
  if (target) return { kind: 'from-to', baseline: shareQuantity(baseline?.value), target: shareQuantity(target.value)!, read: 'fields' }
  if (stay) return { kind: 'stay', band: stay.value, read: 'fields' }
  if (levels?.value.length) return { kind: 'levels', baseline: baseline?.value, levels: levels.value.map(({ score, quantity }) => ({ score, quantity })) }
  if (milestones) {
    const reached = new Set(keyResult.checkIns.flatMap((checkIn) => checkIn.milestones.map((title) => title.value)))
    let total = 0
    let weight = 0
    for (const milestone of milestones.value) {
      total += milestone.weight
      if (milestone.done || reached.has(milestone.title?.value ?? '')) weight += milestone.weight
    }
    return { kind: 'milestones', done: weight, total }
  }
  if (done) return { kind: 'done', done: done.value }
  return { kind: 'none' }
}

/** The key of an objective or key result: `team@cycle/objective.key-result`. */
export const keyOf = (document: DocumentFacts, objective: ObjectiveFacts, keyResult?: KeyResultFacts): string =>
  `${document.team}@${document.cycle}/${objective.slug}${keyResult ? `.${keyResult.slug}` : ''}`

export const objectiveItem = (uri: string, document: DocumentFacts, objective: ObjectiveFacts): Item =>
  ({ key: keyOf(document, objective), uri, document, objective })

export const keyResultItem = (uri: string, document: DocumentFacts, objective: ObjectiveFacts, keyResult: KeyResultFacts): Item =>
  ({ key: keyOf(document, objective, keyResult), uri, document, objective, keyResult })

/** The key result of an item, or else its objective. */
export const factsOfItem = (item: Item): ObjectiveFacts | KeyResultFacts => item.keyResult ?? item.objective
