import { factsOfItem, keyResultItem, objectiveItem } from '../project/facts.ts'
import { get } from '../project/shard-map.ts'
import { fileOf, textOf } from '../project/snapshot.ts'
import type { Item, Snapshot } from '../project/types.ts'
import { lineAt, lineIndex } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { itemOf } from './standings.ts'
import type { Sides } from './compare.ts'
import type { ChangePlace } from './types.ts'

/*
 * Something that is gone has no place any more: where do people look for it, and where can they write why it went?
 */

type After = Pick<Sides, 'after' | 'renamed'>

interface Gone {
  readonly subject: { readonly key: string; readonly team: string; readonly cycle: string }
  readonly was?: ChangePlace
}

/** Where something is gone from: its key result or objective, else its team's file, as they are now; or where it stood, when the file is gone, too. */
export function placeLeftBehind({ after, renamed }: After, { subject, was }: Gone): ChangePlace {
  const now = (key: string) => itemOf(after, renamed.get(key) ?? key)
  const item = now(subject.key) ?? now(subject.key.slice(0, subject.key.lastIndexOf('.')))
  if (item) return { uri: item.uri, span: (item.keyResult ?? item.objective).at }
  const uri = get(after.files, was!.uri) ? was!.uri : get(after.teams, subject.team)?.find(({ document }) => document.cycle === subject.cycle)?.uri
  const entry = uri === undefined ? undefined : get(after.files, uri)
  if (!entry) return was!
  return { uri: entry.uri, span: keyOfObjectives(after, entry.uri, subject) ?? { start: 0, end: 0 } }
}

function keyOfObjectives(after: Snapshot, uri: string, subject: Gone['subject']): Span | undefined {
  const document = fileOf(get(after.files, uri)!).documents.find(({ team, cycle }) => team?.value === subject.team && cycle?.value === subject.cycle)
  return (document?.objectivesKey ?? document?.team)?.span
}

/** A line of a file as it is now, where something is missing. */
export interface Gap {
  /** What is missing, by its id among its neighbours. */
  readonly id: string
  /** The offset at which the line begins. */
  readonly at: number
  /** How far its neighbours are indented. */
  readonly indent: string
}

/**
 * The line in the file where people look for something that is gone, at which it would stand if it were still there: below what stood above it, else above
 * what stood below it, else below the key of the list, or the objective. Undefined where the file is gone.
 */
export function gapLeftBehind({ before, after, renamed }: Sides, gone: Gone): Gap | undefined {
  const { uri, span } = placeLeftBehind({ after, renamed }, gone)
  const text = textOf(after, uri)
  const item = itemOf(before, gone.subject.key)
  if (text === undefined || !item) return
  const id = (item.keyResult ?? item.objective).slug
  const lines = lineIndex(text)
  const lineOf = (offset: number) => { const line = lineAt(lines, offset); return { line, indent: /^[ \t]*/.exec(text.slice(lines.starts[line]))![0] } }
  const below = ({ start, end }: Span, indent = lineOf(start).indent): Gap => {
    const { line } = lineOf(start + Math.max(0, text.slice(start, end).trimEnd().length - 1))
    return { id, at: lines.starts[line + 1] ?? text.length, indent }
  }
  const neighbours = siblingsOf(item).map((sibling) => itemOf(after, renamed.get(sibling.key) ?? sibling.key))
  const here = (one: Item | undefined): one is Item => one !== undefined && one.uri === uri
  const index = siblingsOf(item).findIndex(({ key }) => key === item.key)
  const above = neighbours.slice(0, index).findLast(here)
  if (above) return below(factsOfItem(above).span)
  const next = neighbours.slice(index + 1).find(here)
  if (next) {
    const { line, indent } = lineOf(factsOfItem(next).span.start)
    return { id, at: lines.starts[line]!, indent }
  }
  const objective = item.keyResult && itemOf(after, renamed.get(objectiveKey(item)) ?? objectiveKey(item))
  return objective ? below(objective.objective.span, lineOf(objective.objective.at.start).indent) : below(span)
}

const objectiveKey = ({ uri, document, objective }: Item): string => objectiveItem(uri, document, objective).key

/** The list that an item stands in, itself included. */
const siblingsOf = ({ uri, document, objective, keyResult }: Item): Item[] =>
  keyResult ? objective.keyResults.map((one) => keyResultItem(uri, document, objective, one)) : document.objectives.map((one) => objectiveItem(uri, document, one))
