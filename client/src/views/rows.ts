import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode'
import type { State, TreeRow } from '../../../server/src/lsp/protocol.ts'
import { badgeUri } from './badges.ts'

/** Each state has a shape of its own, so that nobody has to tell colours apart. */
const icons: Record<State, [icon: string, color?: string]> = {
  'on-track': ['pass', 'charts.green'],
  behind: ['warning', 'charts.yellow'],
  'at-risk': ['error', 'charts.red'],
  breached: ['shield', 'charts.red'],
  stale: ['history', 'charts.orange'],
  'not-started': ['circle-large-outline', 'descriptionForeground'],
  closed: ['lock', 'descriptionForeground'],
  none: ['dash', 'descriptionForeground'],
}

const kinds: Partial<Record<TreeRow['kind'], string>> = { folder: 'root-folder', team: 'organization', cycle: 'calendar', unaligned: 'debug-disconnect', initiative: 'tasklist', person: 'person', level: 'layers' }

/** How a row of the server's looks in VS Code. */
export function treeItem(row: TreeRow): TreeItem {
  const item = new TreeItem(row.label, !row.children ? TreeItemCollapsibleState.None : row.open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed)
  item.id = row.id
  item.description = row.description
  const tooltip = new MarkdownString(row.tooltip, true)
  tooltip.isTrusted = { enabledCommands: ['okr.openRule', 'okr.explain', 'okr.open'] }
  item.tooltip = tooltip
  item.accessibilityInformation = { label: row.accessible }
  item.resourceUri = badgeUri(row)
  item.contextValue = row.key ? `${row.kind} item` : row.kind
  const [icon, color] = icons[row.state]
  const kind = kinds[row.kind]
  item.iconPath = new ThemeIcon(kind ?? icon, color && (!kind || row.state !== 'none') ? new ThemeColor(color) : undefined)
  if (row.place) {
    item.command = { command: 'okr.open', title: l10n.t('Open'), arguments: [row.place.uri, row.place.range] }
  }
  return item
}

