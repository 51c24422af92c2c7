import type { Span } from '../text/span.ts'
import { languageOf } from './language.ts'
import type { Language } from './types.ts'

/** What single words and marks of a sentence give away; patterns, no grammar. */

const whole = (alternatives: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`, 'giu')

const VAGUE: Partial<Record<Language, RegExp>> = {
  en: whole([
    'significant(?:ly)?', 'substantial(?:ly)?', 'considerabl[ey]', 'dramatic(?:ally)?', 'drastically', 'greatly', 'noticeabl[ey]', 'material(?:ly)? (?=better|improve|increase|reduc)',
    'world[- ]class', 'best[- ]in[- ]class', 'state[- ]of[- ]the[- ]art', 'cutting[- ]edge', 'next[- ]level', 'top[- ]notch', 'first[- ]class', 'industry[- ]leading',
    'seamless(?:ly)?', 'frictionless', 'smooth(?:ly|er)?', 'robust', 'user[- ]friendly', 'delightful', 'better', 'great', 'amazing', 'excellent', 'outstanding', 'optimal(?:ly)?',
    'appropriate(?:ly)?', 'adequate(?:ly)?', 'sufficient(?:ly)?', 'reasonabl[ey]', 'acceptable', 'manageable', 'meaningful(?:ly)?', 'properly', 'effective(?:ly)?', 'efficient(?:ly)?',
    '(?:as|if|where|when) (?:needed|required|appropriate|necessary|possible|applicable)', 'as (?:much|many|soon|fast|quickly|often) as possible', 'and so on', 'etc',
    'more (?:often|effectively|efficiently|quickly)', 'several', 'various', 'numerous', 'a (?:lot|number) of', 'successful(?:ly)?',
  ]),
  de: whole(['deutlich', 'signifikant', 'erheblich', 'spürbar', 'wesentlich', 'nachhaltig', 'besser(?:e[rnms]?)?', 'optimal', 'angemessen', 'ausreichend', 'bei Bedarf', 'reibungslos(?:e[rnms]?)?', 'erstklassig(?:e[rnms]?)?',
    'exzellent(?:e[rnms]?)?', 'hervorragend(?:e[rnms]?)?', 'effizient(?:er)?', 'effektiv(?:er)?', 'erfolgreich', 'möglichst \\p{L}+', 'verschiedene', 'diverse', 'usw', 'stark']),
  fr: whole(['significativement', 'sensiblement', 'considérablement', 'nettement', 'fortement', 'meilleur(?:e?s?)', 'mieux', 'optimale?', 'adéquate?', 'suffisante?', 'suffisamment', 'si nécessaire', 'si besoin',
    'de classe mondiale', 'excellente?s?', 'fluide', 'efficacement', 'plusieurs', 'divers(?:es)?', 'etc']),
  es: whole(['significativamente', 'considerablemente', 'sustancialmente', 'notablemente', 'mejor(?:es)?', 'óptim[oa]s?', 'adecuad[oa]s?', 'suficientes?', 'según sea necesario', 'si es necesario', 'de clase mundial', 'excelentes?',
    'fluid[oa]', 'eficientemente', 'eficazmente', 'vari[oa]s', 'divers[oa]s', 'etc']),
  pt: whole(['significativamente', 'consideravelmente', 'substancialmente', 'notavelmente', 'melhor(?:es)?', 'ótim[oa]s?', 'adequad[oa]s?', 'suficientes?', 'conforme necessário', 'se necessário', 'de classe mundial', 'excelentes?',
    'eficientemente', 'eficazmente', 'vári[oa]s', 'divers[oa]s', 'etc']),
}

/** Words that say "good" or "more" where a number belongs, from left to right. */
export function vagueWords(text: string): readonly { span: Span, word: string }[] {
  const pattern = VAGUE[languageOf(text)]
  if (!pattern) return []
  return [...text.matchAll(pattern)].map((match) => {
    const word = match[0].trimEnd()
    return { span: { start: match.index, end: match.index + word.length }, word }
  })
}

const PLACEHOLDERS = new RegExp([
  '(?<![\\p{L}\\d])(?:TBD|TBC|TBA|TODO|FIXME|tbd|tbc|todo)(?![\\p{L}\\d])',
  '(?<![\\p{L}\\d.])[$€£]?[xXyYzZ]{1,3} ?%',
  '(?<![\\p{L}\\d])[$€£](?:[xX]{1,3}|[yY])(?![\\p{L}\\d])',
  '(?<![\\p{L}\\d])(?:X{2,3}|x{2,3}|YY|yy|\\?{2,})(?![\\p{L}\\d])',
  '(?<![\\p{L}\\d])(?:from|von|de) [xX] (?:to|auf|à|a|para) [yYzZ](?![\\p{L}\\d])',
  '(?<=\\b(?:least|most|than|to|by|of|reach|hire|and) )[XN](?= (?!axis|chromosome)\\p{Ll}|[.,;)]|$)',
  '(?<![\\p{L}\\d])[XN](?= (?:new |more |additional )?\\p{Ll}{3,}s(?!\\p{L}))',
  '_{2,}',
  '[<\\[{(](?:insert|your|add|enter|fill|metric|number|target|value|name|baseline|date|xx?)[^>\\]})\\n]{0,40}[>\\]})]',
  '(?<![\\p{L}])(?:[iI]nsert|[eE]nter|[aA]dd) (?:a |the |your )?(?:metric|number|target|value|text|objective|key result|baseline)s? here(?!\\p{L})',
  '(?<![\\p{L}])[lL]orem ipsum',
].join('|'), 'gu')

/** What somebody meant to fill in: TBD, TODO, xx%, ___, "insert metric here", "from X to Y". */
export function placeholders(text: string): readonly { span: Span }[] {
  return [...text.matchAll(PLACEHOLDERS)].map((match) => ({ span: { start: match.index, end: match.index + match[0].length } }))
}

const VANITY = whole(['page ?views?', 'pageviews?', 'impressions', 'followers', 'likes', 'downloads', 'installs', 'site visits', 'website visits', 'hits', 'video views', 'views', 'registered users', 'lines of code', 'commits',
  'story points', 'retweets', 'Seitenaufrufe', 'Follower', 'Codezeilen', 'téléchargements', 'abonnés', 'pages vues', 'lignes de code', 'descargas', 'seguidores', 'páginas vistas', 'líneas de código', 'downloads', 'visualizações', 'linhas de código'])

/** With one of these beside it, the number is a share or leads on to something that matters. */
const GROUNDED = /(?<!\p{L})(?:rate|ratio|share|percent|conversion|convert\p{L}*|per|active|retention|retained|paying|revenue|who|that|complete[ds]?|return\p{L}*|engagement|cost|pro|Anteil|aktive\p{L}*|taux|par|tasa|por|taxa|Quote)(?!\p{L})|%/iu

/** A number that grows by itself and says little about success: page views, followers, downloads, lines of code, on their own. */
export function vanityMetric(text: string): { span: Span, word: string } | undefined {
  const match = [...text.matchAll(VANITY)][0]
  if (!match || GROUNDED.test(text.slice(0, match.index) + text.slice(match.index + match[0].length))) return undefined
  return { span: { start: match.index, end: match.index + match[0].length }, word: match[0] }
}

const MONTH = '(?:jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|ço)?|märz|marzo|apr(?:il)?|avril|abril|may|mai|mayo|maio|june?|juni|juin|junio|junho|july?|juli|juillet|julio|julho|aug(?:ust)?|août|agosto|'
  + 'sept?(?:ember|embre|iembre)?|setembro|o[ck]t(?:ober|obre|ubre)?|outubro|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|embro)?|déc(?:embre)?|diciembre|enero|ene|febrero)'
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th|\\.)? ?(?:of |de |of the )?)?'
const MOMENT = `(?:\\d{4}-\\d\\d(?:-\\d\\d)?|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|${DAY}${MONTH}\\.?(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?,?(?: (?:de |del )?\\d{4})?|(?:FY ?\\d{2,4}[- ]?)?[QHTS][1-4](?:[ /-]?(?:FY)?\\d{2,4})?|EO[QYM]|20\\d\\d`
  + '|(?:the )?(?:end|start|middle|close) of (?:the |this |next )?(?:year|quarter|month|cycle|half|week|summer|winter|spring|autumn|fall|sprint)|year[- ]end|(?:Quartals|Jahres|Monats)ende|(?:christmas|summer|winter|spring|easter|the holidays))'
const DATE = new RegExp(`(?<![\\p{L}])(?:by|until|till|before|no later than|bis(?: zum| zur)?|spätestens|d'ici(?: à)?|avant|antes d[eo]l?|hasta|até|para)(?: the| le| la| el| o)? (?:(?:the )?(?:end|beginning|start|middle|mid|early|late|Ende|Anfang|Mitte|(?:la )?fin|finales|fin|o fim|final)(?: of| de| do| des| du)?(?: the)?[ -])?${MOMENT}(?![\\p{L}\\d])`, 'iu')

/** "by March", "until the end of Q2": where it stands. */
export function dateSpan(text: string): Span | undefined {
  const match = DATE.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

const REWARD = '(?:bonus(?:es)?|salary|salaries|pay (?:rise|raise)s?|pay|compensation|commissions?|incentives?|performance (?:rating|review|appraisal)s?|ratings?|promotions?|appraisals?|Gehalt|Prämien?|Boni|Vergütung|prime|salaire|salario|bono|bônus|salário)'
const RESULT = '(?:OKRs?|scores?|objectives?|key results?|targets? (?:is|are) (?:met|reached|hit)|goals? (?:is|are) (?:met|reached|hit)|achievement|attainment|progress|Zielerreichung|Ziele|objectifs|objetivos|resultados-chave)'
const TIE = '(?:tied to|linked to|depends? on|dependent on|based on|coupled to|paid (?:out )?(?:for|if|when|on|by)|pays? out|calculated from|determined by|according to|hängt|abhängig|gekoppelt|li[ée]e?s? (?:à|aux)|ligad[oa]s? a|vinculad[oa]s? a|atrelad[oa]s? a)'
const APPRAISAL = new RegExp(`(?<!\\p{L})${REWARD}(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})${TIE}(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})${RESULT}(?!\\p{L})|(?<!\\p{L})${RESULT}(?!\\p{L})[^.;]{0,40}?(?<!\\p{L})(?:determines?|decides?|sets?|counts? towards|feeds? into|drives?|bestimm\\p{L}+) (?:the |your |their |our )?(?:\\p{L}+ )?${REWARD}(?!\\p{L})`, 'iu')

/** Pay, bonus or rating tied to a score. */
export function appraisal(text: string): { span: Span } | undefined {
  const match = APPRAISAL.exec(text.length > 2000 ? text.slice(0, 2000) : text)
  return match ? { span: { start: match.index, end: match.index + match[0].length } } : undefined
}
