import type { CodeAction, CodeActionParams, Command } from 'vscode-languageserver'
import { CodeActionKind } from 'vscode-languageserver'
import { refactorings, spotOf } from '../core/features/refactor/index.ts'
import type { Refactoring } from '../core/features/refactor/types.ts'
import { fixesOf } from '../core/lint/engine.ts'
import type { FileEdit, Finding, Fix } from '../core/lint/rule.ts'
import { rules } from '../core/lint/rules/index.ts'
import { silence } from '../core/lint/silence.ts'
import { fileOf, folderOf, textOf } from '../core/project/snapshot.ts'
import { get } from '../core/project/shard-map.ts'
import type { TextEdit } from '../core/text/edit.ts'
import type { Abilities } from './abilities.ts'
import { rangeIn, spanIn } from './convert.ts'
import type { Documents } from './documents.ts'
import { workspaceEdit } from './edits.ts'
import { reasonFor } from './guard.ts'
import type { Log } from './guard.ts'
import { commands } from './protocol.ts'
import type { View } from './workspaces.ts'

/** Opens an address in the user's browser. */
export const openPage = 'okr.server.openPage'

const fixAllKind = `${CodeActionKind.SourceFixAll}.okr`
export const actionKinds = [
  CodeActionKind.QuickFix, CodeActionKind.RefactorExtract, CodeActionKind.RefactorInline, CodeActionKind.RefactorRewrite, CodeActionKind.RefactorMove, fixAllKind,
]

const refactorKinds: Record<Refactoring['kind'], CodeActionKind> = {
  extract: CodeActionKind.RefactorExtract, inline: CodeActionKind.RefactorInline, rewrite: CodeActionKind.RefactorRewrite, move: CodeActionKind.RefactorMove,
}

/** What can be done about those of a file's findings that are in a range. They are worked out anew rather than taken from the client, whose diagnostics may be of an older text. */
export function actions(view: View, findings: readonly Finding[], { range, context }: CodeActionParams, abilities: Abilities, documents: Documents, log: Log): (CodeAction | Command)[] {
  if (!abilities.actionLiterals) return []
  const wants = (kind: string) => !context.only || context.only.some((one) => kind === one || kind.startsWith(`${one}.`))
  const found: CodeAction[] = []
  if (wants(CodeActionKind.QuickFix)) {
    const { start, end } = spanIn(view, range)
    const here = findings.filter(({ span }) => span.start <= end && start <= span.end)
    const mending = here.map((finding) => ({ finding, fixes: fixesFor(view, finding, log) }))
    for (const { finding, fixes } of mending) found.push(...fixes.map((fix) => action(finding, fix)))
    for (const { finding } of mending) {
      const fix = finding.rule === 'internal' ? undefined : silenceIn(view, finding)
      if (fix) found.push(action(finding, fix))
    }
    for (const id of new Set(here.map(({ rule }) => rule))) {
      const command = id === 'internal' ? undefined : pageCommand(id, abilities)
      if (command) found.push({ title: command.title, kind: CodeActionKind.QuickFix, command })
    }
  }
  for (const { title, kind, edits, snippet } of refactorings(view.snapshot, view.uri, spanIn(view, range))) {
    if (wants(refactorKinds[kind]) && canMake(edits)) found.push({ title, kind: refactorKinds[kind], edit: editOf(edits, snippet) })
  }
  if (wants(CodeActionKind.RefactorMove) && abilities.has(commands.moveObjective)) {
    const spot = spotOf(view.snapshot, view.uri, spanIn(view, range))
    const command = { title: 'Move it to another team or cycle…', command: commands.moveObjective, arguments: spot && [view.clientUri(view.uri), spot.written.item.key] }
    if (spot?.onTitle && !spot.written.item.keyResult) found.push({ title: command.title, kind: CodeActionKind.RefactorMove, command })
  }
  // Asked for by name only: a lightbulb on each line that offers to change the whole file would be in the way.
  if (context.only && wants(fixAllKind)) {
    const edit = fixAll(view, findings, log)
    if (edit) found.push({ title: 'Mend all that is certain', kind: fixAllKind, edit: editOf([edit]) })
  }
  return found

  /** Not every editor makes new files. */
  function canMake(edits: readonly FileEdit[]): boolean {
    return abilities.createsFiles || edits.every(({ uri }) => textOf(view.snapshot, uri) !== undefined)
  }

  function editOf(files: readonly FileEdit[], snippet = false) {
    return workspaceEdit(view, files, abilities, documents, snippet)
  }

  function action(finding: Finding, { title, edits, preferred, snippet }: Fix): CodeAction {
    const at = rangeIn(view, finding.span)
    const diagnostics = context.diagnostics.filter(({ code, range: { start, end } }) =>
      code === finding.rule && start.line === at.start.line && start.character === at.start.character && end.line === at.end.line && end.character === at.end.character)
    return {
      title, kind: CodeActionKind.QuickFix, edit: editOf(edits, snippet),
      ...(diagnostics.length ? { diagnostics } : {}),
      ...(preferred && abilities.preferredActions ? { isPreferred: true } : {}),
    }
  }
}

function silenceIn({ snapshot, uri }: View, finding: Finding): Fix | undefined {
  const entry = get(snapshot.files, uri)
  const tree = entry ? fileOf(entry).tree : snapshot.configs.get(folderOf(uri))?.tree
  return tree && silence(tree, uri, finding)
}

/** A fix that fails is logged, and no reason to lose the others. */
const fixesFor = (view: View, finding: Finding, log: Log): readonly Fix[] =>
  fixesOf(view.snapshot, view.uri, finding, rules, (error) => log.error(`The fix of ${finding.rule} failed: ${reasonFor(error)}`))

/** The safe fixes of all findings; of two that touch the same words the first. */
function fixAll(view: View, findings: readonly Finding[], log: Log): FileEdit | undefined {
  const taken: TextEdit[] = []
  for (const finding of findings) {
    const fix = fixesFor(view, finding, log).find(({ safe, snippet }) => safe && !snippet)
    if (!fix?.edits.every(({ uri }) => uri === view.uri)) continue
    const edits = fix.edits.flatMap((file) => file.edits)
    if (edits.every(({ span }) => taken.every((other) => span.end < other.span.start || other.span.end < span.start))) taken.push(...edits)
  }
  return taken.length ? { uri: view.uri, edits: taken } : undefined
}

/** Leads to the page of a rule: a command of the client, or the browser. */
function pageCommand(rule: string, abilities: Abilities): Command | undefined {
  const title = `Read about \`${rule}\``
  const href = abilities.pageOf(rule)
  if (!href.startsWith('command:')) return abilities.opensPages ? { title, command: openPage, arguments: [href] } : undefined
  const [command = '', args] = href.slice('command:'.length).split('?')
  return { title, command, arguments: args ? (JSON.parse(decodeURIComponent(args)) as unknown[]) : [] }
}
