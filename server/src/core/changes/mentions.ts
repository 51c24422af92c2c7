/*
 * What the text of a file tells about it without being read as YAML: ten thousand texts are looked through in the time that a thousand are read. It may
 * tell too much (what stands in a comment), never too little: who relies on it reads the file.
 */

/** The teams and cycles that a text names as its own. */
export interface Home {
  readonly teams: readonly string[]
  readonly cycles: readonly string[]
}

/** Whose OKRs a file holds, and for when; undefined where it does not say so in plain words. */
export function homeIn(text: string): Home | undefined {
  const [teams, cycles] = [valuesOf(text, 'team'), valuesOf(text, 'cycle')]
  return teams && cycles && { teams, cycles }
}

/** What stands behind a key's name. Empty for an anchor, an alias, a value on the next line. */
const VALUE = /["']?[ \t]*:[ \t]*(?:"([^"\n\\]*)"|'([^'\n]*)'|([^\s"'#,}&*!|>][^\s,}]*)|)/y

function valuesOf(text: string, key: string): string[] | undefined {
  const found = new Set<string>()
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    if (!isKeyAt(text, at)) continue
    VALUE.lastIndex = at + key.length
    const match = VALUE.exec(text)
    if (!match) continue
    const value = match[1] ?? match[2] ?? match[3]
    if (value === undefined) return
    found.add(value)
  }
  return found.size > 0 ? [...found] : undefined
}

/** Whether a word begins a line, a map in braces or an entry of one, if need be in quotes. */
function isKeyAt(text: string, word: number): boolean {
  let at = word - 1
  if (text[at] === '"' || text[at] === "'") at--
  while (text[at] === ' ' || text[at] === '\t') at--
  return at < 0 || /[\n\r{,]/.test(text[at]!)
}

/** The links in a text that name one of these teams, each once; also what only looks like one. */
export function linksIn(text: string, teams: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    let start = slash
    while (start > 0 && isLinkCharacter(text.charCodeAt(start - 1))) start--
    const at = text.indexOf('@', start)
    const team = text.slice(start, at >= 0 && at < slash ? at : slash)
    if (!teams.has(team)) continue
    let end = slash + 1
    while (end < text.length && (isLinkCharacter(text.charCodeAt(end)) || text.charCodeAt(end) === 46)) end++
    found.set(text.slice(start, end), team)
  }
  return found
}

/** a-z, A-Z, 0-9, dash and at sign. */
const isLinkCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 64 || (code >= 65 && code <= 90)
