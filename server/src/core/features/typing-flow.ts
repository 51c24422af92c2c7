import { keyAndValue, lineAbove, lineAround, surroundings } from './indentation.ts'
import type { Line, Step } from './indentation.ts'
import type { Typing } from './typing.ts'

/* The same inside { } and [ ], where brackets and commas say where the cursor is. */

/** Where the outermost bracket around the cursor opens, if one does. */
export function flowOpener(text: string, line: Line, before: string): number | undefined {
  const own = openBracket(before)
  let found = own === undefined ? undefined : line.start + own
  let column = /^ */.exec(before)![0].length
  // A bracket opened on a line above, which this line is indented under.
  for (let at = lineAbove(text, line), lines = 0; at && column > 0 && lines < 400; at = lineAbove(text, at), lines++) {
    const words = text.slice(at.start, at.end)
    if (words.trim() === '' || words.trimStart().startsWith('#')) continue
    const indent = /^ */.exec(words)![0].length
    if (indent >= column) continue
    column = indent
    const open = openBracket(words)
    if (open !== undefined && unclosed(text.slice(at.start + open, line.start))) found = at.start + open
  }
  return found
}

/** The first bracket of a line that the line does not close. */
function openBracket(line: string): number | undefined {
  const stack: number[] = []
  scan(line, (c, i) => {
    if (c === '{' || c === '[') stack.push(i)
    else if (c === '}' || c === ']') stack.pop()
  })
  return stack[0]
}

const unclosed = (text: string): boolean => openBracket(text) === 0

/** Visits the characters of flow YAML outside quotes and comments. Brackets count only where a value may begin. */
function scan(text: string, visit: (c: string, index: number) => void): void {
  let quote = ''
  let depth = 0
  let previous = ''
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (quote) {
      if (c === '\\' && quote === '"') i++
      else if (c === quote) quote = ''
      if (!quote) previous = c
      continue
    }
    const begins = previous === '' || /[\s:,[{-]/.test(text[i - 1] ?? ' ') && /[:,[{-]/.test(previous)
    if ((c === '"' || c === "'") && begins) quote = c
    else if (c === '#' && /\s/.test(text[i - 1] ?? ' ')) {
      while (i + 1 < text.length && text[i + 1] !== '\n' && text[i + 1] !== '\r') i++
      continue
    } else if ((c === '{' || c === '[') && (depth > 0 || begins)) {
      depth++
      visit(c, i)
    } else if ((c === '}' || c === ']') && depth > 0) {
      depth--
      visit(c, i)
    } else if (depth > 0) visit(c, i)
    if (!/\s/.test(c)) previous = c
  }
}

interface Frame {
  readonly kind: 'map' | 'list'
  readonly keys: Set<string>
  key?: string
  item: number
  /** Where the word at hand begins. */
  start: number
}

export function typingInFlow(text: string, offset: number, opener: number): Typing | undefined {
  const line = lineAround(text, opener)
  const head = text.slice(line.start, opener)
  const [, indent, dashes, body] = /^([ ]*)((?:-[ ]+)*)(.*)$/s.exec(head) as unknown as [string, string, string, string]
  const column = indent.length + dashes.length
  const around = surroundings(text, line, column, dashes, indent.length)
  const pair = keyAndValue(body)
  const base: readonly Step[] = pair ? [...around.path, { key: pair.key }] : around.path
  const frames: Frame[] = []
  scan(text.slice(opener, offset), (c, i) => step(frames, c, text, opener, i))
  const frame = frames.at(-1)
  if (!frame) return
  const raw = text.slice(frame.start, offset)
  const typed = raw.trimStart()
  if (/[\n\r]/.test(typed)) return
  const rest = /^[^,\]}\n\r:#]*/.exec(text.slice(offset))![0].trimEnd()
  const end = offset + rest.length
  for (const key of keysBehind(text, end)) frame.keys.add(key)
  const path = [...base, ...frames.flatMap((each): Step[] => (each.kind === 'list' ? [{ item: each.item }] : each.key !== undefined ? [{ key: each.key }] : []))]
  const at = frame.kind === 'map' && frame.key === undefined ? 'key' as const : 'value' as const
  const colon = at === 'key' && /^\s*:(?:\s|$)/.test(text.slice(end))
  return { at, path, keys: frame.keys, span: { start: offset - typed.length, end }, typed, flow: true, column, colon, fresh: false }
}

function step(frames: Frame[], c: string, text: string, opener: number, i: number): void {
  const frame = frames.at(-1)
  const at = opener + i
  switch (c) {
    case '{': case '[':
      frames.push({ kind: c === '{' ? 'map' : 'list', keys: new Set(), item: 0, start: at + 1 })
      return
    case '}': case ']':
      frames.pop()
      return
    case ',':
      if (!frame) return
      frame.key = undefined
      frame.item++
      frame.start = at + 1
      return
    case ':':
      if (!frame || frame.kind === 'list' || frame.key !== undefined || !/[\s,{}[\]]|^$/.test(text[at + 1] ?? '')) return
      frame.key = text.slice(frame.start, at).trim().replace(/^(["'])(.*)\1$/, '$2')
      frame.keys.add(frame.key)
      frame.start = at + 1
      return
    default:
  }
}

/** The keys of a flow map behind the cursor. */
function keysBehind(text: string, from: number): string[] {
  const line = text.slice(from, lineAround(text, from).end)
  const keys: string[] = []
  let depth = 0
  let start = -1
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!
    if (c === '{' || c === '[') depth++
    else if (c === '}' || c === ']') {
      if (depth-- === 0) break
    } else if (depth === 0 && c === ',') start = i + 1
    else if (depth === 0 && c === ':' && start >= 0 && /\s/.test(line[i + 1] ?? ' ')) {
      keys.push(line.slice(start, i).trim())
      start = -1
    }
  }
  return keys
}
