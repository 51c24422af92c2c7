import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { judge, SURE } from '../../server/src/core/judge/judge.ts'
import { fixesOf, lint } from '../../server/src/core/lint/engine.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { sourceOf } from '../../server/src/core/syntax/edit-yaml.ts'
import { parse } from '../../server/src/core/syntax/parse.ts'
import { fixtureUri, workspace } from '../support/fixture.ts'

/* What the rules make of some hundred sentences in five languages. How right the judge is about them is measured elsewhere. */

const sentences = globSync('test/corpus/sentences*.jsonl').flatMap((path) =>
  readFileSync(path, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { kr: string }).kr))

const main = ['placeholder', 'unmeasurable', 'output-key-result', 'activity-key-result', 'bare-date', 'vague-words']
const uri = fixtureUri('a.okr.yaml')

function findingsIn(keyResult: string, config = '') {
  const text = `team: a\ncycle: 2026-Q4\nobjectives:\n  - title: A\n    owner: ada\n    key_results:\n      - ${keyResult}\n      - Meals sent back fall from 5% to 2%\n`
  const snapshot = workspace(`${config && `#- okr.config.yaml\n${config}\n`}#- a.okr.yaml\n${text}`)
  return { text, snapshot, findings: lint(snapshot, uri, rules).filter(({ span }) => text.slice(0, span.start).includes('key_results:\n') && !text.slice(0, span.start).includes('Meals')) }
}

const quotes = (['plain', 'single', 'double'] as const).map((style) => (text: string) => sourceOf(text, { like: { kind: 'scalar', style, text, value: text, span: { start: 0, end: 0 } } }))

describe('words of key results', () => {
  it('give one main finding at most, on words of the key result, in any quotes', () => {
    assert.ok(sentences.length > 300)
    sentences.forEach((words, i) => {
      const written = quotes[i % 3]!(words)
      const { text, findings } = findingsIn(written)
      assert.ok(findings.filter(({ rule }) => main.includes(rule)).length <= 1, `${words}: ${findings.map(({ rule }) => rule).join(', ')}`)
      const start = text.indexOf(written)
      for (const { span, rule } of findings) {
        assert.ok(start <= span.start && span.start < span.end && span.end <= start + written.length, `${rule} leaves “${words}”`)
        if (written === words) assert.match(text.slice(span.start, span.end), /^\S.*\S$|^\S$/, `${rule} underlines blanks in “${words}”`)
      }
    })
  })

  it('are told about in two sentences', () => {
    for (const words of sentences) for (const { message } of findingsIn(quotes[2]!(words)).findings) {
      const sentences = message.replace(/`[^`]*`|“[^”]*”/g, 'x').split(/[.?!](?=\s|$)/).filter((part) => part.trim() !== '')
      assert.ok(sentences.length <= 2 && /[.?!”]$/.test(message) && message.length <= 320, message)
    }
  })

  it('are mended without harm to the file, and with a baseline and target never unmeasurable', () => {
    sentences.forEach((words, i) => {
      const written = quotes[i % 3]!(words)
      const { text, snapshot, findings } = findingsIn(written)
      for (const finding of findings) for (const { edits, title } of fixesOf(snapshot, uri, finding, rules)) {
        const after = applyEdits(text, edits.flatMap((edit) => edit.edits))
        const filled = after.replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1').replace(/\\([\\$}])/g, '$1')
        assert.deepEqual(parse(filled).problems, [], `“${title}” on ${written}:\n${filled}`)
      }
      const measured = findingsIn(`title: ${written}\n        baseline: 31%\n        target: 45%`).findings
      assert.ok(!measured.some(({ rule }) => rule === 'unmeasurable' || rule === 'bare-date'), words)
    })
  })

  it('that the judge is not sure about are left alone, but for the strict', () => {
    const unsure = sentences.filter((words) => {
      const { style, confidence } = judge(words, { objective: 'A' })
      return style !== 'outcome' && confidence.style > 0 && confidence.style < SURE
    })
    for (const words of unsure) {
      const style = (config: string) => findingsIn(quotes[2]!(words), config).findings.some(({ rule }) => rule === 'output-key-result' || rule === 'activity-key-result')
      assert.ok(!style(''), words)
    }
  })
})
