import type { Span } from '../text/span.ts'
import type { Lexicon, NounClass } from './lexicon/lexicon.ts'
import type { Token } from './words.ts'

export type AmountKind = 'percent' | 'points' | 'money' | 'time' | 'score' | 'ratio' | 'multiple' | 'rank' | 'count' | 'number' | 'all' | 'none'
export type AmountRole = 'from' | 'to' | 'by' | 'at'

/** An amount that could be a target: numbers in names, dates, versions and windows of time ("the last 12 months") are already left out. */
export interface Amount {
  readonly kind: AmountKind
  readonly value: number
  /** The other end of `60-70%`. */
  readonly upper?: number
  readonly span: Span
  /** Index of its first token, and of the token behind its last. */
  readonly first: number
  readonly next: number
  readonly role?: AmountRole
  /** "at least", ">": the amount is a bound. */
  readonly bound?: 'min' | 'max'
  /** What is counted: "blog posts", or "services" of "80% of services". */
  readonly noun?: { readonly first: number, readonly next: number, readonly classes: ReadonlySet<NounClass> }
  /** "one", "each" and attributive numbers ("3-year") say less than others. */
  readonly weak?: boolean
  /** Written as digits or as a word. */
  readonly word?: boolean
}

const TIME = /^(?:ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|d|weeks?|wk|w|months?|quarters?|years?|y|yrs?|tage?n?|wochen?|monate?n?|jahre?n?|stunden?|minuten?|sekunden?|jours?|semaines?|mois|heures?|secondes?|ans?|d[ií]as?|semanas?|meses|mes|horas?|minutos?|segundos?|años?|anos?)$/u

/** The amounts of a tokenised sentence, from left to right. */
export function findAmounts(tokens: readonly Token[], lexicon: Lexicon): readonly Amount[] {
  const found: Amount[] = []
  for (let i = 0; i < tokens.length; i++) {
    const amount = amountAt(tokens, i, lexicon)
    if (!amount) continue
    found.push(amount)
    i = Math.max(i, amount.next - 1)
  }
  return found
}

function amountAt(tokens: readonly Token[], i: number, lexicon: Lexicon): Amount | undefined {
  const token = tokens[i]!
  const { quantifiers } = lexicon
  if (token.kind === 'number') return isName(tokens, i, lexicon) ? undefined : numeric(tokens, i, token.value!, lexicon)
  if (token.kind !== 'word') return undefined
  const count = quantifiers.numbers.get(token.lower)
  if (count !== undefined) return numberWord(tokens, i, count, lexicon)
  const multiple = quantifiers.multiples.get(token.lower)
  if (multiple !== undefined) return multipleWord(tokens, i, multiple, lexicon)
  // "less than an hour", "within a day".
  if (/^an?$/.test(token.lower) && tokens[i + 1] && TIME.test(tokens[i + 1]!.lower) && (quantifiers.than.has(tokens[i - 1]?.lower ?? '') || quantifiers.max.has(tokens[i - 1]?.lower ?? ''))) {
    return amount(tokens, i, i + 2, 'time', 1, nounAfter(tokens, i + 2, lexicon), lexicon, undefined, false, true)
  }
  if (quantifiers.all.has(token.lower)) return quantified(tokens, i, 'all', lexicon)
  if (quantifiers.none.has(token.lower)) return quantified(tokens, i, 'none', lexicon)
  return undefined
}

