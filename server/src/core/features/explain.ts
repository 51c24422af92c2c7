import { explainKeyResult, explainObjective } from '../model/derive.ts'
import { readings } from '../project/measure.ts'
import { isKeyResult, partsOf, settingsOf } from '../project/score.ts'
import { factsOfItem } from '../project/facts.ts'
import type { Snapshot } from '../project/types.ts'
import { itemsByKey, placeOf } from './items.ts'
import type { Explanation } from './types.ts'

/** How the numbers of an objective or key result came about, line by line. `uri` is the file that asks. */
export function explain(snapshot: Snapshot, key: string, uri?: string): Explanation | undefined {
  const item = itemsByKey(snapshot, key, uri)[0]
  if (!item) return
  const { cycle, config } = settingsOf(snapshot, item)
  const lines = isKeyResult(item)
    ? explainKeyResult(readings(item.keyResult, item.objective), cycle, snapshot.today, config)
    : explainObjective(partsOf(snapshot, item), cycle, snapshot.today, config)
  return { title: factsOfItem(item).title || 'Without a title', lines, place: placeOf(item) }
}
