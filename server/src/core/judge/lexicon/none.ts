import { quantifierSets } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

const none: ReadonlySet<string> = new Set()

/** For languages that the judge cannot read: no words at all, so that only digits and their units are understood. */
export const NO_WORDS: Lexicon = {
  language: 'other', words: new Map(), vague: none, finished: none, phraseStarts: none,
  quantifiers: quantifierSets({
    numbers: '', multiples: '', all: '', none: '', from: '', to: '', by: '', at: '', min: '', max: '', than: '', per: '', of: '', last: '', months: '', numbered: '', times: '', percent: '', points: '', money: '', top: '',
  }),
  grammar: { determiners: none, prepositions: none, conjunctions: none, pronouns: none, auxiliaries: none, negations: none },
}