/** Whether the number is part of a name, a date or a window: "phase 2", "May 3", "in 2027", "the last 12 months", "10 o'clock". */
function isName(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { quantifiers, grammar } = lexicon
  const token = tokens[i]!
  const glued = token.glued?.toLowerCase() ?? ''
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  const bare = glued === '' && token.upper === undefined
  if (glued === 'th' || glued === 'rd' || glued === 'nd' || glued === 'st' || glued === 'er') return true
  if (token.attributive && (tokens[i + 2]?.kind === 'word')) return !/^(day|minute|hour|week|star|point|percent|percentage|fold)s?$/.test(tokens[i + 2]!.lower) || !isMetricAhead(tokens, i + 3)
  // "50K reference architecture", "GitLab 101 series": several of a thing would stand in the plural.
  if ((bare || glued === 'k') && token.value! > 1 && after?.kind === 'word' && !isComparing(before ?? after, lexicon)) {
    const noun = nounAfter(tokens, i + 1, lexicon)
    const head = noun && tokens[noun.next - 1]!
    if (head?.info?.nouns.has('thing') && !head.info.plural && !head.info.nouns.has('metric') && !/s$/.test(head.lower)) return true
  }
  if (!bare) return false
  const word = before?.kind === 'word' || before?.kind === 'name' ? before.lower : ''
  if (quantifiers.months.has(word) && !(word === 'may' && before!.text === 'may')) return true
  if (after?.kind === 'word' && quantifiers.months.has(after.lower) && !(after.lower === 'may' && after.text === 'may')) return true
  if (after?.kind === 'word' && /^(o'clock|am|pm|uhr)$/.test(after.lower)) return true
  if (before?.text === '#' || before?.text === '&') return true
  if (before?.text === ',' && isYear(token.value!) && tokens[i - 2] && isName(tokens, i - 2, lexicon)) return true
  if (isYear(token.value!) && !/\d,\d/.test(token.text) && !(after?.kind === 'word' && after.info?.plural) ) return true
  const hangs = after === undefined || after.kind === 'mark' || (after.kind === 'word' && (grammar.prepositions.has(after.lower) || grammar.conjunctions.has(after.lower) || grammar.auxiliaries.has(after.lower)))
  if (word !== '' && quantifiers.numbered.has(word) && (RANKED.test(word) || !(after?.kind === 'word' && after.info?.plural))) return true
  if (before?.kind === 'name' && hangs && /^[A-Z]/.test(before.text)) return true
  const capital = before?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(before.text) && i > 1 && !before.info?.nouns.has('metric')
  if (capital && (hangs || (after?.kind === 'word' && !after.info?.plural && !/s$/.test(after.lower) && after.info?.nouns.size))) return true
  // "multistream 2.0 is implemented": a decimal behind a noun that nothing compares.
  const decimal = /^\d+\.\d+$/.test(token.text)
  if (decimal && !(after?.lower === 'or' && /^(better|more|less|higher|lower|above|below)$/.test(tokens[i + 2]?.lower ?? '')) && before?.kind === 'word' && hangs && !isComparing(before, lexicon) && !before.info?.nouns.has('metric') && !before.info?.verbs.size) return true
  return false
}

/** "tier 1 services": a number that ranks, even before a plural. */
const RANKED = /^(?:tier|level|phase|version|priority|type|severity|sev|class|stage|grade|scope|category|iso|soc|pci|python|windows|web|stufe|niveau|nivel|nível|fase)$/

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2060

function isMetricAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 3); i++) if (tokens[i]!.info?.nouns.has('metric') || /^(gain|increase|improvement|reduction|drop|decrease|rise|boost|uplift|lift)$/.test(tokens[i]!.lower)) return true
  return tokens[from]?.lower === 'close'
}

function isComparing(token: Token, { quantifiers, grammar }: Lexicon): boolean {
  return grammar.prepositions.has(token.lower) || grammar.auxiliaries.has(token.lower) || grammar.conjunctions.has(token.lower)
    || quantifiers.min.has(token.lower) || quantifiers.max.has(token.lower) || quantifiers.than.has(token.lower)
}

