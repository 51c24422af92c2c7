/**
 * Fits the judge's weights to labelled key results and writes them into the source:
 *   node scripts/judge/train.ts [--folds] [--wrong GROUP] [--penalty N] FILE...
 * Each FILE is JSON lines of {kr, measure, style, unsure?, org?}: scripts/judge/training.jsonl, and published key results (with `org`) where you
 * have some. --folds leaves out one organisation (or block of lines) at a time, judges it with weights learned from the others, and reports; nothing is
 * written then. --wrong lists that group's misses with their signals. test/corpus is for measuring, never for training.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { english } from '../../server/src/core/judge/lexicon/english.ts'
import { MEASURES, STEP, STYLES, decide } from '../../server/src/core/judge/model.ts'
import type { Weights } from '../../server/src/core/judge/model.ts'
import { leadingPart, readSentence } from '../../server/src/core/judge/signals.ts'
import type { Signal } from '../../server/src/core/judge/signals.ts'
import type { Measure, Style } from '../../server/src/core/judge/types.ts'
import { fit } from './fit.ts'

/** Lines of a made-up file that are left out together: they lie close in topic. */
const BLOCK = 200

interface Row { kr: string, org?: string, measure: Measure, style: Style, unsure?: boolean, group: string, signals: readonly Signal[], rule: Style }

const args = process.argv.slice(2)
const option = (name: string): string | undefined => { const i = args.indexOf(name); return i < 0 ? undefined : args.splice(i, 2)[1] }
const flag = (name: string): boolean => { const i = args.indexOf(name); return i >= 0 && args.splice(i, 1).length > 0 }
const wrong = option('--wrong')
const penalty = Number(option('--penalty') ?? 2.5)
/** Codes of single words, of which there are many, are kept smaller than those of the grammar. */
const penaltyOf = (code: string): number => (code.includes('=') ? 1.5 : 1) * penalty
/** What organisations have really written counts more than what was made up for training. */
const PUBLISHED = 3
const folds = flag('--folds')
const lexicon = english()

const rows: Row[] = args.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim()).map((line, i) => {
  const row = JSON.parse(line) as Row
  const reading = readSentence(row.kr, lexicon)
  return { ...row, group: row.org ?? `${basename(file)} ${Math.floor(i / BLOCK)}`, signals: reading.signals, rule: leadingPart(reading.parts)?.style ?? 'output' }
}))

/** Weights of so few steps are left out. */
const LIGHT = 2

/** Codes of four rows and more, in two groups at least: an organisation's own words are worth nothing elsewhere. */
function commonCodes(train: readonly Row[]): readonly string[] {
  const seen = new Map<string, { rows: number, groups: Set<string> }>()
  for (const { signals, group } of train) {
    for (const { code } of signals) {
      let uses = seen.get(code)
      if (!uses) seen.set(code, uses = { rows: 0, groups: new Set() })
      uses.rows++
      uses.groups.add(group)
    }
  }
  return [...seen].filter(([, { rows, groups }]) => rows >= 4 && groups.size >= 2).map(([code]) => code).sort()
}

function learn(train: readonly Row[]): Weights {
  const examples = (of: (row: Row) => number) => train.map((row) => ({ signals: row.signals.map(({ code }) => code), label: of(row), weight: (row.unsure ? 0.5 : 1) * (row.org === undefined ? 1 : PUBLISHED) }))
  const codes = ['*', ...commonCodes(train)]
  const measure = fit(examples((row) => MEASURES.indexOf(row.measure)), 3, codes, penaltyOf)
  const style = fit(examples((row) => STYLES.indexOf(row.style)), 3, codes, penaltyOf)
  // Only differences count, so the last class of each three gives way to the others; what hardly weighs anything is left out.
  const steps = ([a, b, c]: readonly number[]): [number, number] => [Math.round((a! - c!) / STEP), Math.round((b! - c!) / STEP)]
  return Object.fromEntries([...measure].map(([code, values]) => [code, [...steps(values), ...steps(style.get(code)!)]] as const).filter(([, row]) => row.some((value) => Math.abs(value) > LIGHT)))
}

