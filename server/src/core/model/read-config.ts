import type { MapNode, ScalarNode, Tree } from '../syntax/tree.ts'
import { asScalar, deref, entriesOf } from '../syntax/lookup.ts'
import type { Cadence, Config, Person, Preset, RuleSetting, Scoring, Severity, Team } from './config.ts'
import { defaultConfig } from './config.ts'
import type { Cycle } from './cycle.ts'
import { choiceOf, dayOf, mapAt, numberOf, reader, textOf, textsOf } from './reader.ts'
import type { Reader } from './reader.ts'
import { shapeOf } from './schema.ts'
import type { ModelProblem } from './types.ts'
import { validate } from './validate.ts'
import { configFile } from './vocabulary.ts'

/** An `okr.config.yaml` as read. What it does not say, or says wrongly, is missing; the config above it or the default stands in. */
export interface ConfigFile {
  readonly tree: Tree
  readonly problems: readonly ModelProblem[]
  readonly teams: ReadonlyMap<string, Team>
  readonly people: ReadonlyMap<string, Person>
  readonly levels?: readonly string[]
  readonly fiscalYearStarts?: number
  readonly named: ReadonlyMap<string, Cycle>
  readonly cadence: Partial<Cadence>
  readonly scoring: Partial<Omit<Scoring, 'bands'>> & { readonly bands?: Partial<Scoring['bands']> }
  readonly preset?: Preset
  readonly rules: ReadonlyMap<string, RuleSetting & { readonly key: ScalarNode }>
  /** The keys that name teams, people and cycles: where to go from a mention. */
  readonly definitions: { readonly teams: ReadonlyMap<string, ScalarNode>; readonly people: ReadonlyMap<string, ScalarNode>; readonly cycles: ReadonlyMap<string, ScalarNode> }
}

/** Reads a config. Never throws. */
export function readConfigFile(tree: Tree): ConfigFile {
  const problems: ModelProblem[] = []
  const root = tree.documents.map((document) => document.root && deref(document.root)).find((node) => node !== undefined)
  if (root?.kind === 'map') problems.push(...validate(root, shapeOf(configFile), 'config'))
  else if (root) problems.push({ kind: 'invalid-value', span: { start: root.span.start, end: root.span.start + 1 }, message: 'A config begins with its keys, such as `teams:` or `rules:`. Until then the defaults hold.' })
  const from = reader(root?.kind === 'map' ? root : emptyMap)
  const cycles = section(from, 'cycles')
  const cadence = section(from, 'cadence')
  const scoring = section(from, 'scoring')
  const bands = section(scoring, 'bands')
  const rules = section(from, 'rules')
  const levels = textsOf(from, 'levels').map((level) => level.value)
  return {
    tree,
    problems,
    teams: records(from, 'teams', readTeam),
    people: records(from, 'people', readPerson),
    levels: levels.length ? levels : undefined,
    fiscalYearStarts: numberOf(cycles, 'fiscal_year_starts', 1, 12)?.value,
    named: records(cycles, 'named', readNamedCycle),
    cadence: defined({
      everyDays: { weekly: 7, biweekly: 14, monthly: 30 }[textOf(cadence, 'check_in')?.value ?? ''],
      day: position(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], textOf(cadence, 'day')?.value),
      graceDays: numberOf(cadence, 'grace_days', 0, 60)?.value,
      review: textOf(cadence, 'review')?.value,
    }),
    scoring: defined({
      onTrackWithin: numberOf(scoring, 'on_track_within', 0, 1)?.value,
      atRiskBeyond: numberOf(scoring, 'at_risk_beyond', 0, 1)?.value,
      bands: defined({ red: numberOf(bands, 'red', 0, 1)?.value, yellow: numberOf(bands, 'yellow', 0, 1)?.value }),
      pace: readPace(scoring),
      rollup: choiceOf(scoring, 'rollup', ['key_results', 'children', 'both'])?.value,
    }),
    preset: choiceOf(rules, 'extends', ['starter', 'recommended', 'strict'])?.value,
    rules: readRules(rules),
    definitions: { teams: keysOf(from, 'teams'), people: keysOf(from, 'people'), cycles: keysOf(cycles, 'named') },
  }
}

