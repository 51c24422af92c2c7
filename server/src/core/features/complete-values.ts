import { currentQuarter, nextCycle, parseCycle } from '../model/cycle.ts'
import type { Day } from '../model/day.ts'
import { formatDay, weekday } from '../model/day.ts'
import { isId } from '../model/link.ts'
import type { Shape } from '../model/schema.ts'
import { optionsOf } from '../model/schema.ts'
import { configOf, cycleOf, isConfigUri } from '../project/snapshot.ts'
import { keys } from '../project/shard-map.ts'
import type { Snapshot } from '../project/types.ts'
import { escapeSnippet, sourceOf } from '../syntax/edit-yaml.ts'
import { linkCompletions, MOST, nearestLinks } from './complete-links.ts'
import type { Wanted } from './complete-links.ts'
import { documentAt, openFile, writtenAt } from './items.ts'
import type { OpenFile } from './items.ts'
import type { Completion, Completions } from './types.ts'
import type { Typing } from './typing.ts'

interface Asked {
  readonly snapshot: Snapshot
  readonly uri: string
  readonly offset: number
  readonly typing: Typing
  readonly shape: Shape
}

/** A value to choose, before it has a place. */
interface Choice {
  readonly label: string
  readonly kind: Completion['kind']
  readonly detail?: string
  /** Further words to find it by. */
  readonly words?: string
  /** How it is written, where that is not plain to see. */
  readonly source?: string
}

/** The values that may stand at the cursor, where the format or the workspace knows some. */
export function valueCompletions(asked: Asked): Completions {
  const { typing, shape } = asked
  const options = optionsOf(shape)
  const listed = options.flatMap((option) => (option.kind === 'list' && typing.at === 'value' && !typing.flow ? optionsOf(option.of) : []))
  // `contributors: jun` is as good as a list of one.
  const leaf = [...options, ...listed].find((option) => option.kind === 'leaf' || option.kind === 'choice')
  if (!leaf) return { items: [], incomplete: false }
  const place = unquoted(typing)
  if (leaf.kind === 'choice') return all(place, leaf.values.map((label): Choice => ({ label, kind: 'value' })))
  switch (leaf.is) {
    case 'link': return links(asked, place)
    case 'key-result-link': return all(place, keyResults(asked))
    case 'team': return all(place, teams(asked))
    case 'person': return all(place, people(asked))
    case 'cycle': return all(place, cycles(asked))
    case 'level': return all(place, configOf(asked.snapshot, asked.uri).levels.map((label): Choice => ({ label, kind: 'value' })))
    case 'day': return all(place, days(asked))
    case 'day-or-flag': return all(place, [...days(asked), ...flags])
    case 'flag': return all(place, flags)
    case 'unit': return all(place, ['%', '$', '€', 'ms', 'seconds', 'minutes', 'hours', 'days', 'people', 'teams', 'points'].map((label): Choice => ({ label, kind: 'value' })))
    case 'id': return all(place, ids(asked))
    default: return milestones(asked, place)
  }
}

const flags: readonly Choice[] = [{ label: 'true', kind: 'value' }, { label: 'false', kind: 'value' }]

interface PlaceTyped {
  readonly span: Completion['span']
  readonly typed: string
  readonly quoted: boolean
}

