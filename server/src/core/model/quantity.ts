/** An amount that somebody wrote: `35%`, `$1.2M`, `40 ms`, `4.5/5`, `12 teams`, `NPS 40`. */
export interface Quantity {
  /** The number with its scale applied: `$1.2M` is 1200000, `35%` is 35. Always finite. */
  readonly value: number
  /** What is counted, in one spelling: `%`, `pp`, `$`, `ms`, `/5`, `teams`, `nps`; empty for a bare number. */
  readonly unit: string
  /** As written. */
  readonly text: string
}

/** A range to stay in: `>= 99.9%`, `< 200 ms`, `4% to 6%`. At least one end is there; an open end excludes its own value. */
export interface Band {
  readonly low?: Quantity
  readonly high?: Quantity
  readonly lowOpen?: boolean
  readonly highOpen?: boolean
  readonly text: string
}

export interface NumberStyle {
  /** Whether a lone separator before three digits is a decimal comma's language's: `1.000` is a thousand in German, one in English. */
  readonly decimalComma?: boolean
}

/** Longer texts are prose, not a quantity. */
const LONGEST = 80

const CURRENCIES: Readonly<Record<string, string>> = {
  $: '$', us$: '$', usd: '$', dollar: '$', dollars: '$', '€': '€', eur: '€', euro: '€', euros: '€', '£': '£', gbp: '£', pounds: '£', '¥': '¥', jpy: '¥', yen: '¥',
  '₹': '₹', inr: '₹', chf: 'chf', brl: 'r$', r$: 'r$', reais: 'r$', sek: 'sek', nok: 'nok', dkk: 'dkk', pln: 'pln', cad: 'cad', aud: 'aud', mxn: 'mxn',
}

/** Spellings of one unit, in the languages that the tools read. A unit that is not here is a counted noun, and stands in the plural. */
const UNITS: Readonly<Record<string, string>> = {
  ...CURRENCIES,
  ...spellings('%', '% percent pct prozent pourcent'),
  ...spellings('pp', 'pp pps ppt ppts prozentpunkt prozentpunkte prozentpunkten'),
  ...spellings('‰', '‰ permille promille'),
  ...spellings('ms', 'ms msec msecs millis millisecond milliseconds millisekunden millisecondes milisegundos'),
  ...spellings('s', 's sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos'),
  ...spellings('min', 'min mins minute minutes minuten minuto minutos'),
  ...spellings('h', 'h hr hrs hour hours std stunde stunden heure heures hora horas'),
  ...spellings('days', 'd day days tag tage tagen jour jours día días dia dias'),
  ...spellings('weeks', 'w wk wks week weeks woche wochen semaine semaines semana semanas'),
  ...spellings('months', 'mo mos month months monat monate monaten mois mes meses mês'),
  ...spellings('years', 'y yr yrs year years jahr jahre jahren an ans année années año años ano anos'),
  ...spellings('x', 'x × times fold-increase'),
  ...spellings('people', 'person persons people'),
  ...spellings('points', 'pt pts point points'),
  ...spellings('m', 'm meter meters metre metres'),
  ...same('b kb mb gb tb pb kg g t km cm mm l kwh mwh co2e bps nps enps csat ces hz khz mhz ghz staff fte data news'),
}

function spellings(unit: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, unit]))
}
function same(words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, word]))
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, tsd: 1e3, tausend: 1e3, mille: 1e3, mil: 1e3,
  m: 1e6, mn: 1e6, mm: 1e6, mio: 1e6, million: 1e6, millions: 1e6, millionen: 1e6, millones: 1e6, milhões: 1e6, millón: 1e6, milhão: 1e6,
  b: 1e9, bn: 1e9, mrd: 1e9, billion: 1e9, billions: 1e9, milliarden: 1e9, milliards: 1e9,
}

/**
 * The unit in one spelling, so that `1 team` and `12 teams`, `percent` and `%`, `sec` and `seconds` compare equal.
 * "percentage points" stay apart from percent.
 */
