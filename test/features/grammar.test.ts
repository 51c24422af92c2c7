import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { before, describe, it } from 'mocha'
import oniguruma from 'vscode-oniguruma'
import textmate from 'vscode-textmate'
import type { IGrammar } from 'vscode-textmate'
import * as YAML from 'yaml'

const grammarFile = new URL('../../syntaxes/okr.tmLanguage.json', import.meta.url)
const examples = new URL('../../examples/', import.meta.url).pathname

let grammar: IGrammar

/** The scopes of every character, line by line, without the `.okr` at their ends. */
function scopesOf(lines: readonly string[]): string[][][] {
  let stack = textmate.INITIAL
  return lines.map((line) => {
    const result = grammar.tokenizeLine(line, stack)
    stack = result.ruleStack
    const scopes: string[][] = []
    for (const token of result.tokens) {
      for (let i = token.startIndex; i < token.endIndex; i++) scopes[i] = token.scopes.slice(1).map((scope) => scope.replace(/\.okr$/, ''))
    }
    return scopes
  })
}

/** Checks `#  ^^^^ scope` lines: each character above a caret carries the scope, or no scope at all for `none`. */
function check(fixture: string): void {
  const all = fixture.replace(/^\n/, '').split('\n')
  const isMarker = (line: string) => /^#\s*\^+ \S+$/.test(line)
  const lines = all.filter((line) => !isMarker(line))
  const scopes = scopesOf(lines)
  let at = -1
  for (const line of all) {
    if (!isMarker(line)) {
      at++
      continue
    }
    const from = line.indexOf('^')
    const to = line.lastIndexOf('^')
    const expected = line.slice(to + 2)
    for (let i = from; i <= to; i++) {
      const found = scopes[at]![i] ?? []
      const ok = expected === 'none' ? found.length === 0 : found.includes(expected)
      assert.ok(ok, `${lines[at]}\n${' '.repeat(i)}^ has ${found.join(' ') || 'no scope'}, not ${expected}`)
    }
  }
}

