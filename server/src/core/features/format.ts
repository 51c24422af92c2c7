import { formats } from '../model/formats.ts'
import { formatQuantityText } from '../model/quantity-style.ts'
import type { Shape } from '../model/schema.ts'
import type { Snapshot } from '../project/types.ts'
import { parse } from '../syntax/parse.ts'
import type { Entry, MapNode, Node, Tree } from '../syntax/tree.ts'
import { columnOf, eolOf, lineEnd, lineEndBefore, lineStart } from '../text/line-ends.ts'
import type { TextEdit } from '../text/edit.ts'
import { applyEdits } from '../text/edit.ts'
import type { LineIndex } from '../text/lines.ts'
import { lineAt, lineIndex } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { entryShape, fieldOf, itemShape, leavesOf, treeOf } from './locate.ts'

/**
 * One style for a file: two spaces of indentation, list items below their key, the keys of each map in the format's order, quantities
 * without a blank before `%`, days as `2026-10-05`. Comments, blank lines, quotes, anchors and the texts themselves stay as they are, and so
 * does a file that cannot be read. Formatting twice changes nothing more. With a range, the lines that it touches are formatted to fit those
 * around it, which stay as they are.
 */
export function format(snapshot: Snapshot, uri: string, range?: Span): readonly TextEdit[] {
  const found = treeOf(snapshot, uri)
  if (!found || found.tree.problems.some(({ fatal }) => fatal)) return []
  const { text } = found.tree
  return lineEdits(text, formatText(text, found.shape, range && linesIn(text, range)))
}

/** As somebody goes on to the next line: the amounts and days of the one before, nothing that would move what is being written. */
export function formatLine(snapshot: Snapshot, uri: string, offset: number): readonly TextEdit[] {
  const found = treeOf(snapshot, uri)
  if (!found || found.tree.problems.some(({ fatal }) => fatal)) return []
  const lines = lineIndex(found.tree.text)
  const line = lineAt(lines, offset) - 1
  return line < 0 ? [] : restyle(found.tree, found.shape, inLines(lines, { first: line, last: line }))
}

/** Lines from 0, both of them included. */
interface Lines {
  readonly first: number
  readonly last: number
}

/** Whether what stands at an offset may change. */
type Within = (offset: number) => boolean

const everywhere: Within = () => true

const inLines = (lines: LineIndex, { first, last }: Lines): Within => (offset) => {
  const line = lineAt(lines, offset)
  return first <= line && line <= last
}

/** The lines that a range touches; one that it ends right before is not among them. */
function linesIn(text: string, { start, end }: Span): Lines {
  const lines = lineIndex(text)
  const [first, last] = [lineAt(lines, start), lineAt(lines, end)]
  return { first, last: last > first && lines.starts[last] === end ? last - 1 : last }
}

/** The text in one style, or only some of its lines. */
export function formatText(text: string, shape: Shape, only?: Lines): string {
  const before = parse(text)
  const within = (of: string): Within => (only ? inLines(lineIndex(of), only) : everywhere)
  const styled = applyEdits(text, restyle(before, shape, within(text)))
  const indented = reindent(styled, within(styled))
  const ordered = reorder(indented, shape, within(indented))
  // What is written must still say the same; where some corner of YAML got in the way, the file is left alone.
  return sameMeaning(before, parse(ordered)) ? ordered : text
}

// Quantities and days

function restyle(tree: Tree, shape: Shape, within: Within): readonly TextEdit[] {
  return [...leavesOf({ tree, shape })].flatMap(({ scalar, span, is }) => {
    const style = is === 'quantity' ? formatQuantityText : is === 'day' || is === 'day-or-flag' ? formatDayText : undefined
    if (!style || scalar.style !== 'plain' || scalar.span.start !== span.start || !within(span.start)) return []
    const better = style(scalar.text)
    return better === scalar.text ? [] : [{ span, text: better }]
  })
}

/** `2026/10/5` is `2026-10-05`: the year first, so that day and month cannot be mixed up. */
const formatDayText = (text: string): string => (/^\d{4}([-/.])\d{1,2}\1\d{1,2}$/.test(text) ? formats.day.correct?.(text) ?? text : text)

// Indentation

const STEP = 2

