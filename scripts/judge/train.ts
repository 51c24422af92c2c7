/**
 * Fits the judge's weights to labelled key results and writes them into the source:
 *   node scripts/judge/train.ts [--folds N | --test FILE] [--wrong] FILE...
 * Each FILE is JSON lines of {kr, measure, style, unsure?, org?}: scripts/judge/made-up.jsonl, and published key results (with `org`) where you have
 * some. --folds leaves out a part of the organisations at a time, judges them with weights learned from all the rest, and reports; --test reports on a
 * file that was not learned from. Neither writes anything. --wrong lists the misses. test/corpus is for measuring, never for training. More in README.md.
 */
import { writeFileSync } from 'node:fs'
import { MEASURES, MOST, STEP, STYLES, decide, writeLine } from '../../server/src/core/judge/model.ts'
import type { Weights } from '../../server/src/core/judge/model.ts'
import { fit } from './fit.ts'
import { listMisses, report } from './report.ts'
import type { Judged } from './report.ts'
import { foldsOf, readRows } from './rows.ts'
import type { Row } from './rows.ts'

/** What organisations have really written counts more than what was made up for training, and what readers split on less. */
const SHARES = { 'published': 3, 'variant': 0.5, 'made up': 2.5 }
const UNSURE = 0.5
/** How hard weights are kept small; those of words, of which there are many, harder than those of the grammar. */
const PENALTY = 5
const WORD_PENALTY = 7.5
/** A code counts with so many rows of so many groups: an organisation's own words are worth nothing elsewhere. */
const ROWS = 6
const GROUPS = 4
/** Weights of no more than so few steps are left out. */
const LIGHT = 1

const args = process.argv.slice(2)
const option = (name: string): string | undefined => { const i = args.indexOf(name); return i < 0 ? undefined : args.splice(i, 2)[1] }
const flag = (name: string): boolean => { const i = args.indexOf(name); return i >= 0 && args.splice(i, 1).length > 0 }
const folds = Number(option('--folds') ?? 0)
const test = option('--test')
const wrong = flag('--wrong')
const rows = args.flatMap(readRows)

if (folds > 0) {
  const published = rows.filter(({ kind }) => kind === 'published')
  const foldOf = foldsOf(published, folds)
  const judged: Judged[] = []
  for (let fold = 0; fold < folds; fold++) {
    const table = learn(rows.filter(({ group }) => foldOf.get(group) !== fold))
    judged.push(...published.filter(({ group }) => foldOf.get(group) === fold).map((row) => verdict(row, table)))
    process.stderr.write(`${fold + 1} of ${folds}\n`)
  }
  show('published, each by weights that have not seen its organisation', judged)
} else if (test !== undefined) {
  const table = learn(rows)
  show(test, readRows(test).map((row) => verdict(row, table)))
} else {
  const table = learn(rows)
  show('fitted on these very rows', rows.filter(({ kind }) => kind === 'published').map((row) => verdict(row, table)))
  writeWeights(table)
}

/** Codes that are not one organisation's own. */
function commonCodes(train: readonly Row[]): readonly string[] {
  const seen = new Map<string, { rows: number, groups: Set<string> }>()
  for (const { codes, group } of train) {
    for (const code of codes) {
      let uses = seen.get(code)
      if (!uses) seen.set(code, uses = { rows: 0, groups: new Set() })
      uses.rows++
      uses.groups.add(group)
    }
  }
  return [...seen].filter(([, uses]) => uses.rows >= ROWS && uses.groups.size >= GROUPS).map(([code]) => code).sort()
}

function learn(train: readonly Row[]): Weights {
  const codes = ['*', ...commonCodes(train)]
  const weigh = (of: (row: Row) => number): ReadonlyMap<string, readonly number[]> => {
    const examples = train.map((row) => ({ signals: row.codes, label: of(row), weight: (row.unsure ? UNSURE : 1) * SHARES[row.kind] }))
    return fit(examples, 3, codes, (code) => (code.includes('=') ? WORD_PENALTY : PENALTY))
  }
  const measure = weigh((row) => MEASURES.indexOf(row.measure))
  const style = weigh((row) => STYLES.indexOf(row.style))
  // Only differences count, so the last class of each three gives way to the others; what hardly weighs anything is left out.
  const inSteps = (difference: number): number => Math.max(-MOST, Math.min(MOST, Math.round(difference / STEP)))
  const steps = ([a, b, c]: readonly number[]): [number, number] => [inSteps(a! - c!), inSteps(b! - c!)]
  const table = codes.map((code) => [code, [...steps(measure.get(code)!), ...steps(style.get(code)!)] as const] as const)
  return new Map(table.filter(([, row]) => row.some((value) => Math.abs(value) > LIGHT)))
}

function verdict(row: Row, table: Weights): Judged {
  return { row, ...decide(row.codes.map((code) => ({ code })), table) }
}

function show(name: string, judged: readonly Judged[]): void {
  report(name, judged)
  if (wrong) listMisses(judged)
}

function writeWeights(table: Weights): void {
  const groups = new Map<string, string[]>()
  for (const [code, numbers] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const beginning = code.slice(0, code.indexOf('=') + 1)
    groups.set(beginning, [...groups.get(beginning) ?? [], writeLine(numbers, code.slice(beginning.length))])
  }
  const escaped = (lines: readonly string[]): string => lines.join('\n').replaceAll(/[\\`$]/g, '\\$&')
  const text = [...groups].map(([beginning, lines]) => `  ['${beginning}', \`\n${escaped(lines)}\n\`],\n`).join('')
  const head = "import type { WeightLines } from './model.ts'\n\n/** Written by scripts/judge/train.ts: what each signal weighs, as model.ts reads it. */\nexport const lines: WeightLines = [\n"
  writeFileSync(new URL('../../server/src/core/judge/weights.ts', import.meta.url), `${head}${text}]\n`)
}
