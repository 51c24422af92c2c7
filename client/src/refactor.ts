import { l10n, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ItemRef } from '../../server/src/lsp/protocol.ts'
import { apply, isRefusal, tell } from './edits.ts'
import { askTeam, whichCycle } from './new-file.ts'
import type { Server } from './server.ts'

/** *Move to Another Team or Cycle…*: asks whose it shall be, and when. */
export async function moveObjective(server: Server, client: BaseLanguageClient, item: ItemRef): Promise<void> {
  const team = await whichTeam(server)
  if (!team) return
  const cycles = (await server.cycles()).map(({ name, dates }) => ({ name, description: dates }))
  const cycle = await whichCycle(cycles, l10n.t('Move the Objective (2 of 2)'))
  if (!cycle) return
  const result = await server.moveObjective({ ...item, team, cycle })
  if (isRefusal(result)) return tell(result)
  await apply(client, result.edit)
}

async function whichTeam(server: Server): Promise<string | undefined> {
  const title = l10n.t('Move the Objective (1 of 2)')
  const choices = (await server.teams()).map(({ id, name }) => ({ label: name, description: name === id ? '' : id, id }))
  const other = { label: l10n.t('$(add) Another Team…'), description: '', id: undefined }
  const picked = await window.showQuickPick([...choices, other], { title, placeHolder: l10n.t('Whose is it?'), matchOnDescription: true, ignoreFocusOut: true })
  if (picked !== other) return picked?.id
  return askTeam(title, l10n.t('Whose is it?'))
}

/** *Write Down Missing Ids*: in all files, as one step to undo. */
export async function writeIds(server: Server, client: BaseLanguageClient): Promise<void> {
  const missing = await server.writeIds()
  if (isRefusal(missing)) return tell(missing)
  const { count, edit } = missing
  if (count === 0) return void window.showInformationMessage(l10n.t('No id is missing.'))
  if (await apply(client, edit)) void window.showInformationMessage(count === 1 ? l10n.t('1 id was written down.') : l10n.t('{0} ids were written down.', count))
}