/** Moves lines to where their place in the tree wants them. */
function reindent(source: string, within: Within): string {
  const tree = parse(source)
  const lines = lineIndex(source)
  const wanted = new Map<number, number>()
  const dashes: TextEdit[] = []
  const placing: Placing = { source, lines, within, wanted, dashes }
  for (const { root } of tree.documents) if (root) place(root, 0, placing)
  const starts = lines.starts
  const moved: TextEdit[] = [...dashes]
  let delta = 0
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line]!
    const content = source.slice(start, starts[line + 1] ?? source.length)
    const indent = /^ */.exec(content)![0].length
    if (content.trim() === '') continue
    const column = wanted.get(line) ?? (content[indent] === '#' ? commentColumn(source, lines, line, indent, wanted) : undefined)
    delta = column === undefined ? delta : column - indent
    const to = Math.max(0, column ?? indent + delta)
    if (to !== indent && within(start)) moved.push({ span: { start, end: start + indent }, text: ' '.repeat(to) })
  }
  return applyEdits(source, moved)
}

interface Placing {
  readonly source: string
  readonly lines: LineIndex
  readonly within: Within
  /** The columns of lines, as far as they are known. */
  readonly wanted: Map<number, number>
  /** What has to go between dashes and what they stand before. */
  readonly dashes: TextEdit[]
}

/**
 * Notes at which column each line that begins an entry or an item belongs. Entries and items that stand side by side have to stay so: where
 * one of them must not move, none does.
 */
function place(node: Node, column: number, placing: Placing): void {
  const { source, lines, within, wanted, dashes } = placing
  if (node.kind === 'map' && !node.flow) {
    const at = node.entries.every(({ key }) => within(key.span.start)) ? column : columnOf(source, node.entries[0]!.key.span.start)
    for (const { key, value } of node.entries) {
      const line = lineAt(lines, key.span.start)
      if (!wanted.has(line)) wanted.set(line, at)
      if (lineAt(lines, value.span.start) !== line) place(value, at + STEP, placing)
    }
  } else if (node.kind === 'seq' && !node.flow) {
    const starts = node.items.map((item) => source.lastIndexOf('-', item.span.start - 1))
    const at = starts.every(within) ? column : columnOf(source, starts[0]!)
    for (const [i, item] of node.items.entries()) {
      const dash = starts[i]!
      if (dash < node.span.start || source.slice(dash + 1, item.span.start).trim() !== '') continue // an anchor, a comment, or a line break in between
      const line = lineAt(lines, dash)
      if (line !== lineAt(lines, item.span.start)) continue
      if (!wanted.has(line)) wanted.set(line, at)
      // What stands behind the dash moves with it: one that stays where it is keeps its blanks.
      const wide = item.span.start - dash > STEP
      const fits = within(dash) && (item.kind !== 'map' || item.flow || item.entries.every(({ key }) => within(key.span.start)))
      if (wide && fits) dashes.push({ span: { start: dash + STEP, end: item.span.start }, text: '' })
      place(item, wide && !fits ? at + item.span.start - dash : at + STEP, placing)
    }
  }
}

/** A comment goes with the next line that it is lined up with, or else with the one before it. */
function commentColumn(source: string, lines: LineIndex, line: number, indent: number, wanted: Map<number, number>): number | undefined {
  for (let next = line + 1; next < lines.starts.length; next++) {
    const content = source.slice(lines.starts[next], lines.starts[next + 1] ?? source.length)
    if (content.trim() === '' || content.trimStart().startsWith('#')) continue
    return /^ */.exec(content)![0].length === indent ? wanted.get(next) : undefined
  }
  return undefined
}

// The order of keys

/** Puts the keys of each block map into the format's order, inner maps before the ones around them. Blank lines part a map: nothing moves across them. */
function reorder(text: string, shape: Shape, within: Within): string {
  let out = text
  for (let depth = 0; depth < DEEPEST; depth++) {
    const moves: TextEdit[] = []
    for (const { root } of parse(out).documents) if (root) collectMoves(out, root, shape, within, moves)
    if (moves.length === 0) return out
    out = applyEdits(out, moves)
  }
  return text
}

/** Every pass orders one level of maps, or one run of a map's keys. */
const DEEPEST = 40

/** Adds the moves within a node: of its innermost maps that are out of order. Tells whether there were any. */
function collectMoves(source: string, node: Node, shape: Shape | undefined, within: Within, moves: TextEdit[]): boolean {
  if (!shape || node.kind === 'scalar' || node.kind === 'alias' || node.flow) return false
  const inner = node.kind === 'seq'
    ? node.items.map((item) => collectMoves(source, item, itemShape(shape), within, moves))
    : node.entries.map(({ key, value }) => collectMoves(source, value, fieldOf(shape, key.text)?.shape ?? entryShape(shape), within, moves))
  if (inner.includes(true)) return true
  const move = node.kind === 'map' ? mapMove(source, node, shape, within) : undefined
  if (move) moves.push(move)
  return move !== undefined
}

interface Piece {
  readonly rank: number
  readonly text: string
}

