import type { Config } from '../model/config.ts'
import { levelOf } from '../model/config.ts'
import { parseCycle } from '../model/cycle.ts'
import type { Cycle } from '../model/cycle.ts'
import type { Day } from '../model/day.ts'
import { initiativeLink, parseLink } from '../model/link.ts'
import { readOkrFile } from '../model/read.ts'
import { mergeConfigs, readConfigFile } from '../model/read-config.ts'
import type { OkrFile } from '../model/types.ts'
import { parse } from '../syntax/parse.ts'
import { factsOf, keyResultItem, objectiveItem } from './facts.ts'
import { change, emptyShards, get, values } from './shard-map.ts'
import type { DocumentFacts, FileEntry, Item, Landscape, LinkFacts, Memo, ObjectiveFacts, PlacedDocument, Reference, Snapshot } from './types.ts'

export const isConfigUri = (uri: string): boolean => /\/okr\.config\.ya?ml$/.test(uri)
export const isOkrUri = (uri: string): boolean => /\.okr\.ya?ml$/.test(uri)

/** A workspace folder without files. */
export function emptySnapshot(today: Day): Snapshot {
  return {
    today, files: emptyShards, configs: new Map(), teams: emptyShards, objectives: emptyShards, references: emptyShards, memo: newMemo(),
  }
}

const newMemo = (config: Memo['config'] = new Map()): Memo => ({ config, supporters: new Map(), scores: new Map() })

export const withToday = (snapshot: Snapshot, today: Day): Snapshot =>
  today === snapshot.today ? snapshot : { ...snapshot, today, memo: newMemo(snapshot.memo.config) }

/** The workspace with this text for a file (an OKR file or a config, told by its name); `undefined` takes the file out. */
export function withFile(snapshot: Snapshot, uri: string, text: string | undefined): Snapshot {
  return withFiles(snapshot, [[uri, text]])
}

/** The same for many files, at a fraction of the cost. */
export function withFiles(snapshot: Snapshot, changes: Iterable<readonly [uri: string, text: string | undefined]>): Snapshot {
  const files = new Map<string, FileEntry | undefined>()
  let configs: Map<string, Snapshot['configs'] extends ReadonlyMap<string, infer C> ? C : never> | undefined
  const all = [...changes]
  const soon = all.length < FEW || (read > READ && lengthOf(all) <= read - READ)
  for (const [uri, text] of all) {
    if (isConfigUri(uri)) {
      configs ??= new Map(snapshot.configs)
      if (text === undefined) configs.delete(folderOf(uri))
      else configs.set(folderOf(uri), { ...readConfigFile(parse(text)), uri })
      continue
    }
    const before = files.has(uri) ? files.get(uri) : get(snapshot.files, uri)
    if (text === undefined) files.set(uri, undefined)
    else if (before?.text !== text) files.set(uri, entryOf(uri, text, before, soon))
  }
  if (files.size === 0 && !configs) return snapshot
  const index = reindex(snapshot, files)
  const memo = newMemo(configs ? undefined : snapshot.memo.config)
  if (!configs && [...files].every(([uri, entry]) => sameHomes(get(snapshot.files, uri), entry))) memo.landscape = snapshot.memo.landscape
  return { ...snapshot, ...index, configs: configs ?? snapshot.configs, memo }
}

/** Whether a file's documents are still of the same teams and cycles, and those that had no objectives still have none. */
export function sameHomes(before: FileEntry | undefined, after: FileEntry | undefined): boolean {
  const a = before?.facts ?? []
  const b = after?.facts ?? []
  return a.length === b.length && a.every(({ team, cycle, objectives }, i) =>
    team === b[i]!.team && cycle === b[i]!.cycle && objectives.length === 0 === (b[i]!.objectives.length === 0))
}

/** So few files are likely to be looked at next. When a whole workspace is read, to keep what is read of each would only be in the way of the others. */
const FEW = 8

