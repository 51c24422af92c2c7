import { NO_KEYS } from '../../model/read.ts'
import type { ConfigFile } from '../../model/read-config.ts'
import type { OkrFile } from '../../model/types.ts'
import { removeField } from '../../syntax/edit-yaml.ts'
import { entryAt } from '../../syntax/lookup.ts'
import type { SyntaxProblem } from '../../syntax/tree.ts'
import type { TextEdit } from '../../text/edit.ts'
import { beginFile, isProse } from '../first-file.ts'
import { helps, inFile } from '../mend.ts'
import { defineRule } from '../rule.ts'
import type { Context, Fix } from '../rule.ts'
import { cause, slips } from '../slips.ts'

export const syntax = defineRule({
  id: 'syntax',
  group: 'structure',
  severity: 'error',
  summary: 'a file that cannot be read as YAML',
  what: `Places where a file stops being YAML: a tab in the indentation, a quote that is never closed, the markers of an unfinished git merge, a key that stands
in its map twice, a text with a colon in it that needs quotes. One cause is reported once, where it begins; what follows from it is left out. Files beyond a million
characters, values nested beyond a hundred levels and binary files are not read, and say so.`,
  why: `Nothing behind such a place can be trusted. Until it is mended, links from other files go on to see what this file said last, so that one open quote does
not turn a whole workspace red.`,
  question: 'If somebody else opened this file now, would they read what you meant?',
  source: 'The YAML 1.2.2 specification, chapters 5 to 8.',
  bad: [
    {
      title: 'A quote that stays open',
      files: `
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: "Planning the week becomes a habit
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ syntax: never closed
            key_results:
              - Teams that plan three weeks in a row rise from 18% to 40%
      `,
    },
    {
      title: 'A merge that is not finished',
      files: `
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            key_results:
        <<<<<<< main
        #^^^^^^^^^^^^ syntax: unfinished git merge
              - Teams that plan three weeks in a row rise from 18% to 40%
        =======
              - Teams that plan three weeks in a row rise from 18% to 35%
        >>>>>>> lower-target
      `,
    },
  ],
  good: [
    {
      files: `
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: "Monday: planning the week becomes a habit"
            key_results:
              - Teams that plan three weeks in a row rise from 18% to 40%
      `,
    },
  ],
  check: { file: report, config: report },
  fix(context, finding) {
    const { uri, file } = context
    const { tree } = file
    if (isProse(uri, file)) return [beginFile(context, 'Keep the text as comments, and begin a first objective')]
    const { code, at } = finding.data as Data
    const one = (title: string, edits: readonly TextEdit[], more?: Partial<Fix>): Fix => ({ title, edits: inFile(uri, edits), ...more })
    switch (code) {
      case 'tab': {
        const [edits] = ['  ', ''].map((spaces) => tabs(tree.text, spaces)).filter((edits) => helps(uri, tree.text, edits))
        return edits ? [one('Replace the tabs with spaces', edits, { preferred: true, safe: true })] : []
      }
      case 'conflict': return [
        one('Keep the upper side of the merge', side(tree.text, 'upper')),
        one('Keep the lower side of the merge', side(tree.text, 'lower')),
      ]
      case 'duplicate-key': {
        const at = entryAt(tree, finding.span.start)
        return at ? [one(`Remove this \`${at.entry.key.text}\``, [removeField(tree.text, at.map, at.entry)])] : []
      }
      case 'open-quote': case 'yaml': case 'hidden-item':
        return slips(uri, tree.text, { start: at, end: at }).slice(0, 2).map(({ title, edits }, i) => one(title, edits, { preferred: i === 0 }))
      default: return []
    }
  },
})

interface Data {
  readonly code: SyntaxProblem['code']
  /** Where the parser stumbled; the finding stands where the cause is. */
  readonly at: number
}

function report({ report, uri }: Context, file: OkrFile | ConfigFile): void {
  const { tree } = file
  if (isProse(uri, file)) {
    // Where it can be read as a text, invalid-value says that it is no more than that.
    const first = tree.problems.find(({ fatal }) => fatal)
    const at = tree.text.search(/\S/)
    if (first) report({ start: at, end: at + 1 }, NO_KEYS, { data: { code: first.code, at: first.span.start } satisfies Data })
    return
  }
  for (const { span, message, code } of tree.problems) {
    const slip = code === 'yaml' ? cause(uri, tree.text, span) : undefined
    const data: Data = { code, at: span.start }
    if (slip?.message) report(slip.span, slip.message, { data })
    else report(span, message, { data })
  }
}

const tabs = (text: string, spaces: string): TextEdit[] => [...text.matchAll(/(?<=^|[\r\n])[ \t]*\t[ \t]*(?=[^\s])/g)]
  .map((match) => ({ span: { start: match.index, end: match.index + match[0].length }, text: match[0].replaceAll('\t', spaces) }))

/** Takes out the markers and the side that is not kept. */
function side(text: string, kept: 'upper' | 'lower'): TextEdit[] {
  const edits: TextEdit[] = []
  let state: 'outside' | 'upper' | 'base' | 'lower' = 'outside'
  let at = 0
  for (const line of text.split(/(?<=\n)/)) {
    const marker = /^(<{7}|\|{7}|={7}|>{7})(?=\s|$)/.exec(line)?.[1]?.[0]
    const isMarker = marker !== undefined && (state !== 'outside' || marker === '<')
    if (isMarker) state = marker === '<' ? 'upper' : marker === '|' ? 'base' : marker === '=' ? 'lower' : 'outside'
    if (isMarker || (state !== 'outside' && state !== kept)) edits.push({ span: { start: at, end: at + line.length }, text: '' })
    at += line.length
  }
  return edits
}
