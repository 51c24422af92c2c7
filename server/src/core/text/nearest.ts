import { distance } from 'fastest-levenshtein'

/** The words nearest to `word`, best first: at most a third of its letters differ (two for short words). */
export function nearest(word: string, among: Iterable<string>, most = 3): string[] {
  const bound = Math.max(2, Math.floor(word.length / 3))
  const found: { candidate: string; far: number }[] = []
  for (const candidate of among) {
    if (candidate === word || Math.abs(candidate.length - word.length) > bound) continue
    const far = distance(word, candidate)
    if (far <= bound && far < Math.max(word.length, candidate.length)) found.push({ candidate, far })
  }
  return found.sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1)).slice(0, most).map(({ candidate }) => candidate)
}
