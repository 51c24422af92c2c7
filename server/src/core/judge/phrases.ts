import type { Span } from '../text/span.ts'

/** What a sentence's words give away besides its measure and style; each finding with the words it is about. English, unless digits and marks say it. */

const VAGUE = new RegExp(`(?<![\\p{L}-])(?:${[
  'significant(?:ly)?', 'substantial(?:ly)?', 'considerabl[ey]', 'dramatic(?:ally)?', 'drastically', 'greatly', 'noticeabl[ey]', 'material(?:ly)? (?=better|improve|increase|reduc)',
  'world[- ]class', 'best[- ]in[- ]class', 'state[- ]of[- ]the[- ]art', 'cutting[- ]edge', 'next[- ]level', 'top[- ]notch', 'first[- ]class', 'industry[- ]leading',
  'seamless(?:ly)?', 'frictionless', 'smooth(?:ly|er)?', 'robust', 'user[- ]friendly', 'delightful', 'better', 'great', 'amazing', 'excellent', 'outstanding', 'optimal(?:ly)?',
  'appropriate(?:ly)?', 'adequate(?:ly)?', 'sufficient(?:ly)?', 'reasonabl[ey]', 'acceptable', 'manageable', 'meaningful(?:ly)?', 'proper(?:ly)?', 'effective(?:ly)?', 'efficient(?:ly)?',
  '(?:as|if|where|when) (?:needed|required|appropriate|necessary|possible|applicable)', 'as (?:much|many|soon|fast|quickly|often) as possible', 'and so on', 'etc',
  'more (?:often|effectively|efficiently|quickly)', 'several', 'various', 'numerous', 'a (?:lot|number) of',
].join('|')})(?![\\p{L}-])`, 'giu')

/** Words that say "good" or "more" where a number belongs. */
export function vagueWords(text: string): readonly { span: Span, word: string }[] {
  return [...text.matchAll(VAGUE)].map((match) => ({ span: { start: match.index, end: match.index + match[0].trimEnd().length }, word: match[0].trim() }))
}

const PLACEHOLDERS = new RegExp([
  '(?<![\\p{L}\\d])(?:TBD|TBC|TBA|TODO|FIXME|N\\/A|tbd|tbc|todo)(?![\\p{L}\\d])',
  '(?<![\\p{L}\\d.])[$€£]?[xXyYzZnN]{1,3} ?%',
  '(?<![\\p{L}\\d])(?:XX+|xx+|YY+|yy+|\\?{2,})(?![\\p{L}\\d])',
  '(?<![\\p{L}\\d])from [xX] to [yY](?![\\p{L}\\d])',
  '(?<=\\b(?:least|most|than|to|by|from|of|reach|hire|and) )[XYN](?= (?!axis|chromosome)\\p{Ll}|[.,;)]|$)',
  '(?<![\\p{L}\\d])[XN](?= (?:new |more |additional )?\\p{Ll}{3,}s(?!\\p{L}))',
  '_{2,}',
  '[<\\[{(](?:insert|your|add|enter|fill|metric|number|target|value|name|baseline|date|xx?)[^>\\]})\\n]{0,40}[>\\]})]',
  '(?<![\\p{L}])(?:insert|enter|add) (?:a |the |your )?(?:metric|number|target|value|text|objective|key result|baseline)s? here(?!\\p{L})',
  '(?<![\\p{L}])lorem ipsum',
].join('|'), 'gu')

/** What somebody meant to fill in: TBD, TODO, xx%, ___, "insert metric here", "from X to Y". */
export function placeholders(text: string): readonly { span: Span }[] {
  return [...text.matchAll(PLACEHOLDERS)].map((match) => ({ span: { start: match.index, end: match.index + match[0].length } }))
}
