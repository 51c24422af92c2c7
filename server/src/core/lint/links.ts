import type { Field } from '../model/types.ts'
import { initiativeLink, parseLink } from '../model/link.ts'
import type { Link } from '../model/link.ts'
import { resolve } from '../project/resolve.ts'
import type { Item, PlacedDocument, Resolution, Snapshot } from '../project/types.ts'
import type { Span } from '../text/span.ts'
import { wordsAt } from './look.ts'
import { itemPlaces, objectiveOf } from './places.ts'
import type { Checks, Context, Finding, FixContext, KeyResultPlace, ObjectivePlace } from './rule.ts'

/** A link as it is written, and who holds it. */
export interface WrittenLink {
  readonly kind: 'supports' | 'depends_on' | 'initiative'
  readonly field: Field<string>
  /** Its form is wrong where this is missing; that is a finding of `invalid-value`. */
  readonly link?: Link
  readonly place: ObjectivePlace | KeyResultPlace
  readonly agreed: boolean
}

/** The links that an objective or key result itself holds. */
export function linksOf(place: ObjectivePlace | KeyResultPlace): WrittenLink[] {
  const { supports, dependsOn, initiatives } = place.model
  const written = (kind: WrittenLink['kind'], field: Field<string>, text = field.value, agreed = false): WrittenLink =>
    ({ kind, field, link: parseLink(text), place, agreed })
  return [
    ...supports.map((field) => written('supports', field)),
    ...dependsOn.map(({ on, agreed }) => written('depends_on', on, on.value, agreed !== undefined)),
    ...initiatives.flatMap(({ keyResult }) => (keyResult ? written('initiative', keyResult, initiativeLink(keyResult.value, objectiveOf(place).facts.slug)) : [])),
  ]
}

/** Calls a check with each link of a file. */
export const eachLink = <O>(check: (context: Context<O>, link: WrittenLink & { link: Link }, resolution: Resolution) => void): Pick<Checks<O>, 'objective' | 'keyResult'> => {
  const look = (context: Context<O>, place: ObjectivePlace | KeyResultPlace) => {
    for (const one of linksOf(place)) {
      const { link } = one
      if (link) check(context, { ...one, link }, resolveLink(context.snapshot, link, place))
    }
  }
  return { objective: look, keyResult: look }
}

/** Where a link leads. What stands in the very objective that holds it is taken from the text at hand. */
export function resolveLink(snapshot: Snapshot, link: Link, place: ObjectivePlace | KeyResultPlace): Resolution {
  const objective = objectiveOf(place)
  if (link.team === undefined && link.keyResult !== undefined && link.objective === objective.facts.slug) {
    const keyResult = objective.facts.keyResults.find(({ slug }) => slug === link.keyResult)
    return keyResult
      ? { kind: 'found', item: { ...objective.item, key: `${objective.item.key}.${keyResult.slug}`, keyResult } }
      : { kind: 'broken', part: 'key-result', elsewhere: [objective.item] }
  }
  return resolve(snapshot, link.text, place.item)
}

/** The link that a finding is about, in the file as it is now. */
export function linkOfFinding(context: Pick<FixContext, 'uri' | 'file' | 'config'>, finding: Finding): WrittenLink & { link: Link } | undefined {
  for (const place of itemPlaces(context.uri, context.file, context.config)) {
    for (const one of linksOf(place)) {
      const { start, end } = one.field.span
      if (one.link && start <= finding.span.start && finding.span.end <= end) return { ...one, link: one.link }
    }
  }
  return undefined
}

/** Where a part of a link stands in the file: the whole, where an alias stands for it. */
export function partSpan(snapshot: Snapshot, uri: string, { field, link }: WrittenLink, part: keyof Link['spans']): Span {
  const inLink = link?.spans[part]
  // Of an id that stands alone, `link` knows more than is written.
  if (!inLink || link.text !== field.value) return field.span
  return wordsAt({ snapshot, uri }, field, inLink)
}

/** The shortest link from a document to an item that leads there. */
export function linkTo(snapshot: Snapshot, item: Item, from: PlacedDocument): string {
  const { document: { team, cycle }, objective, keyResult } = item
  const rest = `${objective.slug}${keyResult ? `.${keyResult.slug}` : ''}`
  const short = team === from.document.team ? rest : `${team}/${rest}`
  const resolution = resolve(snapshot, short, from)
  return resolution.kind === 'found' && resolution.item.document.cycle === cycle ? short : `${team}@${cycle}/${rest}`
}
