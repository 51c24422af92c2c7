import type { CodeLens, CompletionItem, DocumentSymbol as LspSymbol, SymbolInformation } from 'vscode-languageserver'
import { MarkupKind, SymbolKind } from 'vscode-languageserver'
import { complete, completionCard } from '../core/features/completion.ts'
import { changeLines } from '../core/features/diff.ts'
import { cycleChoices } from '../core/features/cycles.ts'
import { define } from '../core/features/definition.ts'
import { explain } from '../core/features/explain.ts'
import { sayGoalposts } from '../core/features/goalposts.ts'
import { hover } from '../core/features/hover.ts'
import { lenses, lensText, supporterPlaces } from '../core/features/lenses.ts'
import { highlights } from '../core/features/ranges.ts'
import { references } from '../core/features/references.ts'
import { symbols } from '../core/features/symbols.ts'
import type { Review } from '../core/lint/review.ts'
import { sayWhatIf, whatIfLenses } from '../core/features/what-if.ts'
import type { DocumentSymbol, Lens } from '../core/features/types.ts'
import type { Abilities } from './abilities.ts'
import { completionList } from './completion.ts'
import type { CompletionData } from './completion.ts'
import { linkOf, locationOf, rangeIn } from './convert.ts'
import type { Diffs } from './diffs.ts'
import type { Documents } from './documents.ts'
import { anywhere, featuresOf, own, text } from './feature.ts'
import type { AtPlace, Feature } from './feature.ts'
import { editing } from './features-edit.ts'
import { reviewing } from './features-review.ts'
import { seeing } from './features-see.ts'
import { viewing } from './features-views.ts'
import type { Goalposts } from './goalposts.ts'
import type { Log } from './guard.ts'
import { commands } from './protocol.ts'
import type { CycleChoice, Explanation } from './protocol.ts'
import { rowsBelow, rowsTo } from './trees.ts'
import { canonical } from './uris.ts'
import type { View, Workspaces } from './workspaces.ts'

