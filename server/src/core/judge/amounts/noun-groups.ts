import type { Lexicon, NounClass } from '../lexicon/lexicon.ts'
import type { Token } from '../words.ts'

/** Some nouns in a row: index of the first, index behind the last, and what the head (or, if unknown, the word before it) stands for. */
export interface NounGroup {
  readonly first: number
  readonly next: number
  readonly classes: ReadonlySet<NounClass>
}

/** The noun phrase behind an amount: up to a preposition, verb or mark; "of" and the like after a share lead on to what it is a share of. */
export function nounAfter(tokens: readonly Token[], from: number, { grammar, quantifiers }: Lexicon): NounGroup | undefined {
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
      if (next > first && (isFinite(token) || doesAfter(tokens[next - 1]!, token))) break
    }
    next++
  }
  if (next === first) return undefined
  let head = next - 1
  while (head > first && tokens[head]!.kind === 'mark') head--
  for (let i = head; i >= first && classes.size === 0; i--) for (const kind of tokens[i]!.info?.nouns ?? []) classes.add(kind)
  return tokens[head]!.kind === 'mark' ? undefined : { first, next: head + 1, classes }
}

/** "2 members help out", "500 teachers using the app": people in the plural, and what they do. */
function doesAfter(before: Token, token: Token): boolean {
  return before.info?.plural === true && before.info.nouns.has('people') && !token.info?.plural && (hasBase(token) || isDoing(token))
}

/** "release 4 new workshops": behind a word that is a verb too, a number before several counts them. */
export function countsSeveral(tokens: readonly Token[], i: number, next: number, lexicon: Lexicon): boolean {
  if (!hasBase(tokens[i - 1])) return false
  const noun = nounAfter(tokens, next, lexicon)
  const head = noun && tokens[noun.next - 1]
  return head !== undefined && (head.info ? head.info.plural : /[^s]s$/.test(head.lower))
}

const isDoing = (token: Token): boolean => [...token.info?.verbs.values() ?? []].some((forms) => forms.has('ing')) && !token.info?.nouns.size

function hasBase(token: Token | undefined): boolean {
  for (const forms of token?.info?.verbs.values() ?? []) if (forms.has('base')) return true
  return false
}

/** Whether a word inside a noun phrase must be a verb: "go", "increases", "migrated", but not "case" or "reported errors". */
function isFinite(token: Token): boolean {
  if (!token.info || token.info.nouns.size > 0 || token.info.verbs.size === 0) return false
  for (const forms of token.info.verbs.values()) if (forms.has('base') || forms.has('s') || forms.has('ed')) return true
  return false
}
