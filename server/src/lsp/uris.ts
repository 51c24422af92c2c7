import { URI, Utils } from 'vscode-uri'

/** One spelling for each address, VS Code's: other editors and Node escape other letters, and one file under two names would be two files. */
export function canonical(uri: string): string {
  try {
    return URI.parse(uri).toString()
  } catch {
    return uri
  }
}

/** What an address is made of; undefined for what is no address. Anybody may send anything. */
function partsOf(uri: string): URI | undefined {
  try {
    return URI.parse(uri)
  } catch {
    return
  }
}

export const schemeOf = (uri: string): string => partsOf(uri)?.scheme ?? ''

/** Whether an address says more than where a file lies: it stands for some version of that file. */
export const hasQuery = (uri: string): boolean => /[?#]/.test(uri)

/** Whether `uri` lies somewhere below `folder`. Both are canonical; a folder ends without a slash. */
export const isBelow = (folder: string, uri: string): boolean => uri.startsWith(`${folder}/`)

export const withoutSlash = (uri: string): string => uri.replace(/\/+$/, '')

/** The address that a file of another scheme (`git:`, a diff, a review) would have in a folder, told by its path; undefined when it lies elsewhere. */
export function sameFileIn(folder: string, uri: string): string | undefined {
  const [there, at] = [partsOf(uri), partsOf(folder)]
  // A path without a slash, as untitled texts have, lies nowhere.
  if (!there?.path.startsWith('/') || !at) return
  const same = there.with({ scheme: at.scheme, authority: at.authority, query: '', fragment: '' }).toString()
  return isBelow(folder, same) ? same : undefined
}

/** An address in a folder for something that is nowhere yet, such as an untitled text. */
export const addressIn = (folder: string, uri: string): string => Utils.joinPath(URI.parse(folder), nameIn(uri) || 'untitled').toString()

function nameIn(uri: string): string {
  const parts = partsOf(uri)
  return parts ? Utils.basename(parts) : ''
}
