import assert from 'node:assert/strict'
import { fixtureSnapshot, parseFixture } from '../support/fixture.ts'
import { lint } from '../../server/src/core/lint/engine.ts'
import { identityOf, sayIdentity } from '../../server/src/core/lint/identity.ts'
import { review } from '../../server/src/core/lint/review.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { affected } from '../../server/src/core/project/affected.ts'
import { withFile } from '../../server/src/core/project/snapshot.ts'
import * as check from '../support/check.ts'

const RESULT = 'Meals sent back fall from 5% to 2%'
const [MENU, COOKS, TILL, HELP, TASTINGS] = ['Publish the new menu', 'Hire 2 cooks', 'Build a second till', 'Continue to support the cooks', 'Hold 4 tastings']

const file = (keyResults: readonly string[], { title = 'Lunch fits into a lunch break', config = '' } = {}) => `
${config ? `#- okr.config.yaml\nrules: ${config}\n` : ''}#- kitchen.okr.yaml
team: kitchen
cycle: 2026-Q4
objectives:
  - id: lunch
    title: ${title}
    key_results:
${keyResults.map((one) => `      - ${one}`).join('\n')}
`

const WORK = ['output-key-result', 'activity-key-result', 'task-objective']
const snapshotOf = (source: string) => fixtureSnapshot(parseFixture(source))
const uri = 'file:///ws/kitchen.okr.yaml'

/** What is said about work, in order of place: severity, rule, and the words it covers. */
function said(source: string) {
  const { files } = parseFixture(source)
  const { text } = files.find((one) => one.uri === uri)!
  return lint(snapshotOf(source), uri, rules).filter(({ rule }) => WORK.includes(rule)).map(({ severity, rule, span }) => `${severity} ${rule}: ${text.slice(span.start, span.end)}`)
}

describe('an objective with nothing but work', () => {
  it('is told so once, and each key result keeps a hint', () => {
    assert.deepEqual(said(file([MENU, COOKS, HELP])), [
      'warning output-key-result: key_results', 'hint output-key-result: Publish', 'hint output-key-result: Hire', 'hint activity-key-result: Continue',
    ])
    assert.deepEqual(said(file([HELP, TASTINGS])), ['warning activity-key-result: key_results', 'hint activity-key-result: Continue', 'hint activity-key-result: Hold'])
    assert.equal(check.messages('output-key-result', file([MENU, COOKS, TILL]))[0],
      'All 3 key results are work to do, and they could all be done without anybody being better off. What would change, and for whom, once they are?')
  })

  it('is spoken of one by one again once there is a result, or when there is only one', () => {
    assert.deepEqual(said(file([MENU, COOKS, RESULT])), ['warning output-key-result: Publish', 'warning output-key-result: Hire'])
    assert.deepEqual(said(file([MENU])), ['warning output-key-result: Publish'])
    assert.deepEqual(said(file([MENU, COOKS, 'Improve the mood'])), ['warning output-key-result: Publish', 'warning output-key-result: Hire'])
  })

  it('is not told that it has too many of them as well', () => {
    const six = [MENU, COOKS, TILL, HELP, TASTINGS, 'Translate the menu']
    check.rule('too-many-key-results', file(six))
    assert.equal(check.messages('too-many-key-results', file([...six, RESULT])).length, 1)
  })

  it('leads to each of them', () => {
    const [all] = lint(snapshotOf(file([MENU, HELP])), uri, rules).filter(({ rule }) => rule === 'output-key-result')
    assert.deepEqual(all!.related?.map(({ message }) => message), [
      '“Publish” names something to finish, not what changes because of it.', '“Continue” is effort and has no result of its own.',
    ])
  })

  it('takes the severity that the workspace sets, and hints stay hints', () => {
    assert.deepEqual(said(file([MENU, COOKS], { config: '{ output-key-result: error }' })), ['error output-key-result: key_results', 'hint output-key-result: Publish', 'hint output-key-result: Hire'])
    assert.deepEqual(said(file([MENU, HELP], { config: '{ activity-key-result: off }' })), ['warning output-key-result: Publish'])
    assert.deepEqual(said(file([MENU, COOKS], { config: '{ output-key-result: { ignore: ["hire *"] } }' })), ['warning output-key-result: Publish'])
    assert.deepEqual(said(file([MENU, COOKS], { config: '{ output-key-result: { ignore: ["lunch *"] } }' })), [])
  })

  it('does not count what a comment silences, and can be silenced itself', () => {
    const silenced = (one: string) => `${one} # okr-ignore output-key-result -- the law asks for it`
    assert.match(check.messages('output-key-result', file([MENU, silenced(COOKS), TILL]))[0]!, /^These 2 key results are work to do/)
    assert.deepEqual(said(file([MENU, silenced(COOKS)])), ['warning output-key-result: Publish'])
    assert.deepEqual(said(file([silenced(MENU), silenced(COOKS)])), [])
    const above = file([MENU, COOKS]).replace('    key_results:', '    # okr-ignore-next-line output-key-result -- the year of building\n    key_results:')
    assert.deepEqual(said(above), ['hint output-key-result: Publish', 'hint output-key-result: Hire'])
    check.rule('silencing', file([MENU, silenced(COOKS), TILL]))
    check.rule('silencing', above)
  })

  describe('that is a task itself', () => {
    const task = { title: 'Launch the new canteen' }
    it('is told of both at once, at its title', () => {
      assert.deepEqual(said(file([MENU, COOKS], task)), ['warning task-objective: Launch', 'hint output-key-result: Publish', 'hint output-key-result: Hire'])
      assert.match(check.messages('task-objective', file([MENU, COOKS], task))[0]!, /^“Launch” makes this a piece of work, and both key results are work as well: it could all be done without/)
      assert.match(check.messages('task-objective', file([MENU, RESULT], task))[0]!, /^“Launch” makes this a piece of work, and it can be finished without/)
    })
    it('is told at its key results where the title is let off, or told more quietly', () => {
      const below = ['warning output-key-result: key_results', 'hint output-key-result: Publish', 'hint output-key-result: Hire']
      assert.deepEqual(said(file([MENU, COOKS], { ...task, config: '{ task-objective: off }' })), below)
      assert.deepEqual(said(file([MENU, COOKS], { ...task, config: '{ task-objective: { ignore: ["launch *"] } }' })), below)
      assert.deepEqual(said(file([MENU, COOKS], { title: `${task.title} # okr-ignore task-objective -- the board wants it so` })), below)
      assert.deepEqual(said(file([MENU, COOKS], { ...task, config: '{ output-key-result: error }' })), ['warning task-objective: Launch', ...below].map((one) => one.replace('warning output', 'error output')))
    })
  })

  describe('between two states', () => {
    const fresh = (before: string, after: string) => review(snapshotOf(before), snapshotOf(after), parseFixture(after).today, rules).fresh.map(({ finding: { rule, span } }) => `${rule} ${span.start}`)
    it('is not new when one is gone, another put in its place, or only meetings are left', () => {
      assert.deepEqual(fresh(file([MENU, COOKS, TILL, HELP]), file([MENU, COOKS, HELP])), [])
      assert.deepEqual(fresh(file([MENU, HELP, TASTINGS]), file([HELP, TASTINGS])), [])
    })
    it('is the same to a baseline and to the servers of a CI', () => {
      const names = (source: string) => lint(snapshotOf(source), uri, rules).filter(({ message }) => /work to do/.test(message)).map((finding) => sayIdentity(identityOf(snapshotOf(source), uri, finding)))
      const [name] = names(file([MENU, COOKS, TILL, HELP]))
      assert.equal(name, 'output-key-result kitchen@2026-Q4/lunch key_results')
      assert.deepEqual([...names(file([MENU, COOKS, TILL])), ...names(file([HELP, TASTINGS]))], [name, name])
    })
    it('is not new when one has become a result and the others speak for themselves', () => {
      assert.deepEqual(fresh(file([MENU, COOKS, TILL]), file([MENU, COOKS, RESULT])), [])
    })
    it('is new when its only result is gone', () => {
      assert.equal(fresh(file([MENU, COOKS, RESULT]), file([MENU, COOKS])).length, 1)
    })
    it('is looked at again after an edit of one of its key results', () => {
      const before = snapshotOf(file([MENU, COOKS]))
      const after = withFile(before, uri, parseFixture(file([MENU, RESULT])).files[0]!.text)
      const again = affected(before, after, uri)
      assert.ok(again === 'all' || again.has(uri))
      assert.deepEqual(lint(after, uri, rules).filter(({ rule }) => WORK.includes(rule)).map(({ severity }) => severity), ['warning'])
    })
  })

  it('keeps the work as initiatives, as it stands, below a result to fill in', () => {
    const commented = file([`"${MENU}" # by May`, COOKS]).replace('      - Hire', '      # two at least\n      - Hire')
    check.fix('output-key-result', commented, commented.replace('    key_results:', `    key_results:
      - \${1:who or what} rises from \${2:where you are today} to \${3:where you want to be}
    initiatives:`))
    assert.deepEqual(check.fixTitles('output-key-result', file([MENU, `{ title: ${COOKS}, owner: ada }`])), ['Add a measured key result'])
    assert.deepEqual(check.fixTitles('output-key-result', file([MENU, COOKS]) + '  - title: Dinner fits, too\n    supports: lunch.hire-2-cooks\n'), ['Add a measured key result'])
    check.fix('output-key-result', file([MENU, `{ title: ${COOKS}, owner: ada }`]), file([MENU, `{ title: ${COOKS}, owner: ada }`, '${1:who or what} rises from ${2:where you are today} to ${3:where you want to be}']))
  })
})
