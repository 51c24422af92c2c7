import type { KeyResult, Objective, OkrDocument, OkrFile } from '../model/types.ts'
import { factsOf, keyResultItem, objectiveItem } from '../project/facts.ts'
import { entries, get } from '../project/shard-map.ts'
import { configOf, fileOf, folderOf } from '../project/snapshot.ts'
import type { ConfigEntry, DocumentFacts, Item, Snapshot } from '../project/types.ts'
import type { Span } from '../text/span.ts'
import { contains, touches } from '../text/span.ts'
import type { Place } from './types.ts'

/** An OKR file as it is written now, with the facts of just this text. */
export interface OpenFile {
  readonly uri: string
  readonly text: string
  readonly file: OkrFile
  readonly facts: readonly DocumentFacts[]
}

export function openFile(snapshot: Snapshot, uri: string): OpenFile | undefined {
  const entry = get(snapshot.files, uri)
  if (!entry) return
  const file = fileOf(entry)
  return { uri, text: entry.text, file, facts: entry.stale ? factsOf(file) : entry.facts }
}

/** An objective or key result of an open file: as it is written, and what others know of it. */
export interface Written {
  readonly item: Item
  readonly model: Objective | KeyResult
  readonly objective: Objective
  readonly document: OkrDocument
}

/** All objectives of a file, each with its key results behind it. */
export function writtenIn({ uri, file, facts }: OpenFile): Written[] {
  return file.documents.flatMap((document, d) => document.objectives.flatMap((objective, o) => {
    const of = facts[d]!.objectives[o]!
    const keyResults = objective.keyResults.map((keyResult, k): Written =>
      ({ item: keyResultItem(uri, facts[d]!, of, of.keyResults[k]!), model: keyResult, objective, document }))
    return [{ item: objectiveItem(uri, facts[d]!, of), model: objective, objective, document }, ...keyResults]
  }))
}

/** The key result around an offset, or else the objective. */
export function writtenAt(open: OpenFile, offset: number): Written | undefined {
  return writtenIn(open).findLast(({ model }) => touches(model.span, offset))
}

/** The document around an offset; of several, the last one that begins before it. */
export function documentAt(open: OpenFile, offset: number): DocumentFacts | undefined {
  return open.facts.findLast(({ span }) => span.start <= offset) ?? open.facts[0]
}

/** The items with a key, those of the file at `uri` first. More than one is a finding, but has to be shown all the same. */
export function itemsByKey(snapshot: Snapshot, key: string, uri?: string): readonly Item[] {
  const parts = /^(.*?)@([^/]*)\/(.*)$/s.exec(key)
  if (!parts) return []
  const [, team, cycle, rest] = parts as unknown as [string, string, string, string]
  const objectives = (slug: string) => (get(snapshot.objectives, `${team}/${slug}`) ?? []).filter(({ document }) => document.cycle === cycle)
  const found = [...objectives(rest)]
  for (let dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
    for (const { uri: at, document, objective } of objectives(rest.slice(0, dot))) {
      for (const facts of objective.keyResults) if (facts.slug === rest.slice(dot + 1)) found.push(keyResultItem(at, document, objective, facts))
    }
  }
  return uri === undefined ? found : found.sort((a, b) => Number(b.uri === uri) - Number(a.uri === uri))
}

/** Where an item stands: the words to point at. */
export const placeOf = (item: Item): Place => ({ uri: item.uri, span: (item.keyResult ?? item.objective).at })

/** A name's place within the item, or the item's first words where it stands elsewhere (merged from an anchor). */
export const nameIn = (whole: Span, name: Span | undefined, otherwise: Span): Span =>
  name && contains(whole, name) ? name : contains(whole, otherwise) ? otherwise : { start: whole.start, end: whole.start }

/** The configs that hold for a file, nearest first. */
export function configsAround(snapshot: Snapshot, uri: string): readonly ConfigEntry[] {
  const folder = folderOf(uri)
  return [...snapshot.configs].filter(([at]) => folder.startsWith(at)).sort(([a], [b]) => b.length - a.length).map(([, config]) => config)
}

/** How a team is called in this part of the workspace: its name, or else its id. */
export const teamName = (snapshot: Snapshot, uri: string, team: string): string =>
  configOf(snapshot, uri).teams.get(team)?.name ?? (team || 'No team')

export const personName = (snapshot: Snapshot, uri: string, person: string): string =>
  configOf(snapshot, uri).people.get(person)?.name ?? person

/** All teams with documents, with the place of the first one. */
export function* teamsOf(snapshot: Snapshot): Generator<{ readonly team: string; readonly uri: string }> {
  for (const [team, documents] of entries(snapshot.teams)) if (documents[0]) yield { team, uri: documents[0].uri }
}
