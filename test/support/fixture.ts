import { fixtureSnapshot, parseFixture } from '../../server/src/core/lint/fixture.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { withToday } from '../../server/src/core/project/snapshot.ts'
import type { Snapshot } from '../../server/src/core/project/types.ts'

export { fixtureSnapshot, fixtureUri, parseFixture, showFixture } from '../../server/src/core/lint/fixture.ts'
export type { Fixture, FixtureFile, Mark } from '../../server/src/core/lint/fixture.ts'

/** The workspace of a fixture (see server/src/core/lint/fixture.ts for its form). */
export function workspace(source: string, today?: string): Snapshot {
  const snapshot = fixtureSnapshot(parseFixture(source))
  return today ? withToday(snapshot, parseDay(today)!) : snapshot
}

/** A workspace with the cursor `$0` in it: what a feature of the editor is asked with. Without a cursor, the start of the first file. */
export function atCursor(source: string): { snapshot: Snapshot; uri: string; offset: number; text: string } {
  const fixture = parseFixture(source)
  const { uri, offset } = fixture.cursor ?? { uri: fixture.files[0]!.uri, offset: 0 }
  return { snapshot: fixtureSnapshot(fixture), uri, offset, text: fixture.files.find((file) => file.uri === uri)!.text }
}
