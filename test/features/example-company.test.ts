import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { openWorkspaces } from '../../server/src/cli/workspace.ts'
import { lensText } from '../../server/src/core/features/lenses.ts'
import { lint } from '../../server/src/core/lint/engine.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { supportedBy } from '../../server/src/core/project/resolve.ts'
import { get } from '../../server/src/core/project/shard-map.ts'

const root = new URL('../../', import.meta.url).pathname

/** The example company on the day that its settings pin. */
const open = async () => (await openWorkspaces(['examples'], root, parseDay('2026-11-09')!))[0]!

describe('the example company', () => {
  it('has the findings that it wants to show, and no others', async () => {
    const { snapshot, asked } = await open()
    const found = asked.flatMap(({ path, uri }) => lint(snapshot, uri, rules).map(({ rule }) => `${path.slice(path.indexOf('2026-'))} ${rule}`))
    assert.deepEqual(found.sort(), [
      '2026-q4/product/rider-app.okr.yaml unagreed-dependency',
      '2026-q4/service/parts.okr.yaml broken-link',
      '2026-q4/service/parts.okr.yaml missing-baseline',
      '2026-q4/service/parts.okr.yaml output-key-result',
      '2026-q4/service/parts.okr.yaml unmeasurable',
    ])
  })

  it('stands where its tour says', async () => {
    const { snapshot } = await open()
    const line = (key: string) => lensText(snapshot, { key, kind: 'score' })
    assert.equal(line('workshops@2026-Q4/in-by-ten'), '0.5 · at risk (a guardrail is breached) · 3 key results')
    assert.equal(line('rider-care@2026-Q4/first-answer.self-help'), '18% → 21% → 40% · 0.1 · stale · confidence 5 · checked in 25 days ago')
    assert.match(line('service@2026-Q4/calm-service.good-place-to-work')!, /^61% → 67% → 75% · 0\.4 · on track/)
    assert.match(line('company@2026-Q3/shops-discover-us.shop-income')!, /^€235k → €310k → €295k · 0\.8/)
  })

  it('has one objective under two parents', async () => {
    const { snapshot } = await open()
    const [schoolRun] = get(snapshot.objectives, 'first-ride/school-run')!
    assert.deepEqual(supportedBy(snapshot, schoolRun!).map(({ key }) => key), ['product@2026-Q4/everyday-riders', 'market@2026-Q4/honest-winter'])
  })
})
