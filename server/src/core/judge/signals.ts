import type { Span } from '../text/span.ts'
import type { Amount } from './amounts.ts'
import type { Lexicon, NounClass, VerbClass, VerbForm } from './lexicon/lexicon.ts'
import { nounAfter } from './amounts.ts'
import type { Token } from './words.ts'

/** One thing that the words say, and where. What it weighs for each verdict is learned; what it tells a reader is in `reasons.ts`. */
export interface Signal {
  readonly code: string
  readonly span?: Span
}

/** The sentence as the grammar sees it. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly amounts: readonly Amount[]
  /** The first word that carries meaning; a label ("Hiring:"), "we", "to" and adverbs are passed over. */
  readonly start: number
  readonly lead?: Predicate
  readonly signals: readonly Signal[]
}

export interface Predicate {
  readonly index: number
  readonly kinds: readonly VerbClass[]
  readonly form: VerbForm
}

const VERB_ORDER: readonly VerbClass[] = ['up', 'down', 'improve', 'keep', 'reach', 'hire', 'make', 'finish', 'define', 'study', 'act', 'ensure', 'behave']
const CHANGE_NOUN = /^(increase|increases|growth|reduction|reductions|decrease|drop|decline|improvement|improvements|rise|gain|uplift|lift|boost|cut|fall|expansion)$/
const NOMINAL = /^(?:creation|development|implementation|introduction|completion|migration|deployment|publication|redesign|rollout|launch|release|delivery|installation|establishment|definition|integration|refactoring|setup|adoption|announcement|preparation|integration|removal|deprecation|update|upgrade|translation|documentation|design|construction|automation|renovation|hire|recruitment|appointment)$/

