import type { Span } from '../text/span.ts'
import { nounAfter } from './amounts/noun-groups.ts'
import { classesOf } from './grammar/cut.ts'
import type { Sentence } from './grammar/cut.ts'
import { senseOf, singular } from './lexicon/senses.ts'
import type { Part } from './grammar/parts.ts'
import type { Token } from './words.ts'

type Say = (code: string, at?: Token | Span) => void

/** Small words that end a group of nouns. */
const CLOSES = new Set('of in on at to from for with without by into over under above below between within through during after before until as per than and or but so that which who where when is are was were be been has have had can will do does not'.split(' '))
const SMALL = new Set([...CLOSES, ...'no the a an our their its all every each any some we us it this'.split(' ')])
const SUFFIX = /(?:tion|ment|ing|ed|ity|ness|ance|ence|ship|er|ly|al|able|ive|ic|age|ure|ist|sis)(?=s?$)/

/**
 * What the words are, beside their grammar: the words themselves, their endings and senses, with the places that tell most: `f` the first word,
 * `h` the head of the first noun group, `z` the last word, `w` anywhere. Codes hold a `=`, so that none is taken for the grammar's.
 */
export function sayWords({ tokens, lexicon, start }: Sentence, parts: readonly Part[], counted: boolean, say: Say): void {
  const words = tokens.filter(({ kind }) => kind !== 'mark')
  const first = tokens[start]
  if (!first) return
  let head = first
  for (let i = start; i < tokens.length && tokens[i]!.kind !== 'mark' && (i === start || !CLOSES.has(tokens[i]!.lower)); i++) head = tokens[i]!
  const last = words.at(-1) ?? first

  for (const word of words) {
    say(`w=${plain(word)}`, word)
    say(`ending=${ending(word)}`, word)
    if (SMALL.has(word.lower) || word.kind !== 'word') continue
    const { noun, verb } = senseOf(word.lower)
    if (noun ?? verb) say(noun ? `noun=${noun}` : `verb=${verb}`, word)
  }
  for (const [place, token] of [['f', first], ['h', head], ['z', last]] as const) {
    say(`${place}=${plain(token)}`, token)
    say(`${place}.ending=${ending(token)}`, token)
    if (place === 'z') continue
    const { noun, verb } = senseOf(token.lower)
    say(`${place}.noun=${noun ?? ''}`, token)
    say(`${place}.verb=${verb ?? ''}`, token)
  }

  const amount = counted ? 'counted' : 'uncounted'
  const object = nounAfter(tokens, start + 1, lexicon)
  for (const kind of classesOf(first)) {
    say(`f.${amount}=${kind}`, first)
    for (const noun of object?.classes.size ? object.classes : ['other']) say(`f.${amount}=${kind}>${noun}`, first)
  }
  say(`parts=${parts.map(({ link, style }) => `${link}:${style}`).join(' ')}`)
}

const plain = ({ kind, lower }: Token): string => (kind === 'number' ? '#' : kind === 'name' ? '@' : singular(lower))

const ending = ({ lower }: Token): string => SUFFIX.exec(lower)?.[0] ?? ''
