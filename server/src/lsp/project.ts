import { lint } from '../core/lint/engine.ts'
import type { Finding } from '../core/lint/rule.ts'
import { rules } from '../core/lint/rules/index.ts'
import type { Day } from '../core/model/day.ts'
import { affected } from '../core/project/affected.ts'
import { after, effective, unseen } from '../core/project/overlay.ts'
import type { Overlay, OverlayEvent } from '../core/project/overlay.ts'
import { emptySnapshot, withFiles, withToday } from '../core/project/snapshot.ts'
import type { Snapshot } from '../core/project/types.ts'
import type { Settings } from './protocol.ts'
import { defaultSettings, pinnedDay } from './settings.ts'

/** One workspace folder as it is now, or a single file that lies in none: the overlays, the snapshot they make, and its findings. */
export interface Project {
  /** The folder, without a slash at its end; undefined for a file on its own. */
  readonly root: string | undefined
  readonly name: string
  readonly settings: Settings
  /** Whether all its files have been read. Until then findings that depend on other files are held back. */
  readonly complete: boolean
  /** Settled once its configs and settings are known: no findings make sense before. */
  readonly ready: Promise<void>
  readonly isReady: boolean
  /** Uris whose findings may have changed since somebody last took them from here. */
  readonly stale: Set<string>
  /** Uris whose text on the disk has changed below an editor since somebody last took them from here: it was saved, mostly. */
  readonly saved: Set<string>
  hear(uri: string, event: OverlayEvent): void
  /** Everything heard so far is in it. */
  snapshot(): Snapshot
  /** The same without unsaved edits; undefined where there are none. */
  onDisk(): Snapshot | undefined
  findings(uri: string): readonly Finding[]
  /** The same in a snapshot that a guest has changed. */
  findingsIn(snapshot: Snapshot, uri: string): readonly Finding[]
  /** How many errors and warnings its files have, as far as that is known; files without any are left out. */
  readonly trouble: ReadonlyMap<string, number>
  /** All its files: OKR files and configs. */
  uris(): Iterable<string>
  has(uri: string): boolean
  setSettings(settings: Settings): void
  setReady(): void
  setComplete(): void
  /** The real day has changed, or something else that concerns every file. */
  recheck(): void
}

/** A git checkout changes hundreds of files at once: then it is cheaper to look at all than to work out which. */
const MANY = 50

const crossFile = new Set([...rules.filter(({ group }) => group === 'links').map(({ id }) => id), 'silencing'])

export function createProject(root: string | undefined, name: string, today: () => Day, changed: () => void): Project {
  const overlays = new Map<string, Overlay>()
  const pending = new Map<string, string | undefined>()
  /** Of what is open in an editor; of all other files the editor keeps what it was told, and here their number is enough. */
  const findings = new Map<string, readonly Finding[]>()
  const trouble = new Map<string, number>()
  const stale = new Set<string>()
  const saved = new Set<string>()
  let disk: { readonly without: Snapshot; readonly snapshot: Snapshot | undefined } | undefined
  let settings = defaultSettings
  let complete = root === undefined
  let current = emptySnapshot(today())
  let isReady = false
  let settle: () => void
  const ready = new Promise<void>((resolve) => { settle = resolve })
  const setReady = (): void => {
    isReady = true
    settle()
  }

  const findingsIn = (of: Snapshot, uri: string): readonly Finding[] => {
    const found = lint(of, uri, rules)
    return complete ? found : found.filter(({ rule }) => !crossFile.has(rule))
  }

  const has = (uri: string): boolean => effective(overlays.get(uri) ?? unseen) !== undefined

  function snapshot(): Snapshot {
    const day = pinnedDay(settings) ?? today()
    if (pending.size === 0 && day === current.today) return current
    const before = current
    current = withToday(withFiles(current, pending), day)
    const uris = [...pending.keys()]
    pending.clear()
    touch(before, uris)
    return current
  }

  function onDisk(): Snapshot | undefined {
    const without = snapshot()
    if (disk?.without !== without) {
      const unsaved = [...overlays].flatMap(([uri, overlay]): [string, string][] =>
        (overlay.open && overlay.disk !== undefined && overlay.editor !== overlay.disk ? [[uri, overlay.disk]] : []))
      disk = { without, snapshot: unsaved.length > 0 ? withFiles(without, unsaved) : undefined }
    }
    return disk.snapshot
  }

  function touch(before: Snapshot, uris: readonly string[]): void {
    for (const uri of uris) mark(uri)
    // Until all is read, nothing is told, and then everything.
    if (!complete) return forget()
    if (uris.length > MANY || before.today !== current.today) return markAll()
    for (const uri of uris) {
      const touched = affected(before, current, uri)
      if (touched === 'all') return markAll()
      touched.forEach(mark)
    }
  }

  function mark(uri: string): void {
    findings.delete(uri)
    trouble.delete(uri)
    stale.add(uri)
  }

  function forget(): void {
    findings.clear()
    trouble.clear()
  }

  function markAll(): void {
    forget()
    for (const uri of overlays.keys()) stale.add(uri)
  }

  return {
    root, name, ready, stale, saved, trouble, has, snapshot, onDisk, findingsIn, setReady,
    get settings() { return settings },
    get complete() { return complete },
    get isReady() { return isReady },
    hear(uri, event) {
      const before = overlays.get(uri) ?? unseen
      const now = after(before, event)
      if (now.open || effective(now) !== undefined) overlays.set(uri, now)
      else overlays.delete(uri)
      if (!now.open) findings.delete(uri)
      if (now.open && now.disk !== before.disk) {
        disk = undefined
        saved.add(uri)
        changed()
      }
      if (effective(now) === effective(before)) return
      pending.set(uri, effective(now))
      changed()
    },
    findings(uri) {
      const of = snapshot()
      const known = findings.get(uri)
      if (known) return known
      if (!has(uri)) return []
      const found = findingsIn(of, uri)
      const bad = found.reduce((sum, { severity }) => sum + (severity === 'error' || severity === 'warning' ? 1 : 0), 0)
      if (bad > 0) trouble.set(uri, bad)
      if (overlays.get(uri)?.open) findings.set(uri, found)
      return found
    },
    *uris() { for (const uri of overlays.keys()) if (has(uri)) yield uri },
    setSettings(given) {
      const before = settings
      settings = given
      if (JSON.stringify(before) === JSON.stringify(settings)) return
      if (before.workspaceFindings !== settings.workspaceFindings) markAll()
      changed()
    },
    setComplete() {
      setReady()
      if (complete) return
      snapshot()
      complete = true
      markAll()
      changed()
    },
    recheck() {
      markAll()
      changed()
    },
  }
}
