import assert from 'node:assert/strict'
import fc from 'fast-check'
import { changesBetween } from '../../server/src/core/changes/changes.ts'
import { sayChange } from '../../server/src/core/changes/say.ts'
import type { Change } from '../../server/src/core/changes/types.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { emptySnapshot, withFiles } from '../../server/src/core/project/snapshot.ts'
import type { Snapshot } from '../../server/src/core/project/types.ts'

/* Random workspaces, written down in random ways. What they say decides, not how it looks. */

const TODAY = parseDay('2026-11-09')!

interface KeyResult { id?: string; title: string; baseline: number; target: number; owner?: string; checkIns: { day: number; value: number; note?: string }[] }
interface Objective { team: string; id?: string; title: string; supports?: string; keyResults: KeyResult[] }
type Model = Objective[]

const WORDS = ['riders', 'winter', 'sooner', 'families', 'bread', 'orders', 'nobody', 'waits', 'helmets', 'return', 'trust', 'mornings', 'calls', 'answered', 'parcels', 'arrive', 'gardens', 'quiet']
const title = (seed: number) => [0, 1, 2, 3].map((i) => WORDS[(seed * 7 + i * 5 + ((seed >> 3) % 11) * (i + 1)) % WORDS.length]).join(' ')

const keyResult = fc.record({
  baseline: fc.integer({ min: 0, max: 40 }), target: fc.integer({ min: 50, max: 90 }), owner: fc.option(fc.constantFrom('maria', 'jun', 'li'), { nil: undefined }),
  written: fc.boolean(),
  checkIns: fc.uniqueArray(fc.record({ day: fc.integer({ min: 1, max: 28 }), value: fc.integer({ min: 0, max: 90 }), note: fc.option(fc.constantFrom('Better.', 'The ferry was late: again', '# no comment'), { nil: undefined }) }), { selector: ({ day }) => day, maxLength: 4 }),
})
const objective = fc.record({ team: fc.constantFrom('growth', 'platform', 'sales'), written: fc.boolean(), linked: fc.boolean(), keyResults: fc.array(keyResult, { maxLength: 3 }) })

const model: fc.Arbitrary<Model> = fc.array(objective, { minLength: 1, maxLength: 5 }).map((objectives) => objectives.map(({ team, written, linked, keyResults }, o) => ({
  // Titles of different objectives share no more words than chance would have it; numbers keep them apart.
  team, id: written || o === 0 ? `objective-${o}` : undefined, title: `${title(o * 13 + 1)} ${o}`,
  supports: linked && o > 0 ? `${objectives[0]!.team}/objective-0` : undefined,
  keyResults: keyResults.map((one, k) => ({ ...one, id: one.written ? `result-${k}` : undefined, title: `${title(o * 17 + k * 29 + 5)} ${o}${k}` })),
})))

/** How a workspace is written down. */
const layout = fc.record({ shuffle: fc.integer(), comments: fc.boolean(), flow: fc.boolean(), split: fc.boolean(), quoted: fc.boolean(), ending: fc.constantFrom('\n', '\r\n') })
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never