/** Digits: kind from what is glued to them or follows, then the noun. */
function numeric(tokens: readonly Token[], i: number, value: number, lexicon: Lexicon): Amount | undefined {
  const { quantifiers } = lexicon
  const token = tokens[i]!
  const glued = token.glued?.toLowerCase() ?? ''
  let next = i + 1
  let scale = 1
  const scaleWord = tokens[next]
  if (scaleWord?.kind === 'word' && /^(million|millions|billion|thousand|hundred|dozen|mio|mrd|millionen|milliarden|tausend|millones|millón|milhões|milhão|mille|mil|bn|mn|k|m)$/.test(scaleWord.lower) && (scaleWord.lower.length > 1 || glued.startsWith('$') || glued.startsWith('€'))) {
    scale = { thousand: 1e3, tausend: 1e3, mille: 1e3, mil: 1e3, k: 1e3, hundred: 100, dozen: 12, billion: 1e9, bn: 1e9, mrd: 1e9, milliarden: 1e9 }[scaleWord.lower] ?? 1e6
    next++
  }
  if (tokens[next]?.text === '+') next++
  const word = tokens[next]?.kind === 'word' || tokens[next]?.text === '%' || /^[€$£]$/.test(tokens[next]?.text ?? '') ? tokens[next]!.lower : ''
  let kind: AmountKind = 'number'
  if (glued === '%' || glued === '‰' || word === '%' || quantifiers.percent.has(word)) {
    kind = 'percent'
    if (glued !== '%') next++
    if (quantifiers.points.has(tokens[next]?.lower ?? '')) {
      kind = 'points'
      next++
    } else if (tokens[next]?.text === '-' && quantifiers.points.has(tokens[next + 1]?.lower ?? '')) {
      kind = 'points'
      next += 2
    }
  } else if (/^[$€£¥₹]|^(usd|eur)$/.test(glued) || quantifiers.money.has(word) || /^[€$£]$/.test(word)) {
    kind = 'money'
    if (glued === '') next++
  } else if (/^[x×]$/.test(glued) || quantifiers.times.has(word)) {
    kind = 'multiple'
    if (glued === '') next++
  } else if (glued.startsWith(':')) kind = 'ratio'
  else if (glued.startsWith('/')) kind = value < Number(glued.slice(1)) && Number(glued.slice(1)) <= 4 ? 'percent' : 'score'
  else if (glued === 'pp' || quantifiers.points.has(word)) kind = 'points'
  else if (glued !== '' && TIME.test(glued)) kind = 'time'
  else if (TIME.test(word)) {
    kind = 'time'
    next++
  } else if (word === 'out' && tokens[next + 1]?.lower === 'of' && tokens[next + 2]?.kind === 'number') {
    kind = 'score'
    next += 3
  } else if (word === 'of' && tokens[next + 1]?.kind === 'number') {
    kind = 'percent'
    next += 2
  } else if (word === 'in' && (tokens[next + 1]?.kind === 'number' || quantifiers.numbers.has(tokens[next + 1]?.lower ?? ''))) {
    kind = 'percent'
    next += 2
  } else if (quantifiers.top.has(tokens[i - 1]?.lower ?? '')) kind = 'rank'
  if (isWindow(tokens, i, kind, lexicon)) return undefined
  const noun = nounAfter(tokens, next, lexicon)
  if (kind === 'number' && noun) kind = 'count'
  return amount(tokens, i, next, kind, value * scale, noun, lexicon, token.upper)
}

/** "in the last 12 months", "within 2 weeks of …", "every 3 months", "over 3 years": time that frames, not time that is measured. */
function isWindow(tokens: readonly Token[], i: number, kind: AmountKind, { quantifiers }: Lexicon): boolean {
  if (kind !== 'time') return false
  const before = tokens[i - 1]?.lower ?? ''
  return quantifiers.last.has(before) || (before === 'for' || before === 'per' || before === 'over' && tokens[i - 2] === undefined)
}

