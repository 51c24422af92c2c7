import type { Config } from '../../model/config.ts'
import { parseDay } from '../../model/day.ts'
import { formats } from '../../model/formats.ts'
import type { ConfigFile } from '../../model/read-config.ts'
import { dayOf, itemsOf, mapAt, reader, textOf } from '../../model/reader.ts'
import type { Reader } from '../../model/reader.ts'
import type { Field, ModelProblem, OkrFile } from '../../model/types.ts'
import { quote } from '../../model/validate.ts'
import { replaceScalar } from '../../syntax/edit-yaml.ts'
import { asScalar, deref, scalarAt } from '../../syntax/lookup.ts'
import type { Node } from '../../syntax/tree.ts'
import { nearest } from '../../text/nearest.ts'
import type { Span } from '../../text/span.ts'
import { beginFile, isProse } from '../first-file.ts'
import { inFile } from '../mend.ts'
import { defineRule } from '../rule.ts'
import type { AnyRule, Context, Rule } from '../rule.ts'
import { cause } from '../slips.ts'
import type { Slip } from '../slips.ts'

interface Data {
  readonly suggestion?: string
  /** A text that needs quotes. */
  readonly quote?: true
  /** The text would do as the title of what belongs here. */
  readonly title?: boolean
  /** All that the file holds. */
  readonly whole?: boolean
}

export const invalidValue = defineRule({
  id: 'invalid-value',
  group: 'structure',
  severity: 'error',
  summary: 'a value that its key cannot have',
  what: `Values of the wrong kind (a list where one text belongs), days that do not exist, amounts that are no number, scores and confidences outside their range, cycles that
nobody has named, and in okr.config.yaml levels, parents, severities and options that do not fit.`,
  why: `What cannot be read is left out, and everything that counts on it would be silently wrong: a check-in on 30 February is no check-in, and a cycle that does not exist has
no pace.`,
  question: 'What does this value say to somebody who reads it for the first time?',
  source: 'The format: the tables of fields, and Quantities.',
  bad: [
    {
      files: `
        team: growth
        cycle: 2026-Q5
        #      ^^^^^^^ invalid-value: There is no cycle \`2026-Q5\`
        objectives:
          - title: Planning the week becomes a habit
            key_results:
              - title: More trial teams come back in their second week
                baseline: 31%
                target: 45%
                confidence: 60
        #                   ^^ invalid-value: from 0 to 10
                check_ins:
                  - { date: 2026-10-32, value: 33% }
        #                   ^^^^^^^^^^ invalid-value: a date that exists
      `,
    },
    {
      title: 'A config that does not fit together',
      files: `
        #- okr.config.yaml
        levels: [company, team]
        teams:
          growth: { level: squad, parent: compny }
        #                  ^^^^^ invalid-value: \`squad\` is none of the levels
        #                                 ^^^^^^ invalid-value: Nobody has a team \`compny\`. Did you mean \`company\`?
          company: { level: company }
        rules:
          vague-words: warn
        #              ^^^^ invalid-value: Did you mean \`warning\`?
      `,
    },
  ],
  good: [
    {
      files: `
        #- okr.config.yaml
        cycles: { named: { launch: { start: 2026-09-14, end: 2026-11-20 } } }
        #- growth.okr.yaml
        team: growth
        cycle: launch
        objectives:
          - title: Planning the week becomes a habit
            key_results:
              - title: More trial teams come back in their second week
                baseline: 31%
                target: 45%
                confidence: 6
                check_ins:
                  - { date: 2026-10-12, value: 33% }
      `,
    },
  ],
  check: {
    file: (context, file) => passOn(context, file.problems.flatMap((problem) => (problem.whole ? atBeginning(context.uri, file, problem) : [problem]))),
    document({ report, config }, { model, cycle }) {
      const field = model.cycle
      if (!field || cycle || !formats.cycle.accepts(field.value)) return
      const suggestion = formats.cycle.correct?.(field.value) ?? nearest(field.value, config.cycles.named.keys(), 1)[0]
      const better = suggestion !== field.value ? suggestion : undefined
      report(field.span, `There is no cycle \`${field.value}\`. ${better ? `Did you mean \`${better}\`?` : 'Write a year, half, quarter or month such as `2026-Q4`, or name your own in okr.config.yaml under `cycles:` and `named:`.'}`, data(better))
    },
    config(context, file) {
      passOn(context, file.problems)
      const root = file.tree.documents.map((document) => mapAt(document.root)).find((map) => map !== undefined)
      if (!root) return
      const from = reader(root)
      checkTeams(context, from)
      checkCycles(context, from)
      checkRules(context, file, from)
    },
  },
  fix(context, finding) {
    const { uri, file } = context
    const { tree } = file
    const { suggestion, quote, title, whole } = finding.data as Data
    const { start, end } = finding.span
    if (whole) {
      const slip = slipAt(uri, tree.text, finding.span)
      if (slip) return [{ title: slip.title, edits: inFile(uri, slip.edits), preferred: true }]
      return isProse(uri, file) ? [beginFile(context, 'Keep the text as comments, and begin a first objective')] : []
    }
    if (title) return [{ title: 'Make it the title', edits: inFile(uri, [{ span: { start, end: start }, text: 'title: ' }]), preferred: true }]
    if (quote) return [{ title: 'Put the text in quotes', edits: inFile(uri, [{ span: { start, end }, text: JSON.stringify(tree.text.slice(start, end).replace(/\s+/g, ' ')) }]), preferred: true }]
    const at = suggestion === undefined ? undefined : scalarAt(tree, finding.span.start)
    if (!at || suggestion === undefined) return []
    // `true` in quotes would be a text.
    const edit = /^(?:true|false)$/.test(suggestion) ? { span: at.node.span, text: suggestion } : replaceScalar(at.node, suggestion, at.flow)
    return [{ title: `Change it to \`${suggestion}\``, edits: inFile(uri, [edit]), preferred: true, ...(isSpelling(at.node.text, suggestion) ? { safe: true } : {}) }]
  },
})

