import type { CreateFile, TextDocumentEdit, TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { FileEdit } from '../core/lint/rule.ts'
import { textOf } from '../core/project/snapshot.ts'
import type { TextEdit } from '../core/text/edit.ts'
import type { Abilities } from './abilities.ts'
import { rangeOf } from './convert.ts'
import type { Documents } from './documents.ts'
import { plainText } from './snippets.ts'
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
        edits: edits.map((edit) => snippet && abilities.editSnippets
          ? { range: rangeOf(view.snapshot, { uri, span: edit.span }), snippet: { kind: 'snippet', value: edit.text } }
          : lspEdit(uri, edit)),
      }
      return textOf(view.snapshot, uri) === undefined ? [{ kind: 'create', uri: clientUri, options: { ignoreIfExists: true } }, change] : [change]
    }),
  }

  function lspEdit(uri: string, { span, text }: TextEdit): LspTextEdit {
    return { range: rangeOf(view.snapshot, { uri, span }), newText: snippet ? plainText(text) : text }
  }
}
