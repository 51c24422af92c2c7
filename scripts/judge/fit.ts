/** A softmax regression on binary signals, small enough to read: what the judge's weights come from. */

export interface Example {
  readonly signals: readonly string[]
  /** Index of the true class. */
  readonly label: number
  /** Rows that readers were unsure of count less. */
  readonly weight: number
}

/**
 * Weights of `codes` for `classes` classes, by gradient descent (Adam) on the penalised log loss. `penalty` keeps a code's weights small; the first
 * code stands for every example and is free. Deterministic: no shuffling, zero start.
 */
export function fit(examples: readonly Example[], classes: number, codes: readonly string[], penalty: (code: string) => number, rounds = 200): Map<string, number[]> {
  const index = new Map(codes.map((code, i) => [code, i]))
  const penalties = codes.map((code, i) => (i === 0 ? 0 : penalty(code)))
  const rows = examples.map(({ signals, label, weight }) => ({ at: Int32Array.from([0, ...signals.flatMap((code) => index.get(code) ?? [])]), label, weight }))
  const size = codes.length * classes
  const theta = new Float64Array(size), mean = new Float64Array(size), square = new Float64Array(size), slope = new Float64Array(size)
  const sums = new Float64Array(classes)
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < size; i++) slope[i] = penalties[Math.floor(i / classes)]! * theta[i]!
    for (const { at, label, weight } of rows) {
      sums.fill(0)
      for (const code of at) for (let k = 0; k < classes; k++) sums[k]! += theta[code * classes + k]!
      const most = Math.max(...sums)
      let total = 0
      for (let k = 0; k < classes; k++) total += sums[k] = Math.exp(sums[k]! - most)
      for (let k = 0; k < classes; k++) sums[k] = weight * (sums[k]! / total - (k === label ? 1 : 0))
      for (const code of at) for (let k = 0; k < classes; k++) slope[code * classes + k]! += sums[k]!
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