describe('grammar', () => {
  before(async () => {
    const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'))
    await oniguruma.loadWASM(new Uint8Array(wasm).buffer)
    const registry = new textmate.Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
        createOnigString: (text) => new oniguruma.OnigString(text),
      }),
      loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile.pathname),
    })
    grammar = (await registry.loadGrammar('source.okr.yaml'))!
  })

  it('sets the sections apart from the other keys, and these from the keys that teams name themselves', () => check(`
objectives:
#^^^^^^^^^ keyword.control.section
  - title: Families ride through the winter
#   ^^^^^ support.type.property-name
#          ^^^^^^^^ string.unquoted.title
    x-channel: winter
#   ^^^^^^^^^ entity.other.attribute-name
    anti_target: none
#   ^^^^^^^^^^^ entity.name.tag
teams:
#^^^^ keyword.control.section
  rider-care: { level: team }
# ^^^^^^^^^^ entity.name.tag
#               ^^^^^ support.type.property-name`))

  it('names team, cycle, ids and people', () => check(`
team: rider-care
#     ^^^^^^^^^^ entity.name.namespace.team
cycle: 2026-Q4   # the winter
#      ^^^^^^^ constant.other.cycle
#                ^^^^^^^^^^^^ comment.line.number-sign
    id: first-week
#       ^^^^^^^^^^ entity.name.type.id
  - id: 007
#       ^^^ entity.name.type.id
    owner: marion
#          ^^^^^^ variable.other.person
    contributors: [wout, "elif"]
#                  ^^^^ variable.other.person
#                         ^^^^ variable.other.person`))

  it('takes links apart', () => check(`
    supports: company@2026-H2/winter.rainy-weeks # up
#             ^^^^^^^ entity.name.namespace.team
#                    ^ punctuation.separator.link
#                     ^^^^^^^ constant.other.cycle
#                             ^^^^^^ entity.name.type.objective
#                                    ^^^^^^^^^^^ variable.other.constant.key-result
#                                                ^^^^ comment.line.number-sign
    supports:
      - winter
#       ^^^^^^ entity.name.type.objective
      # across
      - market/winter.joiners
#       ^^^^^^ entity.name.namespace.team
#                     ^^^^^^^ variable.other.constant.key-result
    key_results:
#   ^^^^^^^^^^^ keyword.control.section
    shared_with: [rider-app, platform]
#                 ^^^^^^^^^ entity.name.type.objective
    depends_on:
      - on: platform/battery.charge
#       ^^ support.type.property-name
#           ^^^^^^^^ entity.name.namespace.team
        need: A reading, not older than 10 minutes
#       ^^^^ support.type.property-name
#             ^^^^^^^^^^ string.unquoted
      - { on: platform/battery, by: 2026-11-02, agreed: { by: anke, date: 2026-10-02 } }
#             ^^^^^^^^ entity.name.namespace.team
#                      ^^^^^^^ entity.name.type.objective
#                                   ^^^^^^^^^^ constant.numeric.date
#                                                             ^^^^ variable.other.person
#                                                                         ^^^^^^^^^^ constant.numeric.date`))

  it('does not take the next item for part of a list of links', () => check(`
      supports: company/winter
    - Calls for help fall from 31 to 18
#     ^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted
#                              ^^ constant.numeric.quantity
    - id: next
#     ^^ support.type.property-name`))

  it('shows quantities with their units', () => check(`
    baseline: 4.5 days
#             ^^^ constant.numeric.quantity
#                 ^^^^ keyword.other.unit
    target: $1.2M
#           ^^^^ constant.numeric.quantity
#               ^ keyword.other.unit
    stay: ">= 99.9%"
#          ^^^ keyword.operator.comparison
#             ^^^^ constant.numeric.quantity
#                 ^ keyword.other.unit
    stay: 4% to 6%
#         ^ constant.numeric.quantity
#            ^^ keyword.operator.range
#               ^ constant.numeric.quantity
    target: NPS 40
#           ^^^^^^ constant.numeric.quantity
    current: 4.2/5   # stars
#            ^^^^^ constant.numeric.quantity
#                    ^^^^^^^ comment.line.number-sign
      - { date: 2026-10-12, value: 1150 bikes, confidence: 6, note: Slow }
#               ^^^^^^^^^^ constant.numeric.date
#                                  ^^^^ constant.numeric.quantity
#                                       ^^^^^ keyword.other.unit
#                                              ^^^^^^^^^^ support.type.property-name
#                                                          ^ constant.numeric
#                                                                   ^^^^ string.unquoted
    target: 1,150 bikes
#           ^^^^^ constant.numeric.quantity
#                 ^^^^^ keyword.other.unit
    levels: { 0.3: 60%, 0.7: 70%, 1.0: 80% }
#             ^^^ entity.name.tag
#                  ^^^ constant.numeric`))

  it('finds the numbers of a key result that is one line of text, and only those', () => check(`
      - Shops that deliver 3 days a week rise from 18% to 40% in Q4  # text
#       ^^^^^^^^^^^^^^^^^^ string.unquoted
#                          ^^^^^^ string.unquoted
#                                                  ^^ constant.numeric.quantity
#                                                    ^ keyword.other.unit
#                                                         ^^ constant.numeric.quantity
#                                                                ^^ string.unquoted
#                                                                    ^^^^^^ comment.line.number-sign
      - title: "Answers in under 200 ms: v2, 2026-10 #1"
#                                ^^^ constant.numeric.quantity
#                                    ^^ keyword.other.unit
#                                        ^^ string.quoted.double
#                                            ^^^^^^^ string.quoted.double
        title: Repairs that hold
          for 30 days
#             ^^ constant.numeric.quantity
        owner: stijn
#       ^^^^^ support.type.property-name`))

  it('knows the words that stand for a choice', () => check(`
    type: aspirational
#         ^^^^^^^^^^^^ constant.language.word
      decision: carry_forward
#               ^^^^^^^^^^^^^ constant.language.word
      guardrail: true
#                ^^^^ constant.language.boolean
      done: 2026-10-20
#           ^^^^^^^^^^ constant.numeric.date
      target: null
#             ^^^^ constant.language.null`))

  it('reads silencing comments', () => check(`
# okr-ignore-file no-owner -- a sketch
# ^^^^^^^^^^^^^^^ keyword.other.directive
#                 ^^^^^^^^ entity.name.function.rule
#                          ^^ punctuation.separator.reason
#                             ^^^^^^^^ comment.line.number-sign
  - title: Train 40 mechanics # okr-ignore output-key-result -- the law asks for it
#                               ^^^^^^^^^^ keyword.other.directive
#                                          ^^^^^^^^^^^^^^^^^ entity.name.function.rule
  # not an okr-ignore word
#          ^^^^^^^^^^ comment.line.number-sign`))

  it('reads the YAML around it: documents, block text, quotes, anchors, conflicts', () => check(`
---
#^^ entity.other.document.begin
why: >- # folded
#    ^ keyword.control.flow.block-scalar
#     ^ storage.modifier.chomping
#       ^^^^^^^^ comment.line.number-sign
  Last winter: one in five left
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.block
  # this is still text

owner: &lead ilse
#      ^ punctuation.definition.anchor
#       ^^^^ entity.name.type.anchor
#            ^^^^ variable.other.person
source: *lead
#       ^ punctuation.definition.alias
#        ^^^^ variable.other.alias
note: it's "so" and#not a comment
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted
note: 'it''s so' # yes
#        ^^ constant.character.escape
#                ^^^^^ comment.line.number-sign
"quoted key": 1
#^^^^^^^^^^ entity.name.tag
<<<<<<< HEAD
#^^^^^^^^^^^ invalid.illegal.conflict-marker`))

  it('tells keys from values, and leaves nothing plain, in every file of the examples', () => {
    const keyScope = /^(?:keyword\.control\.section|support\.type\.property-name|entity\.name\.tag|entity\.other\.attribute-name)$/
    const files = globSync(`${examples}**/*.{yaml,yml}`)
    assert.ok(files.length > 10)
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      const scopes = scopesByOffset(text)
      for (const document of YAML.parseAllDocuments(text)) {
        YAML.visit(document as YAML.Document, {
          Scalar: (role, { range }) => {
            const [from, to] = range!
            for (let i = from; i < to; i++) {
              if (/[\s"'|>-]/.test(text[i]!)) continue
              const place = `${file}: ${text.slice(from, to)}: ${text[i]} has ${scopes[i]!.join(' ') || 'no scope'}`
              assert.ok(scopes[i]!.length > 0, place)
              assert.equal(scopes[i]!.some((scope) => keyScope.test(scope)), role === 'key', place)
            }
          },
        })
      }
    }
  })
})

function scopesByOffset(text: string): string[][] {
  const lines = text.split('\n')
  return scopesOf(lines).flatMap((scopes, i) => [...Array.from({ length: lines[i]!.length }, (_, column) => scopes[column] ?? []), []])
}