export function normalUnit(written: string): string {
  const unit = written.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase()
  if (unit === '') return ''
  const known = ownEntry(UNITS, unit)
  if (known !== undefined) return known
  if (/^per ?cent$|^por ?cent[oa]$|^por cien$|^pour cent$|^v\. ?h$/.test(unit)) return '%'
  if (/^(%|percent(age)?)[- ]?(points?|pts?|p)$|^points? de pourcentage$|^puntos? porcentual(es)?$|^pontos? percentua(l|is)$/.test(unit)) return 'pp'
  const outOf = /^(?:\/|out of|von|sur|de) ?(\d+)(?: (?:stars?|points?|sternen?))?$/.exec(unit)
  if (outOf) return `/${outOf[1]}`
  const isName = /^[A-Z0-9]+$/.test(written.trim()) || !/[a-z]$/.test(unit)
  return isName ? unit : plural(unit)
}

/** An object's own entry: `constructor` or `__proto__` as somebody's unit must not find the prototype's. */
function ownEntry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function plural(noun: string): string {
  if (noun.endsWith('s') || noun.endsWith('people') || noun.endsWith('children') || noun.endsWith('men')) return noun
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(x|ch|sh|z)$/.test(noun)) return `${noun}es`
  return `${noun}s`
}

const SIGN = '[+\\-−–]'
const NUMBER = "\\d+(?:[.,'’\\u00a0\\u202f ]\\d+)*"

/** Sign, what stands before the number, the number, a scale or unit glued to it, and the words after it. */
const QUANTITY = new RegExp(`^(${SIGN})?([^\\d+\\-−]*?)(${SIGN})?(${NUMBER}|\\.\\d+)(.*)$`, 'us')

/**
 * Reads an amount: a number with a unit on either side. Undefined for anything else: prose, a range, a date, a number beyond
 * what a computer can hold (`1e999`).
 */
export function parseQuantity(text: string | number, style: NumberStyle = {}): Quantity | undefined {
  if (typeof text === 'number') return Number.isFinite(text) ? { value: text, unit: '', text: String(text) } : undefined
  const written = text.trim()
  if (written.length === 0 || written.length > LONGEST) return undefined
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(written)) return finite(Number(written), '', written)
  const match = QUANTITY.exec(written)
  if (!match) return undefined
  const [, signBefore, before = '', signInside, digits = '', after = ''] = match
  if (signBefore && signInside) return undefined
  const number = readNumber(digits, style)
  if (number === undefined) return undefined
  const sign = /[-−–]/.test(signBefore ?? signInside ?? '') ? -1 : 1

  const ratio = /^\s?:\s?(\d+(?:\.\d+)?)$/.exec(after)
  if (ratio && before.trim() === '') {
    if (ratio[1] === '1') return finite(sign * number, ':1', written)
    return number === 1 && sign === 1 ? finite(Number(ratio[1]), '1:', written) : undefined
  }
  const rest = readTail(after, before)
  if (rest === undefined) return undefined
  const unit = unitOf(before, rest.unit)
  return unit === undefined ? undefined : finite(sign * number * rest.scale, unit, written)
}

function finite(value: number, unit: string, text: string): Quantity | undefined {
  return Number.isFinite(value) ? { value: Object.is(value, -0) ? 0 : value, unit, text } : undefined
}

