import { finished, grammar, nouns, quantifiers, vague, verbs } from './en.ts'
import { pluralOf, verbForms } from './inflect.ts'
import { collectWords, quantifierSets, set } from './lexicon.ts'
import type { Lexicon, NounClass, VerbClass, WordInfo } from './lexicon.ts'

const PAST: WordInfo = { verbs: new Map([['make', new Set(['ed'] as const)]]), nouns: new Set(), plural: false }
const NOT_PAST = set('need speed breed seed feed hundred shared limited advanced detailed related required based unified distributed dedicated personalized personalised automated embedded integrated targeted qualified experienced underrepresented')

let built: Lexicon | undefined

/** The English lexicon, built once. */
export const english = (): Lexicon => built ??= build()

function build(): Lexicon {
  const builder = collectWords()
  for (const [kind, words] of Object.entries(verbs) as [VerbClass, string][]) {
    for (const base of set(words)) {
      const forms = verbForms(base)
      builder.verb(base, kind, 'base')
      builder.verb(forms.s, kind, 's')
      builder.verb(forms.ing, kind, 'ing')
      for (const past of forms.ed) builder.verb(past, kind, 'ed')
    }
  }
  for (const [kind, words] of Object.entries(nouns) as [NounClass, string][]) {
    for (const noun of set(words)) {
      builder.noun(noun, kind, false)
      builder.noun(pluralOf(noun), kind, true)
    }
  }
  return {
    language: 'en',
    words: builder.words,
    guess: (word) => (/^[a-z]{2,}[^e]ed$/.test(word) && !NOT_PAST.has(word) ? PAST : undefined),
    grammar: {
      determiners: set(grammar.determiners), prepositions: set(grammar.prepositions), conjunctions: set(grammar.conjunctions),
      pronouns: set(grammar.pronouns), auxiliaries: set(grammar.auxiliaries), negations: set(grammar.negations),
    },
    quantifiers: quantifierSets(quantifiers),
    vague: set(vague),
    finished: set(finished),
    phraseStarts: new Set([...builder.words.keys()].filter((word) => word.includes('-')).map((word) => word.slice(0, word.indexOf('-')))),
  }
}
