import type { Span } from '../text/span.ts'
import { keyAndValue, lineAround, surroundings } from './indentation.ts'
import type { Step } from './indentation.ts'
import { flowOpener, typingInFlow } from './typing-flow.ts'

/*
 * What is being typed at an offset, read from the text and its indentation alone: while somebody types, the YAML around the cursor is
 * seldom whole, and nothing has to be parsed to know where the cursor is.
 */

export interface Typing {
  /** What stands at the cursor: a new key (or an item's first word, which may become one), or the value of a key or list item. */
  readonly at: 'key' | 'value'
  readonly path: readonly Step[]
  /** The keys that the map at `path` already has, besides the one being typed. */
  readonly keys: ReadonlySet<string>
  /** What is typed so far, and the rest of that word. */
  readonly span: Span
  readonly typed: string
  readonly flow: boolean
  /** The column of the map or list item at hand: what goes on a line below stands there. */
  readonly column: number
  /** Whether a colon stands behind the key already. */
  readonly colon: boolean
  /** Whether the line is empty but for the cursor: a list may begin here. */
  readonly fresh: boolean
}

/** Undefined in comments, in quotes that end before a colon, and where nothing can be completed. */
export function typingAt(text: string, offset: number): Typing | undefined {
  const line = lineAround(text, offset)
  const before = text.slice(line.start, offset)
  if (inComment(before)) return
  const opener = flowOpener(text, line, before)
  if (opener !== undefined) return typingInFlow(text, offset, opener)
  const [, indent, dashes, body] = /^([ ]*)((?:-[ ]+)*)(.*)$/s.exec(before) as unknown as [string, string, string, string]
  const column = indent.length + dashes.length
  const pair = keyAndValue(body)
  if (pair) {
    const start = offset - pair.value.length
    const around = surroundings(text, line, column, dashes, indent.length)
    const span = { start, end: valueEnd(text, offset, line.end) }
    return { at: 'value', path: [...around.path, { key: pair.key }], keys: around.keys, span, typed: pair.value, flow: false, column, colon: false, fresh: false }
  }
  if (body !== body.trimStart()) return
  const after = text.slice(offset, line.end)
  const word = /^["'\w.@/-]*/.exec(after)![0]
  const colon = /^\s*:(?:\s|$)/.test(after.slice(word.length))
  const around = surroundings(text, line, column, dashes, indent.length)
  return {
    at: 'key', path: around.path, keys: around.keys, span: { start: offset - body.length, end: offset + (colon || /^\s*$/.test(after.slice(word.length)) ? word.length : 0) },
    typed: body, flow: false, column, colon, fresh: body === '' && dashes === '' && after.trim() === '',
  }
}

/** Whether what stands before the cursor on its line ends in a comment. */
export function inComment(before: string): boolean {
  let quote = ''
  for (let i = 0; i < before.length; i++) {
    const c = before[i]!
    if (quote) {
      if (c === quote) quote = ''
    } else if ((c === '"' || c === "'") && /^(?:|.*[\s[{,:])$/s.test(before.slice(Math.max(0, i - 1), i))) quote = c
    else if (c === '#' && (i === 0 || /\s/.test(before[i - 1]!))) return true
  }
  return false
}

/** A value ends with its line, or before the comment behind it. */
function valueEnd(text: string, offset: number, end: number): number {
  const rest = text.slice(offset, end)
  return offset + rest.replace(/(?:^|\s)#.*$/, '').trimEnd().length
}