/** Whether both say the same day, cycle or answer, so that nobody has to look: `2026/11/3`, `Q4 2026`, `yes`. */
function isSpelling(written: string, suggestion: string): boolean {
  if (parseDay(suggestion) !== undefined) return JSON.stringify(written.match(/\d+/g)?.map(Number)) === JSON.stringify(suggestion.match(/\d+/g)?.map(Number))
  if (suggestion === 'true' || suggestion === 'false') return formats.flag.correct?.(written) === suggestion
  const signs = (text: string) => [...text.toUpperCase().replace(/[^A-Z0-9]/g, '')].sort().join('')
  return /^\d{4}-[QH]\d$/.test(suggestion) && signs(written) === signs(suggestion)
}

const data = (suggestion: string | undefined): { data: Data } => ({ data: { suggestion } })

function passOn({ report }: Context, problems: readonly ModelProblem[]): void {
  for (const { kind, span, message, suggestion, quote, title, whole } of problems) {
    if (kind === 'invalid-value') report(span, message, { data: { suggestion, quote, title, whole } satisfies Data })
  }
}

/** Says what slipped where a file is read as a text or a list, if that is all that keeps its keys from being read. Where plain text breaks off, `syntax` says what it is. */
function atBeginning(uri: string, file: OkrFile, problem: ModelProblem): ModelProblem[] {
  if (isProse(uri, file) && file.tree.problems.some(({ fatal }) => fatal)) return []
  const slip = slipAt(uri, file.tree.text, problem.span)
  return [slip?.message ? { ...problem, span: slip.span, message: slip.message } : problem]
}

/** A list is no slip of a sign. */
const slipAt = (uri: string, text: string, at: Span): Slip | undefined => (/[a-z]/.test(text.charAt(at.start)) ? cause(uri, text, at) : undefined)

const mean = (suggestion: string | undefined, otherwise: string): string => (suggestion ? `Did you mean \`${suggestion}\`?` : otherwise)

function checkTeams({ report, config }: Context, from: Reader): void {
  const teams = mapAt(from.entries.get('teams')?.value)
  for (const [id, entry] of teams ? reader(teams).entries : []) {
    const map = mapAt(entry.value)
    if (!map || id.startsWith('x-')) continue
    const team = reader(map)
    const level = textOf(team, 'level')
    if (level && !config.levels.includes(level.value)) {
      const suggestion = nearest(level.value, config.levels, 1)[0]
      report(level.span, `\`${level.value}\` is none of the levels. ${mean(suggestion, `There are ${config.levels.map((one) => `\`${one}\``).join(', ')}; add it to \`levels:\` if it is one.`)}`, data(suggestion))
    }
    const parent = textOf(team, 'parent')
    if (parent && !config.teams.has(parent.value)) {
      const suggestion = nearest(parent.value, config.teams.keys(), 1)[0]
      report(parent.span, `Nobody has a team \`${parent.value}\`. ${mean(suggestion, 'Add it under `teams:`, or leave `parent` out.')}`, data(suggestion))
    } else if (parent && isOwnAncestor(config, id)) {
      report(parent.span, `\`${id}\` would belong to itself: its parents lead back to it. Choose the team that it belongs to.`, data(undefined))
    }
  }
}

