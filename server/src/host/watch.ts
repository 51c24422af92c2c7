import { watch } from 'node:fs'
import type { FSWatcher } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Whoever writes a file may not be done with what goes with it: this long after the last sign of it, in milliseconds, we look. */
const SETTLE = 150

interface Watched {
  readonly watcher: FSWatcher
  readonly listeners: Set<() => void>
}

/** One watch for each file, however many wait for it. */
const watched = new Map<string, Watched>()

/** Calls back a moment after a file was written, made or replaced; its folder must be there. Answers how to stop. Keeps no process alive. */
export function watchFile(path: string, changed: () => void): () => void {
  const known = watched.get(path) ?? open(path)
  // A listener of its own, so that the same function can wait twice.
  const listener = () => changed()
  known.listeners.add(listener)
  return () => {
    known.listeners.delete(listener)
    if (known.listeners.size === 0) close(path, known)
  }
}

function open(path: string): Watched {
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  // The folder, as files are replaced as often as they are written.
  const watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
    if (name !== null && name !== basename(path)) return
    clearTimeout(timer)
    timer = setTimeout(() => { for (const listener of [...listeners]) listener() }, SETTLE).unref()
  })
  const opened = { watcher, listeners }
  // The folder is gone, or out of reach: there is nothing more to tell.
  watcher.on('error', () => close(path, opened))
  watched.set(path, opened)
  return opened
}

function close(path: string, { watcher }: Watched): void {
  watcher.close()
  if (watched.get(path)?.watcher === watcher) watched.delete(path)
}
