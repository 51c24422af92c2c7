import { bareDate, judge, placeholders, SURE } from '../judge/judge.ts'
import type { Judgement, Reason } from '../judge/judge.ts'
import type { Config } from '../model/config.ts'
import type { KeyResult } from '../model/types.ts'
import { deref, entriesOf, isEmpty } from '../syntax/lookup.ts'
import type { Span } from '../text/span.ts'
import type { AnyRule, KeyResultPlace } from './rule.ts'
import { effective, presetSeverity } from './settings.ts'

/*
 * A key result's words can be wrong in several ways at once: "continue to support sales" is work, names no target and has a vague verb.
 * A coach names one of them, the one whose answer settles the others. That choice is made here, so that one cause is one finding.
 */

export type TroubleRule = 'placeholder' | 'activity-key-result' | 'output-key-result' | 'bare-date' | 'unmeasurable'

export interface Trouble {
  readonly rule: TroubleRule
  /** The words that gave it away, in the title. */
  readonly at: Span
  /** Why, as a part of a sentence: "“improve” has no target". */
  readonly says: string
}

interface Here {
  readonly config: Config
  readonly rules: readonly AnyRule[]
}

export interface TitledPlace {
  readonly model: KeyResult
  readonly title: string
  readonly objective: string
  /** What the objective is for; learning may well consist of work. */
  readonly learning: boolean
}

export const titledPlace = ({ model, objective }: KeyResultPlace): TitledPlace => ({
  model, title: model.title?.value ?? '', objective: objective.model.title?.value ?? '', learning: objective.model.type?.value === 'learning',
})

/** What a key result's title says, read beside its objective's. */
export const judgementOf = ({ title, objective }: TitledPlace): Judgement => judge(title, { ...(objective && { objective }) })

const MEASURES = ['target', 'stay', 'levels', 'milestones', 'done'] as const

/** Whether its fields say how a key result is measured. A value that cannot be read counts: that is a finding already. */
export function measuredByFields({ node }: KeyResult): boolean {
  if (node.kind !== 'map') return false
  const entries = entriesOf(node)
  return MEASURES.some((key) => {
    const value = entries.get(key)?.value
    return value !== undefined && deref(value) !== undefined && !isEmpty(deref(value)!)
  })
}

/** The one thing to say about a key result's words, if anything. A rule that is turned off leaves the place to the next. */
export function troubleOf(here: Here, place: TitledPlace): Trouble | undefined {
  const { title, model } = place
  if (title === '') return
  const hole = placeholders(title)[0]
  if (hole && speaks(here, 'placeholder', place)) return { rule: 'placeholder', at: hole.span, says: '' }

  const judgement = judgementOf(place)
  const { measure, style, confidence } = judgement
  const styleRule = style === 'outcome' ? undefined : (`${style}-key-result` as const)
  if (styleRule && !model.stay && sure(here, confidence.style) && !(place.learning && !isStrict(here)) && speaks(here, styleRule, place)) {
    return { rule: styleRule, ...reasonOf(judgement, 'style') }
  }
  if (measuredByFields(model)) return
  const date = measure === 'metric' ? undefined : bareDate(title)
  if (date && speaks(here, 'bare-date', place)) return { rule: 'bare-date', at: date.span, says: '' }
  if (measure === 'none' && sure(here, confidence.measure) && (judgement.language !== 'other' || isStrict(here)) && speaks(here, 'unmeasurable', place)) {
    return { rule: 'unmeasurable', ...reasonOf(judgement, 'measure') }
  }
}

/** Below `SURE` a verdict is shown only to those who asked for strictness; a confidence of 0 means that the judge cannot read it. */
export const sure = (here: Pick<Here, 'config'>, confidence: number): boolean => confidence >= SURE || (isStrict(here) && confidence > 0)

export const isStrict = ({ config }: Pick<Here, 'config'>): boolean => config.preset === 'strict'

/** The reason on the fewest words: it points best. */
function reasonOf({ reasons }: Judgement, about: Reason['about']): { at: Span; says: string } {
  const found = reasons.filter((reason) => reason.about === about).sort((a, b) => length(a.span) - length(b.span))[0]
  return { at: found?.span ?? { start: 0, end: Infinity }, says: found?.says ?? '' }
}

const length = ({ start, end }: Span): number => end - start

/** Whether a rule has a say about this key result in this workspace. */
function speaks({ config, rules }: Here, id: TroubleRule, { title, objective }: TitledPlace): boolean {
  const rule = rules.find((each) => each.id === id)
  if (!rule) return false
  if (!config.rules.has(id)) return presetSeverity(rule, config) !== 'off'
  const { severity, ignores } = effective(rule, config)
  return severity !== 'off' && !ignores(title) && !ignores(objective)
}
