import type { Config, Severity } from '../model/config.ts'
import type { AnyRule, Rule } from './rule.ts'

export interface Effective {
  readonly severity: Severity | 'off'
  readonly options: never
  readonly ignores: (title: string) => boolean
  /** What is wrong with the options that the config gives; the defaults hold then. */
  readonly problem?: string
}

/** Configs do not change, and every file asks about every rule. */
const known = new WeakMap<Config, Map<AnyRule, Effective>>()

/** How a workspace wants a rule: its own setting over the preset's. */
export function effective(rule: AnyRule, config: Config): Effective {
  let all = known.get(config)
  if (!all) known.set(config, (all = new Map()))
  let found = all.get(rule)
  if (!found) all.set(rule, (found = settle(rule, config)))
  return found
}

function settle(rule: AnyRule, config: Config): Effective {
  const setting = config.rules.get(rule.id)
  const preset = presetSeverity(rule, config)
  const loudness = setting?.severity ?? (setting && preset === 'off' && Object.keys(setting.options).length > 0 ? 'warning' : preset)
  const parsed = (rule as unknown as Rule<unknown>).options?.safeParse(setting?.options ?? {})
  const defaults = () => (rule as unknown as Rule<unknown>).options?.parse({}) as never
  return {
    severity: loudness,
    options: (parsed === undefined ? {} : parsed.success ? parsed.data : defaults()) as never,
    ignores: matcher(setting?.ignore ?? []),
    problem: parsed && !parsed.success ? parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') : undefined,
  }
}

export function presetSeverity(rule: AnyRule, { preset }: Pick<Config, 'preset'>): Severity | 'off' {
  if (preset === 'strict') return rule.strict ?? rule.severity
  if (preset === 'starter') return rule.severity === 'error' || rule.starter ? rule.severity : 'off'
  return rule.severity
}

/** Whether a text matches one of the patterns, in which `*` stands for any text. No regular expressions: they can be made to hang. */
function matcher(patterns: readonly string[]): (text: string) => boolean {
  if (patterns.length === 0) return () => false
  const parts = patterns.map((pattern) => pattern.toLowerCase().split('*'))
  return (text) => {
    const words = text.toLowerCase()
    return parts.some((pieces) => {
      if (pieces.length === 1) return words === pieces[0]
      const last = pieces.at(-1)!
      if (!words.startsWith(pieces[0]!) || !words.endsWith(last) || words.length < pieces[0]!.length + last.length) return false
      let at = pieces[0]!.length
      for (const piece of pieces.slice(1, -1)) {
        const found = words.indexOf(piece, at)
        if (found < 0) return false
        at = found + piece.length
      }
      return at <= words.length - last.length
    })
  }
}
