import type { Span } from '../text/span.ts'
import { nounAfter } from './amounts/noun-groups.ts'
import { classesOf } from './grammar/cut.ts'
import type { Sentence } from './grammar/cut.ts'
import { classOf } from './lexicon/classes.ts'
import { senseOf, singular } from './lexicon/senses.ts'
import type { Part } from './grammar/parts.ts'
import type { Token } from './words.ts'

type Say = (code: string, at?: Token | Span) => void

/** Small words that end a group of nouns. */
const CLOSES = new Set('of in on at to from for with without by into over under above below between within through during after before until as per than and or but so that which who where when is are was were be been has have had can will do does not'.split(' '))
export const SMALL: ReadonlySet<string> = new Set([...CLOSES, ...'no the a an our their its all every each any some we us it this'.split(' ')])
const SUFFIX = /(?:tion|ment|ing|ed|ity|ness|ance|ence|ship|er|ly|al|able|ive|ic|age|ure|ist|sis)(?=s?$)/

/**
 * What the words are, beside their grammar: the words themselves, pairs of neighbours, their endings, senses and classes, with the places that tell
 * most: `f` the first word, `h` the head of the first noun group, `o` the head of the group behind the first word, `z` the last word, `w` anywhere.
 * Codes hold a `=`, so that none is taken for the grammar's.
 */
export function sayWords(read: Sentence, parts: readonly Part[], counted: boolean, say: Say): void {
  const sentence = { ...read, tokens: withoutNumbersOfNames(read) }
  const { tokens, start } = sentence
  const first = tokens[start]
  if (!first) return
  sayEachWord(tokens, say)
  sayPlaces(tokens, start, say)
  sayObject(sentence, first, counted ? 'counted' : 'uncounted', say)
  sayAmount(sentence, say)
  for (const part of parts) if (part.link === 'main') saySubject(sentence, part, say)
  say(`parts=${parts.map(({ link, style }) => `${link}:${style}`).join(' ')}`)
}

/** A number that is no amount, as in "Python 3" or "Q4", is a part of a name. */
function withoutNumbersOfNames({ tokens, amounts }: Sentence): readonly Token[] {
  return tokens.map((token, i) => (token.kind === 'number' && !amounts.some(({ first, next }) => first <= i && i < next) ? { ...token, kind: 'name' } : token))
}

function sayEachWord(tokens: readonly Token[], say: Say): void {
  for (const [i, word] of tokens.entries()) {
    say(`b=${i === 0 ? '^' : plain(tokens[i - 1]!)} ${plain(word)}`, word)
    if (word.kind === 'mark') continue
    say(`w=${plain(word)}`, word)
    say(`ending=${ending(word)}`, word)
    if (SMALL.has(word.lower) || word.kind !== 'word') continue
    const { noun, verb } = senseOf(word.lower)
    if (noun ?? verb) say(noun ? `noun=${noun}` : `verb=${verb}`, word)
    sayClass('w', word, say)
  }
  const last = tokens.at(-1)
  if (last) say(`b=${plain(last)} $`, last)
}

function sayClass(place: string, word: Token, say: Say): void {
  const found = classOf(word.lower)
  say(`${place}.kind=${found?.kind ?? '?'}`, word)
  if (found) say(`${place}.group=${found.group}`, word)
}

function sayPlaces(tokens: readonly Token[], start: number, say: Say): void {
  const first = tokens[start]!
  const head = lastOfRun(tokens, start) ?? first
  const last = tokens.findLast(({ kind }) => kind !== 'mark') ?? first
  for (const [place, token] of [['f', first], ['h', head], ['z', last]] as const) {
    say(`${place}=${plain(token)}`, token)
    say(`${place}.ending=${ending(token)}`, token)
    if (place === 'z') continue
    const { noun, verb } = senseOf(token.lower)
    say(`${place}.noun=${noun ?? ''}`, token)
    say(`${place}.verb=${verb ?? ''}`, token)
    if (token.kind === 'word') sayClass(place, token, say)
  }
  let at = start + 1
  while (at < tokens.length && (tokens[at]!.kind !== 'word' || SMALL.has(tokens[at]!.lower))) at++
  const object = at < tokens.length ? lastOfRun(tokens, at) : undefined
  if (object) sayClass('o', object, say)
}

/** The last word of those in a row from `start` on that no small word and no mark cuts. */
function lastOfRun(tokens: readonly Token[], start: number): Token | undefined {
  let at = start
  while (at + 1 < tokens.length && tokens[at + 1]!.kind !== 'mark' && !CLOSES.has(tokens[at + 1]!.lower)) at++
  return tokens[at]
}

/** What the first word acts on, and whether something is counted. */
function sayObject({ tokens, lexicon, start }: Sentence, first: Token, amount: 'counted' | 'uncounted', say: Say): void {
  const object = nounAfter(tokens, start + 1, lexicon)
  const kinds = classesOf(first)
  for (const kind of kinds) {
    say(`f.${amount}=${kind}`, first)
    for (const noun of object?.classes.size ? object.classes : ['other']) say(`f.${amount}=${kind}>${noun}`, first)
  }
  say(`f.${amount}==${plain(first)}`, first)
  const head = object && tokens[object.next - 1]
  if (!head) return
  const sense = senseOf(head.lower).noun ?? ''
  say(`o=${plain(head)}`, head)
  say(`o.noun=${sense}`, head)
  for (const kind of kinds) say(`o.${amount}=${kind}>${sense}`, head)
}

/** What stands before the first amount, and what it counts. */
function sayAmount({ tokens, amounts }: Sentence, say: Say): void {
  const amount = amounts.find(({ weak }) => !weak)
  if (!amount) return
  const before = tokens[amount.first - 1]
  say(`q.before=${before ? classesOf(before)[0] ?? (SMALL.has(before.lower) ? before.lower : before.kind) : '^'}`, amount.span)
  const head = amount.noun && tokens[amount.noun.next - 1]
  say(`q.noun=${amount.kind}>${head ? senseOf(head.lower).noun ?? '' : '-'}`, amount.span)
  for (const noun of amount.noun?.classes ?? []) say(`q.class=${amount.kind}>${noun}`, amount.span)
  if (head) say(`q=${plain(head)}`, head)
}

/** Who or what is said to do or be something. */
function saySubject({ tokens, lexicon }: Sentence, part: Part, say: Say): void {
  const subject = nounAfter(tokens, part.first, lexicon)
  if (!subject || subject.next >= part.next) return
  for (const noun of subject.classes.size ? subject.classes : ['other']) say(`s=${noun}>${part.code}`, part.span)
}

const plain = ({ kind, lower }: Token): string => (kind === 'number' ? '#' : kind === 'name' ? '@' : kind === 'mark' ? lower : singular(lower))

const ending = ({ lower }: Token): string => SUFFIX.exec(lower)?.[0] ?? ''
