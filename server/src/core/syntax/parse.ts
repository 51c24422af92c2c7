import { Composer, isAlias, isMap, isScalar, isSeq, Parser } from 'yaml'
import type { Document, Scalar, YAMLError } from 'yaml'
import { withLineFeeds } from '../text/lines.ts'
import { lineEnd } from '../text/line-ends.ts'
import { span } from '../text/span.ts'
import type { Span } from '../text/span.ts'
import { readPlain } from './plain.ts'
import type { AliasNode, Entry, Node, ScalarNode, SyntaxProblem, Tree, YamlDocument } from './tree.ts'

/** Beyond these a file is not an OKR file, and reading it would only slow the editor down. */
export const limits = { length: 1_000_000, depth: 100, nodes: 100_000 } as const

/** Reads any text as YAML. Never throws: what cannot be read becomes a problem, and everything around it is kept. */
export function parse(text: string): Tree {
  const refusal = refuse(text)
  if (refusal) return { text, documents: [], problems: [refusal] }
  const documents = readPlain(text)
  return documents ? { text, documents, problems: [] } : parseAny(text)
}

/** The same by the library alone, which has an answer to everything. */
export function parseAny(text: string): Tree {
  const { readable, conflict } = withoutConflicts(withLineFeeds(text))
  const conflicts = conflict ? [conflict] : []
  const first = compose(readable)
  const cause = openQuote(readable, first) ?? first.problems.find((problem) => problem.fatal)
  if (cause?.code !== 'open-quote' && cause?.code !== 'yaml') return { text, documents: first.documents, problems: [...conflicts, ...first.problems] }
  // An open quote or a half-typed line swallows what follows. Read again with that line's value left out, so that the rest is still there.
  const second = compose(blank(readable, valueOnLine(readable, cause.span.start)))
  const { documents, problems } = second.problems.some((problem) => problem.fatal) && cause.code === 'yaml' ? first : second
  return { text, documents, problems: [...conflicts, cause, ...problems.filter((problem) => !problem.fatal)] }
}

function refuse(text: string): SyntaxProblem | undefined {
  const start = span(0, Math.min(text.length, 1))
  if (text.slice(0, 4096).includes('\0')) {
    return { code: 'binary', span: start, fatal: true, message: 'This file holds binary data, not text. Restore it from git, or save it as UTF-8 text.' }
  }
  if (text.length > limits.length) {
    const size = (text.length / 1_000_000).toFixed(1)
    return { code: 'too-large', span: start, fatal: true, message: `This file holds ${size} million characters; files beyond 1 million are not read. Keep one team and cycle per file.` }
  }
}

interface Composed {
  documents: YamlDocument[]
  problems: SyntaxProblem[]
}

function compose(text: string): Composed {
  // uniqueKeys is quadratic in the library, and its own alias resolution visits the whole document for each alias: both are done below.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, strict: true, logLevel: 'silent', merge: false })
  const documents: YamlDocument[] = []
  const problems: SyntaxProblem[] = []
  const errors: YAMLError[] = []
  const budget = { nodes: limits.nodes }
  const add = (doc: Document.Parsed) => {
    for (const error of doc.errors) errors.push(error)
    const anchors = new Map<string, Node>()
    const root = doc.contents ? convert(doc.contents, { text, anchors, budget, problems, depth: 0 }) : undefined
    documents.push({ root: root?.kind === 'scalar' && root.style === 'empty' ? undefined : root, span: span(doc.range[0], doc.range[1]) })
  }
  try {
    for (const token of new Parser().parse(text)) for (const doc of composer.next(token)) add(doc)
    for (const doc of composer.end(true, text.length)) add(doc)
  } catch (error) {
    // The library promises not to throw; if it ever does, that is one problem in one file and not the end of the server.
    const message = error instanceof Error ? error.message : String(error)
    problems.push({ code: 'yaml', span: span(0, Math.min(text.length, 1)), fatal: true, message: `This file could not be read as YAML (${message}).` })
  }
  return { documents, problems: withCause(text, problems, errors) }
}

interface Walk {
  text: string
  anchors: Map<string, Node>
  budget: { nodes: number }
  problems: SyntaxProblem[]
  depth: number
}

type Parsed = NonNullable<Document.Parsed['contents']>

