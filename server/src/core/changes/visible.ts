import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from '../project/types.ts'

/**
 * Whether files elsewhere see no difference between two states of a file: no finding there can change, and none here that depends on them.
 * Check-ins, numbers, owners, notes and places are nobody else's matter.
 */
export function sameToOthers(before: readonly DocumentFacts[], after: readonly DocumentFacts[]): boolean {
  return before === after || visible(before) === visible(after)
}

const visible = (documents: readonly DocumentFacts[]): string =>
  JSON.stringify(documents.map(({ team, cycle, objectives }) => [team, cycle, objectives.map((objective) => [
    itemFace(objective), objective.type, objective.sharedWith.map(({ text }) => text), objective.keyResults.map((keyResult) => [itemFace(keyResult), keyResult.guardrail]),
  ])]))

const itemFace = ({ slug, written, title, supports, dependsOn, initiatives, closed }: ObjectiveFacts | KeyResultFacts) =>
  [slug, written, title, supports.map(({ text }) => text), dependsOn.map(({ text, agreed }) => [text, agreed]), initiatives.map(({ keyResult }) => keyResult?.text ?? ''), closed !== undefined]
