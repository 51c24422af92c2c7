/** Verdicts held against labels: precision, recall, Cohen's kappa, and how often a stated confidence holds. */
import { MEASURES, STYLES } from '../../server/src/core/judge/model.ts'
import type { Measure, Style } from '../../server/src/core/judge/types.ts'
import type { Row } from './rows.ts'

export interface Judged {
  readonly row: Row
  readonly measure: Measure
  readonly style: Style
  readonly sure: { readonly measure: number, readonly style: number }
}

type Labels = Pick<Row, 'measure' | 'style'>

const percent = (share: number): string => (100 * share).toFixed(1)

export function report(name: string, judged: readonly Judged[]): void {
  for (const [kind, part] of [['all rows', judged], ['rows that readers were sure of', judged.filter(({ row }) => !row.unsure)]] as const) {
    console.log(`${name}, ${kind} (${part.length}):`)
    console.log(`  not an outcome ${flags(part, ({ style }) => style !== 'outcome')}, unmeasurable ${flags(part, ({ measure }) => measure === 'none')} (precision/recall), kappa measure ${kappa(part, 'measure')} style ${kappa(part, 'style')}`)
  }
  console.log(`  right by stated confidence in the measure: ${calibration(judged, 'measure')}`)
  console.log(`  right by stated confidence in the style: ${calibration(judged, 'style')}`)
  for (const least of [0.6, 0.7, 0.8]) {
    const bold = (key: 'measure' | 'style', wants: (labels: Labels) => boolean): string => flags(judged.map((one) => (one.sure[key] >= least ? one : { ...one, measure: 'metric' as const, style: 'outcome' as const })), wants)
    console.log(`  with a confidence of ${least} and more: not an outcome ${bold('style', ({ style }) => style !== 'outcome')}, unmeasurable ${bold('measure', ({ measure }) => measure === 'none')}`)
  }
}

/** Each verdict that differs from the label, the boldest first. */
export function listMisses(judged: readonly Judged[]): void {
  const mark = (want: string, got: string): string => (want === got ? want : `${want}, not ${got}`)
  const misses = judged.filter(({ row, measure, style }) => measure !== row.measure || style !== row.style)
  for (const { row, measure, style, sure } of [...misses].sort((a, b) => b.sure.style + b.sure.measure - a.sure.style - a.sure.measure)) {
    console.log(`  ${mark(row.measure, measure)} / ${mark(row.style, style)}${row.unsure ? ' (unsure)' : ''} ${sure.measure.toFixed(2)} ${sure.style.toFixed(2)} | ${row.kr}\n      ${row.codes.filter((code) => !/[=+]/.test(code)).join(' ')}`)
  }
}

function flags(part: readonly Judged[], wants: (labels: Labels) => boolean): string {
  const said = part.filter(wants), truly = part.filter(({ row }) => wants(row)), both = said.filter(({ row }) => wants(row))
  return `${percent(both.length / said.length)}/${percent(both.length / truly.length)}`
}

function kappa(part: readonly Judged[], key: 'measure' | 'style'): string {
  const share = (is: (one: Judged) => boolean): number => part.filter(is).length / part.length
  const agree = share((one) => one[key] === one.row[key])
  const chance = [...MEASURES, ...STYLES].reduce((sum, value) => sum + share((one) => one[key] === value) * share(({ row }) => row[key] === value), 0)
  return ((agree - chance) / (1 - chance)).toFixed(3)
}

function calibration(part: readonly Judged[], key: 'measure' | 'style'): string {
  return [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97].map((low, at, all) => {
    const inside = part.filter(({ sure }) => sure[key] >= low && sure[key] < (all[at + 1] ?? 2))
    return `${low}+ ${percent(inside.filter((one) => one[key] === one.row[key]).length / inside.length)} of ${inside.length}`
  }).join(', ')
}
