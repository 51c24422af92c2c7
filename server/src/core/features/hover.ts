import { formatDay, parseDay, sayDay, weekday } from '../model/day.ts'
import type { Day } from '../model/day.ts'
import type { Link } from '../model/link.ts'
import { pointsUntil } from '../model/progress.ts'
import type { FieldShape } from '../model/schema.ts'
import { optionsOf } from '../model/schema.ts'
import { parseBand, parseQuantity } from '../model/quantity.ts'
import { explainKeyResult, explainObjective } from '../model/derive.ts'
import { sayNumber } from '../model/say.ts'
import { betterWording } from '../judge/judge.ts'
import { directivesOf } from '../lint/directives.ts'
import type { AnyRule } from '../lint/rule.ts'
import { rules as allRules } from '../lint/rules/index.ts'
import { wholeObjective } from '../project/circles.ts'
import { readings } from '../project/measure.ts'
import { isKeyResult, partsOf, settingsOf } from '../project/score.ts'
import { isConfigUri } from '../project/snapshot.ts'
import type { Item, Snapshot } from '../project/types.ts'
import { contains, touches } from '../text/span.ts'
import { card } from './card.ts'
import { cycleCard, personCard, teamCard } from './card-around.ts'
import { documentAt, openFile, writtenAt } from './items.ts'
import type { OpenFile, Written } from './items.ts'
import { linkAt, linkPartAt, spotAt, treeOf } from './locate.ts'
import type { Spot } from './locate.ts'
import { block, code, escapeMarkdown as plain, lined, paragraphs } from './markdown.ts'
import { sayAgo } from './say.ts'
import { definedAt, found, resolutionAt } from './target.ts'
import { listGoalposts } from './goalposts.ts'
import type { Goalpost } from './goalposts.ts'
import type { FindingAt, Hover } from './types.ts'

/** What a hover is told by those who know more than the snapshot. */
export interface HoverMore {
  /** The findings of the file. */
  readonly findings?: readonly FindingAt[]
  readonly rules?: readonly AnyRule[]
  /** What was moved since its cycle began, by the key of the key result. */
  readonly goalposts?: ReadonlyMap<string, readonly Goalpost[]>
  /** The address of a rule's page. */
  readonly ruleUrl?: (id: string) => string
}

/** What is to be said about the words under the cursor. */
export function hover(snapshot: Snapshot, uri: string, offset: number, more: HoverMore = {}): Hover | undefined {
  const directive = ruleInComment(snapshot, uri, offset, more)
  if (directive) return directive
  const spot = spotAt(snapshot, uri, offset)
  const about = spot && (spot.role === 'key' ? aboutKey(snapshot, uri, spot, more) : aboutValue(snapshot, uri, spot, offset, more))
  // What is said of some words of a title is said of the whole sentence.
  const title = spot && wholeTitle(spot)
  const asked = (more.findings ?? []).filter(({ rule, span }) => touches(span, offset) || (title && aboutWords.has(rule) && contains(title, span)))
  const questions = asked.map(({ rule }) => question(rule, more))
  const better = asked.some(({ rule }) => aboutWords.has(rule)) ? wording(snapshot, uri, offset) : undefined
  const markdown = [...new Set(questions), better, about].filter(Boolean).join('\n\n---\n\n')
  return markdown ? { span: spot?.node.span ?? asked[0]!.span, markdown } : undefined
}

// Rules

/** What a coach would ask about a finding. Its message stands above it already. */
function question(id: string, { rules = allRules, ruleUrl }: HoverMore): string | undefined {
  const rule = rules.find((one) => one.id === id)
  return rule && paragraphs(`*A coach would ask:* ${rule.question}`, pageLink(rule.id, ruleUrl))
}

/** Findings that another sentence would settle. */
const aboutWords = new Set(['activity-key-result', 'bare-date', 'output-key-result', 'unmeasurable'])

const wholeTitle = ({ role, node, path }: Spot) => (role === 'value' && (path.at(-1) === 'title' || path.at(-1) === 'key_results') ? node.span : undefined)

