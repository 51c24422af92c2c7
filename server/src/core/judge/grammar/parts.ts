import type { Span } from '../../text/span.ts'
import type { Amount } from '../amounts/amounts.ts'
import type { VerbClass } from '../lexicon/lexicon.ts'
import { senseOf } from '../lexicon/senses.ts'
import type { Style } from '../types.ts'
import type { Token } from '../words.ts'
import { readClause } from './clause.ts'
import { ADJECTIVE, COMPARATIVE, ING_NOUN, RECOGNISED } from './cues.ts'
import { MOVE, classesOf, cutParts, hasForm, isImperative } from './cut.ts'
import type { Link, Sentence } from './cut.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { hasVerbAfter, isPublic, isTaskNoun, nounFrom, scopeOf } from './scope.ts'
import type { Named, Scope } from './scope.ts'
import { readVerbLed } from './verb-led.ts'

/** A piece of the sentence with one predicate, and what it says. */
export interface Part {
  readonly link: Link
  readonly first: number
  readonly next: number
  /** Which rule of the grammar applied, for weights and reasons: `make`, `change-metric`, `state-done`, … */
  readonly code: string
  readonly style: Style
  /** Its first word, in lower case. */
  readonly word: string
  /** Whether the part has a target of its own. */
  readonly target: boolean
  /** The words that gave it away. */
  readonly span: Span
}

/** Cuts a sentence into its parts and names what each says. */
export function readParts(sentence: Sentence): readonly Part[] {
  const cuts = cutParts(sentence)
  return cuts.map((cut, i) => namePart(sentence, cut.link, cut.first, cuts[i + 1]?.first ?? sentence.tokens.length)).filter((part) => part !== undefined)
}

function namePart(sentence: Sentence, link: Link, first: number, next: number): Part | undefined {
  const scope = scopeOf(sentence, link, first, next)
  if (!scope) return undefined
  const named = link === 'with' || link === 'that' ? readSubordinate(scope) : readPredicate(scope)
  if (!named) return undefined
  const { code, style, at = scope.token, target = scope.inside.some((amount) => isTarget(scope, amount)) } = named
  return { link, first, next, word: scope.token.lower, code, style, target, span: { start: at.start, end: at.end } }
}

/** "to serve all customers" tells whom it is for, not how far. */
const isTarget = ({ link }: Scope, { weak, kind }: Amount): boolean => !weak && !(link === 'to' && (kind === 'all' || kind === 'none'))

/** "with a 90% completion rate", "that deflects 30%", "so that win rate rises to 30%": counts only with a level that the outside decides. */
function readSubordinate({ tokens, link, first, inside, levels }: Scope): Named | undefined {
  // "held with each of the top 25 accounts": those are whom the work is about, not who came of it.
  const isKnown = (amount: Amount): boolean => amount.kind !== 'percent' && inside[0] === amount && /^(the|each|all|our|of|top)$/.test(tokens[amount.first - 1]!.lower)
  if (link === 'with' && inside[0] && (isKnown(inside[0]) || inside[0].kind === 'all' && inside[0].first === first)) return undefined
  const level = levels.find((amount) => amount.kind !== 'time' || amount.bound)
    ?? inside.find((amount) => amount.kind === 'count' && (amount.noun && isPublic(amount.noun.classes) || amount.noun?.classes.has('metric')))
  if (!level || level.kind === 'percent' && isTaskNoun(level)) return undefined
  return { code: `sub-${link}`, style: 'outcome', at: level.span, target: true }
}

function readPredicate(scope: Scope): Named | undefined {
  const { sentence, tokens, token, link, first } = scope
  if (link === 'main' && looksImperative(scope)) return { code: 'make-unknown', style: 'output' }
  const sense = link === 'main' ? unlistedVerb(scope) : undefined
  if (sense !== undefined) return { code: `do-${sense}`, style: sense === 'emotion' ? 'outcome' : /^(creation|change|possession|contact)$/.test(sense) ? 'output' : 'activity' }
  if (startsWithVerb(scope)) return token.info!.verbs.has('ensure') && classesOf(token)[0] === 'ensure' ? readEnsured(scope) : readVerbLed(scope)
  if (link === 'to' || link === 'by') return undefined
  if (RECOGNISED.test(token.lower)) return { code: 'recognised', style: 'outcome' }
  if (hasForm(token, 'ed') && token.info!.nouns.size === 0 && !ADJECTIVE.test(token.lower) && !hasVerbAfter(scope, first + 1)) {
    const kind = classesOf(token)[0]
    // "Improved onboarding" is better; "reduced the cost" has made it so.
    const object = sentence.lexicon.grammar.determiners.has(tokens[first + 1]?.lower ?? '')
    return COMPARATIVE.test(token.lower) && !object ? readNounPhrase(scope) : { code: `past-${kind}`, style: styleOfPast(kind) }
  }
  return readClause(scope) ?? readNounPhrase(scope)
}

