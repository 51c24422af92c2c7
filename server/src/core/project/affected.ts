import { parseLink } from '../model/link.ts'
import { walk } from './circles.ts'
import { resolve } from './resolve.ts'
import { entries, get, has, values } from './shard-map.ts'
import { isConfigUri, sameHomes } from './snapshot.ts'
import type { DocumentFacts, KeyResultFacts, ObjectiveFacts, Snapshot } from './types.ts'

/**
 * The files whose findings may differ because of an edit in one file, that file included; `all` where no smaller set is worth finding:
 * a config, a new or removed file, another team or cycle. Errs on the side of too many. An edit that changes nothing that others can see
 * (check-ins, notes, numbers) costs no more than a look at the file itself.
 */
export function affected(before: Snapshot, after: Snapshot, uri: string): ReadonlySet<string> | 'all' {
  if (isConfigUri(uri) || before.today !== after.today) return 'all'
  const was = get(before.files, uri)
  const is = get(after.files, uri)
  if (!sameHomes(was, is)) return 'all'
  const uris = new Set([uri])
  const see = { uris, before, after }
  const old = facesOf(was?.facts ?? [])
  const now = facesOf(is?.facts ?? [])
  const names = [...new Set([...old.keys(), ...now.keys()])]
  const changed = names.filter((name) => old.get(name)?.text !== now.get(name)?.text)
  for (const name of names) seeRelated(see, name)
  if (changed.length === 0) return uris
  for (const { team } of [...(was?.facts ?? []), ...(is?.facts ?? [])]) seeTeam(see, team)
  const links = new Set<string>()
  for (const name of changed) {
    for (const snapshot of [before, after]) for (const { from } of get(snapshot.references, name) ?? []) uris.add(from.uri)
    for (const faces of [old, now]) for (const link of faces.get(name)?.links ?? []) links.add(link)
  }
  for (const name of links) seeTeam(see, name.slice(0, name.indexOf('/')))
  const renamed = changed.filter((name) => old.get(name)?.ids !== now.get(name)?.ids)
  if (renamed.length > 0) seeBroken(see, new Set(renamed))
  return uris
}

/** Whether files elsewhere see no difference between two states of a file: no finding there, and none here that depends on them, can change. */
export function sameToOthers(before: readonly DocumentFacts[], after: readonly DocumentFacts[]): boolean {
  const [old, now] = [facesOf(before), facesOf(after)]
  return old.size === now.size && [...old].every(([name, { text }]) => now.get(name)?.text === text)
}

interface Seeing {
  readonly uris: Set<string>
  readonly before: Snapshot
  readonly after: Snapshot
}

/** What others can see of the objectives of a file, by `team/id`. */
interface Face {
  /** All that findings elsewhere may speak of, but for where it stands. */
  text: string
  /** The ids in it that links may name. */
  ids: string
  /** What it links to, as `team/id`. */
  links: string[]
}

function facesOf(facts: readonly DocumentFacts[]): Map<string, Face> {
  const faces = new Map<string, Face>()
  for (const { team, cycle, objectives } of facts) {
    for (const objective of objectives) {
      const name = `${team}/${objective.slug}`
      let face = faces.get(name)
      if (!face) faces.set(name, (face = { text: '', ids: '', links: [] }))
      const { type, sharedWith, keyResults } = objective
      face.text += JSON.stringify([cycle, visible(objective), type, sharedWith.map(({ text }) => text), keyResults.map((keyResult) => [visible(keyResult), keyResult.guardrail])])
      face.ids += JSON.stringify([cycle, keyResults.map(({ slug }) => slug)])
      for (const { supports, dependsOn } of [objective, ...keyResults]) {
        for (const { text } of [...supports, ...dependsOn]) {
          const link = parseLink(text)
          if (link) face.links.push(`${link.team ?? team}/${link.objective}`)
        }
      }
    }
  }
  return faces
}

const visible = ({ slug, written, title, supports, dependsOn, initiatives, closed }: ObjectiveFacts | KeyResultFacts) =>
  [slug, written, title, supports.map(({ text }) => text), dependsOn.map(({ text, agreed }) => [text, agreed]), initiatives.length > 0, closed !== undefined]

/** Findings that point at other files: two with the same id, and circles. What only moves within its file moves there, too. */
function seeRelated({ uris, before, after }: Seeing, name: string): void {
  for (const snapshot of [before, after]) {
    const items = get(snapshot.objectives, name) ?? []
    if (items.length > 1) for (const item of items) uris.add(item.uri)
    for (const item of items) {
      for (const kind of ['supports', 'depends_on'] as const) {
        const { reached, circle } = walk(snapshot, item, kind)
        if (circle) for (const one of reached) uris.add(one.uri)
      }
    }
  }
}

const seeTeam = ({ uris, before, after }: Seeing, team: string): void => {
  for (const snapshot of [before, after]) for (const placed of get(snapshot.teams, team) ?? []) uris.add(placed.uri)
}

/** Links that lead nowhere, whose finding names what is near: ids of the same team, the same id of another team, or any of a team. */
function seeBroken({ uris, before, after }: Seeing, renamed: ReadonlySet<string>): void {
  const teams = new Set([...renamed].map((name) => name.slice(0, name.indexOf('/'))))
  const ids = new Set([...renamed].map((name) => name.slice(name.indexOf('/') + 1)))
  const near = (team: string, id: string) => teams.has(team) || ids.has(id) || teams.has(id)
  for (const [name, references] of entries(after.references)) {
    const slash = name.indexOf('/')
    const team = name.slice(0, slash)
    if (!near(team, name.slice(slash + 1))) continue
    // Of other teams' ids only those that nobody has are looked for elsewhere.
    if (!teams.has(team) && has(before.objectives, name) && has(after.objectives, name)) continue
    for (const { from, link } of references) {
      if (!uris.has(from.uri) && [before, after].some((snapshot) => resolve(snapshot, link.text, from).kind === 'broken')) uris.add(from.uri)
    }
  }
  // Initiatives may name a key result elsewhere; hardly any does, so these links are in no index.
  for (const { uri, facts } of values(after.files)) {
    if (!uris.has(uri) && facts.some((document) => namesAny(document, near))) uris.add(uri)
  }
}

function namesAny({ team, objectives }: DocumentFacts, near: (team: string, id: string) => boolean): boolean {
  const names = ({ initiatives }: ObjectiveFacts | KeyResultFacts) => initiatives.length > 0 && initiatives.some(({ keyResult }) => {
    const link = keyResult !== undefined && /[./@]/.test(keyResult) ? parseLink(keyResult) : undefined
    return link !== undefined && near(link.team ?? team, link.objective)
  })
  return objectives.some((objective) => names(objective) || objective.keyResults.some(names))
}
