import { SnippetString, Uri, window, workspace } from 'vscode'
import type { WorkspaceFolder } from 'vscode'
import type { Server } from './server.ts'

/** *New OKR File…*: asks for team and cycle, and opens a first objective to fill in. */
export async function newFile(server: Server): Promise<void> {
  const folder = await whichFolder()
  if (!folder) return
  const team = await window.showInputBox({
    title: 'New OKR File (1 of 2)', prompt: 'Whose OKRs are these?', placeHolder: 'growth', ignoreFocusOut: true,
    validateInput: (text) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text.trim()) ? undefined : 'A team’s id: lower-case letters, digits and dashes, such as `growth`'),
  })
  if (!team) return
  const cycle = await whichCycle(server, 'New OKR File (2 of 2)')
  if (!cycle) return
  const uri = await freeName(folder, team.trim(), cycle)
  await workspace.fs.writeFile(uri, new Uint8Array())
  const editor = await window.showTextDocument(uri)
  await editor.insertSnippet(new SnippetString(firstObjective(team.trim(), cycle)))
}

async function whichFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? []
  if (folders.length > 1) return window.showWorkspaceFolderPick({ placeHolder: 'Where do these OKRs belong?' })
  if (folders.length === 0) void window.showInformationMessage('Open a folder first: OKRs are files in a folder, best one kept in git.')
  return folders[0]
}

/** A cycle that somebody has OKRs in, or another one. */
export async function whichCycle(server: Server, title: string): Promise<string | undefined> {
  const choices = (await server.cycles()).map(({ name, dates, current }) => ({ label: name, description: [dates, current ? 'now' : ''].filter(Boolean).join(' · ') }))
  const other = { label: 'Another cycle…', description: '' }
  const picked = await window.showQuickPick([...choices, other], { title, placeHolder: 'For which cycle?', ignoreFocusOut: true })
  if (picked !== other) return picked?.label
  return window.showInputBox({ title, prompt: 'A year, half, quarter or month, such as 2026-Q4', placeHolder: '2026-Q4', ignoreFocusOut: true })
}

/** `growth.okr.yaml`, or with the cycle in its name when there is one already. */
async function freeName(folder: WorkspaceFolder, team: string, cycle: string): Promise<Uri> {
  for (let i = 0; ; i++) {
    const name = i === 0 ? team : i === 1 ? `${team}-${cycle.toLowerCase()}` : `${team}-${cycle.toLowerCase()}-${i}`
    const uri = Uri.joinPath(folder.uri, `${name}.okr.yaml`)
    try {
      await workspace.fs.stat(uri)
    } catch {
      return uri
    }
  }
}

const firstObjective = (team: string, cycle: string): string => `team: ${team}
cycle: ${cycle}

objectives:
  - title: \${1:Where you want to be, in words people remember}
    owner: \${2:who answers for it}
    key_results:
      - \${3:What} rises from \${4:where you are} to \${5:where you want to be}
`