function write(objectives: Model, { shuffle, comments, flow, split, quoted, ending }: Layout): Snapshot {
  let seed = shuffle >>> 0
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const mixed = <T>(list: readonly T[]): T[] => list.map((one) => [random(), one] as const).sort((a, b) => a[0] - b[0]).map(([, one]) => one)
  const text = (value: string) => (quoted || /[:#]/.test(value) ? JSON.stringify(value) : value)
  const comment = () => (comments && random() < 0.5 ? ` # ${WORDS[Math.floor(random() * WORDS.length)]}` : '')
  const checkIn = ({ day, value, note }: KeyResult['checkIns'][number]) => `{ ${mixed([`date: 2026-10-${String(day).padStart(2, '0')}`, `value: ${quoted ? `"${value}%"` : `${value}%`}`, ...(note ? [`note: ${JSON.stringify(note)}`] : [])]).join(', ')} }`
  const keyResultText = (one: KeyResult) => {
    const fields = [...(one.id ? [`id: ${one.id}`] : []), `title: ${text(one.title)}`, `baseline: ${one.baseline}%`, `target: ${quoted ? `"${one.target} %"` : `${one.target}%`}`, ...(one.owner ? [`owner: ${one.owner}`] : [])]
    if (flow) return `      - { ${mixed([...fields, ...(one.checkIns.length ? [`check_ins: [ ${mixed(one.checkIns).map(checkIn).join(', ')} ]`] : [])]).join(', ')} }${comment()}\n`
    const all = mixed([...fields, ...(one.checkIns.length ? [`check_ins:\n${mixed(one.checkIns).map((each) => `          - ${checkIn(each)}`).join('\n')}`] : [])])
    return all.map((field, i) => `${i === 0 ? '      - ' : '        '}${field}${field.includes('\n') ? '' : comment()}\n`).join('')
  }
  const objectiveText = (one: Objective) => {
    const fields = mixed([...(one.id ? [`id: ${one.id}\n`] : []), `title: ${text(one.title)}\n`, ...(one.supports ? [`supports: ${one.supports}\n`] : []), ...(one.keyResults.length ? [`key_results:\n${mixed(one.keyResults).map(keyResultText).join('')}`] : [])])
    return fields.map((field, i) => `${i === 0 ? '  - ' : '    '}${field}`).join('')
  }
  const files = new Map<string, Objective[]>()
  mixed(objectives).forEach((one, i) => {
    const name = `file:///ws/${split ? `${one.team}-${i}` : one.team}.okr.yaml`
    files.set(name, [...(files.get(name) ?? []), one])
  })
  return withFiles(emptySnapshot(TODAY), [...files].map(([uri, own]) => [
    uri, `${comments ? '# written by hand\n\n' : ''}team: ${own[0]!.team}\ncycle: 2026-Q4\nobjectives:\n${own.map(objectiveText).join('')}`.replaceAll('\n', ending),
  ] as const))
}

const plain: Layout = { shuffle: 1, comments: false, flow: false, split: false, quoted: false, ending: '\n' }
const between = (before: Snapshot, after: Snapshot): Change[] => changesBetween(before, after, TODAY)
const said = (changes: readonly Change[]) => changes.map((change) => sayChange(change))

describe('changes of random workspaces', () => {
  it('are none between a workspace and itself, however it is written down', () => {
    fc.assert(fc.property(model, layout, layout, (objectives, a, b) => {
      assert.deepEqual(said(between(write(objectives, a), write(objectives, b))), [])
    }), { numRuns: 150 })
  })

  it('do not depend on how either side is written down', () => {
    fc.assert(fc.property(model, model, layout, layout, (before, after, a, b) => {
      const meaning = (changes: readonly Change[]) => changes.map(({ kind, subject, field, before: was, after: is, day }) => JSON.stringify([kind, subject.key, field, was?.replace(/\s/g, ''), is?.replace(/\s/g, ''), day])).sort()
      const plainly = between(write(before, plain), write(after, plain))
      // Values are shown as they are written, so only what is told and of whom is compared where spellings differ.
      const short = (changes: readonly Change[]) => changes.map(({ kind, subject, field, day }) => [kind, subject.key, field, day].join(' ')).sort()
      assert.deepEqual(short(between(write(before, a), write(after, b))), short(plainly))
      assert.equal(meaning(plainly).length, plainly.length)
    }), { numRuns: 100 })
  })

  const edits: Record<string, (objective: Objective, index: number) => Objective | undefined> = {
    added: (one) => ({ ...one, keyResults: [...one.keyResults, { title: 'entirely new bicycles everywhere', baseline: 1, target: 3, checkIns: [] }] }),
    removed: (one) => (one.keyResults.length > 0 ? { ...one, keyResults: one.keyResults.slice(1) } : undefined),
    target: (one) => onFirst(one, (first) => ({ ...first, target: first.target + 5 })),
    baseline: (one) => onFirst(one, (first) => ({ ...first, baseline: first.baseline + 1 })),
    owner: (one) => onFirst(one, (first) => ({ ...first, owner: first.owner === 'ines' ? 'maria' : 'ines' })),
    'check-in-added': (one) => onFirst(one, (first) => ({ ...first, checkIns: [...first.checkIns, { day: 30, value: 12 }] })),
    'check-in-deleted': (one) => onFirst(one, (first) => (first.checkIns.length > 0 ? { ...first, checkIns: first.checkIns.slice(1) } : undefined)),
    'check-in-edited': (one) => onFirst(one, (first) => (first.checkIns.length > 0 ? { ...first, checkIns: first.checkIns.map((each, i) => (i === 0 ? { ...each, value: each.value + 1 } : each)) } : undefined)),
    reworded: (one) => ({ ...one, title: `${one.title} now` }),
    renamed: (one, index) => (one.id && index > 0 ? { ...one, id: `${one.id}-anew` } : undefined),
    'link-removed': (one) => (one.supports ? { ...one, supports: undefined } : undefined),
  }

  for (const [kind, edit] of Object.entries(edits)) {
    it(`tell exactly what was done: ${kind}`, () => {
      fc.assert(fc.property(model, fc.nat(), layout, (before, at, shape) => {
        const index = at % before.length
        const changed = edit(before[index]!, index)
        fc.pre(changed !== undefined)
        const after = before.map((one, i) => (i === index ? changed! : one))
        assert.deepEqual(between(write(before, plain), write(after, shape)).map((change) => change.kind), [kind])
      }), { numRuns: 40 })
    })
  }

  it('go back the way they came', () => {
    fc.assert(fc.property(model, model, (before, after) => {
      const [there, back] = [between(write(before, plain), write(after, plain)), between(write(after, plain), write(before, plain))]
      const count = (changes: readonly Change[], ...kinds: string[]) => changes.filter((change) => kinds.includes(change.kind)).length
      assert.equal(count(there, 'added'), count(back, 'removed'))
      assert.equal(count(there, 'check-in-added'), count(back, 'check-in-deleted'))
      assert.equal(count(there, 'reworded', 'target', 'baseline', 'owner', 'moved'), count(back, 'reworded', 'target', 'baseline', 'owner', 'moved'))
    }), { numRuns: 60 })
  })
})

function onFirst(one: Objective, edit: (first: KeyResult) => KeyResult | undefined): Objective | undefined {
  const [first, ...rest] = one.keyResults
  const edited = first && edit(first)
  return edited && { ...one, keyResults: [edited, ...rest] }
}
