import type { Span } from '../text/span.ts'
import { nounAfter } from './amounts.ts'
import type { Amount } from './amounts.ts'
import {
  ADJECTIVE, BE, CAN, CHANGE_NOUN, COMPARATIVE, DOCUMENT, GOOD, HAVE, ING_NOUN, MAKE_NOUN, MENTAL, QUALITY, RECOGNISED, RELATES, TRUST,
} from './cues.ts'
import { MOVE, TASK, classesOf, cutParts, hasForm, isImperative } from './cut.ts'
import type { Link, Sentence } from './cut.ts'
import type { NounClass, VerbClass } from './lexicon/lexicon.ts'
import type { Style } from './types.ts'
import type { Token } from './words.ts'

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
  const { tokens, amounts, lexicon } = sentence
  const inside = amounts.filter((amount) => amount.first >= first && amount.first < next)
  const levels = inside.filter((amount) => isLevel(sentence, amount))
  const token = tokens[first]
  if (!token) return undefined
  const part = (code: string, style: Style, at: Token | Span = token, target = inside.some((amount) => !amount.weak && !(link === 'to' && (amount.kind === 'all' || amount.kind === 'none')))): Part =>
    ({ link, first, next, word: token.lower, code, style, target, span: { start: at.start, end: at.end } })
  if (link === 'with' || link === 'that') return subordinate()
  const kinds = classesOf(token)
  if (link === 'main' && looksImperative()) return part('make-unknown', 'output')
  if (isImperative(tokens, first, lexicon) || (hasForm(token, 'ing') && !ADJECTIVE.test(token.lower) && !ING_NOUN.test(token.lower) && (link === 'by' || !token.info!.nouns.size && !hasVerbAfter(first + 1) && !isCompound() && object(first + 1) !== undefined))) return verbLed(token, kinds, first)
  if (link === 'to' || link === 'by') return undefined
  if (RECOGNISED.test(token.lower)) return part('recognised', 'outcome')
  if (hasForm(token, 'ed') && token.info!.nouns.size === 0 && !ADJECTIVE.test(token.lower) && !hasVerbAfter(first + 1)) return COMPARATIVE.test(token.lower) ? undefined : part(`past-${kinds[0]}`, kinds[0] === 'act' || kinds[0] === 'open' ? 'activity' : kinds[0] && MOVE.has(kinds[0]) ? 'outcome' : 'output')
  return clause() ?? phrase()

  /** "with a 90% completion rate", "that deflects 30%", "so that win rate rises to 30%": counts only with a level that the outside decides. */
  function subordinate(): Part | undefined {
    // "held with each of the top 25 accounts": those are whom the work is about, not who came of it.
    const known = (amount: Amount): boolean => amount.kind !== 'percent' && inside[0] === amount && /^(the|each|all|our|of|top)$/.test(tokens[amount.first - 1]!.lower)
    if (link === 'with' && inside[0] && (known(inside[0]) || inside[0].kind === 'all' && inside[0].first === first)) return undefined
    const level = levels.find((amount) => amount.kind !== 'time' || amount.bound)
      ?? inside.find((amount) => amount.kind === 'count' && (amount.noun && isPublic(amount.noun.classes) || amount.noun?.classes.has('metric')))
    if (!level || level.kind === 'percent' && isTaskNoun(level)) return undefined
    return part(`sub-${link}`, 'outcome', level.span, true)
  }

  /** A first word that no lexicon knows, before "the", "all" or a number: most likely a verb of some trade. */
  function looksImperative(): boolean {
    const follow = tokens[first + 1]
    return !token!.info && !/^(target|have|become|take|go|come|there|what|when|between|both)$/.test(token!.lower) && token!.kind === 'word' && /^\p{L}{4,}$/u.test(token!.text) && !/(ed|ing|ly|s)$/.test(token!.lower) && follow !== undefined && !lexicon.grammar.prepositions.has(token!.lower)
      && !lexicon.grammar.determiners.has(token!.lower) && !COMPARATIVE.test(token!.lower) && !lexicon.quantifiers.numbers.has(token!.lower) && !lexicon.quantifiers.all.has(token!.lower)
      && (/^(the|a|an|our|all|every|their|its|new)$/.test(follow.lower)) && !hasVerbAfter(first + 1)
  }

  /** "Streaming API": a lone noun behind an -ing word is a name for a thing, not work on it. */
  function isCompound(): boolean {
    const noun = object(first + 1)
    return noun !== undefined && noun.next >= next && noun.first === first + 1 && noun.next - noun.first === 1 && !tokens[noun.first]!.info?.plural && !/s$/.test(tokens[noun.first]!.lower)
  }

  function object(from: number): Amount['noun'] {
    let at = from
    while (tokens[at]?.tail) at++
    const amount = inside.find((candidate) => candidate.first >= at && candidate.first <= at + 2)
    if (amount?.noun) return amount.noun
    if (amount) at = amount.next
    while (at < next && (lexicon.grammar.determiners.has(tokens[at]!.lower) || lexicon.grammar.prepositions.has(tokens[at]!.lower) || /^["“'‘(]$/.test(tokens[at]!.text))) at++
    const noun = nounAfter(tokens, at, lexicon)
    return noun && noun.first < next ? noun : undefined
  }

  function verbLed(verb: Token, verbKinds: readonly VerbClass[], index: number): Part | undefined {
    const kind = verbKinds[0]!
    const noun = object(index + 1)
    const classes = noun?.classes ?? new Set<NounClass>()
    const head = noun ? tokens[noun.next - 1]! : verb
    const named = head.lower
    const metric = classes.has('metric') && !classes.has('artefact')
    const proper = classes.size === 0 && noun !== undefined && /^\p{Lu}\p{Ll}/u.test(head.text)
    const made = classes.has('thing') || classes.has('artefact') || classes.has('part') || proper
    switch (kind) {
      case 'up': case 'down': case 'improve': {
        if (isTaskMetric(index + 1)) return part('task-metric', 'output', verb)
        if (/^(extend|expand|widen|broaden)/.test(verb.lower) && made && !metric) return part('make', 'output', verb)
        if (/^rais/.test(verb.lower) && /^(round|series|capital|issue|ticket)s?$/.test(named) && levels.length === 0) return part('finish', 'output', verb)
        if (/^(number|amount|count|list|set|backlog)s?$/.test(named)) {
          const of = tokens[noun!.next]?.lower === 'of' ? nounAfter(tokens, noun!.next, lexicon) : undefined
          if (of && !of.classes.has('metric') && !of.classes.has('people') && (of.classes.has('thing') || of.classes.has('part'))) return part('change-thing', 'output', verb)
          if (/^(list|set)s?$/.test(named)) return part('change-thing', 'output', verb)
          return part('change-metric', 'outcome', verb)
        }
        if (metric || /^(how|what|when|where)$/.test(tokens[index + 1]?.lower ?? '')) return part('change-metric', 'outcome', verb)
        if (made && !classes.has('people') && !(proper && kind !== 'improve')) return part(kind === 'improve' ? 'improve-thing' : 'change-thing', levels.length > 0 || COMPARATIVE.test(named) ? 'outcome' : kind === 'improve' ? 'output' : 'outcome', verb)
        if (classes.has('own') && kind === 'up' && /^(grow|expand|scale|double)/.test(verb.lower)) return part('grow-team', 'output', verb)
        return part(classes.has('people') ? 'change-people' : 'change', 'outcome', verb)
      }
      case 'reach':
        if (isTaskMetric(index + 1) || levels.some((amount) => isTaskNoun(amount)) && !metric) return part('task-metric', 'output', verb)
        if (inside.length === 0 && (made || classes.has('event'))) return part('reach-thing', 'output', verb)
        return part(made && !metric && !classes.has('people') ? 'reach-thing' : 'reach', made && !metric && !classes.has('people') && levels.length === 0 ? 'output' : 'outcome', verb)
      case 'keep':
        if (/^stay/.test(verb.lower) && /^(in|on|up)$/.test(tokens[index + 1]?.lower ?? '') && levels.length === 0) return part('open', 'activity', verb)
        if (levels.length > 0 || inside.some((amount) => !amount.weak)) return part('keep-level', 'outcome', verb)
        return part(metric || classes.has('people') || /^(stay|remain)/.test(verb.lower) ? 'keep-metric' : 'keep-thing', metric || classes.has('people') || /^(stay|remain)/.test(verb.lower) ? 'outcome' : 'activity', verb)
      case 'act': case 'open':
        if (/^meet/.test(verb.lower) && /^(targets?|goals?|quotas?|slas?|slos?|expectations?|standards?|requirements?|deadlines?|demand|needs)$/.test(named)) return part('reach', 'outcome', verb)
        if (/^run/.test(verb.lower) && /^(on|in|under|against)$/.test(tokens[index + 1]?.lower ?? '')) return part('make', 'output', verb)
        if (/^support/.test(verb.lower) && inside.some((amount) => amount.kind === 'count') && !classes.has('people') && !classes.has('event')) return part('make', 'output', verb)
        if (/^contribut/.test(verb.lower) && made && inside.length) return part('make', 'output', verb)
        return part(classes.has('event') && kind === 'act' ? 'act-event' : kind, 'activity', verb)
      case 'ensure': return ensured(verb, index)
      case 'behave':
        if (tokens.slice(index + 1, next).some((word) => COMPARATIVE.test(word.lower))) return part('is-better', 'outcome', verb)
        if (classes.has('people') && inside.length > 0) return part('win-people', 'outcome', verb)
        return part('behave-lead', metric ? 'outcome' : 'output', verb)
      default: {
        if (inside.length === 0 && noun && CHANGE_NOUN.test(named.replace(/s$/, '')) && /^(make|target|deliver|show|seek)/.test(verb.lower)) return part('change', 'outcome', verb)
        if (/^finish/.test(verb.lower) && tokens[index + 1]?.lower === 'in' && strongInside()) return part('reach', 'outcome', verb)
        if (/^(make|making)$/.test(verb.lower) && makesBetter(index)) return part('make-better', 'outcome', verb)
        if (/^(ourselves|us|itself)$/.test(tokens[index + 1]?.lower ?? '')) return part('become', 'outcome', verb)
        if (/^(provid|offer|giv|deliver)/.test(verb.lower) && /^(help|support|assistance|guidance|advice|feedback|input|coaching|mentoring|care|consultation)$/.test(named) && !(noun && isQuality(noun, named))) return part('open', 'activity', verb)
        if (kind === 'make' && inside.length === 0 && isQuality(noun, named)) return part('make-quality', 'outcome', verb)
        if (kind === 'make' && metric && !made && levels.some((amount) => amount.kind === 'money' || amount.kind === 'percent' || amount.kind === 'count')) return part('make-metric', 'outcome', verb)
        if (kind === 'make' && isPublic(classes) && !made && inside.some((amount) => amount.kind === 'count') && /^(secure|sign|obtain|acquire|activate|enlist)/.test(verb.lower)) return part('win-people', 'outcome', verb)
        if (classes.has('event') && !made && (kind === 'finish' || kind === 'study' || kind === 'define' && verb.lower === 'schedule' || kind === 'make' && !/^(ship|adopt|release|build|design|develop|fix|add|remove|enable|record|document|film|publish|write|translat|transcrib)/.test(verb.lower))) return part(`${kind}-event`, 'activity', verb)
        return part(kind, 'output', verb)
      }
    }
  }

  /** "excellent service", "a culture of trust": a state of things, not a thing. */
  function isQuality(noun: Amount['noun'], named: string): boolean {
    if (TRUST.test(named)) return true
    if (!noun || !(QUALITY.test(named) || noun.classes.has('metric') && !noun.classes.has('artefact'))) return false
    return tokens.slice(noun.first, noun.next).some((word) => COMPARATIVE.test(word.lower) || GOOD.test(word.lower) || lexicon.vague.has(word.lower))
  }

  function strongInside(): boolean {
    return inside.some(({ weak }) => !weak)
  }

  /** "make the website faster", "make it easier to …", "make our service more inclusive". */
  function makesBetter(index: number): boolean {
    for (let i = index + 1; i < Math.min(next, index + 7); i++) {
      const word = tokens[i]!.lower
      if ((COMPARATIVE.test(word) || lexicon.vague.has(word)) && (i > index + 1) && !tokens[i + 1]?.info?.nouns.has('thing')) return true
    }
    const last = tokens.slice(index + 1, next).filter(({ kind }) => kind === 'word').at(-1)
    if (last && !last.info && !lexicon.finished.has(last.lower) && /(?:able|ible|ful|ive|ous|ent|ant|friendly|proof|safe|aware)$/.test(last.lower)) return true
    return tokens[index + 1]?.lower === 'it'
  }

  /** "ensure that X is Y", "have 10 customers using …", "be in the top 5". */
  function ensured(verb: Token, index: number): Part | undefined {
    let at = index + 1
    while (tokens[at]?.tail || tokens[at]?.lower === 'that') at++
    if (at >= next) return part('ensure', 'outcome', verb)
    const rest = namePart(sentence, 'main', at, next)
    if (!rest) return undefined
    const span = { start: verb.start, end: verb.end }
    const noun = object(at)
    if (/^(bare|better|successful)/.test(rest.code) && !noun?.classes.has('artefact')) return { ...rest, first, code: 'ensure-quality', style: 'outcome', span }
    return { ...rest, first, code: `ensure-${rest.code.startsWith('bare') ? rest.style : rest.code}`, span }
  }

  function hasVerbAfter(from: number): boolean {
    for (let i = from; i < next; i++) if (BE.test(tokens[i]!.lower) || HAVE.test(tokens[i]!.lower)) return true
    return false
  }

  /** A subject and a finite verb. */
  function clause(): Part | undefined {
    if (/^(have|be|get|become)$/.test(token!.lower)) return haveOrBe()
    const subject = subjectOf()
    for (let i = first + 1; i < next; i++) {
      const word = tokens[i]!
      if (word.text === '(') while (i < next && tokens[i]!.text !== ')') i++
      if (word.kind !== 'word') continue
      if (BE.test(word.lower) || CAN.test(word.lower)) return state(i, subject)
      if (HAVE.test(word.lower)) return hasDone(i, subject)
      if (/^(takes?|costs?|lasts?)$/.test(word.lower) && inside.length > 0) return part('is-level', 'outcome', word, true)
      if (/^(up|down)$/.test(word.lower) && !word.tail && inside.some((amount) => amount.first > i && amount.first <= i + 3)) return part('rises', isTaskMetric(first) ? 'output' : 'outcome', word)
      if (RECOGNISED.test(word.lower)) return part('recognised', 'outcome', word)
      const kinds = classesOf(word)
      if (kinds.length === 0 || word.tail || (ADJECTIVE.test(word.lower) && !(word.lower === 'complete' && severalBefore(i)))) continue
      const before = tokens[i - 1]!
      if (lexicon.grammar.determiners.has(before.lower) || lexicon.grammar.prepositions.has(before.lower) && !hasForm(word, 'ed')) continue
      const isNoun = word.info!.nouns.size > 0 || CHANGE_NOUN.test(word.lower)
      const follow = tokens[i + 1]
      const closes = i + 1 >= next || follow!.kind === 'mark' || lexicon.grammar.prepositions.has(follow!.lower) || lexicon.grammar.conjunctions.has(follow!.lower)
      if (hasForm(word, 'ed') && !isNoun && closes && !hasForm(word, 'base')) return participle(word, kinds, subject)
      if (isFiniteVerb(i, kinds, isNoun, subject?.plural === true)) return finiteVerb(word, kinds, subject)
    }
    return undefined
  }

  /** Whether the word at `i` is the clause's verb and not a noun of the same spelling: "updates to the site", but "churn falls to 2%". */
  function isFiniteVerb(i: number, kinds: readonly VerbClass[], isNoun: boolean, several: boolean): boolean {
    const word = tokens[i]!
    const follow = tokens[i + 1]
    const given = follow !== undefined && lexicon.grammar.determiners.has(follow.lower)
    const moved = MOVE.has(kinds[0]!) && follow !== undefined && /^(by|to|from|below|above|under)$/.test(follow.lower)
    const rises = (kinds[0] === 'up' || kinds[0] === 'down') && word.info!.nouns.size === 0 && (follow?.kind !== 'word' || lexicon.grammar.prepositions.has(follow.lower))
    if (hasForm(word, 's')) {
      if (rises) return true
      if (!isNoun || ((given || moved) && !severalBefore(i))) return true
      if (RELATES.test(word.lower) && follow?.kind === 'word' && !severalBefore(i) && !lexicon.grammar.prepositions.has(follow.lower)) return true
    }
    if (hasForm(word, 'base') && (severalBefore(i) || several)) return !isNoun || given || moved
    return hasForm(word, 'ed') && !isNoun && (follow?.kind === 'number' || given)
  }

  /** Whether the word before `i` is a plural, so that a base form at `i` can be its verb. */
  function severalBefore(i: number): boolean {
    const before = tokens[i - 1]!
    return before.info?.plural === true || (before.kind === 'word' && /[^s]s$/.test(before.lower)) || /^(everyone|everybody)$/.test(before.lower)
  }

  function subjectOf(): { classes: ReadonlySet<NounClass>, plural: boolean } | undefined {
    const amount = inside.find((candidate) => candidate.first <= first + 1)
    if (amount && /^(everyone|everybody)$/.test(tokens[amount.first]!.lower)) return { classes: new Set<NounClass>(['own', 'people']), plural: true }
    const noun = amount?.noun ?? object(first)
    if (!noun) return undefined
    const head = tokens[noun.next - 1]!
    return { classes: noun.classes, plural: head.info?.plural === true || /s$/.test(head.lower) }
  }

  function haveOrBe(): Part | undefined {
    const noun = object(first + 1)
    const classes = noun?.classes ?? new Set<NounClass>()
    if (/^(be|become)$/.test(token!.lower)) return /^able$/.test(tokens[first + 1]?.lower ?? '') ? part('can', 'output') : part('become', 'outcome')
    if (COMPARATIVE.test(tokens[first + 1]?.lower ?? '') || (/^(get|become)$/.test(token!.lower) && /^\p{Ll}{2,}er$/u.test(tokens[first + 1]?.text ?? ''))) return part('change', 'outcome')
    if (/^get$/.test(token!.lower) && inside.some((amount) => !amount.weak)) return part('reach', 'outcome')
    if (inside.length > 0 && isPublic(classes)) return part('have-people', 'outcome')
    if (inside.length > 0 && classes.has('metric') && !classes.has('thing')) return part('have-metric', 'outcome')
    const participleAt = noun ? tokens[noun.next] : undefined
    if (hasForm(participleAt, 'base') && classes.size > 0 && inside.length > 0 && !classes.has('own')) return part('have-do', 'outcome')
    return part('have', token!.lower === 'have' && classes.has('event') && !classes.has('thing') ? 'activity' : 'output')
  }

  /** "X is …", "X can …". */
  function state(i: number, subject: ReturnType<typeof subjectOf>): Part {
    const classes = subject?.classes ?? new Set<NounClass>()
    const word = tokens[i]!
    let better: Token | undefined
    for (let at = i + 1; at < Math.min(next, i + 6); at++) {
      const token = tokens[at]!
      if (levels.some((amount) => amount.first === at || amount.first === at + 1 && amount.bound) && !tokens.slice(at, next).some((later) => TASK_WORDS.test(later.lower))) return part('is-level', 'outcome', levels[0]!.span)
      if (/^(seen|viewed|perceived|regarded|considered|known|understood|felt)$/.test(token.lower)) return part('perceived', 'outcome', token)
      if (RECOGNISED.test(token.lower)) return part('recognised', 'outcome', token)
      if (token.lower === 'no' && tokens[at + 1]?.lower === 'longer') return part('is-better', 'outcome', tokens[at + 1], false)
      if (token.lower === 'in' && /^(place|production|use|effect|force|operation)$/.test(tokens[at + 1]?.lower ?? '')) return part('is-done', 'output', tokens[at + 1])
      if (CAN.test(word.lower) && (lexicon.vague.has(token.lower) || COMPARATIVE.test(token.lower))) better ??= token
      if (COMPARATIVE.test(token.lower) || /er$/.test(token.lower) && tokens[at + 1]?.lower === 'than') better ??= token
      if (lexicon.finished.has(token.lower) && !CAN.test(word.lower)) return part('is-done', 'output', token)
      const kinds = classesOf(token)
      if (kinds.length > 0 && hasForm(token, 'ed')) return participle(token, kinds, subject)
      if (CAN.test(word.lower) && kinds.length > 0 && !BE.test(token.lower)) {
        if (better || tokens.slice(at, next).some((later) => COMPARATIVE.test(later.lower) || lexicon.vague.has(later.lower))) return part('can-better', 'outcome', word)
        return part('can', inside.some((amount) => !amount.weak && amount.kind !== 'all') ? 'outcome' : 'output', word)
      }
      if (token.kind === 'mark') break
    }
    if (better) return part(CAN.test(word.lower) ? 'can-better' : 'is-better', 'outcome', better)
    if (CAN.test(word.lower)) return part('can', inside.some((amount) => !amount.weak && amount.kind !== 'all') ? 'outcome' : 'output', word)
    if (levels.length > 0 && !levels.every(isTaskNoun)) return part('is-level', 'outcome', levels[0]!.span)
    if (/^there$/.test(token!.lower)) return part('there-is', classes.has('metric') ? 'outcome' : 'output')
    return part('is', 'outcome', word)
  }

  /** "X has a roadmap", "all staff have completed …". */
  function hasDone(i: number, subject: ReturnType<typeof subjectOf>): Part {
    const classes = subject?.classes ?? new Set<NounClass>()
    for (let at = i + 1; at < Math.min(next, i + 4); at++) {
      const kinds = classesOf(tokens[at])
      if (kinds.length > 0 && hasForm(tokens[at], 'ed')) return participle(tokens[at]!, kinds, subject)
    }
    const noun = object(i + 1)
    if (noun && inside.every(({ weak, kind }) => weak || kind === 'all') && isQuality(noun, tokens[noun.next - 1]!.lower)) return part('has-quality', 'outcome', tokens[i]!)
    if (noun?.classes.has('metric') && !noun.classes.has('artefact') && levels.length > 0) return part('has-level', 'outcome', levels[0]!.span)
    void classes
    return part('has', noun && COMPARATIVE.test(tokens[noun.first]!.lower) ? 'outcome' : 'output', tokens[i]!)
  }

  /** "X (is) published", "80% of tickets answered within a day", "all staff trained". */
  function participle(word: Token, kinds: readonly VerbClass[], subject: ReturnType<typeof subjectOf>): Part {
    const classes = subject?.classes ?? new Set<NounClass>()
    const kind = kinds.find((k) => word.info!.verbs.get(k)?.has('ed')) ?? kinds[0]!
    if (byOthers(tokens.indexOf(word))) return part('done-by-people', 'outcome', word)
    if (inside.some((amount) => amount.bound === 'max' && amount.kind !== 'percent')) return part('done-in-time', 'outcome', word)
    if (levels.some((amount) => amount.kind === 'money' || amount.kind === 'score') && !classes.has('artefact')) return part('moved', 'outcome', word)
    if (kind === 'behave' && tokens.slice(tokens.indexOf(word) + 1, next).some((later) => COMPARATIVE.test(later.lower))) return part('is-better', 'outcome', word)
    const timely = inside.some((amount) => amount.kind === 'time' && (amount.bound || tokens[amount.first - 1]?.lower === 'in')) || /^(on|in)$/.test(tokens[tokens.indexOf(word) + 1]?.lower ?? '') && tokens[tokens.indexOf(word) + 2]?.lower === 'time'
    if (timely) return part('done-in-time', 'outcome', word)
    // "Java 8 support dropped" is removed; with a level it has fallen.
    if (word.lower === 'dropped' && levels.length === 0 && !classes.has('metric')) return part('done-finish', 'output', word)
    if (kind === 'improve' || kind === 'up' || kind === 'down') return part('moved', 'outcome', word)
    if (MOVE.has(kind)) return part('done-reach', levels.length > 0 || classes.has('metric') ? 'outcome' : 'output', word)
    if (kind === 'act' || kind === 'open') return part(classes.has('event') ? 'acted-event' : 'acted', classes.has('artefact') || classes.has('thing') && !classes.has('event') ? 'output' : 'activity', word)
    if (kind === 'behave' && (isPublic(classes) || classes.has('metric'))) return part('behaved', 'outcome', word)
    if (classes.has('event') && !classes.has('thing') && !classes.has('artefact')) return part('done-event', 'activity', word)
    if (kind === 'finish' && isPublic(classes)) return part('people-done', 'outcome', word)
    return part(`done-${kind}`, 'output', word)
  }

  /** "written by the community", "launched and used by 50 people": somebody out there has done it. */
  function byOthers(index: number): boolean {
    for (let i = index + 1; i < Math.min(next, index + 5); i++) {
      if (tokens[i]!.lower !== 'by') continue
      const amount = inside.find((candidate) => candidate.first === i + 1 || candidate.first === i + 2 || candidate.first === i + 3)
      const noun = amount?.noun ?? object(i + 1)
      return noun !== undefined && isPublic(noun.classes)
    }
    return false
  }

  /** "MAU increases 5%", "customers return within a month", "payments run on the new provider". */
  function finiteVerb(word: Token, kinds: readonly VerbClass[], subject: ReturnType<typeof subjectOf>): Part {
    const classes = subject?.classes ?? new Set<NounClass>()
    if (/^meets?$/.test(word.lower) && /^(targets?|slos?|slas?|goals?|expectations?|deadlines?|budgets?|standards?|requirements?)$/.test(tokens.slice(0, next).at(-1)!.lower)) return part('works-level', 'outcome', word)
    if (isPublic(classes) && kinds[0] !== 'up' && kinds[0] !== 'down') return part('people-do', 'outcome', word)
    if (MOVE.has(kinds[0]!)) return part(isTaskMetric(first) ? 'task-metric' : 'rises', isTaskMetric(first) ? 'output' : 'outcome', word)
    if (MENTAL.test(word.lower) || (classes.size === 0 && kinds.includes('behave') && hasForm(word, 'base'))) return part('people-do', 'outcome', word)
    if (levels.some((amount) => amount.kind === 'time' || amount.kind === 'percent' && !isTaskNoun(amount))) return part('works-level', 'outcome', word)
    if (classes.has('own')) return part('team-does', kinds.includes('behave') && !TASK.has(kinds[0]!) ? 'outcome' : 'output', word)
    if (classes.has('metric') && !classes.has('thing')) return part('metric-does', 'outcome', word)
    return part(`thing-does`, 'output', word)
  }

  /** No verb: "js client", "12 blog posts", "20% more sign-ups", "usability testing". */
  function phrase(): Part {
    const done = tokens.slice(first + 1, next).find((word, i, rest) => /^(ready|complete|completed|done|live|available|operational|ga|approved)$/.test(word.lower) || (word.lower === 'online' && i === rest.length - 1))
    if (done) return part('is-done', 'output', done)
    const amount = inside.find((candidate) => !candidate.weak) ?? inside[0]
    if (amount) return amountPhrase(amount)
    const noun = object(first)
    const classes = noun?.classes ?? new Set<NounClass>()
    const head = noun ? tokens[noun.next - 1]! : token!
    for (let i = first + 1; i + 1 < next; i++) if (tokens[i]!.lower === 'in' && /^(place|production|use|effect|force|operation)$/.test(tokens[i + 1]!.lower)) return part('is-done', 'output', tokens[i + 1])
    if (/^(as)$/.test(token!.lower)) return part('as-as', 'outcome', token, true)
    if (/^successful/.test(token!.lower)) return part('successful', 'outcome')
    if (GOOD.test(token!.lower) || lexicon.vague.has(token!.lower) && !COMPARATIVE.test(token!.lower) && QUALITY.test(head.lower)) return part('bare-quality', classes.has('artefact') ? 'output' : 'outcome')
    if (COMPARATIVE.test(token!.lower) && !/^(better|more|improved|cleaner|simpler)$/.test(token!.lower)) return part('better', 'outcome')
    if (COMPARATIVE.test(token!.lower)) return part(classes.has('artefact') || classes.has('thing') && !classes.has('metric') ? 'better-thing' : 'better', classes.has('artefact') || classes.has('thing') && !classes.has('metric') ? 'output' : 'outcome')
    if (CHANGE_NOUN.test(token!.lower) || CHANGE_NOUN.test(head.lower)) return part('bare-change', 'outcome')
    if (MAKE_NOUN.test(token!.lower) && tokens[first + 1]?.lower === 'of') return part('bare-making', 'output')
    if (classes.has('event') && !classes.has('artefact')) return part('bare-event', 'activity', head)
    if (classes.has('artefact')) return part(DOCUMENT.test(head.lower) ? 'bare-document' : 'bare-artefact', 'output', head)
    if (classes.has('metric') && !classes.has('thing')) return part('bare-metric', 'outcome', head)
    if (classes.has('thing')) return part('bare-thing', 'output', head)
    return part('bare', 'output', head)
  }

  function amountPhrase(amount: Amount): Part {
    const classes = amount.noun?.classes ?? new Set<NounClass>()
    const at = amount.noun ? { start: amount.span.start, end: tokens[amount.noun.next - 1]!.end } : amount.span
    const change = amount.kind !== 'none' && tokens.slice(amount.next, amount.next + 3).some((word) => CHANGE_NOUN.test(word.lower) || COMPARATIVE.test(word.lower))
    if (isTaskMetric(first)) return part('task-metric', 'output', at)
    const led = ledBy(amount)
    if (led) return led
    if (change && !classes.has('artefact')) return part('amount-change', 'outcome', at)
    if (amount.kind === 'count' || amount.kind === 'none' || amount.kind === 'all' || amount.kind === 'number') {
      if (classes.has('event') && !classes.has('artefact')) return part('count-event', 'activity', at)
      if (isPublic(classes)) return part('count-people', 'outcome', at)
      if (classes.has('metric') && !classes.has('artefact') && !classes.has('thing')) return part('count-metric', 'outcome', at)
      if (classes.has('own')) return part('count-own', 'output', at)
      const before = nounAfter(tokens, first, lexicon)
      if (before && before.first < amount.first && before.classes.has('metric')) return part('metric-amount', 'outcome', at)
      if (classes.has('thing') || classes.has('artefact') || classes.has('part')) return part(`count-thing`, amount.kind === 'none' && classes.has('metric') ? 'outcome' : 'output', at)
      return part('count-other', amount.kind === 'number' || amount.kind === 'none' ? 'outcome' : 'output', at)
    }
    if (isTaskNoun(amount) && !isPublic(classes)) return part('share-task', 'output', at)
    return part(`level-${amount.kind}`, 'outcome', at)
  }

  /** "Battlecards for 8 competitors", "training sessions in 25 villages", "dealer council twice a year": the noun before says what is counted or repeated. */
  function ledBy(amount: Amount): Part | undefined {
    const before = tokens[amount.first - 1]?.lower ?? ''
    const repeated = amount.kind === 'multiple' && /^(once|twice|times)$/.test(tokens[amount.next - 1]!.lower)
    if (amount.first <= first || !repeated && !(amount.kind === 'count' && amount.bound === undefined && /^(for|in|to|with|w|across|by|on|of|at|from|\/)$/.test(before))) return undefined
    const lead = nounAfter(tokens, first, lexicon)
    if (!lead || lead.next > amount.first || lead.next < amount.first - 2) return undefined
    const at = { start: tokens[lead.first]!.start, end: tokens[lead.next - 1]!.end }
    if (lead.classes.has('event') && !lead.classes.has('artefact')) return part('count-event', 'activity', at)
    if (lead.classes.has('metric')) return undefined
    if (isPublic(lead.classes)) return part('count-people', 'outcome', at)
    return lead.classes.has('artefact') || lead.classes.has('thing') ? part('count-thing', 'output', at) : undefined
  }

  /** Coverage of tests, code or documents, and shares of one's own list: levels that work alone can move. */
  function isTaskMetric(from: number): boolean {
    for (let i = from; i < next; i++) {
      const word = tokens[i]!.lower
      const before = tokens[i - 1]?.lower ?? ''
      if (word === 'coverage' && /^(test|tests|code|unit|branch|line|documentation|docs|type|translation|integration|e2e|api|automation)$/.test(before)) return true
      if (/^(completion|migration|implementation|rollout)$/.test(word) && /^(of|%|percent)$/.test(tokens[i + 1]?.lower ?? '') && levels.length > 0) return true
    }
    return false
  }

  function isTaskNoun(amount: Amount): boolean {
    const classes = amount.noun?.classes
    if (!classes || classes.has('metric') && !classes.has('part')) return false
    return (classes.has('part') || classes.has('artefact') || classes.has('own')) && !isPublic(classes)
  }
}

/** People out there, whose doings are an effect: not one's own, and not "client" where software may be meant. */
const isPublic = (classes: ReadonlySet<NounClass>): boolean => classes.has('people') && !classes.has('own') && !classes.has('artefact')

const TASK_WORDS = /^(documented|migrated|tested|covered|automated|complete|completed|done|implemented|trained|reviewed)$/

/** A level: read off somewhere, not ticked off a list. A bare count is one only of metrics. */
export function isLevel({ tokens }: Sentence, amount: Amount): boolean {
  if (amount.weak) return false
  switch (amount.kind) {
    case 'percent': case 'points': case 'money': case 'score': case 'ratio': case 'multiple': case 'rank': return true
    case 'time': return amount.bound !== undefined || /^(save|cut|reduce|shorten|gain)$/.test(tokens[amount.first - 1]?.lower ?? '') || amount.role !== undefined || tokens[amount.first - 1]?.info?.nouns.has('metric') === true
    case 'number': return amount.role !== undefined || tokens[amount.first - 1]?.info?.nouns.has('metric') === true
    case 'count': return amount.noun?.classes.has('metric') === true && !amount.noun.classes.has('thing')
    default: return false
  }
}
