import { english } from './lexicon/english.ts'
import { foreignLexicon } from './lexicon/foreign.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { ownCopy } from '../text/own.ts'
import type { Language } from './types.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Small words, each telling of few languages; content words of OKRs would lead astray, as many are borrowed. */
const TELLING: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['en', words(`the of and to in for with by from at on is are our we all each every that this their or as be has have than more less per new an into not who
    which their its it within least most will can been through using across over under between about out off your any when how what where up a no do not it was were i without once after before during until while so these those and/or`)],
  ['de', words(`der die das und zu im für mit von auf ist sind unser unsere unserer unseren wir alle jede jeder jedes dass ihre ihr oder als werden wird haben hat mehr weniger
    pro neue neuen neuer ein eine einen einer einem des dem den nicht über unter zwischen bis durch bei nach aus um am zum zur innerhalb mindestens höchstens
    sich auch ohne kein keine vom beim ins`)],
  ['fr', words(`le la les de l' et à au aux du des un une pour avec par sur dans est sont notre nos nous tous toutes chaque que qui leur leurs ou en être ont plus moins nouveau
    nouvelle nouveaux ne pas d'ici sans ce cette ces entre sous vers chez dont moyenne d`)],
  ['es', words(`el la los las y de del al un una para con por en es son nuestro nuestra nuestros nuestras todos todas cada que su sus o ser han más menos nuevo nueva nuevos sin no
    lo entre sobre desde hasta al hay está están como`)],
  ['pt', words(`o a os as e de do da dos das ao à um uma para com por em no na nos nas é são nosso nossa nossos nossas todos todas cada que seu sua seus suas ou ser mais menos novo
    nova novos sem não entre sobre até pelo pela está estão como`)],
  ['other', words(`het een van en voor met op naar bij onze wij alle elke niet meer dan ook worden zijn tot il lo gli di da del della dei delle alle per dal dalla nel nella che
    più gli degli och att för med på till av som är vi våra alla inte från og til af er ikke vores økt ja ei se että on kaikki jonka na się nie jest oraz
    przez dla ve bir için ile bu daha olarak że se pro je od az és hogy nem egy meg yang dan untuk dengan của và cho`)],
]

const ACCENTS: readonly (readonly [Language, RegExp])[] = [
  ['de', /[üß]|[äö](?=\p{L})/u], ['other', /(?<!\p{L})\p{L}{4,}(?:are|ere|ire)(?= (?:la|il|le|i|gli|lo|del|una?)(?!\p{L}))/u], ['fr', /[èùœ]|\b[dlqn]['’]/], ['es', /[ñ¿¡]|ción(?!\p{L})/u], ['pt', /[ãõ]|ção(?!\p{L})/u],
]

/** The language of a sentence by its small words and letters; where nothing tells, that of its context, and English as a last guess, as most OKRs are. */
export function languageOf(text: string, context = ''): Language {
  return tellLanguageOf(text, context).language
}

/** The same, and whether anything told it: one small word, letter or known word. */
export function tellLanguageOf(text: string, context = ''): { language: Language, known: boolean } {
  const own = tellLanguage(text)
  if (own && own.score >= 1) return { language: own.language, known: true }
  const found = (context === '' ? undefined : tellLanguage(context)) ?? own
  return { language: found?.language ?? 'en', known: own !== undefined }
}

/** Of so many sentences the language is remembered: it is asked for whenever they are judged, and again for each key result below an objective. */
const REMEMBERED = 2000
const told = new Map<string, Told | undefined>()

interface Told {
  readonly language: Language
  readonly score: number
}

function tellLanguage(text: string): Told | undefined {
  if (told.has(text)) return told.get(text)
  const found = findLanguage(text)
  if (told.size >= REMEMBERED) told.clear()
  told.set(ownCopy(text), found)
  return found
}

function findLanguage(text: string): Told | undefined {
  const lower = text.toLowerCase()
  const letters = lower.replace(/[^\p{L}]/gu, '')
  const latin = letters.replace(/[^\p{Script=Latin}]/gu, '').length
  if (letters.length > 0 && latin < 0.6 * letters.length) return { language: 'other', score: letters.length }
  const scores = new Map<Language, number>()
  const add = (language: Language, score: number): void => void scores.set(language, (scores.get(language) ?? 0) + score)
  for (const word of lower.split(/[^\p{L}'’]+/u)) for (const [language, telling] of TELLING) if (telling.has(word)) add(language, language === 'other' ? 1.2 : 1)
  for (const [language, letter] of ACCENTS) if (letter.test(lower)) add(language, 1.5)
  // Short titles have few small words: then the words that each language's lexicon knows decide.
  if (!decided(scores)) {
    const content = lower.split(/[^\p{L}'’-]+/u).filter((word) => word.length > 2)
    for (const language of READ) {
      const lexicon: Lexicon = language === 'en' ? english() : foreignLexicon(language)
      add(language, 0.6 * content.filter((word) => knows(lexicon, word)).length)
    }
  }
  if (/[ąćęłńśźżčďěňřšťůžőűğışøåđ]/.test(lower)) add('other', 3)
  let best: Language | undefined
  let most = 0
  for (const language of ORDER) {
    const score = scores.get(language) ?? 0
    if (score > most) {
      best = language
      most = score
    }
  }
  return best && { language: best, score: most }
}

/** English first: between equals it is the likelier. */
const ORDER: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt', 'other']

const READ = ['en', 'de', 'fr', 'es', 'pt'] as const

/** Whether one language leads by two small words or letters. */
function decided(scores: ReadonlyMap<Language, number>): boolean {
  const sorted = [...scores.values()].sort((a, b) => b - a)
  return (sorted[0] ?? 0) - (sorted[1] ?? 0) >= 2
}

const knows = ({ words, guess, language, quantifiers }: Lexicon, word: string): boolean => words.has(word) || quantifiers.none.has(word) || quantifiers.numbers.has(word) || (language === 'de' && guess?.(word) !== undefined)
