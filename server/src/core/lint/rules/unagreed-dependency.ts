import { formatDay } from '../../model/day.ts'
import { mapAt } from '../../model/reader.ts'
import { escapeSnippet, insertFields, snippetEdit, sourceOf } from '../../syntax/edit-yaml.ts'
import { eachLink, linkOfFinding, resolveLink } from '../links.ts'
import { inFile, ownEntry } from '../mend.ts'
import { isOver, objectiveOf } from '../places.ts'
import { defineRule } from '../rule.ts'

export const unagreedDependency = defineRule({
  id: 'unagreed-dependency',
  group: 'links',
  severity: 'warning',
  summary: 'a dependency that the other team has not agreed to',
  what: `\`depends_on\` that leads to another team’s objective or key result without \`agreed\`. Nothing is said about objectives that both teams share (\`shared_with\`), about what is closed, and
about cycles that are over.`,
  why: `You say that you cannot succeed without it, and the other team may have planned something else for these weeks. Dependencies that only one side knows of are among the
commonest reasons why key results are missed, and a talk in the first week costs the least.`,
  question: 'What did they say when you asked them?',
  source: 'Google’s OKR playbook, printed in John Doerr’s *Measure What Matters*: every team that has to take part commits to its own part, and writes it into its own OKRs.',
  bad: [
    {
      files: `
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            depends_on: platform/fast-sync
        #               ^^^^^^^^^^^^^^^^^^ unagreed-dependency: \`platform\`
        #- platform.okr.yaml
        team: platform
        cycle: 2026-Q4
        objectives:
          - id: fast-sync
            title: Plans are the same on every device
      `,
    },
  ],
  good: [
    {
      files: `
        #- growth.okr.yaml
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            depends_on:
              on: platform/fast-sync
              need: Sync under a second
              agreed: { by: li, date: 2026-10-05 }
        #- platform.okr.yaml
        team: platform
        cycle: 2026-Q4
        objectives:
          - id: fast-sync
            title: Plans are the same on every device
      `,
    },
  ],
  check: eachLink(({ report, today }, { kind, field, place, agreed }, resolution) => {
    if (kind !== 'depends_on' || agreed || resolution.kind !== 'found') return
    const own = objectiveOf(place)
    const { document: { team }, objective, keyResult } = resolution.item
    if (team === own.document.facts.team || isOver(own.document, today)) return
    if (own.facts.closed || place.facts.closed || objective.closed || keyResult?.closed) return
    if (objective.sharedWith.some(({ text }) => text === own.document.facts.team) || own.facts.sharedWith.some(({ text }) => text === team)) return
    report(field.span, `Nothing says that \`${team}\` has agreed to this, and they may have other plans. Talk to them, then write down who agreed and when.`)
  }),
  fix(context, finding) {
    const { snapshot, config, uri, today, file: { tree: { text } } } = context
    const one = linkOfFinding(context, finding)
    const resolution = one && resolveLink(snapshot, one.link, one.place)
    const map = mapAt(one?.place.model.node)
    const entry = map && ownEntry(map, 'depends_on')
    if (!one || resolution?.kind !== 'found' || !entry) return []
    const { document: { team }, objective, keyResult } = resolution.item
    const who = keyResult?.owner[0] ?? objective.owner[0] ?? config.teams.get(team)?.owner ?? 'who'
    const agreed = `{ by: \${1:${escapeSnippet(sourceOf(who, { flow: true }))}}, date: \${2:${formatDay(today)}} \\}`
    const item = (entry.value.kind === 'seq' ? entry.value.items : [entry.value]).find(({ span }) => span.start <= finding.span.start && finding.span.end <= span.end)
    const around = mapAt(item)
    const fix = (edit: ReturnType<typeof snippetEdit>) => [{ title: 'Write down the agreement', edits: inFile(uri, [edit]), snippet: true, preferred: true }]
    if (around && item?.kind === 'map') return fix(snippetEdit(text, insertFields(text, around, [['agreed', agreed]], ['on', 'need', 'by', 'agreed'])))
    if (item?.kind !== 'scalar') return []
    return fix({ span: item.span, text: `{ on: ${escapeSnippet(text.slice(item.span.start, item.span.end))}, agreed: ${agreed} \\}` })
  },
})
