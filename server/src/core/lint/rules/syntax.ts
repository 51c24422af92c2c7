import type { ConfigFile } from '../../model/read-config.ts'
import type { OkrFile } from '../../model/types.ts'
import { removeField } from '../../syntax/edit-yaml.ts'
import { entryAt } from '../../syntax/lookup.ts'
import type { SyntaxProblem } from '../../syntax/tree.ts'
import type { TextEdit } from '../../text/edit.ts'
import { lineAt, lineIndex } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'
import { fieldOrder, helps, inFile } from '../mend.ts'
import { defineRule } from '../rule.ts'
import type { Context, Fix } from '../rule.ts'

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
  fix({ uri, file: { tree } }, finding) {
    const { code } = finding.data as { code: SyntaxProblem['code'] }
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
      case 'open-quote': case 'yaml':
        return mendingLine(tree.text, finding.span).filter(({ edits }) => helps(uri, tree.text, edits)).slice(0, 2)
          .map(({ title, edits }, i) => one(title, edits, { preferred: i === 0 }))
      default: return []
    }
  },
})

function report({ report }: Context, { tree }: OkrFile | ConfigFile): void {
  for (const { span, message, code } of tree.problems) report(span, message, { data: { code } })
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

/** What may be wrong with the line of a problem, the likeliest first; what does not help is left out later. */
function mendingLine(text: string, at: Span): { title: string; edits: TextEdit[] }[] {
  const lines = lineIndex(text)
  const start = lines.starts[lineAt(lines, at.start)]!
  const line = /^[^\r\n]*/.exec(text.slice(start))![0].trimEnd()
  const head = /^\s*(?:-\s+)*(?:[\w-]+:(?=\s|$))?\s*/.exec(line)![0]
  const value = line.slice(head.length)
  const quote = /^["']/.exec(value)?.[0]
  const insert = (offset: number, words: string): TextEdit => ({ span: { start: start + offset, end: start + offset }, text: words })
  const known = new Set([...fieldOrder.file, ...fieldOrder.objective, ...fieldOrder.keyResult])
  const key = /^(\s*(?:-\s+)*)([a-z_]+)(:?)(\s*)\S/.exec(line)
  const missing = key && known.has(key[2]!) && (key[3] ? key[4] === '' : key[4] !== '')
  const afterKey = key ? key[1]!.length + key[2]!.length : 0
  return [
    ...(quote ? [{ title: 'Close the quote', edits: [insert(line.length, quote)] }] : []),
    ...(missing ? [key[3]
      ? { title: 'Put a space after the colon', edits: [insert(afterKey + 1, ' ')] }
      : { title: 'Put a colon after the key', edits: [insert(afterKey, ':')] }] : []),
    ...(value && !quote && !value.includes(' #')
      ? [{ title: 'Put the text in quotes', edits: [{ span: { start: start + head.length, end: start + line.length }, text: JSON.stringify(value) }] }] : []),
  ]
}
