/* Where a line of block YAML belongs, by its indentation and that of the lines around it. */

/** A step on the way from the root of a document: into a map by its key, or into a list. */
export type Step = { readonly key: string } | { readonly item: number }

export interface Line {
  readonly start: number
  readonly end: number
}

/** Behind a byte order mark, where a file begins with one. */
const beginning = (text: string): number => (text[0] === '\ufeff' ? 1 : 0)

export function lineAround(text: string, offset: number): Line {
  const first = beginning(text)
  let start = Math.max(first, offset)
  while (start > first && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
  let end = Math.max(start, offset)
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  return { start, end }
}

export function lineAbove(text: string, { start }: Line): Line | undefined {
  if (start <= beginning(text)) return
  const end = text[start - 1] === '\n' && text[start - 2] === '\r' ? start - 2 : start - 1
  return lineAround(text, end)
}

export function lineBelow(text: string, { end }: Line): Line | undefined {
  if (end >= text.length) return
  return lineAround(text, end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1))
}

const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s"'#:{}[\],&*!|>-][^:#]*?|-[^\s:#][^:#]*?))\s*:(?=\s|$)[ ]?/

export function keyAndValue(body: string): { key: string; value: string } | undefined {
  const match = KEY.exec(body)
  return match ? { key: match[1] ?? match[2] ?? match[3]!, value: body.slice(match[0].length).replace(/^ +/, '') } : undefined
}

/** The dashes and the key of a line, from left to right, with their columns. */
interface Token {
  readonly column: number
  readonly key?: string
}

/** Undefined for a line without any, and for one that begins to the right of the column looked for: most lines, so they are told apart first. */
function tokensOf(text: string, { start, end }: Line, within: number): readonly Token[] | 'break' | undefined {
  let column = 0
  while (text[start + column] === ' ') column++
  if (column > within || start + column >= end) return
  const line = text.slice(start, end)
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(line)) return 'break'
  const [, indent, dashes, body] = /^([ ]*)((?:-(?:[ ]+|$))*)(.*)$/s.exec(line) as unknown as [string, string, string, string]
  if (dashes === '' && (body === '' || body.trimStart().startsWith('#'))) return
  const tokens: Token[] = []
  for (const dash of dashes.matchAll(/-/g)) tokens.push({ column: indent.length + dash.index })
  const pair = keyAndValue(body)
  if (pair) tokens.push({ column: indent.length + dashes.length, key: pair.key })
  else if (tokens.length === 0) tokens.push({ column: indent.length })
  return tokens
}

interface Surroundings {
  readonly path: readonly Step[]
  readonly keys: ReadonlySet<string>
}

/** The way to the map or list item that begins at a column of a line, by the indentation of what stands above, and the keys around it. */
export function surroundings(text: string, line: Line, column: number, dashes: string, indent: number): Surroundings {
  const keys = new Set<string>()
  const steps: Step[] = []
  // The dashes of the line itself: `- - key`. The innermost is the item at hand.
  const own = [...dashes.matchAll(/-/g)].map((dash) => indent + dash.index)
  collectBelow(text, line, column, keys)
  let want: { column: number; list: boolean } = { column, list: false }
  for (const dash of own.reverse()) {
    steps.unshift({ item: 0 })
    want = { column: dash, list: true }
  }
  let siblings = own.length === 0
  let items = 0
  for (let at = lineAbove(text, line); at; at = lineAbove(text, at)) {
    const tokens = tokensOf(text, at, want.column)
    if (tokens === 'break') break
    for (const token of [...(tokens ?? [])].reverse()) {
      if (want.list) {
        if (token.key === undefined) {
          if (token.column === want.column) items++
          continue
        }
        if (token.column > want.column) continue
        const first = steps[0]
        if (first && 'item' in first) steps[0] = { item: items }
        items = 0
        steps.unshift({ key: token.key })
        want = { column: token.column, list: false }
        siblings = false
      } else if (token.key !== undefined) {
        if (token.column === want.column && siblings) keys.add(token.key)
        if (token.column >= want.column) continue
        steps.unshift({ key: token.key })
        want = { column: token.column, list: false }
        siblings = false
      } else if (token.column < want.column && isDash(text, at, token.column)) {
        steps.unshift({ item: 0 })
        want = { column: token.column, list: true }
        siblings = false
      }
    }
    if (want.column === 0 && !want.list && !siblings) break
  }
  return { path: steps, keys }
}

const isDash = (text: string, { start }: Line, column: number): boolean => text[start + column] === '-'

/** Keys of the same map that stand below the cursor. */
function collectBelow(text: string, line: Line, column: number, keys: Set<string>): void {
  for (let at = lineBelow(text, line); at; at = lineBelow(text, at)) {
    const tokens = tokensOf(text, at, column)
    if (tokens === 'break') return
    const first = tokens?.[0]
    if (!first || first.column > column) continue
    if (first.column < column) return
    // A dash in the same column belongs to the list of the key above it.
    if (first.key !== undefined) keys.add(first.key)
  }
}
