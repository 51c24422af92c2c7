import { ownEntry } from '../../lint/mend.ts'
import { mapAt } from '../../model/reader.ts'
import { get } from '../../project/shard-map.ts'
import { fileOf, textOf } from '../../project/snapshot.ts'
import type { Snapshot } from '../../project/types.ts'
import { replaceValue } from '../../syntax/edit-yaml.ts'
import type { SeqNode } from '../../syntax/tree.ts'
import { nameOf } from '../../text/address.ts'
import { eolOf } from '../../text/line-ends.ts'
import type { TextEdit } from '../../text/edit.ts'
import { dashColumn, indentedBy, isAiry, piecesOf } from '../../syntax/pieces.ts'
import type { Refused } from './types.ts'

/** Whose OKRs, and for when. */
export interface Home {
  readonly team: string
  readonly cycle: string
}

/** The lines of a list item: how far its dash stands from the margin, and whether the list keeps its items apart. */
export interface Piece {
  readonly text: string
  readonly column: number
  readonly airy: boolean
}

/** An objective as the last one of a team and cycle: in their file, or in a new one beside `from` that is named after them. */
export function addObjective(snapshot: Snapshot, { team, cycle }: Home, piece: Piece, from: string): { readonly uri: string; readonly edit: TextEdit } | Refused {
  const placed = (get(snapshot.teams, team) ?? []).find(({ document }) => document.cycle === cycle)
  if (!placed) return { uri: newUri(snapshot, { team, cycle }, from), edit: { span: { start: 0, end: 0 }, text: newFile({ team, cycle }, piece) } }
  const { uri } = placed
  const entry = get(snapshot.files, uri)!
  const name = nameOf(uri)
  if (entry.stale) return { refused: `\`${name}\` cannot be read right now: mend what the Problems panel shows first.` }
  const document = fileOf(entry).documents.find(({ team: t, cycle: c }) => t?.value === team && c?.value === cycle)
  const map = document?.root && mapAt(document.root)
  const objectives = map && ownEntry(map, 'objectives')
  if (!map || !objectives) return { refused: `\`${name}\` has no list of objectives to add to: write \`objectives:\` there first.` }
  const { text } = entry
  const list = objectives.value
  const isEmpty = (list.kind === 'scalar' && list.style === 'empty') || (list.kind === 'seq' && list.items.length === 0)
  if (isEmpty) {
    const edit = replaceValue(text, objectives, eolOf(text) + written(text, piece, 2))
    return { uri, edit: { ...edit, text: edit.text.replace(/^(:?) +(?=[\r\n])/, '$1') } }
  }
  const pieces = list.kind === 'seq' ? piecesOf(text, list) : undefined
  if (list.kind !== 'seq' || !pieces) return { refused: `The objectives in \`${name}\` stand in brackets or behind an alias: give each its own line first.` }
  const at = pieces.at(-1)!.end
  const gap = isAiry(text, pieces) || (pieces.length === 1 && piece.airy) ? eolOf(text) : ''
  return { uri, edit: { span: { start: at, end: at }, text: eolOf(text) + gap + written(text, piece, dashColumn(text, list)) } }
}

/** The lines of an objective, with its comments; undefined where it shares them with others. */
export function pieceOf(text: string, list: SeqNode, index: number): { readonly span: { readonly start: number; readonly end: number }; readonly column: number; readonly airy: boolean } | undefined {
  const pieces = piecesOf(text, list)
  return pieces && { span: pieces[index]!, column: dashColumn(text, list), airy: isAiry(text, pieces) }
}

const written = (like: string, { text, column }: Piece, to: number): string => withEol(indentedBy(text, to - column), eolOf(like))

const withEol = (text: string, eol: string): string => text.replace(/\r\n|\n|\r/g, eol)

function newFile({ team, cycle }: Home, piece: Piece): string {
  const eol = eolOf(piece.text)
  return [`team: ${team}`, `cycle: ${cycle}`, '', 'objectives:', indentedBy(piece.text, 2 - piece.column), ''].join(eol)
}

/** Named as `from` is: after the team, after the cycle, or both. */
function newUri(snapshot: Snapshot, { team, cycle }: Home, from: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  const source = get(snapshot.files, from)?.facts[0]
  const parts = from.split('/')
  const named = source && [...parts.slice(0, -2), ...parts.slice(-2).map((part) => replaced(replaced(part, source.team, team), source.cycle, cycle))].join('/')
  const names = [named, `${folder}${team}.okr.yaml`, `${folder}${team}-${cycle.toLowerCase()}.okr.yaml`]
  for (let i = 2; i < 100; i++) names.push(`${folder}${team}-${cycle.toLowerCase()}-${i}.okr.yaml`)
  return names.find((uri) => uri !== undefined && uri !== from && textOf(snapshot, uri) === undefined)!
}

/** A whole word of a file's name by another, in the same case. */
function replaced(part: string, word: string, by: string): string {
  if (word === '') return part
  const found = new RegExp(`(?<![a-z0-9])${word.replace(/[^A-Za-z0-9]/g, '\\$&')}(?![a-z0-9])`, 'i').exec(part)?.[0]
  return found === undefined ? part : part.replace(found, found === found.toLowerCase() ? by.toLowerCase() : by)
}
