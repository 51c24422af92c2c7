import { fixesOf, lint } from '../../server/src/core/lint/engine.ts'
import { review } from '../../server/src/core/lint/review.ts'
import { fixtureSnapshot, parseFixture, showFixture } from '../../server/src/core/lint/fixture.ts'
import type { AnyRule, Example, Finding } from '../../server/src/core/lint/rule.ts'
import { groups } from '../../server/src/core/lint/rule.ts'
import type { Group } from '../../server/src/core/lint/rule.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { presetSeverity } from '../../server/src/core/lint/settings.ts'
import { capital, code, origin, table } from './markdown.ts'
import { optionsOf } from './options.ts'

/** docs/rules: a page for each rule, and one with all of them. */
export function rulePages(): Map<string, string> {
  return new Map([
    ['docs/rules/README.md', overview()],
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, page(rule)]),
  ])
}

/** What each group asks. */
const questions: Readonly<Record<Group, string>> = {
  structure: 'Can the file be read as it was meant?',
  links: 'Do links lead somewhere, and upwards?',
  measurement: 'Could anyone tell, at the end, how far it was reached?',
  outcome: 'Does it change something for somebody, or is it a list of work?',
  focus: 'Is it little enough, and does somebody answer for it?',
  changes: 'Were targets and the past left as they were agreed?',
}

const presets = ['starter', 'recommended', 'strict'] as const

function overview(): string {
  const list = groups.filter((group) => rules.some((rule) => rule.group === group)).map((group) => {
    const rows = rules.filter((rule) => rule.group === group).map((rule) => [
      `[\`${rule.id}\`](${rule.id}.md)`, capital(rule.summary), ...presets.map((preset) => presetSeverity(rule, { preset })), rule.fix ? '✓' : '',
    ])
    return `## ${capital(group)}\n\n${questions[group]}\n\n${table(['Rule', 'Speaks up about', 'Starter', 'Recommended', 'Strict', 'Fix'], rows)}`
  })
  return `${origin('server/src/core/lint/rules')}
# Rules

A rule speaks up only where an experienced OKR coach would. A finding says what was seen, why it matters and what to do next; the code behind it leads to the rule’s page here. What is certainly wrong is an error. Judgement
is a warning, an info or a hint, and yours to overrule.

${list.join('\n')}
## Choosing

\`okr.config.yaml\` says what a workspace, or the part of it below a folder, wants to hear:

${code(`rules:
  extends: recommended                                # starter | recommended | strict
  unmeasurable: error                                 # error | warning | info | hint | off
  too-many-objectives: [warning, { max: 3 }]          # a severity with options
  output-key-result: { ignore: ["rollout of *"] }     # titles that this rule leaves alone; * stands for any text`)}
\`starter\` has all errors and the three findings that teach most. \`recommended\` is what you get without a config.

One place is silenced by a comment. The reason is required, and a comment that no longer silences anything is a finding itself:

${code(`key_results:
  # okr-ignore-next-line output-key-result -- the law asks for exactly this
  - Train 40 drivers in first aid
  - Publish the accessibility report    # okr-ignore output-key-result -- the same`)}
\`# okr-ignore-file RULE -- reason\` silences a rule in the whole file.
`
}

function page(rule: AnyRule): string {
  const options = optionsOf(rule)
  const parts = [
    origin(`server/src/core/lint/rules/${rule.id}.ts`),
    `# ${rule.id}\n`,
    `${capital(rule.summary)}.\n`,
    table(['Group', ...presets.map(capital)], [[rule.group, ...presets.map((preset) => presetSeverity(rule, { preset }))]]),
    `## What is reported\n\n${rule.what.trim()}\n`,
    `## Why it matters\n\n${rule.why.trim()}\n\n> **A coach would ask:** ${rule.question.trim()}\n`,
    ...(rule.bad.length ? [`## Instead of\n\n${rule.bad.map((example) => badExample(rule, example)).join('\n')}`] : []),
    ...(rule.good.length ? [`## Write\n\n${rule.good.map(goodExample).join('\n')}`] : []),
    ...(options.length ? [`## Options\n\n${table(['Option', 'Default', 'Meaning'], options.map(({ name, value, description }) => [`\`${name}\``, `\`${value}\``, description]))}\n${code(`rules:\n  ${rule.id}: [${loud(rule)}, { ${options[0]!.name}: ${options[0]!.value} }]`)}`] : []),
    `## Source\n\n${rule.source.trim()}\n`,
    `---\n\n[All rules](README.md), and how to choose and silence them\n`,
  ]
  return parts.join('\n')
}

const loud = ({ severity }: AnyRule): string => (severity === 'off' ? 'warning' : severity)

function badExample(rule: AnyRule, example: Example): string {
  const fixture = parseFixture(example.files)
  const snapshot = fixtureSnapshot(fixture)
  const all = rules.map((each) => (each.id === rule.id && each.severity === 'off' ? { ...each, severity: 'hint' as const } : each))
  const found = example.before === undefined
    ? fixture.files.flatMap(({ uri }) => lint(snapshot, uri, all).filter((finding) => finding.rule === rule.id).map((finding) => ({ uri, finding })))
    : review(fixtureSnapshot(parseFixture(example.before)), snapshot, fixture.today, all).remarks.filter(({ finding }) => finding.rule === rule.id)
  const fixes = [...new Set(found.flatMap(({ uri, finding }) => fixesOf(snapshot, uri, finding, all).map(({ title }) => title)))]
  const says = [...new Set(found.map(({ finding }: { finding: Finding }) => finding.message))]
  return [
    heading(example),
    ...changed(example),
    ...fixture.files.map((file) => code(name(file.path, fixture.files.length) + unnamed(showFixture([file])))),
    says.map((message) => `> ${message}\n`).join('>\n'),
    ...(fixes.length ? [`Offered as a fix: ${fixes.map((title) => `*${title}*`).join(', ')}.\n`] : []),
  ].filter(Boolean).join('\n')
}

function goodExample(example: Example): string {
  const { files } = parseFixture(example.files)
  return [heading(example), ...changed(example), ...files.map(({ path, text }) => code(name(path, files.length) + text))].filter(Boolean).join('\n')
}

/** What the files were before, for rules about changes; only those that have changed. */
function changed({ before, files }: Example): string[] {
  if (before === undefined) return []
  const now = parseFixture(files).files
  const old = parseFixture(before).files.filter(({ path, text }) => now.find((file) => file.path === path)?.text !== text)
  return ['Before:\n', ...old.map(({ path, text }) => code(name(path, now.length) + text)), 'After:\n']
}

const heading = ({ title }: Example): string => (title ? `${title}:\n` : '')
const name = (path: string, files: number): string => (files > 1 ? `# ${path}\n` : '')
const unnamed = (shown: string): string => shown.replace(/^#- .*\n/, '').replace(/(\^) ([a-z-]+): .*$/gm, '$1 $2')
