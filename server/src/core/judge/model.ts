import type { Span } from '../text/span.ts'
import type { Signal } from './signals.ts'
import type { Measure, Style } from './types.ts'
import { lines } from './weights.ts'

export const MEASURES = ['metric', 'binary', 'none'] as const satisfies readonly Measure[]
export const STYLES = ['outcome', 'output', 'activity'] as const satisfies readonly Style[]

/**
 * For a signal, what speaks for metric and binary against none, then for outcome and output against activity: the last of each three needs no number
 * of its own, as only differences count. In steps of `STEP`, from -`MOST` to `MOST`.
 */
export type Weights = ReadonlyMap<string, readonly [metric: number, binary: number, outcome: number, output: number]>

export const STEP = 0.07
export const MOST = 27

/** Weights as text, which is a third as long: for the beginning of a code, a line each of its four numbers, a character each around `@`, and the rest of the code. */
export type WeightLines = readonly (readonly [beginning: string, lines: string])[]

const ZERO = '@'.charCodeAt(0)

export const writeLine = (numbers: readonly number[], rest: string): string => String.fromCharCode(...numbers.map((number) => ZERO + number)) + rest

export function readWeights(groups: WeightLines): Weights {
  return new Map(groups.flatMap(([beginning, text]) => text.split('\n').filter(Boolean).map((line) => {
    const number = (at: number): number => line.charCodeAt(at) - ZERO
    return [beginning + line.slice(4), [number(0), number(1), number(2), number(3)]] as const
  })))
}

let learned: Weights | undefined

/** The weights that were learned, read when the first sentence is judged. */
const weights = (): Weights => (learned ??= readWeights(lines))

/** Sums speak too boldly of organisations that were not learned from; divided by this, a share is about the share of such verdicts that hold. Chosen by measurement. */
const DOUBT = 1.35

/** Sums the signals' weights and turns the sums into shares. */
function weigh(signals: readonly Signal[], table: Weights): { measure: readonly number[], style: readonly number[] } {
  const sums = [...(table.get('*') ?? [0, 0, 0, 0])]
  for (const { code } of signals) {
    const row = table.get(code)
    if (row) for (let i = 0; i < 4; i++) sums[i]! += row[i]!
  }
  const [metric, binary, outcome, output] = sums.map((sum) => sum * STEP / DOUBT)
  return { measure: shares([metric!, binary!, 0]), style: shares([outcome!, output!, 0]) }
}

/** From this share on a key result passes for an outcome, even where another style has more: a false alarm is worse than a miss. Chosen by measurement. */
const OUTCOME = 0.45

/** The verdict, and each half's share. */
export function decide(signals: readonly Signal[], table: Weights = weights()): { measure: Measure, style: Style, sure: { measure: number, style: number } } {
  const { measure, style } = weigh(signals, table)
  const quantified = highest(measure), kind = style[0]! >= OUTCOME ? 0 : highest(style)
  return { measure: MEASURES[quantified]!, style: STYLES[kind]!, sure: { measure: measure[quantified]!, style: style[kind]! } }
}

/** The word that speaks most for a style: what a reader is shown where the words outweigh the grammar. */
export function tellingWord(signals: readonly Signal[], style: Style, isTelling: (span: Span) => boolean, table: Weights = weights()): Span | undefined {
  const speaks = ({ code }: Signal): number => {
    const row = code.includes('=') ? table.get(code) : undefined
    if (!row) return 0
    const [outcome, output] = [row[2], row[3]]
    return style === 'outcome' ? outcome - Math.max(output, 0) : style === 'output' ? output - Math.max(outcome, 0) : -Math.max(outcome, output)
  }
  let best: Signal | undefined
  for (const signal of signals) if (signal.span && isTelling(signal.span) && speaks(signal) > (best ? speaks(best) : 0)) best = signal
  return best?.span
}

const highest = (values: readonly number[]): number => values.indexOf(Math.max(...values))

function shares(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / total)
}
