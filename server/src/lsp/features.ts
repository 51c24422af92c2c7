import type { CodeLens, DocumentSymbol as LspSymbol, SymbolInformation } from 'vscode-languageserver'
import { SymbolKind } from 'vscode-languageserver'
import { cycleChoices } from '../core/features/cycles.ts'
import { explain } from '../core/features/explain.ts'
import { lenses, lensText, supporterPlaces } from '../core/features/lenses.ts'
import { symbols } from '../core/features/symbols.ts'
import type { DocumentSymbol, Lens } from '../core/features/types.ts'
import type { Abilities } from './abilities.ts'
import { actions } from './actions.ts'
import { locationOf, offsetIn, rangeIn } from './convert.ts'
import type { Documents } from './documents.ts'
import { invalid } from './guard.ts'
import { commands, methods } from './protocol.ts'
import type { CycleChoice, Explanation, TreeParams, TreePathParams } from './protocol.ts'
import { rowsBelow, rowsTo } from './trees.ts'
import { canonical } from './uris.ts'
import type { View, Workspaces } from './workspaces.ts'

/** A request: what it is called, what it is answered with when nothing can be said, and the answer. */
export interface Feature {
  readonly method: string
  readonly otherwise: unknown
  /** Answered only once configs and settings are known. */
  readonly waits?: true
  answer(params: never): unknown
}

interface InFile { readonly textDocument: { readonly uri: string } }
interface AtPlace extends InFile { readonly position: { readonly line: number; readonly character: number } }

/** One row for each feature: its method, and the function of the core that answers it. */
export function featureTable(abilities: Abilities, documents: Documents, workspaces: Workspaces): readonly Feature[] {
  return [
    inFile('textDocument/documentSymbol', [], (view) => {
      const found = symbols(view.snapshot, view.uri)
      return abilities.nestedSymbols ? found.map((symbol) => symbolOf(view, symbol)) : found.flatMap((symbol) => flatSymbols(view, symbol))
    }),
    inFile('textDocument/codeAction', [], (view, params: Parameters<typeof actions>[1]) => actions(view, params, abilities, documents)),
    { ...inFile('textDocument/codeLens', [], lensesOf), waits: true },
    anywhere('codeLens/resolve', null, (lens: CodeLens) => resolveLens(lens)),

    anywhere(methods.tree, [], (params: TreeParams) => rowsBelow(workspaces, params)),
    anywhere(methods.treePath, [], (params: TreePathParams) => rowsTo(workspaces, params)),
    anywhere(methods.cycles, [], () => cycles()),
    anywhere(methods.explain, null, ({ uri, key }: { uri: string; key: string }) => explanation(text(uri, 'uri'), text(key, 'key'))),
  ]

  function inFile<P extends InFile>(method: string, otherwise: unknown, answer: (view: View, params: P) => unknown): Feature {
    return {
      method, otherwise,
      answer: (params: P) => {
        const view = workspaces.view(canonical(text(params?.textDocument?.uri, 'textDocument.uri')))
        return view ? answer(view, params) : otherwise
      },
    }
  }

  function lensesOf(view: View): CodeLens[] {
    if (!view.project.settings.lenses.enabled) return []
    return lenses(view.snapshot, view.uri).map(({ span, kind, key }) => ({ range: rangeIn(view, span), data: { uri: view.clientUri(view.uri), kind, key } }))
  }

  /** All it takes is in its data, so that it does not matter what has happened since. */
  function resolveLens(lens: CodeLens): CodeLens {
    const { uri, kind, key } = lens.data as Pick<Lens, 'kind' | 'key'> & { uri: string }
    const view = workspaces.view(canonical(uri))
    const title = view && lensText(view.snapshot, { kind, key }, view.project.settings.lenses.style, view.uri)
    if (!view || title === undefined) return { ...lens, command: { title: '', command: '' } }
    if (kind === 'score') return { ...lens, command: command(title, commands.explain, () => [uri, key]) }
    const places = () => supporterPlaces(view.snapshot, key, view.uri).map((place) => locationOf(view, place))
    return { ...lens, command: command(title, commands.showPlaces, () => [uri, lens.range.start, places()]) }
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

const anywhere = <P>(method: string, otherwise: unknown, answer: (params: P) => unknown): Feature =>
  ({ method, otherwise, answer: answer as (params: never) => unknown })

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalid(`\`${name}\` has to be a text`)
  return value
}

export function placeIn(view: View, { position }: AtPlace): number {
  if (!Number.isInteger(position?.line) || !Number.isInteger(position.character)) throw invalid('`position` needs a line and a character')
  return offsetIn(view, position)
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

/** What the server says it can do beyond the plain rows. */
export const triggers = {}
