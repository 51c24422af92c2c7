import { styleText } from 'node:util'
import { factsOfItem } from '../core/project/facts.ts'
import { itemOf } from '../core/changes/standings.ts'
import { sayBriefly, sayChange } from '../core/changes/say.ts'
import type { Change } from '../core/changes/types.ts'
import { elapsed } from '../core/model/cycle.ts'
import { formatDay, localDay } from '../core/model/day.ts'
import type { Day } from '../core/model/day.ts'
import { parseLink } from '../core/model/link.ts'
import type { Link } from '../core/model/link.ts'
import { get, values } from '../core/project/shard-map.ts'
import { cycleOf } from '../core/project/snapshot.ts'
import type { Item, Snapshot } from '../core/project/types.ts'
import { nearest } from '../core/text/nearest.ts'
import { commitOf, edgesOf, openRepository } from '../host/git.ts'
import { departureOf, historyOf } from '../host/history.ts'
import type { HistoryEntry } from '../host/history.ts'
import { openCommit } from '../host/revisions.ts'
import type { Exit, World } from './world.ts'
import { Refusal } from './refusal.ts'
import { rootOf } from './workspace.ts'

export interface LogOptions {
  readonly format: 'text' | 'json'
  readonly today?: Day
}

/** What is asked about: an item of the last commit, or one that is gone. */
interface Found {
  readonly item: Item
  /** The name that was asked for, where it has another since. */
  readonly asked?: string
  /** Its end, where it is gone. */
  readonly removed?: HistoryEntry
}

/** `okr log ITEM`: every commit that changed what an objective or key result says. */
export async function log(link: string | undefined, { format, today }: LogOptions, world: World): Promise<Exit> {
  if (link === undefined) throw new Refusal('`okr log` needs an objective or key result, such as `okr log growth/daily-habit.second-week`.')
  const root = rootOf(world.cwd)
  const repository = await openRepository(root)
  const from = await commitOf(repository, 'HEAD')
  const wanted = parseLink(link)
  if (!wanted?.team) throw new Refusal(`\`${link}\` names no objective or key result. Write it as \`team/objective\` or \`team/objective.key-result\`, with \`team@cycle/…\` for another cycle.`)
  // Where a shallow clone ends, everything looks as if it had been added there.
  const edges = await edgesOf(repository)
  const found = await find({ ...wanted, team: wanted.team })
  const past = await historyOf(repository, root, { key: found.item.key, uri: found.item.uri, from: found.removed ? `${found.removed.commit}^` : from, config: await stateFor(found.item.key) })
  const all = found.removed ? [found.removed, ...past] : past
  const entries = all.filter(({ commit }) => !edges.commits.has(commit))
  const isCut = entries.length < all.length
  world.out(format === 'json' ? json(found, entries) : text(found, entries, world.color, isCut ? 'No commit in this clone has touched it.' : 'No commit has touched it yet.'))
  if (isCut) world.err(`okr: this clone is shallow, and what happened before is not in it. ${edges.help}.\n`)
  return 0

  function stateFor(key: string): Promise<Snapshot> {
    const team = teamOf(key)
    return openCommit(root, from, today ?? localDay(world.now()), (text) => text.includes(team))
  }

  /** In the last commit, or else what became of it: once, or as often as it was renamed. */
  async function find(link: Link & { readonly team: string }): Promise<Found> {
    let named = (snapshot: Snapshot) => itemNamed(snapshot, link)
    let key: string = link.team
    const first = await stateFor(key)
    for (let names = 0, snapshot = first; names < MOST_NAMES; names++, snapshot = await stateFor(key)) {
      const item = named(snapshot)
      const asked = names > 0 ? link.text : undefined
      if (item) return { item, asked }
      const team = teamOf(key)
      const gone = await departureOf(repository, root, { from, config: snapshot, named, mentions: (text) => text.includes(team) })
      if (!gone) break
      if (gone.now === undefined) return { item: gone.item, asked, removed: gone.entry }
      const now = gone.now
      key = now
      named = (one) => itemOf(one, now)
    }
    throw new Refusal(`there is no \`${link.text}\` in the last commit, nor in any before it.${suggestion(first, link)}${edges.commits.size > 0 ? ` This clone is shallow. ${edges.help}.` : ''}`)
  }
}

