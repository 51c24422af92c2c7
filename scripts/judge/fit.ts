/** A softmax regression on binary signals, small enough to read: what the judge's weights come from. */

export interface Example {
  readonly signals: readonly string[]
  /** Index of the true class. */
  readonly label: number
  /** Rows that readers were unsure of count less. */
  readonly weight: number
}

/**
 * Weights per signal for `classes` classes, by gradient descent (Adam) on the penalised log loss. Rare signals are left out.
 * Deterministic: no shuffling, zero start.
 */
export function fit(examples: readonly Example[], classes: number, { penalty = 0.5, rare = 3, rounds = 250 } = {}): Map<string, number[]> {
  const counts = new Map<string, number>()
  for (const { signals } of examples) for (const code of signals) counts.set(code, (counts.get(code) ?? 0) + 1)
  const codes = ['*', ...[...counts].filter(([, n]) => n >= rare).map(([code]) => code).sort()]
  const index = new Map(codes.map((code, i) => [code, i]))
  const rows = examples.map(({ signals, label, weight }) => ({ at: [0, ...signals.flatMap((code) => index.get(code) ?? [])], label, weight }))
  const size = codes.length * classes
  const theta = new Float64Array(size), mean = new Float64Array(size), square = new Float64Array(size)
  for (let round = 1; round <= rounds; round++) {
    const slope = new Float64Array(size)
    for (let i = classes; i < size; i++) slope[i] = penalty * theta[i]!
    for (const row of rows) {
      const sums = Array.from({ length: classes }, (_, k) => row.at.reduce((sum, at) => sum + theta[at * classes + k]!, 0))
      const most = Math.max(...sums)
      const powers = sums.map((sum) => Math.exp(sum - most))
      const total = powers.reduce((a, b) => a + b, 0)
      for (let k = 0; k < classes; k++) {
        const miss = row.weight * (powers[k]! / total - (k === row.label ? 1 : 0))
        for (const at of row.at) slope[at * classes + k]! += miss
      }
    }
    const pace = 0.08 * Math.min(1, 60 / round)
    for (let i = 0; i < size; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!
      square[i] = 0.99 * square[i]! + 0.01 * slope[i]! ** 2
      theta[i]! -= pace * (mean[i]! / (1 - 0.9 ** round)) / (Math.sqrt(square[i]! / (1 - 0.99 ** round)) + 1e-8)
    }
  }
  return new Map(codes.map((code, i) => [code, [...theta.slice(i * classes, (i + 1) * classes)]]))
}