/** Reads a tokenised sentence into signals. */
export function readSignals(tokens: readonly Token[], amounts: readonly Amount[], lexicon: Lexicon): Reading {
  const signals = new Map<string, Signal>()
  const say = (code: string, at?: Token | Span): void => {
    if (!signals.has(code)) signals.set(code, at ? { code, span: { start: at.start, end: at.end } } : { code })
  }
  const start = contentStart(tokens, lexicon, say)
  const lead = leadPredicate(tokens, start, lexicon)
  const strong = amounts.filter((amount) => !amount.weak && amount.kind !== 'time')
  const measured = amounts.length > 0

  for (const amount of amounts) readAmount(amount, tokens, say)
  if (strong.length > 0) say('q', strong[0]!.span)
  else if (measured) say('q-weak', amounts[0]!.span)
  const changes = amounts.filter((amount) => amount.role === 'from')
  if (changes.length > 0 && amounts.some((amount) => amount.role === 'to')) say('q:from-to', changes[0]!.span)

  if (lead) readLead(lead)
  else readPhrase()
  readLaterVerbs()
  readNouns()
  conjoin()
  return { tokens, amounts, start, ...(lead && { lead }), signals: [...signals.values()] }

  function readLead(predicate: Predicate): void {
    const token = tokens[predicate.index]!
    for (const kind of predicate.kinds) say(`lead:${kind}`, token)
    say(`form:${predicate.form}`, token)
    const object = objectAfter(predicate.index)
    if (object) {
      for (const kind of object.classes) say(`obj:${kind}`, tokens[object.next - 1])
      if (object.classes.size === 0) say('obj:?', tokens[object.next - 1])
    } else say('obj:none', token)
  }

  function objectAfter(index: number): Amount['noun'] {
    let at = index + 1
    while (tokens[at]?.tail) at++
    const amount = amounts.find((candidate) => candidate.first >= at && candidate.first <= at + 3)
    if (amount?.noun) return amount.noun
    while (tokens[at]?.kind === 'word' && (lexicon.grammar.determiners.has(tokens[at]!.lower) || lexicon.grammar.prepositions.has(tokens[at]!.lower))) at++
    return nounAfter(tokens, at, lexicon)
  }

  /** No verb in front: "X is documented", "MAU increases 5%", "js client". */
  function readPhrase(): void {
    const { grammar } = lexicon
    const opener = tokens[start]
    if (!opener) return
    const auxiliary = tokens.findIndex((token, i) => i > start && token.kind === 'word' && /^(is|are|was|were|been|be|has|have|had|can|will|gets?)$/.test(token.lower))
    const subject = nounAfter(tokens, subjectStart(), lexicon)
    for (const kind of subject?.classes ?? []) say(`subj:${kind}`, tokens[subject!.next - 1])
    if (CHANGE_NOUN.test(opener.lower)) say('lead-noun:change', opener)
    if (NOMINAL.test(opener.lower)) say('lead-noun:make', opener)
    if (auxiliary > 0) {
      readState(auxiliary)
      return
    }
    for (let i = start + 1; i < tokens.length; i++) {
      const token = tokens[i]!
      if (!token.info?.verbs.size || token.tail) continue
      const kinds = classesOf(token)
      const form = kinds.length ? formOf(token, kinds[0]!) : undefined
      const before = tokens[i - 1]!
      const afterNoun = before.kind !== 'mark' && !grammar.prepositions.has(before.lower) && !grammar.determiners.has(before.lower)
      const next = tokens[i + 1]
      const closes = !next || next.kind === 'mark' || grammar.prepositions.has(next.lower) || grammar.conjunctions.has(next.lower)
      if (form === 'ed' && afterNoun && closes) {
        for (const kind of kinds) say(`end:${kind}`, token)
        return
      }
      const finite = form === 's' && token.info.nouns.size === 0 || form === 'base' && token.info.nouns.size === 0 && before.info?.plural
      if (finite && afterNoun) {
        for (const kind of kinds) say(`finite:${kind}`, token)
        return
      }
    }
    const head = nounAfter(tokens, start, lexicon)
    for (const kind of head?.classes ?? []) say(`bare:${kind}`, tokens[head!.next - 1])
    if (!head || head.classes.size === 0) say('bare:?', opener)
    say('bare', opener)
    if (tokens.filter((token) => token.kind === 'word').length <= 4) say('bare:short', opener)
    const first = classesOf(opener)
    if (first.length > 0 && formOf(opener, first[0]!) === 'ed') for (const kind of first) say(`bare-ed:${kind}`, opener)
  }

  function subjectStart(): number {
    const amount = amounts.find((candidate) => candidate.first === start)
    let at = amount?.noun?.first ?? start
    while (tokens[at]?.kind === 'word' && lexicon.grammar.determiners.has(tokens[at]!.lower)) at++
    return at
  }

  /** Behind "is", "are", "has been": a participle, an adjective that says finished, or a description. */
  function readState(auxiliary: number): void {
    say('state', tokens[auxiliary])
    for (let i = auxiliary + 1; i < Math.min(tokens.length, auxiliary + 5); i++) {
      const token = tokens[i]!
      if (token.kind === 'mark') break
      if (lexicon.finished.has(token.lower)) {
        say('state:finished', token)
        return
      }
      const kinds = classesOf(token)
      if (kinds.length > 0 && (token.info!.verbs.get(kinds[0]!)?.has('ed') || /^(can|will)$/.test(tokens[auxiliary]!.lower))) {
        for (const kind of kinds) say(`state:${kind}`, token)
        return
      }
      if (lexicon.grammar.prepositions.has(token.lower)) break
    }
    say(/^(has|have|had)$/.test(tokens[auxiliary]!.lower) ? 'state:has' : 'state:is', tokens[auxiliary])
  }

  /** Verbs further on: "… and publish", "… to reduce", "by creating". */
  function readLaterVerbs(): void {
    for (let i = (lead?.index ?? start) + 1; i < tokens.length; i++) {
      const token = tokens[i]!
      if (!token.info?.verbs.size || token.tail) continue
      let before = tokens[i - 1]!
      if (/ly$/.test(before.lower) && i > 1) before = tokens[i - 2]!
      const kinds = classesOf(token)
      const form = kinds.length ? formOf(token, kinds[0]!) : undefined
      if (before.lower === 'to' && form === 'base') for (const kind of kinds) say(`to:${kind}`, token)
      else if (/^(and|&|or|\/|,|;|\.|then|:)$/.test(before.lower) && form === 'base' && looksVerbal(i)) for (const kind of kinds) say(`then:${kind}`, token)
      else if (/^(by|through|via)$/.test(before.lower) && form === 'ing') for (const kind of kinds) say(`by:${kind}`, token)
      else if (before.lower === 'and' && form === 'ed') for (const kind of kinds) say(`and-ed:${kind}`, token)
    }
  }

  function looksVerbal(i: number): boolean {
    const next = tokens[i + 1]
    if (!next) return false
    if (tokens[i]!.info!.nouns.size === 0) return true
    return lexicon.grammar.determiners.has(next.lower) || next.kind === 'number'
  }

  function readNouns(): void {
    for (const token of tokens) {
      if (CHANGE_NOUN.test(token.lower) && token.info) say('has:change', token)
      for (const kind of token.info?.nouns ?? []) say(`has:${kind}`, token)
      if (lexicon.vague.has(token.lower)) say('vague', token)
    }
    for (let i = 1; i < tokens.length; i++) {
      if (tokens[i]!.lower === 'than' && !amounts.some((amount) => Math.abs(amount.first - i) < 4)) say('compare', tokens[i])
    }
    if (tokens.length > 25) say('long')
  }

  /** Pairs of signals that mean more together than apart. */
  function conjoin(): void {
    const codes = [...signals.keys()]
    const leads = codes.filter((code) => code.startsWith('lead:') || code.startsWith('state') || code.startsWith('end:') || code.startsWith('finite:') || code === 'bare')
    const objects = codes.filter((code) => code.startsWith('obj:') || code.startsWith('subj:'))
    for (const one of leads) {
      if (signals.has('q')) say(`${one}+q`, signals.get(one)!.span)
      for (const other of objects) say(`${one}+${other}`, signals.get(one)!.span)
      if (signals.has('has:metric')) say(`${one}+has:metric`, signals.get('has:metric')!.span)
    }
    for (const other of objects) if (signals.has('q')) say(`${other}+q`, signals.get(other)!.span)
    if (signals.has('q') && signals.has('has:metric')) say('q+has:metric', signals.get('has:metric')!.span)
  }
}

