import { commands, env, l10n, Location, Position, QuickPickItemKind, Uri, ViewColumn, window, workspace } from 'vscode'
import type { Disposable, ExtensionContext, QuickPickItem } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type * as lsp from 'vscode-languageserver-protocol'
import { addCheckIn, pickKeyResult } from './check-in.ts'
import { open, rangeOf } from './edits.ts'
import { newFile } from './new-file.ts'
import type { TreeRow } from '../../server/src/lsp/protocol.ts'
import { moveObjective, writeIds } from './refactor.ts'
import type { Server } from './server.ts'
import { movesOf, pickSupport } from './support.ts'
import { pickGroup, pickSort } from './views/arrange.ts'
import { isOkrDocument } from './views/documents.ts'
import { ALL, NOW } from './views/filter.ts'
import type { Filter } from './views/filter.ts'
import { find } from './views/find.ts'
import type { MapPanel } from './views/map-panel.ts'
import type { Review } from './views/review.ts'
import type { Tree } from './views/tree.ts'

export interface Parts {
  readonly context: ExtensionContext
  readonly client: BaseLanguageClient
  readonly server: Server
  readonly filter: Filter
  readonly map: MapPanel
  readonly review: Review
  readonly trees: Readonly<Record<'alignment' | 'teams', Tree>>
}

/** Every command of the extension. Those with arguments are for lenses, rows and hovers; the palette hides them (package.json). */
export function registerCommands(parts: Parts): Disposable[] {
  const { client, filter, server } = parts
  const table: Record<string, (...args: never[]) => unknown> = {
    'okr.newFile': () => newFile(server),
    'okr.open': (uri: string, range?: lsp.Range) => open(uri, range),
    'okr.explain': (uri: string, key: string) => explain(parts, uri, key),
    'okr.explainRow': (id?: string) => explainRow(parts, id),
    'okr.copyLink': (id: unknown) => copyLink(parts, id),
    'okr.openRow': (id: string) => openRow(parts, id),
    'okr.openRowToSide': (id: string) => openRow(parts, id, ViewColumn.Beside),
    'okr.checkIn': (id?: string) => checkInAt(parts, id),
    'okr.showParents': (id?: string) => showParents(parts, id),
    'okr.support': (id?: string, ids?: readonly string[]) => supportAt(parts, id, ids),
    'okr.moveObjective': (uri?: string, key?: string) => moveAt(parts, uri, key),
    'okr.writeIds': () => writeIds(server, client),
    'okr.showPlaces': showPlaces,
    'okr.openRule': (id: string) => openRule(parts, id),
    'okr.walkthrough': () => commands.executeCommand('workbench.action.openWalkthrough', `${parts.context.extension.id}#first`, false),
    'okr.openMap': () => parts.map.open(),
    'okr.pickBase': () => parts.review.pickBase(),
    'okr.copyReview': () => parts.review.copy(),
    'okr.openReport': () => parts.review.openReport(),
    'okr.pickCycle': () => pickCycle(server, filter),
    'okr.sortTrees': () => pickSort(filter),
    'okr.groupTree': () => pickGroup(filter),
    'okr.find': () => find(client),
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

/** How a score came about, a line each; choosing one leads nowhere, except the first: to the place. */
async function explain({ server }: Parts, uri: string, key: string): Promise<void> {
  const explanation = await server.explain(uri, key)
  if (!explanation) {
    void window.showInformationMessage(l10n.t('There is no score here yet.'))
    return
  }
  const picked = await window.showQuickPick(
    explanation.lines.map(({ label, result, formula, note }) => ({
      label: `${label}: ${result}`, description: formula, detail: note,
    })),
    { title: explanation.title, placeHolder: l10n.t('How this came about. Enter goes to the place.'), matchOnDescription: true, matchOnDetail: true },
  )
  if (picked && explanation.place) await open(explanation.place.uri, explanation.place.range)
}

async function explainRow(parts: Parts, id: unknown): Promise<void> {
  const row = await itemAt(parts, id)
  if (row?.key && row.place) await explain(parts, row.place.uri, row.key)
  else noItem()
}

async function copyLink(parts: Parts, id: unknown): Promise<void> {
  const row = await itemAt(parts, id)
  if (!row?.key) return noItem()
  await env.clipboard.writeText(row.key)
  window.setStatusBarMessage(l10n.t('Copied {0}', row.key), 3000)
}

const rowOf = ({ trees }: Parts, id: string) => trees.alignment.row(id) ?? trees.teams.row(id)

async function openRow(parts: Parts, id: string, viewColumn = ViewColumn.Active): Promise<void> {
  const place = rowOf(parts, id)?.place
  if (place) await commands.executeCommand('vscode.open', Uri.parse(place.uri), { selection: rangeOf({ start: place.range.start, end: place.range.start }), viewColumn })
}

const noItem = (): void => void window.showInformationMessage(l10n.t('Put the cursor on an objective or key result, or choose one in the OKR view.'))

/** The objective or key result of a row, or else the one that the cursor stands in. */
async function itemAt(parts: Parts, id: unknown): Promise<TreeRow | undefined> {
  if (typeof id === 'string') return rowOf(parts, id)
  const editor = window.activeTextEditor
  if (!editor || !isOkrDocument(editor.document)) return
  const path = await parts.server.treePath({ view: 'teams', filter: {}, uri: editor.document.uri.toString(), position: editor.selection.active })
  return path.findLast(({ key }) => key !== undefined)
}

async function checkInAt(parts: Parts, id: unknown): Promise<void> {
  const row = await itemAt(parts, id)
  const keyResult = row?.kind === 'objective' ? await whichKeyResult(parts, row) : row
  if (keyResult?.key && keyResult.place) return addCheckIn(parts.server, parts.client, { uri: keyResult.place.uri, key: keyResult.key })
  if (row) return
  const document = window.activeTextEditor?.document
  const picked = await pickKeyResult(parts.server, document && isOkrDocument(document) ? document.uri.toString() : undefined)
  if (picked) await addCheckIn(parts.server, parts.client, picked)
}

/** The objectives of the selected rows, or else the one around the cursor, which stands below nothing. */
async function supportAt(parts: Parts, id: string | undefined, ids: readonly string[] | undefined): Promise<void> {
  const { server, client, trees } = parts
  const chosen = ids?.length ? ids : id === undefined ? [] : [id]
  const rows = chosen.flatMap((one) => rowOf(parts, one) ?? [])
  const moves = movesOf(chosen, trees.alignment)
  if (moves.length > 0) return pickSupport(server, client, moves, rows)
  const row = rows[0] ?? await itemAt(parts, undefined)
  if (row?.kind === 'objective' && row.key && row.place) return pickSupport(server, client, [{ uri: row.place.uri, key: row.key }], [row])
  void window.showInformationMessage(l10n.t('Put the cursor on the title of an objective.'))
}

/** The objective that an action names, or else the one around the cursor. */
async function moveAt(parts: Parts, uri: string | undefined, key: string | undefined): Promise<void> {
  const { server, client } = parts
  if (uri !== undefined && key !== undefined) return moveObjective(server, client, { uri, key })
  const row = await itemAt(parts, undefined)
  if (row?.kind === 'objective' && row.key && row.place) return moveObjective(server, client, { uri: row.place.uri, key: row.key })
  void window.showInformationMessage(l10n.t('Put the cursor on the title of an objective.'))
}

async function whichKeyResult({ server }: Parts, { place, label }: TreeRow): Promise<TreeRow | undefined> {
  const path = place ? await server.treePath({ view: 'teams', filter: {}, uri: place.uri, position: place.range.start }) : []
  const rows = (await server.tree({ view: 'teams', filter: {}, parent: path.at(-1)?.id })).filter(({ kind }) => kind === 'key-result')
  if (rows.length === 0) void window.showInformationMessage(l10n.t('This objective has no key results yet: there is nothing to check in on.'))
  if (rows.length < 2) return rows[0]
  const picked = await window.showQuickPick(rows.map((row) => ({ label: row.label, description: row.description, row })), { title: label, placeHolder: l10n.t('Which key result?') })
  return picked?.row
}

/** Everything that an objective or key result contributes to, up to the top. */
async function showParents(parts: Parts, id: unknown): Promise<void> {
  const row = await itemAt(parts, id)
  if (!row?.key || !row.place) return noItem()
  const parents = await parts.server.parents({ uri: row.place.uri, key: row.key })
  if (parents.length === 0) return void window.showInformationMessage(l10n.t('“{0}” supports nothing further up.', row.label))
  const picked = await window.showQuickPick(
    parents.map(({ title, description, steps, place }) => ({ label: `${'  '.repeat(steps - 1)}$(arrow-up) ${title}`, description, place })),
    { title: row.label, placeHolder: l10n.t('What it contributes to, the nearest first'), matchOnDescription: true },
  )
  if (picked) await open(picked.place.uri, picked.place.range)
}

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
    void window.showInformationMessage(l10n.t('There is no page about {0} in this version of the extension.', `\`${id}\``))
  }
}

