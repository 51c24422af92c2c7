import type { Diagnostic, Location, LocationLink, Position, Range } from 'vscode-languageserver'
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import type { Place } from '../core/features/types.ts'
import type { Finding } from '../core/lint/rule.ts'
import type { Severity } from '../core/model/config.ts'
import { textOf } from '../core/project/snapshot.ts'
import type { Snapshot } from '../core/project/types.ts'
import { lineIndex, offsetAt, positionAt } from '../core/text/lines.ts'
import type { LineIndex } from '../core/text/lines.ts'
import type { Span } from '../core/text/span.ts'
import type { View } from './workspaces.ts'

/*
 * From offsets to lines and characters and back. The only place that makes ranges.
 */

const RECENT = 16
const recent = new Map<string, LineIndex>()

/** The lines of a text; of the texts asked for last they are remembered. */
function linesOf(text: string): LineIndex {
  const lines = recent.get(text) ?? lineIndex(text)
  recent.delete(text)
  recent.set(text, lines)
  if (recent.size > RECENT) recent.delete(recent.keys().next().value!)
  return lines
}

const toRange = (lines: LineIndex, { start, end }: Span): Range => ({ start: positionAt(lines, start), end: positionAt(lines, end) })

/** A span of the file that a view is of. */
export const rangeIn = (view: View, span: Span): Range => toRange(linesOf(view.text), span)

export const positionIn = (view: View, offset: number): Position => positionAt(linesOf(view.text), offset)

export const offsetIn = (view: View, position: Position): number => offsetAt(linesOf(view.text), position)

export const spanIn = (view: View, { start, end }: Range): Span => ({ start: offsetIn(view, start), end: offsetIn(view, end) })

/** A place in any file of the workspace. */
export const locationOf = (view: View, place: Place): Location =>
  ({ uri: view.clientUri(place.uri), range: rangeOf(view.snapshot, place) })

export const rangeOf = (snapshot: Snapshot, { uri, span }: Place): Range => toRange(linesOf(textOf(snapshot, uri) ?? ''), span)

export function linkOf(view: View, { origin, name, ...target }: Place & { readonly origin: Span; readonly name: Span }): LocationLink {
  return {
    originSelectionRange: rangeIn(view, origin),
    targetUri: view.clientUri(target.uri),
    targetRange: rangeOf(view.snapshot, target),
    targetSelectionRange: rangeOf(view.snapshot, { uri: target.uri, span: name }),
  }
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
}

/** What the client can show of a diagnostic, and where it opens the page of a rule. */
export interface DiagnosticStyle {
  readonly related: boolean
  readonly links: boolean
  readonly tags: boolean
  pageOf(rule: string): string
}

export function diagnosticOf(view: View, { rule, severity, span, message, related, unnecessary }: Finding, style: DiagnosticStyle): Diagnostic {
  return {
    range: rangeIn(view, span),
    severity: severities[severity],
    code: rule,
    ...(style.links && rule !== 'internal' ? { codeDescription: { href: style.pageOf(rule) } } : {}),
    source: 'okr',
    message,
    ...(style.tags && unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(style.related && related?.length ? { relatedInformation: related.map((one) => ({ location: locationOf(view, one), message: one.message })) } : {}),
  }
}
