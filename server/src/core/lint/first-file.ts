import { currentQuarter } from '../model/cycle.ts'
import { isId, slug } from '../model/link.ts'
import type { OkrFile } from '../model/types.ts'
import { isConfigUri } from '../project/snapshot.ts'
import { escapeSnippet, sourceOf } from '../syntax/edit-yaml.ts'
import { nameOf } from '../text/address.ts'
import { eolOf } from '../text/line-ends.ts'
import { fieldOrder, inFile } from './mend.ts'
import type { Fix, FixContext } from './rule.ts'

/* Files that are not begun yet: empty ones, and those whose OKRs stand there as plain text, as they were written in a document or a mail. */

/** A line with a key of the format, or one of the first keys without its colon: somebody has begun to write YAML. */
const HAS_KEY = new RegExp(`^[ \\t]*(?:-[ \\t]*)?(?:(?:${[...new Set([...fieldOrder.file, ...fieldOrder.objective, ...fieldOrder.keyResult])].join('|')})[ \\t]*:|(?:team|cycle|objectives|key_results)\\b)`, 'm')

/** Problems that plain text runs into as well. */
const OF_TEXT: ReadonlySet<string> = new Set(['yaml', 'hidden-item', 'open-quote', 'tab', 'unknown-anchor'])

/** Whether an OKR file holds plain text, without any key of the format. */
export function isProse(uri: string, { tree: { text, documents, problems }, problems: found }: Pick<OkrFile, 'tree' | 'problems'>): boolean {
  if (isConfigUri(uri) || documents.length > 1 || !/[^\s{["]/.test(/^[ \t]*([^\s#])/m.exec(text)?.[1] ?? '') || HAS_KEY.test(text)) return false
  return problems.every(({ code }) => OF_TEXT.has(code)) && (problems.some(({ fatal }) => fatal) || found.some(({ whole }) => whole))
}

/** Begins a file: what stands there stays, as comments above its first objective. */
export function beginFile(context: FixContext, title: string): Fix {
  const { text } = context.file.tree
  const end = eolOf(text)
  const lines = text.trim() === '' ? [] : text.trimEnd().split(/\r\n|\r|\n/)
  const kept = lines.map((line) => (/^\s*(#|$)/.test(line) ? line.trimStart() : `# ${line}`))
  const above = kept.length > 0 ? `${escapeSnippet(kept.join(end))}${end}${end}` : ''
  return { title, edits: inFile(context.uri, [{ span: { start: 0, end: text.length }, text: above + firstFile(context).replaceAll('\n', end) }]), preferred: true, snippet: true }
}

function firstFile({ uri, today, config }: FixContext): string {
  if (isConfigUri(uri)) return ''
  return `team: \${1:${escapeSnippet(sourceOf(teamOf(uri)))}}
cycle: \${2:${currentQuarter(today, config.cycles)}}

objectives:
  - title: \${3:Where you want to go, in words people remember}
    key_results:
      - \${4:How you will know that you are there, from 20% to 40%}
`
}

/** The team that a file's name tells: \`growth.okr.yaml\` is growth's. */
export function teamOf(uri: string): string {
  const team = slug(/(.*)\.okr\.ya?ml$/.exec(nameOf(uri))?.[1] ?? '')
  return isId(team) ? team : 'team'
}
