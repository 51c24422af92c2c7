import { code, origin, table } from './markdown.ts'

interface Setting {
  readonly type?: string
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly enumDescriptions?: readonly string[]
  readonly description?: string
  readonly markdownDescription?: string
  readonly order?: number
}

interface Manifest {
  readonly contributes?: { readonly configuration?: { readonly properties: Readonly<Record<string, Setting>> } }
}

/** docs/settings.md: the editor's settings, from the extension's manifest and its words (package.nls.json). */
export function settingsPage({ contributes }: Manifest, words: Readonly<Record<string, string>>): Map<string, string> {
  const say = (text = '') => text.replace(/^%(.*)%$/, (_, key: string) => words[key] ?? key)
  const properties = contributes?.configuration?.properties
  if (!properties) return new Map()
  const rows = Object.entries(properties).sort(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0)).map(([name, setting]) => [`\`${name}\``, `\`${JSON.stringify(setting.default)}\``, meaning(setting, say)])
  return new Map([['docs/settings.md', `${origin('package.json')}
# Settings

These belong to you and your editor. What a team agrees on (rules, teams, cycles, cadence, scoring) stands in \`okr.config.yaml\`, in the repository: see [the format](format.md#the-workspace-okrconfigyaml).

${table(['Setting', 'Default', 'Meaning'], rows)}
In \`settings.json\`, for instance:

${code(`{
  "okr.me": "maria",
  "okr.lenses.style": "short"
}`, 'json')}`]])
}

function meaning({ description, markdownDescription, enum: values, enumDescriptions }: Setting, say: (text?: string) => string): string {
  const choices = values?.map((value, i) => (enumDescriptions?.[i] ? `\`${value}\`: ${say(enumDescriptions[i])}` : `\`${value}\``))
  const words = say(markdownDescription ?? description).trim()
  return choices ? `${words} ${choices.join(enumDescriptions ? '<br>' : ', ').replace(/^/, enumDescriptions ? '<br>' : '')}` : words
}
