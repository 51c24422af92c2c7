import type { Language } from '../types.ts'
import { german, germanForms } from './german.ts'
import { collectWords, quantifierSets, set } from './lexicon.ts'
import type { Lexicon, NounClass, VerbClass, WordInfo } from './lexicon.ts'
import { FRENCH_ENDINGS, PORTUGUESE_ENDINGS, SPANISH_ENDINGS, french, portuguese, romanceForms, spanish } from './romance.ts'
import type { WordLists } from './romance.ts'

type Forms = (infinitive: string) => readonly (readonly [word: string, form: 'base' | 'ed' | 'ing'])[]
type Plurals = (noun: string) => readonly string[]

const LANGUAGES: Readonly<Record<Exclude<Language, 'en' | 'other'>, readonly [WordLists, Forms, Plurals]>> = {
  de: [german, germanForms, (noun) => [`${noun}n`, `${noun}en`, `${noun}e`, `${noun}s`, `${noun}er`, `${noun}innen`, `${noun}nen`]],
  fr: [french, (verb) => romanceForms(verb, FRENCH_ENDINGS), (noun) => [`${noun}s`, `${noun}x`, `${noun}e`, `${noun}es`, noun.replace(/al$/, 'aux')]],
  es: [spanish, (verb) => romanceForms(verb, SPANISH_ENDINGS), (noun) => [`${noun}s`, `${noun}es`, noun.replace(/ión$/, 'iones'), noun.replace(/or$/, 'ora')]],
  pt: [portuguese, (verb) => romanceForms(verb, PORTUGUESE_ENDINGS), (noun) => [`${noun}s`, `${noun}es`, noun.replace(/ão$/, 'ões'), noun.replace(/l$/, 'is'), noun.replace(/m$/, 'ns')]],
}

const built = new Map<Language, Lexicon>()

/** The lexicon of a language other than English; built when a first sentence needs it. */
export function foreignLexicon(language: Exclude<Language, 'en' | 'other'>): Lexicon {
  let lexicon = built.get(language)
  if (!lexicon) built.set(language, lexicon = build(language))
  return lexicon
}

function build(language: Exclude<Language, 'en' | 'other'>): Lexicon {
  const [lists, forms, plurals] = LANGUAGES[language]
  const builder = collectWords()
  const kinds = new Map<string, VerbClass>()
  for (const [kind, words] of Object.entries(lists.verbs) as [VerbClass, string][]) {
    for (const infinitive of set(words)) {
      if (infinitive.endsWith('-x')) continue
      kinds.set(infinitive, kind)
      for (const [word, form] of forms(infinitive)) builder.verb(word, kind, form)
    }
  }
  for (const pair of set(lists.irregular)) {
    const [word = '', infinitive = ''] = pair.split('=')
    const kind = kinds.get(infinitive)
    if (kind) builder.verb(word, kind, /(?:t|en|[ée]e?s?|[oa]s?|is?e?s?|us?e?s?)$/.test(word) ? 'ed' : 'base')
  }
  for (const [kind, words] of Object.entries(lists.nouns) as [NounClass, string][]) {
    for (const noun of set(words)) {
      builder.noun(noun, kind, false)
      for (const plural of plurals(noun)) if (plural !== noun) builder.noun(plural, kind, true)
    }
  }
  const words: ReadonlyMap<string, WordInfo> = builder.words
  return {
    language, words, vague: set(lists.vague), finished: set(lists.finished), quantifiers: quantifierSets(lists.quantifiers),
    ...(language === 'de' && { guess: (word: string) => compound(word, words) }),
    grammar: {
      determiners: set(lists.determiners), prepositions: set(lists.prepositions), conjunctions: set(lists.conjunctions),
      pronouns: set(lists.pronouns), auxiliaries: set(lists.auxiliaries), negations: new Set(),
    },
    phraseStarts: new Set([...words.keys()].filter((word) => word.includes('-')).map((word) => word.slice(0, word.indexOf('-')))),
  }
}

/** A German compound is what its last part is: "Kundenzufriedenheit" a "zufriedenheit". */
function compound(word: string, words: ReadonlyMap<string, WordInfo>): WordInfo | undefined {
  for (let at = 3; at <= word.length - 4; at++) {
    const info = words.get(word.slice(at))
    if (info && info.nouns.size > 0) return { verbs: new Map(), nouns: info.nouns, plural: info.plural }
  }
  return undefined
}
