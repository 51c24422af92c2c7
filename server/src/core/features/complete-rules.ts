import { severities } from '../model/config.ts'
import type { AnyRule } from '../lint/rule.ts'
import type { Completion } from './types.ts'
import type { Typing } from './typing.ts'

/** What a reviewer wants a reason for, when it changes (docs/format.md, Changes and their reasons). */
const REASONED = /(?:^|[\s{,])(?:baseline|target|stay|levels|milestones|unit):/

/** In a comment: the reason of a change, the ways to silence a finding, and the rules. `start` is where the line begins. */
export function silencing(before: string, start: number, text: string, offset: number, rules: readonly AnyRule[]): Completion[] {
  const named = /#\s*okr-ignore(?:-next-line|-file)?\s+(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(before)
  const rest = /^[^\n\r]*/.exec(text.slice(offset))![0]
  if (named && !before.includes('--')) {
    const span = { start: offset - named[1]!.length, end: offset + /^[\w-]*/.exec(rest)![0].length }
    const reason = rest.includes('--') ? '' : ' -- ${1:reason}'
    return rules.map((rule, i): Completion =>
      ({ label: rule.id, kind: 'rule', detail: rule.summary, span, snippet: `${rule.id}${reason}`, sort: String(i).padStart(3, '0') }))
  }
  const word = /#\s*([\w-]*)$/.exec(before)
  if (!word || rest.trim() !== '') return []
  const span = { start: start + before.length - word[1]!.length, end: offset }
  const reason: Completion = { label: 'reason:', kind: 'value', detail: 'why this changed, for whoever reviews it', span, snippet: 'reason: $0', sort: REASONED.test(before) ? '0' : '9' }
  const ways = [
    ['okr-ignore-next-line', 'silence a finding on the line below'], ['okr-ignore', 'silence a finding on this line'], ['okr-ignore-file', 'silence a rule in this file'],
  ].map(([label, detail], i): Completion => ({ label: label!, kind: 'rule', detail, span, snippet: `${label} $0`, sort: String(i + 1), more: true }))
  return [...ways, reason]
}

/** Under `rules:` in a config. */
export function ruleSettings(typing: Typing, rules: readonly AnyRule[]): Completion[] {
  const { span, keys, colon } = typing
  const snippet = (key: string) => (colon ? key : `${key}: $0`)
  const preset: Completion = { label: 'extends', kind: 'key', detail: 'the set of rules to start from', span, snippet: snippet('extends'), sort: '000', more: true }
  const all = rules.map((rule, i): Completion =>
    ({ label: rule.id, kind: 'rule', detail: rule.summary, span, snippet: snippet(rule.id), sort: String(i + 1).padStart(3, '0'), more: !colon }))
  return [preset, ...all].filter(({ label }) => !keys.has(label))
}

/** The value of a rule: how loud; inside its braces, what every rule takes. */
export function ruleValues({ at, span, keys: written, colon }: Typing, keys: readonly string[]): Completion[] {
  const [, rule, option] = keys
  const choices = (values: readonly string[]): Completion[] => values.map((label, i) => ({ label, kind: 'value', span, snippet: label, sort: String(i) }))
  if (rule === 'extends') return choices(['starter', 'recommended', 'strict'])
  if (at === 'key' && option === undefined) {
    return [['severity', '$0'], ['ignore', '["$0"]']].filter(([key]) => !written.has(key!))
      .map(([key, value], i): Completion => ({ label: key!, kind: 'key', span, snippet: colon ? key! : `${key}: ${value}`, sort: String(i), more: key === 'severity' }))
  }
  return option === undefined || option === 'severity' ? choices([...severities, 'off']) : []
}
