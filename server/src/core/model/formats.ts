import { isId, MAX_ID, parseLink, slug } from './link.ts'
import { parseDay } from './day.ts'
import { parseBand, parseQuantity } from './quantity.ts'
import type { Format } from './vocabulary.ts'

interface FormatCheck {
  /** Ends the sentence "`baseline` needs …". */
  readonly needs: string
  accepts(text: string): boolean
  /** A correction that is certain enough to offer. */
  correct?(text: string): string | undefined
}

const anything = () => true
const isAddress = (text: string) => text.trim() !== ''
const TRUTH = /^(?:true|false)$/

/** How each kind of value is checked, and what to say to somebody who wrote something else. */
export const formats: Readonly<Record<Format, FormatCheck>> = {
  text: { needs: 'text', accepts: anything },
  id: id('an id: lower-case letters, digits and dashes'),
  team: id('a team’s id: lower-case letters, digits and dashes'),
  person: { needs: 'a person', accepts: (text) => text.trim() !== '' },
  link: { needs: 'a link such as `team/objective` or `team/objective.key-result`', accepts: (text) => parseLink(text) !== undefined, correct: correctLink },
  'key-result-link': { needs: 'the id of a key result', accepts: (text) => parseLink(text) !== undefined, correct: correctLink },
  cycle: { needs: 'a cycle such as `2026-Q4`, `2026-H2`, `2026`, `2026-10`, or a name from okr.config.yaml', accepts: (text) => /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(text), correct: correctCycle },
  day: { needs: 'a date that exists, such as `2026-10-19`', accepts: (text) => parseDay(text) !== undefined, correct: correctDay },
  'day-or-flag': { needs: 'the date it was finished, such as `2026-10-19`, or `true`', accepts: (text) => TRUTH.test(text) || parseDay(text) !== undefined, correct: correctDay },
  quantity: { needs: 'a number, with a unit if you like: `35%`, `$1.2M`, `40 ms`, `12 teams`', accepts: (text) => parseQuantity(text) !== undefined },
  band: { needs: 'the bounds to stay within: `">= 99.9%"`, `"< 200 ms"` or `"4% to 6%"`', accepts: (text) => parseBand(text) !== undefined },
  number: { needs: 'a number', accepts: (text) => /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text), correct: (text) => /^\d+,\d+$/.test(text) ? text.replace(',', '.') : undefined },
  flag: { needs: '`true` or `false`', accepts: (text) => TRUTH.test(text), correct: (text) => /^(?:yes|y|on|done)$/i.test(text) ? 'true' : /^(?:no|n|off)$/i.test(text) ? 'false' : undefined },
  level: { needs: 'one of the `levels`', accepts: anything },
  unit: { needs: 'a unit such as `%`, `ms` or `teams`', accepts: (text) => text.trim() !== '' },
  address: { needs: 'an address', accepts: isAddress },
}

function id(needs: string): FormatCheck {
  return {
    needs: `${needs}, ${MAX_ID} characters at most`,
    accepts: isId,
    correct: (text) => {
      const better = slug(text)
      return isId(better) && !better.startsWith('item-') ? better : undefined
    },
  }
}

function correctLink(text: string): string | undefined {
  const better = text.trim().normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/\s*([/.@])\s*/g, '$1').replace(/[\s_]+/g, '-')
  return better !== text && parseLink(better) ? better : undefined
}

function correctCycle(text: string): string | undefined {
  const t = text.trim()
  const quarter = /^(?:(\d{4})[\s/_.-]*([QqHh])([1-4])|([QqHh])([1-4])[\s/_.-]*(\d{4}))$/.exec(t)
  if (quarter) return `${quarter[1] ?? quarter[6]}-${(quarter[2] ?? quarter[4])!.toUpperCase()}${quarter[3] ?? quarter[5]}`
  const month = /^(\d{4})[/._](\d{1,2})$/.exec(t)
  return month && Number(month[2]) >= 1 && Number(month[2]) <= 12 ? `${month[1]}-${month[2]!.padStart(2, '0')}` : undefined
}

/** Only where day and month cannot be mixed up: from the year down, or with dots, which nobody puts between a month and a day. */
function correctDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text.trim()) ?? []
  const [, day2, month2, year2] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text.trim()) ?? []
  const found = year ? [year, month!, day!] : year2 ? [year2, month2!, day2!] : undefined
  const better = found?.map((part) => part.padStart(2, '0')).join('-')
  return better && better !== text && parseDay(better) !== undefined ? better : undefined
}
