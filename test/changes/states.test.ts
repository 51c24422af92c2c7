import assert from 'node:assert/strict'
import fc from 'fast-check'
import { statesOf } from '../../server/src/core/changes/states.ts'
import { review } from '../../server/src/core/lint/review.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { parseDay } from '../../server/src/core/model/day.ts'

const TODAY = parseDay('2026-11-09')!

/** A company of some dozens of teams on three levels; each links upwards, and now and then across. */
function company(teams: number, seed: number): Map<string, string> {
  const files = new Map<string, string>()
  const level = (i: number) => (i === 0 ? 'company' : i < 5 ? 'department' : 'team')
  const above = (i: number) => (i === 0 ? undefined : i < 5 ? 0 : 1 + ((i * 7 + seed) % 4))
  const belongs = (i: number) => (i % 3 === 0 && i > 0 ? `, parent: t${i < 5 ? 0 : 1 + (i % 4)}` : '')
  files.set('file:///ws/okr.config.yaml', `rules: { level-skip: info }\nteams:\n${Array.from({ length: teams }, (_, i) => `  t${i}: { level: ${level(i)}${belongs(i)} }\n`).join('')}`)
  for (let i = 0; i < teams; i++) {
    const up = above(i)
    const cycle = i === 0 ? '2026' : '2026-Q4'
    const across = (i + seed) % 5 === 0 && i > 0 ? `    depends_on: t${(i * 3 + seed) % teams}/goal-1\n` : (i + seed) % 7 === 0 ? `    shared_with: t${(i * 5 + seed) % (teams + 2)}\n` : ''
    files.set(`file:///ws/t${i}.okr.yaml`, `${i % 7 === 3 ? '"team"' : 'team'}: ${i % 4 === 1 ? `"t${i}"` : `t${i}`}\ncycle: ${cycle}\nobjectives:\n${[0, 1].map((o) =>
      `  - id: goal-${o}\n    title: Riders of area ${i} ${o ? 'arrive sooner' : 'trust the timetable'}\n    owner: p${i}\n${up === undefined ? '' : `    supports: t${up}/goal-${(i + o) % 2}${(i + o + seed) % 3 === 0 ? '.kr' : ''}\n`}${across}    key_results:\n      - { id: kr, title: Share of rides on time, baseline: 60%, target: 80%, check_ins: [{ date: 2026-11-02, value: ${60 + ((i * 5 + o) % 20)}% }] }\n`).join('')}`)
  }
  return files
}

const edits: readonly ((text: string, n: number) => string | undefined)[] = [
  (text) => text.replace('target: 80%', 'target: 75%'),
  (text) => text.replace(/ {4}supports: .*\n/, ''),
  (text, n) => text.replace(/supports: .*/, `supports: t${n % 9}/goal-1`),
  (text) => text.replace('id: goal-1', 'id: goal-one'),
  (text) => text.slice(0, text.indexOf('  - id: goal-1')),
  (text) => text.replace('check_ins: [', 'check_ins: [{ date: 2026-11-09, value: 70% }, '),
  () => undefined,
  (text) => `${text}  - title: A new goal without a parent\n`,
  (text) => text.replace(/supports: .*/g, 'supports: t0/goal-0'),
  (text) => text.replace(/cycle: .*/, 'cycle: 2026-Q3'),
  (text, n) => text.replace(/^"?team"?: .*/, `team: t${n % 9}`),
  (text) => text.replace(/ {4}(?:depends_on|shared_with): .*\n/g, ''),
]

describe('the files that a change can matter to', () => {
  // Only what a message suggests ("Did you mean …?") may be less, as it looks further than the finding itself.
  it('give the same changes, consequences and findings as all of them', () => {
    fc.assert(fc.property(fc.integer({ min: 6, max: 40 }), fc.nat({ max: 50 }), fc.array(fc.tuple(fc.nat(), fc.nat({ max: edits.length - 1 })), { minLength: 1, maxLength: 3 }), (teams, seed, done) => {
      const texts = company(teams, seed)
      const changed = new Map<string, string | undefined>()
      for (const [team, edit] of done) {
        const uri = `file:///ws/t${team % teams}.okr.yaml`
        const after = edits[edit]!(changed.get(uri) ?? texts.get(uri)!, team)
        if (after !== texts.get(uri)) changed.set(uri, after)
      }
      fc.pre(changed.size > 0)
      const told = (whole: boolean) => {
        const { before, after } = statesOf(texts, changed, TODAY, whole)
        const { changes, remarks, fresh, mended } = review(before, after, TODAY, rules)
        return { changes, findings: [remarks, fresh, mended].map((list) => list.map(({ uri, finding, about }) => `${uri} ${about} ${finding.rule} ${finding.span.start}`).sort()) }
      }
      assert.deepEqual(told(false), told(true))
    }), { numRuns: 150, examples: [[28, 49, [[2147483630, 0], [1315068640, 3]]], [6, 7, [[0, 5], [76254275, 0]]]] })
  })

  it('hold who else supports something, behind however many that only mention it', () => {
    const team = (name: string, link: string) => [`file:///ws/${name}.okr.yaml`, `team: ${name}\ncycle: 2026-Q4\nobjectives:\n  - title: Riders of ${name} arrive\n${link}`] as const
    const texts = new Map([
      team('platform', '    id: api\n'),
      team('growth', '    supports: platform/api\n'),
      ...Array.from({ length: 30 }, (_, i) => team(`t${i}`, '    depends_on: platform/api\n')),
      team('sales', '    supports: platform/api\n'),
    ])
    const changed = new Map([team('growth', '')])
    const { before, after } = statesOf(texts, changed, TODAY)
    assert.deepEqual(review(before, after, TODAY, rules).changes.map(({ kind, consequences }) => [kind, consequences.unsupported]), [['link-removed', []]])
  })

  const sizes = (texts: ReadonlyMap<string, string>, changed: readonly (readonly [uri: string, text: string | undefined])[]) => {
    const { before, after } = statesOf(texts, new Map(changed), TODAY)
    return [before.files.size, after.files.size]
  }

  it('are few: its own kind, what it links to and what links to it; and for numbers what stands above it', () => {
    const texts = company(400, 1)
    const uri = 'file:///ws/t300.okr.yaml'
    assert.deepEqual(sizes(texts, [[uri, texts.get(uri)!.replace('80%', '75%')]]), [7, 7], 'itself, what stands above it, and two of each level')
    assert.ok(sizes(texts, [[uri, texts.get(uri)!.replace('id: goal-1', 'id: goal-one')]])[0]! < 60)
  })

  it('are all files where a config changed, or objectives count in those above', () => {
    const texts = company(10, 1)
    assert.deepEqual(sizes(texts, [['file:///ws/okr.config.yaml', 'rules: {}\n']]), [10, 10])
    texts.set('file:///ws/okr.config.yaml', 'scoring: { rollup: both }\n')
    assert.deepEqual(sizes(texts, [['file:///ws/t3.okr.yaml', undefined]]), [10, 9])
  })
})
