import { formatDay } from '../model/day.ts'
import type { FieldShape, Shape } from '../model/schema.ts'
import { optionsOf } from '../model/schema.ts'
import type { Day } from '../model/day.ts'
import { describeField } from './hover.ts'
import type { Completion } from './types.ts'
import type { Typing } from './typing.ts'

/** What is most often written next, for the maps where the order of the vocabulary is not it. Required keys come first anyway. */
const likely: readonly (readonly string[])[] = [
  ['title', 'key_results', 'owner', 'supports', 'id', 'type', 'why', 'initiatives'],
  ['title', 'baseline', 'target', 'owner', 'check_ins', 'id', 'source', 'confidence', 'stay'],
  ['title', 'key_result', 'owner', 'link', 'due', 'done'],
]

/** A key result is measured in exactly one way: each of these shuts out the ones it does not go with. */
const measures: Readonly<Record<string, readonly string[]>> = {
  target: ['baseline'], stay: [], levels: ['baseline'], milestones: [], done: [], baseline: ['target', 'levels'],
}

/** The keys that may stand here and do not yet, the likeliest first. */
export function keyCompletions(map: Extract<Shape, { kind: 'map' }>, typing: Typing, today: Day): Completion[] {
  const taken = Object.keys(measures).filter((key) => typing.keys.has(key))
  const fits = (name: string) => !(name in measures) || !map.fields.has('check_ins') || taken.every((other) => measures[other]!.includes(name))
  const order = likely.find((list) => list.every((name) => map.fields.has(name))) ?? []
  const rank = ({ name, required }: FieldShape) => (required ? 0 : 100) + (order.includes(name) ? order.indexOf(name) : 50)
  return [...map.fields.values()]
    .filter(({ name }) => !typing.keys.has(name) && fits(name))
    .map((field, i) => ({ field, rank: rank(field) + i / 100 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ field }, i) => keyCompletion(field, typing, today, i))
}

function keyCompletion(field: FieldShape, typing: Typing, today: Day, index: number): Completion {
  const value = typing.colon ? undefined : valueOf(field, typing, today)
  return {
    label: field.name, kind: 'key', detail: field.required ? 'required' : undefined, markdown: describeField(field), span: typing.span,
    snippet: value === undefined ? field.name : `${field.name}:${value}`, sort: `a${String(index).padStart(2, '0')}`, more: value !== undefined && asksForMore(field),
  }
}

/** Keys whose value has choices of its own. */
const asksForMore = ({ shape }: FieldShape): boolean => optionsOf(shape).some((option) =>
  option.kind === 'choice' || (option.kind === 'leaf' && ['link', 'key-result-link', 'team', 'person', 'cycle', 'day', 'day-or-flag', 'flag', 'level'].includes(option.is)))

/** What comes behind the colon, as a snippet: room for one value, or the lines of a list or map below. */
function valueOf({ name, shape }: FieldShape, { column, flow }: Typing, today: Day): string {
  const below = `\n${' '.repeat(column + 2)}`
  const day = formatDay(today)
  const options = optionsOf(shape)
  const single = options.some(({ kind }) => kind === 'leaf' || kind === 'choice')
  switch (name) {
    case 'objectives': return `${below}- title: $1${below}  key_results:${below}    - $0`
    case 'key_results': return `${below}- $0`
    case 'check_ins': return flow ? ` [{ date: ${day}, value: $1, confidence: $2 }]` : `${below}- { date: ${day}, value: $1, confidence: $2 }`
    case 'milestones': return single ? ' [$0]' : flow ? ' [{ title: $0 }]' : `${below}- { title: $0 }`
    case 'initiatives': return flow ? ' [$0]' : `${below}- title: $0`
    case 'levels': return options.some(({ kind }) => kind === 'list') ? ' [$0]' : ' { 0.3: $1, 0.7: $2, 1.0: $3 }'
    case 'stay': return ' ">= $0"'
    case 'closing': return flow ? ' { score: $1, assessment: $0 }' : `${below}score: $1${below}assessment: $0`
    case 'retrospective': return `${below}well: [$1]${below}better: [$2]${below}drop: [$3]`
    case 'agreed': return ` { by: $1, date: ${day} }`
    case 'date': return ` \${1:${day}}`
    case 'tags': case 'contributors': case 'shared_with': return ' [$0]'
    default:
      if (single) return ' $0'
      if (options.some(({ kind }) => kind === 'list')) return ' [$0]'
      return flow ? ' { $0 }' : `${below}$0`
  }
}
