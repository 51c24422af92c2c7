import type { Range } from 'vscode-languageserver'
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { format } from '../core/features/format.ts'
import { prepareRename, rename } from '../core/features/rename.ts'
import type { Abilities } from './abilities.ts'
import { actions } from './actions.ts'
import { rangeIn, spanIn } from './convert.ts'
import type { Documents } from './documents.ts'
import { workspaceEdit } from './edits.ts'
import { featuresOf, text } from './feature.ts'
import type { AtPlace, Feature, InFile } from './feature.ts'
import type { View, Workspaces } from './workspaces.ts'

/** What changes files: fixes and refactorings, rename, formatting. */
export function editing(abilities: Abilities, documents: Documents, workspaces: Workspaces): readonly Feature[] {
  const { inFile, atPlace } = featuresOf(workspaces)
  return [
    inFile('textDocument/codeAction', [], (view, params: Parameters<typeof actions>[1]) => actions(view, params, abilities, documents)),
    atPlace('textDocument/prepareRename', null, (view, offset) => {
      const found = prepareRename(view.snapshot, view.uri, offset)
      return found ? { range: rangeIn(view, found.span), placeholder: found.name } : refuse('Only objectives, key results, teams and people can be renamed. Put the cursor on an id, or on a link.')
    }),
    atPlace('textDocument/rename', null, (view, offset, { newName }: AtPlace & { newName: string }) => {
      const renaming = rename(view.snapshot, view.uri, offset, text(newName, 'newName').trim())
      return 'refusal' in renaming ? refuse(renaming.refusal) : workspaceEdit(view, renaming.edits, abilities, documents)
    }),
    inFile('textDocument/formatting', null, (view) => formatted(view)),
    inFile('textDocument/rangeFormatting', null, (view, { range }: InFile & { range: Range }) => formatted(view, range)),
  ]
}

const formatted = (view: View, range?: Range) =>
  format(view.snapshot, view.uri, range && spanIn(view, range)).map(({ span, text }) => ({ range: rangeIn(view, span), newText: text }))

/** A request that cannot be granted, with the reason as editors show it. */
export function refuse(reason: string): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, reason)
}
