/** What the quick reader (plain.ts) knows while it reads, and the characters that it looks for. */
export interface Reader {
  readonly text: string
  /** The next character to look at. */
  at: number
  /** Where its line begins. */
  line: number
  /** The blanks before the content of the line that comes next; -1 at the end of the document. */
  indent: number
  /** That end is a line of `---`, and another document follows. */
  marker: boolean
  /** Behind the end of the last line that held content. */
  contentEnd: number
  /** Whether a comment that is indented stands behind the last line with content. */
  comment: boolean
  /** The last value read is nothing, or a block of text: the end of the document is then the library's to say. */
  open: boolean
  collections: number
}

export const LF = 10, CR = 13, BLANK = 32, QUOTE = 34, HASH = 35, APOSTROPHE = 39, COMMA = 44, DASH = 45, COLON = 58, OPEN_LIST = 91, BACKSLASH = 92, CLOSE_LIST = 93,
  BAR = 124, GREATER = 62, OPEN_MAP = 123, CLOSE_MAP = 125

/** Thrown where the library has to decide. */
export const UNSURE = new Error('This is for the library to read')

export function unsure(): never {
  throw UNSURE
}

/** Goes from behind a value to the next line with content, over what may stand there: blanks and comments. */
export function nextLine(reader: Reader): void {
  const { text } = reader
  let { at } = reader
  let alone = at === 0
  reader.comment = false
  reader.marker = false
  for (;;) {
    const from = at
    while (text.charCodeAt(at) === BLANK) at++
    const code = text.charCodeAt(at)
    if (code === HASH && (alone || at > from)) {
      if (alone && at > from) reader.comment = true
      while (at < text.length && text.charCodeAt(at) !== LF) at++
    } else if (at < text.length && code !== LF && code !== CR) {
      if (!alone) unsure()
      reader.line = from
      reader.marker = at === from && isMarker(text, at)
      reader.indent = reader.marker ? -1 : at - from
      reader.at = at
      return
    }
    if (text.charCodeAt(at) === CR) at++
    if (at >= text.length) {
      if (!alone) reader.contentEnd = at
      reader.indent = -1
      reader.at = at
      return
    }
    at++
    if (!alone) reader.contentEnd = at
    alone = true
  }
}

export const isDash = ({ text }: Reader, at: number): boolean => text.charCodeAt(at) === DASH && endsWord(text, at + 1)

/** Whether a blank, a line's end or the file's stands here. */
export function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === BLANK || code === LF || code === CR || at >= text.length
}

export const isFlowMark = (code: number): boolean => code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP

/** A line of `---` alone. */
export const isMarker = (text: string, at: number): boolean => text.startsWith('---', at) && endsWord(text, at + 3) && text.charCodeAt(at + 3) !== BLANK

export function skipBlanks(reader: Reader): void {
  while (reader.text.charCodeAt(reader.at) === BLANK) reader.at++
}
