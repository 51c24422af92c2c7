import { firstLine } from '../model/validate.ts'
import type { Measure, Point, Readings } from '../model/progress.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Closing, Dependency, Initiative, KeyResult, Objective, OkrFile } from '../model/types.ts'
import { ownCopy } from '../text/own.ts'
import type { Span } from '../text/span.ts'
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

// What follows spells every object out, as one literal: of one that is spread into another, engines keep the parts in two places, and ten thousand files
// hold a hundred thousand of them.

function objectiveFacts(objective: Objective): ObjectiveFacts {
  return {
    slug: shareText(objective.slug),
    written: objective.id !== undefined,
    title: objective.title?.value ?? '',
    at: objective.title?.span ?? firstLine(objective.node),
    span: objective.span,
    owner: shareTexts(objective.owner),
    weight: objective.weight?.value ?? 1,
    supports: shared(objective.supports.map(linkFacts)),
    dependsOn: shared(objective.dependsOn.map(dependencyFacts)),
    initiatives: shared(objective.initiatives.map(initiativeFacts)),
    closed: objective.closing && closingFacts(objective.closing),
    type: objective.type?.value,
    sharedWith: shared(objective.sharedWith.map(linkFacts)),
    keyResults: shared(objective.keyResults.map(keyResultFacts)),
  }
}

function keyResultFacts(keyResult: KeyResult): KeyResultFacts {
  return {
    slug: shareText(keyResult.slug),
    written: keyResult.id !== undefined,
    title: keyResult.title?.value ?? '',
    at: keyResult.title?.span ?? firstLine(keyResult.node),
    span: keyResult.span,
    owner: shareTexts(keyResult.owner),
    weight: keyResult.weight?.value ?? 1,
    supports: shared(keyResult.supports.map(linkFacts)),
    dependsOn: shared(keyResult.dependsOn.map(dependencyFacts)),
    initiatives: shared(keyResult.initiatives.map(initiativeFacts)),
    closed: keyResult.closing && closingFacts(keyResult.closing),
    guardrail: keyResult.guardrail?.value ?? false,
    readings: readingsOf(keyResult),
  }
}

const linkFacts = ({ value, span }: { readonly value: string; readonly span: Span }): LinkFacts => ({ text: value, span })

// Most items have none of these; in ten thousand files the empty lists would weigh more than the rest.
const none: readonly never[] = []
const shared = <T>(list: readonly T[]): readonly T[] => (list.length ? list : none)

/** Ids, owners, units and amounts come again and again: each is kept once. Forgotten as a whole when there are too many. */
const MOST = 20_000
const texts = new Map<string, string>()
const lists = new Map<string, readonly string[]>()
const amounts = new Map<string, Quantity>()

const shareText = (text: string): string => share(texts, text, () => ownCopy(text))

/** Nearly always one owner, and the same one in many places. */
function shareTexts(fields: readonly { readonly value: string }[]): readonly string[] {
  if (fields.length === 0) return none
  if (fields.length > 1) return fields.map(({ value }) => shareText(value))
  const text = shareText(fields[0]!.value)
  return share(lists, text, () => [text])
}

function shareQuantity(quantity: Quantity | undefined): Quantity | undefined {
  if (!quantity) return
  const { text, value, unit } = quantity
  const known = share(amounts, text, () => ({ value, unit: shareText(unit), text: shareText(text) }))
  return known.value === value && known.unit === unit ? known : quantity
}

function share<T>(known: Map<string, T>, key: string, make: () => T): T {
  let one = known.get(key)
  if (one === undefined) {
    if (known.size >= MOST) known.clear()
    known.set(ownCopy(key), (one = make()))
  }
  return one
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
    // A copy has no room to grow, which lists that were pushed together keep.
    points: shared(points.sort((a, b) => a.day - b.day).slice()),
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
