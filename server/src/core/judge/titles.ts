import type { Span } from '../text/span.ts'
import { isLevel } from './grammar/scope.ts'
import type { Part } from './grammar/parts.ts'
import { directionWord } from './measure.ts'
import { wordsOf } from './reasons.ts'
import { leadingPart } from './signals.ts'
import type { Reading } from './signals.ts'

/** What a reading says beyond measure and style, for the rules on objectives and on sentences that do two things. */

const spanOf = ({ tokens }: Reading, first: number, next: number): Span => ({ start: tokens[first]!.start, end: tokens[next - 1]!.end })

/** Two measures or two aims in one sentence: "grow revenue and reduce churn", "NPS to 40 and churn below 2%". Two verbs on one thing are not two. */
export function findCompound(reading: Reading): { first: Span, second: Span, joint: Span } | undefined {
  return twoParts(reading) ?? twoMeasures(reading)
}

function twoParts(reading: Reading): ReturnType<typeof findCompound> {
  const { tokens, parts } = reading
  const main = parts.filter(({ link }) => link === 'main')
  for (let i = 1; i < main.length; i++) {
    const one = main[i - 1]!, two = main[i]!
    const joint = jointBefore(reading, two)
    if (!joint || parts.indexOf(two) !== parts.indexOf(one) + 1) continue
    const end = tokens.indexOf(joint)
    const bothAims = one.style === 'outcome' && two.style === 'outcome'
    const bothMeasured = one.target && two.target
    if ((bothAims || bothMeasured) && hasObject(reading, one, end) && two.next - two.first > 1) {
      return { first: spanOf(reading, one.first, end), second: spanOf(reading, two.first, two.next), joint: { start: joint.start, end: joint.end } }
    }
  }
  return undefined
}

/** The "and", "plus" or semicolon right before a part. */
function jointBefore({ tokens }: Reading, part: Part): Reading['tokens'][number] | undefined {
  for (let i = part.first - 1; i >= Math.max(0, part.first - 3); i--) if (/^(and|plus|as|&|;|,)$/.test(tokens[i]!.lower)) return tokens[i]
  return undefined
}

/** "Develop and deliver training" has one object for both verbs. */
const hasObject = ({ tokens }: Reading, part: Part, end: number): boolean => tokens.slice(part.first + 1, end).some((token) => token.kind === 'word' && !token.tail)

/** Two levels, each with its own metric in front, and "and" between them. */
function twoMeasures(reading: Reading): ReturnType<typeof findCompound> {
  const { tokens, amounts, start } = reading
  const levels = amounts.filter((amount) => isLevel(reading, amount) && (amount.role === 'to' || amount.role === 'at' || amount.role === 'by'))
  for (let i = 1; i < levels.length; i++) {
    const one = levels[i - 1]!, two = levels[i]!
    const at = tokens.findIndex((token, index) => index >= one.next && index < two.first && /^(and|plus|&|;)$/.test(token.lower))
    const named = at > 0 && tokens.slice(at + 1, two.first).some((token) => token.info?.nouns.has('metric'))
    if (named) return { first: spanOf(reading, start, at), second: spanOf(reading, at + 1, two.next), joint: spanOf(reading, at, at + 1) }
  }
  return undefined
}

const TASK_CODES = /^(?:make|make-event|make-unknown|define|define-event|finish|finish-event|study|study-event|hire|act|act-event|past-\w+|done-make|done-finish|done-define|bare-making|bare-document)$/
const ASPIRATION = /(?<!\p{L})(?:love|loved|trust|trusted|enjoy|delight|proud|thrive|thriving|happy|world|everyone|everybody|anyone|habit|best|easier|faster|better|more|less|great|simple|simpler|effortless|leader|leading|culture)(?!\p{L})/iu

/** An objective that is a project or a task: "Migrate to Kubernetes", "Launch the mobile app". */
export function findTask(text: string, reading: Reading): { span: Span, word: string } | undefined {
  const leading = leadingPart(reading.parts)
  if (!leading || leading.style === 'outcome' || !TASK_CODES.test(leading.code) || ASPIRATION.test(text)) return undefined
  if (reading.parts.some(({ style, link }) => style === 'outcome' && link !== 'with')) return undefined
  const span = wordsOf(reading, leading)
  return { span, word: text.slice(span.start, span.end) }
}

const KPI = /(?<!\p{L})(?:revenue|arr|mrr|nps|csat|churn|ebitda|gmv|mau|wau|dau|retention rate|conversion(?: rate)?|net promoter score|customer satisfaction(?: score)?|gross margin|market share|uptime|Umsatz|chiffre d'affaires|ingresos|receita)(?!\p{L})/iu

/** An objective that is a number, or a KPI by its name alone: "Increase revenue by 20%", "NPS", "Grow MRR". */
export function findMetric(text: string, reading: Reading): { span: Span } | undefined {
  const level = reading.amounts.find((amount) => !amount.weak && (isLevel(reading, amount) || (amount.role !== undefined && amount.kind === 'count')))
  if (level) return { span: level.span }
  const words = reading.tokens.filter(({ kind }) => kind === 'word').length
  const kpi = KPI.exec(text)
  return kpi && words <= 4 ? { span: { start: kpi.index, end: kpi.index + kpi[0].length } } : undefined
}

const MOVING = /^(?:ensure-)?(?:change|change-metric|change-people|change-thing|rises|moved|bare-change|amount-change|grow-team|task-metric|keep-level)$/

/** The direction that a sentence's main verb states; a verb in a subordinate clause says nothing about the measure. */
export function findDirection(reading: Reading): { direction: 'rise' | 'fall', span: Span } | undefined {
  const leading = reading.parts.find(({ link, code }) => link === 'main' && MOVING.test(code))
  if (!leading || leading !== reading.parts[0]) return undefined
  const found = directionWord(reading.tokens.slice(leading.first, leading.next), reading.lexicon)
  return found && found.direction !== 'stay' ? { direction: found.direction, span: found.span } : undefined
}
