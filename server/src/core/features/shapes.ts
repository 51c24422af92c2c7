import { formatDay } from '../model/day.ts'
import type { Day } from '../model/day.ts'
import { escapeSnippet, sourceOf } from '../syntax/edit-yaml.ts'

/*
 * Whole pieces of an OKR file to fill in: the one source of what completion offers and *New OKR File…* writes. Words between ‹ and › are
 * holes, filled with what belongs there; `‹a|b›` is a choice. Each piece can be read as it stands, so that nobody is told off for a hole
 * that is next in turn. Lines are written as they stand below each other, without the indentation of their place.
 */

/** A piece to offer, in the words of the format. */
export interface Piece {
  readonly label: string
  /** One sentence for somebody who sees it for the first time. */
  readonly detail: string
  readonly lines: readonly string[]
}

/** What is known where a piece is to stand; without it, a hole says what belongs there. */
export interface Around {
  readonly today: Day
  /** Who answers for what the team does. */
  readonly owner?: string
  /** The key results of the objective, by id. */
  readonly keyResults?: readonly string[]
  /** Links to what this could wait for, the nearest first. */
  readonly links?: () => readonly string[]
  /** The last day of the cycle. */
  readonly end?: Day
  /** What a check-in reports: the value as stated last, or the milestones still to be reached; nothing where it is neither. */
  readonly reports?: { readonly value?: string } | { readonly milestones: readonly string[] } | 'nothing'
  /** How sure the owner was last, 0 to 10. */
  readonly confidence?: number
  /** The score so far, `0.7`. */
  readonly score?: string
}

/** A hole around words of people, quoted where YAML wants it. */
const filled = (words: string, flow = false): string => `‹${(/[‹›|]/.test(words) ? '' : sourceOf(words, { flow }))}›`
const owner = (around: Around): string => filled(around.owner ?? 'who answers for it')

const oneLine = '‹What will be different for somebody› ‹rises|falls› from ‹30%› to ‹45%›'

const fromTo = (around: Around, title = 'What will be different for somebody'): string[] => [
  `title: ‹${title}›`, 'baseline: ‹30%›', 'target: ‹45%›', `owner: ${owner(around)}`,
]

export type Beginning = 'first' | 'two' | 'example'

/** An objective to begin with. */
function beginning(kind: Beginning, around: Around): string[] {
  const title = 'title: ‹Where you want to be, in words people remember›'
  if (kind === 'first') return [title, `owner: ${owner(around)}`, 'key_results:', `  - ${oneLine}`]
  if (kind === 'two') {
    return [
      title, `owner: ${owner(around)}`, 'why: ‹Why this, and why now›', 'key_results:',
      ...indented(asItem(fromTo(around))), '', ...indented(asItem(fromTo(around, 'What must be different, too'))),
    ]
  }
  return [
    'id: ‹easy-start›',
    'title: ‹New customers feel at home in their first week›',
    'type: aspirational                 # committed, aspirational or learning',
    `owner: ${owner(around)}`,
    'why: ‹Half of those who leave do so before their second visit.›',
    '# supports: company/loved-product  # what this contributes to, further up',
    'key_results:',
    '  - id: second-visit',
    '    title: ‹New customers who come back within a week›',
    '    baseline: ‹31%›',
    '    target: ‹45%›',
    `    owner: ${owner(around)}`,
    '    source: ‹where the number is read›',
    '    confidence: ‹5›                  # 0 to 10',
    '',
    '  - title: ‹Calls for help stay as rare as they are›',
    '    stay: "‹< 5%›"',
    '    guardrail: true',
    '',
    'initiatives:',
    '  - title: ‹A first-week guide›',
    '    key_result: second-visit',
  ]
}

/** Whole files, with the lines that are still missing: of `team`, `cycle` and `objectives`, those that are given. */
export function fileShapes(header: { readonly team?: string; readonly cycle?: string }, around: Around): Piece[] {
  const begun = header.team === undefined && header.cycle === undefined
  const shape = (kind: Beginning, label: string, detail: string): Piece => ({ label: begun ? label : `OKR file: ${label.toLowerCase()}`, detail, lines: fileLines(kind, header, around) })
  return [
    shape('first', 'A first objective', 'Where you want to be, who answers for it, and a key result in one line.'),
    shape('two', 'An objective with two key results', 'Key results with baseline, target and owner, ready for check-ins.'),
    shape('example', 'An example to rewrite', 'Everything a team needs for a cycle: why, support, a guardrail, an initiative.'),
  ]
}

function fileLines(kind: Beginning, { team, cycle }: { readonly team?: string; readonly cycle?: string }, around: Around): string[] {
  const header = [...(team === undefined ? [] : [`team: ${team}`]), ...(cycle === undefined ? [] : [`cycle: ${cycle}`])]
  return [...header, ...(header.length > 0 ? [''] : []), 'objectives:', ...indented(asItem(beginning(kind, around)))]
}

/** The text of a new file, as a snippet, for a team and cycle that somebody chose. */
export const newFileSnippet = (kind: Beginning, team: string, cycle: string, around: Around): string => `${snippetOf(fileLines(kind, { team: sourceOf(team), cycle: sourceOf(cycle) }, around))}\n`

export const objectiveShapes = (around: Around): Piece[] => [
  { label: 'Objective', detail: 'Where you want to be, who answers for it, and a key result in one line.', lines: beginning('first', around) },
  { label: 'Objective with two key results', detail: 'Why it matters now, and two measured changes that tell you whether you got there.', lines: beginning('two', around) },
]

