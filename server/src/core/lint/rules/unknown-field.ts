import { mapAt, reader } from '../../model/reader.ts'
import type { ModelProblem } from '../../model/types.ts'
import { isConfigUri } from '../../project/snapshot.ts'
import { replaceScalar } from '../../syntax/edit-yaml.ts'
import { entryAt } from '../../syntax/lookup.ts'
import type { Node, ScalarNode } from '../../syntax/tree.ts'
import { nearest } from '../../text/nearest.ts'
import { helps, inFile } from '../mend.ts'
import { lineUp } from '../slips.ts'
import { defineRule } from '../rule.ts'
import type { AnyRule, Context, Fix, Rule } from '../rule.ts'

interface Data {
  readonly suggestion?: string
  /** In a config's rules and options a key of one's own has no meaning. */
  readonly own: boolean
  /** The format has it further down: it is the indentation that is wrong. */
  readonly misplaced?: boolean
}

export const unknownField = defineRule({
  id: 'unknown-field',
  group: 'structure',
  severity: 'error',
  summary: 'a key that the format does not have',
  what: `Keys that neither OKR files nor okr.config.yaml have, rules that do not exist, and options that a rule does not know. Keys that begin with \`x-\` are your own and
are left alone.`,
  why: `A misspelt key does nothing, and looks as if it did: \`basline: 31%\` seems complete, and yet the progress has nowhere to start. So nothing unknown is passed over in
silence.`,
  question: 'What did you want this key to do?',
  source: 'The format, principle 5: an unknown key is an error with a suggestion.',
  bad: [
    {
      files: `
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            key_results:
              - title: More trial teams come back in their second week
                start: 31%
        #       ^^^^^ unknown-field: Did you mean \`baseline\`?
                target: 45%
      `,
    },
    {
      title: 'A rule that does not exist',
      files: `
        #- okr.config.yaml
        rules:
          unmeasureable: error
        # ^^^^^^^^^^^^^ unknown-field
      `,
    },
  ],
  good: [
    {
      files: `
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            x-board: GROW
            key_results:
              - title: More trial teams come back in their second week
                baseline: 31%
                target: 45%
      `,
    },
  ],
  check: {
    file: ({ report }, { problems }) => problems.filter(isUnknown).forEach(({ span, message, suggestion, misplaced }) =>
      report(span, message, { data: { suggestion, own: true, misplaced } satisfies Data })),
    config(context, { problems, tree }) {
      for (const { span, message, suggestion } of problems.filter(isUnknown)) context.report(span, message, { data: { suggestion, own: true } satisfies Data })
      const root = tree.documents.map((document) => mapAt(document.root)).find((map) => map !== undefined)
      const rules = root && mapAt(reader(root).entries.get('rules')?.value)
      for (const [id, { key, value }] of rules ? reader(rules).entries : []) {
        if (id === 'extends' || id.startsWith('x-')) continue
        const rule = context.rules.find((one) => one.id === id)
        if (!rule) unknownRule(context, key)
        else for (const part of value.kind === 'seq' ? value.items : [value]) checkOptions(context, rule, part)
      }
    },
  },
  fix({ uri, file: { tree } }, finding) {
    const { suggestion, own, misplaced } = finding.data as Data
    const at = entryAt(tree, finding.span.start)
    if (!at) return []
    if (misplaced) return lineUp(uri, tree.text, finding.span.start).slice(0, 1).map(({ title, edits }) => ({ title, edits: inFile(uri, edits), preferred: true }))
    const { map, entry: { key } } = at
    const fixes: Fix[] = []
    if (suggestion && !map.entries.some((entry) => entry.key.text === suggestion)) {
      const edits = [replaceScalar(key, suggestion)]
      // A rule's name is no problem of form: there is nothing to count.
      const spelling = key.text.toLowerCase().replace(/[\s-]+/g, '_') === suggestion
      if (!own || spelling || helps(uri, tree.text, edits)) fixes.push({ title: `Change it to \`${suggestion}\``, edits: inFile(uri, edits), preferred: true })
    }
    if (own && !isConfigUri(uri) && /^[\w.-]{1,64}$/.test(key.text)) fixes.push({ title: `Keep it as your own: \`x-${key.text}\``, edits: inFile(uri, [{ span: key.span, text: `x-${key.text}` }]) })
    return fixes
  },
})

const isUnknown = ({ kind }: ModelProblem): boolean => kind === 'unknown-field'

function unknownRule({ rules, report }: Context, { text, span }: ScalarNode): void {
  const suggestion = nearest(text, rules.map(({ id }) => id), 1)[0]
  report(span, `There is no rule \`${text}\`. ${suggestion ? `Did you mean \`${suggestion}\`?` : 'The pages of the rules list all there are.'}`, { data: { suggestion, own: false } satisfies Data })
}

/** The options of a rule, which all of its settings share: `severity`, `ignore`, and its own. */
function checkOptions(context: Context, rule: AnyRule, part: Node): void {
  const map = mapAt(part)
  if (!map) return
  const names = ['severity', 'ignore', ...optionNames(rule)]
  for (const { key } of map.entries) {
    if (names.includes(key.text) || key.text.startsWith('x-') || key.text === '<<') continue
    const suggestion = nearest(key.text, names, 1)[0]
    const help = suggestion ? `Did you mean \`${suggestion}\`?` : `It knows ${names.map((name) => `\`${name}\``).join(', ')}.`
    context.report(key.span, `The rule \`${rule.id}\` has no option \`${key.text}\`. ${help}`, { data: { suggestion, own: false } satisfies Data })
  }
}

/** The names of a rule's own options. */
function optionNames(rule: AnyRule): readonly string[] {
  const { options } = rule as unknown as Rule<unknown>
  return options ? Object.keys((options as unknown as { shape?: object }).shape ?? {}) : []
}
