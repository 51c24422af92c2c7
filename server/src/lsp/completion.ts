import type { CompletionItem, CompletionList } from 'vscode-languageserver'
import { CompletionItemKind, InsertTextFormat, InsertTextMode, MarkupKind } from 'vscode-languageserver'
import type { Completion, Completions } from '../core/features/types.ts'
import type { Abilities } from './abilities.ts'
import { rangeIn } from './convert.ts'
import { joined } from '../core/features/say.ts'
import { plainText } from '../core/text/snippet.ts'
import type { View } from './workspaces.ts'

/** Typing one of these asks for completions, as letters do: after a key, a dash, and in links and mentions of people. */
export const triggerCharacters = [' ', ':', '/', '.', '@', '-']

const kinds: Record<Completion['kind'], CompletionItemKind> = {
  key: CompletionItemKind.Property, value: CompletionItemKind.EnumMember, link: CompletionItemKind.Reference, team: CompletionItemKind.Module, person: CompletionItemKind.Variable,
  cycle: CompletionItemKind.Event, date: CompletionItemKind.Constant, snippet: CompletionItemKind.Snippet, rule: CompletionItemKind.Keyword,
}

/** What a completion carries, so that its documentation can be made when somebody looks at it. */
export interface CompletionData {
  readonly uri: string
  readonly item: string
}

const SUGGEST = 'editor.action.triggerSuggest'

export function completionList(view: View, { items, incomplete }: Completions, abilities: Abilities): CompletionList {
  return { isIncomplete: incomplete, items: items.map((item) => completionItem(view, item, abilities)) }
}

function completionItem(view: View, completion: Completion, abilities: Abilities): CompletionItem {
  const { label, kind, detail, title, state, markdown, span, snippet, sort, filter, more, item } = completion
  const data: CompletionData | undefined = item === undefined ? undefined : { uri: view.clientUri(view.uri), item }
  const snippets = abilities.completionSnippets
  const beside = kind === 'snippet' ? detail : joined(state, title)
  return {
    label, kind: kinds[kind], data, detail: abilities.completionLabels ? detail : joined(detail, state),
    labelDetails: abilities.completionLabels && beside ? { description: fitted(label, beside, state) } : undefined,
    sortText: sort, filterText: filter,
    documentation: markdown === undefined ? undefined : { kind: MarkupKind.Markdown, value: markdown },
    textEdit: { range: rangeIn(view, span), newText: snippets ? snippet : plainText(snippet) },
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    command: more && abilities.has(SUGGEST) ? { title: '', command: SUGGEST } : undefined,
  }
}

/**
 * As much of the words beside a label as leaves that whole, and `least` in any case: VS Code shortens both when they have no room, and its
 * list is as wide as some fifty letters, those beside a label being smaller.
 */
function fitted(label: string, words: string, least = ''): string {
  const room = 52 - Math.ceil(label.length * 1.2)
  if (words.length <= room) return words
  return room < least.length + 8 ? least : `${words.slice(0, room - 1).trimEnd()}…`
}
