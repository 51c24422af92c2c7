import assert from 'node:assert/strict'
import { complete as completeAt } from '../../server/src/core/features/completion.ts'
import { define } from '../../server/src/core/features/definition.ts'
import { hover as hoverAt } from '../../server/src/core/features/hover.ts'
import type { HoverMore } from '../../server/src/core/features/hover.ts'
import { lenses as lensesOf, lensText } from '../../server/src/core/features/lenses.ts'
import { references as referencesAt } from '../../server/src/core/features/references.ts'
import { symbols as symbolsOf } from '../../server/src/core/features/symbols.ts'
import { treeRows } from '../../server/src/core/features/tree.ts'
import type { Completion, DocumentSymbol, LensStyle, Place, TreeRow, TreeShape, TreeView } from '../../server/src/core/features/types.ts'
import { get } from '../../server/src/core/project/shard-map.ts'
import { folderOf, isConfigUri } from '../../server/src/core/project/snapshot.ts'
import type { Snapshot } from '../../server/src/core/project/types.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { lineAt, lineIndex } from '../../server/src/core/text/lines.ts'
import { contains } from '../../server/src/core/text/span.ts'
import { atCursor, fixtureUri, parseFixture, workspace } from './fixture.ts'

/* Features as a person sees them: places are written `growth.okr.yaml:4 daily-habit`, outlines and trees as indented lines. */

/** The hover at `$0` says all of this, in whatever order; with `null`, there is none. */
export function hover(source: string, expected: readonly (string | RegExp)[] | null, more?: HoverMore): void {
  const { snapshot, uri, offset, text } = atCursor(source)
  const found = hoverAt(snapshot, uri, offset, more)
  if (expected === null) return assert.equal(found, undefined)
  assert.ok(found, 'No hover here')
  assert.ok(found.span.start <= offset && offset <= found.span.end && found.span.end <= text.length, 'The hover is about other words')
  for (const words of expected) {
    assert.ok(typeof words === 'string' ? found.markdown.includes(words) : words.test(found.markdown), `Expected ${String(words)} in:\n${found.markdown}`)
  }
  assert.doesNotMatch(found.markdown, /undefined|NaN|\[object/)
}

/** The labels offered at `$0`, best first. */
export function completions(source: string): readonly string[] {
  return completionItems(source).map(({ label }) => label)
}

export function completionItems(source: string): readonly Completion[] {
  const { snapshot, uri, offset } = atCursor(source)
  const { items } = completeAt(snapshot, uri, offset)
  for (const { span } of items) assert.ok(span.start <= offset && offset <= span.end, 'A completion has to replace what is typed')
  return [...items].sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
}

/** Offers these labels first; `not` none of those. */
export function complete(source: string, first: readonly string[], not: readonly string[] = []): void {
  const labels = completions(source)
  assert.deepEqual(labels.slice(0, first.length), first, `Offered: ${labels.join(', ')}`)
  assert.deepEqual(labels.filter((label) => not.includes(label)), [])
}

/** Accepting a completion turns one text into the other, in which `$1`, `$0` … stand where the editor stops. */
export function accept(before: string, label: string, after: string): void {
  const { text } = atCursor(before)
  const item = completionItems(before).find((one) => one.label === label)
  assert.ok(item, `“${label}” is not offered; these are: ${completions(before).join(', ')}`)
  const written = parseFixture(after, { cursor: false }).files[0]!.text
  assert.equal(applyEdits(text, [{ span: item.span, text: item.snippet }]), written)
}

/** The places that the words at `$0` lead to. */
export function definition(source: string, expected: readonly string[]): void {
  const { snapshot, uri, offset } = atCursor(source)
  const found = define(snapshot, uri, offset)
  for (const { origin, span, name } of found) {
    assert.ok(origin.start <= offset && offset <= origin.end, 'The origin is not under the cursor')
    assert.ok(contains(span, name) || name.end <= span.start, 'The name is not in what is shown')
  }
  assert.deepEqual(found.map(({ uri: at, name }) => sayPlace(snapshot, { uri: at, span: name })), expected)
}

/** The places that mention what is at `$0`; its definition has a star. */
export function references(source: string, expected: readonly string[]): void {
  const { snapshot, uri, offset } = atCursor(source)
  assert.deepEqual(referencesAt(snapshot, uri, offset).map((place) => `${place.definition ? '* ' : ''}${sayPlace(snapshot, place)}`), expected)
}

/** The outline of the first file: name and detail, indented. */
export function symbols(source: string, expected: string): void {
  const fixture = parseFixture(source)
  const { uri, text } = fixture.files[0]!
  const lines: string[] = []
  const visit = (all: readonly DocumentSymbol[], depth: number, around: { start: number; end: number }) => {
    for (const one of all) {
      assert.ok(contains(around, one.span) && contains(one.span, one.nameSpan), `${one.name}: an outline needs each part inside the one around it`)
      lines.push(`${'  '.repeat(depth)}${one.name}${one.detail ? ` — ${one.detail}` : ''}`)
      visit(one.children, depth + 1, one.span)
    }
  }
  visit(symbolsOf(workspace(source), uri), 0, { start: 0, end: text.length })
  assert.equal(lines.join('\n'), dedent(expected))
}

/** The lenses of the first file: `line: text`, from 1. */
export function lenses(source: string, expected: readonly string[], style: LensStyle = 'full', today?: string): void {
  const { uri, text } = parseFixture(source).files[0]!
  const snapshot = workspace(source, today)
  const lines = lineIndex(text)
  assert.deepEqual(lensesOf(snapshot, uri).map((lens) => `${lineAt(lines, lens.span.start) + 1}: ${lensText(snapshot, lens, style, uri)}`), expected)
}

/** A tree with all its rows open: `label — description`, indented. */
export function tree(source: string, view: TreeView, expected: string, shape: TreeShape = {}): void {
  const lines = allRows(workspace(source), view, shape).map(({ row, depth }) => `${'  '.repeat(depth)}${row.label}${row.description ? ` — ${row.description}` : ''}`)
  assert.equal(lines.join('\n'), dedent(expected))
}

/** All rows of a tree, from the top. */
export function allRows(snapshot: Snapshot, view: TreeView, shape: TreeShape = {}, parent?: string, depth = 0): { row: TreeRow; depth: number }[] {
  assert.ok(depth < 50, 'This tree has no end')
  return treeRows(snapshot, view, shape, parent).flatMap((row) => {
    const children = row.children ? allRows(snapshot, view, shape, row.id, depth + 1) : []
    assert.ok(!row.children || children.length > 0, `“${row.label}” promises children and has none`)
    assert.doesNotMatch(`${row.description} ${row.tooltip} ${row.accessible}`, /undefined|NaN|\[object/)
    return [{ row, depth }, ...children]
  })
}

/** `growth.okr.yaml:4 daily-habit` */
export function sayPlace(snapshot: Snapshot, { uri, span }: Place): string {
  const text = (isConfigUri(uri) ? snapshot.configs.get(folderOf(uri))?.tree.text : get(snapshot.files, uri)?.text) ?? ''
  return `${uri.slice(fixtureUri('').length)}:${lineAt(lineIndex(text), span.start) + 1} ${text.slice(span.start, span.end)}`.trim()
}

function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n')
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)![0].length))
  return lines.map((line) => line.slice(indent)).join('\n')
}
