import { findAmounts } from './amounts/amounts.ts'
import type { Amount } from './amounts/amounts.ts'
import type { Lexicon, NounClass, VerbClass } from './lexicon/lexicon.ts'
import { classesOf, hasForm } from './grammar/cut.ts'
import { isLevel } from './grammar/scope.ts'
import type { Part } from './grammar/parts.ts'
import { placeholders } from './phrases.ts'
import { isOpenEnded } from './signals.ts'
import type { Reading, Signal } from './signals.ts'
import type { Measure, Style } from './types.ts'
import { tokenise } from './words.ts'
import type { Token } from './words.ts'

/** How often such a verdict holds on the languages' own test sentences (test/corpus), rounded down. */
export const FOREIGN_CONFIDENCE = 0.85

export interface ForeignVerdict {
  readonly reading: Reading
  readonly measure: Measure
  readonly style: Style
}

/**
 * The plain reading for languages with a lexicon and no learned weights: one predicate, its first noun, and the amounts decide.
 * German puts an infinitive or participle last, the others put the verb first.
 */
export function readForeign(text: string, lexicon: Lexicon): ForeignVerdict {
  const tokens = tokenise(text, lexicon, true)
  const amounts = findAmounts(tokens, lexicon)
  const start = contentStart(tokens, lexicon)
  const sentence = { tokens, amounts, lexicon, start }
  const strong = amounts.filter((amount) => !amount.weak && (amount.kind !== 'all' || amount.first <= start + 3))
  const levels = strong.filter((amount) => isLevel(sentence, amount) || (amount.kind === 'time' && amount.role !== undefined))
  const part = name()
  const hole = placeholders(text)[0]
  const measure: Measure = hole ? 'none' : strong.length > 0 ? 'metric' : isOpenEnded(part.code) ? 'none' : 'binary'
  const signals: Signal[] = []
  if (strong[0]) signals.push({ code: 'q', span: strong[0].span })
  if (hole) signals.push({ code: 'placeholder', span: hole.span })
  return { reading: { ...sentence, parts: [part], signals }, measure, style: part.style }

  function make(code: string, style: Style, at: Token | undefined = tokens[start]): Part {
    const token = at ?? { start: 0, end: text.length, lower: '' }
    return { link: 'main', first: start, next: tokens.length, word: token.lower, code, style, target: strong.length > 0, span: { start: token.start, end: token.end } }
  }

  function name(): Part {
    const lead = leadVerb(tokens, start, lexicon)
    if (lead) return led(lead)
    const subject = nounClasses(start)
    const done = tokens.find((token, i) => i > start && (hasForm(token, 'ed') || (lexicon.finished.has(token.lower) && token.kind === 'word')) && !classesOf(token).some((kind) => kind === 'behave') && closes(i))
    const finite = tokens.find((token, i) => i > start && hasForm(token, 'base') && token.info!.nouns.size === 0 && !lexicon.grammar.prepositions.has(tokens[i - 1]!.lower))
    const kind = classesOf(finite)[0]
    if (finite && (kind === 'up' || kind === 'down' || kind === 'keep' || kind === 'reach' || kind === 'improve')) return make('rises', 'outcome', finite)
    if (finite && subject.has('people') && !subject.has('own')) return make('people-do', 'outcome', finite)
    if (done) return finished(done, subject)
    if (finite) return make(subject.has('metric') ? 'metric-does' : 'thing-does', subject.has('metric') || levels.length > 0 ? 'outcome' : 'output', finite)
    return phrase(subject)
  }

  function led(verb: Token): Part {
    const kind = classesOf(verb).find((one) => hasForm(verb, 'base', new Set([one]))) ?? classesOf(verb)[0]!
    const index = tokens.indexOf(verb)
    const object = nounClasses(index === start ? index + 1 : start)
    const made = object.has('thing') || object.has('artefact') || object.has('part')
    switch (kind) {
      case 'up': case 'down': return make('change-metric', 'outcome', verb)
      case 'improve': return make(made && !object.has('metric') ? 'improve-thing' : 'change-metric', made && !object.has('metric') && levels.length === 0 ? 'output' : 'outcome', verb)
      case 'reach': return make('reach', 'outcome', verb)
      case 'keep': return object.has('event') && levels.length === 0 ? make('act', 'activity', verb) : make('keep-level', 'outcome', verb)
      case 'ensure': return make('ensure-quality', 'outcome', verb)
      case 'act': return make('act', 'activity', verb)
      case 'open': return make('open', 'activity', verb)
      case 'behave': return make(object.has('metric') || (object.has('people') && strong.length > 0) ? 'reach' : 'behave-lead', object.has('metric') || strong.length > 0 && !made ? 'outcome' : 'output', verb)
      case 'hire': return make('hire', 'output', verb)
      default:
        if (object.has('event') && !made) return make(`${kind}-event`, 'activity', verb)
        if (object.has('metric') && !made && levels.length > 0) return make('make-metric', 'outcome', verb)
        return make(kind, 'output', verb)
    }
  }

  /** "X is published", "80% of tickets answered within a day". */
  function finished(word: Token, subject: ReadonlySet<NounClass>): Part {
    const kind: VerbClass | undefined = classesOf(word)[0]
    if (amounts.some((amount) => amount.kind === 'time' && (amount.bound ?? amount.role))) return make('done-in-time', 'outcome', word)
    if (kind === 'up' || kind === 'down' || kind === 'improve') return make('moved', 'outcome', word)
    if (kind === 'reach' || subject.has('metric') && levels.length > 0) return make('done-reach', 'outcome', word)
    if (kind === 'act' || kind === 'open' || (subject.has('event') && !subject.has('thing'))) return make('done-event', 'activity', word)
    return make(lexicon.finished.has(word.lower) ? 'is-done' : `done-${kind ?? 'make'}`, 'output', word)
  }

  function phrase(subject: ReadonlySet<NounClass>): Part {
    const amount = strong[0]
    const at = tokens[start]
    if (!amount) {
      if (subject.has('event') && !subject.has('artefact')) return make('bare-event', 'activity', at)
      if (subject.has('people') && !subject.has('own')) return make('bare-metric', 'outcome', at)
      if (subject.has('metric') || lexicon.vague.has(at?.lower ?? '')) return make('bare-metric', 'outcome', at)
      // What is made is named by its noun, not by "new".
      return make('bare-thing', 'output', tokens.find((token, i) => i >= start && token.info && token.info.nouns.size > 0) ?? at)
    }
    const counted: ReadonlySet<NounClass> = amount.noun?.classes ?? subject
    if (levels.length > 0) return make('level', 'outcome', tokens[amount.first])
    if (counted.has('event') && !counted.has('artefact')) return make('count-event', 'activity', tokens[amount.first])
    if ((counted.has('people') && !counted.has('own')) || (counted.has('metric') && !counted.has('thing'))) return make('count-metric', 'outcome', tokens[amount.first])
    return make('count-thing', 'output', tokens[amount.first])
  }

  /** Classes of the first noun from a place on, past determiners and amounts; attributes follow their noun in all four languages. */
  function nounClasses(from: number): ReadonlySet<NounClass> {
    const amount: Amount | undefined = amounts.find((candidate) => candidate.first === from || candidate.first === from + 1)
    if (amount?.noun && amount.noun.classes.size > 0) return amount.noun.classes
    for (let i = from; i < tokens.length; i++) {
      const nouns = tokens[i]!.info?.nouns
      if (nouns?.size) return nouns
    }
    return new Set()
  }

  function closes(i: number): boolean {
    const next = tokens[i + 1]
    return !next || next.kind !== 'word' || lexicon.grammar.prepositions.has(next.lower) || lexicon.grammar.conjunctions.has(next.lower) || hasForm(next, 'ed') || lexicon.grammar.auxiliaries.has(next.lower)
  }
}

