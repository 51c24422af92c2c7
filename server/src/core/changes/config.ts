import { defaultConfig } from '../model/config.ts'
import type { Preset, RuleSetting } from '../model/config.ts'
import type { ConfigFile } from '../model/read-config.ts'
import type { Snapshot } from '../project/types.ts'
import { deref, entriesOf, isEmpty } from '../syntax/lookup.ts'
import type { Entry, MapNode, Node } from '../syntax/tree.ts'
import { canonical, shown } from './canonical.ts'
import type { Draft } from './compare.ts'

/** How the config of a folder differs from what it was, setting by setting. */
export function configChanges(before: Snapshot, after: Snapshot, folder: string): Draft[] {
  const [was, is] = [before.configs.get(folder), after.configs.get(folder)]
  const [old, now] = [settingsIn(was), settingsIn(is)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path): Draft[] => {
    const [a, b] = [old.get(path), now.get(path)]
    const whole = /^((?:teams|people)\.[^.]+)\./.exec(path)?.[1]
    if (whole !== undefined && old.has(whole) !== now.has(whole)) return []
    const rule = /^rules\.(.+)$/.exec(path)?.[1]
    const [from, to] = rule && rule !== 'extends' ? [sayRule(was?.rules.get(rule)), sayRule(is?.rules.get(rule))] : [shown(a?.value), shown(b?.value)]
    if (rule && rule !== 'extends' ? from === to : canonical(a?.value) === canonical(b?.value)) return []
    const easier = rule === undefined ? undefined : rule === 'extends' ? looserPreset(was, is) : looserRule(was?.rules.get(rule), is?.rules.get(rule))
    return [{ kind: 'config', class: 'intent', field: path, before: from, after: to, easier, spanBefore: a?.span, spanAfter: b?.span }]
  })
}

/** Maps whose entries are settings of their own; what lies below them is one value. */
const SECTIONS = new Set(['teams', 'people', 'cycles', 'cycles.named', 'cadence', 'scoring', 'scoring.bands', 'rules'])

function settingsIn(config: ConfigFile | undefined): Map<string, Entry> {
  const found = new Map<string, Entry>()
  const visit = (node: Node, path: string) => {
    const real = deref(node)
    if (real?.kind !== 'map') return
    for (const [key, entry] of entriesOf(real as MapNode)) {
      const at = path ? `${path}.${key}` : key
      const inner = deref(entry.value)
      if (SECTIONS.has(at)) visit(entry.value, at)
      // A team or person is one setting as a whole when it is new or gone, else key by key: `teams.growth.parent`.
      else if (/^(teams|people)\.[^.]+$/.test(at) && inner?.kind === 'map') {
        found.set(at, { ...entry, value: { ...entry.key, text: entry.key.text, value: entry.key.text } })
        for (const [name, field] of entriesOf(inner)) if (!isEmpty(deref(field.value) ?? field.value)) found.set(`${at}.${name}`, field)
      } else if (!isEmpty(inner ?? entry.value)) found.set(at, entry)
    }
  }
  for (const document of config?.tree.documents ?? []) if (document.root) visit(document.root, '')
  return found
}

/** `warning`, `hint, max 3, ignoring “rollout of *”`; the same for all three spellings. */
function sayRule(setting: RuleSetting | undefined): string | undefined {
  if (!setting) return
  return [
    setting.severity,
    ...Object.entries(setting.options).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name} ${String(value)}`),
    setting.ignore.length > 0 && `ignoring ${[...setting.ignore].sort().map((pattern) => `“${pattern}”`).join(', ')}`,
  ].filter(Boolean).join(', ') || 'as by default'
}

const LOUDNESS = ['off', 'hint', 'info', 'warning', 'error']
const STRICTNESS: readonly Preset[] = ['starter', 'recommended', 'strict']

function looserPreset(was: ConfigFile | undefined, is: ConfigFile | undefined): boolean {
  const rank = (config: ConfigFile | undefined) => STRICTNESS.indexOf(config?.preset ?? defaultConfig.preset)
  return rank(is) < rank(was)
}

/** Quieter than before, or with more exceptions. Options have no direction that all rules share. */
function looserRule(was: RuleSetting | undefined, is: RuleSetting | undefined): boolean | undefined {
  if (is?.severity && was?.severity && is.severity !== was.severity) return LOUDNESS.indexOf(is.severity) < LOUDNESS.indexOf(was.severity)
  if (is?.severity === 'off') return true
  if (is && is.ignore.some((pattern) => !was?.ignore.includes(pattern))) return true
  return undefined
}
