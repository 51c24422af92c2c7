import type { Reading } from './signals.ts'
import { leadingPart } from './signals.ts'
import type { Judgement, Language } from './types.ts'
import { isWish } from './wishes.ts'

/** How each language asks for the change behind a deliverable, and for the ends of a direction; `{1}` to `{3}` are holes. */
const SO_THAT: Partial<Record<Language, string>> = {
  en: ' so that {1} rises from {2} to {3}', de: ', sodass {1} von {2} auf {3} steigt', fr: ' pour que {1} passe de {2} à {3}', es: ' para que {1} pase de {2} a {3}', pt: ' para que {1} passe de {2} para {3}',
}
/** Where nothing is named that could be counted: how one would notice. */
const NOTICED: Partial<Record<Language, string>> = {
  en: ' so that the share of people who {1} rises from {2}% to {3}%', de: ', sodass der Anteil der Leute, die {1}, von {2}% auf {3}% steigt', fr: ' pour que la part des personnes qui {1} passe de {2}% à {3}%',
  es: ' para que la proporción de personas que {1} pase de {2}% a {3}%', pt: ' para que a parcela de pessoas que {1} passe de {2}% para {3}%',
}
const FROM_TO: Partial<Record<Language, string>> = { en: ' from {1} to {2}', fr: ' de {1} à {2}', es: ' de {1} a {2}', pt: ' de {1} para {2}' }

/**
 * A wording with holes to fill, as an editor snippet: "Launch the portal so that ${1:___} rises from ${2:___} to ${3:___}", "Reduce churn from ${1:___} to ${2:___}",
 * "Better alignment so that the share of people who ${1:___} rises from ${2:___}% to ${3:___}%".
 * Only where the words leave exactly that open, and never with an invented number.
 */
export function wordingFor(text: string, judgement: Judgement, reading: Reading | undefined): string | undefined {
  const { measure, style, language } = judgement
  const words = text.trimEnd().replace(/[.;,!]+$/, '')
  const closed = /(?<!\p{L})(?:so that|in order to|such that|sodass|damit|pour que|para que|afin de)(?!\p{L})/iu.test(words)
  if (reading && !hasPlaceholder(reading) && isWish(judgement, reading)) return closed ? undefined : ending(words, NOTICED[language], reading)
  if (measure === 'none' && (style === 'outcome' || /^change/.test(reading?.parts[0]?.code ?? '')) && reading && !hasPlaceholder(reading)) return openDirection(words, reading, language)
  if (style === 'outcome' || closed || (reading && hasPlaceholder(reading))) return undefined
  return ending(words, SO_THAT[language], reading)
}

const ending = (words: string, template: string | undefined, reading: Reading | undefined): string | undefined =>
  (template && (!reading || isSimple(reading)) ? escape(words) + fill(template) : undefined)

const hasPlaceholder = ({ signals }: Reading): boolean => signals.some(({ code }) => code === 'placeholder')

/** One sentence with one thing to do; a list of tasks needs splitting first. */
const isSimple = ({ parts, tokens }: Reading): boolean => parts.filter(({ link }) => link === 'main').length <= 1 && tokens.length <= 25

/** "Reduce churn by calling …" → "Reduce churn from ___ to ___ by calling …": the holes come right behind what moves. */
function openDirection(words: string, reading: Reading, language: Language): string | undefined {
  const leading = /^change/.test(reading.parts[0]?.code ?? '') ? reading.parts[0] : leadingPart(reading.parts)
  const template = FROM_TO[language]
  if (!leading || !template || !/^(?:change|rises|bare-metric|bare-change|improve-metric)/.test(leading.code) || leading.link !== 'main') return undefined
  if (reading.parts.filter(({ link }) => link === 'main').length > 1) return undefined
  const following = reading.tokens[reading.parts.find(({ first }) => first > leading.first)?.first ?? -1]
  let at = words.length
  if (following) {
    // The part's own link word ("by", "to") stays with it.
    const before = reading.tokens.filter(({ end }) => end <= following.start).slice(0, -1).at(-1)
    if (before) at = Math.min(at, before.end)
  }
  const rises = leading.code === 'bare-metric' && language === 'en' ? ' rises' : ''
  return `${escape(words.slice(0, at))}${rises}${fill(template)}${escape(words.slice(at))}`
}

const fill = (template: string): string => template.replace(/\{(\d)\}/g, (_, hole: string) => `\${${hole}:___}`)

/** In a snippet, `$`, `}` and a backslash stand for themselves only behind a backslash. */
const escape = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
