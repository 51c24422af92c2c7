import { inFile, ownEntry } from '../../lint/mend.ts'
import type { FileEdit } from '../../lint/rule.ts'
import { judge } from '../../judge/judge.ts'
import { nextCycle } from '../../model/cycle.ts'
import { formatQuantity } from '../../model/quantity.ts'
import { mapAt } from '../../model/reader.ts'
import { valuesUntil } from '../../model/progress.ts'
import type { KeyResult } from '../../model/types.ts'
import { readings } from '../../project/measure.ts'
import { scoreOf } from '../../project/score.ts'
import { get } from '../../project/shard-map.ts'
import { cycleOf } from '../../project/snapshot.ts'
import type { KeyResultFacts, Snapshot } from '../../project/types.ts'
import { insertFields, removeField, removeItems, replaceScalar, replaceValue, sourceOf } from '../../syntax/edit-yaml.ts'
import type { MapNode } from '../../syntax/tree.ts'
import type { TextEdit } from '../../text/edit.ts'
import { applyEdits } from '../../text/edit.ts'
import { contains } from '../../text/span.ts'
import type { Written } from '../items.ts'
import { addObjective, pieceOf } from './home.ts'
import { hasAnchor } from '../../syntax/pieces.ts'
import type { Refactoring, Spot } from './types.ts'

/** So many days before its cycle ends an objective may be carried over. */
const SOON = 14
const closingOrder = ['score', 'assessment', 'execution', 'learned', 'decision', 'cause']

/**
 * Carries an objective over to the next cycle: the decision is recorded here, and there it starts afresh, without check-ins, from the latest
 * values, and without the key results that were reached. Offered at the end of a cycle, where nothing has been decided yet.
 */
export function carryOver({ snapshot, uri, open, written, onTitle }: Spot): Refactoring[] {
  const { item, document, objective } = written
  const cycle = cycleOf(snapshot, item)
  const next = nextCycle(item.document.cycle)
  if (!onTitle || item.keyResult || !cycle || !next || snapshot.today < cycle.end - SOON || objective.closing?.decision) return []
  if ((get(snapshot.objectives, `${item.document.team}/${item.objective.slug}`) ?? []).some((other) => other.document.cycle === next)) return []
  const map = mapAt(objective.node)
  const list = document.root && ownEntry(mapAt(document.root)!, 'objectives')?.value
  const index = list?.kind === 'seq' ? list.items.findIndex(({ span }) => span.start === objective.span.start) : -1
  const piece = list?.kind === 'seq' && index >= 0 ? pieceOf(open.text, list, index) : undefined
  if (!map || !piece || hasAnchor(map)) return []
  const decided = decide(open.text, written, map)
  const fresh = freshen(snapshot, open.text, written).map(({ span, text }) => ({ text, span: { start: span.start - piece.span.start, end: span.end - piece.span.start } }))
  const text = applyEdits(open.text.slice(piece.span.start, piece.span.end), fresh)
  const added = addObjective(snapshot, { team: item.document.team, cycle: next }, { ...piece, text }, uri)
  if (!decided || 'refused' in added) return []
  const there: FileEdit = { uri: added.uri, edits: [added.edit] }
  const edits = added.uri === uri ? inFile(uri, [...decided, added.edit]) : [...inFile(uri, decided), there]
  return [{ title: `Carry it over to ${next}`, kind: 'move', edits }]
}

function decide(source: string, { objective }: Written, map: MapNode): TextEdit[] | undefined {
  const closing = ownEntry(map, 'closing')
  if (!closing) return insertFields(source, map, [['closing', '{ decision: carry_forward }']], ['id', 'title', 'description', 'type', 'owner', 'contributors', 'why', 'supports', 'depends_on', 'shared_with', 'weight', 'key_results', 'initiatives', 'closing'])
  if (objective.closing && closing.value.kind === 'map') return insertFields(source, closing.value, [['decision', 'carry_forward']], closingOrder)
  return closing.value.kind === 'scalar' && closing.value.style === 'empty' ? [replaceValue(source, closing, '{ decision: carry_forward }')] : undefined
}

/** What belongs to the cycle that ends: its check-ins, grades and days. */
const past = ['check_ins', 'current', 'confidence', 'closing', 'due']

function freshen(snapshot: Snapshot, source: string, { objective, item }: Written): TextEdit[] {
  const map = mapAt(objective.node)!
  const list = ownEntry(map, 'key_results')?.value
  const reached = objective.keyResults.flatMap((_, i) => {
    const facts = item.objective.keyResults[i]!
    const { progress } = scoreOf(snapshot, { ...item, keyResult: facts })
    return readings(facts).measure.kind !== 'stay' && progress !== undefined && progress >= 1 ? [i] : []
  })
  const dropped = list?.kind === 'seq' && reached.length < list.items.length && list.items.length === objective.keyResults.length ? reached : []
  const kept = objective.keyResults.flatMap((keyResult, i) => (dropped.includes(i) ? [] : freshKeyResult(snapshot, source, keyResult, item.objective.keyResults[i]!)))
  return [...without(source, map, ['closing']), ...kept, ...(list?.kind === 'seq' ? removeItems(source, list, dropped) : [])]
}

function freshKeyResult(snapshot: Snapshot, source: string, model: KeyResult, facts: KeyResultFacts): TextEdit[] {
  const map = mapAt(model.node)
  if (!map) return []
  const known = readings(facts)
  const latest = valuesUntil(known, snapshot.today).at(-1)
  const edits = without(source, map, past)
  if (latest === undefined || known.measure.kind !== 'from-to') return edits
  const start = formatQuantity(latest, known.measure.target)
  const baseline = ownEntry(map, 'baseline')
  if (baseline?.value.kind === 'scalar') return [...edits, baseline.value.style === 'empty' ? replaceValue(source, baseline, sourceOf(start, { flow: map.flow })) : replaceScalar(baseline.value, start, map.flow)]
  return [...edits, ...inWords(model, start)]
}

/** The start that a title tells: "from 18% to 40%". */
function inWords({ title }: KeyResult, start: string): TextEdit[] {
  const span = title && judge(title.value).quantity?.baselineSpan
  if (!span || title.node.kind !== 'scalar' || !contains(title.span, title.node.span)) return []
  return [replaceScalar(title.node, title.value.slice(0, span.start) + start + title.value.slice(span.end))]
}

/** Fields taken out, one after the other: of several that follow each other, each goes with its own line. */
const without = (source: string, map: MapNode, keys: readonly string[]): TextEdit[] =>
  map.entries.filter(({ key }, i) => keys.includes(key.text) && i > 0).map((entry) => removeField(source, map, entry))
