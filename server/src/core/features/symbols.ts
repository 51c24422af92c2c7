import { sayDay } from '../model/day.ts'
import { firstLine } from '../model/validate.ts'
import type { CheckIn, Initiative, OkrDocument } from '../model/types.ts'
import { isKeyResult, scoreOf } from '../project/score.ts'
import { readings } from '../project/measure.ts'
import type { Snapshot } from '../project/types.ts'
import type { Span } from '../text/span.ts'
import { contains } from '../text/span.ts'
import { count, joined, sayCourse, sayState } from './say.ts'
import type { Written } from './items.ts'
import { nameIn, openFile, writtenIn } from './items.ts'
import type { DocumentSymbol } from './types.ts'

/** The outline of a file: documents where there are several, objectives, key results, check-ins, initiatives. */
export function symbols(snapshot: Snapshot, uri: string): readonly DocumentSymbol[] {
  const open = openFile(snapshot, uri)
  if (!open) return []
  const all = writtenIn(open)
  const of = (document: OkrDocument) => all.filter((one) => one.document === document && one.model === one.objective).map((one) => objectiveSymbol(snapshot, one, all))
  const { documents } = open.file
  if (documents.length < 2) return documents.flatMap(of)
  return documents.map((document) => {
    const name = joined(document.team?.value, document.cycle?.value) || 'Without a team'
    return symbol('document', name, count(document.objectives.length, 'objective'), document.span, (document.team ?? document.cycle)?.span, of(document))
  })
}

function objectiveSymbol(snapshot: Snapshot, written: Written, all: readonly Written[]): DocumentSymbol {
  const { objective, item } = written
  const keyResults = all.filter((one) => one.objective === objective && one.model !== objective).map((one) => keyResultSymbol(snapshot, one))
  const children = [...keyResults, ...objective.initiatives.map(initiativeSymbol)]
  return symbol('objective', item.objective.title, sayState(scoreOf(snapshot, item)), objective.span, item.objective.at, children)
}

function keyResultSymbol(snapshot: Snapshot, { item, model }: Written): DocumentSymbol {
  if (!isKeyResult(item) || !('checkIns' in model)) return symbol('key-result', '', '', model.span, undefined, [])
  const { keyResult } = item
  const detail = joined(sayCourse(readings(keyResult, item.objective), snapshot.today), sayState(scoreOf(snapshot, item)))
  const children = [...model.checkIns.map((checkIn) => checkInSymbol(snapshot, checkIn)), ...model.initiatives.map(initiativeSymbol)]
  return symbol('key-result', keyResult.title, detail, model.span, keyResult.at, children)
}

function checkInSymbol({ today }: Snapshot, { date, value, confidence, span, node }: CheckIn): DocumentSymbol {
  const name = date ? sayDay(date.value, today) : 'Without a date'
  return symbol('check-in', name, joined(value?.value.text, confidence && `confidence ${confidence.value}`), span, date?.span ?? firstLine(node), [])
}

const initiativeSymbol = ({ title, span, done, node }: Initiative): DocumentSymbol =>
  symbol('initiative', title?.value ?? '', done && done.value !== false ? 'done' : '', span, title?.span ?? firstLine(node), [])

/** An editor wants a name, its place inside the whole, and children inside it: what an alias brings in from elsewhere is cut to fit. */
function symbol(kind: DocumentSymbol['kind'], name: string, detail: string, span: Span, at: Span | undefined, children: readonly DocumentSymbol[]): DocumentSymbol {
  const inside = children.filter((child) => contains(span, child.span))
  return { kind, name: name.replace(/\s+/g, ' ').trim() || 'Without a title', detail, span, nameSpan: nameIn(span, at, { start: span.start, end: span.start }), children: inside }
}
