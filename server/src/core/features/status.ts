import { sayScore } from '../model/say.ts'
import { WEAKEST_FIRST } from '../model/score.ts'
import type { ObjectiveScore } from '../model/score.ts'
import { objectiveItem } from '../project/facts.ts'
import { objectiveScoreOf } from '../project/score.ts'
import type { Item, Snapshot } from '../project/types.ts'
import { whenIs } from './alignment.ts'
import { openFile, teamName } from './items.ts'
import type { OpenFile } from './items.ts'
import { escapeMarkdown, paragraphs } from './markdown.ts'
import { count, joined, sayGrade, sayStanding, sayState } from './say.ts'
import type { FileStatus, FindingsOf } from './types.ts'

const SHOWN = 8

/** How the OKRs of a file stand, in a few words. Undefined for a file that is not of the workspace, or holds no OKRs. */
export function fileStatus(snapshot: Snapshot, uri: string, findings: FindingsOf = () => []): FileStatus | undefined {
  const open = openFile(snapshot, uri)
  if (!open) return
  const found = findings(uri)
  const noise = joined(loud(found.filter(({ severity }) => severity === 'error').length, 'error'), loud(found.filter(({ severity }) => severity === 'warning').length, 'warning'))
  const items = objectivesOfNow(snapshot, open)
  if (items.length === 0) return { state: 'none', text: joined('no objectives yet', noise), tooltip: paragraphs('No objectives yet.', noise) }
  const scores = items.map((item) => ({ item, score: objectiveScoreOf(snapshot, item) }))
  const state = WEAKEST_FIRST.find((status) => scores.some(({ score }) => score.status === status)) ?? 'none'
  const weak = scores.filter(({ score }) => score.status === state)
  const weakest = (weak.find(({ score }) => !score.silent) ?? weak[0])?.score
  const { document } = items[0]!
  const lines = scores.slice(0, SHOWN).map(({ item, score }) => `- ${escapeMarkdown(item.objective.title) || 'Without a title'} (${sayState(score)})`)
  return {
    state,
    text: joined(average(scores), weakest && sayStanding(weakest), noise),
    tooltip: paragraphs(
      `**${escapeMarkdown(joined(teamName(snapshot, uri, document.team), document.cycle))}**`,
      [...lines, ...(items.length > SHOWN ? [`- and ${items.length - SHOWN} more`] : [])].join('\n'),
      noise,
    ),
  }
}

const loud = (n: number, what: string): string | false => n > 0 && count(n, what)

/** Of a file with several cycles, the objectives of today's, or else all. */
function objectivesOfNow(snapshot: Snapshot, { uri, facts }: OpenFile): readonly Item[] {
  const now = facts.filter((document) => whenIs(snapshot, { uri, document }).rank === 0)
  return (now.length > 0 ? now : facts).flatMap((document) => document.objectives.map((objective) => objectiveItem(uri, document, objective)))
}

/** The scores of the objectives by weight, while any is known. */
function average(scores: readonly { readonly item: Item; readonly score: ObjectiveScore }[]): string | undefined {
  const total = scores.reduce((sum, { item }) => sum + item.objective.weight, 0)
  if (total <= 0 || scores.every(({ score }) => sayGrade(score) === undefined)) return
  const sum = scores.reduce((so, { item, score }) => so + item.objective.weight * score.score, 0)
  return sayScore(Math.round((sum / total) * 10 + 1e-9) / 10) // 0.35 is 0.4, whatever binary fractions make of it
}
