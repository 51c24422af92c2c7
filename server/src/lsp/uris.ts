import { URI, Utils } from 'vscode-uri'

/** One spelling for each address, VS Code's: other editors and Node escape other letters, and one file under two names would be two files. */
export function canonical(uri: string): string {
  try {
    return URI.parse(uri).toString()
  } catch {
    return uri
  }
}

export const schemeOf = (uri: string): string => URI.parse(uri).scheme

/** Whether `uri` lies somewhere below `folder`. Both are canonical; a folder ends without a slash. */
export const isBelow = (folder: string, uri: string): boolean => uri.startsWith(`${folder}/`)

export const withoutSlash = (uri: string): string => uri.replace(/\/+$/, '')

/** The address that a file of another scheme (`git:`, a diff, a review) would have in a folder, told by its path; undefined when it lies elsewhere. */
export function sameFileIn(folder: string, uri: string): string | undefined {
  const { scheme, authority } = URI.parse(folder)
  const there = URI.parse(uri).with({ scheme, authority, query: '', fragment: '' }).toString()
  return isBelow(folder, there) ? there : undefined
}

/** An address in a folder for something that is nowhere yet, such as an untitled text. */
export const addressIn = (folder: string, uri: string): string => Utils.joinPath(URI.parse(folder), Utils.basename(URI.parse(uri)) || 'untitled').toString()
