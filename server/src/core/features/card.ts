import { sayDay } from '../model/day.ts'
import { sayHeld, sayPercent, sayScore, sparkline } from '../model/say.ts'
import type { KeyResultScore, ObjectiveScore } from '../model/score.ts'
import { pointsUntil } from '../model/progress.ts'
import { factsOfItem, objectiveItem } from '../project/facts.ts'
import { readings } from '../project/measure.ts'
import { supportedBy, supportersOf } from '../project/resolve.ts'
import { isKeyResult, objectiveScoreOf, scoreOf } from '../project/score.ts'
import type { Item, Snapshot } from '../project/types.ts'
import { personName, teamName } from './items.ts'
import { escapeMarkdown as plain, code, lined, paragraphs } from './markdown.ts'
import { count, joined, sayAgo, sayConfidence, sayCourse, sayDifference, sayGrade, sayStanding, sayState } from './say.ts'
import type { FindingAt } from './types.ts'

/** All about an objective or key result at a glance, in Markdown: what links, completions and rows of the tree show. */
export function card(snapshot: Snapshot, item: Item): string {
  const facts = factsOfItem(item)
  return paragraphs(
    `**${plain(facts.title) || 'Without a title'}**`,
    lined(whose(snapshot, item), numbers(snapshot, item), course(snapshot, item)),
    context(snapshot, item),
  )
}

/** `Growth · 2026-Q4 · owner Maria Duarte` */
function whose(snapshot: Snapshot, item: Item): string {
  const { owner } = factsOfItem(item)
  return joined(
    plain(teamName(snapshot, item.uri, item.document.team)),
    plain(item.document.cycle),
    owner.length > 0 ? `owner ${owner.map((id) => plain(personName(snapshot, item.uri, id))).join(', ')}` : 'no owner',
  )
}

function numbers(snapshot: Snapshot, item: Item): string {
  const score = scoreOf(snapshot, item)
  const held = isKeyResult(item) && score.status !== 'closed' ? sayHeld(readings(item.keyResult, item.objective), snapshot.today) : undefined
  return joined(scoreWords(score), `**${sayStanding(score)}**`, held ?? paceWords(score))
}

function scoreWords(score: KeyResultScore | ObjectiveScore): string | undefined {
  const grade = sayGrade(score)
  return grade && `score **${grade}**${sayDifference(score) ? ` (${sayDifference(score)})` : ''}`
}

/** `41% of the way, 62% expected, heading for 0.6` */
export function paceWords(score: KeyResultScore | ObjectiveScore): string | undefined {
  if (score.status === 'closed') return
  const way = score.progress === undefined ? undefined : `${sayPercent(score.progress)} of the way`
  const expected = score.expected === undefined || score.expected <= 0 ? undefined : `${sayPercent(score.expected)} expected`
  const heading = 'forecast' in score && score.forecast !== undefined ? `heading for ${sayScore(score.forecast)}` : undefined
  return [way, expected, heading].filter(Boolean).join(', ') || undefined
}

function course(snapshot: Snapshot, item: Item): string | undefined {
  if (!isKeyResult(item)) return
  const { today } = snapshot
  const of = readings(item.keyResult, item.objective)
  const score = scoreOf(snapshot, item)
  const line = sparkline(pointsUntil(of, today))
  return lined(
    joined(plain(sayCourse(of, today)), line.length > 1 && line, readFromTitle(of.measure) && 'read from the title'),
    joined(sayConfidence(score), lastHeard(score, today)),
  )
}

const readFromTitle = (measure: object): boolean => 'read' in measure && measure.read === 'text'

function lastHeard({ lastCheckIn, checkInDue, status }: KeyResultScore, today: number): string | undefined {
  const due = status !== 'closed' && checkInDue !== undefined && checkInDue < today && status === 'stale' ? `was due ${sayDay(checkInDue, today)}` : undefined
  if (lastCheckIn === undefined) return due ? `the first check-in ${due}` : undefined
  return joined(`last check-in ${sayDay(lastCheckIn, today)}, ${sayAgo(lastCheckIn, today)}`, due && `the next ${due}`)
}

/** What an item belongs to and helps to reach, up to the top; and how many help it. */
function context(snapshot: Snapshot, item: Item): string | undefined {
  const { uri, document, objective } = item
  const supporters = supportersOf(snapshot, item).length
  return lined(
    item.keyResult && `Key result of “${plain(objective.title)}” (${sayState(objectiveScoreOf(snapshot, objectiveItem(uri, document, objective)))})`,
    supportLine(snapshot, item),
    !item.keyResult && objective.keyResults.length > 0 && count(objective.keyResults.length, 'key result'),
    supporters > 0 && `Supported by ${supporters}`,
  )
}

function supportLine(snapshot: Snapshot, item: Item): string | undefined {
  const named = ({ keyResult, objective }: Item) => `“${plain((keyResult ?? objective).title)}”${keyResult ? ` of “${plain(objective.title)}”` : ''}`
  const chain = parentChain(snapshot, item).map((parent) => `${named(parent)} (${plain(teamName(snapshot, parent.uri, parent.document.team))})`)
  return chain.length > 0 ? `Supports ${chain.join(' → ')}` : undefined
}

/** The first of the things it supports, what that supports, and so on; ends where it would go in a circle. */
function parentChain(snapshot: Snapshot, item: Item): readonly Item[] {
  const chain: Item[] = []
  const seen = new Set([item.objective])
  for (let at = firstParent(snapshot, item); at && !seen.has(at.objective) && chain.length < 12; at = firstParent(snapshot, at)) {
    seen.add(at.objective)
    chain.push(at)
  }
  return chain
}

/** A key result without a link of its own stands for its objective. */
function firstParent(snapshot: Snapshot, item: Item): Item | undefined {
  return supportedBy(snapshot, item)[0] ?? (item.keyResult && supportedBy(snapshot, objectiveItem(item.uri, item.document, item.objective))[0])
}

/** A card with its findings. */
export function cardWithFindings(snapshot: Snapshot, item: Item, findings: readonly FindingAt[]): string {
  return paragraphs(card(snapshot, item), findingLines(findings))
}

const SHOWN = 4

function findingLines(findings: readonly FindingAt[]): string | undefined {
  if (findings.length === 0) return
  const more = findings.length - SHOWN
  return [...findings.slice(0, SHOWN).map(({ message, rule }) => `- ${plain(message)} ${code(rule)}`), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')
}

