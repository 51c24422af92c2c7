import { readFileSync, statSync } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { isConfigUri, isOkrUri } from '../core/project/snapshot.ts'
import { isSkippedFolder } from './host.ts'

export interface Listing {
  /** Paths of OKR files and configs, sorted. */
  readonly paths: readonly string[]
  /** Folders that could not be read, with the reason in words. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
}

export const isOkrPath = (path: string): boolean => isOkrUri(path) || isConfigUri(`/${basename(path)}`)

/**
 * Finds the OKR files and configs below a folder. Links are followed where they lead out of the folder; what they lead to inside it is found there
 * anyway, and a file with two names would be two files to everybody. Each real folder is read once, so that loops end.
 */
export async function listOkrFiles(folder: string): Promise<Listing> {
  const paths: string[] = []
  const unreadable: { path: string; reason: string }[] = []
  const seen = new Set<string>()
  const root = await realpath(folder).catch(() => folder)
  const visit = async (path: string, real: string): Promise<void> => {
    if (seen.has(real)) return
    seen.add(real)
    try {
      const below: Promise<void>[] = []
      for (const entry of await readdir(path, { withFileTypes: true })) {
        const inner = join(path, entry.name)
        const link = entry.isSymbolicLink()
        const to = link ? await realpath(inner).catch(() => undefined) : join(real, entry.name)
        if (to === undefined || (link && (isWithin(root, to) || isWithin(to, root)))) continue
        const kind = link ? await stat(to).catch(() => undefined) : entry
        if (kind?.isDirectory()) {
          if (!isSkippedFolder(entry.name)) below.push(visit(inner, to))
        } else if (kind?.isFile() && isOkrPath(inner)) paths.push(inner)
      }
      await Promise.all(below)
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) })
    }
  }
  await visit(folder, root)
  return { paths: paths.sort(), unreadable }
}

const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** Beyond this no text is read: the parser refuses it anyway, and says so. */
const LARGEST = 8_000_000

/** The text of a file, without a byte order mark. Throws what the file system throws. */
export function readText(path: string): string {
  if (statSync(path).size > LARGEST) return tooLarge()
  return withoutMark(readFileSync(path, 'utf8'))
}

/** The same, without holding up everything else. */
export async function readTextAsync(path: string): Promise<string> {
  return (await stat(path)).size > LARGEST ? tooLarge() : withoutMark(await readFile(path, 'utf8'))
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
/** Stands for a text that was not read, and is refused like it. */
const tooLarge = (): string => '\n'.repeat(LARGEST / 4)

/** What a file-system error means to a person. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code
  switch (code) {
    case 'ENOENT': return 'it does not exist'
    case 'EACCES':
    case 'EPERM': return 'you have no permission to read it'
    case 'EISDIR': return 'it is a folder'
    case 'ENOTDIR': return 'a part of its path is a file, not a folder'
    case 'ELOOP': return 'its links lead in a circle'
    default: return error instanceof Error ? error.message : String(error)
  }
}