const lengthOf = (changes: readonly (readonly [uri: string, text: string | undefined])[]): number => changes.reduce((sum, [, text]) => sum + (text?.length ?? 0), 0)

function entryOf(uri: string, text: string, before: FileEntry | undefined, soon: boolean): FileEntry {
  const file = readOkrFile(parse(text))
  const broken = file.tree.problems.some((problem) => problem.fatal)
  const entry: FileEntry = { uri, text, facts: broken && before ? before.facts : factsOf(file), stale: broken && before !== undefined }
  if (soon) remember(entry, file)
  return entry
}

/**
 * The files read last stay read, up to so many characters of text: an edit's findings, lenses and hints all look at the same few. What is read of a
 * file weighs twenty times its text, and to read one more is a matter of a millisecond.
 */
const READ = 100_000
let read = READ
const recent = new Map<FileEntry, OkrFile>()
let recentLength = 0

function remember(entry: FileEntry, file: OkrFile): OkrFile {
  if (recent.delete(entry)) recentLength -= entry.text.length
  recent.set(entry, file)
  recentLength += entry.text.length
  for (const oldest of recent.keys()) {
    if (recentLength <= read || oldest === entry) break
    recent.delete(oldest)
    recentLength -= oldest.text.length
  }
  return file
}

/** Keeps up to so many characters read from now on: for a program that looks at the same files several times, and then ends. */
export const keepRead = (characters: number): void => void (read = READ + characters)

/** A file of the workspace, read in full. */
export const fileOf = (entry: FileEntry): OkrFile => remember(entry, recent.get(entry) ?? readOkrFile(parse(entry.text)))

type Index = Pick<Snapshot, 'files' | 'teams' | 'objectives' | 'references'>

function reindex(snapshot: Snapshot, files: ReadonlyMap<string, FileEntry | undefined>): Index {
  const teams = draft<PlacedDocument>(snapshot.teams)
  const objectives = draft<Item>(snapshot.objectives)
  const references = draft<Reference>(snapshot.references)
  for (const [uri, entry] of files) {
    const before = get(snapshot.files, uri)
    if (before && entry && before.facts === entry.facts) continue
    for (const document of before?.facts ?? []) visit(uri, document, {
      team: (team) => teams.remove(team, (placed) => placed.uri === uri),
      objective: (name) => objectives.remove(name, (item) => item.uri === uri),
      reference: (name) => references.remove(name, ({ from }) => from.uri === uri),
    })
    for (const document of entry?.facts ?? []) visit(uri, document, {
      team: (team, placed) => teams.add(team, placed),
      objective: (name, item) => objectives.add(name, item),
      reference: (name, reference) => references.add(name, reference),
    })
  }
  return {
    files: change(snapshot.files, files),
    teams: change(snapshot.teams, teams.sorted((a, b) => order(a.uri, b.uri) || a.document.span.start - b.document.span.start)),
    objectives: change(snapshot.objectives, objectives.sorted((a, b) => order(a.uri, b.uri) || a.objective.span.start - b.objective.span.start)),
    references: change(snapshot.references, references.sorted((a, b) => order(a.from.uri, b.from.uri) || a.link.span.start - b.link.span.start)),
  }
}

interface Visitor {
  team(team: string, placed: PlacedDocument): void
  objective(name: string, item: Item): void
  reference(name: string, reference: Reference): void
}

function visit(uri: string, document: DocumentFacts, visitor: Visitor): void {
  visitor.team(document.team, { uri, document })
  for (const objective of document.objectives) {
    const item = objectiveItem(uri, document, objective)
    visitor.objective(`${document.team}/${objective.slug}`, item)
    links(item, objective)
    for (const keyResult of objective.keyResults) {
      if (keyResult.supports.length || keyResult.dependsOn.length || keyResult.initiatives.length) links(keyResultItem(uri, document, objective, keyResult), keyResult)
    }
  }
  function links(from: Item, { supports, dependsOn, initiatives }: Pick<ObjectiveFacts, 'supports' | 'dependsOn' | 'initiatives'>): void {
    for (const link of supports) reference(from, 'supports', link)
    for (const link of dependsOn) reference(from, 'depends_on', link)
    for (const { keyResult } of initiatives) if (keyResult) reference(from, 'initiative', keyResult, initiativeLink(keyResult.text, from.objective.slug))
  }
  function reference(from: Item, kind: Reference['kind'], link: LinkFacts, whole = link.text): void {
    const parsed = parseLink(whole)
    if (parsed) visitor.reference(`${parsed.team ?? document.team}/${parsed.objective}`, { from, kind, link })
  }
}

