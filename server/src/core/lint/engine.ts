import type { Config } from '../model/config.ts'
import type { ConfigFile } from '../model/read-config.ts'
import type { OkrFile } from '../model/types.ts'
import { get } from '../project/shard-map.ts'
import { configOf, fileOf, folderOf, isConfigUri } from '../project/snapshot.ts'
import type { DocumentFacts, Snapshot } from '../project/types.ts'
import { lineAt, lineIndex } from '../text/lines.ts'
import type { LineIndex } from '../text/lines.ts'
import { directivesOf, silencedIn } from './directives.ts'
import { documentPlaces, keyResultPlaces, objectivePlaces } from './places.ts'
import type { AnyRule, Checks, Context, Finding, Fix, FixContext } from './rule.ts'
import { effective } from './settings.ts'
import type { Effective } from './settings.ts'

/** What these say is certain word by word, also in a file that cannot be read to its end. */
const OF_FORM: ReadonlySet<string> = new Set(['unknown-field', 'invalid-value'])

/** More findings than this in one file help nobody; the last one says that there are more. */
const MOST = 500

interface Running {
  readonly rule: AnyRule
  readonly setting: Effective
  readonly checks: Checks<never>
  readonly context: Context<never>
  /** The titles around the place at hand, which `ignore` patterns are held against. */
  titles: readonly string[]
}

/** The findings in one file of the workspace, in order of place. A file that the snapshot does not hold has none. */
export function lint(snapshot: Snapshot, uri: string, rules: readonly AnyRule[]): Finding[] {
  const config = configOf(snapshot, uri)
  if (isConfigUri(uri)) {
    const file = snapshot.configs.get(folderOf(uri))
    return file ? finish(run(snapshot, uri, config, rules, { config: file }), { tree: file.tree, documents: [] }, rules, config) : []
  }
  const entry = get(snapshot.files, uri)
  if (!entry) return []
  const file = fileOf(entry)
  return finish(run(snapshot, uri, config, rules, { file, facts: entry.stale ? undefined : entry.facts }), file, rules, config)
}

function run(snapshot: Snapshot, uri: string, config: Config, rules: readonly AnyRule[], of: { file?: OkrFile; facts?: readonly DocumentFacts[]; config?: ConfigFile }): Finding[] {
  const findings: Finding[] = []
  const isSilenced = silencedIn((of.file ?? of.config)?.tree.text ?? '')
  const running = rules.flatMap((rule): Running[] => {
    const setting = effective(rule, config)
    if (setting.severity === 'off') return []
    const { severity } = setting
    const self: Running = {
      rule, setting, titles: [],
      checks: rule.check,
      context: {
        uri, snapshot, config, today: snapshot.today, options: setting.options, rules,
        report: (span, message, { quiet, ...more } = {}) => {
          const loudness = quiet ? 'hint' : config.rules.get(rule.id)?.severity ? severity : (more.severity ?? severity)
          if (!self.titles.some(setting.ignores)) findings.push({ ...more, rule: rule.id, severity: loudness, span, message })
        },
        isSilenced,
      },
    }
    return [self]
  })
  const each = (titles: readonly string[], check: (running: Running) => void) => {
    for (const one of running) {
      one.titles = titles
      try {
        check(one)
      } catch (error) {
        // A rule that fails is one finding, and no reason to lose the others.
        const message = `The rule \`${one.rule.id}\` failed here (${error instanceof Error ? error.message : String(error)}). Please report this; the other rules are not affected.`
        if (!findings.some((finding) => finding.message === message)) findings.push({ rule: 'internal', severity: 'info', span: { start: 0, end: 0 }, message })
      }
    }
  }
  if (of.config) each([], ({ checks, context }) => checks.config?.(context, of.config!))
  if (of.file) walk(of.file, of.facts, uri, config, each)
  return findings
}

function walk(file: OkrFile, facts: readonly DocumentFacts[] | undefined, uri: string, config: Config, each: (titles: readonly string[], check: (running: Running) => void) => void): void {
  each([], ({ checks, context }) => checks.file?.(context, file))
  for (const document of documentPlaces(file, config, facts)) {
    each([], ({ checks, context }) => checks.document?.(context, document))
    for (const objective of objectivePlaces(uri, document)) {
      each([objective.facts.title], ({ checks, context }) => checks.objective?.(context, objective))
      for (const keyResult of keyResultPlaces(objective)) {
        each([keyResult.facts.title, objective.facts.title], ({ checks, context }) => checks.keyResult?.(context, keyResult))
      }
    }
  }
}