function convert(node: Parsed, walk: Walk): Node {
  const [start, valueEnd] = node.range
  if (isAlias(node)) {
    const target = walk.anchors.get(node.source)
    const alias: AliasNode = { kind: 'alias', span: span(start, valueEnd), name: node.source, target }
    if (!target) {
      walk.problems.push({ code: 'unknown-anchor', span: alias.span, fatal: false, message: `Nothing above is named \`&${node.source}\`, which \`*${node.source}\` would stand for. Write the value here; a text that begins with \`*\` needs quotes.` })
    }
    return alias
  }
  if (isScalar(node)) {
    const read = scalar(node, walk.text)
    const item = read.style === 'plain' ? hiddenItem(walk.text, read.span) : undefined
    if (item) walk.problems.push({ code: 'hidden-item', span: item, fatal: false, message: 'This line is read as part of the text above, since its dash begins further right. Begin it in the same column as the dash above.' })
    return remember(node.anchor, read, walk)
  }
  if (--walk.budget.nodes < 0 || walk.depth >= limits.depth) return tooMuch(span(start, valueEnd), walk)
  const inner = { ...walk, depth: walk.depth + 1 }
  if (isMap(node)) {
    const seen = new Set<string>()
    const entries: Entry[] = []
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue
      const key = scalar(pair.key, walk.text)
      const value = pair.value ? convert(pair.value, inner) : empty(key.span.end)
      entries.push({ key, value, span: span(key.span.start, Math.max(key.span.end, value.span.end)) })
      if (!seen.has(key.text)) seen.add(key.text)
      else if (key.text !== '<<') {
        walk.problems.push({ code: 'duplicate-key', span: key.span, fatal: false, message: `\`${key.text}\` stands here twice; only the first one counts. Keep one of them.` })
      }
    }
    const end = node.flow ? valueEnd : (entries.at(-1)?.span.end ?? valueEnd)
    return remember(node.anchor, { kind: 'map', flow: node.flow === true, entries, span: span(start, end), anchor: node.anchor }, walk)
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item, inner))
    const end = node.flow ? valueEnd : Math.max(start, items.at(-1)?.span.end ?? valueEnd)
    return remember(node.anchor, { kind: 'seq', flow: node.flow === true, items, span: span(start, end), anchor: node.anchor }, walk)
  }
  return empty(start)
}

/** A line of a text that looks like the next item of the list which the text stands in: nobody ends a line of a sentence before a dash. */
function hiddenItem(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end)
  const at = words.search(/(?<=[\r\n][ \t]*)- /)
  return at < 0 ? undefined : span(start + at, Math.min(end, lineEnd(text, start + at)))
}

function remember<T extends Node>(anchor: string | undefined, node: T, walk: Walk): T {
  if (anchor) walk.anchors.set(anchor, node)
  return node
}

function tooMuch(at: Span, walk: Walk): Node {
  if (!walk.problems.some((problem) => problem.code === 'too-deep' || problem.code === 'too-large')) {
    const deep = walk.budget.nodes >= 0
    const message = deep
      ? `This is nested more than ${limits.depth} levels deep and is not read further. OKR files need about six levels.`
      : `This file holds more than ${limits.nodes.toLocaleString('en')} values and is not read further. Keep one team and cycle per file.`
    walk.problems.push({ code: deep ? 'too-deep' : 'too-large', span: span(at.start, Math.min(at.end, at.start + 1)), fatal: true, message })
  }
  return empty(at.start)
}

const empty = (at: number): ScalarNode => ({ kind: 'scalar', style: 'empty', span: span(at, at), text: '', value: null })

const styles: Record<string, ScalarNode['style']> = {
  PLAIN: 'plain', QUOTE_DOUBLE: 'double', QUOTE_SINGLE: 'single', BLOCK_LITERAL: 'block', BLOCK_FOLDED: 'block',
}

function scalar(node: Scalar.Parsed, text: string): ScalarNode {
  const [start, valueEnd] = node.range
  const style = start === valueEnd ? 'empty' : (styles[node.type ?? 'PLAIN'] ?? 'plain')
  let end = valueEnd
  if (style === 'block') while (end > start && /\s/.test(text[end - 1]!)) end--
  const raw: unknown = node.value
  const value = typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : null
  const words = style === 'plain' ? (node.source ?? String(raw)) : style === 'empty' ? '' : String(raw)
  return { kind: 'scalar', style, span: span(start, end), text: words, value, anchor: node.anchor }
}

/** What the library's errors mean to somebody who writes OKRs. */
function problemOf(text: string, error: YAMLError): SyntaxProblem {
  // What is missing at the end of the file is missed behind its last character.
  const start = Math.max(0, Math.min(error.pos[0], text.trimEnd().length - 1))
  const at = span(start, Math.max(Math.min(start + 1, text.length), Math.min(error.pos[1], lineEnd(text, start))))
  const yaml = (message: string): SyntaxProblem => ({ code: 'yaml', span: at, fatal: true, message })
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { code: 'tab', span: at, fatal: true, message: 'YAML is indented with spaces; this is a tab. Replace it with two spaces.' }
    case 'RESOURCE_EXHAUSTION':
      return { code: 'too-deep', span: at, fatal: true, message: `This is nested more than ${limits.depth} levels deep and is not read further. OKR files need about six levels.` }
    case 'BAD_INDENT':
      return yaml('This line is indented differently from its neighbours. Line it up with the keys that it belongs to.')
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return yaml('This line cannot be read: a key needs a colon and a value of its own. If the text itself holds “: ”, put it in quotes.')
    case 'MISSING_CHAR':
      return yaml(/map values|colon|':'/i.test(error.message) ? 'A key needs a colon and a space after it: `title: …`.' : `Something is missing here: ${plain(error.message)}.`.replace(/^.* must end with a (.)\.$/, 'A bracket is opened and never closed: `$1` is missing.'))
    case 'UNEXPECTED_TOKEN':
      return yaml('This does not fit here. Check the indentation above it, and put text with special characters in quotes.')
    case 'BAD_SCALAR_START':
      return yaml('A text cannot begin with this character. Put the whole text in quotes.')
    case 'BLOCK_IN_FLOW':
      return yaml('Inside { } and [ ] everything stands between commas. Close the bracket, or write one line per value instead.')
    default:
      return yaml(`${plain(error.message)}.`)
  }
}

