import { nearest } from '../../text/nearest.ts'
import type { Span } from '../../text/span.ts'
import { inFile } from '../mend.ts'
import { defineRule } from '../rule.ts'

/** Found by the engine itself, once all other rules have spoken. */
export type SilencingData =
  /** Where a reason is missing. */
  | { readonly reason: number }
  /** What silences nothing. */
  | { readonly remove: Span }
  | { readonly unknown: string; readonly span: Span }

export const silencing = defineRule({
  id: 'silencing',
  group: 'structure',
  severity: 'warning',
  summary: 'a comment that silences nothing, or does not say why',
  what: `\`# okr-ignore …\` comments without a reason, without a rule, for a rule that does not exist, or for one that has nothing to say there any more.

\`\`\`yaml
# okr-ignore-next-line RULE -- reason    for the line below
title: …  # okr-ignore RULE -- reason    for its own line
# okr-ignore-file RULE -- reason         for the whole file
\`\`\``,
  why: `A silenced finding is a decision, and whoever reads the file next half-year wants to know whose reasons still hold. A comment that outlives its finding hides the next one.`,
  question: 'What do you know here that the rule does not?',
  source: 'Our own choice, after what users of linters ask for: an exception next to the line it is for, with its reason, and noticed when it is no longer needed.',
  bad: [
    {
      files: `
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            owner: TBD  # okr-ignore placeholder
        #               ^^^^^^^^^^^^^^^^^^^^^^^^ silencing: needs a reason
            # okr-ignore-next-line broken-link -- moved to the product team
        #                          ^^^^^^^^^^^ silencing: nothing to say here
            supports: daily-habit
          - id: daily-habit
            title: Teams invite the people they plan with
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
            owner: TBD  # okr-ignore placeholder -- Maria and Jun decide on Friday
      `,
    },
  ],
  check: {},
  fix({ uri, file: { tree: { text } }, rules }, finding) {
    const data = finding.data as SilencingData
    if ('reason' in data) {
      return [{ title: 'Add the reason', edits: inFile(uri, [{ span: { start: data.reason, end: data.reason }, text: ' -- ${1:reason}' }]), snippet: true, preferred: true }]
    }
    if ('unknown' in data) {
      return nearest(data.unknown, rules.map(({ id }) => id), 2).map((id) => ({ title: `Change it to \`${id}\``, edits: inFile(uri, [{ span: data.span, text: id }]) }))
    }
    return [{ title: 'Remove what silences nothing', edits: inFile(uri, [{ span: withBlanks(text, data.remove), text: '' }]), preferred: true, safe: true }]
  },
})

/** A comment with the blanks before it, and with its line where nothing else stands there; a rule's name with its comma. */
function withBlanks(text: string, { start, end }: Span): Span {
  let from = start
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--
  const beginsLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r'
  if (text[start] === '#') return beginsLine ? { start: from, end: end + (/^\r?\n|^\r/.exec(text.slice(end))?.[0].length ?? 0) } : { start: from, end }
  if (text[from - 1] === ',') return { start: from - 1, end }
  return { start: from, end: end + (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0) }
}
