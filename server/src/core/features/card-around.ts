import { cycleDays, elapsed } from '../model/cycle.ts'
import { sayDay } from '../model/day.ts'
import type { Day } from '../model/day.ts'
import { sayPercent } from '../model/say.ts'
import type { KeyResultScore } from '../model/score.ts'
import { keyResultItem, objectiveItem } from '../project/facts.ts'
import { isKeyResult, scoreOf } from '../project/score.ts'
import { get } from '../project/shard-map.ts'
import { configOf, cycleOf } from '../project/snapshot.ts'
import type { PlacedDocument, Snapshot } from '../project/types.ts'
import { whenIs } from './alignment.ts'
import { personName, teamName } from './items.ts'
import { code, escapeMarkdown as plain, lined, paragraphs } from './markdown.ts'
import { count, joined, sayState } from './say.ts'

/* Cards of what is around OKRs: teams, people, cycles. `uri` is the file that asks; its config knows their names. */

const SHOWN = 8

/** A team: who leads it, where it stands, and its objectives of the cycle asked for, or else of today. */
export function teamCard(snapshot: Snapshot, uri: string, team: string, cycle?: string): string {
  const config = configOf(snapshot, uri)
  const listed = config.teams.get(team)
  const documents = get(snapshot.teams, team) ?? []
  const shown = documents.filter(({ document }) => document.cycle === cycle)
  const now = shown.length > 0 ? shown : documents.filter((placed) => whenIs(snapshot, placed).rank === 0)
  const objectives = now.flatMap(({ uri: at, document }) => document.objectives.map((objective) => objectiveItem(at, document, objective)))
  const person = (id: string | undefined) => id && plain(personName(snapshot, uri, id))
  return paragraphs(
    `**${plain(teamName(snapshot, uri, team))}**`,
    lined(
      joined(listed?.level && plain(listed.level), listed?.owner && `led by ${person(listed.owner)}`, listed?.sponsor && `sponsor ${person(listed.sponsor)}`),
      listed?.parent !== undefined && `Part of ${teamChain(snapshot, uri, listed.parent).map((id) => plain(teamName(snapshot, uri, id))).join(', ')}`,
      !listed && config.teams.size > 0 && `Not listed under ${code('teams')} in okr.config.yaml`,
    ),
    objectives.length > 0 && [
      `${plain(objectives[0]!.document.cycle)}:`,
      ...objectives.slice(0, SHOWN).map((item) => `- ${plain(item.objective.title) || 'Without a title'} (${sayState(scoreOf(snapshot, item))})`),
      ...(objectives.length > SHOWN ? [`- and ${objectives.length - SHOWN} more`] : []),
    ].join('\n'),
    objectives.length === 0 && (documents.some(({ document }) => document.objectives.length > 0) ? 'No objectives for today’s cycles' : 'No objectives yet'),
  )
}

/** The teams above a team, nearest first. A config may be wrong and go in a circle. */
export function teamChain(snapshot: Snapshot, uri: string, team: string): readonly string[] {
  const { teams } = configOf(snapshot, uri)
  const chain: string[] = []
  for (let at: string | undefined = team; at !== undefined && !chain.includes(at); at = teams.get(at)?.parent) chain.push(at)
  return chain
}

export function personCard(snapshot: Snapshot, uri: string, person: string): string {
  const config = configOf(snapshot, uri)
  const listed = config.people.get(person)
  const leads = [...config.teams.values()].filter(({ owner }) => owner === person).map(({ id }) => plain(teamName(snapshot, uri, id)))
  return paragraphs(
    `**${plain(listed?.name ?? person)}**`,
    lined(
      listed?.handle && plain(listed.handle),
      leads.length > 0 && `Leads ${leads.slice(0, SHOWN).join(', ')}`,
      !listed && config.people.size > 0 && `Not listed under ${code('people')} in okr.config.yaml`,
    ),
  )
}

/** A cycle: its days, how much of it has passed, and what is due in the document that names it. */
export function cycleCard(snapshot: Snapshot, uri: string, name: string, placed?: PlacedDocument): string {
  const { today } = snapshot
  const cycle = cycleOf(snapshot, { uri, document: { team: '', cycle: name, span: { start: 0, end: 0 }, objectives: [] } })
  if (!cycle) return paragraphs(`**${plain(name)}**`, `Not a cycle yet: write a year, half, quarter or month, or name it under ${code('cycles')} in okr.config.yaml.`)
  const days = cycleDays(cycle)
  const passed = today < cycle.start ? `begins in ${count(cycle.start - today, 'day')}` : today > cycle.end ? `ended ${count(today - cycle.end, 'day')} ago`
    : `day ${today - cycle.start + 1} of ${days}, ${sayPercent(elapsed(cycle, today))} of the time`
  return paragraphs(`**${plain(name)}**`, lined(joined(`${sayDay(cycle.start, today)} to ${sayDay(cycle.end, today)}`, passed), placed && dueLine(snapshot, placed, today > cycle.end)))
}

function dueLine(snapshot: Snapshot, { uri, document }: PlacedDocument, over: boolean): string | undefined {
  const { today } = snapshot
  if (over) {
    const open = document.objectives.filter(({ closed }) => !closed).length
    return open > 0 ? `${count(open, 'objective')} still to be closed` : undefined
  }
  const scores = document.objectives.flatMap((objective) => objective.keyResults.map((facts) => keyResultItem(uri, document, objective, facts)))
    .filter(isKeyResult).map((item) => scoreOf(snapshot, item))
  const overdue = scores.filter(({ status }) => status === 'stale').length
  const next = Math.min(...scores.filter(({ status }) => status !== 'stale').map(({ checkInDue }: KeyResultScore) => checkInDue ?? Infinity))
  return joined(overdue > 0 && `${count(overdue, 'check-in')} overdue`, Number.isFinite(next) && sayNext(next, today)) || undefined
}

function sayNext(due: Day, today: Day): string {
  if (due < today) return `check-ins were due ${sayDay(due, today)}`
  return `next check-in ${due === today ? 'today' : sayDay(due, today)}`
}
