import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../words.ts'
import { countsSeveral, nounAfter } from './noun-groups.ts'

/** A number and what stands around it. */
interface Place {
  readonly tokens: readonly Token[]
  readonly i: number
  readonly lexicon: Lexicon
  readonly token: Token
  readonly glued: string
  /** Nothing is glued to it, and it is no range. */
  readonly bare: boolean
  readonly before: Token | undefined
  readonly after: Token | undefined
  /** The word or name before it, in lower case. */
  readonly word: string
  /** Whether nothing follows that it could count. */
  readonly hangs: boolean
}

/** Whether the number is part of a name, a date or a window: "phase 2", "May 3", "in 2027", "the last 12 months", "10 o'clock". */
export function isName(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { grammar } = lexicon
  const token = tokens[i]!
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  const glued = token.glued?.toLowerCase() ?? ''
  const place: Place = {
    tokens, i, lexicon, token, glued, before, after,
    bare: glued === '' && token.upper === undefined,
    word: before?.kind === 'word' || before?.kind === 'name' ? before.lower : '',
    hangs: after === undefined || after.kind === 'mark' || after.kind === 'word' && [grammar.prepositions, grammar.conjunctions, grammar.auxiliaries].some((words) => words.has(after.lower)),
  }
  if (isMeasuring(place)) return false
  return IN_NAMES.some((says) => says(place)) || place.bare && BARE_IN_NAMES.some((says) => says(place))
}

/** "a 5-minute reduction", "a 4-week close": tied to its unit, and a measure all the same. */
const isMeasuring = ({ tokens, i, token }: Place): boolean =>
  token.attributive === true && /^(day|minute|hour|week|star|point|percent|percentage|fold)s?$/.test(tokens[i + 2]?.lower ?? '') && isMetricAhead(tokens, i + 3)

const IN_NAMES: readonly ((place: Place) => boolean)[] = [
  // "the 2nd", "50er".
  ({ glued }) => /^(th|rd|nd|st|er)$/.test(glued),
  // "1H 2027": a half-year.
  ({ token, glued, after }) => glued === 'h' && /H$/.test(token.text) && after?.kind === 'number' && isYear(after.value!),
  // "a 3-year plan".
  ({ token, tokens, i }) => token.attributive === true && tokens[i + 2]?.kind === 'word',
  // "50K reference architecture", "GitLab 101 series": several of a thing would stand in the plural.
  ({ token, tokens, i, glued, bare, before, after, lexicon }) => {
    if (!(bare || glued === 'k') || token.value! <= 1 || after?.kind !== 'word' || /^(hours?|minutes?)$/.test(after.lower) || isComparing(before ?? after, lexicon)) return false
    const noun = nounAfter(tokens, i + 1, lexicon)
    const head = noun && tokens[noun.next - 1]!
    return head?.info !== undefined && head.info.nouns.has('thing') && !head.info.plural && !head.info.nouns.has('metric') && !/s$/.test(head.lower)
  },
]

const BARE_IN_NAMES: readonly ((place: Place) => boolean)[] = [
  // "May 3", "3 May", "10 o'clock".
  ({ word, before, lexicon }) => isMonth(word, before, lexicon),
  ({ after, lexicon }) => after?.kind === 'word' && isMonth(after.lower, after, lexicon),
  ({ after }) => after?.kind === 'word' && /^(o'clock|am|pm|uhr)$/.test(after.lower),
  ({ before }) => before?.text === '#' || before?.text === '&',
  // "May 3, 2027", "in 2027".
  ({ before, token, tokens, i, lexicon }) => before?.text === ',' && isYear(token.value!) && tokens[i - 2] !== undefined && isName(tokens, i - 2, lexicon),
  ({ token, after }) => isYear(token.value!) && !/\d,\d/.test(token.text) && !isPlural(after),
  // "tier 1 services", "phase 2"; but "release 4 new workshops".
  ({ word, tokens, i, after, lexicon }) => isNumbered(word, lexicon) && (RANKED.test(word) || !isPlural(after) && !countsSeveral(tokens, i, i + 1, lexicon)),
  ({ before, hangs }) => before?.kind === 'name' && hangs && /^[A-Z]/.test(before.text),
  // "Project Artemis 3", "Windows 11 support".
  ({ before, after, i, hangs }) => before?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(before.text) && i > 1 && !before.info?.nouns.has('metric')
    && (hangs || after?.kind === 'word' && !after.info?.plural && !/s$/.test(after.lower) && (after.info?.nouns.size ?? 0) > 0),
  // "Firefox 76 updates": behind a name that no lexicon knows.
  ({ before, after, i, token }) => before?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(before.text) && i > 1 && !before.info && after?.kind === 'word' && Number.isInteger(token.value),
  // "the stable 1.0 version".
  ({ token, after }) => /^\d+\.\d+$/.test(token.text) && /^(version|release|launch|beta|ga|milestone)s?$/.test(after?.lower ?? ''),
  // "the 1.5 guide": a decimal that stands for a version before a single thing.
  ({ token, before, after }) => /^\d\.\d$/.test(token.text) && before !== undefined && !isMeasured(before) && after?.kind === 'word' && after.info !== undefined && after.info.nouns.has('thing') && !after.info.plural && !after.info.nouns.has('metric'),
  isVersion,
]

const isMeasured = (token: Token): boolean => token.info?.nouns.has('metric') === true || /^(to|at|of|by|from|above|below|least|most|than|over|under)$/.test(token.lower)

const isNumbered = (word: string, { quantifiers }: Lexicon): boolean => word !== '' && (quantifiers.numbered.has(word) || word.endsWith('s') && quantifiers.numbered.has(word.slice(0, -1)) && /^(release|version|phase|tier|level)s$/.test(word))

const isPlural = (token: Token | undefined): boolean => token?.kind === 'word' && token.info?.plural === true

const isMonth = (word: string, token: Token | undefined, { quantifiers }: Lexicon): boolean => quantifiers.months.has(word) && !(word === 'may' && token?.text === 'may')

/** "multistream 2.0 is implemented": a decimal behind a noun that nothing compares. */
function isVersion({ tokens, i, token, before, after, hangs, lexicon }: Place): boolean {
  if (!/^\d+\.\d+$/.test(token.text) || before?.kind !== 'word' || !hangs) return false
  if (after?.lower === 'or' && /^(better|more|less|higher|lower|above|below)$/.test(tokens[i + 2]?.lower ?? '')) return false
  return !isComparing(before, lexicon) && !before.info?.nouns.has('metric') && !before.info?.verbs.size
}

/** "tier 1 services": a number that ranks, even before a plural. */
const RANKED = /^(?:tier|level|phase|version|priority|type|severity|sev|class|stage|grade|scope|category|iso|soc|pci|python|windows|web|stufe|niveau|nivel|nível|fase)$/

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2060

function isMetricAhead(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + 3)) if (token.info?.nouns.has('metric') || /^(gain|increase|improvement|reduction|drop|decrease|rise|boost|uplift|lift)$/.test(token.lower)) return true
  return tokens[from]?.lower === 'close'
}

function isComparing(token: Token, { quantifiers, grammar }: Lexicon): boolean {
  return [grammar.prepositions, grammar.auxiliaries, grammar.conjunctions, quantifiers.min, quantifiers.max, quantifiers.than].some((words) => words.has(token.lower))
}
