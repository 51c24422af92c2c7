import { parseDay } from '../model/day.ts'
import type { Day } from '../model/day.ts'
import { asScalar } from '../syntax/lookup.ts'
import type { Entry, Node } from '../syntax/tree.ts'
import { canonical, shown } from './canonical.ts'
import type { Draft } from './compare.ts'
import { fieldsOf, listOf, paired } from './fields.ts'

/* Check-ins, closings and finished work: what is appended while a cycle goes on. */

interface CheckInAt {
  readonly node: Node
  readonly date: string
  readonly day?: Day
}

/** Check-ins are the same by their date; one whose date alone was changed, by all else that it says. */
export function checkInChanges(before: Node | undefined, after: Node | undefined): Draft[] {
  const byDate = paired(listOf(before).map(checkInAt), listOf(after).map(checkInAt), ({ date }) => date)
  const alone = byDate.filter((pair) => !pair.before || !pair.after)
  const butItsDate = ({ node }: CheckInAt) => canonical(node, 'check_ins').replace(/"date":"[^"]*",?/, '')
  const redated = paired(alone.flatMap((pair) => pair.before ?? []), alone.flatMap((pair) => pair.after ?? []), butItsDate)
  return [...byDate.filter((pair) => pair.before && pair.after), ...redated].flatMap((pair): Draft[] => {
    if (!pair.before) return [draft('check-in-added', pair)]
    if (!pair.after) return [{ ...draft('check-in-deleted', pair), rewrites: true }]
    if (canonical(pair.before.node) === canonical(pair.after.node)) return []
    const differs = differingKeys(pair.before.node, pair.after.node)
    return [{
      ...draft('check-in-edited', pair), rewrites: takesBack(pair.before.node, pair.after.node),
      before: sayings(pair.before.node, differs) || undefined, after: sayings(pair.after.node, differs) || undefined,
    }]
  })
}

function checkInAt(node: Node): CheckInAt {
  const date = asScalar(fieldsOf(node).get('date')?.value)?.text.trim() ?? ''
  return { node, date, day: parseDay(date) }
}

function draft(kind: Draft['kind'], { before, after }: { readonly before?: CheckInAt; readonly after?: CheckInAt }): Draft {
  return {
    kind, class: 'observation', field: 'check_ins', day: after?.day ?? before?.day,
    before: before && sayings(before.node), after: after && sayings(after.node), spanBefore: before?.node.span, spanAfter: after?.node.span,
  }
}

function differingKeys(before: Node, after: Node): ReadonlySet<string> {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  return new Set([...was.keys(), ...is.keys()].filter((key) => canonical(was.get(key)?.value, key) !== canonical(is.get(key)?.value, key)))
}

/** What a check-in says, without its date, or under some of its keys: `34%, confidence 4, “The e-mail moved nothing.”, blocked by “the frozen service”` */
function sayings(node: Node, keys?: ReadonlySet<string>): string {
  const fields = fieldsOf(node)
  const parts = [...fields].filter(([key]) => (keys ? keys.has(key) : key !== 'date')).map(([key, { value }]) => {
    const text = shown(value) ?? ''
    return key === 'value' ? text : key === 'note' ? `“${text}”` : key === 'blockers' ? `blocked by ${listOf(value).map((one) => `“${titleOf(one)}”`).join(' and ')}` : `${key} ${text}`
  })
  return parts.join(', ') || (fields.size && !keys ? 'nothing but its date' : '')
}

const titleOf = (node: Node): string => shown(fieldsOf(node).get('title')?.value) ?? shown(node) ?? ''

/** What a closing says: `0.8, carry forward, “The target moved.”, learned “Reminders do nothing.”` */
function closingSays(node: Node | undefined): string | undefined {
  const parts = node && [...fieldsOf(node)].map(([key, { value }]) => {
    const text = shown(value) ?? ''
    return key === 'score' ? text : key === 'decision' ? text.replaceAll('_', ' ') : key === 'assessment' ? `“${text}”` : key === 'learned' || key === 'cause' ? `${key} “${text}”` : `${key} ${text}`
  })
  return parts?.join(', ') || undefined
}

/** Whether something that was recorded is gone or different now. More words, and blockers that are solved meanwhile, take nothing back. */
function takesBack(before: Node, after: Node): boolean {
  const now = fieldsOf(after)
  return [...fieldsOf(before)].some(([key, { value }]) => key !== 'blockers' && canonical(value, key) !== canonical(now.get(key)?.value, key))
}

export function closingChanges(before: Entry | undefined, after: Entry | undefined): Draft[] {
  const kind = !before ? 'closing-added' : !after ? 'closing-removed' : 'closing-changed'
  return [{
    kind, class: 'observation', field: 'closing', before: closingSays(before?.value), after: closingSays(after?.value), spanBefore: before?.span, spanAfter: after?.span,
    rewrites: before && (!after || takesBack(before.value, after.value)) ? true : undefined,
  }]
}

/** An initiative that is finished is a reading; any other change to the work that is planned is an intention. */
export function initiativeChanges(before: Node | undefined, after: Node | undefined): Draft[] {
  const nameOf = (node: Node) => {
    const fields = fieldsOf(node)
    return canonical((fields.get('id') ?? fields.get('title'))?.value)
  }
  return paired(listOf(before), listOf(after), nameOf).flatMap(({ before: a, after: b }): Draft[] => {
    if (a && b && canonical(a) === canonical(b)) return []
    const was = a && fieldsOf(a)
    const is = b && fieldsOf(b)
    const differ = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])].filter((key) => canonical(was?.get(key)?.value, key) !== canonical(is?.get(key)?.value, key)))
    const finished = a !== undefined && b !== undefined && differ.size === 1 && differ.has('done')
    const title = (fields: typeof was) => shown(fields?.get('title')?.value)
    return [{
      kind: finished ? 'reading' : 'field', class: finished ? 'observation' : 'intent', field: 'initiatives',
      before: finished ? title(was) : a && (b ? shown(a) : title(was)), after: finished ? `${title(is)}, ${isDone(is) ? 'done' : 'not done'}` : b && (a ? shown(b) : title(is)),
      spanBefore: a?.span, spanAfter: b?.span,
    }]
  })
}

const isDone = (fields: ReturnType<typeof fieldsOf> | undefined): boolean => {
  const text = asScalar(fields?.get('done')?.value)?.text
  return text !== undefined && text !== 'false'
}