const plain = (message: string): string => message.replace(/[.\s]+$/, '')

/** An error makes others behind it: the first is kept, or where tabs are the cause, the first tab. */
function withCause(text: string, problems: readonly SyntaxProblem[], errors: readonly YAMLError[]): SyntaxProblem[] {
  const first = (of: readonly YAMLError[]) => of.reduce<YAMLError | undefined>((a, b) => (a && a.pos[0] <= b.pos[0] ? a : b), undefined)
  const error = first(errors.filter(({ code }) => code === 'TAB_AS_INDENT')) ?? first(errors)
  const fatal = [...problems.filter((problem) => problem.fatal), ...(error ? [problemOf(text, error)] : [])].sort((a, b) => a.span.start - b.span.start)
  const cause = fatal.find((problem) => problem.code === 'tab') ?? fatal[0]
  const harmless = problems.filter((problem) => !problem.fatal)
  return cause ? [cause, ...harmless] : harmless
}

/** The quoted text that was opened and never closed, with the rest of its first line as its place. */
function openQuote(text: string, { documents, problems }: Composed): SyntaxProblem | undefined {
  if (!problems.some((problem) => problem.fatal)) return
  let found: SyntaxProblem | undefined
  const visit = (node: Node): void => {
    if (found) return
    if (node.kind === 'map') for (const entry of node.entries) { visit(entry.key); visit(entry.value) }
    else if (node.kind === 'seq') node.items.forEach(visit)
    else if (node.kind === 'scalar' && (node.style === 'double' || node.style === 'single')) {
      const { start, end } = node.span
      const lines = text.slice(start, end)
      if (end - start < 2 || text[end - 1] !== text[start] || (end >= text.trimEnd().length && /\n/.test(lines) && !closes(lines))) {
        found = { code: 'open-quote', span: span(start, Math.max(start + 1, lineEnd(text, start))), fatal: true, message: 'This quote is opened and never closed. Close it at the end of the text.' }
      }
    }
  }
  for (const document of documents) if (document.root) visit(document.root)
  if (found) return found
  // The text after an open quote may close it at the next quote below; then the error stands right behind that.
  const fatal = problems.find((problem) => problem.fatal)!
  const upTo = text.slice(0, fatal.span.start)
  const opened = /(?:^|[\n\r])[^\n\r"']*[:-][ \t]+(["'])[^\n\r"']*[\n\r][^"']*\1?[^\n\r"']*$/.exec(upTo)
  if (!opened) return
  const start = opened.index + opened[0].indexOf(opened[1]!)
  return { code: 'open-quote', span: span(start, lineEnd(text, start)), fatal: true, message: 'This quote is opened and not closed on its line. Close it at the end of the text.' }
}

const closes = (lines: string): boolean => (lines[0] === '"' ? /[^\\]"$/ : /[^']'$/).test(lines)

/** On the line of `offset`, what comes after its dashes and its key. */
function valueOnLine(text: string, offset: number): Span {
  let start = offset
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
  const end = lineEnd(text, offset)
  const head = /^\s*(?:-\s+)*(?:[\w-]+:(?=\s|$))?/.exec(text.slice(start, end))![0]
  return span(start + head.length, end)
}

const blank = (text: string, { start, end }: Span): string => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

/** Merge-conflict markers are one problem. The first side is read, the other one left out; offsets stay as they are. */
function withoutConflicts(text: string): { readable: string; conflict?: SyntaxProblem } {
  if (!text.includes('<<<<<<<')) return { readable: text }
  const lines = text.split(/(?<=\n)/)
  let first: Span | undefined
  let state: 'outside' | 'ours' | 'theirs' = 'outside'
  let at = 0
  let readable = ''
  for (const line of lines) {
    const marker = /^(<{7}|\|{7}|={7}|>{7})(?=[\s]|$)/.exec(line)?.[1]
    const before = state
    if (marker?.startsWith('<') && state === 'outside') {
      state = 'ours'
      first ??= span(at, at + line.trimEnd().length)
    } else if (marker && /^[|=]/.test(marker) && state !== 'outside') state = 'theirs'
    else if (marker?.startsWith('>') && state !== 'outside') state = 'outside'
    const hide = state === 'theirs' || before === 'theirs' || (marker !== undefined && state !== before)
    readable += hide ? line.replace(/[^\r\n]/g, ' ') : line
    at += line.length
  }
  if (!first) return { readable: text }
  return { readable, conflict: { code: 'conflict', span: first, fatal: true, message: 'This file holds an unfinished git merge. Choose one side and remove the lines with <<<<<<<, ======= and >>>>>>>.' } }
}
