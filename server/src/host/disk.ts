import { readFileSync, statSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isConfigUri, isOkrUri } from '../core/project/snapshot.ts'

/** Folders that hold other people's files, or none that a person writes. Dot-folders are left out too. */
const SKIPPED = new Set(['node_modules', 'bower_components', 'vendor', '__pycache__'])

export interface Listing {
  /** Paths of OKR files and configs, sorted. */
  readonly paths: readonly string[]
  /** Folders that could not be read, with the reason in words. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
}

export const isOkrPath = (path: string): boolean => isOkrUri(path) || isConfigUri(`/${basename(path)}`)

/** Finds the OKR files and configs below a folder. Follows links to folders, each real folder once, so that loops end. */
export async function listOkrFiles(folder: string): Promise<Listing> {
  const paths: string[] = []
  const unreadable: { path: string; reason: string }[] = []
  const seen = new Set<string>()
  const visit = async (path: string): Promise<void> => {
    try {
      const real = await realpath(path)
      if (seen.has(real)) return
      seen.add(real)
      const below: string[] = []
      for (const entry of await readdir(path, { withFileTypes: true })) {
        const inner = join(path, entry.name)
        const kind = entry.isSymbolicLink() ? await stat(inner).catch(() => undefined) : entry
        if (kind?.isDirectory()) {
          if (!entry.name.startsWith('.') && !SKIPPED.has(entry.name)) below.push(inner)
        } else if (kind?.isFile() && isOkrPath(inner)) paths.push(inner)
      }
      for (const inner of below) await visit(inner)
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) })
    }
  }
  await visit(folder)
  return { paths: paths.sort(), unreadable }
}

/** Beyond this no text is read: the parser refuses it anyway, and says so. */
const LARGEST = 8_000_000

/** The text of a file, without a byte order mark. Throws what the file system throws. */
export function readText(path: string): string {
  if (statSync(path).size > LARGEST) return '\n'.repeat(LARGEST / 4)
  const text = readFileSync(path, 'utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

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
