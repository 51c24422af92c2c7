import { changeFindings } from '../core/features/diff.ts'
import { review } from '../core/lint/review.ts'
import type { Review } from '../core/lint/review.ts'
import type { Finding } from '../core/lint/rule.ts'
import { rules } from '../core/lint/rules/index.ts'
import { withFiles } from '../core/project/snapshot.ts'
import type { Snapshot } from '../core/project/types.ts'
import type { Documents } from './documents.ts'
import type { DiffSide, DiffsParams } from './protocol.ts'
import { findingsOf } from './reports.ts'
import { canonical, isBelow } from './uris.ts'
import type { View, Workspaces } from './workspaces.ts'

/*
 * Diff editors: which texts the client shows side by side. Both are documents like any other, whoever provides them (git, a pull request, a preview of edits),
 * so that nothing has to be known of their schemes. The right side tells what the change means; the left side, an old text, says nothing.
 */

export interface Diffs {
  /** Replaces what is known. Answers the documents that may look different from now on. */
  show(params: DiffsParams): ReadonlySet<string>
  /** The right sides that an old text belongs to: when it is opened or closed, they may look different. */
  beside(uri: string): ReadonlySet<string>
  /** What the change means, for the right side of a diff editor; `original` for an old text on its left. */
  of(view: View): Review | 'original' | undefined
  /** The findings that are shown in a file: in a diff editor, those on the change; in another version of a file, none otherwise. */
  findingsOf(view: View): readonly Finding[]
}

interface Diff {
  readonly original: DiffSide
  readonly modified: DiffSide
}

interface Known {
  readonly snapshot: Snapshot
  readonly old: string
  readonly review: Review
}

export function createDiffs(documents: Documents, workspaces: Workspaces): Diffs {
  let shown = ''
  const modified = new Map<string, Diff>()
  const originals = new Set<string>()
  const reviews = new Map<string, Known>()

  function of(view: View): Review | 'original' | undefined {
    if (modified.size === 0) return
    const uri = canonical(view.clientUri(view.uri))
    const diff = modified.get(uri)
    if (!diff) return view.version && originals.has(uri) ? 'original' : undefined
    const old = documents.get(canonical(diff.original.uri))
    const there = old && workspaces.view(old.uri)
    // Two files of the workspace side by side are no change; and what is no version of anything has nothing to be compared with.
    if (!there || !(there.version || view.version) || there.project !== view.project) return
    const known = reviews.get(uri)
    if (known?.snapshot === view.snapshot && known.old === old.text) return known.review
    const [was, is] = [othersOf(diff.original, view), othersOf(diff.modified, view)]
    // Where the file was renamed, there is only one of the two on each side.
    const before = withFiles(view.snapshot, [...was, [view.uri, undefined], [there.uri, old.text]])
    const after = withFiles(view.snapshot, [...is, [there.uri, undefined], [view.uri, view.text]])
    const found = review(before, after, view.snapshot.today, rules)
    reviews.set(uri, { snapshot: view.snapshot, old: old.text, review: found })
    return found
  }

  return {
    of,
    beside: (uri) => (originals.has(uri) ? new Set([...modified].filter(([, { original }]) => canonical(original.uri) === uri).map(([right]) => right)) : none),
    show({ diffs }) {
      const now = JSON.stringify(diffs) ?? ''
      if (now === shown) return new Set()
      shown = now
      const touched = new Set([...modified.keys(), ...originals])
      modified.clear()
      originals.clear()
      reviews.clear()
      for (const diff of Array.isArray(diffs) ? diffs.filter(isDiff) : []) {
        modified.set(canonical(diff.modified.uri), diff)
        originals.add(canonical(diff.original.uri))
      }
      return new Set([...touched, ...modified.keys(), ...originals])
    },
    findingsOf(view) {
      const found = of(view)
      const all = view.version ? [] : findingsOf(view)
      if (found === undefined || found === 'original') return all
      // A finding that is new stands among the file's own already.
      const told = changeFindings(found, view.uri).map(({ finding }) => finding)
      return [...all, ...(view.version ? told : told.filter(({ rule }) => changeRules.has(rule)))]
    },
  }
}

/** Whether both sides are what they should be: they come from outside, and are looked at again and again. */
const isDiff = (diff: Partial<Diff> | null | undefined): diff is Diff => [diff?.original, diff?.modified].every((side: Partial<DiffSide> | null | undefined) =>
  typeof side?.uri === 'string' && Object.values(side.others ?? {}).every((text: unknown) => text === null || typeof text === 'string'))

const none: ReadonlySet<string> = new Set()

const changeRules = new Set(rules.filter(({ group }) => group === 'changes').map(({ id }) => id))

/** The other files of a side, as far as they are in the same folder. */
const othersOf = ({ others }: DiffSide, { project }: View) =>
  Object.entries(others ?? {}).map(([uri, text]) => [canonical(uri), text?.replace(/^\uFEFF/, '')] as const).filter(([uri]) => project.root !== undefined && isBelow(project.root, uri))