function numberWord(tokens: readonly Token[], i: number, count: number, lexicon: Lexicon): Amount | undefined {
  const { quantifiers, grammar } = lexicon
  const token = tokens[i]!
  let next = i + 1
  let value = count
  if (tokens[next]?.kind === 'word' && quantifiers.numbers.has(tokens[next]!.lower)) {
    const more = quantifiers.numbers.get(tokens[next]!.lower)!
    value = more >= 100 ? value * more : value + more
    next++
  }
  const word = tokens[next]?.lower ?? ''
  if (/^(thirds|quarters|fifths)$/.test(word)) return amount(tokens, i, next + 1, 'percent', value / (word === 'thirds' ? 3 : word === 'quarters' ? 4 : 5) * 100, nounAfter(tokens, next + 1, lexicon), lexicon, undefined, false, true)
  if (word === 'in' && quantifiers.numbers.has(tokens[next + 1]?.lower ?? '')) {
    return amount(tokens, i, next + 2, 'percent', 100 * value / quantifiers.numbers.get(tokens[next + 1]!.lower)!, nounAfter(tokens, next + 2, lexicon), lexicon, undefined, false, true)
  }
  if (/^(one|une?|eine?[nrms]?|una|uno|uma?)$/.test(token.lower)) {
    const before = tokens[i - 1]?.lower ?? ''
    const bounded = quantifiers.min.has(before) || quantifiers.max.has(before)
    const counted = nounAfter(tokens, next, lexicon)
    if (!bounded && token.lower !== 'one') return undefined
    if (!bounded && (word === 'of' || word === '-' || !counted || before === 'a' || before === 'the' || before === 'this' || before === 'that')) return undefined
    return amount(tokens, i, next, 'count', value, counted, lexicon, undefined, !bounded && !actsOn(tokens[i - 1]), true)
  }
  if (tokens[i - 1]?.lower && quantifiers.numbered.has(tokens[i - 1]!.lower)) return undefined
  if (word === '' || grammar.conjunctions.has(word)) return undefined
  if (TIME.test(word)) {
    if (isWindow(tokens, i, 'time', lexicon)) return undefined
    return amount(tokens, i, next + 1, 'time', value, nounAfter(tokens, next + 1, lexicon), lexicon, undefined, false, true)
  }
  if (quantifiers.percent.has(word)) return amount(tokens, i, next + 1, 'percent', value, nounAfter(tokens, next + 1, lexicon), lexicon, undefined, false, true)
  if (quantifiers.times.has(word)) return amount(tokens, i, next + 1, 'multiple', value, undefined, lexicon, undefined, false, true)
  const noun = nounAfter(tokens, next, lexicon)
  return noun && amount(tokens, i, next, quantifiers.top.has(tokens[i - 1]?.lower ?? '') ? 'rank' : 'count', value, noun, lexicon, undefined, false, true)
}

/** Whether a verb stands right before: "win one grant" counts, "on one page" does not. */
function actsOn(token: Token | undefined): boolean {
  for (const forms of token?.info?.verbs.values() ?? []) if (forms.has('base')) return true
  return false
}

/** "half of …", "double the …", "a third of …"; not "third" as in first, second, third, nor "double opt-in". */
function multipleWord(tokens: readonly Token[], i: number, value: number, lexicon: Lexicon): Amount | undefined {
  const { grammar, quantifiers } = lexicon
  const word = tokens[i]!.lower
  const before = tokens[i - 1]?.lower ?? ''
  const after = tokens[i + 1]?.lower ?? ''
  if (/^(thirds?|quarters?|majority)$/.test(word) && after !== 'of' && !(before === 'a' && quantifiers.by.has(tokens[i - 2]?.lower ?? ''))) return undefined
  if (/^(half|halves)$/.test(word) && (/^(first|second|next|1st|2nd)$/.test(before) || after === 'year')) return undefined
  if (word === 'once' && !quantifiers.min.has(before)) return undefined
  if (word === 'double' && i > 0 && !(grammar.determiners.has(after) || quantifiers.by.has(before))) return undefined
  return amount(tokens, i, i + 1, 'multiple', value, nounAfter(tokens, i + 1, lexicon), lexicon, undefined, false, true)
}

function quantified(tokens: readonly Token[], i: number, kind: 'all' | 'none', lexicon: Lexicon): Amount | undefined {
  const token = tokens[i]!
  if (kind === 'none' && i > 0 && /^\p{Lu}/u.test(token.text)) return undefined
  const noun = nounAfter(tokens, i + 1, lexicon)
  const alone = /^(everyone|everybody|nobody|never|always|everything|nothing|none)$/.test(token.lower)
  if (!noun && !alone) return undefined
  // "every week", "each quarter": how often, not how many.
  if (noun && TIME.test(tokens[noun.next - 1]!.lower)) return undefined
  if (kind === 'none' && /^(later|longer|matter|one)$/.test(tokens[i + 1]?.lower ?? '')) return undefined
  const hedged = /^(each|both|everyone|everybody|everything|always|never|nothing|without|entire|whole|nobody|none)$/.test(token.lower) && !(i === 0 && /^(each|both)$/.test(token.lower))
  return amount(tokens, i, i + 1, kind, kind === 'all' ? 100 : 0, alone ? undefined : noun, lexicon, undefined, hedged, true)
}

