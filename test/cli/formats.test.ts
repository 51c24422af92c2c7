import assert from 'node:assert/strict'
import addFormats from 'ajv-formats'
import Draft04 from 'ajv-draft-04'
import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { repositoryAt, temporaryFolder } from '../support/git.ts'
import { okrIn } from '../support/okr.ts'

const FILES = {
  'teams/größe & co.okr.yaml': `team: growth
cycle: 2026-Q4
objectives:
  - id: habit
    title: "Planning <b>the</b> week, 100%: a \\u0007 habit"
    owner: maria
    suports: company/loved
    key_results:
      - { title: More teams plan, baseline: 18%, target: 40%, check_ins: [{ date: 2026-11-09, value: 29% }] }
      - Significantly improve the quality of onboarding
`,
  'clean.okr.yaml': `team: sales
cycle: 2026-Q4
objectives:
  - title: Nobody waits for an offer
    owner: li
    shared_with: growth
    key_results:
      - { title: Offers within a day, baseline: 40%, target: 80%, owner: li, check_ins: [{ date: 2026-11-09, value: 60% }] }
      - { title: Offers that are signed, baseline: 10%, target: 20%, owner: li, check_ins: [{ date: 2026-11-09, value: 15% }] }
`,
}

/** The findings of the files above in a format. */
async function check(format: string, ...more: string[]): Promise<string> {
  const folder = temporaryFolder()
  try {
    repositoryAt(folder).write(FILES)
    const { out, err, code } = await okrIn(folder, 'check', '--format', format, ...more)
    assert.deepEqual([err, code], ['', 1])
    return out
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The schema of the standard, as code scanning uses it; another project's package carries it. */
function validSarif(log: unknown): string {
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object
  const ajv = new Draft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  return validate(log) ? '' : JSON.stringify(validate.errors, null, 2)
}

describe('okr check --format', () => {
  it('sarif: what the standard asks for, with rules, fingerprints and fixes', async () => {
    const log = JSON.parse(await check('sarif'))
    assert.equal(validSarif(log), '')
    assert.match(validSarif({ ...log, runs: [{ ...log.runs[0], results: [{ ruleId: 7 }] }] }), /must be string/, 'the schema is really looked at')
    const [{ tool, results }] = log.runs
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex].id, ruleId)
    const unknown = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'unknown-field')
    assert.deepEqual(unknown.locations[0].physicalLocation, {
      artifactLocation: { uri: 'teams/gr%C3%B6%C3%9Fe%20&%20co.okr.yaml', uriBaseId: '%SRCROOT%' }, region: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 12 },
    })
    assert.deepEqual(unknown.fixes[0].artifactChanges[0].replacements, [{ deletedRegion: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 12 }, insertedContent: { text: 'supports' } }])
    const prints = (all: typeof results) => all.map(({ partialFingerprints }: { partialFingerprints: object }) => JSON.stringify(partialFingerprints))
    assert.equal(new Set(prints(results)).size, results.length)
    FILES['teams/größe & co.okr.yaml'] = `# moved\n\n${FILES['teams/größe & co.okr.yaml']}`
    assert.deepEqual(prints(JSON.parse(await check('sarif')).runs[0].results), prints(results), 'lines play no part in who a finding is')
    FILES['teams/größe & co.okr.yaml'] = FILES['teams/größe & co.okr.yaml'].replace('# moved\n\n', '')
  })

  it('github: one workflow command for each finding, with what would end it escaped', async () => {
    const lines = (await check('github')).trimEnd().split('\n')
    const shown = JSON.parse(await check('json'))
    assert.equal(lines.length, shown.length)
    assert.match(lines.find((line) => line.includes('unknown-field'))!, /^::error file=teams\/größe & co\.okr\.yaml,line=7,endLine=7,col=5,endColumn=12,title=unknown-field::An objective has no field `suports`/)
    for (const line of lines) assert.match(line, /^::(?:error|warning|notice) [^:]*::[^\r]+$/)
  })

  it('gitlab: code quality, with a fingerprint each', async () => {
    const issues = JSON.parse(await check('gitlab'))
    assert.equal(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size, issues.length)
    const { description, severity, location } = issues.find((one: { check_name: string }) => one.check_name === 'unknown-field')
    assert.deepEqual([severity, location], ['major', { path: 'teams/größe & co.okr.yaml', lines: { begin: 7, end: 7 } }])
    assert.match(description, /suports/)
  })

  it('junit: a suite for each file, clean ones included; characters of XML escaped', async () => {
    const xml = await check('junit')
    assert.match(xml, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /)
    assert.match(xml, /<testsuite name="clean\.okr\.yaml" tests="1" failures="0"/)
    assert.match(xml, /<testsuite name="teams\/größe &#38; co\.okr\.yaml"/)
    assert.doesNotMatch(xml, /[\u0000-\u0008]|&(?!#\d+;)|<b>/)
    const opened = [...xml.matchAll(/<(\/?)([a-z-]+)(?:\s[^<>]*?)?(\/?)>/g)].filter(([whole]) => !whole.endsWith('/>'))
    const stack: string[] = []
    for (const [, close, name] of opened) if (close) assert.equal(stack.pop(), name)
    else stack.push(name!)
    assert.deepEqual(stack, [])
  })

  it('markdown: a list for each file', async () => {
    const markdown = await check('markdown')
    assert.match(markdown, /^### OKR findings\n\n\*\*`teams\/größe & co\.okr\.yaml`\*\*\n- line \d+, /)
    assert.match(markdown, /- line 7, error \[unknown-field\]\(https:.*unknown-field\.md\): An objective has no field `suports`\./)
    assert.match(markdown, /findings in 1 of 2 files: .*\.\n$/)
  })
})
