import { commentsOf } from '../syntax/comments.ts'
import { lineAt, lineIndex } from '../text/lines.ts'
import type { LineIndex } from '../text/lines.ts'
import type { Span } from '../text/span.ts'

/** A comment that silences findings: `# okr-ignore-next-line RULE -- reason`. */
export interface Directive {
  readonly scope: 'line' | 'next-line' | 'file'
  readonly rules: readonly { readonly id: string; readonly span: Span }[]
  readonly reason: string
  readonly span: Span
  /** The line, from 0, that it silences; nothing for a whole file. */
  readonly line?: number
}

const PATTERN = /^#\s*okr-ignore(-next-line|-file)?(?![\w-])(.*)$/

/** The silencing comments of a file, in order. */
export function directivesOf(text: string): Directive[] {
  if (!text.includes('okr-ignore')) return []
  const lines = lineIndex(text)
  return commentsOf(text).flatMap(({ span, text: comment, alone }): Directive[] => {
    const match = PATTERN.exec(comment)
    if (!match) return []
    const scope = match[1] === '-next-line' ? 'next-line' : match[1] === '-file' ? 'file' : 'line'
    const rest = match[2]!
    const dashes = rest.indexOf('--')
    const names = dashes < 0 ? rest : rest.slice(0, dashes)
    const start = span.start + comment.length - rest.length
    const rules = [...names.matchAll(/[^\s,]+/g)].map((name) => ({ id: name[0], span: { start: start + name.index, end: start + name.index + name[0].length } }))
    const own = lineAt(lines, span.start)
    // On a line of its own, `okr-ignore` can only mean the line below.
    const line = scope === 'file' ? undefined : scope === 'next-line' || alone ? own + 1 : own
    return [{ scope, rules, reason: dashes < 0 ? '' : rest.slice(dashes + 2).trim(), span, line }]
  })
}

/** Whether a reasoned comment of a file silences a rule at a place. The comments are looked for once somebody asks. */
export function silencedIn(text: string): (rule: string, at: Span) => boolean {
  let known: { readonly lines: LineIndex; readonly directives: readonly Directive[] } | undefined
  return (rule, { start }) => {
    known ??= { lines: lineIndex(text), directives: directivesOf(text).filter(({ reason }) => reason !== '') }
    const { lines, directives } = known
    return directives.some((directive) => directive.rules.some(({ id }) => id === rule) && (directive.line === undefined || directive.line === lineAt(lines, start)))
  }
}
