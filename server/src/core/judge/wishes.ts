import { nounAfter } from './amounts/noun-groups.ts'
import type { Part } from './grammar/parts.ts'
import { leadingPart } from './signals.ts'
import type { Reading } from './signals.ts'
import type { Judgement } from './types.ts'

/*
 * "Increase retention" names what somebody counts, and only leaves open how far. "Improve communication with sales" and "a successful
 * launch" name nothing that anybody counts: "from ___ to ___" would be an empty form there, and the question is how one would notice.
 */

/** States that everybody wants and nobody counts by their name, as the head of what is to change; in all five languages. */
const UNCOUNTED = new Set(`alignment brand clarity collaboration communication communications connection cooperation coordination credibility culture empathy excellence experience
  flexibility focus happiness identity image innovation integration leadership maturity mindset mood morale ownership partnership partnerships perception positioning presence professionalism quality
  relationship relationships reputation resilience simplicity stability support sustainability synergy synergies teamwork transparency trust understanding unity usability visibility wellbeing well-being work
  kommunikation zusammenarbeit abstimmung kultur vertrauen transparenz qualität verständnis zusammenhalt stimmung ruf beziehung beziehungen sichtbarkeit
  collaboration coopération coordination confiance transparence qualité compréhension cohésion ambiance visibilité relation relations
  comunicación colaboración cooperación coordinación cultura confianza transparencia calidad comprensión cohesión ambiente visibilidad relación relaciones
  comunicação colaboração cooperação coordenação confiança transparência qualidade compreensão coesão visibilidade relação relações`.split(/\s+/))

/** More or less of something, not how good it is. */
const HOW_MUCH = /^(?:more|fewer|less|higher|lower|faster|shorter|longer|quicker|cheaper|larger|bigger|smaller|increased|reduced)$/

/** Whether a sentence without a measure names nothing that could be counted, so that no number could be put behind it. */
export function isWish({ measure, style, language }: Judgement, reading: Reading | undefined): boolean {
  const leading = reading && (/^change/.test(reading.parts[0]?.code ?? '') ? reading.parts[0] : leadingPart(reading.parts))
  if (measure !== 'none' || !reading || !leading || (style !== 'outcome' && !/^change/.test(leading.code))) return false
  if (language !== 'en') return reading.tokens.slice(0, 5).some(({ lower }) => UNCOUNTED.has(lower))
  return isWishInEnglish(reading, leading)
}

function isWishInEnglish({ tokens, lexicon }: Reading, { code, first, word }: Part): boolean {
  if (/^(?:successful|become|bare-quality|ensure-quality|is-better|quality)/.test(code)) return true
  const better = code === 'better'
  if (!better && !/^(?:change|change-metric|improve-metric|bare-change|bare-metric)$/.test(code)) return false
  let at = code === 'bare-metric' ? first : first + 1
  // "Strengthen our brand".
  while (tokens[at] && (lexicon.grammar.determiners.has(tokens[at]!.lower) || lexicon.grammar.pronouns.has(tokens[at]!.lower))) at++
  const group = nounAfter(tokens, at, lexicon)
  const head = group && tokens[group.next - 1]
  if (head && UNCOUNTED.has(head.lower)) return true
  if (code === 'change-metric' || code === 'improve-metric' || code === 'bare-metric' || group?.classes.has('metric')) return false
  const plural = head !== undefined && /[^su]s$/.test(head.lower)
  return !(plural && (!better || HOW_MUCH.test(word)))
}
