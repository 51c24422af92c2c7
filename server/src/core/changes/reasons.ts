import type { Day } from '../model/day.ts'
import type { CheckIn, KeyResult, Objective } from '../model/types.ts'
import { textOf } from '../project/snapshot.ts'
import type { Snapshot } from '../project/types.ts'
import { commentsOf } from '../syntax/comments.ts'
import type { Comment } from '../syntax/comments.ts'
import { lineAt, lineIndex } from '../text/lines.ts'
import type { LineIndex } from '../text/lines.ts'
import type { Span } from '../text/span.ts'

/*
 * Why something was changed, as its author wrote it into the same change (docs/format.md, Reasons):
 * - `# reason: …` at the end of a changed line, or alone on the line above it;
 * - for what is gone, which has no line: `# reason: …` alone on a line of its file, or of the one where its team goes on; `# reason (its-id): …` where there
 *   are several;
 * - the note of a check-in that the change adds to the key result, or that bears the day of the change, when it says “reason” or names the
 *   target, the baseline or what else was changed.
 * A comment that stood there before explains an earlier change, and not this one.
 */

const REASON = /^#\s*(?:reason|because|why)\s*(?:\(([^)\s]+)\))?\s*[:–—-]\s*(\S.*)$/i

interface ReasonComment {
  readonly comment: Comment
  readonly line: number
  readonly of?: string
  readonly text: string
}

export interface Reasons {
  /** The reason on the lines of a span of a file as it is now. */
  at(uri: string, span: Span): string | undefined
  /** The reason for something that is gone, by its id: in the first of these files that gives one. */
  gone(uris: readonly string[], slug: string): string | undefined
}

/** The reasons that the files of a change give. */
export function reasonsIn(before: Snapshot, after: Snapshot): Reasons {
  const files = new Map<string, { comments: ReasonComment[]; lines: LineIndex }>()
  const used = new Set<ReasonComment>()
  const read = (uri: string) => {
    let file = files.get(uri)
    if (!file) {
      const text = textOf(after, uri) ?? ''
      const old = new Set(reasonComments(textOf(before, uri) ?? '').map((reason) => reason.comment.text))
      files.set(uri, (file = { comments: reasonComments(text).filter((reason) => !old.has(reason.comment.text)), lines: lineIndex(text) }))
    }
    return file
  }
  return {
    at(uri, span) {
      const { comments, lines } = read(uri)
      if (comments.length === 0) return
      const [first, last] = [lineAt(lines, span.start), lineAt(lines, span.end)]
      const found = comments.find(({ comment, line, of }) => of === undefined && (comment.alone ? line === first - 1 : line >= first && line <= last))
      if (found) used.add(found)
      return found?.text
    },
    gone(uris, slug) {
      const alone = [...new Set(uris)].flatMap((uri) => read(uri).comments.filter((reason) => reason.comment.alone && !used.has(reason)))
      return (alone.find(({ of }) => of === slug) ?? alone.find(({ of }) => of === undefined))?.text
    },
  }
}

function reasonComments(text: string): ReasonComment[] {
  // The lexer need not look at files that cannot have any.
  if (!/#[ \t]*(?:reason|because|why)/i.test(text)) return []
  const lines = lineIndex(text)
  return commentsOf(text).flatMap((comment): ReasonComment[] => {
    const match = REASON.exec(comment.text)
    return match ? [{ comment, line: lineAt(lines, comment.span.start), of: match[1], text: match[2]!.trim() }] : []
  })
}

/** A note gives a reason when it says so, or names what was changed. */
const ABOUT_GOALS = /\b(?:reason|because|target|baseline|goal|measure[ds]?|milestones?|levels?|limit)\b/i

/** The note that explains a change: of a check-in that it adds, or of one of its day. */
export function noteOf(before: KeyResult | Objective | undefined, after: KeyResult | Objective, day: Day): string | undefined {
  if (!('checkIns' in after)) return
  const known = new Set(before && 'checkIns' in before ? before.checkIns.map(saying) : [])
  const found = after.checkIns.findLast((checkIn) => checkIn.note && ABOUT_GOALS.test(checkIn.note.value) && (checkIn.date?.value === day || !known.has(saying(checkIn))))
  return found?.note?.value.replace(/^\s*reason\s*[:–—-]\s*/i, '').replace(/\s+/g, ' ').trim()
}

const saying = ({ date, note }: CheckIn): string => `${date?.value} ${note?.value}`