if (folds) {
  const judged: { row: Row, measure: Measure, style: Style, sure: number[] }[] = []
  for (const group of new Set(rows.map((row) => row.group))) {
    const table = learn(rows.filter((row) => row.group !== group))
    const part = rows.filter((row) => row.group === group).map((row) => ({ row, ...verdict(row, table) }))
    report(`${group}, learned from the others`, part)
    judged.push(...part)
  }
  report('all published, each by weights that have not seen its organisation', judged.filter(({ row }) => row.org !== undefined))
  report('all made up, each by weights that have not seen its block', judged.filter(({ row }) => row.org === undefined))
} else {
  const table = learn(rows)
  report('fitted on these very rows', rows.map((row) => ({ row, ...verdict(row, table) })))
  const lines = Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, values]) => `  '${code.replaceAll("'", "\\'")}': [${values.join(', ')}],`)
  const head = `import type { Weights } from './model.ts'\n\n/** Written by scripts/judge/train.ts: for each signal what it adds to metric, binary; outcome, output (model.ts). */\nexport const weights: Weights = {\n`
  writeFileSync(new URL('../../server/src/core/judge/weights.ts', import.meta.url), `${head}${lines.join('\n')}\n}\n`)
}

function verdict(row: Row, table: Weights): { measure: Measure, style: Style, sure: number[] } {
  const { measure, style, sure } = decide(row.signals, table)
  return { measure, style, sure: [sure.measure, sure.style] }
}

function report(name: string, part: readonly { row: Row, measure: Measure, style: Style, sure: number[] }[]): void {
  const pct = (x: number): string => (100 * x).toFixed(1).padStart(5)
  const precision = (want: (row: { measure: Measure, style: Style }) => boolean): string => {
    const said = part.filter(want), truly = part.filter(({ row }) => want(row)), both = said.filter(({ row }) => want(row))
    return `precision ${pct(both.length / said.length)} recall ${pct(both.length / truly.length)}`
  }
  const kappa = (key: 'measure' | 'style'): string => {
    const agree = part.filter((p) => p[key] === p.row[key]).length / part.length
    const chance = [...MEASURES, ...STYLES].reduce((sum, value) => sum + (part.filter((p) => p[key] === value).length * part.filter((p) => p.row[key] === value).length) / part.length ** 2, 0)
    return ((agree - chance) / (1 - chance)).toFixed(3)
  }
  const ruled = part.filter(({ row }) => row.rule === row.style).length / part.length
  console.log(`${name} (${part.length}; grammar alone has the style of ${pct(ruled)})\n  not an outcome: ${precision((r) => r.style !== 'outcome')}   unmeasurable: ${precision((r) => r.measure === 'none')}   kappa measure ${kappa('measure')} style ${kappa('style')}`)
  if (name.startsWith('all ')) {
    for (const [i, key] of (['measure', 'style'] as const).entries()) {
      const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97].map((low, at, all) => {
        const inside = part.filter(({ sure }) => sure[i]! >= low && sure[i]! < (all[at + 1] ?? 2))
        return `${low}: ${pct(inside.filter((p) => p[key] === p.row[key]).length / inside.length).trim()} of ${inside.length}`
      })
      console.log(`  right by stated ${key} confidence, from each bound up: ${bins.join(', ')}`)
    }
  }
  if (!wrong || !name.startsWith(wrong)) return
  for (const { row, measure, style, sure } of part) {
    if (measure === row.measure && style === row.style) continue
    const mark = (want: string, got: string): string => (want === got ? want : `${want}→${got}!`)
    console.log(`  ${mark(row.measure, measure)} ${mark(row.style, style)}${row.unsure ? ' ?' : ''} ${sure.map((s) => s.toFixed(2)).join(' ')} | ${row.kr}\n      ${row.signals.map(({ code }) => code).filter((code) => !code.includes('+')).join(' ')}`)
  }
}
