import { nounAfter } from '../amounts/noun-groups.ts'
import type { Amount } from '../amounts/amounts.ts'
import { BE, CAN, CHANGE_NOUN, HAVE, MAKE_NOUN } from './cues.ts'
import type { Lexicon, VerbClass, VerbForm } from '../lexicon/lexicon.ts'
import type { Token } from '../words.ts'

export interface Sentence {
  readonly tokens: readonly Token[]
  readonly amounts: readonly Amount[]
  readonly lexicon: Lexicon
  /** Index of the first token that carries meaning. */
  readonly start: number
}

/** How a part hangs on the sentence: "launch X" (main) "to raise Y" (to) "by doing Z" (by) "with 300 guests" (with), "so that …" (that). */
export type Link = 'main' | 'to' | 'by' | 'with' | 'that'

/** Of a verb with several classes, the first of these tells most. */
const ORDER: readonly VerbClass[] = ['up', 'down', 'improve', 'keep', 'reach', 'hire', 'make', 'finish', 'define', 'study', 'act', 'open', 'ensure', 'behave']
export const TASK: ReadonlySet<VerbClass> = new Set(['make', 'finish', 'define', 'hire', 'study'])
export const MOVE: ReadonlySet<VerbClass> = new Set(['up', 'down', 'improve', 'reach', 'keep'])

/** Verb classes of a token, the telling ones first. */
export function classesOf(token: Token | undefined): readonly VerbClass[] {
  const verbs = token?.info?.verbs
  return verbs?.size ? ORDER.filter((kind) => verbs.has(kind)) : []
}

export const hasForm = (token: Token | undefined, form: VerbForm, kinds?: ReadonlySet<VerbClass>): boolean => {
  for (const [kind, forms] of token?.info?.verbs ?? []) if (forms.has(form) && (!kinds || kinds.has(kind))) return true
  return false
}

/** Where the parts of a sentence begin: at coordinated verbs, full stops, and the words that subordinate. */
export function cutParts({ tokens, lexicon, start }: Sentence): { link: Link, first: number }[] {
  const cuts: { link: Link, first: number }[] = [{ link: 'main', first: start }]
  for (let i = start + 1; i < tokens.length - 1; i++) {
    const token = tokens[i]!
    const last = cuts.at(-1)!
    if (i - last.first < 1) continue
    const next = tokens[i + 1]!
    const verb = skipAdverbs(tokens, i + 1)
    if (/^[.;]$/.test(token.text) && token.kind === 'mark') {
      const from = skipAdverbs(tokens, i + 1)
      if (from < tokens.length) cuts.push({ link: 'main', first: from })
    } else if (/^(and|&|or|\/|,|then|plus|:)$/.test(token.lower)) {
      if ((isImperative(tokens, verb, lexicon) || /^(get|have|be)$/.test(tokens[verb]?.lower ?? '')) && isVerbLed(tokens, last.first)) cuts.push({ link: last.link, first: verb })
    } else if (token.lower === 'to' && tokens[i - 1]!.lower !== 'able' && hasForm(next, 'base') && !(next.info!.nouns.size > 0 && !isImperative(tokens, i + 1, lexicon))) cuts.push({ link: 'to', first: i + 1 })
    else if (/^(by|through|via)$/.test(token.lower) && hasForm(next, 'ing')) cuts.push({ link: 'by', first: i + 1 })
    else if (/^(so|that|which|where|who|resulting|leading|achieving|reaching|securing|while)$/.test(token.lower) && hasPredicate(tokens, last.first, i) && !(i <= last.first + 2 && tokens[last.first]!.info?.verbs.has('ensure')) && !/^(so|,|that)$/.test(tokens[i - 1]!.lower)) cuts.push({ link: 'that', first: i + (next.lower === 'that' ? 2 : /ing$/.test(token.lower) ? 0 : 1) })
    else if (token.lower === 'with' && i > start && (hasPredicate(tokens, last.first, i) || !hasStateAfter(tokens, i)) && !(i === last.first + 1 || tokens[i - 1]!.tail)) cuts.push({ link: 'with', first: i + 1 })
  }
  return cuts.filter(({ first }) => first < tokens.length)
}

/** Whether a verb stands in the tokens, so that what follows hangs on it and not on its subject. */
function hasPredicate(tokens: readonly Token[], first: number, next: number): boolean {
  if (isVerbLed(tokens, first)) return true
  for (let i = first; i < next; i++) if (BE.test(tokens[i]!.lower) || HAVE.test(tokens[i]!.lower) || CAN.test(tokens[i]!.lower) || tokens[i]!.kind === 'number') return true
  return false
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length - 1 && (/^(then|also|and|successfully|publicly|further|to|we)$/.test(tokens[at]!.lower) || tokens[at]!.kind === 'mark' || (/ly$/.test(tokens[at]!.lower) && !tokens[at]!.info))) at++
  return at
}