function mapMove(source: string, map: MapNode, shape: Shape, within: Within): TextEdit | undefined {
  const order = map.entries.map(({ key }) => rankOf(shape, key.text))
  if (order.some((rank) => rank === undefined) || map.entries.some(({ value }) => hasAnchor(value))) return
  const eol = eolOf(source)
  for (const [from, to] of runsOf(source, map.entries)) {
    const ranks = order.slice(from, to) as number[]
    if (ranks.every((rank, i) => i === 0 || ranks[i - 1]! <= rank)) continue
    const starts = map.entries.slice(from, to).map((entry, i) => (i === 0 ? entry.span.start : pieceStart(source, entry)))
    const end = lineEnd(source, map.entries[to - 1]!.span.end)
    if (!within(starts[0]!) || !within(end)) continue
    const indent = ' '.repeat(columnOf(source, map.entries[from]!.span.start))
    const pieces = starts.map((start, i): Piece => ({ rank: ranks[i]!, text: source.slice(start, starts[i + 1] ?? end).replace(/[\r\n]+$/, '') }))
    // The first piece begins behind its dash or indentation; one that moves away from there needs its own, and the one that comes there none.
    // Comments above the one that comes there would have to stand behind a dash: then nothing moves.
    const sorted = pieces.map((piece, i) => ({ ...piece, i })).sort((a, b) => a.rank - b.rank || a.i - b.i)
    if (sorted[0]!.i !== 0 && sorted[0]!.text.trimStart().startsWith('#')) continue
    const written = sorted.map(({ text, i }, at) => (at === 0 ? (i === 0 ? text : text.slice(indent.length)) : i === 0 ? indent + text : text))
    return { span: { start: starts[0]!, end }, text: written.join(eol) }
  }
}

/** Unknown keys and `x-` keys keep maps as they are: nobody knows where they belong. */
function rankOf(shape: Shape, key: string): number | undefined {
  const options = shape.kind === 'either' ? shape.options : [shape]
  const map = options.find((option) => option.kind === 'map')
  const index = map ? [...map.fields.keys()].indexOf(key) : -1
  return index < 0 ? undefined : index
}

const hasAnchor = (node: Node): boolean => node.kind === 'alias' || node.anchor !== undefined
  || (node.kind === 'map' ? node.entries.some(({ key, value }) => key.text === '<<' || hasAnchor(value)) : node.kind === 'seq' && node.items.some(hasAnchor))

/** Entries that follow each other without a blank line. */
function runsOf(source: string, entries: readonly Entry[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  let from = 0
  for (let i = 1; i <= entries.length; i++) {
    const between = i < entries.length ? source.slice(entries[i - 1]!.span.end, entries[i]!.span.start) : '\n\n'
    if (!/\n[ \t]*\r?\n|\r[ \t]*\r(?!\n)/.test(between)) continue
    runs.push([from, i])
    from = i
  }
  return runs
}

/** Where an entry begins, with the comment lines right above it. */
function pieceStart(source: string, entry: Entry): number {
  let start = lineStart(source, entry.span.start)
  for (;;) {
    const above = start === 0 ? 0 : lineStart(source, lineEndBefore(source, start))
    if (start === 0 || !source.slice(above, start).trimStart().startsWith('#')) return start
    start = above
  }
}

// Before anything is handed out

/** Whether two trees hold the same values, in whatever order of keys; quantities and days may be written differently. */
function sameMeaning(a: Tree, b: Tree): boolean {
  const say = (node: Node | undefined): unknown => {
    if (!node) return null
    if (node.kind === 'map') return ['map', ...node.entries.map(({ key, value }) => [key.text, say(value)] as const).sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0))]
    if (node.kind === 'seq') return ['seq', ...node.items.map(say)]
    return node.kind === 'alias' ? `*${node.name}` : formatDayText(formatQuantityText(node.text))
  }
  return b.problems.length === a.problems.length && JSON.stringify(a.documents.map(({ root }) => say(root))) === JSON.stringify(b.documents.map(({ root }) => say(root)))
}

/** The lines that differ, as edits: where lines only change in place each is an edit of its own, so that the cursor stays. */
function lineEdits(before: string, after: string): TextEdit[] {
  if (before === after) return []
  const [a, b] = [lineIndex(before).starts, lineIndex(after).starts]
  if (a.length !== b.length) return [{ span: { start: 0, end: before.length }, text: after }]
  return a.flatMap((start, i) => {
    const end = a[i + 1] ?? before.length
    const text = after.slice(b[i], b[i + 1] ?? after.length)
    return before.slice(start, end) === text ? [] : [{ span: { start, end }, text }]
  })
}