/** Inside quotes, the quotes stay. */
function unquoted({ span, typed }: Typing): PlaceTyped {
  const quote = /^["']/.exec(typed)?.[0]
  return quote ? { span: { start: span.start + 1, end: span.start + typed.length }, typed: typed.slice(1), quoted: true } : { span, typed, quoted: false }
}

function all({ span }: PlaceTyped, choices: readonly Choice[]): Completions {
  const items = choices.slice(0, MOST).map(({ label, kind, detail, words, source }, i): Completion => ({
    label, kind, detail, span, snippet: escapeSnippet(source ?? label), sort: `b${String(i).padStart(4, '0')}`, filter: words === undefined ? undefined : `${label} ${words}`,
  }))
  return { items, incomplete: choices.length > MOST }
}

function links({ snapshot, uri, offset, typing }: Asked, { span, typed }: PlaceTyped): Completions {
  const keys = typing.path.flatMap((step) => ('key' in step ? [step.key] : []))
  const wanted = wantedLinks({ snapshot, uri, offset, typing }, keys.includes('depends_on') ? 'depends_on' : 'supports', { span, typed })
  return wanted ? linkCompletions(wanted) : { items: [], incomplete: false }
}

function wantedLinks({ snapshot, uri, offset, typing }: Omit<Asked, 'shape'>, kind: Wanted['kind'], { span, typed }: Pick<PlaceTyped, 'span' | 'typed'>): Wanted | undefined {
  const open = openFile(snapshot, uri)
  const document = open && documentAt(open, offset)
  return document && { snapshot, from: { uri, document }, cycle: cycleOf(snapshot, { uri, document }), config: configOf(snapshot, uri), own: ownObjective(open, typing, offset), kind, typed, span }
}

/** What the objective at hand could link to, before anything of it is typed: the nearest, no more than so many. */
export function linksFrom(asked: Omit<Asked, 'shape'>, kind: Wanted['kind'], most: number): readonly string[] {
  const wanted = wantedLinks(asked, kind, { span: asked.typing.span, typed: '' })
  return wanted ? nearestLinks(wanted, most) : []
}

/** By its place in the list: right after an edit it is there before its text can be read again. */
function ownObjective(open: OpenFile, { path }: Typing, offset: number) {
  const step = path[1]
  const document = documentAt(open, offset)
  return writtenAt(open, offset)?.item.objective ?? (step && 'item' in step ? document?.objectives[step.item] : undefined)
}

function keyResults({ snapshot, uri, offset, typing }: Asked): readonly Choice[] {
  const open = openFile(snapshot, uri)
  const objective = open && ownObjective(open, typing, offset)
  return (objective?.keyResults ?? []).filter(({ slug }) => slug !== '').map(({ slug, title }): Choice => ({ label: slug, kind: 'link', detail: title, words: title }))
}

function teams({ snapshot, uri, typing }: Asked): readonly Choice[] {
  const config = configOf(snapshot, uri)
  const found = new Map<string, Choice>()
  const add = (id: string, detail: string | undefined) => {
    if (!found.has(id)) found.set(id, { label: id, kind: 'team', detail, words: detail })
  }
  const file = /([^/]*)\.okr\.ya?ml$/.exec(uri)?.[1] ?? ''
  if (typing.path.length === 1 && isId(file)) add(file, config.teams.get(file)?.name ?? 'as this file is called')
  for (const { id, name } of config.teams.values()) add(id, name)
  for (const team of keys(snapshot.teams)) {
    if (found.size > MOST * 5) break
    if (isId(team)) add(team, undefined)
  }
  return typedFirst([...found.values()], typing.typed)
}

/** Where there are more than are shown, those that begin with what is typed. */
function typedFirst(choices: readonly Choice[], typed: string): readonly Choice[] {
  if (choices.length <= MOST || typed === '') return choices
  return [...choices.filter(({ label }) => label.startsWith(typed)), ...choices.filter(({ label }) => !label.startsWith(typed))]
}

function people({ snapshot, uri, offset, typing }: Asked): readonly Choice[] {
  const config = configOf(snapshot, uri)
  const open = isConfigUri(uri) ? undefined : openFile(snapshot, uri)
  const document = open && documentAt(open, offset)
  const first = document && config.teams.get(document.team)?.owner
  const inFile = (document?.objectives ?? []).flatMap((objective) => [...objective.owner, ...objective.keyResults.flatMap(({ owner }) => owner)])
  const ids = new Set([...(first ? [first] : []), ...inFile, ...config.people.keys()].filter((id) => id !== typing.typed || config.people.has(id)))
  return typedFirst([...ids].map((id): Choice => ({ label: id, kind: 'person', detail: config.people.get(id)?.name, words: config.people.get(id)?.name })), typing.typed)
}

function cycles({ snapshot, uri }: Asked): readonly Choice[] {
  const { today } = snapshot
  const settings = configOf(snapshot, uri).cycles
  const quarter = currentQuarter(today, settings)
  const next = nextCycle(quarter)!
  const year = quarter.slice(0, 4)
  const half = `${year}-H${Number(quarter.at(-1)) < 3 ? 1 : 2}`
  const named = [...settings.named.values()].sort((a, b) => Number(b.start <= today && today <= b.end) - Number(a.start <= today && today <= a.end) || b.start - a.start).map(({ name }) => name)
  const current = named.filter((name) => within(settings.named.get(name)!, today))
  const names = new Set([...current, quarter, next, half, year, formatDay(today).slice(0, 7), ...named])
  return [...names].map((label): Choice => {
    const cycle = parseCycle(label, settings)
    const dates = cycle && `${formatDay(cycle.start)} to ${formatDay(cycle.end)}`
    return { label, kind: 'cycle', detail: cycle && within(cycle, today) ? `now, ${dates}` : dates }
  })
}

const within = ({ start, end }: { start: Day; end: Day }, today: Day): boolean => start <= today && today <= end

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Today, this week's check-in day, and the last day of the cycle for what lies ahead. */
function days({ snapshot, uri, offset, typing }: Asked): readonly Choice[] {
  const { today } = snapshot
  const key = typing.path.findLast((step) => 'key' in step)
  const choices: Choice[] = [{ label: formatDay(today), kind: 'date', detail: `today, ${names[weekday(today)]}` }]
  const { day } = configOf(snapshot, uri).cadence
  const meeting = today - ((weekday(today) - day + 7) % 7)
  if (meeting !== today) choices.push({ label: formatDay(meeting), kind: 'date', detail: meeting > today - weekday(today) - 1 ? `this ${names[day]}` : `last ${names[day]}` })
  const open = isConfigUri(uri) ? undefined : openFile(snapshot, uri)
  const document = open && documentAt(open, offset)
  const cycle = document && cycleOf(snapshot, { uri, document })
  if (cycle && cycle.end > today && key && 'key' in key && (key.key === 'due' || key.key === 'by')) {
    choices.unshift({ label: formatDay(cycle.end), kind: 'date', detail: `last day of ${cycle.name}` })
  }
  return choices
}

/** The words of the title, which stand in for the id until it is written. */
function ids({ snapshot, uri, offset }: Asked): readonly Choice[] {
  const open = isConfigUri(uri) ? undefined : openFile(snapshot, uri)
  const written = open && writtenAt(open, offset)
  const facts = written && (written.item.keyResult ?? written.item.objective)
  return facts && !facts.written && facts.slug ? [{ label: facts.slug, kind: 'value', detail: 'from the title' }] : []
}

/** In a check-in, the milestones that the key result has. */
function milestones({ snapshot, uri, offset, typing }: Asked, place: PlaceTyped): Completions {
  const keys = typing.path.flatMap((step) => ('key' in step ? [step.key] : []))
  if (keys.slice(-2).join('.') !== 'check_ins.milestones') return { items: [], incomplete: false }
  const open = openFile(snapshot, uri)
  const model = open && writtenAt(open, offset)?.model
  const titles = model && 'milestones' in model ? (model.milestones?.value ?? []).flatMap(({ title }) => title?.value ?? []) : []
  return all(place, titles.map((label): Choice => ({ label, kind: 'value', source: place.quoted ? undefined : sourceOf(label, { flow: typing.flow }) })))
}
