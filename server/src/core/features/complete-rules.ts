import { severities } from '../model/config.ts'
import type { AnyRule } from '../lint/rule.ts'
import { lineAt, lineIndex } from '../text/lines.ts'
import type { Line } from './indentation.ts'
import type { Completion, FindingAt } from './types.ts'
import type { Typing } from './typing.ts'

/** What a reviewer wants a reason for, when it changes (docs/format.md, Changes and their reasons). */
const REASONED = /(?:^|[\s{,])(?:baseline|target|stay|levels|milestones|unit):/

interface InComment {
  /** What stands before the cursor on its line. */
  readonly before: string
  readonly line: Line
  readonly text: string
  readonly offset: number
  readonly rules: readonly AnyRule[]
  readonly findings?: () => readonly FindingAt[]
}

/** In a comment: the reason of a change, the ways to silence a finding, and the rules, first those that have something to silence. */
export function silencing({ before, line, text, offset, rules, findings = () => [] }: InComment): Completion[] {
  const named = /#\s*(okr-ignore(?:-next-line|-file)?)\s+(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(before)
  const rest = /^[^\n\r]*/.exec(text.slice(offset))![0]
  if (named && !before.includes('--')) {
    const [, directive, typed] = named as unknown as [string, string, string]
    const span = { start: offset - typed.length, end: offset + /^[\w-]*/.exec(rest)![0].length }
    const reason = rest.includes('--') ? '' : ' -- ${1:reason}'
    const scope = directive === 'okr-ignore' && before.slice(0, named.index).trim() === '' ? 'okr-ignore-next-line' : directive // alone on its line, it means the one below
    const found = rulesFound(findings(), scope, line, text)
    return rules.map((rule, i): Completion => ({
      label: rule.id, kind: 'rule', detail: rule.summary, state: found.has(rule.id) ? where[scope] : undefined, span, snippet: `${rule.id}${reason}`,
      sort: `${found.has(rule.id) ? '' : '~'}${String(i).padStart(3, '0')}`,
    }))
  }
  const word = /#\s*([\w-]*)$/.exec(before)
  if (!word || rest.trim() !== '') return []
  const span = { start: line.start + before.length - word[1]!.length, end: offset }
  const reason: Completion = { label: 'reason:', kind: 'value', detail: 'why this changed, for whoever reviews it', span, snippet: 'reason: $0', sort: REASONED.test(before) ? '0' : '9' }
  const ways = [
    ['okr-ignore-next-line', 'silence a finding on the line below'], ['okr-ignore', 'silence a finding on this line'], ['okr-ignore-file', 'silence a rule in this file'],
  ].map(([label, detail], i): Completion => ({ label: label!, kind: 'rule', detail, span, snippet: `${label} $0`, sort: String(i + 1), more: true }))
  return [...ways, reason]
}

const where: Readonly<Record<string, string>> = { 'okr-ignore-next-line': 'on the line below', 'okr-ignore': 'on this line', 'okr-ignore-file': 'in this file' }

/** The rules that a comment of this kind would silence something of; that it silences nothing yet is no reason to silence that. */
function rulesFound(findings: readonly FindingAt[], scope: string, line: Line, text: string): ReadonlySet<string> {
  const lines = lineIndex(text)
  const own = lineAt(lines, line.start)
  const wanted = scope === 'okr-ignore-next-line' ? own + 1 : own
  return new Set(findings.filter(({ rule, span }) => rule !== 'silencing' && (scope === 'okr-ignore-file' || lineAt(lines, span.start) === wanted)).map(({ rule }) => rule))
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