/** The key result's own sentence, said as a result, with gaps for what only its author knows. */
function wording(snapshot: Snapshot, uri: string, offset: number): string | undefined {
  const open = isConfigUri(uri) ? undefined : openFile(snapshot, uri)
  const written = open && writtenAt(open, offset)
  const title = written?.item.keyResult && written.model.title?.value
  const better = title ? betterWording(title, { objective: written.objective.title?.value }) : undefined
  return better && `*One way to say it:* ${plain(better.replace(/\$\{\d+:[^}]*\}/g, '…').replace(/\\([\\$}])/g, '$1'))}`
}

const pageLink = (id: string, ruleUrl: HoverMore['ruleUrl']): string => (ruleUrl ? `[More about ${id}](${ruleUrl(id)})` : '')

const loudness = { error: 'An error', warning: 'A warning', info: 'A note', hint: 'A hint', off: 'Off' } as const

function ruleSummary(id: string, { rules = allRules, ruleUrl }: HoverMore): string | undefined {
  const rule = rules.find((one) => one.id === id)
  if (!rule) return
  const capital = rule.summary[0]!.toUpperCase() + rule.summary.slice(1)
  return paragraphs(`**${code(id)}** ${capital}.`, `${loudness[rule.severity]} unless the config says otherwise.`, pageLink(id, ruleUrl))
}

function ruleInComment(snapshot: Snapshot, uri: string, offset: number, more: HoverMore): Hover | undefined {
  const text = treeOf(snapshot, uri)?.tree.text ?? ''
  for (const { span, rules } of directivesOf(text)) {
    if (!touches(span, offset)) continue
    const rule = rules.find((one) => touches(one.span, offset))
    const markdown = rule ? ruleSummary(rule.id, more) : `Silences findings: ${code('# okr-ignore-next-line RULE -- reason')}. The reason is required.`
    return markdown ? { span: rule?.span ?? span, markdown } : undefined
  }
}

// Keys

function aboutKey(snapshot: Snapshot, uri: string, { field, scalar, path, is }: Spot, more: HoverMore): string | undefined {
  if (field) return describeField(field)
  const name = scalar?.text ?? ''
  if (is !== 'name') return name.startsWith('x-') ? 'Your own key: the tools leave it alone.' : undefined
  switch (path.at(-2)) {
    case 'teams': return teamCard(snapshot, uri, name)
    case 'people': return personCard(snapshot, uri, name)
    case 'named': return cycleCard(snapshot, uri, name)
    case 'rules': return ruleSummary(name, more)
    default: return
  }
}

/** A key's meaning, with an example. */
export function describeField({ name, description, example, required, shape }: FieldShape): string {
  const choices = optionsOf(shape).flatMap((option) => (option.kind === 'choice' ? option.values : []))
  return paragraphs(
    `**${code(name)}**${required ? ' (required)' : ''} ${description}`,
    choices.length > 0 && `One of ${choices.map(code).join(', ')}.`,
    example !== undefined && block(`${name}:${example.startsWith('\n') ? '' : ' '}${example}`),
  )
}

// Values

function aboutValue(snapshot: Snapshot, uri: string, spot: Spot, offset: number, { goalposts }: HoverMore): string | undefined {
  const { is, scalar, field } = spot
  const words = scalar?.text ?? ''
  if (!words) return
  const open = isConfigUri(uri) ? undefined : openFile(snapshot, uri)
  const document = open && documentAt(open, offset)
  switch (is) {
    case 'team': return teamCard(snapshot, uri, words, document?.cycle)
    case 'person': return personCard(snapshot, uri, words)
    case 'cycle': return cycleCard(snapshot, uri, words, document && { uri, document })
    case 'day': case 'day-or-flag': return dayWords(words, snapshot)
    case 'choice': case 'level': case 'flag': return field && describeField(field)
    case 'unit': return field && describeField(field)
    default: break
  }
  // Of prose there is nothing to tell that it does not say itself.
  const meaningOfKey = field && is !== 'text' && is !== 'address' ? describeField(field) : undefined
  if (!open) return meaningOfKey
  const link = linkAt(spot)
  if (link) return aboutLink(snapshot, open, spot, link, offset)
  const own = definedAt(open, spot, offset)
  const moved = ({ key }: Item) => goalposts?.has(key) && listGoalposts(goalposts.get(key)!, snapshot.today)
  if (own) return paragraphs(card(snapshot, own), derivation(snapshot, own), moved(own))
  const measured = is === 'quantity' || is === 'band' || is === 'number' || spot.path.includes('levels')
  const written = measured ? writtenAt(open, offset) : undefined
  if (!written) return meaningOfKey
  const meaning = lined(readAs(words, is), field && `${code(field.name)} ${field.description}`)
  if (field?.name === 'confidence') return paragraphs(meaning, confidences(snapshot, written.item))
  return paragraphs(meaning, asOfCheckIn(snapshot, written, offset) ?? derivation(snapshot, written.item), moved(written.item))
}