/** Lists under keys, changed in place until they are done. */
function draft<T>(base: Parameters<typeof change<readonly T[]>>[0]) {
  const changed = new Map<string, T[]>()
  const at = (key: string): T[] => {
    let list = changed.get(key)
    if (!list) changed.set(key, (list = [...(get(base, key) ?? [])]))
    return list
  }
  return {
    add: (key: string, value: T) => { at(key).push(value) },
    remove: (key: string, test: (value: T) => boolean) => { changed.set(key, at(key).filter((value) => !test(value))) },
    sorted: (compare: (a: T, b: T) => number): Map<string, readonly T[] | undefined> =>
      // Copied, so that they keep no room to grow.
      new Map([...changed].map(([key, list]) => [key, list.length ? list.sort(compare).slice() : undefined])),
  }
}

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The folder of a file, with its slash. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/') + 1)

/** What holds for a file: the configs of its folder and of the folders around it. */
export function configOf(snapshot: Snapshot, uri: string): Config {
  const folder = folderOf(uri)
  const known = snapshot.memo.config.get(folder)
  if (known) return known
  const around = [...snapshot.configs].filter(([at]) => folder.startsWith(at)).sort(([a], [b]) => b.length - a.length)
  // Folders below the same configs share one reading: ten thousand folders must not mean ten thousand lists of all teams.
  const nearest = around[0]?.[0] ?? ''
  const config = snapshot.memo.config.get(nearest) ?? mergeConfigs(around.map(([, file]) => file))
  snapshot.memo.config.set(nearest, config).set(folder, config)
  return config
}

/** The cycle that a document names; undefined when it names none that is known. */
export function cycleOf(snapshot: Snapshot, { uri, document }: PlacedDocument): Cycle | undefined {
  return parseCycle(document.cycle, configOf(snapshot, uri).cycles)
}

/** The level of an item's team, 0 the widest. */
export const levelOfDocument = (snapshot: Snapshot, { uri, document }: PlacedDocument): number => levelOf(configOf(snapshot, uri), document.team)

/** Who has objectives in which cycle. Worked out once, and again only when a document comes, goes or moves. */
export function landscape(snapshot: Snapshot): ReadonlyMap<string, Landscape> {
  if (snapshot.memo.landscape) return snapshot.memo.landscape
  const byCycle = new Map<string, { levels: Set<number>; teams: Set<string> }>()
  for (const documents of values(snapshot.teams)) {
    for (const placed of documents) {
      const { team, cycle, objectives } = placed.document
      if (objectives.length === 0) continue
      let at = byCycle.get(cycle)
      if (!at) byCycle.set(cycle, (at = { levels: new Set(), teams: new Set() }))
      at.levels.add(levelOfDocument(snapshot, placed))
      at.teams.add(team)
    }
  }
  snapshot.memo.landscape = byCycle
  return byCycle
}

/** The widest level on which anybody has objectives: what stands there needs no parent. 0 is the widest there is. */
export function widestLevel(snapshot: Snapshot): number {
  const levels = [...landscape(snapshot).values()].flatMap((at) => [...at.levels])
  return levels.length > 0 ? Math.min(...levels) : 0
}

/** The text of an OKR file or config, as it counts now. */
export const textOf = (snapshot: Snapshot, uri: string): string | undefined =>
  isConfigUri(uri) ? snapshot.configs.get(folderOf(uri))?.tree.text : get(snapshot.files, uri)?.text
