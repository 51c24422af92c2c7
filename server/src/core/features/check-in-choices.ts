import { keyResultItem } from '../project/facts.ts'
import { get } from '../project/shard-map.ts'
import { scoreOf } from '../project/score.ts'
import type { Item, PlacedDocument, Snapshot } from '../project/types.ts'
import { documentsInOrder, whenIs } from './alignment.ts'
import { teamName } from './items.ts'
import { joined, sayState } from './say.ts'

/** A key result that somebody may want to check in on. */
export interface CheckInChoice {
  readonly key: string
  readonly uri: string
  readonly title: string
  /** Of the file asked about `0.4 · behind`; of the workspace with the team before it. */
  readonly description: string
}

/** More than this nobody looks through; a person's own stand first. */
const MOST = 1000

/** The key results that are not closed: of a file, if it has any; else of the cycles of today, or of all where nothing runs. Those that `me` owns come first. */
export function checkInChoices(snapshot: Snapshot, { uri, me }: { readonly uri?: string; readonly me?: string }): readonly CheckInChoice[] {
  const here = uri === undefined ? [] : openIn((get(snapshot.files, uri)?.facts ?? []).map((document) => ({ uri, document })))
  const all = here.length > 0 ? [] : documentsInOrder(snapshot)
  const running = openIn(all.filter((placed) => whenIs(snapshot, placed).rank === 0))
  const found = here.length > 0 ? here : running.length > 0 ? running : openIn(all)
  const isMine = ({ objective, keyResult }: Item): boolean => me !== undefined && (keyResult!.owner.length > 0 ? keyResult! : objective).owner.includes(me)
  return [...found.filter(isMine), ...found.filter((item) => !isMine(item))].slice(0, MOST).map((item) => ({
    key: item.key, uri: item.uri, title: item.keyResult!.title.replace(/\s+/g, ' ').trim() || item.keyResult!.slug,
    description: joined(here.length === 0 && teamName(snapshot, item.uri, item.document.team), sayState(scoreOf(snapshot, item))),
  }))
}

/** What has no name cannot be found again, and what is closed takes no check-in. */
const openIn = (documents: readonly PlacedDocument[]): Item[] => documents.flatMap(({ uri, document }) => document.objectives.flatMap((objective) =>
  objective.closed || objective.slug === '' ? [] : objective.keyResults.filter(({ closed, slug }) => !closed && slug !== '').map((keyResult) => keyResultItem(uri, document, objective, keyResult))))
