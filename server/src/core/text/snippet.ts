/** The text of a snippet, for editors that know none: each place to fill in holds its suggestion. */
export function plainText(snippet: string): string {
  let text = ''
  for (let i = 0; i < snippet.length; i++) {
    const character = snippet[i]!
    if (character === '\\' && /[$}\\,|]/.test(snippet[i + 1] ?? '')) text += snippet[++i]!
    else if (character === '$') {
      const place = /^\$(?:\d+|\{\d+\}|\{\d+(?::|\|))/.exec(snippet.slice(i))
      if (!place) text += character
      else {
        i += place[0].length - 1
        const opens = place[0].at(-1)
        if (opens === ':') {
          const end = closing(snippet, i + 1)
          text += plainText(snippet.slice(i + 1, end))
          i = end
        } else if (opens === '|') {
          const end = snippet.indexOf('|}', i)
          text += plainText(snippet.slice(i + 1, end < 0 ? undefined : end).split(/(?<!\\),/)[0]!)
          i = end < 0 ? snippet.length : end + 1
        }
      }
    } else text += character
  }
  return text
}

/** The brace that ends a place to fill in which begins at `from`. */
function closing(snippet: string, from: number): number {
  let depth = 0
  for (let i = from; i < snippet.length; i++) {
    if (snippet[i] === '\\') i++
    else if (snippet.startsWith('${', i)) depth++
    else if (snippet[i] === '}' && depth-- === 0) return i
  }
  return snippet.length
}
