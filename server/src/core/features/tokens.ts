import { parseLink } from '../model/link.ts'
import type { Snapshot } from '../project/types.ts'
import type { Span } from '../text/span.ts'
import { span } from '../text/span.ts'
import type { Leaf } from './locate.ts'
import { leavesOf, treeOf } from './locate.ts'

export const tokenKinds = ['team', 'cycle', 'objective', 'key-result', 'person', 'quantity'] as const

/** Words that mean something to the product, wherever and however they are written: what a grammar can only guess. */
export interface Token {
  readonly span: Span
  readonly kind: (typeof tokenKinds)[number]
  /** Names something here, rather than mentioning it. */
  readonly defines: boolean
}

/** The tokens of a file, in order; each within one line. */
export function tokens(snapshot: Snapshot, uri: string): readonly Token[] {
  const found = treeOf(snapshot, uri)
  if (!found) return []
  const { text } = found.tree
  return [...leavesOf(found)].flatMap((leaf) => tokensOf(text, leaf)).sort((a, b) => a.span.start - b.span.start)
}

function tokensOf(text: string, { is, scalar, span: at, path }: Leaf): Token[] {
  const start = text.indexOf(scalar.text, at.start)
  // Behind an alias, with escapes, or on several lines, it is not the words themselves that stand there.
  if (scalar.text === '' || start < 0 || start + scalar.text.length > at.end || /[\r\n]/.test(scalar.text)) return []
  const whole = (kind: Token['kind'], defines = false): Token[] => [{ span: span(start, start + scalar.text.length), kind, defines }]
  switch (is) {
    case 'team': return whole('team', path.length === 1)
    case 'cycle': return whole('cycle')
    case 'person': return whole('person')
    case 'quantity': case 'band': return whole('quantity')
    case 'id': return whole(path.at(-2) === 'key_results' ? 'key-result' : 'objective', true)
    case 'link': case 'key-result-link': return partsOf(scalar.text, start, is)
    default: return []
  }
}

function partsOf(text: string, start: number, is: 'link' | 'key-result-link'): Token[] {
  const link = parseLink(text)
  if (!link) return []
  // In an initiative, a lone id names a key result of the same objective.
  const lone = is === 'key-result-link' && link.team === undefined && link.keyResult === undefined
  const { team, cycle, objective, keyResult } = link.spans
  const parts: readonly [Token['kind'], Span | undefined][] = [['team', team], ['cycle', cycle], [lone ? 'key-result' : 'objective', objective], ['key-result', keyResult]]
  return parts.flatMap(([kind, at]) => (at ? [{ kind, defines: false, span: span(start + at.start, start + at.end) }] : []))
}
