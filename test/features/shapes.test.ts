import assert from 'node:assert/strict'
import { complete } from '../../server/src/core/features/completion.ts'
import { newFileText } from '../../server/src/core/features/new-file.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { readOkrFile } from '../../server/src/core/model/read.ts'
import { lint } from '../../server/src/core/lint/engine.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { emptySnapshot, withFile, withFiles } from '../../server/src/core/project/snapshot.ts'
import { parse } from '../../server/src/core/syntax/parse.ts'
import { plainText } from '../../server/src/core/text/snippet.ts'
import * as check from '../support/check.ts'

const company = `
#- okr.config.yaml
teams:
  company: { name: Tidewater, owner: ines }
  growth: { name: Growth, parent: company, owner: maria }
  platform: { name: Platform, parent: company }
#- platform.okr.yaml
team: platform
cycle: 2026-Q4
objectives: [{ id: fast-sync, title: Sync nobody waits for }]
#- growth.okr.yaml
`
const growth = (text: string) => company + text
const head = 'team: growth\ncycle: 2026-Q4\n'
const objective = `${head}objectives:\n  - title: A habit\n`
const keyResult = `${objective}    key_results:\n      - title: More teams come back\n`
const fromTo = `${keyResult}        baseline: 31%\n        target: 45%\n`

/** Accepting a piece in growth.okr.yaml. */
const accept = (before: string, label: string, after: string) => check.accept(growth(before), label, after)
const shapes = (text: string) => check.completionItems(growth(text)).filter(({ kind, sort }) => kind === 'snippet' && sort !== 'c').map(({ label }) => label)

const keyResults = ['Key result from–to', 'Key result in one line', 'Key result stay (guardrail)', 'Key result levels', 'Key result milestones', 'Key result done']

describe('whole pieces', () => {
  it('a first file, for the team that the file is called after, its owner, and this cycle', () => {
    accept('$0\n', 'OKR file: a first objective', `team: \${1:growth}
cycle: \${2:2026-Q4}

objectives:
  - title: \${3:Where you want to be, in words people remember}
    owner: \${4:maria}
    key_results:
      - \${5:What will be different for somebody} \${6|rises,falls|} from \${7:30%} to \${8:45%}
`)
  })
  it('what a file is still missing', () => {
    assert.deepEqual(shapes('team: growth\n$0\n'), ['OKR file: a first objective', 'OKR file: an objective with two key results', 'OKR file: an example to rewrite'])
    assert.deepEqual(shapes(`${head}$0\n`), ['A first objective', 'An objective with two key results', 'An example to rewrite'])
    assert.deepEqual(shapes(`# ours\n${head}\n# next\n$0`), ['A first objective', 'An objective with two key results', 'An example to rewrite'])
    assert.deepEqual(shapes(`${head}  $0\n`), [])
  })
  it('an objective, behind a dash and without one', () => {
    const after = (dash: string) => `${head}objectives:\n  ${dash}title: \${1:Where you want to be, in words people remember}\n    owner: \${2:maria}\n    key_results:\n      - \${3:What will be different for somebody} \${4|rises,falls|} from \${5:30%} to \${6:45%}\n`
    for (const typed of ['$0', '-$0', 'ob$0', '- $0', '- ob$0']) accept(`${head}objectives:\n  ${typed}\n`, 'Objective', after('- '))
    assert.deepEqual(shapes(`${objective}  $0\n`), ['Objective', 'Objective with two key results'])
  })
  it('a key result, in each of the ways to measure one', () => {
    for (const typed of ['$0', '-$0', 'kr$0', '- $0', '- kr$0']) assert.deepEqual(shapes(`${keyResult}      ${typed}\n`), keyResults, typed)
    assert.deepEqual(shapes(`${objective}    key_results:\n    - A\n    - $0\n`), keyResults, 'with dashes that are not indented')
    accept(`${keyResult}      $0\n`, 'Key result from–to', `${keyResult}      - title: \${1:What will be different for somebody}
        baseline: \${2:30%}
        target: \${3:45%}
        owner: \${4:maria}
        source: \${5:where the number is read}
`)
    accept(`${keyResult}      - $0\n`, 'Key result stay (guardrail)', `${keyResult}      - title: \${1:What must not get worse}
        stay: "\${2|>=,<=,<,>|} \${3:95%}"
        guardrail: true
        owner: \${4:maria}
`)
  })
  it('a check-in of today, with what was stated last', () => {
    const before = `${fromTo}        check_ins:\n          - { date: 2026-11-02, value: 33%, confidence: 6 }\n`
    accept(`${before}          - $0\n`, 'Check-in', `${before}          - { date: \${1:2026-11-09}, value: \${2:33%}, confidence: \${3:6} }\n`)
    accept(`${before}          $0\n`, 'Check-in with a note', `${before}          - date: \${1:2026-11-09}\n            value: \${2:33%}\n            confidence: \${3:6}\n            note: \${4:What happened, in a sentence}\n`)
  })
  it('a check-in of the milestone that comes next', () => {
    const before = `${keyResult}        milestones: [{ title: "Pilot, signed" }, { title: Rolled out }]\n        check_ins:\n`
    accept(`${before}          - $0\n`, 'Check-in', `${before}          - { date: \${1:2026-11-09}, milestones: [\${2:"Pilot, signed"}], confidence: \${3:5} }\n`)
  })
  it('an initiative, for one of the key results', () => {
    accept(`${fromTo}    initiatives:\n      $0\n`, 'Initiative', `${fromTo}    initiatives:\n      - title: \${1:The work you bet on}\n        key_result: \${2:more-teams-come-back}\n        owner: \${3:who does it}\n`)
  })
  it('a dependency, on what is near and until the cycle ends', () => {
    accept(`${objective}    $0\n`, 'Dependency', `${objective}    depends_on:\n      - on: \${1:platform/fast-sync}\n        need: \${2:What is needed from it}\n        by: \${3:2026-12-31}\n`)
    assert.deepEqual(shapes(`${objective}    depends_on:\n      - $0\n`), ['Dependency'])
    assert.deepEqual(shapes(`${objective}    depends_on: platform/fast-sync\n    $0\n`), ['Closing'])
  })
  it('a closing with the score so far, and a retrospective', () => {
    const before = fromTo + '        check_ins: [{ date: 2026-11-02, value: 38% }]\n'
    accept(`${before}        $0\n`, 'Closing', `${before}        closing:\n          score: \${1:0.5}\n          assessment: \${2:Why this grade}\n          learned: \${3:What you know now that you did not know before}\n          decision: \${4|keep,modify,abandon,carry_forward|}\n`)
    assert.deepEqual(shapes(`${fromTo}$0\n`), ['Retrospective'])
    assert.deepEqual(shapes(`${fromTo}retrospective: {}\n$0\n`), [])
  })
  it('nothing within a line, in brackets, in text and comments, or in the middle of something else', () => {
    for (const text of [
      `${objective}    why: $0\n`, `${objective}    key_results: [$0]\n`, `${objective}    key_results: $0\n`, `${keyResult}      - A sentence that $0\n`, `${keyResult}      # $0\n`,
      `${objective}    why: >-\n      Some\n      $0\n`, `${keyResult}      $0\n        target: 45%\n`, `${keyResult}       $0\n`, `${objective}    key_results:\n    $0\n      - A\n`,
      `${keyResult}      - $0\n        title: B\n`, `${objective}    x-own:\n      - $0\n`,
    ]) assert.deepEqual(shapes(text), [], text)
  })
  it('say what they are to somebody who sees them for the first time', () => {
    for (const { label, detail, markdown } of check.completionItems(growth(`${keyResult}      $0\n`)).slice(0, 6)) {
      assert.match(detail ?? '', /^[A-Z].*\.$/, label)
      assert.match(markdown ?? '', /^```yaml\n- [^$‹›]+\n```$/, label)
    }
  })
})

