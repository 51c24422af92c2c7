import { commands, InputBoxValidationSeverity, l10n, QuickPickItemKind, SnippetString, Uri, window, workspace } from 'vscode'
import type { QuickPickItem, WorkspaceFolder } from 'vscode'
import type { Beginning, NewFileChoices } from '../../server/src/lsp/protocol.ts'
import type { Server } from './server.ts'

/** *New OKR File…*: asks for team, cycle and shape, and opens a file to fill in, where the team's others are. */
export async function newFile(server: Server): Promise<void> {
  const folder = await whichFolder()
  if (!folder) return
  const choices = await server.newFile(folder.uri.toString())
  const team = await whichTeam(choices)
  if (!team) return
  const cycle = await whichCycle(choices.cycles, title(2))
  if (!cycle) return
  const beginning = await whichBeginning()
  if (!beginning) return
  const place = await server.newFilePlace(folder.uri.toString(), team, cycle)
  const uri = place ? Uri.parse(place) : Uri.joinPath(folder.uri, `${team}.okr.yaml`)
  if (await exists(uri)) return void window.showWarningMessage(l10n.t('{0} is there already.', workspace.asRelativePath(uri)))
  const text = await server.newFileText(folder.uri.toString(), team, cycle, beginning)
  await workspace.fs.writeFile(uri, new Uint8Array())
  const editor = await window.showTextDocument(uri)
  await editor.insertSnippet(new SnippetString(text))
}

const title = (step: number): string => l10n.t('New OKR File, {0} of 3', step)

async function whichFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? []
  if (folders.length > 1) return window.showWorkspaceFolderPick({ placeHolder: l10n.t('Where do these OKRs belong?') })
  if (folders.length > 0) return folders[0]
  const openFolder = l10n.t('Open Folder…')
  const picked = await window.showInformationMessage(l10n.t('Open a folder first: OKRs are files in a folder, best one kept in git.'), openFolder)
  if (picked) await commands.executeCommand('vscode.openFolder')
}

type Choice = QuickPickItem & { readonly value?: string }
const line: Choice = { label: '', kind: QuickPickItemKind.Separator }

async function whichTeam({ teams }: NewFileChoices): Promise<string | undefined> {
  const another: Choice = { label: l10n.t('$(add) Another Team…') }
  if (teams.length > 0) {
    const rows = [...teams.map(({ id, name, description }): Choice => ({ label: name, description, value: id })), line, another]
    const picked = await window.showQuickPick(rows, { title: title(1), placeHolder: l10n.t('Whose OKRs are these?'), matchOnDescription: true, ignoreFocusOut: true })
    if (picked !== another) return picked?.value
  }
  return askTeam(title(1), l10n.t('Whose OKRs are these? A team’s name, or the company’s'))
}

/** The id of a team that is new, from any name that a person gives it. */
export async function askTeam(title: string, prompt: string): Promise<string | undefined> {
  const name = await window.showInputBox({
    title, prompt, placeHolder: 'growth', ignoreFocusOut: true,
    validateInput: (text) => {
      const id = teamId(text)
      if (id === '') return text.trim() === '' ? undefined : l10n.t('A name with letters or digits, such as {0}', 'growth')
      return id === text.trim() ? undefined : { message: l10n.t('In the file it will be called {0}.', id), severity: InputBoxValidationSeverity.Info }
    },
  })
  return (name && teamId(name)) || undefined
}

/** `Müller & Söhne` → `muller-sohne`: ids are lower-case letters, digits and dashes. */
const teamId = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 64)

export async function whichCycle(cycles: NewFileChoices['cycles'], title: string): Promise<string | undefined> {
  const another: Choice = { label: l10n.t('$(add) Another Cycle…') }
  const rows = [...cycles.map(({ name, description }): Choice => ({ label: name, description, value: name })), line, another]
  const picked = await window.showQuickPick(rows, { title, placeHolder: l10n.t('For which cycle?'), ignoreFocusOut: true })
  if (picked !== another) return picked?.value
  const cycle = await window.showInputBox({
    title, prompt: l10n.t('A year, half, quarter or month, such as {0}', '2026-Q4'), placeHolder: '2026-Q4', ignoreFocusOut: true,
    validateInput: (text) => (/^\s*[^\s:#'"[\]{}&*!|>%@`]+\s*$/.test(text) ? undefined : l10n.t('One word, such as {0}', '2026-Q4')),
  })
  return cycle?.trim()
}

async function whichBeginning(): Promise<Beginning | undefined> {
  const rows: (QuickPickItem & { readonly value: Beginning })[] = [
    { label: l10n.t('A First Objective'), detail: l10n.t('A title, an owner, and a key result in one line'), value: 'first' },
    { label: l10n.t('An Objective with Two Key Results'), detail: l10n.t('Key results with baseline, target and owner, ready for check-ins'), value: 'two' },
    { label: l10n.t('An Example to Rewrite'), detail: l10n.t('Everything a team needs for a cycle: why, support, a guardrail, a check-in, an initiative'), value: 'example' },
  ]
  return (await window.showQuickPick(rows, { title: title(3), placeHolder: l10n.t('What shall it begin with?'), matchOnDetail: true, ignoreFocusOut: true }))?.value
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}
