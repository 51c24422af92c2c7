/** Labelled key results, read from JSON lines, with their signals. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { english } from '../../server/src/core/judge/lexicon/english.ts'
import { readSentence } from '../../server/src/core/judge/signals.ts'
import type { Measure, Style } from '../../server/src/core/judge/types.ts'

export interface Row {
  readonly kr: string
  readonly measure: Measure
  readonly style: Style
  /** Its readers would split on it. */
  readonly unsure: boolean
  /** Whether an organisation has published it, it was written after one of those, or made up from nothing. */
  readonly kind: 'published' | 'variant' | 'made up'
  /** What is left out together: what comes from one organisation, or a block of made-up lines. */
  readonly group: string
  readonly codes: readonly string[]
}

/** Lines of a made-up file that are left out together: they lie close in topic. */
const BLOCK = 200

/** The rows of a file: `{kr, measure, style, unsure?, org?, v?}` a line; a variant (`v`) has the organisation that its source is from. */
export function readRows(file: string): readonly Row[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim())
  return lines.map((line, i) => {
    const { kr, measure, style, unsure = false, org, v } = JSON.parse(line) as Pick<Row, 'kr' | 'measure' | 'style'> & { unsure?: boolean, org?: string, v?: number }
    const codes = readSentence(kr, english()).signals.map(({ code }) => code)
    return { kr, measure, style, unsure, kind: org === undefined ? 'made up' : v === undefined ? 'published' : 'variant', group: org ?? `${basename(file)} ${Math.floor(i / BLOCK)}`, codes }
  })
}

/** Deals the organisations out into `count` folds of about the same number of rows, the largest first: group → fold. */
export function foldsOf(rows: readonly Row[], count: number): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const loads = Array.from({ length: count }, () => 0)
  const folds = new Map<string, number>()
  for (const [group, size] of [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const fold = loads.indexOf(Math.min(...loads))
    folds.set(group, fold)
    loads[fold]! += size
  }
  return folds
}