const styleOfPast = (kind: VerbClass | undefined): Style => (kind === 'act' || kind === 'open' ? 'activity' : kind && MOVE.has(kind) ? 'outcome' : 'output')

/** An imperative, or an -ing form that works on something: "hiring two engineers", but not "onboarding" or "streaming API". */
function startsWithVerb(scope: Scope): boolean {
  const { sentence, tokens, token, link, first } = scope
  if (isImperative(tokens, first, sentence.lexicon)) return true
  if (!hasForm(token, 'ing') || ADJECTIVE.test(token.lower) || ING_NOUN.test(token.lower)) return false
  return link === 'by' || token.info!.nouns.size === 0 && !hasVerbAfter(scope, first + 1) && !isCompound(scope) && nounFrom(scope, first + 1) !== undefined
}

/** A first word that no lexicon knows, before "the", "all" or a number: most likely a verb of some trade. */
function looksImperative(scope: Scope): boolean {
  const { sentence: { lexicon: { grammar, quantifiers } }, tokens, token, first } = scope
  const follow = tokens[first + 1]
  if (token.info || token.kind !== 'word' || !/^\p{L}{4,}$/u.test(token.text) || /(ed|ing|ly|s)$/.test(token.lower)) return false
  if (/^(target|have|become|take|go|come|there|what|when|between|both)$/.test(token.lower) || COMPARATIVE.test(token.lower)) return false
  if ([grammar.prepositions, grammar.determiners, quantifiers.numbers, quantifiers.all].some((words) => words.has(token.lower))) return false
  return follow !== undefined && /^(the|a|an|our|all|every|their|its|new)$/.test(follow.lower) && !hasVerbAfter(scope, first + 1)
}

/** A first word that WordNet knows as a verb before all, and what sense of verb: "consider …", "meditate …". */
function unlistedVerb(scope: Scope): string | undefined {
  const { sentence: { lexicon: { grammar, language } }, tokens, token, first, next } = scope
  const follow = tokens[first + 1]
  if (language !== 'en' || token.info || token.kind !== 'word' || !follow || first + 1 >= next || /(ed|ing|ly|s)$/.test(token.lower) || hasVerbAfter(scope, first + 1)) return undefined
  const { noun, verb } = senseOf(token.lower)
  const governs = grammar.determiners.has(follow.lower) || follow.kind === 'number'
  return verb !== undefined && (noun === undefined || governs) ? verb : undefined
}

/** "Streaming API": a lone noun behind an -ing word is a name for a thing, not work on it. */
function isCompound(scope: Scope): boolean {
  const { tokens, first, next } = scope
  const noun = nounFrom(scope, first + 1)
  return noun !== undefined && noun.next >= next && noun.first === first + 1 && noun.next - noun.first === 1 && !tokens[noun.first]!.info?.plural && !/s$/.test(tokens[noun.first]!.lower)
}

/** "ensure that X is Y", "have 10 customers using …", "be in the top 5": what the rest says. */
function readEnsured(scope: Scope): Named | undefined {
  const { sentence, tokens, first, next } = scope
  const verb: Token = scope.token
  let at = first + 1
  while (tokens[at]?.tail || tokens[at]?.lower === 'that') at++
  if (at >= next) return { code: 'ensure', style: 'outcome', at: verb }
  const rest = namePart(sentence, 'main', at, next)
  if (!rest) return undefined
  if (/^(bare|better|successful)/.test(rest.code) && !nounFrom(scope, at)?.classes.has('artefact')) return { code: 'ensure-quality', style: 'outcome', at: verb, target: rest.target }
  return { code: `ensure-${rest.code.startsWith('bare') ? rest.style : rest.code}`, style: rest.style, at: verb, target: rest.target }
}