/** Only at one team of the circle, the first by name: one cause is one finding. */
function isOwnAncestor({ teams }: Config, id: string): boolean {
  const seen = new Set<string>()
  let smallest = id
  let at = teams.get(id)?.parent
  while (at !== undefined && at !== id && !seen.has(at)) {
    seen.add(at)
    if (at < smallest) smallest = at
    at = teams.get(at)?.parent
  }
  return at === id && smallest === id
}

function checkCycles({ report }: Context, from: Reader): void {
  const cycles = mapAt(from.entries.get('cycles')?.value)
  const named = cycles && mapAt(reader(cycles).entries.get('named')?.value)
  for (const [name, { value }] of named ? reader(named).entries : []) {
    const map = mapAt(value)
    const start = map && dayOf(reader(map), 'start')
    const end = map && dayOf(reader(map), 'end')
    if (start && end && end.value < start.value) report(end.span, `The cycle \`${name}\` ends before it begins. Swap the two days, or correct one.`, data(undefined))
  }
}

const SEVERITIES = ['error', 'warning', 'info', 'hint', 'off']
const PRESETS = ['starter', 'recommended', 'strict']

function checkRules(context: Context, file: ConfigFile, from: Reader): void {
  const map = mapAt(from.entries.get('rules')?.value)
  if (!map) return
  const { rules } = context
  const preset = textOf(reader(map), 'extends')
  if (preset && !PRESETS.includes(preset.value)) choice(context, preset, '`extends`', PRESETS)
  for (const [id, { value }] of reader(map).entries) {
    const rule = rules.find((one) => one.id === id)
    if (!rule) continue
    const node = deref(value)
    for (const part of node?.kind === 'seq' ? node.items : node ? [node] : []) checkSetting(context, id, part)
    checkOptions(context, rule, file.rules.get(id)?.options ?? {}, optionsOf(value))
  }
}

/** The map with the options of a setting: in a list behind the severity, or alone. */
function optionsOf(value: Node): Reader {
  const node = deref(value)
  const map = node?.kind === 'seq' ? node.items.map((item) => mapAt(item)).find((one) => one) : mapAt(value)
  return reader(map ?? { kind: 'map', flow: false, entries: [], span: value.span })
}

/** One finding for each option whose value does not fit; names that the rule does not know are found by `unknown-field`. */
function checkOptions({ report }: Context, rule: AnyRule, options: Readonly<Record<string, unknown>>, from: Reader): void {
  const parsed = (rule as unknown as Rule<unknown>).options?.safeParse(options)
  const seen = new Set<string>()
  for (const issue of parsed?.error?.issues ?? []) {
    const name = String(issue.path[0] ?? '')
    const entry = from.entries.get(name)
    if (!entry || seen.has(name)) continue
    seen.add(name)
    report(entry.value.span, `\`${name}\` of \`${rule.id}\` ${needs(issue)}. Until then the rule keeps to its own default.`, data(undefined))
  }
}

function needs(issue: { readonly code: string; readonly expected?: unknown; readonly minimum?: unknown; readonly maximum?: unknown }): string {
  switch (issue.code) {
    case 'invalid_type': return issue.expected === 'array' ? 'needs a list' : issue.expected === 'int' ? 'needs a whole number' : `needs ${issue.expected === 'string' ? 'a text' : `a ${String(issue.expected)}`}`
    case 'too_small': return `needs to be ${String(issue.minimum)} or more`
    case 'too_big': return `needs to be ${String(issue.maximum)} or less`
    default: return 'has a value that the rule cannot use'
  }
}

function checkSetting(context: Context, id: string, part: Node): void {
  const map = mapAt(part)
  const said = map ? textOf(reader(map), 'severity') : asScalar(part) && { value: asScalar(part)!.text, span: part.span }
  if (said && !SEVERITIES.includes(said.value)) choice(context, said, `\`${id}\``, SEVERITIES)
  for (const item of map ? itemsOf(reader(map), 'ignore') : []) {
    if (!asScalar(item)) context.report(item.span, '`ignore` needs a title, or a pattern such as `"rollout of *"`, and not keys of its own.', data(undefined))
  }
}

function choice({ report }: Context, { value, span }: Pick<Field<string>, 'value' | 'span'>, name: string, choices: readonly string[]): void {
  const suggestion = choices.find((one) => one.startsWith(value.toLowerCase()) || value.toLowerCase().startsWith(one)) ?? nearest(value.toLowerCase(), choices, 1)[0]
  report(span, `${name} is one of ${choices.map((one) => `\`${one}\``).join(', ')}; this is ${quote(value)}.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`, data(suggestion))
}
