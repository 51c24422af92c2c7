import { l10n, window } from 'vscode'
import type { TreeArrangement } from '../../../server/src/lsp/protocol.ts'
import type { Filter } from './filter.ts'

type Sort = TreeArrangement['sort']
type Group = TreeArrangement['group']

interface Choice<T> {
  readonly value: T
  readonly icon: string
  readonly label: string
  readonly description: string
}

/** *Sort Trees…* */
export async function pickSort(filter: Filter): Promise<void> {
  const choices: readonly Choice<Sort>[] = [
    { value: undefined, icon: 'list-ordered', label: l10n.t('As Written'), description: l10n.t('in the order of the files') },
    { value: 'state', icon: 'warning', label: l10n.t('By State'), description: l10n.t('what is at risk first') },
    { value: 'progress', icon: 'graph', label: l10n.t('By Progress'), description: l10n.t('what is furthest from its target first') },
    { value: 'title', icon: 'case-sensitive', label: l10n.t('By Title'), description: l10n.t('from A to Z') },
  ]
  const picked = await pick(choices, filter.arrangement.sort, l10n.t('Sort the trees …'))
  if (picked) filter.setArrangement({ ...filter.arrangement, sort: picked.value })
}

/** *Group the Alignment Tree…* */
export async function pickGroup(filter: Filter): Promise<void> {
  const choices: readonly Choice<Group>[] = [
    { value: undefined, icon: 'type-hierarchy-sub', label: l10n.t('By Alignment'), description: l10n.t('each objective below what it supports') },
    { value: 'state', icon: 'warning', label: l10n.t('By State'), description: l10n.t('what is at risk first') },
    { value: 'owner', icon: 'person', label: l10n.t('By Owner'), description: l10n.t('who answers for what') },
    { value: 'level', icon: 'layers', label: l10n.t('By Level'), description: l10n.t('company, departments, teams') },
    { value: 'team', icon: 'organization', label: l10n.t('By Team'), description: l10n.t('as your config lists them') },
  ]
  const picked = await pick(choices, filter.arrangement.group, l10n.t('Group the alignment tree …'))
  if (picked) filter.setArrangement({ ...filter.arrangement, group: picked.value })
}

/** The one that holds now is marked, and the first to be chosen again. */
async function pick<T>(choices: readonly Choice<T>[], now: T, title: string): Promise<Choice<T> | undefined> {
  const rows = choices.map((choice) => ({ label: `$(${choice.icon}) ${choice.label}`, description: `${choice.description}${choice.value === now ? ' $(check)' : ''}`, choice }))
  return (await window.showQuickPick(rows, { title, placeHolder: choices.find(({ value }) => value === now)?.label }))?.choice
}

/** What holds now, for the line beside a view's name. Nothing for what is usual. */
export function sayArrangement({ sort, group }: TreeArrangement): readonly (string | undefined)[] {
  const groups = { state: l10n.t('by state'), owner: l10n.t('by owner'), level: l10n.t('by level'), team: l10n.t('by team') }
  const sorts = { state: l10n.t('worst first'), progress: l10n.t('least progress first'), title: l10n.t('A to Z') }
  return [group && groups[group], sort && sorts[sort]]
}
