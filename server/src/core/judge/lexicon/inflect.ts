/** English verb and noun forms, good enough to recognise words; nothing is ever printed from here. */

const IRREGULAR: Readonly<Record<string, string>> = {
  build: 'built', rebuild: 'rebuilt', write: 'wrote written', rewrite: 'rewrote rewritten', make: 'made', set: 'set', put: 'put', find: 'found', found: 'founded',
  hold: 'held', run: 'ran run', meet: 'met', speak: 'spoke spoken', read: 'read', send: 'sent', teach: 'taught', lead: 'led', grow: 'grew grown', rise: 'rose risen',
  win: 'won', drive: 'drove driven', cut: 'cut', fall: 'fell fallen', get: 'got gotten', sell: 'sold', become: 'became become', see: 'saw seen', land: 'landed',
  keep: 'kept', hit: 'hit', have: 'had', be: 'been', buy: 'bought', pay: 'paid', feel: 'felt', choose: 'chose chosen', come: 'came come', say: 'said',
  know: 'knew known', understand: 'understood', leave: 'left', shoot: 'shot', begin: 'began begun', shrink: 'shrank shrunk', lend: 'lent', give: 'gave given',
  take: 'took taken', go: 'went gone', bring: 'brought', let: 'let', spin: 'spun', stand: 'stood', lay: 'laid', eat: 'ate eaten', sleep: 'slept',
  upsell: 'upsold', spend: 'spent', oversee: 'oversaw overseen', strive: 'strove striven', beat: 'beat beaten', draw: 'drew drawn', sit: 'sat', think: 'thought',
  spread: 'spread', broadcast: 'broadcast', label: 'labeled labelled', travel: 'traveled travelled', cancel: 'canceled cancelled', show: 'showed shown',
  outsource: 'outsourced', panel: 'paneled', model: 'modeled modelled', knock: 'knocked', lose: 'lost', shed: 'shed', ride: 'rode ridden',
}

/** Verbs of one short syllable, or stressed on the last, that double their last letter. */
const DOUBLING = new Set(`ship plan map run set put get cut hit win let begin drop trim stop tag plug log sit spin slip cap commit submit admit refer
  transfer permit control compel fit chat jog step wrap tip sum scan pin net pop shop prefer occur equip embed hub rebrand-x unplug revamp-x nod upbeat`.split(/\s+/))

/** The forms of a base verb; of an expression ("roll-out"), its first word changes. */
export function verbForms(base: string): { s: string, ed: readonly string[], ing: string } {
  const [head = base, ...tail] = base.split('-')
  const join = (word: string): string => [word, ...tail].join('-')
  return { s: join(third(head)), ed: past(head).map(join), ing: join(gerund(head)) }
}

function third(verb: string): string {
  if (verb === 'have') return 'has'
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function past(verb: string): readonly string[] {
  const irregular = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb] : undefined
  if (irregular) return irregular.split(' ')
  if (verb.endsWith('e')) return [`${verb}d`]
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`]
  return [DOUBLING.has(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`]
}

function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (verb.endsWith('e') && !/(ee|oe|ye)$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`
  return DOUBLING.has(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  person: 'people', child: 'children', man: 'men', woman: 'women', criterion: 'criteria', analysis: 'analyses', datum: 'data', basis: 'bases', index: 'indices',
  alumnus: 'alumni', staff: 'staff', personnel: 'personnel', youth: 'youths', hypothesis: 'hypotheses', leaf: 'leaves', life: 'lives', half: 'halves',
}

export function pluralOf(noun: string): string {
  const irregular = Object.hasOwn(IRREGULAR_PLURALS, noun) ? IRREGULAR_PLURALS[noun] : undefined
  if (irregular) return irregular
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