export const keyResultShapes = (around: Around): Piece[] => [
  { label: 'Key result from–to', detail: 'A measured change: where you start, and where you want to be.', lines: [...fromTo(around), 'source: ‹where the number is read›'] },
  { label: 'Key result in one line', detail: 'One sentence that says what changes, from how much to how much.', lines: [oneLine] },
  {
    label: 'Key result stay (guardrail)', detail: 'What must not get worse while you chase the rest.',
    lines: ['title: ‹What must not get worse›', 'stay: "‹>=|<=|<|>› ‹95%›"', 'guardrail: true', `owner: ${owner(around)}`],
  },
  {
    label: 'Key result levels', detail: 'What a 0.3, a 0.7 and a 1.0 mean, agreed at the start.',
    lines: ['title: ‹What will be different for somebody›', 'baseline: ‹400›', 'levels: { 0.3: ‹500›, 0.7: ‹800›, 1.0: ‹1000› }', `owner: ${owner(around)}`],
  },
  {
    label: 'Key result milestones', detail: 'Steps that anybody can verify, where nothing can be measured yet.',
    lines: ['title: ‹What is true at the end that is not true today›', 'milestones:', '  - title: ‹The first step›', '  - title: ‹The second step›', `owner: ${owner(around)}`],
  },
  {
    label: 'Key result done', detail: 'For what is either true or not at the end.',
    lines: ['title: ‹What is true at the end that is not true today›', 'done: false', `owner: ${owner(around)}`],
  },
]

export function checkInShapes(around: Around): Piece[] {
  const fields = (flow: boolean): string[] => [`date: ‹${formatDay(around.today)}›`, ...reported(around, flow), `confidence: ‹${around.confidence ?? 5}›`]
  return [
    { label: 'Check-in', detail: 'Where the number stands today, and how sure you are to make it, from 0 to 10.', lines: [`{ ${fields(true).join(', ')} }`] },
    { label: 'Check-in with a note', detail: 'For weeks with a story: a fall, a jump, a decision, something in the way.', lines: [...fields(false), 'note: ‹What happened, in a sentence›'] },
  ]
}

function reported({ reports = {} }: Around, flow: boolean): string[] {
  if (reports === 'nothing') return []
  if ('milestones' in reports) return reports.milestones.length > 0 ? [`milestones: [${filled(reports.milestones[0]!, true)}]`] : []
  return [`value: ${filled(reports.value ?? '34%', flow)}`]
}

export const initiativeShapes = (around: Around): Piece[] => [{
  label: 'Initiative', detail: 'Work that you bet on to move a key result.',
  lines: ['title: ‹The work you bet on›', ...(around.keyResults?.length ? [`key_result: ‹${around.keyResults.join('|')}›`] : []), `owner: ${filled('who does it')}`],
}]

export const blockerShapes = ({ today }: Around): Piece[] => [{
  label: 'Blocker', detail: 'What is in the way, who clears it, and since when.',
  lines: ['title: ‹What is in the way›', 'owner: ‹who clears it›', `since: ‹${formatDay(today)}›`],
}]

const dependency = ({ links, end, today }: Around): string[] => [
  `on: ‹${links?.().join('|') || 'team/objective'}›`, 'need: ‹What is needed from it›', `by: ‹${formatDay(end ?? today)}›`,
]
const aboutDependency = { label: 'Dependency', detail: 'What this cannot succeed without, and by when; add `agreed` once the other team said yes.' }

export const dependencyShapes = (around: Around): Piece[] => [{ ...aboutDependency, lines: dependency(around) }]
export const dependencyField = (around: Around): Piece => ({ ...aboutDependency, lines: ['depends_on:', ...indented(asItem(dependency(around)))] })

export const closingField = ({ score = '0.7' }: Around): Piece => ({
  label: 'Closing', detail: 'The end of the cycle: a grade from 0.0 to 1.0, why, what you learned, and what comes next.',
  lines: ['closing:', ...indented([`score: ‹${score}›`, 'assessment: ‹Why this grade›', 'learned: ‹What you know now that you did not know before›', 'decision: ‹keep|modify|abandon|carry_forward›'])],
})

export const retrospectiveField = (): Piece => ({
  label: 'Retrospective', detail: 'What the team learned about its way of working with OKRs.',
  lines: ['retrospective:', ...indented(['well: [‹What went well›]', 'better: [‹What to do better›]', 'drop: [‹What to stop doing›]', 'focus: [‹cadence|crafting|system|culture|alignment›]'])],
})

const indented = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `  ${line}`))

/** Behind a dash. */
export const asItem = (lines: readonly string[]): string[] => lines.map((line, i) => (i === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`))

/** Lines with holes as a snippet, those after the first indented by `column` spaces; the holes are visited in the order in which they stand. */
export function snippetOf(lines: readonly string[], column = 0): string {
  let hole = 0
  return lines.map((line, i) => (i === 0 || line === '' ? '' : ' '.repeat(column)) + line.split(/(‹[^›]*›)/).map((part) => {
    if (!part.startsWith('‹')) return part.replace(/[\\$]/g, '\\$&')
    const words = part.slice(1, -1)
    const choices = words.split('|')
    hole++
    return choices.length > 1 ? `\${${hole}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}` : `\${${hole}:${escapeSnippet(words)}}`
  }).join('')).join('\n')
}
