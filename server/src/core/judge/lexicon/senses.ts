import { nounSenses, verbSenses } from './wordnet.ts'

/** What kind of thing an English word most often means: as a noun `act`, `artifact`, `state` …, as a verb `change`, `creation`, `social` … (WordNet's classes). */
export interface Sense {
  readonly noun?: string
  readonly verb?: string
}

let tables: { readonly nouns: ReadonlyMap<string, string>, readonly verbs: ReadonlyMap<string, string> } | undefined

const REMEMBERED = 5000
const remembered = new Map<string, Sense>()

/** The senses of a word in lower case, in any of its forms; of "sign-ups", those of its last part. */
export function senseOf(word: string): Sense {
  let sense = remembered.get(word)
  if (!sense) {
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(word, sense = lookUp(word))
  }
  return sense
}

function lookUp(word: string): Sense {
  const { nouns, verbs } = tables ??= { nouns: byWord(nounSenses), verbs: byWord(verbSenses) }
  const noun = nouns.get(word) ?? nouns.get(singular(word)) ?? (word.includes('-') ? nouns.get(singular(word.slice(word.lastIndexOf('-') + 1))) : undefined)
  let verb: string | undefined
  for (const base of baseForms(word)) if ((verb = verbs.get(base)) !== undefined) break
  return { ...(noun !== undefined && { noun }), ...(verb !== undefined && { verb }) }
}

const byWord = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)))

/** A noun without its plural's ending, good enough to look it up. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

/** The word and what it may be a form of: "shipped" → "shipp", "shippe", "ship". */
export function baseForms(word: string): readonly string[] {
  const forms = [word]
  if (word.endsWith('ing')) forms.push(word.slice(0, -3), `${word.slice(0, -3)}e`, word.slice(0, -4))
  else if (word.endsWith('ed')) forms.push(word.slice(0, -2), word.slice(0, -1), word.slice(0, -3))
  else if (word.endsWith('s')) forms.push(singular(word), word.slice(0, -2))
  return forms
}
