import { isOkrOrConfig } from './host.ts'
import type { Host } from './host.ts'

/** What a client is asked. */
export interface Reach {
  /** Addresses below a folder, among them those of OKR files and configs. */
  findFiles(folder: string): Promise<readonly string[]>
  /** The bytes of a file in base64; null where there is none. */
  readFile(uri: string): Promise<string | null>
}

/** Asks the client for what it can reach and the server cannot: in a browser, and in workspaces that are no folder on a disk. */
export function clientHost({ findFiles, readFile }: Reach): Host {
  return {
    async find(folder) {
      try {
        const found = await findFiles(folder)
        return { uris: [...new Set(found)].filter(isOkrOrConfig).sort(), notes: [] }
      } catch (error) {
        // An editor that has never heard of this request: only what it opens is known then.
        return { uris: [], notes: [`${folder} is not searched for OKR files: ${error instanceof Error ? error.message : String(error)}`] }
      }
    },
    async read(uri) {
      const base64 = await readFile(uri)
      if (base64 === null) return undefined
      // Also takes a byte order mark away, and reads bytes that are no UTF-8 as well as can be.
      return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))
    },
  }
}
