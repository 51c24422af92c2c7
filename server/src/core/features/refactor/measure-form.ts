import { judge, statedDirection } from '../../judge/judge.ts'
import type { ReadMeasure } from '../../judge/types.ts'
import { addToKeyResult } from '../../lint/fields.ts'
import { fieldsFromTitle } from '../../lint/from-title.ts'
import { addFields, inFile, isInFlow } from '../../lint/mend.ts'
import { slug } from '../../model/link.ts'
import { sameUnit } from '../../model/quantity.ts'
import type { KeyResult } from '../../model/types.ts'
import { referencesTo } from '../../project/resolve.ts'
import { replaceScalar, sourceOf } from '../../syntax/edit-yaml.ts'
import type { MapNode } from '../../syntax/tree.ts'
import { contains } from '../../text/span.ts'
import type { Refactoring, Spot } from './types.ts'

/* A key result's measure: in the words of its title, or in fields. */

/** Takes the numbers out of the words: "Churn falls from 8% to 4%" becomes a title, a `baseline` and a `target`. */
export function toFields({ snapshot, uri, open, written, onTitle }: Spot): Refactoring[] {
  const { model, objective, item } = written
  if (!onTitle || !isKeyResult(model) || hasMeasure(model) || !model.title || !contains(model.span, model.node.span)) return []
  const words = model.title.value
  const judgement = judge(words, { objective: objective.title?.value })
  const fields = fieldsFromTitle(words, judgement)
  if (!fields) return []
  const shorter = judgement.quantity && withoutNumbers(words, judgement.quantity)
  const { node } = model.title
  if (shorter !== undefined && node.kind === 'scalar' && node.anchor === undefined && !/[\r\n]/.test(open.text.slice(node.span.start, node.span.end))) {
    const inFlow = model.node.kind === 'map' ? model.node.flow : isInFlow(objective)
    // The words that others link to by are about to change: what they made of them is written down.
    const id = item.keyResult!.written || referencesTo(snapshot, item).length === 0 ? [] : [['id', model.slug] as const]
    const added = addFields(open.text, model, objective, [...id, ...fields.map(({ key, text = '' }) => [key, sourceOf(text, { flow: inFlow })] as const)])
    return added ? [{ title: 'Write baseline and target as fields', kind: 'extract', edits: inFile(uri, [...added, replaceScalar(node, shorter, inFlow)]) }] : []
  }
  const keys = fields.map(({ key }) => key)
  const title = keys.includes('stay') ? 'Write the limit as a field' : 'Write baseline and target as fields'
  const fix = addToKeyResult(title, { uri, file: open.file }, objective, model, fields)
  return fix ? [{ ...fix, kind: 'extract' }] : []
}

/** Fields back to one line, where the line says all that they do. */
export function toOneLine({ snapshot, uri, open, written, onTitle }: Spot): Refactoring[] {
  const { model, objective, item } = written
  const { node, title } = model
  if (!onTitle || !isKeyResult(model) || node.kind !== 'map' || node.anchor !== undefined || !contains(model.span, node.span) || !title?.value) return []
  const keys = node.entries.map(({ key }) => key.text)
  if (keys.some((key) => !['title', 'baseline', 'target'].includes(key)) || !isBare(open.text, node)) return []
  const words = inOneLine(model, title.value)
  if (words === undefined || (slug(words) !== model.slug && referencesTo(snapshot, item).length > 0)) return []
  const like = title.node.kind === 'scalar' ? title.node : undefined
  return [{ title: 'Write it in one line', kind: 'inline', edits: inFile(uri, [{ span: node.span, text: sourceOf(words, { flow: isInFlow(objective), like }) }]) }]
}

const isKeyResult = (model: Spot['written']['model']): model is KeyResult => 'oneLine' in model

const hasMeasure = ({ baseline, target, stay, levels, milestones, done, current, unit }: KeyResult): boolean =>
  [baseline, target, stay, levels, milestones, done, current, unit].some((field) => field !== undefined)

const FROM = /(?:^|\s)(?:from|von|de|desde)\s+$/i
const TO = /^\s*(?:to|auf|à|a|para|->|→)\s*$/i
const GOES_ON = /^\s+(?:in|for|per|of|among|within|at|on|by|across)\s/i

/** The words around "from 18% to 40%", where they make a title of their own. */
function withoutNumbers(title: string, { kind, baselineSpan, targetSpan }: ReadMeasure): string | undefined {
  if (kind !== 'from-to' || !baselineSpan || !targetSpan || !TO.test(title.slice(baselineSpan.end, targetSpan.start))) return
  const before = title.slice(0, baselineSpan.start)
  const after = title.slice(targetSpan.end).replace(/[.\s]+$/, '')
  if (!FROM.test(before) || !(after === '' || GOES_ON.test(after))) return
  const start = withoutVerb(title, before.replace(FROM, '').trimEnd())
  const rest = start + after
  // What is left must not name another amount in figures: a reader, or a rule, would take it for the target.
  return start.includes(' ') && !/\d/.test(judge(rest).quantity?.target?.text ?? '') ? rest : undefined
}

/** "Teams that plan rise" without its verb, which says no more than the numbers do, where a name for what is measured is left. */
function withoutVerb(title: string, words: string): string {
  const verb = statedDirection(title)
  const rest = verb?.span.end === words.length ? words.slice(0, verb.span.start).trim() : words
  return rest.includes(' ') ? rest : words
}

/** The title with the numbers of the fields, if reading it gives just these. */
function inOneLine({ baseline, target }: KeyResult, title: string): string | undefined {
  if (/[\r\n]/.test(title)) return
  if (!baseline && !target) return title
  if (!baseline || !target) return
  return [title, `${title.replace(/\.$/, '')} from ${baseline.value.text} to ${target.value.text}`].find((words) => {
    const read = judge(words).quantity
    return read?.kind === 'from-to' && read.baseline?.value === baseline.value.value && read.target?.value === target.value.value
      && sameUnit(read.baseline, baseline.value) && sameUnit(read.target, target.value)
  })
}

/** Whether nothing but keys and values stands in a map: no comments, no aliases. */
function isBare(source: string, { entries, flow }: MapNode): boolean {
  return entries.every(({ key, value }, i) => {
    const between = i === 0 ? '' : source.slice(entries[i - 1]!.value.span.end, key.span.start)
    return value.kind === 'scalar' && value.anchor === undefined && value.style !== 'block' && (flow ? /^[\s,]*$/ : /^\s*$/).test(between) && /^\s*:\s*$/.test(source.slice(key.span.end, value.span.start))
  })
}
