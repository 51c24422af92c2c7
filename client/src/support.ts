import { l10n, QuickPickItemKind, window } from 'vscode'
import type { QuickPickItem } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { AlignParams, ItemRef, TreeRow } from '../../server/src/lsp/protocol.ts'
import { apply, isRefusal, open, tell } from './edits.ts'
import type { Server } from './server.ts'
import type { Tree } from './views/tree.ts'

type Rows = Pick<Tree, 'row' | 'parent'>

/** Rows of the alignment tree as objectives to be moved, each away from what it stands below. */
export function movesOf(ids: readonly string[], { row, parent }: Rows): AlignParams['moves'] {
  const moves = new Map<string, AlignParams['moves'][number]>()
  for (const id of ids) {
    const dragged = row(id)
    if (dragged?.key && dragged.place) moves.set(dragged.key, { uri: dragged.place.uri, key: dragged.key, from: parent(id)?.key })
  }
  return [...moves.values()]
}

/** Lets objectives support something, or with nothing given, no longer what they stand below; the reason, where that makes no sense. */
export async function support(server: Server, client: BaseLanguageClient, moves: AlignParams['moves'], to: ItemRef | undefined): Promise<boolean> {
  const result = await server.align({ moves, to })
  if (isRefusal(result)) {
    await tell(result)
    return false
  }
  if (!(await apply(client, result.edit))) return false
  window.setStatusBarMessage(result.title, 5000)
  return true
}

type Row = QuickPickItem & { readonly to?: ItemRef; readonly nothing?: true }

/**
 * *Choose What It Supports…*: dragging in the alignment tree, for the keyboard. What is chosen takes the place of what the objectives stand below; where they stand below
 * nothing, or in an editor, it comes on top.
 */
export async function pickSupport(server: Server, client: BaseLanguageClient, moves: AlignParams['moves'], objectives: readonly TreeRow[]): Promise<void> {
  const choices = await server.supportChoices({ items: moves.map(({ uri, key }) => ({ uri, key })) })
  const below = moves.some(({ from }) => from !== undefined)
  const rows: Row[] = [
    ...choices.map(({ uri, key, kind, title, description }): Row => ({ label: `${kind === 'objective' ? '$(target) ' : '    $(graph) '}${title}`, description, to: { uri, key } })),
    ...(below ? [{ label: '', kind: QuickPickItemKind.Separator }, { label: l10n.t('$(debug-disconnect) Nothing: Take the Link Away'), nothing: true } satisfies Row] : []),
  ]
  if (rows.length === 0) return void window.showInformationMessage(l10n.t('There is nothing in this cycle, on the same level or further up, that it could support.'))
  const picked = await window.showQuickPick(rows, {
    title: objectives.length === 1 ? l10n.t('What does “{0}” contribute to?', objectives[0]!.label) : l10n.t('What do these {0} objectives contribute to?', objectives.length),
    placeHolder: below ? l10n.t('It takes the place of what stands above now') : l10n.t('The nearest teams first'), matchOnDescription: true,
  })
  if (!picked || !(picked.to || picked.nothing)) return
  const place = objectives[0]?.place
  if ((await support(server, client, moves, picked.to)) && place) await showEdited(place)
}

/** The changed file comes into sight, where the change can be saved or undone. */
export const showEdited = ({ uri, range }: NonNullable<TreeRow['place']>): Thenable<unknown> => open(uri, range, { preserveFocus: true })
