import type {
  CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, DocumentLink, FoldingRange, InlayHint as LspHint, Position, Range, SelectionRange, SemanticTokens, SemanticTokensLegend,
  WorkspaceSymbol as LspWorkspaceSymbol,
} from 'vscode-languageserver'
import { MarkupKind, SemanticTokenModifiers, SemanticTokensBuilder, SemanticTokenTypes, SymbolKind } from 'vscode-languageserver'
import { hierarchyAt, incoming, outgoing } from '../core/features/hierarchy.ts'
import type { HierarchyItem } from '../core/features/hierarchy.ts'
import { inlayHints } from '../core/features/inlay.ts'
import type { InlayKind } from '../core/features/inlay.ts'
import { documentLinks, foldingSpans, selectionSpans } from '../core/features/ranges.ts'
import { tokenKinds, tokens } from '../core/features/tokens.ts'
import { workspaceSymbols } from '../core/features/workspace-symbols.ts'
import type { WorkspaceSymbol } from '../core/features/workspace-symbols.ts'
import { offsetIn, positionIn, rangeIn, rangeOf, spanIn } from './convert.ts'
import { anywhere, featuresOf, text } from './feature.ts'
import type { Feature, InFile } from './feature.ts'
import { invalid } from './guard.ts'
import type { Settings } from './protocol.ts'
import { canonical } from './uris.ts'
import type { View, Workspaces } from './workspaces.ts'

/** What can be seen in a file, and the ways from it: hints, folding, links, and alignment as a call hierarchy. */
export function seeing(workspaces: Workspaces): readonly Feature[] {
  const { inFile, atPlace } = featuresOf(workspaces)
  return [
    { ...inFile('textDocument/inlayHint', [], hints), waits: true },
    inFile('textDocument/foldingRange', [], folds),
    inFile('textDocument/selectionRange', null, (view, { positions }: InFile & { positions: Position[] }) => positions.map((position) => selection(view, position))),
    inFile('textDocument/documentLink', [], (view): DocumentLink[] => documentLinks(view.snapshot, view.uri).map(({ span, target }) => ({ range: rangeIn(view, span), target }))),
    inFile('textDocument/semanticTokens/full', null, semanticTokens),
    anywhere('workspace/symbol', [], ({ query }: { query: string }) => symbols(text(query, 'query'))),
    atPlace('textDocument/prepareCallHierarchy', null, (view, offset) => hierarchyAt(view.snapshot, view.uri, offset).map((item) => hierarchyItem(view, item))),
    anywhere('callHierarchy/incomingCalls', null, ({ item }: { item: CallHierarchyItem }) => supporters(item)),
    anywhere('callHierarchy/outgoingCalls', null, ({ item }: { item: CallHierarchyItem }) => supported(item)),
  ]

  function hints(view: View, { range }: InFile & { range: Range }): LspHint[] {
    return inlayHints(view.snapshot, view.uri, spanIn(view, range), kindsOf(view.project.settings)).map(({ offset, text, tooltip }) =>
      ({ position: positionIn(view, offset), label: text, tooltip: { kind: MarkupKind.Markdown, value: tooltip }, paddingLeft: true }))
  }

  function folds(view: View): FoldingRange[] {
    const byLine = new Map<number, FoldingRange>()
    for (const span of foldingSpans(view.snapshot, view.uri)) {
      const { start, end } = rangeIn(view, span)
      // A key and the first one below it may share a line; the outer one is what a reader means to fold.
      if (!byLine.has(start.line)) byLine.set(start.line, { startLine: start.line, endLine: end.line })
    }
    return [...byLine.values()]
  }

  function selection(view: View, position: Position): SelectionRange {
    const spans = selectionSpans(view.snapshot, view.uri, offsetIn(view, position))
    return spans.toReversed().reduce<SelectionRange | undefined>((parent, span) => ({ range: rangeIn(view, span), ...(parent ? { parent } : {}) }), undefined)
      ?? { range: { start: position, end: position } }
  }

  function semanticTokens(view: View): SemanticTokens {
    const builder = new SemanticTokensBuilder()
    for (const { span, kind, defines } of tokens(view.snapshot, view.uri)) {
      const { start, end } = rangeIn(view, span)
      builder.push(start.line, start.character, end.character - start.character, tokenKinds.indexOf(kind), defines ? 1 : 0)
    }
    return builder.build()
  }

  function symbols(query: string): LspWorkspaceSymbol[] {
    return [...workspaces.all()].flatMap((project) => {
      const snapshot = project.snapshot()
      return workspaceSymbols(snapshot, query).map(({ name, kind, container, place }): LspWorkspaceSymbol => ({
        name, kind: symbolKinds[kind], containerName: container,
        location: { uri: workspaces.view(place.uri)?.clientUri(place.uri) ?? place.uri, range: rangeOf(snapshot, place) },
      }))
    })
  }

  function supporters(item: CallHierarchyItem): CallHierarchyIncomingCall[] | null {
    const { view, key } = itemOf(item)
    return view ? incoming(view.snapshot, key).map(({ item: from, links }) =>
      ({ from: hierarchyItem(view, from), fromRanges: links.map((span) => rangeOf(view.snapshot, { uri: from.uri, span })) })) : null
  }

  function supported(item: CallHierarchyItem): CallHierarchyOutgoingCall[] | null {
    const { view, key } = itemOf(item)
    return view ? outgoing(view.snapshot, key).map(({ item: to, links }) =>
      ({ to: hierarchyItem(view, to), fromRanges: links.map((span) => rangeIn(view, span)) })) : null
  }

  /** All it takes to go on is in an item's data, so that it does not matter what has happened since. */
  function itemOf(item: CallHierarchyItem): { view: View | undefined; key: string } {
    const key = (item?.data as { key?: unknown } | undefined)?.key
    if (typeof key !== 'string') throw invalid('`item.data.key` has to be a text')
    return { view: workspaces.view(canonical(text(item.uri, 'item.uri'))), key }
  }
}

/** What themes know, for each of `tokenKinds` in turn. */
const tokenTypes: Record<(typeof tokenKinds)[number], SemanticTokenTypes> = {
  team: SemanticTokenTypes.namespace, cycle: SemanticTokenTypes.enumMember, objective: SemanticTokenTypes.class, 'key-result': SemanticTokenTypes.property,
  person: SemanticTokenTypes.variable, quantity: SemanticTokenTypes.number,
}

export const tokenLegend: SemanticTokensLegend = { tokenTypes: tokenKinds.map((kind) => tokenTypes[kind]), tokenModifiers: [SemanticTokenModifiers.definition] }

const symbolKinds: Record<WorkspaceSymbol['kind'], SymbolKind> = { team: SymbolKind.Namespace, objective: SymbolKind.Class, 'key-result': SymbolKind.Number }

function hierarchyItem(view: View, { key, name, detail, kind, uri, span, nameSpan }: HierarchyItem): CallHierarchyItem {
  return {
    name, detail, kind: symbolKinds[kind], uri: view.clientUri(uri), range: rangeOf(view.snapshot, { uri, span }),
    selectionRange: rangeOf(view.snapshot, { uri, span: nameSpan }), data: { key },
  }
}

function kindsOf({ hints }: Settings): ReadonlySet<InlayKind> {
  const wanted: readonly [InlayKind, boolean][] = [['measure', hints.measure], ['link', hints.links], ['expected', hints.expected], ['days', hints.days]]
  return new Set(wanted.filter(([, on]) => on).map(([kind]) => kind))
}
