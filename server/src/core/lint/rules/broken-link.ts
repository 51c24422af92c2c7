import { get } from '../../project/shard-map.ts'
import { configOf, fileOf, textOf } from '../../project/snapshot.ts'
import type { Resolution } from '../../project/types.ts'
import { mapAt } from '../../model/reader.ts'
import { appendItem, replaceScalar } from '../../syntax/edit-yaml.ts'
import { nearest } from '../../text/nearest.ts'
import { eachLink, linkOfFinding, partSpan, resolveLink } from '../links.ts'
import type { WrittenLink } from '../links.ts'
import type { Link } from '../../model/link.ts'
import { inFile, ownEntry } from '../mend.ts'
import { guess, teamsOf } from '../near.ts'
import { itemPlaces, objectiveOf } from '../places.ts'
import { defineRule } from '../rule.ts'
import type { Context, Fix, FixContext } from '../rule.ts'
import { columnOf, eolOf } from '../../text/line-ends.ts'

type Broken = Extract<Resolution, { kind: 'broken' }>

const links = eachLink<Record<string, never>>((context, one, resolution) => {
  if (resolution.kind === 'broken' && resolution.part !== 'form') report(context, one, resolution)
})

export const brokenLink = defineRule({
  id: 'broken-link',
  group: 'links',
  severity: 'error',
  summary: 'a link that leads nowhere',
  what: `\`supports\`, \`depends_on\`, \`shared_with\` or an initiative’s \`key_result\` that names a team, cycle, objective or key result that is not there. The finding stands on the part that was
not found. Without a cycle, a link reaches its own cycle and those that contain it: last quarter’s objective has to be named with its cycle, as in \`growth@2026-Q3/daily-habit\`.`,
  why: `A link says that your success counts for somebody else. When it leads nowhere, neither side sees the other: the tree shows you as not aligned, and the team above believes
that nobody works on it.`,
  question: 'Which objective did you have in mind, and does it still exist?',
  source: 'The format, Links. John Doerr, *Measure What Matters*, on aligning and connecting: people can only see how their work adds up when the connections are there to follow.',
  bad: [
    {
      files: `
        #- company.okr.yaml
        team: company
        cycle: 2026
        objectives:
          - id: loved-product
            title: Teams love to plan with Tidewater
            key_results:
              - id: nps
                title: Net promoter score rises from 21 to 40
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - id: daily-habit
            title: Planning the week becomes a habit
            supports: company/loved-produkt
        #                     ^^^^^^^^^^^^^ broken-link: \`company\` has no objective \`loved-produkt\`. Did you mean \`company/loved-product\`?
            depends_on: compny/loved-product.nps
        #               ^^^^^^ broken-link: Nobody has a team \`compny\`. Did you mean \`company\`?
      `,
    },
    {
      title: 'What ended with the last quarter',
      files: `
        #- 2026-q3/growth.okr.yaml
        team: growth
        cycle: 2026-Q3
        objectives:
          - id: first-plan
            title: New teams make their first plan within a day
        #- 2026-q4/growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - id: daily-habit
            title: Planning the week becomes a habit
            supports: first-plan
        #             ^^^^^^^^^^ broken-link: Write \`growth@2026-Q3/first-plan\`
      `,
    },
  ],
  good: [
    {
      files: `
        #- company.okr.yaml
        team: company
        cycle: 2026
        objectives:
          - id: loved-product
            title: Teams love to plan with Tidewater
            key_results:
              - id: nps
                title: Net promoter score rises from 21 to 40
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - id: daily-habit
            title: Planning the week becomes a habit
            supports: company/loved-product.nps
      `,
    },
  ],
  check: {
    ...links,
    objective(context, place) {
      links.objective!(context, place)
      for (const { value, span } of place.model.sharedWith) {
        if (get(context.snapshot.teams, value) || context.config.teams.has(value)) continue
        const near = nearest(value, teamsOf(context.snapshot, context.uri), 1)[0]
        context.report(span, `Nobody has a team \`${value}\`. ${near ? `Did you mean \`${near}\`?` : 'Share it with a team that has OKRs here, or list the team in okr.config.yaml.'}`, { data: { team: value } })
      }
    },
  },
  fix(context, finding) {
    const shared = (finding.data as { team?: string } | undefined)?.team
    if (shared !== undefined) return sharedFixes(context, finding.span.start, shared)
    const one = linkOfFinding(context, finding)
    const resolution = one && resolveLink(context.snapshot, one.link, one.place)
    if (!one || resolution?.kind !== 'broken') return []
    const { links, because } = guess(context.snapshot, one.link, one.place.item, resolution)
    const replacements = links.map((link, i): Fix => {
      const text = asWritten(one, link)
      return { title: `Link to \`${text}\``, edits: inFile(context.uri, [replaceLink(one, text)]), preferred: i === 0 && (links.length === 1 || because === 'spelling') }
    })
    return [...replacements, ...create(context, one, resolution)]
  },
})

