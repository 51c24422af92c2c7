import { DataTransferItem } from 'vscode'
import type { TreeDragAndDropController } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Server } from '../server.ts'
import { movesOf, showEdited, support } from '../support.ts'
import type { Tree } from './tree.ts'

const mime = 'application/vnd.code.tree.okr.alignment'

/**
 * Objectives dropped on an objective or key result support it from then on, and no longer what they were dragged away from;
 * dropped on "Not aligned" they support nothing more. What makes no sense, the server refuses.
 */
export function dragging(server: Server, client: BaseLanguageClient, rows: () => Pick<Tree, 'row' | 'parent'>): TreeDragAndDropController<string> {
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
      const first = rows().row(ids[0]!)?.place
      if ((await support(server, client, moves, to)) && first) await showEdited(first)
    },
  }
}
