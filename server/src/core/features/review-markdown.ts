import { sayBriefly, sayChange, sayMended } from '../changes/say.ts'
import type { Voice } from '../changes/say.ts'
import { groupChanges, needsReview, sayExtent, shiftsOf } from '../changes/summary.ts'
import type { Change, Shift, Standing } from '../changes/types.ts'
import type { PlacedFinding, Review } from '../lint/review.ts'
import { isGrade, sayAmount, sayStatus, UNKNOWN } from '../model/say.ts'
import { code, escapeMarkdown } from './markdown.ts'

/** Lists are cut here: a comment on a pull request holds 65,536 characters, and nobody reads so many. */
const MOST = 60

export interface ReviewMarkdownOptions {
  /** Where a finding stands, for people: `teams/growth.okr.yaml:12`, as Markdown. */
  where(finding: PlacedFinding): string
}

export const markdownVoice: Voice = {
  title: (text) => `*${escapeMarkdown(text)}*`,
  value: (text) => escapeMarkdown(text),
  quote: (text) => `“${escapeMarkdown(text)}”`,
}

/** A review as a comment that people read: a line per change, grouped by team; scores; observations folded away; findings last. */
export function reviewMarkdown(review: Pick<Review, 'changes' | 'remarks' | 'fresh' | 'mended'>, { where }: ReviewMarkdownOptions): string {
  const { changes, remarks, fresh, mended } = review
  const asking = new Set(needsReview(changes))
  if (changes.length === 0 && fresh.length === 0) return '### OKRs: no changes\n\nFiles may look different; what they say is the same.\n'
  return `${[
    `### OKRs: ${sayExtent(changes)}`,
    // What takes back something that was recorded wants eyes like any intention.
    ...groupChanges([...asking]).map(({ team, teamName, cycle, intents, observations: rewritten }) =>
      `${team ? `**${escapeMarkdown(teamName)}** · ${escapeMarkdown(cycle)}` : '**Workspace**'}\n${list([...intents, ...rewritten].map(line))}`),
    scores(shiftsOf(changes)),
    observations(changes.filter((change) => !asking.has(change))),
    findings('Findings on this change', [...remarks, ...fresh], where),
    mended.length > 0 && `${sayMended(mended)} (${[...new Set(mended.map(({ finding }) => code(finding.rule)))].join(', ')}).`,
  ].filter(Boolean).join('\n\n')}\n`
}

const line = (change: Change): string => sayChange(change, markdownVoice, { team: false })

function list(lines: readonly string[]): string {
  const rest = lines.length - MOST
  return [...lines.slice(0, MOST), ...(rest > 0 ? [`… and ${rest} more`] : [])].map((one) => `- ${one}`).join('\n')
}

function scores(shifts: readonly Shift[]): string | undefined {
  if (shifts.length === 0) return
  const rest = shifts.length - MOST
  return [
    '| What moves | Before | After |',
    '| --- | --- | --- |',
    ...shifts.slice(0, MOST).map(({ subject, before, after }) => `| ${escapeMarkdown(subject.title)} (${escapeMarkdown(subject.teamName)}) | ${cell(before)} | ${cell(after)} |`),
    ...(rest > 0 ? [`| … and ${rest} more | | |`] : []),
  ].join('\n')
}

/** `▰▰▱▱▱▱▱▱▱▱ 0.21 behind` */
function cell(standing: Standing | undefined): string {
  if (!standing) return UNKNOWN
  const known = isGrade(standing) || standing.progress !== undefined
  return known ? `${bar(standing)} ${sayAmount(standing)} ${sayStatus(standing.status)}` : sayStatus(standing.status)
}

/** Progress (or the grade) in ten steps. */
export function bar(standing: Standing): string {
  const full = Math.round(Math.max(0, Math.min(1, isGrade(standing) ? standing.score : (standing.progress ?? 0))) * 10)
  return '▰'.repeat(full) + '▱'.repeat(10 - full)
}

function observations(changes: readonly Change[]): string | undefined {
  const groups = groupChanges(changes)
  if (groups.length === 0) return
  return [
    `<details><summary>${changes.length === 1 ? 'One observation' : `${changes.length} observations`}: check-ins, closings, readings</summary>`,
    ...groups.map((group) => `**${escapeMarkdown(group.teamName)}** · ${escapeMarkdown(group.cycle)}\n${list(observed(group.observations))}`),
    '</details>',
  ].join('\n\n')
}

/** Several check-ins of one key result stand below its title, which is said once. */
function observed(changes: readonly Change[]): string[] {
  const bySubject = new Map<string, Change[]>()
  for (const change of changes) bySubject.set(change.subject.key, [...(bySubject.get(change.subject.key) ?? []), change])
  return [...bySubject.values()].map((all) =>
    all.length === 1 ? line(all[0]!) : [markdownVoice.title(all[0]!.subject.title), ...all.map((change) => `  - ${escapeMarkdown(sayBriefly(change))}`)].join('\n'))
}

function findings(heading: string, all: readonly PlacedFinding[], where: ReviewMarkdownOptions['where']): string | undefined {
  if (all.length === 0) return
  return `**${heading}**\n${list(all.map((one) => `**${one.finding.severity}** ${sayPlaced(one)} (${code(one.finding.rule)}, ${where(one)})`))}`
}

/** What a finding says, below the changes: of what, where it does not say so itself, and not once more what the change is. */
function sayPlaced({ finding: { message }, title, next }: PlacedFinding): string {
  const words = next ?? message
  return `${title && !words.includes(title) ? `${markdownVoice.title(title)}: ` : ''}${inline(words)}`
}

/** A finding's message: its own backticks stay, everything else is plain text. */
export const inline = (message: string): string =>
  message.split(/(`[^`]+`)/).map((part) => (/^`[^`]+`$/.test(part) ? part : part.replace(/[\\*_{}[\]()#!|~<>$^]/g, '\\$&').replace(/&/g, '&amp;').replace(/:\/\//g, ':\u2060//'))).join('')
