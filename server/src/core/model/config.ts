import type { Span } from '../text/span.ts'
import type { CycleSettings } from './cycle.ts'
import { defaultCycles } from './cycle.ts'

export const severities = ['error', 'warning', 'info', 'hint'] as const
export type Severity = (typeof severities)[number]
export type Preset = 'starter' | 'recommended' | 'strict'

export interface Team {
  readonly id: string
  readonly name?: string
  readonly level?: string
  readonly parent?: string
  readonly owner?: string
  readonly sponsor?: string
}

export interface Person {
  readonly id: string
  readonly name?: string
  readonly handle?: string
}

export interface Cadence {
  /** Days between check-ins: 7, 14, or 30 for monthly. */
  readonly everyDays: number
  /** 0 is Monday. */
  readonly day: number
  readonly graceDays: number
  readonly review: string
}

export interface Scoring {
  readonly onTrackWithin: number
  readonly atRiskBeyond: number
  readonly bands: { readonly red: number; readonly yellow: number }
  /** Shares of the cycle with the progress expected by then, rising; `linear` is the straight line. */
  readonly pace: 'linear' | readonly (readonly [elapsed: number, expected: number])[]
  readonly rollup: 'key_results' | 'children' | 'both'
}

/** What a workspace says about one rule. */
export interface RuleSetting {
  readonly severity?: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
  /** Titles that this rule leaves alone; `*` stands for any text. */
  readonly ignore: readonly string[]
  readonly span: Span
}

export interface Config {
  readonly teams: ReadonlyMap<string, Team>
  readonly levels: readonly string[]
  readonly people: ReadonlyMap<string, Person>
  readonly cycles: CycleSettings
  readonly cadence: Cadence
  readonly scoring: Scoring
  readonly preset: Preset
  readonly rules: ReadonlyMap<string, RuleSetting>
}

export const defaultConfig: Config = {
  teams: new Map(),
  levels: ['company', 'department', 'team', 'person'],
  people: new Map(),
  cycles: defaultCycles,
  cadence: { everyDays: 7, day: 0, graceDays: 3, review: 'monthly' },
  scoring: { onTrackWithin: 0.1, atRiskBeyond: 0.25, bands: { red: 0.3, yellow: 0.6 }, pace: 'linear', rollup: 'key_results' },
  preset: 'recommended',
  rules: new Map(),
}

/** The place of a team's level among the levels, 0 the widest. A team that no config lists stands on the level of its own name, or else on `team`. */
export function levelOf(config: Config, team: string): number {
  const level = config.teams.get(team)?.level ?? (config.levels.includes(team) ? team : 'team')
  const index = config.levels.indexOf(level)
  return index < 0 ? Math.max(0, config.levels.length - 1) : index
}
