import { levelOf } from '../model/config.ts'
import type { Config } from '../model/config.ts'
import type { Day } from '../model/day.ts'
import { isOwnKeyResult, parseLink } from '../model/link.ts'
import { entries, get, values } from '../project/shard-map.ts'
import { configOf, emptySnapshot, isConfigUri, landscape, withFiles } from '../project/snapshot.ts'
import type { DocumentFacts, PlacedDocument, Snapshot } from '../project/types.ts'
import { homeIn, linksIn } from './mentions.ts'
import type { Home } from './mentions.ts'
import { sameToOthers } from './visible.ts'

/*
 * Reading ten thousand files takes longer than anybody waits for a review. So only those are read that the changes can matter to, told by the names of
 * teams, and always all files of a team:
 *
 * 1. who has OKRs at all: of each level and cycle two teams, so that everybody knows who else there is;
 * 2. the teams of the changed files, and whoever links to them;
 * 3. of what the changed files link to, somebody else who supports it, if anybody does;
 * 4. the teams that anything read so far names, and those that these name, and so on: every link leads where it leads.
 *
 * Where others can see no difference in what changed (check-ins, numbers, owners), links lead where they led. What is left to follow are those that carry
 * numbers upwards: a team's way to the company may go over a team that has not changed.
 */

export interface States {
  readonly before: Snapshot
  readonly after: Snapshot
}

/**
 * Two states of a workspace: `texts` by uri, and the same with `changed` (undefined takes a file out). Unless the `whole` is wanted, they hold only
 * the files that the changes can matter to: changes, consequences and findings are the same, but for what a message may suggest.
 */
export function statesOf(texts: ReadonlyMap<string, string>, changed: ReadonlyMap<string, string | undefined>, today: Day, whole = false): States {
  const old = withFiles(emptySnapshot(today), [...texts].filter(([uri]) => isConfigUri(uri) || changed.has(uri)))
  const now = withFiles(old, changed)
  const unchanged = new Map([...texts].filter(([uri]) => !isConfigUri(uri) && !changed.has(uri)))
  const before = whole || touchesAll(changed, old) ? withFiles(old, unchanged) : withNeighbours(old, now, changed, unchanged)
  const more = [...entries(before.files)].flatMap(([uri, { text }]) => (changed.has(uri) ? [] : [[uri, text] as const]))
  // Whichever is less is read a second time.
  return { before, after: more.length < changed.size ? withFiles(now, more) : withFiles(before, changed) }
}

/** A config touches everything below it; and where the objectives below count in the ones above, a score needs the whole tree. */
const touchesAll = (changed: ReadonlyMap<string, string | undefined>, { configs }: Snapshot): boolean =>
  [...changed.keys()].some(isConfigUri) || [...configs.values()].some(({ scoring }) => scoring.rollup !== undefined && scoring.rollup !== 'key_results')

