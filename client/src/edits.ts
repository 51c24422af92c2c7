import { l10n, Position, Range, Uri, commands, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type * as lsp from 'vscode-languageserver-protocol'
import type { Refusal } from '../../server/src/lsp/protocol.ts'

export const rangeOf = ({ start, end }: lsp.Range): Range => new Range(start.line, start.character, end.line, end.character)

/** Opens a file with the cursor at the start of a range. */
export function open(uri: string, range?: lsp.Range, { preserveFocus = false } = {}): Thenable<unknown> {
  const at = range && new Position(range.start.line, range.start.character)
  return commands.executeCommand('vscode.open', Uri.parse(uri), { selection: at && new Range(at, at), preserveFocus })
}

/** Makes the changes that the server worked out, as one step to undo. */
export async function apply(client: BaseLanguageClient, edit: lsp.WorkspaceEdit): Promise<boolean> {
  const done = await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit))
  if (!done) void window.showErrorMessage(l10n.t('Nothing was changed: a file has been edited or locked in the meantime. Try again.'))
  return done
}

export const isRefusal = (answer: object): answer is Refusal => 'refused' in answer

/** Tells why something cannot be done, with a way to the place that stands against it. */
export async function tell({ refused, place }: Refusal): Promise<void> {
  const show = l10n.t('Show')
  const picked = await window.showWarningMessage(refused, ...(place ? [show] : []))
  if (picked && place) await open(place.uri, place.range)
}
