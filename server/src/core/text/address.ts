/** Words of an address as people read them; a lone `%` stays as it is. */
export function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

/** What a file or folder is called. */
export const nameOf = (uri: string): string => decoded(uri.slice(uri.lastIndexOf('/') + 1))
