import { cycleDays } from '../model/cycle.ts'
import type { Measure } from '../model/progress.ts'
import { formatQuantity } from '../model/quantity.ts'
import { sayPercent } from '../model/say.ts'
import { readings } from '../project/measure.ts'
import { isKeyResult, scoreOf } from '../project/score.ts'
import { cycleOf } from '../project/snapshot.ts'
import { targetOf } from '../project/resolve.ts'
import { factsOfItem } from '../project/facts.ts'
import type { Snapshot } from '../project/types.ts'
import type { Span } from '../text/span.ts'
import { contains, touches } from '../text/span.ts'
import { openFile, writtenIn } from './items.ts'
import { count, sayMeasure } from './say.ts'

const inlayKinds = ['measure', 'link', 'expected', 'days'] as const
export type InlayKind = (typeof inlayKinds)[number]

/** A few words shown behind what is written, which they are no part of. */
export interface InlayHint {
  readonly offset: number
  readonly text: string
  readonly kind: InlayKind
  /** Markdown, for whoever wonders what the words mean. */
  readonly tooltip: string
}

const LONGEST = 48

/** What a reader would have to look up or work out: in `range`, of the kinds asked for, in order of place. */
export function inlayHints(snapshot: Snapshot, uri: string, range: Span, kinds: ReadonlySet<InlayKind> = new Set(inlayKinds)): readonly InlayHint[] {
  const open = openFile(snapshot, uri)
  if (!open) return []
  const hints: InlayHint[] = []
  const add = (kind: InlayKind, offset: number, text: string, tooltip: string) => {
    if (kinds.has(kind) && touches(range, offset)) hints.push({ kind, offset, text, tooltip })
  }
  open.file.documents.forEach(({ cycle }, d) => {
    const document = open.facts[d]!
    const dates = cycle && cycleOf(snapshot, { uri, document })
    if (!cycle || !dates) return
    const { today } = snapshot
    const [text, tooltip] = today < dates.start ? [`begins in ${count(dates.start - today, 'day')}`, 'How long it is until this cycle begins.']
      : today > dates.end ? ['over', 'This cycle has ended.']
        : [`${count(dates.end - today, 'day')} left`, `Of the ${cycleDays(dates)} days of this cycle.`]
    add('days', cycle.span.end, text, tooltip)
  })
  for (const { item, model } of writtenIn(open)) {
    if (!contains({ start: Math.min(range.start, model.span.start), end: Math.max(range.end, model.span.end) }, model.span) || model.span.end < range.start || model.span.start > range.end) continue
    for (const { value, span } of model.supports) {
      const target = targetOf(snapshot, value, item)
      if (target) add('link', span.end, short(factsOfItem(target).title), 'What this link leads to.')
    }
    for (const { on } of model.dependsOn) {
      const target = targetOf(snapshot, on.value, item)
      if (target) add('link', on.span.end, short(factsOfItem(target).title), 'What this waits for.')
    }
    if (!isKeyResult(item) || !('checkIns' in model)) continue
    const { measure } = readings(item.keyResult, item.objective)
    const read = 'read' in measure && measure.read === 'text' && !isPlain(measure, model.title?.value ?? '') ? sayRead(measure) : undefined
    if (read && model.title) add('measure', model.title.span.end, read, 'What the tools read from these words. Write `baseline` and `target` as fields to say it yourself.')
    const { expected, status } = scoreOf(snapshot, item)
    if (model.target && expected !== undefined && status !== 'closed' && status !== 'not-started') {
      const { value, unit } = model.target.value
      const start = model.baseline?.value.unit === unit ? model.baseline.value.value : undefined
      const now = start === undefined ? `${sayPercent(expected)} of the way` : formatQuantity(start + (value - start) * expected, model.target.value)
      add('expected', model.target.span.end, `expected by now: ${now}`, `${sayPercent(expected)} of the way should be done by today, if all goes as paced.`)
    }
  }
  return hints.sort((a, b) => a.offset - b.offset)
}

/** What was read from words: `18% → 40%`. */
const sayRead = (measure: Measure): string | undefined =>
  measure.kind === 'from-to' && measure.baseline ? `${measure.baseline.text} → ${measure.target.text}` : sayMeasure(measure)

/** The words show it themselves, start before target: `from 18% to 40%`. */
function isPlain(measure: Measure, title: string): boolean {
  if (measure.kind !== 'from-to' || !measure.baseline) return false
  const at = title.indexOf(measure.baseline.text)
  return at >= 0 && title.indexOf(measure.target.text, at + measure.baseline.text.length) >= 0
}

function short(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line
}