function contentStart(tokens: readonly Token[], { grammar }: Lexicon): number {
  let at = 0
  while (at < tokens.length - 1 && (tokens[at]!.kind === 'mark' || grammar.pronouns.has(tokens[at]!.lower) || (grammar.determiners.has(tokens[at]!.lower) && !/^(all|jede|tou|chaque|tod|cada|mindestens)/.test(tokens[at]!.lower)))) at++
  return at
}

/** The verb that leads: the first word, or in German the last one when it is an infinitive. */
function leadVerb(tokens: readonly Token[], start: number, { language, grammar }: Lexicon): Token | undefined {
  const first = tokens[start]
  if (language !== 'de') return first && (hasForm(first, 'base') || hasForm(first, 'ing')) && !(first.info!.nouns.size > 0 && /^(?:de|du|des|del|do|da)$/.test(tokens[start + 1]?.lower ?? '')) ? first : undefined
  const words = tokens.filter(({ kind }) => kind === 'word')
  const last = words.at(-1)
  if (words.some((token) => grammar.auxiliaries.has(token.lower) && !/^(können|kann|werden)$/.test(token.lower))) return undefined
  if (words.some((token) => /^(können|kann)$/.test(token.lower))) return undefined
  if (last && last !== first && hasForm(last, 'base') && /(?:en|ern|eln)$/.test(last.lower) && /^\p{Ll}/u.test(last.text)) return last
  // "Wir steigern den Umsatz um 20 %": the finite verb comes second.
  return first && hasForm(first, 'base') && /^\p{Ll}/u.test(first.text) ? first : undefined
}
