import { judge } from '../../judge/judge.ts'
import { addFields, inFile, ownEntry } from '../../lint/mend.ts'
import type { KeyResult } from '../../model/types.ts'
import { appendItem, removeItem, sourceOf } from '../../syntax/edit-yaml.ts'
import { columnOf, eolOf } from '../../text/line-ends.ts'
import type { TextEdit } from '../../text/edit.ts'
import { contains } from '../../text/span.ts'
import type { Refactoring, Spot } from './types.ts'

/** More would be a list to search through. */
const MOST = 3
const LONGEST = 40

/** A key result that is work becomes an initiative of one beside it that can be measured. */
export function toInitiative({ uri, open, written: { model, objective }, onTitle }: Spot): Refactoring[] {
  const map = objective.node
  if (!onTitle || !isTask(model, objective.title?.value) || map.kind !== 'map' || !contains(objective.span, map.span)) return []
  const list = ownEntry(map, 'key_results')?.value
  const index = list?.kind === 'seq' ? list.items.findIndex(({ span }) => span.start === model.span.start) : -1
  if (list?.kind !== 'seq' || index < 0) return []
  const comment = /^[ \t]+#[^\r\n]*/.exec(open.text.slice(model.span.end))?.[0] ?? ''
  return objective.keyResults.filter((other) => other !== model && isMeasured(other, objective.title?.value) && contains(list.span, other.node.span)).slice(0, MOST).flatMap((served): Refactoring[] => {
    const added = addInitiative(open.text, served, objective, model.title!.value, comment)
    return added ? [{ title: `Make it an initiative of “${short(served.title?.value ?? served.slug)}”`, kind: 'move', edits: inFile(uri, [removeItem(open.text, list, index), ...added]) }] : []
  })
}

/** Work, and nothing else said about it that would be lost. */
function isTask(model: Spot['written']['model'], objective: string | undefined): model is KeyResult {
  if (!('oneLine' in model) || !model.title?.value || model.node.anchor !== undefined) return false
  const alone = model.oneLine || (model.node.kind === 'map' && model.node.entries.length === 1)
  return alone && judge(model.title.value, { objective }).style !== 'outcome' && !judge(model.title.value, { objective }).quantity?.baseline
}

const isMeasured = ({ title, target, stay, levels }: KeyResult, objective: string | undefined): boolean =>
  (target ?? stay ?? levels) !== undefined || (title !== undefined && judge(title.value, { objective }).measure === 'metric' && judge(title.value, { objective }).style === 'outcome')

/** The comment behind the work goes with it, which needs a line of its own. */
function addInitiative(source: string, served: KeyResult, objective: Spot['written']['objective'], words: string, comment: string): TextEdit[] | undefined {
  const map = served.node.kind === 'map' ? served.node : undefined
  const entry = map && ownEntry(map, 'initiatives')
  if (entry?.value.kind === 'seq') {
    const { flow } = entry.value
    return flow && comment ? undefined : [appendItem(source, entry.value, sourceOf(words, { flow }) + comment)]
  }
  if (entry || served.initiatives.length > 0) return
  if (!comment) return addFields(source, served, objective, [['initiatives', `[${sourceOf(words, { flow: true })}]`]])
  if (map?.flow) return
  const column = columnOf(source, (map?.entries[0]?.key ?? served.node).span.start)
  return addFields(source, served, objective, [['initiatives', `${eolOf(source)}${' '.repeat(column + 2)}- ${sourceOf(words)}${comment}`]])
}

const short = (title: string): string => (title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title)
