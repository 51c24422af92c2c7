import { isOwnKeyResult, parseLink } from '../model/link.ts'
import { walk } from './circles.ts'
import { looseLinks, updateLooseLinks } from './loose-links.ts'
import { get, onlyDiffersIn } from './shard-map.ts'
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
  if (changed.length === 0) {
    keepLooseLinks(before, after, uri, [uri])
    return uris
  }
  for (const { team } of [...(was?.facts ?? []), ...(is?.facts ?? [])]) seeTeam(see, team)
  const links = new Set<string>()
  for (const name of changed) {
    for (const snapshot of [before, after]) for (const { from } of get(snapshot.references, name) ?? []) uris.add(from.uri)
    for (const faces of [old, now]) for (const link of faces.get(name)?.links ?? []) links.add(link)
  }
  keepLooseLinks(before, after, uri, uris)
  if (changed.some((name) => old.get(name)?.ids !== now.get(name)?.ids)) {
    // Findings on links that lead nowhere name what is near, and that may be what is new here.
    for (const loose of [looseLinks(before), looseLinks(after)]) for (const one of loose) uris.add(one)
  }
  for (const name of links) seeTeam(see, name.slice(0, name.indexOf('/')))
  return uris
}

/** After the edit of a single file, what is known of links that lead nowhere needs no look at all the others. */
function keepLooseLinks(before: Snapshot, after: Snapshot, uri: string, uris: Iterable<string>): void {
  const known = before.memo.loose
  if (known && !after.memo.loose && onlyDiffersIn(before.files, after.files, uri)) updateLooseLinks(known, after, uris)
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
      for (const { supports, dependsOn, initiatives } of [objective, ...keyResults]) {
        for (const { text } of [...supports, ...dependsOn, ...initiatives.flatMap(({ keyResult }) => keyResult ?? [])]) {
          const link = isOwnKeyResult(text) ? undefined : parseLink(text)
          if (link) face.links.push(`${link.team ?? team}/${link.objective}`)
        }
      }
    }
  }
  return faces
}

const visible = ({ slug, written, title, supports, dependsOn, initiatives, closed }: ObjectiveFacts | KeyResultFacts) =>
  [slug, written, title, supports.map(({ text }) => text), dependsOn.map(({ text, agreed }) => [text, agreed]), initiatives.map(({ keyResult }) => keyResult?.text ?? ''), closed !== undefined]

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
