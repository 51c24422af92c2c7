import type { Change, Shift } from './types.ts'

/** Changes of one team and cycle; the last group may be of configs and files, which belong to no team. */
export interface ChangeGroup {
  readonly team: string
  readonly teamName: string
  readonly cycle: string
  readonly intents: readonly Change[]
  readonly observations: readonly Change[]
}

/** By team and cycle, in the order in which the changes come. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = `${change.subject.team}@${change.subject.cycle}`
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()].map((all) => {
    const { team, teamName, cycle } = all[0]!.subject
    const of = (wanted: Change['class']) => all.filter((change) => change.class === wanted)
    return { team, teamName, cycle, intents: of('intent'), observations: of('observation') }
  })
}

/** Every objective and key result whose numbers moved, once: what was changed, and after it what stands above. */
export function shiftsOf(changes: readonly Change[]): Shift[] {
  const shifts = new Map<string, Shift>()
  for (const { consequences } of changes) if (consequences.own?.before && consequences.own.after) shifts.set(consequences.own.subject.key, consequences.own)
  for (const { consequences } of changes) for (const shift of consequences.above) if (!shifts.has(shift.subject.key)) shifts.set(shift.subject.key, shift)
  return [...shifts.values()]
}

/** What keeps a change from being check-ins and closings alone: intentions, and observations that take back what was recorded. */
export const needsReview = (changes: readonly Change[]): Change[] => changes.filter((change) => change.class === 'intent' || change.rewrites === true)

/** `3 changes and 12 observations in 2 teams` */
export function sayExtent(changes: readonly Change[]): string {
  const intents = changes.filter((change) => change.class === 'intent').length
  const observations = changes.length - intents
  const teams = new Set(changes.map(({ subject }) => subject.team).filter((team) => team !== '')).size
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`
  const parts = [intents > 0 && count(intents, 'change'), observations > 0 && count(observations, 'observation')].filter(Boolean).join(' and ')
  return parts ? `${parts}${teams > 0 ? ` in ${count(teams, 'team')}` : ''}` : 'no changes'
}