/** One row for each feature: its method, and the function of the core that answers it. `showing` is told which files the client shows lenses of. */
export function featureTable(abilities: Abilities, documents: Documents, workspaces: Workspaces, diffs: Diffs, goalposts: Goalposts, log: Log, showing: (view: View) => void): readonly Feature[] {
  const { inFile, atPlace } = featuresOf(workspaces)
  return [
    atPlace('textDocument/hover', null, (view, offset) => {
      const found = hover(view.snapshot, view.uri, offset, { findings: diffs.findingsOf(view), ruleUrl: abilities.pageOf, goalposts: goalposts.of(view) })
      return found ? { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: rangeIn(view, found.span) } : null
    }),
    atPlace('textDocument/completion', null, (view, offset) => completionList(view, complete(view.snapshot, view.uri, offset, { findings: () => diffs.findingsOf(view) }), abilities)),
    anywhere('completionItem/resolve', null, (item: CompletionItem) => withCard(item)),
    atPlace('textDocument/definition', null, (view, offset) => {
      const found = define(view.snapshot, view.uri, offset)
      return abilities.definitionLinks ? found.map((one) => linkOf(view, one)) : found.map((one) => locationOf(view, { uri: one.uri, span: one.name }))
    }),
    atPlace('textDocument/references', null, (view, offset, { context }: AtPlace & { context?: { includeDeclaration?: boolean } }) =>
      references(view.snapshot, view.uri, offset).filter(({ definition }) => !definition || context?.includeDeclaration).map((mention) => locationOf(view, mention))),
    atPlace('textDocument/documentHighlight', null, (view, offset) => highlights(view.snapshot, view.uri, offset).map(({ span }) => ({ range: rangeIn(view, span) }))),
    inFile('textDocument/documentSymbol', [], (view) => {
      const found = symbols(view.snapshot, view.uri)
      return abilities.nestedSymbols ? found.map((symbol) => symbolOf(view, symbol)) : found.flatMap((symbol) => flatSymbols(view, symbol))
    }),
    { ...inFile('textDocument/codeLens', [], lensesOf), waits: true },
    anywhere('codeLens/resolve', null, (lens: CodeLens) => resolveLens(lens)),

    own('okr/tree', [], (params) => rowsBelow(workspaces, params)),
    own('okr/treePath', [], (params) => rowsTo(workspaces, params)),
    own('okr/cycles', [], () => cycles()),
    own('okr/explain', null, ({ uri, key }) => explanation(text(uri, 'uri'), text(key, 'key'))),

    ...seeing(workspaces),
    ...editing(abilities, documents, workspaces, diffs, log),
    ...viewing(abilities, documents, workspaces),
    ...reviewing(workspaces),
  ]

  /** The card of what a link leads to is made for the one that somebody looks at. */
  function withCard(item: CompletionItem): CompletionItem {
    const data = item.data as CompletionData | undefined
    const view = data && workspaces.view(canonical(data.uri))
    const card = view && completionCard(view.snapshot, data.item)
    return card === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: card } }
  }

  function lensesOf(view: View): CodeLens[] {
    showing(view)
    if (!view.project.settings.lenses.enabled) return []
    const change = diffs.of(view)
    if (change !== undefined) return change === 'original' ? [] : changeLenses(view, change)
    const saved = view.guest ? undefined : view.project.onDisk()
    const all = [...lenses(view.snapshot, view.uri), ...(saved ? whatIfLenses(saved, view.snapshot, view.uri) : [])]
    const moved = goalposts.of(view)
    return all.flatMap(({ span, kind, key }): CodeLens[] => {
      const range = rangeIn(view, span)
      const lens = { range, data: { uri: view.clientUri(view.uri), kind, key } }
      const posts = kind === 'score' ? moved.get(key) : undefined
      return posts ? [lens, { range, command: { title: sayGoalposts(posts, view.snapshot.today), command: '' } }] : [lens]
    })
  }

  /** In a diff editor, what the change does in place of what is. */
  function changeLenses(view: View, change: Review): CodeLens[] {
    const uri = view.clientUri(view.uri)
    return changeLines(change, view.uri).map(({ span, key, text: title }) =>
      ({ range: rangeIn(view, span), command: key === undefined ? { title, command: '' } : command(title, commands.explain, () => [uri, key]) }))
  }

  /** All it takes is in its data, so that it does not matter what has happened since. */
  function resolveLens(lens: CodeLens): CodeLens {
    const { uri, kind, key } = lens.data as Pick<Lens, 'kind' | 'key'> & { uri: string }
    const view = workspaces.view(canonical(uri))
    const title = view && (kind === 'what-if' ? whatIf(view, key) : lensText(view.snapshot, { kind, key }, view.project.settings.lenses.style, view.uri))
    if (!view || title === undefined) return { ...lens, command: { title: '', command: '' } }
    if (kind !== 'supporters') return { ...lens, command: command(title, commands.explain, () => [uri, key]) }
    const places = () => supporterPlaces(view.snapshot, key, view.uri).map((place) => locationOf(view, place))
    return { ...lens, command: command(title, commands.showPlaces, () => [uri, lens.range.start, places()]) }
  }

  function whatIf(view: View, key: string): string | undefined {
    const saved = view.project.onDisk()
    return saved && sayWhatIf(saved, view.snapshot, key, view.uri)
  }

  /** Words that call a command, where the client has it. */
  function command(title: string, id: string, args: () => unknown[]) {
    return abilities.has(id) ? { title, command: id, arguments: args() } : { title, command: '' }
  }

  function explanation(uri: string, key: string): Explanation | null {
    const view = workspaces.view(canonical(uri))
    const found = view && explain(view.snapshot, key, view.uri)
    return found ? { ...found, place: found.place && locationOf(view, found.place) } : null
  }

  /** The cycles of all folders, the same ones counted together. */
  function cycles(): CycleChoice[] {
    const all = new Map<string, CycleChoice>()
    for (const project of workspaces.all()) {
      for (const choice of cycleChoices(project.snapshot())) {
        const known = all.get(choice.name)
        all.set(choice.name, known ? { ...known, objectives: known.objectives + choice.objectives, current: known.current || choice.current } : choice)
      }
    }
    return [...all.values()]
  }
}

const symbolKinds: Record<DocumentSymbol['kind'], SymbolKind> = {
  document: SymbolKind.Namespace, objective: SymbolKind.Class, 'key-result': SymbolKind.Number, initiative: SymbolKind.Event, 'check-in': SymbolKind.Field,
}

function symbolOf(view: View, { name, detail, kind, span, nameSpan, children }: DocumentSymbol): LspSymbol {
  return {
    name: name || '–', detail, kind: symbolKinds[kind], range: rangeIn(view, span), selectionRange: rangeIn(view, nameSpan),
    children: children.map((child) => symbolOf(view, child)),
  }
}

function flatSymbols(view: View, { name, kind, span, children }: DocumentSymbol, container?: string): SymbolInformation[] {
  const own = { name: name || '–', kind: symbolKinds[kind], location: { uri: view.clientUri(view.uri), range: rangeIn(view, span) }, ...(container ? { containerName: container } : {}) }
  return [own, ...children.flatMap((child) => flatSymbols(view, child, name))]
}
