import type { Range, WorkspaceEdit } from 'vscode-languageserver'
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { format, formatLine } from '../core/features/format.ts'
import { teamsOf, teamName } from '../core/features/items.ts'
import type { Named } from '../core/features/map.ts'
import { moveObjective } from '../core/features/refactor/move-objective.ts'
import { writeAllIds } from '../core/features/refactor/write-ids.ts'
import { prepareRename, rename } from '../core/features/rename.ts'
import { textOf } from '../core/project/snapshot.ts'
import type { TextEdit } from '../core/text/edit.ts'
import type { Abilities } from './abilities.ts'
import { actions } from './actions.ts'
import { rangeIn, spanIn } from './convert.ts'
import type { Diffs } from './diffs.ts'
import type { Documents } from './documents.ts'
import { workspaceEdit } from './edits.ts'
import { featuresOf, gone, own, text } from './feature.ts'
import type { AtPlace, Feature, InFile } from './feature.ts'
import type { MissingIds, MoveParams, Refusal } from './protocol.ts'
import type { Log } from './guard.ts'
import { canonical } from './uris.ts'
import type { View, Workspaces } from './workspaces.ts'

/** What changes files: fixes, refactorings, rename, formatting. */
export function editing(abilities: Abilities, documents: Documents, workspaces: Workspaces, diffs: Diffs, log: Log): readonly Feature[] {
  const { inFile, atPlace } = featuresOf(workspaces)
  return [
    inFile('textDocument/codeAction', [], (view, params: Parameters<typeof actions>[2]) => actions(view, diffs.findingsOf(view), params, abilities, documents, log)),
    atPlace('textDocument/prepareRename', null, (view, offset) => {
      const found = prepareRename(view.snapshot, view.uri, offset)
      return found ? { range: rangeIn(view, found.span), placeholder: found.name } : refuse('Only objectives, key results, teams and people can be renamed. Put the cursor on an id, or on a link.')
    }),
    atPlace('textDocument/rename', null, (view, offset, { newName }: AtPlace & { newName: string }) => {
      const renaming = rename(view.snapshot, view.uri, offset, text(newName, 'newName').trim())
      return 'refusal' in renaming ? refuse(renaming.refusal) : workspaceEdit(view, renaming.edits, abilities, documents)
    }),
    inFile('textDocument/formatting', null, (view) => formatted(view)),
    atPlace('textDocument/onTypeFormatting', null, (view, offset) => lspEdits(view, formatLine(view.snapshot, view.uri, offset))),
    inFile('textDocument/rangeFormatting', null, (view, { range }: InFile & { range: Range }) => formatted(view, range)),

    own('okr/moveObjective', gone, moved),
    own('okr/teams', [], teams),
    own('okr/writeIds', { count: 0, edit: {} }, missingIds),
  ]

  function moved({ uri, key, team, cycle }: MoveParams): { edit: WorkspaceEdit } | Refusal {
    const view = workspaces.view(canonical(text(uri, 'uri')))
    const found = view && moveObjective(view.snapshot, text(key, 'key'), view.uri, { team: text(team, 'team'), cycle: text(cycle, 'cycle') })
    if (!found) return gone
    if ('refused' in found) return found
    if (!abilities.createsFiles && found.edits.some((file) => textOf(view.snapshot, file.uri) === undefined)) return { refused: `Make a file for ${team} in ${cycle} first: this editor cannot.` }
    return { edit: workspaceEdit(view, found.edits, abilities, documents) }
  }

  function teams(): Named[] {
    const all = new Map<string, string>()
    for (const project of workspaces.all()) {
      const snapshot = project.snapshot()
      for (const { team, uri } of teamsOf(snapshot)) if (team) all.set(team, teamName(snapshot, uri, team))
      for (const { teams } of snapshot.configs.values()) for (const [id, { name }] of teams) all.set(id, name ?? id)
    }
    return [...all].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** All folders at once, and one step to undo. */
  function missingIds(): MissingIds {
    const found = [...workspaces.all()].flatMap((project) => {
      const { count, edits } = writeAllIds(project.snapshot())
      const view = edits[0] && workspaces.view(edits[0].uri)
      return view ? [{ count, edit: workspaceEdit(view, edits, abilities, documents) }] : []
    })
    const edit: WorkspaceEdit = abilities.versionedEdits
      ? { documentChanges: found.flatMap(({ edit: { documentChanges = [] } }) => documentChanges) }
      : { changes: Object.assign({}, ...found.map(({ edit: { changes } }) => changes)) as NonNullable<WorkspaceEdit['changes']> }
    return { count: found.reduce((sum, { count }) => sum + count, 0), edit }
  }
}

const formatted = (view: View, range?: Range) => lspEdits(view, format(view.snapshot, view.uri, range && spanIn(view, range)))

const lspEdits = (view: View, edits: readonly TextEdit[]) => edits.map(({ span, text }) => ({ range: rangeIn(view, span), newText: text }))

/** A request that cannot be granted, with the reason as editors show it. */
export function refuse(reason: string): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, reason)
}
