import { DataTransferItem, window } from 'vscode'
import type { TreeDragAndDropController } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { AlignParams, TreeRow } from '../../../server/src/lsp/protocol.ts'
import { apply, isRefusal, open, tell } from '../edits.ts'
import type { Server } from '../server.ts'

const mime = 'application/vnd.code.tree.okr.alignment'

export interface Rows {
  row(id: string): TreeRow | undefined
  parent(id: string): TreeRow | undefined
}

/**
 * Objectives dropped on an objective or key result support it from then on, and no longer what they were dragged away from;
 * dropped on "Not aligned" they support nothing more. What makes no sense, the server refuses.
 */
export function dragging(server: Server, client: BaseLanguageClient, rows: () => Rows): TreeDragAndDropController<string> {
  return {
    dragMimeTypes: [mime],
    dropMimeTypes: [mime],
    handleDrag: (ids, data) => data.set(mime, new DataTransferItem(ids)),
    handleDrop: async (onto, data) => {
      const ids = data.get(mime)?.value as readonly string[] | undefined
      const target = onto === undefined ? undefined : rows().row(onto)
      if (!ids || !target || !(target.key || target.kind === 'unaligned')) return
      const moves = movesOf(ids, rows())
      if (moves.length === 0) return
      const to = target.key && target.place ? { uri: target.place.uri, key: target.key } : undefined
      const result = await server.align({ moves, to })
      if (isRefusal(result)) return tell(result)
      if (!(await apply(client, result.edit))) return
      window.setStatusBarMessage(result.title, 5000)
      const first = rows().row(ids[0]!)?.place
      // The changed file comes into sight, where the change can be saved or undone.
      if (first) await open(first.uri, first.range, { preserveFocus: true })
    },
  }
}

function movesOf(ids: readonly string[], { row, parent }: Rows): AlignParams['moves'] {
  const moves = new Map<string, AlignParams['moves'][number]>()
  for (const id of ids) {
    const dragged = row(id)
    if (dragged?.key && dragged.place) moves.set(dragged.key, { uri: dragged.place.uri, key: dragged.key, from: parent(id)?.key })
  }
  return [...moves.values()]
}
