import type { Span } from '../text/span.ts'

/** `[team[@cycle]/]objective[.key-result]`, with the place of each part inside the link's text. */
export interface Link {
  readonly text: string
  readonly team?: string
  readonly cycle?: string
  readonly objective: string
  readonly keyResult?: string
  readonly spans: { readonly team?: Span; readonly cycle?: Span; readonly objective: Span; readonly keyResult?: Span }
}

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*'
const LINK = new RegExp(`^(?:(${ID})(?:@([A-Za-z0-9][A-Za-z0-9-]*))?/)?(${ID})(?:\\.(${ID}))?$`)

/** Undefined for anything that has not the form of a link. */
export function parseLink(text: string): Link | undefined {
  const match = LINK.exec(text)
  if (!match) return
  const [, team, cycle, objective, keyResult] = match as unknown as [string, string | undefined, string | undefined, string, string | undefined]
  const slash = team === undefined ? 0 : text.indexOf('/') + 1
  return {
    text, team, cycle, objective, keyResult,
    spans: {
      team: team === undefined ? undefined : { start: 0, end: team.length },
      cycle: cycle === undefined ? undefined : { start: slash - 1 - cycle.length, end: slash - 1 },
      objective: { start: slash, end: slash + objective.length },
      keyResult: keyResult === undefined ? undefined : { start: slash + objective.length + 1, end: text.length },
    },
  }
}

export const MAX_ID = 64

export const isId = (text: string): boolean => text.length <= MAX_ID && new RegExp(`^${ID}$`).test(text)

/**
 * The id that stands in for a missing one: the title in lower case, without accents, words joined by dashes, at most 64 characters,
 * cut between words. A title without Latin letters or digits gets a short number made from its text.
 */
export function slug(title: string): string {
  const words = title.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/[’']/g, '').match(/[a-z0-9]+/g)
  if (!words) return title.trim() === '' ? '' : `item-${hash(title)}`
  let out = ''
  for (const word of words) {
    if (out.length + word.length + 1 > MAX_ID) break
    out += (out && '-') + word
  }
  return out || words[0].slice(0, MAX_ID)
}

function hash(text: string): string {
  let h = 2166136261
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  return (h >>> 0).toString(36)
}

/** Whether an initiative names a key result of its own objective, by its id alone. */
export const isOwnKeyResult = (text: string): boolean => !/[./@]/.test(text)

/** What an initiative names, as a whole link from its own team. */
export const initiativeLink = (text: string, objective: string): string => (isOwnKeyResult(text) ? `${objective}.${text}` : text)
