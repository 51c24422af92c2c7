import { comparison } from '../changes/changes.ts'
import type { Comparison } from '../changes/changes.ts'
import { itemOf } from '../changes/standings.ts'
import type { Change, ChangePlace } from '../changes/types.ts'
import { filesBelow } from '../changes/written.ts'
import type { Day } from '../model/day.ts'
import { parseLink } from '../model/link.ts'
import { sameToOthers } from '../changes/visible.ts'
import { factsOfItem } from '../project/facts.ts'
import { get } from '../project/shard-map.ts'
import { configOf, textOf } from '../project/snapshot.ts'
import type { Snapshot } from '../project/types.ts'
import { silencedIn } from './directives.ts'
import { lint } from './engine.ts'
import { identityOf } from './identity.ts'
import type { AnyRule, ChangeContext, Finding } from './rule.ts'
import { effective } from './settings.ts'

export interface PlacedFinding {
  readonly uri: string
  readonly finding: Finding
  /** What it is about: `team@cycle/objective.key-result`, `team@cycle`, or the uri of the file. */
  readonly about: string
  /** The title of that objective or key result. */
  readonly title?: string
  /** For what is said to a change: the change, and what is left to say of it where it has been told already. */
  readonly change?: Change
  readonly next?: string
}

/** All that a change means: what happened, and what the rules say to it. */
export interface Review extends Comparison {
  /** What the rules of the group *changes* say; placed in the files as they are now (or, for a deleted file, as they were). */
  readonly remarks: readonly PlacedFinding[]
  /** Findings that were not there before; a finding that moved, or whose words are spelled otherwise, is not new. */
  readonly fresh: readonly PlacedFinding[]
  /** Findings that are gone. */
  readonly mended: readonly PlacedFinding[]
}

/** The changes between two states of a workspace on a day, with their findings. */
export function review(before: Snapshot, after: Snapshot, today: Day, rules: readonly AnyRule[]): Review {
  const compared = comparison(before, after, today)
  const uris = touched(compared)
  return { ...compared, ...newFindings(compared, uris, rules), remarks: remarksOn(compared, rules) }
}

/** The files whose findings can be others: changed ones, those below a changed config, and those with links to or from what changed. */
function touched({ before, after, files, configs, changes }: Comparison): string[] {
  const uris = new Set(files)
  for (const folder of configs) for (const snapshot of [before, after]) for (const uri of filesBelow(snapshot, folder)) uris.add(uri)
  const seen = files.filter((uri) => !sameToOthers(get(before.files, uri)?.facts ?? [], get(after.files, uri)?.facts ?? []))
  for (const snapshot of [before, after]) {
    for (const folder of configs) if (snapshot.configs.has(folder)) uris.add(snapshot.configs.get(folder)!.uri)
    for (const uri of seen) {
      for (const document of get(snapshot.files, uri)?.facts ?? []) {
        for (const { uri: other } of get(snapshot.teams, document.team) ?? []) uris.add(other)
        for (const objective of document.objectives) {
          for (const { from } of get(snapshot.references, `${document.team}/${objective.slug}`) ?? []) uris.add(from.uri)
          for (const { supports, dependsOn } of [objective, ...objective.keyResults]) {
            for (const { text } of [...supports, ...dependsOn]) {
              const link = parseLink(text)
              for (const target of link ? (get(snapshot.objectives, `${link.team ?? document.team}/${link.objective}`) ?? []) : []) uris.add(target.uri)
            }
          }
        }
      }
    }
  }
  for (const { consequences } of changes) for (const { place } of consequences.unsupported) uris.add(place.uri)
  return [...uris].sort()
}

/** Each finding after a change that has no counterpart before it, and the other way round: first the same words at the same item, then the same rule at it. */
function newFindings({ before, after, renamed, changes }: Pick<Comparison, 'before' | 'after' | 'renamed' | 'changes'>, uris: readonly string[], rules: readonly AnyRule[]): Pick<Review, 'fresh' | 'mended'> {
  const all = (snapshot: Snapshot) => uris.flatMap((uri) => lint(snapshot, uri, rules).map((finding) => {
    const { rule, about, words } = identityOf(snapshot, uri, finding)
    return { uri, finding, rule, about: (snapshot === before ? renamed.get(about) : undefined) ?? about, words }
  }))
  type Known = ReturnType<typeof all>[number]
  let [old, now] = [all(before), all(after)]
  const cancel = (name: (one: Known) => string) => {
    const open = new Map<string, Known[]>()
    for (const one of old) open.set(name(one), [...(open.get(name(one)) ?? []), one])
    const gone = new Set<Known>()
    now = now.filter((one) => {
      const twin = open.get(name(one))?.shift()
      if (twin) gone.add(twin)
      return !twin
    })
    old = old.filter((one) => !gone.has(one))
  }
  cancel(({ rule, about, words }) => `${rule} ${about} ${words}`)
  cancel(({ rule, about }) => `${rule} ${about}`)
  // What is about a whole file follows the file when that moves.
  cancel(({ rule, about, words }) => (about.includes('://') ? `${rule} ${words}` : `${rule} ${about}`))
  const titled = (snapshot: Snapshot) => ({ uri, finding, about }: Known): PlacedFinding => {
    const item = itemOf(snapshot, about)
    return { uri, finding, about, ...(item ? { title: factsOfItem(item).title } : {}) }
  }
  // Of a file that cannot be read any more nobody knows what is in it.
  const unreadable = new Set(changes.flatMap(({ kind, after: now, subject }) => (kind === 'unreadable' && now ? subject.key : [])))
  const known = ({ uri, finding }: Known) => finding.rule === 'syntax' || !unreadable.has(uri)
  return { fresh: now.map(titled(after)), mended: old.filter(known).map(titled(before)) }
}

/** What the rules of the group *changes* say, silenced where a comment says so. */
function remarksOn(compared: Comparison, rules: readonly AnyRule[]): PlacedFinding[] {
  const remarks: PlacedFinding[] = []
  for (const change of compared.changes) {
    const uri = (change.place ?? change.was)!.uri
    const config = configOf(compared.after, uri)
    for (const rule of rules) {
      if (!rule.check.change) continue
      const { severity, options, ignores } = effective(rule, config)
      if (severity === 'off' || ignores(change.subject.title) || (change.subject.objective !== undefined && ignores(change.subject.objective))) continue
      const context: ChangeContext<never> = {
        comparison: compared, config, options,
        report: (place, message, { next, data } = {}) => {
          const finding: Finding = { rule: rule.id, severity, span: place.span, message, ...(data === undefined ? {} : { data }) }
          if (!isSilenced(compared.after, place, rule.id)) remarks.push({ uri: place.uri, finding, about: change.subject.key, title: change.subject.title, ...(next === undefined ? {} : { next, change }) })
        },
      }
      rule.check.change(context, change)
    }
  }
  return remarks
}

function isSilenced(snapshot: Snapshot, { uri, span }: ChangePlace, rule: string): boolean {
  const text = textOf(snapshot, uri)
  if (text === undefined) return false
  return silencedIn(text)(rule, span)
}
