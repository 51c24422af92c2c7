import type { Shape } from '../model/schema.ts'
import { optionsOf, shapeOf } from '../model/schema.ts'
import { configFile, okrFile } from '../model/vocabulary.ts'
import type { AnyRule } from '../lint/rule.ts'
import { rules as allRules } from '../lint/rules/index.ts'
import { get } from '../project/shard-map.ts'
import { folderOf, isConfigUri } from '../project/snapshot.ts'
import type { Snapshot } from '../project/types.ts'
import { card } from './card.ts'
import { keyCompletions } from './complete-keys.ts'
import { ruleSettings, ruleValues, silencing } from './complete-rules.ts'
import { valueCompletions } from './complete-values.ts'
import { itemsByKey } from './items.ts'
import { entryShape, fieldOf, itemShape } from './locate.ts'
import { shapeCompletions } from './complete-shapes.ts'
import type { Completion, Completions, FindingAt } from './types.ts'
import { lineAround } from './indentation.ts'
import type { Step } from './indentation.ts'
import type { Typing } from './typing.ts'
import { inComment, typingAt } from './typing.ts'

const nothing: Completions = { items: [], incomplete: false }

interface Known {
  readonly rules?: readonly AnyRule[]
  /** The findings of the file, for whoever silences one. */
  readonly findings?: () => readonly FindingAt[]
}

/** What could be written at the cursor. Works on the text alone, whatever state its YAML is in, and looks targets up in the index. */
export function complete(snapshot: Snapshot, uri: string, offset: number, { rules = allRules, findings }: Known = {}): Completions {
  const isConfig = isConfigUri(uri)
  const text = isConfig ? snapshot.configs.get(folderOf(uri))?.tree.text : get(snapshot.files, uri)?.text
  if (text === undefined) return nothing
  const line = lineAround(text, offset)
  const before = text.slice(line.start, offset)
  if (inComment(before)) return { items: silencing({ before, line, text, offset, rules, findings }), incomplete: false }
  const typing = typingAt(text, offset)
  if (!typing) return nothing
  const keys = typing.path.flatMap((step) => ('key' in step ? [step.key] : []))
  if (isConfig && keys[0] === 'rules') {
    if (typing.at === 'key' && keys.length === 1) return { items: ruleSettings(typing, rules), incomplete: false }
    return { items: ruleValues(typing, keys), incomplete: false }
  }
  const shape = shapeAt(shapeOf(isConfig ? configFile : okrFile), typing.path)
  if (!shape) return nothing
  const { items, incomplete } = atShape(snapshot, uri, offset, typing, shape)
  return { items: isConfig ? items : [...items, ...shapeCompletions({ snapshot, uri, text, offset, typing })], incomplete }
}

/** What the vocabulary allows at the end of a way. */
function shapeAt(root: Shape, path: readonly Step[]): Shape | undefined {
  let shape: Shape | undefined = root
  for (const step of path) {
    if (!shape) return
    shape = 'key' in step ? (fieldOf(shape, step.key)?.shape ?? entryShape(shape)) : itemShape(shape)
  }
  return shape
}

function atShape(snapshot: Snapshot, uri: string, offset: number, typing: Typing, shape: Shape): Completions {
  const options = optionsOf(shape)
  const map = options.find((option) => option.kind === 'map')
  const list = options.find((option) => option.kind === 'list')
  // Beside the keys of a map, nothing but another key can stand.
  const beside = typing.at === 'key' && map !== undefined && typing.keys.size > 0
  const { items, incomplete } = typing.colon || beside ? nothing : unlessWritten(typing.typed, valueCompletions({ snapshot, uri, offset, typing, shape }))
  // In [ ], and behind a dash, an item may be a map of its own only where braces or keys can stand.
  const keys = typing.at === 'key' && map ? keyCompletions(map, typing, snapshot.today) : []
  const begin = list && typing.at === 'key' && !typing.flow && (typing.fresh || typing.typed === '-') ? beginItem(list.of, typing, snapshot) : []
  return { items: [...keys, ...items, ...begin], incomplete }
}

/**
 * Nothing for a value that is written out: Enter would choose it once more instead of beginning the next line. To notice that, the editor has to ask again with
 * each letter.
 */
function unlessWritten(typed: string, found: Completions): Completions {
  if (typed !== '' && found.items.some(({ snippet }) => snippet.trim() === typed)) return { items: [], incomplete: true }
  return { ...found, incomplete: found.incomplete || found.items.length > 0 }
}

/** On an empty line below the key of a list: the first item. */
function beginItem(of: Shape, typing: Typing, snapshot: Snapshot): Completion[] {
  const map = optionsOf(of).find((option) => option.kind === 'map')
  if (!map) return [{ label: '- …', kind: 'snippet', detail: 'an item of the list', span: typing.span, snippet: '- $0', sort: 'c', filter: '-' }]
  const first = keyCompletions(map, { ...typing, keys: new Set(), column: typing.column + 2 }, snapshot.today)[0]!
  return [{ ...first, label: `- ${first.label}`, kind: 'snippet', snippet: `- ${first.snippet}`, sort: 'c', filter: `- ${first.label}` }]
}

/** The card of what a link leads to, for whoever looks at a completion. */
export function completionCard(snapshot: Snapshot, key: string): string | undefined {
  const item = itemsByKey(snapshot, key)[0]
  return item && card(snapshot, item)
}