const teamOf = (key: string): string => /^[^@/]*/.exec(key)![0]

/** An item is followed through so many names; more are a sign of a circle. */
const MOST_NAMES = 50

/** The item that a link names. Without a cycle: in the cycle under way, or else in the latest one. */
function itemNamed(snapshot: Snapshot, link: Link): Item | undefined {
  const fitting = objectivesNamed(snapshot, link).flatMap((item) => itemOf(snapshot, link.keyResult === undefined ? item.key : `${item.key}.${link.keyResult}`) ?? [])
  const end = (item: Item) => cycleOf(snapshot, item)?.end ?? -Infinity
  const running = (item: Item) => { const cycle = cycleOf(snapshot, item); return cycle !== undefined && elapsed(cycle, snapshot.today) > 0 && snapshot.today <= cycle.end }
  return fitting.sort((a, b) => Number(running(b)) - Number(running(a)) || end(b) - end(a))[0]
}

const objectivesNamed = (snapshot: Snapshot, { team, objective, cycle }: Link): readonly Item[] =>
  (get(snapshot.objectives, `${team}/${objective}`) ?? []).filter(({ document }) => cycle === undefined || document.cycle === cycle)

function suggestion(snapshot: Snapshot, link: Link): string {
  const { team, objective, keyResult } = link
  const inTeam = [...values(snapshot.objectives)].flat().filter(({ document }) => document.team === team)
  if (inTeam.length === 0) return ` No team \`${team}\` has OKRs here.`
  const found = objectivesNamed(snapshot, link)
  if (found.length > 0 && keyResult !== undefined) {
    const ids = found.flatMap((item) => item.objective.keyResults.map(({ slug }) => slug))
    return ` The key results of \`${objective}\` are ${ids.map((id) => `\`${id}\``).join(', ') || 'none'}.`
  }
  const [near] = nearest(objective, inTeam.map((item) => item.objective.slug), 1)
  return near ? ` Did you mean \`${team}/${near}\`?` : ''
}

function text({ item, asked, removed }: Found, entries: readonly HistoryEntry[], color: boolean, nothing: string): string {
  const paint = (style: Parameters<typeof styleText>[0], words: string) => (color ? styleText(style, words, { validateStream: false }) : words)
  const head = `${paint('bold', factsOfItem(item).title)}\n${paint('gray', `${item.key}${asked ? `, once ${asked}` : ''}`)}\n`
  const body = entries.map(({ commit, date, author, summary, changes, copyOf }) =>
    `\n${paint('bold', date)}  ${author}  ${paint('yellow', commit.slice(0, 9))}  ${paint('gray', summary)}\n${changes.map((change) => `  ${sayEntry(item, change, copyOf)}\n`).join('')}`)
  const end = removed && `\nIt is gone: ${removed.author} removed it on ${removed.date} (${removed.commit.slice(0, 9)}).\n`
  return head + (body.join('') || `\n${nothing}\n`) + (end ?? '')
}

/** A key result is added, moved and removed with its objective, too. */
function sayEntry(item: Item, change: Change, copyOf: string | undefined): string {
  const { kind, subject } = change
  const along = item.keyResult && subject.kind === 'objective' ? ` with its objective “${subject.title}”` : ''
  const copied = kind === 'added' && copyOf !== undefined ? `, copied from ${copyOf}` : ''
  return `${sayBriefly(change, { aside: along })}${copied}`
}

function json({ item, asked, removed }: Found, entries: readonly HistoryEntry[]): string {
  const commitOfEntry = ({ commit, date, author, summary }: HistoryEntry) => ({ commit, date, author, summary })
  return `${JSON.stringify({
    item: item.key, asked, title: factsOfItem(item).title, removed: removed && commitOfEntry(removed),
    history: entries.map((entry) => ({
      ...commitOfEntry(entry), copyOf: entry.copyOf,
      changes: entry.changes.map((change) => {
        const { kind, class: of, field, before, after, day, reason } = change
        return { kind, class: of, field, before, after, day: day === undefined ? undefined : formatDay(day), reason, item: change.subject.key, sentence: sayChange(change) }
      }),
    })),
  }, null, 2)}\n`
}
