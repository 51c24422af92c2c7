import assert from 'node:assert/strict'
import { openWorkspaces } from '../../server/src/cli/workspace.ts'
import { rename } from '../../server/src/core/features/rename.ts'
import { lint } from '../../server/src/core/lint/engine.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { itemsOfObjective, referencesTo, resolve } from '../../server/src/core/project/resolve.ts'
import { values } from '../../server/src/core/project/shard-map.ts'
import { textOf, withFiles } from '../../server/src/core/project/snapshot.ts'
import type { Item, Snapshot } from '../../server/src/core/project/types.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'

const root = new URL('../../', import.meta.url).pathname
const NAME = 'another-name-for-it'

/** In a whole company, a rename changes names and nothing else. */
describe('renaming in the example company', () => {
  const open = async (): Promise<Snapshot> => (await openWorkspaces(['examples'], root, parseDay('2026-11-09')!))[0]!.snapshot
  const findings = (snapshot: Snapshot) => [...values(snapshot.files)].flatMap(({ uri }) => lint(snapshot, uri, rules).map(({ rule, severity }) => `${uri} ${rule} ${severity}`))
  const unresolved = (snapshot: Snapshot) => [...values(snapshot.references)].flat().filter(({ from, link }) => resolve(snapshot, link.text, from).kind !== 'found').length
  const links = (snapshot: Snapshot, item: Item | undefined) => (item ? itemsOfObjective(item).flatMap((part) => referencesTo(snapshot, part)).length : 0)

  function renamed(snapshot: Snapshot, uri: string, offset: number): Snapshot {
    const result = rename(snapshot, uri, offset, NAME)
    if ('refusal' in result) assert.fail(result.refusal)
    return withFiles(snapshot, result.edits.map(({ uri: at, edits }) => [at, applyEdits(textOf(snapshot, at)!, edits)] as const))
  }

  it('an objective takes all its links along, and no finding comes or goes', async () => {
    const snapshot = await open()
    const linked = [...values(snapshot.objectives)].flat().filter((item) => links(snapshot, item) > 2)
    assert.ok(linked.length > 2)
    for (const item of linked.slice(0, 4)) {
      const text = textOf(snapshot, item.uri)!
      const after = renamed(snapshot, item.uri, text.indexOf(`id: ${item.objective.slug}`) + 4)
      const now = [...values(after.objectives)].flat().find(({ objective }) => objective.slug === NAME)
      assert.equal(links(after, now), links(snapshot, item), item.key)
      assert.deepEqual(findings(after), findings(snapshot), item.key)
    }
  })

  it('a team takes its files, its people and all links along', async () => {
    const snapshot = await open()
    const uri = [...values(snapshot.files)].find(({ facts }) => facts[0]?.team === 'company')!.uri
    const after = renamed(snapshot, uri, textOf(snapshot, uri)!.indexOf('team: company') + 6)
    assert.deepEqual(findings(after), findings(snapshot))
    assert.equal(unresolved(after), unresolved(snapshot))
    assert.ok([...values(after.files)].every(({ text }) => !/\bcompany[/@]/.test(text)))
  })
})
