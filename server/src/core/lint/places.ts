import type { Config } from '../model/config.ts'
import { parseCycle } from '../model/cycle.ts'
import type { Day } from '../model/day.ts'
import type { OkrFile } from '../model/types.ts'
import { factsOf, keyResultItem, objectiveItem } from '../project/facts.ts'
import type { DocumentFacts } from '../project/types.ts'
import type { DocumentPlace, KeyResultPlace, ObjectivePlace } from './rule.ts'

/** The documents of a file, each with its facts (of just this text: of a file that cannot be read, others see older ones) and its cycle. */
export function documentPlaces(file: OkrFile, config: Config, facts: readonly DocumentFacts[] = factsOf(file)): DocumentPlace[] {
  return file.documents.map((model, i) => ({ model, facts: facts[i]!, cycle: parseCycle(facts[i]!.cycle, config.cycles) }))
}

export function objectivePlaces(uri: string, document: DocumentPlace): ObjectivePlace[] {
  return document.model.objectives.map((model, i) => {
    const facts = document.facts.objectives[i]!
    return { model, facts, document, item: objectiveItem(uri, document.facts, facts) }
  })
}

export function keyResultPlaces(objective: ObjectivePlace): KeyResultPlace[] {
  const { document, item: { uri } } = objective
  return objective.model.keyResults.map((model, i) => {
    const facts = objective.facts.keyResults[i]!
    return { model, facts, document, objective, item: keyResultItem(uri, document.facts, objective.facts, facts) }
  })
}

/** Every objective of a file with its key results behind it, in order. */
export function itemPlaces(uri: string, file: OkrFile, config: Config): (ObjectivePlace | KeyResultPlace)[] {
  return documentPlaces(file, config).flatMap((document) =>
    objectivePlaces(uri, document).flatMap((objective) => [objective, ...keyResultPlaces(objective)]))
}

/** The objective around a place, which may be the place itself. */
export const objectiveOf = (place: ObjectivePlace | KeyResultPlace): ObjectivePlace => ('objective' in place ? place.objective : place)

/** Whether the document's cycle is over: advice on what to do comes too late then. */
export const isOver = ({ cycle }: DocumentPlace, today: Day): boolean => cycle !== undefined && cycle.end < today