function report(context: Context, one: WrittenLink & { link: Link }, resolution: Broken): void {
  const { snapshot, uri, report } = context
  const { link, place } = one
  const from = place.item
  const { because, links } = guess(snapshot, link, from, resolution)
  const best = links[0] === undefined ? undefined : `\`${asWritten(one, links[0])}\``
  const team = link.team ?? from.document.team
  const mean = (otherwise: string) => (because === 'spelling' ? `Did you mean ${best}?` : otherwise)
  const at = (part: keyof Link['spans']) => partSpan(snapshot, uri, one, part)
  switch (resolution.part) {
    case 'team': {
      const near = links[0]?.slice(0, links[0].indexOf('/'))
      return report(at('team'), `Nobody has a team \`${team}\`. ${near ? `Did you mean \`${near}\`?` : 'Link to a team that has OKRs here, or list this one in okr.config.yaml.'}`)
    }
    case 'cycle': {
      const cycles = [...new Set((get(snapshot.teams, team) ?? []).map(({ document }) => document.cycle))].sort()
      return report(at('cycle'), `\`${team}\` has no OKRs for \`${link.cycle}\`. It has some for ${and(cycles.slice(-4))}.`)
    }
    case 'key-result': {
      const { objective } = resolution.elsewhere![0]!
      const known = objective.keyResults.map(({ slug }) => `\`${slug}\``)
      const list = known.length === 0 ? 'It has no key results yet.' : known.length <= 4 ? `It has ${and(known)}.` : `It has ${known.length} others.`
      return report(at('keyResult'), `\`${link.team === undefined ? '' : `${team}/`}${objective.slug}\` has no key result \`${link.keyResult}\`. ${mean(list)}`)
    }
    case 'objective': {
      const cycle = resolution.elsewhere?.map(({ document }) => document.cycle).sort().at(-1)
      const nobody = `${link.team === undefined ? 'Nobody has' : `\`${team}\` has no`}${link.team === undefined ? ' an' : ''} objective \`${link.objective}\`.`
      const message = because === 'other-cycle'
        ? link.cycle === undefined
          ? `\`${link.objective}\` belongs to ${cycle}, and this link reaches only ${from.document.cycle} and the cycles around it. Write ${best} if you mean that one.`
          : `\`${team}\` has no \`${link.objective}\` in ${link.cycle}, only in ${cycle}. Write ${best} if you mean that one.`
        : because === 'other-team' ? `\`${team}\` has no objective \`${link.objective}\`, but another team has. Write ${best} if you mean that one.`
          : because === 'a-team' ? `\`${link.objective}\` is a team, and a link names one of its objectives. ${best ? `Write ${best}, for example.` : 'It has none yet.'}`
            : because === 'a-key-result' ? `\`${link.objective}\` is a key result, and a link to it names its objective too. Write ${best}.`
              : `${nobody} ${mean('Check its id, or write that objective first.')}`
      return report(at('objective'), message)
    }
    case 'form':
  }
}

const and = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`)

/** As an initiative writes it: a key result of its own objective by its id alone. */
function asWritten({ kind, place, field }: WrittenLink, link: string): string {
  const own = `${objectiveOf(place).facts.slug}.`
  return kind === 'initiative' && !/[./@]/.test(field.value) && link.startsWith(own) ? link.slice(own.length) : link
}

const replaceLink = ({ field: { node, span } }: WrittenLink, text: string) =>
  node.kind === 'scalar' && node.span.start === span.start ? replaceScalar(node, text) : { span, text }

function sharedFixes({ uri, file, config, snapshot }: FixContext, at: number, team: string): Fix[] {
  const field = itemPlaces(uri, file, config).flatMap((place) => ('sharedWith' in place.model ? place.model.sharedWith : [])).find(({ span }) => span.start === at)
  if (!field) return []
  return nearest(team, teamsOf(snapshot, uri)).map((near, i) => ({
    title: `Share it with \`${near}\``, edits: inFile(uri, [field.node.kind === 'scalar' ? replaceScalar(field.node, near) : { span: field.span, text: near }]), preferred: i === 0,
  }))
}

/** Writes the missing objective or key result where it should stand: below the others. */
function create({ snapshot }: FixContext, { link, place }: WrittenLink & { link: Link }, { part, elsewhere }: Broken): Fix[] {
  const team = link.team ?? place.item.document.team
  const cycle = link.cycle ?? place.item.document.cycle
  if (part === 'key-result') {
    const target = elsewhere![0]!
    const model = placesAt(snapshot, target.uri).find(({ item }) => item.key === target.key)?.model
    const map = mapAt(model?.node)
    return append(snapshot, target.uri, map && ownEntry(map, 'key_results')?.value, link.keyResult!, `Create the key result \`${link.keyResult}\` there`)
  }
  if (part !== 'objective' || link.keyResult !== undefined) return []
  const home = (get(snapshot.teams, team) ?? []).find(({ document }) => document.cycle === cycle)
  const entry = home && get(snapshot.files, home.uri)
  const root = entry && fileOf(entry).documents.find(({ team: t, cycle: c }) => t?.value === team && c?.value === cycle)?.root
  return append(snapshot, home?.uri, root && ownEntry(root, 'objectives')?.value, link.objective, `Create the objective \`${link.objective}\` for ${team}`)
}

function append(snapshot: FixContext['snapshot'], uri: string | undefined, list: Parameters<typeof mapAt>[0], id: string, title: string): Fix[] {
  const source = uri === undefined ? undefined : textOf(snapshot, uri)
  if (uri === undefined || source === undefined || list?.kind !== 'seq' || list.flow) return []
  const column = columnOf(source, list.span.start)
  const words = id.replaceAll('-', ' ')
  const item = `id: ${id}${eolOf(source)}${' '.repeat(column + 2)}title: ${words[0]!.toUpperCase()}${words.slice(1)}`
  return [{ title, edits: inFile(uri, [appendItem(source, list, item)]) }]
}

function placesAt(snapshot: FixContext['snapshot'], uri: string): ReturnType<typeof itemPlaces> {
  const entry = get(snapshot.files, uri)
  return entry ? itemPlaces(uri, fileOf(entry), configOf(snapshot, uri)) : []
}
