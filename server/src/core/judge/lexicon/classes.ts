import { singular } from './senses.ts'
import { wordClasses } from './word-classes.ts'

/** The class of a word among those that are used alike, and the wider group that the class belongs to. */
export interface WordClass {
  readonly kind: number
  readonly group: number
}

let table: ReadonlyMap<string, WordClass> | undefined

/** The class of a word in lower case, in the singular or plural; of "sign-ups", that of its last part. */
export function classOf(word: string): WordClass | undefined {
  table ??= new Map(wordClasses.flatMap(([group, words], kind) => words.split(' ').map((one) => [one, { kind, group }] as const)))
  return table.get(word) ?? table.get(singular(word)) ?? (word.includes('-') ? table.get(singular(word.slice(word.lastIndexOf('-') + 1))) : undefined)
}
