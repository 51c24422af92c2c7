import type { Fix, Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif'
import { fixesOf } from '../../core/lint/engine.ts'
import { sayIdentity } from '../../core/lint/identity.ts'
import { ruleUrl } from '../../core/lint/pages.ts'
import type { AnyRule } from '../../core/lint/rule.ts'
import type { Severity } from '../../core/model/config.ts'
import { placer } from '../rows.ts'
import type { FilePlace, Reported } from '../rows.ts'
import { fingerprint } from './gitlab.ts'
import type { Report } from './index.ts'

const levels: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' }

/** SARIF 2.1.0 (OASIS Standard, 2020), as code scanning reads it: rules with their pages, fingerprints that lines do not change, and fixes. */
export function asSarif({ rows, rules, version, cwd }: Report): string {
  const seen = new Map<string, number>()
  const used = [...new Set(rows.map(({ row }) => row.rule))]
  const told = rules.filter(({ id }) => used.includes(id))
  const places = new Map<Reported['snapshot'], ReturnType<typeof placer>>()
  const placeIn = ({ snapshot }: Reported) => places.get(snapshot) ?? places.set(snapshot, placer(cwd, snapshot)).get(snapshot)!
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'okr', semanticVersion: version, informationUri: 'https://github.com/okrs-as-code/okrs-as-code', rules: told.map(descriptor) } },
      columnKind: 'utf16CodeUnits',
      results: rows.map((reported) => ({
        ruleId: reported.row.rule,
        ...(told.some(({ id }) => id === reported.row.rule) ? { ruleIndex: told.findIndex(({ id }) => id === reported.row.rule) } : {}),
        level: levels[reported.row.severity],
        message: { text: reported.row.message },
        locations: [{ physicalLocation: location(reported.row), logicalLocations: [{ fullyQualifiedName: reported.identity.about }] }],
        partialFingerprints: { 'okrIdentity/v1': fingerprint(sayIdentity(reported.identity), seen) },
        ...fixes(reported, rules, placeIn(reported)),
      })),
    }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function descriptor({ id, group, severity, summary, what, why, question }: AnyRule): ReportingDescriptor {
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.` },
    fullDescription: { text: plain(what) },
    help: { text: `${plain(why)}\n\nAsk yourself: ${question}`, markdown: `${what}\n\n${why}\n\n**Ask yourself:** ${question}` },
    helpUri: ruleUrl(id),
    defaultConfiguration: { enabled: severity !== 'off', level: severity === 'off' ? 'none' : levels[severity] },
    properties: { tags: ['okr', group] },
  }
}

const plain = (markdown: string): string => markdown.replace(/[`*]/g, '').replace(/\s+/g, ' ').trim()

function location(place: FilePlace): PhysicalLocation {
  return { artifactLocation: { uri: encodeURI(place.file).replaceAll('#', '%23').replaceAll('?', '%3F'), uriBaseId: '%SRCROOT%' }, region: region(place) }
}

const region = ({ line, column, endLine, endColumn }: FilePlace): Region => ({ startLine: line, startColumn: column, endLine, endColumn })

/** The ways to mend a finding that need nothing filled in. */
function fixes({ snapshot, uri, finding }: Reported, rules: readonly AnyRule[], place: ReturnType<typeof placer>): { fixes?: Fix[] } {
  const ready = fixesOf(snapshot, uri, finding, rules, () => undefined).filter(({ snippet, edits }) => !snippet && edits.length > 0)
  if (ready.length === 0) return {}
  return {
    fixes: ready.map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: edits.map((file) => ({
        artifactLocation: location(place(file.uri, { start: 0, end: 0 })).artifactLocation!,
        replacements: file.edits.map(({ span, text }) => ({ deletedRegion: region(place(file.uri, span)), insertedContent: { text } })),
      })),
    })),
  }
}
