import { sayChange } from '../changes/say.ts'
import type { Standing } from '../changes/types.ts'
import { sayDay } from '../model/day.ts'
import { sayNumber, sayPercent, sayScore, sayStatus, UNKNOWN } from '../model/say.ts'
import { escapeMarkdown as plain } from './markdown.ts'
import { bar, markdownVoice } from './review-markdown.ts'
import type { CycleReport, KeyResultReport, ObjectiveReport, Risk, Silent } from './report.ts'
import { count, joined } from './say.ts'

/** The state of a cycle as Markdown: for a chat, a wiki, or a mail. */
export function reportMarkdown(report: CycleReport): string {
  const { cycle, today, organisation, levels, coverage, risks, silent, blockers, since } = report
  const intents = since?.changes.filter((change) => change.class === 'intent') ?? []
  return `${[
    `# ${organisation ? `${plain(organisation)}: ` : ''}OKRs ${plain(cycle)}`,
    sayTime(report),
    sayCounts(report),
    since && section(`What changed since ${sayDay(since.day, today)}`, intents.length > 0 ? intents.map((change) => `- ${sayChange(change, markdownVoice, { when: false })}`) : ['No objective, target or link changed; only check-ins came in.']),
    risks.length > 0 && section(sayRisks(risks), risks.map((risk) =>
      `- **${sayRisk(risk)}**: *${plain(risk.title)}* (${joined(plain(risk.team), risk.owner && plain(risk.owner))}), ${sayWay(risk)}${risk.note ? `. “${plain(risk.note)}”` : ''}`)),
    silent.length > 0 && section('Not checked in yet', silent.map((team) => `- ${plain(team.team)}: ${saySilent(team)}`)),
    blockers.length > 0 && section('Blockers', blockers.map(({ title, team, keyResult, owner, since: from }) =>
      `- ${plain(title)} (${plain(team)}, *${plain(keyResult)}*): ${owner ? plain(owner) : 'nobody yet'}${from === undefined ? '' : `, since ${sayDay(from, today)}`}`)),
    coverage.length > 0 && section(plain(sayCarriers(organisation)), coverage.map(({ title, direct, whole }) => `- *${plain(title)}*: ${sayCoverage(direct, whole)}`)),
    ...levels.flatMap(({ level, teams }) => [`## ${plain(sayLevel(level))}`, ...teams.flatMap(({ name, objectives }) => [`### ${plain(name)}`, ...objectives.map((objective) => objectiveText(objective, cycle))])]),
    `As of ${sayDay(today, 0)}.`,
  ].filter(Boolean).join('\n\n')}\n`
}

const section = (heading: string, lines: readonly string[]): string => `## ${heading}\n\n${lines.join('\n')}`

/** `Company`, above its teams. */
export const sayLevel = (level: string): string => level.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** What the widest level aims for, and who works towards it. */
export const sayCarriers = (organisation: string | undefined): string => `Who carries the key results of ${organisation ?? 'the widest level'}`

/** `1 October to 31 December · 43% of the time has passed` */
export function sayTime({ dates, elapsed, today }: Pick<CycleReport, 'dates' | 'elapsed' | 'today'>): string | undefined {
  if (!dates) return
  const passed = today < dates.start ? 'not begun yet' : today > dates.end ? 'over' : `${sayPercent(elapsed)} of the time has passed`
  return `${sayDay(dates.start, today)} to ${sayDay(dates.end, today)} · ${passed}`
}

/** `24 key results: 12 on track, 5 behind, 3 at risk` */
export function sayCounts({ counts }: Pick<CycleReport, 'counts'>): string {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
  if (all === 0) return 'No key results yet.'
  const order = ['on-track', 'behind', 'at-risk', 'breached', 'stale', 'not-started', 'closed'] as const
  return `${count(all, 'key result')}: ${order.filter((status) => counts.has(status)).map((status) => `${counts.get(status)} ${sayStatus(status)}`).join(', ')}.`
}

/** The heading above what is at risk, and what nobody has heard of for too long. */
export function sayRisks(risks: readonly Risk[]): string {
  const stale = risks.filter(({ status }) => status === 'stale').length
  return stale === 0 ? 'At risk' : stale === risks.length ? 'Without news' : 'At risk, or without news'
}

/** `at risk`, `guardrail breached`, `limit breached` */
export const sayRisk = ({ status, bounds }: Risk): string => (status === 'breached' ? `${bounds?.guardrail ? 'guardrail' : 'limit'} breached` : sayStatus(status))

/** `26% of the way, 53% expected`; of bounds `99.2%, to stay >= 99.9%, held in 3 of 4 check-ins`. */
function sayWay({ bounds, progress, expected }: Risk): string {
  if (bounds) return `${plain(bounds.course)}, ${bounds.held}`
  return `${progress === undefined ? 'nothing measured yet' : `${sayPercent(progress)} of the way`}${expected === undefined ? '' : `, ${sayPercent(expected)} expected`}`
}

/** `5 of 6 key results` */
export const saySilent = ({ waiting, all }: Silent): string => (waiting === all ? `all ${count(all, 'key result')}` : `${waiting} of ${count(all, 'key result')}`)

function sayCoverage(direct: readonly string[], whole: readonly string[]): string {
  const others = whole.filter((team) => !direct.includes(team))
  if (direct.length === 0 && others.length === 0) return '**nobody’s objective supports it**'
  return [direct.map(plain).join(', '), others.length > 0 && `${others.map(plain).join(', ')} (for its objective as a whole)`].filter(Boolean).join('; ')
}

function objectiveText(objective: ObjectiveReport, reported: string): string {
  const { title, owner, now, then, cycle, keyResults } = objective
  return [
    `**${plain(title)}** · ${joined(score(now, then), sayStatus(now.status), owner && plain(owner), cycle !== reported && plain(cycle))}`,
    keyResults.length > 0 && ['| Key result | Course | Score | Pace |', '| --- | --- | --- | --- |', ...keyResults.map(row)].join('\n'),
  ].filter(Boolean).join('\n\n')
}

const row = ({ title, course, now, then, confidence, guardrail }: KeyResultReport): string =>
  `| ${plain(title)}${guardrail ? ' (guardrail)' : ''} | ${plain(course)} | ${bar(now)} ${score(now, then)} | ${joined(sayStatus(now.status), confidence !== undefined && `confidence ${sayNumber(confidence)}`)} |`

/** `0.4`, or `0.2 → 0.4` where it moved. */
export function score(now: Standing, then: Standing | undefined): string {
  const say = ({ score: value, progress, graded }: Standing) => (graded || progress !== undefined ? sayScore(value) : UNKNOWN)
  return then && say(then) !== say(now) ? `${say(then)} → ${say(now)}` : say(now)
}
