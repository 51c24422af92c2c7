import { parseQuantity } from '../model/quantity.ts'
import { judge } from './judge.ts'

export interface LineError {
  /** From 1. */
  readonly line: number
  readonly message: string
}

/**
 * Judges JSON lines `{kr, id?, objective?, baseline?, target?, …}`: one line of JSON `{id, measure, style, confidence, quantity, reasons}` for each that
 * can be read, and an error with its line number for each that cannot. Empty lines are passed over; a row without `id` gets its line number.
 */
export function judgeLines(text: string): { out: string[], errors: LineError[] } {
  const out: string[] = []
  const errors: LineError[] = []
  text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).forEach((line, i) => {
    if (line.trim() === '') return
    const row = readRow(line)
    if (typeof row === 'string') errors.push({ line: i + 1, message: row })
    else out.push(JSON.stringify({ id: row.id ?? i + 1, ...verdict(row) }))
  })
  return { out, errors }
}

interface Row {
  readonly id?: string | number
  readonly kr: string
  readonly objective?: string
  readonly baseline?: unknown
  readonly target?: unknown
}

function readRow(line: string): Row | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'not JSON; each line is one object, like {"id": 1, "kr": "Raise NPS from 31 to 40"}'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object; each line is one, like {"id": 1, "kr": "Raise NPS from 31 to 40"}'
  const { id, kr, objective, baseline, target } = value as Record<string, unknown>
  if (typeof kr !== 'string' || kr.trim() === '') return 'no "kr": the key result\'s text goes there'
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') return '"id" is neither text nor a number'
  if (objective !== undefined && objective !== null && typeof objective !== 'string') return '"objective" is not text'
  return { kr, baseline, target, ...(id !== undefined && { id }), ...(typeof objective === 'string' && { objective }) }
}

/** A row that has its target as a field is measured by that, whatever its words say. */
function verdict({ kr, objective, baseline, target }: Row): object {
  const { measure, style, confidence, quantity, reasons } = judge(kr, { ...(objective && { objective }) })
  const aim = quantityOf(target)
  if (!aim) return { measure, style, confidence, quantity, reasons }
  const from = quantityOf(baseline)
  return {
    measure: 'metric', style, confidence: { ...confidence, measure: 1 }, reasons: reasons.filter(({ about }) => about !== 'measure'),
    quantity: { kind: from ? 'from-to' : 'reach', ...(from && { baseline: from }), target: aim },
  }
}

const quantityOf = (value: unknown): ReturnType<typeof parseQuantity> => (typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined)