/** The config of a folder: its own file over the ones of the folders around it, key by key. Nearest first. */
export function mergeConfigs(files: readonly ConfigFile[]): Config {
  let config = defaultConfig
  for (const file of [...files].reverse()) {
    config = {
      teams: new Map([...config.teams, ...[...file.teams].map(([id, team]): [string, Team] => [id, { ...config.teams.get(id), ...defined(team), id }])]),
      levels: file.levels ?? config.levels,
      people: new Map([...config.people, ...file.people]),
      cycles: { fiscalYearStarts: file.fiscalYearStarts ?? config.cycles.fiscalYearStarts, named: new Map([...config.cycles.named, ...file.named]) },
      cadence: { ...config.cadence, ...file.cadence },
      scoring: { ...config.scoring, ...file.scoring, bands: { ...config.scoring.bands, ...file.scoring.bands } },
      preset: file.preset ?? config.preset,
      rules: new Map([...config.rules, ...file.rules]),
    }
  }
  return config
}

const emptyMap: MapNode = { kind: 'map', flow: false, entries: [], span: { start: 0, end: 0 } }

const section = (from: Reader, key: string): Reader => reader(mapAt(from.entries.get(key)?.value) ?? emptyMap)

/** Without the keys that are undefined, so that spreading does not cover what is above. */
function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }
}

const position = (list: readonly string[], value: string | undefined): number | undefined => {
  const index = value === undefined ? -1 : list.indexOf(value)
  return index < 0 ? undefined : index
}

function records<T>(from: Reader, key: string, read: (id: string, from: Reader) => T | undefined): Map<string, T> {
  const out = new Map<string, T>()
  for (const [id, entry] of section(from, key).entries) {
    if (id.startsWith('x-')) continue
    const value = read(id, reader(mapAt(entry.value) ?? emptyMap))
    if (value !== undefined) out.set(id, value)
  }
  return out
}

const keysOf = (from: Reader, key: string): Map<string, ScalarNode> =>
  new Map([...section(from, key).entries].filter(([id]) => !id.startsWith('x-')).map(([id, entry]) => [id, entry.key]))

function readTeam(id: string, from: Reader): Team {
  const text = (key: string) => textOf(from, key)?.value
  return { id, name: text('name'), level: text('level'), parent: text('parent'), owner: text('owner'), sponsor: text('sponsor') }
}

const readPerson = (id: string, from: Reader): Person => ({ id, name: textOf(from, 'name')?.value, handle: textOf(from, 'handle')?.value })

function readNamedCycle(name: string, from: Reader): Cycle | undefined {
  const start = dayOf(from, 'start')?.value
  const end = dayOf(from, 'end')?.value
  return start !== undefined && end !== undefined && start <= end ? { name, start, end } : undefined
}

function readPace(scoring: Reader): Scoring['pace'] | undefined {
  const entry = scoring.entries.get('pace')
  if (!entry) return
  const map = mapAt(entry.value)
  if (!map) return asScalar(entry.value)?.text === 'linear' ? 'linear' : undefined
  const points = [...entriesOf(map)].map(([key, { value }]) => [Number(key), Number(asScalar(value)?.text)] as const)
  return points.every(([x, y]) => x >= 0 && x <= 1 && y >= 0 && y <= 1) ? points.sort((a, b) => a[0] - b[0]) : undefined
}

const severity = (text: string | undefined): Severity | 'off' | undefined =>
  text === 'error' || text === 'warning' || text === 'info' || text === 'hint' || text === 'off' ? text : undefined

/** `error`, `[warning, { max: 3 }]`, or `{ severity: hint, ignore: […], max: 3 }`. */
function readRules(rules: Reader): Map<string, RuleSetting & { key: ScalarNode }> {
  const out = new Map<string, RuleSetting & { key: ScalarNode }>()
  for (const [id, { key, value }] of rules.entries) {
    if (id === 'extends') continue
    const node = deref(value)
    const parts = node?.kind === 'seq' ? node.items : node ? [node] : []
    const options = parts.map((part) => mapAt(part)).find((map) => map !== undefined)
    const from = options && reader(options)
    const plain: Record<string, unknown> = Object.create(null)
    for (const [name, entry] of from?.entries ?? []) if (name !== 'severity' && name !== 'ignore') plain[name] = plainValue(entry.value)
    const said = parts.map((part) => severity(asScalar(part)?.text)).find((s) => s !== undefined)
    out.set(id, {
      severity: said ?? severity(from && textOf(from, 'severity')?.value),
      options: plain,
      ignore: from ? textsOf(from, 'ignore').map((pattern) => pattern.value) : [],
      span: value.span,
      key,
    })
  }
  return out
}

function plainValue(node: MapNode['entries'][number]['value']): unknown {
  const real = deref(node)
  if (real?.kind === 'scalar') return real.value
  if (real?.kind === 'seq') return real.items.map((item) => asScalar(item)?.value)
  return undefined
}