function amount(tokens: readonly Token[], first: number, next: number, kind: AmountKind, value: number, noun: Amount['noun'], lexicon: Lexicon,
  upper?: number, weak = false, word = false): Amount {
  const context = roleBefore(tokens, first, lexicon)
  return {
    kind, value, first, next, span: { start: tokens[first]!.start, end: tokens[next - 1]!.end },
    ...(upper !== undefined && { upper }), ...context, ...(noun && { noun }), ...(weak && { weak }), ...(word && { word }),
  }
}

/** The words before an amount: "from", "to", "by", "at least", "more than", ">". */
function roleBefore(tokens: readonly Token[], first: number, { quantifiers }: Lexicon): Pick<Amount, 'role' | 'bound'> {
  let at = first - 1
  let bound: Amount['bound']
  while (at >= 0 && first - at < 6) {
    const token = tokens[at]!
    const word = token.lower
    if (/^[>≥]$/.test(word)) bound = 'min'
    else if (/^[<≤]$/.test(word)) bound = 'max'
    else if (quantifiers.than.has(word)) {
      const more = tokens[at - 1]?.lower ?? ''
      bound = /^(less|fewer|lower|shorter|smaller|faster|weniger|kürzer|moins|menos|menor|inférieur|inferior)$/.test(more) ? 'max' : 'min'
      at--
    } else if (quantifiers.max.has(word)) bound = 'max'
    else if (quantifiers.min.has(word)) bound = 'min'
    else if (!/^[=~≈@(]$|^(about|around|approximately|roughly|nearly|almost|an|a|average|avg|another|additional|up|the|further|of|score|level|total|or|equal|only|just)$/.test(word)) break
    at--
  }
  const word = tokens[at]?.lower ?? ''
  const near = tokens[first - 1]?.lower ?? ''
  const role = quantifiers.from.has(word) ? 'from' : quantifiers.to.has(word) || word === '→' ? 'to' : quantifiers.by.has(word) ? 'by' : quantifiers.at.has(word) || near === '@' || bound ? 'at' : undefined
  return { ...(role && { role }), ...(bound && { bound }) }
}

/** The noun phrase behind an amount: up to a preposition, verb or mark; "of" and the like after a share lead on to what it is a share of. */
export function nounAfter(tokens: readonly Token[], from: number, { grammar, quantifiers }: Lexicon): Amount['noun'] {
  let first = from
  if (tokens[first]?.kind === 'word' && quantifiers.of.has(tokens[first]!.lower)) {
    first++
    while (tokens[first]?.kind === 'word' && (grammar.determiners.has(tokens[first]!.lower))) first++
  }
  let next = first
  const classes = new Set<NounClass>()
  while (next < tokens.length && next - first < 7) {
    const token = tokens[next]!
    if (token.kind === 'mark' && !/^["“”'‘’/#@(]$/.test(token.text)) break
    if (token.kind === 'word') {
      if (grammar.prepositions.has(token.lower) || grammar.auxiliaries.has(token.lower) || (grammar.conjunctions.has(token.lower) && token.lower !== '&') || grammar.pronouns.has(token.lower)) break
      if (next > first && isFinite(token)) break
    }
    next++
  }
  if (next === first) return undefined
  let head = next - 1
  while (head > first && tokens[head]!.kind === 'mark') head--
  for (let i = head; i >= first && classes.size === 0; i--) for (const kind of tokens[i]!.info?.nouns ?? []) classes.add(kind)
  return tokens[head]!.kind === 'mark' ? undefined : { first, next: head + 1, classes }
}

/** Whether a word inside a noun phrase must be a verb: "go", "increases", "migrated", but not "case" or "reported errors". */
function isFinite(token: Token): boolean {
  if (!token.info || token.info.nouns.size > 0 || token.info.verbs.size === 0) return false
  for (const forms of token.info.verbs.values()) if (forms.has('base') || forms.has('s') || forms.has('ed')) return true
  return false
}
