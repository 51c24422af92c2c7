import { formats } from '../../server/src/core/model/formats.ts'
import { mapOf, optionsOf, shapeOf } from '../../server/src/core/model/schema.ts'
import type { Shape } from '../../server/src/core/model/schema.ts'
import { configFile, okrFile } from '../../server/src/core/model/vocabulary.ts'
import { origin, table } from './markdown.ts'

type MapShape = Extract<Shape, { kind: 'map' }>

/** docs/format.md: the introduction, and every key there is. */
export function formatPage(intro: string): Map<string, string> {
  const file = shapeOf(okrFile) as MapShape
  const config = shapeOf(configFile) as MapShape
  return new Map([['docs/format.md', `${origin('scripts/generate/format-intro.md and server/src/core/model/vocabulary.ts')}
${intro.trim()}

# All keys of an OKR file

**Bold** keys are needed, all others may be left out. “One or more” is a value, or a list of them.

${sections(file, 'OKR file', fileNames)}
# All keys of \`okr.config.yaml\`

Every key may be left out.

${sections(config, 'Workspace', configNames)}`]])
}

/** What the maps below a key are called as a heading. */
const fileNames: Readonly<Record<string, string>> = {
  objectives: 'Objective', key_results: 'Key result', milestones: 'Milestone', check_ins: 'Check-in', blockers: 'Blocker', initiatives: 'Initiative',
  depends_on: 'Dependency', agreed: 'Agreement', closing: 'Closing', retrospective: 'Retrospective',
}
const configNames: Readonly<Record<string, string>> = {
  teams: 'A team', people: 'A person', cycles: 'Cycles', named: 'A named cycle', cadence: 'Cadence', scoring: 'Scoring', bands: 'Bands',
}

/** A section with a table for a map, and one for each map below it that has a name; each map once. */
function sections(root: MapShape, title: string, names: Readonly<Record<string, string>>): string {
  const seen = new Set<Shape>()
  const out: string[] = []
  const visit = (shape: MapShape, heading: string): void => {
    if (seen.has(shape)) return
    seen.add(shape)
    const rows = [...shape.fields.values()].map(({ name, required, description, example, shape: of }) =>
      [required ? `**\`${name}\`**` : `\`${name}\``, value(of, name, names), description, example === undefined || example.includes('\n') || example.includes('…') ? '' : `\`${example}\``])
    out.push(`## ${heading}\n\n${table(['Key', 'Value', 'Meaning', 'Example'], rows)}`)
    for (const { name, shape: of } of shape.fields.values()) {
      const inner = innerMap(of)
      if (inner && names[name]) visit(inner, names[name])
    }
  }
  visit(root, title)
  return out.join('\n')
}

/** The map that a key leads to: directly, in a list, by name, or as the longer form of a text. */
function innerMap(shape: Shape): MapShape | undefined {
  const direct = mapOf(shape)
  if (direct) return direct
  for (const option of optionsOf(shape)) {
    if (option.kind === 'list' || option.kind === 'record') {
      const inner = innerMap(option.of)
      if (inner) return inner
    }
  }
}

/** What may stand behind a key, in a few words. */
function value(shape: Shape, name: string, names: Readonly<Record<string, string>>): string {
  const options = optionsOf(shape)
  const list = options.find((option) => option.kind === 'list')
  const one = options.filter((option) => option.kind !== 'list').map((option) => single(option, name, names))
  if (!list) return one.join(', or ')
  const items = optionsOf(list.of).map((option) => single(option, name, names)).join(', or ')
  return one.length ? `one or more: ${items}` : `list: ${items}`
}

function single(shape: Shape, name: string, names: Readonly<Record<string, string>>): string {
  switch (shape.kind) {
    case 'leaf': {
      const range = shape.min === undefined ? '' : shape.max === 1000 ? ', 0 or more' : `, ${shape.min} to ${shape.max}`
      return shape.is === 'number' ? `${shape.whole ? 'whole number' : 'number'}${range}` : leafName(shape.is)
    }
    case 'choice': return shape.values.map((each) => `\`${each}\``).join(', ')
    case 'map': return section(names[name] ?? name)
    case 'record': return `by name: ${single(shape.of, name, names)}`
    case 'special': return { levels: 'scores and what earns them', pace: '`linear`, or shares of the cycle and the progress expected by then', rules: '[rules](rules/README.md)' }[shape.is]!
    default: return ''
  }
}

const section = (heading: string): string => `[${heading.toLowerCase()}](#${heading.toLowerCase().replaceAll(' ', '-')})`

/** As the findings say it, without the examples. */
function leafName(is: keyof typeof formats): string {
  return formats[is].needs.replace(/:.*$|,? such as .*$/s, '').replace(/^the date it was finished.*$/, 'a date, or `true`')
}
