import { levelOf } from '../model/config.ts'
import type { Day } from '../model/day.ts'
import { isOwnKeyResult, parseLink } from '../model/link.ts'
import { sameToOthers } from './visible.ts'
import { factsOfItem } from '../project/facts.ts'
import { resolve } from '../project/resolve.ts'
import { entries, get, values } from '../project/shard-map.ts'
import { configOf, emptySnapshot, isConfigUri, withFiles } from '../project/snapshot.ts'
import type { DocumentFacts, Item, Snapshot } from '../project/types.ts'

/*
 * Reading ten thousand files takes longer than anybody waits for a review; looking through their texts does not. So only those files are read
 * that the changes can matter to: what the changed files link to (and what that links to, as far as it goes), what links to them, and
 * the other files of the same teams.
 */

/** Of so many files that mention a target, one will really lead there. */
const WITNESSES = 20

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
  const wanted = whole ? undefined : relevant(texts, changed, old, now)
  const more = [...texts].filter(([uri]) => !isConfigUri(uri) && !changed.has(uri) && (!wanted || wanted.has(uri)))
  const before = withFiles(old, more)
  // Whichever is less is read a second time.
  return { before, after: more.length < changed.size ? withFiles(now, more) : withFiles(before, changed) }
}

/** The uris of the unchanged files to read; undefined when all are needed. */
function relevant(texts: ReadonlyMap<string, string>, changed: ReadonlyMap<string, string | undefined>, old: Snapshot, now: Snapshot): ReadonlySet<string> | undefined {
  // A config touches everything below it.
  if ([...changed.keys()].some(isConfigUri)) return
  // Where the objectives below count in the ones above, a score needs the whole tree.
  if ([...old.configs.values()].some(({ scoring }) => scoring.rollup !== undefined && scoring.rollup !== 'key_results')) return
  const levels = landscape(texts, changed, old, now)
  if (!levels) return
  const wanted = new Set(levels.values())
  // What nobody else can see a difference in (check-ins, numbers, owners) can matter to nobody else.
  const facts = (snapshot: Snapshot, uri: string) => get(snapshot.files, uri)?.facts ?? []
  const ours = new Set([...changed.keys()].filter((uri) => !sameToOthers(facts(old, uri), facts(now, uri))))
  if (ours.size === 0) return wanted
  const mentions = mentionsIn(texts)
  let known = withFiles(emptySnapshot(0), [...ours].flatMap((uri) => [[uri, changed.get(uri)], [`${uri}.before.okr.yaml`, texts.get(uri)]] as const))
  const here = new Set([...entries(known.files)].map(([uri]) => uri))
  load(mentions.untold)
  for (const team of [...entries(known.teams)].map(([name]) => name)) load([...(mentions.byTeam.get(team) ?? []), ...(mentions.byLink.get(team) ?? [])])
  // What links here is looked at as a whole: its other links must lead where they lead.
  for (const { facts } of [...values(known.files)]) load(facts.flatMap((document) => linksOf(document).flatMap((text) => mentions.byTeam.get(parseLink(text)?.team ?? '') ?? [])))
  followLinks()
  return wanted

  function load(uris: Iterable<string>): void {
    const fresh = [...new Set(uris)].filter((uri) => get(known.files, uri) === undefined && !changed.has(uri))
    for (const uri of fresh) wanted.add(uri)
    known = withFiles(known, fresh.map((uri) => [uri, texts.get(uri)] as const))
  }

  /** From the changed items to what they lead to, and on from there; of what they lead to first, also whether anybody else supports it. */
  function followLinks(): void {
    const reached = new Set<string>()
    let frontier: readonly Item[] = [...entries(known.files)].flatMap(([uri, { facts }]) =>
      here.has(uri) ? facts.flatMap((document) => document.objectives.map((objective): Item => ({ key: '', uri, document, objective }))) : [])
    for (let step = 0; frontier.length > 0; step++) {
      const next: Item[] = []
      for (const item of frontier) {
        for (const text of linksOf({ objectives: [item.objective] })) {
          const link = parseLink(text)
          if (!link) continue
          const team = link.team ?? item.document.team
          load(mentions.byTeam.get(team) ?? [])
          if (step === 0) load(witnesses(team, link.objective))
          const found = resolve(known, text, item)
          for (const target of found.kind === 'found' ? [found.item] : found.kind === 'ambiguous' ? found.items : []) {
            const key = `${target.uri} ${factsOfItem(target).span.start}`
            if (reached.has(key)) continue
            reached.add(key)
            next.push(target)
          }
        }
      }
      frontier = next
    }
  }

  function witnesses(team: string, slug: string): string[] {
    const found: string[] = []
    for (const uri of mentions.byLink.get(team) ?? []) {
      if (found.length >= WITNESSES) break
      if (!changed.has(uri) && texts.get(uri)!.includes(`/${slug}`)) found.push(uri)
    }
    return found
  }
}

