import { EventEmitter, l10n, window, workspace } from 'vscode'
import type { Disposable, TextEditor, TreeDataProvider, TreeDragAndDropController, TreeView } from 'vscode'
import type { TreeRow, TreeView as ViewName } from '../../../server/src/lsp/protocol.ts'
import type { Server } from '../server.ts'
import { sayArrangement } from './arrange.ts'
import { isOkrDocument } from './documents.ts'
import { NOW } from './filter.ts'
import type { Filter } from './filter.ts'
import { treeItem } from './rows.ts'

export interface Tree extends Disposable {
  readonly view: TreeView<string>
  row(id: string): TreeRow | undefined
  parent(id: string): TreeRow | undefined
  /** Asks again for what is shown, and changes only the rows that differ: what is open stays open, nothing flickers. */
  refresh(): void
}

const ROOT = ''

/**
 * A tree of OKRs. Rows are known by their ids, which stay the same over edits.
 * While the view is hidden it asks nothing, and catches up when it is shown.
 */
export function createTree(name: ViewName, server: Server, filter: Filter, dragAndDropController?: TreeDragAndDropController<string>): Tree {
  const rows = new Map<string, TreeRow>()
  const parents = new Map<string, string>()
  const children = new Map<string, readonly string[]>()
  const changed = new EventEmitter<string | undefined>()
  let outdated = false

  /** Groups are for the alignment; the tree of teams is one already. */
  const arrangement = () => (name === 'alignment' ? filter.arrangement : { sort: filter.arrangement.sort })
  const ask = (parent: string) => server.tree({ view: name, filter: filter.value, arrange: arrangement(), parent: parent === ROOT ? undefined : parent })
  const load = async (parent: string): Promise<readonly string[]> => keep(parent, await ask(parent))

  const keep = (parent: string, answer: readonly TreeRow[]): readonly string[] => {
    const ids = answer.map(({ id }) => id)
    for (const row of answer) {
      rows.set(row.id, row)
      parents.set(row.id, parent)
    }
    children.set(parent, ids)
    return ids
  }

  const provider: TreeDataProvider<string> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (id) => [...(await load(id ?? ROOT))],
    getTreeItem: (id) => treeItem(rows.get(id)!),
    getParent: (id) => parents.get(id) || undefined,
  }
  const view = window.createTreeView(`okr.${name}`, { treeDataProvider: provider, showCollapseAll: true, dragAndDropController, canSelectMany: dragAndDropController !== undefined })

  /** Holds the open rows against what the server says now. */
  const update = async (): Promise<void> => {
    if (!view.visible) {
      outdated = true
      return
    }
    outdated = false
    const open = [...children.keys()]
    const answers = await Promise.all(open.map(async (parent) => [parent, await ask(parent)] as const))
    for (const [parent, answer] of answers) {
      const before = children.get(parent)
      if (!before) continue
      const same = before.length === answer.length && before.every((id, i) => id === answer[i]!.id)
      const differing = answer.filter((row) => JSON.stringify(rows.get(row.id)) !== JSON.stringify(row))
      keep(parent, answer)
      if (same) for (const row of differing) changed.fire(row.id)
      else {
        if (parent === ROOT) children.clear()
        changed.fire(parent === ROOT ? undefined : parent)
        if (parent === ROOT) break
      }
    }
    showCount()
  }

  const showCount = () => {
    view.description = [filter.cycle === NOW ? l10n.t('now') : filter.cycle, filter.onlyMine ? l10n.t('only mine') : undefined, ...sayArrangement(arrangement())].filter(Boolean).join(' · ') || undefined
    if (name !== 'alignment') return
    void server.count().then((count) => {
      view.badge = count ? { value: count, tooltip: count === 1 ? l10n.t('1 error or warning in your OKRs') : l10n.t('{0} errors and warnings in your OKRs', count) } : undefined
    })
  }

  const refresh = debounce(update, 60)

  /** Selects the row of the item that the cursor stands in. */
  const follow = debounce(async (editor: TextEditor) => {
    if (!view.visible || !workspace.getConfiguration('okr').get('tree.followCursor', true)) return
    const path = await server.treePath({ view: name, filter: filter.value, arrange: arrangement(), uri: editor.document.uri.toString(), position: editor.selection.active })
    const last = path.at(-1)
    if (!last || window.activeTextEditor !== editor) return
    // An objective with two parents stands in two places: when one of them is selected already, that is the right one.
    const selected = view.selection[0]
    if (selected !== undefined && rows.get(selected)?.key === last.key) return
    path.forEach((row, i) => {
      rows.set(row.id, row)
      parents.set(row.id, path[i - 1]?.id ?? ROOT)
    })
    await view.reveal(last.id, { select: true, focus: false }).then(undefined, () => undefined)
  }, 150)

  const subscriptions: Disposable[] = [
    view, changed,
    view.onDidChangeVisibility(({ visible }) => {
      if (!visible) return
      if (outdated) void update()
      if (window.activeTextEditor) follow(window.activeTextEditor)
    }),
    view.onDidCollapseElement(({ element }) => {
      for (const id of children.keys()) if (id === element || id.startsWith(`${element}>`)) children.delete(id)
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => { if (isOkrDocument(textEditor.document)) follow(textEditor) }),
  ]
  return {
    view,
    row: (id) => rows.get(id),
    parent: (id) => rows.get(parents.get(id) ?? ROOT),
    refresh: () => refresh(),
    dispose: () => {
      refresh.cancel()
      follow.cancel()
      subscriptions.forEach((subscription) => subscription.dispose())
    },
  }
}

/** Runs `action` once things have been quiet for a while, with the latest argument. */
export function debounce<A extends unknown[]>(action: (...args: A) => unknown, milliseconds: number): ((...args: A) => void) & { cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (...args: A) => {
    clearTimeout(timer)
    timer = setTimeout(() => void action(...args), milliseconds)
  }
  return Object.assign(later, { cancel: () => clearTimeout(timer) })
}
