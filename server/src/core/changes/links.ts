import { parseLink } from '../model/link.ts'
import { formatDay } from '../model/day.ts'
import type { Dependency } from '../model/types.ts'
import { targetOf } from '../project/resolve.ts'
import type { Item, Snapshot } from '../project/types.ts'
import type { Span } from '../text/span.ts'
import type { Draft, One, Sides } from './compare.ts'
import type { Pair } from './match.ts'

interface LinkAt {
  readonly text: string
  readonly span: Span
  /** As if written in full: `growth@/daily-habit.second-week`. */
  readonly written: string
  /** The key of what it leads to, as that is called after the change. */
  readonly leads?: string
  /** What else a dependency says. */
  readonly terms?: string
}

/**
 * Links that lead elsewhere, are new or are gone. The same words, or other words for the same target, are no change: also not when the
 * target has got another id.
 */
export function linkChanges({ before, after }: Pair<One>, sides: Sides): Draft[] {
  return (['supports', 'depends_on'] as const).flatMap((field) => {
    const was = linksOf(before, field, sides.before, sides.renamed)
    const is = linksOf(after, field, sides.after)
    if (was.length === 0 && is.length === 0) return []
    const kept: [LinkAt, LinkAt][] = []
    const same = (test: (a: LinkAt, b: LinkAt) => boolean) => {
      for (const a of [...was]) {
        const at = is.findIndex((b) => test(a, b))
        if (at >= 0) kept.push([was.splice(was.indexOf(a), 1)[0]!, is.splice(at, 1)[0]!])
      }
    }
    same((a, b) => a.written === b.written)
    same((a, b) => a.leads !== undefined && a.leads === b.leads)
    const terms = kept.filter(([a, b]) => a.terms !== b.terms).map(([a, b]): Draft => ({
      kind: 'field', class: 'intent', field, before: dependency(a), after: dependency(b), spanBefore: a.span, spanAfter: b.span,
    }))
    if (was.length === 1 && is.length === 1) {
      return [{ kind: 'link-retargeted', class: 'intent', field, before: was[0]!.text, after: is[0]!.text, spanBefore: was[0]!.span, spanAfter: is[0]!.span }, ...terms]
    }
    return [
      ...was.map(({ text, span }): Draft => ({ kind: 'link-removed', class: 'intent', field, before: text, spanBefore: span })),
      ...is.map(({ text, span }): Draft => ({ kind: 'link-added', class: 'intent', field, after: text, spanAfter: span })),
      ...terms,
    ]
  })
}

function linksOf({ item, model }: One, field: 'supports' | 'depends_on', snapshot: Snapshot, renamed?: ReadonlyMap<string, string>): LinkAt[] {
  const links = field === 'supports' ? model.supports.map((link) => ({ link, terms: undefined })) : model.dependsOn.map((one) => ({ link: one.on, terms: termsOf(one) }))
  return links.map(({ link: { value, span }, terms }) => {
    const key = targetOf(snapshot, value, item)?.key
    return { text: value, span, terms, written: inFull(value, item), leads: key && (renamed?.get(key) ?? key) }
  })
}

function inFull(text: string, { document }: Item): string {
  const link = parseLink(text)
  return link ? `${link.team ?? document.team}@${link.cycle ?? ''}/${link.objective}.${link.keyResult ?? ''}` : text
}

const dependency = ({ text, terms }: LinkAt): string => (terms ? `${text} (${terms})` : text)

/** `needed by 2026-11-02, agreed by li` */
function termsOf({ need, by, agreed }: Dependency): string {
  return [
    need?.value,
    by && `needed by ${formatDay(by.value)}`,
    agreed && ['agreed', agreed.by && `by ${agreed.by.value}`, agreed.date && `on ${formatDay(agreed.date.value)}`].filter(Boolean).join(' '),
  ].filter(Boolean).join(', ')
}
