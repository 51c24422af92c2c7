import { isOkrOrConfig } from './host.ts'
import type { Host } from './host.ts'

/** Asks the client for what it can reach and the server cannot: in a browser, and in workspaces that are no folder on a disk. */
export function clientHost(request: <R>(method: 'okr/findFiles' | 'okr/readFile', params: object) => Promise<R>): Host {
  return {
    async find(folder) {
      try {
        const found = await request<readonly string[]>('okr/findFiles', { folder })
        return { uris: [...new Set(found)].filter(isOkrOrConfig).sort(), notes: [] }
      } catch (error) {
        // An editor that has never heard of this request: only what it opens is known then.
        return { uris: [], notes: [`${folder} is not searched for OKR files: ${error instanceof Error ? error.message : String(error)}`] }
      }
    },
    async read(uri) {
      const base64 = await request<string | null>('okr/readFile', { uri })
      if (base64 === null) return undefined
      // Also takes a byte order mark away, and reads bytes that are no UTF-8 as well as can be.
      return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))
    },
  }
}