/** A number with whatever separators: the last kind is the decimal one, unless it can only group thousands. */
export function readNumber(digits: string, { decimalComma = false }: NumberStyle = {}): number | undefined {
  const plain = digits.replace(/['’\u00a0\u202f ](?=\d{3})/g, '')
  if (/['’\u00a0\u202f ]/.test(plain)) return undefined
  const separators = plain.replace(/\d/g, '')
  const last = separators.at(-1)
  if (last === undefined) return Number(plain)
  const mixed = separators.includes(',') && separators.includes('.')
  const groups = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain)
  const thousands = separators.length > 1 ? !mixed : groups && (last === ',' ? !decimalComma : decimalComma)
  if (thousands) return groups ? Number(plain.replace(/[.,]/g, '')) : undefined
  if (mixed && separators.indexOf(last) !== separators.length - 1) return undefined
  const at = plain.lastIndexOf(last)
  return Number(`${plain.slice(0, at).replace(/[.,]/g, '')}.${plain.slice(at + 1)}`)
}

/** What follows the number: a scale, then a unit. Undefined when it holds something that no unit does. */
function readTail(after: string, before: string): { scale: number, unit: string } | undefined {
  const tail = after.trim()
  if (tail === '' || tail === '%') return { scale: 1, unit: tail }
  const outOf = /^(?:\/|out of|von|sur) ?\d+(?: \p{L}+)?$/u.exec(tail)
  if (outOf) return { scale: 1, unit: tail }
  const word = /^(\p{L}+\.?)(?![\p{L}\d-])/u.exec(tail)?.[1]
  if (word !== undefined) {
    const rest = tail.slice(word.length).trim()
    const scale = scaleOf(word, after, before, rest)
    if (scale !== undefined) return isUnit(rest) ? { scale, unit: rest.replace(/^(?:of|de|d’|d')\s+/, '') } : undefined
  }
  return isUnit(tail) ? { scale: 1, unit: tail } : undefined
}

/** `m` alone is a metre or minute, unless money stands before it or the word is longer; `M` glued to the number is a million. */
function scaleOf(word: string, after: string, before: string, rest: string): number | undefined {
  const name = word.replace(/\.$/, '').toLowerCase()
  const scale = ownEntry(SCALES, name)
  if (scale === undefined) return undefined
  if (name === 'k') return scale
  if (name.length > 1 && name !== 'mm') return scale
  const money = ownEntry(CURRENCIES, before.trim().toLowerCase()) !== undefined || ownEntry(CURRENCIES, rest.toLowerCase()) !== undefined
  const glued = !/^\s/.test(after)
  return money || (glued && (word === 'M' || word === 'B')) ? scale : undefined
}

/** A unit is a symbol or a few words; digits occur only in `/5`, `CO2` and the like. */
function isUnit(text: string): boolean {
  if (text === '') return true
  if (/^[%‰]/.test(text)) return text.length === 1 || /^%[- ]?(?:points?|pts?|p)$/i.test(text)
  return /^[$€£¥₹°]?[\p{L}][\p{L}\d²³$/'’-]*\.?(?: [\p{L}][\p{L}\d/'’-]*){0,4}$/u.test(text) || /^[$€£¥₹]$/.test(text)
}

/** The words before and after the number say one unit: `€`, `NPS`; both only as `R$ … per month`, where the money wins. */
function unitOf(before: string, after: string): string | undefined {
  const front = before.trim().replace(/[:=]$/, '').trim()
  if (front === '') return normalUnit(after)
  const currency = ownEntry(CURRENCIES, front.toLowerCase())
  if (currency !== undefined) return after === '' ? currency : `${currency} ${after.toLowerCase()}`
  if (!/^\p{L}[\p{L}\d/-]*(?: \p{L}[\p{L}\d/-]*){0,2}$/u.test(front)) return undefined
  if (after !== '') return undefined
  return ownEntry(UNITS, front.toLowerCase()) ?? front.toLowerCase()
}

/** Whether two amounts can be compared; a bare number takes over the other's unit. */
export function sameUnit(a: Quantity | string, b: Quantity | string): boolean {
  const left = typeof a === 'string' ? normalUnit(a) : a.unit
  const right = typeof b === 'string' ? normalUnit(b) : b.unit
  return left === right || left === '' || right === ''
}

const AT_LEAST = /^(?:>=|=>|≥|at least|no less than|not less than|min\.?|minimum|mindestens|au moins|al menos|pelo menos|above or at)\s*/i
const ABOVE = /^(?:>|above|over|more than|greater than|exceeding|über|mehr als|plus de|más de|mais de)\s*/i
const AT_MOST = /^(?:<=|=<|≤|at most|no more than|not more than|up to|max\.?|maximum|within|höchstens|au plus|como máximo|no máximo)\s*/i
const BELOW = /^(?:<|below|under|less than|fewer than|unter|weniger als|moins de|menos de)\s*/i

/**
 * Reads the band of a `stay` key result: one bound with a comparison, or two quantities with "to", "and" or a dash between them.
 * Undefined when there is no bound to stay behind, or the lower end lies above the upper one.
 */
export function parseBand(text: string, style: NumberStyle = {}): Band | undefined {
  const written = text.trim()
  if (written.length > 2 * LONGEST) return undefined
  const bounds: readonly [RegExp, (q: Quantity) => Band][] = [
    [AT_LEAST, (low) => ({ low, text: written })],
    [AT_MOST, (high) => ({ high, text: written })],
    [ABOVE, (low) => ({ low, lowOpen: true, text: written })],
    [BELOW, (high) => ({ high, highOpen: true, text: written })],
  ]
  for (const [words, band] of bounds) {
    const match = words.exec(written)
    if (!match) continue
    const quantity = parseQuantity(written.slice(match[0].length), style)
    return quantity && band(quantity)
  }
  const orMore = /^(.+?)\s*(?:\+|or (more|less|fewer|above|below|higher|lower))$/i.exec(written)
  if (orMore) {
    const quantity = parseQuantity(orMore[1]!, style)
    if (!quantity) return undefined
    return /less|fewer|below|lower/i.test(orMore[2] ?? '') ? { high: quantity, text: written } : { low: quantity, text: written }
  }
  return parseRange(written, style)
}

function parseRange(written: string, style: NumberStyle): Band | undefined {
  const body = written.replace(/^(?:between|from|zwischen|von|entre|de)\s+/i, '')
  const parts = /^(.*?[^\s\-–—.~])(?:\s*(?:–|—|\.\.+|~)\s*|\s+(?:to|and|bis|und|à|et|a|y|e|-)\s+|-(?=\d))(\S.*)$/iu.exec(body)
  if (!parts) return undefined
  let low = parseQuantity(parts[1]!, style)
  let high = parseQuantity(parts[2]!, style)
  if (!low || !high) return undefined
  if (low.unit === '') low = { ...low, unit: high.unit }
  if (high.unit === '') high = { ...high, unit: low.unit }
  if (low.unit !== high.unit || low.value > high.value) return undefined
  return { low, high, text: written }
}

/** Writes a value the way `like` is written: `34%` like `45%`, `$0.9M` like `$1.2M`, `4.2/5` like `4.5/5`. */
export function formatQuantity(value: number, like: Quantity): string {
  const match = new RegExp(`^([^\\d]*?)${SIGN}?(${NUMBER}|\\.\\d+)(.*)$`, 'us').exec(like.text)
  if (!match) return like.unit === '' ? plainNumber(value, 0, '') : `${plainNumber(value, 0, '')} ${like.unit}`
  const [, before = '', digits = '', after = ''] = match
  const read = readNumber(digits) ?? 0
  const scale = read === 0 ? 1 : Math.abs(like.value) / read
  const ratio = like.unit === '1:'
  const decimals = /[.](\d+)$/.exec(digits)?.[1]?.length ?? 0
  const grouped = /\d,\d{3}/.test(digits) ? ',' : ''
  const number = plainNumber(Number.isFinite(scale) && scale > 0 && !ratio ? value / scale : value, decimals, grouped)
  if (ratio) return `1:${number}`
  const sign = number.startsWith('-') ? '-' : ''
  return `${sign}${before}${number.slice(sign.length)}${agree(after, Number(number), like.unit)}`
}

/** As many decimals as the model has, one more where the value needs it, two significant digits at least. */
function plainNumber(value: number, decimals: number, group: string): string {
  const size = Math.abs(value)
  const needed = size > 0 && size < 0.1 ? Math.min(6, Math.ceil(-Math.log10(size)) + 1) : decimals + 1
  let text = value.toFixed(Math.max(decimals, needed))
  if (text.includes('.')) text = trimZeros(text, decimals)
  if (group === '' && size < 10000) return text
  const [whole = '', fraction] = text.split('.')
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, group || ',')
  return fraction === undefined ? groups : `${groups}.${fraction}`
}

function trimZeros(text: string, keep: number): string {
  const whole = Number(text)
  if (Number.isInteger(whole)) return String(whole)
  let out = text
  while (out.endsWith('0') && out.length - out.indexOf('.') - 1 > keep) out = out.slice(0, -1)
  return out
}

/** "1 teams" reads badly: a counted noun follows its number. */
function agree(after: string, value: number, unit: string): string {
  const noun = after.trim()
  const last = noun.split(' ').at(-1) ?? ''
  // `ms` is no plural.
  if (value === 1 && unit.length > 2 && noun.toLowerCase() === unit && /[a-z]s$/.test(last) && !last.endsWith('ss')) {
    return last.endsWith('ies') ? after.replace(/ies$/, 'y') : after.replace(/s$/, '')
  }
  if (value !== 1 && noun !== '' && unit.length > 2 && noun.toLowerCase() !== unit && plural(noun.toLowerCase()) === unit) return `${after.slice(0, after.length - noun.length)}${unit}`
  return after
}
