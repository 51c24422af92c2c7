import type { Measure, Style } from './types.ts'
import type { Signal } from './signals.ts'
import { weights } from './weights.ts'

export const MEASURES = ['metric', 'binary', 'none'] as const satisfies readonly Measure[]
export const STYLES = ['outcome', 'output', 'activity'] as const satisfies readonly Style[]

/** For a signal, what it adds to each of the six classes: three measures, then three styles. */
export type Weights = Readonly<Record<string, readonly number[]>>

/** Sums the signals' weights and turns the sums into shares. */
export function weigh(signals: readonly Signal[], table: Weights = weights): { measure: readonly number[], style: readonly number[] } {
  const sums = [...(table['*'] ?? [0, 0, 0, 0, 0, 0])]
  for (const { code } of signals) {
    const row = Object.hasOwn(table, code) ? table[code]! : undefined
    if (row) for (let i = 0; i < 6; i++) sums[i]! += row[i]!
  }
  return { measure: shares(sums.slice(0, 3)), style: shares(sums.slice(3)) }
}

function shares(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / total)
}