describe('whole pieces, wherever they are offered', () => {
  const uri = 'file:///ws/growth.okr.yaml'
  const file = (text: string) => withFile(emptySnapshot(parseDay('2026-11-09')!), uri, text)
  const problems = (text: string) => {
    const tree = parse(text)
    return [...tree.problems, ...readOkrFile(tree).problems].map(({ message }) => message)
  }
  const whole = `team: growth
cycle: 2026-Q4

objectives:
  - id: habit
    title: A habit
    why: >-
      Many lines

      of text
    depends_on:
      - on: platform/fast-sync
        need: Speed
    key_results:
      - One line of text
      - title: More teams come back
        baseline: 31%
        target: 45%
        # a comment
        check_ins:
          - { date: 2026-10-12, value: 33% }
          - date: 2026-10-19
            value: 34%
            blockers:
              - Frozen
      - title: Steps
        milestones:
          - title: First

    initiatives:
      - title: Work
  - title: Another
    key_results:
    - Dashes that are not indented
    - title: Two
      done: false
retrospective:
  well: [Much]
`

  it('leave a file that can be read as it stands: every line, every indentation, with and without dashes and words', () => {
    const lines = whole.split('\n')
    const seen = new Set<string>()
    for (let at = 0; at <= lines.length; at++) for (let indent = 0; indent <= 14; indent++) for (const typed of ['', '- ', 'ke']) {
      const before = [...lines.slice(0, at), ' '.repeat(indent) + typed].join('\n')
      const text = `${before}\n${lines.slice(at).join('\n')}`
      for (const { kind, sort, span, snippet, label } of complete(file(text), uri, before.length).items) {
        if (kind !== 'snippet' || sort === 'c') continue
        seen.add(label)
        const after = text.slice(0, span.start) + plainText(snippet) + text.slice(span.end)
        assert.deepEqual(problems(after), [], `${label} at line ${at + 1}, column ${indent}, after “${typed}”:\n${after}`)
        assert.ok(label === 'Check-in' || after.split('\n').length > lines.length, after)
      }
    }
    assert.deepEqual([...seen].sort(), [...keyResults, 'Objective', 'Objective with two key results', 'Check-in', 'Check-in with a note', 'Initiative', 'Dependency', 'Closing', 'Blocker'].sort())
  })

  it('begin a file that has no errors before anything is filled in, as does New OKR File', () => {
    const snapshot = withFiles(emptySnapshot(parseDay('2026-11-09')!), [[uri, '']])
    const files = complete(snapshot, uri, 0).items.filter(({ kind }) => kind === 'snippet').map(({ snippet }) => `${snippet}\n`)
    assert.equal(files.length, 3)
    const made = (['first', 'two', 'example'] as const).map((beginning) => newFileText(snapshot, 'file:///ws/', 'growth', '2026-Q4', beginning))
    assert.deepEqual(files.map(plainText), made.map(plainText), 'both write the same')
    for (const text of made.map(plainText)) {
      assert.deepEqual(problems(text), [], text)
      assert.deepEqual(lint(file(text), uri, rules).filter(({ severity }) => severity === 'error').map(({ message }) => message), [], text)
    }
  })
})