/** Whether a verb stands at `i`, not a noun of the same spelling: "report on …", but not "report of …". */
export function isImperative(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i]
  if (!hasForm(token, 'base')) return false
  let at = i + 1
  while (tokens[at]?.tail) at++
  const next = tokens[at]
  // "Pitch deck", "support portal": effort words before a lone thing make its name.
  const alone = next?.info && (next.info.nouns.has('artefact') || next.info.nouns.has('thing')) && !next.info.plural && (!tokens[at + 1] || tokens[at + 1]!.kind === 'mark')
  if (alone && classesOf(token).every((kind) => kind === 'act' || kind === 'open' || kind === 'study')) return false
  if (endsDone(tokens, at, lexicon) && !/^(what|how|where)$/.test(next?.lower ?? '') && !/^(make|get|have|see)$/.test(token!.lower) && !classesOf(token).some((kind) => MOVE.has(kind) || kind === 'ensure')) return false
  const isNoun = token!.info!.nouns.size > 0 || CHANGE_NOUN.test(token!.lower) || MAKE_NOUN.test(token!.lower)
  if (!isNoun) return true
  if (!next || next.kind === 'mark' && !/^["“'‘(]$/.test(next.text)) return false
  if (/^(to|with|about|on|at)$/.test(next.lower) && hasEffort(token!) && (next.lower === 'to' || next.lower === 'with' || SPEAKS.test(token!.lower))) return true
  if (/^(of|for|from|in|is|are|was|has|were|at|and|by|to|per|will|on|with)$/.test(next.lower)) return /^(plan|work|report|test|design|apply)$/.test(token!.lower) && next.lower === 'for'
  if (hasLevelAfter(tokens, at) || hasStateAfter(tokens, at) || (hasForm(next, 's') && next.info!.nouns.size === 0)) return false
  if (lexicon.grammar.determiners.has(next.lower) || next.kind === 'number') return true
  const named = nounAfter(tokens, at, lexicon)
  if (named?.classes.has('metric') && !(next.info?.plural && classesOf(token).some((kind) => kind === 'act' || kind === 'open')) && !classesOf(token).some((kind) => MOVE.has(kind))) return false
  // "design system", "test coverage", "support team in place": a lone noun after it makes a compound.
  const after = tokens[at + 1]
  const closes = !after || after.kind === 'mark' || lexicon.grammar.auxiliaries.has(after.lower) || hasForm(after, 'ed')
  if (closes && /^(support|test|design|release|process|report|survey|plan|map|research|document|store|log|code|program|form|model|tag|index|label|service|review|market|target|share|rate|score|host|set|sample|partner|lead|contact|network|work|experiment|sponsor|volunteer|coach|guide|mentor|champion|process|platform|post|stream|trial|check|call|practice)$/.test(token!.lower) && !next.info?.plural) return false
  return !(hasForm(next, 'ed') && next.info!.nouns.size === 0 && closes)
}

/** "Help center redesign shipped", "open call published": a participle closes the sentence, and no article follows the first word. */
function endsDone(tokens: readonly Token[], at: number, { grammar }: Lexicon): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark')
  const last = words.at(-1)!
  return !!tokens[at] && !grammar.determiners.has(tokens[at]!.lower) && tokens[at]!.kind === 'word' && words.indexOf(last) > at && hasForm(last, 'ed') && !hasForm(last, 'base') && last.info!.nouns.size === 0
    && !grammar.determiners.has(words.at(-2)!.lower) && !grammar.prepositions.has(words.at(-2)!.lower)
}

/** Whether the clause from `at` on has a finite "is" or "has": "support team is in place" is no imperative. */
function hasStateAfter(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]!
    if (/^(that|which|who|where|so|when|if|while|to)$/.test(token.lower) || /^[.,;(]$/.test(token.text)) return false
    if (BE.test(token.lower) || /^(has|have)$/.test(token.lower)) return true
  }
  return false
}

/** "Support costs per customer down to €3": the clause ends in a level, so its first word is no verb. */
function hasLevelAfter(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i + 2 < tokens.length; i++) {
    if (/^(up|down|below|above|under)$/.test(tokens[i]!.lower) && !tokens[i]!.tail && tokens[i - 1]!.kind === 'word') return tokens[i + 1]!.kind === 'number' || /^(to|from|by)$/.test(tokens[i + 1]!.lower) && tokens[i + 2]!.kind === 'number'
    if (tokens[i]!.kind === 'mark') return false
  }
  return false
}

const SPEAKS = /^(talk|speak|work|report|focus|present|post|tweet|blog|collaborate|experiment|consult|lobby|campaign|call)$/

const hasEffort = (token: Token): boolean => (token.info?.verbs.has('act') || token.info?.verbs.has('open')) === true && !/^(support|research|study|survey|practice)$/.test(token.lower)

export const isVerbLed = (tokens: readonly Token[], first: number): boolean => hasForm(tokens[first], 'base') || hasForm(tokens[first], 'ing') || hasForm(tokens[first], 'ed')
