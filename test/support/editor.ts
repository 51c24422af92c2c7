/** What the suites inside VS Code do with files of the open folder, through VS Code's own commands; also in a browser. */
import * as vscode from 'vscode'
import { eventually } from './eventually.ts'

export const uriOf = (path: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path)

/** Opens a file in a tab, since what no tab shows is not asked for findings. */
export const open = async (path: string): Promise<vscode.TextDocument> => (await vscode.window.showTextDocument(uriOf(path), { preview: false })).document

/** The place of some text, which has to be there. */
export function find(document: vscode.TextDocument, text: string): vscode.Range {
  const offset = document.getText().indexOf(text)
  if (offset < 0) throw new Error(`${document.uri.path} has no text ${text}`)
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length))
}

/** Replaces text in the editor, without saving. */
export async function replace(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, find(document, text), by)
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`VS Code refused the edit of ${text}`)
}

/** Brings a file back to what is on the disk. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document)
  await vscode.commands.executeCommand('workbench.action.files.revert')
}

/** The rules with findings in a file, open or not, sorted. */
export const rulesAt = (path: string): string[] => vscode.languages.getDiagnostics(uriOf(path)).map(ruleOf).sort()

const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code)

/** The first finding of a rule in a file, as soon as there is one. */
export const finding = (path: string, rule: string): Promise<vscode.Diagnostic> => eventually(async () => {
  const found = vscode.languages.getDiagnostics(uriOf(path)).find((diagnostic) => ruleOf(diagnostic) === rule)
  if (!found) throw new Error(`${path} has no finding of ${rule}, only ${rulesAt(path).join(', ') || 'none'}`)
  return found
})

/** The words of the hover at some text. */
export async function hover(document: vscode.TextDocument, text: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, find(document, text).start)
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n')
}

/** The titles of the lenses above a line, resolved. */
export async function lenses(document: vscode.TextDocument, line: number): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100)
  return found.filter(({ range }) => range.start.line === line).map(({ command }) => command?.title ?? '')
}