const linksOf = ({ objectives }: Pick<DocumentFacts, 'objectives'>): string[] =>
  objectives.flatMap((objective) => [objective, ...objective.keyResults]).flatMap(({ supports, dependsOn, initiatives }) =>
    [...supports, ...dependsOn, ...initiatives.flatMap(({ keyResult }) => (keyResult && !isOwnKeyResult(keyResult.text) ? [keyResult] : []))]).map(({ text }) => text)

interface Mentions {
  /** Files by the teams whose OKRs they hold. */
  readonly byTeam: ReadonlyMap<string, readonly string[]>
  /** Files by the teams that their links name. */
  readonly byLink: ReadonlyMap<string, readonly string[]>
  /** Files that spell their team in a way that only the parser understands. */
  readonly untold: readonly string[]
}

const TEAM = /(?:^|[\n\r{,])[ \t]*["']?team["']?[ \t]*:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#,}&*!|>][^\s,}]*))/g

function mentionsIn(texts: ReadonlyMap<string, string>): Mentions {
  const byTeam = new Map<string, string[]>()
  const byLink = new Map<string, string[]>()
  const untold: string[] = []
  const add = (map: Map<string, string[]>, key: string, uri: string) => {
    const list = map.get(key)
    if (!list) map.set(key, [uri])
    else if (list.at(-1) !== uri) list.push(uri)
  }
  for (const [uri, text] of texts) {
    if (isConfigUri(uri)) continue
    let told = false
    for (const [, double, single, plain] of text.matchAll(TEAM)) {
      told = true
      add(byTeam, (double ?? single ?? plain)!, uri)
    }
    if (!told || /team["']?[ \t]*:[ \t]*[&*!|>]/.test(text)) untold.push(uri)
    for (const team of teamsBeforeSlashes(text)) add(byLink, team, uri)
  }
  return { byTeam, byLink, untold }
}

/** `growth` of `growth/daily-habit` and `growth@2026/daily-habit`; also of addresses, which do no harm. */
function teamsBeforeSlashes(text: string): Set<string> {
  const teams = new Set<string>()
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    let start = slash
    while (start > 0 && isLinkCharacter(text.charCodeAt(start - 1))) start--
    if (start === slash) continue
    const before = text.slice(start, slash)
    const at = before.indexOf('@')
    teams.add(at < 0 ? before : before.slice(0, at))
  }
  return teams
}

/** a-z, A-Z, 0-9, dash and at sign. */
const isLinkCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 64 || (code >= 65 && code <= 90)

/**
 * A file for each cycle and level, as far as any has not changed: whether something must have a parent depends on who stands above. Undefined
 * when the change brings in or takes away a whole level, which everybody else feels.
 */
function landscape(texts: ReadonlyMap<string, string>, changed: ReadonlyMap<string, string | undefined>, old: Snapshot, now: Snapshot): ReadonlyMap<string, string> | undefined {
  const at = (uri: string, team: string, cycle: string) => `${levelOf(configOf(old, uri), team)}@${cycle}`
  const witnesses = new Map<string, string>()
  for (const [uri, text] of texts) {
    if (changed.has(uri) || isConfigUri(uri)) continue
    const [team, cycle] = [valueOf(text, TEAM), valueOf(text, CYCLE)]
    if (team === undefined || cycle === undefined || !text.includes('objectives')) continue
    const name = at(uri, team, cycle)
    if (!witnesses.has(name)) witnesses.set(name, uri)
  }
  const levelsIn = ({ files }: Snapshot) => {
    const named = [...changed.keys()].flatMap((uri) => (get(files, uri)?.facts ?? []).filter(({ objectives }) => objectives.length > 0).map(({ team, cycle }) => at(uri, team, cycle)))
    return [...new Set(named)].filter((name) => !witnesses.has(name)).sort().join()
  }
  return levelsIn(old) === levelsIn(now) ? witnesses : undefined
}

const CYCLE = /(?:^|[\n\r{,])[ \t]*["']?cycle["']?[ \t]*:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#,}&*!|>][^\s,}]*))/g

function valueOf(text: string, pattern: RegExp): string | undefined {
  for (const [, double, single, plain] of text.matchAll(pattern)) return double ?? single ?? plain
  return
}
