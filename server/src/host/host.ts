import type { Version } from '../core/features/goalposts.ts'
import type { Day } from '../core/model/day.ts'
import { isConfigUri, isOkrUri } from '../core/project/snapshot.ts'

/** Where files come from. Addresses (uris) are spelled as VS Code spells them. */
export interface Host {
  /** All OKR files and configs below a folder. What could not be looked into is noted, and no reason to fail. */
  find(folder: string): Promise<{ readonly uris: readonly string[]; readonly notes: readonly string[] }>
  /** The text of a file, without a byte order mark; undefined when there is none. Rejects, with the reason in words, when there is one that cannot be read. */
  read(uri: string): Promise<string | undefined>
}

/** What files were like before. Where that cannot be told, there is no history, and no reason to fail. */
export interface FileHistory {
  /** Where the history around a file ends; undefined where there is none. Cheap: as long as it is the same, nothing is new. */
  head(uri: string): Promise<string | undefined>
  /** The commits since a day that changed a file, the newest first. Those that are known already come without their texts. */
  versions(uri: string, since: Day, known: (id: string) => boolean): Promise<readonly FileVersion[]>
  /** Calls back a moment after the history around a file may have moved on: a commit, a checkout. Resolves to how to stop that; to nothing where it cannot be told. */
  watch(uri: string, moved: () => void): Promise<(() => void) | undefined>
}

export interface FileVersion {
  /** The same for the same two texts of the same day. */
  readonly id: string
  readonly version?: Version
}

/** Folders that hold other people's files, or none that a person writes. Dot-folders are left out too. */
const OTHERS = new Set(['node_modules', 'bower_components', 'vendor', '__pycache__'])

export const isSkippedFolder = (name: string): boolean => name.startsWith('.') || OTHERS.has(name)

export const isOkrOrConfig = (uri: string): boolean => isOkrUri(uri) || isConfigUri(uri)