/** What the part of the link under the cursor leads to, as going there does: the team, the objective, or the key result. */
function aboutLink(snapshot: Snapshot, open: OpenFile, spot: Spot, link: Link, offset: number): string | undefined {
  const { part } = linkPartAt(open.text, spot.node, link, offset)
  if (part === 'team') return teamCard(snapshot, open.uri, link.team!, link.cycle ?? documentAt(open, offset)?.cycle)
  const items = found(resolutionAt(snapshot, open, spot, offset)).map((item) => (part === 'objective' && spot.is === 'link' ? wholeObjective(item) : item))
  return items.map((item) => card(snapshot, item)).join('\n\n---\n\n') || undefined
}

/** What a check-in meant on its day: how far that was, and how it stood then. */
function asOfCheckIn(snapshot: Snapshot, { item, model }: Written, offset: number): string | undefined {
  const checkIn = 'checkIns' in model ? model.checkIns.find(({ span }) => touches(span, offset)) : undefined
  const day = checkIn?.date?.value
  if (!item.keyResult || day === undefined || day === snapshot.today) return
  return paragraphs(`On ${sayDay(day, snapshot.today)}:`, derivation(snapshot, item, day))
}

/** `So far: 6 → 6 → 7`, by check-in. */
function confidences(snapshot: Snapshot, item: Item): string | undefined {
  const all = item.keyResult ? pointsUntil(readings(item.keyResult, item.objective), snapshot.today).flatMap(({ confidence }) => confidence ?? []) : []
  return all.length > 1 ? `So far: ${all.map((one) => sayNumber(one)).join(' → ')}` : undefined
}

function dayWords(words: string, { today }: Snapshot): string | undefined {
  const day = parseDay(words)
  if (day === undefined) return
  const name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekday(day)]
  const said = sayDay(day, today)
  return `${name}, ${/\d{4}$/.test(said) ? said : `${said} ${formatDay(day).slice(0, 4)}`} (${sayAgo(day, today)})`
}

/** How an amount was read, where that is not plain to see: `$1.2M` is 1,200,000. */
function readAs(words: string, is: Spot['is']): string | undefined {
  const band = is === 'band' ? parseBand(words) : undefined
  const amounts = band ? [band.low, band.high] : is === 'quantity' ? [parseQuantity(words)] : []
  const read = amounts.flatMap((amount) => {
    if (!amount || new RegExp(`(?<![\\d.,])${String(amount.value).replace('.', '\\.')}(?![\\d,]|\\.\\d)`).test(words)) return []
    return [`${amount.value.toLocaleString('en', { maximumFractionDigits: 10 })}${amount.unit ? ` ${plain(amount.unit)}` : ''}`]
  })
  return read.length > 0 ? `Read as ${read.join(' to ')}.` : undefined
}

/** The lines that say how its progress and status came about. */
function derivation(snapshot: Snapshot, item: Item, on: Day = snapshot.today): string | undefined {
  const { cycle, config } = settingsOf(snapshot, item)
  const all = isKeyResult(item)
    ? explainKeyResult(readings(item.keyResult, item.objective), cycle, on, config)
    : explainObjective(partsOf(snapshot, item), cycle, on, config)
  return all.filter(({ label }) => label === 'Progress' || label === 'Status')
    .map(({ label, formula, result, note }) => `- ${label}: ${formula ? `${plain(formula)} = ` : ''}**${plain(result)}**${note ? `; ${plain(note)}` : ''}`).join('\n')
}

