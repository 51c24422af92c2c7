import { commands, env, Location, Position, QuickPickItemKind, Range, Uri, ViewColumn, window, workspace } from 'vscode'
import type { Disposable, ExtensionContext, QuickPickItem } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type * as lsp from 'vscode-languageserver-protocol'
import { newFile } from './new-file.ts'
import type { Server } from './server.ts'
import { ALL, NOW } from './views/filter.ts'
import type { Filter } from './views/filter.ts'
import type { Tree } from './views/tree.ts'

export interface Parts {
  readonly context: ExtensionContext
  readonly client: BaseLanguageClient
  readonly server: Server
  readonly filter: Filter
  readonly trees: Readonly<Record<'alignment' | 'teams', Tree>>
}

/** Every command of the extension. Those with arguments are for lenses, rows and hovers; the palette hides them (package.json). */
export function registerCommands(parts: Parts): Disposable[] {
  const { client, filter, server } = parts
  const table: Record<string, (...args: never[]) => unknown> = {
    'okr.newFile': () => newFile(server),
    'okr.open': open,
    'okr.explain': (uri: string, key: string) => explain(parts, uri, key),
    'okr.explainRow': (id: string) => explainRow(parts, id),
    'okr.copyLink': (id: string) => copyLink(parts, id),
    'okr.showPlaces': showPlaces,
    'okr.openRule': (id: string) => openRule(parts, id),
    'okr.pickCycle': () => pickCycle(server, filter),
    'okr.onlyMine': () => onlyMine(filter),
    'okr.everybody': () => filter.setOnlyMine(false),
    'okr.followCursor': () => followCursor(),
    'okr.restart': async () => {
      await client.stop()
      await client.start()
    },
  }
  return Object.entries(table).map(([id, handler]) => commands.registerCommand(id, handler as (...args: unknown[]) => unknown))
}

const rangeOf = ({ start, end }: lsp.Range) => new Range(start.line, start.character, end.line, end.character)

function open(uri: string, range?: lsp.Range): Thenable<unknown> {
  return commands.executeCommand('vscode.open', Uri.parse(uri), { selection: range && rangeOf({ start: range.start, end: range.start }), preserveFocus: false })
}

/** How a score came about, a line each; choosing one leads nowhere, except the first: to the place. */
async function explain({ server }: Parts, uri: string, key: string): Promise<void> {
  const explanation = await server.explain(uri, key)
  if (!explanation) {
    void window.showInformationMessage('There is no score here yet.')
    return
  }
  const picked = await window.showQuickPick(
    explanation.lines.map(({ label, result, formula, note }) => ({
      label: `${label}: ${result}`, description: formula, detail: note,
    })),
    { title: explanation.title, placeHolder: 'How this came about. Enter goes to the place.', matchOnDescription: true, matchOnDetail: true },
  )
  if (picked && explanation.place) await open(explanation.place.uri, explanation.place.range)
}

async function explainRow(parts: Parts, id: string): Promise<void> {
  const row = rowOf(parts, id)
  if (row?.key && row.place) await explain(parts, row.place.uri, row.key)
}

async function copyLink(parts: Parts, id: string): Promise<void> {
  const row = rowOf(parts, id)
  if (!row?.key) return
  await env.clipboard.writeText(row.key)
  window.setStatusBarMessage(`Copied ${row.key}`, 3000)
}

const rowOf = ({ trees }: Parts, id: string) => trees.alignment.row(id) ?? trees.teams.row(id)

/** The places behind "supported by 5", as VS Code shows references. */
function showPlaces(uri: string, position: lsp.Position, places: readonly lsp.Location[]): Thenable<unknown> {
  return commands.executeCommand('editor.action.showReferences', Uri.parse(uri), new Position(position.line, position.character),
    places.map((place) => new Location(Uri.parse(place.uri), rangeOf(place.range))))
}

async function openRule({ context }: Parts, id: string): Promise<void> {
  if (!/^[a-z-]+$/.test(id)) return
  const page = Uri.joinPath(context.extensionUri, 'docs', 'rules', `${id}.md`)
  try {
    await workspace.fs.stat(page)
    await commands.executeCommand('markdown.showPreview', page, ViewColumn.Beside)
  } catch {
    void window.showInformationMessage(`There is no page about \`${id}\` in this version of the extension.`)
  }
}

async function pickCycle(server: Server, filter: Filter): Promise<void> {
  const cycles = await server.cycles()
  const running = cycles.filter(({ current }) => current).map(({ name }) => name)
  const rows: (QuickPickItem & { cycle: string })[] = [
    { label: 'Now', description: running.join(', ') || 'nothing runs today, so all cycles', cycle: NOW },
    { label: 'All Cycles', cycle: ALL },
    { label: '', kind: QuickPickItemKind.Separator, cycle: ALL },
    ...cycles.map(({ name, dates, objectives }) => ({ label: name, description: [dates, objectives === 1 ? '1 objective' : `${objectives} objectives`].filter(Boolean).join(' · '), cycle: name })),
  ]
  const chosen = rows.find(({ cycle }) => cycle === filter.cycle)
  const picked = await window.showQuickPick(rows, { title: 'Show the OKRs of …', placeHolder: chosen?.label, matchOnDescription: true })
  if (picked) filter.setCycle(picked.cycle)
}

async function onlyMine(filter: Filter): Promise<void> {
  const config = workspace.getConfiguration('okr')
  if (!config.get<string>('me')) {
    const me = await window.showInputBox({ title: 'Who are you in these OKRs?', prompt: 'Your name as it stands behind `owner:`', placeHolder: 'maria', ignoreFocusOut: true })
    if (!me) return
    await config.update('me', me.trim(), true)
  }
  filter.setOnlyMine(true)
}

function followCursor(): Thenable<void> {
  const config = workspace.getConfiguration('okr')
  return config.update('tree.followCursor', !config.get('tree.followCursor', true), true)
}