async function pickCycle(server: Server, filter: Filter): Promise<void> {
  const cycles = await server.cycles()
  const running = cycles.filter(({ current }) => current).map(({ name }) => name)
  const rows: (QuickPickItem & { cycle: string })[] = [
    { label: l10n.t('Now'), description: running.join(', ') || l10n.t('nothing runs today, so all cycles'), cycle: NOW },
    { label: l10n.t('All Cycles'), cycle: ALL },
    { label: '', kind: QuickPickItemKind.Separator, cycle: ALL },
    ...cycles.map(({ name, dates, objectives }) => ({ label: name, description: [dates, objectives === 1 ? l10n.t('1 objective') : l10n.t('{0} objectives', objectives)].filter(Boolean).join(' · '), cycle: name })),
  ]
  const chosen = rows.find(({ cycle }) => cycle === filter.cycle)
  const picked = await window.showQuickPick(rows, { title: l10n.t('Show the OKRs of …'), placeHolder: chosen?.label, matchOnDescription: true })
  if (picked) filter.setCycle(picked.cycle)
}

async function onlyMine(filter: Filter): Promise<void> {
  const config = workspace.getConfiguration('okr')
  if (!config.get<string>('me')) {
    const me = await window.showInputBox({ title: l10n.t('Who are you in these OKRs?'), prompt: l10n.t('Your name as it stands behind {0}', '`owner:`'), placeHolder: 'maria', ignoreFocusOut: true })
    if (!me) return
    await config.update('me', me.trim(), true)
  }
  filter.setOnlyMine(true)
}

function followCursor(): Thenable<void> {
  const config = workspace.getConfiguration('okr')
  return config.update('tree.followCursor', !config.get('tree.followCursor', true), true)
}