function readAmount(amount: Amount, tokens: readonly Token[], say: (code: string, at?: Token | Span) => void): void {
  const weak = amount.weak ? '-weak' : ''
  say(`q${weak}:${amount.kind}`, amount.span)
  if (amount.role) say(`q:${amount.role}`, amount.span)
  if (amount.bound) say('q:bound', amount.span)
  const noun = amount.noun
  if (noun) {
    const at = { start: tokens[noun.first]!.start, end: tokens[noun.next - 1]!.end }
    for (const kind of noun.classes) say(`q${weak}:${amount.kind}/${kind}`, at)
    for (const kind of noun.classes) say(`q/${kind}`, at)
    if (noun.classes.size === 0) say(`q${weak}:${amount.kind}/?`, at)
    const head = tokens[noun.next - 1]!
    const follow = tokens[noun.next]
    for (const token of [head, follow]) {
      if (token && CHANGE_NOUN.test(token.lower)) say('q-change', token)
    }
    const participle = follow?.info && [...follow.info.verbs].find(([, forms]) => forms.has('ed'))
    if (participle) say(`q-ed:${participle[0]}`, follow)
    if (follow?.info && amount.noun) for (const [kind, forms] of follow.info.verbs) if (forms.has('base') && follow.info.nouns.size === 0) say(`q-do:${kind}`, follow)
  } else say(`q${weak}:${amount.kind}/-`, amount.span)
  const unit = tokens[amount.next]
  if (unit && CHANGE_NOUN.test(unit.lower)) say('q-change', unit)
}

/** Verb classes of a token, the telling ones first; "to improve" before "to make". */
export function classesOf(token: Token): readonly VerbClass[] {
  const verbs = token.info?.verbs
  if (!verbs?.size) return []
  const kinds = VERB_ORDER.filter((kind) => verbs.has(kind))
  return kinds.slice(0, 2)
}

function formOf(token: Token, kind: VerbClass): VerbForm {
  const forms = token.info!.verbs.get(kind)!
  return forms.has('base') ? 'base' : forms.has('ed') ? 'ed' : forms.has('s') ? 's' : 'ing'
}

/** Passes over labels, pronouns, "to", adverbs and opening marks. */
function contentStart(tokens: readonly Token[], lexicon: Lexicon, say: (code: string, at?: Token) => void): number {
  let at = 0
  const colon = tokens.findIndex((token) => token.text === ':')
  if (colon > 0 && colon <= 4 && colon + 1 < tokens.length) {
    at = colon + 1
    say('label', tokens[0])
    for (let i = 0; i < colon; i++) {
      const kinds = classesOf(tokens[i]!)
      for (const kind of kinds) say(`label:${kind}`, tokens[i])
    }
  }
  for (; at < tokens.length - 1; at++) {
    const token = tokens[at]!
    const pass = token.kind === 'mark' || /^(we|i|our|to|successfully|further|also|continuously|please|will|by|then|fully|formally|have|jointly|must|should|q\d|h\d)$/.test(token.lower) && !(token.lower === 'have' && !tokens[at + 1]?.info?.verbs.size)
      || (/ly$/.test(token.lower) && !token.info && tokens[at + 1]?.info?.verbs.size)
    if (!pass) break
  }
  return lexicon.language === 'en' ? at : at
}

function leadPredicate(tokens: readonly Token[], start: number, lexicon: Lexicon): Predicate | undefined {
  const token = tokens[start]
  if (!token?.info?.verbs.size) return undefined
  const kinds = classesOf(token)
  const form = formOf(token, kinds[0]!)
  let at = start + 1
  while (tokens[at]?.tail) at++
  const next = tokens[at]
  if (form === 's') return undefined
  const isNoun = token.info.nouns.size > 0 || CHANGE_NOUN.test(token.lower) || NOMINAL.test(token.lower)
  if (form === 'base' && isNoun) {
    if (!next) return undefined
    if (/^(of|for|from|in|is|are|was|has|were|at)$/.test(next.lower)) return undefined
    if (next.info && next.info.verbs.size > 0 && next.info.nouns.size === 0 && !next.info.verbs.has('ensure') && next.lower !== 'existing') return undefined
  }
  if (form === 'ed' && next && tokens.some((other, i) => i > start && /^(is|are|was|were|has|have)$/.test(other.lower))) return undefined
  if (form === 'ed' && isNoun) return undefined
  void lexicon
  return { index: start, kinds, form }
}

export type { NounClass }
