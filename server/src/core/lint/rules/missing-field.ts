import { currentQuarter } from '../../model/cycle.ts'
import { formatDay } from '../../model/day.ts'
import { deref, entryAt } from '../../syntax/lookup.ts'
import { escapeSnippet, insertFields, replaceValue, snippetEdit } from '../../syntax/edit-yaml.ts'
import type { MapNode, Node, Tree } from '../../syntax/tree.ts'
import { beginFile, teamOf } from '../first-file.ts'
import { inFile } from '../mend.ts'
import { defineRule } from '../rule.ts'
import type { FixContext } from '../rule.ts'

interface Data {
  /** The key that is missing; without it, the file is empty. */
  readonly field?: string
  /** Where the map begins that lacks it, and whether the key stands there without a value. */
  readonly map?: number
  readonly empty?: boolean
}

export const missingField = defineRule({
  id: 'missing-field',
  group: 'structure',
  severity: 'error',
  summary: 'a key without which the rest has no meaning',
  what: `An OKR file without \`team\`, \`cycle\` or \`objectives\`, an objective or key result without a \`title\`, a check-in without a \`date\`, and the like. Everything else may wait
until your team needs it.`,
  why: `Team, cycle and title are what links, trees and scores know an objective by. Without them nobody can find it, and nobody can tell whether it is still meant to hold.`,
  question: 'Who wants this, and by when?',
  source: 'The format, principles 1 and 3: a first file needs team, cycle, objectives and titles, and these make the identity.',
  bad: [
    {
      files: `
        team: growth
        #^^^^ missing-field: An OKR file needs \`cycle\`
        objectives:
          - owner: maria
        #   ^^^^^ missing-field: An objective needs \`title\`
            key_results:
              - Teams that plan three weeks in a row rise from 18% to 40%
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
            key_results:
              - Teams that plan three weeks in a row rise from 18% to 40%
      `,
    },
  ],
  check: {
    file: ({ report }, { problems, tree }) => {
      for (const { kind, span, message, field, parent } of problems) {
        if (kind === 'missing-field') report(span, message, { data: dataOf(tree, field, parent, span.start) })
      }
    },
    config: ({ report }, { problems, tree }) => {
      for (const { kind, span, message, field, parent } of problems) {
        if (kind === 'missing-field') report(span, message, { data: dataOf(tree, field, parent, span.start) })
      }
    },
  },
  fix(context, finding) {
    const { field, map: start, empty } = finding.data as Data
    const { uri, file: { tree } } = context
    if (start === undefined || field === undefined) {
      return [beginFile(context, 'Begin with a first objective')]
    }
    const value = placeholder(field, context)
    const title = `Add \`${field}\``
    if (empty) {
      const at = entryAt(tree, finding.span.start)
      return at ? [{ title: `Fill in \`${field}\``, edits: inFile(uri, [replaceValue(tree.text, at.entry, value)]), preferred: true, snippet: true }] : []
    }
    const map = mapFrom(tree, start)
    if (!map) return []
    const edits = insertFields(tree.text, map, [[field, value]], ['team', 'cycle', 'objectives', 'id', field])
    return [{ title, edits: inFile(uri, [snippetEdit(tree.text, edits)]), preferred: true, snippet: true }]
  },
})

function dataOf(tree: Tree, field: string | undefined, parent: Node | undefined, at: number): Data {
  if (!parent) return {}
  const key = entryAt(tree, at)
  return { field, map: parent.span.start, empty: key?.map === parent && key.entry.key.text === field }
}

/** The map that begins at an offset: the innermost, as an outer one can only begin there together with its first key. */
function mapFrom(tree: Tree, start: number): MapNode | undefined {
  let found: MapNode | undefined
  const visit = (node: Node | undefined): void => {
    const real = node?.kind === 'alias' ? undefined : node && deref(node)
    if (!real || real.kind === 'scalar' || start < real.span.start || start > real.span.end) return
    if (real.kind === 'map') {
      if (real.span.start === start) found = real
      real.entries.forEach(({ value }) => visit(value))
    } else real.items.forEach(visit)
  }
  for (const { root } of tree.documents) visit(root)
  return found
}

/** What is likely, as a piece of a snippet that is selected to be typed over. */
function placeholder(field: string, context: FixContext): string {
  switch (field) {
    case 'team': return `\${1:${escapeSnippet(teamOf(context.uri))}}`
    case 'cycle': return `\${1:${currentQuarter(context.today, context.config.cycles)}}`
    case 'objectives': return '\n  - title: ${1:Where you want to go, in words people remember}'
    case 'title': return '${1:What will be different}'
    case 'on': return '${1:team/objective}'
    case 'date': case 'start': case 'end': return `\${1:${formatDay(context.today)}}`
    default: return `\${1:${field}}`
  }
}
