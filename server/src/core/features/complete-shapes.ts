import { isId } from '../model/link.ts'
import { configOf, cycleOf } from '../project/snapshot.ts'
import { keyResultItem, objectiveItem } from '../project/facts.ts'
import { scoreOf } from '../project/score.ts'
import type { Snapshot } from '../project/types.ts'
import { plainText } from '../text/snippet.ts'
import { checkInForm } from './check-in.ts'
import { linksFrom } from './complete-values.ts'
import { lineAround } from './indentation.ts'
import { documentAt, openFile } from './items.ts'
import { cycleToBegin } from './new-file.ts'
import { sayGrade } from './say.ts'
import {
  asItem, blockerShapes, checkInShapes, closingField, dependencyField, dependencyShapes, fileShapes, initiativeShapes, keyResultShapes, objectiveShapes, retrospectiveField, snippetOf,
} from './shapes.ts'
import type { Around, Piece } from './shapes.ts'
import { itemFits, keyFits } from './fitting.ts'
import type { Completion } from './types.ts'
import type { Typing } from './typing.ts'

/** So many links are offered in a hole: a choice longer than this is no help. */
const CHOICES = 8

interface Asked {
  readonly snapshot: Snapshot
  readonly uri: string
  readonly text: string
  readonly offset: number
  readonly typing: Typing
}

/** By the keys on the way to a list: the items that can be put there whole. */
const items: Readonly<Record<string, (around: Around) => Piece[]>> = {
  'objectives': objectiveShapes,
  'objectives.key_results': keyResultShapes,
  'objectives.key_results.check_ins': checkInShapes,
  'objectives.key_results.check_ins.blockers': blockerShapes,
  'objectives.key_results.initiatives': initiativeShapes,
  'objectives.initiatives': initiativeShapes,
  'objectives.key_results.depends_on': dependencyShapes,
  'objectives.depends_on': dependencyShapes,
}

/** By the keys on the way to a map: the keys that can be put there with all that goes with them. */
const fields: Readonly<Record<string, readonly (readonly [key: string, field: (around: Around) => Piece])[]>> = {
  '': [['retrospective', retrospectiveField]],
  'objectives': [['depends_on', dependencyField], ['closing', closingField]],
  'objectives.key_results': [['depends_on', dependencyField], ['closing', closingField]],
}

/**
 * Whole pieces of an OKR file, where they fit: items where a list goes on, behind a dash or on a line of its own; keys beside others; a first
 * file in one that is empty. Never within a line, in brackets or in the middle of something else.
 */
export function shapeCompletions(asked: Asked): Completion[] {
  const { text, offset, typing: { at, path, keys, span, typed, flow, colon, column } } = asked
  const line = lineAround(text, offset)
  const lead = text.slice(line.start, span.start)
  if (at !== 'key' || flow || colon || !/^(?:-|[\w-]*)$/.test(typed) || text.slice(span.end, line.end).trim() !== '') return []
  const dashed = lead.trim() !== ''
  const way = path.flatMap((step) => ('key' in step ? [step.key] : [])).join('.')
  const inItem = path.length > 0 && 'item' in path.at(-1)!
  const inList = path.length > 0 && !inItem
  if (inList || (dashed && keys.size === 0)) {
    const pieces = Object.hasOwn(items, way) ? items[way]! : undefined
    if (!pieces || !itemFits(text, line, dashed ? lead.lastIndexOf('-') : column)) return []
    return pieces(around(asked)).map((piece, i) => offered(asked, dashed ? piece : { ...piece, lines: asItem(piece.lines) }, `0${i}`, column, !dashed))
  }
  if (dashed || typed === '-' || !keyFits(text, line, column)) return []
  if (path.length === 0 && column > 0) return []
  if (path.length === 0 && !keys.has('objectives')) return fileShapes(missing(asked), around(asked)).map((piece, i) => offered(asked, piece, `${keys.size === 0 ? '0' : 'c'}${i}`, 0))
  if (keys.size === 0 || !Object.hasOwn(fields, way)) return []
  return fields[way]!.filter(([key]) => !keys.has(key)).map(([, field], i) => offered(asked, field(around(asked)), `c${i}`, column))
}

/** `dash`: the piece begins with its dash, which may be typed already. */
function offered({ typing: { span, typed } }: Asked, { label, detail, lines }: Piece, sort: string, column: number, dash = false): Completion {
  const snippet = snippetOf(lines, column)
  return {
    label, kind: 'snippet', detail, span, snippet, sort, filter: dash && typed === '-' ? `- ${label}` : undefined, markdown: `\`\`\`yaml\n${plainText(snippetOf(lines))}\n\`\`\``,
  }
}

/** The lines above `objectives` that the file does not have yet. */
function missing({ snapshot, uri, typing: { keys } }: Asked): { readonly team?: string; readonly cycle?: string } {
  return {
    ...(keys.has('team') ? {} : { team: `‹${teamOf(snapshot, uri) ?? 'team'}›` }),
    ...(keys.has('cycle') ? {} : { cycle: `‹${cycleToBegin(snapshot, uri)}›` }),
  }
}

/** As the file is called: `growth.okr.yaml`, or `growth-2026-q4.okr.yaml` where the config knows of `growth`. */
function teamOf(snapshot: Snapshot, uri: string): string | undefined {
  const name = /([^/]*)\.okr\.ya?ml$/.exec(uri)?.[1] ?? ''
  const known = [...configOf(snapshot, uri).teams.keys()].filter((id) => name === id || name.startsWith(`${id}-`)).sort((a, b) => b.length - a.length)
  return known[0] ?? (isId(name) ? name : undefined)
}

/** What the workspace knows around the cursor. The text there may be half written: what cannot be found is left out. */
function around({ snapshot, uri, offset, typing }: Asked): Around {
  const { today } = snapshot
  const { teams } = configOf(snapshot, uri)
  const open = openFile(snapshot, uri)
  const document = open && documentAt(open, offset)
  const owner = teams.get(document?.team || (teamOf(snapshot, uri) ?? ''))?.owner
  if (!document || typing.path.length === 0) return { today, owner }
  const [, inObjectives, , inKeyResults] = typing.path
  const objective = inObjectives && 'item' in inObjectives ? document.objectives[inObjectives.item] : undefined
  const way = typing.path.flatMap((step) => ('key' in step ? [step.key] : []))
  const keyResult = way[1] === 'key_results' && inKeyResults && 'item' in inKeyResults ? objective?.keyResults[inKeyResults.item] : undefined
  const item = objective && (keyResult ? keyResultItem(uri, document, objective, keyResult) : objectiveItem(uri, document, objective))
  const form = item?.keyResult && way.includes('check_ins') ? checkInForm(snapshot, item.key, uri) : undefined
  const known = form && !('refused' in form) ? form : undefined
  return {
    today, owner,
    keyResults: way[1] === 'initiatives' ? objective?.keyResults.map(({ slug }) => slug).filter(Boolean) : undefined,
    links: () => linksFrom({ snapshot, uri, offset, typing }, 'depends_on', CHOICES),
    end: cycleOf(snapshot, { uri, document })?.end,
    reports: known && (known.kind === 'value' ? { value: known.value } : known.kind === 'milestones' ? { milestones: known.milestones } : 'nothing'),
    confidence: known?.confidence,
    score: item && sayGrade(scoreOf(snapshot, item)),
  }
}
