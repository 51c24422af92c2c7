import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { emptySnapshot, withFiles } from '../core/project/snapshot.ts'
import type { Snapshot } from '../core/project/types.ts'
import type { Day } from '../core/model/day.ts'
import { isOkrPath, listOkrFiles, readText, reasonOf } from '../host/disk.ts'
import { Refusal } from './refusal.ts'

export interface Workspace {
  /** The folder whose files can link to each other. */
  readonly root: string
  readonly snapshot: Snapshot
  /** The files that were asked for, by path and uri, sorted; the snapshot may hold more, so that links are followed. */
  readonly asked: readonly { readonly path: string; readonly uri: string }[]
}

/** Reads the workspaces that hold the given paths. Throws a Refusal for a path that cannot be read. */
export async function openWorkspaces(paths: readonly string[], cwd: string, today: Day): Promise<Workspace[]> {
  const byRoot = new Map<string, string[]>()
  for (const path of paths.length ? paths : ['.']) {
    const full = resolve(cwd, path)
    let folder: boolean
    try {
      folder = statSync(full).isDirectory()
    } catch (error) {
      throw new Refusal(`\`${path}\` cannot be read: ${reasonOf(error)}.`)
    }
    if (!folder && !isOkrPath(full)) throw new Refusal(`\`${path}\` is no OKR file. Their names end in \`.okr.yaml\` or \`.okr.yml\`.`)
    const root = rootOf(folder ? full : dirname(full))
    byRoot.set(root, [...(byRoot.get(root) ?? []), full])
  }
  return Promise.all([...byRoot].map(([root, asked]) => open(root, asked, cwd, today)))
}

async function open(root: string, asked: readonly string[], cwd: string, today: Day): Promise<Workspace> {
  const listing = await listOkrFiles(root)
  const wanted = (path: string) => asked.some((one) => path === one || path.startsWith(one.endsWith(sep) ? one : one + sep))
  const lost = listing.unreadable.find(({ path }) => wanted(path))
  if (lost) throw new Refusal(`\`${relative(cwd, lost.path) || '.'}\` cannot be read: ${lost.reason}.`)
  const files: { path: string; uri: string; text: string }[] = []
  for (const path of new Set([...listing.paths, ...asked.filter(isOkrPath)])) {
    try {
      files.push({ path, uri: pathToFileURL(path).href, text: readText(path) })
    } catch (error) {
      if (wanted(path)) throw new Refusal(`\`${relative(cwd, path)}\` cannot be read: ${reasonOf(error)}.`)
    }
  }
  return {
    root,
    snapshot: withFiles(emptySnapshot(today), files.map(({ uri, text }) => [uri, text] as const)),
    asked: files.filter(({ path }) => wanted(path)),
  }
}

/**
 * The folder whose files can link to each other: the outermost one around `folder` with an okr.config.yaml, but not beyond its git
 * repository; without a config the repository, and without either the folder itself.
 */
export function rootOf(folder: string): string {
  let configured: string | undefined
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'okr.config.yaml')) || existsSync(join(at, 'okr.config.yml'))) configured = at
    if (existsSync(join(at, '.git'))) return configured ?? at
    if (dirname(at) === at) return configured ?? folder
  }
}
