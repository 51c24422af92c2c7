import { bareDate, judge, placeholders, SURE } from '../judge/judge.ts'
import type { Judgement, Reason } from '../judge/judge.ts'
import type { Config } from '../model/config.ts'
import { normalUnit } from '../model/quantity.ts'
import type { Quantity } from '../model/quantity.ts'
import type { KeyResult, Objective } from '../model/types.ts'
import { deref, entriesOf, isEmpty } from '../syntax/lookup.ts'
import type { Span } from '../text/span.ts'
import type { AnyRule } from './rule.ts'
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

/** What a key result's title says, read beside its objective's. */
export function judgementOf(keyResult: KeyResult, objective: Objective): Judgement {
  const aim = objective.title?.value
  return judge(keyResult.title?.value ?? '', aim === undefined ? {} : { objective: aim })
}

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
export function troubleOf(here: Here, keyResult: KeyResult, objective: Objective): Trouble | undefined {
  const title = keyResult.title?.value
  if (title === undefined) return
  const may = (rule: TroubleRule) => speaks(here, rule, [title, objective.title?.value ?? ''])
  const hole = placeholders(title)[0]
  if (hole && may('placeholder')) return { rule: 'placeholder', at: hole.span, says: '' }

  const judgement = judgementOf(keyResult, objective)
  const { measure, style, confidence } = judgement
  const styleRule = style === 'outcome' ? undefined : (`${style}-key-result` as const)
  if (styleRule && sure(here, confidence.style) && !isFair(here, keyResult, objective, judgement) && may(styleRule)) {
    return { rule: styleRule, ...reasonOf(judgement, 'style') }
  }
  if (measuredByFields(keyResult)) return
  const date = measure === 'metric' ? undefined : bareDate(title)
  if (date && may('bare-date')) return { rule: 'bare-date', at: date.span, says: '' }
  if (measure === 'none' && sure(here, confidence.measure) && (judgement.language !== 'other' || isStrict(here)) && may('unmeasurable')) {
    return { rule: 'unmeasurable', ...reasonOf(judgement, 'measure') }
  }
}

/**
 * Whether what sounds like work may stand all the same: a level that holds is no work, milestones say openly that they are
 * (only-milestones.ts looks at them), and whoever sets out to learn may well measure the work of finding out. And what had a number
 * before the cycle is not made in it: "Signed teams", 200 to 800, names a metric, unless the title begins with the making.
 */
function isFair(here: Here, keyResult: KeyResult, objective: Objective, judgement: Judgement): boolean {
  if (keyResult.stay || keyResult.milestones) return true
  if (objective.type?.value === 'learning' && !isStrict(here)) return true
  const title = keyResult.title!.value
  if (keyResult.target && COMPARES.test(title)) return true
  const start = keyResult.baseline?.value ?? judgement.quantity?.baseline
  if (!start || start.value === 0) return false
  const end = keyResult.target?.value ?? judgement.quantity?.target
  return (end !== undefined && isNoCount(start, end, keyResult.unit?.value)) || !beginsWithWork(title, judgement, end && [start, end])
}

/** "More repairs use a used part": with a target in its fields, such a title names what changes. */
const COMPARES = /^(?:more|fewer|less|higher|lower|faster|shorter|longer|larger|smaller)\b/i

/** Nobody counts finished work downwards, nor in days, money or points of five: "Review time", 3 days to 1; "Open tickets", 300 to 50. */
function isNoCount(start: Quantity, end: Quantity, unit: string = end.unit || start.unit): boolean {
  return end.value < start.value || /^(?:ms|s|min|h|days|weeks|months|nps|\/\d+|[$€£¥₹])$/.test(normalUnit(unit))
}

/**
 * Whether a title says first that something is to be done: "Publish articles", not "Published articles", "Article reviews" or "Visit length".
 * English words can be both. So a title that could be a name is read once more with its numbers: "Resolve tickets at once rise from 50% to 75%".
 */
function beginsWithWork(title: string, judgement: Judgement, ends: readonly [Quantity, Quantity] | undefined): boolean {
  const { code, at } = reasonOf(judgement, 'style')
  const [, lead = '', first = '', rest = ''] = OPENING.exec(title)!
  if (at.start > lead.length || at.end >= title.length) return false
  if (judgement.language !== 'en') return VERBS.has(code) && !(judgement.language === 'de' && GERMAN_PARTICIPLE.test(title))
  if (!VERBS.has(code) || NAME_OF_METRIC.test(rest)) return false
  // "Deploys per week", "Meeting hours"; but "Published the articles" tells what was done.
  if (/(?:..[^e]ed|\w{3,}ing|[^s]s)$/i.test(first) && !ARTICLE.test(rest)) return false
  if (!ends || ends[1].unit !== '%') return true
  const inWords = judge(`${title} rise from ${ends[0].text} to ${ends[1].text}`)
  return ends[1].value === 100 || inWords.style !== 'outcome' || inWords.confidence.style < SURE
}

/** "To ", "we ", then the first word. */
const OPENING = /^((?:(?:to|we|our team)\s+)?)(\S*)(.*)$/is
const ARTICLE = /^\s+(?:(?:the|an?|our|all)\b|\d)/i
/** "Unterzeichnete Verträge" are counted; "Verträge unterzeichnen" is done. */
const GERMAN_PARTICIPLE = /^\p{L}+(?:t|en)e[nrs]?\s+\p{Lu}/u
/** The reasons that a verb gives. */
const VERBS: ReadonlySet<string> = new Set(['deliverable-verb', 'finished-state', 'hiring', 'decision', 'effort', 'event'])
/** "Visit length", "Run time", "Demo requests": what is measured of the first word. */
const NAME_OF_METRIC = /^(?:\s+[\w-]+)?\s+(?:time|speed|rates?|ratio|share|quality|length|size|volume|load|costs?|scores?|accuracy|frequency|requests?|views?|downloads|errors?|failures?|success|usage|coverage|adoption)(?=$|\s+(?:per|of|in|on|for|by|from)\b)/i

/** Below `SURE` a verdict is shown only to those who asked for strictness; a confidence of 0 means that the judge cannot read it. */
export const sure = (here: Pick<Here, 'config'>, confidence: number): boolean => confidence >= SURE || (isStrict(here) && confidence > 0)

export const isStrict = ({ config }: Pick<Here, 'config'>): boolean => config.preset === 'strict'

/** The reason on the fewest words: it points best. */
function reasonOf({ reasons }: Judgement, about: Reason['about']): { code: string; at: Span; says: string } {
  const found = reasons.filter((reason) => reason.about === about).sort((a, b) => length(a.span) - length(b.span))[0]
  return { code: found?.code ?? '', at: found?.span ?? { start: 0, end: Infinity }, says: found?.says ?? '' }
}

const length = ({ start, end }: Span): number => end - start

/** Whether a rule has a say about things with these titles in this workspace. */
function speaks({ config, rules }: Here, id: TroubleRule, titles: readonly string[]): boolean {
  const rule = rules.find((each) => each.id === id)
  if (!rule) return false
  if (!config.rules.has(id)) return presetSeverity(rule, config) !== 'off'
  const { severity, ignores } = effective(rule, config)
  return severity !== 'off' && !titles.some(ignores)
}