/** The state before, which holds only the changed files, with the unchanged ones that matter. */
function withNeighbours(old: Snapshot, now: Snapshot, changed: ReadonlyMap<string, string | undefined>, unchanged: ReadonlyMap<string, string>): Snapshot {
  let known = old
  const configs = new Map<Config, number>()
  const homes = new Map([...unchanged].map(([uri, text]) => [uri, homeIn(text)]))
  const filesOf = grouped([...homes].flatMap(([uri, home]) => home?.teams.map((team) => [team, uri] as const) ?? []))
  const factsIn = (snapshot: Snapshot, uri: string): readonly DocumentFacts[] => get(snapshot.files, uri)?.facts ?? []

  const untold = read([...homes].flatMap(([uri, home]) => (home ? [] : [uri])))
  const others = [...untold, ...readWhoElseThereIs()]
  const seen = [...changed.keys()].filter((uri) => !sameToOthers(factsIn(old, uri), factsIn(now, uri)))
  if (seen.length === 0) readUpwards(({ document }) => teamsSupportedBy(document))
  else {
    // Where a whole level comes or goes, everybody's place in the tree is another.
    if (levelsIn(known) !== levelsIn(withFiles(now, others.map((uri) => [uri, unchanged.get(uri)] as const)))) return withFiles(known, unchanged)
    const documents = seen.flatMap((uri) => [...factsIn(old, uri), ...factsIn(now, uri)])
    readLinkers(new Set(documents.map(({ team }) => team)), new Set(documents.flatMap(teamsLinkedFrom)))
    readUpwards(({ uri, document }) => teamsNamedIn(document, configOf(old, uri)))
  }
  return known

  /** Reads those that are not yet read, and says which these were. */
  function read(uris: readonly string[]): string[] {
    const fresh = [...new Set(uris)].filter((uri) => get(known.files, uri) === undefined)
    known = withFiles(known, fresh.map((uri) => [uri, unchanged.get(uri)!] as const))
    return fresh
  }

  function readWhoElseThereIs(): string[] {
    const uris: string[] = []
    const there = new Map<string, Set<string>>()
    for (const [uri, home] of homes) {
      const name = (team: string, cycle: string) => `${levelOf(configOf(old, uri), team)}@${cycle}`
      const isEnough = (team: string, cycle: string) => {
        const teams = there.get(name(team, cycle))
        return teams !== undefined && (teams.size > 1 || teams.has(team))
      }
      if (!home || home.teams.every((team) => home.cycles.every((cycle) => isEnough(team, cycle)))) continue
      uris.push(...read([uri]))
      for (const { team, cycle, objectives } of factsIn(known, uri)) {
        if (objectives.length > 0) there.set(name(team, cycle), (there.get(name(team, cycle)) ?? new Set()).add(team))
      }
    }
    return uris
  }

  /** All files that link to teams of the changed files; and of those that link to what these lead to, one for each link that really supports it. */
  function readLinkers(own: ReadonlySet<string>, above: ReadonlySet<string>): void {
    const teams = new Set([...own, ...above])
    const linkers: string[] = []
    const supporters: (readonly [link: string, uri: string])[] = []
    for (const [uri, text] of unchanged) {
      for (const [link, team] of linksIn(text, teams)) {
        if (own.has(team)) linkers.push(uri)
        else supporters.push([`${link} ${placeOf(uri, homes.get(uri))}`, uri])
      }
    }
    read([...[...own].flatMap((team) => filesOf.get(team) ?? []), ...linkers])
    // The same link from the same cycle leads to the same place: one that supports it is as good as a thousand.
    for (const [name, uris] of grouped(supporters)) {
      const link = name.slice(0, name.indexOf(' '))
      for (const uri of uris) {
        read([uri])
        if (factsIn(known, uri).some((document) => document.team !== parseLink(link)?.team && supportsIn(document).includes(link))) break
      }
    }
  }

  /** From everything that is read to the teams it names, and on from there. */
  function readUpwards(teamsOf: (placed: PlacedDocument) => readonly string[]): void {
    const followed = new Set<string>()
    let documents = [...values(known.files), ...values(now.files)].flatMap(({ uri, facts }) => facts.map((document) => ({ uri, document })))
    while (documents.length > 0) {
      const teams = documents.flatMap(teamsOf).filter((team) => !followed.has(team) && followed.add(team))
      documents = read(teams.flatMap((team) => filesOf.get(team) ?? [])).flatMap((uri) => factsIn(known, uri).map((document) => ({ uri, document })))
    }
  }

  /** From where a link leads to the same as the same link of others; from several cycles it may lead to several places. */
  function placeOf(uri: string, home: Home | undefined): string {
    const config = configOf(old, uri)
    if (!configs.has(config)) configs.set(config, configs.size)
    return home?.cycles.length === 1 ? `${home.cycles[0]} ${configs.get(config)}` : uri
  }
}

function grouped(pairs: readonly (readonly [key: string, value: string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** The levels with objectives in each cycle, and whether one team or several are there. */
const levelsIn = (snapshot: Snapshot): string =>
  JSON.stringify([...landscape(snapshot)].map(([cycle, { levels, teams }]) => [cycle, [...levels].sort(), teams.size > 1]).sort())

const partsOf = ({ objectives }: DocumentFacts) => objectives.flatMap((objective) => [objective, ...objective.keyResults])

const supportsIn = (document: DocumentFacts): string[] => partsOf(document).flatMap(({ supports }) => supports.map(({ text }) => text))

/** The teams whose scores may move with a document's, its own for what it supports there. */
const teamsSupportedBy = (document: DocumentFacts): string[] => [document.team, ...supportsIn(document).flatMap((text) => parseLink(text)?.team ?? [])]

/** The teams that the links of a document name. */
function teamsLinkedFrom(document: DocumentFacts): string[] {
  const links = partsOf(document).flatMap(({ supports, dependsOn, initiatives }) =>
    [...supports, ...dependsOn, ...initiatives.flatMap(({ keyResult }) => (keyResult && !isOwnKeyResult(keyResult.text) ? [keyResult] : []))])
  return links.flatMap(({ text }) => parseLink(text)?.team ?? [])
}

/** All teams that the findings on a document look at: also those that it shares something with, its own, and the one that this belongs to. */
function teamsNamedIn(document: DocumentFacts, config: Config): string[] {
  const parent = config.teams.get(document.team)?.parent
  return [document.team, ...teamsLinkedFrom(document), ...document.objectives.flatMap(({ sharedWith }) => sharedWith.map(({ text }) => text)), ...(parent === undefined ? [] : [parent])]
}
