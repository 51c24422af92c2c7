import { styleText } from 'node:util'
import { factsOfItem } from '../core/project/facts.ts'
import { itemOf } from '../core/changes/standings.ts'
import { sayBriefly, sayChange } from '../core/changes/say.ts'
import type { Change } from '../core/changes/types.ts'
import { elapsed } from '../core/model/cycle.ts'
import { formatDay } from '../core/model/day.ts'
import type { Day } from '../core/model/day.ts'
import { parseLink } from '../core/model/link.ts'
import type { Link } from '../core/model/link.ts'
import { get, values } from '../core/project/shard-map.ts'
import { cycleOf } from '../core/project/snapshot.ts'
import type { Item, Snapshot } from '../core/project/types.ts'
import { nearest } from '../core/text/nearest.ts'
import { commitOf, edgesOf, openRepository } from '../host/git.ts'
import { historyOf } from '../host/history.ts'
import type { HistoryEntry } from '../host/history.ts'
import { openCommit } from '../host/revisions.ts'
import { dayToday } from './main.ts'
import type { Exit, World } from './main.ts'
import { Refusal } from './refusal.ts'
import { rootOf } from './workspace.ts'

export interface LogOptions {
  readonly format: 'text' | 'json'
  readonly today?: Day
}

/** `okr log ITEM`: every commit that changed what an objective or key result says. */
export async function log(link: string | undefined, { format, today }: LogOptions, world: World): Promise<Exit> {
  if (link === undefined) throw new Refusal('`okr log` needs an objective or key result, such as `okr log growth/daily-habit.second-week`.')
  const root = rootOf(world.cwd)
  const repository = await openRepository(root)
  const from = await commitOf(repository, 'HEAD')
  const wanted = parseLink(link)
  if (!wanted?.team) throw new Refusal(`\`${link}\` names no objective or key result. Write it as \`team/objective\` or \`team/objective.key-result\`, with \`team@cycle/…\` for another cycle.`)
  const snapshot = await openCommit(root, from, today ?? dayToday(world.now()), (text) => text.includes(wanted.team!))
  const item = find(snapshot, { ...wanted, team: wanted.team })
  const found = await historyOf(repository, root, { key: item.key, uri: item.uri, from, config: snapshot })
  // Where a shallow clone ends, everything looks as if it had been added there.
  const edges = await edgesOf(repository)
  const entries = found.filter(({ commit }) => !edges.commits.has(commit))
  const isCut = entries.length < found.length
  world.out(format === 'json' ? json(item, entries) : text(item, entries, world.color, isCut ? 'No commit in this clone has touched it.' : 'No commit has touched it yet.'))
  if (isCut) world.err(`okr: this clone is shallow, and what happened before is not in it. ${edges.help}.\n`)
  return 0
}

/** The item that a link names. Without a cycle: in the cycle under way, or else in the latest one. */
function find(snapshot: Snapshot, link: Link & { readonly team: string }): Item {
  const all = (get(snapshot.objectives, `${link.team}/${link.objective}`) ?? []).filter(({ document }) => link.cycle === undefined || document.cycle === link.cycle)
  const fitting = all.flatMap((item) => itemOf(snapshot, link.keyResult === undefined ? item.key : `${item.key}.${link.keyResult}`) ?? [])
  if (fitting.length === 0) throw new Refusal(`there is no \`${link.text}\` in the last commit.${suggestion(snapshot, link.team, link.objective, link.keyResult, all)}`)
  const end = (item: Item) => cycleOf(snapshot, item)?.end ?? -Infinity
  const running = (item: Item) => { const cycle = cycleOf(snapshot, item); return cycle !== undefined && elapsed(cycle, snapshot.today) > 0 && snapshot.today <= cycle.end }
  return fitting.sort((a, b) => Number(running(b)) - Number(running(a)) || end(b) - end(a))[0]!
}

function suggestion(snapshot: Snapshot, team: string, objective: string, keyResult: string | undefined, found: readonly Item[]): string {
  const inTeam = [...values(snapshot.objectives)].flat().filter(({ document }) => document.team === team)
  if (inTeam.length === 0) return ` No team \`${team}\` has OKRs here.`
  if (found.length > 0 && keyResult !== undefined) {
    const ids = found.flatMap((item) => item.objective.keyResults.map(({ slug }) => slug))
    return ` The key results of \`${objective}\` are ${ids.map((id) => `\`${id}\``).join(', ') || 'none'}.`
  }
  const [near] = nearest(objective, inTeam.map((item) => item.objective.slug), 1)
  return near ? ` Did you mean \`${team}/${near}\`?` : ''
}

function text(item: Item, entries: readonly HistoryEntry[], color: boolean, nothing: string): string {
  const paint = (style: Parameters<typeof styleText>[0], words: string) => (color ? styleText(style, words, { validateStream: false }) : words)
  const head = `${paint('bold', factsOfItem(item).title)}\n${paint('gray', item.key)}\n`
  const body = entries.map(({ commit, date, author, summary, changes }) =>
    `\n${paint('bold', date)}  ${author}  ${paint('yellow', commit.slice(0, 9))}  ${paint('gray', summary)}\n${changes.map((change) => `  ${sayEntry(item, change)}`).join('\n')}\n`)
  return head + (body.join('') || `\n${nothing}\n`)
}

/** A key result is added, moved and removed with its objective, too. */
function sayEntry(item: Item, change: Change): string {
  const { subject } = change
  return item.keyResult && subject.kind === 'objective' ? `${sayBriefly(change)}, with its objective “${subject.title}”` : sayBriefly(change)
}

function json(item: Item, entries: readonly HistoryEntry[]): string {
  return `${JSON.stringify({
    item: item.key, title: factsOfItem(item).title,
    history: entries.map(({ changes, ...commit }) => ({
      ...commit,
      changes: changes.map(({ kind, class: of, field, before, after, day, reason, ...rest }) =>
        ({ kind, class: of, field, before, after, day: day === undefined ? undefined : formatDay(day), reason, item: rest.subject.key, sentence: sayChange({ kind, class: of, field, before, after, day, reason, ...rest }) })),
    })),
  }, null, 2)}\n`
}