/** Leaves out what cannot be trusted and what is silenced, adds what is wrong with the silencing, sorts, and caps. */
function finish(found: readonly Finding[], { tree: { text, problems }, documents }: Pick<OkrFile, 'tree' | 'documents'>, rules: readonly AnyRule[], config: Config): Finding[] {
  const lines = lineIndex(text)
  const error = Math.min(...problems.filter((problem) => problem.fatal).map(({ span }) => span.start))
  const broken = error !== Infinity
  // Behind a syntax error the reading is a guess; and what its objective seems to lack, from its first line on, may only be unreadable.
  const objective = broken ? documents.flatMap(({ objectives }) => objectives).findLast(({ span }) => span.start <= error)?.span.start ?? 0 : 0
  const trusted = broken
    ? found.filter(({ rule, span }) => rule === 'syntax' || (rule !== 'missing-field' && lineAt(lines, span.start) < lineAt(lines, error) && (OF_FORM.has(rule) || span.start < objective)))
    : found
  const kept = silence(trusted, text, lines, rules, config, broken)
  kept.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
  if (kept.length <= MOST) return kept
  const rest = kept.length - MOST
  return [...kept.slice(0, MOST), { rule: 'internal', severity: 'info', span: kept[MOST]!.span, message: `${rest} more findings in this file are not shown. Mend some of these first.` }]
}

function silence(findings: readonly Finding[], text: string, lines: LineIndex, rules: readonly AnyRule[], config: Config, broken: boolean): Finding[] {
  const directives = directivesOf(text)
  if (directives.length === 0) return [...findings]
  const used = new Set<unknown>()
  const kept = findings.filter((finding) => {
    const line = lineAt(lines, finding.span.start)
    const hit = directives.flatMap((directive) => directive.reason && (directive.line === undefined || directive.line === line)
      ? directive.rules.filter(({ id }) => id === finding.rule) : [])
    hit.forEach((rule) => used.add(rule))
    return hit.length === 0
  })
  const known = new Set(rules.map(({ id }) => id))
  // Whether there is a change to speak of, only review.ts can tell.
  const elsewhere = new Set(rules.filter(({ group }) => group === 'changes').map(({ id }) => id))
  const own = rules.find(({ id }) => id === 'silencing')
  const severity = own ? effective(own, config).severity : 'warning'
  if (severity === 'off') return kept
  const report = (span: Finding['span'], message: string, data: unknown) => kept.push({ rule: 'silencing', severity, span, message, data })
  for (const directive of directives) {
    if (directive.rules.length === 0) report(directive.span, 'This silences nothing, because it names no rule. Write it as `# okr-ignore RULE -- reason`.', { remove: directive.span })
    else if (!directive.reason) report(directive.span, 'A silenced finding needs a reason, for whoever reads this next. Add it behind two dashes: `-- reason`.', { reason: directive.span.end })
    for (const rule of directive.rules) {
      if (!known.has(rule.id)) report(rule.span, `There is no rule \`${rule.id}\`, so this silences nothing.`, { unknown: rule.id, span: rule.span })
      else if (directive.reason && !used.has(rule) && !elsewhere.has(rule.id) && !broken) report(rule.span, `\`${rule.id}\` has nothing to say here any more. Remove it from this comment.`, { remove: directive.rules.length === 1 ? directive.span : rule.span })
    }
  }
  return kept
}

/** The ways to mend a finding; computed when somebody asks. One that fails offers nothing and is told to `failed`; without it, it throws. */
export function fixesOf(snapshot: Snapshot, uri: string, finding: Finding, rules: readonly AnyRule[], failed?: (error: unknown) => void): readonly Fix[] {
  const rule = rules.find(({ id }) => id === finding.rule)
  const entry = get(snapshot.files, uri)
  const config = configOf(snapshot, uri)
  const file = entry ? fileOf(entry) : undefined
  const tree = file?.tree ?? snapshot.configs.get(folderOf(uri))?.tree
  if (!rule?.fix || !tree) return []
  const context: FixContext<never> = {
    uri, file: file ?? { tree, documents: [], problems: [] }, snapshot, config, today: snapshot.today, options: effective(rule, config).options, rules,
  }
  try {
    return rule.fix(context, finding)
  } catch (error) {
    if (!failed) throw error
    failed(error)
    return []
  }
}
