import type { Language } from '../types.ts'

/** What a verb does to the sentence's style. `make` to `hire` name an end product, `act` and `open` do not, `up` to `keep` move a level, `behave` is what people do. */
export type VerbClass = 'make' | 'define' | 'finish' | 'hire' | 'study' | 'act' | 'open' | 'up' | 'down' | 'improve' | 'reach' | 'keep' | 'ensure' | 'behave'

/** What a noun stands for: a level that can be read off, those who benefit, something made, something done, a part whose coverage is a task. */
export type NounClass = 'metric' | 'people' | 'own' | 'artefact' | 'thing' | 'event' | 'part'

/** `base` and `s` make a finite verb, `ed` a state or a past, `ing` an action as a noun. */
export type VerbForm = 'base' | 's' | 'ed' | 'ing'

export interface WordInfo {
  readonly verbs: ReadonlyMap<VerbClass, ReadonlySet<VerbForm>>
  readonly nouns: ReadonlySet<NounClass>
  readonly plural: boolean
}

export interface Grammar {
  readonly determiners: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
}

/** The small words of amounts. */
export interface Quantifiers {
  /** "three", "dozen": counts. */
  readonly numbers: ReadonlyMap<string, number>
  /** "half", "double", "twice": changes and shares. */
  readonly multiples: ReadonlyMap<string, number>
  readonly all: ReadonlySet<string>
  readonly none: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly at: ReadonlySet<string>
  /** Words that make the next number a bound. */
  readonly min: ReadonlySet<string>
  readonly max: ReadonlySet<string>
  /** "than" after more, less, fewer. */
  readonly than: ReadonlySet<string>
  readonly per: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  /** "last", "past": a number after them is a window of time, no target. */
  readonly last: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  /** "phase", "tier", "version": a number after them is a name. */
  readonly numbered: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  readonly percent: ReadonlySet<string>
  readonly points: ReadonlySet<string>
  readonly money: ReadonlySet<string>
  readonly top: ReadonlySet<string>
}

/** A language's words, looked up in lower case; expressions of several words are joined by hyphens. */
export interface Lexicon {
  readonly language: Language
  readonly words: ReadonlyMap<string, WordInfo>
  /** What an unlisted word's ending tells. */
  readonly guess?: (word: string) => WordInfo | undefined
  readonly grammar: Grammar
  readonly quantifiers: Quantifiers
  readonly vague: ReadonlySet<string>
  readonly finished: ReadonlySet<string>
  /** First words of expressions of several words, so that most words need no second look. */
  readonly phraseStarts: ReadonlySet<string>
}

/** Quantifiers as a lexicon writes them: words between spaces; of `numbers` and `multiples`, `word=value`. */
export type QuantifierWords = Readonly<Record<keyof Quantifiers, string>>

export function quantifierSets(words: QuantifierWords): Quantifiers {
  const values = (list: string): ReadonlyMap<string, number> =>
    new Map([...set(list)].map((entry) => [entry.slice(0, entry.indexOf('=')), Number(entry.slice(entry.indexOf('=') + 1))]))
  const sets = Object.fromEntries(Object.entries(words).map(([key, list]) => [key, set(list)])) as Record<keyof Quantifiers, ReadonlySet<string>>
  return { ...sets, numbers: values(words.numbers), multiples: values(words.multiples) }
}

export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).filter(Boolean))

/** Collects words while a lexicon is built. Thousands of words say the same of themselves: what they say is kept once. */
export interface WordCollector {
  readonly words: ReadonlyMap<string, WordInfo>
  verb(word: string, kind: VerbClass, form: VerbForm): void
  noun(word: string, kind: NounClass, plural: boolean): void
}

export function collectWords(): WordCollector {
  const words = new Map<string, Step>()
  const first = step({ verbs: new Map(), nouns: new Set(), plural: false })
  const learn = (word: string, fact: string, add: (info: WordInfo) => WordInfo): void => {
    const before = words.get(word) ?? first
    let after = before.next.get(fact)
    if (!after) before.next.set(fact, after = step(add(before)))
    words.set(word, after)
  }
  return {
    words,
    verb(word, kind, form) {
      learn(word, `${kind} ${form}`, ({ verbs, ...info }) => ({ ...info, verbs: new Map([...verbs, [kind, new Set([...(verbs.get(kind) ?? []), form])]]) }))
    },
    noun(word, kind, plural) {
      learn(word, `${kind}${plural ? ' plural' : ''}`, ({ nouns, ...info }) => ({ ...info, nouns: new Set([...nouns, kind]), plural: info.plural || plural }))
    },
  }
}

/** What is known of some words, and what it becomes with one fact more. */
interface Step extends WordInfo {
  readonly next: Map<string, Step>
}

const step = ({ verbs, nouns, plural }: WordInfo): Step => ({ verbs, nouns, plural, next: new Map() })
