/** A calendar day, as the number of days since 1970-01-01. No time of day, no time zone: OKRs are checked in by date. */
export type Day = number

const DAY = 86_400_000

/** Reads `2026-10-19`; anything else, also a day that does not exist (2026-02-30), is undefined. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  if (!match) return
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const last = month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && date >= 1 && date <= last ? dayOf(year, month, date) : undefined
}

/** Month counts from 1; days and months beyond their range carry over, as in `Date.UTC`. */
export const dayOf = (year: number, month: number, day: number): Day => Math.floor(Date.UTC(year, month - 1, day) / DAY)

/** The calendar day of a moment, where this runs. */
export const localDay = (moment: Date): Day => dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate())

export const formatDay = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10)

/** `19 October`, with the year when it differs from the one of `today`. */
export function sayDay(day: Day, today: Day): string {
  const date = new Date(day * DAY)
  const month = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][date.getUTCMonth()]
  const year = date.getUTCFullYear() === new Date(today * DAY).getUTCFullYear() ? '' : ` ${date.getUTCFullYear()}`
  return `${date.getUTCDate()} ${month}${year}`
}

/** 0 is Monday. */
export const weekday = (day: Day): number => (((day + 3) % 7) + 7) % 7
