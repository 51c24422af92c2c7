import { URI } from 'vscode-uri'
import { listOkrFiles, readTextAsync, reasonOf } from './disk.ts'
import type { Host } from './host.ts'

/** Reads `file:` addresses from the disk. */
export const diskHost: Host = {
  async find(folder) {
    const { paths, unreadable } = await listOkrFiles(URI.parse(folder).fsPath)
    return { uris: paths.map((path) => URI.file(path).toString()), notes: unreadable.map(({ path, reason }) => `${path} is left out: ${reason}.`) }
  },
  async read(uri) {
    const path = URI.parse(uri).fsPath
    try {
      return await readTextAsync(path)
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(String((error as { code?: unknown }).code))) return undefined
      throw new Error(`${path} cannot be read: ${reasonOf(error)}.`, { cause: error })
    }
  },
}
