import { factsOfItem, keyResultItem, objectiveItem } from '../project/facts.ts'
import { itemsOfObjective, supportedBy, supportersOf } from '../project/resolve.ts'
import { scoreOf } from '../project/score.ts'
import { get } from '../project/shard-map.ts'
import { configOf } from '../project/snapshot.ts'
import type { Item, Snapshot } from '../project/types.ts'
import type { Sides } from './compare.ts'
import type { ChangePlace, Consequences, Shift, Standing, Subject } from './types.ts'

/** What a change is about, for people. */
export function subjectOf(snapshot: Snapshot, item: Item): Subject {
  const { team, cycle } = item.document
  return {
    kind: item.keyResult ? 'key-result' : 'objective',
    key: item.key,
    team, cycle,
    teamName: teamNameOf(snapshot, item.uri, team),
    title: factsOfItem(item).title,
    objective: item.keyResult ? item.objective.title : undefined,
  }
}

export const teamNameOf = (snapshot: Snapshot, uri: string, team: string): string => configOf(snapshot, uri).teams.get(team)?.name ?? team

export const placeOfItem = (item: Item): ChangePlace => ({ uri: item.uri, span: factsOfItem(item).at })

export function standingOf(snapshot: Snapshot, item: Item): Standing {
  const { score, graded, progress, expected, status, band } = scoreOf(snapshot, item)
  return { score, graded, progress, expected, status, band }
}

/** How the numbers around changed items moved. Asked for many items of one change, it works each number out once. */
export function consequencesIn({ before, after, renamed }: Sides) {
  const oldKey = new Map([...renamed].map(([old, now]) => [now, old]))
  const shifts = new Map<string, Shift | undefined>()

  /** The shift of an item, by its key now; undefined when a reader would see no difference. */
  function shiftOf(was: Item | undefined, is: Item | undefined): Shift | undefined {
    const item = (is ?? was)!
    if (!shifts.has(item.key)) shifts.set(item.key, work(was, is))
    return shifts.get(item.key)
  }

  function work(was: Item | undefined, is: Item | undefined): Shift | undefined {
    const [from, to] = [was && standingOf(before, was), is && standingOf(after, is)]
    if (from && to && !differs(from, to)) return
    return { subject: is ? subjectOf(after, is) : subjectOf(before, was!), place: is && placeOfItem(is), before: from, after: to }
  }

  /** All that follows from changes to one objective or key result, for it and for everything above it. */
  function of(was: Item | undefined, is: Item | undefined): Consequences {
    const above = new Map<string, Shift>()
    const visit = (item: Item, snapshot: Snapshot) => {
      const found = snapshot === before ? { was: item, is: itemOf(after, renamed.get(item.key) ?? item.key) } : { was: itemOf(before, oldKey.get(item.key) ?? item.key), is: item }
      const shift = found.was && found.is ? shiftOf(found.was, found.is) : undefined
      if (shift) above.set(shift.subject.key, shift)
    }
    for (const item of is ? itemsAbove(after, is) : []) visit(item, after)
    for (const item of was ? itemsAbove(before, was) : []) visit(item, before)
    return { own: shiftOf(was, is), above: [...above.values()], unsupported: was ? unsupportedBy(was) : [] }
  }

  /** What a changed item supported, and nobody supports now. */
  function unsupportedBy(was: Item): Consequences['unsupported'] {
    return supportedBy(before, was).flatMap((parent) => {
      const now = itemOf(after, renamed.get(parent.key) ?? parent.key)
      if (!now || supporters(after, now) > 0) return []
      return [{ subject: subjectOf(after, now), place: placeOfItem(now) }]
    })
  }

  return { of }
}

/** An objective is supported also through its key results. */
const supporters = (snapshot: Snapshot, item: Item): number =>
  (item.keyResult ? [item] : itemsOfObjective(item)).reduce((sum, part) => sum + supportersOf(snapshot, part).length, 0)

function differs(a: Standing, b: Standing): boolean {
  const rounded = (share: number | undefined) => (share === undefined ? undefined : Math.round(share * 100))
  return a.score !== b.score || a.status !== b.status || rounded(a.progress) !== rounded(b.progress)
}

/** The objective of a key result, what it supports, what that supports, and so on; nearest first, each once, without the item itself. */
function itemsAbove(snapshot: Snapshot, item: Item): Item[] {
  const seen = new Set([item.key])
  const found: Item[] = []
  const pending = [item]
  for (let next = pending.shift(); next; next = pending.shift()) {
    const own = objectiveItem(next.uri, next.document, next.objective)
    const parents = next.keyResult ? [own, ...supportedBy(snapshot, next)] : itemsOfObjective(next).flatMap((part) => supportedBy(snapshot, part))
    for (const parent of parents) {
      if (seen.has(parent.key)) continue
      seen.add(parent.key)
      found.push(parent)
      pending.push(parent)
    }
  }
  return found
}

/** The item with a key. */
export function itemOf(snapshot: Snapshot, key: string): Item | undefined {
  const parts = /^(.*?)@([^/]*)\/(.*)$/s.exec(key)
  if (!parts) return
  const [, team, cycle, path] = parts as unknown as [string, string, string, string]
  const objectives = (slug: string) => (get(snapshot.objectives, `${team}/${slug}`) ?? []).filter(({ document }) => document.cycle === cycle)
  const objective = objectives(path)[0]
  if (objective) return objective
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
    for (const { uri, document, objective: of } of objectives(path.slice(0, dot))) {
      const keyResult = of.keyResults.find(({ slug }) => slug === path.slice(dot + 1))
      if (keyResult) return keyResultItem(uri, document, of, keyResult)
    }
  }
  return
}
