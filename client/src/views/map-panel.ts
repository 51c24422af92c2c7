import { env, l10n, Uri, ViewColumn, window, workspace } from 'vscode'
import type { Disposable, ExtensionContext, Position, WebviewPanel } from 'vscode'
import type { AlignmentMap, MapNode } from '../../../server/src/lsp/protocol.ts'
import { open, rangeOf } from '../edits.ts'
import type { FromPage, ToPage, Words } from '../map/messages.ts'
import type { Server } from '../server.ts'
import { isOkrDocument } from './documents.ts'
import { debounce } from './tree.ts'

const type = 'okr.map'

export interface MapPanel extends Disposable {
  /** Opens the map beside the editor, or brings it to the front. */
  open(): void
  refresh(): void
}

/** *OKR: Open Alignment Map*: the whole company's objectives as a graph, in a page of its own (../map). */
export function createMapPanel(context: ExtensionContext, server: Server): MapPanel {
  let panel: WebviewPanel | undefined
  let map: AlignmentMap = { nodes: [], edges: [] }

  const post = (message: ToPage) => void panel?.webview.postMessage(message)
  const send = async () => {
    if (!panel?.visible) return
    map = await server.map()
    post({ type: 'map', map, words: words() })
    follow()
  }
  const refresh = debounce(send, 100)

  /** Tells the page which objective the cursor stands in. */
  const follow = debounce(() => {
    const editor = window.activeTextEditor
    if (!panel?.visible || !editor || !isOkrDocument(editor.document) || !workspace.getConfiguration('okr').get('tree.followCursor', true)) return
    post({ type: 'at', id: nodeAt(map, editor.document.uri, editor.selection.active)?.id })
  }, 120)

  const adopt = (created: WebviewPanel) => {
    panel = created
    const { webview } = created
    webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist')] }
    const icon = (theme: string) => Uri.joinPath(context.extensionUri, 'icons', `okr-${theme}.svg`)
    created.iconPath = { light: icon('light'), dark: icon('dark') }
    // These end with the panel.
    webview.onDidReceiveMessage((message: FromPage) => void answer(message))
    created.onDidChangeViewState(() => refresh())
    created.onDidDispose(() => { panel = undefined })
    webview.html = page(webview, context.extensionUri)
  }

  const answer = async (message: FromPage) => {
    if (message.type === 'ready') return send()
    if (message.type === 'save') return save(message)
    const node = map.nodes.find(({ id }) => id === message.id)
    if (node) await openBeside(node)
  }

  /** Not over the map, if there is another group of editors. */
  const openBeside = async ({ place }: MapNode) => {
    const other = window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined && viewColumn !== panel?.viewColumn)
    const at = rangeOf({ start: place.range.start, end: place.range.start })
    await window.showTextDocument(Uri.parse(place.uri), { selection: at, viewColumn: other?.viewColumn ?? ViewColumn.Beside })
  }

  return {
    open: () => {
      if (panel) panel.reveal(undefined, false)
      else adopt(window.createWebviewPanel(type, l10n.t('Alignment Map'), window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active))
    },
    refresh: () => refresh(),
    dispose: (() => {
      const subscriptions = [
        window.registerWebviewPanelSerializer(type, { deserializeWebviewPanel: (restored) => Promise.resolve(adopt(restored)) }),
        window.onDidChangeTextEditorSelection(() => follow()),
        window.onDidChangeActiveTextEditor(() => follow()),
      ]
      return () => {
        refresh.cancel()
        follow.cancel()
        subscriptions.forEach((subscription) => subscription.dispose())
        panel?.dispose()
      }
    })(),
  }
}

function nodeAt({ nodes }: AlignmentMap, uri: Uri, position: Position): MapNode | undefined {
  return nodes.find(({ place, whole }) => Uri.parse(place.uri).toString() === uri.toString() && rangeOf(whole).contains(position))
}

async function save({ format, data }: Extract<FromPage, { type: 'save' }>): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri
  const target = await window.showSaveDialog({
    defaultUri: folder && Uri.joinPath(folder, `alignment.${format}`),
    filters: format === 'svg' ? { SVG: ['svg'] } : { PNG: ['png'] },
    title: l10n.t('Save the Alignment Map'),
  })
  if (!target) return
  const bytes = format === 'svg' ? new TextEncoder().encode(data) : Uint8Array.from(atob(data), (char) => char.charCodeAt(0))
  await workspace.fs.writeFile(target, bytes)
  const show = l10n.t('Open')
  const picked = await window.showInformationMessage(l10n.t('The map is saved in {0}.', workspace.asRelativePath(target)), show)
  if (picked) await open(target.toString())
}

/** The page may run its one script, use its one style sheet, and show the picture it makes for an export; nothing else, and no network. */
function page(webview: WebviewPanel['webview'], extension: Uri): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(extension, 'dist', file)).toString()
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; img-src data:">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${address('map.css')}">
  <title>${l10n.t('Alignment Map')}</title>
</head>
<body><script nonce="${nonce}" src="${address('map.js')}"></script></body>
</html>`
}

const words = (): Words => ({
  map: l10n.t('Alignment Map'),
  search: l10n.t('Search (Enter: next)'), searchShort: l10n.t('Search'),
  team: l10n.t('Team'), cycle: l10n.t('Cycle'), owner: l10n.t('Owner'), all: l10n.t('all'), now: l10n.t('Cycle: now'),
  zoomIn: l10n.t('Zoom In (+)'), zoomOut: l10n.t('Zoom Out (−)'), fit: l10n.t('Show All (0)'),
  exportSvg: l10n.t('Save as SVG'), exportPng: l10n.t('Save as PNG'),
  unconnected: l10n.t('Supports nothing here, and nothing here supports it'),
  nothing: l10n.t('No objective passes these filters.'),
  shown: l10n.t('{0} of {1} objectives'),
  supports: l10n.t('supports'), dependsOn: l10n.t('depends on'),
  states: {
    'on-track': l10n.t('on track'), behind: l10n.t('behind'), 'at-risk': l10n.t('at risk'), breached: l10n.t('breached'), stale: l10n.t('stale'),
    'not-started': l10n.t('not started'), closed: l10n.t('closed'), none: l10n.t('unknown'),
  },
})

