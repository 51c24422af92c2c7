import type { CreateFile, SnippetTextEdit, TextDocumentEdit, TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { FileEdit } from '../core/lint/rule.ts'
import { textOf } from '../core/project/snapshot.ts'
import { escapeSnippet } from '../core/syntax/edit-yaml.ts'
import type { TextEdit } from '../core/text/edit.ts'
import { lineStart } from '../core/text/line-ends.ts'
import type { Abilities } from './abilities.ts'
import { rangeOf } from './convert.ts'
import type { Documents } from './documents.ts'
import { plainText } from '../core/text/snippet.ts'
import { canonical } from './uris.ts'
import type { View } from './workspaces.ts'

/** Edits of files as the client takes them. A file that the workspace does not have is created. */
export function workspaceEdit(view: View, files: readonly FileEdit[], abilities: Abilities, documents: Documents, snippet = false): WorkspaceEdit {
  if (!abilities.versionedEdits) {
    return { changes: Object.fromEntries(files.map(({ uri, edits }) => [view.clientUri(uri), edits.map((edit) => lspEdit(uri, edit))])) }
  }
  return {
    documentChanges: files.flatMap(({ uri, edits }): (CreateFile | TextDocumentEdit)[] => {
      const clientUri = view.clientUri(uri)
      const change: TextDocumentEdit = {
        textDocument: { uri: clientUri, version: documents.get(canonical(clientUri))?.version ?? null },
        edits: edits.map((edit) => snippet && abilities.editSnippets ? snippetEdit(uri, edit) : lspEdit(uri, edit)),
      }
      return textOf(view.snapshot, uri) === undefined ? [{ kind: 'create', uri: clientUri, options: { ignoreIfExists: true } }, change] : [change]
    }),
  }

  /** Editors indent the new lines of a snippet as far as the line that it begins in. One that begins with its line stays as it is. */
  function snippetEdit(uri: string, edit: TextEdit): SnippetTextEdit {
    const source = textOf(view.snapshot, uri)
    const { span, text } = source !== undefined && /[\r\n]/.test(edit.text) ? fromLineStart(source, edit) : edit
    return { range: rangeOf(view.snapshot, { uri, span }), snippet: { kind: 'snippet', value: text } }
  }

  function lspEdit(uri: string, { span, text }: TextEdit): LspTextEdit {
    return { range: rangeOf(view.snapshot, { uri, span }), newText: snippet ? plainText(text) : text }
  }
}

function fromLineStart(source: string, { span: { start, end }, text }: TextEdit): TextEdit {
  const from = lineStart(source, start)
  return { span: { start: from, end }, text: escapeSnippet(source.slice(from, start)) + text }
}
